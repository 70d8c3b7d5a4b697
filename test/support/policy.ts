// What a void's filter has to answer, read straight off the spec language. Shares nothing with the compiler but the table
// of system calls.

import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import type { ArgCondition, SyscallRule } from "../../src/spec/syscall-rule.ts";
import type { SeccompData } from "./cbpf.ts";

export const AUDIT_ARCH = { x86_64: 0xc000003e, aarch64: 0xc00000b7, i386: 0x40000003 } as const;
export const KILL = 0x8000_0000;
export const ALLOW = 0x7fff_0000;
export const ENOSYS_ANSWER = 0x0005_0026;
export const EPERM_ANSWER = 0x0005_0001;
export const NOTIFY = 0x7fc0_0000;
export const ALL_ONES = 0xffff_ffff_ffff_ffffn;

export interface Policy {
  readonly arch: Arch;
  readonly rules: readonly SyscallRule[];
  readonly onDenied: "errno" | "kill";
  /** Descriptor of the start's execveat. */
  readonly start: number | null;
}

/** The action, unsigned. */
export function decide({ arch, rules, onDenied, start }: Policy, data: SeccompData): number {
  if (data.arch !== AUDIT_ARCH[arch]) return KILL;
  const nr = data.nr >>> 0;
  if (arch === "x86_64" && nr >= 0x4000_0000) return KILL;
  const name = Object.entries(SYSCALLS[arch]).find(([, number]) => number === nr)?.[0];
  if (name === undefined) return ENOSYS_ANSWER;
  const rule = rules.find((one) => one.name === name);
  if (rule?.alternatives.some((conditions) => conditions.every((one) => holds(one, data.args)))) return ALLOW;
  if (name === "execveat" && start !== null) {
    // Descriptor and flags are ints.
    const int = (index: number): bigint => BigInt.asUintN(32, data.args[index] ?? 0n);
    if (int(0) === BigInt(start) && int(4) === 0x1000n) return ALLOW;
  }
  if (name === "clone3" && rule === undefined) return ENOSYS_ANSWER;
  return onDenied === "kill" ? KILL : EPERM_ANSWER;
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

export function condition(
  index: number,
  op: ArgCondition["op"],
  value: bigint | number,
  width: 32 | 64 = 64,
  mask: bigint = ALL_ONES,
): ArgCondition {
  return { index, op, value: BigInt(value), width, mask };
}

export function rule(name: string, ...alternatives: (readonly ArgCondition[])[]): SyscallRule {
  return {
    name,
    alternatives: alternatives.length === 0 ? [[]] : alternatives,
    grant: "grants.syscalls[0]",
  };
}

/** A call with zeros for what isn't given. */
export function call(arch: Arch, name: string, ...args: (bigint | number)[]): SeccompData {
  const nr = SYSCALLS[arch][name];
  if (nr === undefined) throw new Error(`no ${name}`);
  return { nr, arch: AUDIT_ARCH[arch], instructionPointer: 0x1234_5678_9abc_def0n, args: args.map(BigInt) };
}
