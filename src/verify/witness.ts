// What the verifier found, in words that a person understands: which op, which path or call, what the spec says.
// May import src/kernel, the resolved spec and this folder.

import { CAPABILITIES } from "../kernel/constants.ts";
import { SYSCALLS } from "../kernel/syscalls.ts";
import type { Arch } from "../kernel/arch.ts";
import { OP, OP_SIZE, HEADER_SIZE } from "../plan/format.ts";
import { RLIMIT_NAMES } from "../resolve/host.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";
import type { HostFacts } from "./encode.ts";
import type { Verifier } from "./load.ts";
import { FACTS, NUMBERED, SENTENCES } from "./sentences.ts";
import * as codes from "./wasm/codes.ts";

/** One system call on which filter and spec differ. */
export interface FilterWitness {
  /** AUDIT_ARCH_* of linux/audit.h. */
  readonly arch: number;
  readonly number: number;
  /** Name of the call, null for a number that has none. */
  readonly name: string | null;
  readonly args: readonly bigint[];
  /** SECCOMP_RET_* values: what the filter answers, and what the spec asks for. */
  readonly filter: number;
  readonly spec: number;
}

/** One finding: a rule of the verifier that does not hold. */
export interface Finding {
  /** Whether the plan gives more there, gives less, or has no meaning. */
  readonly kind: "malformed" | "more" | "less";
  /** Name of the finding, stable. */
  readonly code: string;
  /** Index of the op, null where no single one shows it. */
  readonly op: number | null;
  readonly message: string;
  readonly filter?: FilterWitness;
}

export interface Judged {
  readonly resolved: ResolvedVoid;
  readonly facts: HostFacts;
  readonly plan: Uint8Array;
  /** Where the plan stood in the verifier's memory. */
  readonly planAt: number;
}

const RECORD_SIZE = 128;
const KINDS: readonly Finding["kind"][] = ["malformed", "more", "less"];
const NO_FINDINGS = new Set(["EQUAL", "LESS", "MORE", "INCOMPARABLE", "MALFORMED", "NO_OP", "FIRST_FACT"]);
const CODE_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(codes).flatMap(([name, code]) => (NO_FINDINGS.has(name) ? [] : [[code, name]])),
);

