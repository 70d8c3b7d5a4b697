// The shape of a spec: what the generated validator finds, in the user's words. Of an alternative, only the branch that
// was plainly meant is explained. Reference: https://ajv.js.org/api.html#validation-errors
import { type Choice, choose } from "./branch.ts";
import { EXPLAIN } from "./formats.ts";
import type { Issue, Problem } from "./issue.ts";
import type { JsonText } from "./json.ts";
import type { Json } from "./syntax.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import { quote } from "./quote.ts";
import { nearest } from "./suggest.ts";
import * as generated from "./validate.generated.js";
import { badValue, describe, TYPE_WORDS, unknownMember } from "./words.ts";

/** A problem at a place: at the name of the member there, or at its value. */
interface Finding extends Problem {
  readonly path: JsonPath;
  readonly atKey?: true;
}

const validators = generated as unknown as Readonly<Record<string, generated.Validate>>;

/** Every issue with the shape of `json`, which should be what `definition` of the schema says. */
export function checkShape(definition: string, json: JsonText): Issue[] {
  return explain(definition, json.value, []).map(({ path, atKey, message, ...problem }) => {
    const shown = renderPath(path);
    return {
      ...(atKey ? json.keyPositionOf(path) : json.positionOf(path)),
      ...problem,
      path: shown,
      message: shown === "" ? message : `${shown}: ${message}`,
    };
  });
}

function explain(definition: string, value: Json, path: JsonPath): Finding[] {
  const validate = validators[definition];
  if (validate === undefined) throw new Error(`the validator has no definition ${definition}`);
  if (validate(value)) return [];
  // The list belongs to the function, which is called again below.
  const errors = [...(validate.errors ?? [])];
  const unions = errors.filter(({ keyword }) => keyword === "anyOf");
  const alternatives = new Set(unions.map(({ instancePath }) => instancePath));
  return errors.flatMap((error) => {
    const { instancePath, keyword } = error;
    if (isInside(instancePath, alternatives)) return [];
    const inner = [...path, ...stepsOf(instancePath, value)];
    if (keyword === "anyOf") return explainAlternative(error, inner);
    if (alternatives.has(instancePath)) return [];
    return translate(error, inner);
  });
}

/** Whether the place lies below one of those. */
function isInside(place: string, outer: ReadonlySet<string>): boolean {
  for (let end = place.lastIndexOf("/"); end >= 0; end = end === 0 ? -1 : place.lastIndexOf("/", end - 1)) {
    if (outer.has(place.slice(0, end))) return true;
  }
  return false;
}

function explainAlternative(error: generated.Fault, path: JsonPath): Finding[] {
  const names = (error.parentSchema["anyOf"] as { $ref: string }[]).map(({ $ref }) =>
    $ref.replace(/^.*\//, ""),
  );
  const value = error.data as Json;
  const choice: Choice = choose(names, value);
  if ("branch" in choice) return explain(choice.branch, value, path);
  const { member, ...problem } = choice;
  return [member === undefined ? { ...problem, path } : { ...problem, path: [...path, member], atKey: true }];
}

/** Every keyword that the schema uses; what the validator alone would say is for no user. */
function translate(error: generated.Fault, path: JsonPath): Finding[] {
  const { keyword, params, parentSchema, propertyName } = error;
  const data = error.data as Json;
  const found = describe(data);
  switch (keyword) {
    case "type": {
      const expected = TYPE_WORDS[String(params["type"])] ?? String(params["type"]);
      const suggestion = otherType(String(params["type"]), data, parentSchema);
      const hint = suggestion === undefined ? "" : `; did you mean ${suggestion}?`;
      const message = `expected ${expected}, found ${found}${hint}`;
      return [
        {
          code: "wrongType",
          path,
          message,
          expected,
          found,
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    }
    case "enum":
    case "const": {
      const owner = String(parentSchema["$comment"] ?? "");
      const values = keyword === "const" ? [params["allowedValue"]] : (params["allowedValues"] as unknown[]);
      return [{ ...badValue(owner, values as (string | number | boolean)[], data), path }];
    }
    case "required": {
      const member = String(params["missingProperty"]);
      const near = nearest(
        member,
        Object.keys(data as object).filter((name) => !isKnown(parentSchema, name)),
      );
      // The slip is told at the member that is misspelt.
      if (near !== undefined) return [];
      return [
        {
          code: "missingMember",
          path,
          message: `the member ${JSON.stringify(member)} is missing`,
          expected: member,
        },
      ];
    }
    case "additionalProperties": {
      const member = String(params["additionalProperty"]);
      const known = Object.keys((parentSchema["properties"] as object | undefined) ?? {});
      return [{ ...unknownMember(member, known), path: [...path, member], atKey: true }];
    }
    case "propertyNames":
      return [];
    case "format": {
      const problem = EXPLAIN[String(params["format"])]?.(data as string);
      const fallback: Problem = {
        code: "badValue",
        message: `expected ${String(params["format"])}, found ${found}`,
      };
      if (propertyName === undefined) return [{ ...(problem ?? fallback), path }];
      return [
        {
          ...(EXPLAIN[String(params["format"])]?.(propertyName) ?? fallback),
          path: [...path, propertyName],
          atKey: true,
        },
      ];
    }
    case "minimum":
    case "maximum": {
      const expected = `${String(parentSchema["minimum"])} to ${String(parentSchema["maximum"])}`;
      return [
        {
          code: "outOfRange",
          path,
          message: `${found} is out of range; it must be ${expected}`,
          expected,
          found,
        },
      ];
    }
    case "minItems":
    case "minProperties":
      return [{ code: "tooFew", path, message: "this is empty; it must hold at least one" }];
    case "maxItems":
    case "maxProperties":
      return [
        { code: "tooMany", path, message: `this holds too many; the most is ${String(params["limit"])}` },
      ];
    case "minLength":
      return [{ code: "empty", path, message: "the string is empty" }];
    case "maxLength":
      return [
        {
          code: "tooLong",
          path,
          message: `the string is too long; the most is ${String(params["limit"])} characters`,
        },
      ];
    case "uniqueItems": {
      const { i, j } = params as { i: number; j: number };
      const [first, second] = [Math.min(i, j), Math.max(i, j)];
      const item = describe((data as Json[])[second] ?? null);
      return [
        { code: "repeated", path: [...path, second], message: `${item} stands here already, at [${first}]` },
      ];
    }
    default:
      throw new Error(`the validator found "${keyword}", which has no translation`);
  }
}

/** The value as it would be of the right type, where that is plain. */
function otherType(type: string, data: Json, schema: Readonly<Record<string, unknown>>): string | undefined {
  const isText = typeof data === "string";
  if (isText && data.length > 100) return undefined;
  if (type === "array" && isText) return `[${quote(data)}]`;
  if ((type === "integer" || type === "number") && isText && /^[1-9][0-9]{0,9}$/.test(data)) return data;
  if (type === "string" && schema["format"] === undefined && typeof data === "number") return `"${data}"`;
  if (type === "object" && isText && String(schema["required"]) === "path")
    return `{ "path": ${quote(data)} }`;
  return undefined;
}

function isKnown(schema: object, name: string): boolean {
  return Object.hasOwn((schema as { properties?: object }).properties ?? {}, name);
}

/** A JSON pointer as the steps of a path. */
function stepsOf(pointer: string, root: Json): JsonPath {
  let value: Json | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(value) ? Number(name) : name;
      value =
        typeof value === "object" && value !== null
          ? (value as Record<string | number, Json>)[step]
          : undefined;
      return step;
    });
}
