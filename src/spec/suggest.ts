// The name that was probably meant. Reference: Levenshtein distance.
import { quote } from "./quote.ts";

/** The nearest of the known names, if it is near enough to be a slip: a third of its letters, or only its case. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  // A name of a length that no known name comes near is not compared: the cost grows with the product of the lengths.
  if (name.length > 64) return undefined;
  // Loaded where something is wrong only, as all that explains.
  const { distance } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const begun = [...known].filter((candidate) => name.length >= 4 && candidate.startsWith(name));
  if (begun.length === 1) return begun[0];
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  if (best === undefined) return undefined;
  return bestDistance <= Math.ceil(Math.min(best.length, name.length) / 3) ? best : undefined;
}

/** `; did you mean "stdout"?`, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `; did you mean ${quote(suggestion)}?`;
}
