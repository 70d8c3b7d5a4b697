// The assembler against a disassembler: every instruction with every register is what it is meant to be.

import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Encoder, Register } from "../../../src/launch/code/encoder.ts";
import { buildLauncherCode } from "../../../src/launch/code/program.ts";
import { x86Encoder } from "../../../src/launch/code/x86-64.ts";
import { installed } from "../../support/project.ts";
import { testUnless } from "../../support/skip.ts";

const OBJDUMP = "/usr/bin/objdump";
const noObjdump = installed(OBJDUMP) ? null : `${OBJDUMP} (binutils) is not installed`;

/** Names of the hardware registers, of 64 and of 32 bits. */
const NAMES: Readonly<Record<Register, readonly [string, string]>> = {
  a0: ["rdi", "edi"],
  a1: ["rsi", "esi"],
  a2: ["rdx", "edx"],
  a3: ["r10", "r10d"],
  a4: ["r8", "r8d"],
  a5: ["r9", "r9d"],
  nr: ["rax", "eax"],
  context: ["rbx", "ebx"],
  op: ["r12", "r12d"],
  kept: ["r13", "r13d"],
  scratch: ["rcx", "ecx"],
};
const REGISTERS = Object.keys(NAMES) as Register[];
const wide = (register: Register): string => NAMES[register][0];
const narrow = (register: Register): string => NAMES[register][1];

