// The union of grants: what a spec grants and what the files that it includes grant. Lists are joined, the greater of
// two limits holds; two values for what a void has one of are a conflict.
import { joinPath } from "./host-path.ts";
import type { Issue, Position } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import { parseDuration } from "./duration.ts";
import { parseSize } from "./size.ts";
import type { Grants, Limits } from "./types.generated.ts";

/** Grants as they stand in one file, host paths absolute. */
export interface Source {
  readonly grants: Grants;
  readonly json: JsonText;
  /** Where the grants stand in the file. */
  readonly path: JsonPath;
}
export interface Origin {
  readonly json: JsonText;
  readonly path: JsonPath;
}
export interface Merged {
  readonly grants: Grants;
  /** Where each list element and member comes from, by its path in the merged entrypoint: `grants.files[3]`. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly issues: readonly Issue[];
}

const LISTS = [
  "files",
  "data",
  "scratch",
  "symlinks",
  "devices",
  "syscalls",
  "capabilities",
  "bestEffort",
] as const;
const FLAGS = ["proc", "init", "terminal"] as const;
const SINGLE = ["hostname", "domainname", "user"] as const;

/** The union of all sources. `program` is what `"libraries": true` stands for beside a list. */
export function mergeGrants(sources: readonly Source[], program: string): Merged {
  const origins = new Map<string, Origin>();
  const issues: Issue[] = [];
  const merged: Record<string, unknown> = {};
  /** Notes where the member at `path` of the grants comes from. */
  const note = (path: JsonPath, source: Source, from: JsonPath = path): void => {
    origins.set(renderPath(["grants", ...path]), { json: source.json, path: [...source.path, ...from] });
  };
  const join = (
    member: string,
    lists: readonly (readonly [Source, readonly unknown[], JsonPath])[],
  ): void => {
    const seen = new Set<string>();
    const items: unknown[] = [];
    for (const [source, list, from] of lists) {
      list.forEach((item, index) => {
        const key = JSON.stringify(item);
        if (seen.has(key)) return;
        seen.add(key);
        note([member, items.length], source, from.length > 1 ? from : [member, index]);
        items.push(item);
      });
    }
    const [first] = lists;
    if (first === undefined) return;
    note([member], first[0]);
    merged[member] = items;
  };

  for (const member of LISTS) {
    join(
      member,
      sources.flatMap((source) =>
        source.grants[member] ? [[source, source.grants[member], [member]] as const] : [],
      ),
    );
  }
  const libraries = sources.filter(({ grants }) => grants.libraries !== undefined);
  if (libraries.some(({ grants }) => Array.isArray(grants.libraries))) {
    const list = ({ grants }: Source) => (Array.isArray(grants.libraries) ? grants.libraries : [program]);
    join(
      "libraries",
      libraries.map((source) => [source, list(source), ["libraries"]] as const),
    );
  } else if (libraries[0] !== undefined) {
    merged["libraries"] = true;
    note(["libraries"], libraries[0]);
  }
  for (const member of FLAGS) {
    const source = sources.find(({ grants }) => grants[member]);
    if (source === undefined) continue;
    merged[member] = true;
    note([member], source);
  }
  for (const member of SINGLE) {
    const having = sources.filter(({ grants }) => grants[member] !== undefined);
    const [first, ...others] = having;
    if (first === undefined) continue;
    merged[member] = first.grants[member];
    note([member], first);
    for (const other of others) {
      const [one, two] = [JSON.stringify(first.grants[member]), JSON.stringify(other.grants[member])];
      if (one !== two) issues.push(conflict(member, first, other, one, two));
    }
  }
  const network =
    sources.find(({ grants }) => grants.network === "host") ?? sources.find(({ grants }) => grants.network);
  if (network !== undefined) {
    merged["network"] = network.grants.network;
    note(["network"], network);
  }
  mergeMembers("stdio", () => false);
  mergeMembers(
    "limits",
    (member, value, before) => amount(member as keyof Limits, value) > amount(member as keyof Limits, before),
  );
  return { grants: merged as Grants, origins, issues };

  function mergeMembers(
    member: "stdio" | "limits",
    wins: (member: string, value: unknown, before: unknown) => boolean,
  ): void {
    const having = sources.filter(({ grants }) => grants[member] !== undefined);
    const [first] = having;
    if (first === undefined) return;
    const result: Record<string, unknown> = {};
    note([member], first);
    for (const source of having) {
      for (const [name, value] of Object.entries(source.grants[member] ?? {})) {
        if (Object.hasOwn(result, name) && !wins(name, value, result[name])) continue;
        result[name] = value;
        note([member, name], source);
      }
    }
    merged[member] = result;
  }
}

function conflict(member: string, first: Source, other: Source, one: string, two: string): Issue {
  const path = [...other.path, member];
  const place: Position = first.json.positionOf([...first.path, member]);
  const shown = renderPath(path);
  const message = `${shown}: ${two} here, but ${one} in ${place.file}:${place.line}:${place.column}; a void has one ${member}`;
  return { ...other.json.positionOf(path), code: "conflict", path: shown, message };
}

/** A limit as a number, to be compared with others of its kind. */
function amount(member: keyof Limits, value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "unlimited") return Infinity;
  return member === "cpuTime" || member === "wallTime" ? parseDuration(value) : Number(parseSize(value));
}

/** Grants with host paths made absolute against the folder of the file that they stand in. */
export function withAbsolutePaths(grants: Grants, folder: string): Grants {
  const { files, libraries } = grants;
  return {
    ...grants,
    ...(files ? { files: files.map((file) => ({ ...file, path: joinPath(folder, file.path) })) } : {}),
    ...(Array.isArray(libraries) ? { libraries: libraries.map((path) => joinPath(folder, path)) } : {}),
  };
}
