// Sizes: "64MiB". Binary units only, since "64MB" means two things. Imports nothing but quantities.
import type { Problem } from "./issue.ts";
import { type Measure, readQuantity } from "./quantity.ts";
import { quote } from "./quote.ts";

const SIZE: Measure = {
  units: { B: 1n, KiB: 1n << 10n, MiB: 1n << 20n, GiB: 1n << 30n, TiB: 1n << 40n },
  meant: {
    B: "b byte bytes",
    KiB: "k kb ki kib",
    MiB: "m mb mi mib",
    GiB: "g gb gi gib",
    TiB: "t tb ti tib",
  },
  smallest: "bytes",
  // The largest file offset of Linux, loff_t.
  largest: (1n << 63n) - 1n,
  code: "badSize",
  expected: 'a size such as "64MiB" (units B, KiB, MiB, GiB, TiB)',
};

/** Bytes. Throws a RangeError on a text that no valid spec has. */
export function parseSize(text: string): bigint {
  const bytes = readQuantity(text, SIZE);
  if (typeof bytes !== "bigint") throw new RangeError(bytes.message);
  return bytes;
}

/** What is wrong with a size of something that can not be of size 0. */
export function checkSize(text: string): Problem | undefined {
  const bytes = readQuantity(text, SIZE);
  if (typeof bytes !== "bigint") return bytes;
  return bytes > 0n
    ? undefined
    : { code: "badSize", message: `"${text}" is nothing; the least is "1B"`, found: quote(text) };
}

/** What is wrong with a size, or "unlimited". */
export function checkSizeLimit(text: string): Problem | undefined {
  if (text === "unlimited") return undefined;
  const bytes = readQuantity(text, { ...SIZE, expected: `${SIZE.expected} or "unlimited"` });
  return typeof bytes === "bigint" ? undefined : bytes;
}
