// The union of grants: what joins, what is refused, and where things stand in trees with links.

import { describe, expect, test } from "bun:test";
import { joinNodes } from "../../src/resolve/nodes.ts";
import type { Bind, Node } from "../../src/resolve/resolved.ts";
import { treeFiles } from "../support/file-tree.ts";
import { show } from "../support/resolve-spec.ts";
import { bind } from "../support/resolved.ts";

const HOST = treeFiles({
  etc: {
    ssl: { cert: "c", private: { key: "k" } },
    passwd: "p",
    link: "-> ssl",
    "up-link": "-> ../srv/data",
  },
  srv: { data: { a: "a", b: { c: "c" } }, current: "-> data", abs: "-> /srv/data" },
  lib: "-> usr/lib",
  usr: { lib: { "libc.so": "l" }, bin: { tool: "t", alias: "-> tool" } },
});

const file = (at: string, rights: string, source = at): Bind => bind(at, rights, { type: "file", source });
const tree = (at: string, rights: string, source = at): Bind => bind(at, rights, { source });
const data = (at: string, content = "x", mode = 0o444): Node => ({
  kind: "data",
  at,
  content: new TextEncoder().encode(content),
  mode,
  grant: "grants.data[0]",
});
const scratch = (at: string, size = 4096n, execute = false): Node => ({
  kind: "scratch",
  at,
  size,
  execute,
  grant: "grants.scratch[0]",
});
const link = (at: string, to: string): Node => ({ kind: "symlink", at, to, grant: "grants.symlinks[0]" });
const proc: Node = { kind: "proc", at: "/proc", grant: "grants.proc" };

const join = (...nodes: Node[]) => joinNodes(nodes, HOST, () => undefined);

/** Every order of the nodes gives the same. */
function joined(...nodes: Node[]): string[] | "refused" {
  const orders = nodes.length <= 4 ? permutations(nodes) : [nodes, nodes.toReversed()];
  const results = orders.map((order) => {
    const { nodes: found, overlaps } = join(...order);
    return overlaps.length > 0 ? ("refused" as const) : show(found);
  });
  for (const result of results) expect(result).toEqual(results[0] ?? []);
  return results[0] ?? [];
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]),
  );
}

describe("at one path", () => {
  test.each<[string, Node[], string[] | "refused"]>([
    [
      "the same file twice joins its rights",
      [file("/etc/passwd", "r"), file("/etc/passwd", "w")],
      ["rw- /etc/passwd"],
    ],
    ["two files are refused", [file("/x", "r", "/etc/passwd"), file("/x", "r", "/srv/data/a")], "refused"],
    ["two trees are refused", [tree("/x", "r", "/etc"), tree("/x", "r", "/srv")], "refused"],
    ["a file and data are refused", [file("/etc/passwd", "r"), data("/etc/passwd")], "refused"],
    ["the same data twice is one", [data("/m"), data("/m")], ["data /m"]],
    ["other data is refused", [data("/m"), data("/m", "y")], "refused"],
    ["data of another mode is refused", [data("/m"), data("/m", "x", 0o400)], "refused"],
    ["the same link twice is one", [link("/l", "a"), link("/l", "a")], ["link /l -> a"]],
    ["a link elsewhere is refused", [link("/l", "a"), link("/l", "b")], "refused"],
    ["a link and a file are refused", [link("/etc/passwd", "a"), file("/etc/passwd", "r")], "refused"],
    ["two scratches are the larger", [scratch("/t", 4096n), scratch("/t", 8192n)], ["scratch /t"]],
    ["a scratch and a tree are refused", [scratch("/etc"), tree("/etc", "r")], "refused"],
    ["proc twice is one", [proc, { ...proc }], ["proc /proc"]],
  ])("%s", (_name, nodes, wanted) => {
    expect(joined(...nodes)).toEqual(wanted);
  });

  test("two scratches join in size and in execution", () => {
    const [one] = join(scratch("/t", 8192n), scratch("/t", 4096n, true)).nodes;
    expect(one).toMatchObject({ size: 8192n, execute: true });
  });
});

