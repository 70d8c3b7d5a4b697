// Reads what the loader needs to know of an ELF file: interpreter, needed libraries, search paths. Trusts nothing in it:
// every offset and count is bounded. May import this folder. Man page: elf(5).

import type { HostFiles } from "./host-files.ts";

export interface ElfFacts {
  /** e_machine: 62 x86_64, 183 aarch64. */
  readonly machine: number;
  /** PT_INTERP, null for a static program or a library. */
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  /** Entries of DT_RPATH and DT_RUNPATH, unexpanded. */
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  readonly dynamic: boolean;
}

/** Not an ELF file that this machine's loader would take; in words. */
export interface NotElf {
  readonly fault: string;
}

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_INTERP = 3;
const DT = { needed: 1, strtab: 5, soname: 14, rpath: 15, runpath: 29 } as const;
const HEADER = 64;
const PROGRAM_HEADER = 56;
const MOST_HEADERS = 256;
const LARGEST_DYNAMIC = 64 * 1024;
const LONGEST_TEXT = 4096;
const MOST_NEEDED = 1024;
/** The first read: in almost every file headers and interpreter lie in it. */
const FIRST_READ = 4096;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

const cache = new Map<string, ElfFacts | NotElf>();

/** Facts of the file at a path without links. `identity` is from its FileFacts; equal identities are read once. */
export function readElf(files: HostFiles, path: string, identity: string): ElfFacts | NotElf {
  const key = `${path}\0${identity}`;
  let facts = cache.get(key);
  if (!facts) cache.set(key, (facts = parse(files, path)));
  return facts;
}

function parse(files: HostFiles, path: string): ElfFacts | NotElf {
  const first = files.read(path, 0, FIRST_READ);
  if ("errno" in first) return { fault: `it can't be read (${first.errno})` };
  const at = (offset: number, length: number): DataView | null => {
    if (!Number.isSafeInteger(offset) || offset < 0) return null;
    if (offset + length <= first.length) return new DataView(first.buffer, first.byteOffset + offset, length);
    const bytes = files.read(path, offset, length);
    return "errno" in bytes ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const header = at(0, HEADER);
  if (!header || header.byteLength < HEADER || header.getUint32(0) !== 0x7f454c46)
    return { fault: "it is not an ELF file" };
  if (header.getUint8(4) !== 2) return { fault: "it is a 32-bit program" };
  if (header.getUint8(5) !== 1) return { fault: "it is a big-endian program" };
  const type = header.getUint16(16, true);
  if (type !== 2 && type !== 3) return { fault: "it is an ELF file, but neither a program nor a library" };
  const machine = header.getUint16(18, true);
  const count = header.getUint16(56, true);
  if (count > MOST_HEADERS || header.getUint16(54, true) !== PROGRAM_HEADER)
    return { fault: "its program headers make no sense" };
  const table = at(Number(header.getBigUint64(32, true)), count * PROGRAM_HEADER);
  if (!table || table.byteLength < count * PROGRAM_HEADER)
    return { fault: "its program headers lie outside of it" };
  const segments = Array.from({ length: count }, (_, index): Segment => {
    const base = index * PROGRAM_HEADER;
    return {
      type: table.getUint32(base, true),
      offset: Number(table.getBigUint64(base + 8, true)),
      address: Number(table.getBigUint64(base + 16, true)),
      size: Number(table.getBigUint64(base + 32, true)),
    };
  });
  const text = (offset: number, longest: number): string | null => {
    const view = at(offset, longest);
    if (!view) return null;
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const end = bytes.indexOf(0);
    return end < 0 ? null : new TextDecoder().decode(bytes.subarray(0, end));
  };
  const interp = segments.find((segment) => segment.type === PT_INTERP);
  let interpreter: string | null = null;
  if (interp) {
    interpreter = interp.size <= LONGEST_TEXT ? text(interp.offset, interp.size) : null;
    if (interpreter === null) return { fault: "the name of its interpreter makes no sense" };
  }
  const none = { machine, interpreter, needed: [], soname: null, rpath: [], runpath: [], dynamic: false };
  const dynamic = segments.find((segment) => segment.type === PT_DYNAMIC);
  if (!dynamic) return none;
  if (dynamic.size > LARGEST_DYNAMIC) return { fault: "its dynamic section is too large" };
  const entries = at(dynamic.offset, dynamic.size);
  if (!entries) return { fault: "its dynamic section lies outside of it" };
  const tags: [number, number][] = [];
  for (let base = 0; base + 16 <= entries.byteLength; base += 16) {
    const tag = Number(entries.getBigInt64(base, true));
    if (tag === 0) break;
    tags.push([tag, Number(entries.getBigUint64(base + 8, true))]);
  }
  const strings = tags.find(([tag]) => tag === DT.strtab)?.[1];
  if (strings === undefined) return { ...none, dynamic: true };
  const load = segments.find(
    (s) => s.type === PT_LOAD && strings >= s.address && strings < s.address + s.size,
  );
  if (!load) return { fault: "its table of strings lies outside of it" };
  const base = load.offset + (strings - load.address);
  const texts = (wanted: number): string[] | null => {
    const found = tags.filter(([tag]) => tag === wanted).map(([, value]) => text(base + value, LONGEST_TEXT));
    return found.includes(null) ? null : (found as string[]);
  };
  const [needed, soname, rpath, runpath] = [
    texts(DT.needed),
    texts(DT.soname),
    texts(DT.rpath),
    texts(DT.runpath),
  ];
  if (!needed || !soname || !rpath || !runpath || needed.length > MOST_NEEDED)
    return { fault: "a name in its dynamic section makes no sense" };
  const paths = (values: string[]): string[] =>
    values.flatMap((value) => value.split(":")).filter((p) => p !== "");
  return {
    machine,
    interpreter,
    needed,
    soname: soname[0] ?? null,
    rpath: paths(rpath),
    runpath: paths(runpath),
    dynamic: true,
  };
}
