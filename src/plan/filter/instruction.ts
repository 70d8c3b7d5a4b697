// Instructions of classic BPF as seccomp runs them: struct sock_filter, and where the fields of seccomp_data are.
// May import src/kernel. References: linux/filter.h, seccomp(2).

import {
  BPF_ABS,
  BPF_ALU,
  BPF_AND,
  BPF_JA,
  BPF_JEQ,
  BPF_JGE,
  BPF_JGT,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_W,
} from "../../kernel/constants.ts";

export interface Instruction {
  readonly code: number;
  /** How many instructions to skip if a jump's test holds, or if it doesn't. */
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

export const INSTRUCTION_SIZE = 8;
/** The two jumps of a test have 8 bits each. */
export const LONGEST_JUMP = 0xff;

/** Byte offsets in struct seccomp_data. */
export const DATA_NR = 0;
export const DATA_ARCH = 4;
/** Numbers from here on belong to the x32 ABI on x86_64 (__X32_SYSCALL_BIT). */
export const X32 = 0x4000_0000;
export const dataArgument = (index: number, half: "low" | "high"): number =>
  16 + 8 * index + (half === "high" ? 4 : 0);

export const load = (offset: number): Instruction => ({
  code: BPF_LD | BPF_W | BPF_ABS,
  jt: 0,
  jf: 0,
  k: offset,
});
export const and = (mask: number): Instruction => ({
  code: BPF_ALU | BPF_AND | BPF_K,
  jt: 0,
  jf: 0,
  k: mask,
});
export const ret = (action: number): Instruction => ({ code: BPF_RET | BPF_K, jt: 0, jf: 0, k: action });
export const skip = (count: number): Instruction => ({ code: BPF_JMP | BPF_JA, jt: 0, jf: 0, k: count });

const TESTS = { eq: BPF_JEQ, gt: BPF_JGT, ge: BPF_JGE } as const;
export type JumpTest = keyof typeof TESTS;
export const jump = (test: JumpTest, k: number, jt: number, jf: number): Instruction => ({
  code: BPF_JMP | TESTS[test] | BPF_K,
  jt,
  jf,
  k,
});

/** An array of struct sock_filter, little-endian. */
export function encodeInstructions(instructions: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(instructions.length * INSTRUCTION_SIZE);
  const view = new DataView(bytes.buffer);
  for (const [index, { code, jt, jf, k }] of instructions.entries()) {
    const base = index * INSTRUCTION_SIZE;
    // Cut to 8 bits it would lead somewhere else.
    if (jt > LONGEST_JUMP || jf > LONGEST_JUMP) throw new RangeError(`instruction ${index} jumps too far`);
    view.setUint16(base, code, true);
    view.setUint8(base + 2, jt);
    view.setUint8(base + 3, jf);
    view.setUint32(base + 4, k, true);
  }
  return bytes;
}

export function decodeInstructions(bytes: Uint8Array): Instruction[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / INSTRUCTION_SIZE }, (_, index) => {
    const base = index * INSTRUCTION_SIZE;
    return {
      code: view.getUint16(base, true),
      jt: view.getUint8(base + 2),
      jf: view.getUint8(base + 3),
      k: view.getUint32(base + 4, true),
    };
  });
}
