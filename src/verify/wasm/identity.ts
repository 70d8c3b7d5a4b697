// Who the process is: ids, capabilities, names, session. It starts with every capability in its new user namespace and
// the caller's ids. Man pages: credentials(7), capabilities(7), prctl(2), user_namespaces(7).

import * as code from "./codes";
import * as element from "./element";
import { after, forget, has, once, protect } from "./facts";
import * as linux from "./linux";
import { compareSets, need, other } from "./memory";
import * as op from "./op";
import { isText, isWord } from "./texts";

const SECUREBITS: u32 =
  linux.SECBIT_NOROOT |
  linux.SECBIT_NOROOT_LOCKED |
  linux.SECBIT_NO_SETUID_FIXUP |
  linux.SECBIT_NO_SETUID_FIXUP_LOCKED |
  linux.SECBIT_KEEP_CAPS_LOCKED |
  linux.SECBIT_NO_CAP_AMBIENT_RAISE |
  linux.SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
const SETPCAP: u64 = 1 << linux.CAP_SETPCAP;
const UNKNOWN_UMASK: u32 = 0xffff_ffff;

let everything: u64 = 0;
let bounding: u64 = 0;
let permitted: u64 = 0;
let effective: u64 = 0;
let inheritable: u64 = 0;
let ambient: u64 = 0;
let umask: u32 = UNKNOWN_UMASK;

export function resetIdentity(): void {
  everything = u64.MAX_VALUE >> (63 - element.lastCap);
  bounding = permitted = effective = everything;
  inheritable = ambient = 0;
  umask = UNKNOWN_UMASK;
}

/** What changes mounts, names and ids needs every capability, and Landlock forbids the first to everyone. */
export function need_authority(): void {
  need(effective == everything && !has(code.LANDLOCK), code.NOT_PERMITTED);
}

/** The process opens and makes things as who it shall be, with modes as they are asked for. */
export function need_identity(): void {
  after(code.GID);
  after(code.UID);
  if (element.outerId == 1) after(code.GROUPS);
}
export function need_no_umask(): void {
  need(umask == 0, code.WRONG_ORDER, code.UMASK);
}

/** Linux forgets the death signal when credentials change. */
function credentialsChange(): void {
  forget(code.DEATH_SIGNAL);
  forget(code.RUNNER_LIVES);
}

/** setgroups(0, 0): only where the runner is root, since a user's gid map exists only with setgroups denied. */
export function check_setgroups(): void {
  need_authority();
  need(element.outerId == 1, code.NOT_PERMITTED);
  once(code.GROUPS);
  credentialsChange();
}

/** Real, effective and saved id at once. Ids of its own make the memory, which is also the runner's, undumpable. */
export function check_setresid(isUid: bool): void {
  for (let i: u32 = 0; i < 3; i++) {
    const id = op.value(i);
    if (id != (isUid ? element.uid : element.gid)) other(code.IDS, u32(!isUid), id);
  }
  need_authority();
  once(isUid ? code.UID : code.GID);
  forget(code.DUMPABLE);
  credentialsChange();
}

/** The mask that was there before is not known, the one that a plan set is. */
export function check_umask(): void {
  const mask = op.value(0);
  need(mask <= 0o777 && mask != umask, code.NOT_NEEDED);
  if (op.hasTag(op.TAG_ANY_RESULT)) op.tagged(op.TAG_ANY_RESULT);
  else op.returns(umask);
  umask = mask;
}

export function check_prctl(): void {
  const option = op.value(0);
  const value = op.value(1);
  if (option == linux.PR_CAPBSET_DROP) {
    need(value <= element.lastCap && ((bounding >> value) & 1) != 0, code.NOT_NEEDED, value);
    need((effective & SETPCAP) != 0, code.NOT_PERMITTED);
    bounding &= ~(u64(1) << value);
  } else if (option == linux.PR_CAP_AMBIENT) {
    need(value == linux.PR_CAP_AMBIENT_RAISE, code.BAD_ARGUMENT, 1);
    check_ambient(op.value(2));
  } else if (option == linux.PR_SET_SECUREBITS) {
    need(value == SECUREBITS, code.BAD_ARGUMENT, 1);
    need((effective & SETPCAP) != 0, code.NOT_PERMITTED);
    once(code.SECUREBITS);
    credentialsChange();
  } else if (option == linux.PR_SET_PDEATHSIG) {
    need(value == linux.SIGKILL, code.BAD_ARGUMENT, 1);
    once(code.DEATH_SIGNAL);
  } else {
    const isDumpable = option == linux.PR_SET_DUMPABLE;
    need((isDumpable || option == linux.PR_SET_NO_NEW_PRIVS) && value == 1, code.BAD_ARGUMENT, 0);
    need(!isDumpable || element.outerId == 1, code.NOT_NEEDED);
    once(isDumpable ? code.DUMPABLE : code.NEW_PRIVILEGES);
  }
}

