// A verifier, mutated or not, on the corpus: what it answers to each case, as one line that two verifiers can be compared
// by. And the compiler for mutants, in memory.

import asc from "assemblyscript/asc";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASC_OPTIONS } from "../../../src/verify/build.ts";
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

/** Compiles the sources with one file replaced; null where they do not compile. */
export async function compile(file?: string, text?: string): Promise<Uint8Array<ArrayBuffer> | null> {
  let wasm: Uint8Array<ArrayBuffer> | null = null;
  const silent = { write: () => true };
  const { error } = await asc.main(["wasm/verifier.ts", "--outFile", "verifier.wasm", ...OPTIONS], {
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
}

export function instantiate(wasm: Uint8Array<ArrayBuffer>): Instance {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {});
  const number = (name: string): number => Number((exports[name] as WebAssembly.Global).value);
  const [input, witness] = [number("input"), number("witness")];
  const { buffer } = exports["memory"] as WebAssembly.Memory;
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  const verify = exports["verify"] as (a: number, b: number, c: number, d: number) => number;
  return {
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
        // Code, op, both numbers, length of the text, architecture and call of a filter's, both actions.
        return [0, 1, 2, 3, 5, 6, 7, 20, 21].map((word) => words[at + word]).join();
      });
      return `${answer} ${records.join(" ")}`;
    },
  };
}
