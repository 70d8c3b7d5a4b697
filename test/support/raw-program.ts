// Programs of a few instructions, for what no language gives: other calling conventions, calls by number.

import { chmodSync, writeFileSync } from "node:fs";
import { staticElf } from "../../src/launch/code/elf.ts";

/** exit(0) as 64-bit code: mov edi, 0; mov eax, 60; syscall. */
const EXIT = [0xbf, 0, 0, 0, 0, 0xb8, 60, 0, 0, 0, 0x0f, 0x05];

const moveToEax = (value: number): number[] => [
  0xb8,
  value & 0xff,
  (value >> 8) & 0xff,
  (value >> 16) & 0xff,
  (value >>> 24) & 0xff,
];

/** Makes one call by the i386 convention, then ends with 0. */
export const int80 = (nr: number): number[] => [...moveToEax(nr), 0xcd, 0x80, ...EXIT];

/** Makes one call with the x32 bit set, then ends with 0. */
export const x32 = (nr: number): number[] => [...moveToEax((nr | 0x4000_0000) >>> 0), 0x0f, 0x05, ...EXIT];

/** Writes a static x86-64 program. */
export function writeProgram(path: string, code: readonly number[]): void {
  writeFileSync(path, staticElf("x86_64", new Uint8Array(code)));
  chmodSync(path, 0o755);
}