/** A capability becomes ambient only where it is permitted and inheritable, and raising is not locked yet. */
function check_ambient(capability: u32): void {
  need(capability <= element.lastCap, code.BAD_ARGUMENT, 2);
  const bit = u64(1) << capability;
  need((ambient & bit) == 0, code.NOT_NEEDED, capability);
  need((permitted & inheritable & bit) != 0 && !has(code.SECUREBITS), code.NOT_PERMITTED, capability);
  ambient |= bit;
}

/** The kernel's own rules: permitted only shrinks, effective within it, inheritable within the bounding set. */
export function check_capset(): void {
  const header = op.struct(0, 8);
  const data = op.struct(1, 24);
  need(load<u32>(header) == linux.LINUX_CAPABILITY_VERSION_3 && load<u32>(header, 4) == 0, code.BAD_STRUCT);
  const newEffective = u64(load<u32>(data)) | (u64(load<u32>(data, 12)) << 32);
  const newPermitted = u64(load<u32>(data, 4)) | (u64(load<u32>(data, 16)) << 32);
  const newInheritable = u64(load<u32>(data, 8)) | (u64(load<u32>(data, 20)) << 32);
  const changes = newEffective != effective || newPermitted != permitted || newInheritable != inheritable;
  // Where CAP_SETPCAP is granted, the last call has nothing left to take away.
  need(changes || (element.capabilities & SETPCAP) != 0, code.NOT_NEEDED);
  need((newPermitted & ~permitted) == 0 && (newEffective & ~newPermitted) == 0, code.NOT_PERMITTED);
  need((newInheritable & ~(inheritable | bounding)) == 0, code.NOT_PERMITTED);
  need((effective & SETPCAP) != 0 || (newInheritable & ~(inheritable | permitted)) == 0, code.NOT_PERMITTED);
  // On the way CAP_SETPCAP may stay, for what is to be locked; no other that is not granted, and none is lost.
  compareSets(newPermitted & ~SETPCAP, element.capabilities & ~SETPCAP, code.CAPABILITIES, 1);
  compareSets(newEffective & ~SETPCAP, element.capabilities & ~SETPCAP, code.CAPABILITIES, 2);
  compareSets(newInheritable, element.capabilities, code.CAPABILITIES, 3);
  effective = newEffective;
  permitted = newPermitted;
  inheritable = newInheritable;
  ambient &= permitted & inheritable;
  credentialsChange();
}

/** The runner was alive after the death signal was set, so its death can't be missed. */
export function check_liveness(): void {
  after(code.DEATH_SIGNAL);
  once(code.RUNNER_LIVES);
  op.returns(-linux.EAGAIN);
}

/** sethostname(2), setdomainname(2). */
export function check_name(isDomain: bool): void {
  const length = op.value(1);
  const name = op.struct(0, length);
  need_authority();
  once(isDomain ? code.DOMAINNAME : code.HOSTNAME);
  if (isText(name, length, isDomain ? element.domainname : element.hostname)) return;
  other(code.NAME, u32(isDomain), 0, name, length);
}

/** SIOCSIFFLAGS of struct ifreq { "lo", IFF_UP }: in the void's own network namespace. */
export function check_loopback(): void {
  op.exactly(1, linux.SIOCSIFFLAGS);
  const request = op.struct(2, 40);
  need(isWord(request, 2, "lo") && load<u16>(request, 16) == linux.IFF_UP, code.BAD_STRUCT);
  for (let i: u32 = 2; i < 40; i++) need(i == 16 || load<u8>(request + i) == 0, code.BAD_STRUCT, i);
  need_authority();
  need(element.network != element.NETWORK_HOST, code.NOT_PERMITTED);
  once(code.LOOPBACK);
}

/** pid 1's first session, so without a terminal. */
export function check_setsid(): void {
  once(code.SESSION);
  op.returns(1);
}

export function check_final_identity(): void {
  protect(code.GID);
  protect(code.UID);
  if (element.outerId == 1) protect(code.GROUPS);
  if (element.outerId == 1) protect(code.DUMPABLE);
  if (element.namespaceLimit == 1) protect(code.NAMESPACE_LIMIT);
  protect(code.SECUREBITS);
  protect(code.NEW_PRIVILEGES);
  protect(code.DEATH_SIGNAL);
  protect(code.RUNNER_LIVES);
  protect(code.SESSION);
  protect(code.HOSTNAME);
  protect(code.DOMAINNAME);
  compareSets(bounding, element.capabilities, code.CAPABILITIES, 0);
  compareSets(permitted, element.capabilities, code.CAPABILITIES, 1);
  compareSets(effective, element.capabilities, code.CAPABILITIES, 2);
  compareSets(inheritable, element.capabilities, code.CAPABILITIES, 3);
  compareSets(ambient, element.capabilities, code.CAPABILITIES, 4);
  compareSets(~umask & 0o777, 0o700, code.UMASK);
  compareSets(u64(has(code.LOOPBACK)), u64(element.network == element.NETWORK_LOOPBACK), code.LOOPBACK);
}