/** A record as the verifier wrote it. */
interface Record {
  readonly kind: Finding["kind"];
  readonly code: string;
  readonly op: number | null;
  readonly call: string | null;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Reads the records of the last verdict. */
export function readFindings(verifier: Verifier, judged: Judged, trapped: boolean): Finding[] {
  const view = new DataView(verifier.memory.buffer);
  const findings: Finding[] = [];
  for (const [slot, kind] of KINDS.entries()) {
    const base = verifier.witness + slot * RECORD_SIZE;
    const u32 = (offset: number): number => view.getUint32(base + offset, true);
    const code = CODE_NAMES.get(u32(0));
    if (code === undefined) continue;
    const op = u32(4) === codes.NO_OP ? null : u32(4);
    const text = new TextDecoder().decode(new Uint8Array(verifier.memory.buffer, u32(16), u32(20)));
    const record = { kind, code, op, call: callOf(judged, op), a: u32(8), b: u32(12), text };
    if (code === "FILTER_DIFFERS") {
      const filter = readFilterWitness(view, base, judged.facts.arch);
      findings.push({ kind, code, op, message: filterSentence(filter, judged.facts.arch), filter });
    } else findings.push({ kind, code, op, message: sentence(record, judged.resolved) });
  }
  if (trapped && !findings.some(({ kind }) => kind === "malformed")) {
    const message = "the verifier stopped without a proof";
    findings.push({ kind: "malformed", code: "TRAP", op: null, message });
  }
  return findings;
}

/** The verdict and its reasons, as one text. */
export function renderFindings(verdict: string, findings: readonly Finding[]): string {
  const told = verdict === "malformed" ? findings.filter(({ kind }) => kind === "malformed") : findings;
  const reasons = [...new Set(told.map(({ message }) => message))].join("; ");
  const what: { [verdict: string]: string } = {
    less: "the plan gives less than the spec grants",
    more: "the plan gives more than the spec grants",
    incomparable: "the plan gives something else than the spec grants",
  };
  return `${what[verdict] ?? "the plan can't be proved"}: ${reasons || "no reason was recorded"}`;
}

function callOf({ plan, facts }: Judged, op: number | null): string | null {
  if (op === null) return null;
  const at = HEADER_SIZE + op * OP_SIZE + OP.nr;
  if (at + 4 > plan.length) return null;
  return callName(facts.arch, new DataView(plan.buffer, plan.byteOffset).getUint32(at, true));
}

function callName(arch: Arch, number: number): string | null {
  return Object.entries(SYSCALLS[arch]).find(([, value]) => value === number)?.[0] ?? null;
}

const AUDIT_NAMES: ReadonlyMap<number, string> = new Map([
  [0xc000_003e, "x86_64"],
  [0xc000_00b7, "aarch64"],
  [0x4000_0003, "i386"],
]);
const LOOKS_DEEPER = 88;

function readFilterWitness(view: DataView, base: number, arch: Arch): FilterWitness & { deeper: boolean } {
  const u32 = (offset: number): number => view.getUint32(base + offset, true);
  const number = u32(28);
  const args = [32, 40, 48, 56, 64, 72].map((offset) => view.getBigUint64(base + offset, true));
  return {
    arch: u32(24),
    number,
    name: callName(arch, number),
    args,
    filter: u32(80),
    spec: u32(84),
    deeper: u32(LOOKS_DEEPER) === 1,
  };
}

function filterSentence(witness: FilterWitness & { deeper: boolean }, own: Arch): string {
  const arch = AUDIT_NAMES.get(witness.arch) ?? `architecture 0x${witness.arch.toString(16)}`;
  const args = witness.args.map((arg) => `0x${arg.toString(16)}`).join(", ");
  const isOwn = arch === own;
  const name =
    isOwn && witness.name !== null ? `${witness.name} (${witness.number})` : `call ${witness.number}`;
  if (witness.deeper)
    return `the filter looks at the arguments of ${name} on ${arch}, where the spec does not`;
  const call = witness.args.some((arg) => arg !== 0n) ? `${name} with arguments ${args}` : name;
  return `the filter ${action(witness.filter)} ${call} on ${arch}; the spec ${action(witness.spec)} it`;
}

function action(value: number): string {
  const data = value & 0xffff;
  switch (value & 0xffff_0000) {
    case 0x7fff_0000:
      return "allows";
    case 0x7fc0_0000:
      return "asks a supervisor about";
    case 0x0005_0000:
      return `refuses with error ${data === 1 ? "EPERM" : data === 38 ? "ENOSYS" : String(data)}`;
    case 0x8000_0000 | 0:
      return "kills for";
    default:
      return `answers 0x${(value >>> 0).toString(16)} to`;
  }
}

const CAPABILITY_SETS = ["bounding", "permitted", "effective", "inheritable", "ambient"];

function sentence(record: Record, spec: ResolvedVoid): string {
  const where = record.op === null ? "the plan" : `op ${record.op}${record.call ? ` (${record.call})` : ""}`;
  return `${where} ${predicate(record, spec)}`;
}

function predicate({ kind, code, a, b, text }: Record, spec: ResolvedVoid): string {
  const gives = kind === "more" ? "gives" : "takes away";
  const node = spec.nodes[a];
  const at = node ? node.at : "a path";
  const name = (number: number): string =>
    Object.entries(CAPABILITIES).find(([, value]) => value === number)?.[0] ?? `capability ${number}`;
  switch (code) {
    case "MOUNT_EXTRA":
      return `mounts something at /${text}; no grant asks for it`;
    case "MOUNT_MISSING":
      return `never makes ${at}, which ${node?.grant ?? "a grant"} asks for`;
    case "MOUNT_SOURCE":
      return `puts something else at ${at} than ${node?.grant ?? "its grant"} asks for${text ? ` (${text})` : ""}`;
    case "MOUNT_RIGHTS":
      return rights(kind, b, at, node?.grant);
    case "MOUNT_SIZE":
      return `makes ${at} of another size or mode than ${node?.grant ?? "its grant"} asks for`;
    case "PATH_EXTRA":
      return `makes /${text}; no grant asks for it`;
    case "HOST_TREE_CHANGED":
      return `makes /${text} inside a tree that is the host's`;
    case "CONTENT":
      return `writes something else to ${at} than ${node?.grant ?? "its grant"} asks for`;
    case "LINK_TARGET":
      return `links ${at} to ${text}; ${node?.grant ?? "its grant"} asks for another target`;
    case "LANDLOCK_RULE":
      return `${kind === "more" ? "lets Landlock allow" : "lets Landlock refuse"} other rights at ${node ? at : "/"} than granted`;
    case "CAPABILITIES":
      return kind === "more"
        ? `leaves ${name(b)} in the ${CAPABILITY_SETS[a]} set; no grant asks for it`
        : `leaves ${name(b)} out of the ${CAPABILITY_SETS[a]} set, though it is granted`;
    case "RLIMIT":
      return `sets ${RLIMIT_NAMES[a] ?? "a limit"} ${kind === "more" ? "above" : "below"} what is granted`;
    case "STREAM":
      return `${gives} ${["stdin", "stdout", "stderr"][a]} other than the spec says`;
    case "FILE":
      return `does not put ${spec.files[a - 3]?.source ?? "the granted file"} at descriptor ${a} as granted`;
    case "LEAKED_DESCRIPTOR":
      return `leaves descriptor ${a} open; no grant asks for it`;
    case "PROGRAM":
      return `executes /${text}; the spec says ${spec.executable}`;
    case "ARGUMENT":
      return `passes another argument ${a} than the spec${text ? ` (${text})` : ""}`;
    case "ENVIRONMENT":
      return `passes another environment than the spec${text ? ` (${text})` : ""}`;
    case "DIRECTORY":
      return `does not start in ${spec.cwd}`;
    case "NAME":
      return `does not set the ${a === 0 ? "host" : "domain"} name that the spec says`;
    case "IDS":
      return a === 2
        ? "stands for another id outside than the host needs"
        : `takes ${a === 0 ? "uid" : "gid"} ${b}, which the spec does not say`;
    case "WRONG_ORDER": {
      const fact = FACTS[CODE_NAMES.get(a) ?? ""];
      if (!fact) return "stands where its call can't do what it is there for";
      return b === 0 ? `stands before ${fact}, which it needs` : `stands after ${fact}, which rules it out`;
    }
    default:
      return `${SENTENCES[code] ?? `breaks the rule ${code}`}${detail(code, a, b)}`;
  }
}

function rights(kind: Finding["kind"], bits: number, at: string, grant: string | undefined): string {
  const words = [
    bits & 1 && "writable",
    bits & 2 && "with setuid programs",
    bits & 4 && "with devices",
    bits & 8 && "executable",
  ].filter((word) => typeof word === "string");
  if (kind === "more") return `mounts ${at} ${words.join(", ")}; no grant asks for it`;
  return `does not mount ${at} ${words.join(", ")}, though ${grant ?? "its grant"} asks for it`;
}

/** Numbers that help to find the place in bytes that no compiler of ours wrote. */
function detail(code: string, a: number, b: number): string {
  if (!NUMBERED.has(code)) return "";
  return b === 0 ? ` (${a})` : ` (${a}, ${b})`;
}
