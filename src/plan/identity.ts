// Who the void is: ids, names, session, capabilities, resource limits. May import src/kernel and this folder.
// Man pages: user_namespaces(7), capabilities(7), getrlimit(2), setsid(2).

import {
  AF_INET,
  AT_FDCWD,
  IFF_UP,
  LINUX_CAPABILITY_VERSION_3,
  PR_CAPBSET_DROP,
  PR_CAP_AMBIENT,
  PR_CAP_AMBIENT_RAISE,
  PR_SET_DUMPABLE,
  PR_SET_SECUREBITS,
  O_CLOEXEC,
  O_WRONLY,
  RESOLVE_NO_MAGICLINKS,
  RESOLVE_NO_SYMLINKS,
  SECBIT_KEEP_CAPS_LOCKED,
  SECBIT_NOROOT,
  SECBIT_NOROOT_LOCKED,
  SECBIT_NO_CAP_AMBIENT_RAISE,
  SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED,
  SECBIT_NO_SETUID_FIXUP,
  SECBIT_NO_SETUID_FIXUP_LOCKED,
  SIGKILL,
  SIGSTOP,
  SIOCSIFFLAGS,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  CAPABILITIES,
} from "../kernel/constants.ts";
import { RLIMIT_NAMES } from "../resolve/host.ts";
import type { Host } from "../resolve/host.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import type { PlanBuilder, Pointer } from "./builder.ts";
import { openHow } from "./structs.ts";

const SIGNALS = 64;
const SIGSET_SIZE = 8;

/** Every securebit that takes something away, set and locked. */
export const SECUREBITS =
  SECBIT_NOROOT |
  SECBIT_NOROOT_LOCKED |
  SECBIT_NO_SETUID_FIXUP |
  SECBIT_NO_SETUID_FIXUP_LOCKED |
  SECBIT_KEEP_CAPS_LOCKED |
  SECBIT_NO_CAP_AMBIENT_RAISE |
  SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;

const CAP_SETPCAP = CAPABILITIES["CAP_SETPCAP"] ?? 8;

export function compileIds(b: PlanBuilder, spec: ResolvedVoid, host: Host): void {
  const { uid, gid } = spec.user;
  b.for("the void");
  // Only root may drop its supplementary groups; a user's are refused to be changed, before the gid map is written.
  if (host.privileged) b.op("setgroups", [0, 0], "drop supplementary groups");
  b.op("setresgid", [gid, gid, gid], `become gid ${gid}`);
  b.op("setresuid", [uid, uid, uid], `become uid ${uid}`);
  // A change of the kernel's uid makes the memory undumpable, and the memory is the runner's too until the exec.
  if (host.privileged) b.op("prctl", [PR_SET_DUMPABLE, 1, 0, 0, 0], "keep the runner's memory its own");
}

/**
 * No user namespace below the void's own: one would give a program that may call clone every capability inside it, and
 * with them a much larger part of the kernel to attack. Needs CAP_SYS_RESOURCE, which goes later.
 */
export function compileNamespaceLimit(b: PlanBuilder, host: Host): void {
  if (!host.namespaceLimit) return;
  const path = "/proc/sys/user/max_user_namespaces";
  const how = openHow(b, O_WRONLY | O_CLOEXEC, 0, RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS);
  b.for("the void");
  const file = b.open("openat2", [AT_FDCWD, b.string(path), ...how], "open the limit on user namespaces", {
    path,
  });
  b.op("write", [file, b.bytes(new TextEncoder().encode("0"), 1), 1], "forbid further user namespaces", {
    expect: 1,
  });
  b.close(file);
}

