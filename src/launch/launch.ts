// The way into a launch: a plan that was proved to give exactly what its spec grants, and nothing else.
// May import src/verify and this folder.

import { isVerifiedPlan } from "../verify/verify.ts";
import type { VerifiedPlan } from "../verify/verify.ts";
import { readPlan } from "./reader.ts";
import type { PlanReader } from "./reader.ts";
import { startVoid } from "./start.ts";
import type { LaunchOptions, RunningVoid } from "./start.ts";

export { CloneError } from "./start.ts";
export type { LaunchOptions, Outcome, RunningVoid, SetupFailure } from "./start.ts";

/** Plans that were launched before, decoded. The bytes in them are a copy of the proved ones that only this file has. */
const readers = new WeakMap<VerifiedPlan, PlanReader>();

/** Starts a void. Throws CloneError or RunnerError, and then leaves nothing behind. */
export function launch(plan: VerifiedPlan, options: LaunchOptions = {}): RunningVoid {
  // A type is no wall: JavaScript, or a cast, could hand in anything.
  if (!isVerifiedPlan(plan))
    throw new TypeError("launch takes a plan that verifyPlan made, and nothing else");
  let reader = readers.get(plan);
  if (!reader) readers.set(plan, (reader = readPlan(plan.copy())));
  return startVoid(reader, options);
}
