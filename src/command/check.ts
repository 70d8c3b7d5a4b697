// The command `void check SPEC…`: is every spec valid and proved, within a ceiling, and what is dangerous in it? Nothing
// is launched, and the answer is the same on every machine, unless --host asks for this one. May import every stage.

import { resolveAuthority } from "../authority/specs.ts";
import { referenceHost, readHost } from "../resolve/host.ts";
import { hostFiles, symbolicFiles } from "../resolve/host-files.ts";
import { renderIssue } from "../spec/issue.ts";
import { loadSpec } from "../spec/load.ts";
import { visible } from "../spec/quote.ts";
import { VerifierDamaged } from "../verify/load.ts";
import {
  type Ceiling,
  type CheckedSpec,
  type CheckIssue,
  checkSpec,
  type Machine,
  unreadable,
} from "./check-spec.ts";
import { locate } from "./revision.ts";

export interface CheckRequest {
  readonly specs: readonly string[];
  readonly json: boolean;
  readonly within: string | null;
  readonly host: boolean;
  readonly strict: boolean;
}

const GOOD = 0;
const WRONG = 1;

export async function check(request: CheckRequest): Promise<number> {
  try {
    return await checkAll(request);
  } catch (error) {
    if (!(error instanceof VerifierDamaged)) throw error;
    console.error(`void: ${error.message}`);
    return WRONG;
  }
}

async function checkAll(request: CheckRequest): Promise<number> {
  const machine = await machineOf(request.host);
  if ("fault" in machine) {
    console.error(`void: ${machine.fault}`);
    return WRONG;
  }
  const cwd = process.cwd();
  const ceiling = request.within === null ? null : readCeiling(request.within, cwd, machine);
  if (ceiling !== null && "issues" in ceiling) {
    for (const issue of ceiling.issues) console.log(visible(renderIssue(issue)));
    console.error(`void: the ceiling ${request.within} can't be used, so nothing was checked`);
    return WRONG;
  }
  const specs = request.specs.map((word) => {
    const place = locate(word, cwd);
    return "readFile" in place ? checkSpec(place, machine, ceiling) : unreadable(word, faultOf(place));
  });
  if (request.json) console.log(JSON.stringify(toJson(specs), null, 2));
  else console.log(toText(specs));
  const { wrong, warnings } = summary(specs);
  return wrong > 0 || (request.strict && warnings > 0) ? WRONG : GOOD;
}

async function machineOf(asked: boolean): Promise<Machine | { fault: string }> {
  if (!asked) return { host: referenceHost(), files: symbolicFiles() };
  if (process.platform !== "linux")
    return { fault: "--host resolves a spec against this machine, which has to run Linux" };
  const { probeKernel } = await import("../launch/probe.ts");
  return { host: readHost(probeKernel()), files: hostFiles() };
}

function readCeiling(
  word: string,
  cwd: string,
  machine: Machine,
): Ceiling | { issues: readonly CheckIssue[] } {
  const place = locate(word, cwd);
  if (!("readFile" in place)) return unreadable(word, faultOf(place));
  const loaded = loadSpec(place.file, place.readFile, place.cwd);
  if ("issues" in loaded) return loaded;
  const authority = resolveAuthority(loaded.spec, machine.host, machine.files);
  return "issues" in authority ? authority : { file: word, entrypoints: authority.entrypoints };
}

function faultOf(place: { readonly missing: true } | { readonly faults: readonly string[] }): string {
  return "faults" in place ? place.faults.join("; ") : "can not read the spec: git has no such file";
}

interface Summary {
  readonly specs: number;
  readonly wrong: number;
  /** Those that no spec acknowledges. */
  readonly warnings: number;
}

function summary(specs: readonly CheckedSpec[]): Summary {
  const open = specs.flatMap(({ warnings }) => warnings.filter(({ acknowledged }) => acknowledged === null));
  return {
    specs: specs.length,
    wrong: specs.filter(({ issues }) => issues.length > 0).length,
    warnings: open.length,
  };
}

function toText(specs: readonly CheckedSpec[]): string {
  const lines = specs.flatMap(({ issues, warnings }) => [
    ...issues.map((issue) => renderIssue(issue)),
    ...warnings
      .filter(({ acknowledged }) => acknowledged === null)
      .map(
        ({ file, line, column, code, why, instead }) =>
          `${file}:${line}:${column}: warning: ${code}: ${why}. ${instead}`,
      ),
  ]);
  const { wrong, warnings } = summary(specs);
  const counts = `${count(specs.length, "spec")}, ${wrong} wrong, ${count(warnings, "warning")}`;
  return [...lines.map(visible), counts].join("\n");
}

function toJson(specs: readonly CheckedSpec[]): object {
  return { summary: summary(specs), specs: specs.map((spec) => ({ ...spec, ok: spec.issues.length === 0 })) };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
