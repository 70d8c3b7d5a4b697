// Granted system calls -> a seccomp filter. A balanced search over the numbers; a call that is granted whatever its
// arguments is allowed without loading one, so that the kernel can cache the answer. May import src/kernel, the spec's
// rules and this folder. Reference: seccomp(2), kernel/seccomp.c (seccomp_cache_prepare).

import {
  AT_EMPTY_PATH,
  AUDIT_ARCH_AARCH64,
  AUDIT_ARCH_X86_64,
  ENOSYS,
  EPERM,
  SECCOMP_RET_ALLOW,
  SECCOMP_RET_ERRNO,
  SECCOMP_RET_KILL_PROCESS,
  SECCOMP_RET_USER_NOTIF,
} from "../../kernel/constants.ts";
import { SYSCALLS } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import type { ArgCondition, SyscallRule } from "../../spec/syscall-rule.ts";
import { compileAlternative } from "./condition.ts";
import { DATA_ARCH, DATA_NR, encodeInstructions, jump, load, ret, skip } from "./instruction.ts";
import type { Instruction } from "./instruction.ts";

/** What the start itself needs: execveat of this descriptor with an empty path. */
export interface StartRule {
  readonly descriptor: number;
}

/** BPF_MAXINSNS. */
const MOST_INSTRUCTIONS = 4096;
const LONGEST_JUMP = 255;
/** Numbers from here on belong to the x32 ABI on x86_64 (__X32_SYSCALL_BIT). */
const X32 = 0x4000_0000;
const ALL_ONES = 0xffff_ffff_ffff_ffffn;
const NOT_THERE = SECCOMP_RET_ERRNO | ENOSYS;

/** A filter that has more instructions than the kernel takes. */
export class FilterTooLarge extends Error {
  override readonly name = "FilterTooLarge";
  readonly instructions: number;
  constructor(instructions: number) {
    super(
      `the granted system calls make a filter of ${instructions} instructions; the kernel takes ${MOST_INSTRUCTIONS}`,
    );
    this.instructions = instructions;
  }
}

export function auditArch(arch: Arch): number {
  return arch === "x86_64" ? AUDIT_ARCH_X86_64 : AUDIT_ARCH_AARCH64;
}

/** An array of struct sock_filter. Throws FilterTooLarge. */
export function compileFilter(
  arch: Arch,
  rules: readonly SyscallRule[],
  onDenied: "errno" | "kill",
  start: StartRule | null,
): Uint8Array {
  const denied = onDenied === "kill" ? SECCOMP_RET_KILL_PROCESS : SECCOMP_RET_ERRNO | EPERM;
  const leaves = leavesOf(arch, start ? withStart(rules, start) : rules, denied);
  const instructions = [
    load(DATA_ARCH),
    jump("eq", auditArch(arch), 1, 0),
    ret(SECCOMP_RET_KILL_PROCESS),
    load(DATA_NR),
    ...search(leaves),
  ];
  if (instructions.length > MOST_INSTRUCTIONS) throw new FilterTooLarge(instructions.length);
  return encodeInstructions(instructions);
}

/** The filter in front of the start: every execveat waits for a permission, all else is left to the other filter. */
export function starterFilter(arch: Arch): Uint8Array {
  return encodeInstructions([
    load(DATA_ARCH),
    jump("eq", auditArch(arch), 0, 3),
    load(DATA_NR),
    jump("eq", SYSCALLS[arch]["execveat"] ?? 0, 0, 1),
    ret(SECCOMP_RET_USER_NOTIF),
    ret(SECCOMP_RET_ALLOW),
  ]);
}

/** What to do from this number up to the next leaf's. */
interface Leaf {
  readonly from: number;
  readonly code: readonly Instruction[];
  /** Leaves with the same key do the same. */
  readonly key: string;
}

function leavesOf(arch: Arch, rules: readonly SyscallRule[], denied: number): Leaf[] {
  const table = SYSCALLS[arch];
  const byNumber = new Map<number, SyscallRule>();
  for (const rule of rules) {
    const number = table[rule.name];
    if (number !== undefined) byNumber.set(number, rule);
  }
  const action = (from: number, value: number): Leaf => ({ from, code: [ret(value)], key: `ret ${value}` });
  const leaves: Leaf[] = [];
  const add = (leaf: Leaf): void => {
    if (leaves.at(-1)?.key !== leaf.key) leaves.push(leaf);
  };
  let next = 0;
  for (const number of Object.values(table).toSorted((a, b) => a - b)) {
    if (number > next) add(action(next, NOT_THERE));
    next = number + 1;
    const rule = byNumber.get(number);
    if (!rule) add(action(number, number === table["clone3"] ? NOT_THERE : denied));
    else if (rule.alternatives.some((conditions) => conditions.length === 0))
      add(action(number, SECCOMP_RET_ALLOW));
    else add(conditional(number, rule, denied));
  }
  add(action(next, NOT_THERE));
  if (arch === "x86_64") add(action(X32, SECCOMP_RET_KILL_PROCESS));
  return leaves;
}

function conditional(from: number, rule: SyscallRule, denied: number): Leaf {
  const code = rule.alternatives.flatMap((conditions) =>
    compileAlternative(conditions, ret(SECCOMP_RET_ALLOW)),
  );
  return { from, code: [...code, ret(denied)], key: `rule ${from}` };
}

/** A balanced tree of comparisons, laid out so that every jump goes forward. */
function search(leaves: readonly Leaf[]): readonly Instruction[] {
  if (leaves.length === 1) return leaves[0]?.code ?? [];
  const middle = leaves.length >> 1;
  const left = search(leaves.slice(0, middle));
  const right = search(leaves.slice(middle));
  const from = leaves[middle]?.from ?? 0;
  if (left.length <= LONGEST_JUMP) return [jump("ge", from, left.length, 0), ...left, ...right];
  return [jump("ge", from, 0, 1), skip(left.length), ...left, ...right];
}

/** The rules with the start's execveat added. */
function withStart(rules: readonly SyscallRule[], start: StartRule): SyscallRule[] {
  const is = (index: number, value: number): ArgCondition => ({
    index,
    op: "eq",
    value: BigInt(value),
    mask: ALL_ONES,
    width: 32,
  });
  const own = [is(0, start.descriptor), is(4, AT_EMPTY_PATH)];
  const granted = rules.find((rule) => rule.name === "execveat");
  const rule = { name: "execveat", alternatives: [...(granted?.alternatives ?? []), own], grant: "the void" };
  return [...rules.filter((other) => other.name !== "execveat"), rule];
}
