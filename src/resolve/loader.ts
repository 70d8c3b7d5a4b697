// Finds the shared libraries of ELF files as the dynamic loader would, by reading files only: nothing is run.
// May import this folder. Man page: ld.so(8).

import { readElf } from "./elf.ts";
import type { ElfFacts } from "./elf.ts";
import type { HostFiles } from "./host-files.ts";
import { processorLevels } from "./hwcaps.ts";
import { readInterpreter } from "./interpreter.ts";
import type { Interpreter } from "./interpreter.ts";
import { readLoaderCache } from "./ld-cache.ts";
import { folderOf, realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import { findLibrary } from "./search.ts";
import type { Loaded, Search } from "./search.ts";

/** An interpreter or library, at a path where the loader opens it. */
export interface Library {
  readonly path: string;
  readonly real: RealPath;
}

export interface Closure {
  /** The file that all these are for, null where it is no ELF file of this machine. */
  readonly main: Loaded | null;
  readonly interpreter: Interpreter | null;
  /** The interpreter first, then each library once. */
  readonly libraries: readonly Library[];
  /** Names that no search path has, each with the file that needs it. */
  readonly missing: readonly { readonly name: string; readonly neededBy: string }[];
}

/** Far more than any real program needs: the bounds on hostile ones. */
const MOST_LIBRARIES = 1024;
const MOST_NAMES = 8192;

/**
 * The interpreter and all libraries of an ELF file. `libraryPath` is LD_LIBRARY_PATH of the void's environment. A library
 * by itself is loaded by whatever loaded the program: `loader` names that.
 */
export function findLibraries(
  files: HostFiles,
  path: string,
  libraryPath: string,
  loader: string | null = null,
): Closure {
  const real = realPath(files, path);
  const elf =
    "errno" in real || real.facts.kind !== "file" ? null : readElf(files, real.path, real.facts.identity);
  if ("errno" in real || elf === null || "fault" in elf)
    return { main: null, interpreter: null, libraries: [], missing: [] };
  // The kernel tells glibc the program's own path without links; of a library it knows the path that was opened.
  const origin = folderOf(elf.interpreter === null ? path : real.path);
  const main: Loaded = { path, real: real.path, elf, parent: null, origin };
  const interpreter = readInterpreter(files, elf.interpreter ?? loader, elf.machine);
  const libraries = new Map<string, Library>();
  const missing: { name: string; neededBy: string }[] = [];
  const search = searchHost(files, interpreter, libraryPath, elf.machine, libraries);
  loadAll(main, search, {
    missed: (name, object) => {
      missing.push({ name, neededBy: object.path });
      return null;
    },
    full: () => libraries.size >= MOST_LIBRARIES,
  });
  return { main, interpreter, libraries: [...libraries.values()], missing };
}

/** What to do in a walk over all that is needed. */
export interface Walk {
  /** Nothing was found: gives what to take in its place, or null. */
  readonly missed: (name: string, object: Loaded) => Loaded | null;
  readonly found?: (library: Loaded) => void;
  readonly full: () => boolean;
}

/** Loads what `main` needs and what that needs, breadth first as the loader does, each thing once. */
export function loadAll(main: Loaded, search: Search, walk: Walk): void {
  const names = new Set<string>();
  const byFile = new Map<string, Loaded>();
  const queue: Loaded[] = [main];
  const { interpreter } = search;
  const loader = interpreter.path === null ? null : search.open(interpreter.path);
  if (loader && interpreter.path !== null) {
    names.add(loader.elf.soname ?? interpreter.path).add(interpreter.path);
    const { path } = interpreter;
    byFile.set(loader.real, { path, ...loader, parent: null, origin: folderOf(path) });
  }
  let looked = 0;
  for (let next = 0; next < queue.length; next++) {
    const object = queue[next];
    for (const name of object?.elf.needed ?? []) {
      if (!object || names.has(name) || (interpreter.libc === "musl" && isLibcOfMusl(name))) continue;
      names.add(name);
      const bounded = ++looked > MOST_NAMES || walk.full();
      const found = (bounded ? null : findLibrary(search, name, object)) ?? walk.missed(name, object);
      if (!found) continue;
      if (found.elf.soname !== null) names.add(found.elf.soname);
      walk.found?.(found);
      // The same file by another name is not loaded a second time.
      if (byFile.has(found.real)) continue;
      byFile.set(found.real, found);
      queue.push(found);
    }
  }
}

/** musl's loader is its libc, and stands for all names that other systems have for parts of it. */
function isLibcOfMusl(name: string): boolean {
  return /^lib(c|pthread|rt|m|dl|util|xnet)\./.test(name);
}

/** Looks on the host, and notes every file that the loader would open. */
function searchHost(
  files: HostFiles,
  interpreter: Interpreter,
  libraryPath: string,
  machine: number,
  libraries: Map<string, Library>,
): Search {
  let levels: readonly string[] | undefined;
  const withLevels = new Map<string, boolean>();
  return {
    interpreter,
    libraryPath,
    folders: interpreter.folders,
    cache: interpreter.libc === "musl" ? () => [] : readLoaderCache(files, machine),
    levels: () => (levels ??= processorLevels(files)),
    hasLevels(folder) {
      if (interpreter.libc === "musl") return false;
      let has = withLevels.get(folder);
      if (has === undefined)
        withLevels.set(folder, (has = !("errno" in realPath(files, `${folder}/glibc-hwcaps`))));
      return has;
    },
    open(path) {
      const file = openElf(files, path, machine);
      if (!file) return null;
      libraries.set(path, { path, real: file.at });
      return { real: file.at.path, elf: file.elf };
    },
  };
}

/** The ELF file at a path, if it is one for this machine: others are passed over, as the loader does. */
export function openElf(
  files: HostFiles,
  path: string,
  machine: number,
): { at: RealPath; elf: ElfFacts } | null {
  const at = realPath(files, path);
  if ("errno" in at || at.facts.kind !== "file") return null;
  const elf = readElf(files, at.path, at.facts.identity);
  return "fault" in elf || elf.machine !== machine ? null : { at, elf };
}
