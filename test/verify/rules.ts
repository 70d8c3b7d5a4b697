// Plans that break one rule only, each in a way that a wrong compiler could: what must be found in them. They are made
// from right plans by moving, copying and pointing ops elsewhere.

import { OP } from "../../src/plan/format.ts";
import { compilePlan } from "../../src/plan/compile.ts";
import type { Host } from "../../src/resolve/host.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { callAt, putTogether, takeApart } from "./mutants.ts";
import { BEST_EFFORT, INIT, ROOT_HOST, SMALL, bind } from "./samples.ts";

export interface RuleCase {
  readonly name: string;
  readonly spec: ResolvedVoid;
  readonly host: Host;
  readonly plan: Uint8Array;
  /** Code of a finding that must be there. */
  readonly code: string;
}

/** A plan's ops by name, to be moved and changed. */
class Ops {
  readonly list: { call: string; op: Uint8Array }[];
  readonly data: Uint8Array;
  constructor(plan: Uint8Array, host: Host) {
    const parts = takeApart(plan);
    this.data = parts.data;
    this.list = parts.ops.map((op, i) => ({ call: callAt(plan, host.arch, i), op }));
  }
  find(call: string, n = 0, matches: (op: Uint8Array) => boolean = () => true): number {
    const found = this.list.flatMap((one, i) => (one.call === call && matches(one.op) ? [i] : []));
    const index = found.at(n);
    if (index === undefined) throw new Error(`no op ${call} (${n})`);
    return index;
  }
  take(index: number): { call: string; op: Uint8Array } {
    const [taken] = this.list.splice(index, 1);
    if (!taken) throw new Error(`no op ${index}`);
    return taken;
  }
  put(index: number, one: { call: string; op: Uint8Array }): void {
    this.list.splice(index, 0, { call: one.call, op: one.op.slice() });
  }
  at(index: number): { call: string; op: Uint8Array } {
    const one = this.list[index];
    if (!one) throw new Error(`no op ${index}`);
    return one;
  }
  set(index: number, i: number, value: bigint): void {
    view(this.at(index).op).setBigUint64(OP.args + 8 * i, value, true);
  }
  move(from: number, to: number): void {
    const one = this.take(from);
    this.put(to > from ? to - 1 : to, one);
  }
}

function view(op: Uint8Array): DataView {
  return new DataView(op.buffer, op.byteOffset, op.byteLength);
}
function arg(op: Uint8Array, i: number): bigint {
  return view(op).getBigUint64(OP.args + 8 * i, true);
}

function make(
  name: string,
  code: string,
  change: (ops: Ops) => void,
  spec: ResolvedVoid = BEST_EFFORT,
  host: Host = { ...ROOT_HOST, privileged: false },
): RuleCase {
  const plan = compilePlan(spec, host).bytes;
  const ops = new Ops(plan, host);
  change(ops);
  const parts = takeApart(plan);
  const changed = putTogether(
    { ...parts, ops: ops.list.map(({ op }) => op), data: ops.data },
    ops.list.length - parts.ops.length,
  );
  return { name, code, spec, host, plan: changed };
}

const PDEATHSIG = 1n;
const isOption = (option: bigint) => (op: Uint8Array) => arg(op, 0) === option;

