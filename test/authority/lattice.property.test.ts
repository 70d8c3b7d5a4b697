// The laws of the lattice on random specs, and its two harder parts, trees and conditions, against slow models of them.
// FC_SEED and FC_RUNS set the seed and the number of runs; a failure prints its seed.

import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { compareAuthority, type Comparison } from "../../src/authority/compare.ts";
import { compareSpecs } from "../../src/authority/specs.ts";
import { beyondSyscalls } from "../../src/authority/syscalls.ts";
import { beyondTree } from "../../src/authority/tree.ts";
import type { ArgCondition, ArgOp, Bind, Rights, ResolvedVoid } from "../../src/resolve/resolved.ts";
import { isRefused, settings, tryAuthority } from "./support.ts";

// FC_RUNS may ask for many.
setDefaultTimeout(3_600_000);

// Few values, so that random specs have much in common.
const path = fc.constantFrom("/a", "/a/b", "/a/b/c", "/a/d", "/e");
const file = fc.record(
  { path, at: path, access: fc.subarray(["read", "write", "execute"], { minLength: 1 }) },
  { requiredKeys: ["path"] },
);
const condition = fc.record({
  index: fc.constantFrom(0, 1),
  op: fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge"),
  value: fc.constantFrom("1", "2", "3", "0x100000001"),
  width: fc.constant(64),
});
const syscall = fc.oneof(
  fc.constantFrom("read", "write", "ioctl", "socket", "@aio", "@timer"),
  fc.record({
    name: fc.constantFrom("ioctl", "socket"),
    args: fc.array(condition, { minLength: 1, maxLength: 2 }),
  }),
);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 2 });
const grants = fc.record(
  {
    stdio: fc.record({ stdin: fc.constant("inherit"), stdout: fc.constant("inherit") }, { requiredKeys: [] }),
    files: some(file),
    data: some(fc.record({ at: fc.constantFrom("/x", "/y"), content: fc.constantFrom("1", "2") })),
    scratch: some(fc.record({ at: fc.constantFrom("/s", "/t"), size: fc.constantFrom("1MiB", "2MiB") })),
    symlinks: some(fc.record({ at: fc.constantFrom("/l", "/m"), to: fc.constantFrom("/a", "/e") })),
    devices: fc.subarray(["null", "zero"]),
    proc: fc.constant(true),
    syscalls: some(syscall),
    network: fc.constantFrom("loopback", "host"),
    hostname: fc.constantFrom("one", "two"),
    user: fc.constantFrom({ uid: 1, gid: 1 }, { uid: 2, gid: 1 }),
    init: fc.constant(true),
    capabilities: fc.subarray(["CAP_CHOWN", "CAP_KILL"]),
    // No less than every void has: a limit below that takes something away.
    limits: fc.record(
      {
        openFiles: fc.constantFrom(16, 20, "unlimited"),
        processes: fc.constantFrom(2, 3, "unlimited"),
        wallTime: fc.constantFrom("60s", "90s", "unlimited"),
        memory: fc.constantFrom("64MiB", "1GiB", "unlimited"),
        cpu: fc.constantFrom(1, 2, "unlimited"),
      },
      { requiredKeys: [] },
    ),
    libraries: fc.constantFrom(true, ["/usr/bin/one"], ["/usr/bin/two"]),
    terminal: fc.constant(true),
    bestEffort: fc.subarray(["landlock", "time"]),
  },
  { requiredKeys: [] },
);
const rest = fc.record(
  {
    env: fc.dictionary(fc.constantFrom("A", "B"), fc.constantFrom("1", "2"), { noNullPrototype: false }),
    onDenied: fc.constantFrom("errno", "kill"),
    args: fc.constantFrom([], ["x"], [{ file: "/a", access: "read" }], [{ file: "/a", access: "readWrite" }]),
  },
  { requiredKeys: [] },
);
const runs = (count: number): number => settings(count).numRuns ?? count;
type Spec = { grants: object; [member: string]: unknown };
const spec: fc.Arbitrary<Spec> = fc
  .tuple(grants, rest)
  .map(([own, other]) => ({ program: "/usr/bin/true", grants: own, ...other }));

const resolve = (value: Spec): ResolvedVoid => {
  const result = tryAuthority(value);
  // Random grants may stand in each other's way.
  fc.pre(!isRefused(result));
  const [first] = result;
  if (first === undefined || typeof first === "string") throw new Error("no entrypoint");
  return first.resolved;
};

