// Graphs of decisions as instructions: jumps of every length, words loaded where they must be and not twice.

import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { assemble, FilterTooLarge, MOST_INSTRUCTIONS } from "../../../src/plan/filter/assemble.ts";
import { ALL_BITS, createGraph } from "../../../src/plan/filter/decision.ts";
import type { DecisionGraph, Node } from "../../../src/plan/filter/decision.ts";
import { encodeInstructions } from "../../../src/plan/filter/instruction.ts";
import type { Instruction } from "../../../src/plan/filter/instruction.ts";
import { encodeData, refusal, runFilter } from "../../support/cbpf.ts";
import type { SeccompData } from "../../support/cbpf.ts";
import { settings } from "../../support/property.ts";

const RETURN = 0x06;
const GOTO = 0x05;
const LOAD = 0x20;
const NR = 0;
const ARCH = 4;
const LONGEST_JUMP = 255;

const data = (nr: number, arch = 0, args: bigint[] = []): SeccompData => ({
  nr,
  arch,
  instructionPointer: 0n,
  args,
});

/** What the graph itself says. */
function walk(nodes: readonly Node[], root: number, input: SeccompData): number {
  const words = encodeData(input);
  let node = nodes[root] as Node;
  while (!("action" in node)) {
    const { word, mask, test, k, yes, no } = node;
    const held = (words.getUint32(word, true) & mask) >>> 0;
    const holds = test === "eq" ? held === k : test === "gt" ? held > k : held >= k;
    node = nodes[holds ? yes : no] as Node;
  }
  return node.action;
}

/** Instructions that no way leads to: the verifier refuses a filter that has one. */
function unreachable(code: readonly Instruction[]): number[] {
  const reached = new Set([0]);
  code.forEach((instruction, at) => {
    if (!reached.has(at) || instruction.code === RETURN) return;
    const isTest = (instruction.code & 7) === 5 && instruction.code !== GOTO;
    if (isTest) [instruction.jt, instruction.jf].forEach((jump) => reached.add(at + 1 + jump));
    else reached.add(at + 1 + (instruction.code === GOTO ? instruction.k : 0));
  });
  return [...code.keys()].filter((at) => !reached.has(at));
}

function assembled(graph: DecisionGraph, root: number): { code: Instruction[]; filter: Uint8Array } {
  const code = assemble(graph.nodes, root);
  const filter = encodeInstructions(code);
  expect(refusal(filter)).toBeNull();
  expect(unreachable(code)).toEqual([]);
  return { code, filter };
}

/** Is nr 0, 1, … count - 1? Each with an answer of its own, so that nothing is shared. */
function chain(graph: DecisionGraph, count: number, end: number): number {
  let next = end;
  for (let k = count - 1; k >= 0; k--)
    next = graph.test({ word: NR, mask: ALL_BITS, test: "eq", k, yes: graph.action(1000 + k), no: next });
  return next;
}

test("an answer without a question is one instruction", () => {
  const graph = createGraph();
  expect(assembled(graph, graph.action(7)).code).toEqual([{ code: RETURN, jt: 0, jf: 0, k: 7 }]);
});

