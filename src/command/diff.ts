// The command `void diff OLD NEW`: which authority NEW adds and removes, and how it stands to OLD. May import
// src/authority, src/spec and this folder.

import { compareSpecs, type SpecComparison, type SpecDifference } from "../authority/specs.ts";
import { visible } from "../spec/quote.ts";
import type { StagedRequest } from "./diff-staged.ts";
import { type ReadSpec, readSource } from "./revision.ts";

export interface DiffRequest {
  readonly old: string;
  readonly new: string;
  readonly json: boolean;
  readonly failOnMore: boolean;
}

/** Exit status: nothing to object to, more than before, unusable input. */
export const GOOD = 0;
export const MORE = 1;
export const UNUSABLE = 2;

export async function diff(request: DiffRequest | StagedRequest): Promise<number> {
  if ("staged" in request) return (await import("./diff-staged.ts")).diffStaged(request);
  const cwd = process.cwd();
  const [old, now] = [readSource(request.old, cwd), readSource(request.new, cwd)];
  const faults = [
    ...("faults" in old ? old.faults : []),
    ...("faults" in now ? now.faults : []),
    ...("missing" in now ? [`${request.new}: no such file`] : []),
  ];
  if (faults.length > 0 || !("entrypoints" in now) || "faults" in old) {
    for (const fault of faults) console.error(visible(fault));
    return UNUSABLE;
  }
  // What is not there yet may do nothing.
  const before = "missing" in old ? null : old;
  const comparison = compareSpecs(before?.entrypoints ?? [], now.entrypoints);
  if (request.json) console.log(JSON.stringify(comparison, null, 2));
  else console.log(renderComparison(comparison, before, now));
  return request.failOnMore && isMore(comparison) ? MORE : GOOD;
}

export function isMore({ verdict }: SpecComparison): boolean {
  return verdict === "more" || verdict === "incomparable";
}

/** `specs/a.json:9:7: + network: the host's network`, what is added first, then the verdict. */
export function renderComparison(comparison: SpecComparison, old: ReadSpec | null, now: ReadSpec): string {
  const { verdict, added, removed } = comparison;
  const several = new Set([...added, ...removed].map(({ entrypoint }) => entrypoint)).size > 1;
  const render = (differences: readonly SpecDifference[], sign: string, spec: ReadSpec): string[] =>
    joinAlike(differences).map(({ kind, words, entrypoint, position }) => {
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
