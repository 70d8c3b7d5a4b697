// What a filter must answer, read off the design directly: no ranges, no halves, big integers only.

import { SYSCALLS } from "../../../src/kernel/syscalls.ts";
import type { Arch } from "../../../src/kernel/arch.ts";
import type { ArgCondition, SyscallRule } from "../../../src/spec/syscall-rule.ts";
import type { SeccompData } from "./interpreter.ts";

export const KILL = 0x8000_0000;
export const ALLOW = 0x7fff_0000;
export const NOTIFY = 0x7fc0_0000;
export const REFUSE = 0x0005_0001;
export const NOT_THERE = 0x0005_0026;
export const AUDIT = { x86_64: 0xc000_003e, aarch64: 0xc000_00b7 } as const;

export interface Policy {
  readonly arch: Arch;
  readonly rules: readonly SyscallRule[];
  readonly onDenied: "errno" | "kill";
  readonly start: { readonly descriptor: number } | null;
}

export function answer({ arch, rules, onDenied, start }: Policy, data: SeccompData): number {
  if (data.arch !== AUDIT[arch]) return KILL;
  if (arch === "x86_64" && data.nr >= 0x4000_0000) return KILL;
  const name = Object.entries(SYSCALLS[arch]).find(([, number]) => number === data.nr)?.[0];
  if (name === undefined) return NOT_THERE;
  const rule = rules.find((each) => each.name === name);
  if (rule?.alternatives.some((all) => all.every((each) => holds(each, data.args)))) return ALLOW;
  if (name === "execveat" && start !== null) {
    const int = (index: number): bigint => (data.args[index] ?? 0n) & 0xffff_ffffn;
    if (int(0) === BigInt(start.descriptor) && int(4) === 0x1000n) return ALLOW;
  }
  if (name === "clone3" && rule === undefined) return NOT_THERE;
  return onDenied === "kill" ? KILL : REFUSE;
}

export function holds({ index, op, value, mask, width }: ArgCondition, args: readonly bigint[]): boolean {
  const argument = BigInt.asUintN(width, args[index] ?? 0n);
  switch (op) {
    case "eq":
      return argument === value;
    case "ne":
      return argument !== value;
    case "lt":
      return argument < value;
    case "le":
      return argument <= value;
    case "gt":
      return argument > value;
    case "ge":
      return argument >= value;
    case "maskedEq":
      return (argument & mask) === value;
  }
}
