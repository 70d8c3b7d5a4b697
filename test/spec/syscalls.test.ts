// The grant `syscalls` as rules.
import { describe, expect, test } from "bun:test";
import { groupMembers, SYSCALL_GROUP_NAMES } from "../../src/kernel/groups.ts";
import { syscallNames } from "../../src/kernel/syscalls.ts";
import { expandSyscalls } from "../../src/spec/syscalls.ts";
import type { ArgCondition, SyscallGrant } from "../../src/spec/types.generated.ts";

const ALL_ONES = 0xffff_ffff_ffff_ffffn;
const condition = (index: number, value: string): ArgCondition => ({ index, op: "eq", value, width: 32 });
const socket = (...args: ArgCondition[]): SyscallGrant => ({
  name: "socket",
  ...(args.length > 0 ? { args } : {}),
});
const rule = (name: string, grants: readonly SyscallGrant[]) =>
  expandSyscalls(grants).find((item) => item.name === name);

test("nothing granted is exit_group, which every void has", () => {
  const only = [{ name: "exit_group", alternatives: [[]], grant: "the void" }];
  expect(expandSyscalls([])).toEqual(only);
  expect(expandSyscalls()).toEqual(only);
  expect(rule("exit_group", ["exit_group"])?.grant).toBe("grants.syscalls[0]");
});

test("rules are sorted by name, each name once, with the first grant that asks for it", () => {
  expect(expandSyscalls(["write", "read", "write"])).toEqual([
    { name: "exit_group", alternatives: [[]], grant: "the void" },
    { name: "read", alternatives: [[]], grant: "grants.syscalls[1]" },
    { name: "write", alternatives: [[]], grant: "grants.syscalls[0]" },
  ]);
});

test("@all is every known call, always granted", () => {
  const rules = expandSyscalls(["@all"]);
  expect(rules.map(({ name }) => name)).toEqual([...syscallNames()].sort());
  expect(rules.every(({ alternatives }) => JSON.stringify(alternatives) === "[[]]")).toBe(true);
});

test.each(SYSCALL_GROUP_NAMES)("%s has just its members", (group) => {
  const names = (groupMembers(group) ?? []).map((member) =>
    typeof member === "string" ? member : member.name,
  );
  const found = expandSyscalls([group as SyscallGrant]).map(({ name }) => name);
  expect(found).toEqual([...new Set([...names, "exit_group"])].sort());
});

describe("conditions", () => {
  test("of one entry stand together, of several as alternatives, in one order", () => {
    const one = socket(condition(1, "0x2"), condition(0, "1"));
    const two = socket(condition(0, "1"));
    const alternatives = [
      [{ index: 0, op: "eq", value: 1n, mask: ALL_ONES, width: 32 }],
      [
        { index: 0, op: "eq", value: 1n, mask: ALL_ONES, width: 32 },
        { index: 1, op: "eq", value: 2n, mask: ALL_ONES, width: 32 },
      ],
    ] as const;
    expect<unknown>(rule("socket", [one, two])?.alternatives).toEqual(alternatives);
    expect<unknown>(rule("socket", [two, one])?.alternatives).toEqual(alternatives);
  });
  test("the same twice is once, however it is written", () => {
    expect(
      rule("socket", [socket(condition(0, "16")), socket(condition(0, "0x10"))])?.alternatives,
    ).toHaveLength(1);
    expect(rule("socket", [socket(condition(0, "1"), condition(0, "0x01"))])?.alternatives[0]).toHaveLength(
      1,
    );
  });
  test.each([
    ["a plain name", "socket" as SyscallGrant],
    ["an entry without conditions", socket()],
    ["a group", "@all" as SyscallGrant],
  ])("%s swallows them", (_title, grant) => {
    expect(rule("socket", [socket(condition(0, "1")), grant])).toEqual({
      name: "socket",
      alternatives: [[]],
      grant: "grants.syscalls[0]",
    });
    expect(rule("socket", [grant, socket(condition(0, "1"))])?.alternatives).toEqual([[]]);
  });
  test("exit_group can not be narrowed", () => {
    expect(rule("exit_group", [{ name: "exit_group", args: [condition(0, "1")] }])?.alternatives).toEqual([
      [],
    ]);
  });
  test("maskedEq keeps its mask", () => {
    const masked = { index: 2, op: "maskedEq", value: "0", mask: "0x4", width: 64 } as const;
    expect(rule("mmap", [{ name: "mmap", args: [masked] }])?.alternatives).toEqual([
      [{ index: 2, op: "maskedEq", value: 0n, mask: 4n, width: 64 }],
    ]);
  });
  test("of a group are alternatives, and are joined with others", () => {
    const limited = (groupMembers("@base") ?? []).find((member) => typeof member === "object");
    if (limited === undefined) throw new Error("@base has no call with conditions");
    const own = {
      name: limited.name,
      args: [{ ...condition(limited.index, "0xabcdef"), width: limited.width }],
    };
    expect(rule(limited.name, ["@base"])?.alternatives).toHaveLength(limited.values.length);
    const joined = rule(limited.name, ["@base", own as SyscallGrant]);
    expect(joined?.alternatives).toHaveLength(limited.values.length + 1);
    expect(joined?.grant).toBe("grants.syscalls[0]");
  });
});
