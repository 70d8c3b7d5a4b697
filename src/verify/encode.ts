// ResolvedVoid and host facts -> the bytes that the verifier reads. One field after another, nothing decided here: the
// verifier trusts that these bytes say what the spec says. May import src/kernel and the resolved spec.

import { SYSCALLS } from "../kernel/syscalls.ts";
import type { Arch } from "../kernel/arch.ts";
import { RLIMIT_NAMES } from "../resolve/host.ts";
import type { Host } from "../resolve/host.ts";
import type { ArgOp, Node, OpenFile, Protection, ResolvedVoid, SyscallRule } from "../resolve/resolved.ts";

/** What the verifier must know of the host. */
export type HostFacts = Pick<
  Host,
  "arch" | "privileged" | "lastCap" | "landlockAbi" | "timeNamespace" | "namespaceLimit"
>;

const MAGIC = 0x4d45_4c45; // "ELEM"
const VERSION = 1;
const ARCHES: readonly Arch[] = ["x86_64", "aarch64"];
const NETWORKS: readonly ResolvedVoid["network"][] = ["none", "loopback", "host"];
const ACCESSES: readonly OpenFile["access"][] = ["read", "write", "append", "readWrite"];
const KINDS: readonly Node["kind"][] = ["bind", "scratch", "data", "symlink", "proc"];
const OPS: readonly ArgOp[] = ["eq", "ne", "lt", "le", "gt", "ge", "maskedEq"];
const PROTECTIONS: readonly Protection[] = ["landlock", "time", "memory", "cpu"];

// All numbers are little-endian. A text is u32 length, then its UTF-8 bytes; a list is u32 count, then its items.
//
//   u32 magic, version
//   u32 arch (0 x86_64, 1 aarch64), outer id (0 the caller's, 1 an own one), last capability, Landlock ABI,
//       time namespace (0, 1), limit of user namespaces (0, 1: the host lets it be written)
//   u32 uid, gid, network (0 none, 1 loopback, 2 host), init (0, 1), onDenied (0 errno, 1 kill), wall time in ms
//   u32 bestEffort (bits: 1 landlock, 2 time, 4 memory, 8 cpu), stdio (bits: 1 stdin, 2 stdout, 4 stderr)
//   u64 capabilities (a bit each), u64 x 16 resource limits by number
//   text executable, cwd, hostname, domainname
//   list of text argv, list of text env
//   list of files: u32 access (0 read, 1 write, 2 append, 3 readWrite), text source
//   list of nodes: u32 kind (0 bind, 1 scratch, 2 data, 3 symlink, 4 proc), flags (bits: 1 read, 2 write, 4 execute,
//       8 directory, 16 device, 32 handed in, 64 idmapped), uid, gid, u64 size, u32 mode, text at,
//       text source, content or target
//   list of granted calls by number: u32 number, list of alternatives, each a list of conditions:
//       u32 index, op (0 eq, 1 ne, 2 lt, 3 le, 4 gt, 5 ge, 6 maskedEq), width, u64 value, mask
//   list of ranges of known call numbers: u32 first, last

/** Encodes an element. A call that the architecture does not have can't be granted there, and is left out. */
export function encodeElement(spec: ResolvedVoid, facts: HostFacts): Uint8Array {
  const w = new Writer();
  w.u32(MAGIC, VERSION);
  w.u32(ARCHES.indexOf(facts.arch), Number(facts.privileged), facts.lastCap, facts.landlockAbi);
  w.u32(Number(facts.timeNamespace), Number(facts.namespaceLimit));
  w.u32(spec.user.uid, spec.user.gid, NETWORKS.indexOf(spec.network), Number(spec.init));
  w.u32(Number(spec.onDenied === "kill"), spec.wallTime);
  w.u32(bits(PROTECTIONS.map((protection) => spec.bestEffort.includes(protection))));
  w.u32(bits([spec.stdio.stdin, spec.stdio.stdout, spec.stdio.stderr]));
  w.u64(spec.capabilities.reduce((set, capability) => set | (1n << BigInt(capability)), 0n));
  for (const name of RLIMIT_NAMES) w.u64(spec.rlimits[name]);
  for (const text of [spec.executable, spec.cwd, spec.hostname, spec.domainname]) w.text(text);
  w.list(spec.argv, (text) => w.text(text));
  w.list(spec.env, (text) => w.text(text));
  w.list(spec.files, (file) => {
    w.u32(ACCESSES.indexOf(file.access));
    w.text(file.source);
  });
  w.list(spec.nodes, (node) => encodeNode(w, node));
  w.list(numbered(spec.syscalls, facts.arch), ([number, rule]) => {
    w.u32(number);
    w.list(rule.alternatives, (alternative) =>
      w.list(alternative, ({ index, op, width, value, mask }) => {
        w.u32(index, OPS.indexOf(op), width);
        w.u64(value, mask);
      }),
    );
  });
  w.list(knownRanges(facts.arch), ([first, last]) => w.u32(first, last));
  return w.finish();
}

