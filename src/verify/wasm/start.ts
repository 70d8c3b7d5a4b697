// The start: one guard that lets a single execveat through, the filter, the exec, and pid 1's own tail where the spec
// asks for an init. Man pages: seccomp(2), seccomp_unotify(2), clone(2), execveat(2).

import * as code from "./codes";
import * as fd from "./descriptors";
import * as element from "./element";
import * as filter from "./filter";
import { after, before, has, once, protect } from "./facts";
import { check_final_identity } from "./identity";
import { check_final_landlock } from "./landlock";
import * as limits from "./limits";
import * as linux from "./linux";
import { less, more, need, other } from "./memory";
import { check_final_tree, isProgram } from "./tree";
import * as op from "./op";
import * as plan from "./plan";
import { isText, isWord } from "./texts";

/** Signals that do what they do by default, a bit each; SIGKILL and SIGSTOP can do nothing else. */
let defaults: u64 = 0;
/** Address and length of the last filter; 0 before there is one. */
let filterAt: u32 = 0;
let filterLength: u32 = 0;
/** Whether these are the ops of pid 1's tail. */
export let inTail: bool = false;

export function resetStart(): void {
  inTail = false;
  filterAt = filterLength = 0;
  defaults = (1 << (linux.SIGKILL - 1)) | (1 << (linux.SIGSTOP - 1));
}

/** A filter ends all but the exec. */
export function isFiltered(): bool {
  return filterAt != 0;
}

export function check_sigprocmask(): void {
  op.exactly(0, linux.SIG_SETMASK);
  const set = op.struct(1, 8);
  op.exactly(3, 8);
  need(load<u64>(set) == 0, code.BAD_STRUCT);
  once(code.SIGNAL_MASK);
}

/** struct sigaction of zeros: what the runner ignores would stay ignored beyond the exec. */
export function check_sigaction(): void {
  const signal = op.value(0);
  const action = op.struct(1, 32);
  op.exactly(3, 8);
  need(signal > 0 && signal <= linux.SIGNALS, code.BAD_ARGUMENT, 0);
  for (let i: u32 = 0; i < 32; i += 4) need(load<u32>(action + i) == 0, code.BAD_STRUCT, i);
  const bit = u64(1) << (signal - 1);
  need((defaults & bit) == 0, code.NOT_NEEDED, signal);
  defaults |= bit;
}

/** struct sock_fprog: a count and a pointer, nothing between them. */
export function check_seccomp(): void {
  op.exactly(0, linux.SECCOMP_SET_MODE_FILTER);
  const flags = op.value(1);
  const program = op.words(2);
  const count = load<u64>(plan.bytesAt(plan.offsetOf(program), 8));
  need(count > 0 && count <= linux.BPF_MAXINSNS, code.FILTER_BAD, u32(count));
  const at = plan.bytesAt(plan.pointerAt(program + 8), 8 * u32(count));
  // Without no_new_privs a filter needs a privilege, and could mislead a program that has one.
  after(code.NEW_PRIVILEGES);
  if (flags == 0) {
    filterAt = at;
    filterLength = u32(count);
    return;
  }
  need(flags == linux.SECCOMP_FILTER_FLAG_NEW_LISTENER, code.BAD_ARGUMENT, 1);
  need(!inTail, code.NOT_NEEDED);
  once(code.GUARD);
  filter.check_guard(at, u32(count));
  fd.openLowest(fd.LISTENER, 0);
}

export function check_clone(): void {
  if (op.hasTag(op.TAG_INIT)) return check_split();
  op.tagged(op.TAG_STARTER);
  const flags = linux.CLONE_VM | linux.CLONE_FS | linux.CLONE_FILES | linux.CLONE_SIGHAND;
  op.exactly(0, flags | linux.CLONE_THREAD | linux.CLONE_SYSVSEM);
  fd.descriptor(5, fd.LISTENER).used = 1;
  need(!limits.isSet(linux.RLIMIT_NPROC), code.WRONG_ORDER);
  if (element.init == 1) after(code.SPLIT);
  once(code.STARTER);
  op.returns(2 + element.init);
}

