// Included files, the union of grants, absolute paths, and where things stand.
import { describe, expect, test } from "bun:test";
import { renderIssue } from "../../src/spec/issue.ts";
import { type Loaded, type LoadedEntrypoint, loadSpec } from "../../src/spec/load.ts";

type Files = Readonly<Record<string, unknown>>;

function load(files: Files, cwd = "/srv/app"): ReturnType<typeof loadSpec> {
  const [first = ""] = Object.keys(files);
  const readFile = (file: string): string => {
    const content = files[file];
    if (content === undefined) throw Object.assign(new Error(`no ${file}`), { code: "ENOENT" });
    return typeof content === "string" ? content : JSON.stringify(content);
  };
  return loadSpec(first, readFile, cwd);
}

function loaded(files: Files, cwd?: string): Loaded {
  const result = load(files, cwd);
  if ("issues" in result) throw new Error(result.issues.map(renderIssue).join("\n"));
  return result;
}

function main(files: Files, cwd?: string): LoadedEntrypoint {
  const [entrypoint] = loaded(files, cwd).spec.entrypoints;
  if (entrypoint === undefined) throw new Error("no entrypoint");
  return entrypoint;
}

function messages(files: Files): string[] {
  const result = load(files);
  return "issues" in result ? result.issues.map(renderIssue) : [];
}

const program = "/bin/true";

describe("a spec of one program", () => {
  test("is an entrypoint called main, without the members of the file", () => {
    const { name, path, spec } = main({ "a.json": { $schema: "x", description: "d", include: [], program } });
    expect({ name, path, spec: { ...spec } }).toEqual({
      name: "main",
      path: [],
      spec: { description: "d", program, grants: {} },
    });
  });

  test("names the file that it was asked for, and what was read", () => {
    const { spec, files } = loaded({
      "a.json": { include: ["./b.json"], program },
      "b.json": { include: ["./c/d.json"], grants: {} },
      "c/d.json": { include: ["./e.json"], grants: {} },
      "c/e.json": { grants: {} },
    });
    expect(spec.file).toBe("a.json");
    expect(files).toEqual(["a.json", "b.json", "c/d.json", "c/e.json"]);
  });

  test("that can not be read is one issue", () => {
    expect(messages({ "a.json": undefined })).toEqual([
      "a.json:1:1: can not read the spec: no such file (ENOENT)",
    ]);
  });
});

describe("relative paths", () => {
  const files = {
    "specs/a/spec.json": {
      include: ["./more/common.json"],
      program: "./run",
      args: [{ file: "./in" }, { unixListener: "./socket" }, "./not-a-path", { file: "/abs" }],
      grants: { files: [{ path: "./data" }], libraries: ["./lib.so"] },
    },
    "specs/a/more/common.json": {
      grants: { files: [{ path: "./data", at: "/data" }], libraries: ["./lib.so"] },
    },
  };
  test("start from the folder of the file that they stand in", () => {
    const { spec } = main(files);
    const here = "/srv/app/specs/a";
    expect(spec.program).toBe(`${here}/run`);
    expect(spec.args).toEqual([
      { file: `${here}/in` },
      { unixListener: `${here}/socket` },
      "./not-a-path",
      { file: "/abs" },
    ]);
    expect(spec.grants.files?.map(({ path }) => path)).toEqual([`${here}/data`, `${here}/more/data`]);
    expect(spec.grants.libraries).toEqual([`${here}/lib.so`, `${here}/more/lib.so`]);
  });
  test("of an absolute file need no working folder", () => {
    expect(main({ "/x/spec.json": { program: "./run" } }, "/elsewhere").spec.program).toBe("/x/run");
    expect(main({ "../x/spec.json": { program: "./run" } }, "/srv/app").spec.program).toBe("/srv/x/run");
    expect(main({ "/spec.json": { program: "./run" } }).spec.program).toBe("/run");
  });
});

