// Where the project and its Bun stand such that every user may read them, since tests run as root and as nobody.

import {
  accessSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dir, "../..");
/** The unprivileged user that tests become. */
export const NOBODY = 65534;

let cached: { root: string; bun: string } | undefined;

/** The project's folder and a Bun, both readable by everybody; copied once where the originals are not. */
export function readableProject(): { root: string; bun: string } {
  if (cached) return cached;
  if (reachable(ROOT) && reachable(process.execPath)) return (cached = { root: ROOT, bun: process.execPath });
  const copy = mkdtempSync(join(tmpdir(), "void-project-"));
  // The test runner ends without an exit event, so somebody else has to clean up behind it.
  const cleaner = `while kill -0 ${process.pid} 2>/dev/null; do sleep 1; done; rm -rf '${copy}'`;
  Bun.spawn(["setsid", "/bin/sh", "-c", cleaner], { stdio: ["ignore", "ignore", "ignore"] }).unref();
  for (const name of ["void.ts", "package.json", "tsconfig.json", "src", "schema", "specs"])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const name of ["@humanwhocodes/momoa", "fastest-levenshtein"]) {
    const from = join(ROOT, "node_modules", name);
    if (existsSync(from))
      cpSync(from, join(copy, "node_modules", name), { recursive: true, dereference: true });
  }
  mkdirSync(join(copy, "bin"));
  copyFileSync(process.execPath, join(copy, "bin/bun"));
  // Everybody may read; the temporary folder itself is private when it is made.
  Bun.spawnSync(["chmod", "-R", "a+rX", copy]);
  return (cached = { root: copy, bun: join(copy, "bin/bun") });
}

/** Whether every folder on the way may be entered, and the thing itself read, by anybody. */
function reachable(path: string): boolean {
  for (let folder = dirname(path); folder !== "/"; folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false;
  return (statSync(path).mode & 0o004) !== 0;
}

/** Whether a program is on this machine. */
export function installed(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
