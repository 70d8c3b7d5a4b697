// Times: "1.5s". Imports nothing but quantities.
import type { Problem } from "./issue.ts";
import { type Measure, readQuantity } from "./quantity.ts";
import { quote } from "./quote.ts";

const DURATION: Measure = {
  units: { ms: 1n, s: 1000n, min: 60_000n, h: 3_600_000n },
  meant: {
    ms: "ms msec msecs millis millisecond milliseconds",
    s: "s sec secs second seconds",
    min: "m min mins minute minutes",
    h: "h hr hrs hour hours",
  },
  smallest: "milliseconds",
  // What a plan has room for, some 49 days.
  largest: 0xffff_ffffn,
  code: "badTime",
  expected: 'a time such as "1.5s" (units ms, s, min, h)',
};

/** Milliseconds. Throws a RangeError on a text that no valid spec has. */
export function parseDuration(text: string): number {
  const milliseconds = readQuantity(text, DURATION);
  if (typeof milliseconds !== "bigint") throw new RangeError(milliseconds.message);
  return Number(milliseconds);
}

/** What is wrong with a limit of time: a time that is not 0, or "unlimited". */
export function checkTimeLimit(text: string): Problem | undefined {
  if (text === "unlimited") return undefined;
  const milliseconds = readQuantity(text, { ...DURATION, expected: `${DURATION.expected} or "unlimited"` });
  if (typeof milliseconds !== "bigint") return milliseconds;
  return milliseconds > 0n
    ? undefined
    : { code: "badTime", message: `"${text}" is no time at all; the least is "1ms"`, found: quote(text) };
}
