// Fills the schema's enums from the kernel tables and generates from it the types and the validators of specs. Run by
// `bun run generate`; `generate()` returns the files, so that a test can compare them with the committed ones.
import type { AnySchemaObject } from "ajv";
import { compile } from "json-schema-to-typescript";
import { format, resolveConfig } from "prettier";
import { CAPABILITIES } from "../src/kernel/constants.ts";
import { SYSCALL_GROUP_NAMES } from "../src/kernel/groups.ts";
import { syscallNames } from "../src/kernel/syscalls.ts";
import { acceptingCode, explainingCode } from "./standalone.ts";

type Schema = AnySchemaObject & { $defs: Record<string, AnySchemaObject> };

const root = new URL("..", import.meta.url).pathname;
const SCHEMA = "schema/spec.schema.json";
const BANNER = "// Generated from schema/spec.schema.json by `bun run generate`.\n/* oxlint-disable */\n";
/** What a file can be. */
const WHOLE = ["programSpec", "application", "includeFile"];

/** Every generated file with its content, by its path in the project. */
export async function generate(): Promise<Map<string, string>> {
  const schema = (await Bun.file(root + SCHEMA).json()) as Schema;
  fillEnums(schema);
  const texts = new Map([
    [SCHEMA, JSON.stringify(schema)],
    ["src/spec/types.generated.ts", await types(schema)],
    ...validators(schema),
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
  return compile(structuredClone(schema) as never, "SpecFile", {
    bannerComment: `${BANNER}// The types of a spec, as it is written.`,
    ignoreMinAndMaxItems: true,
    format: false,
  });
}

/** The two forms of the validator. */
function validators(schema: Schema): [path: string, text: string][] {
  const { $schema: _dialect, ...undated } = schema;
  const stripped = strip(undated) as Schema;
  // Tells the error of one enumeration from those of others.
  for (const [name, definition] of Object.entries(stripped.$defs)) {
    if ("enum" in definition) definition["$comment"] = name;
  }
  // What fails in an alternative is explained by the branch that was meant, so that each is a function of its own.
  const branches = new Map<string, AnySchemaObject>();
  for (const { $ref } of alternatives(stripped)) {
    const name = String($ref).replace("#/$defs/", "");
    const definition = stripped.$defs[name];
    if (definition === undefined) throw new Error(`an alternative that is no $ref to a definition: ${$ref}`);
    if (definition["anyOf"] === undefined) branches.set(name, definition);
  }
  const table = Object.fromEntries([...branches].map(([name, definition]) => [name, summary(definition)]));
  const grants = Object.keys((stripped.$defs["grants"]?.["properties"] as object | undefined) ?? {});
  const constants = `export const BRANCHES = ${JSON.stringify(table)};\nexport const GRANTS = ${JSON.stringify(grants)};`;
  const explaining = explainingCode(stripped, [...branches.keys()]);
  return [
    ["src/spec/accept.generated.js", `${BANNER}${acceptingCode(stripped, WHOLE)}`],
    [
      "src/spec/accept.generated.d.ts",
      `${BANNER}${WHOLE.map((name) => `export function ${name}(value: unknown): boolean;`).join("\n")}`,
    ],
    ["src/spec/validate.generated.js", `${BANNER}${explaining}\n${constants}`],
    ["src/spec/validate.generated.d.ts", `${BANNER}${declare([...branches.keys()])}`],
  ];
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
  return `import type { ErrorObject } from "ajv";

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
