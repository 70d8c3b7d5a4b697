// The hardest argument conditions that the language allows are proved, far from the verifier's limit of nodes; what is
// beyond is refused in words and in bounded time.

import { expect, setDefaultTimeout, test } from "bun:test";
import { compilePlan } from "../../src/plan/compile.ts";
import type { ArgCondition, ResolvedVoid } from "../../src/resolve/resolved.ts";
import { loadVerifier } from "../../src/verify/load.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import { ROOT_HOST, SMALL, is, rule, sorted } from "./samples.ts";

setDefaultTimeout(3_600_000);

/** Kinds of call that one rule may tell apart in the language; alternatives, and conditions in each. */
const MOST_KINDS = 2048;
const MOST_ALTERNATIVES = 64;
const MOST_CONDITIONS = 6;
const SECONDS = Number(process.env["VOID_VERIFY_SECONDS"] ?? 5);

// Where the nodes stand in the verifier's memory (wasm/memory.ts, wasm/diagram.ts).
const DIAGRAM = 0x80_0000;
const MAX_NODES = 1 << 22;

type Alternatives = ArgCondition[][];

/** How many kinds of call conditions tell apart. */
function kindsOf(alternatives: Alternatives): number {
  const groups = new Map<string, ArgCondition[]>();
  for (const one of alternatives.flat()) {
    const key = `${one.index} ${one.width} ${one.op === "maskedEq" ? one.mask : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].reduce((product, group) => {
    const hasOrder = group.some(({ op }) => ["lt", "le", "gt", "ge"].includes(op));
    const points = group.flatMap(({ op, value }) => {
      if (!hasOrder || op === "lt" || op === "ge") return [value];
      return op === "eq" || op === "ne" ? [value, value + 1n] : [value + 1n];
    });
    return product * (new Set(points).size + 1);
  }, 1);
}

function specOf(alternatives: Alternatives): ResolvedVoid {
  return { ...SMALL, syscalls: sorted([...SMALL.syscalls, rule("socket", ...alternatives)]) };
}

/** The verdict, and the highest node that was ever made. */
function prove(alternatives: Alternatives): { message: string; nodes: number; milliseconds: number } {
  const spec = specOf(alternatives);
  const { bytes } = compilePlan(spec, ROOT_HOST);
  const words = new Uint32Array(loadVerifier().memory.buffer, DIAGRAM, 4 * MAX_NODES);
  words.fill(0);
  const start = performance.now();
  const result = verifyPlan(spec, ROOT_HOST, bytes);
  const milliseconds = performance.now() - start;
  let nodes = MAX_NODES;
  while (nodes > 0 && words[4 * nodes - 4] === 0 && words[4 * nodes - 3] === 0) nodes--;
  return { message: result.ok ? "equal" : result.rejection.message, nodes, milliseconds };
}

let seed = Number(process.env["FC_SEED"] ?? 1) >>> 0;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
function wide(): bigint {
  return [0, 0, 0, 0].reduce((value) => (value << 16n) | BigInt(random(65_536)), 0n);
}
function pick<T>(items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

const OPERATORS: readonly (readonly ArgCondition["op"][])[] = [
  ["lt"],
  ["lt", "gt"],
  ["lt", "le", "gt", "ge"],
  ["eq"],
  ["eq", "ne"],
  ["maskedEq"],
  ["eq", "ne", "lt", "le", "gt", "ge"],
  ["lt", "maskedEq"],
];

/** As many alternatives of as many conditions as the bound on kinds lets through. */
function hard(): Alternatives {
  const operators = pick(OPERATORS);
  const many = pick([2, 3, 4, 5, 6, 8, 16, 64]);
  const pools = Array.from({ length: 6 }, () => Array.from({ length: many }, wide));
  const masks = Array.from({ length: 12 }, () => (random(2) === 0 ? wide() : 1n << BigInt(random(64))));
  const conditions = 1 + random(MOST_CONDITIONS);
  const alternatives: Alternatives = [];
  for (let tries = 0; tries < 400 && alternatives.length < MOST_ALTERNATIVES; tries++) {
    const made = Array.from({ length: conditions }, () => {
      const index = random(6);
      const op = pick(operators);
      const value = pick(pools[index] ?? []);
      const mask = pick(masks);
      return op === "maskedEq" ? is(index, op, value & mask, 64, mask) : is(index, op, value, 64);
    });
    if (kindsOf([...alternatives, made]) <= MOST_KINDS) alternatives.push(made);
  }
  return alternatives;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const bit = (index: number, at: number): ArgCondition =>
  is(index, "maskedEq", 1n << BigInt(at), 64, 1n << BigInt(at));

const EXTREMES: readonly (readonly [string, Alternatives])[] = [
  ["64 values of one argument", range(64).map(() => [is(0, "eq", wide(), 64)])],
  [
    "44 values of two arguments each",
    range(44).map(() => [is(0, "eq", wide(), 64), is(5, "eq", wide(), 64)]),
  ],
  [
    "eleven thresholds of three arguments",
    range(11).map(() => [0, 2, 5].map((index) => is(index, "lt", wide(), 64))),
  ],
  ["masks of single bits, crossing", range(5).map((i) => [bit(0, 7 * i), bit(1, 60 - 7 * i)])],
  ["masks of single bits of one argument, crossing", range(5).map((i) => [bit(0, i), bit(0, 63 - i)])],
  [
    "masks of half the bits",
    range(5).map(() => [is(0, "maskedEq", 0n, 64, wide()), is(1, "maskedEq", 0n, 64, wide())]),
  ],
  [
    "pairs of arguments far apart",
    range(9)
      .flatMap((i) =>
        (i < 3 ? [0, 1, 2] : [0, 1]).map((a) => [is(a, "eq", BigInt(i), 64), is(a + 3, "eq", BigInt(i), 64)]),
      )
      .slice(0, 6),
  ],
];

test.each(EXTREMES.map(([name, alternatives]) => [name, alternatives] as const))("%s", (_, alternatives) => {
  expect(kindsOf(alternatives)).toBeLessThanOrEqual(MOST_KINDS);
  const { message, nodes } = prove(alternatives);
  expect(message).toBe("equal");
  expect(nodes).toBeLessThan(MAX_NODES / 3);
});

test("random conditions up to the bound stay far from the limit of nodes", () => {
  const end = performance.now() + SECONDS * 1000;
  let [most, slowest, tried] = [0, 0, 0];
  while (performance.now() < end) {
    const alternatives = hard();
    const { message, nodes, milliseconds } = prove(alternatives);
    expect([message, seed]).toEqual(["equal", seed]);
    most = Math.max(most, nodes);
    slowest = Math.max(slowest, milliseconds);
    tried++;
  }
  console.log(`${tried} hard rules: at most ${most} of ${MAX_NODES} nodes, ${slowest.toFixed(0)} ms`);
  expect(most).toBeLessThan(MAX_NODES / 3);
});

const HOSTILE: readonly (readonly [string, Alternatives])[] = [
  ["30 pairs of crossing bits", range(30).map((i) => [bit(0, 2 * i), bit(1, 62 - 2 * i)])],
  ["64 boxes in six dimensions", range(64).map(() => range(6).map((index) => is(index, "lt", wide(), 64)))],
];

test.each(HOSTILE.map(([name, alternatives]) => [name, alternatives] as const))(
  "%s are refused",
  (_, alternatives) => {
    expect(kindsOf(alternatives)).toBeGreaterThan(MOST_KINDS);
    const { message, milliseconds } = prove(alternatives);
    expect(message).toMatch(/too many combinations of arguments/);
    expect(milliseconds).toBeLessThan(10_000);
  },
);
