// Mistakes that sandboxes have made, each in an otherwise right plan: the verifier sees every one, and says what it is.

import { describe, expect, test } from "bun:test";
import { HEADER, HEADER_SIZE, OP, OP_SIZE } from "../../src/plan/format.ts";
import { compilePlan } from "../../src/plan/compile.ts";
import type { ResolvedVoid } from "../../src/resolve/resolved.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import type { Rejection } from "../../src/verify/verify.ts";
import { callAt, filtersOf, putTogether, takeApart, verifyRepaired, withFilter } from "./mutants.ts";
import type { Parts } from "./mutants.ts";
import { naiveFilter } from "./naive.ts";
import type { Bug } from "./naive.ts";
import { BEST_EFFORT, INIT, OLD_HOST, RICH, ROOT_HOST, SAMPLES, SMALL, is, rule, sorted } from "./samples.ts";

const CONDITIONS: ResolvedVoid = {
  ...SMALL,
  syscalls: sorted([
    ...SMALL.syscalls,
    rule("socket", [is(0, "eq", 1n), is(1, "maskedEq", 1n, 32, 0xfn)], [is(0, "eq", 2n), is(2, "le", 17n)]),
    rule("lseek", [is(1, "lt", 0x1_0000_0001n, 64), is(2, "ne", 2n)]),
    rule("mmap", [is(1, "ge", 0x7_ffff_0000n, 64), is(3, "gt", 0xffffn)], [is(0, "ne", 0x5_0000_0005n, 64)]),
    rule("mremap", [
      is(2, "le", 0x3_0000_0007n, 64),
      is(0, "maskedEq", 0x10_0000_0001n, 64, 0xff_0000_000fn),
    ]),
  ]).filter((one, i, all) => all[i + 1]?.name !== one.name),
};

function rejected(spec: ResolvedVoid, plan: Uint8Array, host = ROOT_HOST): Rejection {
  const result = verifyRepaired(plan, (bytes) => verifyPlan(spec, host, bytes));
  if (result.ok) throw new Error("the plan was proved");
  return result.rejection;
}

/** Number that the start executes. */
function programOf(plan: Uint8Array): number {
  const view = new DataView(plan.buffer);
  const last = view.getUint32(HEADER.opCount, true) - 1;
  return view.getUint32(HEADER_SIZE + last * OP_SIZE + OP.args, true);
}

describe("filters", () => {
  const plan = compilePlan(CONDITIONS, ROOT_HOST).bytes;
  const program = programOf(plan);
  const which = filtersOf(plan, "x86_64").length - 1;
  const swap = (filter: Uint8Array): Uint8Array => withFilter(plan, "x86_64", which, filter);

  test.each(SAMPLES.filter(({ spec }) => !spec.init).map((sample) => [sample.name, sample] as const))(
    "of the plain compiler are proved too: %s",
    (_, { spec, host }) => {
      const own = compilePlan(spec, host).bytes;
      const filter = naiveFilter(spec, host.arch, programOf(own));
      const last = filtersOf(own, host.arch).length - 1;
      const result = verifyPlan(spec, host, withFilter(own, host.arch, last, filter));
      expect(result.ok ? "equal" : result.rejection.message).toBe("equal");
    },
  );

  test("are proved whatever way they are compiled", () => {
    const result = verifyPlan(CONDITIONS, ROOT_HOST, swap(naiveFilter(CONDITIONS, "x86_64", program)));
    expect(result.ok ? "equal" : result.rejection.message).toBe("equal");
  });

  const bugs: readonly [Bug, string, RegExp][] = [
    ["no architecture check", "more", /on i386|on architecture|on aarch64/],
    ["no x32 check", "more", /call 1073741824|call 10737|refuses with error ENOSYS/],
    ["x32 is refused, not killed", "more", /the spec kills for/],
    ["halves compared each by itself", "less", /with arguments/],
    ["any condition is enough", "more", /the filter allows .* with arguments/],
    ["only the first alternative", "less", /the spec allows/],
    ["upper halves of ints are compared", "incomparable", /the spec allows/],
    ["upper halves are not compared", "incomparable", /with arguments/],
    ["signed comparison", "incomparable", /with arguments/],
    ["mask left out", "less", /the spec allows/],
    ["unknown calls are refused with EPERM", "incomparable", /refuses with error EPERM/],
    ["clone3 is refused with EPERM", "incomparable", /clone3/],
    ["execveat of any descriptor", "more", /the filter allows execveat/],
    ["execveat with any flags", "more", /the filter allows execveat/],
    ["execveat of another descriptor", "incomparable", /execveat/],
    [
      "one call more",
      "more",
      /the filter allows ptrace \(101\) on x86_64; the spec refuses with error EPERM it/,
    ],
    ["one call less", "less", /the spec allows/],
    ["log in place of errno", "incomparable", /answers/],
  ];
  test.each(bugs)("%s: %s", (bug, verdict, message) => {
    const rejection = rejected(CONDITIONS, swap(naiveFilter(CONDITIONS, "x86_64", program, bug)));
    expect(rejection.message).toMatch(message);
    expect(rejection.verdict).toBe(verdict as Rejection["verdict"]);
  });
});

