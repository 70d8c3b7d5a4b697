// The tables of system calls against the system's headers, and the groups against systemd's.

import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { groupMembers, SYSCALL_GROUP_NAMES } from "../../src/kernel/groups.ts";
import { syscallName, syscallNames, SYSCALLS } from "../../src/kernel/syscalls.ts";
import { noGcc } from "../support/gcc.ts";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const HEADER = ["/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h"].find(
  existsSync,
);
const GENERIC = "/usr/include/asm-generic/unistd.h";
/** What the headers of arm64 define before they include the table that most architectures share. */
const ARM64 = [
  "__BITS_PER_LONG=64",
  "__ARCH_WANT_RENAMEAT",
  "__ARCH_WANT_NEW_STAT",
  "__ARCH_WANT_SET_GET_RLIMIT",
  "__ARCH_WANT_TIME32_SYSCALLS",
  "__ARCH_WANT_SYS_CLONE3",
  "__ARCH_WANT_MEMFD_SECRET",
];
/** Names of the header that are no calls of arm64: room for the architectures' own, and the end. */
const NO_CALLS = ["arch_specific_syscall", "syscalls", "sync_file_range2"];
/** Came later than some header, at a number that was left free. */
const LATE = ["uretprobe", "uprobe"];

type Table = Record<string, number>;

function expectTable(theirs: Table, ours: Readonly<Record<string, number>>): void {
  expect(Object.keys(theirs).length).toBeGreaterThan(250);
  const same = Object.fromEntries(Object.keys(theirs).map((name) => [name, ours[name]]));
  expect(theirs as Record<string, number | undefined>).toEqual(same);
  // What the headers don't know is newer than they are.
  const newest = Math.max(...Object.values(theirs));
  const unknown = Object.keys(ours).filter((name) => !(name in theirs) && !LATE.includes(name));
  expect(unknown.filter((name) => (ours[name] ?? 0) <= newest)).toEqual([]);
}

