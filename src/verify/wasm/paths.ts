// What the plan makes in the void's own file systems: directories, empty files, data, links. Each must be asked for by a
// node of the spec, or lead to one. Nothing is ever made in a tree of the host's.

import * as code from "./codes";
import * as element from "./element";
import { MAX_PATHS, PATHS, PATH_TABLE, more, need } from "./memory";
import { firstNode, isBelow, nodeAt, sameBytes } from "./texts";

@unmanaged
class Path {
  hash: u32;
  text: u32;
  length: u32;
  kind: u32;
  children: u32;
}
const PATH_SIZE: u32 = 20;
const TABLE_MASK: u32 = 32767;
export const DIRECTORY: u32 = 1;
export const PLACEHOLDER: u32 = 2;
export const LINK: u32 = 3;
export const CONTENT: u32 = 4;
const NONE: u32 = 0xffff_ffff;

let count: u32 = 0;
/** Inodes and pages of the root's own tmpfs. */
export let rootInodes: u64 = 1;
export let rootPages: u64 = 0;

export function resetPaths(): void {
  memory.fill(PATH_TABLE, 0, 4 * (TABLE_MASK + 1));
  count = 0;
  rootInodes = 1;
  rootPages = 0;
}

/** Address of the table's slot for a relative path: of the one that was made there, or a free one. */
function slotOf(text: u32, length: u32, hash: u32): u32 {
  let slot = PATH_TABLE + 4 * (hash & TABLE_MASK);
  while (load<u32>(slot) != 0) {
    const path = changetype<Path>(load<u32>(slot));
    if (path.hash == hash && path.length == length && sameBytes(path.text, text, length)) break;
    slot = PATH_TABLE + ((slot - PATH_TABLE + 4) & (4 * TABLE_MASK + 3));
  }
  return slot;
}

function hashOf(text: u32, length: u32): u32 {
  let value: u32 = 0x811c_9dc5;
  for (let i: u32 = 0; i < length; i++) value = (value ^ load<u8>(text + i)) * 0x0100_0193;
  return value;
}

/** What was made at a relative path; null if nothing was. */
function find(text: u32, length: u32): Path | null {
  return changetype<Path | null>(load<u32>(slotOf(text, length, hashOf(text, length))));
}

function parentLength(text: u32, length: u32): u32 {
  while (length > 0 && load<u8>(text + length - 1) != 0x2f) length--;
  return length > 0 ? length - 1 : 0;
}

/**
 * The innermost mount strictly above a path: NONE for the root's tmpfs, a scratch where only the void's own file
 * systems lie above, else a bind or proc, below which paths are not the void's to make or to trust.
 */
function holder(text: u32, length: u32): u32 {
  let found = NONE;
  for (let up = parentLength(text, length); up > 0; up = parentLength(text, up)) {
    const i = nodeAt(text, up);
    if (i == NONE || element.node(i).state != element.DONE) continue;
    if (isForeign(i)) return i;
    if (found == NONE) found = i;
  }
  return found;
}

function isForeign(i: u32): bool {
  if (i == NONE) return false;
  const kind = element.node(i).is.kind;
  return kind == element.NODE_BIND || kind == element.NODE_PROC;
}

/** Content and links take room where they stand. */
export function takePages(text: u32, length: u32, pages: u64): void {
  if (holder(text, length) == NONE) rootPages += pages;
}

/** The node at a path, if it asks for a thing of this kind; NONE for a directory on the way; else all that is found. */
function isAskedFor(text: u32, length: u32, kind: u32): bool {
  const i = nodeAt(text, length);
  if (i == NONE) return kind == DIRECTORY && isBelow(firstNode(text, length, true), text, length);
  const node = element.node(i).is;
  if (node.kind == element.NODE_SYMLINK) return kind == LINK;
  if (node.kind == element.NODE_DATA) return kind == CONTENT;
  const isFile = node.kind == element.NODE_BIND && (node.flags & element.NODE_DIRECTORY) == 0;
  return kind == (isFile ? PLACEHOLDER : DIRECTORY);
}

/** Makes a thing; returns its node, NONE for a directory on the way or for what no node asks for. */
export function check_make(text: u32, length: u32, kind: u32, rootReadOnly: bool): u32 {
  const isWanted = isAskedFor(text, length, kind);
  if (!isWanted) more(code.PATH_EXTRA, kind, 0, text, length);
  const mount = holder(text, length);
  if (isForeign(mount)) more(code.HOST_TREE_CHANGED, kind, 0, text, length);
  // Where every directory above was made here, no link can lead the kernel elsewhere.
  const up = parentLength(text, length);
  const parent = up > 0 ? find(text, up) : null;
  need(up == 0 || (parent != null && parent.kind == DIRECTORY), code.NO_TARGET, kind);
  if (parent != null) parent.children++;
  if (mount == NONE) {
    need(!rootReadOnly, code.WRONG_ORDER, code.ROOT_READ_ONLY, 1);
    rootInodes++;
  }
  need(count < MAX_PATHS, code.TOO_LARGE, count);
  const hash = hashOf(text, length);
  const slot = slotOf(text, length, hash);
  need(load<u32>(slot) == 0, code.NOT_NEEDED, kind);
  const at = PATHS + count * PATH_SIZE;
  count++;
  store<u32>(slot, at);
  const path = changetype<Path>(at);
  path.hash = hash;
  path.text = text;
  path.length = length;
  path.kind = kind;
  path.children = 0;
  return isWanted ? nodeAt(text, length) : NONE;
}

/** A mount hides what lies below its target, so nothing may lie there yet; and the target must exist. */
export function check_target(text: u32, length: u32, wantsDirectory: bool): void {
  const path = find(text, length);
  if (path == null) {
    // In a tree of the host's it is there, or the mount fails.
    need(isForeign(holder(text, length)), code.NO_TARGET);
  } else {
    need(path.kind == (wantsDirectory ? DIRECTORY : PLACEHOLDER), code.NO_TARGET);
    need(path.children == 0, code.HIDDEN_TARGET);
  }
  for (let i = firstNode(text, length, true); isBelow(i, text, length); i++) {
    need(element.node(i).state == element.MISSING, code.HIDDEN_TARGET, i);
  }
}
