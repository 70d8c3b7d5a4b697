// Resource limits: the void's own bounds, what raises them, and what the host does not allow.

import { describe, expect, test } from "bun:test";
import { RLIM_INFINITY, RLIMIT_NAMES } from "../../src/resolve/host.ts";
import type { Host, RlimitName } from "../../src/resolve/host.ts";
import { resolveLimits } from "../../src/resolve/limits.ts";
import type { Grants } from "../../src/spec/types.generated.ts";
import { issues } from "../support/resolve-spec.ts";
import { USER } from "../support/resolved.ts";

const MIB = 1n << 20n;
const limitsOf = (grants: object, host: Host = USER) => resolveLimits(grants as Grants, host);
const hardLimit = (name: RlimitName, hard: bigint): Host => ({
  ...USER,
  hardLimits: { ...USER.hardLimits, [name]: hard },
});

test("without a grant they are the void's own", () => {
  const { rlimits, wallTime, refused } = limitsOf({});
  expect(Object.keys(rlimits).sort()).toEqual([...RLIMIT_NAMES].sort());
  expect(refused).toEqual([]);
  expect(wallTime).toBe(60_000);
  expect(rlimits.RLIMIT_NOFILE).toBe(16n);
  expect(rlimits.RLIMIT_NPROC).toBe(1n);
  expect(rlimits.RLIMIT_FSIZE).toBe(1024n * MIB);
  expect(rlimits.RLIMIT_STACK).toBe(8n * MIB);
  expect(rlimits.RLIMIT_CPU).toBe(10n);
  expect(rlimits.RLIMIT_DATA).toBe(64n * MIB);
  expect(rlimits.RLIMIT_MEMLOCK).toBe(0n);
  // One byte: nothing is dumped, and no program of the host's core_pattern is started either.
  expect(rlimits.RLIMIT_CORE).toBeLessThanOrEqual(1n);
  for (const name of ["RLIMIT_NICE", "RLIMIT_RTPRIO", "RLIMIT_MSGQUEUE"] as const)
    expect(rlimits[name]).toBe(0n);
});

describe("what raises them", () => {
  test.each([
    ["openFiles", 100, "RLIMIT_NOFILE", 100n],
    ["processes", 5, "RLIMIT_NPROC", 5n],
    ["fileSize", "1KiB", "RLIMIT_FSIZE", 1024n],
    ["coreSize", "1MiB", "RLIMIT_CORE", MIB],
    ["coreSize", "0B", "RLIMIT_CORE", 1n],
    ["lockedMemory", "2MiB", "RLIMIT_MEMLOCK", 2n * MIB],
    ["stack", "16MiB", "RLIMIT_STACK", 16n * MIB],
    ["cpuTime", "2min", "RLIMIT_CPU", 120n],
    ["cpuTime", "1ms", "RLIMIT_CPU", 1n],
    ["cpuTime", "1001ms", "RLIMIT_CPU", 2n],
    ["openFiles", "unlimited", "RLIMIT_NOFILE", 1_048_575n],
    ["processes", "unlimited", "RLIMIT_NPROC", RLIM_INFINITY],
    ["fileSize", "unlimited", "RLIMIT_FSIZE", RLIM_INFINITY],
    ["coreSize", "unlimited", "RLIMIT_CORE", RLIM_INFINITY],
    ["lockedMemory", "unlimited", "RLIMIT_MEMLOCK", RLIM_INFINITY],
    ["stack", "unlimited", "RLIMIT_STACK", RLIM_INFINITY],
    ["cpuTime", "unlimited", "RLIMIT_CPU", RLIM_INFINITY],
    ["memory", "unlimited", "RLIMIT_DATA", RLIM_INFINITY],
  ] as const)("%s %p is %s %p, and no other limit", (member, value, name, wanted) => {
    const plain = limitsOf({}).rlimits;
    const { rlimits, refused } = limitsOf({ limits: { [member]: value } });
    expect(refused).toEqual([]);
    expect(rlimits).toEqual({ ...plain, [name]: wanted });
  });

  test.each([
    ["5s", 5000],
    ["1.5s", 1500],
    ["1ms", 1],
    ["unlimited", 0],
  ] as const)("wallTime %s is %p milliseconds", (wallTime, wanted) => {
    expect(limitsOf({ limits: { wallTime } }).wallTime).toBe(wanted);
  });

  test("an init is a process more, but for no limit at all", () => {
    expect(limitsOf({ init: true }).rlimits.RLIMIT_NPROC).toBe(2n);
    expect(limitsOf({ init: true, limits: { processes: 3 } }).rlimits.RLIMIT_NPROC).toBe(4n);
    expect(limitsOf({ init: true, limits: { processes: "unlimited" } }).rlimits.RLIMIT_NPROC).toBe(
      RLIM_INFINITY,
    );
  });
});

