// The plan's bytes: layout, header, relocations, handles, and every read of the data area, each of which leaves a mark.
// So nothing is read as two things, and what nothing reads is zero. Layout: src/plan/format.ts, copied on purpose.

import * as code from "./codes";
import * as element from "./element";
import * as linux from "./linux";
import * as mem from "./memory";
import { need, reject } from "./memory";

const PLAN_MAGIC: u32 = 0x4449_4f56; // "VOID"
const PLAN_VERSION: u32 = 1;
const HEADER_SIZE: u32 = 80;
export const OP_SIZE: u32 = 64;
const HANDLE_SIZE: u32 = 32;
const RELOCATION_SIZE: u32 = 4;
const NO_PATH: u32 = 0xffff_ffff;
export const NO_INIT: u32 = 0xffff_ffff;

export const HANDLE_GATE: u32 = 1;
export const HANDLE_GATE_RUNNER: u32 = 2;
export const HANDLE_STDIN: u32 = 3;
export const HANDLE_STDERR: u32 = 5;
export const HANDLE_FILE: u32 = 6;
export const HANDLE_TREE: u32 = 7;
export const HANDLE_INIT: u32 = 8;

@unmanaged
class Handle {
  kind: u32;
  path: u32;
  flags: u32;
  idmapped: u32;
  uid: u32;
  gid: u32;
  reserved: u64;
}

// Marks of a byte of the data area.
const READ: u8 = 1;
const SCRATCH: u8 = 2;
const RELOCATED: u8 = 4;
const FIRST: u8 = 8; // of a relocated word
const FOLLOWED: u8 = 16;

export let opCount: u32 = 0;
export let initIndex: u32 = 0;
export let handleCount: u32 = 0;
let start: u32 = 0;
let handles: u32 = 0;
let data: u32 = 0;
let dataLength: u32 = 0;

/** The five parts follow each other without a gap that holds anything, and the header repeats the spec. */
export function check_layout(plan: u32, length: u32): void {
  start = plan;
  need(length >= HEADER_SIZE && length % 8 == 0, code.BAD_LAYOUT, length);
  need(load<u32>(plan) == PLAN_MAGIC && load<u32>(plan, 4) == PLAN_VERSION, code.BAD_HEADER);
  need(load<u32>(plan, 12) == length, code.BAD_LAYOUT, 12);
  opCount = load<u32>(plan, 28);
  initIndex = load<u32>(plan, 32);
  handleCount = load<u32>(plan, 40);
  const relocations = load<u32>(plan, 48);
  dataLength = load<u32>(plan, 56);
  need(opCount <= length / OP_SIZE && relocations <= length / RELOCATION_SIZE, code.BAD_LAYOUT, 28);
  need(handleCount <= mem.MAX_HANDLES && dataLength <= mem.MARKS_SIZE, code.TOO_LARGE, 40);
  const handlesAt = HEADER_SIZE + opCount * OP_SIZE;
  const relocationsAt = handlesAt + handleCount * HANDLE_SIZE;
  const relocationsEnd = relocationsAt + relocations * RELOCATION_SIZE;
  const dataAt = align8(relocationsEnd);
  need(load<u32>(plan, 24) == HEADER_SIZE && load<u32>(plan, 36) == handlesAt, code.BAD_LAYOUT, 24);
  need(load<u32>(plan, 44) == relocationsAt && load<u32>(plan, 52) == dataAt, code.BAD_LAYOUT, 44);
  need(dataAt <= length && dataLength <= length - dataAt, code.BAD_LAYOUT, 52);
  need(align8(dataAt + dataLength) == length, code.BAD_LAYOUT, 56);
  check_zero(plan + relocationsEnd, plan + dataAt);
  check_zero(plan + dataAt + dataLength, plan + length);
  handles = plan + handlesAt;
  data = plan + dataAt;
  memory.fill(mem.MARKS, 0, dataLength);
  memory.fill(mem.HANDLE_STATES, 0, 4 * handleCount);
  check_header(plan);
  check_relocations(plan + relocationsAt, relocations);
  check_handles();
}

