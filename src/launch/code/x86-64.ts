// Encoder of the few x86-64 instructions that the launcher's own code needs. Imports nothing.
// Reference: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.

import type { Encoder, Register } from "./encoder.ts";

/**
 * Hardware numbers of the portable registers. The six arguments and the number of a system call already stand where
 * Linux wants them (syscall(2)); `context`, `op` and `kept` are preserved by calls and by system calls. `scratch` is
 * rcx, which every system call overwrites.
 */
const NUMBER: Record<Register, number> = {
  a0: 7, // rdi
  a1: 6, // rsi
  a2: 2, // rdx
  a3: 10, // r10
  a4: 8, // r8
  a5: 9, // r9
  nr: 0, // rax, which also takes the result
  context: 3, // rbx
  op: 12, // r12
  kept: 13, // r13
  scratch: 1, // rcx
};

/** Registers that the calling convention obliges a function to give back as they were. */
const SAVED: readonly Register[] = ["context", "op", "kept"];

/** An encoder with an empty buffer. Jumps are 32-bit relative; labels are resolved by `finish`. */
export function x86Encoder(): Encoder {
  const bytes: number[] = [];
  const labels = new Map<string, number>();
  const jumps: { at: number; label: string }[] = [];

  const u32 = (value: number): void => {
    if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new Error(`no u32: ${value}`);
    bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
  };
  /** A number that the processor extends to 64 bits by its sign: only a positive one stays what it is. */
  const positive = (value: number): void => {
    if (value > 0x7fff_ffff) throw new Error(`${value} would be read as a negative number`);
    u32(value);
  };
  /** REX prefix; `reg` and `rm` are hardware numbers of up to four bits. */
  const rex = (wide: boolean, reg: number, rm: number): void => {
    const prefix = 0x40 | (wide ? 8 : 0) | (reg > 7 ? 4 : 0) | (rm > 7 ? 1 : 0);
    if (prefix !== 0x40) bytes.push(prefix);
  };
  const registers = (wide: boolean, opcode: number, reg: number, rm: number): void => {
    rex(wide, reg, rm);
    bytes.push(opcode, 0xc0 | ((reg & 7) << 3) | (rm & 7));
  };
  const memory = (wide: boolean, opcode: number, reg: Register, base: Register, offset: number): void => {
    const r = NUMBER[reg];
    const b = NUMBER[base];
    rex(wide, r, b);
    bytes.push(opcode, 0x80 | ((r & 7) << 3) | (b & 7));
    // rsp and r12 as a base are only reachable through a SIB byte (volume 2, table 2-2).
    if ((b & 7) === 4) bytes.push(0x24);
    positive(offset);
  };
  const jump = (opcode: readonly number[], label: string): void => {
    bytes.push(...opcode);
    jumps.push({ at: bytes.length, label });
    u32(0);
  };

  return {
    label(name) {
      if (labels.has(name)) throw new Error(`two labels ${name}`);
      labels.set(name, bytes.length);
    },
    enter() {
      for (const register of SAVED) {
        rex(false, 0, NUMBER[register]);
        bytes.push(0x50 | (NUMBER[register] & 7));
      }
    },
    leave() {
      for (const register of SAVED.toReversed()) {
        rex(false, 0, NUMBER[register]);
        bytes.push(0x58 | (NUMBER[register] & 7));
      }
      bytes.push(0xc3);
    },
    setImmediate(target, value) {
      rex(false, 0, NUMBER[target]);
      bytes.push(0xb8 | (NUMBER[target] & 7));
      u32(value);
    },
    copy(target, source) {
      registers(true, 0x89, NUMBER[source], NUMBER[target]);
    },
    load64(target, base, offset) {
      memory(true, 0x8b, target, base, offset);
    },
    load32(target, base, offset) {
      memory(false, 0x8b, target, base, offset);
    },
    store64(source, base, offset) {
      memory(true, 0x89, source, base, offset);
    },
    store32(source, base, offset) {
      memory(false, 0x89, source, base, offset);
    },
    address(target, base, offset) {
      memory(true, 0x8d, target, base, offset);
    },
    addImmediate(target, value) {
      registers(true, 0x81, 0, NUMBER[target]);
      positive(value);
    },
    subtract(target, source) {
      registers(true, 0x29, NUMBER[source], NUMBER[target]);
    },
    shiftRight(target, bits) {
      if (!Number.isInteger(bits) || bits < 1 || bits > 63) throw new Error(`can't shift by ${bits}`);
      registers(true, 0xc1, 5, NUMBER[target]);
      bytes.push(bits);
    },
    systemCall() {
      bytes.push(0x0f, 0x05);
    },
    jump(label) {
      jump([0xe9], label);
    },
    jumpIfZero(register, label) {
      registers(true, 0x85, NUMBER[register], NUMBER[register]);
      jump([0x0f, 0x84], label);
    },
    jumpIfNegative(register, label) {
      registers(true, 0x85, NUMBER[register], NUMBER[register]);
      jump([0x0f, 0x88], label);
    },
    jumpIfNotEqual(left, right, label) {
      registers(true, 0x39, NUMBER[right], NUMBER[left]);
      jump([0x0f, 0x85], label);
    },
    jumpIfAnyBit(register, mask, label) {
      registers(false, 0xf7, 0, NUMBER[register]);
      u32(mask);
      jump([0x0f, 0x85], label);
    },
    functionArgument(target, index) {
      // System V: rdi, rsi, rdx, rcx, r8, r9, then the stack above the return address.
      const source = [7, 6, 2, 1, 8, 9][index];
      if (source !== undefined) return registers(true, 0x89, source, NUMBER[target]);
      rex(true, NUMBER[target], 4);
      bytes.push(0x8b, 0x84 | ((NUMBER[target] & 7) << 3), 0x24);
      u32(8 * (index - 6 + 1));
    },
    trap() {
      bytes.push(0x0f, 0x0b);
    },
    finish() {
      const code = new Uint8Array(bytes);
      const view = new DataView(code.buffer);
      const offsetOf = (label: string): number => {
        const offset = labels.get(label);
        if (offset === undefined) throw new Error(`no label ${label}`);
        return offset;
      };
      for (const { at, label } of jumps) view.setInt32(at, offsetOf(label) - (at + 4), true);
      return { code, offsetOf };
    },
  };
}
