// Mounts: from a context or a host path to a detached mount with its attributes, to where a node of the spec asks for
// just this one. Man pages: fsopen(2), open_tree(2), mount_setattr(2), move_mount(2).

import * as code from "./codes";
import * as fd from "./descriptors";
import * as element from "./element";
import { after, once } from "./facts";
import { need_authority } from "./identity";
import * as linux from "./linux";
import { MAX_MOUNTS, MOUNTS, compare, less, more, need, other } from "./memory";
import * as op from "./op";
import { check_target } from "./paths";
import * as plan from "./plan";
import { isText, isWord, nodeAt, parseDigits } from "./texts";

const TREE: u32 = 1;
const TMPFS: u32 = 2;
const PROC: u32 = 3;
// How far a mount has come.
const OPENED: u32 = 0;
const CREATED: u32 = 1;
const DETACHED: u32 = 2;
const ATTACHED: u32 = 3;
export const NONE: u32 = 0xffff_ffff;
const UNSET: u64 = u64.MAX_VALUE;
const BARE: u32 = linux.MOUNT_ATTR_NOSUID | linux.MOUNT_ATTR_NODEV | linux.MOUNT_ATTR_NOEXEC;
const ATTRIBUTES: u32 = BARE | linux.MOUNT_ATTR_RDONLY;
export const PAGE: u64 = 4096;

@unmanaged
class Mount {
  type: u32;
  state: u32;
  /** Of a tree: path on the host and its length, 1 for a directory, the handle that it came by. */
  source: u32;
  sourceLength: u32;
  directory: u32;
  handle: u32;
  /** Of a tmpfs; a procfs has a mode where it shows processes only. */
  size: u64;
  inodes: u64;
  mode: u32;
  attributes: u32;
  node: u32;
}
const MOUNT_SIZE: u32 = 64;

let count: u32 = 0;
/** Mounts that stand in the tree: a path that was looked up before the last one may mean something else by now. */
export let attached: u32 = 0;
let root: u32 = 0;

export function resetMounts(): void {
  count = attached = root = 0;
}

function newMount(type: u32, source: u32, length: u32, directory: u32, handle: u32): u32 {
  need(count < MAX_MOUNTS, code.TOO_LARGE, count);
  const at = MOUNTS + count * MOUNT_SIZE;
  count++;
  const mount = changetype<Mount>(at);
  mount.type = type;
  mount.state = type == TREE ? DETACHED : OPENED;
  mount.source = source;
  mount.sourceLength = length;
  mount.directory = directory;
  mount.handle = handle;
  mount.size = mount.inodes = UNSET;
  mount.mode = mount.attributes = mount.node = NONE;
  return at;
}

/** A recursive clone that the runner made. */
export function handedInMount(handle: u32): u32 {
  const source = plan.textAt(plan.handle(handle).path);
  return newMount(TREE, source, plan.textLength, NONE, handle);
}

export function isAttached(mount: u32): bool {
  return changetype<Mount>(mount).state == ATTACHED;
}
/** The node of an attached mount, NONE for the root. */
export function nodeOf(mount: u32): u32 {
  return changetype<Mount>(mount).node;
}

/** Argument `i` is the root's descriptor. */
export function need_root(i: u32): void {
  need(fd.descriptor(i, fd.MOUNT).a == root && root != 0, code.BAD_DESCRIPTOR, op.value(i));
}

export function check_fsopen(): void {
  const name = op.text(0);
  op.exactly(1, linux.FSOPEN_CLOEXEC);
  const isTmpfs = isWord(name, plan.textLength, "tmpfs");
  need(isTmpfs || isWord(name, plan.textLength, "proc"), code.BAD_ARGUMENT, 0);
  fd.openLowest(fd.CONTEXT, newMount(isTmpfs ? TMPFS : PROC, 0, 0, 1, NONE));
}

