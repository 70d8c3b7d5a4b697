// A static ELF file of a few instructions. May import src/kernel/arch. Man page: elf(5).

import type { Arch } from "../../kernel/arch.ts";

const CODE_ADDRESS = 0x40_0000;
/** Where the writable page is mapped. */
export const DATA_ADDRESS = 0x60_0000;
const DATA_SIZE = 0x1000;
/** Largest page size of either architecture, so that one layout serves all. */
const ALIGNMENT = 0x1_0000;
const EM: Record<Arch, number> = { x86_64: 62, aarch64: 183 };

/** Wraps code into a file that the kernel can execute without an interpreter, with one writable page. */
export function staticElf(arch: Arch, code: Uint8Array): Uint8Array {
  const headers = 64 + 3 * 56;
  const file = new Uint8Array(headers + code.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true); // ET_EXEC
  view.setUint16(18, EM[arch], true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, BigInt(CODE_ADDRESS + headers), true);
  view.setBigUint64(32, 64n, true); // program headers
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 3, true);
  const segment = (
    index: number,
    fields: { type: number; flags: number; address: number; file: number; memory: number },
  ): void => {
    const base = 64 + 56 * index;
    view.setUint32(base, fields.type, true);
    view.setUint32(base + 4, fields.flags, true);
    view.setBigUint64(base + 16, BigInt(fields.address), true);
    view.setBigUint64(base + 24, BigInt(fields.address), true);
    view.setBigUint64(base + 32, BigInt(fields.file), true);
    view.setBigUint64(base + 40, BigInt(fields.memory), true);
    view.setBigUint64(base + 48, BigInt(ALIGNMENT), true);
  };
  const LOAD = 1;
  const GNU_STACK = 0x6474e551;
  segment(0, { type: LOAD, flags: 5, address: CODE_ADDRESS, file: file.length, memory: file.length });
  segment(1, { type: LOAD, flags: 6, address: DATA_ADDRESS, file: 0, memory: DATA_SIZE });
  segment(2, { type: GNU_STACK, flags: 6, address: 0, file: 0, memory: 0 });
  file.set(code, headers);
  return file;
}
