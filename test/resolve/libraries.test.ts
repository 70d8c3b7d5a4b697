// Programs with libraries in odd places, compiled here and run in a real void: what the loader finds outside it has to
// find inside, where there is no cache, no /proc and no other folder.

import { describe, expect } from "bun:test";
import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { compileTo, noGcc } from "../support/gcc.ts";
import { installed, NOBODY, readableProject } from "../support/project.ts";
import { runSpec, testFolder, USERS } from "../support/run.ts";
import type { Who } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

const LIBRARY = (value: number): string => `int value(void) { return ${value}; }`;
const MAIN = String.raw`#include <stdio.h>
int value(void);
int main(void) { printf("%d\n", value()); return 0; }`;

/** Compiles a library of that value into a folder, which is made. */
function library(folder: string, name: string, value: number, ...flags: string[]): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}`;
  return compileTo(file, LIBRARY(value), "-shared", "-fPIC", `-Wl,-soname,${name}`, ...flags);
}

function main(file: string, ...flags: string[]): string {
  return compileTo(file, MAIN, ...flags);
}

/** Outside, with an environment; then in a void with `libraries`. Both must print the same. */
function expectSame(
  who: Who,
  folder: string,
  program: string,
  wanted: string,
  more: { env?: Record<string, string>; grants?: object; program?: string } = {},
): void {
  const { env = {}, grants = {} } = more;
  if (process.geteuid?.() === 0) chownTree(folder, who);
  const outside = Bun.spawnSync([program], { env, stderr: "pipe" });
  expect([outside.stdout.toString(), outside.stderr.toString()]).toEqual([wanted, ""]);
  const spec = {
    program: more.program ?? program,
    env,
    grants: {
      libraries: true,
      stdio: { stdout: "inherit", stderr: "inherit" },
      syscalls: ["@base"],
      ...grants,
    },
  };
  const result = runSpec(folder, spec, { who });
  expect([result.stdout, result.stderr]).toEqual([wanted, ""]);
  expect(result.status).toBe(0);
}

function chownTree(folder: string, who: Who): void {
  Bun.spawnSync(["chmod", "-R", "a+rX", folder]);
  if (who === "nobody") {
    chownSync(folder, NOBODY, NOBODY);
    chmodSync(folder, 0o755);
  }
}

describe.each(USERS)("as %s, a library", (who) => {
  testUnless(noGcc, "beside its program, by $ORIGIN in DT_RUNPATH, without /proc", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/lib`, "libvalue.so", 11);
    const program = main(`${path}/tool`, `-L${path}/lib`, "-lvalue", "-Wl,-rpath,$ORIGIN/lib");
    expectSame(who, path, program, "11\n");
  });

  testUnless(noGcc, "by $ORIGIN with .. in DT_RPATH, of a program in a folder of its own", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/opt/lib`, "libvalue.so", 12);
    mkdirSync(`${path}/opt/bin`);
    const program = main(
      `${path}/opt/bin/tool`,
      `-L${path}/opt/lib`,
      "-lvalue",
      "-Wl,-rpath,${ORIGIN}/../lib",
      "-Wl,--disable-new-dtags",
    );
    expectSame(who, path, program, "12\n");
  });

  testUnless(noGcc, "by $ORIGIN, of a program that is named by a link, with and without /proc", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/real/lib`, "libvalue.so", 13);
    main(`${path}/real/tool`, `-L${path}/real/lib`, "-lvalue", "-Wl,-rpath,$ORIGIN/lib");
    symlinkSync("real/tool", `${path}/link`);
    expectSame(who, path, `${path}/link`, "13\n");
    expectSame(who, path, `${path}/link`, "13\n", {
      grants: { proc: true, stdio: { stdout: "inherit", stderr: "inherit" } },
    });
  });

  testUnless(noGcc, "of a library, each by its own DT_RUNPATH", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/deep/more`, "libvalue.so", 14);
    mkdirSync(`${path}/lib`);
    compileTo(
      `${path}/lib/libouter.so`,
      "int value(void); int outer(void) { return value(); }",
      "-shared",
      "-fPIC",
      "-Wl,--no-as-needed",
      `-L${path}/deep/more`,
      "-lvalue",
      "-Wl,-rpath,$ORIGIN/../deep/more",
    );
    const program = compileTo(
      `${path}/tool`,
      `#include <stdio.h>\nint outer(void); int main(void) { printf("%d\\n", outer()); return 0; }`,
      `-L${path}/lib`,
      "-louter",
      "-Wl,-rpath,$ORIGIN/lib",
      `-Wl,-rpath-link,${path}/deep/more`,
    );
    expectSame(who, path, program, "14\n");
  });

  testUnless(noGcc, "in a folder of LD_LIBRARY_PATH, before that of DT_RUNPATH", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/first`, "libvalue.so", 15);
    library(`${path}/second`, "libvalue.so", 16);
    const program = main(`${path}/tool`, `-L${path}/first`, "-lvalue", `-Wl,-rpath,${path}/second`);
    expectSame(who, path, program, "15\n", { env: { LD_LIBRARY_PATH: `${path}/nothing:${path}/first` } });
    expectSame(who, path, program, "16\n");
  });

  testUnless(noGcc, "behind links, by the name that is needed", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/lib`, "libvalue.so.1", 17);
    symlinkSync("libvalue.so.1", `${path}/lib/libvalue.so`);
    symlinkSync("lib", `${path}/alias`);
    const program = main(`${path}/tool`, `-L${path}/lib`, "-lvalue", `-Wl,-rpath,${path}/alias`);
    expectSame(who, path, program, "17\n");
  });

  testUnless(noGcc, "that is loaded at the same path as a tree that is granted already", () => {
    using folder = testFolder(who);
    const { path } = folder;
    library(`${path}/lib`, "libvalue.so", 18);
    const program = main(`${path}/tool`, `-L${path}/lib`, "-lvalue", "-Wl,-rpath,$ORIGIN/lib");
    expectSame(who, path, program, "18\n", {
      grants: { files: [{ path, access: ["read"] }], stdio: { stdout: "inherit", stderr: "inherit" } },
    });
  });

  testUnless(noGcc, "is not needed by a static program, one that moves or one that does not", () => {
    using folder = testFolder(who);
    const { path } = folder;
    for (const flag of ["-static", "-static-pie"]) {
      const file = `${path}/tool${flag}`;
      const program = compileTo(
        file,
        `#include <stdio.h>\nint main(void) { puts("static"); return 0; }`,
        flag,
      );
      expectSame(who, path, program, "static\n");
      expectSame(who, path, program, "static\n", { grants: { libraries: [] } });
    }
  });

  testUnless(noGcc, "that is nowhere is refused by name, with the file that needs it", () => {
    using folder = testFolder(who);
    const { path } = folder;
    const lost = library(`${path}/lib`, "libvalue.so", 19);
    const program = main(`${path}/tool`, `-L${path}/lib`, "-lvalue");
    Bun.spawnSync(["rm", lost]);
    chownTree(path, who);
    const result = runSpec(path, { program, grants: { libraries: true } }, { who });
    expect(result.status).toBe(125);
    expect(result.stderr).toContain("libvalue.so");
    expect(result.stderr).toContain(program);
  });
});

