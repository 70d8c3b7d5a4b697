// The void's own bounds, and the grant `limits` that raises them -> resource limits. May import src/spec and this folder.
// Man page: getrlimit(2).

import { parseDuration } from "../spec/duration.ts";
import { parseSize } from "../spec/size.ts";
import type { Grants, Limits } from "../spec/types.generated.ts";
import { RLIM_INFINITY } from "./host.ts";
import type { Host, RlimitName } from "./host.ts";

export interface ResolvedLimits {
  readonly rlimits: Record<RlimitName, bigint>;
  /** Milliseconds, 0 for none. */
  readonly wallTime: number;
  /** What the runner's own hard limits forbid, by where it stands in the spec. */
  readonly refused: readonly { readonly path: string; readonly why: string }[];
  readonly notes: readonly string[];
}

/** A limit that is asked for: a value, the most that there is, or nothing. */
type Wanted = bigint | "unlimited" | undefined;

const MIB = 1n << 20n;
/**
 * Not 0: for a core_pattern that is a program the kernel ignores that, and has 1 as its sign that nothing be dumped
 * (fs/coredump.c). Into a file nothing as short as one byte is written either.
 */
const NO_CORE = 1n;
const CPU_SECONDS = 10n;
const WALL_TIME = 60_000;
const OPEN_FILES = 16n;
const SIGNALS = 64n;
/** The three streams come before the descriptors of `args`. */
const STREAMS = 3n;

/** `handedIn` is the number of descriptors that `args` hands in. */
export function resolveLimits(grants: Grants, host: Host, handedIn = 0): ResolvedLimits {
  const refused: { path: string; why: string }[] = [];
  const notes: string[] = [];
  const limits = grants.limits ?? {};
  /** A bound of the void's own that the host forbids is lowered; a value that the spec names is refused. */
  const bound = (
    name: RlimitName,
    own: bigint,
    member?: keyof Limits,
    wanted?: Wanted,
    extra = 0n,
  ): bigint => {
    // The start puts the program at a descriptor that no later one can have: one above all that are allowed.
    const hard = host.hardLimits[name] - (name === "RLIMIT_NOFILE" ? 1n : 0n);
    if (wanted === "unlimited") {
      if (host.hardLimits[name] === RLIM_INFINITY && name !== "RLIMIT_NOFILE") return RLIM_INFINITY;
      notes.push(`limits.${member}: unlimited is ${hard} here, the runner's own hard limit`);
      return hard;
    }
    const value = (wanted ?? own) + extra;
    if (value <= hard) return value;
    if (wanted !== undefined) {
      const why = `${wanted} is more than the runner's own hard limit of ${hard - extra}`;
      refused.push({
        path: `grants.limits.${member}`,
        why: `${why}; raise that (ulimit -H), or ask for less`,
      });
    }
    return hard;
  };
  const core = size(limits.coreSize);
  const memory = limits.memory === undefined ? undefined : "unlimited"; // a named amount is the cgroup's
  const init = grants.init ? 1n : 0n;
  const open = bound("RLIMIT_NOFILE", OPEN_FILES, "openFiles", count(limits.openFiles));
  if (open < STREAMS + BigInt(handedIn)) {
    const why = `the streams and what args hands in are ${STREAMS + BigInt(handedIn)} descriptors already`;
    refused.push({ path: "grants.limits", why: `${why}, and ${open} are allowed; name more as openFiles` });
  }
  const rlimits = {
    RLIMIT_CPU: bound("RLIMIT_CPU", CPU_SECONDS, "cpuTime", seconds(limits.cpuTime)),
    RLIMIT_FSIZE: bound("RLIMIT_FSIZE", 1024n * MIB, "fileSize", size(limits.fileSize)),
    RLIMIT_DATA: memory ? host.hardLimits.RLIMIT_DATA : bound("RLIMIT_DATA", 64n * MIB),
    RLIMIT_STACK: bound("RLIMIT_STACK", 8n * MIB, "stack", size(limits.stack)),
    RLIMIT_CORE: bound("RLIMIT_CORE", NO_CORE, "coreSize", core === 0n ? undefined : core),
    RLIMIT_RSS: bound("RLIMIT_RSS", RLIM_INFINITY),
    // The init is a process too.
    RLIMIT_NPROC: bound("RLIMIT_NPROC", 1n, "processes", count(limits.processes), init),
    RLIMIT_NOFILE: open,
    RLIMIT_MEMLOCK: bound("RLIMIT_MEMLOCK", 0n, "lockedMemory", size(limits.lockedMemory)),
    RLIMIT_AS: bound("RLIMIT_AS", RLIM_INFINITY),
    RLIMIT_LOCKS: bound("RLIMIT_LOCKS", RLIM_INFINITY),
    RLIMIT_SIGPENDING: bound("RLIMIT_SIGPENDING", SIGNALS),
    RLIMIT_MSGQUEUE: bound("RLIMIT_MSGQUEUE", 0n),
    RLIMIT_NICE: bound("RLIMIT_NICE", 0n),
    RLIMIT_RTPRIO: bound("RLIMIT_RTPRIO", 0n),
    // Of real-time processes only, of which RLIMIT_RTPRIO allows none.
    RLIMIT_RTTIME: bound("RLIMIT_RTTIME", RLIM_INFINITY),
  };
  const { wallTime } = limits;
  const milliseconds =
    wallTime === undefined ? WALL_TIME : wallTime === "unlimited" ? 0 : parseDuration(wallTime);
  return { rlimits, wallTime: milliseconds, refused, notes };
}

function size(text: string | undefined): Wanted {
  return text === undefined || text === "unlimited" ? text : parseSize(text);
}

function count(value: number | "unlimited" | undefined): Wanted {
  return typeof value === "number" ? BigInt(value) : value;
}

/** Whole seconds, as the kernel counts them; begun ones count. */
function seconds(text: string | undefined): Wanted {
  return text === undefined || text === "unlimited" ? text : BigInt(Math.ceil(parseDuration(text) / 1000));
}
