// A second compiler of filters, as plain as can be: one comparison after the other, from the policy's own words. What it
// makes must be proved equal as well, and with its bugs switched on it makes the mistakes that filters have had.

import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import type { ArgCondition, ResolvedVoid } from "../../src/resolve/resolved.ts";

type Instruction = readonly [code: number, jt: number, jf: number, k: number];

const LD = 0x20;
const AND = 0x54;
const JEQ = 0x15;
const JGT = 0x25;
const JGE = 0x35;
const RET = 0x06;
const ALLOW = 0x7fff_0000;
const KILL = 0x8000_0000;
const EPERM = 0x0005_0001;
const ENOSYS = 0x0005_0026;
const AUDIT: Record<Arch, number> = { x86_64: 0xc000_003e, aarch64: 0xc000_00b7 };

/** Mistakes, each once made in public. */
export type Bug =
  | "no architecture check"
  | "no x32 check"
  | "halves compared each by itself"
  | "any condition is enough"
  | "only the first alternative"
  | "upper halves of ints are compared"
  | "upper halves are not compared"
  | "signed comparison"
  | "mask left out"
  | "unknown calls are refused with EPERM"
  | "clone3 is refused with EPERM"
  | "execveat of any descriptor"
  | "execveat with any flags"
  | "execveat of another descriptor"
  | "x32 is refused, not killed"
  | "one call more"
  | "one call less"
  | "log in place of errno";

export function naiveFilter(spec: ResolvedVoid, arch: Arch, program: number, bug?: Bug): Uint8Array {
  const table = SYSCALLS[arch];
  const denied = bug === "log in place of errno" ? 0x7ffc_0000 : spec.onDenied === "kill" ? KILL : EPERM;
  const out: Instruction[] = [];
  if (bug !== "no architecture check") out.push([LD, 0, 0, 4], [JEQ, 1, 0, AUDIT[arch]], [RET, 0, 0, KILL]);
  out.push([LD, 0, 0, 0]);
  if (arch === "x86_64" && bug !== "no x32 check")
    out.push([JGE, 0, 1, 0x4000_0000], [RET, 0, 0, bug === "x32 is refused, not killed" ? denied : KILL]);
  const on = (name: string, body: readonly Instruction[]): void => {
    const number = table[name];
    if (number !== undefined) out.push([JEQ, 0, body.length, number], ...body);
  };
  for (const [i, { name, alternatives }] of spec.syscalls.entries()) {
    if (bug === "one call less" && i === 1) continue;
    if (name === "execveat" || alternatives.some((conditions) => conditions.length === 0)) {
      on(name, [[RET, 0, 0, ALLOW]]);
      continue;
    }
    const taken = bug === "only the first alternative" ? alternatives.slice(0, 1) : alternatives;
    on(name, [...taken.flatMap((conditions) => alternative(conditions, bug)), [RET, 0, 0, denied]]);
  }
  if (bug === "one call more") on("ptrace", [[RET, 0, 0, ALLOW]]);
  const number = bug === "execveat of another descriptor" ? program - 1 : program;
  const start: ArgCondition[] = [
    { index: 0, op: "eq", value: BigInt(number), width: 32, mask: ~0n },
    { index: 4, op: "eq", value: 0x1000n, width: 32, mask: ~0n },
  ];
  const kept = start.filter(
    ({ index }) => !(index === 0 ? bug === "execveat of any descriptor" : bug === "execveat with any flags"),
  );
  on("execveat", [...alternative(kept), [RET, 0, 0, denied]]);
  on("clone3", [[RET, 0, 0, bug === "clone3 is refused with EPERM" ? EPERM : ENOSYS]]);
  for (const known of Object.values(table)) out.push([JEQ, 0, 1, known], [RET, 0, 0, denied]);
  out.push([RET, 0, 0, bug === "unknown calls are refused with EPERM" ? EPERM : ENOSYS]);
  return encode(out);
}

/** Conditions, then ALLOW; falls out at the end where one does not hold. */
function alternative(conditions: readonly ArgCondition[], bug?: Bug): Instruction[] {
  if (bug === "any condition is enough")
    return conditions.flatMap((condition) => [...block(condition, 1, bug), [RET, 0, 0, ALLOW] as const]);
  let rest: Instruction[] = [[RET, 0, 0, ALLOW]];
  for (const condition of conditions.toReversed()) rest = [...block(condition, rest.length, bug), ...rest];
  return rest;
}

/** Falls through where the condition holds, else jumps over itself and `after` more. */
function block({ index, op, value, width, mask }: ArgCondition, after: number, bug?: Bug): Instruction[] {
  const wide =
    (width === 64 && bug !== "upper halves are not compared") || bug === "upper halves of ints are compared";
  const low = Number(value & 0xffff_ffffn);
  const high = Number((value >> 32n) & 0xffff_ffffn);
  const at = 16 + 8 * index;
  const signed = bug === "signed comparison" && !wide ? [[0x04, 0, 0, 0x8000_0000] as const].slice(1) : [];
  const flip = bug === "signed comparison" ? 0x8000_0000 : 0;
  const loadLow: Instruction[] = [[LD, 0, 0, at], ...signed, ...(flip ? [[0xa4, 0, 0, flip] as const] : [])];
  const k = (low ^ flip) >>> 0;
  if (op === "maskedEq") {
    const masks = bug === "mask left out" ? [] : [[AND, 0, 0, Number(mask & 0xffff_ffffn)] as const];
    const end: Instruction[] = [[LD, 0, 0, at], ...masks, [JEQ, 0, after, low]];
    if (!wide) return end;
    return [
      [LD, 0, 0, at + 4],
      [AND, 0, 0, Number((mask >> 32n) & 0xffff_ffffn)],
      [JEQ, 0, end.length + after, high],
      ...end,
    ];
  }
  if (op === "eq" || op === "ne") {
    const end: Instruction[] = [[LD, 0, 0, at], op === "eq" ? [JEQ, 0, after, low] : [JEQ, after, 0, low]];
    if (!wide) return end;
    const first: Instruction = op === "eq" ? [JEQ, 0, end.length + after, high] : [JEQ, 0, end.length, high];
    return [[LD, 0, 0, at + 4], first, ...end];
  }
  const isUp = op === "gt" || op === "ge";
  const code = op === "gt" || op === "le" ? JGT : JGE;
  const test: Instruction = isUp ? [code, 0, after, k] : [code, after, 0, k];
  const end: Instruction[] = [...loadLow, test];
  if (!wide) return end;
  if (bug === "halves compared each by itself") {
    return [
      [LD, 0, 0, at + 4],
      isUp ? [code, 0, end.length + after, high] : [code, end.length + after, 0, high],
      ...end,
    ];
  }
  const decided: Instruction = isUp ? [JGT, end.length + 1, 0, high] : [JGT, end.length + 1 + after, 0, high];
  const equal: Instruction = isUp ? [JEQ, 0, end.length + after, high] : [JEQ, 0, end.length, high];
  return [[LD, 0, 0, at + 4], decided, equal, ...end];
}

export function encode(instructions: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(8 * instructions.length);
  const view = new DataView(bytes.buffer);
  for (const [i, [code, jt, jf, k]] of instructions.entries()) {
    view.setUint16(8 * i, code, true);
    view.setUint8(8 * i + 2, jt);
    view.setUint8(8 * i + 3, jf);
    view.setUint32(8 * i + 4, k, true);
  }
  return bytes;
}
