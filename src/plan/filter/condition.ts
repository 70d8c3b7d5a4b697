// Argument conditions -> tests of 32 bits each. May import the spec's rules and this folder. Reference: seccomp(2).

import type { ArgCondition } from "../../spec/syscall-rule.ts";
import { ALL_BITS } from "./decision.ts";
import type { DecisionGraph } from "./decision.ts";
import { dataArgument } from "./instruction.ts";
import type { JumpTest } from "./instruction.ts";

const LOW_BITS = 0xffff_ffffn;
const EVERY_BIT = 0xffff_ffff_ffff_ffffn;

/** Any alternative suffices, within one all conditions must hold. `granted`, `denied` and the result are nodes. */
export function decideArguments(
  graph: DecisionGraph,
  alternatives: readonly (readonly ArgCondition[])[],
  granted: number,
  denied: number,
): number {
  return alternatives.reduceRight(
    (otherwise, conditions) =>
      conditions.reduceRight((then, condition) => decide(graph, condition, then, otherwise), granted),
    denied,
  );
}

function decide(graph: DecisionGraph, condition: ArgCondition, yes: number, no: number): number {
  switch (condition.op) {
    case "eq":
      return equal(graph, condition, EVERY_BIT, yes, no);
    case "ne":
      return equal(graph, condition, EVERY_BIT, no, yes);
    case "maskedEq":
      return equal(graph, condition, condition.mask, yes, no);
    case "gt":
      return above(graph, condition, "gt", yes, no);
    case "ge":
      return above(graph, condition, "ge", yes, no);
    case "lt":
      return above(graph, condition, "ge", no, yes);
    case "le":
      return above(graph, condition, "gt", no, yes);
  }
}

function equal(
  graph: DecisionGraph,
  { index, value, width }: ArgCondition,
  mask: bigint,
  yes: number,
  no: number,
): number {
  const { low, high } = halves(value);
  const masks = halves(mask);
  const half = { test: "eq", no } as const;
  const word = dataArgument(index, "low");
  const lower = graph.test({ ...half, word, mask: masks.low, k: low, yes });
  if (width === 32) return high === 0 ? lower : no;
  return graph.test({ ...half, word: dataArgument(index, "high"), mask: masks.high, k: high, yes: lower });
}

/** `argument > value` or `argument >= value`. */
function above(
  graph: DecisionGraph,
  { index, value, width }: ArgCondition,
  test: JumpTest & ("gt" | "ge"),
  yes: number,
  no: number,
): number {
  const { low, high } = halves(value);
  const all = { mask: ALL_BITS, no } as const;
  const lower = graph.test({ ...all, word: dataArgument(index, "low"), test, k: low, yes });
  if (width === 32) return high === 0 ? lower : no;
  // The upper halves decide, unless they are equal (CVE-2019-9893 was to forget that).
  const upper = { ...all, word: dataArgument(index, "high"), k: high };
  return graph.test({ ...upper, test: "gt", yes, no: graph.test({ ...upper, test: "eq", yes: lower }) });
}

function halves(value: bigint): { low: number; high: number } {
  return { low: Number(value & LOW_BITS), high: Number((value >> 32n) & LOW_BITS) };
}
