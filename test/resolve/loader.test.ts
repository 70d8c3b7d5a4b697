// The search for libraries on hosts made for the test: musl, caches that lie, libraries without an end.

import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { HostFiles } from "../../src/resolve/host-files.ts";
import { compareNames, parseLoaderCache } from "../../src/resolve/ld-cache.ts";
import { findLibraries } from "../../src/resolve/loader.ts";
import { treeFiles } from "../support/file-tree.ts";
import type { FileTree } from "../support/file-tree.ts";
import { settings } from "../support/property.ts";
import { makeElf } from "./make-elf.ts";

const GLIBC = "/lib64/ld-linux-x86-64.so.2";
const MUSL = "/lib/ld-musl-x86_64.so.1";

/** Paths that are opened, and names that are missing. */
function search(tree: FileTree, program: string, libraryPath = ""): { found: string[]; missing: string[] } {
  const { libraries, missing } = findLibraries(withSizes(treeFiles(tree)), program, libraryPath);
  return { found: libraries.map(({ path }) => path), missing: missing.map(({ name }) => name) };
}

describe("glibc on a host without a cache", () => {
  const loader = makeElf({ soname: "ld-linux-x86-64.so.2" });

  test("looks into the folders that were built into it", () => {
    const built = new TextEncoder().encode("\0/first/lib/\0/usr/lib/special/\0\0");
    const tree = {
      bin: { prog: makeElf({ interpreter: GLIBC, needed: ["libx.so", "liby.so"] }) },
      lib64: { "ld-linux-x86-64.so.2": new Uint8Array([...loader, ...built]) },
      first: { lib: { "libx.so": makeElf() } },
      usr: { lib: { special: { "libx.so": makeElf(), "liby.so": makeElf() }, "liby.so": makeElf() } },
    };
    expect(search(tree, "/bin/prog").found).toEqual([
      GLIBC,
      "/first/lib/libx.so",
      "/usr/lib/special/liby.so",
    ]);
  });

  test("has lib64 where it does not tell and the host is not Debian's", () => {
    const lib64 = { "ld-linux-x86-64.so.2": loader, "libx.so": makeElf() };
    const tree = { bin: { prog: makeElf({ interpreter: GLIBC, needed: ["libx.so"] }) }, lib64 };
    expect(search(tree, "/bin/prog").found).toEqual([GLIBC, "/lib64/libx.so"]);
  });

  test("expands what stands for a folder, and only that", () => {
    const needed = ["liba.so", "libb.so", "libc.so", "libd.so"];
    const runpath = "$ORIGIN/a:${ORIGIN}/b:/opt/$LIB:/opt/$PLATFORM/x:/opt/$ORIGINAL:$NOTHING/d";
    const tree = {
      app: {
        prog: makeElf({ interpreter: GLIBC, needed, runpath }),
        a: { "liba.so": makeElf() },
        b: { "libb.so": makeElf() },
      },
      lib64: { "ld-linux-x86-64.so.2": loader },
      opt: { lib64: { "libc.so": makeElf() }, x86_64: { x: { "libd.so": makeElf() } } },
    };
    expect(search(tree, "/app/prog")).toEqual({
      found: [GLIBC, "/app/a/liba.so", "/app/b/libb.so", "/opt/lib64/libc.so", "/opt/x86_64/x/libd.so"],
      missing: [],
    });
  });

  test("does not look into its own folders for what is not to be found there", () => {
    const tree = {
      bin: { prog: makeElf({ interpreter: GLIBC, needed: ["libx.so"], noDefaults: true }) },
      lib64: { "ld-linux-x86-64.so.2": loader, "libx.so": makeElf() },
    };
    expect(search(tree, "/bin/prog").missing).toEqual(["libx.so"]);
  });

  test("of another machine or no ELF file at all is passed over", () => {
    const tree = {
      bin: { prog: makeElf({ interpreter: GLIBC, needed: ["libx.so"] }) },
      a: { "libx.so": makeElf({ machine: 183 }) },
      b: { "libx.so": "INPUT(-lx)" },
      c: { "libx.so": {} },
      d: { "libx.so": makeElf() },
      lib64: { "ld-linux-x86-64.so.2": loader },
    };
    expect(search(tree, "/bin/prog", "/a:/b;/c::/d").found).toEqual([GLIBC, "/d/libx.so"]);
  });
});

describe("musl", () => {
  const libc = makeElf({ soname: "libc.musl-x86_64.so.1" });
  const base = { "ld-musl-x86_64.so.1": libc, "libc.musl-x86_64.so.1": "-> ld-musl-x86_64.so.1" };

  test("is its own libc, and looks where its file in /etc says", () => {
    const needed = ["libc.musl-x86_64.so.1", "libm.so.6", "libz.so.1", "liby.so"];
    const tree = {
      bin: { prog: makeElf({ interpreter: MUSL, needed }) },
      etc: { "ld-musl-x86_64.path": "/opt/lib\n/lib:/usr/lib\n" },
      lib: { ...base, "libz.so.1": makeElf({ needed: ["libc.so"] }) },
      opt: { lib: { "liby.so": makeElf() } },
    };
    expect(search(tree, "/bin/prog")).toEqual({
      found: [MUSL, "/lib/libz.so.1", "/opt/lib/liby.so"],
      missing: [],
    });
  });

  test("takes the environment before RPATH, and that of whoever asks for a library", () => {
    const tree = {
      app: {
        prog: makeElf({ interpreter: MUSL, needed: ["liba.so"], runpath: "$ORIGIN/lib" }),
        lib: { "liba.so": makeElf({ needed: ["libb.so"] }), "libb.so": makeElf() },
      },
      env: { "libb.so": makeElf() },
      lib: base,
    };
    expect(search(tree, "/app/prog").found).toEqual([MUSL, "/app/lib/liba.so", "/app/lib/libb.so"]);
    expect(search(tree, "/app/prog", "/env").found).toEqual([MUSL, "/app/lib/liba.so", "/env/libb.so"]);
  });
});

