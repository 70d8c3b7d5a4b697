// Text -> JSON value with the position of everything in it. Strict, as a security-relevant file must be: what one
// reader sees, every reader sees. Positions come from momoa, which is loaded only where one is asked for: reading it
// costs as much as reading a spec (measured). References: RFC 8259, RFC 7493 (I-JSON).
import type { DocumentNode, MemberNode, ValueNode } from "@humanwhocodes/momoa";
import { type Issue, type IssueCode, type Position, sortIssues } from "./issue.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import { placesIn } from "./places.ts";
import { type Json, readJson, type Watcher } from "./syntax.ts";

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
  const issues: Issue[] = [];
  const placeOf = placesIn(text);
  const report = (code: IssueCode, at: number, path: JsonPath, why: string): void => {
    const shown = renderPath(path);
    issues.push({
      code,
      file,
      ...placeOf(at),
      path: shown,
      message: shown === "" ? why : `${shown}: ${why}`,
    });
  };
  if (text.length > LARGEST_TEXT) {
    report("tooLarge", 0, [], `the file is larger than ${LARGEST_TEXT >> 20} MiB`);
    return { issues };
  }
  const watcher: Watcher = {
    string: (value, at, path) => {
      if (value.includes("\0")) {
        report("nul", at, path, "there is a NUL in this string; no string for the kernel can hold one");
      }
      if (!value.isWellFormed()) {
        report(
          "loneSurrogate",
          at,
          path,
          "half of a surrogate pair stands alone in this string, which is then no Unicode",
        );
      }
    },
    number: (written, at, path) => {
      if (!isExact(written))
        report("inexactNumber", at, path, `JSON would round the number ${shorten(written)}`);
    },
    repeated: (at, path, first) => {
      const { line } = placeOf(first);
      report("duplicateKey", at, path, `this member stands here a second time; the first is in line ${line}`);
    },
    full: (at, path, what) => report("tooMany", at, path, `this holds more than ${MOST_INSIDE} ${what}`),
  };
  const read = readJson(text, { levels: DEEPEST, values: MOST_VALUES, inside: MOST_INSIDE }, watcher);
  if ("code" in read) {
    issues.length = 0;
    report(read.code, read.at, [], read.message);
  }
  if ("code" in read || issues.length > 0) return { issues: sortIssues(issues) };

  let root: ValueNode | undefined;
  const find = (path: JsonPath) => findNode((root ??= parseWithPositions(text).body), path);
  const at = ({ loc }: ValueNode | MemberNode["name"]): Position => ({
    file,
    line: loc.start.line,
    column: loc.start.column,
  });
  return {
    value: read.value,
    positionOf: (path) => at(find(path).value),
    keyPositionOf: (path) => {
      const { value, key } = find(path);
      return at(key ?? value);
    },
  };
}

function parseWithPositions(text: string): DocumentNode {
  const { parse } = require("@humanwhocodes/momoa") as typeof import("@humanwhocodes/momoa");
  return parse(text, { mode: "json" });
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
function findNode(root: ValueNode, path: JsonPath): { value: ValueNode; key?: MemberNode["name"] } {
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
