// Decision diagrams over the bits of struct seccomp_data: ordered, reduced, and each node made once, so that two
// diagrams of one function are one number. Reference: Bryant, "Graph-Based Algorithms for Boolean Function
// Manipulation", 1986.

import { FILTER_TOO_LARGE } from "./codes";
import { CACHE, DIAGRAM, HEADS, need } from "./memory";

// A node: u32 variable, node where the bit is 0, node where it is 1, next of the same hash.
const NODE: u32 = 16;
const MAX_NODES: u32 = 1 << 22;
const FEWEST_HEADS: u32 = 1 << 14;
const MOST_HEADS: u32 = 1 << 20;
/** The variable of a leaf comes after every bit. */
export const LEAF: u32 = 512;

// Leaves that are no action.
export const FALSE: u32 = 0;
export const TRUE: u32 = 1;
/** Looks at more than architecture and number. */
export const DEEPER: u32 = 2;
const FIRST_NODE: u32 = 3;

let count: u32 = 0;
let heads: u32 = 0;

// A cached result: u32 condition, then, else, result, era.
const CACHED: u32 = 20;
const CACHE_MASK: u32 = (1 << 16) - 1;
let era: u32 = 0;

export function resetDiagram(): void {
  count = FIRST_NODE;
  for (let node: u32 = 0; node < FIRST_NODE; node++) {
    store<u32>(DIAGRAM + node * NODE, LEAF);
    store<u32>(DIAGRAM + node * NODE, node, 4);
    store<u32>(DIAGRAM + node * NODE, node, 8);
  }
  heads = FEWEST_HEADS;
  memory.fill(HEADS, 0, 4 * heads);
  era++;
}

export function mark(): u32 {
  return count;
}

/** Forgets the nodes made since. The newest of a hash is always first, so taking them back in turn restores it. */
export function release(to: u32): void {
  while (count > to) {
    count--;
    const node = DIAGRAM + count * NODE;
    store<u32>(head(load<u32>(node), load<u32>(node, 4), load<u32>(node, 8)), load<u32>(node, 12));
  }
  era++;
}

export function variable(node: u32): u32 {
  return load<u32>(DIAGRAM + node * NODE);
}
export function low(node: u32): u32 {
  return load<u32>(DIAGRAM + node * NODE, 4);
}
export function high(node: u32): u32 {
  return load<u32>(DIAGRAM + node * NODE, 8);
}

function head(bit: u32, zero: u32, one: u32): u32 {
  let value = (bit * 0x9e37_79b1) ^ (zero * 0x85eb_ca6b) ^ (one * 0xc2b2_ae35);
  value ^= value >> 15;
  return HEADS + 4 * (((value * 0x2c1b_3c6d) >> 8) & (heads - 1));
}

/** The one node that tests a bit, or what both its sides are. */
export function make(bit: u32, zero: u32, one: u32): u32 {
  if (zero == one) return zero;
  return unique(bit, zero, one);
}

/** The leaf of an action: its low side is the value that the filter returns. */
export function leaf(action: u32): u32 {
  return unique(LEAF, action, 1);
}

function unique(bit: u32, zero: u32, one: u32): u32 {
  let first = head(bit, zero, one);
  for (let node = load<u32>(first); node != 0; node = load<u32>(DIAGRAM + node * NODE, 12)) {
    if (variable(node) == bit && low(node) == zero && high(node) == one) return node;
  }
  need(count < MAX_NODES, FILTER_TOO_LARGE, count);
  if (count > heads && heads < MOST_HEADS) {
    grow();
    first = head(bit, zero, one);
  }
  const at = DIAGRAM + count * NODE;
  store<u32>(at, bit);
  store<u32>(at, zero, 4);
  store<u32>(at, one, 8);
  store<u32>(at, load<u32>(first), 12);
  store<u32>(first, count);
  return count++;
}

function grow(): void {
  heads *= 4;
  memory.fill(HEADS, 0, 4 * heads);
  for (let node = FIRST_NODE; node < count; node++) {
    const at = DIAGRAM + node * NODE;
    const first = head(load<u32>(at), load<u32>(at, 4), load<u32>(at, 8));
    store<u32>(at, load<u32>(first), 12);
    store<u32>(first, node);
  }
}

/** The function that is `yes` where the condition holds, else `no`. */
export function choose(condition: u32, yes: u32, no: u32): u32 {
  if (condition == TRUE || yes == no) return yes;
  if (condition == FALSE) return no;
  const value = (condition * 0x9e37_79b1) ^ (yes * 0x85eb_ca6b) ^ (no * 0xc2b2_ae35);
  const cached = CACHE + CACHED * ((value >> 12) & CACHE_MASK);
  if (
    load<u32>(cached) == condition &&
    load<u32>(cached, 4) == yes &&
    load<u32>(cached, 8) == no &&
    load<u32>(cached, 16) == era
  ) {
    return load<u32>(cached, 12);
  }
  let bit = variable(condition);
  if (variable(yes) < bit) bit = variable(yes);
  if (variable(no) < bit) bit = variable(no);
  const zero = choose(side(condition, bit, false), side(yes, bit, false), side(no, bit, false));
  const one = choose(side(condition, bit, true), side(yes, bit, true), side(no, bit, true));
  const result = make(bit, zero, one);
  store<u32>(cached, condition);
  store<u32>(cached, yes, 4);
  store<u32>(cached, no, 8);
  store<u32>(cached, result, 12);
  store<u32>(cached, era, 16);
  return result;
}

const PAIR: u32 = 0xffff_ffff;

/** Whether this pair was asked for before, as far as the cache remembers. */
export function wasSeen(got: u32, wanted: u32): bool {
  const cached = CACHE + CACHED * ((((got * 0x9e37_79b1) ^ (wanted * 0x85eb_ca6b)) >> 12) & CACHE_MASK);
  const same = load<u32>(cached) == PAIR && load<u32>(cached, 4) == got && load<u32>(cached, 8) == wanted;
  if (same && load<u32>(cached, 16) == era) return true;
  store<u32>(cached, PAIR);
  store<u32>(cached, got, 4);
  store<u32>(cached, wanted, 8);
  store<u32>(cached, era, 16);
  return false;
}

function side(node: u32, bit: u32, one: bool): u32 {
  if (variable(node) != bit) return node;
  return one ? high(node) : low(node);
}
