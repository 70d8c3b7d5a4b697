// Each warning: a grant that has it, and one close by that has not.

import { describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveAuthority } from "../../src/authority/specs.ts";
import { warnOfSpec } from "../../src/authority/warn.ts";
import { type Warning, WARNING_CODES, type WarningCode } from "../../src/authority/warning.ts";
import { hostFiles, symbolicFiles } from "../../src/resolve/host-files.ts";
import { referenceHost } from "../../src/resolve/host.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { authorityOf } from "./support.ts";

function warningsOf(spec: object, file = "/srv/spec.json"): Warning[] {
  return warnOfSpec(authorityOf({ program: "/usr/bin/true", ...spec }, file), {
    files: symbolicFiles(),
    cwd: "/",
  });
}
const codesOf = (spec: object, file?: string): string[] => [
  ...new Set(warningsOf(spec, file).map(({ code }) => code)),
];
const reads = (path: string): object => ({ grants: { files: [{ path }] } });
const writes = (path: string): object => ({ grants: { files: [{ path, access: ["read", "write"] }] } });
const calls = (...syscalls: unknown[]): object => ({ grants: { syscalls } });
const where = (name: string, index: number, op: string, value: string, mask?: string): object => ({
  name,
  args: [{ index, op, value, width: 32, ...(mask && { mask }) }],
});

const CASES: readonly [code: WarningCode, warned: object, fine: object][] = [
  ["writesGit", writes("/work/x/.git/hooks"), reads("/work/x/.git/hooks")],
  ["writesGit", writes("/home/me/.gitconfig"), writes("/home/me/x/out")],
  ["writesStartup", writes("/home/me/.bashrc"), reads("/home/me/.bashrc")],
  ["writesStartup", writes("/etc/profile.d"), reads("/etc/profile.d")],
  ["writesHome", writes("/home/me"), writes("/home/me/x")],
  ["writesHome", writes("/root"), writes("/rooted")],
  ["writesHome", writes("/home"), writes("/homes")],
  ["writesDependencies", writes("/work/x/node_modules"), reads("/work/x/node_modules")],
  ["writesDependencies", writes("/work/x/node_modules/.bin/tool"), writes("/work/x/modules")],
  ["writesSchedule", writes("/etc/cron.d"), reads("/etc/cron.d")],
  ["writesSchedule", writes("/var"), writes("/var/lib/mine")],
  ["writesSchedule", writes("/home/me/.config/systemd/user"), writes("/home/me/.config/mine")],
  ["writesKeys", writes("/home/me/.ssh/authorized_keys"), writes("/home/me/keys/x")],
  ["writesSystem", writes("/usr/local/bin"), reads("/usr/local/bin")],
  ["writesSystem", writes("/home/me/.local/bin"), writes("/home/me/.local/mine")],
  ["writesBuild", writes("/work/x/Makefile"), reads("/work/x/Makefile")],
  ["writesBuild", writes("/work/x/.github/workflows"), writes("/work/x/src")],
  [
    "writesBuild",
    { args: [{ file: "/work/x/Makefile", access: "append" }] },
    { args: [{ file: "/work/x/Makefile" }] },
  ],
  ["writesStartup", writes("/Users/me/.zshrc"), writes("/users/me/.zshrc")],
  ["writesStartup", writes("/root/.bashrc"), writes("/srv/me/.bashrc")],
  ["unixSocket", reads("/run"), reads("/running")],
  ["unixSocket", reads("/var/run/docker.sock"), reads("/var/runs/docker")],
  ["unixSocket", reads("/tmp/.X11-unix/X0"), reads("/tmp/x")],
  ["unixSocket", reads("/srv/app.sock"), reads("/srv/app.socks")],
  [
    "writeAndExecute",
    {
      grants: {
        files: [
          { path: "/w", access: ["write"] },
          { path: "/w/x", access: ["execute"] },
        ],
      },
    },
    {
      grants: {
        files: [
          { path: "/w", access: ["write"] },
          { path: "/x", access: ["execute"] },
        ],
      },
    },
  ],
  [
    "writeAndExecute",
    { grants: { scratch: [{ at: "/tmp", execute: true }] } },
    { grants: { scratch: [{ at: "/tmp" }] } },
  ],
  ["kernelFiles", reads("/proc/cpuinfo"), { grants: { proc: true } }],
  ["kernelFiles", reads("/sys"), reads("/system")],
  ["hostDevices", reads("/dev"), { grants: { devices: ["null"] } }],
  ["wholeSystem", reads("/etc"), reads("/etc/hosts")],
  ["secrets", reads("/home/me/.ssh"), reads("/home/me/ssh")],
  ["secrets", reads("/home/me"), reads("/home/me/x")],
  ["secrets", reads("/srv/tls/site.key"), reads("/srv/tls/site.keys")],
  ["secrets", reads("/srv/app/.env.production"), reads("/srv/app/env")],
  ["secrets", { args: [{ file: "/etc/shadow" }] }, { args: [{ file: "/etc/hosts" }] }],
  ["hostNetwork", { grants: { network: "host" } }, { grants: { network: "loopback" } }],
  ["anySocket", calls("socket"), calls(where("socket", 0, "eq", "1"))],
  ["anySocket", calls(where("socket", 0, "ne", "16")), calls(where("socket", 0, "lt", "17"))],
  ["anySocket", calls(where("socket", 0, "le", "17")), calls(where("socket", 0, "gt", "40"))],
  ["anySocket", calls(where("socket", 0, "ge", "40")), calls(where("socket", 0, "le", "16"))],
  ["publicListener", { args: [{ tcpListener: "0.0.0.0:80" }] }, { args: [{ tcpListener: "127.0.0.1:80" }] }],
  ["publicListener", { args: [{ udpSocket: "[::]:80" }] }, { args: [{ udpSocket: "[::1]:80" }] }],
  [
    "receivesDescriptors",
    { args: [{ unixListener: "/srv/s" }], grants: { syscalls: ["recvmsg"] } },
    { args: [{ unixListener: "/srv/s" }], grants: { syscalls: ["recvfrom"] } },
  ],
  ["allSyscalls", calls("@all"), calls("@base")],
  ["allSyscalls", calls("@known"), calls("@file-system")],
  ["ioUring", calls("io_uring_setup"), calls("io_setup")],
  ["ioUring", calls("@aio"), calls("@timer")],
  ["tracing", calls("ptrace"), calls("kill")],
  ["tracing", calls("process_vm_readv"), calls("readv")],
  ["bpf", calls("bpf"), calls("brk")],
  ["performanceEvents", calls("perf_event_open"), calls("open")],
  ["userfaultfd", calls("userfaultfd"), calls("eventfd2")],
  ["keyring", calls("@keyring"), calls("@memlock")],
  ["mounting", calls("@mount"), calls("@sync")],
  ["namespaces", calls("unshare"), calls("fork")],
  ["namespaces", calls("clone"), calls(where("clone", 0, "maskedEq", "0", "0x7e020000"))],
  ["kernelControl", calls("@module"), calls("@signal")],
  ["personality", calls("personality"), calls(where("personality", 0, "eq", "0"))],
  [
    "terminalIoctl",
    { grants: { stdio: { stdout: "inherit" }, syscalls: ["ioctl"] } },
    { grants: { stdio: { stdout: "inherit" }, syscalls: ["@base"] } },
  ],
  [
    "terminalIoctl",
    // The kernel looks at 32 bits of the request, this condition at 64.
    {
      grants: {
        stdio: { stdin: "inherit" },
        syscalls: [{ name: "ioctl", args: [{ index: 1, op: "gt", value: "0x100000000", width: 64 }] }],
      },
    },
    { grants: { syscalls: ["ioctl"] } },
  ],
  [
    "capability",
    { grants: { capabilities: ["CAP_SYS_ADMIN"] } },
    { grants: { capabilities: ["CAP_CHOWN"] } },
  ],
  ["missingProtection", { grants: { bestEffort: ["landlock"] } }, {}],
  ["noBound", { grants: { limits: { processes: "unlimited" } } }, { grants: { limits: { processes: 100 } } }],
  [
    "unusedAcknowledgement",
    { acknowledge: [{ warning: "hostNetwork", reason: "x" }] },
    { acknowledge: [{ warning: "hostNetwork", reason: "x" }], grants: { network: "host" } },
  ],
];

