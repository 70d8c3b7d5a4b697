// Plans: the same bytes for the same input, a header that says what the spec says, every descriptor where the kernel will
// put it, and a listing in which each op names the grant that asks for it.

import { describe, expect, test } from "bun:test";
import { syscallName } from "../../src/kernel/syscalls.ts";
import { compilePlan } from "../../src/plan/compile.ts";
import type { Plan } from "../../src/plan/compile.ts";
import { listPlan } from "../../src/plan/list.ts";
import * as F from "../../src/plan/format.ts";
import type { Host } from "../../src/resolve/host.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { LARGE, ROOT, SMALLEST, USER } from "../support/resolved.ts";

const ARM: Host = { ...ROOT, arch: "aarch64" };
const OLD: Host = { ...USER, landlockAbi: 0, timeNamespace: false, namespaceLimit: false, lastCap: 37 };
const VOIDS: readonly [string, ResolvedVoid][] = [
  ["smallest", SMALLEST],
  ["large", LARGE],
  ["with an init", { ...LARGE, init: true }],
  ["on the host's network", { ...SMALLEST, network: "host" }],
];
const HOSTS: readonly [string, Host][] = [
  ["root", ROOT],
  ["a user", USER],
  ["an old kernel", OLD],
  ["aarch64", ARM],
];
const CASES = VOIDS.flatMap(([what, spec]) =>
  HOSTS.map(([where, host]) => ({ name: `${what}, for ${where}`, spec, host })),
);

interface Op {
  readonly call: string;
  readonly tags: number;
  readonly args: readonly bigint[];
  readonly expect: bigint;
}

function view(plan: Plan): DataView {
  return new DataView(plan.bytes.buffer, plan.bytes.byteOffset, plan.bytes.byteLength);
}

function opsOf(plan: Plan, host: Host): Op[] {
  const data = view(plan);
  const first = data.getUint32(F.HEADER.opsOffset, true);
  return Array.from({ length: data.getUint32(F.HEADER.opCount, true) }, (_, index) => {
    const base = first + index * F.OP_SIZE;
    return {
      call: syscallName(host.arch, data.getUint32(base + F.OP.nr, true)) ?? "?",
      tags: data.getUint32(base + F.OP.tags, true),
      args: Array.from({ length: 6 }, (__, at) => data.getBigUint64(base + F.OP.args + 8 * at, true)),
      expect: data.getBigInt64(base + F.OP.expect, true),
    };
  });
}

