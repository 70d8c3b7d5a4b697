// What is executed: ELF programs, scripts, scripts of scripts, and everything that no kernel would execute.

import { describe, expect, test } from "bun:test";
import { chmodSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { buildExit } from "../../src/launch/code/exit.ts";
import { issues, resolved, resolveSpec, scratchFolder, show } from "../support/resolve-spec.ts";
import { USER } from "../support/resolved.ts";

const ELF = buildExit("x86_64");

function put(path: string, content: string | Uint8Array, mode = 0o755): string {
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

const changed = (offset: number, value: number): Uint8Array => {
  const bytes = new Uint8Array(ELF);
  bytes[offset] = value;
  return bytes;
};

describe("a program", () => {
  test("is granted read and execute at its own path, and run by its name", () => {
    using folder = scratchFolder();
    const path = put(`${folder.path}/tool`, ELF);
    const spec = resolved({ program: path, args: ["a"] });
    expect(show(spec.nodes)).toEqual([`r-x ${path}`]);
    expect([spec.executable, spec.argv]).toEqual([path, [path, "a"]]);
    expect(resolved({ program: path, argv0: "other", args: ["a"] }).argv).toEqual(["other", "a"]);
  });

  test("behind a link is what the link leads to, at the path of the link", () => {
    using folder = scratchFolder();
    const path = put(`${folder.path}/tool`, ELF);
    symlinkSync("tool", `${folder.path}/link`);
    const spec = resolved({ program: `${folder.path}/link` });
    expect(show(spec.nodes)).toEqual([`r-x ${folder.path}/link <- ${path}`]);
    expect(spec.executable).toBe(`${folder.path}/link`);
  });

  test.each([
    ["a folder", (path: string) => mkdirSync(path), "programNotExecutable"],
    ["without an x bit", (path: string) => put(path, ELF, 0o644), "programNotExecutable"],
    ["for another machine", (path: string) => put(path, changed(18, 183)), "programNotExecutable"],
    ["of 32 bits", (path: string) => put(path, changed(4, 1)), "programNotExecutable"],
    ["of the other byte order", (path: string) => put(path, changed(5, 2)), "programNotExecutable"],
    ["an object file", (path: string) => put(path, changed(16, 1)), "programNotExecutable"],
    ["a text", (path: string) => put(path, "echo hello\n"), "programNotExecutable"],
    ["empty", (path: string) => put(path, ""), "programNotExecutable"],
    ["cut off", (path: string) => put(path, ELF.subarray(0, 40)), "programNotExecutable"],
    ["a dangling link", (path: string) => symlinkSync("nothing", path), "programNotFound"],
    ["not there", () => {}, "programNotFound"],
    ["a script without an interpreter", (path: string) => put(path, "#!\n"), "programNotExecutable"],
    ["a script of a relative one", (path: string) => put(path, "#!sh\n"), "programNotExecutable"],
    ["a script of what is not there", (path: string) => put(path, "#!/nothing/sh\n"), "programNotFound"],
    ["a script of itself", (path: string) => put(path, `#!${path}\n`), "programNotExecutable"],
    ["a script of a folder", (path: string) => put(path, "#!/etc\n"), "programNotExecutable"],
    [
      "an interpreter longer than the kernel reads",
      (path: string) => put(path, `#!/${"x".repeat(300)}\n`),
      "programNotExecutable",
    ],
    ["env without a name", (path: string) => put(path, "#!/usr/bin/env\n"), "programNotExecutable"],
    [
      "env of what is on no PATH",
      (path: string) => put(path, "#!/usr/bin/env no-such-program\n"),
      "programNotFound",
    ],
  ] as const)("that is %s is refused", (_what, make, code) => {
    using folder = scratchFolder();
    const path = `${folder.path}/program`;
    make(path);
    const found = issues({ program: path });
    expect(found.length).toBe(1);
    expect(found[0]).toStartWith(`${code} program: `);
    expect(found[0]).toContain("/");
    // No words of the implementation's own, and what to look at is named.
    expect(found[0]).not.toMatch(/undefined|\[object|TypeError/);
  });
});

describe("a script", () => {
  test("is read by its interpreter, which is executed, with the argument as one", () => {
    using folder = scratchFolder();
    const interpreter = put(`${folder.path}/sh`, ELF);
    const script = put(`${folder.path}/script`, `#! ${interpreter} -a  b \t\necho\n`);
    const spec = resolved({ program: script, args: ["c"] });
    expect(spec.executable).toBe(interpreter);
    expect(spec.argv).toEqual([interpreter, "-a  b", script, "c"]);
    expect(show(spec.nodes)).toContain(`r-x ${interpreter}`);
    expect(show(spec.nodes)).toContain(`r-x ${script}`);
  });

  test("of a script of a script runs the last interpreter, all the others as arguments", () => {
    using folder = scratchFolder();
    const elf = put(`${folder.path}/elf`, ELF);
    const one = put(`${folder.path}/one`, `#!${elf} 1\n`);
    const two = put(`${folder.path}/two`, `#!${one} 2\n`);
    const three = put(`${folder.path}/three`, `#!${two}\n`);
    const spec = resolved({ program: three, args: ["x"] });
    expect(spec.executable).toBe(elf);
    expect(spec.argv).toEqual([elf, "1", one, "2", two, three, "x"]);
    // As the kernel has it, shown by a program that prints what it is given.
    if (realpathSync("/bin/echo") === "/usr/bin/echo") {
      put(one, `#!/bin/echo 1\n`);
      const printed = Bun.spawnSync([three, "x"]).stdout.toString().trim();
      expect(printed).toBe(["1", one, "2", two, three, "x"].join(" "));
      expect(
        resolved({ program: three, args: ["x"] })
          .argv.slice(1)
          .join(" "),
      ).toBe(printed);
    }
  });

  test("is followed as deep as the kernel does", () => {
    using folder = scratchFolder();
    const echo = "/bin/echo";
    let before = echo;
    for (let depth = 1; depth <= 7; depth++) {
      before = put(`${folder.path}/script${depth}`, `#!${before}\n`);
      let runs = true;
      try {
        runs = Bun.spawnSync([before]).exitCode === 0;
      } catch {
        runs = false;
      }
      expect([depth, "resolved" in resolveSpec({ program: before })]).toEqual([depth, runs]);
    }
  });

  test("with an interpreter behind a link runs it by the link's name", () => {
    using folder = scratchFolder();
    const elf = put(`${folder.path}/elf`, ELF);
    symlinkSync("elf", `${folder.path}/sh`);
    const script = put(`${folder.path}/script`, `#!${folder.path}/sh\n`);
    const spec = resolved({ program: script });
    expect(spec.argv).toEqual([`${folder.path}/sh`, script]);
    expect(show(spec.nodes)).toContain(`r-x ${folder.path}/sh <- ${elf}`);
  });

  test("of env runs what env would find on the spec's PATH, and says so", () => {
    using folder = scratchFolder();
    mkdirSync(`${folder.path}/bin`);
    const tool = put(`${folder.path}/bin/tool`, ELF);
    put(`${folder.path}/tool`, ELF, 0o644);
    const script = put(`${folder.path}/script`, "#!/usr/bin/env tool\n");
    const env = { PATH: `relative:${folder.path}:${folder.path}/bin` };
    const result = resolveSpec({ program: script, env, args: ["x"] });
    if ("issues" in result) throw new Error(result.issues[0]?.message);
    expect(result.resolved.executable).toBe(tool);
    expect(result.resolved.argv).toEqual(["tool", script, "x"]);
    expect(result.notes.join()).toContain(tool);
    put(script, "#!/usr/bin/env -S tool -x  -y\n");
    expect(resolved({ program: script, env }).argv).toEqual(["tool", "-x", "-y", script]);
  });

  test("gets the libraries of its interpreter", () => {
    using folder = scratchFolder();
    const script = put(`${folder.path}/script`, "#!/bin/sh\nexit 0\n");
    const own = show(resolved({ program: script, grants: { libraries: true } }).nodes);
    const shell = show(resolved({ program: "/bin/sh", grants: { libraries: true } }).nodes);
    expect(own.filter((line) => /lib/.test(line) && !line.includes(folder.path))).toEqual(
      shell.filter((line) => /lib/.test(line)),
    );
  });

  test("ends its first line at the newline only: a carriage return belongs to the interpreter", () => {
    using folder = scratchFolder();
    const interpreter = put(`${folder.path}/sh`, ELF);
    const script = put(`${folder.path}/script`, `#!${interpreter}\r\n`);
    expect(issues({ program: script }).length).toBe(1);
    put(script, `#!${interpreter}`);
    expect(resolved({ program: script }).argv).toEqual([interpreter, script]);
  });
});

describe("a program that is granted a second time", () => {
  test("keeps what it had, and gets what the grant adds", () => {
    using folder = scratchFolder();
    const path = put(`${folder.path}/tool`, ELF);
    const files = (access: string[]): object => ({ program: path, grants: { files: [{ path, access }] } });
    expect(show(resolved(files(["read"])).nodes)).toEqual([`r-x ${path}`]);
    expect(show(resolved(files(["read", "write"])).nodes)).toEqual([`rwx ${path}`]);
    const covered = (access: string[]): object => ({
      program: path,
      grants: { files: [{ path: folder.path, access }] },
    });
    expect(show(resolved(covered(["read"])).nodes)).toEqual([`r-- ${folder.path}`, `r-x ${path}`]);
    expect(show(resolved(covered(["read", "execute"])).nodes)).toEqual([`r-x ${folder.path}`]);
  });

  test("through the link in a covering tree is executed by its real path", () => {
    using folder = scratchFolder();
    put(`${folder.path}/tool`, ELF);
    symlinkSync("tool", `${folder.path}/link`);
    const spec = resolved({
      program: `${folder.path}/link`,
      grants: { files: [{ path: folder.path, access: ["read"] }] },
    });
    expect(show(spec.nodes)).toEqual([`r-- ${folder.path}`, `r-x ${folder.path}/tool`]);
    expect(spec.executable).toBe(`${folder.path}/tool`);
    expect(spec.argv).toEqual([`${folder.path}/link`]);
  });
});

test("an aarch64 host refuses what is for x86_64", () => {
  using folder = scratchFolder();
  const path = put(`${folder.path}/tool`, ELF);
  expect(readFileSync(path)[18]).toBe(62);
  const [issue] = issues({ program: path }, { host: { ...USER, arch: "aarch64" } });
  expect(issue).toStartWith("programNotExecutable ");
});
