// The diagram of a cBPF program. The accumulator is always one word of seccomp_data, shifted and masked, or a constant,
// so every test is exact. Any other instruction is refused. References: seccomp(2), Documentation/networking/filter.rst.

import { FILTER_BAD } from "./codes";
import * as diagram from "./diagram";
import * as linux from "./linux";
import { STEPS, need } from "./memory";

// What is known before each instruction: u32 reached (1; 2: reached with different accumulators), word, shift (signed),
// mask, flip; then the diagram from there on. The accumulator is ((word shifted left) & mask) ^ flip.
const STEP: u32 = 24;
const WORDS: u32 = 16;
const WORD_NR: u32 = 0;
const WORD_ARCH: u32 = 1;

/** By number: a test of anything but architecture and number ends in `DEEPER`. */
export const BY_NUMBER: u32 = 0;
/** By arguments: architecture and number are `pinnedArch` and `pinnedNr`. */
export const BY_ARGUMENTS: u32 = 1;
/** The whole function. */
export const WHOLE: u32 = 2;

let mode: u32 = 0;
let pinnedArch: u32 = 0;
let pinnedNr: u32 = 0;
let length: u32 = 0;

export function pin(arch: u32, nr: u32): void {
  pinnedArch = arch;
  pinnedNr = nr;
}

/** Order of the bits: architecture, number, each argument from its highest bit down, instruction pointer. */
export function bitOf(word: u32, bit: u32): u32 {
  let rank: u32;
  if (word < 2) rank = 1 - word;
  else if (word < 4) rank = 12 + word;
  else rank = (word & ~1) - 2 + (1 - (word & 1));
  return 32 * rank + (31 - bit);
}

/** The diagram of `count` instructions at an address. */
export function check_program(at: u32, count: u32, how: u32): u32 {
  mode = how;
  length = count;
  for (let pc: u32 = 0; pc < count; pc++) store<u32>(STEPS + pc * STEP, 0);
  flow(0, 0, 0, 0, 0);
  for (let pc: u32 = 0; pc < count; pc++) {
    const isReached = load<u32>(STEPS + pc * STEP) != 0;
    // An instruction that no path leads to is one that nobody proves.
    need(isReached || how == BY_ARGUMENTS, FILTER_BAD, pc);
    if (isReached) forward(at, pc);
  }
  for (let pc = count; pc > 0; pc--) {
    if (load<u32>(STEPS + (pc - 1) * STEP) != 0)
      store<u32>(STEPS + (pc - 1) * STEP, backward(at, pc - 1), 20);
  }
  return load<u32>(STEPS, 20);
}

function flow(to: u32, word: u32, shift: i32, mask: u32, flip: u32): void {
  need(to < length, FILTER_BAD, to);
  const step = STEPS + to * STEP;
  if (mask == 0) {
    word = 0;
    shift = 0;
  }
  if (load<u32>(step) == 0) {
    store<u32>(step, 1);
    store<u32>(step, word, 4);
    store<i32>(step, shift, 8);
    store<u32>(step, mask, 12);
    store<u32>(step, flip, 16);
    return;
  }
  const same = load<u32>(step, 4) == word && load<i32>(step, 8) == shift;
  if (!same || load<u32>(step, 12) != mask || load<u32>(step, 16) != flip) store<u32>(step, 2);
}

