// Resolved specs and hosts written by hand, for tests of what comes after resolution.

import { RLIM_INFINITY, RLIMIT_NAMES } from "../../src/resolve/host.ts";
import type { Host, RlimitName } from "../../src/resolve/host.ts";
import type { Bind, ResolvedVoid } from "../../src/resolve/resolved.ts";
import { rule } from "./policy.ts";

const each = (value: bigint): Record<RlimitName, bigint> =>
  Object.fromEntries(RLIMIT_NAMES.map((name) => [name, value])) as Record<RlimitName, bigint>;

export const USER: Host = {
  arch: "x86_64",
  uid: 1000,
  gid: 1000,
  privileged: false,
  lastCap: 40,
  landlockAbi: 7,
  timeNamespace: true,
  namespaceLimit: true,
  hardLimits: { ...each(RLIM_INFINITY), RLIMIT_NOFILE: 1_048_576n },
};
export const ROOT: Host = { ...USER, uid: 0, gid: 0, privileged: true };

/** A host file in the void, with rights as in "rwx". */
export function bind(at: string, rights: string, more: Partial<Bind> = {}): Bind {
  return {
    kind: "bind",
    at,
    source: at,
    type: "directory",
    rights: { read: rights.includes("r"), write: rights.includes("w"), execute: rights.includes("x") },
    device: false,
    grant: "grants.files[0]",
    ...more,
  };
}

/** A void that can only run its program and end. */
export const SMALLEST: ResolvedVoid = {
  entrypoint: "main",
  executable: "/bin/true",
  argv: ["/bin/true"],
  env: [],
  cwd: "/",
  onDenied: "errno",
  stdio: { stdin: false, stdout: false, stderr: false },
  files: [],
  nodes: [bind("/bin/true", "rx", { type: "file", grant: "program" })],
  syscalls: [rule("exit_group")],
  network: "none",
  hostname: "void",
  domainname: "(none)",
  user: { uid: 65534, gid: 65534 },
  init: false,
  capabilities: [],
  rlimits: { ...each(0n), RLIMIT_NOFILE: 16n, RLIMIT_NPROC: 1n, RLIMIT_STACK: 8n << 20n },
  wallTime: 60_000,
  bestEffort: [],
};

const program = bind("/usr/bin/tool", "rx", { type: "file", grant: "program" });

/** Every grant at once. */
export const LARGE: ResolvedVoid = {
  ...SMALLEST,
  executable: "/usr/bin/tool",
  argv: ["tool", "3", "4"],
  env: ["A=1", "B=2"],
  cwd: "/work",
  onDenied: "kill",
  stdio: { stdin: true, stdout: false, stderr: true },
  files: [
    { number: 3, source: "/srv/in", access: "read", grant: "args[0]" },
    { number: 4, source: "/srv/out", access: "append", grant: "args[1]" },
  ],
  nodes: [
    bind("/dev/null", "rw", { type: "file", device: true, grant: "grants.devices[0]" }),
    bind("/etc", "r"),
    bind("/etc/ssl", "rw", { grant: "grants.files[1]" }),
    {
      kind: "data",
      at: "/motd",
      content: new TextEncoder().encode("hello\n"),
      mode: 0o444,
      grant: "grants.data[0]",
    },
    { kind: "data", at: "/none", content: new Uint8Array(), mode: 0o400, grant: "grants.data[1]" },
    { kind: "proc", at: "/proc", grant: "grants.proc" },
    { kind: "symlink", at: "/sh", to: "usr/bin/tool", grant: "grants.symlinks[0]" },
    { kind: "scratch", at: "/tmp", size: 1n << 20n, execute: false, grant: "grants.scratch[0]" },
    program,
    bind("/var/secret", "r", { handedIn: { idmap: { uid: 33, gid: 34 } }, grant: "grants.files[2]" }),
    bind("/work", "rwx", { handedIn: {}, grant: "grants.files[3]" }),
  ],
  syscalls: [rule("exit_group"), rule("read"), rule("write")],
  network: "loopback",
  hostname: "box",
  domainname: "example.org",
  user: { uid: 1000, gid: 1001 },
  capabilities: [1, 10, 38],
  rlimits: { ...SMALLEST.rlimits, RLIMIT_NOFILE: 5000n, RLIMIT_NPROC: 20n },
  wallTime: 0,
};
