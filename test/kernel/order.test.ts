// The filter's compiler goes through the tables as they stand: their order is part of what they say.

import { expect, test } from "bun:test";
import { callsByNumber } from "../../src/kernel/syscalls.ts";

test.each(["x86_64", "aarch64"] as const)(
  "the calls of %s stand in the order of their numbers, each once",
  (arch) => {
    const numbers = callsByNumber(arch).map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  },
);
