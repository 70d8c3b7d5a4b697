// Which glibc-hwcaps folders the loader looks into on this processor. May import this folder.
// Reference: the x86-64 psABI's micro-architecture levels; glibc's sysdeps/x86_64/dl-hwcaps_subdirs.c.

import type { HostFiles } from "./host-files.ts";

/** Each level needs these flags of /proc/cpuinfo, and all of the lower levels'. */
const LEVELS: readonly [string, readonly string[]][] = [
  ["x86-64-v2", ["cx16", "lahf_lm", "popcnt", "sse4_1", "sse4_2", "ssse3"]],
  ["x86-64-v3", ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"]],
  ["x86-64-v4", ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]],
];
/** The flags of the first processor lie in this. */
const ENOUGH = 8192;

/** Names of the folders, best first. None on processors other than x86-64. */
export function processorLevels(files: HostFiles): string[] {
  const text = files.read("/proc/cpuinfo", 0, ENOUGH);
  if ("errno" in text) return [];
  const flags = new Set(/^flags\s*:(.*)$/m.exec(new TextDecoder().decode(text))?.[1]?.trim().split(" "));
  const levels: string[] = [];
  for (const [level, needed] of LEVELS) {
    if (!needed.every((flag) => flags.has(flag))) break;
    levels.unshift(level);
  }
  return levels;
}
