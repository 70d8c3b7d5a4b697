// A filter as SMT-LIB definitions over seccomp_data: one term for the accumulator, the way there and the answer of each
// instruction. Jumps only go forward, so every definition stands on earlier ones. Shares nothing with the verifier.

import { decodeInstructions } from "../../src/plan/filter/instruction.ts";

/** The 64-bit variables of the input, next to `arch` and `nr` of 32 bits. */
export const WIDE = ["ip", "a0", "a1", "a2", "a3", "a4", "a5"] as const;

export const INPUT = `(declare-const arch (_ BitVec 32))
(declare-const nr (_ BitVec 32))
${WIDE.map((name) => `(declare-const ${name} (_ BitVec 64))`).join("\n")}
`;

export const bits32 = (value: number): string => `#x${(value >>> 0).toString(16).padStart(8, "0")}`;
export const bits64 = (value: bigint): string =>
  `#x${BigInt.asUintN(64, value).toString(16).padStart(16, "0")}`;

/** One of the 16 words of seccomp_data, little-endian. */
function word(offset: number): string {
  if (offset % 4 !== 0 || offset < 0 || offset > 60) throw new Error(`load of ${offset}`);
  if (offset === 0) return "nr";
  if (offset === 4) return "arch";
  const name = WIDE[(offset - 8) >> 3];
  return offset % 8 === 0 ? `((_ extract 31 0) ${name})` : `((_ extract 63 32) ${name})`;
}

const TESTS: Readonly<Record<number, (a: string, k: string) => string>> = {
  0x15: (a, k) => `(= ${a} ${k})`,
  0x25: (a, k) => `(bvugt ${a} ${k})`,
  0x35: (a, k) => `(bvuge ${a} ${k})`,
  0x45: (a, k) => `(not (= (bvand ${a} ${k}) #x00000000))`,
};

/** From an instruction before: under which condition, with which accumulator. */
interface Edge {
  readonly way: string;
  readonly accumulator: string;
}

/** Defines `got`, what the filter answers. */
export function programTerm(filter: Uint8Array): string {
  const instructions = decodeInstructions(filter);
  const edges: Edge[][] = instructions.map(() => []);
  edges[0]?.push({ way: "true", accumulator: "#x00000000" });
  const forward: string[] = [];
  const backward: string[] = [];
  const go = (to: number, edge: Edge): string => {
    const target = edges[to];
    if (!target) throw new Error("ran past the end");
    target.push(edge);
    return `answer${to}`;
  };
  for (const [pc, { code, jt, jf, k }] of instructions.entries()) {
    const accumulator = `acc${pc}`;
    const way = `way${pc}`;
    const from = edges[pc] ?? [];
    forward.push(`(define-fun ${accumulator} () (_ BitVec 32) ${merge(from)})`);
    forward.push(`(define-fun ${way} () Bool (or false ${from.map((edge) => edge.way).join(" ")}))`);
    const test = TESTS[code];
    let answer: string;
    if (test) {
      const holds = `holds${pc}`;
      forward.push(`(define-fun ${holds} () Bool ${test(accumulator, bits32(k))})`);
      const yes = go(pc + 1 + jt, { way: `(and ${way} ${holds})`, accumulator });
      const no = go(pc + 1 + jf, { way: `(and ${way} (not ${holds}))`, accumulator });
      answer = `(ite ${holds} ${yes} ${no})`;
    } else if (code === 0x06) answer = bits32(k);
    else if (code === 0x05) answer = go(pc + 1 + k, { way, accumulator });
    else if (code === 0x20) answer = go(pc + 1, { way, accumulator: word(k) });
    else answer = go(pc + 1, { way, accumulator: compute(code, accumulator, bits32(k)) });
    backward.push(`(define-fun answer${pc} () (_ BitVec 32) ${answer})`);
  }
  return `${[...forward, ...backward.reverse()].join("\n")}\n(define-fun got () (_ BitVec 32) answer0)\n`;
}

/** Where ways meet, the accumulator is the one of the way that was taken; where none leads, it is no matter. */
function merge(edges: readonly Edge[]): string {
  const [first, ...others] = edges;
  if (!first) return "#x00000000";
  if (others.every(({ accumulator }) => accumulator === first.accumulator)) return first.accumulator;
  return others.reduce(
    (term, { way, accumulator }) => `(ite ${way} ${accumulator} ${term})`,
    first.accumulator,
  );
}

function compute(code: number, a: string, k: string): string {
  switch (code) {
    case 0x54:
      return `(bvand ${a} ${k})`;
    case 0x44:
      return `(bvor ${a} ${k})`;
    case 0xa4:
      return `(bvxor ${a} ${k})`;
    default:
      throw new Error(`opcode 0x${code.toString(16)}`);
  }
}