/** The grants of both: one after the other, the greater limit, the first of what a void has one of. */
function union(a: Spec, b: Spec): Spec {
  const both: Record<string, unknown> = { ...b.grants, ...a.grants };
  for (const [name, value] of Object.entries(b.grants)) {
    const own = (a.grants as Record<string, unknown>)[name];
    if (Array.isArray(own) && Array.isArray(value))
      both[name] = [...new Map([...own, ...value].map((item) => [JSON.stringify(item), item])).values()];
    else if (name === "stdio") both[name] = { ...value, ...(own as object) };
    else if (name === "network") both[name] = own === "host" ? own : value;
    else if (name === "limits") both[name] = greater(own as object | undefined, value as object);
  }
  return { ...a, grants: both };
}

const SCALE = [1, 2, 3, 16, 20, "60s", "90s", "64MiB", "1GiB", "unlimited"];
function greater(a: object = {}, b: object): object {
  const values: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b))
    if (!(name in values) || SCALE.indexOf(value as string) > SCALE.indexOf(values[name] as string))
      values[name] = value;
  return values;
}

const CONVERSE = { less: "more", more: "less", equal: "equal", incomparable: "incomparable" } as const;
const upward = ({ verdict }: Comparison): boolean => verdict === "more" || verdict === "equal";

test("a void is equal to itself", () => {
  fc.assert(
    fc.property(spec, (value) => {
      const one = resolve(value);
      expect(compareAuthority(one, structuredClone(one)).verdict).toBe("equal");
    }),
    settings(300),
  );
});

test("seen from the other side, more is less and what was added is removed", () => {
  fc.assert(
    fc.property(spec, spec, (a, b) => {
      const [one, two] = [resolve(a), resolve(b)];
      const [there, back] = [compareAuthority(one, two), compareAuthority(two, one)];
      expect(back.verdict).toBe(CONVERSE[there.verdict]);
      expect(back.added).toEqual(there.removed);
      expect(back.removed).toEqual(there.added);
    }),
    settings(300),
  );
});

test("what is above what is above is above", () => {
  let chains = 0;
  fc.assert(
    fc.property(spec, spec, spec, fc.boolean(), (a, b, c, chained) => {
      // Unrelated specs are hardly ever in a row, so half of them are made to be.
      const [x, y, z] = chained ? [a, union(a, b), union(union(a, b), c)] : [a, b, c];
      const [one, two, three] = [resolve(x), resolve(y), resolve(z)];
      if (!upward(compareAuthority(one, two)) || !upward(compareAuthority(two, three))) return;
      chains += 1;
      expect(upward(compareAuthority(one, three))).toBe(true);
    }),
    settings(300),
  );
  expect(chains).toBeGreaterThan(runs(300) / 20);
});

test("adding grants gives more or equal, and the union is above both", () => {
  fc.assert(
    fc.property(spec, grants, (a, added) => {
      const b = { ...a, grants: added };
      const [one, two, both] = [resolve(a), resolve(b), resolve(union(a, b))];
      expect(compareAuthority(one, both).removed).toEqual([]);
      // What a void has one of, the union has as the first has it.
      const single = ["hostname", "user"];
      const lost = compareAuthority(two, both).removed.filter(({ kind }) => !single.includes(kind));
      expect(lost).toEqual([]);
    }),
    settings(300),
  );
});

test("the same laws hold for what only the spec says", () => {
  fc.assert(
    fc.property(spec, spec, (a, b) => {
      const [one, two, both] = [
        tryAuthority(a),
        tryAuthority(b),
        tryAuthority(union(a, { ...a, grants: b.grants })),
      ];
      fc.pre(!isRefused(one) && !isRefused(two) && !isRefused(both));
      if (isRefused(one) || isRefused(two) || isRefused(both)) return;
      expect(compareSpecs(one, one).verdict).toBe("equal");
      expect(compareSpecs(two, one).verdict).toBe(CONVERSE[compareSpecs(one, two).verdict]);
      const lost = compareSpecs(one, both).removed;
      // `true` and a list are not joined here as the language does it.
      expect(lost.filter(({ kind }) => kind !== "libraries")).toEqual([]);
      expect(compareSpecs([], one).removed).toEqual([]);
    }),
    settings(300),
  );
});

const right = fc.record({ read: fc.boolean(), write: fc.boolean(), execute: fc.boolean() });
const NAMES = ["", "/a", "/b"];
const PATHS = NAMES.flatMap((one) => NAMES.flatMap((two) => NAMES.map((three) => `/r${one}${two}${three}`)));
const tree = fc.uniqueArray(
  fc.record({
    at: fc.constantFrom(...PATHS.slice(0, 20)),
    source: fc.constantFrom("/r", "/r/a", "/r/a/b", "/q"),
    rights: right,
    type: fc.constantFrom("directory" as const, "directory" as const, "file" as const),
  }),
  { selector: ({ at }) => at, maxLength: 4 },
);

