// Every grant that puts something into the tree -> nodes, not yet joined. May import src/spec and this folder.

import type { LoadedEntrypoint } from "../spec/load.ts";
import { quote } from "../spec/quote.ts";
import { parseSize } from "../spec/size.ts";
import type { FileGrant } from "../spec/types.generated.ts";
import type { Complain } from "./complain.ts";
import { findRefusal } from "./handed-in.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { explainNoPath } from "./no-path.ts";
import type { Program } from "./program.ts";
import { realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import type { Bind, Node, Rights } from "./resolved.ts";

/** What one resolution works with. */
export interface Context {
  readonly entrypoint: LoadedEntrypoint;
  readonly host: Host;
  readonly files: HostFiles;
  readonly complain: Complain;
  readonly notes: string[];
}

/** Nodes, and by its path what is known of each source. */
export interface Collected {
  readonly nodes: Node[];
  readonly sources: Map<string, RealPath>;
}

export const READ_EXECUTE: Rights = { read: true, write: false, execute: true };
const READ_WRITE: Rights = { read: true, write: true, execute: false };
const PAGE = 4096n;
const DEFAULT_SCRATCH = "64MiB";
const DEFAULT_MODE = "0444";

/** Device numbers of linux/Documentation/admin-guide/devices.txt, all of major 1. */
const DEVICES = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 } as const;

/** The nodes of all grants but `libraries`. */
export function collectNodes(context: Context, program: Program | null): Collected {
  const collected: Collected = { nodes: [], sources: new Map() };
  const { nodes } = collected;
  const { grants } = context.entrypoint.spec;
  for (const { path, real, execute } of program?.files ?? [])
    addBind(collected, real, { at: path, rights: { ...READ_EXECUTE, execute }, grant: "program" });
  for (const [index, file] of (grants.files ?? []).entries())
    addFile(context, collected, file, `grants.files[${index}]`);
  for (const [index, data] of (grants.data ?? []).entries()) {
    const content =
      "base64" in data
        ? new Uint8Array(Buffer.from(data.base64, "base64"))
        : new TextEncoder().encode(data.content);
    const mode = Number.parseInt(data.mode ?? DEFAULT_MODE, 8);
    nodes.push({ kind: "data", at: data.at, content, mode, grant: `grants.data[${index}]` });
  }
  for (const [index, scratch] of (grants.scratch ?? []).entries()) {
    const bytes = parseSize(scratch.size ?? DEFAULT_SCRATCH);
    const size = ((bytes + PAGE - 1n) / PAGE) * PAGE;
    const execute = scratch.execute === true;
    nodes.push({ kind: "scratch", at: scratch.at, size, execute, grant: `grants.scratch[${index}]` });
  }
  for (const [index, link] of (grants.symlinks ?? []).entries())
    nodes.push({ kind: "symlink", at: link.at, to: link.to, grant: `grants.symlinks[${index}]` });
  for (const [index, name] of (grants.devices ?? []).entries())
    addDevice(context, collected, name, `grants.devices[${index}]`);
  if (grants.proc === true) nodes.push({ kind: "proc", at: "/proc", grant: "grants.proc" });
  return collected;
}

type BindRequest = Pick<Bind, "at" | "rights" | "grant"> & { readonly device?: boolean };

export function addBind(collected: Collected, real: RealPath, request: BindRequest): void {
  const type = real.facts.kind === "directory" ? "directory" : "file";
  collected.sources.set(real.path, real);
  collected.nodes.push({ kind: "bind", source: real.path, type, device: false, ...request });
}

function addFile(context: Context, collected: Collected, file: FileGrant, grant: string): void {
  const { files, host, complain } = context;
  const at = file.at ?? file.path;
  if (at === "/") {
    const why = `the root of the host can't take the place of the void's own; say where it is to be seen with "at"`;
    return complain("badPath", `${grant}.path`, why);
  }
  const real = realPath(files, file.path);
  if ("errno" in real) {
    if (file.optional === true && (real.errno === "ENOENT" || real.errno === "ENOTDIR")) return;
    const { message, suggestion } = explainNoPath(files, file.path, real);
    return complain("noSuchFile", `${grant}.path`, message, suggestion);
  }
  if (real.facts.kind === "characterDevice" || real.facts.kind === "blockDevice") {
    const name = /^\/dev\/([^/]+)$/.exec(real.path)?.[1] ?? "";
    const remedy = Object.hasOwn(DEVICES, name)
      ? `grant it as "devices": ["${name}"]`
      : "a void gets no device of the host but those of `devices`";
    const why = `${quote(file.path)} is a device node, which would be dead in the void; ${remedy}`;
    return complain("deviceNode", `${grant}.path`, why);
  }
  const access = file.access ?? ["read"];
  const rights = {
    read: access.includes("read"),
    write: access.includes("write"),
    execute: access.includes("execute"),
  };
  const refusal = findRefusal(files, real, host, rights);
  if (refusal !== null) {
    const words = access.join(" and ");
    return complain("unreadable", `${grant}.access`, `${quote(file.path)} gives no ${words}: ${refusal}`);
  }
  addBind(collected, real, { at, rights, grant });
}

function addDevice(context: Context, collected: Collected, name: keyof typeof DEVICES, grant: string): void {
  const { files, complain } = context;
  const path = `/dev/${name}`;
  const real = realPath(files, path);
  if ("errno" in real) return complain("noSuchFile", grant, explainNoPath(files, path, real).message);
  const { kind, major, minor } = real.facts;
  // A host whose /dev was tampered with, or a container's with a plain file there, must not pass for the device.
  if (files.known && (kind !== "characterDevice" || major !== 1 || minor !== DEVICES[name])) {
    const found = kind === "characterDevice" ? `the device ${major}:${minor}` : `a ${kind}`;
    return complain(
      "deviceNode",
      grant,
      `${path} of this host is ${found}, not the device 1:${DEVICES[name]}`,
    );
  }
  const node: RealPath = { ...real, facts: { ...real.facts, kind: "characterDevice" } };
  addBind(collected, node, { at: path, rights: READ_WRITE, grant, device: true });
}
