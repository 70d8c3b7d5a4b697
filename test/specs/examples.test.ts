// Every example runs on real data, as root and as nobody, with the same program outside as a control.

import { describe, expect, test } from "bun:test";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { NOBODY, installed } from "../support/project.ts";
import { runVoid, testFolder, USERS } from "../support/run.ts";
import type { RunOptions, Who } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

const SPECS = resolve(import.meta.dir, "../../specs");
const lacks = (program: string): string | null => (installed(program) ? null : `${program} is not installed`);

/** A copy of an example that belongs to whoever runs it. */
function example(name: string, who: Who): { path: string; spec: string; [Symbol.dispose](): void } {
  const folder = testFolder(who);
  // What an earlier run left in the example itself stays behind.
  const filter = (path: string): boolean => !/\.(db|tsv)$|\/exit$/.test(path);
  cpSync(join(SPECS, name), folder.path, { recursive: true, filter });
  if (who === "nobody" && process.geteuid?.() === 0)
    Bun.spawnSync(["chown", "-R", `${NOBODY}:${NOBODY}`, folder.path]);
  return {
    path: folder.path,
    spec: join(folder.path, "spec.json"),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

function run(who: Who, spec: string, options: RunOptions & { trailing?: string[] } = {}) {
  const { trailing = [], ...rest } = options;
  return runVoid([spec, ...(trailing.length > 0 ? ["--", ...trailing] : [])], { who, ...rest });
}

/** Text with some order in it, so that it compresses, and some disorder. */
function sample(bytes: number): Uint8Array {
  const words = Array.from({ length: 4096 }, (_, i) => `${((i * 2654435761) >>> 0).toString(36)} void `);
  let text = "";
  for (let i = 0; text.length < bytes; i++) text += words[(i * i + 7) % words.length];
  return new TextEncoder().encode(text.slice(0, bytes));
}

describe.each(USERS)("the examples, as %s", (who) => {
  testUnless(lacks("/usr/bin/echo"), "hello says hello", () => {
    using copy = example("hello", who);
    expect(run(who, copy.spec)).toMatchObject({ status: 0, stdout: "hello from the void\n", stderr: "" });
  });

  testUnless(lacks("/usr/bin/gzip"), "gzip compresses real data, byte for byte as outside, and back", () => {
    using copy = example("gzip", who);
    const data = sample(3_000_000);
    const { root, bun } = (
      require("../support/project.ts") as typeof import("../support/project.ts")
    ).readableProject();
    const { asUser } = require("../support/run.ts") as typeof import("../support/run.ts");
    const pipe = (args: string[], stdin: Uint8Array): Uint8Array => {
      const child = Bun.spawnSync(asUser(who, [bun, join(root, "void.ts"), copy.spec, ...args]), {
        stdin,
        cwd: root,
      });
      expect(child.stderr.toString()).toBe("");
      expect(child.exitCode).toBe(0);
      return child.stdout;
    };
    const packed = pipe([], data);
    const outside = Bun.spawnSync(["/usr/bin/gzip", "-c"], { stdin: data }).stdout;
    // Bytes 4 to 7 are a time, which is 0 for data from a pipe.
    expect(Buffer.compare(packed, outside)).toBe(0);
    expect(Buffer.compare(gunzipSync(packed), data)).toBe(0);
    expect(Buffer.compare(pipe(["--", "-d"], gzipSync(data)), data)).toBe(0);
    expect(pipe(["--", "-9"], data).length).toBeLessThanOrEqual(packed.length);
  });

  testUnless(lacks("/usr/bin/gzip"), "gzip's complaint and exit status come through", () => {
    using copy = example("gzip", who);
    const result = run(who, copy.spec, { stdin: "this is no archive", trailing: ["-d"] });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain("not in gzip format");
  });

  testUnless(lacks("/usr/bin/python3"), "python computes and writes into its one folder", () => {
    using copy = example("python", who);
    const result = run(who, copy.spec, { stdin: "the void is the void" });
    expect(result).toMatchObject({ status: 0, stderr: "", stdout: "5 words, 3 different\n" });
    expect(readFileSync(join(copy.path, "out/words.tsv"), "utf8")).toBe("2\tthe\n2\tvoid\n1\tis\n");
    expect(readdirSync(copy.path).sort()).toEqual(["README.md", "count.py", "out", "spec.json"]);
  });

  testUnless(lacks("/usr/bin/sqlite3"), "sqlite keeps a database in its one folder", () => {
    using copy = example("sqlite", who);
    const first = run(who, copy.spec, { stdin: "create table t(n); insert into t values (40), (2);" });
    expect(first.status).toBe(0);
    const second = run(who, copy.spec, { stdin: "select sum(n) from t;" });
    expect(second).toMatchObject({ status: 0, stdout: "42\n" });
    const outside = Bun.spawnSync([
      "/usr/bin/sqlite3",
      join(copy.path, "data/example.db"),
      "select count(*) from t",
    ]);
    expect(outside.stdout.toString()).toBe("2\n");
  });

  test("empty runs a program with nothing granted at all", () => {
    using copy = example("empty", who);
    const made = Bun.spawnSync([process.execPath, join(SPECS, "empty/make.ts"), join(copy.path, "exit")]);
    expect(made.stderr.toString()).toBe("");
    const report = join(copy.path, "report.json");
    const result = runVoid(["--report", report, copy.spec], { who });
    expect(result).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const written = JSON.parse(readFileSync(report, "utf8")) as {
      protections: { name: string; state: string }[];
    };
    const state = Object.fromEntries(
      written.protections.map((protection) => [protection.name, protection.state]),
    );
    expect(state).toMatchObject({
      capabilities: "enforced",
      "system calls": "enforced",
      "single exec": "enforced",
    });
  });
});

test("every example has a README that gives its command", () => {
  for (const name of readdirSync(SPECS)) {
    const text = readFileSync(join(SPECS, name, "README.md"), "utf8");
    expect(text).toContain(`void.ts specs/${name}/spec.json`);
  }
});
