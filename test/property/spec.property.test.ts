// Random specs: valid ones are parsed to what was written, others never crash or hang the parser, and the union of two
// valid specs is valid. FC_SEED and FC_RUNS set the seed and the number of runs; a failure prints its seed.
import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { SYSCALL_GROUP_NAMES } from "../../src/kernel/groups.ts";
import { CAPABILITIES } from "../../src/kernel/constants.ts";
import { syscallNames } from "../../src/kernel/syscalls.ts";
import { application, programSpec } from "../../src/spec/accept.generated.js";
import { isIpv4, isIpv6 } from "../../src/spec/address.ts";
import { checkHostPath, joinPath } from "../../src/spec/host-path.ts";
import { renderIssue } from "../../src/spec/issue.ts";
import { parsePath, renderPath } from "../../src/spec/json-path.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { parseSpec } from "../../src/spec/parse.ts";
import { parseJson } from "../../src/spec/json.ts";
import { checkShape } from "../../src/spec/shape.ts";
import { readJson } from "../../src/spec/syntax.ts";
import { isIP } from "node:net";

// FC_RUNS may ask for many.
setDefaultTimeout(3_600_000);
const { FC_SEED, FC_RUNS } = process.env;
const settings = (runs: number): fc.Parameters<unknown> => ({
  numRuns: FC_RUNS === undefined ? runs : Number(FC_RUNS),
  ...(FC_SEED === undefined ? {} : { seed: Number(FC_SEED) }),
});

const text = fc.string({ unit: "binary", maxLength: 20 }).map((value) => value.replaceAll("\0", "0"));
const part = text.map((value) => `p${value.replaceAll("/", "_")}`);
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
const place = (list: string) => path.map((value) => `/${list}${value}`);
const size = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("B", "KiB", "MiB", "GiB", "TiB"))
  .map(([count, unit]) => `${count}${unit}`);
const time = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("ms", "s", "min", "h"))
  .map(([count, unit]) => `${count}${unit}`);
const orUnlimited = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant("unlimited"));
const count = fc.integer({ min: 1, max: 1_048_576 });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const subset = (values: readonly string[]) =>
  fc.subarray([...values], { maxLength: Math.min(5, values.length) });
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });

const condition = fc.record({
  index: fc.integer({ min: 0, max: 5 }),
  op: fc.constantFrom("eq", "ne", "le", "ge"),
  value: fc.oneof(
    fc.integer({ min: 0, max: 0xffff_ffff }).map(String),
    fc.integer({ min: 0, max: 0xffff_ffff }).map((value) => `0x${value.toString(16)}`),
  ),
  width: fc.constantFrom(32, 64),
});
const syscall = fc.oneof(
  fc.constantFrom(...syscallNames()),
  fc.constantFrom(...SYSCALL_GROUP_NAMES),
  fc.record({
    name: fc.constantFrom(...syscallNames()),
    args: fc.array(condition, { minLength: 1, maxLength: 6 }),
  }),
);

/** Grants that put each kind of thing into a folder of its own, and so never two in one place. */
const grants = record({
  stdio: record({
    stdin: fc.constant("inherit"),
    stdout: fc.constant("inherit"),
    stderr: fc.constant("inherit"),
  }),
  files: some(
    fc.record(
      {
        path: place("files"),
        access: fc.subarray(["read", "write", "execute"], { minLength: 1 }),
        optional: fc.boolean(),
      },
      { requiredKeys: ["path"] },
    ),
  ),
  libraries: fc.oneof(fc.constant(true), fc.uniqueArray(path, { maxLength: 3 })),
  data: fc.uniqueArray(fc.record({ at: part.map((value) => `/data/${value}`), content: text }), {
    selector: ({ at }) => at,
    maxLength: 4,
  }),
  scratch: fc.uniqueArray(fc.record({ at: place("scratch"), size, execute: fc.boolean() }), {
    selector: ({ at }) => at,
    maxLength: 4,
  }),
  symlinks: fc.uniqueArray(fc.record({ at: part.map((value) => `/links/${value}`), to: path }), {
    selector: ({ at }) => at,
    maxLength: 4,
  }),
  devices: subset(["null", "zero", "full", "random", "urandom"]),
  proc: fc.constant(true),
  syscalls: some(syscall),
  network: fc.constantFrom("loopback", "host"),
  init: fc.constant(true),
  terminal: fc.constant(true),
  capabilities: subset(Object.keys(CAPABILITIES)),
  limits: record({
    openFiles: orUnlimited(count),
    processes: orUnlimited(count),
    fileSize: orUnlimited(size),
    stack: orUnlimited(size),
    wallTime: orUnlimited(time),
    memory: orUnlimited(size),
    cpu: orUnlimited(fc.integer({ min: 1, max: 102_400 }).map((value) => value / 100)),
  }),
  bestEffort: subset(["landlock", "time", "memory", "cpu"]),
});
const singles = record({
  hostname: fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/),
  user: fc.record({ uid: count, gid: count }),
});
const spec = fc.record(
  {
    program: place("program"),
    description: text,
    argv0: text.filter((value) => value !== ""),
    args: some(
      fc.oneof(
        text,
        fc.record({ file: path, access: fc.constantFrom("read", "append") }),
        fc.constant({ trailing: true }),
      ),
    ),
    env: fc.dictionary(
      text.filter((value) => value !== "" && !value.includes("=")),
      text,
      { maxKeys: 4, noNullPrototype: false },
    ),
    cwd: path,
    grants: fc.tuple(grants, singles).map(([one, two]) => ({ ...one, ...two })),
    onDenied: fc.constantFrom("errno", "kill"),
  },
  { requiredKeys: ["program"] },
);

