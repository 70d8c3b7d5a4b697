// Learns that children ended, and reaps exactly those that are ours: one epoll descriptor over their pidfds, looked at
// whenever SIGCHLD arrives. May import src/kernel and this folder. Man pages: pidfd_open(2), epoll(7), waitid(2).

import * as K from "../kernel/constants.ts";
import { lend, must, systemCall } from "./ffi.ts";

/** How a process ended, and what it used. */
export interface Ending {
  /** Exit status, or null where a signal ended it. */
  readonly status: number | null;
  /** Signal number, or null. */
  readonly signal: number | null;
  readonly coreDumped: boolean;
  /** Seconds of processor time, its waited-for children's included. */
  readonly userTime: number;
  readonly systemTime: number;
  /** Bytes, as getrusage(2) counts: never below what the runner itself had when it cloned. */
  readonly maxResident: number;
}

const EVENT_SIZE = 12; // struct epoll_event is packed on x86_64
const EVENTS_AT_ONCE = 128;
/** A promise alone does not keep Bun's event loop waiting; a timer does. Milliseconds. */
const KEEP_ALIVE = 2 ** 30;

let epoll = -1;
let keepAlive: ReturnType<typeof setInterval> | undefined;
const waiting = new Map<number, (ending: Ending) => void>();

/** Must be called before the clone, so that no SIGCHLD is missed. */
export function prepareReaper(): void {
  if (epoll >= 0) return;
  epoll = must("can't watch processes", "epoll_create1", K.EPOLL_CLOEXEC);
  process.on("SIGCHLD", reap);
}

/** Calls `ended` once when the child behind this pidfd is dead and reaped. The pidfd is closed then. */
export function watch(pidfd: number, ended: (ending: Ending) => void): void {
  const event = lend(new Uint8Array(16));
  event.view.setUint32(0, K.EPOLLIN, true);
  event.view.setInt32(4, pidfd, true);
  must("can't watch a process", "epoll_ctl", epoll, K.EPOLL_CTL_ADD, pidfd, event.address);
  waiting.set(pidfd, ended);
  keepAlive ??= setInterval(() => undefined, KEEP_ALIVE);
}

/** Whether a child has ended; it is not reaped. */
export function hasEnded(pidfd: number): boolean {
  const info = lend(new Uint8Array(128));
  const flags = K.WEXITED | K.WNOHANG | K.WNOWAIT | K.__WALL;
  return (
    systemCall("waitid", K.P_PIDFD, pidfd, info.address, flags, 0) === 0 && info.view.getInt32(16, true) !== 0
  );
}

/** Waits for a child that could not be watched; blocks until it has ended. */
export function reapNow(pidfd: number): Ending {
  const info = lend(new Uint8Array(128));
  const usage = lend(new Uint8Array(144));
  must(
    "can't wait for a process",
    "waitid",
    K.P_PIDFD,
    pidfd,
    info.address,
    K.WEXITED | K.__WALL,
    usage.address,
  );
  const code = info.view.getInt32(8, true);
  const status = info.view.getInt32(24, true);
  const seconds = (offset: number): number =>
    Number(usage.view.getBigInt64(offset, true)) + Number(usage.view.getBigInt64(offset + 8, true)) / 1e6;
  return {
    status: code === K.CLD_EXITED ? status : null,
    signal: code === K.CLD_EXITED ? null : status,
    coreDumped: code === K.CLD_DUMPED,
    userTime: seconds(0),
    systemTime: seconds(16),
    maxResident: Number(usage.view.getBigInt64(32, true)) * 1024,
  };
}

function reap(): void {
  for (;;) {
    const events = lend(new Uint8Array(EVENT_SIZE * EVENTS_AT_ONCE));
    const count = systemCall("epoll_wait", epoll, events.address, EVENTS_AT_ONCE, 0);
    if (count <= 0) return;
    const ready: number[] = [];
    for (let index = 0; index < count; index++)
      ready.push(events.view.getInt32(EVENT_SIZE * index + 4, true));
    for (const pidfd of ready) {
      const ended = waiting.get(pidfd);
      waiting.delete(pidfd);
      const ending = reapNow(pidfd);
      // A child that is just being made may hold a copy of the pidfd, and then closing ours does not take it out.
      systemCall("epoll_ctl", epoll, K.EPOLL_CTL_DEL, pidfd, 0);
      systemCall("close", pidfd);
      if (waiting.size === 0) {
        clearInterval(keepAlive);
        keepAlive = undefined;
      }
      ended?.(ending);
    }
    if (count < EVENTS_AT_ONCE) return;
  }
}
