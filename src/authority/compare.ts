// The lattice of authority: how what one void may do stands to what another may. May import src/kernel, src/spec,
// the resolved spec and this folder.

import { CAPABILITIES } from "../kernel/constants.ts";
import type { OpenFile, ResolvedVoid } from "../resolve/resolved.ts";
import { renderPath } from "../spec/json-path.ts";
import { type Difference, type Verdict, verdictOf } from "./difference.ts";
import { beyondLimits } from "./limits.ts";
import { beyondSyscalls } from "./syscalls.ts";
import { beyondTree } from "./tree.ts";

export interface Comparison {
  /** How the second void stands to the first: `more` where it may do all that the first may, and something else too. */
  readonly verdict: Verdict;
  /** What only the second one may do. */
  readonly added: readonly Difference[];
  /** What only the first one may do. */
  readonly removed: readonly Difference[];
}

/** Compares two resolved voids. Where it can't be decided whether one covers the other, it is said not to. */
export function compareAuthority(a: ResolvedVoid, b: ResolvedVoid): Comparison {
  const added = [...beyondProgram(b, a), ...beyondVoid(b, a)];
  const removed = [...beyondProgram(a, b), ...beyondVoid(a, b)];
  return { verdict: verdictOf(added, removed), added, removed };
}

/** What `a` may do that `b` may not, whatever program it runs. */
export function beyondVoid(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  return [
    ...beyondStdio(a, b),
    ...beyondEnvironment(a, b),
    ...beyondTree(a.nodes, b.nodes),
    ...beyondOpenFiles(a, b),
    ...beyondSyscalls(a.syscalls, b.syscalls),
    ...beyondNames(a, b),
    ...beyondFlags(a, b),
    ...beyondCapabilities(a, b),
    ...beyondLimits(a, b),
  ];
}

/** Another program can't be compared: it is added here and removed there. */
function beyondProgram(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const changed = (words: string, path: string): Difference => ({ kind: "program", words, path });
  const [own, other] = [textsOf(a), textsOf(b)];
  return [
    ...(a.executable === b.executable ? [] : [changed(`runs ${a.executable}`, "program")]),
    ...(own === other ? [] : [changed(`is started as ${own}`, "args")]),
    ...(a.cwd === b.cwd ? [] : [changed(`starts in ${a.cwd}`, "cwd")]),
  ];
}

/** argv without the numbers of descriptors, which follow from what is handed in, where it is plain which these are. */
function textsOf({ argv, files }: ResolvedVoid): string {
  const numbers = new Set(files.map(({ number }) => String(number)));
  const found = argv.filter((text) => numbers.has(text));
  return JSON.stringify(found.length === numbers.size ? argv.filter((text) => !numbers.has(text)) : argv);
}

function beyondStdio(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  return (["stdin", "stdout", "stderr"] as const)
    .filter((name) => a.stdio[name] && !b.stdio[name])
    .map((name) => ({ kind: "stdio", words: `the caller's ${name}`, path: `grants.stdio.${name}` }));
}

function beyondEnvironment(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const others = new Set(b.env);
  return a.env
    .filter((entry) => !others.has(entry))
    .map((entry) => {
      const name = entry.slice(0, entry.indexOf("="));
      return { kind: "env", words: entry, path: renderPath(["env", name]) };
    });
}

/** What each way to open a file covers. To write covers to append, since whoever may change a byte may add one. */
const COVERS: Readonly<Record<OpenFile["access"], readonly OpenFile["access"][]>> = {
  read: ["read"],
  append: ["append"],
  write: ["write", "append"],
  readWrite: ["readWrite", "read", "write", "append"],
};

function beyondOpenFiles(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const covered = new Set(
    b.files.flatMap(({ source, access }) => COVERS[access].map((word) => `${word} ${source}`)),
  );
  return a.files
    .filter(({ source, access }) => !covered.has(`${access} ${source}`))
    .map(({ source, access, grant }) => ({
      kind: "args",
      words: `${source} as a descriptor to ${access === "readWrite" ? "read and write" : access}`,
      path: grant,
    }));
}

/** What a void has by itself, above which each other value stands alone. */
const OWN = { hostname: "void", domainname: "(none)", user: "uid 65534, gid 65534" } as const;

function beyondNames(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const value = (spec: ResolvedVoid, kind: keyof typeof OWN): string =>
    kind === "user" ? `uid ${spec.user.uid}, gid ${spec.user.gid}` : spec[kind];
  return (["hostname", "domainname", "user"] as const)
    .filter((kind) => value(a, kind) !== value(b, kind) && value(a, kind) !== OWN[kind])
    .map((kind) => ({ kind, words: value(a, kind), path: `grants.${kind}` }));
}

const NETWORKS: readonly ResolvedVoid["network"][] = ["none", "loopback", "host"];

function beyondFlags(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const differences: Difference[] = [];
  if (NETWORKS.indexOf(a.network) > NETWORKS.indexOf(b.network)) {
    const words = a.network === "host" ? "the host's network" : "a loopback interface of its own";
    differences.push({ kind: "network", words, path: "grants.network" });
  }
  if (a.init && !b.init) differences.push({ kind: "init", words: "an init as pid 1", path: "grants.init" });
  if (a.onDenied === "errno" && b.onDenied === "kill") {
    const words = "a call that is not granted fails, and no longer kills";
    differences.push({ kind: "onDenied", words, path: "onDenied" });
  }
  for (const protection of a.bestEffort) {
    if (b.bestEffort.includes(protection)) continue;
    const words = `runs where the kernel lacks the protection "${protection}"`;
    differences.push({ kind: "bestEffort", words, path: "grants.bestEffort" });
  }
  return differences;
}

function beyondCapabilities(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  const names = new Map(Object.entries(CAPABILITIES).map(([name, number]) => [number, name]));
  return a.capabilities
    .filter((capability) => !b.capabilities.includes(capability))
    .map((capability) => ({
      kind: "capabilities",
      words: names.get(capability) ?? `capability ${capability}`,
      path: "grants.capabilities",
    }));
}
