// Whether a filter is exactly the policy: first by number, then each call whose arguments decide, one by one, so that no
// spec can pile up more than the diagram of a single call.

import * as code from "./codes";
import * as diagram from "./diagram";
import * as element from "./element";
import * as linux from "./linux";
import { CALLS, PATH_WORDS as WORDS, less, more, need } from "./memory";
import * as policy from "./policy";
import * as program from "./program";

export { isUnconditional } from "./policy";

/** Address of a granted call by its number, 0 if it is not granted. */
export function grantedCall(nr: u32): u32 {
  for (let i: u32 = 0; i < element.callCount; i++) {
    const call = load<u32>(CALLS + 4 * i);
    if (load<u32>(call) == nr) return call;
  }
  return 0;
}

function audit(): u32 {
  return element.arch == linux.X86_64 ? linux.AUDIT_ARCH_X86_64 : linux.AUDIT_ARCH_AARCH64;
}

/** The program's filter. `number` is the descriptor that the start executes. */
export function check_filter(at: u32, length: u32, number: u32): void {
  check_whole(at, length);
  const execveat = linux.numberOn(element.arch, linux.SYS_execveat);
  for (let i: u32 = 0; i < element.callCount; i++) {
    const call = load<u32>(CALLS + 4 * i);
    if (!policy.isUnconditional(call)) check_call(at, length, load<u32>(call), call, number);
  }
  if (grantedCall(execveat) == 0) check_call(at, length, execveat, 0, number);
}

/** By number; what the arguments decide is another function's. */
function check_whole(at: u32, length: u32): void {
  diagram.resetDiagram();
  const wanted = policy.policyByNumber();
  const got = program.check_program(at, length, program.BY_NUMBER);
  find(got, wanted);
}

/** One call, with architecture and number given. */
function check_call(at: u32, length: u32, nr: u32, call: u32, number: u32): void {
  const mark = diagram.mark();
  program.pin(audit(), nr);
  const wanted = policy.policyByArguments(nr, call, number);
  const got = program.check_program(at, length, program.BY_ARGUMENTS);
  pinnedNr = nr;
  isPinned = true;
  find(got, wanted);
  isPinned = false;
  diagram.release(mark);
}

export function check_guard(at: u32, length: u32): void {
  diagram.resetDiagram();
  const wanted = policy.policyOfGuard();
  find(program.check_program(at, length, program.WHOLE), wanted);
}

/** pid 1's filter: the five calls of an init and its own start; anything else ends it. */
export function check_init_filter(at: u32, length: u32, number: u32): void {
  element.becomeInit();
  check_filter(at, length, number);
}

// The way to the two leaves at hand: for each bit of seccomp_data 0, 1, or nothing known.
let isPinned: bool = false;
let pinnedNr: u32 = 0;
let steps: u32 = 0;
const MAX_STEPS: u32 = 1 << 22;

/** Where two diagrams differ, the first input of each kind. Equal diagrams are one number. */
function find(got: u32, wanted: u32): void {
  if (got == wanted) return;
  steps = 0;
  memory.fill(WORDS, 0, 64);
  walk(got, wanted);
}

function walk(got: u32, wanted: u32): void {
  if (got == wanted) return;
  steps++;
  need(steps < MAX_STEPS, code.FILTER_TOO_LARGE, steps);
  const gotBit = diagram.variable(got);
  const wantedBit = diagram.variable(wanted);
  const bit = gotBit < wantedBit ? gotBit : wantedBit;
  if (bit == diagram.LEAF) return check_actions(got, wanted);
  if (diagram.wasSeen(got, wanted)) return;
  const word = WORDS + 4 * wordOf(bit);
  const value = load<u32>(word);
  walk(gotBit == bit ? diagram.low(got) : got, wantedBit == bit ? diagram.low(wanted) : wanted);
  store<u32>(word, value | (1 << (31 - (bit & 31))));
  walk(gotBit == bit ? diagram.high(got) : got, wantedBit == bit ? diagram.high(wanted) : wanted);
  store<u32>(word, value);
}

function wordOf(bit: u32): u32 {
  const rank = bit >> 5;
  if (rank < 2) return 1 - rank;
  if (rank > 13) return rank - 12;
  return (rank & ~1) + 2 + (1 - (rank & 1));
}

/** How much an action gives: the end of the process, an error, a question, everything. */
function rank(leaf: u32): i32 {
  const action = diagram.low(leaf);
  if (action == linux.SECCOMP_RET_KILL_PROCESS) return 0;
  if ((action & 0xffff_0000) == linux.SECCOMP_RET_ERRNO) return 1;
  if (action == linux.SECCOMP_RET_USER_NOTIF) return 2;
  return action == linux.SECCOMP_RET_ALLOW ? 3 : -1;
}

/** Where the arguments decide, the call is looked at by itself. What looks at them needlessly may answer anything. */
function check_actions(got: u32, wanted: u32): void {
  if (wanted == diagram.DEEPER) return;
  const wantedRank = rank(wanted);
  const gotRank = got == diagram.DEEPER ? -1 : rank(got);
  const isOpen = gotRank < 0;
  if (gotRank >= wantedRank || (isOpen && wantedRank < 3)) witness(more(code.FILTER_DIFFERS), got, wanted);
  if (gotRank <= wantedRank && !(isOpen && wantedRank == 0)) witness(less(code.FILTER_DIFFERS), got, wanted);
}

/** The input and the two actions, in a finding's record. */
function witness(record: u32, got: u32, wanted: u32): void {
  if (record == 0) return;
  const arch = isPinned ? audit() : load<u32>(WORDS, 4);
  store<u32>(record, arch, 24);
  store<u32>(record, isPinned ? pinnedNr : load<u32>(WORDS), 28);
  memory.copy(record + 32, WORDS + 16, 48);
  store<u32>(record, got == diagram.DEEPER ? 0 : diagram.low(got), 80);
  store<u32>(record, diagram.low(wanted), 84);
  store<u32>(record, u32(got == diagram.DEEPER), 88);
}
