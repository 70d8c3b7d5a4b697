// Seeded mutants of filters: one field of one instruction changed, and now and then a change of form only, so that some
// answer as before. VOID_SOLVER_MUTANTS and VOID_SOLVER_SEED set how many and which.

import { decodeInstructions, encodeInstructions } from "../../src/plan/filter/instruction.ts";
import type { Instruction } from "../../src/plan/filter/instruction.ts";
import { judge } from "./plans.ts";
import type { Case, Place } from "./plans.ts";

const { VOID_SOLVER_MUTANTS = "40", VOID_SOLVER_SEED = "1" } = process.env;

/** Up to, not including, `below`. */
type Random = (below: number) => number;

/** xorshift32: the same mutants everywhere. */
function random(seed: number): Random {
  let state = (Math.imul(seed, 0x9e37_79b1) ^ 0x5bd1_e995) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const JEQ = 0x15;
const JGT = 0x25;
const JGE = 0x35;
const JSET = 0x45;
const LD = 0x20;
const RET = 0x06;
const JUMPS = [JEQ, JGT, JGE, JSET];
const ANSWERS = [0x7fff_0000, 0x8000_0000, 0x0005_0001, 0x0005_0026, 0x7fc0_0000];

const isJump = ({ code }: Instruction): boolean => JUMPS.includes(code);
const byte = (value: number): number => value & 0xff;

/** One field changed: `k`, `jt`, `jf` or `code`. */
function change(one: Instruction, all: readonly Instruction[], next: Random): [string, Instruction] {
  const { code, jt, jf, k } = one;
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  if (code === RET) return ["k of a return", { ...one, k: pick(ANSWERS) }];
  if (code === LD) return ["word of a load", { ...one, k: 4 * next(16) }];
  if (isJump(one)) {
    const field = next(4);
    if (field === 0) return ["jt", { ...one, jt: byte(jt + pick([-1, 1, 2])) }];
    if (field === 1) return ["jf", { ...one, jf: byte(jf + pick([-1, 1, 2])) }];
    if (field === 2) return ["code", { ...one, code: pick(JUMPS) }];
  }
  const others = [k + 1, k - 1, (k ^ (1 << next(32))) >>> 0, pick(all).k, 0];
  return ["k", { ...one, k: pick(others) >>> 0 }];
}

/** Another way to say the same; null where there is none. */
function rephrase(one: Instruction): Instruction | null {
  const { code, jt, jf, k } = one;
  if (code === JGE && k > 0) return { ...one, code: JGT, k: k - 1 };
  if (code === JGT && k < 0xffff_ffff) return { ...one, code: JGE, k: k + 1 };
  if (code === JEQ && k === 0) return { code: JSET, k: 0xffff_ffff, jt: jf, jf: jt };
  if (code === JEQ && k === 0xffff_ffff) return { ...one, code: JGE };
  return null;
}

function mutate(filter: Uint8Array, next: Random): [string, Uint8Array] {
  const instructions = decodeInstructions(filter);
  const at = next(instructions.length);
  const one = instructions[at] as Instruction;
  const other = next(3) === 0 ? rephrase(one) : null;
  const [what, changed] = other ? ["form", other] : change(one, instructions, next);
  const name = `${what} at ${at}: ${textOf(one)} -> ${textOf(changed)}`;
  return [name, encodeInstructions(instructions.with(at, changed))];
}

function textOf({ code, jt, jf, k }: Instruction): string {
  return `${code.toString(16)} ${jt} ${jf} ${k.toString(16)}`;
}

/** As many as were asked for, of all that the verifier compares. */
export function mutants(places: readonly Place[]): Case[] {
  const next = random(Number(VOID_SOLVER_SEED));
  const wanted = Number(VOID_SOLVER_MUTANTS);
  const found: Case[] = [];
  for (let tries = 0; found.length < wanted; tries++) {
    if (tries > 100 * (wanted + 10)) throw new Error(`${tries} mutants, and only ${found.length} compared`);
    const place = places[next(places.length)] as Place;
    const [what, filter] = mutate(place.filter, next);
    if (Buffer.compare(filter, place.filter) === 0) continue;
    const one = judge(place, `${place.name}, ${what}`, filter);
    if (one) found.push(one);
  }
  return found;
}
