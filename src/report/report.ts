// Outcome -> Report: what is written by `--report`, and the exit status of the command line.
// May import src/resolve types, src/launch and this folder.

import type { Outcome } from "../launch/launch.ts";
import type { LaunchFailure } from "./explain.ts";
import type { ProtectionReport } from "./protections.ts";
import { SIGKILL, signalName } from "../kernel/constants.ts";

export interface Report {
  readonly entrypoint: string;
  /** Exit status of the program, null where a signal ended it or it never started. */
  readonly status: number | null;
  /** Name of the signal that ended it, or null. */
  readonly signal: string | null;
  /** What the command line exits with. */
  readonly exitStatus: number;
  /** The limit that ended it, or null. */
  readonly limit: "wallTime" | "cpuTime" | null;
  readonly failure: LaunchFailure | null;
  /** Milliseconds. `wall` runs from the clone to the end. */
  readonly times: { readonly wall: number; readonly user: number; readonly system: number };
  /**
   * Bytes of resident memory at most. The kernel's count begins with the runner's own memory, so for a small program
   * `exact` is false and the true peak is lower.
   */
  readonly peakMemory: { readonly bytes: number; readonly exact: boolean };
  readonly protections: readonly ProtectionReport[];
  readonly notes: readonly string[];
}

export interface ReportInput {
  readonly entrypoint: string;
  readonly outcome: Outcome;
  readonly failure: LaunchFailure | null;
  readonly protections: readonly ProtectionReport[];
  readonly notes: readonly string[];
  /** Seconds; RLIMIT_CPU of the void, null for none. */
  readonly cpuLimit: number | null;
  /** Bytes: the runner's own peak when it cloned. */
  readonly runnerPeak: number;
}

const SIGNAL_BASE = 128;
/** The kernel holds RLIMIT_CPU against a count in ticks, which runs ahead of the exact one by up to this much. Seconds. */
const TICKS = 0.25;

export function makeReport(input: ReportInput): Report {
  const { outcome, failure } = input;
  const signal = failure ? null : (outcome.killedFor ?? outcome.signal);
  const status = failure || outcome.killedFor !== null ? null : outcome.status;
  const cpu = outcome.userTime + outcome.systemTime;
  const killed = signal === SIGKILL && outcome.killedFor === null && !outcome.timedOut;
  const cpuEnded = killed && input.cpuLimit !== null && cpu >= input.cpuLimit - TICKS;
  return {
    entrypoint: input.entrypoint,
    status,
    signal: signal === null ? null : signalName(signal),
    exitStatus: failure?.exitStatus ?? (signal === null ? (status ?? 0) : SIGNAL_BASE + signal),
    limit: outcome.timedOut ? "wallTime" : cpuEnded ? "cpuTime" : null,
    failure,
    times: { wall: outcome.wallTime, user: outcome.userTime * 1000, system: outcome.systemTime * 1000 },
    peakMemory: { bytes: outcome.maxResident, exact: outcome.maxResident > input.runnerPeak },
    protections: failure ? [] : input.protections,
    notes: input.notes,
  };
}
