// Fills the schema's enums from the kernel tables and generates from it the types and the validator of specs. Run by
// `bun run generate`; `generate()` returns the files, so that a test can compare them with the committed ones.
// Reference: https://ajv.js.org/standalone.html
import { Ajv, type AnySchemaObject } from "ajv";
import { _, Name } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { format, resolveConfig } from "prettier";
import { CAPABILITIES } from "../src/kernel/constants.ts";
import { SYSCALL_GROUP_NAMES } from "../src/kernel/groups.ts";
import { syscallNames } from "../src/kernel/syscalls.ts";
import { formats } from "../src/spec/formats.ts";

type Schema = AnySchemaObject & { $defs: Record<string, AnySchemaObject> };

const root = new URL("..", import.meta.url).pathname;
const SCHEMA = "schema/spec.schema.json";
const TYPES = "src/spec/types.generated.ts";
const VALIDATOR = "src/spec/validate.generated.js";
const DECLARATIONS = "src/spec/validate.generated.d.ts";

/** Every generated file with its content, by its path in the project. */
export async function generate(): Promise<Map<string, string>> {
  const schema = (await Bun.file(root + SCHEMA).json()) as Schema;
  fillEnums(schema);
  const { code, declarations } = validator(schema);
  const texts = new Map([
    [SCHEMA, JSON.stringify(schema)],
    [TYPES, await types(schema)],
    [VALIDATOR, code],
    [DECLARATIONS, declarations],
  ]);
  const options = await resolveConfig(root + "package.json");
  for (const [path, text] of texts) texts.set(path, await format(text, { ...options, filepath: path }));
  return texts;
}

function fillEnums(schema: Schema): void {
  const fill = (name: string, values: Iterable<string>) => {
    const definition = schema.$defs[name];
    if (definition === undefined) throw new Error(`${SCHEMA} has no $defs/${name}`);
    definition["enum"] = [...values].sort();
  };
  fill("syscallName", syscallNames());
  fill("syscallGroup", SYSCALL_GROUP_NAMES);
  fill("capability", Object.keys(CAPABILITIES));
}

async function types(schema: Schema): Promise<string> {
  const bannerComment =
    "// Generated from schema/spec.schema.json by `bun run generate`. The types of a spec, as it is written.";
  return compile(structuredClone(schema) as never, "SpecFile", {
    bannerComment,
    ignoreMinAndMaxItems: true,
    format: false,
  });
}

/**
 * One function for each definition that a spec, or a branch of an alternative in one, may be: what fails in an
 * alternative is explained by the branch that was meant.
 */
function validator(schema: Schema): { code: string; declarations: string } {
  const { $schema: _dialect, ...plainSchema } = schema;
  const stripped = strip(plainSchema) as Schema;
  // Tells an error apart from those of other enumerations.
  for (const [name, definition] of Object.entries(stripped.$defs))
    if ("enum" in definition) definition["$comment"] = name;
  const branches = new Map<string, AnySchemaObject>();
  for (const { $ref } of alternatives(stripped)) {
    const name = String($ref).replace("#/$defs/", "");
    const definition = stripped.$defs[name];
    if (definition === undefined) throw new Error(`an alternative that is no $ref to a definition: ${$ref}`);
    if (definition["anyOf"] === undefined) branches.set(name, definition);
  }
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    strictRequired: false,
    formats,
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`${new Name("formats")}` },
  });
  ajv.addSchema(stripped, "spec");
  const refs = Object.fromEntries([...branches.keys()].map((name) => [name, `spec#/$defs/${name}`]));
  const code = standalone(ajv, refs);
  const plain = plainCode(code);
  const table = Object.fromEntries([...branches].map(([name, definition]) => [name, summary(definition)]));
  const grants = Object.keys((stripped.$defs["grants"]?.["properties"] as object | undefined) ?? {});
  return {
    code: `// Generated from schema/spec.schema.json by \`bun run generate\`: ajv's standalone code.\n${plain}
export const BRANCHES = ${JSON.stringify(table)};
export const GRANTS = ${JSON.stringify(grants)};
`,
    declarations: declare([...branches.keys()]),
  };
}

/**
 * ajv's code without what is of no use here: it has to be read by each run of the command line, and half the text is half
 * the time (measured). Helpers of ajv are replaced by what they come to for texts, which is all that is compared.
 */
function plainCode(code: string): string {
  const add = `const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));
const join = (errors, more) => more.reduce(add, errors);`;
  const plain = code
    .replace('"use strict";', `import { formats } from "./formats.ts";\n${add}`)
    .replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "Object.is")
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "(text) => text.length")
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""')
    .replace(/\{instancePath,parentData,parentDataProperty,rootData\}/g, "instancePath")
    .replace(/\{instancePath:(.+?),parentData:.+?,rootData\}/g, "$1")
    .replace(
      /const (err\d+) = (.+);\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      "vErrors = add(vErrors, $2);",
    )
    // A list that is copied for each of its elements takes a time that grows with the square.
    .replace(
      /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "join(vErrors, $1.errors)",
    )
    .replace(/,schemaPath:"[^"]*"/g, "")
    .replace(/,schema:[^,{}]+,parentSchema:/g, ",parentSchema:");
  const left = /require\(|rootData|vErrors\.(?:push|concat)|schemaPath/.exec(plain);
  if (left !== null) throw new Error(`ajv generates other code than expected: ${left[0]}`);
  return plain;
}

/** The alternatives in a schema, wherever they are. */
function alternatives(schema: unknown): AnySchemaObject[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Array.isArray(schema) ? [] : ((schema as AnySchemaObject)["anyOf"] ?? []);
  return [...own, ...Object.values(schema).flatMap(alternatives)];
}

/** The schema without what only an editor needs. A `format` says all that the `pattern` beside it says, and why. */
function strip(schema: unknown, isMap = false): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item) => strip(item));
  const dropped = new Set(["description", "examples", "default", "title"]);
  if ("format" in schema) dropped.add("pattern").add("minLength");
  const kept = Object.entries(schema).filter(([key]) => isMap || !dropped.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, strip(value, !isMap && (key === "properties" || key === "$defs"))]),
  );
}

/** What tells a branch of an alternative from the others. */
function summary(definition: AnySchemaObject): object {
  if (definition["const"] !== undefined)
    return { type: typeof definition["const"], values: [definition["const"]] };
  if (definition["enum"] !== undefined) return { type: "string", values: definition["enum"] };
  const { type, required } = definition;
  return { type: type === "integer" ? "number" : type, ...(required === undefined ? {} : { required }) };
}

function declare(names: readonly string[]): string {
  return `// Generated from schema/spec.schema.json by \`bun run generate\`.
import type { ErrorObject } from "ajv";

/** What ajv tells of an error here. */
export type Fault = Required<Pick<ErrorObject, "keyword" | "instancePath" | "params" | "parentSchema" | "data">> &
  Pick<ErrorObject, "propertyName">;

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}
${names.map((name) => `export const ${name}: Validate;`).join("\n")}

/** What tells a branch of an alternative from the others. */
export interface Branch {
  readonly type: "string" | "boolean" | "number" | "array" | "object";
  /** The only values, where they are enumerated. */
  readonly values?: readonly (string | boolean)[];
  /** The members that must be there. */
  readonly required?: readonly string[];
}
export const BRANCHES: Readonly<Record<string, Branch>>;
/** The names of all grants. */
export const GRANTS: readonly string[];
`;
}

if (import.meta.main) {
  for (const [path, text] of await generate()) await Bun.write(root + path, text);
}
