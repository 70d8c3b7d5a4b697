// How two specs compare, as text and as exit status. May import src/authority, src/spec and this folder.

import type { SpecComparison, SpecDifference } from "../authority/specs.ts";
import { visible } from "../spec/quote.ts";
import type { ReadSpec } from "./revision.ts";

/** Exit status: nothing to object to, more than before, unusable input. */
export const GOOD = 0;
export const MORE = 1;
export const UNUSABLE = 2;

export function isMore({ verdict }: SpecComparison): boolean {
  return verdict === "more" || verdict === "incomparable";
}

/** `specs/a.json:9:7: + network: the host's network`, what is added first, then the verdict. */
export function renderComparison(comparison: SpecComparison, old: ReadSpec | null, now: ReadSpec): string {
  const { verdict, added, removed } = comparison;
  const several = new Set([...added, ...removed].map(({ entrypoint }) => entrypoint)).size > 1;
  const render = (differences: readonly SpecDifference[], sign: string, spec: ReadSpec): string[] =>
    inOrder(joinAlike(differences)).map(({ kind, words, entrypoint, position }) => {
      const whose = several ? `${entrypoint}: ` : "";
      return visible(`${spec.show(position)}: ${sign} ${whose}${TITLES[kind] ?? kind}: ${words}`);
    });
  return [
    ...render(added, "+", now),
    ...(old === null ? [] : render(removed, "-", old)),
    `${verdict} (${added.length} added, ${removed.length} removed)`,
  ].join("\n");
}

const TITLES: Readonly<Partial<Record<SpecDifference["kind"], string>>> = {
  syscalls: "system calls",
  wires: "wire",
  args: "argument",
  env: "environment",
  data: "data",
  bestEffort: "best effort",
  onDenied: "on denied",
};

/** Calls of one group that are told by name; more of them are counted, and the group is named. */
const TOLD = 12;

/** The system calls that come with one grant stand in one line. */
function joinAlike(differences: readonly SpecDifference[]): SpecDifference[] {
  const alike = Map.groupBy(differences, (difference) =>
    difference.kind === "syscalls" ? `${difference.entrypoint} ${difference.path}` : difference,
  );
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const names = those.map(({ words }) => words);
    if (first.group === undefined) return [{ ...first, words: names.join(", ") }];
    const told = names.length > TOLD ? `${names.length} calls` : names.join(", ");
    return [{ ...first, words: `${told} of ${first.group}` }];
  });
}

/** As they stand in the text, file by file. */
function inOrder(differences: readonly SpecDifference[]): SpecDifference[] {
  const files = [...new Set(differences.map(({ position }) => position.file))];
  return differences.toSorted(
    ({ position: a }, { position: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
