// One spec through every stage but the launch: loaded, resolved, compiled, proved, held against a ceiling, and looked
// through for what is dangerous. May import every stage before launch and this folder.

import { type Authority, beyondCeiling, resolveAuthority } from "../authority/specs.ts";
import { warnOfSpec } from "../authority/warn.ts";
import type { Warning } from "../authority/warning.ts";
import { compilePlan } from "../plan/compile.ts";
import type { Host } from "../resolve/host.ts";
import type { HostFiles } from "../resolve/host-files.ts";
import type { Issue, IssueCode, Position } from "../spec/issue.ts";
import { type LoadedEntrypoint, loadSpec } from "../spec/load.ts";
import { parsePath, renderPath } from "../spec/json-path.ts";
import { unsupportedMembers } from "../spec/unsupported.ts";
import { verifyPlan } from "../verify/verify.ts";
import type { Place } from "./revision.ts";

/** What can be wrong with a spec beyond its own text. */
export interface CheckIssue extends Position {
  readonly code: IssueCode | "beyondCeiling" | "notProved";
  readonly path: string;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly suggestion?: string;
}

export interface CheckedSpec {
  readonly file: string;
  readonly issues: readonly CheckIssue[];
  readonly warnings: readonly Warning[];
  /** What could not be checked, or was decided for the spec. */
  readonly notes: readonly string[];
  /** How many entrypoints' plans were compiled and proved. */
  readonly proved: number;
  readonly entrypoints: number;
}

/** The machine that a spec is resolved against, real or not. */
export interface Machine {
  readonly host: Host;
  readonly files: HostFiles;
}

export interface Ceiling {
  readonly file: string;
  readonly entrypoints: readonly Authority[];
}

export function checkSpec(place: Place, machine: Machine, ceiling: Ceiling | null): CheckedSpec {
  const checked = checkPlace(place, machine, ceiling);
  const named = <T extends Position>(one: T): T => ({ ...one, file: place.prefix + one.file });
  if (place.prefix === "") return checked;
  return {
    ...checked,
    file: place.prefix + checked.file,
    issues: checked.issues.map(named),
    warnings: checked.warnings.map(named),
  };
}

function checkPlace(place: Place, machine: Machine, ceiling: Ceiling | null): CheckedSpec {
  const { file, readFile, cwd } = place;
  const loaded = loadSpec(file, readFile, cwd);
  if ("issues" in loaded) return refused(file, loaded.issues);
  const { entrypoints } = loaded.spec;
  const authority = resolveAuthority(loaded.spec, machine.host, machine.files);
  if ("issues" in authority) return { ...refused(file, authority.issues), entrypoints: entrypoints.length };
  const issues: CheckIssue[] = [];
  const notes: string[] = [];
  let proved = 0;
  for (const one of authority.entrypoints) {
    const { loaded: entrypoint } = one;
    notes.push(...one.notes.map((note) => `${entrypoint.name}: ${note}`));
    // What else an application has keeps none of its entrypoints from being looked at.
    const unsupported = unsupportedMembers({ file, entrypoints: [entrypoint] });
    notes.push(...unsupported.map(({ message }) => message));
    if (unsupported.length > 0) continue;
    const issue = proveEntrypoint(one, machine.host);
    if (issue === null) proved += 1;
    else issues.push(issue);
  }
  if (ceiling !== null) issues.push(...compareCeiling(authority.entrypoints, ceiling));
  return {
    file,
    issues,
    warnings: warnOfSpec(authority.entrypoints, { files: machine.files, cwd }),
    notes,
    proved,
    entrypoints: entrypoints.length,
  };
}

/** The one place where a compiled plan is proved without being launched. */
function proveEntrypoint({ resolved, loaded }: Authority, host: Host): CheckIssue | null {
  const verification = verifyPlan(resolved, host, compilePlan(resolved, host).bytes);
  if (verification.ok) return null;
  return issueAt(loaded, "notProved", "", verification.rejection.message);
}

function compareCeiling(entrypoints: readonly Authority[], ceiling: Ceiling): CheckIssue[] {
  return beyondCeiling(entrypoints, ceiling.entrypoints).flatMap((difference): CheckIssue[] => {
    const entrypoint = entrypoints.find(({ loaded }) => loaded.name === difference.entrypoint);
    if (entrypoint === undefined) return [];
    const words = `${difference.words}: more than ${ceiling.file} grants`;
    return [issueAt(entrypoint.loaded, "beyondCeiling", difference.path ?? "", words)];
  });
}

function issueAt(
  entrypoint: LoadedEntrypoint,
  code: CheckIssue["code"],
  path: string,
  words: string,
): CheckIssue {
  const shown = renderPath([...entrypoint.path, ...parsePath(path)]);
  const message = shown === "" ? words : `${shown}: ${words}`;
  return { ...entrypoint.positionOf(path), code, path: shown, message };
}

/** A spec that could not even be read. */
export function unreadable(file: string, message: string): CheckedSpec {
  return refused(file, [{ code: "unreadable", file, line: 1, column: 1, path: "", message }]);
}

function refused(file: string, issues: readonly Issue[]): CheckedSpec {
  return { file, issues, warnings: [], notes: [], proved: 0, entrypoints: 0 };
}
