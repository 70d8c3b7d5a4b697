// Filters in the kernel: the compiled bytes are put in force in a child of a C program, and what system calls then really
// give is compared with the policy.

import { expect, test } from "bun:test";
import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { compileFilter, starterFilter } from "../../../src/plan/filter/compile.ts";
import { SYSCALLS } from "../../../src/kernel/syscalls.ts";
import type { SyscallRule } from "../../../src/spec/syscall-rule.ts";
import { expandSyscalls } from "../../../src/spec/syscalls.ts";
import { noGcc, useCompiler } from "../../support/gcc.ts";
import { ALLOW, call, condition, decide, rule } from "../../support/policy.ts";
import { settings } from "../../support/property.ts";
import { testUnless } from "../../support/skip.ts";

const compileC = useCompiler();

const missing =
  process.arch === "x64" ? noGcc : "this test's C program is for x86_64, and the processor is another";

/**
 * Reads u32 filter length, filter, u32 count, calls of { u32 abi, u32 nr, u64 args[6] }. A child puts the filter in force
 * and makes the calls; each result is printed, then how the child ended.
 */
const PROGRAM = `
#define _GNU_SOURCE
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

struct call { uint32_t abi, nr; uint64_t args[6]; };

static long wide(uint64_t nr, const uint64_t *a) {
  long result;
  register uint64_t r10 __asm__("r10") = a[3], r8 __asm__("r8") = a[4], r9 __asm__("r9") = a[5];
  __asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8), "r"(r9)
    : "rcx", "r11", "memory");
  return result;
}

static long narrow(uint32_t nr, const uint64_t *a) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"((long)nr), "b"(a[0]), "c"(a[1]), "d"(a[2])
    : "memory", "r8", "r9", "r10", "r11");
  return (int)result;
}

int main(int argc, char **argv) {
  FILE *in = fopen(argv[1], "rb");
  uint32_t size, count;
  fread(&size, 4, 1, in);
  char *filter = malloc(size);
  fread(filter, 1, size, in);
  fread(&count, 4, 1, in);
  struct call *calls = malloc(count * sizeof *calls);
  fread(calls, sizeof *calls, count, in);
  long *results = mmap(0, (count + 1) * 8, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  struct sock_fprog program = { size / 8, (void *)filter };
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  pid_t child = fork();
  if (!child) {
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program)) _exit(99);
    for (uint32_t i = 0; i < count; i++) {
      results[i] = calls[i].abi ? narrow(calls[i].nr, calls[i].args) : wide(calls[i].nr, calls[i].args);
      results[count]++;
    }
    uint64_t none[6] = {0};
    wide(SYS_exit_group, none);
  }
  int status;
  waitpid(child, &status, 0);
  for (long i = 0; i < results[count]; i++) printf("%ld\\n", results[i]);
  if (WIFSIGNALED(status)) printf("signal %d\\n", WTERMSIG(status));
  else printf("status %d\\n", WEXITSTATUS(status));
}
`;

interface Call {
  readonly abi?: "x86_64" | "i386";
  readonly nr: number;
  readonly args?: readonly (bigint | number)[];
}

let program: string | undefined;

/** What each call gave, and how the child ended. */
function run(filter: Uint8Array, calls: readonly Call[]): string[] {
  program ??= compileC(PROGRAM);
  const bytes = Buffer.alloc(8 + filter.length + 56 * calls.length);
  bytes.writeUInt32LE(filter.length, 0);
  bytes.set(filter, 4);
  bytes.writeUInt32LE(calls.length, 4 + filter.length);
  for (const [index, { abi, nr, args = [] }] of calls.entries()) {
    const base = 8 + filter.length + 56 * index;
    bytes.writeUInt32LE(abi === "i386" ? 1 : 0, base);
    bytes.writeUInt32LE(nr >>> 0, base + 4);
    for (let at = 0; at < 6; at++)
      bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(args[at] ?? 0)), base + 8 + 8 * at);
  }
  const input = `${program}.input`;
  writeFileSync(input, bytes);
  return Bun.spawnSync([program, input]).stdout.toString().trim().split("\n");
}

const NR = SYSCALLS.x86_64 as Readonly<Record<string, number>> & { getpid: number; socket: number };
const HIGH = 1n << 32n;
const SIGSYS = "signal 31";
const filterOf = (rules: readonly SyscallRule[], onDenied: "errno" | "kill" = "errno"): Uint8Array =>
  compileFilter("x86_64", [...rules, rule("exit_group")], onDenied, { descriptor: 16 });

testUnless(missing, "a granted call works, another gets EPERM, a number without a call ENOSYS", () => {
  const filter = filterOf([rule("getuid")]);
  const [own, denied, none, clone3, end] = run(filter, [
    { nr: NR["getuid"] ?? -1 },
    { nr: NR.getpid },
    { nr: 700 },
    { nr: NR["clone3"] ?? -1 },
  ]);
  expect([own, denied, none, clone3, end]).toEqual([`${process.getuid?.()}`, "-1", "-38", "-38", "status 0"]);
});

testUnless(missing, "a call that is not granted kills where the spec says so", () => {
  const filter = filterOf([rule("getuid")], "kill");
  expect(run(filter, [{ nr: NR["getuid"] ?? -1 }, { nr: NR.getpid }])).toEqual([
    `${process.getuid?.()}`,
    SIGSYS,
  ]);
});

