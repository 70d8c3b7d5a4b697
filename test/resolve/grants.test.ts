// What each grant puts into the tree, and what is said where the host does not have it.

import { describe, expect, test } from "bun:test";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { hostFiles, symbolicFiles } from "../../src/resolve/host-files.ts";
import type { HostFiles } from "../../src/resolve/host-files.ts";
import { resolveVoid } from "../../src/resolve/resolve.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { issues, resolved, resolveSpec, show } from "../support/resolve-spec.ts";
import { ROOT } from "../support/resolved.ts";
import { makeElf } from "./make-elf.ts";
import { plant, sharedFolder } from "./support.ts";

const root = sharedFolder();
const at = (name: string): string => join(root, name);
/** A program that needs nothing: what else is there comes from the grants. */
const PROGRAM = at("program");
writeFileSync(PROGRAM, makeElf());
chmodSync(PROGRAM, 0o755);
plant(root, {
  "tree/deep/file": "x",
  "tree/config": "y",
  link: { link: "tree/deep" },
  dangling: { link: "gone/away" },
  "other/": "",
});

const spec = (grants: object, more: object = {}): object => ({ program: PROGRAM, grants, ...more });
const files = (...list: object[]): object => spec({ files: list });
/** All nodes but the program. */
const nodes = (grants: object, as: Parameters<typeof resolved>[1] = {}): string[] =>
  show(resolved(spec(grants), as).nodes).filter((line) => !line.endsWith(PROGRAM));

describe("files", () => {
  test("are seen at their own path or elsewhere, to be read unless more is granted", () => {
    const list = [
      { path: at("tree") },
      { path: at("tree/config"), at: "/etc/config", access: ["read", "write"] },
      { path: at("other"), at: "/run", access: ["execute"] },
    ];
    expect(nodes({ files: list })).toEqual([
      `rw- /etc/config <- ${at("tree/config")}`,
      `--x /run <- ${at("other")}`,
      `r-- ${at("tree")}`,
    ]);
  });

  test("behind a link are seen by the link's name", () => {
    expect(nodes({ files: [{ path: at("link/file") }] })).toEqual([
      `r-- ${at("link/file")} <- ${at("tree/deep/file")}`,
    ]);
  });

  test("that are not there are named with what is near", () => {
    const missing = files({ path: at("tree/confg") }, { path: at("tree/x/y") }, { path: at("dangling") });
    expect(issues(missing)).toEqual([
      `noSuchFile grants.files[0].path: no such file "${at("tree/confg")}" (ENOENT); did you mean "${at("tree/config")}"?`,
      `noSuchFile grants.files[1].path: no such file "${at("tree/x/y")}" (ENOENT): "${at("tree")}" has no "x"`,
      `noSuchFile grants.files[2].path: no such file "${at("dangling")}" (ENOENT): a symbolic link on the way leads to "${at("gone")}", which is not there`,
    ]);
    expect(issues(files({ path: at("tree/config/x") }))).toEqual([
      `noSuchFile grants.files[0].path: no such file "${at("tree/config/x")}" (ENOTDIR): "${at("tree/config")}" is not a folder`,
    ]);
  });

  test("that are optional may be missing, not more", () => {
    const optional = { optional: true };
    expect(
      nodes({
        files: [
          { path: at("no"), ...optional },
          { path: at("tree/config/x"), ...optional },
        ],
      }),
    ).toEqual([]);
    expect(issues(files({ path: "/dev/null", optional: true }))[0]).toStartWith("deviceNode");
  });

  test("never bring a device, and the right grant is named", () => {
    expect(issues(files({ path: "/dev/null" }))[0]).toContain('grant it as "devices": ["null"]');
    if (existsSync("/dev/tty"))
      expect(issues(files({ path: "/dev/tty" }))[0]).toContain("no device of the host");
  });

  test("may be sockets and pipes", async () => {
    expect(Bun.spawnSync(["mkfifo", at("fifo")]).exitCode).toBe(0);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at("socket"), listening));
    const bound = resolved(files({ path: at("fifo") }, { path: at("socket"), access: ["read", "write"] }));
    server.close();
    expect(bound.nodes.flatMap((node) => (node.kind === "bind" ? [node.type] : []))).toEqual([
      "file",
      "file",
      "file",
    ]);
  });

  test("can not be the root, unless it is seen elsewhere", () => {
    expect(issues(files({ path: "/" }))[0]).toStartWith("badPath grants.files[0].path: the root of the host");
    expect(nodes({ files: [{ path: "/", at: "/host" }] })).toEqual(["r-- /host <- /"]);
  });

  test("that the account may not use are refused with the reason", () => {
    const refusing: HostFiles = {
      ...hostFiles(),
      access: (path) => (path === PROGRAM ? null : { errno: "EACCES" }),
    };
    expect(
      issues(files({ path: at("tree/config"), access: ["read", "write"] }), { files: refusing }),
    ).toEqual([
      `unreadable grants.files[0].access: "${at("tree/config")}" gives no read and write: Permission denied (EACCES) for your account`,
    ]);
    const readOnly: HostFiles = {
      ...hostFiles(),
      access: (path) => (path === PROGRAM ? null : { errno: "EROFS" }),
    };
    expect(issues(files({ path: at("other"), access: ["write"] }), { files: readOnly })[0]).toContain(
      'Read-only file system (EROFS); take "write" out',
    );
  });

  test("run as root, are refused where not even the owner may", () => {
    mkdirSync(at("shut"), { mode: 0o500 });
    expect(issues(files({ path: at("shut"), access: ["write"] }), { host: ROOT })[0]).toContain("chmod u+w");
    expect(issues(files({ path: at("shut") }), { host: ROOT })).toEqual([]);
  });

  test("below a folder that is closed to the account are refused with that folder", () => {
    const real = hostFiles();
    const closed: HostFiles = {
      ...real,
      lstat: (path) => (path.startsWith(`${at("tree")}/`) ? { errno: "EACCES" } : real.lstat(path)),
    };
    expect(issues(files({ path: at("tree/deep/file") }), { files: closed })[0]).toContain(
      `can't be reached (EACCES): your account may not enter "${at("tree")}"`,
    );
  });
});

