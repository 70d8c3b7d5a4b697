// The descriptor table of the child: which number holds what. Until all that was inherited is closed, a number that
// nothing was placed at may hold anything. Man pages: dup3(2), close_range(2).

import * as code from "./codes";
import { O_CLOEXEC } from "./linux";
import { DESCRIPTORS, MAX_DESCRIPTORS, SAVED_DESCRIPTORS, less, more, need } from "./memory";
import * as op from "./op";
import * as plan from "./plan";
import * as element from "./element";
import { isText } from "./texts";
import { RLIMIT_NOFILE, O_APPEND, O_CREAT, O_NOCTTY, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } from "./linux";
import { handedInMount, isAttached } from "./mounts";
import * as limits from "./limits";

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

// An entry: u32 kind, a, b, c, close-on-exec, used. One entry beyond the table is for the one number above it.
const ENTRY: u32 = 24;
const FAR: u32 = DESCRIPTORS + MAX_DESCRIPTORS * ENTRY;
let farNumber: u32 = 0;
/** Whether only what was placed is open. */
export let settled: bool = false;
let runnerClosed: bool = false;
let gatePassed: bool = false;

export function resetDescriptors(): void {
  memory.fill(DESCRIPTORS, 0, (MAX_DESCRIPTORS + 1) * ENTRY);
  for (let number: u32 = 0; number < 3; number++) set(at(number), INHERITED, 0, 0, 0, 0, 1);
  farNumber = 0;
  settled = false;
  runnerClosed = false;
  gatePassed = false;
}

/** pid 1 and pid 2 go on with a table each. */
export function saveDescriptors(): void {
  memory.copy(SAVED_DESCRIPTORS, DESCRIPTORS, (MAX_DESCRIPTORS + 1) * ENTRY);
}
export function restoreDescriptors(): void {
  memory.copy(DESCRIPTORS, SAVED_DESCRIPTORS, (MAX_DESCRIPTORS + 1) * ENTRY);
}

function set(entry: u32, kind: u32, a: u32, b: u32, c: u32, cloexec: u32, used: u32): void {
  store<u32>(entry, kind);
  store<u32>(entry, a, 4);
  store<u32>(entry, b, 8);
  store<u32>(entry, c, 12);
  store<u32>(entry, cloexec, 16);
  store<u32>(entry, used, 20);
}

/** Entry of a number; one number beyond the table can be held. */
function at(number: u32): u32 {
  if (number < MAX_DESCRIPTORS) return DESCRIPTORS + number * ENTRY;
  need(farNumber == 0 || farNumber == number, code.BAD_DESCRIPTOR, number);
  farNumber = number;
  return FAR;
}

export function kindOf(entry: u32): u32 {
  return load<u32>(entry);
}
export function first(entry: u32): u32 {
  return load<u32>(entry, 4);
}
export function second(entry: u32): u32 {
  return load<u32>(entry, 8);
}
export function third(entry: u32): u32 {
  return load<u32>(entry, 12);
}
export function markUsed(entry: u32): void {
  store<u32>(entry, 1, 20);
}

/** The kernel gives the lowest free number, and the plan must expect just that. */
export function openLowest(kind: u32, a: u32, b: u32 = 0, c: u32 = 0): void {
  let number: u32 = 0;
  while (number < MAX_DESCRIPTORS && kindOf(at(number)) != FREE) number++;
  need(number < MAX_DESCRIPTORS, code.TOO_LARGE, number);
  need(!limits.isSet(RLIMIT_NOFILE) || limits.allowsDescriptor(number), code.WRONG_ORDER, number);
  // A data file is of use by being there.
  set(at(number), kind, a, b, c, 1, u32(kind == DATA));
  op.returns(number);
}

/** Argument `i` names an open descriptor of this kind: its entry. */
export function descriptor(i: u32, kind: u32): u32 {
  const number = op.value(i);
  const entry = at(number);
  need(kindOf(entry) == kind, code.BAD_DESCRIPTOR, number, kindOf(entry));
  return entry;
}

/** Entry of a number that stands in a struct. */
export function numbered(number: u32): u32 {
  return at(number);
}

export function descriptorKind(i: u32): u32 {
  return kindOf(at(op.value(i)));
}

/** recvfrom on the handle: the ids are mapped. The child's copy of the runner's end must be gone, or it waits for itself. */
export function check_gate(): void {
  const handle = op.handle(0);
  need(plan.handleKind(handle) == plan.HANDLE_GATE, code.BAD_HANDLE, handle);
  need(runnerClosed && !gatePassed, code.WRONG_ORDER);
  gatePassed = true;
  op.returns(1);
}

