// Random grants in a host with links: a tree that is not refused gives each grant what it gives alone, and one more grant
// never takes anything away. What a tree gives is read off by a walk of its own, as the kernel would do it.

import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { joinNodes } from "../../src/resolve/nodes.ts";
import type { Node, Rights } from "../../src/resolve/resolved.ts";
import { treeFiles } from "../support/file-tree.ts";
import { settings } from "../support/property.ts";
import { bind } from "../support/resolved.ts";

setDefaultTimeout(3_600_000);

const HOST = treeFiles({
  a: { f: "1", d: { g: "2", e: { h: "3" } }, rel: "-> d", abs: "-> /b/d", up: "-> ../b", out: "-> /x/d" },
  b: { d: { g: "4" }, f: "5", back: "-> /a", far: "-> ../../../a/rel" },
  l: "-> a",
});
/** Real paths of the host, without links. */
const SOURCES = ["/a", "/a/f", "/a/d", "/a/d/g", "/a/d/e", "/a/d/e/h", "/b", "/b/d", "/b/d/g", "/b/f"];
const NAMES = ["a", "b", "d", "e", "f", "g", "h", "l", "x", "rel", "abs", "up", "back", "far", "out"];
const PLACES = [
  ...SOURCES,
  "/x",
  "/x/d",
  "/x/d/g",
  "/x/rel",
  "/x/rel/g",
  "/x/abs/g",
  "/a/rel",
  "/a/rel/g",
  "/a/abs",
  "/a/abs/g",
  "/a/up/d",
  "/a/up/f",
  "/b/back",
  "/b/back/f",
  "/b/back/rel/g",
  "/b/far",
  "/a/out/g",
  "/l",
  "/l/f",
  "/x/new",
];
const PROBES = [
  ...new Set([...PLACES, ...PLACES.flatMap((place) => NAMES.map((name) => `${place}/${name}`))]),
];

interface Seen {
  readonly what: string;
  readonly rights: Rights;
}
const NO_RIGHTS: Rights = { read: false, write: false, execute: false };

/** What a path of the void shows; null where nothing is. */
function look(nodes: ReadonlyMap<string, Node>, path: string): Seen | null {
  const mountAbove = (at: string): Node | undefined => {
    for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1)) {
      const node = nodes.get(at.slice(0, end));
      if (node) return node;
    }
    return undefined;
  };
  let rest = path.split("/").filter((part) => part !== "");
  let here = "";
  let last: Seen = { what: "folder /", rights: NO_RIGHTS };
  for (let links = 0; rest.length > 0;) {
    const [part = "", ...further] = rest;
    rest = further;
    if (part === "..") {
      here = here.slice(0, Math.max(here.lastIndexOf("/"), 0));
      continue;
    }
    const at = `${here}/${part}`;
    let target: string | null = null;
    const node = nodes.get(at);
    const above = mountAbove(at);
    if (node?.kind === "symlink") target = node.to;
    else if (node?.kind === "bind") last = { what: `host ${node.source}`, rights: node.rights };
    else if (node?.kind === "scratch")
      last = { what: "scratch", rights: { ...NO_RIGHTS, execute: node.execute } };
    else if (node) last = { what: node.kind, rights: NO_RIGHTS };
    else if (above?.kind === "bind") {
      const source = above.source + at.slice(above.at.length);
      const facts = HOST.lstat(source);
      if ("errno" in facts) return null;
      if (facts.kind === "symlink") target = String(HOST.readlink(source));
      else last = { what: `host ${source}`, rights: above.rights };
    } else if ([...nodes.keys()].some((key) => key.startsWith(`${at}/`)))
      last = { what: "folder", rights: NO_RIGHTS };
    else return null;
    if (target === null) here = at;
    else {
      if (++links > 40) return null;
      rest = [...target.split("/").filter((name) => name !== ""), ...rest];
      if (target.startsWith("/")) here = "";
    }
  }
  return last;
}

