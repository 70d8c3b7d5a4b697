// ResolvedVoid -> plan: the flat table of system calls that turns a clone into the void. Pure: the same bytes for the
// same input on any operating system. May import src/kernel, the resolved spec and this folder.

import * as K from "../kernel/constants.ts";
import type { Host } from "../resolve/host.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import { PlanBuilder } from "./builder.ts";
import type { OpNote } from "./builder.ts";
import { compileDescriptors } from "./descriptors.ts";
import { OUTER_ID_CALLER, OUTER_ID_OWN } from "./format.ts";
import { compileCapabilities, compileIds, compileNames, compileNamespaceLimit } from "./identity.ts";
import { createRuleset } from "./landlock.ts";
import { compileProgram, compileStart } from "./start.ts";
import { compilePivot, compileTree } from "./tree.ts";

export interface Plan {
  /** The whole plan, as it is verified and as it runs. */
  readonly bytes: Uint8Array;
  /** One note for each op, in order. */
  readonly notes: readonly OpNote[];
  /** The program's seccomp filter, for people; the bytes hold it too. */
  readonly filter: Uint8Array;
}

/** Compiles a plan. Throws only for what resolution rules out. */
export function compilePlan(spec: ResolvedVoid, host: Host): Plan {
  const b = new PlanBuilder(host.arch);
  const placed = compileDescriptors(b, spec);
  compileIds(b, spec, host);
  compileNamespaceLimit(b, host);
  const ruleset = createRuleset(b, spec, host);
  const root = compileTree(b, spec, {
    arch: host.arch,
    handedIn: placed.trees,
    ruleset,
    landlockAbi: host.landlockAbi,
  });
  compilePivot(b, spec, root);
  const program = compileProgram(b, spec, root);
  compileNames(b, spec);
  compileCapabilities(b, spec, host);
  const filter = compileStart(b, spec, host, {
    program,
    gate: placed.gate,
    root,
    ruleset,
    init: placed.init,
  });
  const bytes = b.finish({
    auditArch: host.arch === "x86_64" ? K.AUDIT_ARCH_X86_64 : K.AUDIT_ARCH_AARCH64,
    cloneFlags: cloneFlags(spec, host),
    uid: spec.user.uid,
    gid: spec.user.gid,
    outerId: host.privileged ? OUTER_ID_OWN : OUTER_ID_CALLER,
    timeFromZero: host.timeNamespace,
    wallTime: spec.wallTime,
  });
  return { bytes, notes: b.notes, filter };
}

function cloneFlags(spec: ResolvedVoid, host: Host): bigint {
  const namespaces =
    K.CLONE_NEWNS |
    K.CLONE_NEWCGROUP |
    K.CLONE_NEWUTS |
    K.CLONE_NEWIPC |
    K.CLONE_NEWUSER |
    K.CLONE_NEWPID |
    (spec.network === "host" ? 0 : K.CLONE_NEWNET) |
    (host.timeNamespace ? K.CLONE_NEWTIME : 0);
  const flags = K.CLONE_VM | K.CLONE_PIDFD | K.CLONE_CHILD_CLEARTID | namespaces;
  return BigInt(flags >>> 0) | BigInt(K.CLONE_CLEAR_SIGHAND);
}
