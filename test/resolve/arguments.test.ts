// The spec's args: what becomes of each kind, which files are handed in, and what is too long.

import { describe, expect, test } from "bun:test";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { symbolicFiles } from "../../src/resolve/host-files.ts";
import { issues, resolved, resolveSpec, scratchFolder } from "../support/resolve-spec.ts";
import { ROOT } from "../support/resolved.ts";

const TRUE = "/bin/true";

describe("arguments", () => {
  test("keep their order, each kind as what it stands for", () => {
    const spec = {
      program: TRUE,
      argv0: "name",
      args: [
        "a",
        { trailing: true },
        { entrypoint: true },
        { file: "/etc/passwd" },
        "",
        { file: "/etc/group" },
      ],
    };
    const { argv, files } = resolved(spec, { trailing: ["x", "--", ""] });
    expect(argv).toEqual(["name", "a", "x", "--", "", "main", "3", "", "4"]);
    expect(files).toEqual([
      { number: 3, source: "/etc/passwd", access: "read", grant: "args[3]" },
      { number: 4, source: "/etc/group", access: "read", grant: "args[5]" },
    ]);
  });

  test("of the command line are refused where the spec has no place for them", () => {
    expect(issues({ program: TRUE }, { trailing: ["x"] })[0]).toContain('{"trailing": true}');
    expect(issues({ program: TRUE, args: [{ trailing: true }] })).toEqual([]);
  });

  test("are refused one byte above what Linux takes for one, not one below", () => {
    const longest = "x".repeat(131_071);
    const large = { grants: { limits: { stack: "64MiB" } } };
    expect(issues({ program: TRUE, args: [longest], ...large })).toEqual([]);
    expect(issues({ program: TRUE, args: [`${longest}x`], ...large })[0]).toStartWith("tooLong ");
    // Two bytes each in UTF-8.
    expect(issues({ program: TRUE, args: ["é".repeat(65_536)], ...large })[0]).toStartWith("tooLong ");
    expect(issues({ program: TRUE, env: { A: longest }, ...large })[0]).toStartWith("tooLong ");
    expect(
      issues({ program: TRUE, args: [{ trailing: true }], ...large }, { trailing: [`${longest}x`] }).length,
    ).toBe(1);
  });

  test("are refused in sum where no stack would hold them", () => {
    const args = Array.from({ length: 30 }, () => "x".repeat(100_000));
    expect(issues({ program: TRUE, args })[0]).toStartWith("tooLong ");
  });

  test("with a NUL from the command line are refused", () => {
    expect(issues({ program: TRUE, args: [{ trailing: true }] }, { trailing: ["a\0b"] })[0]).toStartWith(
      "nul ",
    );
  });

  test("become an environment in the order of its names", () => {
    expect(resolved({ program: TRUE, env: { b: "2", A: "1", aa: "", a: "=" } }).env).toEqual([
      "A=1",
      "a==",
      "aa=",
      "b=2",
    ]);
  });
});

describe("a file argument", () => {
  test("is opened by its path without links; one to be written may be new", () => {
    using folder = scratchFolder();
    const { path } = folder;
    writeFileSync(`${path}/there`, "");
    symlinkSync("there", `${path}/link`);
    symlinkSync("new", `${path}/dangling`);
    mkdirSync(`${path}/folder`);
    symlinkSync("folder", `${path}/way`);
    const open = (file: string, access: string): string | undefined =>
      resolved({ program: TRUE, args: [{ file: `${path}/${file}`, access }] }).files[0]?.source;
    expect(open("link", "read")).toBe(`${path}/there`);
    expect(open("link", "append")).toBe(`${path}/there`);
    expect(open("new", "write")).toBe(`${path}/new`);
    expect(open("way/new", "write")).toBe(`${path}/folder/new`);
    // As open(2) with O_CREAT does: the link's target is made.
    expect(open("dangling", "readWrite")).toBe(`${path}/new`);
  });

  test.each([
    ["nothing", "read", "noSuchFile"],
    ["nothing/new", "write", "noSuchFile"],
    ["there/new", "write", "noSuchFile"],
    ["folder", "read", "notAFile"],
    ["folder", "write", "notAFile"],
    ["fifo", "read", "notAFile"],
    ["loop", "write", "noSuchFile"],
  ] as const)("that is %s, to %s, is refused", (name, access, code) => {
    using folder = scratchFolder();
    const { path } = folder;
    writeFileSync(`${path}/there`, "");
    mkdirSync(`${path}/folder`);
    symlinkSync("loop", `${path}/loop`);
    Bun.spawnSync(["mkfifo", `${path}/fifo`]);
    const [issue] = issues({ program: TRUE, args: ["x", { file: `${path}/${name}`, access }] });
    expect(issue).toStartWith(`${code} args[1].file: `);
  });
});

describe("a host of which nothing is known", () => {
  const unknown = { files: symbolicFiles() };

  test("resolves every path as written, for the same plan on any system", () => {
    const spec = {
      program: "/opt/tool",
      args: [{ file: "/data/in" }, { file: "/data/out", access: "write" }],
      cwd: "/srv",
      grants: {
        libraries: true,
        files: [
          { path: "/srv/data", at: "/srv" },
          { path: "/etc/ssl", access: ["read", "write"] },
        ],
        devices: ["null", "urandom"],
      },
    };
    const result = resolveSpec(spec, unknown);
    if ("issues" in result) throw new Error(result.issues[0]?.message);
    expect(result.resolved.executable).toBe("/opt/tool");
    expect(result.resolved.files.map(({ source }) => source)).toEqual(["/data/in", "/data/out"]);
    const binds = result.resolved.nodes.flatMap((node) =>
      node.kind === "bind" ? [`${node.source} ${node.type}`] : [],
    );
    expect(binds).toEqual([
      "/dev/null file",
      "/dev/urandom file",
      "/etc/ssl directory",
      "/opt/tool file",
      "/srv/data directory",
    ]);
    expect(result.notes.join()).toContain("libraries");
    expect(resolveSpec(spec, unknown)).toEqual(result);
    expect(resolveSpec(spec, { ...unknown, host: ROOT })).toHaveProperty("resolved");
  });

  test("looks at no file at all", () => {
    const never = (): never => {
      throw new Error("looked");
    };
    const files = { ...symbolicFiles(), read: never, list: never };
    expect(resolveSpec({ program: "/a/b", grants: { libraries: ["/c"] } }, { files })).toHaveProperty(
      "resolved",
    );
  });
});
