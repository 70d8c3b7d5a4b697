// The lattice, dimension by dimension: what is more, what is less, and what can't be compared.

import { describe, expect, test } from "bun:test";
import { compareAuthority } from "../../src/authority/compare.ts";
import { beyondCeiling, compareSpecs } from "../../src/authority/specs.ts";
import { authorityOf, resolvedOf } from "./support.ts";

/** How a spec with the second grants stands to one with the first. */
function verdict(a: object, b: object, restA: object = {}, restB: object = {}): string {
  return compareAuthority(resolvedOf(a, restA), resolvedOf(b, restB)).verdict;
}
const files = (...list: object[]): object => ({ files: list });

const ORDERED: readonly [title: string, less: object, more: object][] = [
  ["a stream", {}, { stdio: { stdout: "inherit" } }],
  ["a file", {}, files({ path: "/srv/a" })],
  [
    "a right on the same file",
    files({ path: "/srv/a" }),
    files({ path: "/srv/a", access: ["read", "write"] }),
  ],
  ["a tree around a file", files({ path: "/srv/a/b" }), files({ path: "/srv/a" })],
  [
    "a right in a tree",
    files({ path: "/srv/a" }),
    files({ path: "/srv/a" }, { path: "/srv/a/b", access: ["write"] }),
  ],
  [
    "a tree seen elsewhere around a file seen there",
    files({ path: "/srv/a/b", at: "/x/b" }),
    files({ path: "/srv/a", at: "/x" }),
  ],
  ["data", {}, { data: [{ at: "/d", content: "x" }] }],
  [
    "permission to execute data",
    { data: [{ at: "/d", content: "x" }] },
    { data: [{ at: "/d", content: "x", mode: "0555" }] },
  ],
  ["scratch", {}, { scratch: [{ at: "/tmp" }] }],
  ["more scratch", { scratch: [{ at: "/tmp", size: "1MiB" }] }, { scratch: [{ at: "/tmp", size: "2MiB" }] }],
  [
    "scratch to execute from",
    { scratch: [{ at: "/tmp", size: "1MiB" }] },
    { scratch: [{ at: "/tmp", size: "1MiB", execute: true }] },
  ],
  ["a link", {}, { symlinks: [{ at: "/l", to: "/x" }] }],
  ["a device", { devices: ["null"] }, { devices: ["null", "zero"] }],
  ["/proc", {}, { proc: true }],
  ["a call", { syscalls: ["read"] }, { syscalls: ["read", "write"] }],
  ["a group around a call", { syscalls: ["mkdir"] }, { syscalls: ["@file-system"] }],
  ["loopback", {}, { network: "loopback" }],
  ["the host's network", { network: "loopback" }, { network: "host" }],
  ["a host name", {}, { hostname: "one" }],
  ["a user", {}, { user: { uid: 0, gid: 0 } }],
  ["an init", {}, { init: true }],
  ["a capability", {}, { capabilities: ["CAP_CHOWN"] }],
  ["open files", { limits: { openFiles: 32 } }, { limits: { openFiles: "unlimited" } }],
  ["processes", {}, { limits: { processes: 2 } }],
  ["wall clock", { limits: { wallTime: "90s" } }, { limits: { wallTime: "unlimited" } }],
  ["written files", {}, { limits: { fileSize: "2GiB" } }],
  ["a protection that may be missing", {}, { bestEffort: ["landlock"] }],
];

describe("more", () => {
  test.each(ORDERED)("%s", (_title, less, more) => {
    expect(verdict(less, more)).toBe("more");
    expect(verdict(more, less)).toBe("less");
    expect(verdict(more, more)).toBe("equal");
  });

  test("a call that fails instead of killing", () => {
    expect(verdict({}, {}, { onDenied: "kill" }, { onDenied: "errno" })).toBe("more");
  });

  test("a variable of the environment", () => {
    expect(verdict({}, {}, {}, { env: { A: "1" } })).toBe("more");
  });

  test("a descriptor, and one with more rights", () => {
    const args = (access: string): object => ({ args: ["-f", { file: "/srv/a", access }] });
    expect(verdict({}, {}, { args: ["-f"] }, args("read"))).toBe("more");
    expect(verdict({}, {}, args("read"), args("readWrite"))).toBe("more");
    expect(verdict({}, {}, args("append"), args("write"))).toBe("more");
    expect(verdict({}, {}, args("read"), args("append"))).toBe("incomparable");
  });
});

