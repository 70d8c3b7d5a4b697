// The two small programs that are written without a compiler: the exit and the init. A reader of ELF files takes them, the
// kernel runs them, and the init does what an init has to do.

import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticElf } from "../../../src/launch/code/elf.ts";
import { buildExit } from "../../../src/launch/code/exit.ts";
import { buildInit } from "../../../src/launch/code/init.ts";
import { x86Encoder } from "../../../src/launch/code/x86-64.ts";
import { noGcc, useCompiler } from "../../support/gcc.ts";
import { installed } from "../../support/project.ts";
import { testUnless } from "../../support/skip.ts";

const compileC = useCompiler();

const READELF = "/usr/bin/readelf";
const noReadelf = installed(READELF) ? null : `${READELF} (binutils) is not installed`;
const notHere = process.arch === "x64" ? null : "the programs are for x86_64, and the processor is another";

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "void-elf-"));
  try {
    const file = join(folder, "program");
    writeFileSync(file, bytes, { mode: 0o755 });
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PROGRAMS = [
  ["exit", () => buildExit("x86_64")],
  ["init", () => buildInit("x86_64", x86Encoder())],
] as const;

describe.each(PROGRAMS)("the program %s", (_name, build) => {
  testUnless(noReadelf, "is an ELF file that a reader has nothing against", () => {
    withFile(build(), (file) => {
      const child = Bun.spawnSync([READELF, "-h", "-l", "-W", file], { stderr: "pipe" });
      expect(child.stderr.toString()).toBe("");
      const text = child.stdout.toString();
      expect(text).toMatch(/Type:\s+EXEC/);
      expect(text).toMatch(/Machine:\s+Advanced Micro Devices X86-64/);
      const segments = [...text.matchAll(/^ {2}(LOAD|GNU_STACK)\s+(?:0x\S+\s+){5}([RWE ]{3})/gm)];
      expect(segments.map((match) => `${match[1]} ${match[2]?.trim()}`)).toEqual([
        "LOAD R E",
        "LOAD RW",
        "GNU_STACK RW",
      ]);
      // No memory is both written and executed, and there is no interpreter and no symbol.
      expect(text).not.toMatch(/RWE|INTERP|DYNAMIC/);
    });
  });

  test("is the same on every build, and small", () => {
    expect(build()).toEqual(build());
    expect(build().length).toBeLessThan(4096);
  });
});

testUnless(notHere, "the exit runs and ends with 0, whatever it is given", () => {
  withFile(buildExit("x86_64"), (file) => {
    for (const args of [[], ["a", "b"]]) expect(Bun.spawnSync([file, ...args], { env: {} }).exitCode).toBe(0);
  });
});

test("an ELF file names the machine that it is for", () => {
  const machine = (file: Uint8Array): number | undefined => file[18];
  expect(machine(staticElf("x86_64", new Uint8Array(4)))).toBe(62);
  expect(machine(staticElf("aarch64", new Uint8Array(4)))).toBe(183);
});

/** As the launcher does: pid 1 blocks every signal, makes pid 2, executes the init. Its status is printed. */
const AS_PID_1 = `
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void end(int signal) { _exit(100 + signal); }

static void behave(const char *as) {
  sigset_t none;
  for (int s = 1; s < 32; s++) signal(s, SIG_DFL);
  if (!strcmp(as, "forward")) for (int s = 1; s < 32; s++) signal(s, end);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  if (!strcmp(as, "exit")) _exit(7);
  if (!strcmp(as, "zero")) _exit(0);
  if (!strcmp(as, "killed")) raise(SIGTERM);
  if (!strcmp(as, "crashed")) raise(SIGSEGV);
  if (!strcmp(as, "orphans")) {
    for (int i = 0; i < 40; i++)
      if (!fork()) { if (!fork()) { usleep(1000 * (i % 5)); _exit(9); } _exit(8); }
    usleep(50000);
    /* Only pid 2 is left below pid 1, but for its own children. */
    while (waitpid(-1, 0, WNOHANG) > 0);
    _exit(3);
  }
  if (!strcmp(as, "family")) { if (!fork()) for (;;) pause(); _exit(4); }
  for (;;) pause();
}

int main(int argc, char **argv) {
  int signal_to_send = argc > 3 ? atoi(argv[3]) : 0;
  if (unshare((geteuid() ? CLONE_NEWUSER : 0) | CLONE_NEWPID)) { puts("unshare"); return 1; }
  pid_t init = fork();
  if (!init) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, 0);
    if (!fork()) behave(argv[2]);
    execl(argv[1], "init", (char *)0);
    _exit(99);
  }
  if (signal_to_send) { usleep(100000); kill(init, signal_to_send); }
  int status;
  alarm(20);
  waitpid(init, &status, 0);
  if (WIFEXITED(status)) printf("status %d", WEXITSTATUS(status));
  else printf("signal %d", WTERMSIG(status));
}
`;

describe("the init as pid 1", () => {
  let program: string | undefined;
  const run = (as: string, signal = 0): string => {
    program ??= compileC(AS_PID_1);
    const starter = program;
    return withFile(buildInit("x86_64", x86Encoder()), (init) =>
      Bun.spawnSync([starter, init, as, String(signal)]).stdout.toString(),
    );
  };
  const missing = notHere ?? noGcc;

  testUnless(missing, "ends with pid 2's status", () => {
    expect(run("exit")).toBe("status 7");
    expect(run("zero")).toBe("status 0");
  });

  testUnless(missing, "ends with 128 and the signal that ended pid 2, a crash too", () => {
    expect(run("killed")).toBe("status 143");
    expect(run("crashed")).toBe("status 139");
  });

  testUnless(missing, "reaps what others leave behind", () => {
    expect(run("orphans")).toBe("status 3");
  });

  testUnless(missing, "ends with pid 2, and takes all others along", () => {
    expect(run("family")).toBe("status 4");
  });

  const SIGNALS = { HUP: 1, INT: 2, QUIT: 3, USR1: 10, SEGV: 11, USR2: 12, TERM: 15 };
  testUnless(missing, "passes signals on, also those that would end a process at fault", () => {
    for (const number of Object.values(SIGNALS))
      expect(run("forward", number)).toBe(`status ${100 + number}`);
  });

  testUnless(missing, "passes on a signal that pid 2 has no handler for, and ends with it", () => {
    expect(run("wait", SIGNALS.TERM)).toBe("status 143");
  });
});
