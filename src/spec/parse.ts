// Text -> spec, or every issue with it at once. The first stage of the way; imports nothing that is not of this folder.
import { checkEntrypoint } from "./entrypoint-rules.ts";
import { checkGraph } from "./graph.ts";
import { type Issue, sortIssues } from "./issue.ts";
import { type JsonText, parseJson } from "./json.ts";
import type { JsonPath } from "./json-path.ts";
import { checkShape } from "./shape.ts";
import { nearest } from "./suggest.ts";
import type { Application, Entrypoint, IncludeFile, ProgramSpec, Spec } from "./types.generated.ts";

export interface Parsed<T> {
  readonly spec: T;
  readonly json: JsonText;
}
export interface Failed {
  readonly issues: readonly Issue[];
}

/** The spec in `text`, or all issues with it in the order of the text. `file` is how the issues name it. */
export function parseSpec(text: string | Uint8Array, file: string): Parsed<Spec> | Failed {
  return parseAs(text, file, (json) => {
    const members = topMembers(json);
    if (members.has("entrypoints") && members.has("program")) {
      const message = 'program: a spec has either "program" or "entrypoints", not both';
      return [{ ...json.keyPositionOf(["program"]), code: "conflict", path: "program", message }];
    }
    if (
      isObject(json) &&
      ![...members].some((name) => nearest(name, ["program", "entrypoints"]) !== undefined)
    ) {
      const message =
        'the member "program" is missing, or "entrypoints"; a file of grants alone can be included, not run';
      return [{ ...json.positionOf([]), code: "missingMember", path: "", message, expected: "program" }];
    }
    const issues = checkShape(members.has("entrypoints") ? "application" : "programSpec", json);
    return issues.length > 0 ? issues : checkRules(json);
  });
}

/** The file of grants in `text`, as `include` names it. */
export function parseInclude(text: string | Uint8Array, file: string): Parsed<IncludeFile> | Failed {
  return parseAs(text, file, (json) => {
    const members = topMembers(json);
    for (const name of ["program", "entrypoints"]) {
      if (!members.has(name)) continue;
      const message = `${name}: an included file holds "grants", and no ${name === "program" ? "program" : "entrypoints"}`;
      return [{ ...json.keyPositionOf([name]), code: "conflict", path: name, message }];
    }
    const issues = checkShape("includeFile", json);
    return issues.length > 0 ? issues : checkEntrypoint(json.value as unknown as IncludeFile, [], json);
  });
}

/** The entrypoints of a spec by name, with the path of each. */
export function entrypointsOf(spec: Spec): { name: string; entrypoint: Entrypoint; path: JsonPath }[] {
  if (!isApplication(spec)) return [{ name: "main", entrypoint: spec, path: [] }];
  return Object.entries(spec.entrypoints).map(([name, entrypoint]) => ({
    name,
    entrypoint,
    path: ["entrypoints", name],
  }));
}

export function isApplication(spec: Spec): spec is Application {
  return Object.hasOwn(spec, "entrypoints");
}

function checkRules(json: JsonText): Issue[] {
  const entrypoints = entrypointsOf(json.value as unknown as ProgramSpec | Application);
  return [
    ...entrypoints.flatMap(({ entrypoint, path }) => checkEntrypoint(entrypoint, path, json)),
    ...checkGraph(entrypoints, json),
  ];
}

function parseAs<T>(
  text: string | Uint8Array,
  file: string,
  check: (json: JsonText) => readonly Issue[],
): Parsed<T> | Failed {
  const decoded = decode(text);
  if (decoded === undefined) {
    return {
      issues: [{ code: "notUtf8", file, line: 1, column: 1, path: "", message: "the file is not UTF-8" }],
    };
  }
  const json = parseJson(decoded, file);
  if ("issues" in json) return json;
  const issues = check(json);
  return issues.length > 0 ? { issues: sortIssues(issues) } : { spec: json.value as unknown as T, json };
}

function decode(text: string | Uint8Array): string | undefined {
  if (typeof text === "string") return text;
  try {
    // A byte order mark is kept, to be refused with its reason.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return undefined;
  }
}

function isObject({ value }: JsonText): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function topMembers(json: JsonText): Set<string> {
  return new Set(isObject(json) ? Object.keys(json.value as object) : []);
}
