// The policies and filters that the solvers see: the examples, every operator at both widths around its edges, all of the
// samples' filters, and a second compiler's filters, right and with the mistakes that filters have had.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import type { Host } from "../../src/resolve/host.ts";
import type { ArgCondition, ResolvedVoid, SyscallRule } from "../../src/resolve/resolved.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { expandSyscalls } from "../../src/spec/syscalls.ts";
import { naiveFilter } from "../verify/naive.ts";
import type { Bug } from "../verify/naive.ts";
import { ARM_HOST, SAMPLES, is, rule, ROOT_HOST, SMALL, sorted, SYSTEM_SERVICE } from "../verify/samples.ts";
import { judge, placesOf } from "./plans.ts";
import type { Case, Place } from "./plans.ts";

const HOSTS: readonly Host[] = [ROOT_HOST, ARM_HOST];
const SPECS = resolve(import.meta.dir, "../../specs");

/** A void with these calls, as far as the architecture has them. */
function withCalls(
  rules: readonly SyscallRule[],
  arch: Arch,
  more: Partial<ResolvedVoid> = {},
): ResolvedVoid {
  return { ...SMALL, ...more, syscalls: sorted(rules.filter(({ name }) => name in SYSCALLS[arch])) };
}

/** Only the last filter is the policy's; the guard before it is the same for all. */
function programOf(name: string, spec: ResolvedVoid, host: Host): Place {
  const place = placesOf(`${name}, ${host.arch}`, spec, host).at(-1);
  if (!place) throw new Error(`no filter in ${name}`);
  return place;
}

/** Of the examples only the calls: that their programs are installed is no matter here. */
function examples(): Place[] {
  return readdirSync(SPECS).flatMap((name) => {
    const loaded = loadSpec(join(SPECS, name, "spec.json"), (path) => readFileSync(path, "utf8"));
    if ("issues" in loaded) throw new Error(`${name}: ${loaded.issues.map(({ message }) => message).join()}`);
    return loaded.spec.entrypoints.flatMap(({ spec: { grants, onDenied = "errno" } }) =>
      HOSTS.map((host) => {
        const spec = withCalls(expandSyscalls(grants.syscalls), host.arch, { onDenied });
        return programOf(`specs/${name}`, spec, host);
      }),
    );
  });
}

const OPERATORS: readonly ArgCondition["op"][] = ["eq", "ne", "lt", "le", "gt", "ge", "maskedEq"];
/** Where a comparison by halves goes wrong. */
const EDGES: Readonly<Record<32 | 64, readonly bigint[]>> = {
  32: [0n, 1n, 0x7fff_ffffn, 0x8000_0000n, 0xffff_fffen, 0xffff_ffffn],
  64: [0n, 0x7fff_ffffn, 0xffff_ffffn, 0x1_0000_0000n, 0x1_0000_0001n, 1n << 63n, 2n ** 64n - 1n],
};
const CALLS = ["read", "lseek", "mmap", "ioctl", "socket", "clone", "clone3"];
const MASK = 0xf0_8000_0000_000fn;

/** One condition each, and an operator beside its like on one argument. */
function operators(): Place[] {
  return OPERATORS.flatMap((op) =>
    ([32, 64] as const).map((width) => {
      const mask = op === "maskedEq" ? BigInt.asUintN(width, MASK) : undefined;
      const rules = EDGES[width].map((edge, i) => {
        const value = mask === undefined ? edge : edge & mask;
        const one = is(i % 6, op, value, width, mask);
        if (i % 2 === 0) return rule(CALLS[i] ?? "", [one]);
        const other = is(i % 6, i % 3 === 0 ? "ge" : "ne", 5n, 64);
        return rule(CALLS[i] ?? "", [one, other], [is(5 - (i % 6), op, value, width, mask)]);
      });
      return programOf(`${op} of ${width} bits`, withCalls(rules, "x86_64"), ROOT_HOST);
    }),
  );
}

const CONDITIONS: readonly SyscallRule[] = [
  rule("exit_group"),
  rule("socket", [is(0, "eq", 1n), is(1, "maskedEq", 1n, 32, 0xfn)], [is(0, "eq", 2n), is(2, "le", 17n)]),
  rule("lseek", [is(1, "lt", 0x1_0000_0001n, 64), is(2, "ne", 2n)]),
  rule("mmap", [is(1, "ge", 0x7_ffff_0000n, 64), is(3, "gt", 0xffffn)], [is(0, "ne", 0x5_0000_0005n, 64)]),
  rule("mremap", [is(2, "le", 0x3_0000_0007n, 64), is(0, "maskedEq", 0x10_0000_0001n, 64, 0xff_0000_000fn)]),
];
/** A value outside of its mask, conditions that exclude each other or always hold, clone3 granted in part. */
const CORNERS: readonly SyscallRule[] = [
  rule("exit_group"),
  rule("ioctl", [is(1, "maskedEq", 0x10n, 64, 0xfn)], [is(1, "eq", 7n), is(1, "eq", 8n)]),
  rule("fcntl", [is(1, "ge", 3n), is(1, "le", 2n)], [is(2, "lt", 0n, 64)], [is(0, "gt", 0xffff_ffffn)]),
  rule("prctl", [is(0, "ge", 0n, 64)]),
  rule("clone3", [is(1, "eq", 88n, 64)]),
];

/** @system-service with its own conditions, and with more on the calls that most often have them. */
function systemService(arch: Arch): ResolvedVoid {
  const more = [
    ...CONDITIONS,
    rule("ioctl", [is(1, "ne", 0x5412n), is(0, "le", 2n)], [is(1, "eq", 0x5413n)]),
  ];
  const kept = SYSTEM_SERVICE.syscalls.filter(({ name }) => more.every((other) => other.name !== name));
  return withCalls([...kept, ...more], arch, { onDenied: "kill" });
}

export function places(): Place[] {
  return [
    ...examples(),
    ...operators(),
    ...SAMPLES.filter(({ name }) => !name.startsWith("small")).flatMap(({ name, spec, host }) =>
      placesOf(name, spec, host),
    ),
    ...HOSTS.flatMap((host) => [
      programOf("conditions", withCalls(CONDITIONS, host.arch), host),
      programOf("corners", withCalls(CORNERS, host.arch, { onDenied: "kill" }), host),
      programOf("@system-service with conditions", systemService(host.arch), host),
    ]),
  ];
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
  "unknown calls are refused with EPERM",
  "clone3 is refused with EPERM",
  "execveat of any descriptor",
  "execveat with any flags",
  "execveat of another descriptor",
  "x32 is refused, not killed",
  "one call more",
  "one call less",
];

/** Filters of the plain compiler: the right one, and one for each mistake. */
export function plainCases(): Case[] {
  return HOSTS.flatMap((host) => {
    const place = programOf("conditions", withCalls(CONDITIONS, host.arch), host);
    const bugs = host.arch === "x86_64" ? BUGS : [];
    return [undefined, ...bugs].map((bug) => {
      const filter = naiveFilter(place.spec, host.arch, place.start ?? 0, bug);
      const name = `${place.name}, compiled plainly${bug === undefined ? "" : `: ${bug}`}`;
      const found = judge(place, name, filter);
      if (!found || (found.verdict === "equal") !== (bug === undefined))
        throw new Error(`${name}: the verifier says ${found?.verdict ?? "that it can't follow"}`);
      return found;
    });
  });
}
