// Mutation of the verifier's own source: is each rule, bound and operator of it seen by the cases that the tests are made
// of? Run: bun run test/verify/mutation.ts [COUNT | all] [FILE…]. Mutants that live must stand, with the reason why they
// are the same, in mutation/survivors.json; any other ends the run with an error.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { availableParallelism } from "node:os";
import { buildCorpus } from "./mutation/corpus.ts";
import { mutantsOf } from "./mutation/mutators.ts";
import type { SourceMutant } from "./mutation/mutators.ts";
import { SOURCES, compile, diagramsAreRight, instantiate } from "./mutation/suite.ts";

const DEFAULT_COUNT = 400;
/** Tables of numbers, which another test compares with the kernel's, and what only tests use. */
const LEFT_ALONE = new Set(["linux.ts", "codes.ts", "oracle.ts"]);
/** What the diagrams of random filters tell of, too. */
const FILTERS = new Set(["diagram.ts", "program.ts"]);
const PATIENCE = 60_000;

type Fate = "killed" | "lives" | "does not compile" | "the same code" | "no end";

function allMutants(only: readonly string[]): SourceMutant[] {
  return [...SOURCES]
    .filter(([file]) => !LEFT_ALONE.has(file) && (only.length === 0 || only.includes(file)))
    .flatMap(([file, text]) => mutantsOf(file, text));
}

/** Evenly over all files, always the same. */
function choose(mutants: readonly SourceMutant[], count: number): SourceMutant[] {
  if (count >= mutants.length) return [...mutants];
  return Array.from({ length: count }, (_, i) => mutants[Math.floor((i * mutants.length) / count)]).filter(
    (mutant) => mutant !== undefined,
  );
}

/** A process that tries the mutants whose numbers it reads. */
async function work(mutants: readonly SourceMutant[]): Promise<void> {
  const cases = buildCorpus();
  const original = await compile();
  if (!original) throw new Error("the sources do not compile");
  const truth = instantiate(original);
  const expected = cases.map((one) => truth.run(one));
  for (const [i, one] of cases.entries())
    if (i < 10 && expected[i]?.startsWith("1 ") !== true)
      throw new Error(`${one.name} is not equal: ${expected[i]}`);
  const misplaced = cases[0] ? truth.misplaced(cases[0]) : "";
  console.log("ready", cases.length);
  for await (const line of console) {
    const mutant = mutants[Number(line)];
    if (mutant) console.log("fate", line, await tryMutant(mutant, original, cases, expected, misplaced));
  }
}

async function tryMutant(
  mutant: SourceMutant,
  original: Uint8Array,
  cases: ReturnType<typeof buildCorpus>,
  expected: readonly string[],
  misplaced: string,
): Promise<Fate> {
  const wasm = await compile(mutant.file, mutant.text);
  if (!wasm) return "does not compile";
  if (Buffer.from(wasm).equals(Buffer.from(original))) return "the same code";
  let verifier;
  try {
    verifier = instantiate(wasm);
  } catch {
    return "killed";
  }
  const [first] = cases;
  if (first && verifier.misplaced(first) !== misplaced) return "killed";
  if (FILTERS.has(mutant.file)) {
    const oracle = await compile(mutant.file, mutant.text, "oracle");
    if (!oracle || !diagramsAreRight(oracle)) return "killed";
  }
  for (const [i, one] of cases.entries()) if (verifier.run(one) !== expected[i]) return "killed";
  return "lives";
}

async function main(): Promise<void> {
  const [count = String(DEFAULT_COUNT), ...only] = process.argv.slice(2);
  const mutants = choose(allMutants(only), count === "all" ? Number.POSITIVE_INFINITY : Number(count));
  const fates = new Map<number, Fate>();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < mutants.length) {
      const child = Bun.spawn([process.execPath, import.meta.path, "--work", count, ...only], {
        stdin: "pipe",
        stdout: "pipe",
        stderr: "inherit",
      });
      let current = -1;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const feed = (): void => {
        clearTimeout(timer);
        current = next < mutants.length ? next++ : -1;
        if (current < 0) void child.stdin.end();
        else {
          child.stdin.write(`${current}\n`);
          void child.stdin.flush();
          timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
        }
      };
      const decoder = new TextDecoder();
      let rest = "";
      for await (const chunk of child.stdout) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          const [word, number, ...fate] = line.split(" ");
          if (word === "fate") fates.set(Number(number), fate.join(" ") as Fate);
          if (word === "fate" && fate[0] === "lives") console.error(`lives: ${mutants[Number(number)]?.id}`);
          if (word === "ready" || word === "fate") feed();
          if (word === "fate" && fates.size % 50 === 0) console.error(`${fates.size} of ${mutants.length}`);
        }
      }
      clearTimeout(timer);
      if (current >= 0 && !fates.has(current)) fates.set(current, "no end");
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  report(mutants, fates);
}

function report(mutants: readonly SourceMutant[], fates: ReadonlyMap<number, Fate>): void {
  const excused = JSON.parse(readFileSync(join(import.meta.dir, "mutation/survivors.json"), "utf8")) as {
    [id: string]: string;
  };
  // A line may move; what is on it, and what was changed there, is what the reason is about.
  const key = (id: string): string => id.replace(/:\d+ /, " ");
  const reasons = new Map(Object.entries(excused).map(([id, reason]) => [key(id), reason]));
  const table = new Map<string, Map<Fate, number>>();
  const unexplained: string[] = [];
  for (const [i, mutant] of mutants.entries()) {
    const fate = fates.get(i) ?? "no end";
    const row = table.get(mutant.file) ?? new Map<Fate, number>();
    row.set(fate, (row.get(fate) ?? 0) + 1);
    table.set(mutant.file, row);
    if (fate === "lives" && !reasons.has(key(mutant.id))) unexplained.push(mutant.id);
  }
  const columns: Fate[] = ["killed", "no end", "lives", "the same code", "does not compile"];
  console.log(["file".padEnd(18), ...columns.map((column) => column.padStart(17))].join(""));
  for (const [file, row] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      [file.padEnd(18), ...columns.map((column) => String(row.get(column) ?? 0).padStart(17))].join(""),
    );
  const total = (fate: Fate): number => [...fates.values()].filter((one) => one === fate).length;
  console.log(
    `${mutants.length} mutants: ${total("killed") + total("no end")} killed, ${total("lives")} live ` +
      `(${total("lives") - unexplained.length} explained), ${total("the same code")} the same code, ${total("does not compile")} no code`,
  );
  for (const id of unexplained) console.log(`lives without a reason: ${id}`);
  process.exitCode = unexplained.length > 0 ? 1 : 0;
}

if (process.argv[2] === "--work") {
  const [count = "", ...only] = process.argv.slice(3);
  await work(choose(allMutants(only), count === "all" ? Number.POSITIVE_INFINITY : Number(count)));
} else await main();
