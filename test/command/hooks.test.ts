// The hooks in a real repository: by the pre-commit framework, and as plain hooks of git. A good spec is committed, a bad
// one and a widening one are not, and the message says which line.

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { testUnless } from "../support/skip.ts";

const ROOT = resolve(import.meta.dir, "../..");
const missing =
  ["git", "pre-commit"]
    .map((name) => (Bun.which(name) === null ? `${name} is not installed` : null))
    .find(Boolean) ?? null;
const noGit = Bun.which("git") === null ? "git is not installed" : null;

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
}
const hooks = Bun.YAML.parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

/** The caller's, but without any Bun on the PATH, and without settings of git. */
const ENVIRONMENT: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GIT_|VOID_|PRE_COMMIT)/.test(name)),
  ),
  PATH: (process.env["PATH"] ?? "")
    .split(":")
    .filter((path) => !existsSync(join(path, "bun")))
    .join(":"),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "void-hooks-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

class Repository {
  readonly path: string;
  /** A folder to search for programs before all others. */
  searchFirst = "";

  constructor(name: string) {
    this.path = join(folder, name);
    mkdirSync(this.path);
    this.git("init", "--quiet");
  }

  run(command: readonly string[], env: Record<string, string> = {}): { status: number; text: string } {
    const child = Bun.spawnSync([...command], {
      cwd: this.path,
      env: {
        ...ENVIRONMENT,
        PATH: `${this.searchFirst}:${ENVIRONMENT["PATH"]}`.replace(/^:/, ""),
        PRE_COMMIT_HOME: join(folder, "pre-commit"),
        ...env,
      },
      timeout: 300_000,
      stdin: "ignore",
    });
    return { status: child.exitCode, text: child.stdout.toString() + child.stderr.toString() };
  }

