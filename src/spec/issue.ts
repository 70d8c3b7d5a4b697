// The one shape of everything that can be wrong with a spec. Issues are gathered, never thrown.
import { visible } from "./quote.ts";

/** Stable names of what can be wrong, for programs that read issues. */
export const ISSUE_CODES = [
  // The text.
  "syntax",
  "notUtf8",
  "tooLarge",
  "tooDeep",
  "duplicateKey",
  "nul",
  "loneSurrogate",
  "inexactNumber",
  // The shape.
  "wrongType",
  "unknownMember",
  "missingMember",
  "badValue",
  "unknownSyscall",
  "unknownGroup",
  "unknownCapability",
  "outOfRange",
  "tooFew",
  "tooMany",
  "tooLong",
  "empty",
  "repeated",
  "conflict",
  // Single values.
  "badPath",
  "badUnit",
  "badSize",
  "badTime",
  "badName",
  "badEnvName",
  "badHostname",
  "badHost",
  "badAddress",
  "badNumber",
  "badMode",
  "badBase64",
  // What several members say together.
  "valueTooWide",
  "maskNotAllowed",
  "neverHolds",
  "sameTarget",
  "belowFile",
  "pipeEnds",
  "fileSocketEnds",
  "sameAddress",
  "noTrigger",
  "notApplicable",
  "noStartup",
  "neverStarts",
  // Included files.
  "unreadable",
  "includeCycle",
  // What parses, but can not be launched yet.
  "unsupported",
  // What the host says to it.
  "programNotFound",
  "programNotExecutable",
  "noSuchFile",
  "noSuchLibrary",
  "notAFile",
  "deviceNode",
  "overlap",
  "hostLimit",
  "unsupportedByKernel",
  "trailing",
  // What the verifier says to the plan.
  "planRejected",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Position {
  /** Name of the file, as the user or the including file wrote it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface Issue extends Position {
  readonly code: IssueCode;
  /** Where in the spec, `grants.files[2].path`; empty for the whole. */
  readonly path: string;
  /** In the user's words, with the path. */
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  /** The name or value that was probably meant. */
  readonly suggestion?: string;
}

/** What is wrong with a single value: an issue, but for where it is. */
export type Problem = Pick<Issue, "code" | "message" | "expected" | "found" | "suggestion">;

/** `file:line:column: message`. */
export function renderIssue(issue: Position & Pick<Issue, "message">): string {
  return `${visible(issue.file)}:${issue.line}:${issue.column}: ${issue.message}`;
}

/** In the order of the text, file by file in the order in which the files first appear; the same issue once. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const files = new Map<string, number>();
  for (const { file } of issues) if (!files.has(file)) files.set(file, files.size);
  const rank = (issue: Issue) => files.get(issue.file) ?? 0;
  const seen = new Set<string>();
  return [...issues]
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
    .filter((issue) => {
      const key = `${issue.code} ${renderIssue(issue)}`;
      return !seen.has(key) && seen.add(key);
    });
}
