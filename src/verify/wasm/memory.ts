// Where everything stands in linear memory, and how a finding leaves it: in one of three records, the first of its
// kind. Memory is fixed and not shared; the host fills only the two inputs. Imports codes.

import { NO_OP } from "./codes";

/** Three records of 32 words each: why it is malformed, where it gives more, where it gives less. */
export const WITNESS: u32 = 0x1_0000;
export const RECORD_SIZE: u32 = 128;
/** 16 words: the input that a filter is followed with. */
export const PATH_WORDS: u32 = 0x1_0800;
export const HANDLE_STATES: u32 = 0x1_1000; // u32 each
export const LIMITS: u32 = 0x1_6000; // u32 known, u32 0, u64 value each
export const DESCRIPTORS: u32 = 0x2_0000;
export const SAVED_DESCRIPTORS: u32 = 0x3_9000;
export const NODES: u32 = 0x5_4000;
export const MOUNTS: u32 = 0x7_0000;
export const PATHS: u32 = 0xd_0000;
export const PATH_TABLE: u32 = 0x13_0000;
export const STEPS: u32 = 0x16_0000;
export const INTERVALS: u32 = 0x18_0000;
export const CALLS: u32 = 0x1a_0000;
export const ALTERNATIVES: u32 = 0x1a_8000;
export const INIT_CALLS: u32 = 0x1a_c000;
export const CACHE: u32 = 0x20_0000;
export const HEADS: u32 = 0x40_0000;
export const DIAGRAM: u32 = 0x80_0000;
export const INPUT: u32 = 0x480_0000;
export const INPUT_SIZE: u32 = 0x180_0000;
export const MARKS: u32 = 0x600_0000;
export const MARKS_SIZE: u32 = 0x100_0000;

// Limits of the tables above. A spec beyond them is refused, never cut.
export const MAX_HANDLES: u32 = 4096;
export const MAX_DESCRIPTORS: u32 = 4096;
export const MAX_NODES: u32 = 4096;
export const MAX_MOUNTS: u32 = 6144;
export const MAX_PATHS: u32 = 16384;
export const MAX_CALLS: u32 = 4096;

/** Index of the op at hand. */
export let op: u32 = NO_OP;
export let gives_more: bool = false;
export let gives_less: bool = false;

export function begin(): void {
  memory.fill(WITNESS, 0, 3 * RECORD_SIZE);
  gives_more = false;
  gives_less = false;
  op = NO_OP;
}

export function atOp(index: u32): void {
  op = index;
}

function record(slot: u32, code: u32, a: u32, b: u32, text: u32, textLength: u32): u32 {
  const at = WITNESS + slot * RECORD_SIZE;
  store<u32>(at, code);
  store<u32>(at, op, 4);
  store<u32>(at, a, 8);
  store<u32>(at, b, 12);
  store<u32>(at, text, 16);
  store<u32>(at, textLength, 20);
  return at;
}

/** Not a plan that can be judged: says why, and ends the proof. */
export function reject(code: u32, a: u32 = 0, b: u32 = 0, text: u32 = 0, textLength: u32 = 0): void {
  record(0, code, a, b, text, textLength);
  unreachable();
}

/** A fact that must hold for the plan to have a meaning at all. */
export function need(holds: bool, code: u32, a: u32 = 0, b: u32 = 0): void {
  if (!holds) reject(code, a, b);
}

/** The plan gives what the spec does not. Returns the record if it is the first of its kind, else 0. */
export function more(code: u32, a: u32 = 0, b: u32 = 0, text: u32 = 0, textLength: u32 = 0): u32 {
  if (gives_more) return 0;
  gives_more = true;
  return record(1, code, a, b, text, textLength);
}

/** The plan does not give what the spec does. */
export function less(code: u32, a: u32 = 0, b: u32 = 0, text: u32 = 0, textLength: u32 = 0): u32 {
  if (gives_less) return 0;
  gives_less = true;
  return record(2, code, a, b, text, textLength);
}

/** Neither: another thing in its place. */
export function other(code: u32, a: u32 = 0, b: u32 = 0, text: u32 = 0, textLength: u32 = 0): void {
  more(code, a, b, text, textLength);
  less(code, a, b, text, textLength);
}

/** Compares amounts: what the plan gives with what the spec does. */
export function compare(got: u64, want: u64, code: u32, a: u32 = 0): void {
  if (got > want) more(code, a);
  if (got < want) less(code, a);
}

/** Compares sets of bits, each of which gives something. */
export function compareSets(got: u64, want: u64, code: u32, a: u32 = 0): void {
  if ((got & ~want) != 0) more(code, a, u32(ctz(got & ~want)));
  if ((want & ~got) != 0) less(code, a, u32(ctz(want & ~got)));
}
