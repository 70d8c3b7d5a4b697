// The program: the ELF file that will be executed, and for a `#!` script its interpreter, as the kernel would find it.
// May import src/spec's types and this folder.

import type { LoadedEntrypoint } from "../spec/load.ts";
import { readElf } from "./elf.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import type { Complain } from "./resolve.ts";
import { readScriptLine } from "./script.ts";
import { explainNoPath } from "./source.ts";

export interface Program {
  /** Path in the void of the ELF file that is executed. */
  readonly executable: string;
  /** Host path of the same. */
  readonly elf: string;
  /** What stands before the spec's own arguments: argv[0], for a script the interpreter and its argument and path. */
  readonly prefix: readonly string[];
  /** Files that are needed to run it, by path in the void, which is the host's. */
  readonly files: readonly { readonly path: string; readonly real: RealPath; readonly execute: boolean }[];
}

/** How many interpreters of interpreters the kernel follows (BINPRM recursion in fs/exec.c). */
const DEEPEST = 5;
const MACHINES = { x86_64: 62, aarch64: 183 } as const;
/** What a shell without PATH searches, for `#!/usr/bin/env`. */
const DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";

export function resolveProgram(
  entrypoint: LoadedEntrypoint,
  host: Host,
  files: HostFiles,
  complain: Complain,
  notes: string[],
): Program | null {
  const { spec } = entrypoint;
  const argv0 = spec.argv0 ?? spec.program;
  if (!files.known) {
    const real = realPath(files, spec.program);
    if ("errno" in real) return null;
    const file = { ...real, facts: { ...real.facts, kind: "file" as const } };
    return {
      executable: spec.program,
      elf: spec.program,
      prefix: [argv0],
      files: [{ path: spec.program, real: file, execute: true }],
    };
  }
  const found: { path: string; real: RealPath; execute: boolean }[] = [];
  let path = spec.program;
  let prefix: string[] = [argv0];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const what = depth === 0 ? "" : `the interpreter ${path} of ${found.at(-1)?.path}: `;
    const real = realPath(files, path);
    if ("errno" in real) {
      const { message, suggestion } = explainNoPath(files, path, real);
      complain(
        real.errno === "EACCES" ? "programNotExecutable" : "programNotFound",
        "program",
        what + message,
        suggestion,
      );
      return null;
    }
    if (real.facts.kind !== "file") {
      complain("programNotExecutable", "program", `${what}${path} is a ${real.facts.kind}, not a program`);
      return null;
    }
    if ((real.facts.mode & 0o111) === 0) {
      complain(
        "programNotExecutable",
        "program",
        `${what}${path} may not be executed: it has no x permission (chmod +x)`,
      );
      return null;
    }
    const script = readScriptLine(files, real.path);
    if (!script) {
      const elf = readElf(files, real.path, real.facts.identity);
      const fault =
        "fault" in elf
          ? elf.fault
          : elf.machine === MACHINES[host.arch]
            ? null
            : "it is built for another machine";
      if (fault !== null) {
        complain("programNotExecutable", "program", `${what}${path} can't be executed: ${fault}`);
        return null;
      }
      found.push({ path, real, execute: true });
      return { executable: path, elf: real.path, prefix, files: found };
    }
    found.push({ path, real, execute: depth === 0 });
    let { interpreter, argument } = script;
    if (interpreter === "/usr/bin/env" && argument !== null && /^[^-=\s]+$/.test(argument)) {
      const target = search(files, argument, spec.env?.["PATH"] ?? DEFAULT_PATH);
      if (target === null) {
        complain(
          "programNotFound",
          "program",
          `${path} asks env for ${argument}, which is not on the PATH of the spec's env`,
        );
        return null;
      }
      notes.push(`${path} asks env for ${argument}: ${target} is run directly`);
      // As env would: argv[0] is the name that it was given.
      prefix = [argument, path, ...prefix.slice(1)];
      path = target;
      continue;
    }
    if (!interpreter.startsWith("/")) {
      complain(
        "programNotExecutable",
        "program",
        `${path} names its interpreter by a relative path, "${interpreter}"`,
      );
      return null;
    }
    prefix = [interpreter, ...(argument === null ? [] : [argument]), path, ...prefix.slice(1)];
    path = interpreter;
  }
  complain(
    "programNotExecutable",
    "program",
    `${spec.program}: interpreters of interpreters, without an end (ELOOP)`,
  );
  return null;
}

function search(files: HostFiles, name: string, path: string): string | null {
  if (name.includes("/")) return name.startsWith("/") ? name : null;
  for (const folder of path.split(":")) {
    if (!folder.startsWith("/")) continue;
    const candidate = `${folder.replace(/\/+$/, "")}/${name}`;
    const real = realPath(files, candidate);
    if (!("errno" in real) && real.facts.kind === "file" && (real.facts.mode & 0o111) !== 0) return candidate;
  }
  return null;
}
