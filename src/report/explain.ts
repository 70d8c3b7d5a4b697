// Failures of a launch, in the user's words: which grant, which path, which system call, which error, and what to do.
// May import src/kernel, src/plan, src/launch and this folder.

import { errnoMeaning, errnoName } from "../kernel/errno.ts";
import { CloneError } from "../launch/launch.ts";
import type { SetupFailure } from "../launch/launch.ts";
import { RunnerError } from "../launch/ffi.ts";
import type { OpNote } from "../plan/builder.ts";
import { remedyFor } from "./remedy.ts";

/** A launch that failed, as people and programs read it. */
export interface LaunchFailure {
  readonly code: "setupFailed" | "cloneFailed" | "runnerFailed";
  readonly message: string;
  /** The grant concerned, where the failure has one. */
  readonly grant: string | null;
  readonly path: string | null;
  readonly call: string | null;
  /** Name of the error, such as ENOENT. */
  readonly errno: string | null;
  readonly op: number | null;
  readonly remedy: string | null;
  /** 125, 126 or 127 as shells use them. */
  readonly exitStatus: number;
}

/** Explains a failed op of the plan. */
export function explainSetupFailure(failure: SetupFailure, notes: readonly OpNote[]): LaunchFailure {
  const note = notes[failure.op];
  const call = note?.call ?? "a system call";
  const errno = failure.result < 0 ? errnoName(-failure.result) : null;
  const found = errno
    ? `${call} failed with ${errno} (${errnoMeaning(-failure.result)})`
    : `${call} gave ${failure.result}, which was not to be expected`;
  const remedy = errno === null ? null : remedyFor(call, errno);
  return {
    code: "setupFailed",
    message: `${note?.grant ?? "the void"}: can't ${note?.does ?? "go on"}: ${found}${remedy ? `: ${remedy}` : ""}`,
    grant: note?.grant ?? null,
    path: note?.path ?? null,
    call,
    errno,
    op: failure.op,
    remedy,
    exitStatus: call === "execveat" ? (errno === "ENOENT" ? 127 : 126) : 125,
  };
}

/** Explains an error that `launch` threw; null for what is not a failure of a launch. */
export function explainLaunchError(error: unknown): LaunchFailure | null {
  if (error instanceof CloneError) {
    const errno = errnoName(error.errno);
    const remedy = remedyFor("clone3", errno);
    return {
      code: "cloneFailed",
      message: `the void: can't make new namespaces: clone3 failed with ${errno} (${errnoMeaning(error.errno)})${remedy ? `: ${remedy}` : ""}`,
      grant: null,
      path: null,
      call: "clone3",
      errno,
      op: null,
      remedy,
      exitStatus: 125,
    };
  }
  if (error instanceof RunnerError) {
    const errno = errnoName(error.errno);
    return {
      code: "runnerFailed",
      message: `${error.message} (${errnoMeaning(error.errno)})`,
      grant: null,
      path: null,
      call: error.call,
      errno,
      op: null,
      remedy: remedyFor(error.call, errno),
      exitStatus: 125,
    };
  }
  return null;
}
