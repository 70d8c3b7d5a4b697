// One op at a time: its arguments, each read with the tag that it must carry, and what it must return. What no rule
// read must be zero.

import * as code from "./codes";
import { need } from "./memory";
import * as plan from "./plan";

const TAG_POINTER: u32 = 1;
const TAG_HANDLE: u32 = 2;
export const TAG_ANY_RESULT: u32 = 1 << 12;
export const TAG_STARTER: u32 = 1 << 13;
export const TAG_INIT: u32 = 1 << 14;
export const TAG_CLEAR_TID: u32 = 1 << 15;

let at: u32 = 0;
/** Tags that the arguments read so far must carry. */
let tags: u32 = 0;
let seen: u32 = 0;
let result: i64 = 0;

export function beginOp(index: u32): u32 {
  at = plan.opAddress(index);
  tags = 0;
  seen = 0;
  result = 0;
  return load<u32>(at);
}

/** After the op's own rules: no tag, argument or expectation but theirs. */
export function check_op(): void {
  need(load<u32>(at, 4) == tags, code.BAD_TAGS, load<u32>(at, 4), tags);
  for (let i: u32 = 0; i < 6; i++) {
    if ((seen & (1 << i)) == 0) need(load<u64>(at + 8 + 8 * i) == 0, code.BAD_ARGUMENT, i);
  }
  need(load<i64>(at, 56) == result, code.BAD_RESULT, u32(load<i64>(at, 56)), u32(result));
}

/** What the call must return; 0 where no rule says so. */
export function returns(value: i64): void {
  result = value;
}

export function hasTag(tag: u32): bool {
  return (load<u32>(at, 4) & tag) != 0;
}

export function tagged(tag: u32): void {
  tags |= tag;
}

function raw(i: u32): u64 {
  seen |= 1 << i;
  return load<u64>(at + 8 + 8 * i);
}

/** A plain argument. An int of the kernel's is only taken without anything in the upper half. */
export function value(i: u32): u32 {
  const whole = raw(i);
  need(whole >> 32 == 0, code.BAD_ARGUMENT, i);
  return u32(whole);
}

export function exactly(i: u32, wanted: i64): void {
  need(raw(i) == u64(wanted), code.BAD_ARGUMENT, i);
}

export function equals(i: u32, wanted: i64): bool {
  return raw(i) == u64(wanted);
}

export function isHandle(i: u32): bool {
  return ((load<u32>(at, 4) >> (2 * i)) & 3) == TAG_HANDLE;
}

/** Index of a handle. */
export function handle(i: u32): u32 {
  tags |= TAG_HANDLE << (2 * i);
  const index = value(i);
  need(index < plan.handleCount, code.BAD_HANDLE, index);
  return index;
}

function pointer(i: u32): u64 {
  tags |= TAG_POINTER << (2 * i);
  return raw(i);
}

/** Address of `length` bytes that the kernel reads. */
export function struct(i: u32, length: u32): u32 {
  return plan.bytesAt(pointer(i), length);
}

/** One byte that the kernel writes. */
export function scratch(i: u32): void {
  plan.scratchAt(pointer(i));
}

/** Address of a text; its length is `plan.textLength`. */
export function text(i: u32): u32 {
  return plan.textAt(pointer(i));
}

/** The empty text. */
export function empty(i: u32): void {
  text(i);
  need(plan.textLength == 0, code.BAD_ARGUMENT, i);
}

/** Address of an array or struct whose words are read one by one. */
export function words(i: u32): u32 {
  return plan.addressOf(pointer(i));
}