describe("other grants", () => {
  test("put what they say where they say", () => {
    const grants = {
      data: [
        { at: "/a", content: "é" },
        { at: "/b", base64: "AAECAw==", mode: "0750" },
      ],
      scratch: [{ at: "/tmp" }, { at: "/var/x", size: "5000B", execute: true }],
      symlinks: [{ at: "/l", to: "../anything at all" }],
      devices: ["null"],
      proc: true,
    };
    const tree = resolved(spec(grants)).nodes;
    const pick = (path: string): unknown => tree.find((node) => node.at === path);
    expect(pick("/a")).toMatchObject({ content: new TextEncoder().encode("é"), mode: 0o444 });
    expect(pick("/b")).toMatchObject({ content: new Uint8Array([0, 1, 2, 3]), mode: 0o750 });
    expect(pick("/tmp")).toMatchObject({ kind: "scratch", size: 64n << 20n, execute: false });
    expect(pick("/var/x")).toMatchObject({ kind: "scratch", size: 8192n, execute: true });
    expect(pick("/l")).toMatchObject({ kind: "symlink", to: "../anything at all" });
    expect(pick("/dev/null")).toMatchObject({
      kind: "bind",
      device: true,
      type: "file",
      source: "/dev/null",
    });
    expect(pick("/proc")).toMatchObject({ kind: "proc", grant: "grants.proc" });
  });

  test("a device that is not the one it is called is refused", () => {
    const real = hostFiles();
    const fake: HostFiles = {
      ...real,
      lstat: (path) => (path === "/dev/null" ? real.lstat("/dev/zero") : real.lstat(path)),
    };
    expect(issues(spec({ devices: ["null"] }), { files: fake })).toEqual([
      "deviceNode grants.devices[0]: /dev/null of this host is the device 1:5, not the device 1:3",
    ]);
    const plain: HostFiles = {
      ...real,
      lstat: (path) => real.lstat(path === "/dev/null" ? at("tree/config") : path),
    };
    expect(issues(spec({ devices: ["null"] }), { files: plain })[0]).toContain(
      "is a file, not the device 1:3",
    );
  });

  test("a working folder has to be there", () => {
    const scratch = { scratch: [{ at: "/work/tmp" }] };
    for (const cwd of ["/", "/work", "/work/tmp"]) expect(resolved(spec(scratch, { cwd })).cwd).toBe(cwd);
    for (const cwd of ["/work/tmp/x", "/nowhere", PROGRAM])
      expect(issues(spec(scratch, { cwd }))[0]).toStartWith("noSuchFile cwd: the void has no folder");
    const tree = { files: [{ path: at("tree"), at: "/t" }] };
    expect(issues(spec(tree, { cwd: "/t/deep" }))).toEqual([]);
    expect(issues(spec(tree, { cwd: "/t/deep/file" }))).toHaveLength(1);
  });
});

test("issues stand where the spec has them, by the name of the entrypoint", () => {
  const text = JSON.stringify({
    entrypoints: { one: { program: "/no", grants: { files: [{ path: "/nope" }] } } },
  });
  const loaded = loadSpec("/app.json", () => text, "/");
  if ("issues" in loaded) throw new Error("the spec is valid");
  const [entrypoint] = loaded.spec.entrypoints;
  const result = entrypoint && resolveVoid(entrypoint, ROOT, hostFiles(), { trailing: [] });
  const found = result && "issues" in result ? result.issues : [];
  expect(found.map(({ path, line, column }) => [path, line, column])).toEqual([
    ["entrypoints.one.program", 1, text.indexOf('"/no"') + 1],
    ["entrypoints.one.grants.files[0].path", 1, text.indexOf('"/nope"') + 1],
  ]);
});

test("where nothing is known of the host, every path is as it is written", () => {
  const grants = { libraries: true, files: [{ path: "/no/such/folder" }], devices: ["zero"] };
  const result = resolveSpec(spec(grants, { program: "/no/program" }), { files: symbolicFiles() });
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  expect(show(result.resolved.nodes)).toEqual(["rw- /dev/zero", "r-x /no/program", "r-- /no/such/folder"]);
  expect(result.notes).toEqual(["libraries: none was looked up, since the host's files are not known here"]);
  expect(result.resolved.executable).toBe("/no/program");
});
