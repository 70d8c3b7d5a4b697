// The void's tree around its mounts: what is opened, made and written there, and how the host's tree is left.
// Man pages: openat2(2), mknod(2), symlink(2), pivot_root(2), umount2(2).

import * as code from "./codes";
import * as fd from "./descriptors";
import * as element from "./element";
import { after, before, has, once, protect } from "./facts";
import { need_authority, need_identity, need_no_umask } from "./identity";
import * as linux from "./linux";
import { less, need, other } from "./memory";
import * as mounts from "./mounts";
import * as op from "./op";
import * as paths from "./paths";
import * as plan from "./plan";
import { isBelowRoot, isText, isWord } from "./texts";

/** Mounts that stood when the program's directory was entered. */
let directoryAttached: u32 = 0;

/** mount("/", MS_REC | MS_PRIVATE): no later mount shows on the host. */
export function check_mount(): void {
  need_word(1, "/");
  op.exactly(3, linux.MS_REC | linux.MS_PRIVATE);
  need_authority();
  before(code.ROOT_MOUNTED);
  once(code.PROPAGATION);
}

function need_word(i: u32, word: string): void {
  const text = op.text(i);
  need(isWord(text, plan.textLength, word), code.BAD_ARGUMENT, i);
}

/** Five ways to open, told apart by directory and flags; nothing else is opened by a plan. */
export function check_openat2(): void {
  const path = op.text(1);
  const length = plan.textLength;
  const how = op.struct(2, 24);
  op.exactly(3, 24);
  const flags = load<u64>(how);
  const mode = load<u64>(how, 8);
  const noLinks = linux.RESOLVE_NO_SYMLINKS | linux.RESOLVE_NO_MAGICLINKS;
  const isPath = linux.O_PATH | linux.O_CLOEXEC;
  if (op.equals(0, linux.AT_FDCWD)) {
    need(load<u64>(how, 16) == noLinks && mode == 0, code.BAD_STRUCT, 16);
    before(code.ROOT_PIVOTED);
    if (flags == (linux.O_RDWR | linux.O_CLOEXEC)) {
      need(isWord(path, length, "/dev/null"), code.BAD_ARGUMENT, 1);
      return fd.openLowest(fd.NULL_DEVICE, 0);
    }
    if (flags == (linux.O_WRONLY | linux.O_CLOEXEC)) {
      need(isWord(path, length, "/proc/sys/user/max_user_namespaces"), code.BAD_ARGUMENT, 1);
      return fd.openLowest(fd.NAMESPACE_LIMIT, 0);
    }
    // On the host: what the process as it shall be can reach, without a link to follow.
    const isX86 = element.arch == linux.X86_64;
    const directory = isX86 ? linux.O_DIRECTORY_X86_64 : linux.O_DIRECTORY_AARCH64;
    need((flags & ~u64(directory)) == isPath && load<u8>(path) == 0x2f, code.BAD_STRUCT);
    need_identity();
    return fd.openLowest(fd.HOST_PATH, path, length, u32(flags != isPath));
  }
  mounts.need_root(0);
  need(load<u64>(how, 16) == (noLinks | linux.RESOLVE_BENEATH), code.BAD_STRUCT, 16);
  if (flags == isPath) {
    need(mode == 0, code.BAD_STRUCT, 8);
    return fd.openLowest(fd.PLACE, path, length, mounts.attached);
  }
  need(flags == (linux.O_CREAT | linux.O_EXCL | linux.O_WRONLY | linux.O_CLOEXEC), code.BAD_STRUCT);
  create(path, length, mode);
}

/** A data file, with its very mode. */
function create(path: u32, length: u32, mode: u64): void {
  need_no_umask();
  const i = make(path, length, paths.CONTENT);
  // What nothing asks for has been found already; it can not be followed further.
  need(i != mounts.NONE, code.PATH_EXTRA, paths.CONTENT);
  const node = element.node(i);
  if (mode != u64(node.is.mode)) other(code.CONTENT, i, u32(mode));
  node.state = load<u32>(node.text) == 0 ? element.DONE : element.CREATED;
  fd.openLowest(fd.DATA, i);
}

function make(path: u32, length: u32, kind: u32): u32 {
  need_identity();
  return paths.check_make(path, length, kind, has(code.ROOT_READ_ONLY));
}