function failures(value: unknown, files: Readonly<Record<string, unknown>> = {}): string[] {
  const read = (file: string) => JSON.stringify(file === "a.json" ? value : files[file]);
  const result = loadSpec("a.json", read);
  return "issues" in result ? result.issues.map(renderIssue) : [];
}

test("a valid spec is parsed to what was written", () => {
  const property = fc.property(spec, fc.constantFrom(0, 1, 4, "\t"), (value, indent) => {
    const written = JSON.stringify(value, null, indent);
    const parsed = parseSpec(written, "a.json");
    if ("issues" in parsed) throw new Error(parsed.issues.map(renderIssue).join("\n"));
    expect(JSON.stringify(parsed.spec)).toBe(JSON.stringify(value));
    expect(failures(value)).toEqual([]);
  });
  fc.assert(property, settings(300));
});

test("the union of two valid specs is valid, and holds the grants of both", () => {
  const property = fc.property(spec, grants, grants, (value, one, two) => {
    const files = { "one.json": { include: ["./two.json"], grants: one }, "two.json": { grants: two } };
    const read = (file: string) =>
      JSON.stringify(
        file === "a.json" ? { ...value, include: ["./one.json"] } : files[file as keyof typeof files],
      );
    const result = loadSpec("a.json", read);
    if ("issues" in result) {
      // Two different files, or two sizes of scratch, may be drawn for one place.
      expect(result.issues.every(({ code }) => code === "sameTarget" || code === "belowFile")).toBe(true);
      return;
    }
    const merged = result.spec.entrypoints[0]?.spec.grants;
    for (const list of ["files", "syscalls", "devices", "capabilities", "data"] as const) {
      const items = new Set((merged?.[list] ?? []).map((item) => JSON.stringify(item)));
      for (const source of [one, two]) {
        for (const item of source[list] ?? []) expect(items.has(JSON.stringify(item))).toBe(true);
      }
    }
    for (const flag of ["proc", "init", "terminal"] as const) {
      if (one[flag] || two[flag]) expect(merged?.[flag]).toBe(true);
    }
  });
  fc.assert(property, settings(300));
});

