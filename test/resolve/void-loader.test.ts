// Libraries in unusual places: the closure is what the loader says, and the program runs in a void, where the loader has neither
// its cache nor /proc.

import { describe, expect, test } from "bun:test";
import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { launch } from "../../src/launch/launch.ts";
import { probeKernel } from "../../src/launch/probe.ts";
import { prepare } from "../../src/prepare.ts";
import { readHost } from "../../src/resolve/host.ts";
import { hostFiles } from "../../src/resolve/host-files.ts";
import type { HostFiles } from "../../src/resolve/host-files.ts";
import { findLibraries } from "../../src/resolve/loader.ts";
import { compileTo, noGcc } from "../support/gcc.ts";
import { installed } from "../support/project.ts";
import { issues, resolveSpec, resolved, show } from "../support/resolve-spec.ts";
import { USERS, runSpec, testFolder } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";
import { plant, sharedFolder } from "./support.ts";

const LDCONFIG = "/sbin/ldconfig";
const noLdconfig = noGcc ?? (installed(LDCONFIG) ? null : `${LDCONFIG} is not installed`);
const NEW = "-Wl,--enable-new-dtags";
const OLD = "-Wl,--disable-new-dtags";

const root = sharedFolder();
const at = (name: string): string => join(root, name);

/** A library whose function `name` gives `value` and what the functions of `needs` give. */
function library(path: string, name: string, value: number, needs: string[], ...options: string[]): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  const declared = needs.map((other) => `int ${other}(void);`).join(" ");
  const sum = [String(value), ...needs.map((other) => `${other}()`)].join(" + ");
  compileTo(at(path), `${declared} int ${name}(void) { return ${sum}; }`, "-shared", "-fPIC", ...options);
}

/** A program that prints the sum of the functions of `needs`. */
function program(path: string, needs: string[], ...options: string[]): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  const declared = needs.map((name) => `int ${name}(void);`).join(" ");
  const source = `#include <stdio.h>\n${declared} int main(void) { printf("%d\\n", ${needs.map((name) => `${name}()`).join(" + ")}); return 0; }`;
  compileTo(at(path), source, ...options, "-Wl,--allow-shlib-undefined");
}