/** Hands the accumulator on. Where paths with different ones meet, it must be loaded anew before it is used. */
function forward(at: u32, pc: u32): void {
  const instruction = at + 8 * pc;
  const code = load<u16>(instruction);
  const k = load<u32>(instruction, 4);
  const step = STEPS + pc * STEP;
  const isJump = code == linux.BPF_JMP_JEQ_K || code == linux.BPF_JMP_JGT_K;
  if (isJump || code == linux.BPF_JMP_JGE_K || code == linux.BPF_JMP_JSET_K) {
    need(load<u32>(step) == 1, FILTER_BAD, pc);
    // By arguments only the branch that the number takes is followed; else all is, so that all is looked at.
    const isOpen = mode != BY_ARGUMENTS || !isConstant(step);
    const holds = isTrue(code, load<u32>(step, 16), k);
    if (isOpen || holds) pass(step, pc + 1 + load<u8>(instruction, 2));
    if (isOpen || !holds) pass(step, pc + 1 + load<u8>(instruction, 3));
    return;
  }
  need(load<u16>(instruction, 2) == 0, FILTER_BAD, pc);
  if (code == linux.BPF_RET_K) return;
  if (code == linux.BPF_LD_W_ABS) {
    need(k % 4 == 0 && k < 4 * WORDS, FILTER_BAD, pc);
    const word = k >> 2;
    if (mode != BY_ARGUMENTS || word > WORD_ARCH) flow(pc + 1, word, 0, u32.MAX_VALUE, 0);
    else flow(pc + 1, 0, 0, 0, word == WORD_NR ? pinnedNr : pinnedArch);
    return;
  }
  if (code == linux.BPF_JMP_JA) {
    need(k < length, FILTER_BAD, pc);
    pass(step, pc + 1 + k);
    // What is different where paths meet stays so.
    if (load<u32>(step) == 2) store<u32>(STEPS + (pc + 1 + k) * STEP, 2);
    return;
  }
  need(load<u32>(step) == 1, FILTER_BAD, pc);
  const word = load<u32>(step, 4);
  const shift = load<i32>(step, 8);
  const mask = load<u32>(step, 12);
  const flip = load<u32>(step, 16);
  if (code == linux.BPF_ALU_AND_K) flow(pc + 1, word, shift, mask & k, flip & k);
  else if (code == linux.BPF_ALU_OR_K) flow(pc + 1, word, shift, mask & ~k, (flip & ~k) | k);
  else if (code == linux.BPF_ALU_XOR_K) flow(pc + 1, word, shift, mask, flip ^ k);
  else {
    need((code == linux.BPF_ALU_LSH_K || code == linux.BPF_ALU_RSH_K) && k < 32, FILTER_BAD, pc);
    if (code == linux.BPF_ALU_LSH_K) flow(pc + 1, word, shift + i32(k), mask << k, flip << k);
    else flow(pc + 1, word, shift - i32(k), mask >> k, flip >> k);
  }
}

function pass(step: u32, to: u32): void {
  flow(to, load<u32>(step, 4), load<i32>(step, 8), load<u32>(step, 12), load<u32>(step, 16));
}

function isConstant(step: u32): bool {
  return load<u32>(step, 12) == 0;
}

function isTrue(code: u32, value: u32, k: u32): bool {
  if (code == linux.BPF_JMP_JEQ_K) return value == k;
  if (code == linux.BPF_JMP_JGT_K) return value > k;
  if (code == linux.BPF_JMP_JGE_K) return value >= k;
  return (value & k) != 0;
}

/** The diagram from an instruction on, from those of the ones after it. */
function backward(at: u32, pc: u32): u32 {
  const instruction = at + 8 * pc;
  const code = load<u16>(instruction);
  const k = load<u32>(instruction, 4);
  const step = STEPS + pc * STEP;
  if (code == linux.BPF_RET_K) return diagram.leaf(k);
  if (code == linux.BPF_JMP_JA) return after(pc + 1 + k);
  const isJump = code == linux.BPF_JMP_JEQ_K || code == linux.BPF_JMP_JGT_K;
  if (!isJump && code != linux.BPF_JMP_JGE_K && code != linux.BPF_JMP_JSET_K) return after(pc + 1);
  const yes = pc + 1 + load<u8>(instruction, 2);
  const no = pc + 1 + load<u8>(instruction, 3);
  if (isConstant(step)) return after(isTrue(code, load<u32>(step, 16), k) ? yes : no);
  if (mode == BY_NUMBER && load<u32>(step, 4) > WORD_ARCH) return diagram.DEEPER;
  return diagram.choose(test(step, code, k), after(yes), after(no));
}

function after(pc: u32): u32 {
  return load<u32>(STEPS + pc * STEP, 20);
}

/** The diagram of one test, from the lowest bit up. */
function test(step: u32, code: u32, k: u32): u32 {
  const word = load<u32>(step, 4);
  const shift = load<i32>(step, 8);
  const mask = load<u32>(step, 12);
  const flip = load<u32>(step, 16);
  let result = code == linux.BPF_JMP_JEQ_K || code == linux.BPF_JMP_JGE_K ? diagram.TRUE : diagram.FALSE;
  for (let bit: u32 = 0; bit < 32; bit++) {
    const isSet = ((k >> bit) & 1) != 0;
    let zero = result;
    let one = result;
    if (code == linux.BPF_JMP_JSET_K) {
      if (isSet) one = diagram.TRUE;
    } else if (isSet) zero = diagram.FALSE;
    else one = code == linux.BPF_JMP_JEQ_K ? diagram.FALSE : diagram.TRUE;
    const isFlipped = ((flip >> bit) & 1) != 0;
    if (((mask >> bit) & 1) == 0) result = isFlipped ? one : zero;
    else if (isFlipped) result = diagram.make(bitOf(word, bit - shift), one, zero);
    else result = diagram.make(bitOf(word, bit - shift), zero, one);
  }
  return result;
}
