// The descriptor table of the child: which number holds what. Until all that was inherited is closed, a number that
// nothing was placed at may hold anything. Man pages: dup3(2), close_range(2).

import * as code from "./codes";
import * as element from "./element";
import { after, before, has, once } from "./facts";
import * as limits from "./limits";
import * as linux from "./linux";
import { DESCRIPTORS, MAX_DESCRIPTORS, SAVED_DESCRIPTORS, less, more, need, other } from "./memory";
import { handedInMount, isAttached } from "./mounts";
import * as op from "./op";
import * as plan from "./plan";
import { isText } from "./texts";

export const FREE: u32 = 0;
export const INHERITED: u32 = 1;
export const STREAM: u32 = 2; // a: kind of the handle
export const NULL_DEVICE: u32 = 3;
export const FILE: u32 = 4; // a: handle
export const GATE: u32 = 5;
export const HOST_PATH: u32 = 6; // a: path, b: its length, c: 1 for a directory
export const CONTEXT: u32 = 7; // a: mount
export const MOUNT: u32 = 8; // a: mount
export const PLACE: u32 = 9; // a: path, b: its length, c: mounts that stood when it was opened
export const DATA: u32 = 10; // a: node
export const RULESET: u32 = 11;
export const LISTENER: u32 = 12;
export const SOCKET: u32 = 13;
export const INIT: u32 = 14;
export const NAMESPACE_LIMIT: u32 = 15;

@unmanaged
export class Descriptor {
  kind: u32;
  a: u32;
  b: u32;
  c: u32;
  cloexec: u32;
  used: u32;
}
const SIZE: u32 = 24;
const TABLE_SIZE: u32 = (MAX_DESCRIPTORS + 1) * SIZE;
/** One number beyond the table can be held, in the entry after it: the program's, above the limit of descriptors. */
let farNumber: u32 = 0;
/** No number of the table from here on was ever open. */
let top: u32 = 3;

export function resetDescriptors(): void {
  memory.fill(DESCRIPTORS, 0, TABLE_SIZE);
  for (let number: u32 = 0; number < 3; number++) numbered(number).kind = INHERITED;
  farNumber = 0;
  top = 3;
}

/** pid 1 and pid 2 go on with a table each. */
export function saveDescriptors(): void {
  memory.copy(SAVED_DESCRIPTORS, DESCRIPTORS, TABLE_SIZE);
}
export function restoreDescriptors(): void {
  memory.copy(DESCRIPTORS, SAVED_DESCRIPTORS, TABLE_SIZE);
}

export function numbered(number: u32): Descriptor {
  if (number < MAX_DESCRIPTORS) return changetype<Descriptor>(DESCRIPTORS + number * SIZE);
  need(farNumber == 0 || farNumber == number, code.BAD_DESCRIPTOR, number);
  farNumber = number;
  return changetype<Descriptor>(DESCRIPTORS + MAX_DESCRIPTORS * SIZE);
}

/** The next number from here on that is open; the one beyond the table comes last, then all ones. */
function nextOpen(from: u32): u32 {
  for (let number = from; number < MAX_DESCRIPTORS; number++)
    if (numbered(number).kind != FREE) return number;
  const hasFar = farNumber != 0 && farNumber >= from && numbered(farNumber).kind != FREE;
  return hasFar ? farNumber : u32.MAX_VALUE;
}

function set(number: u32, kind: u32, a: u32, b: u32, c: u32, cloexec: u32): Descriptor {
  const entry = numbered(number);
  if (number < MAX_DESCRIPTORS && number >= top) top = number + 1;
  entry.kind = kind;
  entry.a = a;
  entry.b = b;
  entry.c = c;
  entry.cloexec = cloexec;
  // A stream, a file or content is of use by being there.
  entry.used = u32(kind == STREAM || kind == FILE || kind == DATA || kind == INIT);
  return entry;
}

/** The kernel gives the lowest free number, and the plan must expect just that. */
export function openLowest(kind: u32, a: u32, b: u32 = 0, c: u32 = 0): void {
  let number: u32 = 0;
  while (number < MAX_DESCRIPTORS && numbered(number).kind != FREE) number++;
  need(number < MAX_DESCRIPTORS, code.TOO_LARGE, number);
  need(!limits.isSet(linux.RLIMIT_NOFILE) || limits.allowsDescriptor(number), code.WRONG_ORDER, number);
  set(number, kind, a, b, c, 1);
  op.returns(number);
}

