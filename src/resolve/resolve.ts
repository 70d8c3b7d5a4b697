// LoadedEntrypoint + host -> ResolvedVoid, or every issue at once. May import src/kernel, src/spec and this folder.

import { CAPABILITIES } from "../kernel/constants.ts";
import type { Issue, IssueCode } from "../spec/issue.ts";
import type { LoadedEntrypoint } from "../spec/load.ts";
import { expandSyscalls } from "../spec/syscalls.ts";
import { checkRules } from "./conditions.ts";
import { resolveArguments } from "./arguments.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { resolveLimits } from "./limits.ts";
import { joinNodes } from "./nodes.ts";
import { resolveProgram } from "./program.ts";
import { realPath } from "./real-path.ts";
import type { ResolvedVoid } from "./resolved.ts";
import { collectNodes } from "./sources.ts";

export interface Resolution {
  readonly resolved: ResolvedVoid;
  /** What a person may want to know: decisions that the spec left open. */
  readonly notes: readonly string[];
}

/** Adds an issue; `path` is where it stands in the entrypoint. */
export type Complain = (code: IssueCode, path: string, message: string, suggestion?: string) => void;

export interface ResolveOptions {
  /** What follows `--` on the command line. */
  readonly trailing: readonly string[];
}

const NOBODY = 65534;

export function resolveVoid(
  entrypoint: LoadedEntrypoint,
  host: Host,
  files: HostFiles,
  options: ResolveOptions,
): Resolution | { issues: Issue[] } {
  const issues: Issue[] = [];
  const notes: string[] = [];
  const complain: Complain = (code, path, message, suggestion) => {
    const position = entrypoint.positionOf(path);
    issues.push({
      code,
      path,
      message: `${path}: ${message}`,
      ...position,
      ...(suggestion && { suggestion }),
    });
  };
  const { spec } = entrypoint;
  const { grants } = spec;

  const program = resolveProgram(entrypoint, host, files, complain, notes);
  const collected = collectNodes(entrypoint, host, files, program, complain, notes);
  const tree = joinNodes(collected, (path) => {
    const real = realPath(files, path);
    return "errno" in real ? null : real.path;
  });
  for (const { node, other, why } of tree.overlaps) {
    const remedy = "Take one of them out, or place one elsewhere with `at`";
    complain("overlap", node.grant, `${node.at} meets ${other.at} of ${other.grant}: ${why}. ${remedy}`);
  }
  const { argv, openFiles } = resolveArguments(entrypoint, host, files, program, options, complain);
  const limits = resolveLimits(grants, host);
  for (const { member, wanted, hard } of limits.refused) {
    const remedy = `raise the runner's own (ulimit -H, or the service's setting), or ask for less`;
    complain(
      "hostLimit",
      `grants.limits.${member}`,
      `${wanted} is more than the host allows (${hard}): ${remedy}`,
    );
  }
  if (3 + openFiles.length > Number(limits.rlimits.RLIMIT_NOFILE)) {
    complain(
      "hostLimit",
      "grants.limits.openFiles",
      `the arguments alone need ${3 + openFiles.length} descriptors`,
    );
  }
  const capabilities = (grants.capabilities ?? [])
    .map((name) => CAPABILITIES[name] ?? 0)
    .toSorted((a, b) => a - b);
  for (const [index, name] of (grants.capabilities ?? []).entries()) {
    if ((CAPABILITIES[name] ?? 0) > host.lastCap)
      complain("unknownCapability", `grants.capabilities[${index}]`, `this kernel does not know ${name}`);
  }
  const bestEffort = [...new Set(grants.bestEffort ?? [])].sort();
  if (!host.timeNamespace && !bestEffort.includes("time")) {
    const remedy = `clone3 takes CLONE_NEWTIME since Linux 6.3. To run all the same, with the host's clocks, write "bestEffort": ["time"]`;
    complain(
      "unsupportedByKernel",
      "grants.bestEffort",
      `this kernel can't give the void clocks of its own: ${remedy}`,
    );
  }
  const unreadable = tree.nodes.find((node) => node.kind === "bind" && !node.rights.read && !node.device);
  if (unreadable && host.landlockAbi === 0 && !bestEffort.includes("landlock")) {
    const remedy = `only Landlock can refuse to read what is mounted. Add "read", or "bestEffort": ["landlock"]`;
    complain(
      "unsupportedByKernel",
      unreadable.grant,
      `this kernel has no Landlock to keep ${unreadable.at} from being read: ${remedy}`,
    );
  }
  const syscalls = expandSyscalls(grants.syscalls);
  checkRules(syscalls, complain);
  if (issues.length > 0 || !program) return { issues };
  const resolved: ResolvedVoid = {
    entrypoint: entrypoint.name,
    executable: program.executable,
    argv,
    env: Object.entries(spec.env ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
    cwd: spec.cwd ?? "/",
    onDenied: spec.onDenied ?? "errno",
    stdio: {
      stdin: grants.stdio?.stdin === "inherit",
      stdout: grants.stdio?.stdout === "inherit",
      stderr: grants.stdio?.stderr === "inherit",
    },
    files: openFiles,
    nodes: tree.nodes,
    syscalls,
    network: grants.network ?? "none",
    hostname: grants.hostname ?? "void",
    domainname: grants.domainname ?? "(none)",
    user: grants.user ?? { uid: NOBODY, gid: NOBODY },
    init: grants.init === true,
    capabilities: [...new Set(capabilities)],
    rlimits: limits.rlimits,
    wallTime: limits.wallTime,
    bestEffort,
  };
  return { resolved, notes };
}
