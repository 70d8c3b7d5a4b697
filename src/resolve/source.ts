// One host path as a bind: what it is, whether the void may reach it, and which id has to stand in for its owner.
// May import src/spec's suggestions and this folder.

import { didYouMean, nearest } from "../spec/suggest.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { realPath } from "./real-path.ts";
import type { NoPath, RealPath } from "./real-path.ts";
import type { Bind, Rights } from "./resolved.ts";

export interface BindRequest {
  readonly at: string;
  readonly rights: Rights;
  readonly grant: string;
  readonly device?: boolean;
}

/** The bind of a path that was resolved. */
export function makeBind(real: RealPath, host: Host, request: BindRequest): Bind {
  const { facts } = real;
  const type = facts.kind === "directory" ? "directory" : "file";
  const device = request.device ?? false;
  const handedIn = device ? undefined : handIn(real, host, request.rights);
  return {
    kind: "bind",
    at: request.at,
    source: real.path,
    type,
    rights: request.rights,
    device,
    grant: request.grant,
    ...(handedIn && { handedIn }),
  };
}

/**
 * Run as root, the void has a host id that owns nothing. The runner opens for it what such an id can't reach; and where
 * a grant asks for more than everybody may do there, the owner is shown as the void's own id.
 */
function handIn(real: RealPath, host: Host, rights: Rights): Bind["handedIn"] {
  if (!host.privileged) return undefined;
  const { mode, kind, uid, gid } = real.facts;
  const directory = kind === "directory";
  const wanted =
    (rights.read ? (directory ? 0o5 : 0o4) : 0) |
    (rights.write ? 0o2 : 0) |
    (rights.execute && !directory ? 0o1 : 0);
  // A library is mapped, not executed: its file needs no x bit.
  const lacking = wanted & ~mode & (rights.execute && !directory && (mode & 0o111) === 0 ? 0o6 : 0o7);
  if (rights.write || lacking !== 0) return { idmap: { uid, gid } };
  return real.open ? undefined : {};
}

/** Words for a path that is not there or can't be reached, with what is near it. */
export function explainNoPath(
  files: HostFiles,
  path: string,
  fault: NoPath,
): { message: string; suggestion?: string } {
  if (fault.errno === "ELOOP") return { message: `too many symbolic links at ${fault.at} (ELOOP)` };
  if (fault.errno === "EACCES")
    return {
      message: `${fault.at} can't be reached (EACCES): your account may not enter ${parentOf(fault.at)}`,
    };
  if (fault.errno === "ENOTDIR") return { message: `${parentOf(fault.at)} is not a directory (ENOTDIR)` };
  if (fault.errno !== "ENOENT") return { message: `${fault.at}: ${fault.errno}` };
  const folder = parentOf(fault.at);
  const name = fault.at.slice(fault.at.lastIndexOf("/") + 1);
  const near = nearest(name, files.list(folder));
  const suggestion = near === undefined ? undefined : `${folder === "/" ? "" : folder}/${near}`;
  const where = fault.at === path ? "" : `: ${fault.at} does not exist`;
  return {
    message: `no such file "${path}" (ENOENT)${where}${didYouMean(suggestion)}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

export function resolveSource(files: HostFiles, path: string): RealPath | NoPath {
  return realPath(files, path);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
}
