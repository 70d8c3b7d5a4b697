// `#!` scripts: which interpreter the kernel would run, and with which arguments. May import this folder.
// Man page: execve(2), "Interpreter scripts".

import type { HostFiles } from "./host-files.ts";

/** What the kernel reads of a first line (BINPRM_BUF_SIZE). */
const LONGEST_LINE = 256;

export interface ScriptLine {
  readonly interpreter: string;
  /** All that follows the interpreter is one argument. */
  readonly argument: string | null;
}

/** The first line of a script; null for what is not one. */
export function readScriptLine(files: HostFiles, path: string): ScriptLine | null {
  const bytes = files.read(path, 0, LONGEST_LINE);
  if ("errno" in bytes || bytes[0] !== 0x23 || bytes[1] !== 0x21) return null;
  const line = new TextDecoder().decode(bytes.subarray(2)).split("\n", 1)[0] ?? "";
  const match = /^[ \t]*([^ \t\0]+)(?:[ \t]+([^\0]*?))?[ \t]*$/.exec(line);
  if (!match) return null;
  return { interpreter: match[1] ?? "", argument: match[2] ? match[2] : null };
}
