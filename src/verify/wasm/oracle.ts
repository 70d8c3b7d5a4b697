// Only for tests: the diagram of a filter, and its answer to an input, so that Linux's own answer can be compared.

import { LEAF, high, low, resetDiagram, variable } from "./diagram";
import * as memory from "./memory";
import { WHOLE, bitOf, check_program } from "./program";

export const input: u32 = memory.INPUT;

/** The diagram of `count` instructions at an address. Traps where the verifier refuses them. */
export function build(at: u32, count: u32): u32 {
  memory.begin();
  resetDiagram();
  return check_program(at, count, WHOLE);
}

/** What the filter of a diagram returns for the 16 words at an address. */
export function evaluate(diagram: u32, words: u32): u32 {
  let node = diagram;
  while (variable(node) != LEAF) {
    const word = wordOf(variable(node));
    const bit = 31 - (variable(node) & 31);
    node = ((load<u32>(words + 4 * word) >> bit) & 1) != 0 ? high(node) : low(node);
  }
  return low(node);
}

/** The word that a variable is a bit of, found by asking the order of the bits. */
function wordOf(bit: u32): u32 {
  for (let word: u32 = 0; word < 16; word++) {
    if (bitOf(word, 31 - (bit & 31)) == bit) return word;
  }
  return 0;
}
