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
import { callsByNumber, SYSCALLS } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import type { ArgCondition, SyscallRule } from "../../spec/syscall-rule.ts";
import { assemble } from "./assemble.ts";
import { decideArguments } from "./condition.ts";
import { ALL_BITS, createGraph } from "./decision.ts";
import type { DecisionGraph } from "./decision.ts";
import { DATA_ARCH, DATA_NR, encodeInstructions, X32 } from "./instruction.ts";

export { FilterTooLarge } from "./assemble.ts";

/** What the start itself needs: execveat of this descriptor with an empty path. */
export interface StartRule {
  readonly descriptor: number;
}

const NOT_THERE = SECCOMP_RET_ERRNO | ENOSYS;

export function auditArch(arch: Arch): number {
  return arch === "x86_64" ? AUDIT_ARCH_X86_64 : AUDIT_ARCH_AARCH64;
}

/** An array of struct sock_filter. Each name stands once in the rules. Throws FilterTooLarge. */
export function compileFilter(
  arch: Arch,
  rules: readonly SyscallRule[],
  onDenied: "errno" | "kill",
  start: StartRule | null,
): Uint8Array {
  const graph = createGraph();
  const denied = graph.action(onDenied === "kill" ? SECCOMP_RET_KILL_PROCESS : SECCOMP_RET_ERRNO | EPERM);
  const granted = graph.action(SECCOMP_RET_ALLOW);
  const byName = new Map(rules.map((rule) => [rule.name, rule.alternatives]));
  const ranges = rangesOf(arch, graph, (name) => {
    const alternatives = byName.get(name) ?? [];
    if (start !== null && name === "execveat")
      return decideArguments(graph, [...alternatives, conditionsOf(start)], granted, denied);
    // A C library that is told ENOSYS falls back to clone, whose flags a filter can read.
    if (name === "clone3" && alternatives.length === 0) return graph.action(NOT_THERE);
    if (alternatives.length === 0) return denied;
    return decideArguments(graph, alternatives, granted, denied);
  });
  const numbers = search(graph, ranges);
  return encodeInstructions(assemble(graph.nodes, onArch(graph, arch, numbers, SECCOMP_RET_KILL_PROCESS)));
}

/** The filter in front of the start: every execveat waits for a permission, all else is left to the other filter. */
export function starterFilter(arch: Arch): Uint8Array {
  const graph = createGraph();
  const execveat = graph.test({
    word: DATA_NR,
    mask: ALL_BITS,
    test: "eq",
    k: SYSCALLS[arch]["execveat"] ?? 0,
    yes: graph.action(SECCOMP_RET_USER_NOTIF),
    no: graph.action(SECCOMP_RET_ALLOW),
  });
  return encodeInstructions(assemble(graph.nodes, onArch(graph, arch, execveat, SECCOMP_RET_ALLOW)));
}

/** What to do on the filter's own architecture, and on all others. */
function onArch(graph: DecisionGraph, arch: Arch, yes: number, otherwise: number): number {
  const no = graph.action(otherwise);
  return graph.test({ word: DATA_ARCH, mask: ALL_BITS, test: "eq", k: auditArch(arch), yes, no });
}

/** What to do from this number up to the next range's. */
interface Range {
  readonly from: number;
  /** A node. */
  readonly decision: number;
}

/** Every number, in ranges that do the same. */
function rangesOf(arch: Arch, graph: DecisionGraph, decide: (name: string) => number): Range[] {
  const notThere = graph.action(NOT_THERE);
  const ranges: Range[] = [];
  const add = (from: number, decision: number): void => {
    if (ranges.at(-1)?.decision !== decision) ranges.push({ from, decision });
  };
  let next = 0;
  for (const [name, number] of callsByNumber(arch)) {
    if (number > next) add(next, notThere);
    add(number, decide(name));
    next = number + 1;
  }
  add(next, notThere);
  if (arch === "x86_64") add(X32, graph.action(SECCOMP_RET_KILL_PROCESS));
  return ranges;
}

/** A balanced tree of comparisons. */
function search(graph: DecisionGraph, ranges: readonly Range[]): number {
  const middle = ranges.length >> 1;
  const { from, decision } = ranges[middle] as Range;
  if (ranges.length === 1) return decision;
  // The upper half first: it comes to stand behind the lower one.
  const yes = search(graph, ranges.slice(middle));
  const no = search(graph, ranges.slice(0, middle));
  return graph.test({ word: DATA_NR, mask: ALL_BITS, test: "ge", k: from, yes, no });
}

function conditionsOf({ descriptor }: StartRule): ArgCondition[] {
  const is = (index: number, value: number): ArgCondition => ({
    index,
    op: "eq",
    value: BigInt(value),
    mask: 0xffff_ffff_ffff_ffffn,
    width: 32,
  });
  return [is(0, descriptor), is(4, AT_EMPTY_PATH)];
}
