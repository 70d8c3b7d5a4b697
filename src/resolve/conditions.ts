// Granted calls that no void could keep or no verifier could prove. May import src/spec's rules and this folder.

import type { ArgCondition, SyscallRule } from "../spec/syscall-rule.ts";
import type { Complain } from "./complain.ts";

/**
 * How many kinds of call the conditions of one rule may tell apart: the product, over the arguments and masks that they
 * look at, of the values that they name plus one. To prove two such rules equal is hard in general; up to here it is
 * certain to end.
 */
const MOST_KINDS = 1024;

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
  const values = new Map<string, Set<bigint>>();
  for (const condition of rule.alternatives.flat()) {
    const key = groupOf(condition);
    const known = values.get(key) ?? new Set();
    values.set(key, known.add(condition.value));
  }
  return [...values.values()].reduce((product, set) => product * (set.size + 1), 1);
}

/** Comparisons look at an argument as a whole, whatever their width; a mask at some bits of it. */
function groupOf({ index, op, mask }: ArgCondition): string {
  return op === "maskedEq" ? `${index} ${mask}` : `${index}`;
}
