// Layout of a launch's context: what the launcher's code and the runner tell each other, in memory that both share.

/** Byte offsets. The first 88 bytes are struct clone_args of clone3(2). */
export const CONTEXT = {
  cloneArgs: 0,
  /** Address of the first op. */
  ops: 88, // u64
  /** Address of the first op of pid 1's own tail. */
  initOps: 96, // u64
  savedMask: 104, // u64, the runner's signal mask
  fullMask: 112, // u64, all ones
  /** Cleared by the kernel when the child lets go of this memory: it has executed the program, or it is dead. */
  clearTid: 120, // u32
  /** The same for the second process of a void with an init. */
  clearTid2: 124, // u32
  /** Index + 1 of the op that failed, 0 while none has. */
  failedOp: 128, // u32
  /** The descriptor that refers to the child. */
  pidfd: 132, // i32
  /** What it returned. */
  failedResult: 136, // i64
  /** struct seccomp_notif, 80 bytes: must be zero when it is handed to the kernel. */
  notification: 144,
  /** struct seccomp_notif_resp, 24 bytes: { id, val, error, flags }. */
  response: 224,
  responseFlags: 244, // u32 within it
} as const;
export const CONTEXT_SIZE = 256;
export const CLONE_ARGS_SIZE = 88;

/** Byte offsets in struct clone_args. All u64. */
export const CLONE_ARGS = {
  flags: 0,
  pidfd: 8,
  childTid: 16,
  parentTid: 24,
  exitSignal: 32,
  stack: 40,
  stackSize: 48,
  tls: 56,
  setTid: 64,
  setTidSize: 72,
  cgroup: 80,
} as const;
