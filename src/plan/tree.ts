// The void's file tree: a tmpfs as small as tmpfs goes, the granted nodes on it, then the old root gone and the new one
// read-only. May import src/kernel, the resolved spec and this folder.
// Man pages: fsopen(2), open_tree(2), move_mount(2), mount_setattr(2), pivot_root(2), openat2(2).

import * as K from "../kernel/constants.ts";
import type { Arch } from "../kernel/arch.ts";
import type { Bind, Data, Node, ResolvedVoid, Scratch } from "../resolve/resolved.ts";
import type { PlanBuilder } from "./builder.ts";
import { TAG_ANY_RESULT } from "./format.ts";
import { addRule, nodeAccess } from "./landlock.ts";
import { mountAttr, openHow } from "./structs.ts";

const PAGE = 4096n;
const SAFE_TARGET = K.RESOLVE_BENEATH | K.RESOLVE_NO_SYMLINKS | K.RESOLVE_NO_MAGICLINKS;
const SAFE_SOURCE = K.RESOLVE_NO_SYMLINKS | K.RESOLVE_NO_MAGICLINKS;
const BARE = K.MOUNT_ATTR_NOSUID | K.MOUNT_ATTR_NODEV | K.MOUNT_ATTR_NOEXEC;

export interface TreeOptions {
  readonly arch: Arch;
  /** Descriptors of the detached mounts that the runner handed in. */
  readonly handedIn: ReadonlyMap<Bind, number>;
  readonly ruleset: number | null;
  readonly landlockAbi: number;
}

/** Builds the tree; returns the descriptor of its root. */
export function compileTree(b: PlanBuilder, spec: ResolvedVoid, options: TreeOptions): number {
  b.for("the void");
  b.op("umask", [0], "create with the very modes that follow", { tags: TAG_ANY_RESULT });
  b.op("mount", [0, b.string("/"), 0, K.MS_REC | K.MS_PRIVATE, 0], "cut mount propagation from the host");

  const { size, inodes } = rootSize(spec);
  const root = tmpfs(b, { size, inodes, mode: 0o755, attributes: BARE }, "the void's root");
  b.op(
    "move_mount",
    [root, b.string(""), K.AT_FDCWD, b.string("/"), K.MOVE_MOUNT_F_EMPTY_PATH],
    "mount the void's root over the host's, for this process only",
  );
  if (options.ruleset !== null) {
    // Names in the void's own directories are those of its grants: nothing that it may not know.
    addRule(b, options.ruleset, K.LANDLOCK_ACCESS_FS_READ_DIR, root, "/");
  }

  const made = new Set<string>();
  const binds: string[] = [];
  const within = (path: string, trees: readonly string[]): boolean =>
    trees.some((t) => path.startsWith(`${t}/`));
  const directory = (path: string): void => {
    if (path === "/" || made.has(path) || within(path, binds) || binds.includes(path)) return;
    directory(parent(path));
    made.add(path);
    b.op("mkdirat", [root, b.string(path.slice(1)), 0o755], `make the directory ${path}`, { path });
  };
  const target = (node: Node, file: boolean): void => {
    // Below a bound tree nothing is made: the target is there, or the mount fails.
    if (within(node.at, binds)) return;
    directory(parent(node.at));
    if (!file) return directory(node.at);
    b.op("mknodat", [root, b.string(node.at.slice(1)), K.S_IFREG | 0o444, 0], `make a place for ${node.at}`, {
      path: node.at,
    });
  };
  const attach = (mount: number, at: string): number => {
    const how = openHow(b, K.O_PATH | K.O_CLOEXEC, 0, SAFE_TARGET);
    const place = b.open("openat2", [root, b.string(at.slice(1)), ...how], `open the place ${at}`, {
      path: at,
    });
    b.op(
      "move_mount",
      [mount, b.string(""), place, b.string(""), K.MOVE_MOUNT_F_EMPTY_PATH | K.MOVE_MOUNT_T_EMPTY_PATH],
      `mount it at ${at}`,
      { path: at },
    );
    return place;
  };
  const allow = (node: Node, descriptor: number): void => {
    const access = nodeAccess(node, options.landlockAbi);
    if (options.ruleset !== null && access !== 0) addRule(b, options.ruleset, access, descriptor, node.at);
  };

  for (const node of spec.nodes) {
    b.for(node.grant);
    switch (node.kind) {
      case "bind": {
        target(node, node.type === "file");
        const { mount, opened } = cloneSource(b, node, options.arch, options.handedIn.get(node));
        const place = attach(mount, node.at);
        allow(node, mount);
        b.close(...opened, mount, place);
        if (node.type === "directory") binds.push(node.at);
        break;
      }
      case "scratch": {
        target(node, false);
        const mount = scratch(b, node);
        const place = attach(mount, node.at);
        allow(node, mount);
        b.close(mount, place);
        break;
      }
      case "proc": {
        target(node, false);
        const mount = proc(b);
        const place = attach(mount, node.at);
        allow(node, mount);
        b.close(mount, place);
        break;
      }
      case "data":
        directory(parent(node.at));
        writeData(b, node, root, (descriptor) => allow(node, descriptor));
        break;
      case "symlink":
        break;
    }
  }
  // Links come last: no path above could be led astray by one.
  for (const node of spec.nodes) {
    if (node.kind !== "symlink") continue;
    b.for(node.grant);
    directory(parent(node.at));
    b.op(
      "symlinkat",
      [b.string(node.to), root, b.string(node.at.slice(1))],
      `link ${node.at} to ${node.to}`,
      {
        path: node.at,
      },
    );
  }
  return root;
}

