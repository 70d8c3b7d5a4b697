// What must be known of a machine before a spec can be resolved and compiled for it. What only a system call can tell is
// passed in by the launcher's probe. May import src/kernel and node:fs. Man page: proc(5).

import { existsSync, readFileSync } from "node:fs";
import type { Arch } from "../kernel/arch.ts";
import { RLIM_INFINITY, RLIMIT_NAMES } from "../kernel/rlimit.ts";
import type { RlimitName } from "../kernel/rlimit.ts";

export type { Arch } from "../kernel/arch.ts";
export { RLIM_INFINITY, RLIMIT_NAMES } from "../kernel/rlimit.ts";
export type { RlimitName } from "../kernel/rlimit.ts";

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
  /**
   * Whether a void's user namespace can be told to have none below it: /proc/sys/user is there and can be written, as
   * it can outside of most containers.
   */
  readonly namespaceLimit: boolean;
  /** Hard resource limits of the runner, RLIM_INFINITY where there is none. */
  readonly hardLimits: Readonly<Record<RlimitName, bigint>>;
}

/** What only a system call can tell. */
export interface Probe {
  readonly landlockAbi: number;
  readonly timeNamespace: boolean;
}

/**
 * Ids for voids that root starts. systemd's "Users, Groups, UIDs and GIDs": 0x70000000 up to 2147352575 is assigned to
 * nobody.
 */
export const FIRST_OWN_ID = 0x7000_0000;
export const LAST_OWN_ID = 2_147_352_575;

/** CAP_SETGID, CAP_SETUID and CAP_SYS_ADMIN: a runner that has them maps any id, mounts, and idmaps. */
const PRIVILEGED = (1n << 6n) | (1n << 7n) | (1n << 21n);
/** The newest capability of Linux 5.9 to 6.18, where /proc/sys is not there to ask. */
const LAST_CAP = 40;

/** The machine that this process runs on. Throws where /proc is not mounted: without it no void can be made. */
export function readHost(probe: Probe): Host {
  // No pattern for each name: making one costs more than reading the file.
  const status = readFileSync("/proc/self/status", "latin1").split("\n");
  const field = (name: string): string[] =>
    status
      .find((line) => line.startsWith(`${name}:\t`))
      ?.slice(name.length + 2)
      .split("\t") ?? [];
  const uid = Number(field("Uid")[1]);
  const effective = BigInt(`0x${field("CapEff")[0] ?? "0"}`);
  return {
    arch: process.arch === "arm64" ? "aarch64" : "x86_64",
    uid,
    gid: Number(field("Gid")[1]),
    privileged: uid === 0 && (effective & PRIVILEGED) === PRIVILEGED && hasOwnIds(),
    lastCap: readNumber("/proc/sys/kernel/cap_last_cap") ?? LAST_CAP,
    ...probe,
    namespaceLimit: canLimitNamespaces(),
    hardLimits: readHardLimits(),
  };
}

/**
 * Whether the ids that root's voids get exist here. In a user namespace (a rootless container) they mostly don't: its
 * root is a user like others, and its voids have its own ids.
 */
function hasOwnIds(): boolean {
  return ["uid_map", "gid_map"].every((map) =>
    readFileSync(`/proc/self/${map}`, "latin1")
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number))
      .some(([inside = 0, , count = 0]) => inside <= FIRST_OWN_ID && LAST_OWN_ID < inside + count),
  );
}

/** The mount that /proc/sys/user/max_user_namespaces is on is not read-only. Containers often cover /proc/sys. */
function canLimitNamespaces(): boolean {
  if (!existsSync("/proc/sys/user/max_user_namespaces")) return false;
  const mounts = readFileSync("/proc/self/mountinfo", "latin1")
    .split("\n")
    .map((line) => line.split(" "));
  const covering = mounts.findLast(([, , , , at]) =>
    ["/proc", "/proc/sys", "/proc/sys/user"].includes(at ?? ""),
  );
  // Field 6 holds the mount's own options (proc(5)).
  return covering?.[5]?.split(",").includes("rw") ?? false;
}

/** A machine like many, for checking specs away from where they will run. */
export function referenceHost(): Host {
  const none = Object.fromEntries(RLIMIT_NAMES.map((name) => [name, RLIM_INFINITY])) as Host["hardLimits"];
  return {
    arch: "x86_64",
    uid: 1000,
    gid: 1000,
    privileged: false,
    lastCap: LAST_CAP,
    landlockAbi: 7,
    timeNamespace: true,
    namespaceLimit: true,
    hardLimits: { ...none, RLIMIT_NOFILE: 1_048_576n },
  };
}

/** Titles of /proc/self/limits, in the order of RLIMIT_NAMES. */
const LIMIT_TITLES = [
  "cpu time",
  "file size",
  "data size",
  "stack size",
  "core file size",
  "resident set",
  "processes",
  "open files",
  "locked memory",
  "address space",
  "file locks",
  "pending signals",
  "msgqueue size",
  "nice priority",
  "realtime priority",
  "realtime timeout",
];

function readHardLimits(): Host["hardLimits"] {
  const lines = readFileSync("/proc/self/limits", "latin1").split("\n");
  const entries = RLIMIT_NAMES.map((name, index) => {
    const title = `Max ${LIMIT_TITLES[index]} `;
    const row = lines
      .find((line) => line.startsWith(title))
      ?.slice(title.length)
      .trim();
    const hard = row?.split(/\s+/)[1] ?? "unlimited";
    return [name, hard === "unlimited" ? RLIM_INFINITY : BigInt(hard)] as const;
  });
  return Object.fromEntries(entries) as Record<RlimitName, bigint>;
}

function readNumber(path: string): number | null {
  try {
    return Number(readFileSync(path, "latin1"));
  } catch {
    return null;
  }
}
