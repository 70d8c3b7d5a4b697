// The corpus: specs as data. Each malformed or invalid one has just the issues that it says, at just these positions.
import { describe, expect, test } from "bun:test";
import { Glob } from "bun";
import { ISSUE_CODES, type IssueCode } from "../../src/spec/issue.ts";
import { loadSpec } from "../../src/spec/load.ts";

interface Case {
  readonly title: string;
  /** The spec, as one text or line by line; or its bytes, where it is no text. */
  readonly text?: string | readonly string[];
  readonly base64?: string;
  /** Files beside it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly issues: readonly {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    readonly file?: string;
  }[];
}

const corpus = new URL("../corpus/", import.meta.url).pathname;
/** Shown by a test of its own: it needs a text that is too large for the corpus. */
const ELSEWHERE: readonly IssueCode[] = ["tooLarge"];

async function casesOf(kind: string): Promise<{ rule: string; cases: Case[] }[]> {
  const names = [...new Glob("*.json").scanSync(corpus + kind)].sort();
  return Promise.all(
    names.map(async (name) => ({
      rule: name.replace(".json", ""),
      cases: (await Bun.file(`${corpus}${kind}/${name}`).json()) as Case[],
    })),
  );
}

function load({ text = "", base64, files = {} }: Case): ReturnType<typeof loadSpec> {
  const main = base64 === undefined ? [text].flat().join("\n") : Uint8Array.fromBase64(base64);
  const readFile = (file: string): string | Uint8Array => {
    if (file === "spec.json") return main;
    const content = files[file];
    if (content === undefined) throw Object.assign(new Error("not there"), { code: "ENOENT" });
    return content;
  };
  return loadSpec("spec.json", readFile, "/srv");
}

const refused = { malformed: await casesOf("malformed"), invalid: await casesOf("invalid") };

for (const [kind, rules] of Object.entries(refused)) {
  for (const { rule, cases } of rules) {
    describe(`${kind}: ${rule}`, () => {
      test.each(cases.map((item): [string, Case] => [item.title, item]))("%s", (_title, item) => {
        const result = load(item);
        const found = "issues" in result ? result.issues : [];
        expect<unknown>(
          found.map(({ code, file, line, column }) => ({
            code,
            line,
            column,
            ...(file === "spec.json" ? {} : { file }),
          })),
        ).toEqual(item.issues);
        for (const { message, path } of found) {
          expect(message).not.toMatch(
            /must match|must be (string|object|array|equal)|additional properties|: undefined|\[object/,
          );
          expect(message.startsWith(path)).toBe(true);
        }
      });
    });
  }
}

test("every rule has a case that breaks only it", () => {
  const only = new Set<string>();
  for (const { cases } of [...refused.malformed, ...refused.invalid]) {
    for (const { issues } of cases)
      if (issues.length === 1 && issues[0] !== undefined) only.add(issues[0].code);
  }
  // What follows is told by later stages.
  const own = ISSUE_CODES.slice(0, ISSUE_CODES.indexOf("unsupported"));
  expect(own.filter((code) => !only.has(code) && !ELSEWHERE.includes(code))).toEqual([]);
});

test("the corpus is large enough", () => {
  const count = [...refused.malformed, ...refused.invalid].reduce((sum, { cases }) => sum + cases.length, 0);
  expect(count).toBeGreaterThanOrEqual(400);
});

describe("valid", () => {
  const names = [...new Glob("*.json").scanSync(`${corpus}valid`)].sort();
  test.each(names)("%s", async (name) => {
    const folder = `${corpus}valid/`;
    const files = new Map<string, string>();
    for (const file of new Glob("**/*.json").scanSync(folder))
      files.set(file, await Bun.file(folder + file).text());
    const result = loadSpec(name, (file) => files.get(file) ?? fail(file), "/srv");
    expect("issues" in result ? result.issues : []).toEqual([]);
  });
  test("there are enough", () => expect(names.length).toBeGreaterThanOrEqual(30));
});

function fail(file: string): never {
  throw new Error(`${file} is not in the corpus`);
}
