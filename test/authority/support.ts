// Specs as values, resolved as they are away from any host.

import fc from "fast-check";
import { type Authority, resolveAuthority } from "../../src/authority/specs.ts";
import { referenceHost } from "../../src/resolve/host.ts";
import { symbolicFiles } from "../../src/resolve/host-files.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { renderIssue } from "../../src/spec/issue.ts";
import { loadSpec } from "../../src/spec/load.ts";

const { FC_SEED, FC_RUNS } = process.env;

/** Settings of a property: FC_SEED and FC_RUNS set the seed and the number of runs. */
export function settings(runs: number): fc.Parameters<unknown> {
  return {
    numRuns: FC_RUNS === undefined ? runs : Number(FC_RUNS),
    ...(FC_SEED === undefined ? {} : { seed: Number(FC_SEED) }),
  };
}

/** The entrypoints of a spec, or its issues as texts. */
export function tryAuthority(spec: unknown, file = "/srv/spec.json"): readonly Authority[] | string[] {
  const loaded = loadSpec(file, () => JSON.stringify(spec, null, 1));
  if ("issues" in loaded) return loaded.issues.map(renderIssue);
  const result = resolveAuthority(loaded.spec, referenceHost(), symbolicFiles());
  return "issues" in result ? result.issues.map(renderIssue) : result.entrypoints;
}

export function authorityOf(spec: unknown, file?: string): readonly Authority[] {
  const result = tryAuthority(spec, file);
  if (isRefused(result)) throw new Error(result.join("\n"));
  return result;
}

export function isRefused(result: readonly Authority[] | readonly string[]): result is readonly string[] {
  return typeof result[0] === "string";
}

export function resolvedOf(grants: object, rest: object = {}): ResolvedVoid {
  const [first] = authorityOf({ program: "/usr/bin/true", grants, ...rest });
  if (first === undefined) throw new Error("no entrypoint");
  return first.resolved;
}