describe("the union of grants", () => {
  const union = (one: object, two: object) =>
    main({ "a.json": { include: ["./b.json"], program, grants: one }, "b.json": { grants: two } }).spec
      .grants as unknown;

  test.each([
    [
      "lists are joined, the same once",
      { files: [{ path: "/a" }], devices: ["null"] },
      { files: [{ path: "/b" }, { path: "/a" }], devices: ["zero", "null"], capabilities: ["CAP_KILL"] },
      { files: [{ path: "/a" }, { path: "/b" }], devices: ["null", "zero"], capabilities: ["CAP_KILL"] },
    ],
    ["true is joined", { proc: true }, { init: true }, { proc: true, init: true }],
    [
      "streams are joined",
      { stdio: { stdin: "inherit" } },
      { stdio: { stdout: "inherit" } },
      { stdio: { stdin: "inherit", stdout: "inherit" } },
    ],
    [
      "the host's network includes loopback",
      { network: "loopback" },
      { network: "host" },
      { network: "host" },
    ],
    [
      "one value for what there is one of",
      { hostname: "a" },
      { hostname: "a", user: { uid: 1, gid: 2 } },
      { hostname: "a", user: { uid: 1, gid: 2 } },
    ],
    ["libraries of the program", { libraries: true }, { libraries: true }, { libraries: true }],
    [
      "libraries of the program and of others",
      { libraries: ["/bin/ls"] },
      { libraries: true },
      { libraries: ["/bin/ls", program] },
    ],
    [
      "the greater size",
      { limits: { memory: "1GiB" } },
      { limits: { memory: "1025MiB" } },
      { limits: { memory: "1025MiB" } },
    ],
    [
      "the greater time",
      { limits: { wallTime: "90s", cpuTime: "1h" } },
      { limits: { wallTime: "1min", cpuTime: "61min" } },
      { limits: { wallTime: "90s", cpuTime: "61min" } },
    ],
    [
      "no limit is the greatest",
      { limits: { openFiles: 5, cpu: "unlimited" } },
      { limits: { openFiles: "unlimited", cpu: 3 } },
      { limits: { openFiles: "unlimited", cpu: "unlimited" } },
    ],
    [
      "the greater number",
      { limits: { openFiles: 5 } },
      { limits: { openFiles: 50, processes: 2 } },
      { limits: { openFiles: 50, processes: 2 } },
    ],
  ])("%s", (_title, one, two, result) => expect(union(one, two)).toEqual(result));

  test("goes into every entrypoint", () => {
    const { spec } = loaded({
      "a.json": {
        include: ["./b.json"],
        entrypoints: { one: { program }, two: { program, grants: { proc: true } } },
      },
      "b.json": { grants: { devices: ["null"] } },
    });
    expect(spec.entrypoints.map(({ name, spec: { grants } }) => ({ name, ...grants }))).toEqual([
      { name: "one", devices: ["null"] },
      { name: "two", proc: true, devices: ["null"] },
    ]);
  });

  test("does not multiply by two ways to one file", () => {
    const { files, spec } = loaded({
      "a.json": { include: ["./b.json", "./c.json"], program },
      "b.json": { include: ["./d.json"], grants: {} },
      "c.json": { include: ["./d.json"], grants: {} },
      "d.json": { grants: { syscalls: ["read"] } },
    });
    expect(files).toEqual(["a.json", "b.json", "d.json", "c.json"]);
    expect(spec.entrypoints[0]?.spec.grants.syscalls).toEqual(["read"]);
  });

  test("counts alternatives of one call from all files, those of groups included", () => {
    const many = (from: number) =>
      Array.from({ length: 40 }, (_, index) => ({
        name: "socket",
        args: [{ index: 0, op: "eq", value: String(from + index), width: 32 }],
      }));
    const files = (from: number) => ({
      "a.json": { include: ["./b.json"], program, grants: { syscalls: many(0) } },
      "b.json": { grants: { syscalls: many(from) } },
    });
    expect(messages(files(0))).toEqual([]);
    expect(messages(files(40))[0]).toContain(
      "socket is granted for 80 alternatives of arguments; the most is 64",
    );
  });
});

