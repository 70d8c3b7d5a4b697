// A user namespace for the time of one call, as idmapped mounts want it: held by a child that does nothing but wait.
// May import src/kernel and this folder.

import * as K from "../kernel/constants.ts";
import { CLONE_ARGS, CONTEXT, CONTEXT_SIZE } from "./code/context.ts";
import { hostArch } from "./arch.ts";
import { SYSCALLS } from "../kernel/syscalls.ts";
import { OP, OP_SIZE } from "../plan/format.ts";
import { lend, lendString, mapMemory, must, startClone, systemCall, unmapMemory } from "./ffi.ts";
import { writeIdMaps } from "./id-maps.ts";

export interface NamespaceMap {
  /** The one uid and gid inside. */
  readonly uid: number;
  readonly gid: number;
  /** The host id that both stand for. */
  readonly outer: number;
}

/** Calls `use` with a descriptor of a user namespace with these maps, and leaves nothing behind. */
export function withUserNamespace<T>(map: NamespaceMap, use: (descriptor: number) => T): T {
  const memory = mapMemory(CONTEXT_SIZE + 2 * OP_SIZE);
  const { view } = memory;
  view.setBigUint64(CONTEXT.fullMask, 0xffff_ffff_ffff_ffffn, true);
  view.setBigUint64(CLONE_ARGS.flags, BigInt(K.CLONE_VM | K.CLONE_NEWUSER | K.CLONE_CHILD_CLEARTID), true);
  view.setBigUint64(CLONE_ARGS.childTid, BigInt(memory.address + CONTEXT.clearTid), true);
  view.setBigUint64(CONTEXT.ops, BigInt(memory.address + CONTEXT_SIZE), true);
  // The child's only op: wait for a signal. It gets SIGKILL, below or when the runner dies.
  const ops = ["prctl", "pause"];
  const args = [K.PR_SET_PDEATHSIG, K.SIGKILL];
  for (const [index, call] of ops.entries()) {
    const at = CONTEXT_SIZE + index * OP_SIZE;
    view.setUint32(at + OP.nr, SYSCALLS[hostArch()][call] ?? 0, true);
    if (index === 0)
      for (const [i, value] of args.entries()) view.setBigUint64(at + OP.args + 8 * i, BigInt(value), true);
  }
  const pid = startClone(memory.address);
  if (pid < 0) {
    unmapMemory(memory);
    throw new Error(`no user namespace for an idmapped mount (clone3: ${pid})`);
  }
  try {
    writeIdMaps(pid, { ...map, outerGid: map.outer, outerUid: map.outer, denySetgroups: false });
    const descriptor = must(
      "can't open the user namespace of an idmapped mount",
      "openat",
      K.AT_FDCWD,
      lendString(`/proc/${pid}/ns/user`),
      K.O_RDONLY | K.O_CLOEXEC,
      0,
    );
    try {
      return use(descriptor);
    } finally {
      systemCall("close", descriptor);
    }
  } finally {
    systemCall("kill", pid, K.SIGKILL);
    systemCall("wait4", pid, lend(new Uint8Array(8)).address, K.__WALL, 0);
    unmapMemory(memory);
  }
}
