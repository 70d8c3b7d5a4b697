// `void diff --staged`, for hooks of git: which authority the specs of the index have that those of HEAD have not. What
// an included file changes counts too. May import src/authority, src/spec and this folder.

import { compareSpecs, type SpecComparison } from "../authority/specs.ts";
import { visible } from "../spec/quote.ts";
import { GOOD, isMore, MORE, renderComparison, UNUSABLE } from "./comparison.ts";
import { GitError, openRepository, type Repository } from "./git.ts";
import { readRevision, type ReadSpec } from "./revision.ts";

export interface StagedRequest {
  readonly staged: true;
  readonly files: string | null;
  readonly message: string | null;
  readonly json: boolean;
  readonly failOnMore: boolean;
}

/** How specs are called; `.pre-commit-hooks.yaml` has the same. */
export const SPEC_FILES = /(^|\/)spec\.json$|\.void\.json$/;
/** The trailer of a commit message that accepts new authority. */
const TRAILER = "Grants";
const ALLOW = "VOID_ALLOW_MORE";
/** The other side, while a merge is being committed. */
const MERGED = "MERGE_HEAD";

/** How one spec changes. */
interface Change {
  readonly file: string;
  readonly comparison: SpecComparison | null;
  /** For people. */
  readonly text: string;
  readonly outcome: "same" | "more" | "unusable";
}

export function diffStaged(request: StagedRequest): number {
  try {
    const repository = openRepository(process.cwd());
    const pattern = request.files === null ? SPEC_FILES : new RegExp(request.files);
    const changes = changesOf(repository, pattern);
    if (request.json)
      console.log(
        JSON.stringify(
          changes.map(({ text: _text, ...change }) => change),
          null,
          2,
        ),
      );
    else for (const { text } of changes) if (text !== "") console.log(text);
    if (changes.some(({ outcome }) => outcome === "unusable")) return UNUSABLE;
    if (!request.failOnMore || !changes.some(({ outcome }) => outcome === "more")) return GOOD;
    return isAllowed(repository, request.message) ? GOOD : MORE;
  } catch (error) {
    if (!(error instanceof GitError || error instanceof SyntaxError)) throw error;
    console.error(visible(`void: ${error.message}`));
    return UNUSABLE;
  }
}

function changesOf(repository: Repository, pattern: RegExp): Change[] {
  const staged = repository.staged();
  const changes = repository.has("HEAD")
    ? repository.changes("HEAD")
    : staged.map((path) => ({ from: null, to: path }));
  if (changes.length === 0) return [];
  const origin = new Map(changes.flatMap(({ from, to }) => (to === null ? [] : [[to, from] as const])));
  const touched = new Set(changes.flatMap(({ from, to }) => [from, to]));
  return staged
    .filter((path) => pattern.test(path))
    .flatMap((path): Change[] => {
      const before = origin.has(path) ? (origin.get(path) ?? null) : path;
      return compareFile(repository, path, before, touched);
    });
}

function compareFile(
  repository: Repository,
  path: string,
  before: string | null,
  touched: ReadonlySet<string | null>,
): Change[] {
  const now = readRevision(repository, "", path);
  if (!("entrypoints" in now)) {
    const faults = "faults" in now ? now.faults : [`${path}: git has no content for it in the index`];
    const ours =
      touched.has(path) ||
      faults.some((fault) => [...touched].some((name) => name !== null && fault.startsWith(`${name}:`)));
    return ours
      ? [{ file: path, comparison: null, text: visible(faults.join("\n")), outcome: "unusable" }]
      : [];
  }
  const old = before === null ? ({ missing: true } as const) : readRevision(repository, "HEAD", before);
  const read = [...now.files, ...("files" in old ? old.files : [])];
  if (!read.some((file) => touched.has(file))) return [];
  const known = "entrypoints" in old ? old : null;
  const comparison = compareSpecs(known?.entrypoints ?? [], now.entrypoints);
  if (comparison.verdict === "equal") return [{ file: path, comparison, text: "", outcome: "same" }];
  // What could not run before could do nothing.
  const note = "faults" in old ? [`${path}: the spec of HEAD is not valid, so all counts as added`] : [];
  const text = [`${path}: ${comparison.verdict}`, ...note].map(visible);
  const outcome = isMore(comparison) && !isMerged(repository, path, now) ? "more" : "same";
  return [
    { file: path, comparison, text: [...text, renderComparison(comparison, known, now)].join("\n"), outcome },
  ];
}

/** What a merge brings was looked at on the branch that it comes from. */
function isMerged(repository: Repository, path: string, now: ReadSpec): boolean {
  if (!repository.has(MERGED)) return false;
  const other = readRevision(repository, MERGED, path);
  return "entrypoints" in other && !isMore(compareSpecs(other.entrypoints, now.entrypoints));
}

function isAllowed(repository: Repository, message: string | null): boolean {
  if (process.env[ALLOW] === "1") {
    console.error(`void: accepted, since ${ALLOW}=1`);
    return true;
  }
  const [reason] = message === null ? [] : repository.trailers(message, TRAILER);
  if (reason !== undefined) {
    console.error(visible(`void: accepted, since the commit message says "${TRAILER}: ${reason}"`));
    return true;
  }
  const trailer =
    message === null
      ? ""
      : `end the commit message with a line "${TRAILER}: what is granted, and why", after an empty line; or `;
  console.error(
    `void: refused: a spec may do more than at HEAD, see the lines with "+". If that is meant, ${trailer}set ${ALLOW}=1`,
  );
  return false;
}
