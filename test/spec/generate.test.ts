// The generated files are those that are committed, and the schema is fit for an editor.
import { describe, expect, test } from "bun:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Glob } from "bun";
import { generate } from "../../schema/generate.ts";
import { EXPLAIN } from "../../src/spec/formats.ts";
import schema from "../../schema/spec.schema.json";

const root = new URL("../../", import.meta.url).pathname;
type Node = { readonly [key: string]: unknown };

test("generating again changes nothing", async () => {
  for (const [path, text] of await generate()) {
    expect({ path, same: (await Bun.file(root + path).text()) === text }).toEqual({ path, same: true });
  }
});

/** Every schema within the schema, with where it stands. */
function* schemas(node: unknown, path = "#"): Generator<[string, Node]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [path, node as Node];
  for (const [key, value] of Object.entries(node)) yield* schemas(value, `${path}/${key}`);
}

describe("the schema", () => {
  const all = [...schemas(schema)];
  test("describes every member and definition", () => {
    const bare = all
      .filter(([path]) => /\/(properties|\$defs)\/[^/]+$/.test(path))
      .filter(([, node]) => typeof node["description"] !== "string" && typeof node["$ref"] !== "string")
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });
  test("closes every object", () => {
    const open = all
      .filter(([, node]) => node["type"] === "object")
      .filter(([, node]) => node["additionalProperties"] === undefined)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });
  test("has an explanation for every format, and a pattern for editors", () => {
    for (const [path, node] of all) {
      if (typeof node["format"] !== "string") continue;
      expect([path, EXPLAIN[node["format"]] !== undefined]).toEqual([path, true]);
      if (node["format"] !== "linkTarget") expect([path, typeof node["pattern"]]).toEqual([path, "string"]);
    }
  });
  test("gives examples and defaults that are valid", () => {
    const ajv = new Ajv2020({ validateFormats: false, strictRequired: false });
    ajv.addSchema(schema, "spec");
    for (const [path, node] of all) {
      const examples = Array.isArray(node["examples"]) ? (node["examples"] as unknown[]) : [];
      if (examples.length === 0 && !("default" in node)) continue;
      const validate = ajv.compile({ $ref: `spec${path}` });
      for (const example of [...examples, ...("default" in node ? [node["default"]] : [])]) {
        // The NIS domain of a new namespace is a name that nobody can set.
        if (example === "(none)") continue;
        expect([path, example, validate(example)]).toEqual([path, example, true]);
      }
    }
  });
});

describe("what an editor says by the schema", () => {
  const validate = new Ajv2020({ validateFormats: false, strictRequired: false }).compile(schema);
  const corpus = `${root}test/corpus/`;
  test.each([...new Glob("valid/**/*.json").scanSync(corpus)].sort())("%s is valid", async (file) => {
    validate(await Bun.file(corpus + file).json());
    expect(validate.errors ?? []).toEqual([]);
  });

  // Rules that no schema can say: several members together, several files, or bytes.
  const beyond =
    /valueTooWide|maskNotAllowed|neverHolds|sameTarget|belowFile|Ends|sameAddress|noTrigger|notApplicable|noStartup|neverStarts|include|unreadable|several/;
  test.each([...new Glob("invalid/*.json").scanSync(corpus)].filter((file) => !beyond.test(file)).sort())(
    "%s: what is wrong is mostly seen",
    async (file) => {
      const cases = (await Bun.file(corpus + file).json()) as {
        title: string;
        text: string | string[];
        files?: object;
      }[];
      const missed = cases.filter(({ text, files }) => {
        if (files !== undefined) return false;
        return validate(JSON.parse([text].flat().join("\n"), (_key, value) => value));
      });
      expect(missed.length).toBeLessThanOrEqual(cases.length / 2);
    },
  );
});
