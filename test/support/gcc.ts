// C programs that a test brings along, compiled where a compiler is installed.

import { afterAll } from "bun:test";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed } from "./project.ts";

const GCC = "/usr/bin/gcc";
/** The headers are a package of their own on many systems. */
const HEADERS = "/usr/include/stdio.h";
export const noGcc = !installed(GCC)
  ? `${GCC} is not installed`
  : Bun.spawnSync(["test", "-e", HEADERS]).exitCode !== 0
    ? `${HEADERS}, the C library's headers, are not installed`
    : null;

/** Compiles C into a new file that everybody may execute; throws with the compiler's words. */
export type Compile = (source: string, ...flags: string[]) => string;

/** A compiler for one file of tests: what it makes is removed after them (Bun's test runner has no event at its end). */
export function useCompiler(): Compile {
  let folder: string | undefined;
  let count = 0;
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  return (source, ...flags) => {
    if (folder === undefined) {
      folder = mkdtempSync(join(tmpdir(), "void-gcc-"));
      chmodSync(folder, 0o755);
    }
    return compileTo(join(folder, `program-${count++}`), source, ...flags);
  };
}

/** Compiles C into a given file. */
export function compileTo(file: string, source: string, ...flags: string[]): string {
  const command = [GCC, "-O1", "-w", "-x", "c", "-", "-x", "none", "-o", file, ...flags];
  const child = Bun.spawnSync(command, { stdin: Buffer.from(source), stderr: "pipe" });
  if (child.exitCode !== 0) throw new Error(child.stderr.toString());
  chmodSync(file, 0o755);
  return file;
}
