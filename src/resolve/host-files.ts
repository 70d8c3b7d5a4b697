// The host's files as resolution sees them, behind an interface, so that specs can also be checked where the files are
// not. May import node:fs.

import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  readdirSync,
} from "node:fs";
import type { Stats } from "node:fs";
import type { Rights } from "./resolved.ts";

export type FileKind =
  "file" | "directory" | "symlink" | "socket" | "fifo" | "characterDevice" | "blockDevice";

export interface FileFacts {
  readonly kind: FileKind;
  /** Permission bits, with setuid, setgid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Of a device node. */
  readonly major: number;
  readonly minor: number;
  /** Changes whenever the content may have changed; empty where nothing may be remembered. */
  readonly identity: string;
}

/** Name of an error of errno(3), as node:fs gives it. */
export interface FileError {
  readonly errno: string;
}

export interface HostFiles {
  /** False where nothing can be known of the host: every path is then taken as written. */
  readonly known: boolean;
  lstat(path: string): FileFacts | FileError;
  readlink(path: string): string | FileError;
  /** At most `length` bytes from `offset`. */
  read(path: string, offset: number, length: number): Uint8Array | FileError;
  /** Names in a folder, empty where it can't be read. */
  list(folder: string): readonly string[];
  /** Why this process may not use a path so, null where it may. */
  access(path: string, rights: Rights): FileError | null;
}

const KINDS: Readonly<Record<number, FileKind>> = {
  [constants.S_IFREG]: "file",
  [constants.S_IFDIR]: "directory",
  [constants.S_IFLNK]: "symlink",
  [constants.S_IFSOCK]: "socket",
  [constants.S_IFIFO]: "fifo",
  [constants.S_IFCHR]: "characterDevice",
  [constants.S_IFBLK]: "blockDevice",
};

/** The files of this machine. */
export function hostFiles(): HostFiles {
  return {
    known: true,
    lstat(path) {
      return attempt((): FileFacts | FileError => {
        // Most look-ups of libraries miss, and an exception costs ten times as much as the system call.
        const stats = lstatSync(path, { throwIfNoEntry: false });
        return stats ? factsOf(stats) : { errno: "ENOENT" };
      });
    },
    readlink: (path) => attempt(() => readlinkSync(path)),
    read: (path, offset, length) => attempt(() => readSlice(path, offset, length)),
    list(folder) {
      const names = attempt(() => readdirSync(folder));
      return "errno" in names ? [] : names;
    },
    access(path, { read, write, execute }) {
      const bits =
        (read ? constants.R_OK : 0) | (write ? constants.W_OK : 0) | (execute ? constants.X_OK : 0);
      const result = attempt(() => (accessSync(path, bits), {}));
      return "errno" in result ? result : null;
    },
  };
}

/** A host of which nothing is known: what a path is follows from how it is used. */
export function symbolicFiles(): HostFiles {
  const directory: FileFacts = {
    kind: "directory",
    mode: 0o755,
    uid: 0,
    gid: 0,
    size: 0,
    major: 0,
    minor: 0,
    identity: "",
  };
  return {
    known: false,
    lstat: () => directory,
    readlink: () => ({ errno: "EINVAL" }),
    read: () => ({ errno: "ENOENT" }),
    list: () => [],
    access: () => null,
  };
}

/** The same files, each path looked at once: for one resolution, in which the host counts as standing still. */
export function rememberFiles(files: HostFiles): HostFiles {
  const facts = new Map<string, FileFacts | FileError>();
  const links = new Map<string, string | FileError>();
  return { ...files, lstat: remember(facts, files.lstat), readlink: remember(links, files.readlink) };
}

function remember<T>(known: Map<string, T>, look: (path: string) => T): (path: string) => T {
  return (path) => {
    let result = known.get(path);
    if (result === undefined) known.set(path, (result = look(path)));
    return result;
  };
}

function factsOf(stats: Stats): FileFacts {
  return {
    kind: KINDS[stats.mode & constants.S_IFMT] ?? "file",
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    size: stats.size,
    // dev_t of Linux, as makedev(3) packs it.
    major: (stats.rdev >>> 8) & 0xfff,
    minor: (stats.rdev & 0xff) | ((stats.rdev >>> 12) & 0xfff00),
    identity: `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`,
  };
}

function readSlice(path: string, offset: number, length: number): Uint8Array {
  // O_NONBLOCK: a fifo in the place of a file must not hold us up.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(file, buffer, filled, length - filled, offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(act: () => T): T | FileError {
  try {
    return act();
  } catch (error) {
    return { errno: (error as NodeJS.ErrnoException).code ?? "EIO" };
  }
}
