// Text -> JSON value with the position of everything in it. Strict, as a security-relevant file must be: what one
// reader sees, every reader sees. Built on momoa, which keeps every key. Reference: RFC 8259, RFC 7493 (I-JSON).
import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Issue, IssueCode, Position } from "./issue.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import { explainSyntax } from "./syntax.ts";

/** Objects have no prototype, so that a member called `__proto__` is one like any other. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface JsonText {
  readonly value: Json;
  /** Where the value at `path` starts, or the nearest value around it. */
  readonly positionOf: (path: JsonPath) => Position;
  /** Where the name of the member at `path` starts, or the value itself where there is no such member. */
  readonly keyPositionOf: (path: JsonPath) => Position;
}

const LARGEST_TEXT = 4 * 1024 * 1024;
const DEEPEST = 64;
const MOST_VALUES = 65_536;
/** Elements of a list, or members of an object. */
const MOST_INSIDE = 1024;

/** The value, or every issue with the text. A syntax error is alone: what follows it can not be told. */
export function parseJson(text: string, file: string): JsonText | { readonly issues: readonly Issue[] } {
  const fail = (code: IssueCode, message: string, line = 1, column = 1): { issues: Issue[] } => ({
    issues: [{ code, file, line, column, path: "", message }],
  });
  if (text.length > LARGEST_TEXT)
    return fail("tooLarge", `the file is larger than ${LARGEST_TEXT >> 20} MiB`);
  const fault = explainSyntax(text, DEEPEST, MOST_VALUES);
  if (fault !== undefined) return fail(fault.code, fault.message, fault.line, fault.column);
  const document = parse(text, { mode: "json", ranges: true });
  const issues: Issue[] = [];
  const report = (
    code: IssueCode,
    node: ValueNode | MemberNode["name"],
    path: JsonPath,
    why: string,
  ): void => {
    const { line, column } = node.loc.start;
    const shown = renderPath(path);
    issues.push({ code, file, line, column, path: shown, message: shown === "" ? why : `${shown}: ${why}` });
  };
  const value = read(document.body, [], text, report);
  if (issues.length > 0) return { issues };
  const at = (node: ValueNode | MemberNode["name"]): Position => ({
    file,
    line: node.loc.start.line,
    column: node.loc.start.column,
  });
  return {
    value,
    positionOf: (path) => at(find(document.body, path).value),
    keyPositionOf: (path) => {
      const { value: node, key } = find(document.body, path);
      return at(key ?? node);
    },
  };
}

type Report = (code: IssueCode, node: ValueNode | MemberNode["name"], path: JsonPath, why: string) => void;

function read(node: ValueNode, path: JsonPath, text: string, report: Report): Json {
  const inside =
    node.type === "Object" ? node.members.length : node.type === "Array" ? node.elements.length : 0;
  if (inside > MOST_INSIDE) {
    report(
      "tooMany",
      node,
      path,
      `this holds ${inside} ${node.type === "Object" ? "members" : "elements"}; the most is ${MOST_INSIDE}`,
    );
    return null;
  }
  switch (node.type) {
    case "Object": {
      const object = Object.create(null) as { [name: string]: Json };
      const lines = new Map<string, number>();
      for (const { name, value } of node.members) {
        const key = name.type === "String" ? name.value : name.name;
        const inner = [...path, key];
        checkText(key, name, inner, report);
        const first = lines.get(key);
        if (first === undefined) lines.set(key, name.loc.start.line);
        else
          report(
            "duplicateKey",
            name,
            inner,
            `this member stands here a second time; the first is in line ${first}`,
          );
        object[key] = read(value, inner, text, report);
      }
      return object;
    }
    case "Array":
      return node.elements.map((element, index) => read(element.value, [...path, index], text, report));
    case "String":
      checkText(node.value, node, path, report);
      return node.value;
    case "Number": {
      const [start, end] = node.range ?? [0, 0];
      const written = text.slice(start, end);
      if (!isExact(written))
        report("inexactNumber", node, path, `JSON would round the number ${shorten(written)}`);
      // -0 is 0.
      return node.value === 0 ? 0 : node.value;
    }
    case "Boolean":
      return node.value;
    default:
      return null;
  }
}

function checkText(
  value: string,
  node: ValueNode | MemberNode["name"],
  path: JsonPath,
  report: Report,
): void {
  if (value.includes("\0"))
    report("nul", node, path, "there is a NUL in this string; no string for the kernel can hold one");
  if (!value.isWellFormed()) {
    report(
      "loneSurrogate",
      node,
      path,
      "half of a surrogate pair stands alone in this string, which is then no Unicode",
    );
  }
}

/** Whether a number is read as just what is written: an integer below 2^53, or a fraction of at most 15 digits. */
function isExact(written: string): boolean {
  const match = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written);
  if (match === null) return false;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "").replace(/0+$/, "");
  if (digits === "") return true;
  if (digits.length > 16 || exponent.length > 4) return false;
  const value = Math.abs(Number(written));
  if (value === 0 || value === Infinity) return false;
  return Number.isInteger(value) ? Number.isSafeInteger(value) : digits.length <= 15 && value >= 1e-15;
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}

/** The value at the path, or the nearest around it, and the name of its member. */
function find(root: ValueNode, path: JsonPath): { value: ValueNode; key?: MemberNode["name"] } {
  let value = root;
  let key: MemberNode["name"] | undefined;
  for (const step of path) {
    if (value.type === "Array" && typeof step === "number") {
      const element = value.elements[step];
      if (element === undefined) break;
      [value, key] = [element.value, undefined];
    } else if (value.type === "Object" && typeof step === "string") {
      const member = value.members.find(
        ({ name }) => (name.type === "String" ? name.value : name.name) === step,
      );
      if (member === undefined) break;
      [value, key] = [member.value, member.name];
    } else break;
  }
  return key === undefined ? { value } : { value, key };
}
