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

/** The system calls of one group stand in one line. */
function joinAlike(differences: readonly SpecDifference[]): SpecDifference[] {
  const joined = new Map<string, SpecDifference>();
  for (const difference of differences) {
    const { kind, entrypoint, path, words } = difference;
    const key = kind === "syscalls" ? `${entrypoint} ${path}` : `${joined.size}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? difference : { ...before, words: `${before.words}, ${words}` });
  }
  return [...joined.values()];
}

/** As they stand in the text, file by file. */
function inOrder(differences: readonly SpecDifference[]): SpecDifference[] {
  const files = [...new Set(differences.map(({ position }) => position.file))];
  return differences.toSorted(
    ({ position: a }, { position: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
