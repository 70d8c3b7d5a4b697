// The warnings of `check`: grants that are known to be dangerous. Each says why, and what to do instead. Imports types
// only.

import type { Position } from "../spec/issue.ts";

/** Stable names, for acknowledgements and for programs that read warnings. */
export const WARNING_CODES = [
  // Files that the host executes or obeys later.
  "writesGit",
  "writesStartup",
  "writesHome",
  "writesDependencies",
  "writesSchedule",
  "writesKeys",
  "writesSystem",
  "writesBuild",
  // What else a path may be.
  "unixSocket",
  "writeAndExecute",
  "kernelFiles",
  "hostDevices",
  "wholeSystem",
  "secrets",
  // The network and other processes.
  "hostNetwork",
  "anySocket",
  "publicListener",
  "receivesDescriptors",
  // System calls.
  "allSyscalls",
  "ioUring",
  "tracing",
  "bpf",
  "performanceEvents",
  "userfaultfd",
  "keyring",
  "mounting",
  "namespaces",
  "kernelControl",
  "personality",
  "terminalIoctl",
  // The void itself.
  "capability",
  "missingProtection",
  "noBound",
  // Acknowledgements.
  "unusedAcknowledgement",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** What is dangerous about a grant of one entrypoint. */
export interface Danger {
  readonly code: WarningCode;
  /** Where it stands in the entrypoint: `grants.files[2]`. */
  readonly path: string;
  /** What is granted, and what that allows. */
  readonly why: string;
  /** A sentence that begins with a verb. */
  readonly instead: string;
}

export interface Warning extends Danger, Position {
  readonly entrypoint: string;
  /** The reason that the spec gives for accepting it, null where it gives none. */
  readonly acknowledged: string | null;
}
