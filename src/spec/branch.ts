// Which branch of an alternative was plainly meant: told by the type of the value, and of objects by the member that
// only this branch has.
import type { Problem } from "./issue.ts";
import type { Json } from "./syntax.ts";
import { quote } from "./quote.ts";
import { nearest } from "./suggest.ts";
import { BRANCHES, type Branch } from "./validate.generated.js";
import { badValue, describe, listOf, TYPE_WORDS } from "./words.ts";

/** The branch, or what is wrong where none was plainly meant, at a member of the value if there is one to blame. */
export type Choice = { readonly branch: string } | (Problem & { readonly member?: string });

type Candidate = readonly [name: string, branch: Branch];

export function choose(names: readonly string[], value: Json): Choice {
  const all = names.map((name): Candidate => [name, BRANCHES[name] ?? { type: "object" }]);
  const type = Array.isArray(value) ? "array" : typeof value;
  const candidates = value === null ? [] : all.filter(([, branch]) => branch.type === type);
  const [first, ...others] = candidates;
  if (first === undefined) return wrongType(all, value);
  if (type === "object") return chooseObject(candidates, all, value as { [name: string]: Json });
  if (others.length > 0) {
    const group = typeof value === "string" && value.startsWith("@") ? "syscallGroup" : "syscallName";
    return { branch: names.includes(group) ? group : first[0] };
  }
  const [name, { values }] = first;
  // One of a few words beside values of another type: all of them are told.
  if (values === undefined || values.includes(value as string) || values.length > 12) return { branch: name };
  if (type === "boolean") return badValue(name, values, value);
  const expected = expectation(all);
  const problem = badValue(name, values, value);
  return { ...problem, message: problem.message.replace(problem.expected ?? "", expected), expected };
}

function chooseObject(
  candidates: readonly Candidate[],
  all: readonly Candidate[],
  value: { [name: string]: Json },
): Choice {
  const telling = candidates.map(([name, branch]) => [name, marks(branch, candidates)] as const);
  const known = telling.flatMap(([, members]) => members);
  const present = telling.filter(([, members]) => members.some((member) => Object.hasOwn(value, member)));
  const [one, two] = present;
  if (one !== undefined && two === undefined) return { branch: one[0] };
  if (one === undefined) {
    if (candidates.length === 1 && candidates[0] !== undefined) return { branch: candidates[0][0] };
    for (const member of Object.keys(value)) {
      const suggestion = nearest(member, known);
      if (suggestion === undefined) continue;
      const message = `unknown member; did you mean ${JSON.stringify(suggestion)}?`;
      return { code: "unknownMember", member, message, found: quote(member), suggestion };
    }
    const expected = listOf(known);
    const found = Object.keys(value).length === 0 ? "an empty object" : describe(value);
    const message = `expected ${candidates.length < all.length ? expectation(all) : `an object with ${expected}`}, found ${found}`;
    return {
      code: "missingMember",
      message: found === "an object" ? `${message} with none of them` : message,
      expected,
    };
  }
  const both = present.flatMap(([, members]) => members.filter((member) => Object.hasOwn(value, member)));
  const member = both[1] ?? "";
  return {
    code: "conflict",
    member,
    message: `${listOf(both).replace(" or ", " and ")} can not stand together; choose one`,
  };
}

/** The members that a branch must have and not every candidate must. */
function marks(branch: Branch, candidates: readonly Candidate[]): string[] {
  const shared = (member: string) => candidates.every(([, other]) => other.required?.includes(member));
  return (branch.required ?? []).filter((member) => candidates.length === 1 || !shared(member));
}

function wrongType(all: readonly Candidate[], value: Json): Problem {
  const [expected, found] = [expectation(all), describe(value)];
  return { code: "wrongType", message: `expected ${expected}, found ${found}`, expected, found };
}

/** `a text or an object with "file", "pipe" or "trigger"`. */
function expectation(all: readonly Candidate[]): string {
  const objects = all.filter(([, { type }]) => type === "object");
  const words = all
    .filter(([, { type }]) => type !== "object")
    .map(([, { type, values }]) =>
      values === undefined ? (TYPE_WORDS[type] ?? type) : values.length > 12 ? "a name" : listOf(values),
    );
  const marked = objects.flatMap(([, branch]) => marks(branch, objects));
  if (marked.length > 0) words.push(`an object with ${listOf(marked)}`);
  return [...new Set(words)].join(" or ");
}
