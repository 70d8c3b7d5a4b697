// Who the process is: ids, capabilities, securebits, names, session. It starts with every capability in its new user
// namespace and the caller's ids. Man pages: credentials(7), capabilities(7), prctl(2).

import * as code from "./codes";
import * as element from "./element";
import * as linux from "./linux";
import { compareSets, need, other, protect } from "./memory";
import * as op from "./op";
import * as plan from "./plan";
import { isText, isWord } from "./texts";

const SECUREBITS: u32 =
  linux.SECBIT_NOROOT |
  linux.SECBIT_NOROOT_LOCKED |
  linux.SECBIT_NO_SETUID_FIXUP |
  linux.SECBIT_NO_SETUID_FIXUP_LOCKED |
  linux.SECBIT_KEEP_CAPS_LOCKED |
  linux.SECBIT_NO_CAP_AMBIENT_RAISE |
  linux.SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
const UNKNOWN_UMASK: u32 = 0xffff_ffff;

let groupsDropped: bool = false;
let gidSet: bool = false;
let uidSet: bool = false;
let dumpable: bool = false;
let everything: u64 = 0;
let bounding: u64 = 0;
let permitted: u64 = 0;
let effective: u64 = 0;
let inheritable: u64 = 0;
let ambient: u64 = 0;
let securebits: bool = false;
export let noNewPrivileges: bool = false;
let deathSignal: bool = false;
let runnerLives: bool = false;
let hostnameSet: bool = false;
let domainnameSet: bool = false;
let loopbackUp: bool = false;
let session: bool = false;
export let umask: u32 = UNKNOWN_UMASK;

export function resetIdentity(): void {
  groupsDropped = gidSet = uidSet = dumpable = securebits = noNewPrivileges = false;
  deathSignal = runnerLives = hostnameSet = domainnameSet = loopbackUp = session = false;
  everything = u64.MAX_VALUE >> (63 - element.lastCap);
  bounding = permitted = effective = everything;
  inheritable = ambient = 0;
  umask = UNKNOWN_UMASK;
}

/** Whether mounts, names and ids can still be changed. */
export function isAlmighty(): bool {
  return effective == everything;
}

/** Whether the process already is who it shall be, so that it opens what this one may and no more. */
export function isItself(): bool {
  return gidSet && uidSet && (element.outerId == 0 || groupsDropped);
}

/** Linux forgets the death signal when credentials change, and the memory's dumpability when ids do. */
function credentialsChange(): void {
  deathSignal = false;
  runnerLives = false;
}

/** Only where the runner is root: a user's gid map exists only with setgroups denied. */
export function check_setgroups(): void {
  op.exactly(0, 0);
  op.exactly(1, 0);
  need(element.outerId == 1 && isAlmighty(), code.NOT_PERMITTED);
  need(!groupsDropped, code.NOT_NEEDED);
  groupsDropped = true;
  credentialsChange();
}

/** Real, effective and saved id at once. */
export function check_setresid(isUid: bool): void {
  const wanted = isUid ? element.uid : element.gid;
  for (let i: u32 = 0; i < 3; i++) {
    const id = op.value(i);
    if (id != wanted) other(code.IDS, isUid ? 0 : 1, id);
  }
  need(isAlmighty(), code.NOT_PERMITTED);
  need(!(isUid ? uidSet : gidSet), code.NOT_NEEDED);
  if (isUid) uidSet = true;
  else gidSet = true;
  dumpable = false;
  credentialsChange();
}

export function check_umask(): void {
  const mask = op.value(0);
  need(mask <= 0o777, code.BAD_ARGUMENT);
  need(mask != umask, code.NOT_NEEDED);
  if (op.hasTag(op.TAG_ANY_RESULT)) op.tagged(op.TAG_ANY_RESULT);
  else {
    need(umask != UNKNOWN_UMASK, code.BAD_RESULT);
    op.returns(umask);
  }
  umask = mask;
}

export function check_prctl(): void {
  const option = op.value(0);
  const value = op.value(1);
  if (option == linux.PR_SET_DUMPABLE) {
    // Ids of its own make the memory, which is also the runner's, undumpable.
    need(value == 1, code.BAD_ARGUMENT, 1);
    need(element.outerId == 1 && !dumpable, code.NOT_NEEDED);
    dumpable = true;
  } else if (option == linux.PR_CAPBSET_DROP) {
    need(value <= element.lastCap && ((bounding >> value) & 1) != 0, code.NOT_NEEDED, value);
    need(hasSetpcap(), code.NOT_PERMITTED);
    bounding &= ~(u64(1) << value);
  } else if (option == linux.PR_CAP_AMBIENT) {
    need(value == linux.PR_CAP_AMBIENT_RAISE, code.BAD_ARGUMENT, 1);
    check_ambient(op.value(2));
  } else if (option == linux.PR_SET_SECUREBITS) {
    need(value == SECUREBITS, code.BAD_ARGUMENT, 1);
    need(!securebits, code.NOT_NEEDED);
    need(hasSetpcap(), code.NOT_PERMITTED);
    securebits = true;
    credentialsChange();
  } else if (option == linux.PR_SET_NO_NEW_PRIVS) {
    need(value == 1, code.BAD_ARGUMENT, 1);
    need(!noNewPrivileges, code.NOT_NEEDED);
    noNewPrivileges = true;
  } else {
    need(option == linux.PR_SET_PDEATHSIG && value == linux.SIGKILL, code.BAD_ARGUMENT, 0, option);
    need(!deathSignal, code.NOT_NEEDED);
    deathSignal = true;
  }
}

