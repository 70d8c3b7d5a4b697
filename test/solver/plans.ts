// Filters in their plans: which policy each one has to be, what the verifier says of the plan, and the same plan with
// another filter in its place.

import { compilePlan } from "../../src/plan/compile.ts";
import { HEADER_SIZE, OP, OP_SIZE } from "../../src/plan/format.ts";
import type { Host } from "../../src/resolve/host.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import type { Verification } from "../../src/verify/verify.ts";
import type { FilterWitness } from "../../src/verify/witness.ts";
import { rule } from "../support/policy.ts";
import { callAt, filtersOf, verifyRepaired, withFilter } from "../verify/mutants.ts";
import { wantedOf, wantedOfGuard } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

/** One filter of a plan. */
export interface Place {
  readonly name: string;
  readonly spec: ResolvedVoid;
  readonly host: Host;
  readonly plan: Uint8Array;
  /** Index among the plan's filters. */
  readonly which: number;
  readonly filter: Uint8Array;
  readonly wanted: Wanted;
  /** Descriptor of the start; null for the guard, which knows none. */
  readonly start: number | null;
}

/** A filter, and what the verifier says of a plan with it. */
export interface Case {
  readonly name: string;
  readonly filter: Uint8Array;
  readonly wanted: Wanted;
  readonly verdict: "equal" | "differs";
  /** Where the verifier sees the difference. */
  readonly witnesses: readonly FilterWitness[];
}

/** pid 1's, as the manual of the init has it. */
const INIT_RULES = ["exit_group", "kill", "prctl", "rt_sigtimedwait", "wait4"].map((name) => rule(name));
const FLAGS = OP.args + 8;

/** Every filter of a plan: the guard, the program's, the init's. */
export function placesOf(name: string, spec: ResolvedVoid, host: Host): Place[] {
  const { arch } = host;
  const plan = compilePlan(spec, host).bytes;
  const view = new DataView(plan.buffer, plan.byteOffset);
  let programs = 0;
  return filtersOf(plan, arch).map(({ at, count, op }, which) => {
    const place = { spec, host, plan, which, filter: plan.slice(at, at + 8 * count) };
    // SECCOMP_FILTER_FLAG_NEW_LISTENER
    if (view.getUint32(HEADER_SIZE + op * OP_SIZE + FLAGS, true) === 8)
      return { ...place, name: `${name}, guard`, wanted: wantedOfGuard(arch), start: null };
    const isInit = programs++ > 0;
    let exec = op;
    while (callAt(plan, arch, exec) !== "execveat") exec++;
    const start = view.getUint32(HEADER_SIZE + exec * OP_SIZE + OP.args, true);
    const { syscalls: rules, onDenied } = isInit ? { syscalls: INIT_RULES, onDenied: "kill" as const } : spec;
    const wanted = wantedOf({ arch, rules, onDenied, start });
    return { ...place, name: isInit ? `${name}, init` : name, wanted, start };
  });
}

/**
 * The case of a filter in this place. Null where the verifier refuses it for its form, before any comparison: code that
 * no path reaches, a jump that is none, a look at arguments that the kernel could not cache. Such a filter may well
 * answer right, so a solver has nothing to say about the refusal.
 */
export function judge(place: Place, name: string, filter: Uint8Array): Case | null {
  const { spec, host, wanted } = place;
  const result = verifyRepaired(plant(place, filter), (bytes) => verifyPlan(spec, host, bytes));
  const base = { name, filter, wanted };
  if (result.ok) return { ...base, verdict: "equal", witnesses: [] };
  const witnesses = witnessesOf(result);
  if (result.rejection.verdict === "malformed" || witnesses.length === 0) return null;
  return { ...base, verdict: "differs", witnesses };
}

function plant({ plan, host, which, filter: own }: Place, filter: Uint8Array): Uint8Array {
  if (filter.length !== own.length) return withFilter(plan, host.arch, which, filter);
  const planted = plan.slice();
  planted.set(filter, filtersOf(plan, host.arch)[which]?.at ?? plan.length);
  return planted;
}

function witnessesOf(result: Verification): FilterWitness[] {
  if (result.ok) return [];
  return result.rejection.findings.flatMap(({ code, message, filter }) => {
    // Everything but the filter is the compiler's own.
    if (code !== "FILTER_DIFFERS") {
      if (code.startsWith("FILTER_")) return [];
      throw new Error(`not about the filter: ${message}`);
    }
    return filter === undefined || message.includes("looks at the arguments") ? [] : [filter];
  });
}
