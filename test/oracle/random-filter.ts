// Random cBPF programs of the kind that the verifier takes, and inputs near to what they compare with.

const INPUTS = 24;
/** Programs return 1 to this. */
export const MAX_RESULT = 4000;

let seed = 1;

/** Starts the sequence of programs anew. */
export function startRandom(from: number): void {
  seed = from >>> 0 || 1;
}

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

export interface Case {
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
export function randomCase(): Case {
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

export const encode = (...instructions: [number, number, number, number][]): Uint8Array => {
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
export const RET: [number, number, number, number] = [0x06, 0, 0, 7];

/** Programs that the verifier does not take, most of which Linux would. */
export const REFUSED: readonly (readonly [string, Uint8Array])[] = [
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
];
