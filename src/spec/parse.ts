// Text -> spec, or every issue with it at once. The first stage of the way; imports nothing that is not of this folder.
import { application, includeFile, programSpec } from "./accept.generated.js";
import { checkEntrypoint } from "./entrypoint-rules.ts";
import { checkGraph } from "./graph.ts";
import { type Issue, sortIssues } from "./issue.ts";
import { type JsonText, parseJson } from "./json.ts";
import type { JsonPath } from "./json-path.ts";
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
    const isSpec = isApplication(json.value) ? application(json.value) : programSpec(json.value);
    return isSpec ? checkRules(json) : explanations().explainSpec(json);
  });
}

/** The file of grants in `text`, as `include` names it. */
export function parseInclude(text: string | Uint8Array, file: string): Parsed<IncludeFile> | Failed {
  return parseAs(text, file, (json) => {
    if (!includeFile(json.value)) return explanations().explainInclude(json);
    return checkEntrypoint(json.value as unknown as IncludeFile, [], json);
  });
}

/** Loaded where something is wrong only: it is five times the size of all else here. */
function explanations(): typeof import("./explain.ts") {
  return require("./explain.ts") as typeof import("./explain.ts");
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

/** Whether it is, or is meant to be, an application. */
function isApplication(spec: unknown): spec is Application {
  return typeof spec === "object" && spec !== null && Object.hasOwn(spec, "entrypoints");
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
