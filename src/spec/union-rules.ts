// The rules for what a void gets in all, from the spec and the files that it includes.
import type { Issue, IssueCode } from "./issue.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import type { LoadedEntrypoint } from "./load.ts";
import { expandSyscalls } from "./syscalls.ts";
import { findTargetConflicts } from "./targets.ts";

/** Alternatives of one call: what keeps the proof of its filter small. */
const MOST_ALTERNATIVES = 64;

export function checkUnion(entrypoint: LoadedEntrypoint): Issue[] {
  return [...checkTargets(entrypoint), ...checkAlternatives(entrypoint)];
}

function issue(entrypoint: LoadedEntrypoint, code: IssueCode, path: JsonPath, message: string): Issue {
  const shown = renderPath([...entrypoint.path, ...path]);
  return { ...entrypoint.positionOf(renderPath(path)), code, path: shown, message: `${shown}: ${message}` };
}

/** No two things in one place, nothing below what is no folder. */
function checkTargets(entrypoint: LoadedEntrypoint): Issue[] {
  return findTargetConflicts(entrypoint.spec).map(({ code, target, other }) => {
    const { file, line, column } = entrypoint.positionOf(renderPath(other.path));
    const by = `put there by ${renderPath(other.path)} (${file}:${line}:${column})`;
    const why =
      code === "sameTarget"
        ? `something else stands at "${target.at}" already, ${by}`
        : `"${target.at}" lies below "${other.at}", which is no folder, ${by}`;
    return issue(entrypoint, code, target.path, why);
  });
}

function checkAlternatives(entrypoint: LoadedEntrypoint): Issue[] {
  const grants = entrypoint.spec.grants.syscalls ?? [];
  // Groups alone have a few.
  if (!grants.some((grant) => typeof grant === "object")) return [];
  return expandSyscalls(grants)
    .filter(({ alternatives }) => alternatives.length > MOST_ALTERNATIVES)
    .map(({ name, alternatives }) => {
      const last = grants.findLastIndex((grant) => typeof grant === "object" && grant.name === name);
      const why = `${name} is granted for ${alternatives.length} alternatives of arguments; the most is ${MOST_ALTERNATIVES}`;
      return issue(entrypoint, "tooMany", ["grants", "syscalls", last], why);
    });
}
