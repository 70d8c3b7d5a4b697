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
import { verifyPlan } from "./verify/verify.ts";
import type { VerifiedPlan } from "./verify/verify.ts";

export interface PreparedVoid {
  readonly resolved: ResolvedVoid;
  readonly plan: Plan;
  /** The same bytes, proved to give exactly what the spec grants. */
  readonly verified: VerifiedPlan;
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
      const verification = verifyPlan(result.resolved, around.host, plan.bytes);
      if (verification.ok) {
        const verified = verification.plan;
        voids.push({ resolved: result.resolved, plan, verified, notes: result.notes });
      } else {
        const { message } = verification.rejection;
        const position = entrypoint.positionOf("");
        issues.push({
          code: "planRejected",
          path: "",
          message: `the verifier refuses the plan: ${message}`,
          ...position,
        });
      }
    }
  }
  return issues.length > 0 ? { issues } : { voids };
}
