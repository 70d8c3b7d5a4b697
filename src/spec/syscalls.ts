// The grant `syscalls` -> one rule for each call: groups expanded, entries for one call joined. Imports the kernel's
// groups only.
import { groupMembers } from "../kernel/groups.ts";
import type { ArgCondition, SyscallRule } from "./syscall-rule.ts";
import type { ArgCondition as WrittenCondition, SyscallGrant } from "./types.generated.ts";

/** The one call that every void has, and who gives it. */
const ALWAYS = "exit_group";
const NOBODY = "the void";
const ALL_ONES = 0xffff_ffff_ffff_ffffn;

interface Entry {
  readonly grant: string;
  /** By their text, so that no alternative stands twice. Empty: granted whatever the arguments. */
  readonly alternatives: Map<string, readonly ArgCondition[]>;
  unconditional: boolean;
}

/** Sorted by name, each name once, `exit_group` always there. Alternatives and conditions are in a canonical order. */
export function expandSyscalls(grants: readonly SyscallGrant[] = []): SyscallRule[] {
  const entries = new Map<string, Entry>();
  const entryOf = (name: string, grant: string): Entry => {
    const entry = entries.get(name) ?? { grant, alternatives: new Map(), unconditional: false };
    entries.set(name, entry);
    return entry;
  };
  const allow = (name: string, grant: string, conditions: readonly ArgCondition[]): void => {
    const entry = entryOf(name, grant);
    const alternative = canonical(conditions);
    if (alternative.length === 0) entry.unconditional = true;
    else entry.alternatives.set(alternative.map(textOf).join(), alternative);
  };
  grants.forEach((written, index) => {
    const grant = `grants.syscalls[${index}]`;
    if (typeof written === "object") allow(written.name, grant, (written.args ?? []).map(readCondition));
    else if (!written.startsWith("@")) allow(written, grant, []);
    else {
      for (const { name, alternatives } of groupCalls(written)) {
        for (const conditions of alternatives) allow(name, grant, conditions);
      }
    }
  });
  entryOf(ALWAYS, NOBODY).unconditional = true;
  return [...entries]
    .map(([name, { grant, alternatives, unconditional }]) => ({
      name,
      alternatives: unconditional ? [[]] : byText(alternatives),
      grant,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The calls of a group, each with the alternatives that it is granted in there. */
function groupCalls(group: string): { name: string; alternatives: (readonly ArgCondition[])[] }[] {
  const members = groupMembers(group);
  // The validator enumerates the groups from the same table.
  if (members === null) throw new Error(`no group ${group}`);
  return members.map((member) => {
    if (typeof member === "string") return { name: member, alternatives: [[]] };
    const { name, index, values, width } = member;
    const equal = (value: number): ArgCondition => ({
      index,
      op: "eq",
      value: BigInt(value),
      mask: ALL_ONES,
      width,
    });
    return { name, alternatives: values.map((value) => [equal(value)]) };
  });
}

function readCondition({ index, op, value, mask, width }: WrittenCondition): ArgCondition {
  return { index, op, value: BigInt(value), mask: mask === undefined ? ALL_ONES : BigInt(mask), width };
}

function canonical(conditions: readonly ArgCondition[]): ArgCondition[] {
  return byText(new Map(conditions.map((condition) => [textOf(condition), condition])));
}

function byText<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function textOf({ index, op, value, mask, width }: ArgCondition): string {
  return `${index} ${op} ${value} ${mask} ${width}`;
}
