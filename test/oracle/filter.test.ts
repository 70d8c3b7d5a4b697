// The verifier's understanding of filters against Linux itself: random programs and inputs, run by the kernel and by the
// diagram that the verifier makes of them. And which programs it takes at all: none that the kernel refuses.

import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileWasm } from "../../src/verify/build.ts";
import { testUnless } from "../support/skip.ts";

setDefaultTimeout(3_600_000);

/** Pairs of filter and input for each run; VOID_ORACLE_PAIRS sets it for a night. */
const PAIRS = Number(process.env["VOID_ORACLE_PAIRS"] ?? 60_000);
const INPUTS = 24;
const MAX_RESULT = 4000;

let seed = Number(process.env["FC_SEED"] ?? Date.now()) >>> 0;
const firstSeed = seed;
function random(below: number): number {
  // xorshift32
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  seed >>>= 0;
  return Math.floor((seed / 2 ** 32) * below);
}
function pick<T>(items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

interface Case {
  readonly program: Uint8Array;
  readonly inputs: readonly Uint32Array[];
}

const JUMPS = [0x15, 0x25, 0x35, 0x45];
const ARITHMETIC = [0x54, 0x44, 0xa4, 0x64, 0x74];

/** A constant: often one that occurred before, or a neighbour, so that comparisons are decided by single bits. */
function constant(known: number[]): number {
  const made = pick([
    () => pick([0, 1, 0xffff_ffff, 0x8000_0000, 0x7fff_ffff, 0x4000_0000, 0xc000_003e]),
    () => (known.length > 0 ? pick(known) + pick([-1, 0, 0, 1]) : random(2 ** 32)),
    () => random(2 ** 32),
    () => random(512),
    () => 1 << random(32),
  ])();
  known.push(made >>> 0);
  return made >>> 0;
}

/** The accumulator of each instruction by where it was made; several ways with different ones make none. */
const NONE = -1;

/**
 * A program that ends in RET, in which every instruction is reached; mostly one that the verifier takes, so where ways
 * with different accumulators meet, a new one is loaded.
 */
function randomCase(): Case {
  const length = 3 + random(60);
  const known: number[] = [0];
  const program = new Uint8Array(8 * length);
  const view = new DataView(program.buffer);
  // Few words are looked at, so that tests meet on the same bits.
  const words = Array.from({ length: 1 + random(4) }, () => random(16));
  const before = new Map<number, number>([[0, NONE]]);
  const flow = (to: number, accumulator: number): void => {
    before.set(to, before.has(to) && before.get(to) !== accumulator ? NONE : accumulator);
  };
  for (let pc = 0; pc < length; pc++) {
    const left = length - pc - 2;
    const write = (code: number, jt: number, jf: number, k: number): void => {
      view.setUint16(8 * pc, code, true);
      view.setUint8(8 * pc + 2, jt);
      view.setUint8(8 * pc + 3, jf);
      view.setUint32(8 * pc + 4, k, true);
    };
    const accumulator = before.get(pc) ?? NONE;
    const mayLeave = before.has(pc + 1);
    const kind = random(12);
    if (left < 0 || (mayLeave && kind === 0)) write(0x06, 0, 0, 1 + random(MAX_RESULT));
    else if (mayLeave && kind === 1) {
      const k = random(Math.min(left, 6) + 1);
      write(0x05, 0, 0, k);
      flow(pc + 1 + k, accumulator);
    } else if ((accumulator === NONE && random(50) > 0) || kind < 4) {
      write(0x20, 0, 0, 4 * pick(words));
      flow(pc + 1, pc);
    } else if (kind < 6) {
      const code = pick(ARITHMETIC);
      write(code, 0, 0, code === 0x64 || code === 0x74 ? random(32) : constant(known));
      flow(pc + 1, pc);
    } else {
      const far = (): number => random(Math.min(left, 10) + 1);
      const [jt, jf] = mayLeave
        ? [far(), far()]
        : pick([
            [0, far()],
            [far(), 0],
          ]);
      write(pick(JUMPS), jt ?? 0, jf ?? 0, constant(known));
      flow(pc + 1 + (jt ?? 0), accumulator);
      flow(pc + 1 + (jf ?? 0), accumulator);
    }
  }
  const near = (): number => (pick(known) ^ pick([0, 0, 1, 1 << random(32)])) >>> 0;
  const inputs = Array.from({ length: INPUTS }, () =>
    Uint32Array.from({ length: 16 }, () => (random(4) === 0 ? random(2 ** 32) : near())),
  );
  return { program, inputs };
}

/** The same programs and inputs as the kernel's helper reads them, words of the input in network order. */
function serialize(cases: readonly Case[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { program, inputs } of cases) {
    parts.push(new Uint8Array(new Uint32Array([program.length / 8, inputs.length]).buffer), program);
    for (const input of inputs) {
      const bytes = new Uint8Array(64);
      const view = new DataView(bytes.buffer);
      for (const [i, word] of input.entries()) view.setUint32(4 * i, word, false);
      parts.push(bytes);
    }
  }
  return Buffer.concat(parts);
}

interface Oracle {
  readonly memory: WebAssembly.Memory;
  readonly input: number;
  readonly build: (at: number, count: number) => number;
  readonly evaluate: (diagram: number, words: number) => number;
}

const folder = mkdtempSync(join(tmpdir(), "void-oracle-"));
let oracle: Oracle;

beforeAll(() => {
  const wasm = join(folder, "oracle.wasm");
  compileWasm(join(import.meta.dir, "../../src/verify/wasm/oracle.ts"), wasm);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasm)), {});
  oracle = {
    memory: exports["memory"] as WebAssembly.Memory,
    input: Number((exports["input"] as WebAssembly.Global).value),
    build: exports["build"] as Oracle["build"],
    evaluate: exports["evaluate"] as Oracle["evaluate"],
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the verifier's diagram answers; null where it refuses the program. */
function byDiagram({ program, inputs }: Case): number[] | null {
  const bytes = new Uint8Array(oracle.memory.buffer);
  bytes.set(program, oracle.input);
  let diagram: number;
  try {
    diagram = oracle.build(oracle.input, program.length / 8);
  } catch {
    return null;
  }
  const words = new Uint32Array(oracle.memory.buffer, oracle.input, 16);
  return inputs.map((input) => {
    words.set(input);
    return oracle.evaluate(diagram, oracle.input) >>> 0;
  });
}

const gcc = Bun.which("gcc");
const missing = process.platform !== "linux" ? "Linux" : gcc === null ? "a C compiler (gcc)" : null;

testUnless(missing, `Linux and the verifier agree on ${PAIRS} pairs of filter and input`, () => {
  const helper = join(folder, "linux");
  const built = Bun.spawnSync([gcc ?? "gcc", "-O2", "-o", helper, join(import.meta.dir, "linux.c")]);
  expect(built.stderr.toString()).toBe("");
  let pairs = 0;
  let filters = 0;
  let telling = 0;
  let refused = 0;
  while (pairs < PAIRS) {
    const batch: { one: Case; answers: number[] }[] = [];
    while (batch.length < 400) {
      const one = randomCase();
      const answers = byDiagram(one);
      if (answers === null) refused++;
      else batch.push({ one, answers });
    }
    const run = Bun.spawnSync([helper], {
      stdin: serialize(batch.map(({ one }) => one)),
      maxBuffer: 1 << 28,
    });
    expect(run.exitCode).toBe(0);
    const results = new Uint32Array(
      run.stdout.buffer.slice(run.stdout.byteOffset, run.stdout.byteOffset + run.stdout.byteLength),
    );
    let at = 0;
    for (const { one, answers } of batch) {
      expect([results[at++], firstSeed]).toEqual([1, firstSeed]);
      for (const [i, answer] of answers.entries()) {
        const linux = results[at++];
        if (linux !== answer) {
          throw new Error(
            `seed ${firstSeed}: Linux says ${linux}, the verifier ${answer} for ${Buffer.from(one.program).toString("hex")} on ${[...(one.inputs[i] ?? [])].join(" ")}`,
          );
        }
        pairs++;
      }
    }
    filters += batch.length;
    telling += batch.filter(({ answers }) => new Set(answers).size > 1).length;
  }
  console.log(
    `${pairs} pairs of ${filters} filters agree (seed ${firstSeed}); ${telling} filters gave several answers; ` +
      `${refused} programs refused for dead code or an accumulator that depends on the way`,
  );
  // Where every input has the same answer, little has been compared.
  expect(telling).toBeGreaterThan(filters / 4);
});

const encode = (...instructions: [number, number, number, number][]): Uint8Array => {
  const bytes = new Uint8Array(8 * instructions.length);
  const view = new DataView(bytes.buffer);
  for (const [i, [code, jt, jf, k]] of instructions.entries()) {
    view.setUint16(8 * i, code, true);
    view.setUint8(8 * i + 2, jt);
    view.setUint8(8 * i + 3, jf);
    view.setUint32(8 * i + 4, k, true);
  }
  return bytes;
};
const RET: [number, number, number, number] = [0x06, 0, 0, 7];

test.each([
  ["without an end", encode([0x20, 0, 0, 0])],
  ["that jumps too far", encode([0x20, 0, 0, 0], [0x15, 1, 0, 5], RET)],
  ["that jumps too far without a condition", encode([0x05, 0, 0, 1], RET)],
  ["that jumps around the world", encode([0x05, 0, 0, 0xffff_ffff], RET)],
  ["that loads beyond the end", encode([0x20, 0, 0, 64], RET)],
  ["that loads between words", encode([0x20, 0, 0, 2], RET)],
  ["that loads a half word", encode([0x28, 0, 0, 0], RET)],
  ["that loads a byte", encode([0x30, 0, 0, 0], RET)],
  ["that loads the length", encode([0x80, 0, 0, 0], RET)],
  ["that loads a constant", encode([0x00, 0, 0, 1], RET)],
  ["that loads from scratch memory", encode([0x60, 0, 0, 0], RET)],
  ["that loads indirectly", encode([0x40, 0, 0, 0], RET)],
  ["that stores", encode([0x02, 0, 0, 0], RET)],
  ["that uses X", encode([0x20, 0, 0, 0], [0x07, 0, 0, 0], [0x1d, 0, 0, 0], RET)],
  ["that compares with X", encode([0x20, 0, 0, 0], [0x1d, 0, 0, 0], RET)],
  ["that adds", encode([0x20, 0, 0, 0], [0x04, 0, 0, 1], [0x15, 0, 0, 1], RET)],
  ["that negates", encode([0x20, 0, 0, 0], [0x84, 0, 0, 0], [0x15, 0, 0, 1], RET)],
  ["that shifts by 32", encode([0x20, 0, 0, 0], [0x64, 0, 0, 32], [0x15, 0, 0, 1], RET)],
  ["that returns the accumulator", encode([0x20, 0, 0, 0], [0x16, 0, 0, 0])],
  ["with dead code", encode(RET, RET)],
  ["with jump offsets where none belong", encode([0x20, 1, 0, 0], RET)],
])("a program %s is refused", (_, program) => {
  expect(byDiagram({ program, inputs: [] })).toBeNull();
});

test("an accumulator that depends on the way may be thrown away, not looked at", () => {
  const head: [number, number, number, number][] = [
    [0x20, 0, 0, 0],
    [0x15, 0, 1, 5],
    [0x20, 0, 0, 4],
  ];
  const inputs = [new Uint32Array(16)];
  expect(byDiagram({ program: encode(...head, [0x15, 0, 0, 3], RET), inputs })).toBeNull();
  expect(byDiagram({ program: encode(...head, [0x20, 0, 0, 8], [0x15, 0, 0, 3], RET), inputs })).toEqual([7]);
});
