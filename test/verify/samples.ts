// Resolved specs that between them use every op of a plan, and the hosts to compile them for.

import type { Host } from "../../src/resolve/host.ts";
import { RLIM_INFINITY, RLIMIT_NAMES } from "../../src/resolve/host.ts";
import type { RlimitName } from "../../src/resolve/host.ts";
import type { ArgCondition, Bind, ResolvedVoid, SyscallRule } from "../../src/resolve/resolved.ts";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import { groupMembers } from "../../src/kernel/groups.ts";

export const ALL_ONES = 0xffff_ffff_ffff_ffffn;

export function limits(changes: Partial<Record<RlimitName, bigint>> = {}): Record<RlimitName, bigint> {
  const base = Object.fromEntries(RLIMIT_NAMES.map((name) => [name, 0n])) as Record<RlimitName, bigint>;
  return {
    ...base,
    RLIMIT_CPU: 10n,
    RLIMIT_FSIZE: 1n << 30n,
    RLIMIT_DATA: 64n << 20n,
    RLIMIT_STACK: 8n << 20n,
    RLIMIT_RSS: RLIM_INFINITY,
    RLIMIT_NPROC: 1n,
    RLIMIT_NOFILE: 16n,
    RLIMIT_AS: RLIM_INFINITY,
    RLIMIT_LOCKS: RLIM_INFINITY,
    RLIMIT_RTTIME: RLIM_INFINITY,
    ...changes,
  };
}

export const ROOT_HOST: Host = {
  arch: "x86_64",
  uid: 0,
  gid: 0,
  privileged: true,
  lastCap: 40,
  landlockAbi: 7,
  timeNamespace: true,
  namespaceLimit: true,
  hardLimits: limits(),
};
export const USER_HOST: Host = { ...ROOT_HOST, uid: 1000, gid: 1000, privileged: false };
export const OLD_HOST: Host = {
  ...USER_HOST,
  landlockAbi: 0,
  timeNamespace: false,
  namespaceLimit: false,
  lastCap: 37,
};
export const ARM_HOST: Host = { ...ROOT_HOST, arch: "aarch64", landlockAbi: 3 };

export function rule(name: string, ...alternatives: ArgCondition[][]): SyscallRule {
  return { name, alternatives: alternatives.length > 0 ? alternatives : [[]], grant: "grants.syscalls" };
}

export function is(
  index: number,
  op: ArgCondition["op"],
  value: bigint,
  width: 32 | 64 = 32,
  mask = ALL_ONES,
): ArgCondition {
  return { index, op, value, width, mask };
}

export function bind(at: string, rights: string, more: Partial<Bind> = {}): Bind {
  return {
    kind: "bind",
    at,
    source: `/host${at}`,
    type: "directory",
    rights: { read: rights.includes("r"), write: rights.includes("w"), execute: rights.includes("x") },
    device: false,
    grant: `grants.files (${at})`,
    ...more,
  };
}

const program = bind("/usr/bin/gzip", "rx", { type: "file", source: "/usr/bin/gzip", grant: "program" });

export const SMALL: ResolvedVoid = {
  entrypoint: "main",
  executable: "/usr/bin/gzip",
  argv: ["/usr/bin/gzip", "-c"],
  env: [],
  cwd: "/",
  onDenied: "errno",
  stdio: { stdin: true, stdout: true, stderr: false },
  files: [],
  nodes: [program],
  syscalls: sorted(
    ["exit_group", "read", "write", "brk", "mmap", "fstat", "close"].map((name) => rule(name)),
  ),
  network: "none",
  hostname: "void",
  domainname: "(none)",
  user: { uid: 0, gid: 0 },
  init: false,
  capabilities: [],
  rlimits: limits(),
  wallTime: 60_000,
  bestEffort: [],
};

