// Constants against the system's own headers, through a C program that prints what they say.

import { describe, expect, test } from "bun:test";
import * as constants from "../../src/kernel/constants.ts";
import { errnoMeaning, errnoName, errnoNumber } from "../../src/kernel/errno.ts";
import { noGcc, useCompiler } from "../support/gcc.ts";
import { testUnless } from "../support/skip.ts";

const compileC = useCompiler();

/** Two sets, since the headers of glibc and of Linux do not go together in one file. */
const GLIBC = [
  "errno.h",
  "fcntl.h",
  "net/if.h",
  "sched.h",
  "signal.h",
  "stdio.h",
  "string.h",
  "sys/epoll.h",
  "sys/ioctl.h",
  "sys/mman.h",
  "sys/mount.h",
  "sys/prctl.h",
  "sys/socket.h",
  "sys/stat.h",
  "sys/wait.h",
  "termios.h",
  "time.h",
];
const LINUX = [
  "stdio.h",
  "linux/audit.h",
  "linux/capability.h",
  "linux/errno.h",
  "linux/fcntl.h",
  "linux/filter.h",
  "linux/landlock.h",
  "linux/memfd.h",
  "linux/mount.h",
  "linux/openat2.h",
  "linux/prctl.h",
  "linux/sched.h",
  "linux/seccomp.h",
  "linux/securebits.h",
  "linux/sockios.h",
  "linux/stat.h",
  "linux/wait.h",
  "asm/ioctls.h",
];
/** Enumerators: nothing tells the preprocessor that they are there, but every header has them. */
const ENUMERATORS: Readonly<Record<string, readonly string[]>> = {
  glibc: ["P_PID", "P_PIDFD"],
  linux: ["FSCONFIG_CMD_CREATE", "FSCONFIG_SET_STRING", "LANDLOCK_RULE_PATH_BENEATH"],
};
/** What headers of Linux 5.19, the oldest that may be about, do not have yet, with the version that brought it. */
const NEWER: Readonly<Record<string, string>> = {
  LANDLOCK_ACCESS_FS_IOCTL_DEV: "6.10",
  LANDLOCK_ACCESS_FS_TRUNCATE: "6.2",
  LANDLOCK_ACCESS_NET_BIND_TCP: "6.7",
  LANDLOCK_ACCESS_NET_CONNECT_TCP: "6.7",
  LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF: "6.15",
  LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET: "6.12",
  LANDLOCK_SCOPE_SIGNAL: "6.12",
  MFD_EXEC: "6.3",
};

type Numbers = Record<string, bigint>;

const scalars: Numbers = {};
for (const [name, value] of Object.entries(constants))
  if (typeof value === "number" || typeof value === "bigint") scalars[name] = BigInt(value);

/** What a set of headers says of each name that it knows. */
function ask(set: "glibc" | "linux", names: readonly string[]): Numbers {
  const headers = (set === "glibc" ? GLIBC : LINUX)
    .map((header) => `#if __has_include(<${header}>)\n#include <${header}>\n#endif\n`)
    .join("");
  const lines = names.map((name) => {
    const print = `printf("${name} %lld\\n", (long long)(${name}));`;
    return ENUMERATORS[set]?.includes(name) ? print : `#ifdef ${name}\n${print}\n#endif`;
  });
  const source = `#define _GNU_SOURCE\n${headers}\nint main(void) {\n${lines.join("\n")}\nreturn 0; }\n`;
  const output = Bun.spawnSync([compileC(source)]).stdout.toString();
  return Object.fromEntries(
    output
      .trim()
      .split("\n")
      .map((line) => line.split(" "))
      .map(([name = "", value = ""]) => [name, BigInt(value)]),
  );
}

const missing = process.arch === "x64" ? noGcc : "these headers are compared on x86_64";

describe("constants", () => {
  testUnless(missing, "have the numbers of the system's headers", () => {
    const seen = new Set<string>();
    for (const set of ["glibc", "linux"] as const) {
      const found = ask(set, Object.keys(scalars));
      const ours = Object.fromEntries(Object.keys(found).map((name) => [name, scalars[name]]));
      expect(found as Record<string, bigint | undefined>).toEqual(ours);
      for (const name of Object.keys(found)) seen.add(name);
    }
    // AUDIT_ARCH_* of both architectures stand in every header.
    expect(Object.keys(scalars).filter((name) => !seen.has(name) && !(name in NEWER))).toEqual([
      "LINUX_CAPABILITY_VERSION_3",
    ]);
  });

  testUnless(missing, "include every capability and signal, under their numbers", () => {
    expect(ask("linux", Object.keys(constants.CAPABILITIES))).toEqual(big(constants.CAPABILITIES));
    expect(ask("linux", ["CAP_LAST_CAP"])["CAP_LAST_CAP"]).toBe(
      BigInt(Object.keys(constants.CAPABILITIES).length - 1),
    );
    expect(ask("glibc", Object.keys(constants.SIGNALS))).toEqual(big(constants.SIGNALS));
  });

  testUnless(missing, "whose value depends on the architecture are right for this one", () => {
    expect(ask("glibc", ["O_DIRECTORY", "O_NOFOLLOW"])).toEqual({
      O_DIRECTORY: BigInt(constants.O_DIRECTORY_OF.x86_64),
      O_NOFOLLOW: BigInt(constants.O_NOFOLLOW_OF.x86_64),
    });
  });

  testUnless(missing, "of capabilities 64 bits wide are version 3", () => {
    const name = "_LINUX_CAPABILITY_VERSION_3";
    expect(ask("linux", [name])[name]).toBe(BigInt(constants.LINUX_CAPABILITY_VERSION_3));
  });
});

test("an error without a name is told by its number", () => {
  expect([errnoName(999), errnoMeaning(999), errnoNumber("ENOTHING")]).toEqual([
    "error 999",
    "an error without a name",
    null,
  ]);
});

test("signals are named, those of no name by their number", () => {
  for (const [name, number] of Object.entries(constants.SIGNALS))
    expect(constants.signalName(number)).toBe(name);
  expect(constants.signalName(32)).toBe("SIGRTMIN+0");
  expect(constants.signalName(64)).toBe("SIGRTMIN+32");
  expect(constants.signalName(65)).toBe("signal 65");
});

testUnless(noGcc, "errors have the names and meanings that the C library gives them", () => {
  const output = Bun.spawnSync([
    compileC(`#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
int main(void) {
  for (int i = 1; i < 200; i++)
    if (strerrorname_np(i)) printf("%d %s %s\\n", i, strerrorname_np(i), strerror(i));
  return 0;
}`),
  ]).stdout.toString();
  const theirs = [...output.matchAll(/^(\d+) (\S+) (.*)$/gm)].map(
    ([, number, name, meaning]) => [Number(number), name ?? "", meaning ?? ""] as const,
  );

  expect(theirs.length).toBeGreaterThan(120);
  for (const [number, name, meaning] of theirs)
    expect([errnoName(number), errnoMeaning(number), errnoNumber(name)]).toEqual([name, meaning, number]);
});

function big(table: Readonly<Record<string, number>>): Numbers {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, BigInt(value)]));
}
