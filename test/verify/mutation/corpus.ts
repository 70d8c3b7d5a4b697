// Cases for a mutated verifier: specs and plans of which the true verifier's answer is known. Right plans first, then
// wrong ones of every sort, mixed, so that a mutant is found out soon.

import fc from "fast-check";
import { compilePlan } from "../../../src/plan/compile.ts";
import { HEADER, HEADER_SIZE, OP, OP_SIZE } from "../../../src/plan/format.ts";
import type { Host } from "../../../src/resolve/host.ts";
import type { ResolvedVoid } from "../../../src/resolve/resolved.ts";
import { encodeElement } from "../../../src/verify/encode.ts";
import { verifyPlan } from "../../../src/verify/verify.ts";
import {
  byteMutants,
  callAt,
  fieldMutants,
  filterMutants,
  filtersOf,
  opMutants,
  putTogether,
  takeApart,
  verifyRepaired,
  withFilter,
} from "../mutants.ts";
import type { Mutant } from "../mutants.ts";
import { naiveFilter } from "../naive.ts";
import type { Bug } from "../naive.ts";
import { hosts, specs } from "../random.ts";
import { RULE_CASES } from "../rules.ts";
import { SAMPLES } from "../samples.ts";

export interface Case {
  readonly name: string;
  readonly element: Uint8Array;
  readonly plan: () => Uint8Array;
}

const BUGS: readonly Bug[] = [
  "no architecture check",
  "no x32 check",
  "halves compared each by itself",
  "any condition is enough",
  "only the first alternative",
  "upper halves of ints are compared",
  "upper halves are not compared",
  "signed comparison",
  "mask left out",
  "clone3 is refused with EPERM",
  "execveat of any descriptor",
  "execveat with any flags",
  "one call more",
  "one call less",
  "log in place of errno",
];

/** A mutant that lives is tried on all of them. */
const MOST_WRONG = 25_000;

/** Samples of which every byte is changed. */
const THOROUGH = new Set(["small, as root", "rich, as root", "with an init"]);

export function buildCorpus(): Case[] {
  const right: Case[] = [];
  const wrong: Case[] = [];
  for (const { name, spec, host } of SAMPLES) {
    const element = encodeElement(spec, host);
    const { bytes } = compilePlan(spec, host);
    right.push({ name, element, plan: () => bytes });
    const add = (list: Iterable<Mutant>, every: number): void => {
      let i = 0;
      for (const mutant of list)
        if (i++ % every === 0)
          wrong.push({ name: `${name}: ${mutant.name}`, element, plan: () => mutant.plan });
    };
    add(lazily(bytes, opMutants(bytes, host.arch), spec, host), 1);
    add(movedOps(bytes, host.arch), 1);
    add(oneOfEach(fieldMutants(bytes, host.arch)), 1);
    for (const length of [0, 8, 72, 80, 88, bytes.length - 8, bytes.length - 1])
      wrong.push({ name: `${name}: ${length} bytes`, element, plan: () => bytes.slice(0, length) });
    addElements(name, element, bytes, wrong);
    add(byteMutants(bytes, false), THOROUGH.has(name) ? 1 : 9);
    add(filterMutants(bytes, host.arch), 9);
    if (!spec.init) addFilters(spec, host, bytes, element, right, wrong);
  }
  addRandom(right, wrong);
  wrong.push(
    ...RULE_CASES.map(({ name, spec, host, plan }) => ({
      name,
      element: encodeElement(spec, host),
      plan: () => plan,
    })),
  );
  return [...right, ...shuffled(wrong).slice(0, MOST_WRONG)];
}

/** Mutants of ops as they are, and with all repaired that only a missing op's data would tell. */
function* lazily(
  _: Uint8Array,
  mutants: Iterable<Mutant>,
  spec: ResolvedVoid,
  host: Host,
): Generator<Mutant> {
  for (const mutant of mutants) {
    yield mutant;
    let last = mutant.plan;
    verifyRepaired(mutant.plan, (plan) => {
      last = plan;
      return verifyPlan(spec, host, plan);
    });
    if (last !== mutant.plan) yield { name: `${mutant.name}, repaired`, plan: last };
  }
}

/** Of the mutants that change a call's field in the same way, the first. */
function* oneOfEach(mutants: Iterable<Mutant>): Generator<Mutant> {
  const seen = new Map<string, number>();
  for (const mutant of mutants) {
    const kind = mutant.name.replace(/^op \d+ /, "");
    // prctl and fsconfig are many calls in one.
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    if (count < 1 || (/^(prctl|fsconfig|openat2|move_mount|mount_setattr)/.test(kind) && count % 3 === 0))
      yield mutant;
  }
}