/** A text with some characters taken out, doubled or replaced. */
const mutation = fc.array(
  fc.record({
    at: fc.nat(),
    drop: fc.nat({ max: 4 }),
    put: fc.oneof(
      fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "\\", "0", "-", "\n", "null", '"a":1,', "__proto__"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const mutate = (value: string, changes: readonly { at: number; drop: number; put: string }[]): string =>
  changes.reduce((result, { at, drop, put }) => {
    const from = at % (result.length + 1);
    return result.slice(0, from) + put + result.slice(from + drop);
  }, value);

test("a mutated text never crashes, and each issue has a place in it", () => {
  const property = fc.property(spec, mutation, (value, changes) => {
    const written = mutate(JSON.stringify(value, null, 2), changes);
    const result = parseSpec(written, "a.json");
    if ("spec" in result) return;
    expect(result.issues.length).toBeGreaterThan(0);
    const lines = written.split(/\r\n|\n|\r/);
    for (const { line, column, message } of result.issues) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
      expect(message).not.toBe("");
    }
  });
  fc.assert(property, settings(1000));
});

test("any JSON at all never crashes", () => {
  const property = fc.property(fc.json({ maxDepth: 5 }), (value) => {
    parseSpec(value, "a.json");
  });
  fc.assert(property, settings(1000));
});

test("a known member with any value never crashes", () => {
  const names = [
    "program",
    "args",
    "env",
    "grants",
    "trigger",
    "entrypoints",
    "include",
    "cwd",
    "acknowledge",
  ];
  const inside = ["files", "libraries", "data", "syscalls", "limits", "user", "stdio", "scratch", "symlinks"];
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(
      fc.dictionary(
        fc.constantFrom("path", "at", "name", "args", "pipe", "file", "read", "content"),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    ),
  );
  const property = fc.property(
    fc.dictionary(fc.constantFrom(...names), anything),
    fc.dictionary(fc.constantFrom(...inside), anything),
    (members, granted) => {
      for (const value of [
        { program: "/x", ...members },
        { program: "/x", grants: granted },
      ]) {
        const json = parseJson(JSON.stringify(value), "a.json");
        if ("issues" in json) continue;
        const definition = "entrypoints" in value ? "application" : "programSpec";
        // The two forms of the validator agree.
        const accepted = definition === "application" ? application(json.value) : programSpec(json.value);
        expect(checkShape(definition, json).length === 0).toBe(accepted);
        parseSpec(JSON.stringify(value), "a.json");
      }
    },
  );
  fc.assert(property, settings(200));
});

const nobody = { string() {}, number() {}, repeated() {}, full() {} };
const bounds = { levels: 64, values: 65_536, inside: 1024 };

test("the syntax is JSON's, and so is the value", () => {
  const asJson = (value: string): { value: unknown } | undefined => {
    try {
      return { value: JSON.parse(value) };
    } catch {
      return undefined;
    }
  };
  const property = fc.property(fc.json({ maxDepth: 3 }), mutation, (value, changes) => {
    for (const candidate of [value, mutate(value, changes)]) {
      const read = readJson(candidate, bounds, nobody);
      const expected = asJson(candidate);
      expect("value" in read).toBe(expected !== undefined);
      // -0 is read as 0.
      const plain = (json: unknown) => JSON.stringify(json);
      if ("value" in read) expect(plain(read.value)).toBe(plain(expected?.value));
    }
  });
  fc.assert(property, settings(2000));
});

test("positions are those of momoa, which sees the same values", () => {
  const property = fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, "\t"), (value, indent) => {
    const written = JSON.stringify(JSON.parse(value), null, indent);
    const json = parseJson(written, "a.json");
    if ("issues" in json) return;
    const visit = (node: typeof json.value, at: readonly (string | number)[]): void => {
      const { line, column } = json.positionOf(at);
      const rest = written
        .split("\n")
        .slice(line - 1)
        .join("\n")
        .slice(column - 1);
      expect(JSON.parse(JSON.stringify(node))).toEqual(firstValue(rest));
      if (typeof node !== "object" || node === null) return;
      for (const [key, inner] of Object.entries(node))
        visit(inner, [...at, Array.isArray(node) ? Number(key) : key]);
    };
    visit(json.value, []);
  });
  fc.assert(property, settings(300));
});

/** The value that a text starts with. */
function firstValue(text: string): unknown {
  const end = /^(?:"(?:[^"\\]|\\.)*"|[^\s,\]}"[{]+)/.exec(text)?.[0];
  if (end !== undefined) return JSON.parse(end);
  for (let length = 1; length <= text.length; length++) {
    if (!"]}".includes(text.charAt(length - 1))) continue;
    try {
      return JSON.parse(text.slice(0, length));
    } catch {
      // Not yet its end.
    }
  }
  return undefined;
}

test("IP addresses are those of the C library", () => {
  const candidates = fc.oneof(
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6(),
    fc.stringMatching(/^[0-9a-f:.]{1,30}$/),
    fc.tuple(fc.ipV6(), mutation).map(([value, changes]) => mutate(value, changes)),
  );
  const property = fc.property(candidates, (value) => {
    // A zone is a thing of this host, not of an address.
    if (value.includes("%")) return;
    expect([value, isIpv4(value) ? 4 : isIpv6(value) ? 6 : 0]).toEqual([value, isIP(value)]);
  });
  fc.assert(property, settings(3000));
});

test("a joined path is clean, and paths of a spec are read back as they are shown", () => {
  const anyPath = fc.string({ unit: fc.constantFrom("/", ".", "a", "..", "b"), maxLength: 12 });
  fc.assert(
    fc.property(anyPath, anyPath, (folder, value) => {
      expect(checkHostPath(joinPath(`/${folder}`, `./${value}`))).toBeUndefined();
    }),
    settings(1000),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 2000 }), fc.string({ unit: "binary" }))), (steps) => {
      expect(parsePath(renderPath(steps))).toEqual(steps);
    }),
    settings(1000),
  );
});