/** A tmpfs has a size, a number of inodes and a mode; a procfs shows processes only. Each is set once. */
export function check_fsconfig(): void {
  const context = changetype<Mount>(fd.descriptor(0, fd.CONTEXT).a);
  need(context.state == OPENED, code.WRONG_ORDER);
  if (op.value(1) == linux.FSCONFIG_CMD_CREATE) {
    need_authority();
    const isSized = context.size != UNSET && context.inodes != UNSET;
    need(context.mode != NONE && (isSized || context.type == PROC), code.WRONG_ORDER);
    context.state = CREATED;
    return;
  }
  op.exactly(1, linux.FSCONFIG_SET_STRING);
  const key = op.text(2);
  const keyLength = plan.textLength;
  const value = op.text(3);
  const length = plan.textLength;
  if (context.type == PROC) {
    const isSubset = isWord(key, keyLength, "subset") && isWord(value, length, "pid");
    need(isSubset, code.BAD_ARGUMENT, 2);
    need(context.mode == NONE, code.NOT_NEEDED);
    context.mode = 0;
  } else if (isWord(key, keyLength, "mode")) {
    const mode = parseDigits(value, length, 8);
    need(mode <= 0o7777 && context.mode == NONE, code.BAD_ARGUMENT, 3);
    context.mode = u32(mode);
  } else {
    // 0 would mean no limit.
    const amount = parseDigits(value, length, 10);
    const isSize = isWord(key, keyLength, "size");
    const isInodes = isWord(key, keyLength, "nr_inodes");
    need((isSize || isInodes) && amount != UNSET, code.BAD_ARGUMENT, 3);
    need((isSize ? context.size : context.inodes) == UNSET, code.NOT_NEEDED);
    if (isSize) context.size = amount;
    else context.inodes = amount;
  }
}

export function check_fsmount(): void {
  const entry = fd.descriptor(0, fd.CONTEXT);
  const context = changetype<Mount>(entry.a);
  const attributes = op.value(2);
  op.exactly(1, linux.FSMOUNT_CLOEXEC);
  need((attributes & ~ATTRIBUTES) == 0, code.BAD_ARGUMENT, 2);
  need(context.state == CREATED, code.WRONG_ORDER);
  need_authority();
  context.state = DETACHED;
  context.attributes = attributes;
  entry.used = 1;
  fd.openLowest(fd.MOUNT, entry.a);
}

/** A clone of what a host path refers to, with all that is mounted below it. */
export function check_open_tree(): void {
  const entry = fd.descriptor(0, fd.HOST_PATH);
  op.empty(1);
  op.exactly(2, linux.OPEN_TREE_CLONE | linux.O_CLOEXEC | linux.AT_EMPTY_PATH | linux.AT_RECURSIVE);
  need_authority();
  entry.used = 1;
  fd.openLowest(fd.MOUNT, newMount(TREE, entry.a, entry.b, entry.c, NONE));
}

/** A clone gets its attributes as a whole, before it stands anywhere; the root becomes read-only once it is filled. */
export function check_mount_setattr(): void {
  const mount = changetype<Mount>(fd.descriptor(0, fd.MOUNT).a);
  op.empty(1);
  const attr = op.struct(3, 32);
  op.exactly(4, 32);
  const set = load<u64>(attr);
  const propagation = load<u64>(attr, 16);
  need(load<u64>(attr, 8) == 0 && load<u64>(attr, 24) == 0, code.BAD_STRUCT, 8);
  need_authority();
  if (mount.state == ATTACHED) {
    need_root(0);
    op.exactly(2, linux.AT_EMPTY_PATH);
    need(set == linux.MOUNT_ATTR_RDONLY && propagation == 0, code.BAD_STRUCT);
    once(code.ROOT_READ_ONLY);
    return;
  }
  op.exactly(2, linux.AT_EMPTY_PATH | linux.AT_RECURSIVE);
  need(mount.type == TREE && mount.attributes == NONE, code.NOT_NEEDED);
  need((set & ~u64(ATTRIBUTES)) == 0 && propagation == linux.MS_PRIVATE, code.BAD_STRUCT);
  mount.attributes = u32(set);
}

export function check_move_mount(): void {
  const mount = changetype<Mount>(fd.descriptor(0, fd.MOUNT).a);
  op.empty(1);
  const target = op.text(3);
  const length = plan.textLength;
  need(mount.state == DETACHED && mount.attributes != NONE, code.WRONG_ORDER);
  need_authority();
  mount.state = ATTACHED;
  if (op.equals(2, linux.AT_FDCWD)) {
    need(isWord(target, length, "/"), code.BAD_ARGUMENT, 3);
    op.exactly(4, linux.MOVE_MOUNT_F_EMPTY_PATH);
    return check_root(mount);
  }
  need(length == 0, code.BAD_ARGUMENT, 3);
  op.exactly(4, linux.MOVE_MOUNT_F_EMPTY_PATH | linux.MOVE_MOUNT_T_EMPTY_PATH);
  const place = fd.descriptor(2, fd.PLACE);
  // Looked up in the tree as it is now, so that nothing has been mounted over it since.
  need(place.c == attached, code.HIDDEN_TARGET);
  place.used = 1;
  attached++;
  check_attach(mount, place.a, place.b);
}

