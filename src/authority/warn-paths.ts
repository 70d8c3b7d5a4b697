// Files and folders that are more than that: what the host executes later, secrets, sockets, devices. Told by the path
// alone, so that the answer is the same on every machine; and by looking, where the host's files are known.
// May import src/spec, src/resolve and this folder.

import type { HostFiles } from "../resolve/host-files.ts";
import type { Bind, ResolvedVoid } from "../resolve/resolved.ts";
import { INSTEAD, PLACES, type Place } from "./known-paths.ts";
import type { Danger, WarningCode } from "./warning.ts";
import { placeInWords } from "./words.ts";

/** A host path that a void is given, by one of its names. */
interface Given {
  readonly names: readonly string[];
  /** Whether the path is absolute on every machine: not one beside the spec. */
  readonly fixed: boolean;
  readonly shown: string;
  readonly write: boolean;
  /** A grant of this path takes in what is below. */
  readonly whole: boolean;
  readonly path: string;
  /** The host's own name of it. */
  readonly source: string;
}

export interface PathContext {
  /** The folder of the file in which the grant at this path is written, absolute. */
  readonly folderOf: (path: string) => string;
  /** The path as it is written, for a grant whose source has another name. */
  readonly writtenOf: (path: string) => string | null;
  readonly files: HostFiles;
}

export function warnOfPaths(resolved: ResolvedVoid, context: PathContext): Danger[] {
  const given = [...bindsOf(resolved), ...resolved.files.map(openFile)].flatMap((one) =>
    namesOf(one, context),
  );
  return [...given.flatMap((one) => warnOfPlace(one, context.files)), ...warnOfExecutableWrites(resolved)];
}

interface Source {
  readonly source: string;
  readonly write: boolean;
  readonly whole: boolean;
  readonly path: string;
}

/** The program and its libraries are read and executed by everybody; they are no danger by their path. */
function bindsOf({ nodes }: ResolvedVoid): Source[] {
  return nodes.flatMap((node): Source[] => {
    if (node.kind !== "bind" || node.device || !(node.grant.startsWith("grants.files") || node.rights.write))
      return [];
    const { source, rights, type, grant } = node;
    return [{ source, write: rights.write, whole: type === "directory", path: grant }];
  });
}

function openFile({ source, access, grant }: ResolvedVoid["files"][number]): Source {
  return { source, write: access !== "read", whole: false, path: grant };
}

function namesOf(one: Source, context: PathContext): Given[] {
  const folder = context.folderOf(one.path);
  const written = context.writtenOf(one.path);
  const all = written === null || written === one.source ? [one.source] : [one.source, written];
  return all.map((path) => {
    const beside = folder !== "/" && path.startsWith(`${folder}/`);
    const names = path.split("/").filter((name) => name !== "");
    const own = folder.split("/").filter((name) => name !== "").length;
    return {
      names: beside ? names.slice(own) : names,
      fixed: !beside,
      shown: beside ? `.${path.slice(folder.length)}` : path,
      write: one.write,
      whole: one.whole,
      path: one.path,
      source: path,
    };
  });
}

function warnOfPlace(given: Given, files: HostFiles): Danger[] {
  const rights = given.write ? "writing " : "";
  const danger = (code: WarningCode, what: string): Danger => ({
    code,
    path: given.path,
    why: `${rights}${given.shown}: ${what}`,
    instead: INSTEAD[code] ?? "Grant less",
  });
  if (given.fixed && given.names.length === 0)
    return [danger("wholeSystem", "that is the whole host, with every secret, socket and program on it")];
  const found = new Map<WarningCode, string>();
  for (const place of PLACES) {
    if (found.has(place.code) || (place.access === "write" && !given.write)) continue;
    if (touches(given, place)) found.set(place.code, place.what);
  }
  const [first, second] = given.names;
  if (given.fixed && first === "etc" && second === undefined)
    found.set("wholeSystem", "the settings of the whole host, keys and passwords of services included");
  if (given.fixed && isHome(given.names)) {
    if (given.write) found.set("writesHome", "what is executed at the next login lies in a home folder");
    found.set("secrets", "a home folder holds keys, tokens and histories");
    found.delete("writesStartup");
  }
  if (files.known && given.whole) look(given, files, found);
  return [...found].map(([code, what]) => danger(code, what));
}

/** What the names in the folder itself give away. Not what is further down: a tree may be as large as a disk. */
function look(given: Given, files: HostFiles, found: Map<WarningCode, string>): void {
  for (const name of files.list(given.source)) {
    const below = { ...given, names: [name], fixed: false };
    for (const place of PLACES) {
      if (found.has(place.code) || (place.access === "write" && !given.write)) continue;
      if (touches(below, place)) found.set(place.code, `it holds ${name}: ${place.what}`);
    }
    const facts = files.lstat(`${given.source === "/" ? "" : given.source}/${name}`);
    if (!("errno" in facts) && facts.kind === "socket")
      found.set(
        "unixSocket",
        `it holds the socket ${name}, behind which a service does what the void itself may not`,
      );
  }
}

/** Folders that are a home, or hold homes. */
function isHome(names: readonly string[]): boolean {
  const [first, second, third] = names;
  if (first === "root") return second === undefined;
  return (first === "home" || first === "Users") && (second === undefined || third === undefined);
}

/** Whether a path is a place, is below it, or is a tree that takes it in. */
function touches({ names, fixed, whole }: Given, place: Place): boolean {
  switch (place.from) {
    case "root":
      return fixed && overlap(names, 0, place.names, whole);
    case "home": {
      const home = fixed ? homeLength(names) : null;
      // A home folder as a whole has a warning of its own.
      return home !== null && names.length > home && overlap(names, home, place.names, whole);
    }
    case "anywhere":
      return names.some((_, start) => place.names.every((part, step) => matches(names[start + step], part)));
  }
}

/** How many names lead to a home folder, null outside of one. */
function homeLength([first, second]: readonly string[]): number | null {
  if (first === "root") return 1;
  return (first === "home" || first === "Users") && second !== undefined ? 2 : null;
}

/** One is the beginning of the other. A grant that is no tree takes in nothing below. */
function overlap(names: readonly string[], start: number, parts: readonly string[], whole: boolean): boolean {
  const length = Math.min(names.length - start, parts.length);
  if (!whole && length < parts.length) return false;
  for (let step = 0; step < length; step++)
    if (!matches(names[start + step], parts[step] ?? "")) return false;
  return true;
}

function matches(name: string | undefined, part: string): boolean {
  if (name === undefined) return false;
  const star = part.indexOf("*");
  if (star < 0) return name === part;
  const [head, tail] = [part.slice(0, star), part.slice(star + 1)];
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

/** Trees in which what is written can be executed. */
function warnOfExecutableWrites({ nodes }: ResolvedVoid): Danger[] {
  const instead = "Grant one folder to be written and another one to be executed";
  return nodes.flatMap((node): Danger[] => {
    const both = node.kind === "bind" ? isBoth(node) : node.kind === "scratch" && node.execute;
    if (!both) return [];
    const where = node.kind === "bind" ? placeInWords(node.source, node.at) : node.at;
    const why = `${where} may be written and executed: the program can bring its own code and run it`;
    return [{ code: "writeAndExecute", path: node.grant, why, instead }];
  });
}

function isBoth({ rights, device }: Bind): boolean {
  return rights.write && rights.execute && !device;
}
