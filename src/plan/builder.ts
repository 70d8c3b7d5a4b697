// Collects the ops, handles and data of a plan and lays them out as bytes. Follows the descriptor table while doing so,
// so that every descriptor number is known in advance. Pure. May import src/kernel and this folder.

import type { Arch } from "../kernel/arch.ts";
import { SYSCALLS } from "../kernel/syscalls.ts";
import {
  HANDLE,
  HANDLE_SIZE,
  HEADER,
  HEADER_SIZE,
  NO_INIT,
  OP,
  OP_SIZE,
  PLAN_MAGIC,
  PLAN_VERSION,
  RELOCATION_SIZE,
  TAG_HANDLE,
  TAG_POINTER,
} from "./format.ts";

/** An offset into the data area, as an argument of an op. */
export interface Pointer {
  readonly pointer: number;
}
/** An index into the handle table, as an argument of an op. */
export interface HandleRef {
  readonly handle: number;
}
export type Argument = number | bigint | Pointer | HandleRef;

/** Why an op is there: for `plan` and for error messages, not part of the verified bytes. */
export interface OpNote {
  /** Name of the system call. */
  readonly call: string;
  /** The grant that asks for it, or `the void` for what every void has. */
  readonly grant: string;
  /** How many arguments it takes. */
  readonly arity: number;
  /** What it does, in a few words, naming paths. */
  readonly does: string;
  /** The host or void path that it acts on, where there is one. */
  readonly path?: string;
}

export interface OpOptions {
  readonly expect?: number | bigint;
  /** TAG_ANY_RESULT, TAG_STARTER, TAG_INIT, TAG_CLEAR_TID. */
  readonly tags?: number;
  readonly path?: string;
}

export interface HandleEntry {
  readonly kind: number;
  readonly path?: string;
  readonly flags?: number;
  readonly idmap?: { readonly uid: number; readonly gid: number };
}

export interface HeaderFields {
  readonly auditArch: number;
  readonly cloneFlags: bigint;
  readonly uid: number;
  readonly gid: number;
  readonly outerId: number;
  readonly timeFromZero: boolean;
  readonly wallTime: number;
}

const NO_PATH = 0xffff_ffff;

export class PlanBuilder {
  readonly notes: OpNote[] = [];
  private readonly arch: Arch;
  private readonly ops: { nr: number; tags: number; args: Argument[]; expect: bigint }[] = [];
  private readonly handles: HandleEntry[] = [];
  private readonly chunks: { offset: number; bytes: Uint8Array }[] = [];
  private readonly strings = new Map<string, Pointer>();
  private readonly constants = new Map<string, Pointer>();
  private readonly relocations: number[] = [];
  private readonly descriptors = new Set<number>();
  private dataLength = 0;
  private initIndex = NO_INIT;
  private grant = "the void";

  constructor(arch: Arch) {
    this.arch = arch;
  }

  /** Ops that follow are asked for by this grant. */
  for(grant: string): void {
    this.grant = grant;
  }

  /** Adds a system call. `does` says in words what for. */
  op(call: string, args: readonly Argument[], does: string, options: OpOptions = {}): void {
    const nr = SYSCALLS[this.arch][call];
    if (nr === undefined) throw new Error(`no system call ${call} on ${this.arch}`);
    this.ops.push({ nr, tags: options.tags ?? 0, args: [...args], expect: BigInt(options.expect ?? 0) });
    this.notes.push({
      call,
      grant: this.grant,
      arity: args.length,
      does,
      ...(options.path !== undefined && { path: options.path }),
    });
  }

  /** Adds a system call that opens a descriptor: the kernel gives the lowest free number, which is returned. */
  open(call: string, args: readonly Argument[], does: string, options: OpOptions = {}): number {
    let number = 0;
    while (this.descriptors.has(number)) number++;
    this.descriptors.add(number);
    this.op(call, args, does, { ...options, expect: number });
    return number;
  }

  /** Adds a dup3 of a descriptor or handle to a number of our choice. */
  place(
    source: number | HandleRef,
    number: number,
    flags: number,
    does: string,
    options: OpOptions = {},
  ): void {
    this.descriptors.add(number);
    this.op("dup3", [source, number, flags], does, { ...options, expect: number });
  }

  /** Adds the closing of descriptors, neighbours in one call. */
  close(...numbers: number[]): void {
    const sorted = numbers.toSorted((a, b) => a - b);
    while (sorted.length > 0) {
      const first = sorted[0] ?? 0;
      let count = 1;
      while (sorted[count] === first + count) count++;
      for (const number of sorted.splice(0, count)) this.descriptors.delete(number);
      if (count === 1) this.op("close", [first], `close ${first}`);
      else this.op("close_range", [first, first + count - 1, 0], `close ${first} to ${first + count - 1}`);
    }
  }

  get highestDescriptor(): number {
    return Math.max(...this.descriptors);
  }

  /** Marks a number as open without an op: what a child has from its parent. */
  inherit(number: number): void {
    this.descriptors.add(number);
  }

  handle(entry: HandleEntry): HandleRef {
    this.handles.push(entry);
    return { handle: this.handles.length - 1 };
  }