describe("one below the other", () => {
  test.each<[string, Node[], string[] | "refused"]>([
    ["what adds nothing is left out", [tree("/etc", "r"), file("/etc/passwd", "r")], ["r-- /etc"]],
    [
      "what adds a right keeps the tree's too",
      [tree("/etc", "r"), tree("/etc/ssl", "w")],
      ["r-- /etc", "rw- /etc/ssl"],
    ],
    [
      "a file below with more",
      [tree("/usr", "r"), file("/usr/bin/tool", "x")],
      ["r-- /usr", "r-x /usr/bin/tool"],
    ],
    [
      "three deep, each with what is above it",
      [tree("/etc", "r"), tree("/etc/ssl", "w"), file("/etc/ssl/cert", "x")],
      ["r-- /etc", "rw- /etc/ssl", "rwx /etc/ssl/cert"],
    ],
    [
      "the same tree seen elsewhere is apart",
      [tree("/etc", "r"), tree("/other", "rw", "/etc")],
      ["r-- /etc", "rw- /other <- /etc"],
    ],
    [
      "a foreign file in a tree would hide",
      [tree("/etc", "r"), file("/etc/passwd", "r", "/srv/data/a")],
      "refused",
    ],
    [
      "a foreign tree in a tree would hide",
      [tree("/etc", "r"), tree("/etc/ssl", "r", "/srv/data")],
      "refused",
    ],
    [
      "what the tree does not have can't stand in it",
      [tree("/etc", "r"), file("/etc/new", "r", "/srv/data/a")],
      "refused",
    ],
    ["data in a tree would hide", [tree("/etc", "r"), data("/etc/passwd")], "refused"],
    ["a scratch in a tree would hide", [tree("/etc", "r"), scratch("/etc/ssl")], "refused"],
    ["a link in a tree would hide", [tree("/etc", "r"), link("/etc/more", "x")], "refused"],
    [
      "anything in a scratch stands",
      [scratch("/t"), file("/t/p", "r", "/etc/passwd"), data("/t/d")],
      ["scratch /t", "data /t/d", "r-- /t/p <- /etc/passwd"],
    ],
    ["nothing stands below a file", [file("/etc/passwd", "r"), data("/etc/passwd/x")], "refused"],
    ["nothing stands below data", [data("/m"), data("/m/x")], "refused"],
    ["nothing stands below a link", [link("/l", "etc"), file("/l/passwd", "r", "/etc/passwd")], "refused"],
    ["nothing stands in proc", [proc, data("/proc/x")], "refused"],
    [
      "neighbours with a common beginning are apart",
      [tree("/etc", "r"), data("/etcetera"), data("/etc.d")],
      ["r-- /etc", "data /etc.d", "data /etcetera"],
    ],
  ])("%s", (_name, nodes, wanted) => {
    expect(joined(...nodes)).toEqual(wanted);
  });
});

describe("through a link of a covering tree", () => {
  test.each<[string, Node[], string[] | "refused"]>([
    [
      "a node with more goes to where the link leads",
      [tree("/etc", "r"), tree("/etc/link", "w", "/etc/ssl")],
      ["r-- /etc", "rw- /etc/ssl"],
    ],
    [
      "and joins what stands there",
      [tree("/etc", "r"), tree("/etc/link", "w", "/etc/ssl"), tree("/etc/ssl", "x")],
      ["r-- /etc", "rwx /etc/ssl"],
    ],
    [
      "a node that adds nothing is left out",
      [tree("/srv", "r"), file("/srv/current/a", "r", "/srv/data/a")],
      ["r-- /srv"],
    ],
    [
      "an absolute link leads to the same path of the void",
      [tree("/srv", "r"), file("/srv/abs/a", "w", "/srv/data/a")],
      ["r-- /srv", "rw- /srv/data/a"],
    ],
    [
      "of a tree that stands elsewhere, an absolute link leads out of it, and there the node stands",
      [tree("/app", "r", "/srv"), file("/app/abs/a", "r", "/srv/data/a")],
      ["r-- /app <- /srv", "r-- /srv/data/a"],
    ],
    [
      "a relative link holds in a tree that stands elsewhere",
      [tree("/app", "r", "/srv"), file("/app/current/a", "w", "/srv/data/a")],
      ["r-- /app <- /srv", "rw- /app/data/a <- /srv/data/a"],
    ],
    [
      "another file behind the link would hide",
      [tree("/srv", "r"), file("/srv/current/a", "r", "/etc/passwd")],
      "refused",
    ],
  ])("%s", (_name, nodes, wanted) => {
    expect(joined(...nodes)).toEqual(wanted);
  });
});

test("nodes come out sorted as bytes, each path once", () => {
  const { nodes } = join(
    data("/é"),
    data("/z"),
    data("/a/b"),
    data("/a.b"),
    data("/\u{1f600}"),
    data("/\uffee"),
  );
  expect(nodes.map(({ at }) => at)).toEqual(["/a.b", "/a/b", "/z", "/é", "/\uffee", "/\u{1f600}"]);
});

test("a handed in source is asked for with the rights that it ends up with", () => {
  const asked: string[] = [];
  joinNodes([tree("/etc", "r"), tree("/etc/ssl", "w")], HOST, ({ at, rights }) => {
    asked.push(`${at} ${rights.read ? "r" : ""}${rights.write ? "w" : ""}`);
    return undefined;
  });
  expect(asked).toContain("/etc/ssl rw");
});
