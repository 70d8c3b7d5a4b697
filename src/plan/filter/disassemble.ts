// A seccomp filter as people read it. May import src/kernel and this folder.

import * as K from "../../kernel/constants.ts";
import { errnoName } from "../../kernel/errno.ts";
import { syscallName } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import { DATA_ARCH, DATA_NR, decodeInstructions } from "./instruction.ts";
import type { Instruction } from "./instruction.ts";

const DATA_MASK = 0xffff;

/** One line for each instruction, with the targets of jumps as line numbers and calls by name. */
export function disassemble(filter: Uint8Array, arch: Arch): string[] {
  let loaded = "";
  return decodeInstructions(filter).map((instruction, index) => {
    if (instruction.code === (K.BPF_LD | K.BPF_W | K.BPF_ABS)) loaded = fieldName(instruction.k);
    return `${String(index).padStart(4)}  ${render(instruction, index, loaded, arch)}`;
  });
}

function render({ code, jt, jf, k }: Instruction, index: number, loaded: string, arch: Arch): string {
  const to = (offset: number): number => index + 1 + offset;
  switch (code) {
    case K.BPF_LD | K.BPF_W | K.BPF_ABS:
      return `load ${fieldName(k)}`;
    case K.BPF_ALU | K.BPF_AND | K.BPF_K:
      return `and 0x${k.toString(16)}`;
    case K.BPF_RET | K.BPF_K:
      return actionName(k);
    case K.BPF_JMP | K.BPF_JA:
      return `goto ${to(k)}`;
  }
  const operator = { [K.BPF_JEQ]: "==", [K.BPF_JGT]: ">", [K.BPF_JGE]: ">=" }[code & 0xf0] ?? "?";
  const name = loaded === "nr" ? syscallName(arch, k) : null;
  return `if ${operator} ${name ? `${name} (${k})` : `0x${k.toString(16)}`} goto ${to(jt)} else ${to(jf)}`;
}

function fieldName(offset: number): string {
  if (offset === DATA_NR) return "nr";
  if (offset === DATA_ARCH) return "arch";
  if (offset < 16) return `instruction pointer ${offset === 8 ? "low" : "high"}`;
  return `argument ${(offset - 16) >> 3} ${offset & 4 ? "high" : "low"}`;
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
    : `action 0x${action.toString(16)}`;
}
