// Conditions on arguments that no proof is promised for are refused, by name and with the grant.

import { describe, expect, test } from "bun:test";
import { checkRules } from "../../src/resolve/conditions.ts";
import type { ArgCondition, ArgOp } from "../../src/spec/syscall-rule.ts";

const ALL = 0xffff_ffff_ffff_ffffn;
const condition = (
  index: number,
  op: ArgOp,
  value: number,
  mask = ALL,
  width: 32 | 64 = 64,
): ArgCondition => ({
  index,
  op,
  value: BigInt(value),
  mask,
  width,
});

function refusals(name: string, alternatives: readonly (readonly ArgCondition[])[]): string[] {
  const found: string[] = [];
  checkRules([{ name, alternatives, grant: "grants.syscalls[0]" }], (code) => found.push(code));
  return found;
}

/** One alternative for each of `count` values of each of the arguments. */
const values = (args: number, count: number, op: ArgOp, mask = ALL): ArgCondition[][] =>
  Array.from({ length: args * count }, (_, i) => [condition(i % args, op, Math.floor(i / args) * 7, mask)]);

describe("conditions", () => {
  test("of everyday size are taken", () => {
    expect(refusals("ioctl", values(1, 64, "eq"))).toEqual([]);
    expect(refusals("socket", values(3, 11, "eq"))).toEqual([]);
    expect(refusals("mmap", values(2, 40, "lt"))).toEqual([]);
    expect(refusals("mmap", [[condition(2, "maskedEq", 0, 4n), condition(3, "maskedEq", 2, 2n)]])).toEqual(
      [],
    );
  });

  test("that tell apart too many kinds of call are refused", () => {
    expect(refusals("mmap", values(3, 12, "eq"))).toEqual(["tooMany"]);
    expect(refusals("mmap", values(6, 3, "lt"))).toEqual(["tooMany"]);
  });

  test("that mix an order with single values count both sides of a value", () => {
    // Three arguments, each cut by "eq 7k": 12 of them are two cuts each once an order counts.
    const mixed = [...values(3, 11, "eq"), [condition(0, "lt", 1000)], [condition(1, "lt", 1000)]];
    expect(refusals("mmap", mixed)).toEqual(["tooMany"]);
  });

  test("on execveat can't be, since the guard of the start answers every one", () => {
    expect(refusals("execveat", [[condition(4, "eq", 0)]])).toEqual(["badValue"]);
    expect(refusals("execveat", [[]])).toEqual([]);
  });
});
