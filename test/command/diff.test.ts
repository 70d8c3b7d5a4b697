// `void diff` as it is called, on files and on git revisions.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const ROOT = resolve(import.meta.dir, "../..");
const noGit = installed("/usr/bin/git") || Bun.which("git") !== null ? null : "git is not installed";

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "void-diff-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let repository = "";
let count = 0;
beforeEach(() => {
  repository = join(folder, `repository-${(count += 1)}`);
  mkdirSync(repository);
});

function run(
  command: readonly string[],
  env: Record<string, string> = {},
): { status: number; out: string; err: string } {
  const child = Bun.spawnSync([...command], {
    cwd: repository,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.com",
      ...env,
    },
    stdin: "ignore",
  });
  return {
    status: child.exitCode,
    out: child.stdout.toString().trimEnd(),
    err: child.stderr.toString().trimEnd(),
  };
}
const diff = (args: readonly string[], env?: Record<string, string>): ReturnType<typeof run> =>
  run([process.execPath, join(ROOT, "void.ts"), "diff", ...args], env);
function git(...args: string[]): void {
  const { status, err } = run(["git", ...args]);
  if (status !== 0) throw new Error(err);
}
function write(name: string, content: object | string): void {
  mkdirSync(dirname(join(repository, name)), { recursive: true });
  writeFileSync(
    join(repository, name),
    typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}
function commit(message = "change"): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
}
const spec = (grants: object, rest: object = {}): object => ({ program: "/usr/bin/true", ...rest, grants });

describe("diff of two files", () => {
  test("tells what is added, what is removed, and the verdict", () => {
    write("old.json", spec({ network: "host", files: [{ path: "/srv" }] }));
    write(
      "new.json",
      spec({ files: [{ path: "/srv", access: ["read", "write"] }], syscalls: ["mkdir", "rmdir"] }),
    );
    expect(diff(["old.json", "new.json"])).toEqual({
      status: 0,
      out: [
        "new.json:5:7: + files: write of /srv",
        "new.json:14:7: + system calls: mkdir",
        "new.json:15:7: + system calls: rmdir",
        "old.json:4:16: - network: the host's network",
        "incomparable (3 added, 1 removed)",
      ].join("\n"),
      err: "",
    });
  });

  test("fails on more and on incomparable only when asked to", () => {
    write("less.json", spec({}));
    write("more.json", spec({ proc: true }));
    write("other.json", spec({ init: true }));
    const status = (...args: string[]): number => diff(args).status;
    expect(status("less.json", "more.json")).toBe(0);
    expect(status("--fail-on-more", "less.json", "more.json")).toBe(1);
    expect(status("--fail-on-more", "other.json", "more.json")).toBe(1);
    expect(status("--fail-on-more", "more.json", "less.json")).toBe(0);
    expect(status("--fail-on-more", "more.json", "more.json")).toBe(0);
  });

  test("what can't be used is told, with status 2", () => {
    write("good.json", spec({}));
    write("bad.json", '{ "program": 1 }');
    const bad = diff(["good.json", "bad.json"]);
    expect([bad.status, bad.out]).toEqual([2, ""]);
    expect(bad.err).toStartWith("bad.json:1:14: program: ");
    expect(diff(["bad.json", "good.json"]).status).toBe(2);
    expect(diff(["good.json", "missing.json"]).status).toBe(2);
    expect(diff(["missing.json", "good.json"]).status).toBe(2);
  });

  test("gives all of it as JSON", () => {
    write("a.json", spec({}));
    write("b.json", spec({ syscalls: ["@base"] }));
    const result = JSON.parse(diff(["--json", "a.json", "b.json"]).out) as {
      verdict: string;
      added: object[];
    };
    expect(result.verdict).toBe("more");
    expect(result.added[0]).toEqual({
      kind: "syscalls",
      words: "access",
      path: "grants.syscalls[0]",
      group: "@base",
      entrypoint: "main",
      position: { file: "b.json", line: 5, column: 7 },
    });
  });
});

describe("diff of git revisions", () => {
  const inGit = (name: string, body: () => void): void => testUnless(noGit, name, body);

  inGit("reads a spec and what it includes from that revision", () => {
    git("init", "--quiet");
    write("specs/common.json", { grants: { proc: true } });
    write("specs/a.json", spec({ libraries: ["./lib/x.so"] }, { include: ["./common.json"] }));
    commit();
    write("specs/common.json", { grants: { proc: true, network: "host" } });
    expect(diff(["--fail-on-more", "HEAD:specs/a.json", "specs/a.json"])).toMatchObject({
      status: 1,
      out: "specs/common.json:4:16: + network: the host's network\nmore (1 added, 0 removed)",
    });
    // The index is an empty revision, and still as it was.
    expect(diff(["HEAD:specs/a.json", ":specs/a.json"]).out).toBe("equal (0 added, 0 removed)");
    commit();
    expect(diff(["HEAD~1:specs/a.json", "HEAD:specs/a.json"]).out).toStartWith(
      "HEAD:specs/common.json:4:16: + ",
    );
    expect(diff(["HEAD:specs/a.json", "HEAD~1:specs/a.json"]).out).toEndWith("less (0 added, 1 removed)");
  });

  inGit("a path may be seen from here", () => {
    git("init", "--quiet");
    write("specs/a.json", spec({}));
    commit();
    expect(diff(["HEAD:./specs/a.json", "specs/a.json"]).out).toBe("equal (0 added, 0 removed)");
  });

  inGit("a file that is not there yet may do nothing", () => {
    git("init", "--quiet");
    write("a.json", spec({ proc: true }));
    const fresh = diff(["HEAD:a.json", "a.json"]);
    expect([fresh.status, fresh.out.split("\n").at(-1)]).toEqual([0, "more (2 added, 0 removed)"]);
    commit();
    write("b.json", spec({}));
    expect(diff(["HEAD:b.json", "b.json"]).out).toEndWith("more (1 added, 0 removed)");
  });

  inGit("what git does not know is told, with status 2", () => {
    git("init", "--quiet");
    write("a.json", spec({}));
    commit();
    expect(diff(["nowhere:a.json", "a.json"])).toMatchObject({ status: 2 });
    expect(diff(["HEAD:a.json", "HEAD:b.json"])).toMatchObject({
      status: 2,
      err: "HEAD:b.json: no such file",
    });
    expect(diff(["HEAD:a.json", "--output=x:a.json"]).status).not.toBe(0);
  });
});

