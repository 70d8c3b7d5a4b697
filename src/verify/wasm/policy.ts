// The diagram of what the spec grants, made from the spec alone: by number as intervals, by arguments as a choice among
// the alternatives of one call.

import { BAD_ELEMENT, TOO_LARGE } from "./codes";
import * as diagram from "./diagram";
import * as element from "./element";
import * as linux from "./linux";
import { ALTERNATIVES, CALLS, INTERVALS, need } from "./memory";
import { bitOf } from "./program";

const WORD_NR: u32 = 0;
const WORD_ARCH: u32 = 1;
const FIRST_ARGUMENT_WORD: u32 = 4;
const MAX_INTERVALS: u32 = 8192;

// Intervals of numbers: u32 first number, diagram; each ends where the next begins.
let count: u32 = 0;

function interval(first: u32, action: u32): void {
  if (count > 0 && load<u32>(INTERVALS + 8 * count - 4) == action) return;
  need(count < MAX_INTERVALS, TOO_LARGE, count);
  store<u32>(INTERVALS + 8 * count, first);
  store<u32>(INTERVALS + 8 * count, action, 4);
  count++;
}

function firstOf(i: u32): u32 {
  return load<u32>(INTERVALS + 8 * i);
}

/** The choice by number among the numbers that begin with the bits of `base` above `bits`. */
function byNumber(bits: u32, base: u32, i: u32): u32 {
  while (i + 1 < count && firstOf(i + 1) <= base) i++;
  const last = bits == 32 ? u32.MAX_VALUE : base + ((1 << bits) - 1);
  if (i + 1 == count || firstOf(i + 1) > last) return load<u32>(INTERVALS + 8 * i, 4);
  const bit = bits - 1;
  const zero = byNumber(bit, base, i);
  return diagram.make(bitOf(WORD_NR, bit), zero, byNumber(bit, base + (1 << bit), i));
}

/** `action` on this architecture, else the end of the process. */
function onArch(action: u32): u32 {
  const isX86 = element.arch == linux.X86_64;
  const audit = isX86 ? linux.AUDIT_ARCH_X86_64 : linux.AUDIT_ARCH_AARCH64;
  return choose_equal(WORD_ARCH, audit, action, diagram.leaf(linux.SECCOMP_RET_KILL_PROCESS));
}

function choose_equal(word: u32, value: u32, yes: u32, no: u32): u32 {
  let result = yes;
  for (let bit: u32 = 0; bit < 32; bit++) {
    const isSet = ((value >> bit) & 1) != 0;
    result = diagram.make(bitOf(word, bit), isSet ? no : result, isSet ? result : no);
  }
  return result;
}

function denied(): u32 {
  const errno = linux.SECCOMP_RET_ERRNO | linux.EPERM;
  return diagram.leaf(element.killDenied != 0 ? linux.SECCOMP_RET_KILL_PROCESS : errno);
}

/** The answer to a call that this kernel's headers do not know, and to clone3: libc then takes an older call. */
function unknown(): u32 {
  return diagram.leaf(linux.SECCOMP_RET_ERRNO | linux.ENOSYS);
}

function allowed(): u32 {
  return diagram.leaf(linux.SECCOMP_RET_ALLOW);
}

function callNumber(i: u32): u32 {
  return load<u32>(load<u32>(CALLS + 4 * i));
}

export function isUnconditional(call: u32): bool {
  const alternatives = load<u32>(call, 4);
  let at = call + 8;
  for (let i: u32 = 0; i < alternatives; i++) {
    if (load<u32>(at) == 0) return true;
    at += 4 + load<u32>(at) * element.CONDITION_SIZE;
  }
  return false;
}

/** What the policy says by number alone: `DEEPER` where the arguments decide. */
export function policyByNumber(): u32 {
  const clone3 = linux.numberOn(element.arch, linux.SYS_clone3);
  const execveat = linux.numberOn(element.arch, linux.SYS_execveat);
  const ranges = load<u32>(element.known);
  let next: u32 = 0;
  let granted: u32 = 0;
  let checked: u32 = 0;
  count = 0;
  for (let i: u32 = 0; i < ranges; i++) {
    const first = load<u32>(element.known + 4 + 8 * i);
    const last = load<u32>(element.known + 8 + 8 * i);
    need(first >= next && first <= last && last < linux.X32_SYSCALL_BIT, BAD_ELEMENT, first);
    checked += last - first + 1;
    need(checked <= MAX_INTERVALS, TOO_LARGE, checked);
    if (first > next) interval(next, unknown());
    for (let nr = first; nr <= last; nr++) {
      if (granted < element.callCount && callNumber(granted) == nr) {
        const call = load<u32>(CALLS + 4 * granted);
        granted++;
        interval(nr, isUnconditional(call) ? allowed() : diagram.DEEPER);
      } else if (nr == execveat) interval(nr, diagram.DEEPER);
      else interval(nr, nr == clone3 ? unknown() : denied());
    }
    next = last + 1;
  }
  // A granted call must be a known one.
  need(granted == element.callCount, BAD_ELEMENT, granted);
  interval(next, unknown());
  // The x32 calls are another architecture in disguise.
  if (element.arch == linux.X86_64)
    interval(linux.X32_SYSCALL_BIT, diagram.leaf(linux.SECCOMP_RET_KILL_PROCESS));
  return onArch(byNumber(32, 0, 0));
}