  /** A NUL-terminated string in the data area; equal strings stand there once. */
  string(text: string): Pointer {
    const known = this.strings.get(text);
    if (known) return known;
    const pointer = this.bytes(new TextEncoder().encode(`${text}\0`), 1);
    this.strings.set(text, pointer);
    return pointer;
  }

  /** Bytes in the data area. */
  bytes(bytes: Uint8Array, align = 8): Pointer {
    const offset = Math.ceil(this.dataLength / align) * align;
    this.chunks.push({ offset, bytes });
    this.dataLength = offset + bytes.length;
    return { pointer: offset };
  }

  /** A struct of 64-bit words in the data area; words that point into it are relocated. */
  words(words: readonly Argument[]): Pointer {
    const bytes = new Uint8Array(words.length * 8);
    const view = new DataView(bytes.buffer);
    const pointer = this.bytes(bytes);
    for (const [index, word] of words.entries()) {
      if (typeof word === "object") {
        if (!("pointer" in word)) throw new Error("a handle can't stand in the data area");
        this.relocations.push(pointer.pointer + 8 * index);
        view.setBigUint64(8 * index, BigInt(word.pointer), true);
      } else view.setBigUint64(8 * index, BigInt.asUintN(64, BigInt(word)), true);
    }
    return pointer;
  }

  /** Constant 64-bit words in the data area; equal ones stand there once. */
  shared(words: readonly number[]): Pointer {
    const key = words.join(",");
    const known = this.constants.get(key);
    if (known) return known;
    const pointer = this.words(words);
    this.constants.set(key, pointer);
    return pointer;
  }

  /** Ops that follow are pid 1's own tail. */
  beginInit(): void {
    this.initIndex = this.ops.length;
  }

  finish(header: HeaderFields): Uint8Array {
    // Handle paths go to the data area before its length is final.
    const handlePaths = this.handles.map((entry) =>
      entry.path === undefined ? NO_PATH : this.string(entry.path).pointer,
    );
    const opsOffset = HEADER_SIZE;
    const handlesOffset = opsOffset + this.ops.length * OP_SIZE;
    const relocationsOffset = handlesOffset + this.handles.length * HANDLE_SIZE;
    const dataOffset = align8(relocationsOffset + this.relocations.length * RELOCATION_SIZE);
    const length = align8(dataOffset + this.dataLength);
    const plan = new Uint8Array(length);
    const view = new DataView(plan.buffer);
    const u32 = (offset: number, value: number): void => view.setUint32(offset, value, true);

    u32(HEADER.magic, PLAN_MAGIC);
    u32(HEADER.version, PLAN_VERSION);
    u32(HEADER.auditArch, header.auditArch);
    u32(HEADER.length, length);
    view.setBigUint64(HEADER.cloneFlags, header.cloneFlags, true);
    u32(HEADER.opsOffset, opsOffset);
    u32(HEADER.opCount, this.ops.length);
    u32(HEADER.initIndex, this.initIndex);
    u32(HEADER.handlesOffset, handlesOffset);
    u32(HEADER.handleCount, this.handles.length);
    u32(HEADER.relocationsOffset, relocationsOffset);
    u32(HEADER.relocationCount, this.relocations.length);
    u32(HEADER.dataOffset, dataOffset);
    u32(HEADER.dataLength, this.dataLength);
    u32(HEADER.uid, header.uid);
    u32(HEADER.gid, header.gid);
    u32(HEADER.outerId, header.outerId);
    u32(HEADER.timeFromZero, header.timeFromZero ? 1 : 0);
    u32(HEADER.wallTime, header.wallTime);

    for (const [index, op] of this.ops.entries()) {
      const base = opsOffset + index * OP_SIZE;
      let tags = op.tags;
      for (const [position, argument] of op.args.entries()) {
        const at = base + OP.args + 8 * position;
        if (typeof argument !== "object") view.setBigUint64(at, BigInt.asUintN(64, BigInt(argument)), true);
        else {
          const isPointer = "pointer" in argument;
          tags |= (isPointer ? TAG_POINTER : TAG_HANDLE) << (2 * position);
          view.setBigUint64(at, BigInt(isPointer ? argument.pointer : argument.handle), true);
        }
      }
      u32(base + OP.nr, op.nr);
      u32(base + OP.tags, tags);
      view.setBigInt64(base + OP.expect, op.expect, true);
    }
    for (const [index, entry] of this.handles.entries()) {
      const base = handlesOffset + index * HANDLE_SIZE;
      u32(base + HANDLE.kind, entry.kind);
      u32(base + HANDLE.path, handlePaths[index] ?? NO_PATH);
      u32(base + HANDLE.flags, entry.flags ?? 0);
      u32(base + HANDLE.idmapped, entry.idmap ? 1 : 0);
      u32(base + HANDLE.uid, entry.idmap?.uid ?? 0);
      u32(base + HANDLE.gid, entry.idmap?.gid ?? 0);
    }
    for (const [index, offset] of this.relocations.toSorted((a, b) => a - b).entries())
      u32(relocationsOffset + index * RELOCATION_SIZE, offset);
    for (const { offset, bytes } of this.chunks) plan.set(bytes, dataOffset + offset);
    return plan;
  }
}

function align8(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
