// The grant `syscalls` -> one rule for each call: groups expanded, entries for one call joined. Imports the kernel's
// groups only.
import { SYSCALL_GROUPS } from "../kernel/groups.ts";
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
  grants.forEach((written, index) => {
    const grant = `grants.syscalls[${index}]`;
    if (typeof written === "string") {
      for (const name of namesOf(written)) entryOf(name, grant).unconditional = true;
      return;
    }
    const entry = entryOf(written.name, grant);
    const conditions = canonical((written.args ?? []).map(readCondition));
    if (conditions.length === 0) entry.unconditional = true;
    else entry.alternatives.set(conditions.map(textOf).join(), conditions);
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

/** The calls of a group, or the one call. */
function namesOf(written: string): readonly string[] {
  if (!written.startsWith("@")) return [written];
  const names = SYSCALL_GROUPS[written as keyof typeof SYSCALL_GROUPS];
  // The validator enumerates the groups from the same table.
  if (names === undefined) throw new Error(`no group ${written}`);
  return names;
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