/** Changes a plan's ops: by name of the call, in order. */
function edit(spec: ResolvedVoid, change: (ops: Ops) => void, host = ROOT_HOST): Rejection {
  const plan = compilePlan(spec, host).bytes;
  const parts = takeApart(plan);
  const ops = new Ops(plan, parts, host.arch);
  change(ops);
  return rejected(spec, putTogether({ ...parts, ops: ops.list }), host);
}

class Ops {
  list: Uint8Array[];
  private readonly names: string[];
  private readonly data: Uint8Array;
  constructor(plan: Uint8Array, parts: Parts, arch: "x86_64" | "aarch64") {
    this.list = [...parts.ops];
    this.names = parts.ops.map((_, i) => callAt(plan, arch, i));
    this.data = parts.data;
  }
  /** Index of the n-th op of a call whose arguments are as given; -1 is the last. */
  find(call: string, n = 0, matches: (args: bigint[]) => boolean = () => true): number {
    const found = this.list.flatMap((op, i) =>
      this.names[i] === call && matches(Array.from({ length: 6 }, (_, a) => this.arg(op, a))) ? [i] : [],
    );
    const index = found.at(n);
    if (index === undefined) throw new Error(`no op ${call}`);
    return index;
  }
  arg(op: Uint8Array, i: number): bigint {
    return new DataView(op.buffer, op.byteOffset).getBigUint64(OP.args + 8 * i, true);
  }
  set(index: number, i: number, value: bigint): void {
    const op = this.list[index]?.slice() ?? new Uint8Array();
    new DataView(op.buffer).setBigUint64(OP.args + 8 * i, value, true);
    this.list[index] = op;
  }
  move(from: number, to: number): void {
    const [op] = this.list.splice(from, 1);
    const [name] = this.names.splice(from, 1);
    if (op && name) {
      this.list.splice(to, 0, op);
      this.names.splice(to, 0, name);
    }
  }
  remove(index: number): void {
    this.list.splice(index, 1);
    this.names.splice(index, 1);
  }
  /** The struct that an argument points to. */
  struct(index: number, i: number): DataView {
    return new DataView(
      this.data.buffer,
      this.data.byteOffset + Number(this.arg(this.list[index] ?? this.data, i)),
    );
  }
}

const isOption = (option: bigint) => (args: bigint[]) => args[0] === option;
const NO_NEW_PRIVS = 38n;