/** What was not needed is not closed either: an op that only came and went has no place in a plan. */
export function check_close(): void {
  if (op.isHandle(0)) {
    const handle = op.handle(0);
    need(plan.handleKind(handle) == plan.HANDLE_GATE_RUNNER && !runnerClosed, code.BAD_HANDLE, handle);
    need(!settled, code.WRONG_ORDER);
    plan.useHandle(handle);
    runnerClosed = true;
    return;
  }
  need(settled, code.WRONG_ORDER);
  const number = op.value(0);
  need(kindOf(at(number)) != FREE, code.BAD_DESCRIPTOR, number);
  close(number);
}

function close(number: u32): void {
  const entry = at(number);
  const kind = kindOf(entry);
  const used = kind == MOUNT ? isAttached(first(entry)) : load<u32>(entry, 20) != 0;
  need(used, code.NOT_NEEDED, number, kind);
  store<u32>(entry, FREE);
}

export function check_close_range(): void {
  const from = op.value(0);
  const to = op.value(1);
  op.exactly(2, 0);
  need(from <= to, code.BAD_ARGUMENT, 1);
  if (!settled) return check_settle(from, to);
  need(kindOf(at(from)) != FREE && kindOf(at(to)) != FREE, code.BAD_DESCRIPTOR, from, to);
  for (let number = from; number <= to && number < MAX_DESCRIPTORS; number++) {
    if (kindOf(at(number)) == FREE) continue;
    close(number);
  }
  if (farNumber != 0 && farNumber >= from && farNumber <= to && kindOf(FAR) != FREE) close(farNumber);
}

/** In pid 1, once pid 2 has its own table: all below its program's descriptor, all above. */
export function check_close_rest(): void {
  const from = op.value(0);
  const to = op.value(1);
  const isBelow = from == 0 && kindOf(at(to + 1)) == INIT;
  const isAbove = to == u32.MAX_VALUE && kindOf(at(from - 1)) == INIT;
  need(isBelow || isAbove, code.BAD_ARGUMENT, from, to);
  let closed = false;
  for (let number: u32 = 0; number < MAX_DESCRIPTORS; number++) {
    if (number < from || number > to || kindOf(at(number)) == FREE) continue;
    store<u32>(at(number), FREE);
    closed = true;
  }
  const hasFar = farNumber >= from && farNumber <= to && kindOf(FAR) != FREE;
  if (hasFar) store<u32>(FAR, FREE);
  need(closed || hasFar, code.NOT_NEEDED, from);
}

/** Everything that is not in place is closed: the runner's descriptors, known or not, end here. */
function check_settle(from: u32, to: u32): void {
  // The launcher opens every handle at or above this number, so none survives.
  need(gatePassed && to == u32.MAX_VALUE && from <= 3 + plan.handleCount, code.WRONG_ORDER);
  for (let number: u32 = 3; number < from; number++) {
    if (kindOf(at(number)) == FREE) more(code.LEAKED_DESCRIPTOR, number);
  }
  for (let number = from; number < MAX_DESCRIPTORS; number++) {
    need(kindOf(at(number)) == FREE, code.NOT_NEEDED, number);
  }
  settled = true;
}

export function check_dup3(): void {
  const number = op.value(1);
  const flags = op.value(2);
  need(flags == 0 || flags == O_CLOEXEC, code.BAD_ARGUMENT, 2);
  const cloexec = u32(flags != 0);
  op.returns(number);
  if (op.isHandle(0)) return check_place(op.handle(0), number, cloexec);
  const source = op.value(0);
  need(settled && source != number, code.WRONG_ORDER);
  const entry = at(source);
  const target = at(number);
  need(kindOf(entry) != FREE && kindOf(entry) != INHERITED, code.BAD_DESCRIPTOR, source);
  need(kindOf(target) == FREE || kindOf(target) == INHERITED, code.BAD_DESCRIPTOR, number);
  // A high number needs the room that a limit set before gives, and not more.
  need(number < 3 || limits.isHighest(number), code.WRONG_ORDER, number);
  // Mounts and mount contexts are followed by one number each.
  need(kindOf(entry) == NULL_DEVICE || kindOf(entry) == PLACE, code.BAD_DESCRIPTOR, source);
  markUsed(entry);
  set(target, kindOf(entry), first(entry), second(entry), third(entry), cloexec, 0);
}

