// Resolves a spec that a test writes as an object, for this host's files or for what the test puts in their place.

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../../src/resolve/host.ts";
import { hostFiles } from "../../src/resolve/host-files.ts";
import type { HostFiles } from "../../src/resolve/host-files.ts";
import { resolveVoid } from "../../src/resolve/resolve.ts";
import type { Resolution } from "../../src/resolve/resolve.ts";
import type { Bind, Node, ResolvedVoid } from "../../src/resolve/resolved.ts";
import type { Issue } from "../../src/spec/issue.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { USER } from "./resolved.ts";

export interface ResolveAs {
  readonly host?: Host;
  readonly files?: HostFiles;
  readonly trailing?: readonly string[];
}

export function resolveSpec(spec: object, as: ResolveAs = {}): Resolution | { issues: readonly Issue[] } {
  const loaded = loadSpec("/specs/spec.json", () => JSON.stringify(spec), "/specs");
  if ("issues" in loaded) return loaded;
  const [entrypoint] = loaded.spec.entrypoints;
  if (!entrypoint) throw new Error("no entrypoint");
  const { host = USER, files = hostFiles(), trailing = [] } = as;
  return resolveVoid(entrypoint, host, files, { trailing });
}

/** The resolved void; throws the issues. */
export function resolved(spec: object, as: ResolveAs = {}): ResolvedVoid {
  const result = resolveSpec(spec, as);
  if ("issues" in result) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.resolved;
}

/** `code path: message` of every issue; empty where there is none. */
export function issues(spec: object, as: ResolveAs = {}): string[] {
  const result = resolveSpec(spec, as);
  return "issues" in result ? result.issues.map(({ code, message }) => `${code} ${message}`) : [];
}

/** `rwx /at <- /source` of every bind, and what the others are. */
export function show(nodes: readonly Node[]): string[] {
  return nodes.map((node) => {
    if (node.kind === "symlink") return `link ${node.at} -> ${node.to}`;
    if (node.kind !== "bind") return `${node.kind} ${node.at}`;
    return `${rightsOf(node)} ${node.at}${node.source === node.at ? "" : ` <- ${node.source}`}`;
  });
}

export function rightsOf({ rights }: Bind): string {
  return `${rights.read ? "r" : "-"}${rights.write ? "w" : "-"}${rights.execute ? "x" : "-"}`;
}

/** A folder whose own path has no link in it; removed when disposed. */
export function scratchFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), "void-resolve-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
