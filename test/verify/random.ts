// Random resolved specs and hosts: what resolution could leave of random grants.

import fc from "fast-check";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Host } from "../../src/resolve/host.ts";
import { RLIM_INFINITY, RLIMIT_NAMES } from "../../src/resolve/host.ts";
import type { RlimitName } from "../../src/resolve/host.ts";
import type { ArgCondition, Node, OpenFile, ResolvedVoid, SyscallRule } from "../../src/resolve/resolved.ts";

const name = fc.constantFrom("a", "b", "c", "etc", "usr", "lib64", "x-y", "é", "a.b", "0");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
const text = fc.string({ unit: fc.constantFrom("a", "Z", "0", " ", "=", "/", "ß", "日"), maxLength: 20 });
const u32 = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 0xffff_fffe }));
const u64 = fc.oneof(
  fc.bigInt({ min: 0n, max: 7n }),
  fc.bigInt({ min: 0n, max: RLIM_INFINITY }),
  fc.constantFrom(0xffff_ffffn, 0x1_0000_0000n, RLIM_INFINITY),
);

export const hosts: fc.Arbitrary<Host> = fc.record({
  arch: fc.constantFrom("x86_64", "aarch64"),
  uid: fc.constantFrom(0, 1000),
  gid: fc.constant(0),
  privileged: fc.boolean(),
  lastCap: fc.constantFrom(37, 40, 41, 63),
  landlockAbi: fc.integer({ min: 0, max: 8 }),
  timeNamespace: fc.boolean(),
  namespaceLimit: fc.boolean(),
  hardLimits: fc.constant(
    Object.fromEntries(RLIMIT_NAMES.map((limit) => [limit, RLIM_INFINITY])) as Record<RlimitName, bigint>,
  ),
});

const rights = fc.record({ read: fc.boolean(), write: fc.boolean(), execute: fc.boolean() });
const node: fc.Arbitrary<Node> = fc.oneof(
  fc.record({
    kind: fc.constant("bind" as const),
    at: path,
    source: path.map((at) => `/host${at}`),
    type: fc.constantFrom("file", "directory"),
    rights,
    device: fc.boolean(),
    handedIn: fc.option(fc.oneof(fc.constant({}), fc.record({ idmap: fc.record({ uid: u32, gid: u32 }) })), {
      nil: undefined,
    }),
    grant: fc.constant("files"),
  }) as fc.Arbitrary<Node>,
  fc.record({
    kind: fc.constant("scratch" as const),
    at: path,
    size: fc.integer({ min: 1, max: 1 << 20 }).map((pages) => BigInt(pages) * 4096n),
    execute: fc.boolean(),
    grant: fc.constant("scratch"),
  }),
  fc.record({
    kind: fc.constant("data" as const),
    at: path,
    content: fc.uint8Array({ maxLength: 9000 }),
    mode: fc.integer({ min: 0, max: 0o777 }),
    grant: fc.constant("data"),
  }),
  fc.record({
    kind: fc.constant("symlink" as const),
    at: path,
    to: text.filter((to) => to !== ""),
    grant: fc.constant("symlinks"),
  }),
  fc.record({ kind: fc.constant("proc" as const), at: fc.constant("/proc"), grant: fc.constant("proc") }),
);

/** What resolution leaves of random nodes: sorted, each place once, nothing below what can hold nothing. */
export function settle(nodes: readonly Node[]): Node[] {
  const bytes = (at: string): Buffer => Buffer.from(at);
  const sorted = nodes.toSorted((a, b) => Buffer.compare(bytes(a.at), bytes(b.at)));
  const kept: Node[] = [];
  for (const one of sorted) {
    const above = kept.filter(({ at }) => one.at.startsWith(`${at}/`));
    const isTree = (it: Node): boolean =>
      it.kind === "scratch" || (it.kind === "bind" && it.type === "directory");
    // Below a tree of the host's, only what the host has can be mounted on.
    const inHost = above.some(({ kind }) => kind === "bind");
    if (kept.at(-1)?.at === one.at || !above.every(isTree)) continue;
    if (inHost && one.kind !== "bind") continue;
    kept.push(one);
  }
  return kept;
}

const condition: fc.Arbitrary<ArgCondition> = fc
  .record({
    index: fc.integer({ min: 0, max: 5 }),
    op: fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge", "maskedEq"),
    width: fc.constantFrom(32, 64),
    value: u64,
    mask: u64,
  })
  .map(({ index, op, width, value, mask }): ArgCondition => {
    const all = width === 32 ? 0xffff_ffffn : RLIM_INFINITY;
    const used = op === "maskedEq" ? mask & all : RLIM_INFINITY;
    return {
      index,
      op: op as ArgCondition["op"],
      width: width as 32 | 64,
      value: value & used & all,
      mask: used,
    };
  });

const calls: fc.Arbitrary<SyscallRule[]> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...Object.keys(SYSCALLS.x86_64).filter((call) => call !== "execveat")),
      alternatives: fc.oneof(
        { weight: 3, arbitrary: fc.constant([[]]) },
        {
          weight: 2,
          arbitrary: fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), {
            minLength: 1,
            maxLength: 3,
          }),
        },
      ),
      grant: fc.constant("syscalls"),
    }),
    { selector: (rule) => rule.name, maxLength: 40 },
  )
  .map((rules) => [
    ...rules.filter((rule) => rule.name !== "exit_group"),
    { name: "exit_group", alternatives: [[]], grant: "void" },
  ]);

export const specs: fc.Arbitrary<ResolvedVoid> = fc
  .record({
    entrypoint: fc.constant("main"),
    executable: path,
    argv: fc.array(text, { maxLength: 5 }),
    env: fc.array(text, { maxLength: 5 }),
    cwd: fc.oneof(fc.constant("/"), path),
    onDenied: fc.constantFrom("errno" as const, "kill" as const),
    stdio: fc.record({ stdin: fc.boolean(), stdout: fc.boolean(), stderr: fc.boolean() }),
    files: fc
      .array(fc.record({ source: path, access: fc.constantFrom("read", "write", "append", "readWrite") }), {
        maxLength: 4,
      })
      .map((files) =>
        files.map((file, i): OpenFile => ({
          ...file,
          access: file.access as OpenFile["access"],
          number: 3 + i,
          grant: "args",
        })),
      ),
    nodes: fc.array(node, { maxLength: 12 }).map(settle),
    syscalls: calls,
    network: fc.constantFrom("none" as const, "loopback" as const, "host" as const),
    hostname: text,
    domainname: text,
    user: fc.record({ uid: u32, gid: u32 }),
    init: fc.boolean(),
    capabilities: fc
      .uniqueArray(fc.integer({ min: 0, max: 37 }), { maxLength: 5 })
      .map((caps) => caps.toSorted((a, b) => a - b)),
    rlimits: fc
      .tuple(
        ...RLIMIT_NAMES.map((limit) =>
          limit === "RLIMIT_NOFILE" ? fc.bigInt({ min: 0n, max: 70_000n }) : u64,
        ),
      )
      .map(
        (values) =>
          Object.fromEntries(RLIMIT_NAMES.map((limit, i) => [limit, values[i] ?? 0n])) as Record<
            RlimitName,
            bigint
          >,
      ),
    wallTime: u32,
  })
  .map((made) => ({
    ...made,
    syscalls: made.syscalls.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    bestEffort: ["landlock", "time"] as const,
  }));
