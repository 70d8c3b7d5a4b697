// C programs that a test brings along, compiled where a compiler is installed.

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

let folder: string | undefined;
let count = 0;

/** Compiles C into a new file that everybody may execute; throws with the compiler's words. */
export function compileC(source: string, ...flags: string[]): string {
  return compileTo(join(scratchFolder(), `program-${count++}`), source, ...flags);
}

/** The same into a given file. */
export function compileTo(file: string, source: string, ...flags: string[]): string {
  const command = [GCC, "-O1", "-w", "-x", "c", "-", "-o", file, ...flags];
  const child = Bun.spawnSync(command, { stdin: Buffer.from(source), stderr: "pipe" });
  if (child.exitCode !== 0) throw new Error(child.stderr.toString());
  chmodSync(file, 0o755);
  return file;
}

/** A folder of this process, readable by everybody, removed when it ends. */
function scratchFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), "void-gcc-"));
    chmodSync(made, 0o755);
    process.on("exit", () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return folder;
}
