// The second wall: a ruleset that handles all that this version can, and for each node just the rights that it grants.
// Reference: Documentation/userspace-api/landlock.rst of Linux.

import * as code from "./codes";
import * as fd from "./descriptors";
import * as element from "./element";
import { after, before, once, protect } from "./facts";
import * as linux from "./linux";
import { compareSets, need } from "./memory";
import { NONE, isAttached, nodeOf } from "./mounts";
import * as op from "./op";

const CHANGE_FILE: u32 = linux.LANDLOCK_ACCESS_FS_WRITE_FILE | linux.LANDLOCK_ACCESS_FS_TRUNCATE;
const CHANGE_TREE: u32 =
  CHANGE_FILE |
  linux.LANDLOCK_ACCESS_FS_REMOVE_DIR |
  linux.LANDLOCK_ACCESS_FS_REMOVE_FILE |
  linux.LANDLOCK_ACCESS_FS_MAKE_DIR |
  linux.LANDLOCK_ACCESS_FS_MAKE_REG |
  linux.LANDLOCK_ACCESS_FS_MAKE_SOCK |
  linux.LANDLOCK_ACCESS_FS_MAKE_FIFO |
  linux.LANDLOCK_ACCESS_FS_MAKE_SYM |
  linux.LANDLOCK_ACCESS_FS_REFER;

let rootAccess: u32 = 0;

export function resetLandlock(): void {
  rootAccess = 0;
}

/** What a version can refuse: 13 rights from the first, then REFER, TRUNCATE and IOCTL_DEV. */
function handled(): u32 {
  const abi = element.landlockAbi;
  let access: u32 = (1 << 13) - 1;
  if (abi >= 2) access |= linux.LANDLOCK_ACCESS_FS_REFER;
  if (abi >= 3) access |= linux.LANDLOCK_ACCESS_FS_TRUNCATE;
  if (abi >= 5) access |= linux.LANDLOCK_ACCESS_FS_IOCTL_DEV;
  return access;
}

function wantedAt(node: u32): u32 {
  const kind = element.node(node).is.kind;
  const flags = element.node(node).is.flags;
  let access: u32 = 0;
  if (kind == element.NODE_SYMLINK) return 0;
  const isTree =
    kind != element.NODE_DATA && (kind != element.NODE_BIND || (flags & element.NODE_DIRECTORY) != 0);
  if (kind != element.NODE_BIND || (flags & element.NODE_READ) != 0) {
    access |= linux.LANDLOCK_ACCESS_FS_READ_FILE;
    if (isTree) access |= linux.LANDLOCK_ACCESS_FS_READ_DIR;
  }
  const isWritable = kind == element.NODE_SCRATCH || (flags & element.NODE_WRITE) != 0;
  if (isWritable) access |= isTree ? CHANGE_TREE : CHANGE_FILE;
  if ((flags & element.NODE_EXECUTE) != 0) access |= linux.LANDLOCK_ACCESS_FS_EXECUTE;
  if ((flags & element.NODE_DEVICE) != 0) access |= linux.LANDLOCK_ACCESS_FS_IOCTL_DEV;
  return access & handled();
}

/** struct landlock_ruleset_attr as long as the version knows it. Without a network grant, TCP is refused here too. */
export function check_create_ruleset(): void {
  const abi = element.landlockAbi;
  const size: u32 = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
  const attr = op.struct(0, size);
  op.exactly(1, size);
  need(abi > 0, code.NOT_NEEDED);
  once(code.RULESET);
  check_handled(load<u64>(attr), handled(), 0);
  const tcp = linux.LANDLOCK_ACCESS_NET_BIND_TCP | linux.LANDLOCK_ACCESS_NET_CONNECT_TCP;
  if (size >= 16) check_handled(load<u64>(attr, 8), element.network == 0 ? tcp : 0, 1);
  const scopes = linux.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | linux.LANDLOCK_SCOPE_SIGNAL;
  if (size >= 24) check_handled(load<u64>(attr, 16), scopes, 2);
  fd.openLowest(fd.RULESET, 0);
}

/** What is handled is refused: a right that is left out is given. */
function check_handled(got: u64, wanted: u64, part: u32): void {
  compareSets(~got, ~wanted, code.LANDLOCK_HANDLED, part);
}

/** A right at and below what a descriptor of the plan's refers to: a mount in its place, a data file, the root. */
export function check_add_rule(): void {
  fd.descriptor(0, fd.RULESET);
  op.exactly(1, linux.LANDLOCK_RULE_PATH_BENEATH);
  const attr = op.struct(2, 12);
  const access = load<u64>(attr);
  const number = load<u32>(attr, 8);
  need(access != 0 && (access & ~u64(handled())) == 0, code.BAD_STRUCT);
  before(code.LANDLOCK);
  const parent = fd.numbered(number);
  need(
    parent.kind == fd.DATA || (parent.kind == fd.MOUNT && isAttached(parent.a)),
    code.BAD_DESCRIPTOR,
    number,
  );
  const i = parent.kind == fd.DATA ? parent.a : nodeOf(parent.a);
  need((i == NONE ? rootAccess : element.node(i).access) == 0, code.NOT_NEEDED);
  if (i == NONE) rootAccess = u32(access);
  else element.node(i).access = u32(access);
}

export function check_restrict_self(): void {
  fd.descriptor(0, fd.RULESET).used = 1;
  after(code.NEW_PRIVILEGES);
  once(code.LANDLOCK);
}

export function check_final_landlock(): void {
  if (element.landlockAbi == 0) return;
  protect(code.LANDLOCK);
  // Names in the void's own directories can be listed.
  compareSets(rootAccess, linux.LANDLOCK_ACCESS_FS_READ_DIR, code.LANDLOCK_RULE, NONE);
  for (let i: u32 = 0; i < element.nodeCount; i++) {
    compareSets(element.node(i).access, wantedAt(i), code.LANDLOCK_RULE, i);
  }
}
