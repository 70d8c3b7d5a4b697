// A number with a unit, written as one text ("64MiB", "1.5s"). Shared by sizes and times.
import type { IssueCode, Problem } from "./issue.ts";
import { quote } from "./quote.ts";
import { didYouMean } from "./suggest.ts";

export interface Measure {
  /** How much of the smallest unit each unit is. */
  readonly units: Readonly<Record<string, bigint>>;
  /** For each unit what people write in its place: words in lower case. */
  readonly meant: Readonly<Record<string, string>>;
  /** The smallest unit in words, and the largest amount of it. */
  readonly smallest: string;
  readonly largest: bigint;
  readonly code: IssueCode;
  readonly expected: string;
}

/** The amount in the smallest unit, or what is wrong with the text. */
export function readQuantity(text: string, measure: Measure): bigint | Problem {
  const { units, meant, smallest, largest, code, expected } = measure;
  const problem = (why: string, suggestion?: string): Problem => ({
    code,
    message: `${quote(text)} is ${why}${didYouMean(suggestion)}`,
    expected,
    found: quote(text),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  // Longer than any amount that is allowed; not to be multiplied out.
  if (text.length > 64) return { ...problem("not"), message: `the string is too long to be ${expected}` };
  const match = /^\s*([+-]?)([0-9]*)(?:\.([0-9]*))?\s*([^\s0-9.]*)\s*$/.exec(text);
  const [, sign, whole = "", fraction, unit = ""] = match ?? [];
  if (match === null || (whole === "" && !fraction)) return problem(`not ${expected}`);
  if (sign === "-") return problem(`less than nothing; write ${expected}`);
  const scale = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (scale === undefined) {
    const right = Object.keys(meant).find((name) => meant[name]?.split(" ").includes(unit.toLowerCase()));
    const suggestion = right === undefined ? undefined : `${spell(whole, fraction)}${right}`;
    const why =
      unit === "" ? "a number without a unit" : `in the unit ${quote(unit)}, which is not known here`;
    const note = `; write ${expected}`;
    return { ...problem(why + (suggestion === undefined ? note : ""), suggestion), code: "badUnit" };
  }
  const spelled = `${spell(whole, fraction)}${unit}`;
  if (spelled !== text) return problem(`not written plainly`, spelled);
  const digits = BigInt(whole + (fraction ?? "")) * scale;
  const divisor = 10n ** BigInt(fraction?.length ?? 0);
  if (digits % divisor !== 0n) return problem(`not a whole number of ${smallest}`);
  const amount = digits / divisor;
  return amount > largest ? problem(`too much; the most is ${largest} ${smallest}`) : amount;
}

/** The number without sign, spaces and needless zeros at the front. */
function spell(whole: string, fraction: string | undefined): string {
  const plain = whole.replace(/^0+(?=[0-9])/, "") || "0";
  return fraction ? `${plain}.${fraction}` : plain;
}
