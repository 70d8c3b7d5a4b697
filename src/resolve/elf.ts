// Reads what a loader needs to know of an ELF file: interpreter, needed libraries, search paths. Trusts nothing in it:
// every offset, count and length is bounded, so is the memory. May import this folder. Man page: elf(5).

import type { HostFiles } from "./host-files.ts";

export interface ElfFacts {
  /** e_machine, see MACHINES. */
  readonly machine: number;
  /** PT_INTERP, null for a static program or a library. */
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  /** Entries of DT_RPATH and DT_RUNPATH, unexpanded. The first is empty where there is the second, which replaces it. */
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  /** DF_1_NODEFLIB: not to be looked for in the default folders. */
  readonly noDefaults: boolean;
}

/** Why a file is no ELF file that a loader of a 64-bit little-endian machine would take; `fault` in words. */
export interface NotElf {
  readonly code: "unreadable" | "notElf" | "wrongClass" | "malformed";
  readonly fault: string;
}

export const MACHINES = { x86_64: 62, aarch64: 183 } as const;

/** Reads at most `length` bytes at `offset`; null where that makes no sense or nothing can be read. */
type Read = (offset: number, length: number) => DataView | null;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

const PT = { load: 1, dynamic: 2, interp: 3 } as const;
const DT = { needed: 1, strtab: 5, soname: 14, rpath: 15, runpath: 29, flags1: 0x6fff_fffb } as const;
const DF_1_NODEFLIB = 0x800;
const ET_EXEC = 2;
const ET_DYN = 3;
const HEADER = 64;
const PROGRAM_HEADER = 56;
const DYNAMIC_ENTRY = 16;
const MOST_HEADERS = 256;
const LARGEST_DYNAMIC = 64 * 1024;
const LONGEST_TEXT = 4096;
const MOST_NEEDED = 1024;
const MOST_FOLDERS = 256;
/** The first read: in almost every file headers and interpreter lie in it. */
const FIRST_READ = 4096;
/** Names of one file lie near each other in most files: one read then gets them all. */
const NAMES_READ = 32 * 1024;
const MOST_REMEMBERED = 4096;

const remembered = new Map<string, ElfFacts | NotElf>();

/** Facts of the file at a path without links. `identity` is from its FileFacts: the same file is read once. */
export function readElf(files: HostFiles, path: string, identity: string): ElfFacts | NotElf {
  const known = remembered.get(identity);
  if (known) return known;
  const facts = parseElf(files, path);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (identity !== "") remembered.set(identity, facts);
  return facts;
}

