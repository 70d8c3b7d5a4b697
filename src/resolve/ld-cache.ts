// Reads /etc/ld.so.cache, in which glibc's loader looks libraries up by name. Trusts nothing in it. May import this folder.
// Reference: glibc's sysdeps/generic/dl-cache.h, format "glibc-ld.so.cache1.1".

import { MACHINES } from "./elf.ts";
import type { HostFiles } from "./host-files.ts";
import { realPath } from "./real-path.ts";

export interface CachedLibrary {
  readonly path: string;
  /** Name of its glibc-hwcaps folder, null for what every processor takes. */
  readonly level: string | null;
}

/** The libraries of a name, in the cache's order. */
export type LoaderCache = (name: string) => readonly CachedLibrary[];

const PATH = "/etc/ld.so.cache";
const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
const LARGEST = 16 * 1024 * 1024;
const LONGEST_TEXT = 4096;
/** FLAG_ELF_LIBC6 with the architecture: FLAG_X8664_LIB64, FLAG_AARCH64_LIB64. */
const FLAGS: Readonly<Record<number, number>> = { [MACHINES.x86_64]: 0x0303, [MACHINES.aarch64]: 0x0a03 };
/** The upper half of `hwcap` where the lower is an index of a glibc-hwcaps folder. */
const HWCAP_EXTENSION = 1n << 30n;
const EXTENSION_MAGIC = 0xeaa4_2174;
const SECTION_HWCAPS = 1;
const SECTION = 16;
const MOST_SECTIONS = 64;

let remembered: { identity: string; machine: number; cache: LoaderCache } | undefined;

/** The cache of this host; empty where there is none or it can't be read. */
export function readLoaderCache(files: HostFiles, machine: number): LoaderCache {
  const real = realPath(files, PATH);
  if ("errno" in real || real.facts.kind !== "file" || real.facts.size > LARGEST) return () => [];
  const { identity, size } = real.facts;
  if (identity !== "" && remembered?.identity === identity && remembered.machine === machine)
    return remembered.cache;
  const bytes = files.read(real.path, 0, size);
  const cache = "errno" in bytes ? () => [] : parseLoaderCache(bytes, machine);
  remembered = { identity, machine, cache };
  return cache;
}

export function parseLoaderCache(file: Uint8Array, machine: number): LoaderCache {
  // The old format may stand before the new one, whose offsets count from where it begins itself.
  const start = Buffer.from(file.buffer, file.byteOffset, file.byteLength).indexOf(MAGIC, 0, "latin1");
  if (start < 0 || start + HEADER > file.length) return () => [];
  const bytes = Buffer.from(file.buffer, file.byteOffset + start, file.byteLength - start);
  const count = Math.min(bytes.readUInt32LE(20), Math.floor((bytes.length - HEADER) / ENTRY));
  const levels = readLevels(bytes);
  const nameAt = (index: number): string | null =>
    textAt(bytes, bytes.readUInt32LE(HEADER + index * ENTRY + 4));
  return (name) => {
    const found: CachedLibrary[] = [];
    for (let index = firstOf(name, count, nameAt); index < count && nameAt(index) === name; index++) {
      const base = HEADER + index * ENTRY;
      if ((bytes.readUInt32LE(base) & 0xffff) !== FLAGS[machine]) continue;
      const path = textAt(bytes, bytes.readUInt32LE(base + 8));
      const hwcap = bytes.readBigUInt64LE(base + 16);
      const level = hwcap >> 32n === HWCAP_EXTENSION ? levels[Number(hwcap & 0xffff_ffffn)] : null;
      // Other bits name processors in the way of before glibc 2.33, which is gone.
      if (path === null || level === undefined || (level === null && hwcap !== 0n)) continue;
      found.push({ path, level });
    }
    return found;
  };
}

/** Index of the first entry of a name, or where it would be: names stand in falling order, as glibc compares them. */
function firstOf(name: string, count: number, nameAt: (index: number) => string | null): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareNames(nameAt(middle) ?? "", name) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** _dl_cache_libcmp: runs of digits count as numbers, and are greater than any other character. */
export function compareNames(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length) {
    const [endA, endB] = [digitsEnd(a, i), digitsEnd(b, j)];
    if (endA > i && endB > j) {
      const [one, two] = [a.slice(i, endA).replace(/^0+/, ""), b.slice(j, endB).replace(/^0+/, "")];
      if (one !== two) return one.length - two.length || (one < two ? -1 : 1);
      [i, j] = [endA, endB];
    } else if (endA > i || endB > j) return endA > i ? 1 : -1;
    else if (a.charCodeAt(i) !== b.charCodeAt(j)) return a.charCodeAt(i) - (b.charCodeAt(j) || 0);
    else [i, j] = [i + 1, j + 1];
  }
  return j < b.length ? -1 : 0;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end;
}

/** Names of the glibc-hwcaps folders, by the index that entries have. */
function readLevels(bytes: Buffer): string[] {
  const extension = bytes.readUInt32LE(32);
  if (extension === 0 || extension + 8 > bytes.length) return [];
  if (bytes.readUInt32LE(extension) !== EXTENSION_MAGIC) return [];
  const sections = Math.min(bytes.readUInt32LE(extension + 4), MOST_SECTIONS);
  for (let index = 0; index < sections; index++) {
    const base = extension + 8 + index * SECTION;
    if (base + SECTION > bytes.length) break;
    if (bytes.readUInt32LE(base) !== SECTION_HWCAPS) continue;
    const offset = bytes.readUInt32LE(base + 8);
    const size = Math.min(bytes.readUInt32LE(base + 12), 4 * MOST_SECTIONS);
    if (offset + size > bytes.length) break;
    return Array.from(
      { length: size >>> 2 },
      (_, i) => textAt(bytes, bytes.readUInt32LE(offset + 4 * i)) ?? "",
    );
  }
  return [];
}

function textAt(bytes: Buffer, offset: number): string | null {
  const end = offset < bytes.length ? bytes.indexOf(0, offset) : -1;
  return end < 0 || end - offset > LONGEST_TEXT ? null : bytes.toString("utf8", offset, end);
}
