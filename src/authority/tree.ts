// Which paths one void may use that another may not. A granted tree stands for all that is below it, so rights are
// compared wherever either void's tree changes. May import the resolved spec and this folder.

import type { Bind, Node, Rights } from "../resolve/resolved.ts";
import type { Difference } from "./difference.ts";
import { placeInWords, rightsInWords, sizeInWords } from "./words.ts";

/** What is seen at a path of a void. */
interface Shown {
  readonly bind: Bind;
  /** The host path. */
  readonly source: string;
  /** Whether what is below comes with it. */
  readonly whole: boolean;
}

type ByPath = ReadonlyMap<string, Node>;
const NO_RIGHTS: Rights = { read: false, write: false, execute: false };

/** What of the nodes of `a` the nodes of `b` do not give. */
export function beyondTree(a: readonly Node[], b: readonly Node[]): Difference[] {
  const [own, other] = [byPath(a), byPath(b)];
  return [...beyondBinds(own, other), ...a.flatMap((node) => beyondNode(node, other.get(node.at)))];
}

function beyondBinds(own: ByPath, other: ByPath): Difference[] {
  const differences: Difference[] = [];
  /** Rights that were told already, by path: they count for what is below. */
  const told = new Map<string, { shown: Shown; rights: Rights }>();
  for (const at of [...new Set([...own.keys(), ...other.keys()])].sort()) {
    const shown = shownAt(own, at);
    if (shown === null) continue;
    const lacking = lackingRights(shown, shownAt(other, at));
    const above = nearestAbove(told, at);
    const known =
      above !== null && above.shown.source + at.slice(above.at.length) === shown.source
        ? above.rights
        : NO_RIGHTS;
    const fresh = without(lacking, known);
    if (!some(fresh)) continue;
    told.set(at, { shown, rights: lacking });
    const { bind, source } = shown;
    const words = bind.device
      ? `the device ${placeInWords(source, at)}`
      : `${rightsInWords(fresh)} of ${placeInWords(source, at)}`;
    differences.push({ kind: bind.device ? "devices" : "files", words, path: bind.grant });
  }
  return differences;
}

/** The rights that `b` does not give where `a` gives them. */
function lackingRights(a: Shown, b: Shown | null): Rights {
  const same =
    b !== null && a.source === b.source && a.bind.device === b.bind.device && (b.whole || !a.whole);
  return same ? without(a.bind.rights, b.bind.rights) : a.bind.rights;
}

/** The nodes, with read and execute of one more file where nothing else stands in its place. */
export function withExecutable(nodes: readonly Node[], file: Bind): Node[] {
  const places = byPath(nodes);
  const there = places.get(file.at);
  if (there !== undefined && (there.kind !== "bind" || there.source !== file.source)) return [...nodes];
  const shown = shownAt(places, file.at);
  const write = shown?.source === file.source && shown.bind.rights.write;
  const added: Bind = { ...(there ?? file), rights: { read: true, write, execute: true } };
  return [...nodes.filter((node) => node !== there), added];
}

/** What is not a host file has to stand in the same place, and give no less there. */
function beyondNode(node: Node, other: Node | undefined): Difference[] {
  const difference = (kind: Difference["kind"], words: string): Difference[] => [
    { kind, words, path: node.grant },
  ];
  switch (node.kind) {
    case "bind":
      return [];
    case "scratch": {
      const before = other?.kind === "scratch" ? other : null;
      if (before === null) {
        const execute = node.execute ? " from which programs may be executed" : "";
        return difference(
          "scratch",
          `a writable folder of ${sizeInWords(node.size)} at ${node.at}${execute}`,
        );
      }
      const size =
        node.size > before.size ? [`${sizeInWords(node.size)} instead of ${sizeInWords(before.size)}`] : [];
      const execute = node.execute && !before.execute ? ["execution of what is written there"] : [];
      const words = [...size, ...execute];
      return words.length === 0 ? [] : difference("scratch", `${words.join(" and ")} at ${node.at}`);
    }
    case "data": {
      if (other?.kind !== "data" || !sameBytes(node.content, other.content))
        return difference("data", `a file of ${sizeInWords(BigInt(node.content.length))} at ${node.at}`);
      if ((node.mode & ~other.mode) === 0) return [];
      return difference("data", `mode ${octal(node.mode)} instead of ${octal(other.mode)} at ${node.at}`);
    }
    case "symlink":
      if (other?.kind === "symlink" && other.to === node.to) return [];
      return difference("symlinks", `a link from ${node.at} to ${node.to}`);
    case "proc":
      return other?.kind === "proc" ? [] : difference("proc", "/proc with its own processes");
  }
}

function byPath(nodes: readonly Node[]): ByPath {
  return new Map(nodes.map((node) => [node.at, node]));
}

/** The host file that is seen at a path: by the node there, or by a tree above. */
function shownAt(nodes: ByPath, at: string): Shown | null {
  for (let end = at.length; end > 0; end = at.lastIndexOf("/", end - 1)) {
    const bind = nodes.get(at.slice(0, end));
    if (bind === undefined) continue;
    if (bind.kind !== "bind") return null;
    const whole = bind.type === "directory";
    if (end < at.length && !whole) return null;
    return { bind, source: (bind.source === "/" ? "" : bind.source) + at.slice(end) || "/", whole };
  }
  return null;
}

function nearestAbove<T>(places: ReadonlyMap<string, T>, at: string): (T & { at: string }) | null {
  for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1)) {
    const place = places.get(at.slice(0, end));
    if (place !== undefined) return { ...place, at: at.slice(0, end) };
  }
  return null;
}

function without(a: Rights, b: Rights): Rights {
  return { read: a.read && !b.read, write: a.write && !b.write, execute: a.execute && !b.execute };
}

function some({ read, write, execute }: Rights): boolean {
  return read || write || execute;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}
