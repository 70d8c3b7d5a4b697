// Turns a plan's bytes into a running void; `launch` is the way in, for verified plans only. May import src/kernel, src/plan/format and this folder.
// Man pages: clone3(2) via clone(2), user_namespaces(7), pidfd_send_signal(2).

import { readFileSync } from "node:fs";
import * as K from "../kernel/constants.ts";
import { OP_SIZE, NO_INIT, OUTER_ID_OWN } from "../plan/format.ts";
import { CLONE_ARGS, CONTEXT, CONTEXT_SIZE } from "./code/context.ts";
import { lend, RunnerError, startClone, systemCall } from "./ffi.ts";
import type { Memory } from "./ffi.ts";
import { openHandles } from "./handles.ts";
import type { OpenHandles } from "./handles.ts";
import { writeClockOffsets, writeIdMaps } from "./id-maps.ts";
import { newOwnId } from "./own-id.ts";
import { placePlan } from "./reader.ts";
import type { PlanReader } from "./reader.ts";
import { giveRegion, takeRegion } from "./region.ts";
import { hasEnded, prepareReaper, reapNow, watch } from "./reaper.ts";
import type { Ending } from "./reaper.ts";

export interface LaunchOptions {
  /** Descriptors of the caller for the void's stdin, stdout and stderr, used where the spec grants them. */
  readonly stdio?: readonly [number, number, number];
}

/** An op of the plan failed, so the program never started. */
export interface SetupFailure {
  /** Index into the plan's ops. */
  readonly op: number;
  /** What the system call returned: a negative errno, or a value that was not expected. */
  readonly result: number;
}

/** How a void ended. */
export interface Outcome extends Ending {
  readonly setupFailure: SetupFailure | null;
  /** True where the wall clock ran out and the void was killed for it. */
  readonly timedOut: boolean;
  /** A signal that was passed on to a program which does not handle it, and so was killed for it. */
  readonly killedFor: number | null;
  /** Milliseconds from the clone to the end. */
  readonly wallTime: number;
}

export interface RunningVoid {
  /** Host pid of the void's first process. */
  readonly pid: number;
  readonly ended: Promise<Outcome>;
  /** Sends a signal. One that the program does not handle ends it, as it would anywhere else. False: it is gone. */
  signal(number: number): boolean;
}

/** The clone itself was refused. */
export class CloneError extends Error {
  override readonly name = "CloneError";
  readonly errno: number;
  constructor(errno: number) {
    super(`clone3 failed (${errno})`);
    this.errno = errno;
  }
}

/** Starts a void. Throws CloneError or RunnerError, and then leaves nothing behind. */
export function startVoid(plan: PlanReader, options: LaunchOptions = {}): RunningVoid {
  prepareReaper();
  const ownId = plan.outerId === OUTER_ID_OWN ? newOwnId() : 0;
  const handles = openHandles(plan, { stdio: options.stdio ?? [0, 1, 2], ownId });
  let memory: Memory;
  try {
    memory = takeRegion(CONTEXT_SIZE + plan.bytes.length);
  } catch (error) {
    handles.close();
    throw error;
  }
  fillContext(memory, plan, handles.numbers);
  const started = performance.now();
  const pid = startClone(memory.address);
  handles.closeChildsOwn();
  if (pid < 0) {
    handles.close();
    giveRegion(memory);
    throw new CloneError(-pid);
  }
  const pidfd = memory.view.getInt32(CONTEXT.pidfd, true);
  try {
    openGate(pid, plan, ownId, handles.gate);
  } catch (error) {
    // A child whose first ops failed is gone before its ids are mapped: what it says is the true reason.
    if (memory.view.getUint32(CONTEXT.failedOp, true) === 0 && !hasEnded(pidfd)) {
      systemCall("pidfd_send_signal", pidfd, K.SIGKILL, 0, 0);
      reapNow(pidfd);
      systemCall("close", pidfd);
      handles.close();
      giveRegion(memory);
      throw error;
    }
  }
  return supervise({ pid, pidfd, memory, handles, started, wallTime: plan.wallTime });
}

