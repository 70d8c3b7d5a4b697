// Settings of property tests: FC_SEED and FC_RUNS set the seed and the number of runs. A failure prints its seed.

import type { Parameters } from "fast-check";

const { FC_SEED, FC_RUNS } = process.env;

/** `runs` is what fits into a run of all tests. */
export function settings<T>(runs: number): Parameters<T> {
  return {
    numRuns: FC_RUNS === undefined ? runs : Number(FC_RUNS),
    ...(FC_SEED === undefined ? {} : { seed: Number(FC_SEED) }),
  };
}
