// Mounts: from a context or a host path to a detached mount with its attributes, to its place in the void's tree; then
// the host's tree is left. Man pages: fsopen(2), open_tree(2), mount_setattr(2), move_mount(2), pivot_root(2).

import * as code from "./codes";
import * as fd from "./descriptors";
import * as element from "./element";
import * as identity from "./identity";
import * as landlock from "./landlock";
import * as linux from "./linux";
import { MAX_MOUNTS, MOUNTS, compare, less, more, need, other, protect } from "./memory";
import * as op from "./op";
import * as paths from "./paths";
import * as plan from "./plan";
import { isBelowRoot, isText, isWord, nodeAt, parseDigits } from "./texts";

// A mount: u32 type, source, its length, 1 for a directory, attributes, handle, state, node, u64 size, inodes, u32 mode.
const MOUNT_SIZE: u32 = 64;
const TREE: u32 = 1;
const TMPFS: u32 = 2;
const PROC: u32 = 3;
const NONE: u32 = 0xffff_ffff;
const UNSET: u64 = u64.MAX_VALUE;
const CREATED: u32 = 1;
const DETACHED: u32 = 2;
const ATTACHED: u32 = 3;
const ROOT: u32 = 0xffff_fffe; // as a mount's node
const BARE: u32 = linux.MOUNT_ATTR_NOSUID | linux.MOUNT_ATTR_NODEV | linux.MOUNT_ATTR_NOEXEC;
const ATTRIBUTES: u32 = BARE | linux.MOUNT_ATTR_RDONLY;
const PAGE: u64 = 4096;

let count: u32 = 0;
let propagationCut: bool = false;
/** How far the void's root has come. */
let leaving: u32 = 0;
const ROOT_MOUNTED: u32 = 1;
const ROOT_ENTERED: u32 = 2;
const PIVOTED: u32 = 3;
const HOST_GONE: u32 = 4;
const AT_HOME: u32 = 5;
let rootReadOnly: bool = false;
/** Mounts that stand in the tree: a path that was looked up before the last one may mean something else by now. */
let attached: u32 = 0;
let cwdSet: bool = false;
let cwdAttached: u32 = 0;

export function resetMounts(): void {
  count = leaving = attached = cwdAttached = 0;
  propagationCut = rootReadOnly = cwdSet = false;
}

function newMount(type: u32, source: u32, length: u32, directory: u32, handle: u32): u32 {
  need(count < MAX_MOUNTS, code.TOO_LARGE, count);
  const mount = MOUNTS + count * MOUNT_SIZE;
  count++;
  store<u32>(mount, type);
  store<u32>(mount, source, 4);
  store<u32>(mount, length, 8);
  store<u32>(mount, directory, 12);
  store<u32>(mount, NONE, 16);
  store<u32>(mount, handle, 20);
  store<u32>(mount, type == TREE ? DETACHED : 0, 24);
  store<u32>(mount, NONE, 28);
  store<u64>(mount, UNSET, 32);
  store<u64>(mount, UNSET, 40);
  store<u32>(mount, NONE, 48);
  return mount;
}

/** A recursive clone that the runner made. */
export function handedInMount(handle: u32): u32 {
  const source = plan.handlePath(handle);
  return newMount(TREE, source, plan.textLength, NONE, handle);
}

export function isAttached(mount: u32): bool {
  return load<u32>(mount, 24) == ATTACHED;
}
/** The node of an attached mount, NONE for the root. */
export function attachedNode(mount: u32): u32 {
  const node = load<u32>(mount, 28);
  return node == ROOT ? NONE : node;
}
export function mountsAttached(): u32 {
  return attached;
}

/** What changes the tree needs every capability, and Landlock forbids it to everyone. */
function need_authority(): void {
  need(identity.isAlmighty() && identity.isItself() && !landlock.enforced, code.NOT_PERMITTED);
}

/** Argument `i` is the root's descriptor. */
function root(i: u32): void {
  const mount = fd.first(fd.descriptor(i, fd.MOUNT));
  need(isAttached(mount) && load<u32>(mount, 28) == ROOT, code.BAD_DESCRIPTOR, op.value(i));
}

/** mount("/", MS_REC | MS_PRIVATE): no later mount shows on the host. */
export function check_mount(): void {
  op.exactly(0, 0);
  const target = op.text(1);
  need(isWord(target, plan.textLength, 0x2f, 1), code.BAD_ARGUMENT, 1);
  op.exactly(2, 0);
  op.exactly(3, linux.MS_REC | linux.MS_PRIVATE);
  need_authority();
  need(!propagationCut, code.NOT_NEEDED);
  need(leaving == 0, code.WRONG_ORDER);
  propagationCut = true;
}

