// Two whole specs compared, entrypoint by entrypoint, and one spec against a ceiling. May import src/kernel, src/spec,
// src/resolve and this folder.

import type { Host } from "../resolve/host.ts";
import type { HostFiles } from "../resolve/host-files.ts";
import { resolveVoid } from "../resolve/resolve.ts";
import type { Bind, ResolvedVoid } from "../resolve/resolved.ts";
import { type Issue, type Position, sortIssues } from "../spec/issue.ts";
import { parsePath } from "../spec/json-path.ts";
import type { LoadedEntrypoint, LoadedSpec } from "../spec/load.ts";
import { beyondVoid } from "./compare.ts";
import { type Difference, type Verdict, verdictOf } from "./difference.ts";
import { emptySpec, emptyVoid } from "./empty.ts";
import { MEMORY_PATH } from "./limits.ts";
import { withExecutable } from "./tree.ts";
import { beyondLibraries, beyondTexts, beyondWires } from "./wires.ts";

/** An entrypoint of which it is known what it may do. */
export interface Authority {
  readonly loaded: LoadedEntrypoint;
  readonly resolved: ResolvedVoid;
  /** Whether the resolved void has its libraries: they are unknown where the host's files are. */
  readonly librariesKnown: boolean;
  readonly notes: readonly string[];
}

export interface SpecDifference extends Difference {
  readonly entrypoint: string;
  /** Where the spec that has it says so. */
  readonly position: Position;
}

export interface SpecComparison {
  readonly verdict: Verdict;
  readonly added: readonly SpecDifference[];
  readonly removed: readonly SpecDifference[];
}

/** What each entrypoint may do on a host, or every issue with that. */
export function resolveAuthority(
  spec: LoadedSpec,
  host: Host,
  files: HostFiles,
): { entrypoints: readonly Authority[] } | { issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const entrypoints: Authority[] = [];
  for (const loaded of spec.entrypoints) {
    const result = resolveVoid(loaded, host, files, { trailing: [] });
    if ("issues" in result) issues.push(...result.issues);
    else entrypoints.push({ loaded, ...result, librariesKnown: files.known });
  }
  return issues.length > 0 ? { issues: sortIssues(issues) } : { entrypoints };
}

/** What the new spec may do that the old one may not, and the other way about. No old spec: everything is added. */
export function compareSpecs(old: readonly Authority[], now: readonly Authority[]): SpecComparison {
  const added = beyondSpec(now, old);
  const removed = beyondSpec(old, now);
  return { verdict: verdictOf(added, removed), added, removed };
}

/** What of a spec goes beyond a ceiling, whose programs and arguments do not matter. */
export function beyondCeiling(
  spec: readonly Authority[],
  ceiling: readonly Authority[],
): readonly SpecDifference[] {
  const only = ceiling.length === 1 ? ceiling[0] : undefined;
  // A ceiling of one program stands above each entrypoint alike, and does not know what they are called.
  const common = only?.loaded.path.length === 0 ? only : undefined;
  return spec.flatMap((authority) => {
    const { name } = authority.loaded;
    const above = common ?? ceiling.find(({ loaded }) => loaded.name === name);
    if (above === undefined) {
      const words = `the ceiling has no entrypoint ${JSON.stringify(name)}`;
      return [placed(authority, { kind: "entrypoint", words })];
    }
    return [
      ...beyondResolved(sameTold(authority.resolved), withProgram(sameTold(above.resolved), authority)),
      ...(authority.librariesKnown ? [] : beyondLibraries(authority.loaded.spec, above.loaded.spec, true)),
      ...beyondWires(authority.loaded.spec, above.loaded.spec, { outerOnly: common !== undefined }),
    ].map((difference) => placed(authority, difference));
  });
}

function beyondSpec(own: readonly Authority[], others: readonly Authority[]): SpecDifference[] {
  return own.flatMap((authority) => {
    const { name, path } = authority.loaded;
    const other = others.find(({ loaded }) => loaded.name === name);
    const rest = beyondEntrypoint(authority, other ?? nothing(authority));
    // A spec of one program has no entrypoints that could be told apart.
    const isNew = other === undefined && path.length > 0;
    const words = `${JSON.stringify(name)}, which runs ${authority.loaded.spec.program}`;
    return [...(isNew ? [{ kind: "entrypoint" as const, words }] : []), ...rest].map((difference) =>
      placed(authority, difference),
    );
  });
}

function beyondEntrypoint(a: Authority, b: Authority): Difference[] {
  const known = a.librariesKnown && b.librariesKnown;
  return [
    ...beyondTexts(a.loaded.spec, b.loaded.spec),
    ...beyondResolved(a.resolved, b.resolved),
    ...(known ? [] : beyondLibraries(a.loaded.spec, b.loaded.spec, false)),
    ...beyondWires(a.loaded.spec, b.loaded.spec, { outerOnly: false }),
  ];
}

function nothing(like: Authority): Authority {
  return {
    ...like,
    loaded: { ...like.loaded, spec: emptySpec(like.loaded) },
    resolved: emptyVoid(like.resolved),
  };
}

/** What of a void goes beyond another, but for its memory: that is compared as the spec has it. */
function beyondResolved(a: ResolvedVoid, b: ResolvedVoid): Difference[] {
  return beyondVoid(a, b).filter(({ path }) => path !== MEMORY_PATH);
}

/** What a program is told is no authority: its environment comes with its arguments. */
function sameTold(resolved: ResolvedVoid): ResolvedVoid {
  return { ...resolved, env: [] };
}

/** The ceiling with the program that is looked at, as any void may read and execute its own. */
function withProgram(ceiling: ResolvedVoid, { loaded, resolved }: Authority): ResolvedVoid {
  // Where another grant names the same file, the node is that grant's.
  const own = [loaded.spec.program, resolved.executable];
  const programs = resolved.nodes.filter(
    (node): node is Bind => node.kind === "bind" && (node.grant === "program" || own.includes(node.at)),
  );
  return { ...ceiling, nodes: programs.reduce(withExecutable, ceiling.nodes) };
}

function placed({ loaded }: Authority, difference: Difference): SpecDifference {
  const position = loaded.positionOf(difference.path ?? "");
  const index = difference.kind === "syscalls" ? parsePath(difference.path ?? "")[2] : undefined;
  const grant = typeof index === "number" ? loaded.spec.grants.syscalls?.[index] : undefined;
  const group = typeof grant === "string" && grant.startsWith("@") ? grant : undefined;
  return { ...difference, ...(group !== undefined && { group }), entrypoint: loaded.name, position };
}
