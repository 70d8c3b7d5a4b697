// The union of everything that a spec puts into the void's tree. A grant that would hide part of another is refused:
// adding a grant never narrows. May import this folder.

import type { HostFiles } from "./host-files.ts";
import { folderOf } from "./real-path.ts";
import type { Bind, Node, Rights } from "./resolved.ts";
import { compareBytes, coverOf, followInVoid } from "./void-tree.ts";

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
  /** Where a path of the void leads, with the links in bound trees followed; null where nothing is. */
  readonly follow: (path: string) => string | null;
}

/** `handIn` says how a source with these rights gets into the void. */
export type HandIn = (bind: Bind) => Bind["handedIn"];

const SAME_PLACE = "both stand there, and are not the same";
const HIDES = "it would hide what that shows there";

/** Joins all nodes. Nothing is refused for which there is a tree that gives every grant what it gives alone. */
export function joinNodes(all: readonly Node[], files: HostFiles, handIn: HandIn): Tree {
  const overlaps: Overlap[] = [];
  const done = new Map<string, Node>();
  const follow = (path: string): string | null => followInVoid(path, done, files);
  const withRights = (bind: Bind, rights: Rights): Bind => {
    const { handedIn: _, ...rest } = bind;
    const handedIn = handIn({ ...rest, rights });
    return { ...rest, rights, ...(handedIn && { handedIn }) };
  };
  // Folders of the host first, from the top down: what covers a node is then there when the node is looked at.
  const queue = all.toSorted((a, b) => rank(a) - rank(b) || compareBytes(a.at, b.at));
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next];
    if (!node) continue;
    const cover = coverOf(node.at, done);
    const placed = cover ? placeBelow(cover, node) : node;
    if (placed === null) continue;
    if ("why" in placed) overlaps.push(placed);
    else if (placed.at !== node.at) queue.push(placed);
    else put(placed);
  }
  return { nodes: [...done.values()].sort((a, b) => compareBytes(a.at, b.at)), overlaps, follow };

  function put(node: Node): void {
    const other = done.get(node.at);
    const joined = other
      ? joinSame(other, node)
      : node.kind === "bind"
        ? withRights(node, node.rights)
        : node;
    if (joined === null) {
      if (other) overlaps.push({ node, other, why: SAME_PLACE });
      return;
    }
    if (joined === other) return;
    done.set(joined.at, joined);
    // What stands below looks at its new or changed cover again. It comes to rest: rights only grow.
    for (const below of [...done.values()].filter(({ at }) => at.startsWith(`${joined.at}/`))) {
      done.delete(below.at);
      queue.push(below);
    }
  }

  function joinSame(a: Node, b: Node): Node | null {
    if (a.kind === "bind" && b.kind === "bind") {
      if (a.source !== b.source || a.device !== b.device) return null;
      if (a.type === b.type)
        return includes(a.rights, b.rights) ? a : withRights(a, union(a.rights, b.rights));
      // Away from the host a granted path passes for a folder until something else, the program, tells that it is none.
      return files.known ? null : withRights({ ...a, type: "file" }, union(a.rights, b.rights));
    }
    if (a.kind === "scratch" && b.kind === "scratch") {
      const [size, execute] = [a.size > b.size ? a.size : b.size, a.execute || b.execute];
      return size === a.size && execute === a.execute ? a : { ...a, size, execute };
    }
    const same =
      (a.kind === "data" && b.kind === "data" && a.mode === b.mode && equalBytes(a.content, b.content)) ||
      (a.kind === "symlink" && b.kind === "symlink" && a.to === b.to) ||
      (a.kind === "proc" && b.kind === "proc");
    return same ? a : null;
  }

  /** The node as it stands below what covers it; null where it adds nothing. */
  function placeBelow(cover: Node, node: Node): Node | Overlap | null {
    if (cover.kind === "scratch") return node;
    if (cover.kind !== "bind" || cover.type !== "directory") {
      const what = cover.kind === "bind" ? "file" : cover.kind === "data" ? "file" : cover.kind;
      return { node, other: cover, why: `nothing can stand below a ${what}` };
    }
    if (node.kind !== "bind") return { node, other: cover, why: HIDES };
    const at = follow(node.at);
    // Behind a link of the tree the mount can't stand; where the link leads to it can, and is seen by both names.
    if (at !== null && at !== node.at) return { ...node, at };
    const shown = cover.source + node.at.slice(cover.at.length);
    if (at === null || shown.replace(/^\/\//, "/") !== node.source) return { node, other: cover, why: HIDES };
    const joined = withRights(node, union(cover.rights, node.rights));
    return !node.device && includes(cover.rights, node.rights) && sameOwner(joined, cover) ? null : joined;
  }
}

/** Whether a node that is handed in for its owner's sake needs no mount of its own below such a cover. */
function sameOwner(node: Bind, cover: Bind): boolean {
  const [own, covering] = [node.handedIn?.idmap, cover.handedIn?.idmap];
  return own === undefined || (own.uid === covering?.uid && own.gid === covering.gid);
}

function rank(node: Node): number {
  return node.kind === "bind" ? (node.type === "directory" ? 0 : 2) : node.kind === "scratch" ? 1 : 3;
}

export function union(a: Rights, b: Rights): Rights {
  return { read: a.read || b.read, write: a.write || b.write, execute: a.execute || b.execute };
}

export function includes(all: Rights, some: Rights): boolean {
  return (all.read || !some.read) && (all.write || !some.write) && (all.execute || !some.execute);
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The overlap in words, for whoever asks for `node`. */
export function explainOverlap({ node, other, why }: Overlap): string {
  const below = node.at === other.at ? "" : `, which lies in ${JSON.stringify(other.at)}`;
  const remedy =
    other.kind === "bind" && other.type === "directory" && node.at !== other.at
      ? `grant narrower folders than ${JSON.stringify(other.at)}, or put one of the two elsewhere with "at"`
      : `leave one of them out, or put one elsewhere than in ${JSON.stringify(folderOf(node.at))}`;
  return `${JSON.stringify(node.at)}${below}, meets what ${other.grant} puts there: ${why}; ${remedy}`;
}
