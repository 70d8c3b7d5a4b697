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

/** A spec that was read, with what it may do. */
export interface ReadSpec {
  readonly entrypoints: readonly Authority[];
  /** Every file that it was read from, by its name there. */
  readonly files: readonly string[];
  /** How people see a place in it. */
  readonly show: (position: Position) => string;
}
export type Source = ReadSpec | { readonly missing: true } | { readonly faults: readonly string[] };

/** The spec that a word of the command line names. */
export function readSource(word: string, cwd: string): Source {
  const colon = word.indexOf(":");
  if (colon < 0 || existsSync(word))
    return readSpec(word, (path) => readFileSync(joinPath(cwd, path)), cwd, "");
  const [revision, path] = [word.slice(0, colon), word.slice(colon + 1)];
  try {
    const repository = openRepository(cwd);
    if (!repository.has(revision)) {
      // A repository without a commit has no HEAD yet, and nothing in it.
      if (revision === "HEAD") return { missing: true };
      return { faults: [`${word}: git knows no revision ${JSON.stringify(revision)}`] };
    }
    return readRevision(repository, revision, fromTop(repository.top, path, cwd));
  } catch (error) {
    if (error instanceof GitError) return { faults: [`${word}: ${error.message}`] };
    throw error;
  }
}

/** The spec of a revision; an empty one is the index. `path` is seen from the top of the repository. */
export function readRevision(repository: Repository, revision: string, path: string): Source {
  if (repository.read(revision, path) === null) return { missing: true };
  const readFile: ReadFile = (name) => {
    const inside = insideOf(repository.top, name);
    // An absolute path to somewhere else is no part of the repository.
    if (inside === null) return readFileSync(name);
    const content = repository.read(revision, inside);
    if (content === null) throw Object.assign(new Error("not there"), { code: "ENOENT" });
    return content;
  };
  return readSpec(path, readFile, repository.top, revision === "" ? "" : `${revision}:`);
}

function readSpec(file: string, readFile: ReadFile, cwd: string, prefix: string): Source {
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