/** Argument `i` names an open descriptor of this kind. */
export function descriptor(i: u32, kind: u32): Descriptor {
  const number = op.value(i);
  const entry = numbered(number);
  need(entry.kind == kind, code.BAD_DESCRIPTOR, number, entry.kind);
  return entry;
}

/** The ids are mapped. The child's copy of the runner's end must be gone, or it would never see the runner die. */
export function check_gate(): void {
  const handle = op.handle(0);
  need(plan.handle(handle).kind == plan.HANDLE_GATE, code.BAD_HANDLE, handle);
  after(code.RUNNER_END_CLOSED);
  once(code.GATE_PASSED);
  op.returns(1);
}

export function check_close(): void {
  if (op.isHandle(0)) {
    const handle = op.handle(0);
    need(plan.handle(handle).kind == plan.HANDLE_GATE_RUNNER, code.BAD_HANDLE, handle);
    before(code.SETTLED);
    once(code.RUNNER_END_CLOSED);
    plan.useHandle(handle);
  } else {
    after(code.SETTLED);
    close(op.value(0));
  }
}

/** What was not used is not closed either: an op that only came and went has no place in a plan. */
function close(number: u32): void {
  const entry = numbered(number);
  need(entry.kind != FREE, code.BAD_DESCRIPTOR, number);
  const used = entry.kind == MOUNT ? isAttached(entry.a) : entry.used != 0;
  need(used, code.NOT_NEEDED, number, entry.kind);
  entry.kind = FREE;
}

/** A range begins and ends with an open descriptor. */
export function check_close_range(): void {
  const from = op.value(0);
  const to = op.value(1);
  need(from <= to, code.BAD_ARGUMENT, 1);
  if (!has(code.SETTLED)) return check_settle(from, to);
  need(numbered(from).kind != FREE && numbered(to).kind != FREE, code.BAD_DESCRIPTOR, from, to);
  for (let number = from; number <= to; number = nextOpen(number)) close(number);
}

/** Everything that is not in place is closed: the runner's descriptors, known or not, end here. */
function check_settle(from: u32, to: u32): void {
  // The launcher opens every handle at or above this number, so none survives.
  need(to == u32.MAX_VALUE && from <= 3 + plan.handleCount, code.BAD_ARGUMENT, from, to);
  after(code.GATE_PASSED);
  for (let number: u32 = 3; number < from; number++) {
    if (numbered(number).kind == FREE) more(code.LEAKED_DESCRIPTOR, number);
  }
  need(nextOpen(from) == u32.MAX_VALUE, code.NOT_NEEDED, from);
  once(code.SETTLED);
}

/** In pid 1, once pid 2 has its own table: all below its program's descriptor, all above. */
export function check_close_rest(): void {
  const from = op.value(0);
  const to = op.value(1);
  const isBelow = from == 0 && numbered(to + 1).kind == INIT;
  const isAbove = to == u32.MAX_VALUE && numbered(from - 1).kind == INIT;
  need(isBelow || isAbove, code.BAD_ARGUMENT, from, to);
  let number = nextOpen(from);
  need(number <= to && number != u32.MAX_VALUE, code.NOT_NEEDED, from);
  for (; number <= to && number != u32.MAX_VALUE; number = nextOpen(number)) numbered(number).kind = FREE;
}

export function check_dup3(): void {
  const number = op.value(1);
  const flags = op.value(2);
  need(flags == 0 || flags == linux.O_CLOEXEC, code.BAD_ARGUMENT, 2);
  op.returns(number);
  if (op.isHandle(0)) return check_place(op.handle(0), number, u32(flags != 0));
  after(code.SETTLED);
  const source = op.value(0);
  const entry = numbered(source);
  const target = numbered(number).kind;
  // Mounts and their contexts are followed by one number each.
  need(entry.kind == NULL_DEVICE || entry.kind == PLACE, code.BAD_DESCRIPTOR, source);
  need(target == FREE || target == INHERITED, code.BAD_DESCRIPTOR, number);
  // A high number needs the room that a limit set before gives, and not more.
  need(number < 3 || limits.isHighest(number), code.WRONG_ORDER, number);
  entry.used = 1;
  set(number, entry.kind, entry.a, entry.b, entry.c, u32(flags != 0));
}

