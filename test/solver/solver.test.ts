// Solvers that know nothing of the verifier agree with it: a filter that it proves has no input on which it and the rules
// differ, and one that it refuses has one, which an interpreter then shows. Only `sat` and `unsat` are answers.

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { runFilter } from "../support/cbpf.ts";
import type { SeccompData } from "../support/cbpf.ts";
import { testUnless } from "../support/skip.ts";
import { runFilter as runAny, dataWords } from "../verify/bpf.ts";
import { places as allPlaces, plainCases } from "./corpus.ts";
import { mutants } from "./mutants.ts";
import { judge } from "./plans.ts";
import type { Case } from "./plans.ts";
import { INPUT, programTerm, WIDE } from "./program.ts";
import { ask, lacks, modelOf, SOLVERS } from "./solver.ts";
import type { Solver } from "./solver.ts";

setDefaultTimeout(120_000);

const places = allPlaces();
const own = places.map((place): Case => {
  const found = judge(place, place.name, place.filter);
  if (found?.verdict !== "equal") throw new Error(`${place.name} is not proved`);
  return found;
});
const plain = plainCases();
const changed = mutants(places);

/** What both interpreters say of a filter. */
function run(filter: Uint8Array, data: SeccompData): number {
  const action = runAny(filter, dataWords({ ...data, ip: data.instructionPointer }));
  // One of the two has arithmetic that only the plain compiler's mistakes use.
  if (!hasFlips(filter)) expect(runFilter(filter, data).action).toBe(action ?? -1);
  if (action === null) throw new Error("not a filter");
  return action;
}

function hasFlips(filter: Uint8Array): boolean {
  return filter.some((byte, at) => at % 8 === 0 && byte === 0xa4);
}

const scriptOf = ({ filter, wanted }: Case): string =>
  `${INPUT}${programTerm(filter)}${wanted.term}(assert (not (= got wanted)))\n`;

function agrees(solver: Solver, one: Case): void {
  const script = scriptOf(one);
  const answer = ask(solver, script);
  expect(answer).toBe(one.verdict === "equal" ? "unsat" : "sat");
  if (answer === "unsat") return;
  const values = modelOf(solver, script, ["arch", "nr", ...WIDE, "got", "wanted"]);
  const value = (name: string): bigint => values.get(name) ?? 0n;
  const [instructionPointer = 0n, ...args] = WIDE.map(value);
  const data = { arch: Number(value("arch")), nr: Number(value("nr")), instructionPointer, args };
  const [filter, policy] = [run(one.filter, data), one.wanted.decide(data)];
  expect(filter).not.toBe(policy);
  expect({ filter, policy }).toEqual({ filter: Number(value("got")), policy: Number(value("wanted")) });
}

describe("the corpus", () => {
  test("has filters of both verdicts, in numbers", () => {
    const count = (cases: readonly Case[], verdict: Case["verdict"]): number =>
      cases.filter((one) => one.verdict === verdict).length;
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(count(plain, "equal")).toBe(2);
    expect(count(plain, "differs")).toBeGreaterThanOrEqual(17);
    if (changed.length < 40) return;
    expect(count(changed, "equal")).toBeGreaterThanOrEqual(changed.length / 20);
    expect(count(changed, "differs")).toBeGreaterThanOrEqual(changed.length / 2);
  });

  test("differs where the verifier says so", () => {
    const witnesses = [...plain, ...changed].flatMap((one) => one.witnesses);
    expect(witnesses.length).toBeGreaterThan(0);
    for (const { filter, spec } of witnesses) expect(filter).not.toBe(spec);
  });
});

describe.each(SOLVERS.map((solver) => [solver.name, solver] as const))("%s", (_, solver) => {
  const missing = lacks(solver);

  describe("agrees that the compiler's filter is its policy", () => {
    for (const one of own) testUnless(missing, one.name, () => agrees(solver, one));
  });
  // Half a minute each: for a longer run.
  if (process.env["VOID_SOLVER_PLAIN"] === "1") {
    describe("agrees on the plain compiler's filters", () => {
      for (const one of plain) testUnless(missing, one.name, () => agrees(solver, one));
    });
  }
  describe("agrees on mutants", () => {
    for (const one of changed) testUnless(missing, `${one.verdict}: ${one.name}`, () => agrees(solver, one));
  });

  testUnless(missing, "is not believed if it says anything else", () => {
    const script = "(declare-const a (_ BitVec 96))\n(declare-const b (_ BitVec 96))\n";
    expect(() => ask(solver, `${script}(assert (= a c))\n`)).toThrow(solver.name);
    expect(() => ask(solver, `${script}(assert (= a b))\n(echo "unknown")\n`)).toThrow("unknown");
  });
});
