// The host's files as resolution sees them, behind an interface, so that specs can also be checked where the files are
// not. May import node:fs.

import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  readdirSync,
  realpathSync,
} from "node:fs";

export type FileKind =
  "file" | "directory" | "symlink" | "socket" | "fifo" | "characterDevice" | "blockDevice";

export interface FileFacts {
  readonly kind: FileKind;
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Of a device node. */
  readonly major: number;
  readonly minor: number;
  /** Changes whenever the content may have changed. */
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
  readlink(path: string): string;
  /** At most `length` bytes from `offset`. */
  read(path: string, offset: number, length: number): Uint8Array | FileError;
  list(folder: string): readonly string[];
  /** The path itself where no component is a symbolic link and it is there; else null. Only to save time. */
  plain(path: string): boolean;
}

const KINDS: readonly [number, FileKind][] = [
  [constants.S_IFREG, "file"],
  [constants.S_IFDIR, "directory"],
  [constants.S_IFLNK, "symlink"],
  [constants.S_IFSOCK, "socket"],
  [constants.S_IFIFO, "fifo"],
  [constants.S_IFCHR, "characterDevice"],
  [constants.S_IFBLK, "blockDevice"],
];

/** The files of this machine. */
export function hostFiles(): HostFiles {
  return {
    known: true,
    lstat(path) {
      return attempt(() => {
        const s = lstatSync(path);
        const kind = KINDS.find(([bits]) => (s.mode & constants.S_IFMT) === bits)?.[1] ?? "file";
        return {
          kind,
          mode: s.mode & 0o7777,
          uid: s.uid,
          gid: s.gid,
          size: s.size,
          // dev_t of Linux, as makedev(3) packs it
          major: (s.rdev >>> 8) & 0xfff,
          minor: (s.rdev & 0xff) | ((s.rdev >>> 12) & 0xfff00),
          identity: `${s.dev}:${s.ino}:${s.size}:${s.mtimeMs}:${s.ctimeMs}`,
        };
      });
    },
    readlink: (path) => readlinkSync(path),
    read(path, offset, length) {
      return attempt(() => {
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
      });
    },
    list(folder) {
      const names = attempt(() => readdirSync(folder));
      return "errno" in names ? [] : names;
    },
    plain(path) {
      try {
        return realpathSync(path) === path;
      } catch {
        return false;
      }
    },
  };
}

/** A host of which nothing is known: what a path is follows from how it is used. */
export function symbolicFiles(): HostFiles {
  return {
    known: false,
    lstat: () => ({
      kind: "directory",
      mode: 0o755,
      uid: 0,
      gid: 0,
      size: 0,
      major: 0,
      minor: 0,
      identity: "",
    }),
    readlink: (path) => path,
    read: () => ({ errno: "ENOENT" }),
    list: () => [],
    plain: () => true,
  };
}

function attempt<T extends object>(act: () => T): T | FileError {
  try {
    return act();
  } catch (error) {
    return { errno: (error as NodeJS.ErrnoException).code ?? "EIO" };
  }
}
