// The module's public face: the stages, each to be called by itself, and `prepareHere` which runs them in their order.
// May import every stage.

export { prepareHere } from "./command/here.ts";
export { prepare } from "./prepare.ts";
export type { PreparedVoid, Surroundings } from "./prepare.ts";
export { loadSpec } from "./spec/load.ts";
export type { Loaded, LoadedEntrypoint, LoadedSpec } from "./spec/load.ts";
export { renderIssue } from "./spec/issue.ts";
export type { Issue, IssueCode, Position } from "./spec/issue.ts";
export type { Application, Entrypoint, Grants, ProgramSpec, Spec } from "./spec/types.generated.ts";
export { readHost, referenceHost } from "./resolve/host.ts";
export type { Host } from "./resolve/host.ts";
export { hostFiles, symbolicFiles } from "./resolve/host-files.ts";
export { resolveVoid } from "./resolve/resolve.ts";
export type { ResolvedVoid } from "./resolve/resolved.ts";
export { compilePlan } from "./plan/compile.ts";
export type { Plan } from "./plan/compile.ts";
export { verifyPlan } from "./verify/verify.ts";
export type { Rejection, Verdict, Verification, VerifiedPlan } from "./verify/verify.ts";
export { launch, CloneError } from "./launch/launch.ts";
export type { LaunchOptions, Outcome, RunningVoid, SetupFailure } from "./launch/launch.ts";
export { probeKernel } from "./launch/probe.ts";