export function check_fsopen(): void {
  const name = op.text(0);
  op.exactly(1, linux.FSOPEN_CLOEXEC);
  const isTmpfs = isWord(name, plan.textLength, 0x73_6670_6d74, 5);
  need(isTmpfs || isWord(name, plan.textLength, 0x636f_7270, 4), code.BAD_ARGUMENT, 0);
  need_authority();
  fd.openLowest(fd.CONTEXT, newMount(isTmpfs ? TMPFS : PROC, 0, 0, 1, NONE));
}

/** A tmpfs has a size, a number of inodes and a mode; a procfs shows processes only. Each is set once. */
export function check_fsconfig(): void {
  const entry = fd.descriptor(0, fd.CONTEXT);
  const context = fd.first(entry);
  need(load<u32>(context, 24) == 0, code.WRONG_ORDER);
  const isTmpfs = load<u32>(context) == TMPFS;
  const command = op.value(1);
  if (command == linux.FSCONFIG_CMD_CREATE) {
    need_authority();
    if (isTmpfs) need(load<u64>(context, 32) != UNSET && load<u64>(context, 40) != UNSET, code.WRONG_ORDER);
    need(load<u32>(context, 48) != NONE, code.WRONG_ORDER);
    store<u32>(context, CREATED, 24);
    return;
  }
  need(command == linux.FSCONFIG_SET_STRING, code.BAD_ARGUMENT, 1);
  const key = op.text(2);
  const keyLength = plan.textLength;
  const value = op.text(3);
  const length = plan.textLength;
  if (!isTmpfs) {
    need(
      isWord(key, keyLength, 0x7465_7362_7573, 6) && isWord(value, length, 0x64_6970, 3),
      code.BAD_ARGUMENT,
      2,
    );
    need(load<u32>(context, 48) == NONE, code.NOT_NEEDED);
    store<u32>(context, 0, 48);
  } else if (isWord(key, keyLength, 0x6564_6f6d, 4)) {
    need(load<u32>(context, 48) == NONE, code.NOT_NEEDED);
    const mode = parseDigits(value, length, 8);
    need(mode <= 0o7777, code.BAD_ARGUMENT, 3);
    store<u32>(context, u32(mode), 48);
  } else {
    const isSize = isWord(key, keyLength, 0x657a_6973, 4);
    const isInodes = keyLength == 9 && isWord(key, 8, 0x6564_6f6e_695f_726e, 8) && load<u8>(key, 8) == 0x73;
    need(isSize || isInodes, code.BAD_ARGUMENT, 2);
    const amount = parseDigits(value, length, 10);
    // 0 would mean no limit.
    need(amount != u64.MAX_VALUE && amount != 0, code.BAD_ARGUMENT, 3);
    const field = context + (isSize ? 32 : 40);
    need(load<u64>(field) == UNSET, code.NOT_NEEDED);
    store<u64>(field, amount);
  }
}

export function check_fsmount(): void {
  const entry = fd.descriptor(0, fd.CONTEXT);
  const context = fd.first(entry);
  op.exactly(1, linux.FSMOUNT_CLOEXEC);
  const attributes = op.value(2);
  need((attributes & ~ATTRIBUTES) == 0, code.BAD_ARGUMENT, 2);
  need(load<u32>(context, 24) == CREATED, code.WRONG_ORDER);
  need_authority();
  store<u32>(context, DETACHED, 24);
  store<u32>(context, attributes, 16);
  fd.markUsed(entry);
  fd.openLowest(fd.MOUNT, context);
}