/** The right plan with another element, a bit or a length of it changed. */
function addElements(name: string, element: Uint8Array, plan: Uint8Array, wrong: Case[]): void {
  for (let at = 0; at < element.length; at += at < 400 ? 1 : 5) {
    const changed = element.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << ((at * 3) % 8));
    wrong.push({ name: `${name}: element byte ${at}`, element: changed, plan: () => plan });
  }
  for (const length of [0, 4, 100, element.length - 4, element.length - 1])
    wrong.push({
      name: `${name}: ${length} bytes of element`,
      element: element.slice(0, length),
      plan: () => plan,
    });
  const longer = new Uint8Array(element.length + 4);
  longer.set(element);
  wrong.push({ name: `${name}: a longer element`, element: longer, plan: () => plan });
}

/** Each op at a few other places. */
function* movedOps(plan: Uint8Array, arch: Host["arch"]): Generator<Mutant> {
  const parts = takeApart(plan);
  for (const [from, op] of parts.ops.entries()) {
    for (const part of [0, 0.05, 0.2, 0.45, 0.7, 0.9, 0.97, 1]) {
      const to = Math.floor((parts.ops.length - 1) * part);
      if (Math.abs(to - from) < 2) continue;
      const ops = parts.ops.toSpliced(from, 1).toSpliced(to, 0, op);
      yield { name: `op ${from} ${callAt(plan, arch, from)} at ${to}`, plan: putTogether({ ...parts, ops }) };
    }
  }
}

function programOf(plan: Uint8Array): number {
  const view = new DataView(plan.buffer, plan.byteOffset);
  return view.getUint32(HEADER_SIZE + (view.getUint32(HEADER.opCount, true) - 1) * OP_SIZE + OP.args, true);
}

function addFilters(
  spec: ResolvedVoid,
  host: Host,
  plan: Uint8Array,
  element: Uint8Array,
  right: Case[],
  wrong: Case[],
): void {
  const last = filtersOf(plan, host.arch).length - 1;
  const swap = (bug?: Bug): Uint8Array =>
    withFilter(plan, host.arch, last, naiveFilter(spec, host.arch, programOf(plan), bug));
  right.push({ name: "plain filter", element, plan: () => swap() });
  for (const bug of BUGS) wrong.push({ name: bug, element, plan: () => swap(bug) });
}

/** Random specs with their own plan, and with that of another one of them. */
function addRandom(right: Case[], wrong: Case[]): void {
  const made = fc.sample(fc.tuple(specs, hosts), { numRuns: 150, seed: 7 });
  for (const [i, [spec, host]] of made.entries()) {
    const element = encodeElement(spec, host);
    const { bytes } = compilePlan(spec, host);
    right.push({ name: `random ${i}`, element, plan: () => bytes });
    const changes: ResolvedVoid[] = [
      { ...spec, hostname: `${spec.hostname}x` },
      { ...spec, capabilities: spec.capabilities.length > 0 ? [] : [3] },
      { ...spec, nodes: spec.nodes.slice(1) },
      { ...spec, syscalls: spec.syscalls.slice(1) },
      { ...spec, files: spec.files.slice(1).map((file, at) => ({ ...file, number: 3 + at })) },
      { ...spec, network: spec.network === "none" ? "loopback" : "none" },
      { ...spec, argv: [...spec.argv, ""] },
      { ...spec, env: spec.env.slice(1) },
      { ...spec, cwd: spec.cwd === "/" ? "/a" : "/" },
      { ...spec, wallTime: spec.wallTime + 1 },
      { ...spec, user: { uid: spec.user.uid ^ 1, gid: spec.user.gid } },
      { ...spec, onDenied: spec.onDenied === "kill" ? "errno" : "kill" },
      { ...spec, rlimits: { ...spec.rlimits, RLIMIT_AS: spec.rlimits.RLIMIT_AS ^ 1n } },
      { ...spec, bestEffort: [] },
    ];
    for (const [at, change] of changes.entries())
      wrong.push({
        name: `random ${i}, change ${at}`,
        element: encodeElement(change, host),
        plan: () => bytes,
      });
    const otherHosts: Host[] = [
      { ...host, privileged: !host.privileged },
      { ...host, landlockAbi: host.landlockAbi ^ 1 },
      { ...host, timeNamespace: !host.timeNamespace },
      { ...host, namespaceLimit: !host.namespaceLimit },
      { ...host, lastCap: host.lastCap === 63 ? 62 : host.lastCap + 1 },
      { ...host, arch: host.arch === "x86_64" ? "aarch64" : "x86_64" },
    ];
    for (const [at, other] of otherHosts.entries())
      wrong.push({ name: `random ${i}, host ${at}`, element: encodeElement(spec, other), plan: () => bytes });
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items];
  let seed = 12_345;
  for (let i = mixed.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    const [a, b] = [mixed[i], mixed[j]];
    if (a === undefined || b === undefined) continue;
    mixed[i] = b;
    mixed[j] = a;
  }
  return mixed;
}
