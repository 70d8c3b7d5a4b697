// Rights, sizes, times and lists as a person reads them. Imports types only.

import type { Rights } from "../resolve/resolved.ts";

/** `read, write and execute`. */
export function rightsInWords(rights: Rights): string {
  return listInWords(
    (["read", "write", "execute"] as const).filter((right) => rights[right]),
    "and",
  );
}

/** `a, b and c`. */
export function listInWords(items: readonly string[], joint: "and" | "or"): string {
  const last = items.at(-1) ?? "nothing";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** A host path and where it is seen: `/srv`, `/srv at /data`. */
export function placeInWords(source: string, at: string): string {
  return source === at ? source : `${source} at ${at}`;
}

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"] as const;

/** As the spec language writes sizes, without rounding: `64MiB`. */
export function sizeInWords(bytes: bigint): string {
  let value = bytes;
  let unit = 0;
  while (value > 0n && value % 1024n === 0n && unit < UNITS.length - 1) {
    value /= 1024n;
    unit += 1;
  }
  return `${value}${UNITS[unit]}`;
}

/** As the spec language writes times: `1.5s`. */
export function timeInWords(milliseconds: number): string {
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
