// What a filter decides, as a graph of tests that ends in actions. Equal tests are one node, so calls with the same
// conditions share them. May import this folder's instructions.

import type { JumpTest } from "./instruction.ts";

export const ALL_BITS = 0xffff_ffff;

/** What seccomp(2) answers, as SECCOMP_RET_*. */
export interface Action {
  readonly action: number;
}

/** `(word & mask) test k`, unsigned. `yes` and `no` are numbers of nodes made before this one. */
export interface Test {
  /** Byte offset in struct seccomp_data. */
  readonly word: number;
  readonly mask: number;
  readonly test: JumpTest;
  readonly k: number;
  readonly yes: number;
  readonly no: number;
}

export type Node = Action | Test;

/** Makes nodes; each is named by its number. */
export interface DecisionGraph {
  readonly nodes: readonly Node[];
  action(action: number): number;
  /** One of `yes` and `no` where the outcome is known beforehand: no instruction is spent on it. */
  test(test: Test): number;
}

export function createGraph(): DecisionGraph {
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const add = (key: string, node: Node): number => {
    const old = known.get(key);
    if (old !== undefined) return old;
    known.set(key, nodes.length);
    return nodes.push(node) - 1;
  };
  return {
    nodes,
    action: (action) => add(`${action}`, { action }),
    test(node) {
      const { word, mask, test, k, yes, no } = node;
      if (yes === no || isAlways(node)) return yes;
      return isNever(node) ? no : add(`${word} ${mask} ${test} ${k} ${yes} ${no}`, node);
    },
  };
}

function isAlways({ mask, test, k }: Test): boolean {
  return k === 0 && (test === "ge" || (test === "eq" && mask === 0));
}

/** The masked word is at most `mask`, and has no bit outside of it. */
function isNever({ mask, test, k }: Test): boolean {
  if (test === "eq") return (k & ~mask) !== 0;
  return test === "gt" ? k >= mask : k > mask;
}
