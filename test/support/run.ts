// Runs the command line as a user would, as root or as an unprivileged user, and gives what came out.

import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOBODY, readableProject } from "./project.ts";

export type Who = "root" | "nobody";

export interface Result {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly who?: Who;
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly timeout?: number;
}

/** The users that this process can run voids as: both when it is root, else only its own. */
export const USERS: readonly Who[] = process.geteuid?.() === 0 ? ["root", "nobody"] : ["nobody"];

/** The argv that runs `command` as that user. */
export function asUser(who: Who, command: readonly string[]): string[] {
  if (who === "root" || process.geteuid?.() !== 0) return [...command];
  return ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", ...command];
}

/** Runs `void ARG…`. */
export function runVoid(args: readonly string[], options: RunOptions = {}): Result {
  const { root, bun } = readableProject();
  const command = asUser(options.who ?? USERS[0] ?? "nobody", [bun, join(root, "void.ts"), ...args]);
  const { stdin } = options;
  const child = Bun.spawnSync(command, {
    cwd: root,
    env: { PATH: "/usr/bin:/bin", HOME: "/nonexistent", ...options.env },
    stdin: stdin === undefined ? "ignore" : typeof stdin === "string" ? Buffer.from(stdin) : stdin,
    stdout: "pipe",
    stderr: "pipe",
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  });
  return {
    status: child.exitCode,
    signal: child.signalCode === undefined ? null : String(child.signalCode),
    stdout: child.stdout.toString(),
    stderr: child.stderr.toString(),
  };
}

/** A folder of one test, owned by the user that the test runs as; removed when disposed. */
export function testFolder(who: Who): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), "void-test-"));
  chmodSync(path, 0o755);
  if (process.geteuid?.() === 0 && who === "nobody") chownSync(path, NOBODY, NOBODY);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes a spec into a folder and runs it there. */
export function runSpec(
  folder: string,
  spec: object,
  options: RunOptions & { args?: string[]; trailing?: string[] } = {},
): Result {
  const file = join(folder, "spec.json");
  writeFileSync(file, JSON.stringify(spec));
  const { args = [], trailing = [] } = options;
  return runVoid([...args, file, ...(trailing.length > 0 ? ["--", ...trailing] : [])], options);
}