/** Fresh namespaces of every kind but those that the spec or the kernel excepts; the ids and times of the spec. */
function check_header(plan: u32): void {
  const isX86 = element.arch == linux.X86_64;
  const audit = isX86 ? linux.AUDIT_ARCH_X86_64 : linux.AUDIT_ARCH_AARCH64;
  need(load<u32>(plan, 8) == audit, code.BAD_HEADER, 8);
  const always = linux.CLONE_VM | linux.CLONE_PIDFD | linux.CLONE_CHILD_CLEARTID | linux.CLONE_CLEAR_SIGHAND;
  let wanted = linux.CLONE_NEWNS | linux.CLONE_NEWCGROUP | linux.CLONE_NEWUTS | linux.CLONE_NEWIPC;
  wanted |= linux.CLONE_NEWUSER | linux.CLONE_NEWPID;
  if (element.network != element.NETWORK_HOST) wanted |= linux.CLONE_NEWNET;
  if (element.timeNamespace != 0) wanted |= linux.CLONE_NEWTIME;
  const flags = load<u64>(plan, 16);
  const all = wanted | linux.CLONE_NEWNET | linux.CLONE_NEWTIME;
  need((flags & ~all) == always, code.BAD_HEADER, 16);
  // A namespace takes away: what is missing gives more.
  mem.compareSets(~flags & all, ~wanted & all, code.NAMESPACES);
  if (load<u32>(plan, 60) != element.uid) mem.other(code.IDS, 0, load<u32>(plan, 60));
  if (load<u32>(plan, 64) != element.gid) mem.other(code.IDS, 1, load<u32>(plan, 64));
  if (load<u32>(plan, 68) != element.outerId) mem.other(code.IDS, 2, load<u32>(plan, 68));
  if (load<u32>(plan, 72) != element.timeNamespace) mem.other(code.TIME_OFFSETS);
  // 0 is no limit, so the most.
  const wallTime = load<u32>(plan, 76);
  const most = u64.MAX_VALUE;
  mem.compare(
    wallTime == 0 ? most : u64(wallTime),
    element.wallTime == 0 ? most : u64(element.wallTime),
    code.WALL_TIME,
  );
  // What this kernel lacks may only be missing where the spec says so.
  const missing =
    (element.landlockAbi == 0 ? element.PROTECTION_LANDLOCK : 0) |
    (element.timeNamespace == 0 ? element.PROTECTION_TIME : 0);
  if ((missing & ~element.bestEffort) != 0) mem.more(code.PROTECTION, missing & ~element.bestEffort);
}

/** Ascending, aligned, apart: so that the launcher adds the base once to whole words and nothing else. */
function check_relocations(table: u32, count: u32): void {
  let next: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const offset = load<u32>(table + i * RELOCATION_SIZE);
    need(offset >= next && offset % 8 == 0, code.BAD_RELOCATION, i);
    need(dataLength >= 8 && offset <= dataLength - 8, code.BAD_RELOCATION, i);
    memory.fill(mem.MARKS + offset, RELOCATED, 8);
    store<u8>(mem.MARKS + offset, RELOCATED | FIRST);
    next = offset + 8;
  }
}

/** Each handle is of a known kind, and holds only what its kind has a use for. */
function check_handles(): void {
  for (let i: u32 = 0; i < handleCount; i++) {
    const it = handle(i);
    need(it.kind >= HANDLE_GATE && it.kind <= HANDLE_INIT, code.BAD_HANDLE, i);
    need(it.kind == HANDLE_FILE || it.kind == HANDLE_TREE || it.path == NO_PATH, code.BAD_HANDLE, i);
    need(it.kind == HANDLE_FILE || it.flags == 0, code.BAD_HANDLE, i);
    need(it.idmapped == 0 || (it.idmapped == 1 && it.kind == HANDLE_TREE), code.BAD_HANDLE, i);
    need(it.idmapped == 1 || (it.uid == 0 && it.gid == 0), code.BAD_HANDLE, i);
    need(it.reserved == 0, code.BAD_HANDLE, i);
  }
}

