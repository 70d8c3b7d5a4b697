// The group @base with real programs: each runs with these calls and the one that starts it, under glibc and under musl,
// and what the group leaves out is refused.

import { afterAll, describe, expect } from "bun:test";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileFilter } from "../../src/plan/filter/compile.ts";
import { expandSyscalls } from "../../src/spec/syscalls.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import { noGcc, useCompiler } from "../support/gcc.ts";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const ARCH: Arch = process.arch === "x64" ? "x86_64" : "aarch64";
const MUSL = "/usr/bin/musl-gcc";

/** argv: file of the filter, program, arguments. */
const UNDER_FILTER = `
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(int argc, char **argv) {
  static struct sock_filter code[4096];
  int file = open(argv[1], O_RDONLY | O_CLOEXEC);
  ssize_t size = read(file, code, sizeof code);
  struct sock_fprog program = { size / sizeof code[0], code };
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program)) {
    perror("seccomp");
    return 125;
  }
  execv(argv[2], argv + 2);
  perror(argv[2]);
  return 126;
}`;

/** What a C program does with itself and the files that it has. Prints a line for each thing that is not as wanted. */
const USES_BASE = `
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#define WORKS(expression) do { errno = 0; if (!(expression)) printf("%s: %s\\n", #expression, strerror(errno)); } while (0)
#define REFUSED(expression) do { errno = 0; if ((long)(expression) != -1 || (errno != EPERM && errno != ENOSYS)) \\
  printf("not refused: %s, %s\\n", #expression, strerror(errno)); } while (0)
static volatile int caught;
static void catch(int signal) { caught = signal; }
int main(int argc, char **argv) {
  char text[64];
  struct stat status;
  struct timespec soon = { 0, 1000 };
  struct rlimit limit;
  struct winsize size;
  FILE *file = fopen(argv[0], "r");
  WORKS(file && fread(text, 1, 4, file) == 4 && fseek(file, 100, SEEK_SET) == 0 && fclose(file) == 0);
  WORKS(stat(argv[0], &status) == 0 && access(argv[0], R_OK) == 0 && getcwd(text, sizeof text));
  DIR *folder = opendir("/");
  WORKS(folder && readdir(folder) && closedir(folder) == 0);
  void *large = malloc(1 << 24);
  WORKS(large && memset(large, 1, 1 << 24) && (large = realloc(large, 1 << 25)));
  free(large);
  void *page = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  WORKS(page != MAP_FAILED && mprotect(page, 4096, PROT_READ) == 0 && munmap(page, 4096) == 0);
  WORKS(signal(SIGUSR1, catch) != SIG_ERR && raise(SIGUSR1) == 0 && caught == SIGUSR1);
  WORKS(nanosleep(&soon, 0) == 0 && clock_nanosleep(CLOCK_MONOTONIC, 0, &soon, 0) == 0 && poll(0, 0, 1) == 0);
  WORKS(time(0) > 0 && getpid() > 0 && getppid() >= 0 && (getuid() + geteuid() + getgid() + getegid() >= 0));
  WORKS(getrlimit(RLIMIT_NOFILE, &limit) == 0 && sysconf(_SC_NPROCESSORS_ONLN) > 0);
  int copy = dup(1);
  WORKS(copy > 2 && fcntl(copy, F_SETFD, FD_CLOEXEC) == 0 && fcntl(copy, F_GETFL) >= 0 && close(copy) == 0);
  WORKS(ioctl(1, TIOCGWINSZ, &size) == 0 || errno == ENOTTY);
  WORKS(isatty(1) || errno == ENOTTY);
  REFUSED(fork());
  REFUSED(vfork());
  REFUSED(socket(AF_INET, SOCK_STREAM, 0));
  REFUSED(socket(AF_UNIX, SOCK_STREAM, 0));
  REFUSED(kill(getpid(), SIGUSR1));
  REFUSED(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
  REFUSED(ioctl(1, TIOCSTI, "x"));
  REFUSED(ioctl(1, TCSETS, text));
  REFUSED(fcntl(1, F_SETOWN, getpid()));
  REFUSED(fcntl(1, F_NOTIFY, 0));
  REFUSED(setrlimit(RLIMIT_NOFILE, &limit));
  REFUSED(unlink("/nonexistent"));
  REFUSED(mkdir("/nonexistent", 0700));
  REFUSED(chmod("/nonexistent", 0700));
  REFUSED(setuid(getuid()));
  puts("done");
  fflush(stdout);
  abort();
}`;