/** Every right on every path of a void, as one text each. */
function rightsOf(nodes: readonly Bind[]): Set<string> {
  const rights = new Set<string>();
  for (const at of PATHS.map((name) => `${name}/end`).concat(PATHS)) {
    const cover = nodes
      .filter((node) => at === node.at || at.startsWith(`${node.at}/`))
      .toSorted((a, b) => b.at.length - a.at.length)[0];
    if (cover === undefined || (cover.type === "file" && cover.at !== at)) continue;
    const below = cover.type === "directory" ? ["tree"] : [];
    for (const name of ["read", "write", "execute"] as const)
      if (cover.rights[name])
        for (const what of ["file", ...below])
          rights.add(`${name} ${what} ${cover.source}${at.slice(cover.at.length)} at ${at}`);
  }
  return rights;
}

test("trees: one covers the other just where every path has every right", () => {
  const bind = (node: { at: string; source: string; rights: Rights; type: "file" | "directory" }): Bind => ({
    kind: "bind",
    device: false,
    grant: "grants.files[0]",
    ...node,
  });
  let covered = 0;
  fc.assert(
    fc.property(tree, tree, fc.boolean(), (a, b, near) => {
      const one = a.map(bind);
      const two = (near ? [...new Map([...b, ...a].map((node) => [node.at, node])).values()] : b).map(bind);
      const model = rightsOf(one).isSubsetOf(rightsOf(two));
      expect(beyondTree(one, two).length === 0).toBe(model);
      if (model) covered += 1;
    }),
    settings(2000),
  );
  expect(covered).toBeGreaterThan(runs(2000) / 200);
});

// Conditions on values and masks up to 3 tell apart those values, and larger ones by what a mask of 3 shows of them: 4 to
// 7 stand for all. The same again with a bit of the upper half.
const SAMPLES = [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n].flatMap((low) => [low, low + (1n << 32n)]);
const small: fc.Arbitrary<ArgCondition> = fc
  .record({
    index: fc.constantFrom(0, 3),
    op: fc.constantFrom<ArgOp>("eq", "ne", "lt", "le", "gt", "ge", "maskedEq"),
    value: fc.bigInt({ min: 0n, max: 3n }),
    mask: fc.bigInt({ min: 0n, max: 3n }),
    width: fc.constantFrom<32 | 64>(32, 64),
  })
  .map((one) =>
    one.op === "maskedEq"
      ? { ...one, value: one.value & one.mask }
      : { ...one, mask: 0xffff_ffff_ffff_ffffn },
  );
const alternatives = fc.array(fc.array(small, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

function accepts(rule: readonly (readonly ArgCondition[])[], args: readonly bigint[]): boolean {
  return rule.some((conditions) =>
    conditions.every(({ index, op, value, mask, width }) => {
      const found = BigInt.asUintN(width, args[index] ?? 0n);
      if (op === "eq") return found === value;
      if (op === "ne") return found !== value;
      if (op === "lt") return found < value;
      if (op === "le") return found <= value;
      if (op === "gt") return found > value;
      if (op === "ge") return found >= value;
      return (found & mask) === value;
    }),
  );
}

test("conditions: one covers the other just where every call that passes it passes the other", () => {
  let covered = 0;
  fc.assert(
    fc.property(alternatives, alternatives, fc.boolean(), (a, b, near) => {
      const wide = near ? [...b, ...a.map((conditions) => conditions.slice(1))] : b;
      const rule = (list: typeof a) => [{ name: "ioctl", alternatives: list, grant: "" }];
      const model = SAMPLES.every((first) =>
        SAMPLES.every((fourth) => {
          const args = [first, 0n, 0n, fourth, 0n, 0n];
          return !accepts(a, args) || accepts(wide, args);
        }),
      );
      expect(beyondSyscalls(rule(a), rule(wide)).length === 0).toBe(model);
      if (model) covered += 1;
    }),
    settings(2000),
  );
  expect(covered).toBeGreaterThan(runs(2000) / 40);
});

test("conditions that are too entangled are never said to be covered", () => {
  // Each alternative ties all six arguments to one mask of its own: their union has no small diagram.
  const entangled = Array.from({ length: 64 }, (_, seed) =>
    Array.from({ length: 6 }, (_unused, index): ArgCondition => {
      const mask = (0x9e37_79b9_7f4a_7c15n * BigInt(seed * 6 + index + 1)) & 0xffff_ffff_ffff_ffffn;
      return { index, op: "maskedEq", mask, value: mask & 0x5555_5555_5555_5555n, width: 64 };
    }),
  );
  const other = [[{ index: 0, op: "ne", value: 1n, mask: 0xffff_ffff_ffff_ffffn, width: 64 } as const]];
  const rule = (list: readonly (readonly ArgCondition[])[]) => [
    { name: "ioctl", alternatives: list, grant: "" },
  ];
  const started = performance.now();
  const beyond = beyondSyscalls(rule(other), rule(entangled));
  expect(beyond).toHaveLength(1);
  expect(beyondSyscalls(rule(entangled), rule(entangled))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
