// Filters of policies that are large: they compile and decide right, or are refused by name.

import { describe, expect, test } from "bun:test";
import { SYSCALLS } from "../../../src/kernel/syscalls.ts";
import { compileFilter, FilterTooLarge } from "../../../src/plan/filter/compile.ts";
import { expandSyscalls } from "../../../src/spec/syscalls.ts";
import { refusal, runFilter } from "../../support/cbpf.ts";
import type { SeccompData } from "../../support/cbpf.ts";
import { ALLOW, call, condition, decide, rule } from "../../support/policy.ts";

const ARCHES = ["x86_64", "aarch64"] as const;
const HIGH = 1n << 32n;
const answer = (filter: Uint8Array, data: SeccompData): number => runFilter(filter, data).action;

describe("large policies", () => {
  const SIX = (seed: number) =>
    Array.from({ length: 6 }, (_, index) =>
      condition(index, "le", BigInt(seed * 6 + index) * 0x1_0000_0001n),
    );

  test.each(ARCHES)("every known call compiles for %s", (arch) => {
    const rules = expandSyscalls(["@all"]);
    const filter = compileFilter(arch, rules, "errno", { descriptor: 16 });
    expect(refusal(filter)).toBeNull();
    for (const name of Object.keys(SYSCALLS[arch]))
      expect([name, answer(filter, call(arch, name))]).toEqual([name, ALLOW]);
  });

  test("64 alternatives of six conditions each compile, or are refused by name", () => {
    const rules = [rule("mmap", ...Array.from({ length: 64 }, (_, index) => SIX(index)))];
    expectCompiledOrTooLarge(rules);
  });

  test("many calls with conditions whose code is far away still decide right", () => {
    const names = ["read", "write", "mmap", "ioctl", "fcntl", "socket", "openat", "prctl", "clone", "futex"];
    const rules = names.map((name, at) =>
      rule(name, ...Array.from({ length: 4 }, (_, i) => SIX(at * 4 + i))),
    );
    expectCompiledOrTooLarge(rules);
  });

  test("what no kernel would take is refused with its size", () => {
    const names = Object.keys(SYSCALLS.x86_64).slice(0, 60);
    const rules = names.map((name, at) =>
      rule(name, ...Array.from({ length: 64 }, (_, index) => SIX(at * 64 + index))),
    );
    let error: unknown;
    try {
      compileFilter("x86_64", rules, "errno", null);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FilterTooLarge);
    expect((error as FilterTooLarge).message).toContain("4096");
    expect((error as FilterTooLarge).instructions).toBeGreaterThan(4096);
  });

  function expectCompiledOrTooLarge(rules: readonly ReturnType<typeof rule>[]): void {
    let filter: Uint8Array;
    try {
      filter = compileFilter("x86_64", rules, "errno", { descriptor: 16 });
    } catch (error) {
      expect(error).toBeInstanceOf(FilterTooLarge);
      return;
    }
    expect(refusal(filter)).toBeNull();
    for (const { name, alternatives } of rules)
      for (const conditions of alternatives)
        for (const off of [0n, 1n, -1n, HIGH]) {
          const args = conditions.map(({ value }) => BigInt.asUintN(64, value + off));
          const data = call("x86_64", name, ...args);
          const wanted = decide({ arch: "x86_64", rules, onDenied: "errno", start: 16 }, data);
          expect([name, args, answer(filter, data)]).toEqual([name, args, wanted]);
        }
  }
});
