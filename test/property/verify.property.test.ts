// Random resolved specs: what the compiler makes of each is proved equal; what it makes of a spec with one thing less or
// more is refused, and the verdict says which.

import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { compilePlan } from "../../src/plan/compile.ts";
import type { Host } from "../../src/resolve/host.ts";
import { RLIM_INFINITY } from "../../src/resolve/host.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import type { Verdict } from "../../src/verify/verify.ts";
import { HEADER, HEADER_SIZE, OP, OP_SIZE } from "../../src/plan/format.ts";
import { filtersOf, withFilter } from "../verify/mutants.ts";
import { naiveFilter } from "../verify/naive.ts";
import { hosts, settle, specs } from "../verify/random.ts";
import { settings } from "../support/property.ts";

setDefaultTimeout(3_600_000);

function judge(resolved: ResolvedVoid, on: Host, plan: Uint8Array): { verdict: Verdict; message: string } {
  const result = verifyPlan(resolved, on, plan);
  return result.ok ? { verdict: "equal", message: "" } : result.rejection;
}

test("a compiled plan is equal to its spec", () => {
  fc.assert(
    fc.property(specs, hosts, (resolved, on) => {
      expect(judge(resolved, on, compilePlan(resolved, on).bytes)).toMatchObject({
        message: "",
        verdict: "equal",
      });
    }),
    settings(300),
  );
});

test("so is a plan with a filter of the plain compiler", () => {
  fc.assert(
    fc.property(specs, hosts, (made, on) => {
      const resolved = { ...made, init: false };
      const plan = compilePlan(resolved, on).bytes;
      const view = new DataView(plan.buffer);
      const last = view.getUint32(HEADER.opCount, true) - 1;
      const program = view.getUint32(HEADER_SIZE + last * OP_SIZE + OP.args, true);
      const filter = naiveFilter(resolved, on.arch, program);
      const swapped = withFilter(plan, on.arch, filtersOf(plan, on.arch).length - 1, filter);
      expect(judge(resolved, on, swapped)).toMatchObject({ message: "", verdict: "equal" });
    }),
    settings(100),
  );
});

/** One thing more for a spec that does not have it; null where it does. */
const ADDITIONS: Readonly<Record<string, (resolved: ResolvedVoid) => ResolvedVoid | null>> = {
  "a system call": (s) =>
    s.syscalls.some((rule) => rule.name === "ptrace")
      ? null
      : { ...s, syscalls: [...s.syscalls, { name: "ptrace", alternatives: [[]], grant: "" }] },
  "a capability": (s) =>
    s.capabilities.includes(21)
      ? null
      : { ...s, capabilities: [...s.capabilities, 21].toSorted((a, b) => a - b) },
  "a bind": (s) =>
    s.nodes.some(({ at }) => "/zz".startsWith(at))
      ? null
      : {
          ...s,
          nodes: settle([
            ...s.nodes,
            {
              kind: "bind",
              at: "/zz",
              source: "/host/zz",
              type: "directory",
              rights: { read: true, write: false, execute: false },
              device: false,
              grant: "",
            },
          ]),
        },
  "a scratch": (s) => ({
    ...s,
    nodes: settle([...s.nodes, { kind: "scratch", at: "/zz", size: 4096n, execute: false, grant: "" }]),
  }),
  loopback: (s) => (s.network === "none" ? { ...s, network: "loopback" } : null),
  "a stream": (s) => (s.stdio.stdin ? null : { ...s, stdio: { ...s.stdio, stdin: true } }),
  "a file": (s) => ({
    ...s,
    files: [...s.files, { number: 3 + s.files.length, source: "/host/more", access: "read", grant: "" }],
  }),
  "a higher limit": (s) =>
    s.rlimits.RLIMIT_FSIZE === RLIM_INFINITY
      ? null
      : { ...s, rlimits: { ...s.rlimits, RLIMIT_FSIZE: RLIM_INFINITY } },
  "a longer wall time": (s) => (s.wallTime === 0 ? null : { ...s, wallTime: 0 }),
};

test.each(Object.keys(ADDITIONS))("%s more gives more, and the other way round less", (addition) => {
  fc.assert(
    fc.property(specs, hosts, (narrow, on) => {
      const wide = ADDITIONS[addition]?.(narrow) ?? null;
      fc.pre(wide !== null);
      if (wide === null) return;
      const tooMuch = judge(narrow, on, compilePlan(wide, on).bytes);
      const tooLittle = judge(wide, on, compilePlan(narrow, on).bytes);
      // More to hold makes the root's tmpfs larger, the program's number higher or the tree another: both are then said.
      expect(["more", "incomparable", "malformed"]).toContain(tooMuch.verdict);
      expect(["less", "incomparable", "malformed"]).toContain(tooLittle.verdict);
      expect(tooMuch.message).not.toBe("");
      expect(tooLittle.message).not.toBe("");
    }),
    settings(40),
  );
});
