// What one void may do that another may not: the one shape of every difference in authority. Pure types.

/** What a difference is about: a member of the grants, or of the entrypoint around them. */
export type DifferenceKind =
  | "entrypoint"
  | "program"
  | "env"
  | "args"
  | "stdio"
  | "files"
  | "libraries"
  | "data"
  | "scratch"
  | "symlinks"
  | "devices"
  | "proc"
  | "syscalls"
  | "network"
  | "hostname"
  | "domainname"
  | "user"
  | "init"
  | "terminal"
  | "capabilities"
  | "limits"
  | "bestEffort"
  | "onDenied"
  | "wires"
  | "concurrency"
  | "restart";

export interface Difference {
  readonly kind: DifferenceKind;
  /** In the user's words, without the kind: `read and write of /srv`. */
  readonly words: string;
  /** Where the entrypoint that has it says so: `grants.files[2]`. Absent where no single place does. */
  readonly path?: string;
  /** The group of system calls that it comes with: `@base`. */
  readonly group?: string;
}

/** How one authority stands to another. */
export type Verdict = "less" | "equal" | "more" | "incomparable";

/** The verdict on what has `added` and lacks `removed`. */
export function verdictOf(added: readonly unknown[], removed: readonly unknown[]): Verdict {
  if (added.length > 0) return removed.length > 0 ? "incomparable" : "more";
  return removed.length > 0 ? "less" : "equal";
}
