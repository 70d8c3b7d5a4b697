// The command `void SPEC`: prepare, launch, wait. May import every stage.

import { readFileSync, writeFileSync } from "node:fs";
import * as K from "../kernel/constants.ts";
import { launch } from "../launch/launch.ts";
import type { Outcome, RunningVoid } from "../launch/launch.ts";
import { explainLaunchError, explainSetupFailure } from "../report/explain.ts";
import type { LaunchFailure } from "../report/explain.ts";
import { describeProtections } from "../report/protections.ts";
import { makeReport } from "../report/report.ts";
import type { Report } from "../report/report.ts";
import { RLIM_INFINITY } from "../resolve/host.ts";
import type { Host } from "../resolve/host.ts";
import type { Issue } from "../spec/issue.ts";
import { renderIssue } from "../spec/issue.ts";
import type { PreparedVoid } from "../prepare.ts";
import { prepareHere } from "./here.ts";

const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
const REFUSED = 125;

/** Signals that are passed on to the program. SIGCHLD and job control stay the runner's own. */
const FORWARDED = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGUSR1", "SIGUSR2"] as const;

export async function run(request: {
  spec: string;
  report: string | null;
  trailing: string[];
}): Promise<number> {
  const prepared = prepareHere(request.spec, request.trailing);
  if ("issues" in prepared) {
    for (const issue of prepared.issues) console.error(renderIssue(issue));
    return statusOf(prepared.issues);
  }
  const reports = await Promise.all(prepared.voids.map((one) => runVoid(one, prepared.host)));
  if (request.report !== null) {
    const written = writeReport(request.report, reports.length === 1 ? reports[0] : reports);
    if (!written) return REFUSED;
  }
  return reports.map((report) => report.exitStatus).find((status) => status !== 0) ?? 0;
}

async function runVoid(prepared: PreparedVoid, host: Host): Promise<Report> {
  const runnerPeak = readPeak();
  const { outcome, failure } = await launchAndWait(prepared);
  if (failure) console.error(`void: ${failure.message}`);
  const cpu = prepared.resolved.rlimits.RLIMIT_CPU;
  const report = makeReport({
    entrypoint: prepared.resolved.entrypoint,
    outcome,
    failure,
    protections: describeProtections(prepared.resolved, host),
    notes: prepared.notes,
    cpuLimit: cpu === RLIM_INFINITY ? null : Number(cpu),
    runnerPeak,
  });
  if (report.limit === "wallTime")
    console.error(
      `void: the wall clock limit of ${prepared.resolved.wallTime / 1000} s ended it (grants.limits.wallTime)`,
    );
  if (report.limit === "cpuTime")
    console.error(`void: the limit of ${cpu} s of cpu time ended it (grants.limits.cpuTime)`);
  return report;
}

const NEVER_RAN: Outcome = {
  status: null,
  signal: null,
  coreDumped: false,
  userTime: 0,
  systemTime: 0,
  maxResident: 0,
  setupFailure: null,
  timedOut: false,
  killedFor: null,
  wallTime: 0,
};

async function launchAndWait(
  prepared: PreparedVoid,
): Promise<{ outcome: Outcome; failure: LaunchFailure | null }> {
  let running: RunningVoid;
  try {
    running = launch(prepared.verified);
  } catch (error) {
    const failure = explainLaunchError(error);
    if (!failure) throw error;
    return { outcome: NEVER_RAN, failure };
  }
  const forward = (name: NodeJS.Signals): void => {
    running.signal(K.SIGNALS[name] ?? K.SIGTERM);
  };
  for (const name of FORWARDED) process.on(name, forward);
  try {
    const outcome = await running.ended;
    const failure = outcome.setupFailure && explainSetupFailure(outcome.setupFailure, prepared.plan.notes);
    return { outcome, failure };
  } finally {
    for (const name of FORWARDED) process.off(name, forward);
  }
}

function statusOf(issues: readonly Issue[]): number {
  const codes = new Set<string>(issues.map((issue) => issue.code));
  // The statuses of a shell, where the program is all that is wrong.
  if (codes.size !== 1) return REFUSED;
  return codes.has("programNotFound")
    ? NOT_FOUND
    : codes.has("programNotExecutable")
      ? NOT_EXECUTABLE
      : REFUSED;
}

/** Bytes: the runner's own peak of resident memory; 0 where /proc does not tell. */
function readPeak(): number {
  try {
    const kib = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function writeReport(file: string, report: unknown): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    return true;
  } catch (error) {
    console.error(`void: can't write the report: ${(error as Error).message}`);
    return false;
  }
}
