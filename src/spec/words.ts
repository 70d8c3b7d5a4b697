// The words for values and members that are not what they should be.
import type { Problem } from "./issue.ts";
import type { Json } from "./syntax.ts";
import { quote } from "./quote.ts";
import { didYouMean, nearest } from "./suggest.ts";
import { BRANCHES, GRANTS } from "./validate.generated.js";

/** The types of JSON Schema. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a string",
  object: "an object",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

/** What a value is, short enough for a message. */
export function describe(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}

/** `"read", "write" or "execute"`; a list that is too long to be read is not given. */
export function listOf(values: readonly (string | number | boolean)[]): string {
  const [last, ...others] = values.map((value) => JSON.stringify(value)).reverse();
  return others.length === 0 ? (last ?? "") : `${others.reverse().join(", ")} or ${last}`;
}

/** Definitions of the schema whose values are a language of their own. */
const NAMED: Readonly<Record<string, readonly [Problem["code"], string]>> = {
  syscallName: ["unknownSyscall", "system call"],
  syscallGroup: ["unknownGroup", "group of system calls"],
  capability: ["unknownCapability", "capability"],
};

/** A value that is not one of those that are enumerated. */
export function badValue(
  owner: string,
  values: readonly (string | number | boolean)[],
  value: Json,
): Problem {
  const found = describe(value);
  const named = NAMED[owner];
  const texts = values.filter((known) => typeof known === "string");
  const suggestion =
    typeof value === "string" ? (meantOtherwise(owner, value, texts) ?? nearest(value, texts)) : undefined;
  const hint = { found, ...(suggestion === undefined ? {} : { suggestion }) };
  if (named !== undefined && typeof value === "string") {
    const [code, what] = named;
    return { code, message: `${found} is no ${what} that is known here${didYouMean(suggestion)}`, ...hint };
  }
  if (named !== undefined)
    return { code: "wrongType", message: `expected the name of a ${named[1]}, found ${found}`, ...hint };
  const expected = listOf(values);
  const leaveOut = values.length === 1 && values[0] === true && value === false;
  const remedy = leaveOut ? "; to grant nothing, leave the member out" : didYouMean(suggestion);
  return { code: "badValue", message: `expected ${expected}, found ${found}${remedy}`, expected, ...hint };
}

/** A name that is right but for how it is written. */
function meantOtherwise(owner: string, value: string, values: readonly string[]): string | undefined {
  const plain = value.toLowerCase().replace(/^(sys_|__nr_|\/dev\/)/, "");
  const groups = BRANCHES["syscallGroup"]?.values ?? [];
  if (owner === "syscallName" && groups.includes(`@${plain}`)) return `@${plain}`;
  const candidate = owner === "capability" ? `CAP_${value.toUpperCase().replace(/^CAP_?/, "")}` : plain;
  return values.includes(candidate) ? candidate : undefined;
}

/** A member that is not in the language. */
export function unknownMember(member: string, known: readonly string[]): Problem {
  const inGrants = known.includes("grants") && GRANTS.includes(member) ? `grants.${member}` : undefined;
  const suggestion = inGrants ?? nearest(member, known);
  const found = quote(member);
  const hint =
    suggestion === undefined && known.length <= 6
      ? `; known here: ${known.join(", ")}`
      : didYouMean(suggestion);
  return {
    code: "unknownMember",
    message: `unknown member${hint}`,
    found,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