describe("hostile files", () => {
  test("libraries that need ever new ones come to an end", () => {
    // Every file of this host needs a thousand libraries, and each of those is there.
    const made = new Map<string, Uint8Array>();
    const make = (): Uint8Array => {
      const needed = Array.from({ length: 1000 }, (_, index) => `lib${made.size * 1000 + index}.so`);
      return makeElf({ interpreter: GLIBC, needed });
    };
    const endless: HostFiles = {
      ...treeFiles({}),
      lstat: (path) => ({
        kind: /^\/(?:lib64|lib|etc)?$/.test(path) ? "directory" : "file",
        mode: 0o755,
        uid: 0,
        gid: 0,
        size: 0,
        major: 0,
        minor: 0,
        identity: "",
      }),
      read(path, offset, length) {
        if (path.startsWith("/etc")) return { errno: "ENOENT" };
        const bytes = made.get(path) ?? make();
        made.set(path, bytes);
        return bytes.slice(offset, offset + length);
      },
    };
    const started = performance.now();
    const { libraries, missing } = findLibraries(endless, "/lib64/prog", "");
    expect(libraries.length).toBeLessThan(1100);
    expect(missing.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("a cache that was changed at random gives paths or nothing", () => {
    const cache = makeCache([
      ["libb.so.10", "/b/libb.so.10"],
      ["libb.so.9", "/b/libb.so.9"],
      ["liba.so", "/a/liba.so"],
    ]);
    const lookUp = (bytes: Uint8Array, name: string): string[] =>
      parseLoaderCache(bytes, 62)(name).map(({ path }) => path);
    expect(lookUp(cache, "libb.so.9")).toEqual(["/b/libb.so.9"]);
    expect(lookUp(cache, "libb.so.10")).toEqual(["/b/libb.so.10"]);
    expect(lookUp(cache, "liba.so")).toEqual(["/a/liba.so"]);
    expect(lookUp(cache, "libc.so")).toEqual([]);
    expect(parseLoaderCache(cache, 183)("liba.so")).toEqual([]);
    const change = fc.record({ at: fc.nat(cache.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(cache.length), (changes, length) => {
        const bytes = cache.slice(0, changes.length > 6 ? length : cache.length);
        for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value;
        for (const name of ["liba.so", "libb.so.9", "", "x"])
          for (const path of lookUp(bytes, name)) expect(path.length).toBeLessThanOrEqual(4096);
      }),
      settings(3000),
    );
  });

  test("names are in the order that glibc gives them", () => {
    const falling = [
      "1",
      "libz.so",
      "libb.so.10",
      "libb.so.9",
      "libb.so.1",
      "libb.so",
      "libb-1.so",
      "lib",
      "",
    ];
    for (const [i, a] of falling.entries())
      for (const [j, b] of falling.entries())
        expect([a, b, Math.sign(compareNames(a, b))]).toEqual([a, b, Math.sign(j - i)]);
    expect(compareNames("a007", "a7")).toBe(0);
    expect(compareNames(`a${"9".repeat(50)}`, `a1${"0".repeat(49)}`)).toBeGreaterThan(0);
  });
});

/** With the sizes of files, which are read to the end only where they are known. */
function withSizes(files: HostFiles): HostFiles {
  return {
    ...files,
    lstat(path) {
      const facts = files.lstat(path);
      if ("errno" in facts || facts.kind !== "file") return facts;
      const bytes = files.read(path, 0, 1 << 20);
      return { ...facts, size: "errno" in bytes ? 0 : bytes.length };
    },
  };
}

/** A cache of the new format, names in falling order. */
function makeCache(entries: readonly (readonly [string, string])[]): Uint8Array {
  const header = 48;
  const strings: number[] = [];
  const textsAt = header + 24 * entries.length;
  const text = (value: string): number => {
    const at = textsAt + strings.length;
    strings.push(...new TextEncoder().encode(value), 0);
    return at;
  };
  const offsets = entries.map(([name, path]) => [text(name), text(path)] as const);
  const bytes = new Uint8Array(textsAt + strings.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("glibc-ld.so.cache1.1"));
  view.setUint32(20, entries.length, true);
  view.setUint32(24, strings.length, true);
  for (const [index, [name, path]] of offsets.entries()) {
    view.setUint32(header + 24 * index, 0x0303, true);
    view.setUint32(header + 24 * index + 4, name, true);
    view.setUint32(header + 24 * index + 8, path, true);
  }
  bytes.set(strings, textsAt);
  return bytes;
}
