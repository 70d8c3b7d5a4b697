// `#!` scripts: which interpreter the kernel would run, with which argument; and what `env` would make of it.
// May import this folder. References: execve(2), "Interpreter scripts"; load_script() in fs/binfmt_script.c; env(1).

import type { HostFiles } from "./host-files.ts";

export interface ScriptLine {
  readonly interpreter: string;
  /** All that follows the interpreter is one argument. */
  readonly argument: string | null;
}

/** What the kernel reads of a file to know what it is (BINPRM_BUF_SIZE). */
const LONGEST_LINE = 256;

/** The first line of a script; a fault in words where it has none that the kernel takes; null for what is no script. */
export function readScriptLine(files: HostFiles, path: string): ScriptLine | { fault: string } | null {
  const bytes = files.read(path, 0, LONGEST_LINE);
  return "errno" in bytes ? null : parseScriptLine(bytes);
}

export function parseScriptLine(bytes: Uint8Array): ScriptLine | { fault: string } | null {
  // One character for each byte: positions are the kernel's.
  const text = Buffer.from(bytes.subarray(0, LONGEST_LINE)).toString("latin1").padEnd(LONGEST_LINE, "\0");
  if (!text.startsWith("#!")) return null;
  const newline = text.indexOf("\n");
  // The line is cut where the kernel's buffer ends; a cut argument is taken, a cut interpreter is not.
  let line = newline >= 0 ? text.slice(2, newline) : text.slice(2, LONGEST_LINE - 1);
  if (newline < 0 && !/^[ \t]*[^ \t\0]+[ \t\0]/.test(line)) return { fault: "its first line is too long" };
  line = line.replace(/[ \t]+$/, "").replace(/^[ \t]+/, "");
  const interpreter = /^[^ \t\0]*/.exec(line)?.[0] ?? "";
  if (interpreter === "") return { fault: 'no interpreter is named after "#!"' };
  const separator = line[interpreter.length];
  const rest = line.slice(interpreter.length).replace(/^[ \t]+/, "");
  // A NUL right behind the spaces ends an argument that is there, and is empty.
  const argument = separator === "\0" || rest === "" ? null : (rest.split("\0", 1)[0] ?? "");
  const decode = (part: string): string => Buffer.from(part, "latin1").toString("utf8");
  return { interpreter: decode(interpreter), argument: argument === null ? null : decode(argument) };
}

/** What `env` is asked to run: a program to be searched, and arguments before the script. */
export interface EnvCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** Reads the one argument that `#!/usr/bin/env` gets. What changes the environment is not read: the spec has that. */
export function parseEnvCall(argument: string | null): EnvCall | { fault: string } {
  if (argument === null) return { fault: "it asks env for nothing" };
  const split = /^(?:-S[ \t]*|--split-string[= \t])(.*)$/s.exec(argument);
  if (!split) {
    if (argument.startsWith("-") || argument.includes("="))
      return { fault: `the option ${JSON.stringify(argument)} of env is not known here` };
    if (/[ \t]/.test(argument))
      return {
        fault: `env would look for one program called ${JSON.stringify(argument)}; it splits only after -S`,
      };
    return { name: argument, args: [] };
  }
  const words = (split[1] ?? "").split(/[ \t]+/).filter((word) => word !== "");
  const [name, ...args] = words;
  if (name === undefined) return { fault: "it asks env for nothing" };
  // Quotes, escapes and variables are a language of their own, which nothing real puts here.
  if (words.some((word) => /["'\\$#]/.test(word)) || name.startsWith("-") || name.includes("="))
    return { fault: "more than plain words after env -S is not known here" };
  return { name, args };
}