function hasSetpcap(): bool {
  return ((effective >> linux.CAP_SETPCAP) & 1) != 0;
}

/** A capability becomes ambient only where it is permitted and inheritable, and raising is not locked yet. */
function check_ambient(capability: u32): void {
  need(capability <= element.lastCap, code.BAD_ARGUMENT, 2);
  const bit = u64(1) << capability;
  need((ambient & bit) == 0, code.NOT_NEEDED, capability);
  need((permitted & inheritable & bit) != 0 && !securebits, code.NOT_PERMITTED, capability);
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
  need(changes, code.NOT_NEEDED);
  need((newPermitted & ~permitted) == 0 && (newEffective & ~newPermitted) == 0, code.NOT_PERMITTED);
  need((newInheritable & ~(inheritable | bounding)) == 0, code.NOT_PERMITTED);
  need(hasSetpcap() || (newInheritable & ~(inheritable | permitted)) == 0, code.NOT_PERMITTED);
  // On the way CAP_SETPCAP may stay, for what is to be locked; no other that is not granted, and none is lost.
  const setpcap = u64(1) << linux.CAP_SETPCAP;
  compareSets(newPermitted & ~setpcap, element.capabilities & ~setpcap, code.CAPABILITIES, 1);
  compareSets(newEffective & ~setpcap, element.capabilities & ~setpcap, code.CAPABILITIES, 2);
  compareSets(newInheritable, element.capabilities, code.CAPABILITIES, 3);
  effective = newEffective;
  permitted = newPermitted;
  inheritable = newInheritable;
  ambient &= permitted & inheritable;
  credentialsChange();
}

/** The runner was alive after the death signal was set, so its death can not be missed. */
export function check_liveness(): void {
  need(deathSignal, code.WRONG_ORDER);
  need(!runnerLives, code.NOT_NEEDED);
  runnerLives = true;
  op.returns(-linux.EAGAIN);
}

/** sethostname(2), setdomainname(2). */
export function check_name(isDomain: bool): void {
  const length = op.value(1);
  const name = op.struct(0, length);
  need(isAlmighty(), code.NOT_PERMITTED);
  need(!(isDomain ? domainnameSet : hostnameSet), code.NOT_NEEDED);
  const wanted = isDomain ? element.domainname : element.hostname;
  if (!isText(name, length, wanted)) other(code.NAME, u32(isDomain), 0, name, length);
  if (isDomain) domainnameSet = true;
  else hostnameSet = true;
}

/** SIOCSIFFLAGS of struct ifreq { "lo", IFF_UP }: in the void's own network namespace. */
export function check_loopback(): void {
  op.exactly(1, linux.SIOCSIFFLAGS);
  const request = op.struct(2, 40);
  need(isWord(request, 2, 0x6f6c, 2) && load<u16>(request, 16) == linux.IFF_UP, code.BAD_STRUCT);
  for (let i: u32 = 2; i < 40; i++) need(i == 16 || load<u8>(request + i) == 0, code.BAD_STRUCT, i);
  need(isAlmighty() && element.network != element.NETWORK_HOST, code.NOT_PERMITTED);
  need(!loopbackUp, code.NOT_NEEDED);
  loopbackUp = true;
}

/** pid 1's first session, so without a terminal. */
export function check_setsid(): void {
  need(!session, code.NOT_NEEDED);
  session = true;
  op.returns(1);
}

export function check_final_identity(): void {
  protect(gidSet && uidSet, code.IDS, 3);
  protect(element.outerId == 0 || groupsDropped, code.GROUPS);
  protect(element.outerId == 0 || dumpable, code.DUMPABLE);
  compareSets(bounding, element.capabilities, code.CAPABILITIES, 0);
  compareSets(permitted, element.capabilities, code.CAPABILITIES, 1);
  compareSets(effective, element.capabilities, code.CAPABILITIES, 2);
  compareSets(inheritable, element.capabilities, code.CAPABILITIES, 3);
  compareSets(ambient, element.capabilities, code.CAPABILITIES, 4);
  protect(securebits, code.SECUREBITS);
  protect(noNewPrivileges, code.NEW_PRIVILEGES);
  protect(deathSignal && runnerLives, code.DEATH_SIGNAL);
  protect(session, code.SESSION);
  compareSets(~umask & 0o777, 0o700, code.UMASK);
  if (!hostnameSet) other(code.NAME, 0);
  if (!domainnameSet) other(code.NAME, 1);
  compareSets(u64(loopbackUp), u64(element.network == element.NETWORK_LOOPBACK), code.LOOPBACK);
  need(plan.opCount > 0, code.ENDS_EARLY);
}
