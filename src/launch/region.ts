// Memory for launches, kept for the next one: mapping and faulting in fresh pages costs more than clearing a few bytes.
// A region is given back only after the kernel has reaped the child, so nobody else can still see it.
// May import this folder.

import { CONTEXT_SIZE } from "./code/context.ts";
import { mapMemory, unmapMemory } from "./ffi.ts";
import type { Memory } from "./ffi.ts";

/** Sizes are rounded up to a power of two from here on, so that few kinds of region serve all plans. */
const SMALLEST = 16 * 1024;
/** How many free regions of one size are kept, and up to which size. */
const MOST_KEPT = 64;
const LARGEST_KEPT = 1024 * 1024;

const free = new Map<number, Memory[]>();

/** At least `size` bytes, of which the launch's context is zero. Throws RunnerError. */
export function takeRegion(size: number): Memory {
  const rounded = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(size)));
  return free.get(rounded)?.pop() ?? mapMemory(rounded);
}

export function giveRegion(memory: Memory): void {
  const size = memory.bytes.length;
  const kept = free.get(size) ?? [];
  if (size > LARGEST_KEPT || kept.length >= MOST_KEPT) return unmapMemory(memory);
  memory.bytes.fill(0, 0, CONTEXT_SIZE);
  kept.push(memory);
  free.set(size, kept);
}
