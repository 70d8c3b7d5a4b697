// The verifier's own file: built from the sources that stand beside it, importing nothing, refused when a byte differs;
// and its numbers, which were written apart from src/kernel, are the same.

import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as K from "../../src/kernel/constants.ts";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import { RLIMIT_NAMES } from "../../src/resolve/host.ts";
import { compilePlan } from "../../src/plan/compile.ts";
import * as F from "../../src/plan/format.ts";
import { buildVerifier, sha256 } from "../../src/verify/build.ts";
import { VerifierDamaged, instantiate } from "../../src/verify/load.ts";
import { isVerifiedPlan, verifyPlan } from "../../src/verify/verify.ts";
import { ROOT_HOST, SMALL } from "./samples.ts";

setDefaultTimeout(3_600_000);

const FOLDER = join(import.meta.dir, "../../src/verify");
const wasm = readFileSync(join(FOLDER, "verifier.wasm"));

describe("the committed file", () => {
  const scratch = mkdtempSync(join(tmpdir(), "void-verifier-"));
  afterAll(() => rmSync(scratch, { recursive: true }));

  test("is what its sources give, byte for byte", () => {
    buildVerifier(scratch);
    for (const name of ["verifier.wasm", "verifier.wasm.sha256", "hash.generated.ts"])
      expect(readFileSync(join(scratch, name)).equals(readFileSync(join(FOLDER, name)))).toBe(true);
  });
  test("has the hash that is written down", () => {
    expect(readFileSync(join(FOLDER, "verifier.wasm.sha256"), "utf8")).toBe(
      `${sha256(wasm)}  verifier.wasm\n`,
    );
  });
  test("imports nothing, exports one function, and has memory that can't grow", () => {
    const module = new WebAssembly.Module(wasm);
    expect(WebAssembly.Module.imports(module)).toEqual([]);
    const functions = WebAssembly.Module.exports(module).filter(({ kind }) => kind === "function");
    expect(functions.map(({ name }) => name)).toEqual(["verify"]);
    const { memory } = instantiate(wasm);
    expect(() => memory.grow(1)).toThrow();
  });
  test("is under 24 KiB", () => {
    expect(wasm.length).toBeLessThan(24 * 1024);
  });
});

describe("a flipped byte", () => {
  test("of the file is refused, whichever it is", () => {
    for (let at = 0; at < wasm.length; at += 97) {
      const damaged = new Uint8Array(wasm);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => instantiate(damaged)).toThrow(VerifierDamaged);
    }
  });
  test("is told in words", () => {
    const damaged = new Uint8Array(wasm);
    damaged[1000] = (damaged[1000] ?? 0) ^ 0x80;
    expect(() => instantiate(damaged)).toThrow(
      /verifier\.wasm\) has changed: its SHA-256 is [0-9a-f]{64}, not/,
    );
  });
});

describe("a verified plan", () => {
  const { bytes } = compilePlan(SMALL, ROOT_HOST);

  test("is a copy: changing the bytes that went in, or came out, changes nothing", () => {
    const given = bytes.slice();
    const result = verifyPlan(SMALL, ROOT_HOST, given);
    if (!result.ok) throw new Error(result.rejection.message);
    given.fill(0);
    result.plan.copy().fill(0);
    const target = new Uint8Array(result.plan.length + 8);
    result.plan.copyInto(target, 8);
    expect(Buffer.from(target.subarray(8)).equals(Buffer.from(bytes))).toBe(true);
    expect(result.plan.copy()).toEqual(new Uint8Array(bytes));
  });
  test("can't be made by hand", () => {
    const result = verifyPlan(SMALL, ROOT_HOST, bytes);
    expect(result.ok && isVerifiedPlan(result.plan)).toBe(true);
    expect(isVerifiedPlan({ length: bytes.length, copyInto() {}, copy: () => bytes })).toBe(false);
    expect(isVerifiedPlan(Object.create(Object.getPrototypeOf(result.ok ? result.plan : null)))).toBe(false);
    expect(() => Object.assign(result.ok ? result.plan : {}, { length: 1 })).toThrow();
  });
  test("does not depend on what was verified before", () => {
    const damaged = bytes.slice();
    damaged[100] = 0xff;
    for (let i = 0; i < 3; i++) {
      expect(verifyPlan(SMALL, ROOT_HOST, damaged).ok).toBe(false);
      expect(verifyPlan(SMALL, ROOT_HOST, bytes).ok).toBe(true);
      expect(verifyPlan({ ...SMALL, hostname: "other" }, ROOT_HOST, bytes).ok).toBe(false);
    }
  });
  test("never comes out of nothing", () => {
    for (const length of [0, 1, 79, 80, 81, 88, 4096]) {
      const result = verifyPlan(SMALL, ROOT_HOST, new Uint8Array(length));
      expect(result.ok ? "equal" : result.rejection.verdict).toBe("malformed");
    }
    for (let length = 0; length < bytes.length; length += 61)
      expect(verifyPlan(SMALL, ROOT_HOST, bytes.subarray(0, length)).ok).toBe(false);
  });
  test("a plan too large to be followed is refused", () => {
    const result = verifyPlan(SMALL, ROOT_HOST, new Uint8Array(30 << 20));
    expect(result.ok ? "" : result.rejection.message).toMatch(/too large/);
  });
});

