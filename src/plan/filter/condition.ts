// Argument conditions -> instructions. A condition falls through where it holds and jumps over the rest of its
// alternative where it doesn't. May import this folder.

import type { ArgCondition } from "../../spec/syscall-rule.ts";
import { and, dataArgument, jump, load } from "./instruction.ts";
import type { Instruction } from "./instruction.ts";

/** Instructions, in which FAIL as a jump means: past the end of the alternative. */
const FAIL = 0xff;
const LOW = 0xffff_ffffn;

/** All conditions of one alternative, then `then`. Falls out at the end where one doesn't hold. */
export function compileAlternative(conditions: readonly ArgCondition[], then: Instruction): Instruction[] {
  const body = [...conditions.flatMap(compileCondition), then];
  return body.map((instruction, index) => {
    const toEnd = body.length - index - 1;
    const { jt, jf } = instruction;
    if (toEnd >= FAIL) throw new RangeError("too many conditions in one alternative");
    return { ...instruction, jt: jt === FAIL ? toEnd : jt, jf: jf === FAIL ? toEnd : jf };
  });
}

function compileCondition({ index, op, value, mask, width }: ArgCondition): Instruction[] {
  const low = Number(value & LOW);
  const high = Number((value >> 32n) & LOW);
  const loadLow = load(dataArgument(index, "low"));
  const loadHigh = load(dataArgument(index, "high"));
  const wide = width === 64;
  switch (op) {
    case "eq":
      return [...(wide ? [loadHigh, jump("eq", high, 0, FAIL)] : []), loadLow, jump("eq", low, 0, FAIL)];
    case "ne":
      // Other upper halves are enough.
      return [...(wide ? [loadHigh, jump("eq", high, 0, 2)] : []), loadLow, jump("eq", low, FAIL, 0)];
    case "gt":
      return [...above(), loadLow, jump("gt", low, 0, FAIL)];
    case "ge":
      return [...above(), loadLow, jump("ge", low, 0, FAIL)];
    case "lt":
      return [...below(), loadLow, jump("ge", low, FAIL, 0)];
    case "le":
      return [...below(), loadLow, jump("gt", low, FAIL, 0)];
    case "maskedEq":
      return [
        ...(wide ? [loadHigh, and(Number((mask >> 32n) & LOW)), jump("eq", high, 0, FAIL)] : []),
        loadLow,
        and(Number(mask & LOW)),
        jump("eq", low, 0, FAIL),
      ];
  }

  // A comparison of 64 bits is decided by the upper halves unless they are equal (CVE-2019-9893 was to forget that).
  function above(): Instruction[] {
    return wide ? [loadHigh, jump("gt", high, 3, 0), jump("eq", high, 0, FAIL)] : [];
  }
  function below(): Instruction[] {
    return wide ? [loadHigh, jump("gt", high, FAIL, 0), jump("eq", high, 0, 2)] : [];
  }
}
