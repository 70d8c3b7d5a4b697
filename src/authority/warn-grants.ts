// Single grants that are known to be dangerous: the host's network, sockets, capabilities, protections given up.
// May import src/spec, and this folder's types.

import type { LoadedEntrypoint } from "../spec/load.ts";
import { expandSyscalls } from "../spec/syscalls.ts";
import type { Danger } from "./warning.ts";

type Written = LoadedEntrypoint["spec"];

export function warnOfGrants(spec: Written): Danger[] {
  return [
    ...warnOfNetwork(spec),
    ...warnOfListeners(spec),
    ...warnOfDescriptors(spec),
    ...warnOfCapabilities(spec),
    ...warnOfProtections(spec),
    ...warnOfBounds(spec),
  ];
}

function warnOfNetwork({ grants }: Written): Danger[] {
  if (grants.network !== "host") return [];
  return [
    {
      code: "hostNetwork",
      path: "grants.network",
      why: "the host's network: every address that the host reaches, services on its loopback and abstract unix sockets included",
      instead: 'Hand in what is needed as an argument: "tcpListener", "udpSocket" or "connector"',
    },
  ];
}

function warnOfListeners({ args = [] }: Written): Danger[] {
  return args.flatMap((arg, index): Danger[] => {
    if (typeof arg === "string") return [];
    const address = "tcpListener" in arg ? arg.tcpListener : "udpSocket" in arg ? arg.udpSocket : "";
    if (!/^(0\.0\.0\.0|\[[0:]*\]):/.test(address)) return [];
    return [
      {
        code: "publicListener",
        path: `args[${index}]`,
        why: `${address} is every address of the host: whoever reaches the host reaches the program`,
        instead: 'Listen on the one address that is meant, such as "127.0.0.1:8443"',
      },
    ];
  });
}

const RECEIVING: readonly string[] = ["recvmsg", "recvmmsg", "io_uring_enter"];

/** SCM_RIGHTS of unix(7): descriptors come with authority that no spec lists. */
function warnOfDescriptors({ args = [], trigger, grants }: Written): Danger[] {
  const ways: { path: string; what: string }[] = args.flatMap((arg, index) => {
    const path = `args[${index}]`;
    if (typeof arg === "string") return [];
    if ("unixListener" in arg) return [{ path, what: `connections to ${arg.unixListener}` }];
    if ("fileSocket" in arg && "receive" in arg.fileSocket)
      return [{ path, what: `the file socket ${JSON.stringify(arg.fileSocket.receive)}` }];
    return [];
  });
  if (typeof trigger === "object" && "fileSocket" in trigger)
    ways.push({ path: "trigger", what: "what starts it is a message of descriptors" });
  if (ways.length === 0) return [];
  const calls = expandSyscalls(grants.syscalls)
    .map(({ name }) => name)
    .filter((name) => RECEIVING.includes(name));
  if (calls.length === 0) return [];
  return ways.map(({ path, what }) => ({
    code: "receivesDescriptors",
    path,
    why: `${what}, with ${calls.join(" and ")}: whoever sends there can hand in any descriptor, which no grant lists`,
    instead:
      "Take recvmsg and recvmmsg out where plain reading does, or use a pipe, which carries bytes only",
  }));
}

/** Those that are worth much in a namespace of one's own too. */
const CAPABILITIES: Readonly<Record<string, string>> = {
  CAP_SYS_ADMIN: "mounts and namespaces: much of the kernel is reached by it, and many of its holes were",
  CAP_SYS_PTRACE: "it reads and changes every process of the void",
  CAP_SYS_MODULE: "it is the right to load code into the kernel",
  CAP_SYS_RAWIO: "it is the right to reach the machine's memory and ports",
  CAP_SYS_BOOT: "it is the right to restart the machine",
  CAP_SYS_CHROOT: "it changes the root folder, an old way out",
  CAP_SYS_RESOURCE: "it lifts limits that the spec sets",
  CAP_BPF: "it loads programs into the kernel",
  CAP_PERFMON: "it measures and traces the kernel",
  CAP_NET_ADMIN: "it sets up networks and packet filters, where many holes of the kernel were",
  CAP_NET_RAW: "it forges packets",
  CAP_MKNOD: "it makes device nodes",
  CAP_DAC_OVERRIDE: "it passes over the permissions of files",
  CAP_DAC_READ_SEARCH: "it reads whatever the permissions of files say, and opens files by handle",
  CAP_SETUID: "it becomes any user of its namespace",
  CAP_SETGID: "it becomes any group of its namespace",
  CAP_SETFCAP: "it gives capabilities to files",
  CAP_SETPCAP: "it hands its capabilities on",
  CAP_SYSLOG: "it reads the kernel's messages and addresses",
  CAP_MAC_ADMIN: "it changes the rules of the host's security module",
  CAP_MAC_OVERRIDE: "it passes over the rules of the host's security module",
  CAP_CHECKPOINT_RESTORE: "it reads other processes' memory maps, and chooses process ids",
};

function warnOfCapabilities({ grants }: Written): Danger[] {
  return (grants.capabilities ?? []).flatMap((name, index): Danger[] => {
    const what = CAPABILITIES[name];
    if (what === undefined) return [];
    return [
      {
        code: "capability",
        path: `grants.capabilities[${index}]`,
        why: `${name}: ${what}`,
        instead: "Take it out, or do what it is for outside the void and hand in the result",
      },
    ];
  });
}

function warnOfProtections({ grants }: Written): Danger[] {
  return (grants.bestEffort ?? []).map((name, index) => ({
    code: "missingProtection",
    path: `grants.bestEffort[${index}]`,
    why: `"${name}" may be missing, and the program runs all the same`,
    instead: "Take it out where the kernels that matter have it: `void doctor` tells",
  }));
}

function warnOfBounds({ grants }: Written): Danger[] {
  const { memory, processes } = grants.limits ?? {};
  const danger = (member: string, what: string): Danger => ({
    code: "noBound",
    path: `grants.limits.${member}`,
    why: `${member} without a limit: ${what}`,
    instead: "Give the largest amount that the program needs",
  });
  return [
    ...(memory === "unlimited" ? [danger("memory", "the program can use up the host's")] : []),
    ...(processes === "unlimited" ? [danger("processes", "the program can fill the host with them")] : []),
  ];
}
