// What only the spec says of an entrypoint, since resolution takes no part in it yet: how it is joined to others and to
// the outside, what starts it, and whose libraries it has. May import src/spec and this folder.

import type { LoadedEntrypoint } from "../spec/load.ts";
import type { Arg, Entrypoint } from "../spec/types.generated.ts";
import type { Difference } from "./difference.ts";
import { beyondShares } from "./limits.ts";

type Written = LoadedEntrypoint["spec"];

/** One thing that is there or not. */
interface Item extends Difference {
  readonly key: string;
  /** Joins entrypoints of one application with each other, nothing with the outside. */
  readonly inner: boolean;
}

export interface WireOptions {
  /** Leaves out what joins the entrypoints of an application with each other. */
  readonly outerOnly: boolean;
}

const RESTARTS: readonly NonNullable<Entrypoint["restart"]>[] = ["never", "onFailure", "always"];
const DEFAULT_CONCURRENCY = 16;

/** What the spec of `a` says that the spec of `b` does not, apart from what is resolved. */
export function beyondWires(a: Written, b: Written, { outerOnly }: WireOptions): Difference[] {
  const others = new Set(itemsOf(b).map(({ key }) => key));
  const items = itemsOf(a)
    .filter(({ key, inner }) => !others.has(key) && !(outerOnly && inner))
    .map(({ kind, words, path }) => ({ kind, words, ...(path !== undefined && { path }) }));
  return [...items, ...beyondShares(a.grants, b.grants), ...beyondStarts(a, b)];
}

/** The program, its name and its texts: what differs here can't be compared, so each side has its own. */
export function beyondTexts(a: Written, b: Written): Difference[] {
  const [own, other] = [textsOf(a), textsOf(b)];
  const [cwd, otherCwd] = [a.cwd ?? "/", b.cwd ?? "/"];
  return [
    ...(a.program === b.program ? [] : [changed(`runs ${a.program}`, "program")]),
    ...(own === other ? [] : [changed(`is started with the arguments ${own}`, "args")]),
    ...(cwd === otherCwd ? [] : [changed(`starts in ${cwd}`, "cwd")]),
  ];
}

function changed(words: string, path: string): Difference {
  return { kind: "program", words, path };
}

/** Libraries whose files are not known here: those of the same programs are the same. */
export function beyondLibraries(a: Written, b: Written, anyProgram: boolean): Difference[] {
  const all = b.grants.libraries === true && anyProgram && a.grants.libraries === true;
  if (all) return [];
  const others = new Set(librariesOf(b));
  return librariesOf(a)
    .filter((path) => !others.has(path))
    .map((path) => ({
      kind: "libraries",
      words: `the shared libraries of ${path}`,
      path: "grants.libraries",
    }));
}

function librariesOf({ program, grants }: Written): readonly string[] {
  return grants.libraries === true ? [program] : (grants.libraries ?? []);
}

function beyondStarts(a: Written, b: Written): Difference[] {
  const restart = (spec: Written): number => RESTARTS.indexOf(spec.restart ?? "never");
  const concurrency = (spec: Written): number => spec.concurrency ?? DEFAULT_CONCURRENCY;
  const differences: Difference[] = [];
  if (restart(a) > restart(b)) {
    const words =
      a.restart === "always" ? "is started again whenever it ends" : "is started again when it fails";
    differences.push({ kind: "restart", words, path: "restart" });
  }
  if (concurrency(a) > concurrency(b)) {
    const words = `${concurrency(a)} voids at a time instead of ${concurrency(b)}`;
    differences.push({ kind: "concurrency", words, path: "concurrency" });
  }
  return differences;
}

/** argv[0] and the arguments, without what is opened and handed in. */
function textsOf({ argv0, program, args = [] }: Written): string {
  const texts = args.flatMap((arg): unknown[] =>
    typeof arg === "string" || "trailing" in arg || "entrypoint" in arg ? [arg] : [],
  );
  return JSON.stringify(argv0 === undefined || argv0 === program ? texts : [{ argv0 }, ...texts]);
}

function itemsOf({ trigger, args = [], grants }: Written): Item[] {
  const items = args.flatMap((arg, index) => wiresOf(arg, `args[${index}]`));
  if (typeof trigger === "object") {
    const [wire, name] =
      "pipe" in trigger
        ? [`the pipe ${JSON.stringify(trigger.pipe)}`, trigger.pipe]
        : [`the file socket ${JSON.stringify(trigger.fileSocket)}`, trigger.fileSocket];
    const kind = "pipe" in trigger ? "pipe" : "fileSocket";
    items.push(item(`trigger ${kind} ${name}`, `is started by ${wire}`, "trigger", true));
  }
  if (grants.terminal)
    items.push({ ...item("terminal", "a terminal of its own", "grants.terminal", false), kind: "terminal" });
  return items;
}

function wiresOf(arg: Arg, path: string): Item[] {
  if (typeof arg === "string") return [];
  if ("pipe" in arg) {
    const [verb, name] = "read" in arg.pipe ? ["reads", arg.pipe.read] : ["writes", arg.pipe.write];
    return [item(`${verb} ${name}`, `${verb} the pipe ${JSON.stringify(name)}`, path, true)];
  }
  if ("fileSocket" in arg) {
    const [verb, name] =
      "receive" in arg.fileSocket
        ? ["receives descriptors from", arg.fileSocket.receive]
        : ["sends descriptors to", arg.fileSocket.send];
    return [item(`${verb} ${name}`, `${verb} the file socket ${JSON.stringify(name)}`, path, true)];
  }
  if ("tcpListener" in arg)
    return [item(`tcp ${arg.tcpListener}`, `listens on TCP ${arg.tcpListener}`, path)];
  if ("udpSocket" in arg) return [item(`udp ${arg.udpSocket}`, `a UDP socket on ${arg.udpSocket}`, path)];
  if ("unixListener" in arg)
    return [item(`unix ${arg.unixListener}`, `listens on the unix socket ${arg.unixListener}`, path)];
  if ("connector" in arg)
    return arg.connector.map(({ protocol, host, port }, index) =>
      item(
        `connect ${protocol} ${host.toLowerCase()} ${port}`,
        `connects to ${host} port ${port} (${protocol})`,
        `${path}.connector[${index}]`,
      ),
    );
  return [];
}

function item(key: string, words: string, path: string, inner = false): Item {
  return { key, kind: "wires", words, path, inner };
}