  git(...args: string[]): void {
    const { status, text } = this.run(["git", ...args]);
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${text}`);
  }

  write(name: string, content: object | string): void {
    const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(this.path, name), text);
  }

  /** Stages everything and commits it through the hooks. */
  commit(message: string, env?: Record<string, string>): { status: number; text: string } {
    this.git("add", "--all");
    return this.run(["git", "commit", "--message", message], env);
  }
}

const spec = (grants: object): object => ({ program: "/usr/bin/true", grants });
const WIDE = { files: [{ path: "/srv" }], network: "host" };

/** What any way to install the hooks has to do. */
function tryHooks(repository: Repository): void {
  const narrow = repository.commit("No spec yet");
  expect([narrow.status, narrow.text]).toEqual([0, expect.any(String)]);

  repository.write("spec.json", spec({ files: [{ path: "/srv" }] }));
  const first = repository.commit("Add a spec");
  expect(first.status).not.toBe(0);
  expect(first.text).toContain("spec.json:5:7: + files: read of /srv");
  const trailer = repository.commit("Add a spec\n\nGrants: /srv, which it serves");
  expect([trailer.status, trailer.text]).toEqual([0, expect.any(String)]);

  repository.write("spec.json", {
    program: "/usr/bin/true",
    description: "The same",
    grants: { files: [{ path: "/srv" }] },
  });
  expect(repository.commit("Describe it").status).toBe(0);

  repository.write("spec.json", '{\n  "program": "/usr/bin/true",\n  "grants": { "network": "hots" }\n}\n');
  const bad = repository.commit("Grant\n\nGrants: a mistake");
  expect(bad.status).not.toBe(0);
  expect(bad.text).toContain("spec.json:3:26: grants.network: ");

  repository.write("spec.json", spec(WIDE));
  const wide = repository.commit("Use the network");
  expect(wide.status).not.toBe(0);
  expect(wide.text).toContain("spec.json:9:16: + network: the host's network");
  expect(wide.text).toContain("Grants:");
  const allowed = repository.commit("Use the network", { VOID_ALLOW_MORE: "1" });
  expect([allowed.status, allowed.text]).toEqual([0, expect.any(String)]);

  // git makes an index of its own for this one.
  repository.write("spec.json", spec({ ...WIDE, init: true }));
  expect(repository.run(["git", "commit", "--all", "--message", "Wider"]).status).not.toBe(0);
  repository.write("spec.json", spec({}));
  expect(repository.run(["git", "commit", "--all", "--message", "Grant nothing"]).status).toBe(0);
  const log = repository.run(["git", "log", "--format=%s"]).text.trim().split("\n");
  expect(log).toEqual(["Grant nothing", "Use the network", "Describe it", "Add a spec", "No spec yet"]);
}

function usePreCommit(repository: Repository, repo: object): void {
  repository.write(".pre-commit-config.yaml", {
    default_install_hook_types: ["pre-commit", "commit-msg"],
    repos: [repo],
  });
  const { status, text } = repository.run(["pre-commit", "install", "--install-hooks"]);
  if (status !== 0) throw new Error(text);
}

describe("the pre-commit framework", () => {
  test("is offered two hooks, for files that the command too takes for specs", async () => {
    const { SPEC_FILES } = await import("../../src/command/diff-staged.ts");
    expect(hooks.map(({ id }) => id)).toEqual(["void-check", "void-no-new-authority"]);
    expect(hooks[0]?.files).toBe(SPEC_FILES.source.replaceAll("\\/", "/"));
  });

  testUnless(
    missing,
    "runs them as the manifest says, but for how `void` is installed",
    () => {
      const repository = new Repository("local");
      const command = `${process.execPath} ${join(ROOT, "void.ts")}`;
      const local = hooks.map((hook) => ({
        ...hook,
        language: "system",
        entry: hook.entry.replace(/^void /, `${command} `),
      }));
      usePreCommit(repository, { repo: "local", hooks: local });
      tryHooks(repository);
    },
    120_000,
  );

  const registry = missing ?? (reachesRegistry() ? null : "npm can't reach its registry");
  testUnless(
    registry,
    "installs them from a clone with npm alone, no Bun on the PATH",
    () => {
      const clone = new Repository("void");
      for (const name of [
        "package.json",
        "LICENSE",
        "README.md",
        "void.ts",
        "tsconfig.json",
        "src",
        "schema",
        "specs",
        ".pre-commit-hooks.yaml",
      ])
        cpSync(join(ROOT, name), join(clone.path, name), { recursive: true });
      clone.git("add", "--all");
      clone.git("commit", "--quiet", "--message", "All of it");
      const rev = clone.run(["git", "rev-parse", "HEAD"]).text.trim();
      const repository = new Repository("remote");
      usePreCommit(repository, { repo: clone.path, rev, hooks: hooks.map(({ id }) => ({ id })) });
      tryHooks(repository);
    },
    600_000,
  );
});

describe("the plain hook of git that the README has", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const recipe = /```sh\n(#!\/bin\/sh\n[^`]*\bdiff --staged\b[^`]*)```/.exec(readme)?.[1];

  testUnless(
    noGit,
    "does the same",
    () => {
      const repository = new Repository("plain");
      const bin = join(folder, "bin");
      mkdirSync(bin);
      const install = (path: string, text: string): void => {
        writeFileSync(path, text);
        chmodSync(path, 0o755);
      };
      const run = `exec ${process.execPath} ${join(ROOT, "void.ts")} "$@"\n`;
      install(join(bin, "void"), `#!/bin/sh\n${run}`);
      // In a project that has the package, npx finds it there.
      install(join(bin, "npx"), `#!/bin/sh\nwhile [ "$1" != void ]; do shift; done; shift\n${run}`);
      install(join(repository.path, ".git/hooks/commit-msg"), recipe ?? "the README has no recipe");
      repository.write("README", "");
      repository.searchFirst = bin;
      tryHooks(repository);
      // What is staged counts, not what lies in the folder.
      repository.write("spec.json", "{}");
      repository.git("add", "--all");
      repository.write("spec.json", spec({}));
      expect(repository.run(["git", "commit", "--message", "Half"]).text).toContain("spec.json:1:1: ");
    },
    120_000,
  );
});

function reachesRegistry(): boolean {
  if (Bun.which("npm") === null) return false;
  const ping = Bun.spawnSync(["npm", "ping"], { stdout: "ignore", stderr: "ignore", timeout: 20_000 });
  return ping.exitCode === 0;
}