describe("system calls", () => {
  testUnless(
    HEADER === undefined ? "asm/unistd_64.h is not installed (linux-libc-dev, on x86_64)" : null,
    "of x86_64 are those of the header",
    () => {
      const text = readFileSync(HEADER ?? "", "utf8");
      const found = [...text.matchAll(/^#define __NR_(\w+) (\d+)$/gm)];
      expectTable(Object.fromEntries(found.map(([, name = "", nr]) => [name, Number(nr)])), SYSCALLS.x86_64);
    },
  );

  testUnless(
    noGcc ?? (existsSync(GENERIC) ? null : `${GENERIC} is not installed (linux-libc-dev)`),
    "of aarch64 are those of the header",
    () => {
      const flags = ARM64.map((define) => `-D${define}`);
      const source = `#include <${GENERIC.slice("/usr/include/".length)}>\n`;
      const child = Bun.spawnSync(["gcc", ...flags, "-E", "-dM", "-x", "c", "-"], {
        stdin: Buffer.from(source),
      });
      const defined = new Map(
        [...child.stdout.toString().matchAll(/^#define (__NR\w*?_(\w+)) (\w+)$/gm)].map((m) => [
          m[1] ?? "",
          m[3] ?? "",
        ]),
      );
      const theirs: Table = {};
      for (const [key, value] of defined) {
        if (!key.startsWith("__NR_")) continue;
        const number = Number(defined.get(value) ?? value);
        const name = key.slice("__NR_".length);
        if (!NO_CALLS.includes(name) && Number.isInteger(number)) theirs[name] = number;
      }
      expectTable(theirs, SYSCALLS.aarch64);
    },
  );

  test("have each number once, and can be named by it", () => {
    for (const [arch, table] of Object.entries(SYSCALLS) as ["x86_64" | "aarch64", Table][]) {
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
      for (const [name, number] of Object.entries(table)) expect(syscallName(arch, number)).toBe(name);
      expect(syscallName(arch, 100_000)).toBeNull();
      // None of x32's own, which begin at 512.
      expect(Object.values(table).filter((number) => number >= 512)).toEqual([]);
    }
  });
});

const SYSTEMD = "/usr/bin/systemd-analyze";

/** Groups that systemd does not have, or that hold other things here. */
const OWN_GROUPS = ["@all", "@base", "@known"];
/** The only calls that we have in a group and systemd 252 has not: all are newer than it. */
const ADDED: readonly string[] = [
  // @default
  "futex_requeue",
  "futex_wait",
  "futex_wake",
  "mseal",
  // @file-system
  "file_getattr",
  "file_setattr",
  "getxattrat",
  "listmount",
  "listxattrat",
  "removexattrat",
  "setxattrat",
  "statmount",
  // @mount
  "open_tree_attr",
];

describe("groups", () => {
  testUnless(installed(SYSTEMD) ? null : `${SYSTEMD} is not installed`, "hold what systemd's hold", () => {
    const text = Bun.spawnSync([SYSTEMD, "--no-pager", "syscall-filter"]).stdout.toString();
    const theirs = new Map<string, Set<string>>();
    let current: Set<string> | undefined;
    for (const line of text.split("\n")) {
      if (line.startsWith("@")) theirs.set(line.trim(), (current = new Set()));
      else if (/^ +[@\w]/.test(line)) current?.add(line.trim());
      else if (line.startsWith("# ")) current = undefined;
    }
    expect(theirs.size).toBeGreaterThan(25);
    const expand = (group: string): Set<string> =>
      new Set(
        [...(theirs.get(group) ?? [])].flatMap((name) => (name.startsWith("@") ? [...expand(name)] : [name])),
      );
    const known = new Set(syscallNames());
    const lacking: string[] = [];
    const added: Record<string, string[]> = {};
    for (const group of theirs.keys()) {
      if (OWN_GROUPS.includes(group)) continue;
      const ours = new Set(
        (groupMembers(group) ?? []).map((member) => (typeof member === "string" ? member : member.name)),
      );
      const wanted = [...expand(group)].filter((name) => known.has(name));
      lacking.push(...wanted.filter((name) => !ours.has(name)).map((name) => `${group} ${name}`));
      const more = [...ours].filter((name) => !wanted.includes(name));
      if (more.length > 0) added[group] = more.sort();
    }
    expect(lacking).toEqual([]);
    const unexpected = Object.values(added).flatMap((more) => more.filter((name) => !ADDED.includes(name)));
    expect(unexpected).toEqual([]);
  });

  test("hold known calls only, sorted, each once", () => {
    const known = new Set(syscallNames());
    for (const group of SYSCALL_GROUP_NAMES) {
      const members = groupMembers(group) ?? [];
      const names = members.map((member) => (typeof member === "string" ? member : member.name));
      expect([group, names.filter((name) => !known.has(name))]).toEqual([group, []]);
      expect(names).toEqual([...new Set(names)].sort());
      expect(names.length).toBeGreaterThan(0);
    }
    expect(groupMembers("@nothing")).toBeNull();
    expect(groupMembers("read")).toBeNull();
  });

  test("@all is every call", () => {
    expect(groupMembers("@all")).toEqual(syscallNames());
  });

  test("@base can start no other program or process, open no socket and change no mount or id", () => {
    const names = new Set(
      (groupMembers("@base") ?? []).map((member) => (typeof member === "string" ? member : member.name)),
    );
    const never = [
      "execve",
      "execveat",
      "clone",
      "clone3",
      "fork",
      "vfork",
      "socket",
      "socketpair",
      "connect",
      "bind",
      "ptrace",
      "process_vm_readv",
      "process_vm_writev",
      "mount",
      "umount2",
      "unshare",
      "setns",
      "setuid",
      "setresuid",
      "setrlimit",
      "seccomp",
      "bpf",
      "keyctl",
      "io_uring_setup",
      "io_uring_enter",
      "io_uring_register",
      "userfaultfd",
      "perf_event_open",
      "kill",
      "open_by_handle_at",
      "memfd_create",
    ];
    expect(never.filter((name) => names.has(name))).toEqual([]);
    for (const member of groupMembers("@base") ?? [])
      if (typeof member !== "string") {
        // TIOCSTI and TIOCLINUX put text into a terminal's input; F_SETOWN sends signals.
        if (member.name === "ioctl")
          for (const request of [0x5412, 0x541c]) expect(member.values).not.toContain(request);
        if (member.name === "fcntl")
          for (const command of [8, 10]) expect(member.values).not.toContain(command);
        if (member.name === "prlimit64") expect([member.index, ...member.values]).toEqual([2, 0]);
      }
    for (const limited of ["ioctl", "fcntl", "prlimit64"])
      expect((groupMembers("@base") ?? []).includes(limited)).toBe(false);
  });
});
