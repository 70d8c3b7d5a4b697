// A verifier, mutated or not, on the corpus: what it answers to each case, as one line that two verifiers can be compared
// by. And the compiler for mutants, in memory.

import asc from "assemblyscript/asc";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASC_OPTIONS } from "../../../src/verify/build.ts";
import { REFUSED, randomCase, startRandom } from "../../oracle/random-filter.ts";
import { runFilter } from "../bpf.ts";
import type { Case } from "./corpus.ts";

export const WASM_FOLDER = join(import.meta.dir, "../../../src/verify/wasm");

export const SOURCES: ReadonlyMap<string, string> = new Map(
  readdirSync(WASM_FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(join(WASM_FOLDER, file), "utf8")]),
);

/** Options of the build without optimization, which would take ten times as long. */
const OPTIONS = ASC_OPTIONS.filter(
  (option, i) =>
    !["--optimizeLevel", "--shrinkLevel", "--converge"].includes(option) &&
    !["--optimizeLevel", "--shrinkLevel"].includes(ASC_OPTIONS[i - 1] ?? ""),
);

/** Compiles an entry file with one file replaced; null where that does not compile. */
export async function compile(
  file?: string,
  text?: string,
  entry = "verifier",
): Promise<Uint8Array<ArrayBuffer> | null> {
  let wasm: Uint8Array<ArrayBuffer> | null = null;
  const silent = { write: () => true };
  const { error } = await asc.main([`wasm/${entry}.ts`, "--outFile", "verifier.wasm", ...OPTIONS], {
    readFile: (name) => {
      const base = name.replace(/^wasm\//, "");
      return base === file ? (text ?? null) : (SOURCES.get(base) ?? null);
    },
    writeFile: (_, contents) => {
      if (typeof contents !== "string") wasm = new Uint8Array(contents);
    },
    listFiles: () => [],
    stdout: silent,
    stderr: silent,
  } as Parameters<typeof asc.main>[1]);
  return error ? null : wasm;
}

export interface Instance {
  run(one: Case): string;
  /** The answers to inputs that are not where they must be. */
  misplaced(one: Case): string;
}

export function instantiate(wasm: Uint8Array<ArrayBuffer>): Instance {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {});
  const number = (name: string): number => Number((exports[name] as WebAssembly.Global).value);
  const [input, witness] = [number("input"), number("witness")];
  const { buffer } = exports["memory"] as WebAssembly.Memory;
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  const verify = exports["verify"] as (a: number, b: number, c: number, d: number) => number;
  const place = ({ element, plan }: Case): { planAt: number; length: number } => {
    const given = plan();
    const planAt = Math.ceil((input + element.length) / 8) * 8;
    bytes.set(element, input);
    bytes.set(given, planAt);
    return { planAt, length: given.length };
  };
  return {
    misplaced(one) {
      const { planAt, length } = place(one);
      const size = one.element.length;
      const end = input + number("inputSize");
      const tries: [number, number, number, number][] = [
        [input - 8, size, planAt, length],
        [input, size, planAt + 4, length],
        [input, 0xffff_fff0, planAt, length],
        [input, size, planAt, 0xffff_fff0],
        [input, size, planAt, end - planAt + 8],
        [planAt, length, input, size],
        [input, size, input, length],
        [end + 8, 0, end + 8, 0],
        [0, 0, 8, 0],
      ];
      return tries
        .map((given) => {
          try {
            return String(verify(...given));
          } catch {
            return `trap ${words[witness >> 2]}`;
          }
        })
        .join();
    },
    run({ element, plan }) {
      const given = plan();
      const planAt = Math.ceil((input + element.length) / 8) * 8;
      bytes.set(element, input);
      bytes.set(given, planAt);
      let answer: number | string;
      try {
        answer = verify(input, element.length, planAt, given.length);
      } catch {
        answer = "trap";
      }
      const records = [0, 1, 2].map((slot) => {
        const at = (witness + 128 * slot) >> 2;
        // All but the address of the text.
        return [0, 1, 2, 3, ...words.subarray(at + 5, at + 23)]
          .map((word, i) => (i < 4 ? words[at + i] : word))
          .join();
      });
      return `${answer} ${records.join(" ")}`;
    },
  };
}

const RANDOM_FILTERS = 600;

/** Whether the diagrams of random filters answer as a plain interpreter does. Linux itself is asked by test/oracle. */
export function diagramsAreRight(wasm: Uint8Array<ArrayBuffer>): boolean {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {});
  const input = Number((exports["input"] as WebAssembly.Global).value);
  const { buffer } = exports["memory"] as WebAssembly.Memory;
  const build = exports["build"] as (at: number, count: number) => number;
  const evaluate = exports["evaluate"] as (diagram: number, words: number) => number;
  for (const [, program] of REFUSED) {
    new Uint8Array(buffer).set(program, input);
    try {
      build(input, program.length / 8);
      return false;
    } catch {
      // As it must be.
    }
  }
  startRandom(4711);
  for (let i = 0; i < RANDOM_FILTERS; i++) {
    const { program, inputs } = randomCase();
    new Uint8Array(buffer).set(program, input);
    try {
      const diagram = build(input, program.length / 8);
      for (const words of inputs) {
        new Uint32Array(buffer, input, 16).set(words);
        if (evaluate(diagram, input) >>> 0 !== runFilter(program, words)) return false;
      }
    } catch {
      // Refused: that proves nothing wrong. Too many refused ones are seen by the plans.
    }
  }
  return true;
}
