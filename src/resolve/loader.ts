// Finds the shared libraries of a program as the dynamic loader would, by reading files only: nothing is run.
// May import this folder. Man page: ld.so(8).

import { readElf } from "./elf.ts";
import type { ElfFacts } from "./elf.ts";
import type { HostFiles } from "./host-files.ts";
import { readLoaderCache } from "./ld-cache.ts";
import { realPath } from "./real-path.ts";

/** A library, at the path where the loader will look for it. */
export interface Library {
  readonly at: string;
  /** Set where the loader in a void would not come to look there: it then needs a link of this path to `at`. */
  readonly link: string | null;
}

export interface Closure {
  readonly libraries: readonly Library[];
  /** Names that no search path has, each with the file that needs it. */
  readonly missing: readonly { readonly name: string; readonly neededBy: string }[];
}

/** More than any real program needs: the bound on hostile ones. */
const MOST_LIBRARIES = 2048;
const TRIPLETS: Readonly<Record<number, string>> = { 62: "x86_64-linux-gnu", 183: "aarch64-linux-gnu" };
const PLATFORMS: Readonly<Record<number, string>> = { 62: "x86_64", 183: "aarch64" };

interface Loaded {
  readonly path: string;
  /** Folder of the file, its links followed: $ORIGIN. */
  readonly origin: string;
  readonly elf: ElfFacts;
  readonly parent: Loaded | null;
}

interface Candidate {
  readonly folder: string;
  /** Whether the loader finds this folder in a void too, where there is no cache and, mostly, no /proc. */
  readonly plain: boolean;
}

/** The interpreter and all libraries of an ELF file. `libraryPath` is LD_LIBRARY_PATH of the void's environment. */
export function findLibraries(files: HostFiles, program: string, libraryPath: string): Closure {
  const libraries = new Map<string, Library>();
  const missing: { name: string; neededBy: string }[] = [];
  const main = load(files, program, null);
  if (!main) return { libraries: [], missing };
  const { interpreter } = main.elf;
  // A library that is asked for by itself has no interpreter: it is searched as its machine's usual one does.
  if (interpreter !== null) libraries.set(interpreter, { at: interpreter, link: null });
  const musl = interpreter?.includes("/ld-musl-") ?? false;
  const defaults = musl
    ? muslFolders(files, main.elf.machine)
    : glibcFolders(files, main.elf.machine, interpreter);
  const search = {
    files,
    defaults,
    musl,
    libraryPath: libraryPath.split(/[:;]/).filter((path) => path !== ""),
  };

  const names = new Set<string>(interpreter === null ? [] : [baseName(interpreter)]);
  const queue: Loaded[] = [main];
  for (let object = queue.shift(); object; object = queue.shift()) {
    for (const name of object.elf.needed) {
      // musl's libc is its loader.
      if (names.has(name) || (musl && name.startsWith("libc.musl-"))) continue;
      names.add(name);
      const found = find(search, name, object);
      if (!found || libraries.size >= MOST_LIBRARIES) {
        missing.push({ name, neededBy: object.path });
        continue;
      }
      const link = found.plain ? null : `${defaults[0] ?? "/lib"}/${name}`;
      libraries.set(found.loaded.path, { at: found.loaded.path, link });
      queue.push(found.loaded);
    }
  }
  return { libraries: [...libraries.values()], missing };
}

interface Search {
  readonly files: HostFiles;
  readonly defaults: readonly string[];
  readonly musl: boolean;
  readonly libraryPath: readonly string[];
}

function find(search: Search, name: string, object: Loaded): { loaded: Loaded; plain: boolean } | null {
  const { files } = search;
  const fits = (path: string): Loaded | null => {
    const loaded = load(files, path, object);
    return loaded && loaded.elf.machine === object.elf.machine ? loaded : null;
  };
  if (name.includes("/")) {
    const loaded = fits(name);
    return loaded && { loaded, plain: true };
  }
  for (const { folder, plain } of folders(search, object)) {
    const loaded = fits(`${folder}/${name}`);
    if (loaded) return { loaded, plain };
  }
  if (!search.musl) {
    for (const path of readLoaderCache(files, object.elf.machine).get(name) ?? []) {
      const loaded = fits(path);
      if (loaded) return { loaded, plain: search.defaults.includes(folderOf(path)) };
    }
  }
  for (const folder of search.defaults) {
    const loaded = fits(`${folder}/${name}`);
    if (loaded) return { loaded, plain: true };
  }
  return null;
}

function* folders(search: Search, object: Loaded): Generator<Candidate> {
  // DT_RPATH counts only without DT_RUNPATH, and then those of whoever asked for the library count too.
  if (object.elf.runpath.length === 0) {
    for (let asking: Loaded | null = object; asking; asking = asking.parent)
      for (const path of asking.elf.rpath) yield expand(path, asking);
  }
  for (const folder of search.libraryPath) yield { folder, plain: true };
  for (const path of object.elf.runpath) yield expand(path, object);
}

function expand(path: string, object: Loaded): Candidate {
  const library =
    object.elf.machine === 62 || object.elf.machine === 183 ? `lib/${TRIPLETS[object.elf.machine]}` : "lib";
  const folder = path
    .replace(/\$(?:ORIGIN|\{ORIGIN\})/g, object.origin)
    .replace(/\$(?:LIB|\{LIB\})/g, library)
    .replace(/\$(?:PLATFORM|\{PLATFORM\})/g, PLATFORMS[object.elf.machine] ?? "")
    .replace(/\/+$/, "");
  // glibc asks /proc/self/exe for the program's own folder, and a void has no /proc unless it is granted.
  const needsProc = object.parent === null && /\$\{?ORIGIN/.test(path);
  return { folder: normal(folder), plain: !needsProc };
}

/** Without "." and "..": a path in a void has neither. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

function load(files: HostFiles, path: string, parent: Loaded | null): Loaded | null {
  if (!path.startsWith("/")) return null;
  const real = realPath(files, path);
  if ("errno" in real || real.facts.kind !== "file") return null;
  const elf = readElf(files, real.path, real.facts.identity);
  if ("fault" in elf) return null;
  return { path: normal(path), origin: folderOf(parent === null ? real.path : normal(path)), elf, parent };
}

/** Folders that glibc's loader was built to search. Debian's has those of its triplet, others have lib64. */
function glibcFolders(files: HostFiles, machine: number, interpreter: string | null): string[] {
  const triplet = TRIPLETS[machine] ?? "";
  const real = interpreter === null ? null : realPath(files, interpreter);
  const debian =
    real === null || "errno" in real ? isThere(files, `/lib/${triplet}`) : real.path.includes(`/${triplet}/`);
  return debian
    ? [`/lib/${triplet}`, `/usr/lib/${triplet}`, "/lib", "/usr/lib"]
    : ["/lib64", "/usr/lib64", "/lib", "/usr/lib"];
}

function muslFolders(files: HostFiles, machine: number): string[] {
  const text = files.read(`/etc/ld-musl-${PLATFORMS[machine]}.path`, 0, 4096);
  if ("errno" in text) return ["/lib", "/usr/local/lib", "/usr/lib"];
  return new TextDecoder()
    .decode(text)
    .split(/[:\n]/)
    .filter((path) => path.startsWith("/"));
}

function isThere(files: HostFiles, path: string): boolean {
  return !("errno" in files.lstat(path));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
