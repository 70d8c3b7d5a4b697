// What must be known of a machine before a spec can be resolved and compiled for it. Pure types: the facts are read by
// `readHost` (here, from /proc) and by the launcher's probe (what only a system call can tell).

/** Processor architecture, under the kernel's own name (uname -m). */
export type Arch = "x86_64" | "aarch64";

/** The resource limits of getrlimit(2), in the order of their numbers on x86_64 and aarch64. */
export const RLIMIT_NAMES = [
  "RLIMIT_CPU",
  "RLIMIT_FSIZE",
  "RLIMIT_DATA",
  "RLIMIT_STACK",
  "RLIMIT_CORE",
  "RLIMIT_RSS",
  "RLIMIT_NPROC",
  "RLIMIT_NOFILE",
  "RLIMIT_MEMLOCK",
  "RLIMIT_AS",
  "RLIMIT_LOCKS",
  "RLIMIT_SIGPENDING",
  "RLIMIT_MSGQUEUE",
  "RLIMIT_NICE",
  "RLIMIT_RTPRIO",
  "RLIMIT_RTTIME",
] as const;
export type RlimitName = (typeof RLIMIT_NAMES)[number];

/** RLIM_INFINITY of getrlimit(2). */
export const RLIM_INFINITY = 0xffff_ffff_ffff_ffffn;

export interface Host {
  readonly arch: Arch;
  /** Effective ids of the runner. */
  readonly uid: number;
  readonly gid: number;
  /** True where the runner has root's capabilities: each void then gets an unprivileged host id of its own. */
  readonly privileged: boolean;
  /** Highest capability number that the kernel knows (/proc/sys/kernel/cap_last_cap). */
  readonly lastCap: number;
  /** Version of Landlock's interface, 0 where the kernel has none. */
  readonly landlockAbi: number;
  /** Whether clone3 takes CLONE_NEWTIME (Linux 6.3 and newer). */
  readonly timeNamespace: boolean;
  /** Hard resource limits of the runner, RLIM_INFINITY where there is none. */
  readonly hardLimits: Readonly<Record<RlimitName, bigint>>;
}
