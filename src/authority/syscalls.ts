// Which system calls one void may make that another may not. May import src/spec's rules and this folder.

import type { ArgCondition, SyscallRule } from "../spec/syscall-rule.ts";
import { Diagrams, Undecided } from "./diagram.ts";
import type { Difference } from "./difference.ts";

type Alternatives = SyscallRule["alternatives"];

/** Alternatives of one call that are told one by one; more are counted. */
const TOLD = 4;

/** The calls of `a` that `b` does not let through, one difference a call. */
export function beyondSyscalls(a: readonly SyscallRule[], b: readonly SyscallRule[]): Difference[] {
  const others = new Map(b.map((rule) => [rule.name, rule.alternatives]));
  return a.flatMap(({ name, alternatives, grant }): Difference[] => {
    const { beyond, undecided } = beyondAlternatives(alternatives, others.get(name) ?? []);
    if (beyond.length === 0) return [];
    const doubt = undecided ? " (its conditions are too many to be compared)" : "";
    return [{ kind: "syscalls", words: callInWords(name, beyond) + doubt, path: grant }];
  });
}

/** The alternatives that let a call through that none of the others does; those too of which it can't be told. */
function beyondAlternatives(
  own: Alternatives,
  others: Alternatives,
): { beyond: Alternatives; undecided: boolean } {
  const plain = others.map((conditions) => new Set(conditions.map(keyOf)));
  // An alternative is weaker where its conditions are some of the own ones: that needs no diagram.
  const beyond = own.filter((conditions) => {
    const keys = new Set(conditions.map(keyOf));
    return !plain.some((other) => other.isSubsetOf(keys));
  });
  if (beyond.length === 0 || others.length === 0) return { beyond, undecided: false };
  try {
    const diagrams = new Diagrams();
    const union = diagrams.anyOf(others);
    return {
      beyond: beyond.filter((conditions) => !diagrams.implies(diagrams.allOf(conditions), union)),
      undecided: false,
    };
  } catch (error) {
    if (error instanceof Undecided) return { beyond, undecided: true };
    throw error;
  }
}

function keyOf({ index, op, value, mask, width }: ArgCondition): string {
  return `${index} ${op} ${value} ${op === "maskedEq" ? mask : ""} ${width}`;
}

/** `socket where argument 0 is 1`. */
export function callInWords(name: string, alternatives: Alternatives): string {
  if (alternatives.some((conditions) => conditions.length === 0)) return name;
  const told = alternatives
    .slice(0, TOLD)
    .map((conditions) => conditions.map(conditionInWords).join(" and "));
  const rest = alternatives.length - told.length;
  return `${name} where ${told.join(", or ")}${rest > 0 ? `, or in ${rest} other ${rest === 1 ? "case" : "cases"}` : ""}`;
}

const OPERATORS = { eq: "is", ne: "is not", lt: "<", le: "<=", gt: ">", ge: ">=", maskedEq: "is" } as const;

function conditionInWords({ index, op, value, mask }: ArgCondition): string {
  const what = op === "maskedEq" ? `argument ${index} & ${number(mask)}` : `argument ${index}`;
  return `${what} ${OPERATORS[op]} ${number(value)}`;
}

function number(value: bigint): string {
  return value < 10n ? String(value) : `0x${value.toString(16)}`;
}
