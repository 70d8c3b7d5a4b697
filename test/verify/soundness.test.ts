// Every small change of a compiled plan is refused with a reason, or is shown to change nothing that the kernel or the
// launcher could see.

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { compilePlan } from "../../src/plan/compile.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import type { Verification } from "../../src/verify/verify.ts";
import { sameFilter, samePointers } from "./equivalence.ts";
import { byteMutants, callAt, fieldMutants, filterMutants, opMutants, verifyRepaired } from "./mutants.ts";
import type { Mutant } from "./mutants.ts";
import { SAMPLES } from "./samples.ts";

setDefaultTimeout(3_600_000);

/** Set to try every bit of every byte. */
const THOROUGH = process.env["VOID_VERIFY_THOROUGH"] === "1";

/** Calls that may change places, as they touch different things: neighbours in either order. */
const FREE_ORDER: readonly (readonly [string, readonly string[]])[] = [
  ["rt_sigaction", ["rt_sigaction", "setsid", "setdomainname", "sethostname"]],
  ["prctl", ["prctl", "umask", "close", "recvfrom", "landlock_create_ruleset", "capset"]],
  ["prlimit64", ["prlimit64", "rt_sigprocmask", "openat2", "clone", "close", "mount_setattr"]],
  ["dup3", ["dup3"]],
  ["fsconfig", ["fsconfig"]],
  ["mount_setattr", ["openat2", "chdir"]],
  ["landlock_add_rule", ["close", "close_range", "mkdirat"]],
  [
    "close",
    [
      "close",
      "close_range",
      "move_mount",
      "seccomp",
      "setgroups",
      "setresgid",
      "landlock_restrict_self",
      "clone",
    ],
  ],
  ["close", ["sethostname", "rt_sigaction", "openat2", "mkdirat"]],
  ["close_range", ["openat2"]],
  ["write", ["landlock_add_rule"]],
  ["openat2", ["prctl", "setresuid"]],
  ["close", ["landlock_create_ruleset", "umask"]],
  ["chdir", ["prlimit64"]],
  ["setresuid", ["umask"]],
  ["close_range", ["close_range", "mkdirat", "fchdir", "symlinkat", "mknodat", "umask"]],
  ["umask", ["mount", "setsid", "landlock_create_ruleset"]],
  ["setresgid", ["setresuid", "setgroups"]],
  ["mkdirat", ["mkdirat", "openat2", "fsopen", "mount_setattr"]],
  ["mknodat", ["openat2", "mount_setattr"]],
  ["symlinkat", ["symlinkat", "fchdir"]],
  ["sethostname", ["setdomainname"]],
  ["setdomainname", ["socket"]],
  ["landlock_create_ruleset", ["setresuid"]],
  ["mount", ["fsopen"]],
];

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))("%s", (_, { spec, host }) => {
  const plan = compilePlan(spec, host).bytes;
  const verify = (bytes: Uint8Array): Verification => verifyPlan(spec, host, bytes);

  /** Mutants that pass, in words. */
  const survivors = (
    mutants: Iterable<Mutant>,
    isEquivalent: (mutant: Mutant) => boolean,
    how: (plan: Uint8Array) => Verification = (bytes) => verifyRepaired(bytes, verify),
  ): string[] => {
    const passed: string[] = [];
    for (const mutant of mutants) {
      const result = how(mutant.plan);
      if (result.ok && !isEquivalent(mutant)) passed.push(mutant.name);
      if (!result.ok) expect(result.rejection.findings.length).toBeGreaterThan(0);
    }
    return passed;
  };

  test("is equal", () => {
    const result = verify(plan);
    expect(result.ok ? "equal" : result.rejection.message).toBe("equal");
  });

  test("no op can be missing, doubled or out of order", () => {
    const mayMove = ({ swap }: Mutant): boolean => {
      if (swap === undefined) return false;
      const calls = [callAt(plan, host.arch, swap), callAt(plan, host.arch, swap + 1)] as const;
      const lists = (a: string, b: string): boolean =>
        FREE_ORDER.some(([call, others]) => call === a && others.includes(b));
      return lists(calls[0], calls[1]) || lists(calls[1], calls[0]);
    };
    expect(survivors(opMutants(plan, host.arch), mayMove)).toEqual([]);
  });

  test("no field of an op can be another", () => {
    const same = (mutant: Mutant): boolean => samePointers(plan, mutant.plan, host.arch);
    expect(survivors(fieldMutants(plan, host.arch), same)).toEqual([]);
  });

  test("no byte of header, handles, relocations and data can be another", () => {
    const same = (mutant: Mutant): boolean => sameFilter(plan, mutant.plan, host.arch);
    expect(survivors(byteMutants(plan, THOROUGH), same, verify)).toEqual([]);
  });

  test("no instruction of a filter can be another", () => {
    const same = (mutant: Mutant): boolean => sameFilter(plan, mutant.plan, host.arch);
    expect(survivors(filterMutants(plan, host.arch), same)).toEqual([]);
  });
});