/** Instructions in Intel's syntax, without addresses and comments. */
function disassemble(code: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "void-code-"));
  try {
    const file = join(folder, "code");
    writeFileSync(file, code);
    const child = Bun.spawnSync([
      OBJDUMP,
      "-D",
      "-b",
      "binary",
      "-m",
      "i386:x86-64",
      "-M",
      "intel",
      "--no-show-raw-insn",
      file,
    ]);
    const lines = [...child.stdout.toString().matchAll(/^\s*[0-9a-f]+:\s+(.*?)\s*(?:#.*)?$/gm)];
    return lines.map((match) => (match[1] ?? "").replace(/\s+/g, " "));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asserts what is made of each case, all in one run of the disassembler. */
function expectInstructions(cases: readonly (readonly [(e: Encoder) => void, ...string[]])[]): void {
  const e = x86Encoder();
  for (const [make] of cases) make(e);
  expect(disassemble(e.finish().code)).toEqual(cases.flatMap(([, ...texts]) => texts));
}

const pairs = REGISTERS.flatMap((a) => REGISTERS.map((b) => [a, b] as const));

describe("the encoder of x86-64", () => {
  testUnless(noObjdump, "copies and subtracts between any two registers", () => {
    expectInstructions(
      pairs.flatMap(([a, b]) => [
        [(e: Encoder) => e.copy(a, b), `mov ${wide(a)},${wide(b)}`] as const,
        [(e: Encoder) => e.subtract(a, b), `sub ${wide(a)},${wide(b)}`] as const,
      ]),
    );
  });

  testUnless(noObjdump, "loads and stores with any base, at small and large offsets", () => {
    const cases = pairs.flatMap(([value, base]) =>
      [0, 8, 0x7f, 0x80, 0x1234, 0x7fff_ffff].flatMap((offset) => {
        const place = `[${wide(base)}+0x${offset.toString(16)}]`;
        return [
          [(e: Encoder) => e.load64(value, base, offset), `mov ${wide(value)},QWORD PTR ${place}`],
          [(e: Encoder) => e.load32(value, base, offset), `mov ${narrow(value)},DWORD PTR ${place}`],
          [(e: Encoder) => e.store64(value, base, offset), `mov QWORD PTR ${place},${wide(value)}`],
          [(e: Encoder) => e.store32(value, base, offset), `mov DWORD PTR ${place},${narrow(value)}`],
          [(e: Encoder) => e.address(value, base, offset), `lea ${wide(value)},${place}`],
        ] as const;
      }),
    );
    expectInstructions(cases);
  });

  testUnless(noObjdump, "sets, adds and shifts by immediates", () => {
    expectInstructions(
      REGISTERS.flatMap((register) => [
        ...[0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff].map(
          (value) =>
            [
              (e: Encoder) => e.setImmediate(register, value),
              `mov ${narrow(register)},0x${value.toString(16)}`,
            ] as const,
        ),
        ...[0, 1, 0x80, 0x7fff_ffff].map(
          (value) =>
            [
              (e: Encoder) => e.addImmediate(register, value),
              `add ${wide(register)},0x${value.toString(16)}`,
            ] as const,
        ),
        ...[2, 6, 63].map(
          (bits) =>
            [
              (e: Encoder) => e.shiftRight(register, bits),
              `shr ${wide(register)},0x${bits.toString(16)}`,
            ] as const,
        ),
      ]),
    );
  });

  testUnless(noObjdump, "fetches every argument of a C function into any register", () => {
    const SOURCES = ["rdi", "rsi", "rdx", "rcx", "r8", "r9", "[rsp+0x8]", "[rsp+0x10]"];
    expectInstructions(
      REGISTERS.flatMap((target) =>
        SOURCES.map(
          (source, index) =>
            [
              (e: Encoder) => e.functionArgument(target, index),
              `mov ${wide(target)},${source.startsWith("[") ? `QWORD PTR ${source}` : source}`,
            ] as const,
        ),
      ),
    );
  });

  testUnless(noObjdump, "saves what the calling convention wants back, and restores it in reverse", () => {
    expectInstructions([
      [(e) => e.enter(), "push rbx", "push r12", "push r13"],
      [(e) => e.leave(), "pop r13", "pop r12", "pop rbx", "ret"],
      [(e) => e.systemCall(), "syscall"],
      [(e) => e.trap(), "ud2"],
    ]);
  });

  testUnless(noObjdump, "jumps forward and back to labels, whatever the condition", () => {
    const e = x86Encoder();
    e.label("start");
    for (const register of REGISTERS) {
      e.jumpIfZero(register, "end");
      e.jumpIfNegative(register, "start");
      e.jumpIfAnyBit(register, 0x8000_0001, "middle");
      e.jumpIfNotEqual(register, "scratch", "end");
    }
    e.label("middle");
    e.jump("start");
    e.jump("end");
    e.label("end");
    e.trap();
    const { code, offsetOf } = e.finish();
    const at = (label: string): string => `0x${offsetOf(label).toString(16)}`;
    expect(disassemble(code)).toEqual([
      ...REGISTERS.flatMap((register) => [
        `test ${wide(register)},${wide(register)}`,
        `je ${at("end")}`,
        `test ${wide(register)},${wide(register)}`,
        `js ${at("start")}`,
        `test ${narrow(register)},0x80000001`,
        `jne ${at("middle")}`,
        `cmp ${wide(register)},${wide("scratch")}`,
        `jne ${at("end")}`,
      ]),
      `jmp ${at("start")}`,
      `jmp ${at("end")}`,
      "ud2",
    ]);
  });

  test("refuses a jump to a label that is not there, and a label that is there twice", () => {
    const lost = x86Encoder();
    lost.jump("nowhere");
    expect(() => lost.finish()).toThrow("nowhere");
    const twice = x86Encoder();
    twice.label("here");
    expect(() => twice.label("here")).toThrow("here");
    expect(() => x86Encoder().finish().offsetOf("nowhere")).toThrow("nowhere");
  });

  test("refuses numbers that the instruction would read with another sign, or cut", () => {
    const e = x86Encoder();
    for (const value of [0x8000_0000, 0xffff_ffff, 2 ** 32, -1, 1.5])
      expect(() => e.addImmediate("op", value)).toThrow();
    for (const offset of [0x8000_0000, 2 ** 32, -1]) {
      expect(() => e.load64("op", "context", offset)).toThrow();
      expect(() => e.address("op", "context", offset)).toThrow();
    }
    for (const value of [2 ** 32, -1]) {
      expect(() => e.setImmediate("op", value)).toThrow();
      expect(() => e.jumpIfAnyBit("op", value, "x")).toThrow();
    }
    for (const bits of [64, -1]) expect(() => e.shiftRight("op", bits)).toThrow();
  });

  testUnless(
    noObjdump,
    "writes the launcher's code in instructions that are all known and all in bounds",
    () => {
      const { code, start, systemCall } = buildLauncherCode("x86_64", x86Encoder());
      const lines = disassemble(code);
      expect(lines.filter((line) => line.includes("(bad)"))).toEqual([]);
      for (const line of lines) {
        const target = /^j\w+ 0x([0-9a-f]+)/.exec(line)?.[1];
        if (target !== undefined) expect(Number.parseInt(target, 16)).toBeLessThan(code.length);
      }
      expect(systemCall).toBe(0);
      expect(start).toBeGreaterThan(systemCall);
      // The child runs beside its parent in the same memory, on a stack that is not its own: it must use none.
      const child = lines.slice(lines.findLastIndex((line) => line === "ret") + 1);
      expect(child.filter((line) => /^(push|pop|call|ret)|rsp|rbp/.test(line))).toEqual([]);
    },
  );
});
