// What is read of ELF files, compared with a reader of the system; and those that are made to mislead.

import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { hostFiles } from "../../src/resolve/host-files.ts";
import { readElf } from "../../src/resolve/elf.ts";
import { findLibraries } from "../../src/resolve/loader.ts";
import { realPath } from "../../src/resolve/real-path.ts";
import { treeFiles } from "../support/file-tree.ts";
import { noGcc, useCompiler } from "../support/gcc.ts";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const READELF = "/usr/bin/readelf";
const noReadelf = installed(READELF) ? null : `${READELF} (binutils) is not installed`;
const compile = useCompiler();

function facts(path: string) {
  const files = hostFiles();
  const real = realPath(files, path);
  if ("errno" in real) throw new Error(real.errno);
  return readElf(files, real.path, real.facts.identity);
}

describe("an ELF file", () => {
  testUnless(noReadelf, "is read as readelf reads it, for files of the system", () => {
    let compared = 0;
    for (const folder of ["/usr/bin", "/usr/lib/x86_64-linux-gnu"]) {
      for (const name of readdirSync(folder).sort()) {
        if (compared % 60 === 59) break;
        const path = `${folder}/${name}`;
        const found = facts(path);
        if ("fault" in found) continue;
        const text = Bun.spawnSync([READELF, "-d", "-l", "-W", path], { env: {} }).stdout.toString();
        const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
        expect([path, found.needed]).toEqual([path, all(/\(NEEDED\).*\[(.*)\]/g)]);
        expect([path, found.interpreter]).toEqual([path, all(/program interpreter: (.*)\]/g)[0] ?? null]);
        expect([path, found.soname]).toEqual([path, all(/\(SONAME\).*\[(.*)\]/g)[0] ?? null]);
        expect([path, found.runpath]).toEqual([
          path,
          all(/\(RUNPATH\).*\[(.*)\]/g).flatMap((one) => one.split(":")),
        ]);
        compared++;
      }
      compared = 60;
    }
  });

  testUnless(noGcc, "tells its search paths: DT_RUNPATH, or DT_RPATH where there is none", () => {
    const main = "int main(void) { return 0; }";
    const runpath = facts(compile(main, "-Wl,-rpath,/a:$ORIGIN/b::/c", "-Wl,--enable-new-dtags"));
    expect(runpath).toMatchObject({ runpath: ["/a", "$ORIGIN/b", "/c"], rpath: [] });
    const rpath = facts(compile(main, "-Wl,-rpath,/a", "-Wl,--disable-new-dtags"));
    expect(rpath).toMatchObject({ rpath: ["/a"], runpath: [] });
    expect(facts(compile(main, "-Wl,-z,nodefaultlib"))).toMatchObject({ noDefaults: true });
  });

  testUnless(noGcc, "that is static needs nothing, whether it moves or not", () => {
    const main = "int main(void) { return 0; }";
    for (const flag of ["-static", "-static-pie"]) {
      const path = compile(main, flag);
      expect(facts(path)).toMatchObject({ interpreter: null, needed: [] });
      expect(findLibraries(hostFiles(), path, "").libraries).toEqual([]);
    }
  });
});

describe("libraries that need each other in a circle", () => {
  /** A library of nothing but headers: PT_LOAD over the whole, PT_DYNAMIC with these names. */
  function library(needed: readonly string[]): Uint8Array {
    const names = new TextEncoder().encode(`\0${needed.join("\0")}\0`);
    const dynamic = 64 + 2 * 56;
    const strings = dynamic + 16 * (needed.length + 2);
    const file = new Uint8Array(strings + names.length);
    const view = new DataView(file.buffer);
    const u64 = (offset: number, value: number): void => view.setBigUint64(offset, BigInt(value), true);
    file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    view.setUint16(16, 3, true);
    view.setUint16(18, 62, true);
    u64(32, 64);
    view.setUint16(54, 56, true);
    view.setUint16(56, 2, true);
    for (const [index, type, offset] of [
      [0, 1, 0],
      [1, 2, dynamic],
    ] as const) {
      const base = 64 + 56 * index;
      view.setUint32(base, type, true);
      u64(base + 8, offset);
      u64(base + 16, offset);
      u64(base + 32, file.length - offset);
    }
    let at = dynamic;
    let name = 1;
    for (const one of needed) {
      u64(at, 1);
      u64(at + 8, name);
      name += new TextEncoder().encode(one).length + 1;
      at += 16;
    }
    u64(at, 5);
    u64(at + 8, strings);
    file.set(names, strings);
    return file;
  }
  const lib = (files: Record<string, Uint8Array>) => treeFiles({ lib: files, etc: {} });

  test("are each found once", () => {
    const files = lib({ a: library(["b", "a"]), b: library(["c", "a"]), c: library(["a", "b", "c"]) });
    const { libraries, missing } = findLibraries(files, "/lib/a", "/lib");
    expect(libraries.map(({ path }) => path).sort()).toEqual(["/lib/a", "/lib/b", "/lib/c"]);
    expect(missing).toEqual([]);
  });

  test("in a number without bounds are cut off, in a short time", () => {
    const many: Record<string, Uint8Array> = {};
    for (let index = 0; index < 3000; index++)
      many[`l${index}`] = library(
        Array.from({ length: 20 }, (_, more) => `l${(index * 20 + more + 1) % 3000}`),
      );
    const start = performance.now();
    const { libraries } = findLibraries(lib(many), "/lib/l0", "/lib");
    expect(libraries.length).toBeLessThanOrEqual(2048);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("by names with no end are at fault, not read for ever", () => {
    const endless = new Uint8Array(20_000).fill(0x61);
    endless.set(library(["x"]));
    const view = new DataView(endless.buffer);
    const strings = Number(view.getBigUint64(64 + 2 * 56 + 16 + 8, true));
    endless.fill(0x61, strings);
    view.setBigUint64(64 + 32, BigInt(endless.length), true);
    expect(findLibraries(lib({ a: endless }), "/lib/a", "/lib").libraries).toEqual([]);
  });
});

test("a file that changes is read again", () => {
  const bytes = new Uint8Array(readFileSync("/bin/true"));
  const files = treeFiles({ one: bytes, two: "no program" });
  expect(readElf(files, "/one", "1:1")).toHaveProperty("machine");
  expect(readElf(files, "/two", "1:1:changed")).toHaveProperty("fault");
});