const UNSHARE = "/usr/bin/unshare";
const LDCONFIG = "/usr/sbin/ldconfig";
const noCache =
  noGcc ??
  [UNSHARE, LDCONFIG]
    .map((tool) => (installed(tool) ? null : `${tool} is not installed`))
    .find((one) => one) ??
  (process.geteuid?.() === 0 ? null : "only root can mount another cache over this host's");

testUnless(noCache, "a library that only ld.so.cache knows is found in a void, which has none", () => {
  using folder = testFolder("root");
  const { path } = folder;
  library(`${path}/cached`, "libvalue.so", 20);
  const program = main(`${path}/tool`, `-L${path}/cached`, "-lvalue");
  writeFileSync(`${path}/ld.so.conf`, `${path}/cached\ninclude /etc/ld.so.conf\n`);
  Bun.spawnSync([LDCONFIG, "-X", "-C", `${path}/cache`, "-f", `${path}/ld.so.conf`]);
  chownTree(path, "root");
  const grants = { libraries: true, stdio: { stdout: "inherit", stderr: "inherit" }, syscalls: ["@base"] };
  writeFileSync(`${path}/spec.json`, JSON.stringify({ program, grants }));
  const { root, bun } = readableProject();
  const run = (...command: string[]) => {
    const script = `mount --bind ${path}/cache /etc/ld.so.cache && exec "$@"`;
    const child = Bun.spawnSync([UNSHARE, "-m", "/bin/sh", "-c", script, "sh", ...command], {
      stderr: "pipe",
    });
    return [child.stdout.toString(), child.stderr.toString(), child.exitCode];
  };
  expect(Bun.spawnSync([program], { stderr: "pipe" }).exitCode).toBe(127);
  expect(run(program)).toEqual(["20\n", "", 0]);
  expect(run(bun, `${root}/void.ts`, `${path}/spec.json`)).toEqual(["20\n", "", 0]);
});
