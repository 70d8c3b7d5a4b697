// The end of the plan: no new privileges, Landlock, limits, the filter, and the one exec.
// May import src/kernel, the resolved spec and this folder. Man pages: seccomp(2), seccomp_unotify(2), execveat(2).

import * as K from "../kernel/constants.ts";
import { RLIMIT_NAMES } from "../resolve/host.ts";
import type { Host } from "../resolve/host.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import type { PlanBuilder, Pointer } from "./builder.ts";
import { compileFilter, starterFilter } from "./filter/compile.ts";
import { TAG_STARTER } from "./format.ts";
import { compileLimits } from "./identity.ts";
import { compileInitTail, compileSplit } from "./init.ts";
import { filterProgram, openHow } from "./structs.ts";

const RLIMIT_NOFILE = RLIMIT_NAMES.indexOf("RLIMIT_NOFILE");

/**
 * Opens the program and puts it at a number that no descriptor can ever have again: one that RLIMIT_NOFILE forbids.
 * Returns that number.
 */
export function compileProgram(b: PlanBuilder, spec: ResolvedVoid, root: number): number {
  const number = Math.max(Number(spec.rlimits.RLIMIT_NOFILE), b.highestDescriptor + 1);
  const how = openHow(
    b,
    K.O_PATH | K.O_CLOEXEC,
    0,
    K.RESOLVE_BENEATH | K.RESOLVE_NO_SYMLINKS | K.RESOLVE_NO_MAGICLINKS,
  );
  b.for("the void");
  const enough = b.words([number + 1, number + 1]);
  b.op("prlimit64", [0, RLIMIT_NOFILE, enough, 0], `let descriptors go up to ${number} for now`);
  b.for("program");
  const path = { path: spec.executable };
  const file = b.open(
    "openat2",
    [root, b.string(spec.executable.slice(1)), ...how],
    "open the program",
    path,
  );
  b.place(file, number, K.O_CLOEXEC, `keep it at ${number}, beyond the void's last descriptor`, path);
  b.close(file);
  b.for("the void");
  return number;
}

/** Whether the spec grants execveat for good: then nothing has to make the start's own a single one. */
export function grantsExecveat(spec: ResolvedVoid): boolean {
  return spec.syscalls.some(
    (rule) => rule.name === "execveat" && rule.alternatives.some((conditions) => conditions.length === 0),
  );
}

export interface StartOptions {
  readonly program: number;
  readonly gate: number;
  readonly root: number;
  readonly ruleset: number | null;
  /** Descriptor of the init's program, null for a void without one. */
  readonly init: number | null;
}

/** Returns the program's filter. */
export function compileStart(
  b: PlanBuilder,
  spec: ResolvedVoid,
  host: Host,
  options: StartOptions,
): Uint8Array {
  const { program, gate, root, ruleset, init } = options;
  b.for("the void");
  b.op("prctl", [K.PR_SET_PDEATHSIG, K.SIGKILL, 0, 0, 0], "die with the runner");
  b.op("recvfrom", [gate, b.bytes(new Uint8Array(8)), 1, K.MSG_DONTWAIT, 0, 0], "see that the runner lives", {
    expect: -K.EAGAIN,
  });
  b.op("prctl", [K.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0], "forbid new privileges");
  b.close(gate, root);
  if (init !== null) compileSplit(b, init);
  if (ruleset !== null) {
    b.op("landlock_restrict_self", [ruleset, 0], "put Landlock's rules in force");
    b.close(ruleset);
  }
  if (!grantsExecveat(spec)) {
    const listener = b.open(
      "seccomp",
      [
        K.SECCOMP_SET_MODE_FILTER,
        K.SECCOMP_FILTER_FLAG_NEW_LISTENER,
        filterProgram(b, starterFilter(host.arch)),
      ],
      "make every execveat wait for a permission",
    );
    const flags =
      K.CLONE_VM | K.CLONE_FS | K.CLONE_FILES | K.CLONE_SIGHAND | K.CLONE_THREAD | K.CLONE_SYSVSEM;
    b.op("clone", [flags, 0, 0, 0, 0, listener], "start the thread that permits the first one", {
      expect: spec.init ? 3 : 2,
      tags: TAG_STARTER,
    });
  }
  // The thread above counts as a process, and the program's descriptor lies beyond the limit: both limits come late.
  compileLimits(b, spec);
  b.op("rt_sigprocmask", [K.SIG_SETMASK, b.bytes(new Uint8Array(8)), 0, 8], "unblock every signal");
  b.for("grants.syscalls");
  const filter = compileFilter(host.arch, spec.syscalls, spec.onDenied, { descriptor: program });
  b.op("seccomp", [K.SECCOMP_SET_MODE_FILTER, 0, filterProgram(b, filter)], "refuse what is not granted");
  b.for("program");
  const vector = (strings: readonly string[]): Pointer =>
    b.words([...strings.map((text) => b.string(text)), 0]);
  b.op(
    "execveat",
    [program, b.string(""), vector(spec.argv), vector(spec.env), K.AT_EMPTY_PATH],
    `execute ${spec.executable}`,
    { path: spec.executable },
  );
  if (init !== null) compileInitTail(b, host, init);
  return filter;
}