describe.each(CASES)("the plan of $name", ({ spec, host }) => {
  const plan = compilePlan(spec, host);
  const ops = opsOf(plan, host);
  const data = view(plan);
  const u32 = (offset: number): number => data.getUint32(offset, true);

  test("has the same bytes every time, at every hour, in every environment", () => {
    const clock = Date.now;
    const random = Math.random;
    Date.now = () => 0;
    Math.random = () => 0.5;
    try {
      expect(compilePlan(structuredClone(spec), structuredClone(host)).bytes).toEqual(plan.bytes);
    } finally {
      Date.now = clock;
      Math.random = random;
    }
  });

  test("leaves its input as it was", () => {
    const before = structuredClone({ spec, host });
    compilePlan(spec, host);
    expect({ spec, host }).toEqual(before);
  });

  test("has a header that says what the spec says", () => {
    expect(u32(F.HEADER.magic)).toBe(0x44494f56);
    expect(u32(F.HEADER.version)).toBe(F.PLAN_VERSION);
    expect(u32(F.HEADER.auditArch)).toBe(host.arch === "x86_64" ? 0xc000003e : 0xc00000b7);
    expect(u32(F.HEADER.length)).toBe(plan.bytes.length);
    expect(plan.bytes.length % 8).toBe(0);
    expect([u32(F.HEADER.uid), u32(F.HEADER.gid)]).toEqual([spec.user.uid, spec.user.gid]);
    expect(u32(F.HEADER.outerId)).toBe(host.privileged ? F.OUTER_ID_OWN : F.OUTER_ID_CALLER);
    expect(u32(F.HEADER.timeFromZero)).toBe(host.timeNamespace ? 1 : 0);
    expect(u32(F.HEADER.wallTime)).toBe(spec.wallTime);
    expect(u32(F.HEADER.initIndex) === F.NO_INIT).toBe(!spec.init);
    if (spec.init) expect(u32(F.HEADER.initIndex)).toBeLessThan(ops.length);
  });

  test("clones into every namespace, but for the network where the host's is granted and time where there is none", () => {
    const NEW = {
      NEWTIME: 0x80n,
      NEWNS: 0x20000n,
      NEWCGROUP: 0x2000000n,
      NEWUTS: 0x4000000n,
      NEWIPC: 0x8000000n,
      NEWUSER: 0x10000000n,
      NEWPID: 0x20000000n,
      NEWNET: 0x40000000n,
    };
    const flags = data.getBigUint64(F.HEADER.cloneFlags, true);
    const lacking = Object.entries(NEW)
      .filter(([, bit]) => (flags & bit) === 0n)
      .map(([name]) => name);
    expect(lacking).toEqual([
      ...(host.timeNamespace ? [] : ["NEWTIME"]),
      ...(spec.network === "host" ? ["NEWNET"] : []),
    ]);
    // CLONE_VM, CLONE_PIDFD, CLONE_CHILD_CLEARTID, CLONE_CLEAR_SIGHAND, and nothing else.
    const others = Object.values(NEW).reduce((rest, bit) => rest & ~bit, flags);
    expect(others).toBe(0x100n | 0x1000n | 0x20_0000n | 0x1_0000_0000n);
  });

  test("has its tables one after the other, and everything in bounds", () => {
    const handles = u32(F.HEADER.handlesOffset);
    const relocations = u32(F.HEADER.relocationsOffset);
    const start = u32(F.HEADER.dataOffset);
    const length = u32(F.HEADER.dataLength);
    expect(u32(F.HEADER.opsOffset)).toBe(F.HEADER_SIZE);
    expect(handles).toBe(F.HEADER_SIZE + ops.length * F.OP_SIZE);
    expect(relocations).toBe(handles + u32(F.HEADER.handleCount) * F.HANDLE_SIZE);
    expect(start).toBeGreaterThanOrEqual(relocations + u32(F.HEADER.relocationCount) * F.RELOCATION_SIZE);
    expect(start % 8).toBe(0);
    expect(start + length).toBeLessThanOrEqual(plan.bytes.length);
    for (const { tags, args } of ops)
      for (const [position, value] of args.entries()) {
        const tag = (tags >> (2 * position)) & 3;
        if (tag === F.TAG_POINTER) expect(value).toBeLessThan(BigInt(length));
        if (tag === F.TAG_HANDLE) expect(value).toBeLessThan(BigInt(u32(F.HEADER.handleCount)));
        expect(tag).not.toBe(3);
      }
    let before = -1;
    for (let index = 0; index < u32(F.HEADER.relocationCount); index++) {
      const at = u32(relocations + F.RELOCATION_SIZE * index);
      expect(at).toBeGreaterThan(before);
      expect(at + 8).toBeLessThanOrEqual(length);
      expect(data.getBigUint64(start + at, true)).toBeLessThan(BigInt(length));
      before = at;
    }
  });

  test("expects of every call the descriptor that the kernel gives: the lowest that is free", () => {
    const open = new Set([0, 1, 2]);
    const lowest = (): number => {
      for (let number = 0; ; number++) if (!open.has(number)) return number;
    };
    // From close_range on nothing of the runner's is left, and what is open is known.
    const begin = ops.findIndex(({ call }) => call === "close_range");
    const end = spec.init ? u32(F.HEADER.initIndex) : ops.length;
    for (const { call, args, expect: wanted, tags } of ops.slice(0, begin))
      if (call === "dup3") {
        expect(tags & 3).toBe(F.TAG_HANDLE);
        expect(wanted).toBe(args[1] ?? -1n);
        open.add(Number(wanted));
      }
    const [first = 0n, last, flags] = ops[begin]?.args ?? [];
    expect([last, flags]).toEqual([0xffff_ffffn, 0n]);
    expect([...open].every((number) => BigInt(number) < first)).toBe(true);
    expect(open.size).toBe(Number(first));
    for (const { call, args, expect: wanted } of ops.slice(begin + 1, end)) {
      const number = Number(args[0]);
      if (call === "dup3") {
        expect(open.has(number)).toBe(true);
        expect(wanted).toBe(args[1] ?? -1n);
        open.add(Number(wanted));
      } else if (call === "close") {
        expect(open.delete(number)).toBe(true);
      } else if (call === "close_range") {
        for (let at = number; at <= Number(args[1]); at++) expect(open.delete(at)).toBe(true);
      } else if (MAKES_DESCRIPTOR.has(call) && !(call === "seccomp" && args[1] === 0n)) {
        expect([call, Number(wanted)]).toEqual([call, lowest()]);
        open.add(Number(wanted));
      }
      const used = USES_DESCRIPTOR[call]?.map((position) => Number(BigInt.asIntN(32, args[position] ?? -1n)));
      for (const descriptor of used ?? [])
        if (descriptor !== -100) expect([call, open.has(descriptor)]).toEqual([call, true]);
    }
    // What outlives the exec: the streams, the args, and what closes itself on exec.
    for (const { number } of spec.files) expect(open.has(number)).toBe(true);
  });

  test("ends with the exec, of a descriptor above every limit", () => {
    const tail = spec.init ? u32(F.HEADER.initIndex) : ops.length;
    const last = ops[tail - 1];
    expect(last?.call).toBe("execveat");
    expect(last?.args[0] ?? 0n).toBeGreaterThanOrEqual(spec.rlimits.RLIMIT_NOFILE);
    expect(last?.args[4]).toBe(0x1000n);
    expect(ops.at(-1)?.call).toBe("execveat");
    const before = (call: string): number => ops.findIndex((op) => op.call === call);
    const order = ["mount", "pivot_root", "umount2", "capset", "seccomp", "execveat"].map(before);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("is listed op by op, each with the grant that asks for it", () => {
    const { ops: listed, filter } = listPlan(plan, host.arch);
    expect(listed.map(({ index }) => index)).toEqual(ops.map((_, index) => index));
    expect(listed.map(({ call }) => call)).toEqual(ops.map(({ call }) => call));
    const known = new Set([
      "the void",
      "program",
      "cwd",
      ...["init", "network", "hostname", "domainname", "capabilities", "limits", "syscalls"].map(
        (name) => `grants.${name}`,
      ),
      ...["stdin", "stdout", "stderr"].map((name) => `grants.stdio.${name}`),
      ...spec.nodes.map(({ grant }) => grant),
      ...spec.files.map(({ grant }) => grant),
    ]);
    for (const { call, grant, does, text } of listed) {
      expect([call, known.has(grant)]).toEqual([call, true]);
      expect(does.length).toBeGreaterThan(3);
      expect(text).toStartWith(`${call}(`);
    }
    // Every grant has ops of its own.
    for (const { grant } of [...spec.nodes, ...spec.files])
      expect(listed.some((op) => op.grant === grant)).toBe(true);
    expect(filter.length).toBe(plan.filter.length / 8);
  });

  test("holds the filter that it lists", () => {
    const whole = Buffer.from(plan.bytes);
    expect(whole.includes(Buffer.from(plan.filter))).toBe(true);
  });
});

const MAKES_DESCRIPTOR = new Set([
  "openat2",
  "open_tree",
  "fsopen",
  "fsmount",
  "socket",
  "landlock_create_ruleset",
  "seccomp",
]);
/** Positions of arguments that are descriptors. */
const USES_DESCRIPTOR: Readonly<Record<string, readonly number[]>> = {
  openat2: [0],
  open_tree: [0],
  fsconfig: [0],
  fsmount: [0],
  move_mount: [0, 2],
  mount_setattr: [0],
  mkdirat: [0],
  mknodat: [0],
  symlinkat: [1],
  fchdir: [0],
  write: [0],
  ioctl: [0],
  landlock_add_rule: [0],
  landlock_restrict_self: [0],
  execveat: [0],
};
