// Words for a host path that is not there, can't be reached or can't be used as granted, with what to do about it.
// May import src/kernel, src/spec and this folder.

import { errnoMeaning, errnoNumber } from "../kernel/errno.ts";
import { quote } from "../spec/quote.ts";
import { didYouMean, nearest } from "../spec/suggest.ts";
import type { HostFiles } from "./host-files.ts";
import { folderOf, joined, realPath } from "./real-path.ts";
import type { NoPath } from "./real-path.ts";

export interface Explained {
  readonly message: string;
  readonly suggestion?: string;
}

/** Names of a folder that are compared with a wrong one: enough for any folder that people look into. */
const MOST_NAMES = 4096;

export function explainNoPath(files: HostFiles, path: string, fault: NoPath): Explained {
  const { errno, at } = fault;
  switch (errno) {
    case "ENOENT":
      return explainMissing(files, path, at);
    case "EACCES":
      return {
        message: `${quote(path)} can't be reached (EACCES): your account may not enter ${quote(folderOf(at))}; let it (chmod o+x), run as its owner, or leave the grant out`,
      };
    case "ENOTDIR":
      return { message: `no such file ${quote(path)} (ENOTDIR): ${quote(at)} is not a folder` };
    case "ELOOP":
      return {
        message: `too many symbolic links on the way to ${quote(path)} (ELOOP), the last is ${quote(at)}`,
      };
    default:
      return { message: `${quote(path)} can't be used: ${meaning(errno)} at ${quote(at)}` };
  }
}

function explainMissing(files: HostFiles, path: string, at: string): Explained {
  const folder = folderOf(at);
  const name = at.slice(at.lastIndexOf("/") + 1);
  const near = nearest(name, files.list(folder).slice(0, MOST_NAMES));
  // Where a link led elsewhere, another name for what it leads to is no name to write into the spec.
  const written = path === at || path.startsWith(`${at}/`);
  const meant = near === undefined || !written ? undefined : joined(folder, near) + path.slice(at.length);
  const suggestion = meant !== undefined && !("errno" in realPath(files, meant)) ? meant : undefined;
  const where = !written
    ? `: a symbolic link on the way leads to ${quote(at)}, which is not there`
    : suggestion !== undefined
      ? ""
      : `: ${quote(folder)} has no ${quote(name)}`;
  return {
    message: `no such file ${quote(path)} (ENOENT)${where}${didYouMean(suggestion)}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** `permission denied (EACCES)`. */
export function meaning(errno: string): string {
  const number = errnoNumber(errno);
  return number === null ? errno : `${errnoMeaning(number)} (${errno})`;
}