function compareWithLoader(path: string, env: Record<string, string> = {}): void {
  // What ldd itself does, but for programs behind a link, which it hands to the loader by their link's name.
  const child = Bun.spawnSync([path], { env: { ...env, LD_TRACE_LOADED_OBJECTS: "1" }, stderr: "pipe" });
  const text = child.stdout.toString();
  const expected = [...text.matchAll(/^\s*(?:\S+ => )?(\/\S+) \(0x/gm)].map((match) => match[1] ?? "");
  const missing = [...text.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? "");
  const closure = findLibraries(hostFiles(), path, env["LD_LIBRARY_PATH"] ?? "");
  expect(closure.libraries.map((one) => one.path).sort()).toEqual([...new Set(expected)].sort());
  expect(closure.missing.map(({ name }) => name).sort()).toEqual([...new Set(missing)].sort());
}

function outside(path: string, env: Record<string, string> = {}): string {
  return Bun.spawnSync([path], { env }).stdout.toString();
}

/** What the program prints in a void, as each user that this test can be. */
function expectInside(spec: { program: string; grants?: object; env?: object }, printed: string): void {
  const grants = { libraries: true, stdio: { stdout: "inherit", stderr: "inherit" }, syscalls: ["@base"] };
  for (const who of USERS) {
    using folder = testFolder(who);
    const result = runSpec(folder.path, { ...spec, grants: { ...grants, ...spec.grants } }, { who });
    expect({ who, ...result }).toEqual({ who, status: 0, signal: null, stdout: printed, stderr: "" });
  }
}

const nodesOf = (spec: object): string[] => show(resolved(spec).nodes).filter((line) => line.includes(root));
const linksOf = (spec: object): string[] =>
  show(resolved(spec).nodes).filter((line) => line.startsWith("link"));

describe("libraries beside the program", () => {
  testUnless(noGcc, "by $ORIGIN of the program: found by a link where there is no /proc to tell it", () => {
    library("one/lib/libone.so", "one", 1, []);
    program("one/bin/prog", ["one"], `-L${at("one/lib")}`, "-lone", NEW, "-Wl,-rpath,$ORIGIN/../lib");
    compareWithLoader(at("one/bin/prog"));
    expect(outside(at("one/bin/prog"))).toBe("1\n");
    const spec = { program: at("one/bin/prog"), grants: { libraries: true } };
    const [link = ""] = linksOf(spec);
    expect(link).toMatch(new RegExp(`^link /\\S+/libone.so -> ${at("one/lib/libone.so")}$`));
    expect(nodesOf(spec)).toContain(`r-x ${at("one/lib/libone.so")}`);
    expectInside({ program: at("one/bin/prog") }, "1\n");
  });

  testUnless(noGcc, "by $ORIGIN of the program: found without a link where /proc is granted", () => {
    const spec = { program: at("one/bin/prog"), grants: { libraries: true, proc: true } };
    expect(linksOf(spec)).toEqual([]);
    expectInside({ program: at("one/bin/prog"), grants: { proc: true } }, "1\n");
  });

  testUnless(noGcc, "by $ORIGIN of a program that is called by a link from elsewhere", () => {
    plant(root, { "elsewhere/prog": { link: "../one/bin/prog" } });
    compareWithLoader(at("elsewhere/prog"));
    expectInside({ program: at("elsewhere/prog") }, "1\n");
    expectInside({ program: at("elsewhere/prog"), grants: { proc: true } }, "1\n");
  });

  testUnless(noGcc, "that another of the same name would stand in for: there is a note", () => {
    const name = /libexpat|libz\.|libm\./;
    const system = findLibraries(hostFiles(), process.execPath, "").libraries.find(({ path }) =>
      name.test(path),
    );
    const file = system?.path.slice(system.path.lastIndexOf("/") + 1) ?? "libm.so.6";
    library(`own/lib/${file}`, "one", 1, []);
    program("own/prog", ["one"], `-L${at("own/lib")}`, `-l:${file}`, NEW, "-Wl,-rpath,$ORIGIN/lib");
    const folder = system === undefined ? "/lib" : dirname(system.path);
    const result = resolveSpec({
      program: at("own/prog"),
      grants: { libraries: true, files: [{ path: folder }] },
    });
    expect("notes" in result && result.notes).toEqual([
      `${at("own/prog")} needs ${file}, but in the void its loader will take ${folder}/${file} instead: name its folder in env.LD_LIBRARY_PATH`,
    ]);
  });

  testUnless(noGcc, "by an absolute folder: found as they are", () => {
    program("absolute/prog", ["one"], `-L${at("one/lib")}`, "-lone", NEW, `-Wl,-rpath,${at("one/lib")}`);
    compareWithLoader(at("absolute/prog"));
    const spec = { program: at("absolute/prog"), grants: { libraries: true } };
    expect(linksOf(spec)).toEqual([]);
    expectInside({ program: at("absolute/prog") }, "1\n");
  });

  testUnless(noGcc, "by an absolute folder with .. in it, past a folder that the void lacks", () => {
    mkdirSync(at("one/absent"));
    const rpath = `-Wl,-rpath,${at("one/absent")}/../lib`;
    program("dots/prog", ["one"], `-L${at("one/lib")}`, "-lone", NEW, rpath);
    expect(outside(at("dots/prog"))).toBe("1\n");
    expectInside({ program: at("dots/prog") }, "1\n");
  });

  testUnless(noGcc, "of a library beside the program, by that library's own $ORIGIN", () => {
    library("deep/lib/inner/libtwo.so", "two", 2, []);
    library(
      "deep/lib/libone.so",
      "one",
      1,
      ["two"],
      `-L${at("deep/lib/inner")}`,
      "-ltwo",
      NEW,
      "-Wl,-rpath,$ORIGIN/inner",
    );
    program("deep/prog", ["one"], `-L${at("deep/lib")}`, "-lone", NEW, "-Wl,-rpath,$ORIGIN/lib");
    compareWithLoader(at("deep/prog"));
    // The first is found by a link, whose folder is then its $ORIGIN: so the second needs one too.
    expect(linksOf({ program: at("deep/prog"), grants: { libraries: true } })).toHaveLength(2);
    expectInside({ program: at("deep/prog") }, "3\n");
  });
});

describe("search paths", () => {
  testUnless(noGcc, "RPATH of the program counts for the libraries of its libraries", () => {
    library("rpath/far/libtwo.so", "two", 2, []);
    library("rpath/lib/libone.so", "one", 1, ["two"], `-L${at("rpath/far")}`, "-ltwo");
    const path = `-Wl,-rpath,${at("rpath/lib")}:${at("rpath/far")}`;
    const options = [`-L${at("rpath/lib")}`, "-lone"];
    program("rpath/old", ["one"], ...options, OLD, path);
    compareWithLoader(at("rpath/old"));
    expectInside({ program: at("rpath/old") }, "3\n");
  });

  testUnless(noGcc, "RUNPATH of the program does not, and then what is missing is named", () => {
    const path = `-Wl,-rpath,${at("rpath/lib")}:${at("rpath/far")}`;
    program("rpath/new", ["one"], `-L${at("rpath/lib")}`, "-lone", NEW, path);
    compareWithLoader(at("rpath/new"));
    const [message = ""] = issues({ program: at("rpath/new"), grants: { libraries: true } });
    expect(message).toContain(`noSuchLibrary grants.libraries: "${at("rpath/lib/libone.so")}" needs`);
    expect(message).toContain('the library "libtwo.so"');
  });

  testUnless(noGcc, "LD_LIBRARY_PATH of the spec counts, in both", () => {
    const env = { LD_LIBRARY_PATH: at("rpath/far") };
    compareWithLoader(at("rpath/new"), env);
    expect(linksOf({ program: at("rpath/new"), env, grants: { libraries: true } })).toEqual([]);
    expectInside({ program: at("rpath/new"), env }, "3\n");
  });

  testUnless(noGcc, "LD_LIBRARY_PATH comes before RUNPATH and after RPATH", () => {
    for (const folder of ["order/a", "order/b"])
      library(`${folder}/libone.so`, "one", folder === "order/a" ? 1 : 2, []);
    const options = [`-L${at("order/a")}`, "-lone", `-Wl,-rpath,${at("order/a")}`];
    program("order/new", ["one"], ...options, NEW);
    program("order/old", ["one"], ...options, OLD);
    const env = { LD_LIBRARY_PATH: at("order/b") };
    for (const [name, printed] of [
      ["new", "2\n"],
      ["old", "1\n"],
    ] as const) {
      compareWithLoader(at(`order/${name}`), env);
      expect(outside(at(`order/${name}`), env)).toBe(printed);
      expectInside({ program: at(`order/${name}`), env }, printed);
    }
  });

  testUnless(noGcc, "a candidate for another machine is passed over", () => {
    const wrong = new Uint8Array(64);
    wrong.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
    plant(root, { "skip/a/": "", "skip/b/": "" });
    writeFileSync(at("skip/a/libone.so"), wrong);
    copyFileSync(at("one/lib/libone.so"), at("skip/b/libone.so"));
    const path = `-Wl,-rpath,${at("skip/a")}:${at("skip/b")}`;
    program("skip/prog", ["one"], `-L${at("skip/b")}`, "-lone", NEW, path);
    compareWithLoader(at("skip/prog"));
    expectInside({ program: at("skip/prog") }, "1\n");
  });

  testUnless(noGcc, "a library by another name than its file's is the one that is loaded already", () => {
    library("soname/libone.so.1", "one", 1, [], "-Wl,-soname,libone.so.1");
    plant(root, { "soname/libone.so": { link: "libone.so.1" } });
    library("soname/libtwo.so", "two", 2, ["one"], `-L${at("soname")}`, "-lone");
    const options = [`-L${at("soname")}`, "-ltwo", "-lone", NEW];
    program("soname/prog", ["two"], ...options, `-Wl,-rpath,${at("soname")}`, "-Wl,--no-as-needed");
    compareWithLoader(at("soname/prog"), { LD_LIBRARY_PATH: at("soname") });
    expectInside({ program: at("soname/prog"), env: { LD_LIBRARY_PATH: at("soname") } }, "3\n");
  });

  testUnless(noGcc, "libraries that need each other come to an end", () => {
    library("cycle/libtwo.so", "two", 2, []);
    library("cycle/libone.so", "one", 1, ["two"], `-L${at("cycle")}`, "-ltwo");
    library("cycle/libtwo.so", "two", 2, [], `-L${at("cycle")}`, "-Wl,--no-as-needed", "-lone");
    program("cycle/prog", ["one"], `-L${at("cycle")}`, "-lone", OLD, `-Wl,-rpath,${at("cycle")}`);
    compareWithLoader(at("cycle/prog"));
    expectInside({ program: at("cycle/prog") }, "3\n");
  });
});

describe("the loader's cache", () => {
  /** This host, with another /etc/ld.so.cache. */
  function withCache(cache: string): HostFiles {
    const files = hostFiles();
    const moved = (path: string): string => (path === "/etc/ld.so.cache" ? cache : path);
    return {
      ...files,
      lstat: (path) => files.lstat(moved(path)),
      read: (path, offset, length) => files.read(moved(path), offset, length),
    };
  }

  /** A cache of these folders, as ldconfig makes it. */
  function makeCache(name: string, ...folders: string[]): HostFiles {
    writeFileSync(at(`${name}.conf`), folders.map((folder) => `${at(folder)}\n`).join(""));
    const command = [LDCONFIG, "-N", "-X", "-C", at(`${name}.cache`), "-f", at(`${name}.conf`)];
    const child = Bun.spawnSync([LDCONFIG, ...command.slice(3)], { stderr: "pipe" });
    if (child.exitCode !== 0) throw new Error(child.stderr.toString());
    return withCache(at(`${name}.cache`));
  }

  testUnless(noLdconfig, "finds what only it knows, and the void gets a link there", () => {
    library("cached/libone.so.1", "one", 1, [], "-Wl,-soname,libone.so.1");
    const files = makeCache("cached", "cached");
    program("cached-prog", ["one"], `-L${at("cached")}`, "-l:libone.so.1");
    const spec = { program: at("cached-prog"), grants: { libraries: true } };
    expect(issues(spec)[0]).toContain('the library "libone.so.1"');
    const { nodes } = resolved(spec, { files });
    expect(show(nodes)).toContain(`r-x ${at("cached/libone.so.1")}`);
    expect(show(nodes).find((line) => line.startsWith("link"))).toMatch(/\/libone\.so\.1 -> /);
  });

  testUnless(noLdconfig, "and the program then runs there", async () => {
    const grants = { libraries: true, stdio: { stdout: "inherit", stderr: "inherit" }, syscalls: ["@base"] };
    const prepared = prepare("/spec.json", {
      host: readHost(probeKernel()),
      files: makeCache("cached", "cached"),
      readFile: () => JSON.stringify({ program: at("cached-prog"), grants }),
      cwd: "/",
      trailing: [],
    });
    if ("issues" in prepared) throw new Error(JSON.stringify(prepared.issues));
    const output = openSync(at("output"), "w");
    const [only] = prepared.voids;
    const outcome = only && (await launch(only.verified, { stdio: [0, output, 2] }).ended);
    closeSync(output);
    expect(outcome).toMatchObject({ status: 0, setupFailure: null });
    expect(readFileSync(at("output"), "utf8")).toBe("1\n");
  });

  testUnless(noLdconfig, "knows variants for better processors, and the best that runs is taken", () => {
    library("levels/libone.so.1", "one", 1, [], "-Wl,-soname,libone.so.1");
    for (const [value, level] of [
      [2, "x86-64-v2"],
      [3, "x86-64-v3"],
      [4, "x86-64-v4"],
    ] as const)
      library(`levels/glibc-hwcaps/${level}/libone.so.1`, "one", value, [], "-Wl,-soname,libone.so.1");
    const files = makeCache("levels", "levels");
    program("levels-prog", ["one"], `-L${at("levels")}`, "-l:libone.so.1");
    const found = findLibraries(files, at("levels-prog"), "").libraries.map(({ path }) => path);
    // The same through LD_LIBRARY_PATH, for which the loader itself can be asked.
    const env = { LD_LIBRARY_PATH: at("levels") };
    compareWithLoader(at("levels-prog"), env);
    const best = findLibraries(hostFiles(), at("levels-prog"), at("levels")).libraries.map(
      ({ path }) => path,
    );
    expect(found.filter((path) => path.startsWith(root))).toEqual(
      best.filter((path) => path.startsWith(root)),
    );
    expectInside({ program: at("levels-prog"), env }, outside(at("levels-prog"), env));
  });
});

test("libraries of a file that is not the program are granted beside the program's", () => {
  const plain = resolved({ program: "/usr/bin/true", grants: { libraries: true } });
  const more = resolved({
    program: "/usr/bin/true",
    grants: { libraries: ["/usr/bin/true", process.execPath] },
  });
  const listed = show(more.nodes);
  for (const node of show(plain.nodes)) expect(listed).toContain(node);
  expect(listed.length).toBeGreaterThan(plain.nodes.length);
});
