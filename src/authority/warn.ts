// Every warning of one entrypoint in the order of the text, and which of them the spec acknowledges. May import
// src/spec, src/resolve and this folder.

import type { HostFiles } from "../resolve/host-files.ts";
import { folderOf, joinPath } from "../spec/host-path.ts";
import type { LoadedEntrypoint } from "../spec/load.ts";
import { parsePath } from "../spec/json-path.ts";
import { nearest } from "../spec/suggest.ts";
import type { Authority } from "./specs.ts";
import { warnOfGrants } from "./warn-grants.ts";
import { warnOfPaths } from "./warn-paths.ts";
import { warnOfSyscalls } from "./warn-syscalls.ts";
import { type Danger, type Warning, WARNING_CODES } from "./warning.ts";

export interface WarnOptions {
  readonly files: HostFiles;
  /** Absolute folder that a relative name of a spec file starts from. */
  readonly cwd: string;
}

/** The warnings of a whole spec, sorted; with those on acknowledgements that accept nothing. */
export function warnOfSpec(entrypoints: readonly Authority[], options: WarnOptions): Warning[] {
  const used = new Set<string>();
  const warnings = entrypoints.flatMap(({ loaded, resolved }) => {
    const reasons = new Map((loaded.spec.acknowledge ?? []).map(({ warning, reason }) => [warning, reason]));
    const context = {
      files: options.files,
      folderOf: (path: string): string => joinPath(options.cwd, folderOf(loaded.positionOf(path).file)),
      writtenOf: (path: string): string | null => writtenAt(loaded, path),
    };
    const dangers = [
      ...warnOfPaths(resolved, context),
      ...warnOfSyscalls(loaded.spec),
      ...warnOfGrants(loaded.spec),
    ];
    for (const { code } of dangers) used.add(`${loaded.name} ${code}`);
    return dangers.map((danger) => placed(loaded, danger, reasons.get(danger.code) ?? null));
  });
  return sortWarnings([...warnings, ...warnOfAcknowledgements(entrypoints, used)]);
}

/** An acknowledgement of the whole file is used where any of its entrypoints has the warning. */
function warnOfAcknowledgements(entrypoints: readonly Authority[], used: ReadonlySet<string>): Warning[] {
  const unused = new Map<string, Warning>();
  const matched = new Set<string>();
  for (const { loaded } of entrypoints) {
    for (const [index, { warning }] of (loaded.spec.acknowledge ?? []).entries()) {
      const path = `acknowledge[${index}]`;
      const { line, column, file } = loaded.positionOf(path);
      const place = `${file}:${line}:${column}`;
      if (used.has(`${loaded.name} ${warning}`)) matched.add(place);
      else unused.set(place, placed(loaded, unusedDanger(path, warning), null));
    }
  }
  return [...unused].filter(([place]) => !matched.has(place)).map(([, warning]) => warning);
}

function unusedDanger(path: string, warning: string): Danger {
  const known = (WARNING_CODES as readonly string[]).includes(warning);
  const meant = known ? undefined : nearest(warning, WARNING_CODES);
  const why = known
    ? `${JSON.stringify(warning)} is acknowledged, but there is no such warning here`
    : `${JSON.stringify(warning)} is acknowledged, but no warning has that name`;
  const instead = meant === undefined ? "Take it out" : `Did you mean ${JSON.stringify(meant)}?`;
  return { code: "unusedAcknowledgement", path, why, instead };
}

function placed(loaded: LoadedEntrypoint, danger: Danger, acknowledged: string | null): Warning {
  return { ...danger, ...loaded.positionOf(danger.path), entrypoint: loaded.name, acknowledged };
}

/** The host path that stands at a grant, as the spec has it once made absolute. */
function writtenAt({ spec }: LoadedEntrypoint, path: string): string | null {
  const [list, , index] = parsePath(path);
  if (list === "grants" && typeof index === "number") return spec.grants.files?.[index]?.path ?? null;
  return null;
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  const files = [...new Set(warnings.map(({ file }) => file))];
  const seen = new Set<string>();
  return [...warnings]
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)
    .filter(({ file, line, column, code, why }) => {
      const key = `${file}:${line}:${column} ${code} ${why}`;
      return !seen.has(key) && seen.add(key);
    });
}
