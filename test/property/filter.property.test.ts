// Random policies against random calls: what the compiled filter answers is what the policy says, for every verdict at once.

import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import { compileFilter, FilterTooLarge } from "../../src/plan/filter/compile.ts";
import type { ArgCondition, SyscallRule } from "../../src/spec/syscall-rule.ts";
import { refusal, runFilter } from "../support/cbpf.ts";
import { ALL_ONES, AUDIT_ARCH, decide } from "../support/policy.ts";
import type { Policy } from "../support/policy.ts";
import { settings } from "../support/property.ts";

setDefaultTimeout(3_600_000);

/** Where a comparison by halves goes wrong: around zero, the sign bits and the seam between the halves. */
const EDGES = [0n, 1n << 31n, 1n << 32n, 1n << 63n, 0xffff_ffff_0000_0000n, 0x1_0000_0001n];
const edge = fc
  .tuple(fc.constantFrom(...EDGES), fc.bigInt({ min: -2n, max: 2n }))
  .map(([value, off]) => BigInt.asUintN(64, value + off));
const wide = fc.oneof(edge, fc.bigInt({ min: 0n, max: ALL_ONES }), fc.bigInt({ min: 0n, max: 9n }));

const condition: fc.Arbitrary<ArgCondition> = fc
  .record({
    // Few arguments, so that several conditions are on the same one.
    index: fc.oneof(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 })),
    op: fc.constantFrom<ArgCondition["op"]>("eq", "ne", "lt", "le", "gt", "ge", "maskedEq"),
    width: fc.constantFrom(32 as const, 64 as const),
    value: wide,
    mask: wide,
    fits: fc.boolean(),
  })
  .map(({ index, op, width, value, mask, fits }) => {
    const cut = (number: bigint): bigint => BigInt.asUintN(width, number);
    if (op !== "maskedEq") return { index, op, width, value: cut(value), mask: ALL_ONES };
    return { index, op, width, value: cut(fits ? value & mask : value), mask: cut(mask) };
  });
const alternatives = fc.oneof(
  {
    arbitrary: fc.array(fc.array(condition, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
    weight: 9,
  },
  { arbitrary: fc.constant([[]]), weight: 1 },
);

const policy = fc.constantFrom("x86_64" as const, "aarch64" as const).chain((arch) =>
  fc.record<Policy>({
    arch: fc.constant(arch),
    rules: fc.uniqueArray(
      fc.record<SyscallRule>({
        name: fc.oneof(
          fc.constantFrom("clone3", "execveat", "execve", "exit_group"),
          fc.constantFrom(...Object.keys(SYSCALLS[arch])),
        ),
        alternatives,
        grant: fc.constant("grants.syscalls[0]"),
      }),
      { maxLength: 12, selector: ({ name }) => name },
    ),
    onDenied: fc.constantFrom("errno", "kill"),
    start: fc.option(fc.integer({ min: 3, max: 1 << 20 })),
  }),
);

/** Seldom the value, else null. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: value, weight: 1 });

/** Seeds of a call; they become one that is near to what the policy tests. */
const seeds = fc.array(
  fc.record({
    pick: fc.nat(),
    nr: seldom(
      fc.oneof(
        fc.integer(),
        fc.integer({ min: 0, max: 600 }),
        edge.map((v) => Number(v & 0xffff_ffffn) | 0),
      ),
    ),
    arch: seldom(fc.constantFrom(...Object.values(AUDIT_ARCH), 0, 0x4000_003e)),
    near: fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(0n, 0n, -1n, 1n),
        fc.constantFrom(0n, 0n, 1n, 0xffff_ffffn, 1n << 31n),
      ),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    far: fc.array(seldom(wide), { minLength: 6, maxLength: 6 }),
  }),
  { minLength: 40, maxLength: 40 },
);

test("a filter answers what the policy says", () => {
  fc.assert(
    fc.property(policy, seeds, (wanted, calls) => {
      let filter: Uint8Array;
      try {
        filter = compileFilter(
          wanted.arch,
          wanted.rules,
          wanted.onDenied,
          wanted.start === null ? null : { descriptor: wanted.start },
        );
      } catch (error) {
        expect(error).toBeInstanceOf(FilterTooLarge);
        return;
      }
      expect(refusal(filter)).toBeNull();
      for (const { pick, nr, arch, near, far } of calls) {
        const rule = wanted.rules.length > 0 ? wanted.rules[pick % wanted.rules.length] : undefined;
        const granted = rule?.alternatives ?? [];
        const tested = granted.length > 0 ? (granted[(pick >> 8) % granted.length] ?? []) : [];
        const args = near.map(([which, off, high], index) => {
          const on = tested.filter((one) => one.index === index);
          const value = on.length > 0 ? on[which % on.length]?.value : BigInt(wanted.start ?? 0x1000);
          // The right lower half below a wrong upper one is the trick to catch.
          return far[index] ?? BigInt.asUintN(64, ((value ?? 0n) + off) ^ (high << 32n));
        });
        const data = {
          nr: nr ?? SYSCALLS[wanted.arch][rule?.name ?? "execveat"] ?? 0,
          arch: arch ?? AUDIT_ARCH[wanted.arch],
          instructionPointer: BigInt(pick),
          args,
        };
        const { action } = runFilter(filter, data);
        if (action !== decide(wanted, data))
          throw new Error(
            `nr ${data.nr} arch ${data.arch.toString(16)} args ${args.join()}: ${action.toString(16)}, not ${decide(wanted, data).toString(16)}`,
          );
      }
    }),
    settings(600),
  );
});

test("the same policy gives the same bytes, in whatever order its rules stand", () => {
  fc.assert(
    fc.property(policy, ({ arch, rules, onDenied }) => {
      const compile = (order: readonly SyscallRule[]): Uint8Array | null => {
        try {
          return compileFilter(arch, order, onDenied, null);
        } catch (error) {
          expect(error).toBeInstanceOf(FilterTooLarge);
          return null;
        }
      };
      expect(compile(rules)).toEqual(compile(rules.toReversed()));
    }),
    settings(30),
  );
});
