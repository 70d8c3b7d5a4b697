// Interleaved samples of several ways to do a thing: on a shared machine only ratios within one run mean something.

export interface Contender {
  readonly name: string;
  /** Does the thing once; resolves when it is over. */
  readonly run: () => Promise<void> | void;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p10: number;
  readonly p90: number;
}

/** Takes `rounds` samples of each contender, one after the other in each round, after a few that don't count. */
export async function sample(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 5,
): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { name, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  });
}

/** A table with each contender's median as a ratio to the base's. */
export function printTimings(title: string, timings: readonly Timing[], base: string): void {
  const reference = timings.find((timing) => timing.name === base)?.p50 ?? 1;
  console.log(`\n${title}`);
  for (const { name, p10, p50, p90 } of timings) {
    const figures = [p50, p10, p90].map((value) => `${value.toFixed(2).padStart(9)}`).join("");
    console.log(
      `  ${name.padEnd(42)}${figures} ms (p50 p10 p90)   ${(p50 / reference).toFixed(2)} of ${base}`,
    );
  }
}
