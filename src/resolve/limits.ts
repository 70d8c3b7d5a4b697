// The void's own bounds, and the grant `limits` that raises them -> resource limits. May import src/spec and this folder.
// Man page: getrlimit(2).

import { parseDuration } from "../spec/duration.ts";
import { parseSize } from "../spec/size.ts";
import type { Grants, Limits } from "../spec/types.generated.ts";
import { RLIM_INFINITY } from "./host.ts";
import type { Host, RlimitName } from "./host.ts";

const MIB = 1n << 20n;
/**
 * Not 0: for a core_pattern that is a program the kernel ignores that, and has 1 as its sign that nothing be dumped
 * (fs/coredump.c). Into a file nothing as short as one byte is written either.
 */
const NO_CORE = 1n;
const OPEN_FILES = 16n;

export interface ResolvedLimits {
  readonly rlimits: Record<RlimitName, bigint>;
  /** Milliseconds, 0 for none. */
  readonly wallTime: number;
  /** Explicit values that the runner's own hard limits forbid. */
  readonly refused: readonly {
    readonly member: keyof Limits;
    readonly wanted: bigint;
    readonly hard: bigint;
  }[];
}

export function resolveLimits(grants: Grants, host: Host): ResolvedLimits {
  const limits = grants.limits ?? {};
  const refused: { member: keyof Limits; wanted: bigint; hard: bigint }[] = [];
  const bound = (name: RlimitName, own: bigint, member?: keyof Limits, wanted?: bigint): bigint => {
    const hard = host.hardLimits[name];
    const value = wanted ?? own;
    if (value <= hard) return value;
    if (member !== undefined && wanted !== undefined) refused.push({ member, wanted, hard });
    return hard;
  };
  const size = (member: "fileSize" | "coreSize" | "lockedMemory" | "stack"): bigint | undefined => {
    const text = limits[member];
    return text === undefined ? undefined : text === "unlimited" ? RLIM_INFINITY : parseSize(text);
  };
  const count = (member: "processes"): bigint | undefined => {
    const value = limits[member];
    return value === undefined ? undefined : value === "unlimited" ? RLIM_INFINITY : BigInt(value);
  };
  const core = size("coreSize");
  const processes = count("processes") ?? 1n;
  // The init is a process too.
  const withInit = processes === RLIM_INFINITY ? processes : processes + (grants.init ? 1n : 0n);
  const milliseconds = (text: string | undefined, own: number): number =>
    text === undefined ? own : text === "unlimited" ? 0 : parseDuration(text);
  const cpu = milliseconds(limits.cpuTime, 10_000);
  const cpuSeconds = cpu === 0 ? RLIM_INFINITY : BigInt(Math.ceil(cpu / 1000));
  return {
    rlimits: {
      RLIMIT_CPU: bound("RLIMIT_CPU", 10n, "cpuTime", limits.cpuTime === undefined ? undefined : cpuSeconds),
      RLIMIT_FSIZE: bound("RLIMIT_FSIZE", 1024n * MIB, "fileSize", size("fileSize")),
      RLIMIT_DATA: bound("RLIMIT_DATA", limits.memory === "unlimited" ? RLIM_INFINITY : 64n * MIB),
      RLIMIT_STACK: bound("RLIMIT_STACK", 8n * MIB, "stack", size("stack")),
      RLIMIT_CORE: bound("RLIMIT_CORE", NO_CORE, "coreSize", core === 0n ? NO_CORE : core),
      RLIMIT_RSS: bound("RLIMIT_RSS", RLIM_INFINITY),
      RLIMIT_NPROC: bound(
        "RLIMIT_NPROC",
        withInit,
        "processes",
        limits.processes === undefined ? undefined : withInit,
      ),
      RLIMIT_NOFILE: openFiles(limits, host, refused),
      RLIMIT_MEMLOCK: bound("RLIMIT_MEMLOCK", 0n, "lockedMemory", size("lockedMemory")),
      RLIMIT_AS: bound("RLIMIT_AS", RLIM_INFINITY),
      RLIMIT_LOCKS: bound("RLIMIT_LOCKS", RLIM_INFINITY),
      RLIMIT_SIGPENDING: bound("RLIMIT_SIGPENDING", 64n),
      RLIMIT_MSGQUEUE: bound("RLIMIT_MSGQUEUE", 0n),
      RLIMIT_NICE: bound("RLIMIT_NICE", 0n),
      RLIMIT_RTPRIO: bound("RLIMIT_RTPRIO", 0n),
      RLIMIT_RTTIME: bound("RLIMIT_RTTIME", RLIM_INFINITY),
    },
    wallTime: milliseconds(limits.wallTime, 60_000),
    refused,
  };
}

/** One number above the limit is kept free for the start, so "unlimited" is one less than what the host allows. */
function openFiles(
  limits: Limits,
  host: Host,
  refused: { member: keyof Limits; wanted: bigint; hard: bigint }[],
): bigint {
  const most = host.hardLimits.RLIMIT_NOFILE - 1n;
  const wanted = limits.openFiles;
  if (wanted === "unlimited") return most;
  const value = wanted === undefined ? OPEN_FILES : BigInt(wanted);
  if (value <= most) return value;
  if (wanted !== undefined) refused.push({ member: "openFiles", wanted: value, hard: most });
  return most;
}
