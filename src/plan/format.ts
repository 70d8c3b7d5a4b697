// The binary layout of a launch plan. All numbers are little-endian. The verifier has its own copy of these numbers,
// written apart on purpose, and a test compares the two.

/** "VOID" as a little-endian u32. */
export const PLAN_MAGIC = 0x44494f56;
export const PLAN_VERSION = 1;

/** Byte offsets of the header's fields. */
export const HEADER = {
  magic: 0, // u32
  version: 4, // u32
  auditArch: 8, // u32, AUDIT_ARCH_* of linux/audit.h
  length: 12, // u32, of the whole plan, a multiple of 8
  cloneFlags: 16, // u64, flags of clone3(2), without exit signal
  opsOffset: 24, // u32, a multiple of 8
  opCount: 28, // u32
  initIndex: 32, // u32, index of the first op of pid 1's own tail, NO_INIT without one
  handlesOffset: 36, // u32, a multiple of 8
  handleCount: 40, // u32
  relocationsOffset: 44, // u32, a multiple of 8
  relocationCount: 48, // u32
  dataOffset: 52, // u32, a multiple of 8
  dataLength: 56, // u32
  uid: 60, // u32, the one uid inside
  gid: 64, // u32, the one gid inside
  outerId: 68, // u32, OUTER_ID_*
  timeFromZero: 72, // u32, 1 where the runner writes the offsets of the time namespace
  wallTime: 76, // u32, milliseconds, 0 for no limit
} as const;
export const HEADER_SIZE = 80;
export const NO_INIT = 0xffff_ffff;

/** The uid and gid inside stand for the runner's own ids outside. */
export const OUTER_ID_CALLER = 0;
/** The uid and gid inside stand for a host id that no account has, a new one for each void (needs root). */
export const OUTER_ID_OWN = 1;

/** Byte offsets of an op's fields: one system call, and what it must return. */
export const OP = {
  nr: 0, // u32, system call number
  tags: 4, // u32, see TAG_*
  args: 8, // u64[6]
  expect: 56, // i64, the value that the call must return, a negative errno for a failure that is wanted
} as const;
export const OP_SIZE = 64;

/** Two bits for each argument, argument 0 lowest. */
export const TAG_VALUE = 0;
/** The argument is an offset into the data area; the launcher adds the data area's address. */
export const TAG_POINTER = 1;
/** The argument is an index into the handle table; the launcher puts in the descriptor's number. */
export const TAG_HANDLE = 2;
/** Whatever the call returns is right (umask, which can not fail). `expect` is then 0. */
export const TAG_ANY_RESULT = 1 << 12;
/**
 * A clone of a thread: the new thread takes no part in the table, it answers the one notification of the start (see
 * `launch`), on the listener whose number stands in argument 5.
 */
export const TAG_STARTER = 1 << 13;
/** A clone of a process that shares the memory: the child goes on with the next op, the parent with op `initIndex`. */
export const TAG_INIT = 1 << 14;
/** A clone's child_tid argument (3 on x86_64, else 4): the launcher puts in the address of its second clear-on-exit word. */
export const TAG_CLEAR_TID = 1 << 15;

/** An entry of the handle table: a descriptor that the runner opens before the clone. */
export const HANDLE = {
  kind: 0, // u32, HANDLE_*
  path: 4, // u32, offset of a NUL-terminated host path in the data area, 0xffffffff where there is none
  flags: 8, // u32, open flags of HANDLE_FILE
  idmapped: 12, // u32, 1 where HANDLE_TREE maps an owner to the void's host id
  uid: 16, // u32, that owner
  gid: 20, // u32, and its group
  reserved0: 24, // u32, 0
  reserved1: 28, // u32, 0
} as const;
export const HANDLE_SIZE = 32;

/** The void's end of the gate, a unix stream socket: a byte arrives when the id maps stand, end of file if the runner dies. */
export const HANDLE_GATE = 1;
/** The runner's end of the gate, as inherited by the child, which closes it first. */
export const HANDLE_GATE_RUNNER = 2;
/** The caller's stdin, stdout, stderr. */
export const HANDLE_STDIN = 3;
export const HANDLE_STDOUT = 4;
export const HANDLE_STDERR = 5;
/** A file opened with `flags` (no symbolic link followed). */
export const HANDLE_FILE = 6;
/** A detached recursive clone of the mount tree at `path`, with no attribute changed yet. */
export const HANDLE_TREE = 7;
/** A sealed memfd that holds the small init (pid 1). */
export const HANDLE_INIT = 8;

/** A relocation is a u32: the offset in the data area of a u64 that holds an offset into the data area. */
export const RELOCATION_SIZE = 4;
