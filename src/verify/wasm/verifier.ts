// verify(spec, plan): whether running just these ops, from the caller's authority, gives the process just what the spec
// grants. Reads two ranges of its own memory, imports nothing, and answers with a verdict; a trap is a plan that is
// refused. The theorem rests on one transfer function for each op, below.

import * as code from "./codes";
import * as fd from "./descriptors";
import { readElement } from "./element";
import * as element from "./element";
import { after, resetFacts } from "./facts";
import * as identity from "./identity";
import * as landlock from "./landlock";
import * as limits from "./limits";
import * as linux from "./linux";
import * as memory from "./memory";
import { need } from "./memory";
import * as mounts from "./mounts";
import * as op from "./op";
import { resetPaths } from "./paths";
import * as plan from "./plan";
import * as start from "./start";
import * as tree from "./tree";

/** Where the host may write its two inputs, and where it finds the records of what was found. */
export const input: u32 = memory.INPUT;
export const inputSize: u32 = memory.INPUT_SIZE;
export const witness: u32 = memory.WITNESS;

export function verify(spec: u32, specLength: u32, planAt: u32, planLength: u32): u32 {
  memory.begin();
  check_inputs(spec, specLength, planAt, planLength);
  readElement(spec, specLength);
  resetFacts();
  fd.resetDescriptors();
  limits.resetLimits();
  identity.resetIdentity();
  mounts.resetMounts();
  resetPaths();
  landlock.resetLandlock();
  start.resetStart();
  plan.check_layout(planAt, planLength);
  check_ops();
  plan.check_coverage();
  if (memory.gives_more) return memory.gives_less ? code.INCOMPARABLE : code.MORE;
  return memory.gives_less ? code.LESS : code.EQUAL;
}

/** Both inputs lie in the space for them, the spec before the plan, so that nothing here can overwrite them. */
function check_inputs(spec: u32, specLength: u32, planAt: u32, planLength: u32): void {
  const end = memory.INPUT + memory.INPUT_SIZE;
  need(spec >= memory.INPUT && spec <= end && specLength <= end - spec, code.BAD_INPUT);
  need(planAt >= spec + specLength && planAt <= end && planLength <= end - planAt, code.BAD_INPUT);
  need(planAt % 8 == 0, code.BAD_INPUT);
}

/** The program's ops up to its exec, then, with an init, pid 1's own from the split to the other exec. */
function check_ops(): void {
  const end = element.init == 0 ? plan.opCount : plan.initIndex;
  need(element.init == 1 || plan.initIndex == plan.NO_INIT, code.BAD_HEADER, 32);
  need(end > 0 && end <= plan.opCount, code.ENDS_EARLY);
  check_run(0, end);
  if (element.init == 1) {
    start.beginTail();
    check_run(end, plan.opCount);
  }
  memory.atOp(code.NO_OP);
}

/** The last op of a run executes, no other does, and nothing stands between the filter and it. */
function check_run(from: u32, to: u32): void {
  need(from < to, code.ENDS_EARLY);
  for (let index = from; index < to; index++) {
    memory.atOp(index);
    const call = named(op.beginOp(index));
    const isLast = index + 1 == to;
    need(!isLast || call == linux.SYS_execveat, code.ENDS_EARLY);
    need(isLast || call != linux.SYS_execveat, code.AFTER_EXEC);
    need(isLast || !start.isFiltered(), code.WRONG_ORDER);
    transfer(call);
    op.check_op();
  }
}

/** The call that a number stands for on this architecture, by its x86_64 number; UNKNOWN for one that no plan uses. */
function named(number: u32): u32 {
  if (element.arch == linux.X86_64) return number;
  for (let call: u32 = 0; call < 450; call++) {
    if (linux.numberOn(element.arch, call) == number) return call;
  }
  return linux.UNKNOWN;
}

