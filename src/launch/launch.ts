// The way into a launch: a plan that has been verified, and nothing else. May import src/verify's plan type and this folder.

import { startVoid } from "./start.ts";
import type { LaunchOptions, RunningVoid } from "./start.ts";

export { CloneError } from "./start.ts";
export type { LaunchOptions, Outcome, RunningVoid, SetupFailure } from "./start.ts";

/** Starts a void. Throws CloneError or RunnerError, and then leaves nothing behind. */
export function launch(bytes: Uint8Array, options: LaunchOptions = {}): RunningVoid {
  return startVoid(bytes, options);
}