/** A handle goes to a number that no other handle can have, since all are above 2 + their count. */
function check_place(handle: u32, number: u32, cloexec: u32): void {
  after(code.GATE_PASSED);
  before(code.SETTLED);
  need(number < 3 + plan.handleCount, code.BAD_ARGUMENT, 1);
  need(numbered(number).kind == (number < 3 ? INHERITED : FREE), code.BAD_DESCRIPTOR, number);
  plan.useHandle(handle);
  const kind = plan.handle(handle).kind;
  if (kind == plan.HANDLE_FILE) set(number, FILE, handle, 0, 0, cloexec);
  else if (kind >= plan.HANDLE_STDIN && kind <= plan.HANDLE_STDERR) set(number, STREAM, kind, 0, 0, cloexec);
  else {
    // What only the set-up uses ends with the exec at the latest.
    need(cloexec == 1, code.BAD_ARGUMENT, 2);
    need(
      kind != plan.HANDLE_GATE_RUNNER && (kind != plan.HANDLE_INIT || element.init == 1),
      code.BAD_HANDLE,
      handle,
    );
    if (kind == plan.HANDLE_TREE) set(number, MOUNT, handedInMount(handle), 0, 0, 1);
    else set(number, kind == plan.HANDLE_GATE ? GATE : INIT, 0, 0, 0, 1);
  }
}

/**
 * What the program finds open: 0, 1 and 2, each the caller's own or /dev/null, and the granted files from 3 on; beside
 * them only what the start itself needs and the exec closes.
 */
export function check_final_descriptors(program: u32): void {
  for (let number: u32 = 0; number < 3; number++) {
    const entry = numbered(number);
    const isOwn = entry.kind == STREAM && entry.a == plan.HANDLE_STDIN + number;
    const isGranted = ((element.streams >> number) & 1) != 0;
    const isRight = isGranted ? isOwn : entry.kind == NULL_DEVICE;
    if (!isRight || entry.cloexec != 0) less(code.STREAM, number);
    if (!isRight && entry.kind != FREE && entry.kind != NULL_DEVICE) more(code.STREAM, number);
  }
  const fileCount = load<u32>(element.files);
  let wanted = element.files + 4;
  for (let i: u32 = 0; i < fileCount; i++) {
    check_file(3 + i, wanted);
    wanted += 8 + load<u32>(wanted, 4);
  }
  for (let number = nextOpen(3 + fileCount); number != u32.MAX_VALUE; number = nextOpen(number + 1)) {
    if (number != program && numbered(number).kind != LISTENER) more(code.LEAKED_DESCRIPTOR, number);
  }
  check_program_closes(program);
}

/** The descriptor that is executed ends with the exec. */
function check_program_closes(program: u32): void {
  if (numbered(program).cloexec == 0) more(code.LEAKED_DESCRIPTOR, program);
}

/** A granted file stands at its number, opened for what is granted and no more. */
function check_file(number: u32, wanted: u32): void {
  const entry = numbered(number);
  if (entry.kind != FILE || entry.cloexec != 0) {
    less(code.FILE, number);
    if (entry.kind != FREE && entry.kind != FILE) more(code.LEAKED_DESCRIPTOR, number);
    return;
  }
  const path = plan.textAt(plan.handle(entry.a).path);
  const access = load<u32>(wanted);
  let flags = linux.O_CLOEXEC | linux.O_NOCTTY;
  if (access == 0) flags |= linux.O_RDONLY;
  else if (access == 1) flags |= linux.O_WRONLY | linux.O_CREAT | linux.O_TRUNC;
  else if (access == 2) flags |= linux.O_WRONLY | linux.O_CREAT | linux.O_APPEND;
  else flags |= linux.O_RDWR | linux.O_CREAT;
  if (!isText(path, plan.textLength, wanted + 4) || plan.handle(entry.a).flags != flags)
    other(code.FILE, number);
}

/** pid 1 keeps its program's descriptor and nothing else, not even 0, 1 and 2. */
export function check_init_descriptors(program: u32): void {
  for (let number = nextOpen(0); number != u32.MAX_VALUE; number = nextOpen(number + 1)) {
    if (number != program) more(code.LEAKED_DESCRIPTOR, number);
  }
  check_program_closes(program);
}