const APART: readonly [title: string, one: object, other: object][] = [
  [
    "the same file in another place",
    files({ path: "/srv/a", at: "/x" }),
    files({ path: "/srv/a", at: "/y" }),
  ],
  [
    "another file in the same place",
    files({ path: "/srv/a", at: "/x" }),
    files({ path: "/srv/b", at: "/x" }),
  ],
  ["read and write", files({ path: "/srv/a" }), files({ path: "/srv/a", access: ["write"] })],
  [
    "a tree seen elsewhere and a file of it seen in place",
    files({ path: "/srv/a/b" }),
    files({ path: "/srv/a", at: "/x" }),
  ],
  ["other content", { data: [{ at: "/d", content: "x" }] }, { data: [{ at: "/d", content: "y" }] }],
  [
    "another target of a link",
    { symlinks: [{ at: "/l", to: "/x" }] },
    { symlinks: [{ at: "/l", to: "/y" }] },
  ],
  ["other calls", { syscalls: ["read"] }, { syscalls: ["write"] }],
  ["another host name", { hostname: "one" }, { hostname: "two" }],
  ["another user", { user: { uid: 1, gid: 1 } }, { user: { uid: 2, gid: 1 } }],
  ["a limit for another", { limits: { processes: 2 } }, { limits: { openFiles: 32 } }],
];

describe("incomparable", () => {
  test.each(APART)("%s", (_title, one, other) => {
    expect(verdict(one, other)).toBe("incomparable");
    expect(verdict(other, one)).toBe("incomparable");
  });

  test("another program, other arguments, another working folder", () => {
    expect(verdict({}, {}, {}, { args: ["x"] })).toBe("incomparable");
    expect(verdict({}, {}, {}, { argv0: "x" })).toBe("incomparable");
    expect(verdict({}, {}, {}, { program: "/usr/bin/false" })).toBe("incomparable");
    expect(verdict({ scratch: [{ at: "/tmp" }] }, { scratch: [{ at: "/tmp" }] }, {}, { cwd: "/tmp" })).toBe(
      "incomparable",
    );
  });

  test("a changed variable is an addition and a removal", () => {
    const changed = compareAuthority(
      resolvedOf({}, { env: { A: "1" } }),
      resolvedOf({}, { env: { A: "2" } }),
    );
    expect(changed.verdict).toBe("incomparable");
    expect(changed.added).toEqual([{ kind: "env", words: "A=2", path: "env.A" }]);
    expect(changed.removed).toEqual([{ kind: "env", words: "A=1", path: "env.A" }]);
  });
});

describe("words", () => {
  const added = (a: object, b: object): string[] =>
    compareAuthority(resolvedOf(a), resolvedOf(b)).added.map(({ kind, words }) => `${kind}: ${words}`);

  test("say what is new, and only that", () => {
    expect(
      added(files({ path: "/srv" }), files({ path: "/srv", access: ["read", "write", "execute"] })),
    ).toEqual(["files: write and execute of /srv"]);
    expect(added({}, files({ path: "/srv", at: "/x" }))).toEqual(["files: read of /srv at /x"]);
    expect(added({}, files({ path: "/srv" }, { path: "/srv/a", access: ["write"] }))).toEqual([
      "files: read of /srv",
      "files: write of /srv/a",
    ]);
    expect(added({ limits: { openFiles: 32 } }, { limits: { openFiles: 64, wallTime: "1.5h" } })).toEqual([
      "limits: open files: 64 instead of 32",
      "limits: wall clock: 5400s instead of 60s",
    ]);
    const socket = { name: "socket", args: [{ index: 0, op: "eq", value: "1", width: 32 }] };
    expect(added({}, { syscalls: [socket] })).toEqual(["syscalls: socket where argument 0 is 1"]);
    const ioctl = (value: number): object => ({
      name: "ioctl",
      args: [{ index: 1, op: "eq", value: String(value), width: 32 }],
    });
    expect(added({}, { syscalls: [1, 2, 3, 4, 20].map(ioctl) })).toEqual([
      "syscalls: ioctl where argument 1 is 1, or argument 1 is 2, or argument 1 is 0x14, or argument 1 is 3, or in 1 other case",
    ]);
    expect(added({}, { devices: ["null"] })).toEqual(["devices: the device /dev/null"]);
  });
});

