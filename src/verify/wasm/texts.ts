// Comparing texts of the plan (address and length) with texts of the spec (u32 length, then bytes), and looking a path
// up among the spec's nodes, which are sorted by path, bytewise.

import * as element from "./element";

export function sameBytes(a: u32, b: u32, length: u32): bool {
  for (let i: u32 = 0; i < length; i++) {
    if (load<u8>(a + i) != load<u8>(b + i)) return false;
  }
  return true;
}

/** Whether a text of the plan is this text of the spec. */
export function isText(at: u32, length: u32, text: u32): bool {
  return load<u32>(text) == length && sameBytes(at, text + 4, length);
}

/** Whether a relative path of the plan is this absolute path of the spec. */
export function isBelowRoot(at: u32, length: u32, path: u32): bool {
  return load<u32>(path) == length + 1 && load<u8>(path, 4) == 0x2f && sameBytes(at, path + 5, length);
}

/** Whether a text of the plan is this word, which is ASCII. */
export function isWord(at: u32, length: u32, word: string): bool {
  if (length != u32(word.length)) return false;
  for (let i: u32 = 0; i < length; i++) {
    if (load<u8>(at + i) != load<u16>(changetype<u32>(word) + 2 * i)) return false;
  }
  return true;
}

/**
 * The number that a text writes in decimal or octal digits; all ones if it is none. No decimal begins with 0: the kernel
 * would take it for octal (memparse).
 */
export function parseDigits(at: u32, length: u32, base: u64): u64 {
  let value: u64 = 0;
  if (length == 0 || length > 19 || (base == 10 && load<u8>(at) == 0x30)) return u64.MAX_VALUE;
  for (let i: u32 = 0; i < length; i++) {
    const digit = u64(load<u8>(at + i)) - 0x30;
    if (digit >= base) return u64.MAX_VALUE;
    value = value * base + digit;
  }
  return value;
}

/** Index of the first node whose path does not come before "/" + the relative path (+ "/" where `below`). */
export function firstNode(at: u32, length: u32, below: bool): u32 {
  let low: u32 = 0;
  let high = element.nodeCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(element.node(middle).path, at, length, below)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the node at a relative path; all ones if there is none. */
export function nodeAt(at: u32, length: u32): u32 {
  const i = firstNode(at, length, false);
  if (i < element.nodeCount && isBelowRoot(at, length, element.node(i).path)) return i;
  return u32.MAX_VALUE;
}

/** Whether a node stands anywhere below a relative path. */
export function isBelow(i: u32, at: u32, length: u32): bool {
  if (i >= element.nodeCount) return false;
  const path = element.node(i).path;
  if (load<u32>(path) <= length + 2 || !sameBytes(at, path + 5, length)) return false;
  return load<u8>(path + 5 + length) == 0x2f;
}

function comesBefore(path: u32, at: u32, length: u32, below: bool): bool {
  const pathLength = load<u32>(path) - 1;
  const wanted = length + u32(below);
  for (let i: u32 = 0; i < pathLength && i < wanted; i++) {
    const left = load<u8>(path + 5 + i);
    const right = i < length ? load<u8>(at + i) : 0x2f;
    if (left != right) return left < right;
  }
  return pathLength < wanted;
}
