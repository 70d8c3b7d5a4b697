// Symbolic links of the host, followed once and for all: what comes out has no link in it, so that opening it later with
// RESOLVE_NO_SYMLINKS either gives the same thing or fails. May import this folder. Man page: path_resolution(7).

import type { FileFacts, HostFiles } from "./host-files.ts";

/** As many as the kernel follows in one path (MAXSYMLINKS). */
const MOST_LINKS = 40;

export interface RealPath {
  readonly path: string;
  readonly facts: FileFacts;
  /** Whether "other" may enter every folder above it: then any id reaches it. */
  readonly open: boolean;
}

/** Where resolution stopped, and why. */
export interface NoPath {
  readonly errno: string;
  /** The first component that is not there or can't be entered. */
  readonly at: string;
}

export function realPath(files: HostFiles, path: string): RealPath | NoPath {
  let rest = path.split("/").filter((part) => part !== "");
  let done = "";
  let links = 0;
  let open = true;
  let facts = files.lstat("/");
  if ("errno" in facts) return { errno: facts.errno, at: "/" };
  while (rest.length > 0) {
    const [part = "", ...further] = rest;
    rest = further;
    if (part === ".") continue;
    if (part === "..") {
      done = done.slice(0, Math.max(done.lastIndexOf("/"), 0));
      continue;
    }
    const here = `${done}/${part}`;
    facts = files.lstat(here);
    if ("errno" in facts) return { errno: facts.errno, at: here };
    if (facts.kind === "symlink") {
      if (++links > MOST_LINKS) return { errno: "ELOOP", at: here };
      const target = files.readlink(here);
      if (target.startsWith("/")) done = "";
      rest = [...target.split("/").filter((name) => name !== ""), ...rest];
      continue;
    }
    done = here;
    if (rest.length > 0 && facts.kind === "directory" && (facts.mode & 0o001) === 0) open = false;
  }
  const final = files.lstat(done || "/");
  if ("errno" in final) return { errno: final.errno, at: done || "/" };
  return { path: done || "/", facts: final, open };
}