export function compileNames(b: PlanBuilder, spec: ResolvedVoid): void {
  const name = (text: string): [Pointer, number] => [b.string(text), new TextEncoder().encode(text).length];
  b.for(spec.hostname === "void" ? "the void" : "grants.hostname");
  b.op("sethostname", name(spec.hostname), `name the host ${spec.hostname}`);
  b.for(spec.domainname === "(none)" ? "the void" : "grants.domainname");
  b.op("setdomainname", name(spec.domainname), `name the domain ${spec.domainname}`);
  if (spec.network === "loopback") {
    b.for("grants.network");
    const socket = b.open("socket", [AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0], "open a socket to configure lo");
    const request = new Uint8Array(40); // struct ifreq: name[16], then the union with the flags
    request.set(new TextEncoder().encode("lo"));
    new DataView(request.buffer).setUint16(16, IFF_UP, true);
    b.op("ioctl", [socket, SIOCSIFFLAGS, b.bytes(request)], "bring lo up");
    b.close(socket);
  }
  b.for("the void");
  // CLONE_CLEAR_SIGHAND gives up handlers, but what the runner ignores (Bun: SIGPIPE, SIGXFSZ) would stay ignored.
  const byDefault = b.bytes(new Uint8Array(32)); // struct sigaction of the kernel, all zero: SIG_DFL
  for (let signal = 1; signal <= SIGNALS; signal++) {
    if (signal === SIGKILL || signal === SIGSTOP) continue;
    b.op(
      "rt_sigaction",
      [signal, byDefault, 0, SIGSET_SIZE],
      `let signal ${signal} do what it does by default`,
    );
  }
  b.op("setsid", [], "start a session without a terminal", { expect: 1 });
  b.op("umask", [0o077], "set the umask to 077", { expect: 0 });
}

export function compileCapabilities(b: PlanBuilder, spec: ResolvedVoid, host: Host): void {
  const granted = new Set(spec.capabilities);
  b.for("the void");
  for (let capability = 0; capability <= host.lastCap; capability++) {
    if (granted.has(capability)) continue;
    b.op("prctl", [PR_CAPBSET_DROP, capability, 0, 0, 0], `drop ${capabilityName(capability)} for good`);
  }
  const mask = spec.capabilities.reduce((bits, capability) => bits | (1n << BigInt(capability)), 0n);
  const capset = (permitted: bigint, inheritable: bigint, does: string): void => {
    const header = b.bytes(new Uint8Array(new Uint32Array([LINUX_CAPABILITY_VERSION_3, 0]).buffer));
    const low = (bits: bigint): number => Number(bits & 0xffff_ffffn);
    const high = (bits: bigint): number => Number(bits >> 32n);
    const data = [low, high].flatMap((half) => [half(permitted), half(permitted), half(inheritable)]);
    b.op("capset", [header, b.bytes(new Uint8Array(new Uint32Array(data).buffer))], does);
  };
  if (granted.size > 0) {
    // A capability outlives the exec of a program that is not root's only as an ambient one, which must be permitted
    // and inheritable first. CAP_SETPCAP is kept for the securebits.
    b.for("grants.capabilities");
    capset(mask | (1n << BigInt(CAP_SETPCAP)), mask, "make the granted capabilities inheritable");
    for (const capability of spec.capabilities) {
      b.op(
        "prctl",
        [PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0],
        `keep ${capabilityName(capability)}`,
      );
    }
    b.for("the void");
  }
  b.op("prctl", [PR_SET_SECUREBITS, SECUREBITS, 0, 0, 0], "lock the securebits");
  // Where CAP_SETPCAP itself is granted, the sets are as they shall be already.
  if (!granted.has(CAP_SETPCAP)) {
    if (granted.size > 0) b.for("grants.capabilities");
    capset(mask, mask, granted.size > 0 ? "keep only the granted capabilities" : "drop every capability");
  }
  b.for("the void");
}

export function compileLimits(b: PlanBuilder, spec: ResolvedVoid): void {
  b.for("grants.limits");
  for (const [number, name] of RLIMIT_NAMES.entries()) {
    const value = spec.rlimits[name];
    b.op("prlimit64", [0, number, b.words([value, value]), 0], `set ${name} to ${renderLimit(value)}`);
  }
  b.for("the void");
}

function renderLimit(value: bigint): string {
  return value === 0xffff_ffff_ffff_ffffn ? "unlimited" : String(value);
}

const names = new Map(Object.entries(CAPABILITIES).map(([name, number]) => [number, name]));

function capabilityName(number: number): string {
  return names.get(number) ?? `capability ${number}`;
}