describe("applications", () => {
  const application = (entrypoints: Record<string, object>): object => ({
    entrypoints: Object.fromEntries(
      Object.entries(entrypoints).map(([name, rest]) => [name, { program: "/usr/bin/true", ...rest }]),
    ),
  });
  const compare = (a: object, b: object) => compareSpecs(authorityOf(a), authorityOf(b));

  test("are compared entrypoint by entrypoint, by name", () => {
    const one = application({ a: {}, b: { grants: { proc: true } } });
    const two = application({ b: { grants: { proc: true } }, a: {} });
    expect(compare(one, two).verdict).toBe("equal");
    const swapped = application({ b: {}, a: { grants: { proc: true } } });
    expect(compare(one, swapped).verdict).toBe("incomparable");
  });

  test("a new entrypoint is more, one less is less", () => {
    const one = application({ a: {} });
    const two = application({ a: {}, b: {} });
    expect(compare(one, two).verdict).toBe("more");
    expect(compare(two, one).verdict).toBe("less");
    expect(compare(one, two).added[0]).toMatchObject({ kind: "entrypoint", entrypoint: "b" });
  });

  const WIRES: readonly [string, object, object][] = [
    ["a TCP listener", {}, { args: [{ tcpListener: "127.0.0.1:80" }] }],
    ["a UDP socket", {}, { args: [{ udpSocket: "127.0.0.1:80" }] }],
    ["a unix listener", {}, { args: [{ unixListener: "/srv/s" }] }],
    [
      "a connection",
      { args: [{ connector: [{ protocol: "tcp", host: "a.example", port: 1 }] }] },
      {
        args: [
          {
            connector: [
              { protocol: "tcp", host: "A.example", port: 1 },
              { protocol: "tcp", host: "a.example", port: 2 },
            ],
          },
        ],
      },
    ],
    ["a terminal", {}, { grants: { terminal: true } }],
    ["a restart", { restart: "onFailure" }, { restart: "always" }],
    ["memory", {}, { grants: { limits: { memory: "65MiB" } } }],
    [
      "unlimited memory",
      { grants: { limits: { memory: "1GiB" } } },
      { grants: { limits: { memory: "unlimited" } } },
    ],
    ["processors", {}, { grants: { limits: { cpu: 2 } } }],
    ["libraries", {}, { grants: { libraries: true } }],
    [
      "libraries of more files",
      { grants: { libraries: true } },
      { grants: { libraries: ["/usr/bin/true", "/l"] } },
    ],
  ];
  test.each(WIRES)("%s is more", (_title, less, more) => {
    expect(compare(application({ a: less }), application({ a: more })).verdict).toBe("more");
    expect(compare(application({ a: more }), application({ a: less })).verdict).toBe("less");
    expect(compare(application({ a: more }), application({ a: more })).verdict).toBe("equal");
  });

  test("a pipe to another one is more on both sides", () => {
    const joined = application({
      a: { args: [{ pipe: { write: "p" } }] },
      b: { args: [{ pipe: { read: "p" } }] },
    });
    expect(compare(application({ a: {}, b: {} }), joined).added.map(({ words }) => words)).toEqual([
      'writes the pipe "p"',
      'reads the pipe "p"',
    ]);
  });

  test("other texts can't be compared, what is handed in between them can", () => {
    const one = (rest: object): object => ({ program: "/usr/bin/true", ...rest });
    const APART: readonly [object, object][] = [
      [{ args: ["a"] }, { args: ["b"] }],
      [{ args: ["a"] }, { args: ["a", { trailing: true }] }],
      [{ args: ["a"] }, { args: ["a", { entrypoint: true }] }],
      [{}, { argv0: "x" }],
      [{}, { program: "/usr/bin/false" }],
      [{ cwd: "/" }, { cwd: "/tmp", grants: { scratch: [{ at: "/tmp" }] } }],
    ];
    for (const [a, b] of APART) expect(compare(one(a), one(b)).verdict).toBe("incomparable");
    expect(compare(one({}), one({ argv0: "/usr/bin/true", cwd: "/" })).verdict).toBe("equal");
    // A text that looks like a descriptor's number is still a text.
    const [text, both] = [
      ["3", "x"],
      ["3", "x", { file: "/srv/a" }],
    ];
    expect(compare(one({ args: text }), one({ args: both })).verdict).toBe("more");
    expect(compare(one({ args: ["x", "3", { file: "/srv/a" }] }), one({ args: both })).verdict).toBe(
      "incomparable",
    );
  });

  test("the words say what comes instead of what", () => {
    const words = (a: object, b: object): string[] =>
      compare(application({ a }), application({ a: b })).added.map((difference) => difference.words);
    const limits = (value: object): object => ({ grants: { limits: value } });
    expect(words({}, limits({ cpu: "unlimited" }))).toEqual(["processors: unlimited instead of 1"]);
    expect(words({}, limits({ memory: "unlimited" }))).toEqual([
      "memory of the whole void: unlimited instead of 64MiB",
    ]);
    expect(words({}, limits({ memory: "1GiB" }))).toEqual([
      "memory of the whole void: 1GiB instead of 64MiB",
    ]);
    expect(words({}, { restart: "onFailure" })).toEqual(["is started again when it fails"]);
    expect(words({}, { restart: "always" })).toEqual(["is started again whenever it ends"]);
  });

  test("a spec that is not there may do nothing, whatever it is told and wherever it starts", () => {
    const told = {
      program: "/usr/bin/true",
      argv0: "x",
      args: ["a", { trailing: true }, { entrypoint: true }],
      cwd: "/usr/bin",
      onDenied: "errno",
      grants: { limits: { wallTime: "unlimited" } },
    };
    const { added, removed } = compareSpecs([], authorityOf(told));
    expect(removed).toEqual([]);
    expect(added.map(({ words }) => words)).toEqual([
      "read and execute of /usr/bin/true",
      "wall clock: unlimited instead of 60s",
    ]);
  });

  test("a spec that is not there may do nothing", () => {
    const { verdict: found, removed } = compareSpecs([], authorityOf({ program: "/usr/bin/true" }));
    expect([found, removed]).toEqual(["more", []]);
    const tight = { program: "/usr/bin/true", onDenied: "kill", grants: { limits: { openFiles: 4 } } };
    expect(compareSpecs([], authorityOf(tight)).added.map(({ words }) => words)).toEqual([
      "read and execute of /usr/bin/true",
    ]);
  });
});