describe("jumps over", () => {
  // Around the longest jump of a test, twice and three times as far.
  const counts = [1, 2, 120, 124, 125, 126, 127, 128, 129, 130, 254, 255, 256, 257, 300, 381, 382, 383, 700];
  test.each(counts)("%i questions arrive, at a question and at an answer", (count) => {
    for (const far of ["question", "answer"] as const) {
      const graph = createGraph();
      const target =
        far === "answer"
          ? graph.action(5)
          : graph.test({
              word: ARCH,
              mask: ALL_BITS,
              test: "eq",
              k: 9,
              yes: graph.action(5),
              no: graph.action(6),
            });
      const questions = chain(graph, count, graph.action(3));
      const root = graph.test({ word: ARCH, mask: ALL_BITS, test: "gt", k: 8, yes: target, no: questions });
      const { code, filter } = assembled(graph, root);
      for (const input of [data(0, 9), data(0, 10), data(count), data(count - 1), data(0)])
        expect(runFilter(filter, input).action).toBe(walk(graph.nodes, root, input));
      expect(Math.max(...code.map(({ jt, jf }) => Math.max(jt, jf)))).toBeLessThanOrEqual(LONGEST_JUMP);
    }
  });

  test("255 instructions take one, over 256 two", () => {
    const steps = (count: number): number => {
      const graph = createGraph();
      // Made first, so it stands last.
      const target = graph.test({
        word: ARCH,
        mask: ALL_BITS,
        test: "eq",
        k: 9,
        yes: graph.action(4),
        no: graph.action(3),
      });
      // All have the same two answers, each question is one instruction.
      let questions = graph.action(3);
      for (let k = count; k > 0; k--)
        questions = graph.test({
          word: NR,
          mask: ALL_BITS,
          test: "eq",
          k,
          yes: graph.action(4),
          no: questions,
        });
      const lower = graph.test({
        word: NR,
        mask: ALL_BITS,
        test: "gt",
        k: 1000,
        yes: target,
        no: questions,
      });
      return assembled(graph, lower).code.filter(({ code }) => code === GOTO).length;
    };
    const all = Array.from({ length: 300 }, (_, count) => steps(count + 1));
    expect(all[0]).toBe(0);
    expect(all.at(-1)).toBe(1);
    expect(all.toSorted((a, b) => a - b)).toEqual(all);
  });
});

test("two far followers of one question are both reached, wherever they stand", () => {
  for (let count = 1; count < 400; count++) {
    const graph = createGraph();
    const question = { mask: ALL_BITS, test: "eq", yes: graph.action(1), no: graph.action(2) } as const;
    const farther = graph.test({ ...question, word: 16, k: 5 });
    const far = graph.test({ ...question, word: 20, k: 6 });
    let between = graph.action(3);
    // Each question is one instruction.
    for (let k = count; k > 0; k--)
      between = graph.test({ ...question, word: NR, k, yes: graph.action(4), no: between });
    const both = graph.test({ ...question, word: ARCH, k: 7, yes: far, no: farther });
    const root = graph.test({ ...question, word: NR, test: "gt", k: 1000, yes: both, no: between });
    const { filter } = assembled(graph, root);
    for (const input of [data(1001, 7, [6n << 32n]), data(1001, 7), data(1001, 0, [5n]), data(1001), data(1)])
      expect(runFilter(filter, input).action).toBe(walk(graph.nodes, root, input));
  }
});

test("a word that is held already is not loaded again", () => {
  const graph = createGraph();
  const { code } = assembled(graph, chain(graph, 100, graph.action(3)));
  expect(code.filter((instruction) => instruction.code === LOAD)).toHaveLength(1);
});

test("a question that some come to with its word and some without is entered in two places", () => {
  const graph = createGraph();
  const common = graph.test({
    word: NR,
    mask: ALL_BITS,
    test: "eq",
    k: 5,
    yes: graph.action(1),
    no: graph.action(2),
  });
  const other = graph.test({
    word: ARCH,
    mask: ALL_BITS,
    test: "eq",
    k: 6,
    yes: common,
    no: graph.action(4),
  });
  const root = graph.test({ word: NR, mask: ALL_BITS, test: "gt", k: 9, yes: other, no: common });
  const { filter } = assembled(graph, root);
  expect(runFilter(filter, data(5)).loads).toEqual([NR]);
  expect(runFilter(filter, data(10, 6)).loads).toEqual([NR, ARCH, NR]);
});

test("a masked word is loaded anew for another mask", () => {
  const graph = createGraph();
  const low = graph.test({ word: NR, mask: 1, test: "eq", k: 1, yes: graph.action(1), no: graph.action(2) });
  const root = graph.test({ word: NR, mask: 6, test: "eq", k: 4, yes: low, no: graph.action(3) });
  const { filter } = assembled(graph, root);
  expect([4, 5, 6, 7].map((nr) => runFilter(filter, data(nr)).action)).toEqual([2, 1, 3, 3]);
});

