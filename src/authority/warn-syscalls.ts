// System calls that reach further than they look. May import src/spec's rules and this folder's types.

import type { LoadedEntrypoint } from "../spec/load.ts";
import type { ArgCondition, SyscallRule } from "../spec/syscall-rule.ts";
import { expandSyscalls } from "../spec/syscalls.ts";
import type { Danger, WarningCode } from "./warning.ts";
import { listInWords } from "./words.ts";

interface Row {
  readonly code: WarningCode;
  readonly calls: readonly string[];
  readonly why: string;
  readonly instead: string;
  /** Dangerous only with one of these values of an argument. */
  readonly where?: { readonly argument: number; readonly values: readonly bigint[] };
}

const TABLE: readonly Row[] = [
  {
    code: "ioUring",
    calls: ["io_uring_setup", "io_uring_enter", "io_uring_register"],
    why: "what goes through io_uring passes no filter of system calls, and it had many of the kernel's holes",
    instead: "Take it out; programs fall back to ordinary calls",
  },
  {
    code: "tracing",
    calls: ["ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp"],
    why: "it reads or changes other processes of the void, with all that these were given",
    instead: "Take it out; only debuggers need it",
  },
  {
    code: "bpf",
    calls: ["bpf"],
    why: "it loads programs into the kernel, whose checker of such programs had many holes",
    instead: "Take it out; load such programs outside the void",
  },
  {
    code: "performanceEvents",
    calls: ["perf_event_open"],
    why: "it is a large part of the kernel with a history of holes, and it measures what others do",
    instead: "Take it out; measure from outside the void",
  },
  {
    code: "userfaultfd",
    calls: ["userfaultfd"],
    why: "it holds the kernel still in the middle of a copy, which many exploits need",
    instead: "Take it out",
  },
  {
    code: "keyring",
    calls: ["add_key", "keyctl", "request_key"],
    why: "the kernel's keyrings are no namespace of their own: keys of the same user outside are within reach",
    instead: "Take it out; hand secrets in as files",
  },
  {
    code: "mounting",
    calls: [
      "mount",
      "umount2",
      "move_mount",
      "open_tree",
      "open_tree_attr",
      "fsopen",
      "fsconfig",
      "fsmount",
      "fspick",
      "mount_setattr",
      "pivot_root",
      "chroot",
    ],
    why: "it changes the tree that the spec describes, and reaches the kernel's parsers of file systems",
    instead: "Take it out; the grants put in place what is needed",
  },
  {
    code: "namespaces",
    calls: ["unshare", "setns", "clone3"],
    why: "a namespace of the program's own gives it all capabilities in there, and with them much more of the kernel",
    instead: "Take it out; processes and threads need `clone` only",
  },
  {
    code: "namespaces",
    calls: ["clone"],
    // CLONE_NEWUSER, alone and with SIGCHLD. Other namespaces need a capability.
    where: { argument: 0, values: [0x1000_0000n, 0x1000_0011n] },
    why: "with CLONE_NEWUSER it makes a namespace in which the program has all capabilities",
    instead:
      'Grant it as {"name": "clone", "args": [{"index": 0, "op": "maskedEq", "mask": "0x7e020000", "value": "0", "width": 64}]}',
  },
  {
    code: "kernelControl",
    calls: [
      "init_module",
      "finit_module",
      "delete_module",
      "kexec_load",
      "kexec_file_load",
      "reboot",
      "swapon",
      "swapoff",
      "acct",
      "syslog",
      "quotactl",
      "quotactl_fd",
      "iopl",
      "ioperm",
      "lookup_dcookie",
      "open_by_handle_at",
      "fanotify_init",
      "settimeofday",
      "clock_settime",
      "clock_adjtime",
      "adjtimex",
    ],
    why: "it rules the whole machine; no void has the right to that, so it is only another way into the kernel",
    instead: "Take it out; it can't succeed in a void",
  },
  {
    code: "personality",
    calls: ["personality"],
    // ADDR_NO_RANDOMIZE and READ_IMPLIES_EXEC.
    where: { argument: 0, values: [0x40000n, 0x40_0000n] },
    why: "it turns off the random layout of memory, which makes exploits easy",
    instead: 'Grant it with a condition such as {"index": 0, "op": "eq", "value": "0", "width": 32}',
  },
  {
    code: "anySocket",
    calls: ["socket"],
    // AF_PACKET, AF_ALG and AF_VSOCK stand for all families that hardly any program needs.
    where: { argument: 0, values: [17n, 38n, 40n] },
    why: "without a condition on the family it opens rarely used parts of the kernel, and some (AF_VSOCK) know no network namespace",
    instead:
      'Grant it for each family that is needed: {"name": "socket", "args": [{"index": 0, "op": "eq", "value": "2", "width": 32}]}; 1 is unix, 2 IPv4, 10 IPv6',
  },
];

