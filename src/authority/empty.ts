// The void with nothing, which a spec that is not there counts as. May import src/kernel, src/resolve and this folder.

import { RLIMIT_NAMES } from "../kernel/rlimit.ts";
import type { RlimitName } from "../kernel/rlimit.ts";
import { referenceHost } from "../resolve/host.ts";
import { resolveLimits } from "../resolve/limits.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import type { LoadedEntrypoint } from "../spec/load.ts";

/** The program of `like` with no grant at all. What it bounds more tightly than every void is bounded, is kept. */
export function emptyVoid(like: ResolvedVoid): ResolvedVoid {
  const own = resolveLimits({}, referenceHost());
  const lower = (name: RlimitName): bigint =>
    like.rlimits[name] < own.rlimits[name] ? like.rlimits[name] : own.rlimits[name];
  return {
    ...like,
    env: [],
    stdio: { stdin: false, stdout: false, stderr: false },
    files: [],
    nodes: [],
    syscalls: like.syscalls.filter(({ name }) => name === "exit_group"),
    network: "none",
    hostname: "void",
    domainname: "(none)",
    user: { uid: 65534, gid: 65534 },
    init: false,
    capabilities: [],
    rlimits: Object.fromEntries(RLIMIT_NAMES.map((name) => [name, lower(name)])) as ResolvedVoid["rlimits"],
    wallTime: like.wallTime === 0 ? own.wallTime : Math.min(own.wallTime, like.wallTime),
    bestEffort: [],
  };
}

/** The same of what only the spec says. */
export function emptySpec({ spec }: LoadedEntrypoint): LoadedEntrypoint["spec"] {
  const { program, argv0, args = [], cwd, onDenied } = spec;
  const texts = args.filter((arg) => typeof arg === "string" || "trailing" in arg || "entrypoint" in arg);
  return {
    program,
    args: texts,
    ...(argv0 !== undefined && { argv0 }),
    ...(cwd !== undefined && { cwd }),
    ...(onDenied !== undefined && { onDenied }),
    concurrency: Math.min(spec.concurrency ?? 16, 16),
    grants: {},
  };
}
