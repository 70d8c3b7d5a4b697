// The verifier's understanding of filters against Linux itself: random programs and inputs, run by the kernel and by the
// diagram that the verifier makes of them. And which programs it takes at all: none that the kernel refuses.

import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileWasm } from "../../src/verify/build.ts";
import { testUnless } from "../support/skip.ts";
import { REFUSED, RET, encode, randomCase, startRandom } from "./random-filter.ts";
import type { Case } from "./random-filter.ts";

setDefaultTimeout(3_600_000);

/** Pairs of filter and input for each run; VOID_ORACLE_PAIRS sets it for a night. */
const PAIRS = Number(process.env["VOID_ORACLE_PAIRS"] ?? 60_000);

const firstSeed = Number(process.env["FC_SEED"] ?? Date.now()) >>> 0;

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
  startRandom(firstSeed);
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

test.each(REFUSED.map(([name, program]) => [name, program] as const))(
  "a program %s is refused",
  (_, program) => {
    expect(byDiagram({ program, inputs: [] })).toBeNull();
  },
);

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
