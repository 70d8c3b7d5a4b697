// How the loader will fare inside the void, where there is no ld.so.cache and, mostly, no /proc to learn the program's own
// folder from: what it would not find there gets a link in one of its default folders. May import this folder.

import type { HostFiles } from "./host-files.ts";
import { loadAll, openElf } from "./loader.ts";
import type { Closure } from "./loader.ts";
import { folderOf, realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import type { Loaded, Search } from "./search.ts";

/** What the void will show. */
export interface VoidView {
  /** Host file by path in the void: what `libraries` puts there. */
  readonly placed: ReadonlyMap<string, RealPath>;
  /** Folders of the host that other grants show, by path in the void, outermost first. */
  readonly trees: readonly { readonly at: string; readonly source: string }[];
  /** Paths that other grants take. */
  readonly taken: ReadonlySet<string>;
  readonly proc: boolean;
  /** Path in the void of the file that all is for. */
  readonly mainAt: string;
}

export interface VoidLinks {
  /** Target by path of the link. */
  readonly links: ReadonlyMap<string, string>;
  /** Libraries that can't be shown where the loader looks; `instead` is another one that it takes for them. */
  readonly lost: readonly {
    readonly name: string;
    readonly neededBy: string;
    readonly instead: string | null;
  }[];
}

/** A path without ".", ".." and doubled "/": where the loader arrives in a void, which has no links on the way. */
export function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

export function linkForVoid(
  files: HostFiles,
  closure: Closure,
  view: VoidView,
  libraryPath: string,
): VoidLinks {
  const links = new Map<string, string>();
  const lost: { name: string; neededBy: string; instead: string | null }[] = [];
  const { main, interpreter } = closure;
  if (!main || !interpreter) return { links, lost };
  const { machine } = main.elf;
  // Where on the host each name was found: that is what the void must come to as well.
  const byName = new Map(closure.libraries.map((library) => [nameOf(library.path), library]));
  const levels = levelsOf(view.placed);
  const search: Search = {
    interpreter,
    libraryPath,
    folders: interpreter.foldersInVoid,
    cache: () => [],
    levels: () => levels,
    hasLevels: () => levels.length > 0,
    open: (path) => {
      const source = seen(files, view, links, path);
      const file = source === null ? null : openElf(files, source, machine);
      return file && { real: file.at.path, elf: file.elf };
    },
  };
  const mainInVoid: Loaded = { ...main, path: view.mainAt, origin: originInVoid(main, view) };
  loadAll(mainInVoid, search, {
    missed(name, object) {
      const library = byName.get(nameOf(name));
      const file = library && openElf(files, library.real.path, machine);
      if (!file) return null; // not on the host either: that has been said
      const target = cleanPath(library.path);
      const free = interpreter.foldersInVoid
        .map((folder) => `${folder}/${name}`)
        .find((at) => !isTaken(view, links, at));
      if (free === undefined || name.includes("/") || object.elf.noDefaults) {
        lost.push({ name, neededBy: object.path, instead: null });
        return null;
      }
      links.set(free, target);
      return { path: free, real: file.at.path, elf: file.elf, parent: object, origin: folderOf(free) };
    },
    found({ path, real, parent }) {
      const wanted = byName.get(nameOf(path));
      if (wanted && parent && wanted.real.path !== real)
        lost.push({ name: nameOf(path), neededBy: parent.path, instead: path });
    },
    full: () => false,
  });
  return { links, lost };
}

/** glibc reads the link /proc/self/exe for a program; of a library it knows the path that it was opened by. */
function originInVoid(main: Loaded, view: VoidView): string | null {
  return main.elf.interpreter === null || view.proc ? folderOf(view.mainAt) : null;
}

function isTaken(view: VoidView, links: ReadonlyMap<string, string>, at: string): boolean {
  if (view.placed.has(at) || view.taken.has(at) || links.has(at)) return true;
  // Nothing can be made in a tree of the host's.
  return view.trees.some((tree) => at.startsWith(`${tree.at}/`));
}

/** The host path that a path in the void shows, null where nothing is. */
function seen(
  files: HostFiles,
  view: VoidView,
  links: ReadonlyMap<string, string>,
  path: string,
): string | null {
  if (path.includes("/..") && !folderIsThere(view, path.slice(0, path.indexOf("/..")))) return null;
  const clean = cleanPath(path);
  const at = links.get(clean) ?? clean;
  const library = view.placed.get(at);
  if (library) return library.path;
  const tree = view.trees.findLast((one) => at.startsWith(`${one.at}/`));
  if (!tree) return null;
  const real = realPath(files, tree.source + at.slice(tree.at.length));
  return "errno" in real ? null : real.path;
}

/** A path with ".." in it works only where the folders before that exist: as those of what is there. */
function folderIsThere(view: VoidView, folder: string): boolean {
  const below = `${folder}/`;
  const inFolder = (path: string): boolean => path.startsWith(below);
  if (inFolder(view.mainAt) || [...view.taken].some(inFolder)) return true;
  return [...view.placed.keys()].some(inFolder) || view.trees.some((tree) => below.startsWith(`${tree.at}/`));
}

/** Levels that any placed library is in; the loader looks for them again by itself. */
function levelsOf(placed: ReadonlyMap<string, RealPath>): string[] {
  const levels = new Set<string>();
  for (const path of placed.keys()) {
    const level = /\/glibc-hwcaps\/([^/]+)\/[^/]+$/.exec(path)?.[1];
    if (level !== undefined) levels.add(level);
  }
  return [...levels].sort().reverse();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
