// Structs that ops point to, written into the data area. Layouts as in the kernel's uapi headers.
// May import this folder.

import type { Pointer, PlanBuilder } from "./builder.ts";

/** struct open_how and its size, as the last two arguments of openat2(2). */
export function openHow(b: PlanBuilder, flags: number, mode: number, resolve: number): [Pointer, number] {
  return [b.shared([flags, mode, resolve]), 24];
}

/** struct mount_attr and its size, as the last two arguments of mount_setattr(2). */
export function mountAttr(
  b: PlanBuilder,
  attributes: { readonly set: number; readonly propagation: number },
): [Pointer, number] {
  return [b.shared([attributes.set, 0, attributes.propagation, 0]), 32];
}

const SOCK_FILTER_SIZE = 8;

/** struct sock_fprog: the number of instructions, and where they are. */
export function filterProgram(b: PlanBuilder, filter: Uint8Array): Pointer {
  return b.words([filter.length / SOCK_FILTER_SIZE, b.bytes(filter)]);
}
