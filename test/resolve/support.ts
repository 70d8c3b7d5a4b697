// What the tests of resolution build: folders full of links, and programs with libraries in unusual places.

import { afterAll } from "bun:test";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installed } from "../support/project.ts";
import { scratchFolder } from "../support/resolve-spec.ts";

export const GCC = "/usr/bin/gcc";
export const noGcc = installed(GCC) ? null : `${GCC} is not installed`;

/** A folder for all tests of a file, readable by everybody. */
export function sharedFolder(): string {
  const folder = scratchFolder();
  chmodSync(folder.path, 0o755);
  afterAll(() => folder[Symbol.dispose]());
  return folder.path;
}

/** Makes files, folders (a name ending in "/") and links (`{ link }`) below a folder. */
export function plant(folder: string, entries: Readonly<Record<string, string | { link: string }>>): void {
  for (const [name, entry] of Object.entries(entries)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (name.endsWith("/")) continue;
    if (typeof entry === "string") writeFileSync(path, entry);
    else symlinkSync(entry.link, path);
  }
}

/** Compiles C; throws with the compiler's words. */
export function compile(output: string, source: string, ...options: string[]): void {
  mkdirSync(dirname(output), { recursive: true });
  const child = Bun.spawnSync([GCC, "-x", "c", "-", "-o", output, ...options], {
    stdin: Buffer.from(source),
  });
  if (child.exitCode !== 0) throw new Error(child.stderr.toString());
}
