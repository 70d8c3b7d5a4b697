// Binary decision diagrams over the six 64-bit arguments of a system call, to decide exactly whether the calls that
// some conditions let through are among those that others do. Imports types only.
// Reference: Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986.

import type { ArgCondition } from "../spec/syscall-rule.ts";

type Ref = number;
const FALSE: Ref = 0;
const TRUE: Ref = 1;
const ARGUMENT_BITS = 64;
/** Below every variable, for the two leaves. */
const LEAF = 6 * ARGUMENT_BITS;
/** More than any spec needs that a person wrote; three numbers of this size and a variable fit a double's 53 bits. */
const MOST_NODES = 1 << 19;
const FACTOR = 1 << 20;

/** The conditions are too entangled to be decided in reasonable space. */
export class Undecided extends Error {
  override readonly name = "Undecided";
}

/** A space of diagrams that share their nodes: equal sets of calls are the same number. */
export class Diagrams {
  readonly #variable: number[] = [LEAF, LEAF];
  /** What the function is where the variable is 0, and where it is 1. */
  readonly #low: Ref[] = [FALSE, TRUE];
  readonly #high: Ref[] = [FALSE, TRUE];
  readonly #unique = new Map<number, Ref>();

  /** The calls that any of the alternatives lets through. Throws Undecided. */
  anyOf(alternatives: readonly (readonly ArgCondition[])[]): Ref {
    return alternatives.reduce((union, conditions) => this.#join(union, this.allOf(conditions), "or"), FALSE);
  }

  /** The calls for which all conditions hold. Throws Undecided. */
  allOf(conditions: readonly ArgCondition[]): Ref {
    return conditions.reduce((set, condition) => this.#join(set, this.#condition(condition), "and"), TRUE);
  }

  /** Whether every call of `a` is one of `b`. */
  implies(a: Ref, b: Ref): boolean {
    const proved = new Set<number>();
    const holds = (one: Ref, other: Ref): boolean => {
      if (one === FALSE || other === TRUE || one === other) return true;
      if (one === TRUE || other === FALSE) return false;
      const key = one * FACTOR + other;
      if (proved.has(key)) return true;
      const variable = Math.min(this.#at(this.#variable, one), this.#at(this.#variable, other));
      const [oneLow, oneHigh] = this.#branches(one, variable);
      const [otherLow, otherHigh] = this.#branches(other, variable);
      const result = holds(oneLow, otherLow) && holds(oneHigh, otherHigh);
      if (result) proved.add(key);
      return result;
    };
    return holds(a, b);
  }

  #condition({ index, op, value, mask, width }: ArgCondition): Ref {
    switch (op) {
      case "eq":
      case "maskedEq":
        return this.#equal(index, width, op === "eq" ? -1n : mask, value, TRUE, FALSE);
      case "ne":
        return this.#equal(index, width, -1n, value, FALSE, TRUE);
      case "gt":
        return this.#above(index, width, value, FALSE, TRUE, FALSE);
      case "ge":
        return this.#above(index, width, value, TRUE, TRUE, FALSE);
      case "lt":
        return this.#above(index, width, value, FALSE, FALSE, TRUE);
      case "le":
        return this.#above(index, width, value, TRUE, FALSE, TRUE);
    }
  }

  /** `yes` where (argument & mask) == value, else `no`. Built from the lowest bit, which is the last variable. */
  #equal(index: number, width: number, mask: bigint, value: bigint, yes: Ref, no: Ref): Ref {
    let node = yes;
    for (let bit = 0; bit < width; bit++) {
      if (((mask >> BigInt(bit)) & 1n) === 0n) continue;
      const variable = variableOf(index, bit);
      node = isSet(value, bit) ? this.#node(variable, no, node) : this.#node(variable, node, no);
    }
    return node;
  }

  /** `more` where the argument is above the value, `less` where it is below, `same` where it is the value. */
  #above(index: number, width: number, value: bigint, same: Ref, more: Ref, less: Ref): Ref {
    let node = same;
    for (let bit = 0; bit < width; bit++) {
      const variable = variableOf(index, bit);
      node = isSet(value, bit) ? this.#node(variable, less, node) : this.#node(variable, node, more);
    }
    return node;
  }

  #join(a: Ref, b: Ref, op: "and" | "or"): Ref {
    const [absorbing, neutral] = op === "and" ? [FALSE, TRUE] : [TRUE, FALSE];
    const done = new Map<number, Ref>();
    const join = (one: Ref, other: Ref): Ref => {
      if (one === absorbing || other === absorbing) return absorbing;
      if (one === neutral || one === other) return other;
      if (other === neutral) return one;
      const key = one < other ? one * FACTOR + other : other * FACTOR + one;
      const known = done.get(key);
      if (known !== undefined) return known;
      const variable = Math.min(this.#at(this.#variable, one), this.#at(this.#variable, other));
      const [oneLow, oneHigh] = this.#branches(one, variable);
      const [otherLow, otherHigh] = this.#branches(other, variable);
      const result = this.#node(variable, join(oneLow, otherLow), join(oneHigh, otherHigh));
      done.set(key, result);
      return result;
    };
    return join(a, b);
  }

  #branches(node: Ref, variable: number): [Ref, Ref] {
    if (this.#at(this.#variable, node) !== variable) return [node, node];
    return [this.#at(this.#low, node), this.#at(this.#high, node)];
  }

  #node(variable: number, low: Ref, high: Ref): Ref {
    if (low === high) return low;
    const key = (variable * FACTOR + low) * FACTOR + high;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const node = this.#variable.length;
    if (node >= MOST_NODES)
      throw new Undecided("the conditions can't be compared: too many of them depend on each other");
    this.#variable.push(variable);
    this.#low.push(low);
    this.#high.push(high);
    this.#unique.set(key, node);
    return node;
  }

  #at(list: readonly number[], node: Ref): number {
    return list[node] ?? FALSE;
  }
}

/** Highest bits first: then comparisons and masks both have one node for each bit. */
function variableOf(index: number, bit: number): number {
  return index * ARGUMENT_BITS + (ARGUMENT_BITS - 1 - bit);
}

function isSet(value: bigint, bit: number): boolean {
  return ((value >> BigInt(bit)) & 1n) === 1n;
}