/** From here on pid 2 is the program's; pid 1, with a copy of the descriptors, goes on at its tail. */
function check_split(): void {
  op.tagged(op.TAG_INIT | op.TAG_CLEAR_TID);
  op.exactly(0, linux.CLONE_VM | linux.CLONE_CHILD_CLEARTID | linux.SIGCHLD);
  need(element.init == 1, code.NOT_NEEDED);
  need(!limits.isSet(linux.RLIMIT_NPROC), code.WRONG_ORDER);
  before(code.GUARD);
  before(code.SIGNAL_MASK);
  // pid 1 is as powerless as the program.
  check_powerless();
  fd.saveDescriptors();
  once(code.SPLIT);
  op.returns(2);
}

/** execveat(number, "", argv, env, AT_EMPTY_PATH). Everything must hold when it happens, and nothing comes after it. */
export function check_execveat(): void {
  const program = op.value(0);
  op.empty(1);
  const argv = op.words(2);
  const env = op.words(3);
  op.exactly(4, linux.AT_EMPTY_PATH);
  if (inTail) return check_init_exec(program, argv, env);
  const place = fd.descriptor(0, fd.PLACE);
  if (!isProgram(place)) other(code.PROGRAM, 0, 0, place.a, place.b);
  check_list(argv, element.argv, code.ARGUMENT);
  check_list(env, element.env, code.ENVIRONMENT);
  check_powerless();
  fd.check_final_descriptors(program);
  limits.check_final_limits();
  check_final_landlock();
  if (!has(code.SIGNAL_MASK)) less(code.SIGNAL_MASK);
  // The number that the filter allows to be executed can never be a descriptor's again.
  if (!limits.forbidsDescriptor(program)) more(code.EXEC_NUMBER, program);
  check_guarded();
  if (element.init == 1) protect(code.SPLIT);
  if (filterAt == 0) more(code.FILTER_MISSING);
  else filter.check_filter(filterAt, filterLength, program);
}

/** What program and init have in common: who they are, what they see, and no signal ignored. */
function check_powerless(): void {
  check_final_identity();
  check_final_tree();
  if (defaults != u64.MAX_VALUE) other(code.SIGNALS, u32(ctz(~defaults)) + 1);
}

/** Unless the spec grants execveat for good, the guard makes the start's the only one; else it would take it away. */
function check_guarded(): void {
  const call = filter.grantedCall(linux.numberOn(element.arch, linux.SYS_execveat));
  const isForGood = call != 0 && filter.isUnconditional(call);
  if (!isForGood) protect(code.GUARD);
  // The guard needs its thread, and once that is gone it refuses every execveat, also one granted under conditions.
  need(has(code.GUARD) == has(code.STARTER), code.EXEC_GUARD);
  if (has(code.GUARD) && call != 0) less(code.EXEC_GUARD);
}

/** A NULL-terminated array of pointers to just these texts. */
function check_list(array: u32, list: u32, finding: u32): void {
  const count = load<u32>(list);
  let wanted = list + 4;
  for (let i: u32 = 0; ; i++) {
    const word = array + 8 * i;
    if (!plan.isPointer(word)) {
      need(load<u64>(plan.bytesAt(plan.offsetOf(word), 8)) == 0, code.BAD_POINTER, i);
      if (i < count) other(finding, i);
      return;
    }
    const at = plan.textAt(plan.pointerAt(word));
    if (i >= count || !isText(at, plan.textLength, wanted)) {
      other(finding, i, 0, at, plan.textLength);
    } else {
      wanted += 4 + load<u32>(wanted);
    }
  }
}

/** pid 1's tail starts where pid 2's ops end, with the descriptors of the split. */
export function beginTail(): void {
  inTail = true;
  filterAt = 0;
  fd.restoreDescriptors();
}

/** The small init: its image, no other descriptor, and a filter for what an init does. */
function check_init_exec(program: u32, argv: u32, env: u32): void {
  fd.descriptor(0, fd.INIT);
  fd.check_init_descriptors(program);
  const name = plan.textAt(plan.pointerAt(argv));
  need(isWord(name, plan.textLength, "init"), code.INIT, 1);
  need(!plan.isPointer(argv + 8) && load<u64>(plan.bytesAt(plan.offsetOf(argv + 8), 8)) == 0, code.INIT, 2);
  need(!plan.isPointer(env) && load<u64>(plan.bytesAt(plan.offsetOf(env), 8)) == 0, code.INIT, 3);
  if (filterAt == 0) more(code.FILTER_MISSING);
  else filter.check_init_filter(filterAt, filterLength, program);
}
