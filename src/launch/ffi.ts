// The door to the kernel: memory for the launcher's code and plans, and raw system calls. The only file that imports
// bun:ffi. May import src/kernel and this folder. Man page: syscall(2).

import { CFunction, dlopen, FFIType, toArrayBuffer } from "bun:ffi";
import type { Pointer } from "bun:ffi";
import {
  MAP_ANONYMOUS,
  MAP_FAILED,
  MAP_PRIVATE,
  PROT_EXEC,
  PROT_READ,
  PROT_WRITE,
} from "../kernel/constants.ts";
import { errnoName } from "../kernel/errno.ts";
import { SYSCALLS } from "../kernel/syscalls.ts";
import { hostArch } from "./arch.ts";
import { buildLauncherCode } from "./code/program.ts";
import { x86Encoder } from "./code/x86-64.ts";

/** Memory outside JavaScript's heap: it never moves, and children share it. */
export interface Memory {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const LIBRARIES = ["libc.so.6", "libc.musl-x86_64.so.1", "libc.musl-aarch64.so.1"];
const PAGE = 4096;

type SystemCall = (nr: number, ...args: number[]) => number;
interface Door {
  systemCall: SystemCall;
  start: (context: number) => number;
}
let door: Door | undefined;

/** Maps the launcher's code on first use. Throws where bun:ffi or executable memory is refused. */
function open(): Door {
  if (door) return door;
  const arch = hostArch();
  if (arch !== "x86_64")
    throw new Error(`Void can't launch on ${arch} yet: its machine code is x86-64's only`);
  const { mmap, mprotect } = openLibc();
  const { code, systemCall, start } = buildLauncherCode(arch, x86Encoder());
  const size = Math.ceil(code.length / PAGE) * PAGE;
  const address = Number(mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
  if (address === MAP_FAILED) throw new Error("the kernel gave no memory for the launcher's code (mmap)");
  new Uint8Array(toArrayBuffer(address as Pointer, 0, size)).set(code);
  // Never writable and executable at once: some hosts refuse that, and rightly.
  if (Number(mprotect(address, size, PROT_READ | PROT_EXEC)) !== 0)
    throw new Error(
      "the kernel refused executable memory (mprotect PROT_EXEC): see SELinux's execmem or a seccomp filter",
    );
  const long = FFIType.i64_fast;
  door = {
    systemCall: CFunction({
      ptr: (address + systemCall) as Pointer,
      args: [long, long, long, long, long, long, long],
      returns: long,
    }) as unknown as SystemCall,
    start: CFunction({
      ptr: (address + start) as Pointer,
      args: [long],
      returns: long,
    }) as unknown as Door["start"],
  };
  return door;
}

function openLibc(): { mmap: (...args: number[]) => bigint; mprotect: (...args: number[]) => number } {
  const symbols = {
    mmap: { args: ["u64", "u64", "i32", "i32", "i32", "i64"], returns: FFIType.i64_fast },
    mprotect: { args: ["u64", "u64", "i32"], returns: "i32" },
  } as const;
  let cause: unknown;
  for (const library of LIBRARIES) {
    try {
      return dlopen(library, symbols).symbols as unknown as ReturnType<typeof openLibc>;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`no C library among ${LIBRARIES.join(", ")}`, { cause });
}

/** Makes a raw system call: the result, or a negative errno. Numbers must be safe integers. */
export function systemCall(name: string, ...args: number[]): number {
  const nr = SYSCALLS[hostArch()][name];
  if (nr === undefined) throw new Error(`no system call ${name} on ${hostArch()}`);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
  return Number(open().systemCall(nr, a, b, c, d, e, f));
}

/** A system call of the runner's own failed. */
export class RunnerError extends Error {
  override readonly name = "RunnerError";
  readonly call: string;
  /** Positive error number. */
  readonly errno: number;

  constructor(call: string, errno: number, what: string) {
    super(`${what}: ${call} failed with ${errnoName(errno)}`);
    this.call = call;
    this.errno = errno;
  }
}

/** Makes a system call that has to succeed; `what` says in words what could not be done. Throws RunnerError. */
export function must(what: string, name: string, ...args: number[]): number {
  const result = systemCall(name, ...args);
  if (result < 0) throw new RunnerError(name, -result, what);
  return result;
}

/** Runs the launcher's `start` on a context: the child's pid, or a negative errno. */
export function startClone(context: number): number {
  return Number(open().start(context));
}

/** Maps zeroed memory, `size` bytes. */
export function mapMemory(size: number): Memory {
  const address = must(
    "no memory for a launch",
    "mmap",
    0,
    size,
    PROT_READ | PROT_WRITE,
    MAP_PRIVATE | MAP_ANONYMOUS,
    -1,
    0,
  );
  const buffer = toArrayBuffer(address as Pointer, 0, size);
  return { address, bytes: new Uint8Array(buffer), view: new DataView(buffer) };
}

/** Gives memory back. Nothing may use it afterwards. */
export function unmapMemory(memory: Memory): void {
  systemCall("munmap", memory.address, memory.bytes.length);
}

/** Space for the arguments of single system calls. JavaScript's own arrays may move, so nothing points into them. */
const ARGUMENTS_SIZE = 256 * 1024;
let argumentSpace: (Memory & { next: number }) | undefined;

/**
 * Copies bytes to where the kernel can read and write them. They stay for the next few calls: use the address at once,
 * and read results back through the returned view. At most 64 KiB.
 */
export function lend(bytes: Uint8Array): { address: number; view: DataView } {
  argumentSpace ??= { ...mapMemory(ARGUMENTS_SIZE), next: 0 };
  const space = argumentSpace;
  const size = Math.ceil(bytes.length / 8) * 8;
  if (size > ARGUMENTS_SIZE / 4)
    throw new RangeError(`${bytes.length} bytes are too many for a system call's argument`);
  if (space.next + size > ARGUMENTS_SIZE) space.next = 0;
  const offset = space.next;
  space.next += size;
  space.bytes.set(bytes, offset);
  return { address: space.address + offset, view: new DataView(space.view.buffer, offset, bytes.length) };
}

/** The same for a string, NUL-terminated; gives its address. */
export function lendString(text: string): number {
  return lend(new TextEncoder().encode(`${text}\0`)).address;
}
