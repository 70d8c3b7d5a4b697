// A void with an init: one clone splits pid 2, which becomes the program, from pid 1, which executes the small init with
// a filter of its own. May import src/kernel, the resolved spec and this folder.

import * as K from "../kernel/constants.ts";
import type { Host } from "../resolve/host.ts";
import type { SyscallRule } from "../resolve/resolved.ts";
import type { PlanBuilder } from "./builder.ts";
import { compileFilter } from "./filter/compile.ts";
import { TAG_CLEAR_TID, TAG_INIT } from "./format.ts";
import { filterProgram } from "./structs.ts";

const GRANT = "grants.init";
const LAST_DESCRIPTOR = 0xffff_ffff;

/** What the init's code calls, and nothing else. */
export const INIT_CALLS: readonly SyscallRule[] = [
  "exit_group",
  "kill",
  "prctl",
  "rt_sigtimedwait",
  "wait4",
].map((name) => ({ name, alternatives: [[]], grant: GRANT }));

/** Splits pid 2 off; the ops that follow are its own. */
export function compileSplit(b: PlanBuilder, init: number): void {
  b.for(GRANT);
  b.op("clone", [K.CLONE_VM | K.CLONE_CHILD_CLEARTID | K.SIGCHLD, 0, 0, 0, 0], "start pid 2, the program's", {
    expect: 2,
    tags: TAG_INIT | TAG_CLEAR_TID,
  });
  b.close(init);
  b.for("the void");
}

/** The tail of pid 1. `init` is the descriptor of its program; signals stay blocked, it waits for them. */
export function compileInitTail(b: PlanBuilder, host: Host, init: number): void {
  b.for(GRANT);
  b.beginInit();
  b.op("close_range", [0, init - 1, 0], "pid 1: close every descriptor below its program's");
  b.op("close_range", [init + 1, LAST_DESCRIPTOR, 0], "pid 1: and every one above");
  const filter = compileFilter(host.arch, INIT_CALLS, "kill", { descriptor: init });
  b.op(
    "seccomp",
    [K.SECCOMP_SET_MODE_FILTER, 0, filterProgram(b, filter)],
    "pid 1: refuse what an init has no use for",
  );
  b.op(
    "execveat",
    [init, b.string(""), b.words([b.string("init"), 0]), b.words([0]), K.AT_EMPTY_PATH],
    "pid 1: execute the init",
  );
}
