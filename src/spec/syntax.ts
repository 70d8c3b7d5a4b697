// Why a text is not JSON, in words for people, at the first place where it is not. Stricter than momoa, which accepts
// control characters in texts and may run out of stack; what passes here, momoa parses. Reference: RFC 8259.
import type { IssueCode } from "./issue.ts";
import { visible } from "./quote.ts";
import { didYouMean, nearest } from "./suggest.ts";

export interface Fault {
  readonly code: IssueCode;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A place in the text, and what is wrong there. Thrown by the readers below, caught by `explainSyntax`. */
interface Stop {
  readonly at: number;
  readonly message: string;
  readonly code: IssueCode;
}

const END = "the file ends too early: ";

/** What is left to be read: levels below this one, and values in all. Bounds the work of every later step. */
interface Budget {
  readonly levels: number;
  readonly count: { values: number };
}

/** The first fault, or nothing where the text is JSON with at most `deepest` levels and `most` values. */
export function explainSyntax(text: string, deepest: number, most: number): Fault | undefined {
  try {
    if (text.startsWith("\ufeff"))
      stop(0, "the file starts with a byte order mark; save it as UTF-8 without one");
    const start = skip(text, 0);
    if (start === text.length)
      stop(0, 'the file is empty; the smallest spec is { "program": "/usr/bin/true" }');
    const end = skip(text, value(text, start, { levels: deepest, count: { values: most } }));
    if (end < text.length) stop(end, `${show(text, end)} after the end of the spec`);
    return undefined;
  } catch (caught) {
    if (caught instanceof Error) throw caught;
    const { at, code, message } = caught as Stop;
    return {
      code,
      message: code === "syntax" ? `this is not JSON: ${message}` : message,
      ...place(text, at),
    };
  }
}

function stop(at: number, message: string, code: IssueCode = "syntax"): never {
  throw { at, message, code } satisfies Stop;
}

/** Each reader takes the place where something starts, and returns the place after it. */
function value(text: string, at: number, budget: Budget): number {
  if (budget.count.values-- === 0) stop(at, "the spec holds too many values", "tooMany");
  const first = text.charAt(at);
  if (first === "{" || first === "[") {
    if (budget.levels === 0) stop(at, "the spec is nested too deeply", "tooDeep");
    const inner = { ...budget, levels: budget.levels - 1 };
    return first === "{" ? object(text, at, inner) : array(text, at, inner);
  }
  if (first === '"') return string(text, at);
  if (/[-0-9]/.test(first)) return number(text, at);
  const word = /[A-Za-z_$][\w$]*/y;
  word.lastIndex = at;
  const name = word.exec(text)?.[0];
  if (name === "true" || name === "false" || name === "null") return at + name.length;
  if (name !== undefined) {
    const meant = nearest(name, ["true", "false"]);
    stop(
      at,
      `unexpected word ${name}${meant === undefined ? "; strings stand in double quotes" : didYouMean(meant)}`,
    );
  }
  if (first === "") stop(at, `${END}a value must follow`);
  if (first === "'") stop(at, "strings stand in double quotes, not in single ones");
  if (first === "+" || first === ".") stop(at, "a number starts with a digit or a minus");
  stop(at, `${show(text, at)} where a value must stand`);
}

function object(text: string, open: number, budget: Budget): number {
  let at = skip(text, open + 1);
  if (text[at] === "}") return at + 1;
  for (let comma = -1; ; comma = at, at = skip(text, at + 1)) {
    if (text[at] === "}" && comma >= 0) stop(comma, "a comma stands after the last member");
    if (at === text.length) stop(at, `${END}a "{" of line ${place(text, open).line} is not closed`);
    if (text[at] !== '"') {
      const hint = /[A-Za-z_$'0-9]/.test(text.charAt(at))
        ? "the name of a member stands in double quotes"
        : undefined;
      stop(at, hint ?? `${show(text, at)} where the name of a member must stand`);
    }
    at = skip(text, string(text, at));
    if (text[at] !== ":")
      stop(at, at === text.length ? `${END}a ":" must follow` : `${show(text, at)} where a ":" must stand`);
    at = skip(text, value(text, skip(text, at + 1), budget));
    if (text[at] === "}") return at + 1;
    if (text[at] !== ",") separator(text, at, open, "}");
  }
}

function array(text: string, open: number, budget: Budget): number {
  let at = skip(text, open + 1);
  if (text[at] === "]") return at + 1;
  for (let comma = -1; ; comma = at, at = skip(text, at + 1)) {
    if (text[at] === "]" && comma >= 0) stop(comma, "a comma stands after the last element");
    if (at === text.length) stop(at, `${END}a "[" of line ${place(text, open).line} is not closed`);
    at = skip(text, value(text, at, budget));
    if (text[at] === "]") return at + 1;
    if (text[at] !== ",") separator(text, at, open, "]");
  }
}

/** What stands after a member or element is neither a comma nor the end. */
function separator(text: string, at: number, open: number, close: string): never {
  if (at === text.length) stop(at, `${END}a "${text[open]}" of line ${place(text, open).line} is not closed`);
  if (/["[{\w]/.test(text.charAt(at))) stop(at, `a comma is missing before ${excerpt(text, at)}`);
  stop(at, `${show(text, at)} where a comma or "${close}" must stand`);
}

function string(text: string, open: number): number {
  for (let at = open + 1; ;) {
    while (isPlain(text.charCodeAt(at))) at++;
    const next = text.charAt(at);
    if (next === '"') return at + 1;
    if (next === "") stop(open, "this string has no closing quote");
    if (next === "\n" || next === "\r")
      stop(open, "this string has no closing quote in its line; a line end in a string is written \\n");
    if (next !== "\\") {
      const written = next === "\t" ? "\\t" : `\\u${next.charCodeAt(0).toString(16).padStart(4, "0")}`;
      stop(at, `a control character stands in a string; it is written ${written}`);
    }
    const escape = text.charAt(at + 1);
    if (escape === "u" && /^[0-9A-Fa-f]{4}$/.test(text.slice(at + 2, at + 6))) at += 6;
    else if (escape !== "" && '"\\/bfnrt'.includes(escape)) at += 2;
    else
      stop(
        at,
        escape === "u"
          ? "\\u must be followed by four hexadecimal digits"
          : `\\${visible(escape)} is not an escape; a backslash is written \\\\`,
      );
  }
}

/** Whether a character stands for itself; what `charCodeAt` gives at the end of the text does not. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

function number(text: string, start: number): number {
  const written = /[-+.\w]*/y;
  written.lastIndex = start;
  const word = written.exec(text)?.[0] ?? "";
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return start + word.length;
  const why = /^-?0\d/.test(word)
    ? "starts with a needless zero"
    : /^-?0[xX]/.test(word)
      ? "is hexadecimal, which JSON does not have"
      : /^-?\d[\d.]*[A-Za-z]+$/.test(word)
        ? "has letters behind it; a value with a unit stands in double quotes"
        : "is not written as JSON has them";
  stop(start, `the number ${word.length > 40 ? `${word.slice(0, 37)}...` : word} ${why}`);
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  if (text[at] === "/" && /[/*]/.test(text.charAt(at + 1)))
    stop(at, 'comments are not allowed; use "description"');
  if (text[at] === "#") stop(at, 'comments are not allowed; use "description"');
  return at;
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

/** Line and column of an offset, counted as momoa does: LF, CR LF and CR each end a line. */
function place(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
