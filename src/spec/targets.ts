// What the grants of one void put where, once all included files are merged: no two things in one place, and nothing
// below what is no folder.
import { folderOf } from "./host-path.ts";
import type { JsonPath } from "./json-path.ts";
import type { Entrypoint, Grants } from "./types.generated.ts";

export interface Target {
  readonly at: string;
  readonly path: JsonPath;
}
export interface TargetConflict {
  readonly code: "sameTarget" | "belowFile";
  readonly target: Target;
  /** What stands in its place, or above it. */
  readonly other: Target;
}

interface Placed extends Target {
  /** What is put there: two of the same are one. */
  readonly what: string;
  /** Whether nothing can stand below it. Whether a host path is a folder, only the host can tell. */
  readonly leaf: boolean;
}

export function findTargetConflicts(entrypoint: Entrypoint): TargetConflict[] {
  const placed = new Map<string, Placed>();
  const conflicts: TargetConflict[] = [];
  for (const target of targetsOf(entrypoint.program, entrypoint.grants ?? {})) {
    const other = placed.get(target.at);
    if (other === undefined) placed.set(target.at, target);
    else if (other.what !== target.what) conflicts.push({ code: "sameTarget", target, other });
  }
  for (const target of placed.values()) {
    for (let above = folderOf(target.at); above !== "/"; above = folderOf(above)) {
      const other = placed.get(above);
      if (other?.leaf) conflicts.push({ code: "belowFile", target, other });
    }
  }
  return conflicts;
}

function targetsOf(program: string, grants: Grants): Placed[] {
  const { files = [], data = [], scratch = [], symlinks = [], devices = [], proc } = grants;
  const at = (list: string, index: number): JsonPath => ["grants", list, index];
  return [
    { at: program, path: ["program"], what: `host ${program}`, leaf: true },
    ...files.map((file, index) => ({
      at: file.at ?? file.path,
      path: at("files", index),
      what: `host ${file.path}`,
      leaf: false,
    })),
    ...data.map((item, index) => ({
      at: item.at,
      path: at("data", index),
      what: JSON.stringify(item),
      leaf: true,
    })),
    ...scratch.map((item, index) => ({
      at: item.at,
      path: at("scratch", index),
      what: JSON.stringify(item),
      leaf: false,
    })),
    ...symlinks.map((item, index) => ({
      at: item.at,
      path: at("symlinks", index),
      what: `link ${item.to}`,
      leaf: true,
    })),
    ...devices.map((name, index) => ({
      at: `/dev/${name}`,
      path: at("devices", index),
      what: `host /dev/${name}`,
      leaf: true,
    })),
    ...(proc ? [{ at: "/proc", path: ["grants", "proc"], what: "proc", leaf: true }] : []),
  ];
}