testUnless(missing, "x32 calls kill, even of what is granted", () => {
  const filter = filterOf(expandSyscalls(["@all"]));
  for (const nr of [NR.getpid, 512, 547, 0x3fff_ffff])
    expect(run(filter, [{ nr: (0x4000_0000 | nr) >>> 0 }])).toEqual([SIGSYS]);
  expect(run(filter, [{ nr: 0xffff_ffff }])).toEqual([SIGSYS]);
});

testUnless(missing, "i386 calls kill, even of what is granted", () => {
  const filter = filterOf(expandSyscalls(["@all"]));
  // The numbers of i386 mean other calls: 20 is its getpid, 11 its execve, 1 its exit.
  for (const nr of [20, 11, 1]) {
    const [end] = run(filter, [{ abi: "i386", nr }]);
    // A kernel without the i386 entry raises SIGSEGV (11) at the instruction itself.
    expect(["signal 31", "signal 11"]).toContain(end ?? "");
  }
});

testUnless(
  missing,
  "the upper half of an int changes nothing for the kernel, and so nothing for the filter",
  () => {
    const AF_INET = 2;
    const AF_UNIX = 1;
    const stream = [1, 0];
    const forbid = filterOf([rule("socket", [condition(0, "ne", AF_INET, 32)])]);
    const inet = [BigInt(AF_INET), HIGH | BigInt(AF_INET), 0xffff_ffff_0000_0002n];
    expect(
      run(
        forbid,
        inet.map((domain) => ({ nr: NR.socket, args: [domain, ...stream] })),
      ),
    ).toEqual(["-1", "-1", "-1", "status 0"]);
    const permit = filterOf([rule("socket", [condition(0, "eq", AF_UNIX, 32)])]);
    const [plain, tricked, other] = run(
      permit,
      [BigInt(AF_UNIX), HIGH | BigInt(AF_UNIX), HIGH].map((domain) => ({
        nr: NR.socket,
        args: [domain, ...stream],
      })),
    );
    expect([Number(plain) >= 3, Number(tricked) >= 3, other]).toEqual([true, true, "-1"]);
  },
);

testUnless(missing, "the kernel takes the filters of large policies", () => {
  const calls = [{ nr: NR.getpid }];
  expect(run(filterOf(expandSyscalls(["@all"])), calls).at(-1)).toBe("status 0");
  const six = (seed: number) =>
    Array.from({ length: 6 }, (_, index) => condition(index, "ge", BigInt(seed) * HIGH + BigInt(index)));
  const many = rule("getpid", ...Array.from({ length: 64 }, (_, seed) => six(seed + 1)));
  expect(run(filterOf([many]), calls)).toEqual(["-1", "status 0"]);
});

testUnless(missing, "the starter's filter is taken, and lets calls through", () => {
  const result = run(starterFilter("x86_64"), [{ nr: NR.getpid }, { nr: NR["execveat"] ?? -1 }]);
  // Nobody listens, so the one execveat is answered with ENOSYS.
  expect(Number(result[0])).toBeGreaterThan(0);
  expect(result.slice(1)).toEqual(["-38", "status 0"]);
});

testUnless(missing, "the kernel decides random conditions as the policy says", () => {
  // Calls without parameters: every argument is harmless, and the filter sees them all.
  const names = ["getpid", "gettid", "getppid", "getuid", "getgid"] as const;
  const value = fc.oneof(
    fc.constantFrom(0n, 1n, HIGH - 1n, HIGH, HIGH + 1n, 1n << 31n, 1n << 63n, 0xffff_ffff_ffff_ffffn),
    fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }),
  );
  const tested = fc
    .tuple(
      fc.nat(5),
      fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge", "maskedEq"),
      value,
      value,
      fc.constantFrom(32, 64),
    )
    .map(([index, op, number, mask, width]) => {
      const masked = op === "maskedEq" ? BigInt.asUintN(width, mask) : 0xffff_ffff_ffff_ffffn;
      return condition(index, op, BigInt.asUintN(width, number) & masked, width, masked);
    });
  const policy = fc.tuple(
    ...names.map((name) =>
      fc
        .array(fc.array(tested, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
        .map((alternatives) => rule(name, ...alternatives)),
    ),
  );
  const calls = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.array(value, { minLength: 6, maxLength: 6 })),
    {
      minLength: 50,
      maxLength: 50,
    },
  );
  fc.assert(
    fc.property(policy, calls, (rules, made) => {
      const results = run(
        filterOf(rules),
        made.map(([name, args]) => ({ nr: NR[name] ?? -1, args })),
      );
      for (const [index, [name, args]] of made.entries()) {
        const data = call("x86_64", name, ...args);
        const wanted = decide({ arch: "x86_64", rules, onDenied: "errno", start: null }, data);
        expect([name, args, results[index] !== "-1"]).toEqual([name, args, wanted === ALLOW]);
      }
    }),
    settings(60),
  );
});

test("the names of the calls that are used here are known", () => {
  for (const name of ["getuid", "getpid", "socket", "clone3", "execveat"]) expect(NR[name]).toBeNumber();
});