/** The whole content at once; or a 0 to the limit of user namespaces below the void's own. */
export function check_write(): void {
  const entry = fd.numbered(op.value(0));
  const length = op.value(2);
  const content = op.struct(1, length);
  op.returns(length);
  if (entry.kind == fd.NAMESPACE_LIMIT) return check_namespace_limit(entry, content, length);
  const i = fd.descriptor(0, fd.DATA).a;
  const node = element.node(i);
  need(node.state == element.CREATED, code.NOT_NEEDED);
  if (!isText(content, length, node.text)) other(code.CONTENT, i);
  paths.takePages(node.path + 5, load<u32>(node.path) - 1, (u64(length) + mounts.PAGE - 1) / mounts.PAGE);
  node.state = element.DONE;
}

/** Where the host lets it be written, no namespace of a program's own brings capabilities back. */
function check_namespace_limit(entry: fd.Descriptor, content: u32, length: u32): void {
  need(isWord(content, length, "0"), code.BAD_ARGUMENT, 1);
  need_authority();
  need(element.namespaceLimit == 1, code.NOT_NEEDED);
  once(code.NAMESPACE_LIMIT);
  entry.used = 1;
}

/** mkdirat, mknodat: a directory on the way or to mount on, an empty file to mount on. */
export function check_make_node(isDirectory: bool): void {
  mounts.need_root(0);
  const path = op.text(1);
  op.exactly(2, isDirectory ? 0o755 : linux.S_IFREG | 0o444);
  need_no_umask();
  make(path, plan.textLength, isDirectory ? paths.DIRECTORY : paths.PLACEHOLDER);
}

export function check_symlinkat(): void {
  const target = op.text(0);
  const targetLength = plan.textLength;
  mounts.need_root(1);
  const path = op.text(2);
  const length = plan.textLength;
  const i = make(path, length, paths.LINK);
  if (i == mounts.NONE) return;
  if (!isText(target, targetLength, element.node(i).text))
    other(code.LINK_TARGET, i, 0, target, targetLength);
  paths.takePages(path, length, 1);
  element.node(i).state = element.DONE;
}

/** fchdir(root), pivot_root(".", "."), umount2("."), chdir("/"): the one way out of the host's tree, step by step. */
export function check_fchdir(): void {
  mounts.need_root(0);
  once(code.ROOT_ENTERED);
}

export function check_pivot_root(): void {
  need_word(0, ".");
  need_word(1, ".");
  need_authority();
  after(code.ROOT_ENTERED);
  once(code.ROOT_PIVOTED);
}

export function check_umount2(): void {
  need_word(0, ".");
  op.exactly(1, linux.MNT_DETACH);
  need_authority();
  after(code.ROOT_PIVOTED);
  before(code.AT_HOME);
  once(code.OLD_ROOT);
}

/** To "/" first, which leaves the last thing that was the host's; then to the spec's directory. */
export function check_chdir(): void {
  after(code.OLD_ROOT);
  if (!has(code.AT_HOME)) {
    need_word(0, "/");
    once(code.AT_HOME);
    return;
  }
  const path = op.text(0);
  need(!isWord(path, plan.textLength, "/"), code.NOT_NEEDED);
  once(code.IN_DIRECTORY);
  if (!isText(path, plan.textLength, element.cwd)) other(code.DIRECTORY, 0, 0, path, plan.textLength);
  directoryAttached = mounts.attached;
}

export function check_final_tree(): void {
  protect(code.OLD_ROOT);
  protect(code.AT_HOME);
  protect(code.ROOT_READ_ONLY);
  mounts.check_root_size(paths.rootPages, paths.rootInodes);
  for (let i: u32 = 0; i < element.nodeCount; i++) {
    if (element.node(i).state != element.DONE) less(code.MOUNT_MISSING, i);
  }
  const staysHome = load<u32>(element.cwd) == 1 && load<u8>(element.cwd, 4) == 0x2f;
  const isThere = has(code.IN_DIRECTORY) && directoryAttached == mounts.attached;
  if (staysHome ? has(code.IN_DIRECTORY) : !isThere) other(code.DIRECTORY);
}

/** Whether a place is the program's, looked up in the tree as it is at the end. */
export function isProgram(place: fd.Descriptor): bool {
  return place.c == mounts.attached && isBelowRoot(place.a, place.b, element.executable);
}