/** Four ways to open, told apart by directory and flags; nothing else is opened by a plan. */
export function check_openat2(): void {
  const how = op.struct(2, 24);
  op.exactly(3, 24);
  const flags = load<u64>(how);
  const mode = load<u64>(how, 8);
  const resolve = load<u64>(how, 16);
  const path = op.text(1);
  const length = plan.textLength;
  const noLinks = linux.RESOLVE_NO_SYMLINKS | linux.RESOLVE_NO_MAGICLINKS;
  const isPath = linux.O_PATH | linux.O_CLOEXEC;
  const directory = element.arch == linux.X86_64 ? linux.O_DIRECTORY_X86_64 : linux.O_DIRECTORY_AARCH64;
  if (op.equals(0, linux.AT_FDCWD)) {
    // On the host: a path as the spec has it, without a link to follow.
    need(resolve == noLinks && mode == 0 && length > 0 && load<u8>(path) == 0x2f, code.BAD_STRUCT);
    need(leaving < PIVOTED, code.WRONG_ORDER);
    if (flags == (linux.O_RDWR | linux.O_CLOEXEC)) {
      const isNull = length == 9 && isWord(path, 8, 0x6c75_6e2f_7665_642f, 8) && load<u8>(path, 8) == 0x6c;
      need(isNull, code.BAD_ARGUMENT, 1);
      return fd.openLowest(fd.NULL_DEVICE, 0);
    }
    need((flags & ~u64(directory)) == isPath, code.BAD_STRUCT);
    need_authority();
    return fd.openLowest(fd.HOST_PATH, path, length, u32(flags != isPath));
  }
  root(0);
  need(resolve == (noLinks | linux.RESOLVE_BENEATH), code.BAD_STRUCT, 16);
  if (flags == isPath) {
    need(mode == 0, code.BAD_STRUCT, 8);
    return fd.openLowest(fd.PLACE, path, length, attached);
  }
  need(flags == (linux.O_CREAT | linux.O_EXCL | linux.O_WRONLY | linux.O_CLOEXEC), code.BAD_STRUCT);
  create(path, length, mode);
}

/** A data file, with its very mode. */
function create(path: u32, length: u32, mode: u64): void {
  need(identity.umask == 0 && identity.isItself(), code.WRONG_ORDER);
  const node = paths.check_make(path, length, paths.CONTENT, rootReadOnly);
  // What nothing asks for has been found already; it can not be followed further.
  need(node != NONE && element.nodeKind(node) == element.NODE_DATA, code.PATH_EXTRA, paths.CONTENT);
  if (mode != u64(element.nodeMode(node))) other(code.CONTENT, node, u32(mode));
  element.setNodeState(node, load<u32>(element.nodeText(node)) == 0 ? element.DONE : element.CREATED);
  fd.openLowest(fd.DATA, node);
}

/** The whole content at once. */
export function check_write(): void {
  const entry = fd.descriptor(0, fd.DATA);
  const node = fd.first(entry);
  const length = op.value(2);
  const content = op.struct(1, length);
  need(element.nodeState(node) == element.CREATED, code.NOT_NEEDED);
  if (!isText(content, length, element.nodeText(node))) other(code.CONTENT, node);
  const path = element.nodePath(node);
  if (paths.holder(path + 5, load<u32>(path) - 1) == NONE) paths.takePages((u64(length) + PAGE - 1) / PAGE);
  element.setNodeState(node, element.DONE);
  op.returns(length);
}

export function check_open_tree(): void {
  const entry = fd.descriptor(0, fd.HOST_PATH);
  op.empty(1);
  const flags = linux.OPEN_TREE_CLONE | linux.OPEN_TREE_CLOEXEC | linux.AT_EMPTY_PATH | linux.AT_RECURSIVE;
  op.exactly(2, flags);
  need_authority();
  fd.markUsed(entry);
  fd.openLowest(fd.MOUNT, newMount(TREE, fd.first(entry), fd.second(entry), fd.third(entry), NONE));
}

/** A clone gets its attributes as a whole, before it stands anywhere; the root becomes read-only once it is filled. */
export function check_mount_setattr(): void {
  const mount = fd.first(fd.descriptor(0, fd.MOUNT));
  op.empty(1);
  const attr = op.struct(3, 32);
  op.exactly(4, 32);
  const set = load<u64>(attr);
  const propagation = load<u64>(attr, 16);
  need(load<u64>(attr, 8) == 0 && load<u64>(attr, 24) == 0, code.BAD_STRUCT);
  need_authority();
  if (isAttached(mount)) {
    need(load<u32>(mount, 28) == ROOT, code.WRONG_ORDER);
    op.exactly(2, linux.AT_EMPTY_PATH);
    need(set == linux.MOUNT_ATTR_RDONLY && propagation == 0, code.BAD_STRUCT);
    need(!rootReadOnly, code.NOT_NEEDED);
    rootReadOnly = true;
    return;
  }
  op.exactly(2, linux.AT_EMPTY_PATH | linux.AT_RECURSIVE);
  need(load<u32>(mount) == TREE && load<u32>(mount, 16) == NONE, code.NOT_NEEDED);
  need((set & ~u64(ATTRIBUTES)) == 0 && propagation == linux.MS_PRIVATE, code.BAD_STRUCT);
  store<u32>(mount, u32(set), 16);
}

