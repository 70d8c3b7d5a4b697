// `bun run test/command/check.bench.ts`: how long `void check` takes for 1,000 different specs, start included, and where
// the time goes. Nothing is asserted.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { resolveAuthority } from "../../src/authority/specs.ts";
import { warnOfSpec } from "../../src/authority/warn.ts";
import { compilePlan } from "../../src/plan/compile.ts";
import { symbolicFiles } from "../../src/resolve/host-files.ts";
import { referenceHost } from "../../src/resolve/host.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { verifyPlan } from "../../src/verify/verify.ts";

const SPECS = 1000;
const ROUNDS = 5;
const ROOT = resolve(import.meta.dir, "../..");
const PROGRAMS = ["gzip", "cat", "python3", "sqlite3", "perl"];
const GROUPS = [["@base"], ["@base", "@file-system"], ["@system-service"], ["@base", "@network-io"]];

const folder = mkdtempSync(join(tmpdir(), "void-bench-"));
try {
  const texts = Array.from({ length: SPECS }, (_, index) => JSON.stringify(specOf(index), null, 2));
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.void.json`);
    writeFileSync(file, text);
    return file;
  });
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const { stdout } = Bun.spawnSync([process.execPath, join(ROOT, "void.ts"), "check", ...files]);
    const time = performance.now() - start;
    console.log(`${stdout.toString().trimEnd().split("\n").at(-1)}: ${time.toFixed(0)} ms`);
    return time;
  }).sort((a, b) => a - b);
  console.log(`median of ${ROUNDS}: ${(times[ROUNDS >> 1] ?? 0).toFixed(0)} ms for ${SPECS} specs`);
  printStages(texts);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function specOf(index: number): object {
  return {
    program: `/usr/bin/${PROGRAMS[index % PROGRAMS.length]}`,
    args: ["-x", String(index)],
    env: { LANG: "C.UTF-8" },
    grants: {
      stdio: { stdin: "inherit", stdout: "inherit", stderr: "inherit" },
      libraries: true,
      files: [{ path: `/srv/data${index}`, access: ["read", "write"] }, { path: `/usr/share/x${index % 7}` }],
      syscalls: GROUPS[index % GROUPS.length],
      limits: { wallTime: `${1 + index}s` },
    },
  };
}

function printStages(texts: readonly string[]): void {
  const spent = new Map<string, number>();
  const timed = <T>(name: string, act: () => T): T => {
    const start = performance.now();
    const result = act();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    return result;
  };
  const [host, files] = [referenceHost(), symbolicFiles()];
  for (const text of texts) {
    const loaded = timed("load", () => loadSpec("/srv/spec.json", () => text));
    if ("issues" in loaded) throw new Error(JSON.stringify(loaded.issues));
    const authority = timed("resolve", () => resolveAuthority(loaded.spec, host, files));
    if ("issues" in authority) throw new Error(JSON.stringify(authority.issues));
    for (const { resolved } of authority.entrypoints) {
      const plan = timed("compile", () => compilePlan(resolved, host));
      timed("verify", () => verifyPlan(resolved, host, plan.bytes));
    }
    timed("warn", () => warnOfSpec(authority.entrypoints, { files, cwd: "/" }));
  }
  for (const [name, time] of spent)
    console.log(`  ${name.padEnd(8)} ${(time / texts.length).toFixed(2)} ms a spec`);
}
