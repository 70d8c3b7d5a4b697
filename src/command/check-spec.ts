// One spec through every stage but the launch: loaded, resolved, compiled, proved, held against a ceiling, and looked
// through for what is dangerous. May import every stage before launch.

import { type Authority, beyondCeiling, resolveAuthority } from "../authority/specs.ts";
import { warnOfSpec } from "../authority/warn.ts";
import type { Warning } from "../authority/warning.ts";
import { compilePlan } from "../plan/compile.ts";
import type { Host } from "../resolve/host.ts";
import type { HostFiles } from "../resolve/host-files.ts";
import type { Issue, IssueCode, Position } from "../spec/issue.ts";
import { type LoadedEntrypoint, loadSpec } from "../spec/load.ts";
import { renderPath } from "../spec/json-path.ts";
import { parsePath } from "../spec/json-path.ts";
import type { ReadFile } from "../spec/read.ts";
import { unsupportedMembers } from "../spec/unsupported.ts";
import { verifyPlan } from "../verify/verify.ts";

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

export interface Surroundings {
  readonly host: Host;
  readonly files: HostFiles;
  readonly readFile: ReadFile;
  readonly cwd: string;
  readonly ceiling: Ceiling | null;
}

export interface Ceiling {
  readonly file: string;
  readonly entrypoints: readonly Authority[];
}

export function checkSpec(file: string, around: Surroundings): CheckedSpec {
  const loaded = loadSpec(file, around.readFile, around.cwd);
  if ("issues" in loaded) return refused(file, loaded.issues);
  const { entrypoints } = loaded.spec;
  const authority = resolveAuthority(loaded.spec, around.host, around.files);
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
    const issue = proveEntrypoint(one, around.host);
    if (issue === null) proved += 1;
    else issues.push(issue);
  }
  if (around.ceiling !== null) issues.push(...compareCeiling(authority.entrypoints, around.ceiling));
  return {
    file,
    issues,
    warnings: warnOfSpec(authority.entrypoints, around),
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

function refused(file: string, issues: readonly Issue[]): CheckedSpec {
  return { file, issues, warnings: [], notes: [], proved: 0, entrypoints: 0 };
}
