// The union of everything that a spec puts into the void's tree. A grant that would hide part of another is refused:
// adding a grant never narrows. May import this folder.

import type { Bind, Node, Rights } from "./resolved.ts";

/** Two grants that can't both hold. */
export interface Overlap {
  readonly node: Node;
  readonly other: Node;
  readonly why: string;
}

export interface Tree {
  /** Sorted by `at`, bytewise, each once. */
  readonly nodes: readonly Node[];
  readonly overlaps: readonly Overlap[];
}

/** `realOf` follows the host's links: the path behind a path, or null where there is nothing. */
export function joinNodes(all: readonly Node[], realOf: (path: string) => string | null): Tree {
  const overlaps: Overlap[] = [];
  const byPath = new Map<string, Node>();
  for (const node of all) {
    const other = byPath.get(node.at);
    const joined = other ? joinSame(other, node) : node;
    if (joined) byPath.set(node.at, joined);
    else if (other)
      overlaps.push({ node, other, why: "both stand at the same path, and are not the same thing" });
  }
  // From the top down, so that what covers a node has its final rights when the node is looked at. A node that moves
  // to where its tree really has it may meet another one there, so it takes its turn again.
  const done = new Map<string, Node>();
  const queue = [...byPath.values()].sort(byAt);
  for (let node = queue.shift(); node; node = queue.shift()) {
    const cover = coverOf(node.at, done);
    const placed = cover ? placeBelow(cover, node, realOf) : node;
    if (placed === null) continue;
    if ("why" in placed) {
      overlaps.push(placed);
      continue;
    }
    if (placed.at !== node.at) {
      queue.push(placed);
      queue.sort(byAt);
      continue;
    }
    const other = done.get(placed.at);
    const joined = other ? joinSame(other, placed) : placed;
    if (joined) done.set(joined.at, joined);
    else if (other)
      overlaps.push({ node: placed, other, why: "both stand at the same path, and are not the same thing" });
  }
  return { nodes: [...done.values()].sort(byAt), overlaps };
}

function joinSame(a: Node, b: Node): Node | null {
  if (a.kind === "bind" && b.kind === "bind" && a.source === b.source && a.device === b.device) {
    const handedIn = a.handedIn ?? b.handedIn;
    const idmap = a.handedIn?.idmap ?? b.handedIn?.idmap;
    return {
      ...a,
      rights: join(a.rights, b.rights),
      ...(handedIn && { handedIn: idmap ? { idmap } : {} }),
    };
  }
  if (a.kind === "scratch" && b.kind === "scratch")
    return { ...a, size: a.size > b.size ? a.size : b.size, execute: a.execute || b.execute };
  if (a.kind === "data" && b.kind === "data" && a.mode === b.mode && equalBytes(a.content, b.content))
    return a;
  if (a.kind === "symlink" && b.kind === "symlink" && a.to === b.to) return a;
  if (a.kind === "proc" && b.kind === "proc") return a;
  return null;
}

/** The node as it stands below what covers it; null where it adds nothing. */
function placeBelow(cover: Node, node: Node, realOf: (path: string) => string | null): Node | Overlap | null {
  if (cover.kind === "scratch") return node;
  if (cover.kind !== "bind" || cover.type !== "directory")
    return {
      node,
      other: cover,
      why: `nothing can stand below a ${cover.kind === "bind" ? "file" : cover.kind}`,
    };
  const hides = { node, other: cover, why: "it would hide what the other one shows there" };
  if (node.kind !== "bind") return hides;
  const shown = `${cover.source === "/" ? "" : cover.source}${node.at.slice(cover.at.length)}`;
  if (realOf(shown) !== node.source) return hides;
  const rights = join(cover.rights, node.rights);
  if (sameRights(rights, cover.rights) && !node.device && !needsOwnMount(node, cover)) return null;
  if (shown === node.source) return { ...node, rights };
  // The tree has a link on the way: the mount goes to where the link leads, and the same name then shows it.
  return cover.at === cover.source ? { ...node, at: node.source, rights } : hides;
}

/** A handed in mount shows another owner; its tree's own does too, or it has to stand apart. */
function needsOwnMount(node: Bind, cover: Bind): boolean {
  return node.handedIn?.idmap !== undefined && cover.handedIn?.idmap === undefined;
}

function coverOf(at: string, nodes: ReadonlyMap<string, Node>): Node | null {
  for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1)) {
    const cover = nodes.get(at.slice(0, end));
    if (cover) return cover;
  }
  return null;
}

export function join(a: Rights, b: Rights): Rights {
  return { read: a.read || b.read, write: a.write || b.write, execute: a.execute || b.execute };
}

function sameRights(a: Rights, b: Rights): boolean {
  return a.read === b.read && a.write === b.write && a.execute === b.execute;
}

function byAt(a: Node, b: Node): number {
  return Buffer.compare(Buffer.from(a.at), Buffer.from(b.at));
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
