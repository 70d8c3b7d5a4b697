// `void check` as it is called: what it prints, where, and the exit status.

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed } from "../support/project.ts";
import { runVoid } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "void-check-"));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: object | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  return path;
}
/** A program that no machine has: what is checked is the spec, not the host. */
const spec = (grants: object = {}, rest: object = {}): object => ({
  program: "/opt/no/such",
  grants,
  ...rest,
});
const DANGEROUS = { network: "host" };

function check(...args: string[]): { status: number | null; lines: string[]; stderr: string } {
  const { status, stdout, stderr } = runVoid(["check", ...args]);
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

describe("check", () => {
  test("says one line when all is well, and knows nothing of the host", () => {
    const path = write(
      "good.json",
      spec({ libraries: true, syscalls: ["@base"], files: [{ path: "/no/where" }] }),
    );
    expect(check(path)).toEqual({ status: 0, lines: ["1 spec, 0 wrong, 0 warnings"], stderr: "" });
  });

  test("tells every issue of every spec by file, line and column", () => {
    const one = write(
      "bad.json",
      '{\n  "program": "/opt/x",\n  "grants": { "network": "hots",\n    "proc": 1 }\n}\n',
    );
    const two = write("worse.json", "{\n  nonsense\n}\n");
    const good = write("good.json", spec());
    const { status, lines } = check(one, good, two);
    expect(status).toBe(1);
    expect(lines[0]).toStartWith(`${one}:3:26: grants.network: `);
    expect(lines[1]).toStartWith(`${one}:4:13: grants.proc: `);
    expect(lines[2]).toStartWith(`${two}:2:3: `);
    expect(lines.at(-1)).toBe("3 specs, 2 wrong, 0 warnings");
  });

  test("a spec that can't be read is wrong, too", () => {
    const path = join(folder, "missing.json");
    const { status, lines } = check(path);
    expect(status).toBe(1);
    expect(lines).toEqual([
      `${path}:1:1: can not read the spec: no such file (ENOENT)`,
      "1 spec, 1 wrong, 0 warnings",
    ]);
  });

  test("warns, which is no failure unless --strict says so", () => {
    const path = write("warned.json", spec(DANGEROUS));
    const { status, lines } = check(path);
    expect(status).toBe(0);
    expect(lines[0]).toStartWith(`${path}:4:16: warning: hostNetwork: `);
    expect(lines[1]).toBe("1 spec, 0 wrong, 1 warning");
    expect(check("--strict", path).status).toBe(1);
  });

  test("is silent on what the spec acknowledges", () => {
    const acknowledge = [{ warning: "hostNetwork", reason: "it scans ports" }];
    const path = write("accepted.json", spec(DANGEROUS, { acknowledge }));
    expect(check("--strict", path)).toMatchObject({ status: 0, lines: ["1 spec, 0 wrong, 0 warnings"] });
    const idle = write("idle.json", spec({}, { acknowledge }));
    expect(check(idle).lines[0]).toContain("warning: unusedAcknowledgement: ");
    expect(check("--strict", idle).status).toBe(1);
  });

  test("an issue or a warning of an included file is told where it stands", () => {
    write("parts/common.json", { grants: { network: "host" } });
    const path = write("including.json", spec({}, { include: ["./parts/common.json"] }));
    expect(check(path).lines[0]).toStartWith(
      `${join(folder, "parts/common.json")}:3:16: warning: hostNetwork: `,
    );
  });

  test("gives all of it as JSON", () => {
    const good = write("good.json", spec({ libraries: true }));
    const bad = write("bad.json", { program: 1 });
    const wired = write("wired.json", {
      entrypoints: {
        a: { program: "/a", args: [{ pipe: { write: "p" } }] },
        b: { program: "/b", args: [{ pipe: { read: "p" } }] },
        c: { program: "/c" },
      },
    });
    const { status, stdout } = runVoid(["check", "--json", good, bad, wired]);
    const result = JSON.parse(stdout) as {
      summary: object;
      specs: {
        file: string;
        ok: boolean;
        notes: string[];
        proved: number;
        entrypoints: number;
        issues: object[];
      }[];
    };
    expect(status).toBe(1);
    expect(result.summary).toEqual({ specs: 3, wrong: 1, warnings: 0 });
    expect(result.specs.map(({ file, ok }) => [file, ok])).toEqual([
      [good, true],
      [bad, false],
      [wired, true],
    ]);
    expect(result.specs[0]).toMatchObject({ proved: 1, entrypoints: 1 });
    expect(result.specs[1]?.issues).toMatchObject([
      { code: "wrongType", line: 2, column: 14, path: "program" },
    ]);
  });

  test("the same answer comes from every folder", () => {
    const path = write("warned.json", spec(DANGEROUS));
    expect(check(path).lines).toEqual(check(path).lines);
  });
});

describe("check --within", () => {
  const ceiling = (): string =>
    write("ceiling.json", { program: "/any", grants: { syscalls: ["@base"], files: [{ path: "/srv" }] } });

  test("takes what grants no more", () => {
    const path = write(
      "below.json",
      spec({ syscalls: ["read"], files: [{ path: "/srv/data" }] }, { args: ["x"] }),
    );
    expect(check("--within", ceiling(), path)).toMatchObject({
      status: 0,
      lines: ["1 spec, 0 wrong, 0 warnings"],
    });
  });

  test("tells what is more, where it stands", () => {
    const above = ceiling();
    const path = write("above.json", spec({ files: [{ path: "/srv/data", access: ["read", "write"] }] }));
    const { status, lines } = check("--within", above, path);
    expect(status).toBe(1);
    expect(lines).toEqual([
      `${path}:5:7: grants.files[0]: write of /srv/data: more than ${above} grants`,
      "1 spec, 1 wrong, 0 warnings",
    ]);
  });

  test("checks nothing with a ceiling that is wrong itself", () => {
    const broken = write("broken.json", { program: 1 });
    const { status, lines, stderr } = check("--within", broken, write("good.json", spec()));
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toStartWith(`${broken}:2:14: program: `);
    expect(stderr).toContain("nothing was checked");
  });
});

describe("check of git revisions", () => {
  testUnless(
    Bun.which("git") === null ? "git is not installed" : null,
    "reads specs and ceilings from there",
    () => {
      const repository = join(folder, "repository");
      mkdirSync(repository);
      const git = (...args: string[]): void => {
        const settings = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        const { exitCode, stderr } = Bun.spawnSync(["git", ...settings, ...args], { cwd: repository });
        if (exitCode !== 0) throw new Error(stderr.toString());
      };
      const run = (...args: string[]): { status: number; out: string } => {
        const command = [process.execPath, join(import.meta.dir, "../../void.ts"), "check", ...args];
        const { exitCode, stdout } = Bun.spawnSync(command, { cwd: repository });
        return { status: exitCode, out: stdout.toString().trimEnd() };
      };
      git("init", "--quiet");
      write("repository/a/spec.json", spec({ proc: true }));
      write("repository/ceiling.json", spec({}));
      git("add", "--all");
      git("commit", "--quiet", "--message", "One");
      write("repository/a/spec.json", "{}");
      write("repository/ceiling.json", spec({ proc: true }));
      expect(run("HEAD:a/spec.json", ":a/spec.json")).toEqual({
        status: 0,
        out: "2 specs, 0 wrong, 0 warnings",
      });
      expect(run("a/spec.json").status).toBe(1);
      expect(run("--within", "ceiling.json", "HEAD:a/spec.json").status).toBe(0);
      expect(run("--within", "HEAD:ceiling.json", "HEAD:a/spec.json").out).toStartWith(
        "HEAD:a/spec.json:4:13: grants.proc: /proc with its own processes: more than HEAD:ceiling.json grants",
      );
      expect(run("HEAD:b.json").out).toStartWith(
        "HEAD:b.json:1:1: can not read the spec: git has no such file",
      );
      expect(run("nowhere:b.json").status).toBe(1);
    },
  );
});

describe("check --host", () => {
  const noTrue =
    process.platform !== "linux"
      ? "this is not Linux"
      : installed("/usr/bin/true")
        ? null
        : "no /usr/bin/true";

  testUnless(noTrue, "looks at this machine", () => {
    const missing = write("missing-program.json", spec());
    expect(check(missing).status).toBe(0);
    const { status, lines } = check("--host", missing);
    expect(status).toBe(1);
    expect(lines[0]).toContain(":2:14: program: ");
    const there = write("there.json", {
      program: "/usr/bin/true",
      grants: { libraries: true, syscalls: ["@base"] },
    });
    expect(check("--host", there)).toMatchObject({ status: 0, lines: ["1 spec, 0 wrong, 0 warnings"] });
  });
});
