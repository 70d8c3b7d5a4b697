// Writes the maps of a child's new namespaces through /proc, while it waits. May import src/kernel and this folder.
// Man pages: user_namespaces(7), time_namespaces(7).

import * as K from "../kernel/constants.ts";
import { lend, lendString, must, RunnerError, systemCall } from "./ffi.ts";

export interface IdMaps {
  readonly uid: number;
  readonly gid: number;
  readonly outerUid: number;
  readonly outerGid: number;
  /** An unprivileged runner must give up setgroups for the namespace before it may map a group. */
  readonly denySetgroups: boolean;
}

/** One line each. Throws RunnerError. */
export function writeIdMaps(pid: number, maps: IdMaps): void {
  if (maps.denySetgroups) writeProc(pid, "setgroups", "deny");
  writeProc(pid, "uid_map", `${maps.uid} ${maps.outerUid} 1`);
  writeProc(pid, "gid_map", `${maps.gid} ${maps.outerGid} 1`);
}

/** Makes the clocks of the child's time namespace begin at zero now. Throws RunnerError. */
export function writeClockOffsets(pid: number): void {
  const line = (name: string, clock: number): string => {
    const time = lend(new Uint8Array(16));
    must("can't read the clock", "clock_gettime", clock, time.address);
    const seconds = time.view.getBigInt64(0, true);
    const nanoseconds = time.view.getBigInt64(8, true);
    return nanoseconds === 0n
      ? `${name} ${-seconds} 0`
      : `${name} ${-seconds - 1n} ${1_000_000_000n - nanoseconds}`;
  };
  const lines = `${line("monotonic", K.CLOCK_MONOTONIC)}\n${line("boottime", K.CLOCK_BOOTTIME)}\n`;
  writeProc(pid, "timens_offsets", lines);
}

function writeProc(pid: number, name: string, text: string): void {
  const path = `/proc/${pid}/${name}`;
  const file = must(
    `can't open ${path}`,
    "openat",
    K.AT_FDCWD,
    lendString(path),
    K.O_WRONLY | K.O_CLOEXEC,
    0,
  );
  const bytes = new TextEncoder().encode(text);
  const written = systemCall("write", file, lend(bytes).address, bytes.length);
  systemCall("close", file);
  if (written !== bytes.length)
    throw new RunnerError("write", written < 0 ? -written : K.EIO, `can't write "${text.trim()}" to ${path}`);
}
