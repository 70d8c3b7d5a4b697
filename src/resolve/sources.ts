// Every grant that puts something into the tree -> nodes, not yet joined. May import src/spec and this folder.

import type { LoadedEntrypoint } from "../spec/load.ts";
import { parseSize } from "../spec/size.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { findLibraries } from "./loader.ts";
import type { Program } from "./program.ts";
import { realPath } from "./real-path.ts";
import type { Complain } from "./resolve.ts";
import type { Node, Rights } from "./resolved.ts";
import { explainNoPath, makeBind } from "./source.ts";

const READ_EXECUTE: Rights = { read: true, write: false, execute: true };
const READ: Rights = { read: true, write: false, execute: false };
const READ_WRITE: Rights = { read: true, write: true, execute: false };
const PAGE = 4096n;
const DEFAULT_SCRATCH = "64MiB";
const DEFAULT_MODE = "0444";

/** Device numbers of linux/Documentation/admin-guide/devices.txt, all of major 1. */
const DEVICES = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 } as const;

export function collectNodes(
  entrypoint: LoadedEntrypoint,
  host: Host,
  files: HostFiles,
  program: Program | null,
  complain: Complain,
  notes: string[],
): Node[] {
  const nodes: Node[] = [];
  const { grants } = entrypoint.spec;
  for (const { path, real, execute } of program?.files ?? [])
    nodes.push(makeBind(real, host, { at: path, rights: execute ? READ_EXECUTE : READ, grant: "program" }));

  for (const [index, file] of (grants.files ?? []).entries()) {
    const grant = `grants.files[${index}]`;
    const real = realPath(files, file.path);
    if ("errno" in real) {
      if (file.optional === true && (real.errno === "ENOENT" || real.errno === "ENOTDIR")) continue;
      const { message, suggestion } = explainNoPath(files, file.path, real);
      complain("noSuchFile", `${grant}.path`, message, suggestion);
      continue;
    }
    if (real.facts.kind === "characterDevice" || real.facts.kind === "blockDevice") {
      const name = file.path.replace(/^\/dev\//, "");
      const remedy =
        name in DEVICES ? `grant it as "devices": ["${name}"]` : "a void gets no devices of the host";
      complain(
        "deviceNode",
        `${grant}.path`,
        `${file.path} is a device node, which files never grants: ${remedy}`,
      );
      continue;
    }
    const access = file.access ?? ["read"];
    const rights = {
      read: access.includes("read"),
      write: access.includes("write"),
      execute: access.includes("execute"),
    };
    nodes.push(makeBind(real, host, { at: file.at ?? file.path, rights, grant }));
  }
  if (grants.libraries !== undefined && program)
    addLibraries(entrypoint, host, files, program, complain, notes, nodes);
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
    addDevice(name, index, host, files, complain, nodes);
  if (grants.proc === true) nodes.push({ kind: "proc", at: "/proc", grant: "grants.proc" });
  return nodes;
}

function addLibraries(
  entrypoint: LoadedEntrypoint,
  host: Host,
  files: HostFiles,
  program: Program,
  complain: Complain,
  notes: string[],
  nodes: Node[],
): void {
  const grant = "grants.libraries";
  if (!files.known) {
    notes.push("libraries: not looked up, since the host's files are not known here");
    return;
  }
  const { libraries } = entrypoint.spec.grants;
  const of = libraries === true ? [program.elf] : (libraries ?? []);
  for (const [index, path] of of.entries()) {
    const where = libraries === true ? grant : `${grant}[${index}]`;
    const real = realPath(files, path);
    if ("errno" in real) {
      const { message, suggestion } = explainNoPath(files, path, real);
      complain("noSuchFile", where, message, suggestion);
      continue;
    }
    const closure = findLibraries(files, real.path, entrypoint.spec.env?.["LD_LIBRARY_PATH"] ?? "");
    for (const { name, neededBy } of closure.missing)
      complain(
        "noSuchLibrary",
        where,
        `${neededBy} needs the library ${name}, which is in none of the loader's folders`,
      );
    for (const library of closure.libraries) {
      const found = realPath(files, library.at);
      if ("errno" in found) {
        complain("noSuchLibrary", where, `${path} needs ${library.at}: ${found.errno}`);
        continue;
      }
      nodes.push(makeBind(found, host, { at: library.at, rights: READ_EXECUTE, grant: where }));
      if (library.link !== null)
        nodes.push({ kind: "symlink", at: library.link, to: library.at, grant: where });
    }
  }
}

function addDevice(
  name: keyof typeof DEVICES,
  index: number,
  host: Host,
  files: HostFiles,
  complain: Complain,
  nodes: Node[],
): void {
  const grant = `grants.devices[${index}]`;
  const path = `/dev/${name}`;
  const real = realPath(files, path);
  if ("errno" in real) {
    complain("noSuchFile", grant, `this host has no ${path} (${real.errno})`);
    return;
  }
  const { kind, major, minor } = real.facts;
  // A host whose /dev was tampered with, or a container's with a plain file there, must not pass for the device.
  if (files.known && (kind !== "characterDevice" || major !== 1 || minor !== DEVICES[name])) {
    complain("deviceNode", grant, `${path} of this host is not the device 1:${DEVICES[name]}`);
    return;
  }
  const facts = { ...real.facts, kind: "file" as const };
  nodes.push(makeBind({ ...real, facts }, host, { at: path, rights: READ_WRITE, grant, device: true }));
}