/** After the last op: every relocation was followed, and what nothing reads is zero. */
export function check_coverage(): void {
  for (let i: u32 = 0; i < dataLength; i++) {
    const mark = load<u8>(mem.MARKS + i);
    if (mark == READ) continue;
    if ((mark & RELOCATED) != 0) need((mark & FOLLOWED) != 0, code.UNUSED_RELOCATION, i);
    else need(load<u8>(data + i) == 0, code.UNREAD_BYTE, i);
  }
  for (let i: u32 = 0; i < handleCount; i++) {
    need(load<u32>(mem.HANDLE_STATES + 4 * i) != 0, code.UNUSED_HANDLE, i);
  }
}

function check_zero(from: u32, to: u32): void {
  for (let at = from; at < to; at++) need(load<u8>(at) == 0, code.UNREAD_BYTE, at - start);
}

function align8(offset: u32): u32 {
  return (offset + 7) & ~7;
}

export function opAddress(index: u32): u32 {
  return start + HEADER_SIZE + index * OP_SIZE;
}

export function handle(i: u32): Handle {
  return changetype<Handle>(handles + i * HANDLE_SIZE);
}

/** Each handle has one use, and needs it. */
export function useHandle(i: u32): void {
  need(load<u32>(mem.HANDLE_STATES + 4 * i) == 0, code.BAD_HANDLE, i);
  store<u32>(mem.HANDLE_STATES + 4 * i, 1);
}

/** Length of the text that was read last. */
export let textLength: u32 = 0;

/** Address of `length` bytes that are read as they stand. */
export function bytesAt(offset: u64, length: u32): u32 {
  const at = inData(offset, length);
  for (let i: u32 = 0; i < length; i++) mark(at + i, READ);
  return data + at;
}

/** Address of a byte that the kernel writes. */
export function scratchAt(offset: u64): void {
  const at = inData(offset, 1);
  mark(at, SCRATCH);
}

/** Address of a NUL-terminated text; sets `textLength`. */
export function textAt(offset: u64): u32 {
  const at = inData(offset, 1);
  let length: u32 = 0;
  while (load<u8>(data + at + length) != 0) {
    mark(at + length, READ);
    length++;
    need(at + length < dataLength, code.UNTERMINATED_TEXT, at);
  }
  mark(at + length, READ);
  textLength = length;
  return data + at;
}

/** The pointer at an address of the data area: a word that is relocated as a whole. */
export function pointerAt(address: u32): u64 {
  const at = inData(u64(address - data), 8);
  need((load<u8>(mem.MARKS + at) & FIRST) != 0, code.BAD_POINTER, at);
  for (let i: u32 = 0; i < 8; i++) {
    store<u8>(mem.MARKS + at + i, load<u8>(mem.MARKS + at + i) | FOLLOWED);
  }
  return load<u64>(address);
}

/** Whether the word there is relocated. */
export function isPointer(address: u32): bool {
  const at = inData(u64(address - data), 8);
  return (load<u8>(mem.MARKS + at) & FIRST) != 0;
}

export function offsetOf(address: u32): u64 {
  return u64(address - data);
}
export function addressOf(offset: u64): u32 {
  return data + inData(offset, 0);
}

function inData(offset: u64, length: u32): u32 {
  need(offset <= u64(dataLength) && u64(length) <= u64(dataLength) - offset, code.BAD_POINTER, u32(offset));
  return u32(offset);
}

function mark(at: u32, kind: u8): void {
  const before = load<u8>(mem.MARKS + at);
  if (before != 0 && before != kind) reject(code.WRITTEN_AND_READ, at);
  store<u8>(mem.MARKS + at, kind);
}
