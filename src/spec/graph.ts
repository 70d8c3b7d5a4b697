// The rules of an application's graph: what is joined by pipes and file sockets must fit, and must be able to start.
import type { Issue, IssueCode } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import { quote } from "./quote.ts";
import type { Arg, Entrypoint } from "./types.generated.ts";

interface Node {
  readonly name: string;
  readonly entrypoint: Entrypoint;
  readonly path: JsonPath;
}

/** An end of a wire: what comes out of it is taken, what goes into it is given. */
interface End {
  readonly wire: "pipe" | "fileSocket";
  readonly name: string;
  readonly takes: boolean;
  readonly trigger: boolean;
  readonly entrypoint: string;
  readonly path: JsonPath;
}

export function checkGraph(nodes: readonly Node[], json: JsonText): Issue[] {
  const issues: Issue[] = [];
  const report = (code: IssueCode, path: JsonPath, message: string): void => {
    const shown = renderPath(path);
    issues.push({
      ...json.positionOf(path),
      code,
      path: shown,
      message: shown === "" ? message : `${shown}: ${message}`,
    });
  };
  const ends = nodes.flatMap(endsOf);
  checkEnds(ends, report);
  checkAddresses(nodes, report);
  checkStart(nodes, ends, report);
  return issues;
}

type Report = (code: IssueCode, path: JsonPath, message: string) => void;

/** Every wire end of an entrypoint, its trigger's included. */
export function endsOf({ name: entrypoint, entrypoint: { trigger, args = [] }, path }: Node): End[] {
  const ends: End[] = [];
  const add = (wire: End["wire"], name: string, takes: boolean, at: JsonPath, isTrigger = false): void => {
    ends.push({ wire, name, takes, trigger: isTrigger, entrypoint, path: [...path, ...at] });
  };
  if (typeof trigger === "object") {
    if ("pipe" in trigger) add("pipe", trigger.pipe, true, ["trigger", "pipe"], true);
    else add("fileSocket", trigger.fileSocket, true, ["trigger", "fileSocket"], true);
  }
  args.forEach((arg: Arg, index) => {
    if (typeof arg === "string") return;
    const at = (wire: string, end: string) => ["args", index, wire, end];
    if ("pipe" in arg) {
      if ("read" in arg.pipe) add("pipe", arg.pipe.read, true, at("pipe", "read"));
      else add("pipe", arg.pipe.write, false, at("pipe", "write"));
    } else if ("fileSocket" in arg) {
      if ("receive" in arg.fileSocket)
        add("fileSocket", arg.fileSocket.receive, true, at("fileSocket", "receive"));
      else add("fileSocket", arg.fileSocket.send, false, at("fileSocket", "send"));
    }
  });
  return ends;
}

/** A pipe has one reader and one writer, a file socket one receiver and at least one sender. */
function checkEnds(ends: readonly End[], report: Report): void {
  const wires = Map.groupBy(ends, ({ wire, name }) => `${wire} ${name}`);
  for (const wireEnds of wires.values()) {
    const [first] = wireEnds;
    if (first === undefined) continue;
    const isPipe = first.wire === "pipe";
    const code = isPipe ? "pipeEnds" : "fileSocketEnds";
    const what = `the ${isPipe ? "pipe" : "file socket"} ${quote(first.name)}`;
    const [taker, giver] = isPipe ? ["reader", "writer"] : ["receiver", "sender"];
    const takers = wireEnds.filter(({ takes }) => takes);
    const givers = wireEnds.filter(({ takes }) => !takes);
    if (takers.length === 0) report(code, first.path, `${what} has no ${taker}`);
    if (givers.length === 0) report(code, first.path, `${what} has no ${giver}`);
    const tooMany = (role: string, those: readonly End[]): void => {
      for (const { path } of those.slice(1)) {
        report(
          code,
          path,
          `${what} has a ${role} already, ${renderPath(those[0]?.path ?? [])}; it can have one only`,
        );
      }
    };
    tooMany(taker, takers);
    if (isPipe) tooMany(giver, givers);
  }
}

/** Two sockets can not be bound to one address. */
function checkAddresses(nodes: readonly Node[], report: Report): void {
  const bound = new Map<string, JsonPath>();
  for (const { entrypoint, path } of nodes) {
    (entrypoint.args ?? []).forEach((arg: Arg, index) => {
      if (typeof arg === "string") return;
      for (const [kind, address] of Object.entries(arg)) {
        if (kind !== "tcpListener" && kind !== "udpSocket" && kind !== "unixListener") continue;
        const at = [...path, "args", index, kind];
        const first = bound.get(`${kind} ${address}`);
        if (first === undefined) bound.set(`${kind} ${address}`, at);
        else report("sameAddress", at, `${quote(address)} is bound already, by ${renderPath(first)}`);
      }
    });
  }
}

/** Something must start by itself, and each trigger must be reachable from there. */
function checkStart(nodes: readonly Node[], ends: readonly End[], report: Report): void {
  const startable = new Set<string>();
  const byName = Map.groupBy(ends, ({ entrypoint }) => entrypoint);
  for (let size = -1; size !== startable.size;) {
    size = startable.size;
    for (const { name, entrypoint } of nodes) {
      const trigger = byName.get(name)?.find((end) => end.trigger);
      const feeds = (end: End) =>
        !end.takes &&
        end.wire === trigger?.wire &&
        end.name === trigger.name &&
        startable.has(end.entrypoint);
      if (typeof entrypoint.trigger !== "object" || ends.some(feeds)) startable.add(name);
    }
  }
  if (startable.size === 0) {
    const [only] = nodes;
    const path = nodes.length === 1 && only !== undefined ? [...only.path, "trigger"] : ["entrypoints"];
    report(
      "noStartup",
      path,
      'nothing starts by itself; at least one entrypoint needs the trigger "startup"',
    );
    return;
  }
  for (const { name, path } of nodes) {
    if (startable.has(name)) continue;
    const trigger = byName.get(name)?.find((end) => end.trigger);
    const givers = ends.filter(
      (end) => !end.takes && end.wire === trigger?.wire && end.name === trigger.name,
    );
    // Told already where there is no giver at all.
    if (givers.length === 0) continue;
    const names = [...new Set(givers.map(({ entrypoint }) => quote(entrypoint)))].join(", ");
    report(
      "neverStarts",
      [...path, "trigger"],
      `this can never start: only ${names} could trigger it, and that never starts either`,
    );
  }
}