export function check_move_mount(): void {
  const mount = fd.first(fd.descriptor(0, fd.MOUNT));
  op.empty(1);
  const target = op.text(3);
  const length = plan.textLength;
  need(load<u32>(mount, 24) == DETACHED && load<u32>(mount, 16) != NONE, code.WRONG_ORDER);
  need_authority();
  store<u32>(mount, ATTACHED, 24);
  if (op.equals(2, linux.AT_FDCWD)) {
    need(isWord(target, length, 0x2f, 1), code.BAD_ARGUMENT, 3);
    op.exactly(4, linux.MOVE_MOUNT_F_EMPTY_PATH);
    need(propagationCut && leaving == 0 && load<u32>(mount) == TMPFS, code.WRONG_ORDER);
    store<u32>(mount, ROOT, 28);
    rootMount = mount;
    leaving = ROOT_MOUNTED;
    const attributes = load<u32>(mount, 16);
    if (attributes != BARE) other(code.ROOT_WRITABLE, attributes);
    if (load<u32>(mount, 48) != 0o755) other(code.ROOT_WRITABLE, 0, load<u32>(mount, 48));
    return;
  }
  op.exactly(4, linux.MOVE_MOUNT_F_EMPTY_PATH | linux.MOVE_MOUNT_T_EMPTY_PATH);
  need(length == 0, code.BAD_ARGUMENT, 3);
  const place = fd.descriptor(2, fd.PLACE);
  // Looked up in the tree as it is now, so that nothing has been mounted over it since.
  need(fd.third(place) == attached, code.HIDDEN_TARGET);
  fd.markUsed(place);
  attached++;
  check_attach(mount, fd.first(place), fd.second(place));
}

/** A mount stands where a node of the spec asks for just this one. */
function check_attach(mount: u32, at: u32, length: u32): void {
  const node = nodeAt(at, length);
  if (node == NONE) {
    more(code.MOUNT_EXTRA, 0, 0, at, length);
    return;
  }
  need(element.nodeState(node) == element.MISSING, code.HIDDEN_TARGET, node);
  const kind = element.nodeKind(node);
  const flags = element.nodeFlags(node);
  const isDirectory = kind != element.NODE_BIND || (flags & element.NODE_DIRECTORY) != 0;
  paths.check_target(at, length, isDirectory);
  store<u32>(mount, node, 28);
  element.setNodeState(node, element.DONE);
  const type = load<u32>(mount);
  if (kind == element.NODE_BIND && type == TREE) check_source(mount, node, flags);
  else if (kind == element.NODE_SCRATCH && type == TMPFS) check_scratch(mount, node);
  else if (kind != element.NODE_PROC || type != PROC) other(code.MOUNT_SOURCE, node);
  check_rights(mount, node, kind, flags);
}

/** From the spec's path, by the one whom the spec says, with the owner mapped as it says. */
function check_source(mount: u32, node: u32, flags: u32): void {
  const source = load<u32>(mount, 4);
  if (!isText(source, load<u32>(mount, 8), element.nodeText(node))) {
    other(code.MOUNT_SOURCE, node, 0, source, load<u32>(mount, 8));
  }
  const handle = load<u32>(mount, 20);
  const isHandedIn = (flags & element.NODE_HANDED_IN) != 0;
  if ((handle != NONE) != isHandedIn) {
    other(code.MOUNT_SOURCE, node, 1);
  } else if (!isHandedIn) {
    // A directory must be one, so that nothing else can take its place unnoticed.
    if (load<u32>(mount, 12) != u32((flags & element.NODE_DIRECTORY) != 0)) other(code.MOUNT_SOURCE, node, 2);
  } else {
    const idmapped = u32((flags & element.NODE_IDMAPPED) != 0);
    const same = plan.handleIdmapped(handle) == idmapped && plan.handleUid(handle) == element.nodeUid(node);
    if (!same || plan.handleGid(handle) != element.nodeGid(node)) other(code.MOUNT_SOURCE, node, 3);
  }
}

/** As many bytes as granted, and an inode for each page, 16 at least. */
function check_scratch(mount: u32, node: u32): void {
  const size = element.nodeSize(node);
  const inodes = size / PAGE;
  compare(load<u64>(mount, 32), size, code.MOUNT_SIZE, node);
  compare(load<u64>(mount, 40), inodes < 16 ? 16 : inodes, code.MOUNT_SIZE, node);
  if (load<u32>(mount, 48) != 0o700) other(code.MOUNT_SIZE, node);
}