/** `export const NAME: type = value;` of an AssemblyScript file, values as written. */
function constantsOf(file: string): Map<string, bigint> {
  const text = readFileSync(join(FOLDER, "wasm", file), "utf8");
  const found = new Map<string, bigint>();
  for (const [, name = "", value = ""] of text.matchAll(
    /^(?:export )?const ([A-Za-z]\w*)(?:: \w+)? =\s*([^;]+);/gm,
  )) {
    const expression = value
      .replaceAll("_", "")
      .replace(/[A-Z]\w*/gi, (word) => (/^0?x?[0-9a-f]+$/i.test(word) ? word : ""));
    const shift = /^(\d+) << (\d+)$/.exec(expression);
    const known = found.get(value);
    if (known !== undefined) found.set(name, known);
    else if (shift) found.set(name, BigInt(shift[1] ?? 0) << BigInt(shift[2] ?? 0));
    else if (/^-?(0x[0-9a-f]+|\d+)$/i.test(expression))
      found.set(name, expression.startsWith("-") ? -BigInt(expression.slice(1)) : BigInt(expression));
  }
  return found;
}

describe("the verifier's own numbers", () => {
  const linux = constantsOf("linux.ts");
  const kernel = K as unknown as Readonly<Record<string, number | bigint | object>>;
  const elsewhere: Readonly<Record<string, number>> = {
    X86_64: 0,
    AARCH64: 1,
    UNKNOWN: 0xffff_ffff,
    O_DIRECTORY_X86_64: K.O_DIRECTORY_OF.x86_64,
    O_DIRECTORY_AARCH64: K.O_DIRECTORY_OF.aarch64,
    CAP_SETPCAP: K.CAPABILITIES["CAP_SETPCAP"] ?? -1,
    SIGNALS: 64,
    BPF_MAXINSNS: 4096,
    X32_SYSCALL_BIT: 0x4000_0000,
    RLIMIT_NPROC: RLIMIT_NAMES.indexOf("RLIMIT_NPROC"),
    RLIMIT_NOFILE: RLIMIT_NAMES.indexOf("RLIMIT_NOFILE"),
    RLIMIT_COUNT: RLIMIT_NAMES.length,
    // linux/bpf_common.h: class | size or operation | mode or source.
    BPF_LD_W_ABS: 0x00 | 0x00 | 0x20,
    BPF_ALU_AND_K: 0x04 | 0x50,
    BPF_ALU_OR_K: 0x04 | 0x40,
    BPF_ALU_XOR_K: 0x04 | 0xa0,
    BPF_ALU_LSH_K: 0x04 | 0x60,
    BPF_ALU_RSH_K: 0x04 | 0x70,
    BPF_JMP_JA: 0x05 | 0x00,
    BPF_JMP_JEQ_K: 0x05 | 0x10,
    BPF_JMP_JGT_K: 0x05 | 0x20,
    BPF_JMP_JGE_K: 0x05 | 0x30,
    BPF_JMP_JSET_K: 0x05 | 0x40,
    BPF_RET_K: 0x06,
  };

  test("are Linux's, as src/kernel has them", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [name, value] of linux) {
      if (name.startsWith("SYS_")) continue;
      const other = elsewhere[name] ?? kernel[name];
      compared++;
      if (other === undefined || BigInt.asUintN(64, BigInt(other as number)) !== BigInt.asUintN(64, value))
        wrong.push(`${name}: ${value} here, ${String(other)} there`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(120);
  });

  test("name the same system calls on each architecture", () => {
    const text = readFileSync(join(FOLDER, "wasm/linux.ts"), "utf8");
    const arm = new Map(
      [...text.matchAll(/if \(call == SYS_(\w+)\) return (\d+);/g)].map(([, name = "", nr]) => [
        name,
        Number(nr),
      ]),
    );
    const calls = [...linux].filter(([name]) => name.startsWith("SYS_"));
    expect(calls.length).toBeGreaterThan(40);
    for (const [name, value] of calls) {
      const call = name.slice("SYS_".length);
      expect([call, Number(value)]).toEqual([call, SYSCALLS.x86_64[call] ?? -1]);
      const onArm = value >= 424n ? Number(value) : arm.get(call);
      expect([call, onArm]).toEqual([call, SYSCALLS.aarch64[call] ?? -1]);
    }
  });

  test("are the plan's, as src/plan/format.ts has them", () => {
    const numbers = new Map([...constantsOf("plan.ts"), ...constantsOf("op.ts")]);
    const format = F as unknown as Readonly<Record<string, number>>;
    for (const name of [
      "PLAN_MAGIC",
      "PLAN_VERSION",
      "HEADER_SIZE",
      "OP_SIZE",
      "HANDLE_SIZE",
      "RELOCATION_SIZE",
    ])
      expect([name, Number(numbers.get(name))]).toEqual([name, format[name] ?? -1]);
    for (const [name, value] of numbers) {
      if (!/^(HANDLE_[A-Z]|TAG_|NO_INIT)/.test(name) || format[name] === undefined) continue;
      expect([name, Number(value)]).toEqual([name, format[name]]);
    }
  });
});
