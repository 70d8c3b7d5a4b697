// Granted calls that no void could keep or no verifier could prove. May import src/spec's rules and this folder.

import type { ArgCondition, SyscallRule } from "../spec/syscall-rule.ts";
import type { Complain } from "./complain.ts";

/**
 * How many kinds of call the conditions of one rule may tell apart: the product, over the arguments that they look at,
 * of the parts into which they cut each. To prove two such rules equal is hard in general; up to here it is certain to
 * end.
 */
const MOST_KINDS = 2048;

export function checkRules(rules: readonly SyscallRule[], complain: Complain): void {
  for (const rule of rules) {
    const conditional = rule.alternatives.every((conditions) => conditions.length > 0);
    if (rule.name === "execveat" && conditional) {
      // The guard of the start answers every execveat, and after the start it answers ENOSYS.
      complain("badValue", rule.grant, "execveat can only be granted without `args`");
    }
    const kinds = kindsOf(rule);
    if (kinds > MOST_KINDS) {
      const remedy = "Name fewer values, or leave conditions on one argument out";
      complain(
        "tooMany",
        rule.grant,
        `the conditions on ${rule.name} tell apart more than ${MOST_KINDS} kinds of call. ${remedy}`,
      );
    }
  }
}

function kindsOf(rule: SyscallRule): number {
  const groups = Map.groupBy(rule.alternatives.flat(), groupOf);
  return [...groups.values()].reduce((product, conditions) => product * partsOf(conditions), 1);
}

/** Comparisons look at an argument, or its lower half, as a whole; a mask at some bits of it. */
function groupOf({ index, op, mask, width }: ArgCondition): string {
  return op === "maskedEq" ? `${index} ${width} ${mask}` : `${index} ${width}`;
}

/** Single values are cut out of the rest; where an order counts, the argument falls into intervals. */
function partsOf(conditions: readonly ArgCondition[]): number {
  const ordered = conditions.some(({ op }) => ["lt", "le", "gt", "ge"].includes(op));
  const cuts = conditions.flatMap(({ op, value }) => {
    if (!ordered || op === "lt" || op === "ge") return [value];
    return op === "le" || op === "gt" ? [value + 1n] : [value, value + 1n];
  });
  return new Set(cuts).size + 1;
}
