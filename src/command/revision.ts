// A spec as a word of the command line names it: a file, or a file of a git revision, with what it includes from that
// same revision. May import src/authority, src/resolve, src/spec and this folder.

import { existsSync, readFileSync } from "node:fs";
import { type Authority, resolveAuthority } from "../authority/specs.ts";
import { referenceHost } from "../resolve/host.ts";
import { symbolicFiles } from "../resolve/host-files.ts";
import { joinPath } from "../spec/host-path.ts";
import type { Issue, Position } from "../spec/issue.ts";
import { loadSpec } from "../spec/load.ts";
import type { ReadFile } from "../spec/read.ts";
import { GitError, openRepository, type Repository } from "./git.ts";

/** Where a spec can be read. */
export interface Place {
  readonly file: string;
  readonly readFile: ReadFile;
  /** Absolute folder that `file` starts from. */
  readonly cwd: string;
  /** What stands before the names of its files, so that people know which revision is meant. */
  readonly prefix: string;
}
type Missing = { readonly missing: true };
type Faults = { readonly faults: readonly string[] };

/** A spec that was read, with what it may do. */
export interface ReadSpec {
  readonly entrypoints: readonly Authority[];
  /** Every file that it was read from, by its name there. */
  readonly files: readonly string[];
  /** How people see a place in it. */
  readonly show: (position: Position) => string;
}
export type Source = ReadSpec | Missing | Faults;

/** Where the spec is that a word of the command line names. */
export function locate(word: string, cwd: string): Place | Missing | Faults {
  const colon = word.indexOf(":");
  if (colon < 0 || existsSync(word))
    return { file: word, readFile: (path) => readFileSync(joinPath(cwd, path)), cwd, prefix: "" };
  const [revision, path] = [word.slice(0, colon), word.slice(colon + 1)];
  try {
    const repository = openRepository(cwd);
    if (!repository.has(revision)) {
      // A repository without a commit has no HEAD yet, and nothing in it.
      if (revision === "HEAD") return { missing: true };
      return { faults: [`${word}: git knows no revision ${JSON.stringify(revision)}`] };
    }
    return locateRevision(repository, revision, fromTop(repository.top, path, cwd));
  } catch (error) {
    if (error instanceof GitError) return { faults: [`${word}: ${error.message}`] };
    throw error;
  }
}

/** The spec that a word of the command line names. */
export function readSource(word: string, cwd: string): Source {
  const place = locate(word, cwd);
  return "readFile" in place ? readPlace(place) : place;
}

/** The spec of a revision; an empty one is the index. `path` is seen from the top of the repository. */
export function readRevision(repository: Repository, revision: string, path: string): Source {
  const place = locateRevision(repository, revision, path);
  return "readFile" in place ? readPlace(place) : place;
}

function locateRevision(repository: Repository, revision: string, path: string): Place | Missing {
  const content = repository.read(revision, path);
  if (content === null) return { missing: true };
  const readFile: ReadFile = (name) => {
    if (name === path) return content;
    const inside = insideOf(repository.top, name);
    // An absolute path to somewhere else is no part of the repository.
    if (inside === null) return readFileSync(name);
    const included = repository.read(revision, inside);
    if (included === null) throw Object.assign(new Error("not there"), { code: "ENOENT" });
    return included;
  };
  return { file: path, readFile, cwd: repository.top, prefix: revision === "" ? "" : `${revision}:` };
}

function readPlace({ file, readFile, cwd, prefix }: Place): Source {
  const show = (position: Position): string =>
    `${prefix}${position.file}:${position.line}:${position.column}`;
  const faults = (issues: readonly Issue[]): Source => ({
    faults: issues.map((issue) => `${show(issue)}: ${issue.message}`),
  });
  const loaded = loadSpec(file, readFile, cwd);
  if ("issues" in loaded) return faults(loaded.issues);
  const authority = resolveAuthority(loaded.spec, referenceHost(), symbolicFiles());
  if ("issues" in authority) return faults(authority.issues);
  return { entrypoints: authority.entrypoints, files: loaded.files, show };
}

/** As git has it: from the top, unless it says that it is from here. */
function fromTop(top: string, path: string, cwd: string): string {
  if (!/^\.\.?\//.test(path)) return path;
  const absolute = joinPath(cwd, path);
  return insideOf(top, absolute) ?? path;
}

function insideOf(top: string, path: string): string | null {
  if (!path.startsWith("/")) return path;
  return path.startsWith(`${top}/`) ? path.slice(top.length + 1) : null;
}
