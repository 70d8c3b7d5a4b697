// The ELF reader: real files, and files made to hurt it.

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { MACHINES, readElf } from "../../src/resolve/elf.ts";
import type { ElfFacts, NotElf } from "../../src/resolve/elf.ts";
import { hostFiles } from "../../src/resolve/host-files.ts";
import type { HostFiles } from "../../src/resolve/host-files.ts";
import { testUnless } from "../support/skip.ts";
import { makeElf } from "./make-elf.ts";
import { compile, noGcc, sharedFolder } from "./support.ts";

/** One file in memory; counts what is read of it. */
function inMemory(bytes: Uint8Array, asked = { bytes: 0, reads: 0 }): HostFiles {
  return {
    ...hostFiles(),
    read(_, offset, length) {
      asked.reads++;
      asked.bytes += length;
      return bytes.slice(offset, offset + length);
    },
  };
}

const readBytes = (bytes: Uint8Array): ElfFacts | NotElf => readElf(inMemory(bytes), "/file", "");
const faultOf = (bytes: Uint8Array): string => {
  const facts = readBytes(bytes);
  return "fault" in facts ? facts.code : "none";
};

describe("real files", () => {
  const folder = sharedFolder();
  const main = "int main(void) { return 0; }";
  const read = (name: string): ElfFacts | NotElf => readElf(hostFiles(), join(folder, name), "");

  testUnless(noGcc, "a program, position independent or not, has an interpreter and needs libc", () => {
    for (const option of ["-pie", "-no-pie"]) {
      compile(join(folder, `prog${option}`), main, option);
      const facts = read(`prog${option}`);
      expect(facts).toMatchObject({ needed: ["libc.so.6"], soname: null, rpath: [], runpath: [] });
      expect("interpreter" in facts && facts.interpreter).toMatch(/^\/lib.*\/ld-linux/);
    }
  });

  testUnless(noGcc, "a static program has none of it, position independent or not", () => {
    for (const option of ["-static", "-static-pie"]) {
      compile(join(folder, `prog${option}`), main, option);
      expect(read(`prog${option}`)).toMatchObject({ interpreter: null, needed: [], soname: null });
    }
  });

  testUnless(noGcc, "names and search paths are as the linker was told", () => {
    const options = ["-shared", "-Wl,-soname,libthing.so.7", "-Wl,-z,nodefaultlib"];
    compile(join(folder, "a.so"), main, ...options, "-Wl,--enable-new-dtags,-rpath,$ORIGIN/x:/y");
    expect(read("a.so")).toMatchObject({
      soname: "libthing.so.7",
      rpath: [],
      runpath: ["$ORIGIN/x", "/y"],
      noDefaults: true,
    });
    compile(join(folder, "b.so"), main, "-shared", "-Wl,--disable-new-dtags,-rpath,/z");
    expect(read("b.so")).toMatchObject({ soname: null, rpath: ["/z"], runpath: [], noDefaults: false });
  });

  test("what is no ELF file of a 64-bit little-endian machine says so", () => {
    expect(readElf(hostFiles(), import.meta.path, "")).toMatchObject({ code: "notElf" });
    expect(readElf(hostFiles(), "/no/such/file", "")).toMatchObject({ code: "unreadable" });
    expect(readElf(hostFiles(), folder, "")).toMatchObject({ code: "unreadable" });
    expect(faultOf(new Uint8Array())).toBe("notElf");
    expect(faultOf(new TextEncoder().encode("#!/bin/sh\n"))).toBe("notElf");
    expect(faultOf(makeElf({ elfClass: 1 }))).toBe("wrongClass");
    expect(faultOf(makeElf({ endian: 2 }))).toBe("wrongClass");
    expect(faultOf(makeElf({ type: 1 }))).toBe("notElf");
  });
});

describe("made files", () => {
  test("a file as it should be is read", () => {
    const facts = readBytes(
      makeElf({ interpreter: "/lib/ld.so", needed: ["libb.so", "liba.so"], soname: "me", rpath: "/r" }),
    );
    expect(facts).toEqual({
      machine: MACHINES.x86_64,
      interpreter: "/lib/ld.so",
      needed: ["libb.so", "liba.so"],
      soname: "me",
      rpath: ["/r"],
      runpath: [],
      noDefaults: false,
    });
    expect(readBytes(makeElf({ rpath: "/r", runpath: "/q:" }))).toMatchObject({ rpath: [], runpath: ["/q"] });
  });

  test("what makes no sense is malformed, each alone", () => {
    const cases: Record<string, Parameters<typeof makeElf>[0]> = {
      "program headers beyond the end": { headersAt: 1n << 40n },
      "program headers beyond what a number holds": { headersAt: (1n << 64n) - 1n },
      "too many program headers": { headerCount: 0xffff },
      "program headers of another size": { headerSize: 32 },
      "a dynamic section beyond the end": { needed: ["a"], dynamicAt: 1n << 40n },
      "a dynamic section that is huge": { needed: ["a"], dynamicSize: 1n << 62n },
      "a table of names in no segment": { needed: ["a"], stringsAddress: 1n << 50n },
      "a name far away": { needed: ["a"], nameOffset: 1n << 60n },
      "an interpreter that is too long": { interpreter: `/${"x".repeat(5000)}` },
      "an interpreter by a relative path": { interpreter: "ld.so" },
      "a name without an end": { needed: ["a".repeat(6000)] },
      "a name that is empty": { needed: [""] },
      "too many libraries": { needed: Array.from({ length: 1025 }, (_, i) => `lib${i}`) },
      "too many folders": { runpath: Array.from({ length: 300 }, (_, i) => `/${i}`).join(":") },
    };
    for (const [name, made] of Object.entries(cases))
      expect([name, faultOf(makeElf(made))]).toEqual([name, "malformed"]);
  });

  test("a file cut off at any length is read or refused, never more", () => {
    const whole = makeElf({ interpreter: "/lib/ld.so", needed: ["liba.so", "libb.so"], soname: "me" });
    const codes = new Set<string>();
    for (let length = 0; length <= whole.length; length++) codes.add(faultOf(whole.subarray(0, length)));
    expect([...codes].sort()).toEqual(["malformed", "none", "notElf"]);
  });

  test("random bytes in a real file never crash, hang or cost much", () => {
    const real = new Uint8Array(readFileSync("/proc/self/exe").subarray(0, 1 << 20));
    const made = makeElf({ interpreter: "/lib/ld.so", needed: ["liba.so"], rpath: "/a:/b", soname: "s" });
    // The start of a file is what matters: headers, and in the made one everything.
    const change = fc.record({ at: fc.nat(1023), value: fc.nat(255) });
    const word = fc.record({ at: fc.nat(127), value: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }) });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(change, { maxLength: 8 }),
        fc.array(word, { maxLength: 4 }),
        (isReal, changes, words) => {
          const bytes = (isReal ? real : made).slice();
          const view = new DataView(bytes.buffer);
          for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value;
          for (const { at, value } of words)
            if (8 * at + 8 <= bytes.length) view.setBigUint64(8 * at, value, true);
          const asked = { bytes: 0, reads: 0 };
          const facts = readElf(inMemory(bytes, asked), "/file", "");
          if ("fault" in facts) expect(facts.fault).not.toBe("");
          else for (const name of facts.needed) expect(name).not.toBe("");
          expect(asked.reads).toBeLessThan(2100);
          expect(asked.bytes).toBeLessThan(9 << 20);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