describe("the kernel's limit", () => {
  // A load, and for each question itself and its own answer, and the last answer.
  const largest = (MOST_INSTRUCTIONS - 2) / 2;
  test("is reached", () => {
    const graph = createGraph();
    expect(assembled(graph, chain(graph, largest, graph.action(3))).code).toHaveLength(MOST_INSTRUCTIONS);
  });
  test("is not passed", () => {
    const graph = createGraph();
    const root = chain(graph, largest, graph.action(3));
    const above = graph.test({
      word: NR,
      mask: ALL_BITS,
      test: "gt",
      k: 9999,
      yes: graph.action(1000),
      no: root,
    });
    expect(() => assemble(graph.nodes, above)).toThrow(FilterTooLarge);
    expect(() => assemble(graph.nodes, above)).toThrow(/instructions; the kernel takes 4096/);
  });
});

describe("a graph", () => {
  const whole = { word: NR, mask: ALL_BITS } as const;
  test.each([
    ["ge 0 always holds", { ...whole, test: "ge", k: 0 }, "yes"],
    ["gt 2^32 - 1 never holds", { ...whole, test: "gt", k: ALL_BITS }, "no"],
    ["no bit looked at, none wanted", { word: NR, mask: 0, test: "eq", k: 0 }, "yes"],
    ["no bit looked at, one wanted", { word: NR, mask: 0, test: "eq", k: 1 }, "no"],
    ["a bit wanted outside of the mask", { word: NR, mask: 0x0f, test: "eq", k: 0x10 }, "no"],
    ["more than the mask can hold", { word: NR, mask: 0x0f, test: "ge", k: 0x10 }, "no"],
    ["ge 2^32 - 1 is open", { ...whole, test: "ge", k: ALL_BITS }, "open"],
    ["gt 0 is open", { ...whole, test: "gt", k: 0 }, "open"],
    ["eq 0 is open", { ...whole, test: "eq", k: 0 }, "open"],
  ] as const)("spends nothing on what is known beforehand: %s", (_, question, wanted) => {
    const graph = createGraph();
    const yes = graph.action(1);
    const no = graph.action(2);
    const node = graph.test({ ...question, yes, no });
    expect(node === yes ? "yes" : node === no ? "no" : "open").toBe(wanted);
  });

  test("has equal questions once, and none whose outcome does not matter", () => {
    const graph = createGraph();
    const [yes, no] = [graph.action(1), graph.action(2)];
    const question = { ...whole, test: "eq", k: 3 } as const;
    expect(graph.test({ ...question, yes, no })).toBe(graph.test({ ...question, yes, no }));
    expect(graph.test({ ...question, yes, no })).not.toBe(graph.test({ ...question, yes: no, no: yes }));
    expect(graph.test({ ...question, yes, no: yes })).toBe(yes);
    expect(graph.nodes).toHaveLength(4);
  });
});

const small = fc.constantFrom(0, 1, 2, 3, 0x8000_0000, 0xffff_fffe, 0xffff_ffff);
const question = fc.record({
  word: fc.constantFrom(NR, ARCH, 16, 20),
  mask: fc.oneof(fc.constant(ALL_BITS), fc.constantFrom(1, 2, 0xffff_0003)),
  test: fc.constantFrom("eq" as const, "gt" as const, "ge" as const),
  k: small,
  // How far back the two followers are.
  yes: fc.nat(400),
  no: fc.nat(400),
});

test("random graphs answer as instructions what they answer themselves", () => {
  const inputs = fc
    .tuple(small, small, small, small)
    .map(([nr, arch, low, high]) => data(nr, arch, [(BigInt(high) << 32n) | BigInt(low)]));
  const questions = fc.array(question, { minLength: 1, maxLength: 1500, size: "max" });
  fc.assert(
    fc.property(questions, fc.array(inputs, { minLength: 20, maxLength: 20 }), (list, calls) => {
      const graph = createGraph();
      const made = [1, 2, 3].map((action) => graph.action(action));
      const back = (far: number): number => made[Math.max(0, made.length - 1 - far)] as number;
      for (const { yes, no, ...rest } of list)
        made.push(graph.test({ ...rest, yes: back(yes), no: back(no) }));
      const root = made.at(-1) as number;
      const { filter } = assembled(graph, root);
      for (const input of calls) expect(runFilter(filter, input).action).toBe(walk(graph.nodes, root, input));
    }),
    settings(60),
  );
}, 600_000);