function encodeNode(w: Writer, node: Node): void {
  const isBind = node.kind === "bind";
  const idmap = isBind ? node.handedIn?.idmap : undefined;
  w.u32(KINDS.indexOf(node.kind));
  w.u32(
    bits([
      isBind && node.rights.read,
      isBind && node.rights.write,
      (isBind && node.rights.execute) || (node.kind === "scratch" && node.execute),
      isBind && node.type === "directory",
      isBind && node.device,
      isBind && node.handedIn !== undefined,
      idmap !== undefined,
    ]),
  );
  w.u32(idmap?.uid ?? 0, idmap?.gid ?? 0);
  w.u64(node.kind === "scratch" ? node.size : 0n);
  w.u32(node.kind === "data" ? node.mode : 0);
  w.text(node.at);
  if (isBind) w.text(node.source);
  else if (node.kind === "data") w.bytes(node.content);
  else w.text(node.kind === "symlink" ? node.to : "");
}

function numbered(rules: readonly SyscallRule[], arch: Arch): [number, SyscallRule][] {
  return rules
    .flatMap((rule): [number, SyscallRule][] => {
      const number = SYSCALLS[arch][rule.name];
      return number === undefined ? [] : [[number, rule]];
    })
    .toSorted(([a], [b]) => a - b);
}

const ranges = new Map<Arch, readonly [number, number][]>();

/** Numbers of the calls that the architecture has, neighbours joined. */
function knownRanges(arch: Arch): readonly [number, number][] {
  const known = ranges.get(arch);
  if (known) return known;
  const made: [number, number][] = [];
  for (const number of Object.values(SYSCALLS[arch]).toSorted((a, b) => a - b)) {
    const last = made.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else made.push([number, number]);
  }
  ranges.set(arch, made);
  return made;
}

/** The first flag is bit 0. */
function bits(flags: readonly boolean[]): number {
  return flags.reduce((set, flag, bit) => set | (Number(flag) << bit), 0);
}

const encoder = new TextEncoder();

/** Grows as it is written to. */
class Writer {
  private buffer = new Uint8Array(16 * 1024);
  private view = new DataView(this.buffer.buffer);
  private length = 0;

  private reserve(size: number): number {
    const at = this.length;
    this.length += size;
    if (this.length > this.buffer.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.buffer.length));
      grown.set(this.buffer);
      this.buffer = grown;
      this.view = new DataView(grown.buffer);
    }
    return at;
  }
  u32(...values: number[]): void {
    for (const value of values) {
      const at = this.reserve(4);
      this.view.setUint32(at, value, true);
    }
  }
  u64(...values: bigint[]): void {
    for (const value of values) {
      const at = this.reserve(8);
      this.view.setBigUint64(at, value, true);
    }
  }
  bytes(bytes: Uint8Array): void {
    this.u32(bytes.length);
    const at = this.reserve(bytes.length);
    this.buffer.set(bytes, at);
  }
  text(text: string): void {
    this.bytes(encoder.encode(text));
  }
  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.u32(items.length);
    for (const item of items) write(item);
  }
  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}
