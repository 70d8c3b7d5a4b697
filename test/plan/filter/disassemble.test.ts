// Filters as text: what a person sees in a plan.

import { expect, test } from "bun:test";
import { compileFilter, starterFilter } from "../../../src/plan/filter/compile.ts";
import { actionName, disassemble } from "../../../src/plan/filter/disassemble.ts";
import { and, encodeInstructions, jump, load, ret, skip } from "../../../src/plan/filter/instruction.ts";
import { condition, rule } from "../../support/policy.ts";

const listing = (filter: Uint8Array): string[] => disassemble(filter, "x86_64").map((line) => line.trim());

test("the starter's filter", () => {
  expect(listing(starterFilter("x86_64"))).toEqual([
    "0  load arch",
    "1  if arch == AUDIT_ARCH_X86_64 goto 2 else 4",
    "2  load nr",
    "3  if nr == execveat (322) goto 5 else 4",
    "4  allow",
    "5  ask the starter",
  ]);
  expect(disassemble(starterFilter("aarch64"), "aarch64").map((line) => line.trim())).toContain(
    "3  if nr == execveat (281) goto 5 else 4",
  );
});

test("calls have their names also behind questions about arguments", () => {
  const rules = [
    rule("exit_group"),
    rule("read", [condition(0, "eq", 3n)]),
    rule("write", [condition(0, "eq", 1n)]),
  ];
  const lines = listing(compileFilter("x86_64", rules, "errno", null));
  expect(lines).toContainEqual(expect.stringMatching(/^\d+ {2}if nr >= write \(1\) goto \d+ else \d+$/));
  expect(lines).toContainEqual(expect.stringMatching(/^\d+ {2}if argument 0 low == 0x3 goto \d+ else \d+$/));
  // The gap in the table, its end, and where the x32 ABI begins have no name.
  const unnamed = lines.map((line) => /if nr >= ((0x)?\d.*) goto/.exec(line)?.[1]).filter(Boolean);
  expect(unnamed).toEqual(["337", "470", "0x40000000 (x32)"]);
});

test("masks, steps in between, and words that depend on the way", () => {
  const filter = encodeInstructions([
    load(20),
    and(0xff),
    jump("gt", 7, 0, 1),
    load(8),
    skip(0),
    jump("ge", 1, 0, 1),
    ret(0x0005_0026),
    ret(0x7ffc_0000),
  ]);
  expect(listing(filter)).toEqual([
    "0  load argument 0 high",
    "1  and 0xff",
    "2  if (argument 0 high & 0xff) > 0x7 goto 3 else 4",
    "3  load instruction pointer low",
    "4  goto 5",
    "5  if what was loaded >= 0x1 goto 6 else 7",
    "6  refuse with ENOSYS",
    "7  action 0x7ffc0000",
  ]);
});

test("an instruction that no filter of ours has is shown as it is", () => {
  const filter = encodeInstructions([{ code: 0x45, jt: 1, jf: 2, k: 16 }, ret(0), ret(0), ret(0)]);
  expect(listing(filter)[0]).toBe("0  instruction 0x45, jt 1, jf 2, k 0x10");
});

test.each([
  [0x7fff_0000, "allow"],
  [0x8000_0000, "kill"],
  [0x8000_0000 | 0, "kill"],
  [0x7fc0_0000, "ask the starter"],
  [0x0005_0001, "refuse with EPERM"],
  [0, "action 0x0"],
])("answer %i is: %s", (action, words) => {
  expect(actionName(action)).toBe(words);
});
