// What the plan makes in the void's own file systems: directories, empty files, data, links. Each must be asked for by a
// node of the spec, or lead to one. Nothing is ever made in a tree of the host's.

import * as code from "./codes";
import * as element from "./element";
import { MAX_PATHS, PATHS, PATH_TABLE, more, need } from "./memory";
import { firstNode, isBelow, nodeAt, sameBytes } from "./texts";

// An entry: u32 hash, path, length, kind, children.
const ENTRY: u32 = 20;
const TABLE_MASK: u32 = 32767;
export const DIRECTORY: u32 = 1;
export const PLACEHOLDER: u32 = 2;
export const LINK: u32 = 3;
export const CONTENT: u32 = 4;
export const NONE: u32 = 0xffff_ffff;

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

export function takePages(pages: u64): void {
  rootPages += pages;
}

function hash(at: u32, length: u32): u32 {
  let value: u32 = 0x811c_9dc5;
  for (let i: u32 = 0; i < length; i++) value = (value ^ load<u8>(at + i)) * 0x0100_0193;
  return value;
}

/** The entry of what was made at a relative path, 0 if nothing was. */
function find(at: u32, length: u32): u32 {
  const wanted = hash(at, length);
  let slot = wanted & TABLE_MASK;
  let index = load<u32>(PATH_TABLE + 4 * slot);
  while (index != 0) {
    const entry = PATHS + (index - 1) * ENTRY;
    const same = load<u32>(entry) == wanted && load<u32>(entry, 8) == length;
    if (same && sameBytes(load<u32>(entry, 4), at, length)) return entry;
    slot = (slot + 1) & TABLE_MASK;
    index = load<u32>(PATH_TABLE + 4 * slot);
  }
  return 0;
}

function parentLength(at: u32, length: u32): u32 {
  while (length > 0 && load<u8>(at + length - 1) != 0x2f) length--;
  return length > 0 ? length - 1 : 0;
}

/**
 * The innermost mount strictly above a path: NONE for the root's tmpfs, a scratch where only the void's own file
 * systems lie above, else a bind or proc, below which paths are not the void's to make or to trust.
 */
export function holder(at: u32, length: u32): u32 {
  let found = NONE;
  for (let up = parentLength(at, length); up > 0; up = parentLength(at, up)) {
    const i = nodeAt(at, up);
    if (i == NONE || element.nodeState(i) != element.DONE) continue;
    const kind = element.nodeKind(i);
    if (kind == element.NODE_BIND || kind == element.NODE_PROC) return i;
    if (found == NONE) found = i;
  }
  return found;
}

export function isForeign(mount: u32): bool {
  return mount != NONE && element.nodeKind(mount) != element.NODE_SCRATCH;
}

function isAskedFor(at: u32, length: u32, kind: u32): bool {
  const i = nodeAt(at, length);
  if (kind == DIRECTORY && isBelow(firstNode(at, length, true), at, length)) return true;
  if (i == NONE) return false;
  const node = element.nodeKind(i);
  if (kind == LINK) return node == element.NODE_SYMLINK;
  if (kind == CONTENT) return node == element.NODE_DATA;
  const isFile = node == element.NODE_BIND && (element.nodeFlags(i) & element.NODE_DIRECTORY) == 0;
  if (kind == PLACEHOLDER) return isFile;
  return node != element.NODE_SYMLINK && node != element.NODE_DATA && !isFile;
}

/** Makes a thing; returns the node that it belongs to, NONE for a directory on the way or for what has no node. */
export function check_make(at: u32, length: u32, kind: u32, rootReadOnly: bool): u32 {
  if (!isAskedFor(at, length, kind)) more(code.PATH_EXTRA, kind, 0, at, length);
  need(find(at, length) == 0, code.NOT_NEEDED, kind);
  const mount = holder(at, length);
  if (isForeign(mount)) more(code.HOST_TREE_CHANGED, kind, 0, at, length);
  // Where every directory above was made here, no link can lead the kernel elsewhere.
  const up = parentLength(at, length);
  if (up > 0) {
    const parent = find(at, up);
    need(parent != 0 && load<u32>(parent, 12) == DIRECTORY, code.NO_TARGET, kind);
    store<u32>(parent, load<u32>(parent, 16) + 1, 16);
  }
  if (mount == NONE) {
    need(!rootReadOnly, code.WRONG_ORDER);
    rootInodes++;
  }
  need(count < MAX_PATHS, code.TOO_LARGE, count);
  const entry = PATHS + count * ENTRY;
  count++;
  const value = hash(at, length);
  store<u32>(entry, value);
  store<u32>(entry, at, 4);
  store<u32>(entry, length, 8);
  store<u32>(entry, kind, 12);
  store<u32>(entry, 0, 16);
  let slot = value & TABLE_MASK;
  while (load<u32>(PATH_TABLE + 4 * slot) != 0) slot = (slot + 1) & TABLE_MASK;
  store<u32>(PATH_TABLE + 4 * slot, count);
  return nodeAt(at, length);
}

/** A mount hides what lies below its target, so nothing may lie there yet; and the target must exist. */
export function check_target(at: u32, length: u32, wantsDirectory: bool): void {
  const entry = find(at, length);
  if (entry == 0) {
    // In a tree of the host's it is there, or the mount fails.
    need(isForeign(holder(at, length)), code.NO_TARGET);
  } else {
    need(load<u32>(entry, 12) == (wantsDirectory ? DIRECTORY : PLACEHOLDER), code.NO_TARGET);
    need(load<u32>(entry, 16) == 0, code.HIDDEN_TARGET);
  }
  for (let i = firstNode(at, length, true); isBelow(i, at, length); i++) {
    need(element.nodeState(i) == element.MISSING, code.HIDDEN_TARGET, i);
  }
}