/** The void's root: a bare tmpfs, mounted where no mount shows on the host any more. */
function check_root(mount: Mount): void {
  after(code.PROPAGATION);
  once(code.ROOT_MOUNTED);
  root = changetype<u32>(mount);
  const isBare = mount.type == TMPFS && mount.attributes == BARE && mount.mode == 0o755;
  if (!isBare) other(code.ROOT_RIGHTS, mount.attributes, mount.mode);
}

/** A mount stands where a node of the spec asks for just this one. */
function check_attach(mount: Mount, at: u32, length: u32): void {
  const i = nodeAt(at, length);
  if (i == NONE) {
    more(code.MOUNT_EXTRA, 0, 0, at, length);
    return;
  }
  const node = element.node(i);
  need(node.state == element.MISSING, code.HIDDEN_TARGET, i);
  const flags = node.is.flags;
  const kind = node.is.kind;
  check_target(at, length, kind != element.NODE_BIND || (flags & element.NODE_DIRECTORY) != 0);
  mount.node = i;
  node.state = element.DONE;
  if (kind == element.NODE_BIND && mount.type == TREE) check_source(mount, i);
  else if (kind == element.NODE_SCRATCH && mount.type == TMPFS) check_scratch(mount, i);
  else if (kind != element.NODE_PROC || mount.type != PROC) other(code.MOUNT_SOURCE, i);
  // An attribute takes away: what the spec does not grant must be set, what it grants must not.
  let wanted = linux.MOUNT_ATTR_NOSUID;
  if ((flags & element.NODE_DEVICE) == 0) wanted |= linux.MOUNT_ATTR_NODEV;
  if ((flags & element.NODE_EXECUTE) == 0) wanted |= linux.MOUNT_ATTR_NOEXEC;
  if (kind != element.NODE_SCRATCH && (flags & element.NODE_WRITE) == 0) wanted |= linux.MOUNT_ATTR_RDONLY;
  if ((wanted & ~mount.attributes) != 0) more(code.MOUNT_RIGHTS, i, wanted & ~mount.attributes);
  if ((mount.attributes & ~wanted) != 0) less(code.MOUNT_RIGHTS, i, mount.attributes & ~wanted);
}

/** From the spec's path, by the one whom the spec says, with the owner mapped as it says. */
function check_source(mount: Mount, i: u32): void {
  const node = element.node(i);
  const flags = node.is.flags;
  if (!isText(mount.source, mount.sourceLength, node.text)) {
    other(code.MOUNT_SOURCE, i, 0, mount.source, mount.sourceLength);
  }
  const isHandedIn = (flags & element.NODE_HANDED_IN) != 0;
  if ((mount.handle != NONE) != isHandedIn) other(code.MOUNT_SOURCE, i, 1);
  else if (!isHandedIn) {
    // A directory must be opened as one, so that nothing else can take its place unnoticed.
    if ((mount.directory != 0) != ((flags & element.NODE_DIRECTORY) != 0)) other(code.MOUNT_SOURCE, i, 2);
  } else {
    const handle = plan.handle(mount.handle);
    const isMapped = (handle.idmapped != 0) == ((flags & element.NODE_IDMAPPED) != 0);
    if (!isMapped || handle.uid != node.is.uid || handle.gid != node.is.gid) other(code.MOUNT_SOURCE, i, 3);
  }
}

/** As many bytes as granted, and an inode for each page, 16 at least. */
function check_scratch(mount: Mount, i: u32): void {
  const size = element.node(i).is.size;
  compare(mount.size, size, code.MOUNT_SIZE, i);
  compare(mount.inodes, max(size / PAGE, 16), code.MOUNT_SIZE, i);
  if (mount.mode != 0o700) other(code.MOUNT_SIZE, i);
}

/** A tmpfs as small as what stands on it. */
export function check_root_size(pages: u64, inodes: u64): void {
  if (root == 0) return;
  compare(changetype<Mount>(root).size, max<u64>(pages, 1) * PAGE, code.ROOT_SIZE, 0);
  compare(changetype<Mount>(root).inodes, inodes, code.ROOT_SIZE, 1);
}
