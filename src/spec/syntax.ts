// Text -> JSON value, or why the text is not JSON, in words for people, at the first place where it is not. Strict, and
// bounded in depth and number of values. Objects keep every member, also one called `__proto__`. Reference: RFC 8259.
import type { IssueCode } from "./issue.ts";
import type { JsonPath } from "./json-path.ts";
import { placesIn } from "./places.ts";
import { visible } from "./quote.ts";
import { didYouMean, nearest } from "./suggest.ts";

/** Objects have no prototype, so that a member called `__proto__` is one like any other. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Where and why reading stopped. */
export interface Fault {
  readonly code: IssueCode;
  readonly message: string;
  /** Offset in the text. */
  readonly at: number;
}

/** What is told of the text as it is read; `at` is where it starts. */
export interface Watcher {
  readonly string: (value: string, at: number, path: JsonPath) => void;
  readonly number: (written: string, at: number, path: JsonPath) => void;
  readonly repeated: (at: number, path: JsonPath, first: number) => void;
  /** A list or an object holds more than it may. */
  readonly full: (at: number, path: JsonPath, what: string) => void;
}

/** Bounds of what is read, and so of the work of every later step. */
export interface Bounds {
  readonly levels: number;
  readonly values: number;
  /** Elements of a list, or members of an object. */
  readonly inside: number;
}

interface Reading {
  readonly text: string;
  readonly watcher: Watcher;
  /** The path of what is being read; changed in place. */
  readonly path: (string | number)[];
  readonly inside: number;
  /** How many levels and values may still follow. */
  levels: number;
  values: number;
  /** Where the next character stands. */
  at: number;
}

const END = "the file ends too early: ";

/** The value, or the first fault. */
export function readJson(text: string, bounds: Bounds, watcher: Watcher): { value: Json } | Fault {
  const reading: Reading = { ...bounds, text, watcher, path: [], at: 0 };
  try {
    if (text.startsWith("\ufeff"))
      stop(0, "the file starts with a byte order mark; save it as UTF-8 without one");
    skip(reading);
    if (reading.at === text.length)
      stop(0, 'the file is empty; the smallest spec is { "program": "/usr/bin/true" }');
    const value = readValue(reading);
    skip(reading);
    if (reading.at < text.length) stop(reading.at, `${show(text, reading.at)} after the end of the spec`);
    return { value };
  } catch (caught) {
    if (caught instanceof Error) throw caught;
    const { at, code, message } = caught as Fault;
    return { code, message: code === "syntax" ? `this is not JSON: ${message}` : message, at };
  }
}

/** Caught by `readJson`. */
function stop(at: number, message: string, code: IssueCode = "syntax"): never {
  throw { at, message, code } satisfies Fault;
}

function readValue(reading: Reading): Json {
  const { text, at, path, watcher } = reading;
  if (reading.values-- === 0) stop(at, "the spec holds too many values", "tooMany");
  const first = text.charAt(at);
  if (first === "{" || first === "[") {
    if (reading.levels-- === 0) stop(at, "the spec is nested too deeply", "tooDeep");
    const value = first === "{" ? readObject(reading) : readArray(reading);
    reading.levels++;
    return value;
  }
  if (first === '"') {
    const value = readString(reading);
    watcher.string(value, at, path);
    return value;
  }
  if (first === "-" || isDigit(first)) return readNumber(reading);
  for (const [name, value] of [
    ["true", true],
    ["false", false],
    ["null", null],
  ] as const) {
    if (!text.startsWith(name, at) || /[\w$]/.test(text.charAt(at + name.length))) continue;
    reading.at += name.length;
    return value;
  }
  const word = /^[A-Za-z_$][\w$]*/.exec(text.slice(at, at + 64))?.[0];
  if (word !== undefined) {
    const meant = nearest(word, ["true", "false"]);
    stop(
      at,
      `unexpected word ${word}${meant === undefined ? "; strings stand in double quotes" : didYouMean(meant)}`,
    );
  }
  if (first === "") stop(at, `${END}a value must follow`);
  if (first === "'") stop(at, "strings stand in double quotes, not in single ones");
  if (first === "+" || first === ".") stop(at, "a number starts with a digit or a minus");
  stop(at, `${show(text, at)} where a value must stand`);
}

