// Each grant gives what it says and no more, seen from inside a void. As root and as nobody.

import { describe, expect, test } from "bun:test";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import { noPerl, perlOutside, perlSpec } from "../support/perl.ts";
import { NOBODY } from "../support/project.ts";
import { int80, writeProgram, x32 } from "../support/raw-program.ts";
import { asUser, runSpec, testFolder, USERS } from "../support/run.ts";
import type { Who } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

const isRoot = process.geteuid?.() === 0;

function inside(who: Who, folder: string, code: string, grants: Record<string, unknown> = {}): string {
  const result = runSpec(folder, perlSpec(code, grants), { who });
  expect(result.stderr).toBe("");
  expect(result.status).toBe(0);
  return result.stdout;
}

/** A folder with a file in it, both of the user that runs the void. */
function sources(folder: string, who: Who): string {
  const tree = join(folder, "tree");
  mkdirSync(join(tree, "below"), { recursive: true });
  writeFileSync(join(tree, "file"), "content");
  if (isRoot && who === "nobody")
    for (const path of [tree, join(tree, "below"), join(tree, "file")]) chownSync(path, NOBODY, NOBODY);
  return tree;
}

const WRITES =
  "my @r; push @r, open(my $f, '>>', '/t/file') ? 'ok' : $!+0; push @r, open(my $g, '>', '/t/new') ? 'ok' : $!+0;" +
  "push @r, mkdir('/t/dir') ? 'ok' : $!+0; push @r, unlink('/t/file') ? 'ok' : $!+0; push @r, rename('/t/below', '/t/b2') ? 'ok' : $!+0;" +
  "push @r, chmod(0777, '/t/file') ? 'ok' : $!+0; push @r, symlink('x', '/t/link') ? 'ok' : $!+0; print join ' ', @r;";