/** Groups that are everything, by the reason that they are no choice. */
const EVERYTHING: readonly string[] = ["@all", "@known"];

export function warnOfSyscalls(entrypoint: LoadedEntrypoint["spec"]): Danger[] {
  const grants = entrypoint.grants.syscalls ?? [];
  const all = grants.flatMap((grant, index): Danger[] =>
    typeof grant === "string" && EVERYTHING.includes(grant)
      ? [
          {
            code: "allSyscalls",
            path: `grants.syscalls[${index}]`,
            why: `${grant} opens the whole kernel, io_uring, ptrace and bpf included`,
            instead:
              'Start from "@base" and add what the program lacks: each refused call is named by strace',
          },
        ]
      : [],
  );
  const everything = new Set(all.map(({ path }) => path));
  // Each part of the list is looked at on its own, so that each is warned of where it stands.
  const parts = grants.flatMap((grant, index) => {
    const path = `grants.syscalls[${index}]`;
    return everything.has(path) ? [] : partOf(grant).dangers.map((danger) => ({ ...danger, path }));
  });
  return [...all, ...parts, ...warnOfTerminal(entrypoint, everything)];
}

function warnOfRules(rules: ReadonlyMap<string, SyscallRule>): Omit<Danger, "path">[] {
  return TABLE.flatMap(({ code, calls, why, instead, where }) => {
    const given = calls.filter((name) => {
      const rule = rules.get(name);
      return rule !== undefined && (where === undefined || admits(rule, where.argument, where.values));
    });
    return given.length === 0 ? [] : [{ code, why: `${listInWords(given, "and")}: ${why}`, instead }];
  });
}

/**
 * TIOCSTI and TIOCLINUX put characters into the terminal that the caller's shell then reads. The kernel looks at the
 * lower half of the request only.
 */
const TYPING = [0x5412n, 0x541cn, 0x1_0000_5412n];

function warnOfTerminal({ grants }: LoadedEntrypoint["spec"], everything: ReadonlySet<string>): Danger[] {
  const inherited = Object.keys(grants.stdio ?? {});
  if (inherited.length === 0) return [];
  return (grants.syscalls ?? []).flatMap((grant, index): Danger[] => {
    const path = `grants.syscalls[${index}]`;
    if (everything.has(path) || !partOf(grant).types) return [];
    return [
      {
        code: "terminalIoctl",
        path,
        why: `ioctl with the request TIOCSTI, and ${listInWords(inherited, "and")} of the caller: on a terminal that types commands for the caller's shell`,
        instead:
          'Take it out ("@base" has the harmless requests), or name requests: {"name": "ioctl", "args": [{"index": 1, "op": "eq", "value": "0x5413", "width": 32}]}',
      },
    ];
  });
}

/** Whether the call may be made with one of the values. */
function admits({ alternatives }: SyscallRule, argument: number, values: readonly bigint[]): boolean {
  return alternatives.some((conditions) =>
    values.some((value) =>
      conditions.every((condition) => condition.index !== argument || holds(condition, value)),
    ),
  );
}

function holds({ op, value, mask, width }: ArgCondition, argument: bigint): boolean {
  const found = BigInt.asUintN(width, argument);
  switch (op) {
    case "eq":
      return found === value;
    case "ne":
      return found !== value;
    case "lt":
      return found < value;
    case "le":
      return found <= value;
    case "gt":
      return found > value;
    case "ge":
      return found >= value;
    case "maskedEq":
      return (found & mask) === value;
  }
}

type SyscallGrant = NonNullable<LoadedEntrypoint["spec"]["grants"]["syscalls"]>[number];

/** What is dangerous in one entry of the list, wherever it stands. */
interface Part {
  readonly dangers: readonly Omit<Danger, "path">[];
  /** Whether it lets a terminal be typed into. */
  readonly types: boolean;
}

/** Groups and names are few, and the same in every spec. */
const parts = new Map<string, Part>();

function partOf(grant: SyscallGrant): Part {
  const before = typeof grant === "string" ? parts.get(grant) : undefined;
  if (before !== undefined) return before;
  const rules = new Map(expandSyscalls([grant]).map((rule) => [rule.name, rule]));
  const ioctl = rules.get("ioctl");
  const part = { dangers: warnOfRules(rules), types: ioctl !== undefined && admits(ioctl, 1, TYPING) };
  if (typeof grant === "string") parts.set(grant, part);
  return part;
}