/** One transfer function for each call; before the descriptors are settled, and in pid 1's tail, only a few. */
function transfer(call: u32): void {
  if (start.inTail) {
    if (call == linux.SYS_close_range) return fd.check_close_rest();
    need(call == linux.SYS_seccomp || call == linux.SYS_execveat, code.UNKNOWN_CALL, call);
  }
  if (call == linux.SYS_close) return fd.check_close();
  if (call == linux.SYS_close_range) return fd.check_close_range();
  if (call == linux.SYS_dup3) return fd.check_dup3();
  if (call == linux.SYS_recvfrom) return check_recvfrom();
  after(code.SETTLED);
  if (call == linux.SYS_prctl) return identity.check_prctl();
  if (call == linux.SYS_prlimit64) return limits.check_prlimit64();
  if (call == linux.SYS_openat2) return tree.check_openat2();
  if (call == linux.SYS_open_tree) return mounts.check_open_tree();
  if (call == linux.SYS_mount_setattr) return mounts.check_mount_setattr();
  if (call == linux.SYS_move_mount) return mounts.check_move_mount();
  if (call == linux.SYS_mkdirat) return tree.check_make_node(true);
  if (call == linux.SYS_mknodat) return tree.check_make_node(false);
  if (call == linux.SYS_symlinkat) return tree.check_symlinkat();
  if (call == linux.SYS_write) return tree.check_write();
  if (call == linux.SYS_fsopen) return mounts.check_fsopen();
  if (call == linux.SYS_fsconfig) return mounts.check_fsconfig();
  if (call == linux.SYS_fsmount) return mounts.check_fsmount();
  if (call == linux.SYS_mount) return tree.check_mount();
  if (call == linux.SYS_fchdir) return tree.check_fchdir();
  if (call == linux.SYS_pivot_root) return tree.check_pivot_root();
  if (call == linux.SYS_umount2) return tree.check_umount2();
  if (call == linux.SYS_chdir) return tree.check_chdir();
  if (call == linux.SYS_umask) return identity.check_umask();
  if (call == linux.SYS_setgroups) return identity.check_setgroups();
  if (call == linux.SYS_setresgid) return identity.check_setresid(false);
  if (call == linux.SYS_setresuid) return identity.check_setresid(true);
  if (call == linux.SYS_sethostname) return identity.check_name(false);
  if (call == linux.SYS_setdomainname) return identity.check_name(true);
  if (call == linux.SYS_setsid) return identity.check_setsid();
  if (call == linux.SYS_capset) return identity.check_capset();
  if (call == linux.SYS_socket) return check_socket();
  if (call == linux.SYS_ioctl) return check_ioctl();
  if (call == linux.SYS_landlock_create_ruleset) return landlock.check_create_ruleset();
  if (call == linux.SYS_landlock_add_rule) return landlock.check_add_rule();
  if (call == linux.SYS_landlock_restrict_self) return landlock.check_restrict_self();
  if (call == linux.SYS_rt_sigprocmask) return start.check_sigprocmask();
  if (call == linux.SYS_rt_sigaction) return start.check_sigaction();
  if (call == linux.SYS_clone) return start.check_clone();
  if (call == linux.SYS_seccomp) return start.check_seccomp();
  if (call == linux.SYS_execveat) return start.check_execveat();
  memory.reject(code.UNKNOWN_CALL, call);
}

/** One byte from the gate: first to wait for the ids, later to see that nobody closed the other end. */
function check_recvfrom(): void {
  op.scratch(1);
  op.exactly(2, 1);
  if (op.isHandle(0)) return fd.check_gate();
  fd.descriptor(0, fd.GATE).used = 1;
  op.exactly(3, linux.MSG_DONTWAIT);
  identity.check_liveness();
}

/** A socket that only serves to bring lo up. */
function check_socket(): void {
  op.exactly(0, linux.AF_INET);
  op.exactly(1, linux.SOCK_DGRAM | linux.SOCK_CLOEXEC);
  fd.openLowest(fd.SOCKET, 0);
}

function check_ioctl(): void {
  fd.descriptor(0, fd.SOCKET).used = 1;
  identity.check_loopback();
}
