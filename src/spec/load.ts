// A spec with all that it includes, ready for the next stage: one entrypoint or several, each with the union of its
// grants, host paths absolute. Reading is passed in, so that this runs on any system and in a browser.
import { folderOf, joinPath } from "./host-path.ts";
import { loadIncludes } from "./include.ts";
import { type Issue, type Position, sortIssues } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { type JsonPath, parsePath, renderPath } from "./json-path.ts";
import { mergeGrants, type Origin, type Source, withAbsolutePaths } from "./merge.ts";
import { entrypointsOf, type Failed, parseSpec } from "./parse.ts";
import { read, type ReadFile } from "./read.ts";
import { checkUnion } from "./union-rules.ts";
import type { Arg, Entrypoint, Grants, Spec } from "./types.generated.ts";

export interface LoadedEntrypoint {
  /** `main` for a spec of one program. */
  readonly name: string;
  /** Where it stands in the spec: empty for a spec of one program. */
  readonly path: JsonPath;
  /** As written, with the grants of all included files; host paths are absolute, defaults are not filled in. */
  readonly spec: Entrypoint & { readonly grants: Grants };
  /** Where something stands that is named by its path in this entrypoint: `program`, `grants.files[2].path`. */
  readonly positionOf: (path: string) => Position;
}

export interface LoadedSpec {
  /** The file, as it was asked for. */
  readonly file: string;
  /** In the order of the spec. */
  readonly entrypoints: readonly LoadedEntrypoint[];
}

export interface Loaded {
  readonly spec: LoadedSpec;
  /** Every file that was read, the spec itself first, as `readFile` was asked for it. */
  readonly files: readonly string[];
}

/**
 * The spec in `file` with its included files, or every issue with them. `cwd` is the absolute folder that a relative
 * `file` starts from: relative paths in the spec are made absolute with it.
 */
export function loadSpec(file: string, readFile: ReadFile, cwd = "/"): Loaded | Failed {
  const text = read(file, readFile);
  if (typeof text === "object" && "fault" in text) {
    const message = `can not read the spec: ${text.fault}`;
    return { issues: [{ code: "unreadable", file, line: 1, column: 1, path: "", message }] };
  }
  const parsed = parseSpec(text, file);
  if ("issues" in parsed) return parsed;
  const included = loadIncludes(file, parsed.spec, parsed.json, readFile, cwd);
  if ("issues" in included) return { issues: sortIssues(included.issues) };
  const folder = folderOf(joinPath(cwd, file));
  const loaded = entrypointsOf(parsed.spec).map(({ name, entrypoint, path }) =>
    loadEntrypoint(name, entrypoint, path, folder, parsed.spec, parsed.json, included.sources),
  );
  const issues = loaded.flatMap((result) => result.issues);
  if (issues.length > 0) return { issues: sortIssues(issues) };
  return {
    spec: { file, entrypoints: loaded.map(({ entrypoint }) => entrypoint) },
    files: [file, ...included.files],
  };
}

function loadEntrypoint(
  name: string,
  written: Entrypoint,
  path: JsonPath,
  folder: string,
  spec: Spec,
  json: JsonText,
  included: readonly Source[],
): { entrypoint: LoadedEntrypoint; issues: Issue[] } {
  const program = joinPath(folder, written.program);
  const own: Source = {
    grants: withAbsolutePaths(written.grants ?? {}, folder),
    json,
    path: [...path, "grants"],
  };
  const { grants, origins: grantOrigins, issues } = mergeGrants([own, ...included], program);
  const origins = new Map<string, Origin>(grantOrigins);
  const acknowledge = [...(written.acknowledge ?? [])];
  if (path.length > 0) {
    (spec.acknowledge ?? []).forEach((item, index) => {
      origins.set(renderPath(["acknowledge", acknowledge.length]), { json, path: ["acknowledge", index] });
      acknowledge.push(item);
    });
  }
  const { args } = written;
  const entrypoint: Entrypoint & { grants: Grants } = {
    ...onlyEntrypoint(written),
    program,
    ...(args === undefined ? {} : { args: args.map((arg) => absoluteArg(arg, folder)) }),
    ...(acknowledge.length === 0 ? {} : { acknowledge }),
    grants,
  };
  const positionOf = (text: string): Position => {
    const asked = parsePath(text);
    for (let length = asked.length; length > 0; length--) {
      const origin = origins.get(renderPath(asked.slice(0, length)));
      if (origin !== undefined) return origin.json.positionOf([...origin.path, ...asked.slice(length)]);
    }
    return json.positionOf([...path, ...asked]);
  };
  const loaded: LoadedEntrypoint = { name, path, spec: entrypoint, positionOf };
  return { entrypoint: loaded, issues: [...issues, ...checkUnion(loaded)] };
}

/** Without the members that belong to the file and not to the program. */
function onlyEntrypoint(written: Entrypoint & { $schema?: unknown; include?: unknown }): Entrypoint {
  const { $schema: _schema, include: _include, ...entrypoint } = written;
  return entrypoint;
}

function absoluteArg(arg: Arg, folder: string): Arg {
  if (typeof arg === "string") return arg;
  if ("file" in arg) return { ...arg, file: joinPath(folder, arg.file) };
  if ("unixListener" in arg) return { ...arg, unixListener: joinPath(folder, arg.unixListener) };
  return arg;
}
