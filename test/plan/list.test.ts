// What a plan is made of, call by call, and what single grants add to it.

import { describe, expect, test } from "bun:test";
import { compilePlan } from "../../src/plan/compile.ts";
import { listPlan } from "../../src/plan/list.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { bind, ROOT, SMALLEST, USER } from "../support/resolved.ts";

describe("golden", () => {
  test("the smallest void of a user, call by call", () => {
    const plan = compilePlan(SMALLEST, USER);
    const calls = listPlan(plan, "x86_64").ops.map(({ call }) => call);
    const runs: string[] = [];
    for (const call of calls) {
      const [name, count] = runs.at(-1)?.split(" × ") ?? [];
      if (name === call) runs[runs.length - 1] = `${call} × ${Number(count ?? 1) + 1}`;
      else runs.push(call);
    }
    expect(runs).toEqual([
      "close",
      "recvfrom",
      "dup3",
      "close_range",
      "openat2",
      "dup3 × 3",
      "close",
      "setresgid",
      "setresuid",
      "openat2",
      "write",
      "close",
      "landlock_create_ruleset",
      "umask",
      "mount",
      "fsopen",
      "fsconfig × 4",
      "fsmount",
      "close",
      "move_mount",
      "landlock_add_rule",
      "mkdirat",
      "mknodat",
      "openat2",
      "open_tree",
      "mount_setattr",
      "openat2",
      "move_mount",
      "landlock_add_rule",
      "close",
      "close_range",
      "fchdir",
      "pivot_root",
      "umount2",
      "chdir",
      "mount_setattr",
      "prlimit64",
      "openat2",
      "dup3",
      "close",
      "sethostname",
      "setdomainname",
      "rt_sigaction × 62",
      "setsid",
      "umask",
      "prctl × 42",
      "capset",
      "prctl",
      "recvfrom",
      "prctl",
      "close × 2",
      "landlock_restrict_self",
      "close",
      "seccomp",
      "clone",
      "prlimit64 × 16",
      "rt_sigprocmask",
      "seccomp",
      "execveat",
    ]);
  });
});

describe("grants", () => {
  const calls = (spec: ResolvedVoid): string[] =>
    listPlan(compilePlan(spec, ROOT), "x86_64").ops.map(({ text }) => text);
  const plain = calls(SMALLEST);

  test.each([
    [
      "proc",
      { nodes: [...SMALLEST.nodes, { kind: "proc", at: "/proc", grant: "grants.proc" }] },
      'fsopen("proc"',
    ],
    ["network", { network: "loopback" }, "ioctl("],
    ["hostname", { hostname: "box" }, 'sethostname("box", 3)'],
    ["cwd", { cwd: "/bin" }, 'chdir("/bin")'],
    ["init", { init: true }, "kill"],
    ["a file to write", { nodes: [...SMALLEST.nodes, bind("/srv", "rw")] }, 'openat2(-100, "/srv"'],
  ] as readonly [string, Partial<ResolvedVoid>, string][])("%s shows in the plan", (name, change, text) => {
    const changed = calls({ ...SMALLEST, ...change });
    expect(changed).not.toEqual(plain);
    if (name !== "init") {
      expect(changed.some((line) => line.includes(text))).toBe(true);
      expect(plain.some((line) => line.includes(text))).toBe(false);
    }
  });

  test("every text that a plan names is whole in its bytes", () => {
    const spec = { ...SMALLEST, hostname: "æøå", argv: ["ü", "", "a b"], env: ["X=日本"] };
    const text = new TextDecoder().decode(compilePlan(spec, USER).bytes);
    for (const part of ["æøå\0", "ü\0", "a b\0", "X=日本\0"]) expect(text).toContain(part);
  });
});
