// The tree of a void as its nodes make it: what covers a path, and where the path leads. May import this folder.

import type { HostFiles } from "./host-files.ts";
import { MOST_LINKS, folderOf, joined, partsOf } from "./real-path.ts";
import type { Node } from "./resolved.ts";

export type Nodes = ReadonlyMap<string, Node>;

const encoder = new TextEncoder();

/** The order of paths as bytes, which is the kernel's and the verifier's. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(encoder.encode(a), encoder.encode(b));
}

/** The innermost node strictly above a path. */
export function coverOf(at: string, nodes: Nodes): Node | null {
  for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1)) {
    const cover = nodes.get(at.slice(0, end));
    if (cover) return cover;
  }
  return null;
}

/** Where a path of the void leads, links of its own and of bound trees followed; null where nothing is. */
export function followInVoid(path: string, nodes: Nodes, files: HostFiles): string | null {
  if (!files.known) return path;
  let rest = partsOf(path);
  let done = "/";
  let links = 0;
  while (rest.length > 0) {
    const [part = "", ...further] = rest;
    rest = further;
    if (part === ".") continue;
    const here = part === ".." ? folderOf(done) : joined(done, part);
    const target = linkAt(here, nodes, files);
    if (target === null) return null;
    if (target === "") {
      done = here;
      continue;
    }
    if (++links > MOST_LINKS) return null;
    if (target.startsWith("/")) done = "/";
    rest = [...partsOf(target), ...rest];
  }
  return done;
}

/** The target of the link at a path, empty for what is no link, null where nothing is. */
function linkAt(at: string, nodes: Nodes, files: HostFiles): string | null {
  const node = nodes.get(at);
  if (node) return node.kind === "symlink" ? node.to : "";
  const cover = coverOf(at, nodes);
  // On the void's own file systems a path is a folder that leads to a node, or will.
  if (!cover || cover.kind === "scratch") return "";
  if (cover.kind === "proc") return "";
  if (cover.kind !== "bind") return null;
  const source = cover.source + at.slice(cover.at.length);
  const facts = files.lstat(source);
  if ("errno" in facts) return null;
  if (facts.kind !== "symlink") return "";
  const target = files.readlink(source);
  return typeof target === "string" && target !== "" ? target : null;
}

/** Whether a path is a folder of the void: of its own on the way to a node, or one of a tree. */
export function isFolderInVoid(path: string, nodes: Nodes, files: HostFiles): boolean {
  const at = followInVoid(path, nodes, files);
  if (at === null) return false;
  if (at === "/" || !files.known) return true;
  const node = nodes.get(at);
  if (node)
    return (
      node.kind === "scratch" || node.kind === "proc" || (node.kind === "bind" && node.type === "directory")
    );
  for (const below of nodes.keys()) if (below.startsWith(`${at}/`)) return true;
  const cover = coverOf(at, nodes);
  if (cover?.kind === "proc") return true; // what is in there, only the kernel knows
  if (cover?.kind !== "bind" || cover.type !== "directory") return false;
  const facts = files.lstat(cover.source + at.slice(cover.at.length));
  return !("errno" in facts) && facts.kind === "directory";
}