describe("diff --staged", () => {
  const inGit = (name: string, body: () => void): void => testUnless(noGit, name, body);
  const staged = (...args: string[]): ReturnType<typeof run> => diff(["--staged", "--fail-on-more", ...args]);

  inGit("says nothing where nothing changes", () => {
    git("init", "--quiet");
    write("spec.json", spec({}));
    commit();
    expect(staged()).toEqual({ status: 0, out: "", err: "" });
  });

  inGit("refuses more, and takes less", () => {
    git("init", "--quiet");
    write("a/spec.json", spec({ proc: true }));
    write("b.void.json", spec({ proc: true }));
    commit();
    write("a/spec.json", spec({}));
    git("add", "--all");
    expect(staged().status).toBe(0);
    write("b.void.json", spec({ proc: true, init: true }));
    // Not staged, so not committed.
    expect(staged().status).toBe(0);
    git("add", "--all");
    const refused = staged();
    expect(refused.status).toBe(1);
    expect(refused.out).toContain("b.void.json:5:13: + init: an init as pid 1");
    expect(refused.err).toContain("VOID_ALLOW_MORE=1");
    expect(diff(["--staged", "--fail-on-more"], { VOID_ALLOW_MORE: "1" }).status).toBe(0);
  });

  inGit("sees what an included file changes, and what is renamed", () => {
    git("init", "--quiet");
    write("common.json", { grants: { proc: true } });
    write("spec.json", spec({}, { include: ["./common.json"] }));
    commit();
    write("common.json", { grants: { proc: true, network: "host" } });
    git("add", "--all");
    expect(staged()).toMatchObject({ status: 1 });
    expect(staged().out).toContain("common.json:4:16: + network: the host's network");
    git("checkout", "--quiet", "HEAD", "--", "common.json");
    git("mv", "spec.json", "other.void.json");
    expect(staged()).toEqual({ status: 0, out: "", err: "" });
  });

  inGit("a spec that is not valid is refused, where this change made it so", () => {
    git("init", "--quiet");
    write("bad/spec.json", "{}");
    commit();
    write("spec.json", spec({}));
    git("add", "--all");
    expect(staged("--json").status).toBe(1);
    write("spec.json", "{}");
    git("add", "--all");
    const unusable = staged();
    expect(unusable.status).toBe(2);
    expect(unusable.out).toStartWith("spec.json:1:1: ");
    expect(unusable.out).not.toContain("bad/spec.json");
  });

  inGit("a trailer of the commit message accepts what is more, words in its body do not", () => {
    git("init", "--quiet");
    write("spec.json", spec({ proc: true }));
    git("add", "--all");
    const withMessage = (text: string): number => {
      write("message", text);
      return staged("--message", "message").status;
    };
    expect(withMessage("A change\n\nGrants: /proc, since it reads its own status\n")).toBe(0);
    expect(withMessage("A change\n\ngrants: /proc\nSigned-off-by: a <a@example.com>\n")).toBe(0);
    expect(withMessage("A change\n\nGrants:\n")).toBe(1);
    expect(withMessage("A change\n\nGrants: in the middle\n\nand more words\n")).toBe(1);
    expect(withMessage("A change\n\n# Grants: in a comment of the editor\n")).toBe(1);
    expect(withMessage("Grants: as the subject\n")).toBe(1);
  });

  inGit("a merge is held against both sides", () => {
    git("init", "--quiet", "--initial-branch=main");
    write("spec.json", spec({}));
    write("one", "1");
    commit();
    git("checkout", "--quiet", "-b", "side");
    write("spec.json", spec({ proc: true }));
    commit();
    git("checkout", "--quiet", "main");
    write("one", "2");
    commit();
    git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    expect(staged()).toMatchObject({ status: 0 });
    // More than either side has.
    write("spec.json", spec({ proc: true, init: true }));
    git("add", "--all");
    expect(staged().status).toBe(1);
  });

  inGit("other names of specs are given as a pattern", () => {
    git("init", "--quiet");
    write("sandbox/a.json", spec({ proc: true }));
    git("add", "--all");
    expect(staged().status).toBe(0);
    expect(staged("--files", "^sandbox/").status).toBe(1);
    expect(staged("--files", "(").status).toBe(2);
  });
});
