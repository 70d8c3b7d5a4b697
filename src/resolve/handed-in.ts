// As whom a void meets a host file: run as root, the runner opens what the void's own host id can't reach, and shows the
// owner as that id where it needs more than everybody may. May import this folder. Man page: mount_setattr(2), idmapped.

import type { FileFacts, HostFiles } from "./host-files.ts";
import type { Host } from "./host.ts";
import { meaning } from "./no-path.ts";
import type { RealPath } from "./real-path.ts";
import type { Bind, Rights } from "./resolved.ts";

/** Set where the runner has to open a source for the void. Never as an ordinary user, who has no more than the void. */
export function handIn(real: RealPath, host: Host, rights: Rights, device: boolean): Bind["handedIn"] {
  if (!host.privileged) return undefined;
  const { mode, uid, gid } = real.facts;
  const lacking = neededBits(real.facts, rights) & ~mode;
  // A device node is everybody's or nobody's: its owner is not shown as the void's.
  if (!device && (rights.write || lacking !== 0)) return { idmap: { uid, gid } };
  return real.open ? undefined : {};
}

/** What keeps a void from a source that is there, in words; null where it gets what is granted. */
export function findRefusal(files: HostFiles, real: RealPath, host: Host, rights: Rights): string | null {
  const bits = neededBits(real.facts, rights);
  const wanted = { read: (bits & 4) !== 0, write: rights.write, execute: (bits & 1) !== 0 };
  const refused = files.access(real.path, wanted);
  if (refused?.errno === "EROFS") return `${meaning(refused.errno)}; take "write" out`;
  if (refused) return `${meaning(refused.errno)} for your account`;
  if (!host.privileged || handIn(real, host, rights, false)?.idmap === undefined) return null;
  // The void's id stands in for the owner, not for root, which may do what the owner may not.
  const lacking = (bits << 6) & ~real.facts.mode;
  if (lacking === 0) return null;
  const letters = `${lacking & 0o400 ? "r" : ""}${lacking & 0o200 ? "w" : ""}${lacking & 0o100 ? "x" : ""}`;
  return `its own owner may not (mode ${real.facts.mode.toString(8).padStart(4, "0")}); chmod u+${letters}`;
}

/** Mode bits of "other" that the rights need on the thing itself. */
function neededBits({ kind, mode }: FileFacts, { read, write, execute }: Rights): number {
  if (kind === "directory") return (read ? 0o5 : 0) | (write ? 0o3 : 0) | (execute ? 0o1 : 0);
  // A library is mapped, not executed: a file without any x bit needs none.
  return (read ? 0o4 : 0) | (write ? 0o2 : 0) | (execute && (mode & 0o111) !== 0 ? 0o1 : 0);
}
