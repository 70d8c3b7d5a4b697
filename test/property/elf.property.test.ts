// Hostile ELF files: whatever stands in one, reading it ends soon, reads little, and gives facts or a fault.

import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { buildExit } from "../../src/launch/code/exit.ts";
import { readElf } from "../../src/resolve/elf.ts";
import { parseLoaderCache } from "../../src/resolve/ld-cache.ts";
import { findLibraries } from "../../src/resolve/loader.ts";
import { parseScriptLine } from "../../src/resolve/script.ts";
import { treeFiles } from "../support/file-tree.ts";
import { settings } from "../support/property.ts";

setDefaultTimeout(3_600_000);

/** Real files where there are some: each kind has its own tables. */
const SAMPLES = ["/bin/true", "/bin/sh", "/lib64/ld-linux-x86-64.so.2", "/usr/bin/perl"]
  .filter((path) => existsSync(path))
  .map((path): Uint8Array => new Uint8Array(readFileSync(path)))
  .concat([buildExit("x86_64")]);
/** Of one file, however large its tables claim to be. */
const MOST_READ = 8 * 1024 * 1024;

const sample = fc.constantFrom(...SAMPLES);
/** Mostly in the headers and the tables that they lead to. */
const offset = fc.oneof(fc.nat(63), fc.nat(1023), fc.nat(0xffff), fc.nat(0xf_ffff));
const number = fc.oneof(
  fc.constantFrom(0n, 1n, 0xffn, 0xffffn, 0x7fff_ffffn, 0xffff_ffffn, 1n << 53n, 1n << 63n, (1n << 64n) - 1n),
  fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
);
const change = fc.tuple(offset, fc.constantFrom(1, 2, 4, 8), number);
const mutant = fc
  .tuple(sample, fc.array(change, { maxLength: 8 }), fc.option(fc.nat(0xffff), { freq: 3 }))
  .map(([bytes, changes, cut]) => {
    const copy = bytes.slice(0, cut === null ? bytes.length : Math.min(cut, bytes.length));
    const view = new DataView(copy.buffer);
    for (const [at, width, value] of changes) {
      if (at + width > copy.length) continue;
      for (let index = 0; index < width; index++)
        view.setUint8(at + index, Number((value >> BigInt(8 * index)) & 0xffn));
    }
    return copy;
  });

function expectBounded(bytes: Uint8Array): void {
  let read = 0;
  const files = treeFiles({ program: bytes });
  const counted = {
    ...files,
    read: (path: string, from: number, length: number) => {
      expect(Number.isSafeInteger(from) && from >= 0 && length >= 0).toBe(true);
      read += length;
      return files.read(path, from, length);
    },
  };
  const start = performance.now();
  const facts = readElf(counted, "/program", "");
  expect(performance.now() - start).toBeLessThan(1000);
  expect(read).toBeLessThan(MOST_READ);
  if ("fault" in facts) {
    expect(facts.fault.length).toBeGreaterThan(5);
    return;
  }
  for (const text of [
    ...facts.needed,
    ...facts.rpath,
    ...facts.runpath,
    facts.interpreter ?? "/",
    facts.soname ?? "",
  ]) {
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).not.toContain("\0");
  }
  expect(facts.interpreter ?? "/").toStartWith("/");
  expect(facts.needed.length).toBeLessThanOrEqual(1024);
  // And the search that follows ends as well, though there is nothing to be found.
  const { libraries, missing } = findLibraries(counted, "/program", "");
  expect(libraries.length + missing.length).toBeLessThanOrEqual(1025);
}

test("a changed or cut ELF file gives facts or a fault", () => {
  fc.assert(fc.property(mutant, expectBounded), settings(1500));
});

test("so does any file at all, with or without the magic number", () => {
  const magic = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  const any = fc.tuple(fc.boolean(), fc.uint8Array({ maxLength: 2000 })).map(([elf, bytes]) => {
    const copy = new Uint8Array(bytes);
    if (elf) copy.set(magic.subarray(0, copy.length));
    return copy;
  });
  fc.assert(fc.property(any, expectBounded), settings(1000));
});

test("a changed or cut loader cache gives what it gives, in bounds", () => {
  const path = "/etc/ld.so.cache";
  const real = existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array(64);
  const cut = fc
    .tuple(fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 12 }), fc.option(fc.nat(5000)))
    .map(([changes, length]) => {
      const copy = real.slice(0, length ?? real.length);
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
      return copy;
    });
  fc.assert(
    fc.property(cut, fc.constantFrom("libc.so.6", "", "libm.so.6", "x".repeat(5000)), (bytes, name) => {
      for (const { path: found } of parseLoaderCache(bytes, 62)(name)) {
        expect(found.length).toBeLessThanOrEqual(4096);
        expect(found).not.toContain("\0");
      }
    }),
    settings(500),
  );
});

test("a first line of a script names an interpreter, or is at fault, or is none", () => {
  const line = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: fc.constantFrom("#", "!", "/", "a", " ", "\t", "\n", "\0", "é"), maxLength: 300 })
      .map((text) => new TextEncoder().encode(`#!${text}`)),
  );
  fc.assert(
    fc.property(line, (bytes) => {
      const found = parseScriptLine(bytes);
      const isScript = bytes[0] === 0x23 && bytes[1] === 0x21;
      expect(found !== null).toBe(isScript);
      if (found === null || "fault" in found) return;
      expect(found.interpreter).not.toMatch(/[ \t\n\0]|^$/);
      expect(found.argument ?? "x").not.toMatch(/[\n\0]|^[ \t]/);
    }),
    settings(2000),
  );
});
