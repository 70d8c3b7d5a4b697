// What a filter has to answer, as SMT-LIB read straight off the rules and as a function for one call. The arguments are
// compared as whole 64-bit numbers here: no halves, so a compiler's mistake about halves has no counterpart.

import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import type { ArgCondition } from "../../src/spec/syscall-rule.ts";
import type { SeccompData } from "../support/cbpf.ts";
import { ALLOW, AUDIT_ARCH, decide, ENOSYS_ANSWER, EPERM_ANSWER, KILL, NOTIFY } from "../support/policy.ts";
import type { Policy } from "../support/policy.ts";
import { bits32, bits64 } from "./program.ts";

export interface Wanted {
  /** Defines `wanted`. */
  readonly term: string;
  readonly decide: (data: SeccompData) => number;
}

const define = (term: string): string => `(define-fun wanted () (_ BitVec 32) ${term})\n`;
const ifThen = (test: string, yes: string, no: string): string => `(ite ${test} ${yes} ${no})`;

export function wantedOf(policy: Policy): Wanted {
  const { arch, rules, onDenied, start } = policy;
  const denied = bits32(onDenied === "kill" ? KILL : EPERM_ANSWER);
  const byName = new Map(rules.map((rule) => [rule.name, rule.alternatives]));
  // By answer: solvers take long for one choice after the other.
  const numbersOf = new Map<string, number[]>();
  for (const [name, number] of Object.entries(SYSCALLS[arch])) {
    const granted = (byName.get(name) ?? []).map((conditions) => all(conditions.map(holds)));
    if (name === "execveat" && start !== null) {
      granted.push(all([`(= ${int(0)} ${bits64(BigInt(start))})`, `(= ${int(4)} ${bits64(0x1000n)})`]));
    }
    const otherwise = name === "clone3" && !byName.has(name) ? bits32(ENOSYS_ANSWER) : denied;
    const answer = ifThen(`(or false ${granted.join(" ")})`, bits32(ALLOW), otherwise);
    numbersOf.set(answer, [...(numbersOf.get(answer) ?? []), number]);
  }
  let term = bits32(ENOSYS_ANSWER);
  for (const [answer, numbers] of numbersOf) term = `\n${ifThen(isOneOf(numbers), answer, term)}`;
  if (arch === "x86_64") term = ifThen(`(bvuge nr ${bits32(0x4000_0000)})`, bits32(KILL), term);
  return {
    term: define(ifThen(ownArch(arch), term, bits32(KILL))),
    decide: (data) => decide(policy, data),
  };
}

/** The filter in front of the start: every execveat waits for a permission, all else goes by. */
export function wantedOfGuard(arch: Arch): Wanted {
  const number = SYSCALLS[arch]["execveat"];
  if (number === undefined) throw new Error(`no execveat on ${arch}`);
  const isIt = `(and ${ownArch(arch)} (= nr ${bits32(number)}))`;
  return {
    term: define(ifThen(isIt, bits32(NOTIFY), bits32(ALLOW))),
    decide: ({ arch: audit, nr }) => (audit === AUDIT_ARCH[arch] && nr === number ? NOTIFY : ALLOW),
  };
}

function isOneOf(numbers: readonly number[]): string {
  return `(or false ${numbers.map((number) => `(= nr ${bits32(number)})`).join(" ")})`;
}

const ownArch = (arch: Arch): string => `(= arch ${bits32(AUDIT_ARCH[arch])})`;
const all = (conditions: readonly string[]): string => `(and true ${conditions.join(" ")})`;
/** An argument that the kernel takes as an int: what stands above 32 bits is dropped. */
const int = (index: number): string => `((_ zero_extend 32) ((_ extract 31 0) a${index}))`;

function holds({ index, op, value, mask, width }: ArgCondition): string {
  const argument = width === 32 ? int(index) : `a${index}`;
  const number = bits64(value);
  switch (op) {
    case "eq":
      return `(= ${argument} ${number})`;
    case "ne":
      return `(not (= ${argument} ${number}))`;
    case "lt":
      return `(bvult ${argument} ${number})`;
    case "le":
      return `(bvule ${argument} ${number})`;
    case "gt":
      return `(bvugt ${argument} ${number})`;
    case "ge":
      return `(bvuge ${argument} ${number})`;
    case "maskedEq":
      return `(= (bvand ${argument} ${bits64(mask)}) ${number})`;
  }
}