/** Leaves the host's tree for good. */
export function compilePivot(b: PlanBuilder, spec: ResolvedVoid, root: number): void {
  b.for("the void");
  const dot = b.string(".");
  b.op("fchdir", [root], "go to the void's root");
  b.op("pivot_root", [dot, dot], "make it the root");
  b.op("umount2", [dot, K.MNT_DETACH], "detach the host's root");
  b.op("chdir", [b.string("/")], "go to /");
  const readOnly = mountAttr(b, { set: K.MOUNT_ATTR_RDONLY, propagation: 0 });
  b.op("mount_setattr", [root, b.string(""), K.AT_EMPTY_PATH, ...readOnly], "make the void's root read-only");
  if (spec.cwd !== "/") {
    b.for("cwd");
    b.op("chdir", [b.string(spec.cwd)], `go to ${spec.cwd}`, { path: spec.cwd });
  }
}

function cloneSource(
  b: PlanBuilder,
  node: Bind,
  arch: Arch,
  handedIn: number | undefined,
): { mount: number; opened: number[] } {
  let mount = handedIn;
  const opened: number[] = [];
  if (mount === undefined) {
    const flags = K.O_PATH | K.O_CLOEXEC | (node.type === "directory" ? K.O_DIRECTORY_OF[arch] : 0);
    const how = openHow(b, flags, 0, SAFE_SOURCE);
    const source = b.open("openat2", [K.AT_FDCWD, b.string(node.source), ...how], `open ${node.source}`, {
      path: node.source,
    });
    opened.push(source);
    const clone = K.OPEN_TREE_CLONE | K.OPEN_TREE_CLOEXEC | K.AT_EMPTY_PATH | K.AT_RECURSIVE;
    mount = b.open("open_tree", [source, b.string(""), clone], `clone the mount of ${node.source}`, {
      path: node.source,
    });
  }
  const { read, write, execute } = node.rights;
  const set =
    K.MOUNT_ATTR_NOSUID |
    (node.device ? 0 : K.MOUNT_ATTR_NODEV) |
    (write ? 0 : K.MOUNT_ATTR_RDONLY) |
    (execute ? 0 : K.MOUNT_ATTR_NOEXEC);
  const words = [read && "read", write && "write", execute && "execute"].filter(Boolean).join(", ");
  b.op(
    "mount_setattr",
    [
      mount,
      b.string(""),
      K.AT_EMPTY_PATH | K.AT_RECURSIVE,
      ...mountAttr(b, { set, propagation: K.MS_PRIVATE }),
    ],
    `only ${words}, nosuid${node.device ? "" : ", nodev"}`,
    { path: node.source },
  );
  return { mount, opened };
}