describe("a warning", () => {
  test.each(CASES)("%s", (code, warned, fine) => {
    expect(codesOf(warned)).toContain(code);
    expect(codesOf(fine)).not.toContain(code);
  });

  test("is tried for each code", () => {
    const tried = new Set(CASES.map(([code]) => code));
    expect(WARNING_CODES.filter((code) => !tried.has(code))).toEqual([]);
  });

  test("says where, why and what to do instead", () => {
    const [warning] = warningsOf(writes("/work/x/.git"));
    expect(warning).toMatchObject({ file: "/srv/spec.json", line: 5, column: 4, path: "grants.files[0]" });
    expect(warning?.why).toContain("/work/x/.git");
    expect(warning?.instead).toMatch(/^Grant /);
  });

  test("stands where the group stands that brings the call", () => {
    const grants = { syscalls: ["@base", "@timer", "@aio"] };
    expect(warningsOf({ grants }).map(({ path }) => path)).toEqual(["grants.syscalls[2]"]);
  });

  test("comes in the order of the text", () => {
    const files = [{ path: "/var/run" }, { path: "/sys" }, { path: "/dev" }];
    const grants = { network: "host", syscalls: ["ptrace"], files };
    expect(warningsOf({ grants }).map(({ code }) => code)).toEqual([
      "hostNetwork",
      "tracing",
      "unixSocket",
      "kernelFiles",
      "hostDevices",
    ]);
  });

  test("is not given for the base of what programs need", () => {
    const grants = {
      stdio: { stdin: "inherit", stdout: "inherit", stderr: "inherit" },
      libraries: true,
      syscalls: ["@base", "@file-system"],
      files: [{ path: "/usr/lib/python3" }, { path: "/srv/data", access: ["read", "write"] }],
    };
    expect(warningsOf({ grants })).toEqual([]);
  });

  test("does not depend on where the project lies, for what is granted beside the spec", () => {
    const spec = {
      grants: {
        files: [
          { path: "./out", access: ["read", "write"] },
          { path: "./a/.git", access: ["write"] },
        ],
      },
    };
    for (const folder of [
      "/srv",
      "/home/me",
      "/root",
      "/tmp/.X11-unix",
      "/run/build",
      "/etc",
      "/x/node_modules/y",
    ])
      expect(codesOf(spec, `${folder}/spec.json`)).toEqual(["writesGit"]);
  });

  test("of a home folder is not one for each thing that may lie in it", () => {
    expect(codesOf(writes("/home/me"))).toEqual(["writesHome", "secrets"]);
  });

  test("of the whole host is one, not fifty", () => {
    expect(codesOf({ grants: { files: [{ path: "/", at: "/host" }] } })).toEqual(["wholeSystem"]);
  });
});