describe("positions", () => {
  const spec = `{
  "include": ["./b.json"],
  "program": "/bin/true",
  "env": { "A B": "c" },
  "grants": {
    "files": [{ "path": "/a" }],
    "limits": { "openFiles": 5, "memory": "1MiB" }
  }
}`;
  const more = `{
  "grants": {
    "files": [{ "path": "/a" }, { "path": "/b", "access": ["read", "write"] }],
    "limits": { "memory": "1GiB" },
    "user": { "uid": 1, "gid": 2 }
  }
}`;
  const { positionOf } = main({ "a.json": spec, "b.json": more });
  test.each([
    ["program", "a.json", 3, 14],
    ['env["A B"]', "a.json", 4, 19],
    ["grants", "a.json", 5, 13],
    ["grants.files", "a.json", 6, 14],
    ["grants.files[0].path", "a.json", 6, 25],
    ["grants.files[1]", "b.json", 3, 33],
    ["grants.files[1].access[1]", "b.json", 3, 68],
    ["grants.files[1].at", "b.json", 3, 33],
    ["grants.limits.openFiles", "a.json", 7, 30],
    ["grants.limits.memory", "b.json", 4, 27],
    ["grants.user.gid", "b.json", 5, 32],
    ["grants.nothing", "a.json", 5, 13],
    ["the void", "a.json", 1, 1],
    ["", "a.json", 1, 1],
  ])("%s stands in %s:%d:%d", (path, file, line, column) =>
    expect(positionOf(path)).toEqual({ file, line, column }),
  );

  test("in an entrypoint of an application", () => {
    const { entrypoints } = loaded({
      "a.json":
        '{ "acknowledge": [{ "warning": "w", "reason": "r" }],\n"entrypoints": { "x": { "program": "/bin/true",\n"acknowledge": [{ "warning": "v", "reason": "r" }] } } }',
    }).spec;
    const [entrypoint] = entrypoints;
    expect(entrypoint?.path).toEqual(["entrypoints", "x"]);
    expect(entrypoint?.spec.acknowledge?.map(({ warning }) => warning)).toEqual(["v", "w"]);
    expect(entrypoint?.positionOf("program")).toEqual({ file: "a.json", line: 2, column: 36 });
    expect(entrypoint?.positionOf("acknowledge[1].reason")).toEqual({ file: "a.json", line: 1, column: 47 });
  });
});

describe("messages of includes", () => {
  test("a cycle is told as a chain", () => {
    expect(
      messages({
        "a.json": { include: ["./b.json"], program },
        "b.json": { include: ["./c.json"], grants: {} },
        "c.json": { include: ["./b.json"], grants: {} },
      }),
    ).toEqual([
      "c.json:1:13: include[0]: b.json includes c.json, which includes b.json, and so on without end",
    ]);
  });
  test("a conflict names both places", () => {
    expect(
      messages({
        "a.json": { include: ["./b.json"], program, grants: { hostname: "one" } },
        "b.json": { grants: { hostname: "two" } },
      }),
    ).toEqual([
      'b.json:1:23: grants.hostname: "two" here, but "one" in a.json:1:68; a void has one hostname',
    ]);
  });
  test("issues of several files come together", () => {
    expect(
      messages({
        "a.json": { include: ["./b.json", "./c.json"], program },
        "b.json": { grants: { prok: true } },
        "c.json": "{",
      }),
    ).toEqual([
      'b.json:1:12: grants.prok: unknown member; did you mean "proc"?',
      'c.json:1:2: this is not JSON: the file ends too early: a "{" of line 1 is not closed',
    ]);
  });
});