function fillContext(memory: Memory, plan: PlanReader, handles: readonly number[]): void {
  const { view, address } = memory;
  const u64 = (offset: number, value: number | bigint): void =>
    view.setBigUint64(offset, BigInt(value), true);
  const planAddress = address + CONTEXT_SIZE;
  u64(CLONE_ARGS.flags, plan.cloneFlags);
  u64(CLONE_ARGS.pidfd, address + CONTEXT.pidfd);
  u64(CLONE_ARGS.childTid, address + CONTEXT.clearTid);
  u64(CLONE_ARGS.exitSignal, K.SIGCHLD);
  u64(CONTEXT.ops, planAddress + plan.opsOffset);
  u64(
    CONTEXT.initOps,
    plan.initIndex === NO_INIT ? 0 : planAddress + plan.opsOffset + plan.initIndex * OP_SIZE,
  );
  u64(CONTEXT.fullMask, 0xffff_ffff_ffff_ffffn);
  view.setUint32(CONTEXT.clearTid, 1, true);
  view.setUint32(CONTEXT.responseFlags, K.SECCOMP_USER_NOTIF_FLAG_CONTINUE, true);
  placePlan(plan, {
    bytes: memory.bytes,
    view,
    offset: CONTEXT_SIZE,
    address: planAddress,
    handles,
    clearTid: address + CONTEXT.clearTid2,
  });
}

/** Maps the child's ids, sets its clocks, and lets it go. */
function openGate(pid: number, plan: PlanReader, ownId: number, gate: number): void {
  const own = plan.outerId === OUTER_ID_OWN;
  writeIdMaps(pid, {
    uid: plan.uid,
    gid: plan.gid,
    outerUid: own ? ownId : (process.geteuid?.() ?? 0),
    outerGid: own ? ownId : (process.getegid?.() ?? 0),
    denySetgroups: !own,
  });
  if (plan.timeFromZero) writeClockOffsets(pid);
  const go = lend(new Uint8Array([1]));
  // MSG_NOSIGNAL: a child that is already dead must not take the runner along by SIGPIPE.
  const sent = systemCall("sendto", gate, go.address, 1, K.MSG_NOSIGNAL, 0, 0);
  if (sent < 0 && sent !== -K.EPIPE) throw new RunnerError("sendto", -sent, "can't open the gate");
}

interface Supervised {
  pid: number;
  pidfd: number;
  memory: Memory;
  handles: OpenHandles;
  started: number;
  wallTime: number;
}

function supervise(child: Supervised): RunningVoid {
  const { pid, pidfd, memory, handles, started } = child;
  let gone = false;
  let timedOut = false;
  let killedFor: number | null = null;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const kill = (number: number): boolean =>
    !gone && systemCall("pidfd_send_signal", pidfd, number, 0, 0) === 0;
  const timer =
    child.wallTime > 0
      ? setTimeout(() => {
          timedOut = true;
          kill(K.SIGKILL);
        }, child.wallTime)
      : undefined;
  watch(pidfd, (ending) => {
    gone = true;
    clearTimeout(timer);
    const failedOp = memory.view.getUint32(CONTEXT.failedOp, true);
    const result = Number(memory.view.getBigInt64(CONTEXT.failedResult, true));
    handles.close();
    giveRegion(memory);
    resolve({
      ...ending,
      setupFailure: failedOp === 0 ? null : { op: failedOp - 1, result },
      timedOut,
      killedFor,
      wallTime: performance.now() - started,
    });
  });
  return {
    pid,
    ended: promise,
    signal(number) {
      if (gone) return false;
      // Until the exec every signal is blocked, and then none is handled.
      const settingUp = memory.view.getUint32(CONTEXT.clearTid, true) !== 0;
      if (!(settingUp ? !HARMLESS.has(number) : endsUnhandled(pid, number))) return kill(number);
      killedFor = number;
      return kill(K.SIGKILL);
    },
  };
}

/** Signals whose default is to be ignored, or to stop or continue, which the kernel does not do to a pid 1. */
const HARMLESS = new Set([
  K.SIGCHLD,
  K.SIGURG,
  K.SIGWINCH,
  K.SIGCONT,
  K.SIGSTOP,
  K.SIGTSTP,
  K.SIGTTIN,
  K.SIGTTOU,
]);

/**
 * Whether a signal's default action would end the process. The kernel spares the first process of a pid namespace such
 * signals; for the person who pressed Ctrl-C that would be a program that can't be stopped.
 */
function endsUnhandled(pid: number, number: number): boolean {
  if (number === K.SIGKILL || HARMLESS.has(number)) return false;
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, "latin1");
  } catch {
    return false; // it is gone, or /proc is not there: the signal itself will tell
  }
  const bit = 1n << BigInt(number - 1);
  const mask = (name: string): bigint =>
    BigInt(`0x${new RegExp(`^${name}:\\s*([0-9a-f]+)`, "m").exec(status)?.[1] ?? "0"}`);
  return ((mask("SigCgt") | mask("SigIgn") | mask("SigBlk")) & bit) === 0n;
}