const rights = fc.record({ read: fc.boolean(), write: fc.boolean(), execute: fc.boolean() });
const place = fc.constantFrom(...PLACES);
const kindOf = (source: string): "file" | "directory" => (/[fgh]$/.test(source) ? "file" : "directory");
/** A grant of a path of the host where it is, or somewhere else. */
const hostBind = fc
  .tuple(fc.constantFrom(...SOURCES), rights, fc.option(place, { freq: 2 }))
  .map(([source, wanted, at]): Node =>
    bind(at ?? source, "", { source, rights: wanted, type: kindOf(source) }),
  );
const other = place.chain((at): fc.Arbitrary<Node> =>
  fc.constantFrom<Node>(
    { kind: "scratch", at, size: 4096n, execute: false, grant: "" },
    { kind: "scratch", at, size: 8192n, execute: true, grant: "" },
    { kind: "data", at, content: new Uint8Array([1]), mode: 0o444, grant: "" },
    { kind: "symlink", at, to: "/a/d", grant: "" },
  ),
);
const node = fc.oneof({ arbitrary: hostBind, weight: 5 }, { arbitrary: other, weight: 1 });

function joined(nodes: readonly Node[]): Map<string, Node> | null {
  const { nodes: found, overlaps } = joinNodes(nodes, HOST, () => undefined);
  expect(new Set(found.map(({ at }) => at)).size).toBe(found.length);
  return overlaps.length > 0 ? null : new Map(found.map((one) => [one.at, one]));
}

const includes = (all: Rights, some: Rights): boolean =>
  (all.read || !some.read) && (all.write || !some.write) && (all.execute || !some.execute);

/** Throws where the first shows something that the second does not, or gives a right less. */
function expectMore(few: ReadonlyMap<string, Node>, many: ReadonlyMap<string, Node>): void {
  for (const path of PROBES) {
    const before = look(few, path);
    if (before === null || before.what.startsWith("folder")) continue;
    const after = look(many, path);
    if (after?.what !== before.what || !includes(after.rights, before.rights))
      throw new Error(`${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`);
  }
}

test("adding a grant never removes a right at any path, or is refused", () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 6 }), node, (some, more) => {
      const few = joined(some);
      const many = joined([...some, more]);
      if (many === null) return;
      // What holds together holds in part.
      if (few === null) throw new Error("refused, but not with one more");
      expectMore(few, many);
      compared++;
    }),
    settings(3000),
  );
  expect(compared).toBeGreaterThan(0);
});

test("every grant gives, among others, what it gives alone", () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 2, maxLength: 6 }), (all) => {
      const together = joined(all);
      if (together === null) return;
      for (const one of all) {
        const seen = look(together, one.at);
        if (one.kind === "bind") {
          expect([one.at, seen?.what]).toEqual([one.at, `host ${one.source}`]);
          expect(includes(seen?.rights ?? NO_RIGHTS, one.rights)).toBe(true);
        }
        const alone = joined([one]);
        if (alone) expectMore(alone, together);
      }
    }),
    settings(2000),
  );
});

test("the order of the grants changes nothing", () => {
  fc.assert(
    fc.property(
      fc
        .array(node, { minLength: 2, maxLength: 6 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        const plain = (nodes: Map<string, Node> | null) => nodes && [...nodes.values()];
        expect(plain(joined(one))).toEqual(plain(joined(other)));
      },
    ),
    settings(2000),
  );
});

test("no right comes from nowhere: each was granted on the very thing, or on a folder around it", () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (all) => {
      const together = joined(all);
      if (together === null) return;
      for (const path of PROBES) {
        const seen = look(together, path);
        if (!seen?.what.startsWith("host ")) continue;
        const source = seen.what.slice("host ".length);
        for (const right of ["read", "write", "execute"] as const) {
          if (!seen.rights[right]) continue;
          const granted = all.some(
            (one) =>
              one.kind === "bind" &&
              one.rights[right] &&
              (one.source === source || source.startsWith(`${one.source}/`)),
          );
          if (!granted) throw new Error(`${path} shows ${source} with ${right}, which nobody granted`);
        }
      }
    }),
    settings(2000),
  );
});
