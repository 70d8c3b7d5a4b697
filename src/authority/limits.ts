// Which bounds are wider in one void than in another. May import src/kernel, src/spec, the resolved spec and this folder.

import { RLIM_INFINITY, RLIMIT_NAMES } from "../kernel/rlimit.ts";
import type { RlimitName } from "../kernel/rlimit.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import { parseSize } from "../spec/size.ts";
import type { Grants, Limits } from "../spec/types.generated.ts";
import type { Difference } from "./difference.ts";
import { sizeInWords, timeInWords } from "./words.ts";

type Unit = "count" | "size" | "seconds" | "milliseconds";
interface Bound {
  readonly name: string;
  readonly unit: Unit;
  readonly member?: keyof Limits;
}

const BOUNDS: Readonly<Record<RlimitName, Bound>> = {
  RLIMIT_CPU: { name: "processor time", unit: "seconds", member: "cpuTime" },
  RLIMIT_FSIZE: { name: "size of a written file", unit: "size", member: "fileSize" },
  RLIMIT_DATA: { name: "memory", unit: "size", member: "memory" },
  RLIMIT_STACK: { name: "stack", unit: "size", member: "stack" },
  RLIMIT_CORE: { name: "core dump", unit: "size", member: "coreSize" },
  RLIMIT_RSS: { name: "resident memory", unit: "size" },
  RLIMIT_NPROC: { name: "processes", unit: "count", member: "processes" },
  RLIMIT_NOFILE: { name: "open files", unit: "count", member: "openFiles" },
  RLIMIT_MEMLOCK: { name: "locked memory", unit: "size", member: "lockedMemory" },
  RLIMIT_AS: { name: "address space", unit: "size" },
  RLIMIT_LOCKS: { name: "file locks", unit: "count" },
  RLIMIT_SIGPENDING: { name: "pending signals", unit: "count" },
  RLIMIT_MSGQUEUE: { name: "message queues", unit: "size" },
  RLIMIT_NICE: { name: "priority", unit: "count" },
  RLIMIT_RTPRIO: { name: "realtime priority", unit: "count" },
  RLIMIT_RTTIME: { name: "realtime", unit: "count" },
};
const WALL_TIME: Bound = { name: "wall clock", unit: "milliseconds", member: "wallTime" };
const MEMORY: Bound = { name: "memory of the whole void", unit: "size", member: "memory" };
const DEFAULT_MEMORY = "64MiB";
const DEFAULT_CPU = 1;

/** The bounds of `a` that are above those of `b`. */
export function beyondLimits(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const differences = RLIMIT_NAMES.flatMap((name) =>
    raised(BOUNDS[name], limitOf(a, name), limitOf(b, name)),
  );
  // 0 stands for no limit.
  const wall = (spec: ResolvedVoid): bigint => (spec.wallTime === 0 ? RLIM_INFINITY : BigInt(spec.wallTime));
  return [...differences, ...raised(WALL_TIME, wall(a), wall(b))];
}

/** Where the limit of memory stands, which the spec says for the whole void and the resolved void for each process. */
export const MEMORY_PATH = "grants.limits.memory";

/** The same for limits that a resolved void does not have yet: those of a cgroup. */
export function beyondShares(a: Grants, b: Grants): Difference[] {
  const memory = ({ limits }: Grants): bigint => {
    const text = limits?.memory ?? DEFAULT_MEMORY;
    return text === "unlimited" ? RLIM_INFINITY : parseSize(text);
  };
  const cpu = ({ limits }: Grants): number => {
    const value = limits?.cpu ?? DEFAULT_CPU;
    return value === "unlimited" ? Infinity : value;
  };
  const processors = (value: number): string => (value === Infinity ? "unlimited" : String(value));
  const words = `processors: ${processors(cpu(a))} instead of ${processors(cpu(b))}`;
  return [
    ...raised(MEMORY, memory(a), memory(b)),
    ...(cpu(a) > cpu(b) ? [{ kind: "limits" as const, words, path: "grants.limits.cpu" }] : []),
  ];
}

/** The init is a process that comes with its own grant. */
function limitOf(spec: ResolvedVoid, name: RlimitName): bigint {
  const value = spec.rlimits[name];
  return name === "RLIMIT_NPROC" && spec.init && value !== RLIM_INFINITY ? value - 1n : value;
}

function raised({ name, unit, member }: Bound, value: bigint, before: bigint): Difference[] {
  if (value <= before) return [];
  const words = `${name}: ${amount(value, unit)} instead of ${amount(before, unit)}`;
  return [{ kind: "limits", words, ...(member && { path: `grants.limits.${member}` }) }];
}

function amount(value: bigint, unit: Unit): string {
  if (value === RLIM_INFINITY) return "unlimited";
  switch (unit) {
    case "size":
      return sizeInWords(value);
    case "seconds":
      return `${value}s`;
    case "milliseconds":
      return timeInWords(Number(value));
    case "count":
      return String(value);
  }
}
