// What can be checked, but not launched yet.
import { expect, test } from "bun:test";
import { renderIssue } from "../../src/spec/issue.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { unsupportedMembers } from "../../src/spec/unsupported.ts";

function messages(spec: object): string[] {
  const result = loadSpec("a.json", () => JSON.stringify(spec));
  if ("issues" in result) throw new Error(result.issues.map(renderIssue).join("\n"));
  return unsupportedMembers(result.spec).map(renderIssue);
}

const program = "/bin/true";

test("what can be launched has no issue", () => {
  const grants = { limits: { memory: "unlimited", cpu: "unlimited", openFiles: 5 }, proc: true, init: true };
  const args = ["x", { file: "/x" }, { trailing: true }, { entrypoint: true }];
  expect(messages({ program, args, grants, restart: "never", trigger: "startup" })).toEqual([]);
  expect(messages({ entrypoints: { one: { program } } })).toEqual([]);
});

test("each member is refused by its name, where it stands", () => {
  const grants = { terminal: true, limits: { memory: "1GiB", cpu: 2 } };
  const args = [{ tcpListener: "127.0.0.1:80" }, { udpSocket: "127.0.0.1:80" }, { unixListener: "/s" }];
  const connector = [{ protocol: "tcp", host: "example.com", port: 443 }];
  expect(messages({ program, args: [...args, { connector }], grants, restart: "always" })).toEqual([
    "a.json:1:47: args[0].tcpListener: a TCP listener can be checked, but not launched yet",
    "a.json:1:76: args[1].udpSocket: a UDP socket can be checked, but not launched yet",
    "a.json:1:108: args[2].unixListener: a unix listener can be checked, but not launched yet",
    "a.json:1:127: args[3].connector: a connector can be checked, but not launched yet",
    "a.json:1:254: restart: a restart can be checked, but not launched yet",
    "a.json:1:203: grants.terminal: a terminal can be checked, but not launched yet",
    "a.json:1:227: grants.limits.memory: a limit of memory can be checked, but not launched yet",
    "a.json:1:240: grants.limits.cpu: a limit of processors can be checked, but not launched yet",
  ]);
});

test("an application is refused with its wires and triggers", () => {
  const sink = { program, trigger: { pipe: "p" }, args: [{ trigger: true }], concurrency: 2 };
  const source = { program, args: [{ pipe: { write: "p" } }, { fileSocket: { send: "s" } }] };
  const receiver = { program, trigger: { fileSocket: "s" } };
  expect(
    messages({ entrypoints: { source, sink, receiver } }).map((message) => message.replace(/^\S+ /, "")),
  ).toEqual([
    "entrypoints.source.args[0].pipe: a pipe can be checked, but not launched yet",
    "entrypoints.source.args[1].fileSocket: a file socket can be checked, but not launched yet",
    'entrypoints.sink.trigger: a trigger other than "startup" can be checked, but not launched yet',
    "entrypoints.sink.args[0].trigger: what a trigger delivers can be checked, but not launched yet",
    "entrypoints.sink.concurrency: concurrency can be checked, but not launched yet",
    'entrypoints.receiver.trigger: a trigger other than "startup" can be checked, but not launched yet',
  ]);
});
