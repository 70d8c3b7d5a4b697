// The runner: exit statuses, signals, limits, and that no void outlives it. As root and as nobody.

import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noPerl, perlSpec } from "../support/perl.ts";
import { readableProject } from "../support/project.ts";
import { asUser, runSpec, runVoid, testFolder, USERS } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

/** Starts the runner and gives it back with a promise of its first output. */
function startSpec(folder: string, spec: object, who: (typeof USERS)[number]) {
  const { root, bun } = readableProject();
  const file = join(folder, "spec.json");
  writeFileSync(file, JSON.stringify(spec));
  const command = asUser(who, [bun, join(root, "void.ts"), file]);
  return Bun.spawn(command, { cwd: root, stdin: "ignore", stdout: "pipe", stderr: "pipe" });
}

/** What comes next on a stream, as text; "" at its end. */
async function nextOutput(child: { stdout: ReadableStream<Uint8Array> }): Promise<string> {
  const reader = child.stdout.getReader();
  const { value } = await reader.read();
  reader.releaseLock();
  return new TextDecoder().decode(value);
}

/** Host pids whose command line has this word in it. */
function processesWith(word: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "latin1").split("\0").includes(word);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(condition: () => boolean, seconds = 10): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await Bun.sleep(10))
    if (condition()) return true;
  return condition();
}

const WAIT = "print 'ready'; 1 while select(undef, undef, undef, 0.05) || 1;";