/** What the policy says of one call, by its arguments; `call` is 0 for execveat where it is not granted. */
export function policyByArguments(nr: u32, call: u32, program: u32): u32 {
  let result = denied();
  if (nr == linux.numberOn(element.arch, linux.SYS_execveat)) {
    // int dirfd and int flags: 32 bits each.
    const flags = choose_equal(FIRST_ARGUMENT_WORD + 8, linux.AT_EMPTY_PATH, allowed(), result);
    result = choose_equal(FIRST_ARGUMENT_WORD, program, flags, result);
  }
  if (call == 0) return result;
  const alternatives = load<u32>(call, 4);
  let at = call + 8;
  for (let i: u32 = 0; i < alternatives; i++) {
    store<u32>(ALTERNATIVES + 4 * i, at);
    at += 4 + load<u32>(at) * element.CONDITION_SIZE;
  }
  // The last first, so that each is put before a diagram of those after it.
  for (let i = alternatives; i > 0; i--) {
    result = diagram.choose(alternative(load<u32>(ALTERNATIVES + 4 * (i - 1))), allowed(), result);
  }
  return result;
}

/** All conditions hold. */
function alternative(at: u32): u32 {
  let result = diagram.TRUE;
  const conditions = load<u32>(at);
  for (let i = conditions; i > 0; i--) {
    const holds = condition(at + 4 + (i - 1) * element.CONDITION_SIZE);
    result = diagram.choose(holds, result, diagram.FALSE);
  }
  return result;
}

// 0 is eq.
const NE: u32 = 1;
const LT: u32 = 2;
const LE: u32 = 3;
const GT: u32 = 4;
const GE: u32 = 5;
const MASKED_EQ: u32 = 6;

/** One condition over the 32 or 64 bits of an argument, from the lowest bit up. */
function condition(at: u32): u32 {
  const index = load<u32>(at);
  const op = load<u32>(at, 4);
  const width = load<u32>(at, 8);
  const value = load<u64>(at, 12);
  const mask = op == MASKED_EQ ? load<u64>(at, 20) : u64.MAX_VALUE;
  // A value with bits outside the mask is met by nothing.
  if ((value & ~mask) != 0) return diagram.FALSE;
  // ge, and lt as its opposite, begin with equal as true; gt, and le as its opposite, with equal as false.
  const isOrder = op == LT || op == LE || op == GT || op == GE;
  let result = op == LE || op == GT ? diagram.FALSE : diagram.TRUE;
  for (let bit: u32 = 0; bit < width; bit++) {
    if (((mask >> bit) & 1) == 0) continue;
    const isSet = ((value >> bit) & 1) != 0;
    const above = isOrder ? diagram.TRUE : diagram.FALSE;
    const zero = isSet ? diagram.FALSE : result;
    const one = isSet ? result : above;
    result = diagram.make(bitOf(FIRST_ARGUMENT_WORD + 2 * index + (bit >> 5), bit & 31), zero, one);
  }
  const isNegated = op == NE || op == LT || op == LE;
  return isNegated ? diagram.choose(result, diagram.FALSE, diagram.TRUE) : result;
}

/** The guard: every execveat waits for its permission, all else goes by. */
export function policyOfGuard(): u32 {
  const nr = linux.numberOn(element.arch, linux.SYS_execveat);
  const notify = diagram.leaf(linux.SECCOMP_RET_USER_NOTIF);
  const isX86 = element.arch == linux.X86_64;
  const audit = isX86 ? linux.AUDIT_ARCH_X86_64 : linux.AUDIT_ARCH_AARCH64;
  const isExecveat = choose_equal(WORD_NR, nr, notify, allowed());
  return choose_equal(WORD_ARCH, audit, isExecveat, allowed());
}
