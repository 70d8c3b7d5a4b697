// The program: the ELF file that will be executed, and for a `#!` script its interpreter, as the kernel would find it.
// May import src/spec and this folder. Reference: exec_binprm() in fs/exec.c.

import type { LoadedEntrypoint } from "../spec/load.ts";
import { quote } from "../spec/quote.ts";
import type { Complain } from "./complain.ts";
import { MACHINES, readElf } from "./elf.ts";
import type { ElfFacts, NotElf } from "./elf.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import { explainNoPath, meaning } from "./no-path.ts";
import { folderOf, joined, realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import { parseEnvCall, readScriptLine } from "./script.ts";

export interface Program {
  /** Path of the ELF file that is executed, as the spec or the script names it. */
  readonly executable: string;
  /** What is known of it; null where the host's files are not known. */
  readonly elf: ElfFacts | null;
  /** What stands before the spec's own arguments: argv[0], for a script the interpreter and its argument and path. */
  readonly prefix: readonly string[];
  /** Files that are needed to run it, by path in the void, which is the host's. */
  readonly files: readonly ProgramFile[];
}

export interface ProgramFile {
  readonly path: string;
  readonly real: RealPath;
  readonly execute: boolean;
}

/** How many scripts can be interpreters of each other before the kernel gives up with ELOOP (measured). */
const MOST_SCRIPTS = 5;
/** What env(1) searches without a PATH: confstr(_CS_PATH) of glibc. */
const DEFAULT_PATH = "/bin:/usr/bin";
const EXECUTE = { read: false, write: false, execute: true } as const;

type Fault = (code: "programNotFound" | "programNotExecutable", message: string, suggestion?: string) => null;

export function resolveProgram(
  entrypoint: LoadedEntrypoint,
  host: Host,
  files: HostFiles,
  complain: Complain,
  notes: string[],
): Program | null {
  const { program, argv0 = program, env = {} } = entrypoint.spec;
  if (!files.known) return symbolicProgram(files, program, argv0);
  const found: ProgramFile[] = [];
  const fail: Fault = (code, message, suggestion) => {
    const asker = found.at(-1);
    const whose = asker ? `the interpreter of ${quote(asker.path)}: ` : "";
    complain(code, "program", whose + message, suggestion);
    return null;
  };
  let path = program;
  let prefix: readonly string[] = [argv0];
  for (;;) {
    const real = findExecutable(files, path, fail);
    if (!real) return null;
    const script = readScriptLine(files, real.path);
    if (script === null) {
      const elf = readElf(files, real.path, real.facts.identity);
      if ("fault" in elf || elf.machine !== MACHINES[host.arch]) return rejectElf(elf, path, fail);
      found.push({ path, real, execute: true });
      return { executable: path, elf, prefix, files: found };
    }
    // Only the first is executed in the eyes of the spec; those between are read by their interpreters.
    found.push({ path, real, execute: found.length === 0 });
    if ("fault" in script) return fail("programNotExecutable", script.fault);
    if (found.length > MOST_SCRIPTS)
      return fail("programNotExecutable", "too many scripts are interpreters of each other (ELOOP)");
    const { interpreter, argument } = script;
    const rest = [path, ...prefix.slice(1)];
    if (!interpreter.startsWith("/"))
      return fail("programNotExecutable", `${quote(interpreter)} is not an absolute path`);
    if (interpreter !== "/usr/bin/env" && interpreter !== "/bin/env") {
      prefix = [interpreter, ...(argument === null ? [] : [argument]), ...rest];
      path = interpreter;
      continue;
    }
    const asked = parseEnvCall(argument);
    if ("fault" in asked)
      return fail("programNotExecutable", `${asked.fault}; name the interpreter by its path`);
    const target = searchPath(files, asked.name, env["PATH"] ?? DEFAULT_PATH);
    if (target === null) {
      const where =
        env["PATH"] === undefined ? `${DEFAULT_PATH}, as env has no PATH` : "the PATH of the spec's env";
      return fail("programNotFound", `env would look for ${quote(asked.name)}, which is not in ${where}`);
    }
    notes.push(`${path} asks env for ${asked.name}: ${target} is run directly, without env`);
    prefix = [asked.name, ...asked.args, ...rest];
    path = target;
  }
}

/** A regular file that may be executed by somebody. */
function findExecutable(files: HostFiles, path: string, fail: Fault): RealPath | null {
  const real = realPath(files, path);
  if ("errno" in real) {
    const { message, suggestion } = explainNoPath(files, path, real);
    const missing = real.errno === "ENOENT" || real.errno === "ENOTDIR";
    return fail(missing ? "programNotFound" : "programNotExecutable", message, suggestion);
  }
  const { kind, mode } = real.facts;
  if (kind !== "file")
    return fail("programNotExecutable", `${quote(path)} is a ${KIND_WORDS[kind] ?? kind}, not a program`);
  if ((mode & 0o111) === 0)
    return fail("programNotExecutable", `${quote(path)} may not be executed by anybody: chmod +x lets it`);
  const fault = files.access(real.path, EXECUTE);
  if (fault)
    return fail(
      "programNotExecutable",
      `${quote(path)} may not be executed by you: ${meaning(fault.errno)}; look at its mode, its access list, and whether its file system is mounted noexec`,
    );
  return real;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  directory: "folder",
  characterDevice: "device",
  blockDevice: "device",
};

function rejectElf(elf: ElfFacts | NotElf, path: string, fail: Fault): null {
  const fault =
    !("fault" in elf) || elf.code === "wrongClass"
      ? "it is built for another kind of machine"
      : elf.code === "notElf"
        ? 'it is neither an ELF program nor a script that starts with "#!"'
        : elf.fault;
  return fail("programNotExecutable", `${quote(path)} can't be executed: ${fault}`);
}

function symbolicProgram(files: HostFiles, program: string, argv0: string): Program | null {
  const real = realPath(files, program);
  if ("errno" in real) return null;
  const file: RealPath = { ...real, facts: { ...real.facts, kind: "file" } };
  const found = [{ path: program, real: file, execute: true }];
  return { executable: program, elf: null, prefix: [argv0], files: found };
}

/** As execvp(3) searches: the first that may be executed. Folders that depend on the working folder are left out. */
function searchPath(files: HostFiles, name: string, path: string): string | null {
  if (name.includes("/")) return name.startsWith("/") ? name : null;
  for (const folder of path.split(":")) {
    if (!folder.startsWith("/")) continue;
    const candidate = joined(folderOf(`${folder.replace(/\/+$/, "")}/.`), name);
    const real = realPath(files, candidate);
    if ("errno" in real || real.facts.kind !== "file" || (real.facts.mode & 0o111) === 0) continue;
    if (!files.access(real.path, EXECUTE)) return candidate;
  }
  return null;
}
