// What this kernel can do, asked by trying it. May import src/kernel and this folder.
// References: Documentation/userspace-api/landlock.rst; clone3_args_valid() in kernel/fork.c.

import * as K from "../kernel/constants.ts";
import { CLONE_ARGS, CLONE_ARGS_SIZE } from "./code/context.ts";
import { lend, systemCall } from "./ffi.ts";

export interface KernelProbe {
  /** Version of Landlock's interface, 0 where the kernel has none or it is not active. */
  readonly landlockAbi: number;
  /** Whether clone3 takes CLONE_NEWTIME. */
  readonly timeNamespace: boolean;
}

/** An address at which no process has memory. */
const NOWHERE = 1;

export function probeKernel(): KernelProbe {
  const abi = systemCall("landlock_create_ruleset", 0, 0, K.LANDLOCK_CREATE_RULESET_VERSION);
  return { landlockAbi: Math.max(abi, 0), timeNamespace: takesTimeNamespace() };
}

/**
 * clone3 refuses a flag that it doesn't know with EINVAL before anything else. With CLONE_PIDFD and nowhere to write the
 * descriptor to, a flag that it knows ends in EFAULT or, for the unprivileged, in EPERM; never in a child.
 */
function takesTimeNamespace(): boolean {
  const args = lend(new Uint8Array(CLONE_ARGS_SIZE));
  args.view.setBigUint64(CLONE_ARGS.flags, BigInt(K.CLONE_VM | K.CLONE_PIDFD | K.CLONE_NEWTIME), true);
  args.view.setBigUint64(CLONE_ARGS.pidfd, BigInt(NOWHERE), true);
  const result = systemCall("clone3", args.address, CLONE_ARGS_SIZE);
  return result === -K.EFAULT || result === -K.EPERM;
}