const compileC = useCompiler();
let tools: { readonly folder: string; readonly runner: string; readonly filter: string } | undefined;

function prepared(): NonNullable<typeof tools> {
  if (tools) return tools;
  const folder = mkdtempSync(join(tmpdir(), "void-base-"));
  chmodSync(folder, 0o755);
  const filter = join(folder, "filter");
  writeFileSync(filter, compileFilter(ARCH, expandSyscalls(["@base", "execve"]), "errno", null));
  return (tools = { folder, filter, runner: compileC(UNDER_FILTER) });
}
afterAll(() => {
  if (tools) rmSync(tools.folder, { recursive: true, force: true });
});

function run(command: readonly string[], input = ""): { stdout: string; end: string | number | null } {
  const { runner, filter } = prepared();
  const child = Bun.spawnSync([runner, filter, ...command], {
    stdin: Buffer.from(input),
    stdout: "pipe",
    stderr: "ignore",
    env: { LC_ALL: "C" },
  });
  return { stdout: child.stdout.toString(), end: child.signalCode ?? child.exitCode };
}

describe("with @base", () => {
  const programs: [program: string, args: string[], input: string, output: string][] = [
    ["/bin/cat", [], "text\n", "text\n"],
    ["/usr/bin/sort", [], "b\na\n", "a\nb\n"],
    ["/bin/grep", ["-c", "a"], "a\nb\na\n", "2\n"],
    ["/bin/sed", ["s/a/b/"], "a\n", "b\n"],
    ["/bin/ls", ["-d", "/usr"], "", "/usr\n"],
    ["/usr/bin/perl", ["-e", "print 6 * 7"], "", "42"],
    ["/usr/bin/python3", ["-I", "-c", "import json; print(json.dumps(6 * 7))"], "", "42\n"],
    ["/usr/bin/sqlite3", [":memory:", "select 6 * 7"], "", "42\n"],
  ];
  for (const [program, args, input, output] of programs)
    testUnless(
      noGcc ?? (installed(program) ? null : `${program} is not installed`),
      `${program} works`,
      () => {
        expect(run([program, ...args], input)).toEqual({ stdout: output, end: 0 });
      },
    );

  testUnless(
    noGcc ?? (installed("/bin/gzip") ? null : "/bin/gzip is not installed"),
    "/bin/gzip works",
    () => {
      const { runner, filter } = prepared();
      const child = Bun.spawnSync([runner, filter, "/bin/gzip", "-c"], { stdin: Buffer.from("text") });
      expect(child.exitCode).toBe(0);
      expect(Buffer.from(Bun.gunzipSync(new Uint8Array(child.stdout))).toString()).toBe("text");
    },
  );

  testUnless(
    noGcc ?? (installed("/bin/sh") ? null : "/bin/sh is not installed"),
    "a shell starts no program",
    () => {
      expect(run(["/bin/sh", "-c", "echo one; /bin/echo two; echo $?"]).stdout).not.toContain("two");
      expect(run(["/bin/sh", "-c", "echo one"])).toEqual({ stdout: "one\n", end: 0 });
    },
  );

  testUnless(noGcc, "a C program uses what it has and itself, and nothing else (glibc)", () => {
    expect(run([compileC(USES_BASE)])).toEqual({ stdout: "done\n", end: "SIGABRT" });
  });

  const noMusl = installed(MUSL) ? null : `${MUSL} is not installed (musl-tools)`;
  for (const flags of [[], ["-static"]])
    testUnless(
      noGcc ?? noMusl,
      `a C program uses what it has and itself, and nothing else (musl ${flags})`,
      () => {
        const program = join(prepared().folder, `musl${flags}`);
        const child = Bun.spawnSync([MUSL, "-w", "-x", "c", "-", "-o", program, ...flags], {
          stdin: Buffer.from(USES_BASE),
          stderr: "pipe",
        });
        expect(child.stderr.toString()).toBe("");
        expect(run([program])).toEqual({ stdout: "done\n", end: "SIGABRT" });
      },
    );
});