describe("an acknowledgement", () => {
  const acknowledge = [{ warning: "hostNetwork", reason: "it scans ports" }];

  test("is kept beside the warning with its reason", () => {
    const [warning] = warningsOf({ acknowledge, grants: { network: "host" } });
    expect(warning).toMatchObject({ code: "hostNetwork", acknowledged: "it scans ports" });
  });

  test("of a name that no warning has is told what was meant", () => {
    const [warning] = warningsOf({ acknowledge: [{ warning: "hostNetwrok", reason: "x" }] });
    expect(warning).toMatchObject({ code: "unusedAcknowledgement", line: 4, acknowledged: null });
    expect(warning?.instead).toBe('Did you mean "hostNetwork"?');
  });

  test("of the file counts for each entrypoint, one of an entrypoint for that only", () => {
    const entrypoints = (own: object[]): object => ({
      a: { program: "/a", acknowledge: own, grants: { network: "host" } },
      b: { program: "/b", grants: { network: "host" } },
      c: { program: "/c" },
    });
    const found = (spec: object): [string, string, boolean][] =>
      warnOfSpec(authorityOf(spec), { files: symbolicFiles(), cwd: "/" }).map(
        ({ entrypoint, code, acknowledged }) => [entrypoint, code, acknowledged !== null],
      );
    expect(found({ acknowledge, entrypoints: entrypoints([]) })).toEqual([
      ["a", "hostNetwork", true],
      ["b", "hostNetwork", true],
    ]);
    expect(found({ entrypoints: entrypoints(acknowledge) })).toEqual([
      ["a", "hostNetwork", true],
      ["b", "hostNetwork", false],
    ]);
  });
});

describe("with the host's files", () => {
  const look = (make: (folder: string) => void, inside = ""): string[] => {
    const folder = mkdtempSync(join(tmpdir(), "void-warn-"));
    try {
      make(folder);
      // Absolute, as a spec that lies elsewhere has it.
      const spec = {
        program: "/bin/sh",
        grants: { files: [{ path: join(folder, inside), at: "/x", access: ["read", "write"] }] },
      };
      const loaded = loadSpec("/nowhere/spec.json", () => JSON.stringify(spec));
      if ("issues" in loaded) throw new Error(JSON.stringify(loaded.issues));
      const files = hostFiles();
      const authority = resolveAuthority(loaded.spec, referenceHost(), files);
      if ("issues" in authority) throw new Error(JSON.stringify(authority.issues));
      return warnOfSpec(authority.entrypoints, { files, cwd: "/" }).map(({ code }) => code);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test.skipIf(process.platform !== "linux")("what a granted folder holds is looked at", () => {
    expect(look(() => {})).toEqual([]);
    expect(look((folder) => mkdirSync(join(folder, ".git")))).toEqual(["writesGit"]);
    expect(look((folder) => writeFileSync(join(folder, "Makefile"), ""))).toEqual(["writesBuild"]);
  });

  test.skipIf(process.platform !== "linux")("a link is known by both of its names", () => {
    const warned = (from: string, to: string): string[] =>
      look((folder) => {
        mkdirSync(join(folder, to), { recursive: true });
        symlinkSync(join(folder, to), join(folder, from));
      }, from);
    expect(warned("plain", "other")).toEqual([]);
    expect(warned("plain", "node_modules")).toEqual(["writesDependencies"]);
    expect(warned("node_modules", "plain")).toEqual(["writesDependencies"]);
  });

  test.skipIf(process.platform !== "linux")("a socket in it is found, whatever it is called", () => {
    const sockets: { stop(): void }[] = [];
    const found = look((folder) => {
      sockets.push(Bun.listen({ unix: join(folder, "plain"), socket: { data() {} } }));
    });
    for (const socket of sockets) socket.stop();
    expect(found).toEqual(["unixSocket"]);
  });
});
