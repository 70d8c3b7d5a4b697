// Reads /etc/ld.so.cache, in which glibc's loader looks libraries up by name. May import this folder.
// Reference: glibc's sysdeps/generic/dl-cache.h, format "glibc-ld.so.cache1.1".

import type { HostFiles } from "./host-files.ts";

const PATH = "/etc/ld.so.cache";
const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
const LARGEST = 16 * 1024 * 1024;
/** FLAG_ELF_LIBC6 with the architecture: 0x0300 x86-64, 0x0a00 aarch64. */
const FLAGS: Readonly<Record<number, number>> = { 62: 0x0303, 183: 0x0a03 };
/** An entry of a glibc-hwcaps folder: such ones come first and depend on the processor. */
const HWCAP_EXTENSION = 1n << 62n;

let cached: { identity: string; machine: number; paths: ReadonlyMap<string, readonly string[]> } | undefined;

/** Paths by library name in the loader's order; empty where there is no cache or it can't be read. */
export function readLoaderCache(files: HostFiles, machine: number): ReadonlyMap<string, readonly string[]> {
  const facts = files.lstat(PATH);
  if ("errno" in facts || facts.kind !== "file" || facts.size > LARGEST) return new Map();
  if (cached?.identity === facts.identity && cached.machine === machine) return cached.paths;
  const bytes = files.read(PATH, 0, facts.size);
  const paths = "errno" in bytes ? new Map<string, readonly string[]>() : parse(bytes, FLAGS[machine] ?? 0);
  cached = { identity: facts.identity, machine, paths };
  return paths;
}

function parse(file: Uint8Array, flags: number): Map<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  const start = indexOf(file, MAGIC);
  if (start < 0 || start + HEADER > file.length) return paths;
  // Offsets count from where the new format begins: an old one may stand before it.
  const bytes = file.subarray(start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(20, true);
  const decoder = new TextDecoder();
  const text = (offset: number): string | null => {
    const end = offset < bytes.length ? bytes.indexOf(0, offset) : -1;
    return end < 0 ? null : decoder.decode(bytes.subarray(offset, end));
  };
  for (let index = 0; index < count; index++) {
    const base = HEADER + index * ENTRY;
    if (base + ENTRY > bytes.length) break;
    if ((view.getInt32(base, true) & 0xffff) !== flags) continue;
    // Which processor's variant the loader takes is its own decision; the general one is always right.
    if (view.getBigUint64(base + 16, true) & HWCAP_EXTENSION) continue;
    const name = text(view.getUint32(base + 4, true));
    const path = text(view.getUint32(base + 8, true));
    if (name === null || path === null) continue;
    const known = paths.get(name);
    if (known) known.push(path);
    else paths.set(name, [path]);
  }
  return paths;
}

function indexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, 0, "latin1");
}