/** One of everything. */
export const RICH: ResolvedVoid = {
  ...SMALL,
  argv: ["gzip", "-c", "/dev/fd/3", "gzip"],
  env: ["HOME=/tmp", "LANG=C.UTF-8"],
  cwd: "/work",
  stdio: { stdin: false, stdout: true, stderr: true },
  files: [
    { number: 3, source: "/srv/in", access: "read", grant: "args[1]" },
    { number: 4, source: "/srv/out", access: "append", grant: "args[2]" },
  ],
  nodes: [
    bind("/dev/null", "rw", { type: "file", source: "/dev/null", device: true }),
    bind("/etc", "r"),
    bind("/etc/ssl", "rw"),
    {
      kind: "data",
      at: "/motd",
      content: new TextEncoder().encode("hello\n"),
      mode: 0o444,
      grant: "grants.data[0]",
    },
    { kind: "data", at: "/none", content: new Uint8Array(), mode: 0o400, grant: "grants.data[1]" },
    { kind: "proc", at: "/proc", grant: "grants.proc" },
    { kind: "symlink", at: "/sh", to: "usr/bin/gzip", grant: "grants.symlinks[0]" },
    { kind: "scratch", at: "/tmp", size: 1n << 20n, execute: false, grant: "grants.scratch[0]" },
    {
      kind: "data",
      at: "/tmp/in/file",
      content: new Uint8Array(5000).fill(7),
      mode: 0o600,
      grant: "grants.data[2]",
    },
    program,
    bind("/var/secret", "r", { handedIn: { idmap: { uid: 33, gid: 34 } } }),
    bind("/work", "rwx", { handedIn: {} }),
  ],
  syscalls: sorted([
    ...SMALL.syscalls,
    rule("socket", [is(0, "eq", 1n), is(1, "maskedEq", 1n, 32, 0xfn)], [is(0, "eq", 2n), is(2, "le", 17n)]),
    rule("lseek", [is(1, "lt", 0x1_0000_0001n, 64), is(2, "ne", 2n)], [is(1, "ge", 0x7fff_ffff_0000n, 64)]),
    rule("ioctl", [is(1, "eq", 0x5401n)], [is(1, "gt", 0xffff_0000n), is(0, "le", 2n), is(2, "ne", 0n, 64)]),
  ]),
  network: "loopback",
  hostname: "box",
  domainname: "example.org",
  user: { uid: 1000, gid: 1001 },
  capabilities: [1, 10, 38],
  rlimits: limits({ RLIMIT_NOFILE: 5000n, RLIMIT_NPROC: 20n }),
  wallTime: 0,
};

export const INIT: ResolvedVoid = {
  ...SMALL,
  init: true,
  nodes: [bind("/lib", "rx"), bind("/srv", "rw"), program],
  files: [{ number: 3, source: "/srv/out", access: "write", grant: "args[0]" }],
  onDenied: "kill",
  network: "host",
};

/** execveat for good: no guard, no thread. */
export const EXECVEAT: ResolvedVoid = { ...SMALL, syscalls: sorted([...SMALL.syscalls, rule("execveat")]) };

function groupRules(group: string): SyscallRule[] {
  return (groupMembers(group) ?? []).flatMap((member) => {
    if (typeof member !== "string") {
      const { name, index, values, width } = member;
      return [rule(name, ...values.map((value) => [is(index, "eq", BigInt(value), width)]))];
    }
    return member === "execveat" ? [] : [rule(member)];
  });
}

export const SYSTEM_SERVICE: ResolvedVoid = {
  ...RICH,
  capabilities: [],
  syscalls: sorted(groupRules("@system-service")),
};

/** Everything beneath is missing on this kernel, and the spec says that it may. */
export const BEST_EFFORT: ResolvedVoid = {
  ...RICH,
  nodes: RICH.nodes.map((node) => {
    if (node.kind !== "bind") return node;
    const { handedIn: _, ...rest } = node;
    return rest;
  }),
  capabilities: [],
  user: { uid: 1000, gid: 1000 },
  bestEffort: ["landlock", "time"],
};

export interface Sample {
  readonly name: string;
  readonly spec: ResolvedVoid;
  readonly host: Host;
}

export const SAMPLES: readonly Sample[] = [
  { name: "small, as root", spec: SMALL, host: ROOT_HOST },
  { name: "small, as a user", spec: SMALL, host: USER_HOST },
  { name: "rich, as root", spec: RICH, host: ROOT_HOST },
  { name: "rich, on an old kernel", spec: BEST_EFFORT, host: OLD_HOST },
  { name: "with an init", spec: INIT, host: ROOT_HOST },
  { name: "with execveat for good", spec: EXECVEAT, host: USER_HOST },
  { name: "@system-service", spec: SYSTEM_SERVICE, host: ROOT_HOST },
  { name: "rich, on aarch64", spec: { ...RICH, syscalls: onArm(RICH.syscalls) }, host: ARM_HOST },
  { name: "with an init, on aarch64", spec: { ...INIT, syscalls: onArm(INIT.syscalls) }, host: ARM_HOST },
];

function onArm(rules: readonly SyscallRule[]): SyscallRule[] {
  return rules.filter(({ name }) => SYSCALLS.aarch64[name] !== undefined);
}

export function sorted(rules: readonly SyscallRule[]): SyscallRule[] {
  return rules.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
