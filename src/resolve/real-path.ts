// Symbolic links of the host, followed once and for all: what comes out has no link in it, so that opening it later with
// RESOLVE_NO_SYMLINKS either gives the same thing or fails. May import this folder. Man page: path_resolution(7).

import type { FileFacts, HostFiles } from "./host-files.ts";

/** As many as the kernel follows in one path (MAXSYMLINKS). */
export const MOST_LINKS = 40;

export interface RealPath {
  readonly path: string;
  readonly facts: FileFacts;
  /** Whether "other" may enter every folder above it: then any id reaches it. */
  readonly open: boolean;
}

/** Where resolution stopped, and why. */
export interface NoPath {
  readonly errno: string;
  /** Where it stopped, without a link in it: what is not there, can't be looked at, or is no folder. */
  readonly at: string;
  /** Whether nothing follows in the path: all but the last name is there. */
  readonly last: boolean;
}

export function realPath(files: HostFiles, path: string): RealPath | NoPath {
  if (!files.known) return takenAsWritten(files, path);
  let rest = partsOf(path);
  let done = "/";
  let links = 0;
  let open = true;
  let facts = files.lstat("/");
  if ("errno" in facts) return { errno: facts.errno, at: "/", last: rest.length === 0 };
  while (rest.length > 0) {
    const [part = "", ...further] = rest;
    const last = further.length === 0;
    if (facts.kind !== "directory") return { errno: "ENOTDIR", at: done, last: false };
    if ((facts.mode & 0o001) === 0) open = false;
    rest = further;
    if (part === ".") continue;
    const here = part === ".." ? folderOf(done) : joined(done, part);
    const next = files.lstat(here);
    if ("errno" in next) return { errno: next.errno, at: here, last };
    if (next.kind !== "symlink") {
      [done, facts] = [here, next];
      continue;
    }
    const target = files.readlink(here);
    if (typeof target !== "string") return { errno: target.errno, at: here, last };
    if (++links > MOST_LINKS) return { errno: "ELOOP", at: here, last };
    if (target === "") return { errno: "ENOENT", at: here, last };
    rest = [...partsOf(target), ...rest];
    if (!target.startsWith("/")) continue;
    const root = files.lstat("/");
    if ("errno" in root) return { errno: root.errno, at: "/", last: false };
    [done, facts] = ["/", root];
  }
  return { path: done, facts, open };
}

/** Names of a path. A "/" at the end asks for a folder, as a "." in its place does. */
export function partsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return path.endsWith("/") ? [...parts, "."] : parts;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
}

export function joined(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}

function takenAsWritten(files: HostFiles, path: string): RealPath | NoPath {
  const facts = files.lstat(path);
  return "errno" in facts ? { ...facts, at: path, last: true } : { path, facts, open: true };
}