function parseElf(files: HostFiles, path: string): ElfFacts | NotElf {
  const first = files.read(path, 0, FIRST_READ);
  if ("errno" in first) return { code: "unreadable", fault: `it can't be read (${first.errno})` };
  const read: Read = (offset, length) => {
    if (!Number.isSafeInteger(offset + length)) return null;
    if (offset + length <= first.length) return new DataView(first.buffer, first.byteOffset + offset, length);
    const bytes = files.read(path, offset, length);
    return "errno" in bytes ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const header = read(0, HEADER);
  if (!header || header.byteLength < 4 || header.getUint32(0) !== 0x7f45_4c46)
    return { code: "notElf", fault: "it is not an ELF file" };
  if (header.byteLength < HEADER) return malformed("its header is cut off");
  if (header.getUint8(4) !== 2) return { code: "wrongClass", fault: "it is a 32-bit ELF file" };
  if (header.getUint8(5) !== 1) return { code: "wrongClass", fault: "it is a big-endian ELF file" };
  const type = header.getUint16(16, true);
  if (type !== ET_EXEC && type !== ET_DYN)
    return { code: "notElf", fault: "it is an ELF file, but neither a program nor a library" };
  const segments = readSegments(header, read);
  if ("fault" in segments) return segments;
  const interpreter = readInterpreter(segments, read);
  if (typeof interpreter === "object" && interpreter !== null) return interpreter;
  const dynamic = readDynamic(segments, read);
  if ("fault" in dynamic) return dynamic;
  return { machine: header.getUint16(18, true), interpreter, ...dynamic };
}

function readSegments(header: DataView, read: Read): Segment[] | NotElf {
  const count = header.getUint16(56, true);
  if (count === 0) return [];
  if (count > MOST_HEADERS || header.getUint16(54, true) !== PROGRAM_HEADER)
    return malformed("its program headers make no sense");
  const table = read(Number(header.getBigUint64(32, true)), count * PROGRAM_HEADER);
  if (!table || table.byteLength < count * PROGRAM_HEADER)
    return malformed("its program headers lie outside of it");
  return Array.from({ length: count }, (_, index) => {
    const base = index * PROGRAM_HEADER;
    return {
      type: table.getUint32(base, true),
      offset: Number(table.getBigUint64(base + 8, true)),
      address: Number(table.getBigUint64(base + 16, true)),
      size: Number(table.getBigUint64(base + 32, true)),
    };
  });
}

function readInterpreter(segments: readonly Segment[], read: Read): string | null | NotElf {
  const segment = segments.find(({ type }) => type === PT.interp);
  if (!segment) return null;
  const view = segment.size >= 2 && segment.size <= LONGEST_TEXT ? read(segment.offset, segment.size) : null;
  const text = view && view.byteLength === segment.size ? textAt(view, 0) : null;
  // The kernel opens a relative one from the working folder; nothing real has that.
  return text?.startsWith("/") ? text : malformed("the name of its interpreter makes no sense");
}

type Dynamic = Omit<ElfFacts, "machine" | "interpreter">;
const STATIC: Dynamic = { needed: [], soname: null, rpath: [], runpath: [], noDefaults: false };

function readDynamic(segments: readonly Segment[], read: Read): Dynamic | NotElf {
  const segment = segments.find(({ type }) => type === PT.dynamic);
  if (!segment) return STATIC;
  if (segment.size > LARGEST_DYNAMIC) return malformed("its dynamic section is too large");
  const entries = read(segment.offset, segment.size);
  if (!entries || entries.byteLength < segment.size)
    return malformed("its dynamic section lies outside of it");
  const values = new Map<number, number[]>();
  for (let base = 0; base + DYNAMIC_ENTRY <= entries.byteLength; base += DYNAMIC_ENTRY) {
    const tag = Number(entries.getBigUint64(base, true));
    if (tag === 0) break;
    const value = Number(entries.getBigUint64(base + 8, true));
    const known = values.get(tag);
    if (known) known.push(value);
    else values.set(tag, [value]);
  }
  // The loader takes the last of each but DT_NEEDED.
  const last = (tag: number): number[] => values.get(tag)?.slice(-1) ?? [];
  const needed = values.get(DT.needed) ?? [];
  if (needed.length > MOST_NEEDED) return malformed("it needs too many libraries");
  const noDefaults = ((last(DT.flags1)[0] ?? 0) & DF_1_NODEFLIB) !== 0;
  const [soname, rpath, runpath] = [last(DT.soname), last(DT.rpath), last(DT.runpath)];
  const offsets = [...needed, ...soname, ...rpath, ...runpath];
  if (offsets.length === 0) return { ...STATIC, noDefaults };
  const [table] = last(DT.strtab);
  const load = segments.find(
    ({ type, address, size }) =>
      type === PT.load && table !== undefined && table >= address && table < address + size,
  );
  if (table === undefined || !load) return malformed("its table of names lies outside of it");
  const names = readNames(offsets, load.offset + (table - load.address), read);
  if (!names) return malformed("a name in its dynamic section makes no sense");
  const folders = (at: readonly number[]): string[] =>
    at.flatMap((offset) => names.get(offset)?.split(":") ?? []).filter((folder) => folder !== "");
  const found = {
    needed: needed.map((offset) => names.get(offset) ?? ""),
    soname: soname[0] === undefined ? null : (names.get(soname[0]) ?? null),
    rpath: runpath.length > 0 ? [] : folders(rpath),
    runpath: folders(runpath),
    noDefaults,
  };
  if (found.needed.includes("") || found.rpath.length + found.runpath.length > MOST_FOLDERS)
    return malformed("its search paths or names of libraries make no sense");
  return found;
}

/** The names at these offsets of the table; null where one has no end, lies outside, or is not UTF-8. */
function readNames(offsets: readonly number[], table: number, read: Read): Map<number, string> | null {
  const names = new Map<number, string>();
  const lowest = Math.min(...offsets);
  const highest = Math.max(...offsets);
  const near = highest - lowest <= NAMES_READ ? read(table + lowest, highest - lowest + LONGEST_TEXT) : null;
  for (const offset of offsets) {
    if (names.has(offset)) continue;
    const view = near ?? read(table + offset, LONGEST_TEXT);
    const name = view && textAt(view, near ? offset - lowest : 0);
    if (name === null) return null;
    names.set(offset, name);
  }
  return names;
}

const strict = new TextDecoder("utf-8", { fatal: true });

function textAt(view: DataView, offset: number): string | null {
  if (offset >= view.byteLength) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, view.byteLength - offset);
  const end = bytes.indexOf(0);
  if (end < 0 || end > LONGEST_TEXT) return null;
  try {
    return strict.decode(bytes.subarray(0, end));
  } catch {
    return null;
  }
}

function malformed(fault: string): NotElf {
  return { code: "malformed", fault };
}
