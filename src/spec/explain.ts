// Why a text that is JSON is no spec, or no file to be included. Loaded only where that is so.
import type { Issue } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { checkShape } from "./shape.ts";
import { nearest } from "./suggest.ts";

/** At least one issue. */
export function explainSpec(json: JsonText): readonly Issue[] {
  const members = topMembers(json);
  if (members.includes("entrypoints") && members.includes("program")) {
    const message = 'program: a spec has either "program" or "entrypoints", not both';
    return [{ ...json.keyPositionOf(["program"]), code: "conflict", path: "program", message }];
  }
  const meant = members.some((name) => nearest(name, ["program", "entrypoints"]) !== undefined);
  if (isObject(json) && !meant) {
    const message =
      'the member "program" is missing, or "entrypoints"; a file of grants alone can be included, not run';
    return [{ ...json.positionOf([]), code: "missingMember", path: "", message, expected: "program" }];
  }
  return found(checkShape(members.includes("entrypoints") ? "application" : "programSpec", json));
}

/** At least one issue. */
export function explainInclude(json: JsonText): readonly Issue[] {
  const name = topMembers(json).find((member) => member === "program" || member === "entrypoints");
  if (name === undefined) return found(checkShape("includeFile", json));
  const message = `${name}: an included file holds "grants", and no ${name === "program" ? "program" : "entrypoints"}`;
  return [{ ...json.keyPositionOf([name]), code: "conflict", path: name, message }];
}

/** The two forms of the validator come from one schema; what one refuses must not pass for want of a word. */
function found(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) throw new Error("the spec is refused, but nothing explains why");
  return issues;
}

function isObject({ value }: JsonText): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function topMembers(json: JsonText): string[] {
  return isObject(json) ? Object.keys(json.value as object) : [];
}