describe("the host's own limits", () => {
  test("lower the void's bounds without a word, and refuse what was asked for by name", () => {
    const host = hardLimit("RLIMIT_STACK", MIB);
    expect(limitsOf({}, host)).toMatchObject({ refused: [], rlimits: { RLIMIT_STACK: MIB } });
    const asked = limitsOf({ limits: { stack: "2MiB" } }, host);
    expect(asked.refused.map(({ path }) => path)).toEqual(["grants.limits.stack"]);
    expect(limitsOf({ limits: { stack: "1MiB" } }, host).refused).toEqual([]);
  });

  test("are what unlimited means", () => {
    for (const [member, name] of [
      ["stack", "RLIMIT_STACK"],
      ["processes", "RLIMIT_NPROC"],
      ["fileSize", "RLIMIT_FSIZE"],
      ["memory", "RLIMIT_DATA"],
    ] as const) {
      const { rlimits, refused } = limitsOf(
        { limits: { [member]: "unlimited" } },
        hardLimit(name, 12_345_678n),
      );
      expect([member, rlimits[name], refused]).toEqual([member, 12_345_678n, []]);
    }
  });

  test("leave one descriptor for the start, above all that the void may have", () => {
    const host = hardLimit("RLIMIT_NOFILE", 1024n);
    expect(limitsOf({ limits: { openFiles: 1023 } }, host).refused).toEqual([]);
    expect(limitsOf({ limits: { openFiles: 1024 } }, host).refused.length).toBe(1);
    expect(limitsOf({ limits: { openFiles: "unlimited" } }, host).rlimits.RLIMIT_NOFILE).toBe(1023n);
    expect(limitsOf({}, hardLimit("RLIMIT_NOFILE", 8n)).rlimits.RLIMIT_NOFILE).toBe(7n);
  });

  test("are named in the issue, with what to do", () => {
    const host = hardLimit("RLIMIT_FSIZE", 4096n);
    const [issue] = issues({ program: "/bin/true", grants: { limits: { fileSize: "1MiB" } } }, { host });
    expect(issue).toStartWith("hostLimit grants.limits.fileSize: ");
    expect(issue).toContain("4096");
    expect(issue).toContain("ulimit");
  });

  test("no limit is above the host's, whatever is asked for", () => {
    const host: Host = {
      ...USER,
      hardLimits: Object.fromEntries(RLIMIT_NAMES.map((name) => [name, 3n])) as Host["hardLimits"],
    };
    const everything = {
      openFiles: "unlimited",
      processes: "unlimited",
      fileSize: "unlimited",
      coreSize: "unlimited",
      lockedMemory: "unlimited",
      stack: "unlimited",
      cpuTime: "unlimited",
      memory: "unlimited",
    };
    for (const grants of [{}, { limits: everything }, { limits: everything, init: true }])
      for (const [name, value] of Object.entries(limitsOf(grants, host).rlimits))
        expect([name, value <= 3n]).toEqual([name, true]);
  });
});

test("arguments that need more descriptors than are allowed are refused", () => {
  const args = Array.from({ length: 6 }, () => ({ file: "/etc/passwd" }));
  const spec = (openFiles: number): object => ({
    program: "/bin/true",
    args,
    grants: { limits: { openFiles } },
  });
  expect(issues(spec(9))).toEqual([]);
  expect(issues(spec(8))[0]).toStartWith("hostLimit ");
});
