// A graph of decisions -> instructions, from the last to the first, so that the distance of every jump is known when it is
// made. May import this folder. Reference: linux/filter.h.

import { ALL_BITS } from "./decision.ts";
import type { Node, Test } from "./decision.ts";
import { and, jump, load, LONGEST_JUMP, ret, skip } from "./instruction.ts";
import type { Instruction } from "./instruction.ts";

/** BPF_MAXINSNS. */
export const MOST_INSTRUCTIONS = 4096;

/** A filter that has more instructions than the kernel takes. */
export class FilterTooLarge extends Error {
  override readonly name = "FilterTooLarge";
  readonly code = "filterTooLarge";
  readonly instructions: number;
  constructor(instructions: number) {
    super(
      `the granted system calls make a filter of ${instructions} instructions; the kernel takes ${MOST_INSTRUCTIONS}`,
    );
    this.instructions = instructions;
  }
}

/** Where a node begins, counted from the end of the filter. */
interface Entry {
  /** With the load of its word. */
  cold?: number;
  /** After it, for those that come with the word already loaded. */
  warm?: number;
}

/** Every instruction can be reached; the same graph gives the same instructions. Throws FilterTooLarge. */
export function assemble(nodes: readonly Node[], root: number): Instruction[] {
  const needed = whatIsNeeded(nodes, root);
  const backwards: Instruction[] = [];
  const entries = nodes.map((): Entry => ({}));

  /** The distance to a node from the instruction that is made after `more` others. A far one gets a step in between. */
  const reach = (target: number, as: keyof Entry, more: number): void => {
    const entry = entries[target] as Entry;
    const at = entry[as];
    if (at !== undefined && backwards.length + more - 1 - at <= LONGEST_JUMP) return;
    const node = nodes[target] as Node;
    // An answer is as short as a jump to it.
    if ("action" in node) entry[as] = backwards.push(ret(node.action)) - 1;
    else entry[as] = backwards.push(skip(backwards.length - 1 - (at as number))) - 1;
  };
  const distance = (target: number, as: keyof Entry): number =>
    backwards.length - 1 - ((entries[target] as Entry)[as] as number);

  nodes.forEach((node, number) => {
    const need = needed[number];
    if (need === undefined || "action" in node) return;
    const yesEntry = entryFrom(node, nodes[node.yes]);
    const noEntry = entryFrom(node, nodes[node.no]);
    reach(node.yes, yesEntry, 1);
    reach(node.no, noEntry, 0);
    const entry = entries[number] as Entry;
    const test = jump(node.test, node.k, distance(node.yes, yesEntry), distance(node.no, noEntry));
    entry.warm = backwards.push(test) - 1;
    if (need === "warm") return;
    if (node.mask !== ALL_BITS) backwards.push(and(node.mask));
    entry.cold = backwards.push(load(node.word)) - 1;
  });
  if (backwards.length === 0) reach(root, "cold", 0);
  if (backwards.length > MOST_INSTRUCTIONS) throw new FilterTooLarge(backwards.length);
  return backwards.reverse();
}

/** For each node that the root leads to: whether somebody comes without its word loaded. */
function whatIsNeeded(nodes: readonly Node[], root: number): (keyof Entry | undefined)[] {
  const needed = nodes.map((): keyof Entry | undefined => undefined);
  needed[root] = "cold";
  // A node's followers have lower numbers than itself.
  for (let number = root; number >= 0; number--) {
    const node = nodes[number] as Node;
    if (needed[number] === undefined || "action" in node) continue;
    for (const next of [node.yes, node.no]) {
      if (needed[next] !== "cold") needed[next] = entryFrom(node, nodes[next]);
    }
  }
  return needed;
}

/** After a test the accumulator still holds what was tested. */
function entryFrom(node: Test, next: Node | undefined): keyof Entry {
  if (next === undefined || "action" in next) return "cold";
  return next.word === node.word && next.mask === node.mask ? "warm" : "cold";
}
