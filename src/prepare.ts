// Spec file -> verified plans, ready to launch: the stages in their one order, for the commands and the module.
// May import every stage before launch.

import { compilePlan } from "./plan/compile.ts";
import type { Plan } from "./plan/compile.ts";
import type { Host } from "./resolve/host.ts";
import type { HostFiles } from "./resolve/host-files.ts";
import { resolveVoid } from "./resolve/resolve.ts";
import type { ResolvedVoid } from "./resolve/resolved.ts";
import type { Issue } from "./spec/issue.ts";
import { loadSpec } from "./spec/load.ts";
import { unsupportedMembers } from "./spec/unsupported.ts";

export interface PreparedVoid {
  readonly resolved: ResolvedVoid;
  readonly plan: Plan;
  readonly notes: readonly string[];
}

export interface Surroundings {
  readonly host: Host;
  readonly files: HostFiles;
  readonly readFile: (path: string) => string;
  /** Absolute folder that a relative spec file starts from. */
  readonly cwd: string;
  /** What follows `--` on the command line. */
  readonly trailing: readonly string[];
}

/** Loads, resolves, compiles and verifies a spec for launching. All issues at once, or the prepared voids. */
export function prepare(
  file: string,
  around: Surroundings,
): { voids: PreparedVoid[] } | { issues: readonly Issue[] } {
  const loaded = loadSpec(file, around.readFile, around.cwd);
  if ("issues" in loaded) return loaded;
  const unsupported = unsupportedMembers(loaded.spec);
  if (unsupported.length > 0) return { issues: unsupported };
  const voids: PreparedVoid[] = [];
  const issues: Issue[] = [];
  for (const entrypoint of loaded.spec.entrypoints) {
    const result = resolveVoid(entrypoint, around.host, around.files, { trailing: around.trailing });
    if ("issues" in result) issues.push(...result.issues);
    else {
      const plan = compilePlan(result.resolved, around.host);
      voids.push({ resolved: result.resolved, plan, notes: result.notes });
    }
  }
  return issues.length > 0 ? { issues } : { voids };
}
