// Sizes and times.
import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { checkTimeLimit, parseDuration } from "../../src/spec/duration.ts";
import { checkSize, checkSizeLimit, parseSize } from "../../src/spec/size.ts";

describe("sizes", () => {
  test.each([
    ["0B", 0n],
    ["1B", 1n],
    ["4096B", 4096n],
    ["1KiB", 1024n],
    ["1.5KiB", 1536n],
    ["0.5KiB", 512n],
    ["0.0009765625KiB", 1n],
    ["64MiB", 67_108_864n],
    ["1GiB", 1_073_741_824n],
    ["1TiB", 1_099_511_627_776n],
    ["8388607TiB", 8_388_607n << 40n],
    ["9223372036854775807B", (1n << 63n) - 1n],
  ])("%s", (text, bytes) => expect(parseSize(text)).toBe(bytes));

  test("every whole number of bytes in every unit is exact", () => {
    const units = { B: 1n, KiB: 1n << 10n, MiB: 1n << 20n, GiB: 1n << 30n, TiB: 1n << 40n };
    const property = fc.property(
      fc.bigInt(0n, (1n << 23n) - 1n),
      fc.constantFrom(...Object.entries(units)),
      (count, [unit, bytes]) => parseSize(`${count}${unit}`) === count * bytes,
    );
    fc.assert(property);
  });

  test("what is no size throws, with the reason", () => {
    expect(() => parseSize("64MB")).toThrow('did you mean "64MiB"?');
    expect(() => parseSize("9223372036854775808B")).toThrow("too much");
    expect(() => parseSize("")).toThrow(RangeError);
  });

  test("nothing is a limit, but no size for something to be filled", () => {
    expect(checkSizeLimit("0B")).toBeUndefined();
    expect(checkSize("0B")?.code).toBe("badSize");
    expect(checkSize("0.0KiB")?.code).toBe("badSize");
  });

  test("unlimited is a limit only", () => {
    expect(checkSizeLimit("unlimited")).toBeUndefined();
    expect(checkSize("unlimited")?.code).toBe("badSize");
    expect(checkSizeLimit("Unlimited")?.code).toBe("badSize");
  });

  test.each([
    ["64MB", "64MiB"],
    ["64 mb", "64MiB"],
    ["1.5G", "1.5GiB"],
    ["007K", "7KiB"],
    ["10 bytes", "10B"],
    ["1 TiB", "1TiB"],
  ])("%s: did you mean %s?", (text, suggestion) => expect(checkSize(text)?.suggestion).toBe(suggestion));
});

describe("times", () => {
  test.each([
    ["1ms", 1],
    ["1.5s", 1500],
    ["0.001s", 1],
    ["2min", 120_000],
    ["0.5min", 30_000],
    ["1h", 3_600_000],
    ["4294967295ms", 4_294_967_295],
  ])("%s", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  test("what is no time throws, with the reason", () => {
    expect(() => parseDuration("5 minutes")).toThrow('did you mean "5min"?');
    expect(() => parseDuration("4294967296ms")).toThrow("too much");
    expect(() => parseDuration("1e3s")).toThrow(RangeError);
  });

  test("a limit is more than nothing", () => {
    expect(checkTimeLimit("0s")?.code).toBe("badTime");
    expect(checkTimeLimit("0.0s")?.code).toBe("badTime");
    expect(checkTimeLimit("1ms")).toBeUndefined();
    expect(checkTimeLimit("unlimited")).toBeUndefined();
  });
});
