// What has become true of the process: each fact by the number of the finding that says it is missing. An op makes one
// true, once; what it needs before it is asked for by name.

import { FIRST_FACT, NOT_NEEDED, WRONG_ORDER } from "./codes";
import { more, need } from "./memory";

let facts: u64 = 0;

function bit(fact: u32): u64 {
  return u64(1) << (fact - FIRST_FACT);
}

export function resetFacts(): void {
  facts = 0;
}

export function has(fact: u32): bool {
  return (facts & bit(fact)) != 0;
}

/** Makes a fact true. An op that says what is true already has no place in a plan. */
export function once(fact: u32): void {
  need(!has(fact), NOT_NEEDED, fact);
  facts |= bit(fact);
}

export function forget(fact: u32): void {
  facts &= ~bit(fact);
}

/** The op comes after the one that makes this true. */
export function after(fact: u32): void {
  need(has(fact), WRONG_ORDER, fact);
}

export function before(fact: u32): void {
  need(!has(fact), WRONG_ORDER, fact, 1);
}

/** What every void has: where it is missing, the plan gives more. */
export function protect(fact: u32): void {
  if (!has(fact)) more(fact);
}
