// Links of the host: what comes out has none left, and what is wrong is told where it is wrong.

import { describe, expect, test } from "bun:test";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { hostFiles } from "../../src/resolve/host-files.ts";
import { realPath } from "../../src/resolve/real-path.ts";
import { issues, resolved, scratchFolder, show } from "../support/resolve-spec.ts";

const files = hostFiles();

/** A small tree with every kind of link. */
function makeTree(path: string): void {
  mkdirSync(`${path}/real/deep`, { recursive: true });
  writeFileSync(`${path}/real/deep/file`, "content");
  writeFileSync(`${path}/real/other`, "content");
  const link = (at: string, to: string): void => symlinkSync(to, `${path}/${at}`);
  link("absolute", `${path}/real/deep/file`);
  link("relative", "real/deep/file");
  link("up", "real/../real/deep/./file");
  link("folder", "real/deep");
  link("chain1", "chain2");
  link("chain2", "./chain3");
  link("chain3", "folder/file");
  link("loop1", "loop2");
  link("loop2", "loop1");
  link("self", "self");
  link("dangling", "real/nothing");
  link("outside", "/etc");
  link("slash", "real/deep/");
  link("fileslash", "real/deep/file/");
  link("above", "../../../../../../../../../../etc");
  link("real/deep/back", "../..");
}

function real(path: string): string {
  const found = realPath(files, path);
  return "errno" in found ? `${found.errno} at ${found.at}` : found.path;
}

describe("the path behind links", () => {
  test("is what the kernel finds, for every kind of link", () => {
    using folder = scratchFolder();
    const { path } = folder;
    makeTree(path);
    const paths = [
      "absolute",
      "relative",
      "up",
      "folder",
      "folder/file",
      "chain1",
      "outside/passwd",
      "slash",
      "above",
      "real/deep/back/real/deep/back/relative",
      "folder/back",
    ];
    for (const name of paths)
      expect([name, real(`${path}/${name}`)]).toEqual([name, realpathSync(`${path}/${name}`)]);
    expect(real("/")).toBe("/");
    expect(real("/proc/self/root")).not.toStartWith("/proc/self/root/");
  });

  test("does not exist for loops, dangling links, and files as folders; the place is told", () => {
    using folder = scratchFolder();
    const { path } = folder;
    makeTree(path);
    expect(real(`${path}/loop1`)).toMatch(/^ELOOP at /);
    expect(real(`${path}/self/x`)).toMatch(/^ELOOP at /);
    expect(real(`${path}/dangling`)).toBe(`ENOENT at ${path}/real/nothing`);
    expect(real(`${path}/nothing/more`)).toBe(`ENOENT at ${path}/nothing`);
    expect(real(`${path}/real/other/more`)).toBe(`ENOTDIR at ${path}/real/other`);
    expect(real(`${path}/relative/more`)).toBe(`ENOTDIR at ${path}/real/deep/file`);
    expect(real(`${path}/fileslash`)).toBe(`ENOTDIR at ${path}/real/deep/file`);
    // ".." of a file is no folder for the kernel either.
    expect(real(`${path}/real/other/../deep`)).toBe(`ENOTDIR at ${path}/real/other`);
  });

  test("follows as many links as the kernel, and no more", () => {
    using folder = scratchFolder();
    const { path } = folder;
    writeFileSync(`${path}/link0`, "");
    for (let index = 1; index <= 41; index++) symlinkSync(`link${index - 1}`, `${path}/link${index}`);
    expect(real(`${path}/link40`)).toBe(`${path}/link0`);
    expect(real(`${path}/link41`)).toMatch(/^ELOOP/);
    expect(realpathSync(`${path}/link40`)).toBe(`${path}/link0`);
    expect(() => realpathSync(`${path}/link41`)).toThrow("ELOOP");
  });
});

describe("a grant of a path with links", () => {
  const grant = (path: string, more: object = {}): object => ({
    program: "/bin/true",
    grants: { files: [{ path, at: "/data", ...more }] },
  });

  test("binds what is behind them", () => {
    using folder = scratchFolder();
    makeTree(folder.path);
    const nodes = show(resolved(grant(`${folder.path}/chain1`)).nodes);
    expect(nodes).toContain(`r-- /data <- ${folder.path}/real/deep/file`);
  });

  test("that is missing names the nearest path that is there", () => {
    using folder = scratchFolder();
    makeTree(folder.path);
    const { path } = folder;
    const missing = (name: string): string => issues(grant(`${path}/${name}`))[0] ?? "";
    expect(missing("real/dep/file")).toContain(`did you mean "${path}/real/deep/file"`);
    expect(missing("real/othr")).toContain(`did you mean "${path}/real/other"`);
    expect(missing("zzzzzzzz")).not.toContain("did you mean");
    expect(missing("zzzzzzzz")).toStartWith("noSuchFile grants.files[0].path: ");
    expect(missing("dangling")).toContain("link");
    expect(missing("loop1")).toContain("ELOOP");
    expect(missing("real/other/x")).toContain("ENOTDIR");
  });

  test("that may be missing adds nothing where it is", () => {
    using folder = scratchFolder();
    makeTree(folder.path);
    const plain = show(resolved({ program: "/bin/true" }).nodes);
    for (const name of ["nothing", "dangling", "real/other/x"])
      expect(show(resolved(grant(`${folder.path}/${name}`, { optional: true })).nodes)).toEqual(plain);
    expect(show(resolved(grant(`${folder.path}/relative`, { optional: true })).nodes)).not.toEqual(plain);
    expect(issues(grant(`${folder.path}/loop1`, { optional: true })).length).toBe(1);
  });

  test("of a fifo or a socket is a file, of a device node is refused with the grant to use", () => {
    using folder = scratchFolder();
    const fifo = `${folder.path}/fifo`;
    Bun.spawnSync(["mkfifo", fifo]);
    expect(show(resolved(grant(fifo)).nodes)).toContain(`r-- /data <- ${fifo}`);
    expect(issues(grant("/dev/null"))[0]).toContain('"devices": ["null"]');
    expect(issues(grant("/dev/tty"))[0]).toStartWith("deviceNode ");
    expect(issues({ program: fifo })[0]).toStartWith("programNotExecutable ");
  });

  test("of the whole root needs another place", () => {
    expect(issues({ program: "/bin/true", grants: { files: [{ path: "/" }] } }).length).toBe(1);
    expect(
      show(resolved({ program: "/bin/true", grants: { files: [{ path: "/", at: "/host" }] } }).nodes),
    ).toContain("r-- /host <- /");
  });
});
