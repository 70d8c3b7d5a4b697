// Where a loader looks for a library, in its order: one rule for the host, as it is, and for a void, which has no cache.
// May import this folder. Man page: ld.so(8), "When resolving shared object dependencies"; musl: load_library().

import type { ElfFacts } from "./elf.ts";
import type { Interpreter } from "./interpreter.ts";
import type { LoaderCache } from "./ld-cache.ts";
import { folderOf } from "./real-path.ts";

/** A program or library that was loaded. */
export interface Loaded {
  /** The very path that the loader opened. */
  readonly path: string;
  /** The same file without links. */
  readonly real: string;
  readonly elf: ElfFacts;
  /** Who asked for it first. */
  readonly parent: Loaded | null;
  /** What $ORIGIN stands for, null where the loader can not tell. */
  readonly origin: string | null;
}

export interface Search {
  readonly interpreter: Interpreter;
  /** LD_LIBRARY_PATH of the environment. */
  readonly libraryPath: string;
  readonly folders: readonly string[];
  readonly cache: LoaderCache;
  /** Names of glibc-hwcaps folders that the processor takes, best first; and whether a folder has any. */
  readonly levels: () => readonly string[];
  readonly hasLevels: (folder: string) => boolean;
  /** The file at a path, if it is one that the loader would take. */
  readonly open: (path: string) => { readonly real: string; readonly elf: ElfFacts } | null;
}

/** The library `name` that `object` needs, or null. */
export function findLibrary(search: Search, name: string, object: Loaded): Loaded | null {
  for (const path of candidates(search, name, object)) {
    // A relative path starts from the working folder: nothing to rely on.
    const file = path.startsWith("/") ? search.open(path) : null;
    if (file) return { path, ...file, parent: object, origin: folderOf(path) };
  }
  return null;
}

function* candidates(search: Search, name: string, object: Loaded): Generator<string> {
  if (name.includes("/")) return yield* expand(search, name, object);
  const { interpreter } = search;
  const listed = interpreter.libc === "musl" ? muslFolders(search, object) : glibcFolders(search, object);
  for (const folder of listed) yield* inFolder(search, folder, name);
  if (interpreter.libc === "glibc") {
    for (const path of inCache(search, name)) {
      const usual = search.folders.some((folder) => path.startsWith(`${folder}/`));
      if (!usual || !object.elf.noDefaults) yield path;
    }
  }
  if (object.elf.noDefaults) return;
  for (const folder of search.folders) yield* inFolder(search, folder, name);
}

/** What this processor can run, the best of it first; among equals the cache's order holds. */
function inCache(search: Search, name: string): string[] {
  const known = search.cache(name);
  if (known.every(({ level }) => level === null)) return known.map(({ path }) => path);
  const levels: readonly (string | null)[] = [...search.levels(), null];
  return known
    .map(({ path, level }) => ({ path, rank: levels.indexOf(level) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ path }) => path);
}

function* inFolder(search: Search, folder: string, name: string): Generator<string> {
  const slash = folder.endsWith("/") ? "" : "/";
  if (search.hasLevels(folder))
    for (const level of search.levels()) yield `${folder}${slash}glibc-hwcaps/${level}/${name}`;
  yield `${folder}${slash}${name}`;
}

function* glibcFolders(search: Search, object: Loaded): Generator<string> {
  // DT_RPATH counts where the object itself has no DT_RUNPATH; then those of whoever asked for it count too.
  if (object.elf.runpath.length === 0) yield* inherited(search, object);
  yield* libraryPath(search, object);
  for (const folder of object.elf.runpath) yield* expand(search, folder, object);
}

/** musl makes no difference between the two, and takes the environment first. */
function* muslFolders(search: Search, object: Loaded): Generator<string> {
  yield* libraryPath(search, object);
  for (let asking: Loaded | null = object; asking; asking = asking.parent) {
    for (const folder of [...asking.elf.rpath, ...asking.elf.runpath]) yield* expand(search, folder, asking);
  }
}

function* inherited(search: Search, object: Loaded): Generator<string> {
  for (let asking: Loaded | null = object; asking; asking = asking.parent)
    for (const folder of asking.elf.rpath) yield* expand(search, folder, asking);
}

function* libraryPath(search: Search, object: Loaded): Generator<string> {
  let main = object;
  while (main.parent) main = main.parent;
  for (const folder of search.libraryPath.split(/[:;]/)) {
    if (folder !== "") yield* expand(search, folder, main);
  }
}

const TOKEN = /\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)(?![A-Za-z0-9_]))/g;
const LONGEST_PATH = 4095;

/** The path with its dynamic string tokens replaced; nothing where that can't be done. */
function* expand({ interpreter }: Search, path: string, object: Loaded): Generator<string> {
  const { origin } = object;
  if (!path.includes("$")) return yield path;
  if (origin === null && /\$\{?ORIGIN/.test(path)) return;
  const expanded = path.replace(TOKEN, (_, braced?: string, plain?: string) => {
    const token = braced ?? plain;
    return token === "ORIGIN" ? (origin ?? "") : token === "LIB" ? interpreter.lib : interpreter.platform;
  });
  if (expanded.length <= LONGEST_PATH) yield expanded;
}
