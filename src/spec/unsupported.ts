// What parses but can not be launched yet, refused by name at `run` and `plan`; `check` takes it. A table: the work
// that makes a thing launchable deletes its row.
import type { Issue } from "./issue.ts";
import type { JsonPath } from "./json-path.ts";
import { renderPath } from "./json-path.ts";
import type { LoadedEntrypoint, LoadedSpec } from "./load.ts";
import type { Arg, Limits } from "./types.generated.ts";

interface Row {
  /** What it is called in a message. */
  readonly what: string;
  /** Where an entrypoint has it. */
  readonly find: (entrypoint: LoadedEntrypoint["spec"]) => readonly JsonPath[];
}

const TABLE: readonly Row[] = [
  {
    what: 'a trigger other than "startup"',
    find: ({ trigger }) => (typeof trigger === "object" ? [["trigger"]] : []),
  },
  { what: "a pipe", find: argsWith("pipe") },
  { what: "a file socket", find: argsWith("fileSocket") },
  { what: "a TCP listener", find: argsWith("tcpListener") },
  { what: "a UDP socket", find: argsWith("udpSocket") },
  { what: "a unix listener", find: argsWith("unixListener") },
  { what: "a connector", find: argsWith("connector") },
  { what: "what a trigger delivers", find: argsWith("trigger") },
  { what: "concurrency", find: ({ concurrency }) => (concurrency === undefined ? [] : [["concurrency"]]) },
  {
    what: "a restart",
    find: ({ restart }) => (restart === undefined || restart === "never" ? [] : [["restart"]]),
  },
  { what: "a terminal", find: ({ grants }) => (grants.terminal ? [["grants", "terminal"]] : []) },
  { what: "a limit of memory", find: limited("memory") },
  { what: "a limit of processors", find: limited("cpu") },
];

/** What a launch of the spec would have to refuse, in the order of the entrypoints. */
export function unsupportedMembers(loaded: LoadedSpec): Issue[] {
  return loaded.entrypoints.flatMap((entrypoint) =>
    TABLE.flatMap(({ what, find }) => find(entrypoint.spec).map((path) => refuse(entrypoint, path, what))),
  );
}

function refuse(entrypoint: LoadedEntrypoint, path: JsonPath, what: string): Issue {
  const inner = renderPath(path);
  const shown = renderPath([...entrypoint.path, ...path]);
  const message = `${shown}: ${what} can be checked, but not launched yet`;
  return { ...entrypoint.positionOf(inner), code: "unsupported", path: shown, message };
}

function argsWith(kind: string): Row["find"] {
  return ({ args = [] }) =>
    args.flatMap((arg: Arg, index): JsonPath[] =>
      typeof arg === "object" && kind in arg ? [["args", index, kind]] : [],
    );
}

/** A limit needs a cgroup; "unlimited" does not. */
function limited(member: keyof Limits): Row["find"] {
  return ({ grants }) => {
    const limit = grants.limits?.[member];
    return limit === undefined || limit === "unlimited" ? [] : [["grants", "limits", member]];
  };
}
