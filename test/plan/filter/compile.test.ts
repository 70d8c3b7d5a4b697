// Filters case by case: each rule of the policy by itself, at the values where half a comparison would go wrong.

import { describe, expect, test } from "bun:test";
import { SYSCALLS } from "../../../src/kernel/syscalls.ts";
import { compileFilter, starterFilter } from "../../../src/plan/filter/compile.ts";
import { expandSyscalls } from "../../../src/spec/syscalls.ts";
import { refusal, runFilter } from "../../support/cbpf.ts";
import type { SeccompData } from "../../support/cbpf.ts";
import {
  ALLOW,
  AUDIT_ARCH,
  call,
  condition,
  decide,
  ENOSYS_ANSWER,
  EPERM_ANSWER,
  KILL,
  NOTIFY,
  rule,
} from "../../support/policy.ts";

const ARCHES = ["x86_64", "aarch64"] as const;
const FIRST_ARGUMENT = 16;
const HIGH = 1n << 32n;

const answer = (filter: Uint8Array, data: SeccompData): number => runFilter(filter, data).action;

describe.each(ARCHES)("a filter for %s", (arch) => {
  const none = compileFilter(arch, [rule("exit_group")], "errno", null);

  test("is one that the kernel takes", () => {
    expect(refusal(none)).toBeNull();
    expect(refusal(compileFilter(arch, [], "kill", { descriptor: 16 }))).toBeNull();
  });

  test("kills calls of every other architecture, also of those that are granted", () => {
    const others = [AUDIT_ARCH.i386, 0, 0xffff_ffff, AUDIT_ARCH[arch] ^ 0x8000_0000, AUDIT_ARCH[arch] + 1];
    for (const other of [...others, AUDIT_ARCH[arch === "x86_64" ? "aarch64" : "x86_64"]])
      expect(answer(none, { ...call(arch, "exit_group"), arch: other })).toBe(KILL);
  });

  test("grants what is granted and refuses every other call that the kernel has", () => {
    for (const name of Object.keys(SYSCALLS[arch])) {
      const wanted = name === "exit_group" ? ALLOW : name === "clone3" ? ENOSYS_ANSWER : EPERM_ANSWER;
      expect([name, answer(none, call(arch, name))]).toEqual([name, wanted]);
    }
  });

  test("kills instead of refusing where the spec says so, but answers ENOSYS as before", () => {
    const filter = compileFilter(arch, [rule("exit_group")], "kill", null);
    expect(answer(filter, call(arch, "read"))).toBe(KILL);
    expect(answer(filter, call(arch, "clone3"))).toBe(ENOSYS_ANSWER);
    expect(answer(filter, { ...call(arch, "read"), nr: 0x3fff_ffff })).toBe(ENOSYS_ANSWER);
    expect(answer(filter, call(arch, "exit_group"))).toBe(ALLOW);
  });

  test("answers ENOSYS for every number without a call, gaps and negative ones too", () => {
    const known = new Set(Object.values(SYSCALLS[arch]));
    for (let nr = 0; nr < 700; nr++)
      if (!known.has(nr))
        expect([nr, answer(none, { ...call(arch, "read"), nr })]).toEqual([nr, ENOSYS_ANSWER]);
    for (const nr of [1 << 20, 0x3fff_ffff])
      expect(answer(none, { ...call(arch, "read"), nr })).toBe(ENOSYS_ANSWER);
    for (const nr of [0x4000_0000, 0x4000_003b, 0x7fff_ffff, -1, -0x8000_0000])
      expect(answer(none, { ...call(arch, "read"), nr })).toBe(arch === "x86_64" ? KILL : ENOSYS_ANSWER);
  });

  test("lets clone3 through where it is granted", () => {
    const filter = compileFilter(arch, [rule("clone3")], "errno", null);
    expect(answer(filter, call(arch, "clone3"))).toBe(ALLOW);
  });

  test("loads no argument for a call that is granted or refused whatever they are", () => {
    const rules = [rule("read"), rule("write"), rule("socket", [condition(0, "eq", 1)]), rule("exit_group")];
    const filter = compileFilter(arch, rules, "errno", { descriptor: 16 });
    for (const name of Object.keys(SYSCALLS[arch])) {
      const { loads } = runFilter(filter, call(arch, name));
      const looks = loads.some((offset) => offset >= FIRST_ARGUMENT);
      expect([name, looks]).toEqual([name, name === "socket" || name === "execveat"]);
    }
  });

  test("loads no argument where one of several alternatives has no condition", () => {
    const filter = compileFilter(arch, [rule("socket", [condition(0, "eq", 1)], [])], "errno", null);
    const { action, loads } = runFilter(filter, call(arch, "socket", 7));
    expect(action).toBe(ALLOW);
    expect(loads.filter((offset) => offset >= FIRST_ARGUMENT)).toEqual([]);
  });

  test("never looks at the instruction pointer, which is the program's to choose", () => {
    const filter = compileFilter(arch, expandSyscalls(["@base"]), "errno", { descriptor: 16 });
    for (const name of Object.keys(SYSCALLS[arch]))
      expect(runFilter(filter, call(arch, name)).loads.filter((at) => at === 8 || at === 12)).toEqual([]);
  });

  test("lets the start execute its descriptor, with an empty path only", () => {
    const filter = compileFilter(arch, [rule("exit_group")], "errno", { descriptor: 16 });
    const execveat = (descriptor: bigint, flags: bigint): number =>
      answer(filter, call(arch, "execveat", descriptor, 0x7000n, 0, 0, flags));
    expect(execveat(16n, 0x1000n)).toBe(ALLOW);
    // An int: what stands in the upper half is not the kernel's concern, and so not the filter's.
    expect(execveat(16n | HIGH, 0x1000n | HIGH)).toBe(ALLOW);
    for (const descriptor of [0n, 15n, 17n, 0xffff_ff9cn, 0xffff_ffff_ffff_ff9cn])
      expect(execveat(descriptor, 0x1000n)).toBe(EPERM_ANSWER);
    for (const flags of [0n, 0x1100n, 0x3000n, 0x100n, HIGH]) expect(execveat(16n, flags)).toBe(EPERM_ANSWER);
    expect(answer(filter, call(arch, "execve", 16, 0, 0, 0, 0x1000))).toBe(EPERM_ANSWER);
  });

  test("keeps the start's execveat beside what the spec grants of it", () => {
    const rules = [rule("execveat", [condition(0, "eq", 5, 32)])];
    const filter = compileFilter(arch, rules, "kill", { descriptor: 16 });
    expect(answer(filter, call(arch, "execveat", 5))).toBe(ALLOW);
    expect(answer(filter, call(arch, "execveat", 16, 0, 0, 0, 0x1000))).toBe(ALLOW);
    expect(answer(filter, call(arch, "execveat", 16))).toBe(KILL);
  });
});

