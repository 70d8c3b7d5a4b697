// What the corpus can not hold: texts that are too large, bytes, and what becomes of odd names.
import { describe, expect, test } from "bun:test";
import { type Issue, renderIssue } from "../../src/spec/issue.ts";
import { parseInclude, parseSpec } from "../../src/spec/parse.ts";

function issuesOf(text: string | Uint8Array): readonly Issue[] {
  const result = parseSpec(text, "a.json");
  return "issues" in result ? result.issues : [];
}

const withMembers = (members: string) => `{ "program": "/bin/true", ${members} }`;

describe("texts", () => {
  test("bytes are read as UTF-8", () => {
    const result = parseSpec(new TextEncoder().encode(withMembers('"args": ["é🎈"]')), "a.json");
    expect("spec" in result && result.spec).toMatchObject({ args: ["é🎈"] });
  });
  test("line ends of Windows are as good as others", () => {
    expect(issuesOf('{\r\n  "program": "/bin/true"\r\n}\r\n')).toEqual([]);
  });
  test("a text of more than 4 MiB is refused", () => {
    expect(issuesOf(" ".repeat(4 * 1024 * 1024 + 1)).map(({ code }) => code)).toEqual(["tooLarge"]);
  });
  test("too many values are refused at the one that is too many", () => {
    const [issue, ...others] = issuesOf(`[${"1,".repeat(2_000_000)}1]`);
    expect(issue).toMatchObject({ code: "tooMany", line: 1, column: 2 + 2 * 65_535 });
    expect(others).toEqual([]);
  });
  test("a million braces end well", () => {
    expect(issuesOf("[".repeat(1_000_000)).map(({ code }) => code)).toEqual(["tooDeep"]);
  });
});

describe("arguments and environment that Linux would refuse", () => {
  const long = "x".repeat(131_072);
  test.each([
    ["an argument", `"args": ["${long}"]`, "args[0]"],
    ["a variable", `"env": { "A": "${long.slice(2)}" }`, "env.A"],
    [
      "all together",
      `"args": [${Array(9)
        .fill(`"${long.slice(1)}"`)
        .join()}]`,
      "args",
    ],
  ])("%s", (_title, members, path) => {
    expect(issuesOf(withMembers(members)).map((issue) => [issue.code, issue.path])).toEqual([
      ["tooLong", path],
    ]);
  });
  test("what is just not too long passes", () => {
    expect(issuesOf(withMembers(`"args": ["${long.slice(1)}"]`))).toEqual([]);
    expect(issuesOf(withMembers(`"env": { "A": "${long.slice(3)}" }`))).toEqual([]);
  });
});

describe("names that objects have of themselves", () => {
  test("__proto__ is a variable of the environment like any other", () => {
    const result = parseSpec(withMembers('"env": { "__proto__": "x", "constructor": "y" }'), "a.json");
    const env = "spec" in result && "env" in result.spec ? result.spec.env : undefined;
    expect(Object.entries(env ?? {})).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
  test("-0 is 0", () => {
    const result = parseSpec(withMembers('"grants": { "user": { "uid": -0, "gid": 0 } }'), "a.json");
    expect("spec" in result && "grants" in result.spec && Object.is(result.spec.grants?.user?.uid, 0)).toBe(
      true,
    );
  });
});

describe("messages", () => {
  test.each([
    [
      '"grants": { "stdio": { "stdot": "inherit" } }',
      'a.json:1:50: grants.stdio.stdot: unknown member; did you mean "stdout"?',
    ],
    [
      '"grants": { "syscalls": ["opnat"] }',
      'a.json:1:52: grants.syscalls[0]: "opnat" is no system call that is known here; did you mean "openat"?',
    ],
    [
      '"grants": { "proc": false }',
      "a.json:1:47: grants.proc: expected true, found false; to grant nothing, leave the member out",
    ],
    [
      '"grants": { "capabilities": ["net_admin"] }',
      'a.json:1:56: grants.capabilities[0]: "net_admin" is no capability that is known here; did you mean "CAP_NET_ADMIN"?',
    ],
    [
      '"grants": { "files": [{ "path": "/a", "access": ["exec"] }] }',
      'a.json:1:76: grants.files[0].access[0]: expected "read", "write" or "execute", found "exec"; did you mean "execute"?',
    ],
    [
      '"grants": { "files": ["/etc"] }',
      'a.json:1:49: grants.files[0]: expected an object, found "/etc"; did you mean { "path": "/etc" }?',
    ],
    ['"env": { "PORT": 80 }', 'a.json:1:44: env.PORT: expected a string, found 80; did you mean "80"?'],
    [
      '"args": ["\\u001b[2J\\u202e", 1]',
      'a.json:1:55: args[1]: expected a string or an object with "file", "pipe", "fileSocket", "tcpListener", "udpSocket", "unixListener", "connector", "trigger", "trailing" or "entrypoint", found 1',
    ],
    [
      '"cwd": "\\u001b[2J\\u202e"',
      'a.json:1:34: cwd: "\\u001b[2J\\u202e" is not an absolute path; paths in the void start with "/"',
    ],
  ])("%s", (members, message) => {
    const [first] = issuesOf(withMembers(members));
    expect(first && renderIssue(first).replace(/; did you mean "\/\\u001b.*$/, "")).toBe(message);
  });

  test("a long value is cut", () => {
    const [issue] = issuesOf(withMembers(`"cwd": "${"x".repeat(100_000)}"`));
    expect(issue?.message.length).toBeLessThan(300);
  });
});

test("an included file is no spec, and a spec no included file", () => {
  const grants = '{ "grants": {} }';
  expect("spec" in parseInclude(grants, "a.json")).toBe(true);
  expect("spec" in parseSpec(grants, "a.json")).toBe(false);
  const whole = '{ "program": "/bin/true" }';
  expect("spec" in parseInclude(whole, "a.json")).toBe(false);
  expect("spec" in parseSpec(whole, "a.json")).toBe(true);
});
