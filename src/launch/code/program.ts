// The launcher's own machine code: a raw system call for the runner, and the loop that turns a clone into a void.
// JavaScript can't go on in a child of clone3 (only the calling thread exists there), so the child runs this instead.
// It keeps all it needs in registers and uses no stack. Man pages: clone3(2), seccomp_unotify(2).

import { CONTEXT, CLONE_ARGS_SIZE } from "./context.ts";
import type { Encoder } from "./encoder.ts";
import { OP, OP_SIZE, TAG_ANY_RESULT, TAG_INIT, TAG_STARTER } from "../../plan/format.ts";
import { SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND, SIG_SETMASK } from "../../kernel/constants.ts";
import { SYSCALLS } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";

export interface LauncherCode {
  readonly code: Uint8Array;
  /** Offset of `long systemCall(nr, a0, a1, a2, a3, a4, a5)`: a negative errno on failure. */
  readonly systemCall: number;
  /** Offset of `long start(context)`: the child's pid, or a negative errno. */
  readonly start: number;
}

/** Status with which a child ends whose set-up failed; the context says what failed, this number is never shown. */
const SETUP_FAILED = 125;
const SIGSET_SIZE = 8;

/** Writes the code for an architecture with its encoder. Position-independent. */
export function buildLauncherCode(arch: Arch, encoder: Encoder): LauncherCode {
  const nr = (name: string): number => {
    const number = SYSCALLS[arch][name];
    if (number === undefined) throw new Error(`no system call ${name} on ${arch}`);
    return number;
  };
  const e = encoder;

  e.label("systemCall");
  e.functionArgument("nr", 0);
  e.functionArgument("a0", 1);
  e.functionArgument("a1", 2);
  e.functionArgument("a2", 3);
  e.functionArgument("a3", 4);
  e.functionArgument("a4", 5);
  e.functionArgument("a5", 6);
  e.enter();
  e.systemCall();
  e.leave();

  e.label("start");
  e.enter();
  e.functionArgument("context", 0);
  // The child must not run a handler of the runner's: block every signal before, restore in the parent only.
  e.setImmediate("nr", nr("rt_sigprocmask"));
  e.setImmediate("a0", SIG_SETMASK);
  e.address("a1", "context", CONTEXT.fullMask);
  e.address("a2", "context", CONTEXT.savedMask);
  e.setImmediate("a3", SIGSET_SIZE);
  e.systemCall();
  e.setImmediate("nr", nr("clone3"));
  e.copy("a0", "context");
  e.setImmediate("a1", CLONE_ARGS_SIZE);
  e.systemCall();
  e.jumpIfZero("nr", "child");
  e.copy("op", "nr");
  e.setImmediate("nr", nr("rt_sigprocmask"));
  e.setImmediate("a0", SIG_SETMASK);
  e.address("a1", "context", CONTEXT.savedMask);
  e.setImmediate("a2", 0);
  e.setImmediate("a3", SIGSET_SIZE);
  e.systemCall();
  e.copy("nr", "op");
  e.leave();

  e.label("child");
  e.load64("op", "context", CONTEXT.ops);
  e.label("loop");
  e.load32("nr", "op", OP.nr);
  for (const [index, register] of (["a0", "a1", "a2", "a3", "a4", "a5"] as const).entries()) {
    e.load64(register, "op", OP.args + 8 * index);
  }
  e.systemCall();
  e.load32("scratch", "op", OP.tags);
  e.jumpIfAnyBit("scratch", TAG_ANY_RESULT, "next");
  e.jumpIfAnyBit("scratch", TAG_STARTER | TAG_INIT, "split");
  e.load64("scratch", "op", OP.expect);
  e.jumpIfNotEqual("nr", "scratch", "fail");
  e.label("next");
  e.addImmediate("op", OP_SIZE);
  e.jump("loop");

  // A clone returns in two: 0 in the new one, the expected id in the old one.
  e.label("split");
  e.jumpIfZero("nr", "new");
  e.load64("scratch", "op", OP.expect);
  e.jumpIfNotEqual("nr", "scratch", "fail");
  e.load32("scratch", "op", OP.tags);
  e.jumpIfAnyBit("scratch", TAG_STARTER, "next");
  e.load64("op", "context", CONTEXT.initOps);
  e.jump("loop");
  e.label("new");
  e.jumpIfAnyBit("scratch", TAG_INIT, "next");

  // The starter: let the one execveat of the start through. It is the kernel that makes it one: the exec kills this
  // thread and closes the listener, and a notification that nobody can answer is refused with ENOSYS.
  e.load64("kept", "op", OP.args + 8 * 5);
  e.setImmediate("nr", nr("ioctl"));
  e.copy("a0", "kept");
  e.setImmediate("a1", SECCOMP_IOCTL_NOTIF_RECV);
  e.address("a2", "context", CONTEXT.notification);
  e.systemCall();
  e.setImmediate("scratch", 0);
  e.jumpIfNotEqual("nr", "scratch", "fail");
  e.load64("scratch", "context", CONTEXT.notification);
  e.store64("scratch", "context", CONTEXT.response);
  e.setImmediate("nr", nr("ioctl"));
  e.copy("a0", "kept");
  e.setImmediate("a1", SECCOMP_IOCTL_NOTIF_SEND);
  e.address("a2", "context", CONTEXT.response);
  e.systemCall();
  e.setImmediate("scratch", 0);
  e.jumpIfNotEqual("nr", "scratch", "fail");
  e.setImmediate("nr", nr("exit"));
  e.setImmediate("a0", 0);
  e.systemCall();
  e.trap();

  e.label("fail");
  e.store64("nr", "context", CONTEXT.failedResult);
  e.load64("scratch", "context", CONTEXT.ops);
  e.subtract("op", "scratch");
  e.shiftRight("op", Math.log2(OP_SIZE));
  e.addImmediate("op", 1);
  e.store32("op", "context", CONTEXT.failedOp);
  e.setImmediate("nr", nr("exit_group"));
  e.setImmediate("a0", SETUP_FAILED);
  e.systemCall();
  e.trap();

  const { code, offsetOf } = e.finish();
  return { code, systemCall: offsetOf("systemCall"), start: offsetOf("start") };
}