describe("plans", () => {
  test("the old root is left mounted", () => {
    const { message } = edit(SMALL, (ops) => ops.remove(ops.find("umount2")));
    expect(message).toMatch(/the detaching of the host's root/);
  });
  test("the root is left without a change of directory", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("chdir"))).message).toMatch(
      /directory that is the host's/,
    );
  });
  test("no_new_privs comes after the filter", () => {
    const { message } = edit(SMALL, (ops) => {
      ops.move(ops.find("prctl", 0, isOption(NO_NEW_PRIVS)), ops.find("seccomp", -1));
    });
    expect(message).toMatch(/no_new_privs, which it needs/);
  });
  test("no_new_privs is forgotten", () => {
    expect(
      edit(BEST_EFFORT, (ops) => ops.remove(ops.find("prctl", 0, isOption(NO_NEW_PRIVS))), OLD_HOST).message,
    ).toMatch(/no_new_privs/);
  });
  test("the filter is forgotten", () => {
    const rejection = edit(SMALL, (ops) => ops.remove(ops.find("seccomp", -1)));
    expect(rejection.message).toMatch(/has no system call filter/);
    expect(rejection.verdict).toBe("more");
  });
  test("a descriptor leaks: not closed", () => {
    const rejection = edit(SMALL, (ops) => ops.remove(ops.find("close", -1)));
    expect(rejection.message).toMatch(/leaves descriptor \d+ open|descriptor/);
  });
  test("a descriptor leaks: the program's own stays over the exec", () => {
    const rejection = edit(SMALL, (ops) => ops.set(ops.find("dup3", -1), 2, 0n));
    expect(rejection.message).toMatch(/leaves descriptor 1\d open; no grant asks for it/);
    expect(rejection.verdict).toBe("more");
  });
  test("the runner's descriptors are inherited", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("close_range"))).message).toMatch(
      /closing of all that was inherited/,
    );
  });
  test("a tree is writable where read was granted", () => {
    const rejection = edit(
      BEST_EFFORT,
      (ops) => {
        const etc = ops.find("mount_setattr", 0, () => true);
        for (let n = 0; ; n++) {
          const at = ops.find("mount_setattr", n);
          if (at < etc) continue;
          const attr = ops.struct(at, 3);
          if (attr.getUint32(0, true) !== 0xf) continue;
          attr.setUint32(0, 0xe, true);
          return;
        }
      },
      OLD_HOST,
    );
    expect(rejection.message).toMatch(/mounts \/etc writable; no grant asks for it/);
    expect(rejection.verdict).toBe("more");
  });
  test("only the top mount of a tree is read-only", () => {
    const rejection = edit(BEST_EFFORT, (ops) => ops.set(ops.find("mount_setattr"), 2, 0x1000n), OLD_HOST);
    expect(rejection.verdict).toBe("malformed");
  });
  test("a mount shows on the host", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("mount"))).message).toMatch(/cut of mount propagation/);
  });
  test("a link of the host's is followed", () => {
    const { message } = edit(SMALL, (ops) => {
      const source = ops.find(
        "openat2",
        0,
        (args) => args[0] === 0xffff_ffff_ffff_ff9cn && args[2] !== undefined,
      );
      ops.struct(source, 2).setBigUint64(16, 0n, true);
    });
    expect(message).toMatch(/struct/);
  });
  test("supplementary groups are kept", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("setgroups"))).message).toMatch(/supplementary groups/);
  });
  test("the gid is left as it was", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("setresgid"))).message).toMatch(/void's group/);
  });
  test("a capability stays in the bounding set", () => {
    const rejection = edit(SMALL, (ops) =>
      ops.remove(ops.find("prctl", 0, (args) => args[0] === 24n && args[1] === 21n)),
    );
    expect(rejection.message).toMatch(/leaves CAP_SYS_ADMIN in the bounding set; no grant asks for it/);
    expect(rejection.verdict).toBe("more");
  });
  test("the securebits are not locked", () => {
    expect(edit(SMALL, (ops) => ops.remove(ops.find("prctl", 0, isOption(28n)))).message).toMatch(
      /lock the securebits/,
    );
  });
  test("the program outlives the runner", () => {
    const rejection = edit(SMALL, (ops) => {
      ops.remove(ops.find("recvfrom", -1));
    });
    expect(rejection.verdict).not.toBe("less");
  });
  test("the death signal comes before a change of credentials, which clears it", () => {
    const { message } = edit(SMALL, (ops) =>
      ops.move(ops.find("prctl", 0, isOption(1n)), ops.find("capset")),
    );
    expect(message).toMatch(/death signal/);
  });
  test("the id of the caller is taken in place of an own one", () => {
    const plan = compilePlan(SMALL, ROOT_HOST).bytes.slice();
    new DataView(plan.buffer).setUint32(HEADER.outerId, 0, true);
    expect(rejected(SMALL, plan).message).toMatch(/stands for another id outside/);
  });
  test("the user namespace is missing", () => {
    const plan = compilePlan(SMALL, ROOT_HOST).bytes.slice();
    const view = new DataView(plan.buffer);
    view.setBigUint64(HEADER.cloneFlags, view.getBigUint64(HEADER.cloneFlags, true) & ~0x1000_0000n, true);
    const rejection = rejected(SMALL, plan);
    expect(rejection.verdict).toBe("more");
    expect(rejection.message).toMatch(/namespaces/);
  });
  test("the network namespace is the host's", () => {
    const plan = compilePlan({ ...SMALL, network: "host" }, ROOT_HOST).bytes;
    const rejection = rejected(SMALL, plan);
    expect(rejection.verdict).toBe("more");
  });
  test("the start's execveat can be used again", () => {
    const { message } = edit(SMALL, (ops) => {
      ops.set(
        ops.find("prlimit64", 0, (args) => args[1] === 7n),
        1,
        7n,
      );
      const last = ops.find("prlimit64", -1, (args) => args[1] === 7n);
      ops.struct(last, 2).setBigUint64(0, 17n, true);
      ops.struct(last, 2).setBigUint64(8, 17n, true);
    });
    expect(message).toMatch(/RLIMIT_NOFILE|changes nothing|number that a descriptor can have again/);
  });
  test("the guard is forgotten", () => {
    expect(
      edit(SMALL, (ops) => {
        ops.remove(ops.find("clone"));
        ops.remove(ops.find("seccomp"));
      }).message,
    ).toMatch(/own execveat possible again/);
  });
  test("pid 1 keeps a descriptor", () => {
    expect(edit(INIT, (ops) => ops.remove(ops.find("close_range", -1))).message).toMatch(/descriptor/);
  });
  test("pid 1 has no filter", () => {
    expect(edit(INIT, (ops) => ops.remove(ops.find("seccomp", -1))).message).toMatch(
      /has no system call filter/,
    );
  });
  test("a plan of a wider spec gives more, of a narrower one less", () => {
    const wide = compilePlan(RICH, ROOT_HOST).bytes;
    const narrow = { ...RICH, syscalls: RICH.syscalls.slice(0, -1) };
    expect(rejected(narrow, wide).verdict).toBe("more");
    expect(rejected(RICH, compilePlan(narrow, ROOT_HOST).bytes).verdict).toBe("less");
  });
});