/** An attribute takes away: what the spec does not grant must be set, what it grants must not. */
function check_rights(mount: u32, node: u32, kind: u32, flags: u32): void {
  let wanted = linux.MOUNT_ATTR_NOSUID;
  if ((flags & element.NODE_DEVICE) == 0) wanted |= linux.MOUNT_ATTR_NODEV;
  if ((flags & element.NODE_EXECUTE) == 0) wanted |= linux.MOUNT_ATTR_NOEXEC;
  if (kind != element.NODE_SCRATCH && (flags & element.NODE_WRITE) == 0) wanted |= linux.MOUNT_ATTR_RDONLY;
  const got = load<u32>(mount, 16);
  if ((wanted & ~got) != 0) more(code.MOUNT_RIGHTS, node, wanted & ~got);
  if ((got & ~wanted) != 0) less(code.MOUNT_RIGHTS, node, got & ~wanted);
}

/** mkdirat, mknodat: a directory on the way or to mount on, an empty file to mount on. */
export function check_make_node(isDirectory: bool): void {
  root(0);
  const path = op.text(1);
  const length = plan.textLength;
  op.exactly(2, isDirectory ? 0o755 : linux.S_IFREG | 0o444);
  if (!isDirectory) op.exactly(3, 0);
  need(identity.umask == 0 && identity.isItself(), code.WRONG_ORDER);
  paths.check_make(path, length, isDirectory ? paths.DIRECTORY : paths.PLACEHOLDER, rootReadOnly);
}

export function check_symlinkat(): void {
  const target = op.text(0);
  const targetLength = plan.textLength;
  root(1);
  const path = op.text(2);
  const length = plan.textLength;
  need(identity.isItself(), code.WRONG_ORDER);
  const node = paths.check_make(path, length, paths.LINK, rootReadOnly);
  if (node == NONE || element.nodeKind(node) != element.NODE_SYMLINK) return;
  if (!isText(target, targetLength, element.nodeText(node)))
    other(code.LINK_TARGET, node, 0, target, targetLength);
  if (paths.holder(path, length) == NONE) paths.takePages(1);
  element.setNodeState(node, element.DONE);
}

/** fchdir(root), pivot_root(".", "."), umount2("."): the one way out of the host's tree, step by step. */
export function check_fchdir(): void {
  root(0);
  need(leaving == ROOT_MOUNTED, code.WRONG_ORDER);
  leaving = ROOT_ENTERED;
}

export function check_pivot_root(): void {
  for (let i: u32 = 0; i < 2; i++) {
    const path = op.text(i);
    need(isWord(path, plan.textLength, 0x2e, 1), code.BAD_ARGUMENT, i);
  }
  need_authority();
  need(leaving == ROOT_ENTERED, code.WRONG_ORDER);
  leaving = PIVOTED;
}

export function check_umount2(): void {
  const path = op.text(0);
  need(isWord(path, plan.textLength, 0x2e, 1), code.BAD_ARGUMENT, 0);
  op.exactly(1, linux.MNT_DETACH);
  need_authority();
  need(leaving == PIVOTED, code.WRONG_ORDER);
  leaving = HOST_GONE;
}

/** To "/" first, which leaves the last thing that was the host's; then to the spec's directory. */
export function check_chdir(): void {
  const path = op.text(0);
  if (leaving == HOST_GONE) {
    need(isWord(path, plan.textLength, 0x2f, 1), code.WRONG_ORDER);
    leaving = AT_HOME;
    return;
  }
  need(leaving == AT_HOME, code.WRONG_ORDER);
  need(!cwdSet && !isWord(path, plan.textLength, 0x2f, 1), code.NOT_NEEDED);
  if (!isText(path, plan.textLength, element.cwd)) other(code.DIRECTORY, 0, 0, path, plan.textLength);
  cwdSet = true;
  cwdAttached = attached;
}

let rootMount: u32 = 0;

export function check_final_tree(): void {
  protect(leaving == AT_HOME, code.OLD_ROOT);
  protect(rootReadOnly, code.ROOT_WRITABLE);
  if (leaving > 0) {
    // A tmpfs as small as what stands on it.
    const pages = paths.rootPages > 0 ? paths.rootPages : 1;
    compare(load<u64>(rootMount, 32), pages * PAGE, code.ROOT_SIZE, 0);
    compare(load<u64>(rootMount, 40), paths.rootInodes, code.ROOT_SIZE, 1);
  }
  for (let i: u32 = 0; i < element.nodeCount; i++) {
    if (element.nodeState(i) != element.DONE) less(code.MOUNT_MISSING, i);
  }
  const isHome = load<u32>(element.cwd) == 1 && load<u8>(element.cwd, 4) == 0x2f;
  if (isHome ? cwdSet : !cwdSet || cwdAttached != attached) other(code.DIRECTORY, 1);
}

/** Whether a place is the program's, looked up in the tree as it is at the end. */
export function isProgram(place: u32): bool {
  if (fd.third(place) != attached) return false;
  return isBelowRoot(fd.first(place), fd.second(place), element.executable);
}
