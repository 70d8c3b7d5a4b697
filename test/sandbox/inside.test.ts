// What a program sees from inside a void, each with the same probe outside as a positive control. As root and as nobody.

import { describe, expect, test } from "bun:test";
import { hostname } from "node:os";
import { noPerl, perlOutside, perlSpec } from "../support/perl.ts";
import { runSpec, testFolder, USERS } from "../support/run.ts";
import type { Who } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

/** Runs Perl code in a void; fails the test unless it ended well. */
function inside(
  who: Who,
  code: string,
  grants: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): string {
  using folder = testFolder(who);
  const result = runSpec(folder.path, perlSpec(code, grants, rest), { who });
  expect(result.stderr).toBe("");
  expect(result.status).toBe(0);
  return result.stdout;
}

const STATUS = "print slurp('/proc/self/status');";
const field = (status: string, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1] ?? "";

describe.each(USERS)("inside a void, as %s", (who) => {
  testUnless(noPerl, "the root holds nothing but what was granted", () => {
    const list = "opendir(my $d, '/') or die $!; print join ' ', sort grep { !/^\\.\\.?$/ } readdir $d;";
    expect(perlOutside(list).split(" ")).toContain("etc");
    expect(inside(who, list).split(" ")).toEqual(["lib", "lib64", "probe.pl", "usr"]);
  });

  testUnless(noPerl, "the host's files are not there", () => {
    const read = "print -e '/etc/passwd' ? 'there' : 'not there';";
    expect(perlOutside(read)).toBe("there");
    expect(inside(who, read)).toBe("not there");
  });

  testUnless(noPerl, "the root is read-only and full", () => {
    const write = "print open(my $f, '>', '/new') ? 'made' : 'errno '.($!+0);";
    expect(inside(who, write, { syscalls: ["@file-system"] })).toMatch(/^errno (30|13)$/);
  });

  testUnless(noPerl, "no descriptor is open but 0, 1 and 2", () => {
    const list = "print join ' ', grep { my $r = try_call('fcntl', $_, 1, 0); $r =~ /^ok/ } 0..300;";
    expect(inside(who, list)).toBe("0 1 2");
  });

  testUnless(noPerl, "a descriptor that the runner's caller left open does not come along", () => {
    using folder = testFolder(who);
    const spec = perlSpec("print try_call('fcntl', 77, 1, 0);");
    const file = `${folder.path}/spec.json`;
    require("node:fs").writeFileSync(file, JSON.stringify(spec));
    const { asUser } = require("../support/run.ts") as typeof import("../support/run.ts");
    const { readableProject } = require("../support/project.ts") as typeof import("../support/project.ts");
    const { root, bun } = readableProject();
    const shell = (command: string): string =>
      Bun.spawnSync(asUser(who, ["/bin/bash", "-c", `exec 77</etc; ${command}`]), {
        cwd: root,
      }).stdout.toString();
    expect(shell("cat /proc/self/fd/77/hostname >/dev/null && echo leaked")).toBe("leaked\n");
    expect(shell(`${bun} void.ts ${file}`)).toBe("errno 9");
  });

  testUnless(noPerl, "the environment is empty, or just what was granted", () => {
    const print = "print join ',', map { \"$_=$ENV{$_}\" } sort keys %ENV;";
    expect(perlOutside(print)).toContain("PATH=");
    expect(inside(who, print)).toBe("");
    expect(inside(who, print, {}, { env: { B: "2", A: "1 x" } })).toBe("A=1 x,B=2");
  });

  testUnless(noPerl, "no capability, no new privileges, two seccomp filters", () => {
    const status = inside(who, STATUS, { proc: true });
    for (const set of ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"])
      expect(field(status, set)).toMatch(/^0+$/);
    expect(field(status, "NoNewPrivs")).toBe("1");
    expect(field(status, "Seccomp")).toBe("2");
    expect(field(perlOutside(STATUS), "Seccomp")).not.toBe("");
  });

  testUnless(
    noPerl,
    "it is pid 1 of its own pid namespace, session leader, with signals at their defaults",
    () => {
      const status = inside(who, STATUS, { proc: true });
      expect(field(status, "Pid")).toBe("1");
      expect(field(status, "NSsid")).toBe("1");
      // Perl itself ignores SIGFPE.
      expect(BigInt(`0x${field(status, "SigIgn")}`) & ~0x80n).toBe(0n);
      expect(field(status, "SigBlk")).toMatch(/^0+$/);
      expect(field(status, "Umask")).toBe("0077");
    },
  );

  testUnless(noPerl, "uid and gid are nobody's, or as granted", () => {
    const ids = "my @g = split ' ', $(; print \"$< $> $g[0]\";";
    expect(inside(who, ids)).toBe("65534 65534 65534");
    expect(inside(who, ids, { user: { uid: 1000, gid: 1001 } })).toBe("1000 1000 1001");
    expect(inside(who, ids, { user: { uid: 0, gid: 0 } })).toBe("0 0 0");
  });

  testUnless(noPerl, "the host is called void, or as granted", () => {
    const uname =
      "my $b = \"\\0\" x 390; syscall($nr{uname}, $b); print join ' ', (unpack 'Z65' x 6, $b)[1, 5];";
    expect(perlOutside(uname)).toContain(hostname());
    expect(inside(who, uname)).toBe("void (none)");
    expect(inside(who, uname, { hostname: "inner", domainname: "example" })).toBe("inner example");
  });

  testUnless(noPerl, "clocks began at zero", () => {
    const clocks =
      "for my $c (1, 7) { my $t = \"\\0\" x 16; syscall($nr{clock_gettime}, $c, $t); print +(unpack 'qq', $t)[0], ' '; }";
    const outside = perlOutside(clocks).trim().split(" ").map(Number);
    const within = inside(who, clocks).trim().split(" ").map(Number);
    for (const seconds of within) expect(seconds).toBeLessThan(30);
    for (const seconds of outside) expect(seconds).toBeGreaterThan(30);
  });

  testUnless(noPerl, "there is no interface but lo, which is down unless granted", () => {
    const probe =
      "my $s = syscall($nr{socket}, 2, 2, 0); my $r = pack 'a16 x24', 'lo'; " +
      "syscall($nr{ioctl}, $s, 0x8913, $r); my $f = unpack 'x16 S', $r; my $c = pack 'i x4 Q', 0, 0; " +
      "my $b = \"\\0\" x 400; $c = pack 'i x4 P', 400, $b; syscall($nr{ioctl}, $s, 0x8912, $c); " +
      "print(($f & 1) ? 'up' : 'down', ' ', (unpack 'i', $c) / 40);";
    const syscalls = ["socket", "ioctl"];
    expect(inside(who, probe, { syscalls })).toBe("down 0");
    expect(inside(who, probe, { syscalls, network: "loopback" })).toBe("up 1");
    expect(perlOutside(probe)).toMatch(/^up [1-9]/);
  });

  testUnless(noPerl, "there is no controlling terminal to open", () => {
    const open = "print open(my $f, '<', '/dev/tty') ? 'opened' : 'errno '.($!+0);";
    expect(inside(who, open)).toBe("errno 2");
  });

  testUnless(noPerl, "/proc shows the void's own processes only", () => {
    const list = "opendir(my $d, '/proc') or die $!; print join ' ', sort grep { /^\\w/ } readdir $d;";
    expect(inside(who, list, { proc: true })).toBe("1 self thread-self");
    expect(perlOutside(list).split(" ").length).toBeGreaterThan(20);
  });

  testUnless(noPerl, "an init is pid 1, and the program pid 2", () => {
    expect(inside(who, "print $$;", { init: true })).toBe("2");
    expect(inside(who, "print $$;")).toBe("1");
  });

  testUnless(noPerl, "a granted capability is there and works, and no other", () => {
    const name = "print try_call('sethostname', 'x', 1);";
    expect(inside(who, name, { syscalls: ["sethostname"] })).toBe("errno 1");
    expect(inside(who, name, { syscalls: ["sethostname"], capabilities: ["CAP_SYS_ADMIN"] })).toBe("ok 0");
    const status = inside(who, STATUS, { proc: true, capabilities: ["CAP_SYS_ADMIN"] });
    expect(BigInt(`0x${field(status, "CapEff")}`)).toBe(1n << 21n);
    expect(BigInt(`0x${field(status, "CapBnd")}`)).toBe(1n << 21n);
  });

  testUnless(noPerl, "a second exec is refused without a grant, by every way", () => {
    const attempt =
      "my $p = '/usr/bin/perl'; my $a = pack 'PPx8', '/usr/bin/perl', '-v'; my $e = pack 'x8'; my $n = ''; " +
      "print join ',', try_call('execve', $p, $a, $e), map { try_call('execveat', $_, $p, $a, $e, 0x1000), try_call('execveat', $_, $n, $a, $e, 0x1000) } -100, 3, 16, 17;";
    expect(perlOutside(attempt)).toContain("This is perl");
    for (const answer of inside(who, attempt).split(",")) expect(answer).toMatch(/^errno (1|38)$/);
  });

  testUnless(noPerl, "with the grant, it may execute what it was granted", () => {
    const attempt = "exec '/usr/bin/perl', '-e', 'print 42' or print 'errno '.($!+0);";
    expect(inside(who, attempt, { syscalls: ["execve"], devices: ["null"] })).toBe("42");
  });

  testUnless(noPerl, "a second process is refused unless limits and calls allow it", () => {
    const fork =
      "my $p = fork; if (!defined $p) { print 'errno '.($!+0) } elsif (!$p) { exit 0 } else { waitpid $p, 0; print 'forked' }";
    expect(inside(who, fork)).toBe("errno 1");
    expect(inside(who, fork, { syscalls: ["clone", "wait4"] })).toBe("errno 11");
    expect(inside(who, fork, { syscalls: ["clone", "wait4"], limits: { processes: 2 } })).toBe("forked");
  });
});

test("the tests run as more than one user when they can", () => {
  expect(USERS.length).toBe(process.geteuid?.() === 0 ? 2 : 1);
});