function readObject(reading: Reading): Json {
  const { text, path, watcher } = reading;
  const open = reading.at++;
  const object = Object.create(null) as { [name: string]: Json };
  const names = new Map<string, number>();
  skip(reading);
  if (text[reading.at] === "}") return (reading.at++, object);
  for (let comma = -1; ; comma = reading.at++, skip(reading)) {
    const { at } = reading;
    if (text[at] === "}" && comma >= 0) stop(comma, "a comma stands after the last member");
    if (at === text.length) stop(at, unclosed(text, open));
    if (text[at] !== '"') {
      const hint = /[A-Za-z_$'0-9]/.test(text.charAt(at))
        ? "the name of a member stands in double quotes"
        : undefined;
      stop(at, hint ?? `${show(text, at)} where the name of a member must stand`);
    }
    const name = readString(reading);
    path.push(name);
    watcher.string(name, at, path);
    if (names.size === reading.inside) watcher.full(open, path.slice(0, -1), "members");
    const first = names.get(name);
    if (first === undefined) names.set(name, at);
    else watcher.repeated(at, path, first);
    skip(reading);
    if (text[reading.at] !== ":") {
      const why =
        reading.at === text.length
          ? `${END}a ":" must follow`
          : `${show(text, reading.at)} where a ":" must stand`;
      stop(reading.at, why);
    }
    reading.at++;
    skip(reading);
    object[name] = readValue(reading);
    path.pop();
    skip(reading);
    if (text[reading.at] === "}") return (reading.at++, object);
    if (text[reading.at] !== ",") separator(text, reading.at, open, "}");
  }
}

function readArray(reading: Reading): Json {
  const { text, path, watcher } = reading;
  const open = reading.at++;
  const array: Json[] = [];
  skip(reading);
  if (text[reading.at] === "]") return (reading.at++, array);
  for (let comma = -1; ; comma = reading.at++, skip(reading)) {
    const { at } = reading;
    if (text[at] === "]" && comma >= 0) stop(comma, "a comma stands after the last element");
    if (at === text.length) stop(at, unclosed(text, open));
    if (array.length === reading.inside) watcher.full(open, path, "elements");
    path.push(array.length);
    array.push(readValue(reading));
    path.pop();
    skip(reading);
    if (text[reading.at] === "]") return (reading.at++, array);
    if (text[reading.at] !== ",") separator(text, reading.at, open, "]");
  }
}

/** What stands after a member or element is neither a comma nor the end. */
function separator(text: string, at: number, open: number, close: string): never {
  if (at === text.length) stop(at, unclosed(text, open));
  if (/["[{\w]/.test(text.charAt(at))) stop(at, `a comma is missing before ${excerpt(text, at)}`);
  stop(at, `${show(text, at)} where a comma or "${close}" must stand`);
}

function unclosed(text: string, open: number): string {
  return `${END}a "${text[open]}" of line ${placesIn(text)(open).line} is not closed`;
}

function readString(reading: Reading): string {
  const { text, at: open } = reading;
  let at = open + 1;
  let escaped = false;
  for (;;) {
    while (isPlain(text.charCodeAt(at))) at++;
    const next = text.charAt(at);
    if (next === '"') break;
    if (next === "") stop(open, "this string has no closing quote");
    if (next === "\n" || next === "\r") {
      stop(open, "this string has no closing quote in its line; a line end in a string is written \\n");
    }
    if (next !== "\\") {
      const written = next === "\t" ? "\\t" : `\\u${next.charCodeAt(0).toString(16).padStart(4, "0")}`;
      stop(at, `a control character stands in a string; it is written ${written}`);
    }
    escaped = true;
    const escape = text.charAt(at + 1);
    if (escape === "u" && /^[0-9A-Fa-f]{4}$/.test(text.slice(at + 2, at + 6))) at += 6;
    else if (escape !== "" && '"\\/bfnrt'.includes(escape)) at += 2;
    else if (escape === "u") stop(at, "\\u must be followed by four hexadecimal digits");
    else stop(at, `\\${visible(escape)} is not an escape; a backslash is written \\\\`);
  }
  reading.at = at + 1;
  // What is known to be a string of JSON is read as the engine reads it.
  return escaped ? (JSON.parse(text.slice(open, at + 1)) as string) : text.slice(open + 1, at);
}

/** Whether a character stands for itself; what `charCodeAt` gives at the end of the text does not. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function readNumber(reading: Reading): number {
  const { text, at: start, path, watcher } = reading;
  const run = /[-+.\w]*/y;
  run.lastIndex = start;
  const word = run.exec(text)?.[0] ?? "";
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) {
    const why = /^-?0\d/.test(word)
      ? "starts with a needless zero"
      : /^-?0[xX]/.test(word)
        ? "is hexadecimal, which JSON does not have"
        : /^-?\d[\d.]*[A-Za-z]+$/.test(word)
          ? "has letters behind it; a value with a unit stands in double quotes"
          : "is not written as JSON has them";
    stop(start, `the number ${word.length > 40 ? `${word.slice(0, 37)}...` : word} ${why}`);
  }
  reading.at = start + word.length;
  watcher.number(word, start, path);
  // -0 is 0.
  return Number(word) || 0;
}

function skip(reading: Reading): void {
  const { text } = reading;
  let { at } = reading;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  reading.at = at;
  const isComment = text[at] === "#" || (text[at] === "/" && "/*".includes(text.charAt(at + 1) || " "));
  if (isComment) stop(at, 'comments are not allowed; use "description"');
}

function show(text: string, at: number): string {
  if (text[at] === '"') return `unexpected string ${excerpt(text, at)}`;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return `unexpected ${character.isWellFormed() ? visible(JSON.stringify(character)) : "half of a surrogate pair"}`;
}

/** What starts here, to be shown. */
function excerpt(text: string, at: number): string {
  const start = /^(?:"[^"\n]{0,40}"?|\w{1,40}|.)/su.exec(text.slice(at, at + 50))?.[0] ?? "this";
  return visible(start);
}