/** A handle goes to a number that no other handle can have, since all are above 2 + their count. */
function check_place(handle: u32, number: u32, cloexec: u32): void {
  need(!settled && gatePassed && number < 3 + plan.handleCount, code.WRONG_ORDER);
  const entry = at(number);
  need(kindOf(entry) == (number < 3 ? INHERITED : FREE), code.BAD_DESCRIPTOR, number);
  need(!plan.isUsed(handle), code.BAD_HANDLE, handle);
  plan.useHandle(handle);
  const kind = plan.handleKind(handle);
  need(kind != plan.HANDLE_GATE_RUNNER, code.BAD_HANDLE, handle);
  // What only the set-up uses ends with the exec at the latest.
  const isPassing = kind == plan.HANDLE_GATE || kind == plan.HANDLE_TREE || kind == plan.HANDLE_INIT;
  need(!isPassing || cloexec == 1, code.BAD_ARGUMENT, 2);
  if (kind == plan.HANDLE_GATE) set(entry, GATE, 0, 0, 0, cloexec, 0);
  else if (kind == plan.HANDLE_FILE) set(entry, FILE, handle, 0, 0, cloexec, 1);
  else if (kind == plan.HANDLE_TREE) set(entry, MOUNT, handedInMount(handle), 0, 0, cloexec, 0);
  else if (kind == plan.HANDLE_INIT) {
    need(element.init == 1, code.NOT_NEEDED, number);
    set(entry, INIT, 0, 0, 0, cloexec, 1);
  } else set(entry, STREAM, kind, 0, 0, cloexec, 1);
}

/**
 * What the program finds open: 0, 1 and 2, each the caller's own or /dev/null, and the granted files from 3 on; beside
 * them only what the start itself needs and the exec closes.
 */
export function check_final_descriptors(program: u32): void {
  for (let number: u32 = 0; number < 3; number++) {
    const entry = at(number);
    const isOwn = kindOf(entry) == STREAM && first(entry) == plan.HANDLE_STDIN + number;
    const wantsOwn = (element.streams & (1 << number)) != 0;
    const survives = load<u32>(entry, 16) == 0;
    if (wantsOwn) {
      if (!isOwn || !survives) less(code.STREAM, number);
      if (!isOwn && kindOf(entry) != FREE && kindOf(entry) != NULL_DEVICE)
        more(code.LEAKED_DESCRIPTOR, number);
    } else {
      if (kindOf(entry) != FREE && kindOf(entry) != NULL_DEVICE) more(code.STREAM, number);
      if (kindOf(entry) == FREE || !survives) less(code.STREAM, number);
    }
  }
  const fileCount = load<u32>(element.files);
  let wanted = element.files + 4;
  for (let i: u32 = 0; i < fileCount; i++) {
    check_file(3 + i, wanted);
    wanted += 8 + load<u32>(wanted + 4);
  }
  for (let number: u32 = 3 + fileCount; number < MAX_DESCRIPTORS; number++) {
    const kind = kindOf(at(number));
    if (kind != FREE && kind != LISTENER && number != program) more(code.LEAKED_DESCRIPTOR, number, kind);
  }
  if (farNumber != 0 && farNumber != program && kindOf(FAR) != FREE) more(code.LEAKED_DESCRIPTOR, farNumber);
  // The program's own descriptor and the listener must end with the exec.
  if (load<u32>(at(program), 16) == 0) more(code.LEAKED_DESCRIPTOR, program);
}

/** A granted file stands at its number, opened for what is granted and no more. */
function check_file(number: u32, wanted: u32): void {
  const entry = at(number);
  if (kindOf(entry) != FILE || load<u32>(entry, 16) != 0) {
    less(code.FILE, number);
    if (kindOf(entry) != FREE && kindOf(entry) != FILE) more(code.LEAKED_DESCRIPTOR, number, kindOf(entry));
    return;
  }
  const handle = first(entry);
  const path = plan.handlePath(handle);
  const access = load<u32>(wanted);
  let flags = O_CLOEXEC | O_NOCTTY;
  if (access == 0) flags |= O_RDONLY;
  else if (access == 1) flags |= O_WRONLY | O_CREAT | O_TRUNC;
  else if (access == 2) flags |= O_WRONLY | O_CREAT | O_APPEND;
  else flags |= O_RDWR | O_CREAT;
  if (isText(path, plan.textLength, wanted + 4) && plan.handleFlags(handle) == flags) return;
  more(code.FILE, number);
  less(code.FILE, number);
}

/** pid 1 keeps its program's descriptor and nothing else, not even 0, 1 and 2. */
export function check_init_descriptors(program: u32): void {
  for (let number: u32 = 0; number < MAX_DESCRIPTORS; number++) {
    if (number != program && kindOf(at(number)) != FREE)
      more(code.LEAKED_DESCRIPTOR, number, kindOf(at(number)));
  }
  if (farNumber != 0 && farNumber != program && kindOf(FAR) != FREE) more(code.LEAKED_DESCRIPTOR, farNumber);
  if (load<u32>(at(program), 16) == 0) more(code.LEAKED_DESCRIPTOR, program);
}