describe("a ceiling", () => {
  const beyond = (spec: object, ceiling: object): string[] =>
    beyondCeiling(authorityOf(spec), authorityOf(ceiling)).map(({ words }) => words);
  const ceiling = {
    program: "/usr/bin/true",
    grants: { libraries: true, files: [{ path: "/srv" }], syscalls: ["@base"] },
  };

  test("does not mind which program, arguments, working folder and environment a spec has", () => {
    const spec = {
      program: "/opt/x",
      args: ["a"],
      env: { A: "1" },
      cwd: "/srv/a",
      grants: { libraries: true, files: [{ path: "/srv/a" }] },
    };
    expect(beyond(spec, ceiling)).toEqual([]);
  });

  test("minds what is more, and says it", () => {
    const spec = {
      program: "/opt/x",
      grants: { files: [{ path: "/srv/a", access: ["read", "write"] }], network: "host" },
    };
    expect(beyond(spec, ceiling)).toEqual(["write of /srv/a", "the host's network"]);
  });

  test("minds more rights on the program itself", () => {
    const spec = { program: "/opt/x", grants: { files: [{ path: "/opt/x", access: ["write"] }] } };
    expect(beyond(spec, ceiling)).toEqual(["write of /opt/x"]);
    expect(beyond(spec, { program: "/a", grants: { files: [{ path: "/opt", access: ["write"] }] } })).toEqual(
      [],
    );
  });

  test("minds files that are handed in, and libraries of other files", () => {
    const spec = { program: "/opt/x", args: [{ file: "/etc/shadow" }], grants: { libraries: ["/opt/y"] } };
    expect(beyond(spec, ceiling)).toEqual([
      "/etc/shadow as a descriptor to read",
      "the shared libraries of /opt/y",
    ]);
  });

  test("of one program stands above each entrypoint, one of several above those of the same name", () => {
    const wired = (grants: object): object => ({
      entrypoints: {
        a: { program: "/a", args: [{ pipe: { write: "p" } }], grants },
        b: { program: "/b", args: [{ pipe: { read: "p" } }] },
      },
    });
    expect(beyond(wired({ syscalls: ["@base"] }), ceiling)).toEqual([]);
    expect(beyond(wired({ proc: true }), ceiling)).toEqual(["/proc with its own processes"]);
    expect(beyond(wired({ proc: true }), wired({}))).toEqual(["/proc with its own processes"]);
    expect(beyond(ceiling, wired({}))).toEqual(['the ceiling has no entrypoint "main"']);
  });
});
