// LoadedEntrypoint + host -> ResolvedVoid, or every issue at once. May import src/kernel, src/spec and this folder.

import { CAPABILITIES } from "../kernel/constants.ts";
import { quote } from "../spec/quote.ts";
import type { Issue } from "../spec/issue.ts";
import { sortIssues } from "../spec/issue.ts";
import type { LoadedEntrypoint } from "../spec/load.ts";
import { expandSyscalls } from "../spec/syscalls.ts";
import { resolveArguments } from "./arguments.ts";
import type { ResolveOptions } from "./arguments.ts";
import { complainInto } from "./complain.ts";
import { checkRules } from "./conditions.ts";
import { handIn } from "./handed-in.ts";
import type { Host } from "./host.ts";
import { rememberFiles } from "./host-files.ts";
import type { HostFiles } from "./host-files.ts";
import { collectLibraries } from "./libraries.ts";
import { resolveLimits } from "./limits.ts";
import { explainOverlap, joinNodes } from "./nodes.ts";
import type { Tree } from "./nodes.ts";
import { resolveProgram } from "./program.ts";
import type { Program } from "./program.ts";
import type { Node, ResolvedVoid } from "./resolved.ts";
import { collectNodes } from "./sources.ts";
import type { Context } from "./sources.ts";
import { isFolderInVoid } from "./void-tree.ts";

export type { ResolveOptions } from "./arguments.ts";
export type { Complain } from "./complain.ts";

export interface Resolution {
  readonly resolved: ResolvedVoid;
  /** What a person may want to know: decisions that the spec left open. */
  readonly notes: readonly string[];
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
  const complain = complainInto(issues, entrypoint);
  const context: Context = { entrypoint, host, files: rememberFiles(files), complain, notes };
  const { spec } = entrypoint;
  const { grants, cwd = "/", onDenied = "errno" } = spec;

  const program = resolveProgram(entrypoint, host, context.files, complain, notes);
  const tree = resolveTree(context, program);
  const nodes = new Map(tree.nodes.map((node) => [node.at, node]));
  if (issues.length === 0 && !isFolderInVoid(cwd, nodes, context.files))
    complain("noSuchFile", "cwd", `the void has no folder ${quote(cwd)}; grant one there, or leave cwd out`);
  const openArgs = (spec.args ?? []).filter((arg) => typeof arg === "object" && "file" in arg);
  const limits = resolveLimits(grants, host, openArgs.length);
  const { rlimits, wallTime } = limits;
  for (const { path, why } of limits.refused) complain("hostLimit", path, why);
  notes.push(...limits.notes);
  const { argv, env, openFiles } = resolveArguments(context, program, options, rlimits.RLIMIT_STACK);
  const capabilities = resolveCapabilities(context);
  const bestEffort = [...new Set(grants.bestEffort ?? [])].sort();
  checkKernel(context, tree.nodes);
  const syscalls = expandSyscalls(grants.syscalls);
  checkRules(syscalls, complain);
  // The start opens the program without following a link, so that nobody can lead it elsewhere.
  const executable = program && tree.follow(program.executable);
  if (issues.length > 0 || !executable) return { issues: sortIssues(issues) };
  const resolved: ResolvedVoid = {
    entrypoint: entrypoint.name,
    executable,
    argv,
    env,
    cwd,
    onDenied,
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
    capabilities,
    rlimits,
    wallTime,
    bestEffort,
  };
  return { resolved, notes };
}

function resolveTree(context: Context, program: Program | null): Tree {
  const { host, files, complain } = context;
  const collected = collectNodes(context, program);
  collectLibraries(context, program, collected);
  const tree = joinNodes(collected.nodes, files, ({ source, rights, device }) => {
    const real = collected.sources.get(source);
    return real && handIn(real, host, rights, device);
  });
  for (const overlap of tree.overlaps) complain("overlap", overlap.node.grant, explainOverlap(overlap));
  return tree;
}

function resolveCapabilities({ entrypoint, host, complain }: Context): number[] {
  const numbers = new Set<number>();
  for (const [index, name] of (entrypoint.spec.grants.capabilities ?? []).entries()) {
    const number = CAPABILITIES[name];
    if (number !== undefined && number <= host.lastCap) numbers.add(number);
    else complain("unknownCapability", `grants.capabilities[${index}]`, `this kernel does not know ${name}`);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** What the void needs and this kernel lacks is refused, unless the spec says that it may be missing. */
function checkKernel({ entrypoint, host, complain }: Context, nodes: readonly Node[]): void {
  const bestEffort = entrypoint.spec.grants.bestEffort ?? [];
  if (!host.timeNamespace && !bestEffort.includes("time")) {
    const remedy = `clone3 takes CLONE_NEWTIME since Linux 6.3. To run all the same, with the host's clocks, write "bestEffort": ["time"]`;
    const why = "this kernel can't give the void clocks of its own";
    complain("unsupportedByKernel", "grants.bestEffort", `${why}; ${remedy}`);
  }
  if (host.landlockAbi > 0 || bestEffort.includes("landlock")) return;
  const unread = nodes.find((node) => node.kind === "bind" && !node.rights.read && !node.device);
  if (!unread) return;
  const remedy = `only Landlock can refuse to read what is mounted. Add "read", or "bestEffort": ["landlock"]`;
  const why = `this kernel has no Landlock to keep ${quote(unread.at)} from being read`;
  complain("unsupportedByKernel", unread.grant, `${why}; ${remedy}`);
}