function scratch(b: PlanBuilder, node: Scratch): number {
  const attributes = K.MOUNT_ATTR_NOSUID | K.MOUNT_ATTR_NODEV | (node.execute ? 0 : K.MOUNT_ATTR_NOEXEC);
  return tmpfs(b, { size: node.size, inodes: scratchInodes(node.size), mode: 0o700, attributes }, node.at);
}

/** Inodes of a scratch: one for each page, so that empty files can't take more memory than `size` says. */
export function scratchInodes(size: bigint): bigint {
  const pages = size / PAGE;
  return pages < 16n ? 16n : pages;
}

function tmpfs(
  b: PlanBuilder,
  options: { size: bigint; inodes: bigint; mode: number; attributes: number },
  what: string,
): number {
  const context = b.open("fsopen", [b.string("tmpfs"), K.FSOPEN_CLOEXEC], `open a tmpfs for ${what}`);
  const set = (key: string, value: string): void =>
    b.op(
      "fsconfig",
      [context, K.FSCONFIG_SET_STRING, b.string(key), b.string(value), 0],
      `set its ${key} to ${value}`,
    );
  set("size", String(options.size));
  set("nr_inodes", String(options.inodes));
  set("mode", options.mode.toString(8).padStart(4, "0"));
  return mountContext(b, context, options.attributes);
}

function proc(b: PlanBuilder): number {
  const context = b.open(
    "fsopen",
    [b.string("proc"), K.FSOPEN_CLOEXEC],
    "open a procfs of the void's own pids",
  );
  b.op(
    "fsconfig",
    [context, K.FSCONFIG_SET_STRING, b.string("subset"), b.string("pid"), 0],
    "show processes only",
  );
  return mountContext(b, context, BARE | K.MOUNT_ATTR_RDONLY);
}

function mountContext(b: PlanBuilder, context: number, attributes: number): number {
  b.op("fsconfig", [context, K.FSCONFIG_CMD_CREATE, 0, 0, 0], "create it");
  const mount = b.open("fsmount", [context, K.FSMOUNT_CLOEXEC, attributes], "make it a mount");
  b.close(context);
  return mount;
}

function writeData(b: PlanBuilder, node: Data, root: number, allow: (descriptor: number) => void): void {
  const how = openHow(b, K.O_CREAT | K.O_EXCL | K.O_WRONLY | K.O_CLOEXEC, node.mode, SAFE_TARGET);
  const file = b.open("openat2", [root, b.string(node.at.slice(1)), ...how], `create ${node.at}`, {
    path: node.at,
  });
  const { length } = node.content;
  if (length > 0) {
    b.op("write", [file, b.bytes(node.content, 1), length], `write ${length} bytes to ${node.at}`, {
      expect: length,
      path: node.at,
    });
  }
  allow(file);
  b.close(file);
}

/** Bytes and inodes that the root needs, and not one more: what stands on a scratch or in a bound tree is not its. */
export function rootSize(spec: ResolvedVoid): { size: bigint; inodes: bigint } {
  const elsewhere = spec.nodes
    .filter((node) => node.kind === "scratch" || (node.kind === "bind" && node.type === "directory"))
    .map((node) => `${node.at}/`);
  const own = spec.nodes.filter((node) => !elsewhere.some((tree) => node.at.startsWith(tree)));
  const paths = new Set<string>(["/"]);
  let pages = 0n;
  for (const node of own) {
    for (let path = node.at; path !== "/"; path = parent(path)) paths.add(path);
    if (node.kind === "data") pages += (BigInt(node.content.length) + PAGE - 1n) / PAGE;
    // A short link's text stands in the inode, a long one's takes a page.
    if (node.kind === "symlink") pages += 1n;
  }
  return { size: (pages > 0n ? pages : 1n) * PAGE, inodes: BigInt(paths.size) };
}

function parent(path: string): string {
  const end = path.lastIndexOf("/");
  return end <= 0 ? "/" : path.slice(0, end);
}
