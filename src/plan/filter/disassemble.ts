// A seccomp filter as people read it. May import src/kernel and this folder.

import * as K from "../../kernel/constants.ts";
import { errnoName } from "../../kernel/errno.ts";
import { syscallName } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import { DATA_ARCH, DATA_NR, decodeInstructions, X32 } from "./instruction.ts";
import type { Instruction } from "./instruction.ts";

const DATA_MASK = 0xffff;
const LOAD = K.BPF_LD | K.BPF_W | K.BPF_ABS;
const AND = K.BPF_ALU | K.BPF_AND | K.BPF_K;
const GOTO = K.BPF_JMP | K.BPF_JA;
const RETURN = K.BPF_RET | K.BPF_K;
const OPERATORS: Readonly<Record<number, string>> = {
  [K.BPF_JMP | K.BPF_JEQ | K.BPF_K]: "==",
  [K.BPF_JMP | K.BPF_JGT | K.BPF_K]: ">",
  [K.BPF_JMP | K.BPF_JGE | K.BPF_K]: ">=",
};

/** One line for each instruction, with the targets of jumps as line numbers and calls by name. */
export function disassemble(filter: Uint8Array, arch: Arch): string[] {
  const instructions = decodeInstructions(filter);
  const held = whatIsHeld(instructions);
  return instructions.map(
    (instruction, index) =>
      `${String(index).padStart(4)}  ${render(instruction, index, held[index] ?? "", arch)}`,
  );
}

/** What the accumulator holds before each instruction, as words; "" where it depends on the way there. */
function whatIsHeld(instructions: readonly Instruction[]): (string | undefined)[] {
  const held: (string | undefined)[] = [];
  const meet = (at: number, what: string): void => {
    held[at] = held[at] === undefined || held[at] === what ? what : "";
  };
  // Jumps only go forward, so whatever leads to an instruction comes before it.
  instructions.forEach((instruction, index) => {
    const { code, jt, jf, k } = instruction;
    const before = held[index] ?? "";
    if (code === RETURN) return;
    if (code === LOAD) meet(index + 1, fieldName(k));
    else if (code === AND) meet(index + 1, `(${before} & ${hex(k)})`);
    else if (code === GOTO) meet(index + 1 + k, before);
    else {
      meet(index + 1 + jt, before);
      meet(index + 1 + jf, before);
    }
  });
  return held;
}

function render({ code, jt, jf, k }: Instruction, index: number, held: string, arch: Arch): string {
  const to = (offset: number): number => index + 1 + offset;
  if (code === LOAD) return `load ${fieldName(k)}`;
  if (code === AND) return `and ${hex(k)}`;
  if (code === GOTO) return `goto ${to(k)}`;
  if (code === RETURN) return actionName(k);
  const operator = OPERATORS[code];
  if (operator === undefined) return `instruction ${hex(code)}, jt ${jt}, jf ${jf}, k ${hex(k)}`;
  return `if ${held || "what was loaded"} ${operator} ${value(k, held, arch)} goto ${to(jt)} else ${to(jf)}`;
}

/** A constant that is compared with what is held. */
function value(k: number, held: string, arch: Arch): string {
  if (held === fieldName(DATA_NR)) {
    if (k === X32) return `${hex(k)} (x32)`;
    const name = syscallName(arch, k);
    return name === null ? `${k}` : `${name} (${k})`;
  }
  if (held !== fieldName(DATA_ARCH)) return hex(k);
  if (k === K.AUDIT_ARCH_X86_64) return "AUDIT_ARCH_X86_64";
  return k === K.AUDIT_ARCH_AARCH64 ? "AUDIT_ARCH_AARCH64" : hex(k);
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

function fieldName(offset: number): string {
  if (offset === DATA_NR) return "nr";
  if (offset === DATA_ARCH) return "arch";
  const half = offset & 4 ? "high" : "low";
  return offset < 16 ? `instruction pointer ${half}` : `argument ${(offset - 16) >> 3} ${half}`;
}

/** The words for a filter's answer. */
export function actionName(action: number): string {
  switch (action >>> 0) {
    case K.SECCOMP_RET_ALLOW:
      return "allow";
    case K.SECCOMP_RET_KILL_PROCESS:
      return "kill";
    case K.SECCOMP_RET_USER_NOTIF:
      return "ask the starter";
  }
  const errno = action & DATA_MASK;
  return (action & ~DATA_MASK) >>> 0 === K.SECCOMP_RET_ERRNO
    ? `refuse with ${errnoName(errno)}`
    : `action ${hex(action >>> 0)}`;
}