describe.each(USERS)("grants, as %s", (who) => {
  testUnless(noPerl, "a read grant can be read and in no way written", () => {
    using folder = testFolder(who);
    const path = sources(folder.path, who);
    const grants = { files: [{ path, at: "/t" }], syscalls: ["@file-system"] };
    expect(inside(who, folder.path, "print slurp('/t/file');", grants)).toBe("content");
    for (const answer of inside(who, folder.path, WRITES, grants).split(" "))
      expect(["13", "30", "1", "18"]).toContain(answer);
    expect(readFileSync(join(path, "file"), "utf8")).toBe("content");
    expect(existsSync(join(path, "new"))).toBe(false);
    // The control: with the right to write, all of it works.
    const writable = { ...grants, files: [{ path, at: "/t", access: ["read", "write"] }] };
    expect(inside(who, folder.path, WRITES, writable)).toBe("ok ok ok ok ok 2 ok");
    expect(existsSync(join(path, "new"))).toBe(true);
  });

  testUnless(noPerl, "what a void makes in a write grant belongs to the folder's owner", () => {
    using folder = testFolder(who);
    const path = sources(folder.path, who);
    inside(who, folder.path, "open(my $f, '>', '/t/new') or die $!; print $f 'x';", {
      files: [{ path, at: "/t", access: ["read", "write"] }],
      syscalls: ["@file-system"],
    });
    expect(statSync(join(path, "new")).uid).toBe(statSync(path).uid);
  });

  testUnless(noPerl, "a mount below a read grant is no more writable than the grant", () => {
    if (!isRoot || who !== "root") return;
    using folder = testFolder(who);
    const path = sources(folder.path, who);
    const below = join(path, "below");
    expect(Bun.spawnSync(["mount", "-t", "tmpfs", "none", below]).exitCode).toBe(0);
    try {
      chmodSync(below, 0o777);
      const write = "print open(my $f, '>', '/t/below/x') ? 'ok' : $!+0;";
      expect(
        inside(who, folder.path, write, { files: [{ path, at: "/t" }], syscalls: ["@file-system"] }),
      ).toMatch(/^(13|30)$/);
    } finally {
      Bun.spawnSync(["umount", below]);
    }
  });

  testUnless(noPerl, "only what has the right can be executed", () => {
    using folder = testFolder(who);
    const program = join(folder.path, "program");
    writeProgram(program, int80(20)); // only its execution is of interest: with exec it is killed, without refused
    const exec = "print exec('/p') ? '' : 'errno '.($!+0);";
    const calls = { syscalls: ["execve"] };
    expect(inside(who, folder.path, exec, { ...calls, files: [{ path: program, at: "/p" }] })).toBe(
      "errno 13",
    );
    const granted = runSpec(
      folder.path,
      perlSpec(exec, { ...calls, files: [{ path: program, at: "/p", access: ["read", "execute"] }] }),
      { who },
    );
    expect(granted.status).toBe(128 + 31);
  });

  testUnless(noPerl, "a program dropped into scratch does not run, unless scratch may execute", () => {
    using folder = testFolder(who);
    const drop =
      "open(my $i, '<', '/usr/bin/perl'); open(my $o, '>', '/s/p'); binmode $o; { local $/; print $o scalar <$i>; } close $o; chmod 0755, '/s/p'; exec '/s/p', '-v' or print 'errno '.($!+0);";
    const grants = { syscalls: ["@file-system", "execve"], devices: ["null"] };
    expect(inside(who, folder.path, drop, { ...grants, scratch: [{ at: "/s", size: "32MiB" }] })).toBe(
      "errno 13",
    );
    expect(
      inside(who, folder.path, drop, { ...grants, scratch: [{ at: "/s", size: "32MiB", execute: true }] }),
    ).toContain("This is perl");
  });

  testUnless(noPerl, "scratch is as large as it says, in bytes and in files", () => {
    using folder = testFolder(who);
    const fill =
      "open(my $f, '>', '/s/big') or die $!; my $b = 'x' x 65536; my $n = 0; while (syswrite($f, $b)) { $n++ } my $e = $!+0; my $i = 0; $i++ while open(my $g, '>', \"/s/$i\"); print $n * 64, ' ', $e, ' ', ($i < 1000 ? 'few' : 'many');";
    const grants = { scratch: [{ at: "/s", size: "1MiB" }], syscalls: ["@file-system"] };
    expect(inside(who, folder.path, fill, grants)).toBe("1024 28 few");
  });

  testUnless(noPerl, "data, symlinks and devices are there as written", () => {
    using folder = testFolder(who);
    const code =
      "print slurp('/etc/motd'), ' ', readlink('/etc/link'), ' ', slurp('/etc/link'), ' ', sprintf('%o', (stat '/etc/motd')[2] & 0777), ' '; open(my $z, '<', '/dev/zero') or die $!; read $z, my $b, 4; print unpack('H*', $b), ' '; open(my $n, '>', '/dev/null') or die $!; print $n 'gone'; print -e '/dev/random' ? 1 : 0;";
    const grants = {
      data: [{ at: "/etc/motd", content: "hello", mode: "0400" }],
      symlinks: [{ at: "/etc/link", to: "motd" }],
      devices: ["null", "zero"],
      syscalls: ["@file-system"],
    };
    expect(inside(who, folder.path, code, grants)).toBe("hello motd hello 400 00000000 0");
  });

  testUnless(noPerl, "a symbolic link of the host is followed before, and shows what it leads to", () => {
    using folder = testFolder(who);
    const tree = sources(folder.path, who);
    symlinkSync("tree/file", join(folder.path, "link"));
    const grants = { files: [{ path: join(folder.path, "link"), at: "/l" }] };
    expect(inside(who, folder.path, "print -l '/l' ? 'link' : 'file', ' ', slurp('/l');", grants)).toBe(
      "file content",
    );
    expect(tree).toContain("tree");
  });

  testUnless(noPerl, "a system call that is not granted gives EPERM, an unknown one ENOSYS", () => {
    using folder = testFolder(who);
    const calls = [
      "ptrace",
      "mount",
      "unshare",
      "setns",
      "bpf",
      "keyctl",
      "io_uring_setup",
      "perf_event_open",
      "userfaultfd",
      "socket",
      "kill",
      "reboot",
      "chroot",
      "init_module",
      "process_vm_readv",
      "personality",
      "prctl",
      "memfd_create",
      "open_by_handle_at",
      "add_key",
      "quotactl",
      "swapon",
      "settimeofday",
      "sethostname",
    ];
    const code = `print join ',', map { try_call($_, 0, 0, 0, 0, 0) } qw(${calls.join(" ")}); print ',', join ',', map { $! = 0; syscall($_); 'errno '.($!+0) } 435, 600, 999, 4000;`;
    const answers = inside(who, folder.path, code).split(",");
    expect(answers.slice(0, calls.length)).toEqual(calls.map(() => "errno 1"));
    expect(answers.slice(calls.length)).toEqual(["errno 38", "errno 38", "errno 38", "errno 38"]);
  });

  testUnless(noPerl, "conditions on arguments hold to the bit", () => {
    using folder = testFolder(who);
    const nr = SYSCALLS.x86_64["socket"];
    const code = `print join ',', map { $! = 0; my $r = syscall(${nr}, $_, 1, 0); $r < 0 ? $!+0 : 'ok' } 1, 2, 10, 16, 17, 4294967297;`;
    const only = (value: string, width: number) => ({
      syscalls: [{ name: "socket", args: [{ index: 0, op: "eq", value, width }] }],
    });
    // 2^32 + 1 is AF_UNIX to the kernel, which takes an int.
    expect(inside(who, folder.path, code, only("1", 32))).toBe("ok,1,1,1,1,ok");
    expect(inside(who, folder.path, code, only("1", 64))).toBe("ok,1,1,1,1,1");
    expect(perlOutside(code)).toMatch(/^ok,ok,.*,ok$/);
  });

  test("calls by the i386 convention and with the x32 bit kill", () => {
    using folder = testFolder(who);
    const program = join(folder.path, "program");
    for (const code of [int80(20), int80(1), x32(39), x32(60)]) {
      writeProgram(program, code);
      if (isRoot && who === "nobody") chownSync(program, NOBODY, NOBODY);
      const spec = { program, grants: { syscalls: ["@all"] } };
      expect(runSpec(folder.path, spec, { who }).status).toBe(128 + 31);
    }
    // The control: outside the i386 call works and the program ends well.
    writeProgram(program, int80(20));
    expect(Bun.spawnSync([program]).exitCode).toBe(0);
  });

  testUnless(noPerl, "no user namespace can be made inside, even with the calls granted", () => {
    using folder = testFolder(who);
    // CLONE_NEWUSER | SIGCHLD; CLONE_NEWNS needs a capability that only a new user namespace would give.
    const code =
      "print join ',', try_call('unshare', 0x10000000), try_call('clone', 0x10000011, 0, 0, 0, 0), try_call('unshare', 0x20000);";
    const grants = { syscalls: ["unshare", "clone"], limits: { processes: 10 } };
    expect(inside(who, folder.path, code, grants)).toBe("errno 28,errno 28,errno 1");
    // The control: the same user outside may make one.
    const outside = Bun.spawnSync(
      asUser(who, ["/usr/bin/perl", "-e", "exit(syscall(272, 0x10000000) ? 1 : 0)"]),
    );
    expect(outside.exitCode).toBe(0);
  });

  testUnless(noPerl, "the runner's own files stay out of reach through /proc", () => {
    using folder = testFolder(who);
    const code =
      "print join ' ', map { -e \"/proc/$_\" ? 1 : 0 } qw(sys kcore kallsyms cmdline meminfo sysrq-trigger 2); print ' ', readlink('/proc/self/exe'), ' ', open(my $f, '>', '/proc/self/oom_score_adj') ? 'ok' : 'errno';";
    expect(inside(who, folder.path, code, { proc: true, syscalls: ["@file-system"] })).toBe(
      "0 0 0 0 0 0 0 /usr/bin/perl errno",
    );
  });

  testUnless(
    noPerl,
    "an unreachable folder of the host is no hindrance to root, and no path is invented for others",
    () => {
      using folder = testFolder(who);
      const secret = join(folder.path, "private");
      mkdirSync(secret, { mode: 0o700 });
      writeFileSync(join(secret, "key"), "secret", { mode: 0o600 });
      if (isRoot && who === "nobody")
        for (const path of [secret, join(secret, "key")]) chownSync(path, NOBODY, NOBODY);
      const grants = { files: [{ path: join(secret, "key"), at: "/key" }] };
      expect(inside(who, folder.path, "print slurp('/key');", grants)).toBe("secret");
      copyFileSync(join(secret, "key"), join(folder.path, "other"));
    },
  );
});