describe.each(USERS)("the runner, as %s", (who) => {
  testUnless(noPerl, "passes the program's exit status on", () => {
    using folder = testFolder(who);
    for (const status of [0, 1, 42, 255])
      expect(runSpec(folder.path, perlSpec(`exit ${status};`), { who }).status).toBe(status);
  });

  test("says 127 for a program that is not there, 126 for one that can't be executed, 125 for a bad spec", () => {
    using folder = testFolder(who);
    const missing = runSpec(folder.path, { program: "/nowhere/at/all" }, { who });
    expect(missing).toMatchObject({ status: 127 });
    expect(missing.stderr).toContain(`spec.json:1:12: program: no such file "/nowhere/at/all" (ENOENT)`);
    const text = runSpec(folder.path, { program: "/etc/passwd" }, { who });
    expect(text).toMatchObject({ status: 126 });
    const bad = runSpec(folder.path, { program: "/bin/true", grant: {} }, { who });
    expect(bad).toMatchObject({ status: 125 });
    expect(bad.stderr).toContain('did you mean "grants"?');
  });

  test("explains a missing interpreter and says what to grant", () => {
    using folder = testFolder(who);
    const result = runSpec(folder.path, { program: "/usr/bin/true" }, { who });
    expect(result.status).toBe(127);
    expect(result.stderr).toContain("`libraries: true` grants it");
  });

  testUnless(noPerl, "ends with 128+N where signal N ended the program", () => {
    using folder = testFolder(who);
    const killed = runSpec(folder.path, perlSpec("syscall($nr{getpid}); my $x = unpack 'P1', pack 'Q', 8;"), {
      who,
    });
    expect(killed.status).toBe(128 + 11);
  });

  testUnless(noPerl, "kills a program that calls what is not granted where the spec says so", () => {
    using folder = testFolder(who);
    const spec = perlSpec("try_call('getpriority', 0, 0); print 'alive';");
    expect(runSpec(folder.path, spec, { who })).toMatchObject({ status: 0, stdout: "alive" });
    const strict = { ...spec, onDenied: "kill" };
    expect(runSpec(folder.path, strict, { who })).toMatchObject({ status: 128 + 31, stdout: "" });
  });

  testUnless(noPerl, "ends a program whose wall clock runs out, and says so", () => {
    using folder = testFolder(who);
    const report = join(folder.path, "report.json");
    const spec = perlSpec(WAIT, { limits: { wallTime: "300ms" } });
    const result = runSpec(folder.path, spec, { who, args: ["--report", report] });
    expect(result.status).toBe(128 + 9);
    expect(result.stderr).toContain("grants.limits.wallTime");
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ limit: "wallTime", signal: "SIGKILL" });
  });

  testUnless(noPerl, "ends a program whose cpu time runs out, and says so", () => {
    using folder = testFolder(who);
    const result = runSpec(folder.path, perlSpec("1 while 1;", { limits: { cpuTime: "1s" } }), { who });
    expect(result.status).toBe(128 + 9);
    expect(result.stderr).toContain("grants.limits.cpuTime");
  });

  testUnless(noPerl, "passes a signal on to a program that handles it", async () => {
    using folder = testFolder(who);
    const code =
      "$SIG{TERM} = sub { print 'caught'; exit 7 }; print 'ready'; select(undef, undef, undef, 0.05) while 1;";
    const child = startSpec(folder.path, perlSpec(code), who);
    expect(await nextOutput(child)).toBe("ready");
    child.kill("SIGTERM");
    expect(await child.exited).toBe(7);
    expect(await nextOutput(child)).toBe("caught");
  });

  testUnless(noPerl, "ends a program that does not handle a signal, with or without an init", async () => {
    for (const grants of [{}, { init: true }]) {
      using folder = testFolder(who);
      const child = startSpec(folder.path, perlSpec(WAIT, grants), who);
      expect(await nextOutput(child)).toBe("ready");
      child.kill("SIGINT");
      expect(await child.exited).toBe(128 + 2);
    }
  });

  testUnless(noPerl, "takes the void with it when it is killed, orphans included", async () => {
    for (const grants of [{}, { init: true }]) {
      using folder = testFolder(who);
      const word = `canary-${crypto.randomUUID()}`;
      // A grandchild in a session of its own, as a daemon makes itself.
      const code =
        "if (!fork) { syscall($nr{setsid}); if (!fork) { print 'ready'; select(undef, undef, undef, 0.05) while 1 } } select(undef, undef, undef, 0.05) while 1;";
      const spec = perlSpec(code, { syscalls: ["clone", "setsid"], limits: { processes: 4 }, ...grants });
      spec.args.push(word);
      const child = startSpec(folder.path, spec, who);
      expect(await nextOutput(child)).toBe("ready");
      expect(processesWith(word).length).toBeGreaterThanOrEqual(3);
      child.kill("SIGKILL");
      await child.exited;
      expect(await until(() => processesWith(word).length === 0)).toBe(true);
    }
  });

  testUnless(noPerl, "writes a report of the outcome and every protection", () => {
    using folder = testFolder(who);
    const file = join(folder.path, "report.json");
    runSpec(folder.path, perlSpec("exit 3;"), { who, args: ["--report", file] });
    const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    expect(report).toMatchObject({
      entrypoint: "main",
      status: 3,
      signal: null,
      exitStatus: 3,
      limit: null,
      failure: null,
    });
    const states = (report["protections"] as { state: string }[]).map((protection) => protection.state);
    expect(states.every((state) => ["enforced", "unsupported", "not requested"].includes(state))).toBe(true);
  });

  testUnless(noPerl, "gives the program what follows --, and refuses it where the spec takes none", () => {
    using folder = testFolder(who);
    const spec = perlSpec("print join '|', @ARGV;");
    expect(runSpec(folder.path, spec, { who, trailing: ["a b", "--c"] }).stdout).toBe("a b|--c");
    const none = { ...spec, args: ["/probe.pl"] };
    expect(runSpec(folder.path, none, { who, trailing: ["x"] })).toMatchObject({ status: 125 });
  });

  testUnless(noPerl, "hands a file in as a descriptor, with just the access asked for", () => {
    using folder = testFolder(who);
    const input = join(folder.path, "in.txt");
    const output = join(folder.path, "out.txt");
    writeFileSync(input, "from outside");
    const code =
      "my ($in, $out) = @ARGV; my $b = \"\\0\" x 64; my $n = syscall($nr{read}, $in + 0, $b, 64); syscall($nr{write}, $out + 0, $b, $n); print \"$in $out \", try_call('write', $in + 0, $b, 1), ' ', -e '/in.txt' ? 1 : 0;";
    const spec = perlSpec(code);
    const files = [{ file: input }, { file: output, access: "write" }];
    const result = runSpec(folder.path, { ...spec, args: ["/probe.pl", ...files] }, { who });
    expect(result).toMatchObject({ status: 0, stderr: "", stdout: "3 4 errno 9 0" });
    expect(readFileSync(output, "utf8")).toBe("from outside");
  });

  test("doctor finds that a void can be launched", () => {
    const result = runVoid(["doctor"], { who });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/^ok {7}a void: launched, ran and ended$/m);
  });

  test("plan prints each op beside its grant, and launches nothing", () => {
    using folder = testFolder(who);
    const file = join(folder.path, "spec.json");
    writeFileSync(
      file,
      JSON.stringify({ program: "/usr/bin/true", grants: { libraries: true, hostname: "inner" } }),
    );
    const result = runVoid(["plan", file], { who });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/grants\.hostname\s+name the host inner\n\s+sethostname\("inner", 5\) = 0/);
    expect(result.stdout).toContain("the filter:");
    expect(existsSync(join(folder.path, "report.json"))).toBe(false);
  });
});

describe.each(USERS)("an application of two programs, as %s", (who) => {
  test("runs both at once and ends with the first status that is not 0", () => {
    using folder = testFolder(who);
    const grants = { libraries: true, stdio: { stdout: "inherit" }, syscalls: ["@base"] };
    const entrypoints = {
      bad: { program: "/bin/sh", args: ["-c", "exit 3"], grants },
      good: { program: "/bin/echo", args: ["hello from", { entrypoint: true }], grants },
    };
    const report = join(folder.path, "report.json");
    const result = runSpec(folder.path, { entrypoints }, { who, args: ["--report", report] });
    expect(result).toMatchObject({ status: 3, stdout: "hello from good\n", stderr: "" });
    const reports = JSON.parse(readFileSync(report, "utf8")) as object[];
    expect(reports).toMatchObject([
      { entrypoint: "bad", status: 3 },
      { entrypoint: "good", status: 0 },
    ]);
  });
});