describe("conditions", () => {
  const one = (...alternatives: (readonly ReturnType<typeof condition>[])[]) => {
    const filter = compileFilter("x86_64", [rule("socket", ...alternatives)], "errno", null);
    return (...args: (bigint | number)[]): boolean => {
      const action = answer(filter, call("x86_64", "socket", ...args));
      expect([ALLOW, EPERM_ANSWER]).toContain(action);
      return action === ALLOW;
    };
  };
  const VALUES = [
    0n,
    1n,
    0x7fff_ffffn,
    0x8000_0000n,
    0xffff_fffen,
    0xffff_ffffn,
    HIGH,
    HIGH + 1n,
    HIGH | 0x8000_0000n,
    0x7fff_ffff_ffff_ffffn,
    0x8000_0000_0000_0000n,
    0xffff_fffe_ffff_ffffn,
    0xffff_ffff_0000_0000n,
    0xffff_ffff_ffff_fffen,
    0xffff_ffff_ffff_ffffn,
  ];
  const OPS = ["eq", "ne", "lt", "le", "gt", "ge"] as const;

  test.each(OPS)("%s at every pair of boundary values, in 64 bits and in 32", (op) => {
    for (const width of [32, 64] as const)
      for (const value of VALUES.filter((v) => v < 1n << BigInt(width)))
        for (let index = 0; index < 6; index++) {
          const rules = [rule("socket", [condition(index, op, value, width)])];
          const filter = compileFilter("x86_64", rules, "errno", null);
          for (const argument of VALUES) {
            const args = Array.from({ length: 6 }, (_, at) => (at === index ? argument : ~value & 0xffffn));
            const data = call("x86_64", "socket", ...args);
            const wanted = decide({ arch: "x86_64", rules, onDenied: "errno", start: null }, data);
            expect([index, width, value, argument, answer(filter, data)]).toEqual([
              index,
              width,
              value,
              argument,
              wanted,
            ]);
          }
        }
  });

  test("of 32 bits look at the lower half only, those of 64 at all", () => {
    const narrow = one([condition(0, "eq", 1, 32)]);
    const wide = one([condition(0, "eq", 1, 64)]);
    expect([narrow(1), narrow(HIGH | 1n), narrow(HIGH), narrow(2)]).toEqual([true, true, false, false]);
    expect([wide(1), wide(HIGH | 1n), wide(HIGH), wide(2)]).toEqual([true, false, false, false]);
    const unequal = one([condition(0, "ne", 1, 32)]);
    expect([unequal(HIGH | 1n), unequal(HIGH)]).toEqual([false, true]);
    const atMost = one([condition(0, "le", 5, 32)]);
    expect([atMost(HIGH | 5n), atMost(HIGH | 6n)]).toEqual([true, false]);
  });

  test("masked: the bits outside the mask are free", () => {
    const flags = one([condition(1, "maskedEq", 0n, 64, 0xf000_0000_0000_000fn)]);
    expect([flags(0, 0x10n), flags(0, 0x0fff_ffff_ffff_fff0n), flags(0, 1n), flags(0, 1n << 63n)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const narrow = one([condition(1, "maskedEq", 2n, 32, 3n)]);
    expect([narrow(0, 2), narrow(0, 0xfeen), narrow(0, HIGH | 2n), narrow(0, 3)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("masked with a mask that has nothing in one half, or nothing at all", () => {
    const upper = one([condition(0, "maskedEq", HIGH, 64, HIGH)]);
    expect([upper(HIGH), upper(1n), upper(HIGH | 0xffff_ffffn), upper(0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(one([condition(0, "maskedEq", 0n, 64, 0n)])(0xffff_ffff_ffff_ffffn)).toBe(true);
    // Nothing can equal what lies outside of the mask.
    expect(one([condition(0, "maskedEq", 1n, 64, 2n)])(1n)).toBe(false);
  });

  test("that always or never hold", () => {
    for (const width of [32, 64] as const) {
      const most = (1n << BigInt(width)) - 1n;
      for (const value of [0n, 1n, most]) {
        expect(one([condition(0, "ge", 0, width)])(value)).toBe(true);
        expect(one([condition(0, "le", most, width)])(value)).toBe(true);
        expect(one([condition(0, "lt", 0, width)])(value)).toBe(false);
        expect(one([condition(0, "gt", most, width)])(value)).toBe(false);
      }
    }
  });

  test("in one alternative must all hold; of several alternatives any suffices", () => {
    const both = one([condition(0, "eq", 1), condition(2, "gt", 7)]);
    expect([both(1, 0, 8), both(1, 0, 7), both(2, 0, 8)]).toEqual([true, false, false]);
    const any = one([condition(0, "eq", 1), condition(2, "gt", 7)], [condition(1, "eq", 3)]);
    expect([any(1, 0, 8), any(1, 0, 7), any(9, 3, 0), any(1, 3, 8)]).toEqual([true, false, true, true]);
  });

  test("two on one argument make a range", () => {
    const range = one([condition(0, "ge", HIGH - 2n), condition(0, "lt", HIGH + 2n)]);
    const inside = [HIGH - 2n, HIGH - 1n, HIGH, HIGH + 1n];
    for (const value of inside) expect(range(value)).toBe(true);
    for (const value of [0n, HIGH - 3n, HIGH + 2n, 2n * HIGH, 2n * HIGH - 1n])
      expect(range(value)).toBe(false);
  });

  test("that contradict each other grant nothing", () => {
    const never = one([condition(0, "eq", 1), condition(0, "eq", 2)]);
    for (const value of VALUES) expect(never(value)).toBe(false);
  });
});

describe.each(ARCHES)("the starter's filter for %s", (arch) => {
  const filter = starterFilter(arch);

  test("is one that the kernel takes", () => {
    expect(refusal(filter)).toBeNull();
  });

  test("makes every execveat wait, and lets all else through to the other filter", () => {
    for (const name of Object.keys(SYSCALLS[arch]))
      expect([name, answer(filter, call(arch, name, 1, 2, 3))]).toEqual([
        name,
        name === "execveat" ? NOTIFY : ALLOW,
      ]);
    const foreign = { ...call(arch, "execveat"), arch: AUDIT_ARCH.i386 };
    expect(answer(filter, foreign)).toBe(ALLOW);
  });
});