export const RULE_CASES: readonly RuleCase[] = [
  make("another mount is made read-only in place of the root", "BAD_DESCRIPTOR", (ops) => {
    const last = ops.find("mount_setattr", -1);
    const attach = ops.find("move_mount", 2);
    const one = ops.take(last);
    ops.put(attach + 1, one);
    ops.set(attach + 1, 0, arg(ops.at(attach).op, 0));
  }),
  make("a second root is mounted over the first", "NOT_NEEDED", (ops) => {
    const from = ops.find("fsopen");
    const attach = ops.find("move_mount");
    const root = arg(ops.at(attach).op, 0);
    const close = ops.list.findIndex(({ call }, i) => i > from && call === "close");
    const copy = ops.list.slice(from, Math.max(attach, close) + 1);
    for (const [i, one] of copy.entries()) ops.put(from + i, one);
    ops.put(from + copy.length, ops.at(close));
    ops.set(from + copy.length, 0, root);
  }),
  make("a directory is opened as if it were a file", "MOUNT_SOURCE", (ops) => {
    const sources = ops.list.flatMap(({ call, op }, i) =>
      call === "open_tree" ? [[i - 1, op] as const] : [],
    );
    const hows = sources.map(([i]) => arg(ops.at(i).op, 2));
    const first = hows[0];
    const other = sources.find((_, i) => hows[i] !== first);
    if (first === undefined || !other) throw new Error("one kind of source only");
    ops.set(other[0], 2, first);
  }),
  make("the runner's life is looked at before the ids change", "DEATH_SIGNAL", (ops) => {
    const liveness = ops.take(ops.find("recvfrom", -1));
    const signal = ops.take(ops.find("prctl", 0, isOption(PDEATHSIG)));
    const ids = ops.find("setresgid");
    ops.put(ids, liveness);
    ops.put(ids, signal);
  }),
  make("a Landlock rule comes after the rules were put in force", "WRONG_ORDER", (ops) => {
    const rule = ops.take(ops.find("landlock_add_rule"));
    const close = ops.list.findLastIndex(
      ({ call }, i) => (call === "close_range" || call === "close") && i < ops.find("landlock_restrict_self"),
    );
    const closing = ops.take(close);
    const enforce = ops.find("landlock_restrict_self");
    ops.put(enforce + 1, closing);
    ops.put(enforce + 1, rule);
  }),
  make("mounts are made after the capabilities are gone", "NOT_PERMITTED", (ops) => {
    ops.move(ops.find("capset", -1), ops.find("fsopen"));
  }),
  make("the securebits are locked without the capability for it", "NOT_PERMITTED", (ops) => {
    ops.move(ops.find("capset", -1), ops.find("prctl", 0, isOption(28n)));
  }),
  make("names are set after the capabilities are gone", "NOT_PERMITTED", (ops) => {
    ops.move(ops.find("capset", -1), ops.find("sethostname"));
  }),
  make("the limit of processes comes before the thread", "WRONG_ORDER", (ops) => {
    ops.move(
      ops.find("prlimit64", 0, (op) => arg(op, 1) === 6n),
      ops.find("clone"),
    );
  }),
  make("files are made before the umask is known", "WRONG_ORDER", (ops) => {
    ops.move(ops.find("umask"), ops.find("mkdirat") + 1);
  }),
  make("host paths are opened before the ids are taken", "WRONG_ORDER", (ops) => {
    const source = ops.find("open_tree") - 1;
    ops.move(ops.find("setresuid"), source + 1);
  }),
  make("the root is read-only before it is filled", "WRONG_ORDER", (ops) => {
    const readOnly = ops.take(ops.find("mount_setattr", -1));
    ops.put(ops.find("symlinkat"), readOnly);
  }),
  make("only the new root is entered, the old one not detached", "WRONG_ORDER", (ops) => {
    ops.take(ops.find("umount2"));
  }),
  make("the host's root is pivoted to itself", "WRONG_ORDER", (ops) => {
    ops.take(ops.find("fchdir"));
  }),
  make(
    "pid 1's tail is missing",
    "ENDS_EARLY",
    (ops) => {
      const exec = ops.find("execveat");
      ops.list.splice(exec + 1);
    },
    INIT,
    ROOT_HOST,
  ),
  make(
    "pid 1 executes before pid 2 is split off",
    "BAD_DESCRIPTOR",
    (ops) => {
      ops.move(ops.find("execveat", -1), ops.find("execveat"));
    },
    INIT,
    ROOT_HOST,
  ),
  make(
    "pid 2 waits for a thread that pid 1 started",
    "BAD_DESCRIPTOR",
    (ops) => {
      ops.move(ops.find("clone", -1), ops.find("clone"));
    },
    INIT,
    ROOT_HOST,
  ),
];

/** Specs that say something that a right plan of another spec does not do. */
export const OTHER_SPECS: readonly RuleCase[] = (
  [
    [
      "a tree that is the runner's to open",
      { nodes: SMALL.nodes.map((node) => (node.kind === "bind" ? { ...node, handedIn: {} } : node)) },
      "MOUNT_SOURCE",
    ],
    [
      "an owner that is mapped",
      {
        nodes: SMALL.nodes.map((node) =>
          node.kind === "bind" ? { ...node, handedIn: { idmap: { uid: 1, gid: 1 } } } : node,
        ),
      },
      "MOUNT_SOURCE",
    ],
    [
      "a device",
      { nodes: SMALL.nodes.map((node) => ({ ...node, device: true })) as ResolvedVoid["nodes"] },
      "MOUNT_RIGHTS",
    ],
    [
      "another source",
      { nodes: SMALL.nodes.map((node) => ({ ...node, source: "/usr/bin/gunzip" })) as ResolvedVoid["nodes"] },
      "MOUNT_SOURCE",
    ],
    ["another program", { executable: "/usr/bin/gunzip" }, "PROGRAM"],
    ["another directory", { cwd: "/usr" }, "DIRECTORY"],
    ["another argument", { argv: ["gzip"] }, "ARGUMENT"],
    ["a longer environment", { env: ["A=b"] }, "ENVIRONMENT"],
    ["one more mount", { nodes: [...SMALL.nodes, bind("/zz", "r")] }, "MOUNT_MISSING"],
  ] as const
).map(([name, change, code]) => {
  const plan = compilePlan(SMALL, ROOT_HOST).bytes;
  return {
    name: `${name}, which the plan does not have`,
    spec: { ...SMALL, ...change },
    host: ROOT_HOST,
    plan,
    code,
  };
});
