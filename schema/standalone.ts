// ajv's standalone code, in two forms: one that says yes or no, which every run loads, and one that tells all errors,
// which is loaded where the first says no. Reference: https://ajv.js.org/standalone.html
import { Ajv, type AnySchemaObject, type Options } from "ajv";
import { _, Name } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { formats } from "../src/spec/formats.ts";

const OPTIONS: Options = {
  // One function for each definition, however often it is referred to.
  inlineRefs: false,
  strictRequired: false,
  messages: false,
  formats,
  code: { source: true, esm: true, lines: true, formats: _`${new Name("formats")}` },
};

function generated(schema: AnySchemaObject, definitions: readonly string[], options: Options): string {
  const ajv = new Ajv({ ...OPTIONS, ...options });
  ajv.addSchema({ ...schema, $id: "spec" });
  const refs = Object.fromEntries(definitions.map((name) => [name, `spec#/$defs/${name}`]));
  // What ajv has helpers for comes to less here: only strings and numbers are compared.
  return standalone(ajv, refs)
    .replace('"use strict";', 'import { formats } from "./formats.ts";')
    .replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "Object.is")
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "(text) => text.length");
}

/** All errors of each definition, with the schema and the value that each is about. */
export function explainingCode(schema: AnySchemaObject, definitions: readonly string[]): string {
  const code = generated(schema, definitions, { allErrors: true, verbose: true })
    // A list that is copied for each error takes a time that grows with the square of their number.
    .replace(
      /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "join(vErrors, $1.errors)",
    );
  const join = `function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
  return expectWithout(/require\(|vErrors\.concat/, `${code}\n${join}\n`);
}

/** Whether a value is of a definition, without a word about why it is not: a tenth of the text. */
export function acceptingCode(schema: AnySchemaObject, definitions: readonly string[]): string {
  const code = generated(schema, definitions, {})
    .replace(/\(data, \{instancePath="".*?\}=\{\}\)\{/g, "(data){")
    .replace(/(validate\d+)\((.+?), \{instancePath.*?,rootData\}\)/g, "$1($2)")
    .replace(/^validate\d+\.errors = .*;\n/gm, "")
    .replace(/^vErrors = vErrors === null \? .*;\nerrors = vErrors\.length;\n/gm, "errors++;\n")
    .replace(
      /^const err\d+ = .*;\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm,
      "",
    )
    .replace(
      /^if\(vErrors !== null\)\{\nif\((_errs\d+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
      "",
    )
    .replace(/^let vErrors = null;\n/gm, "");
  // Parts of the schema that only an error would show.
  const used = code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
  return expectWithout(/require\(|instancePath|rootData|vErrors/, used);
}

function expectWithout(pattern: RegExp, code: string): string {
  const found = pattern.exec(code);
  if (found === null) return code;
  throw new Error(
    `ajv generates other code than expected: ${code.slice(found.index - 100, found.index + 100)}`,
  );
}
