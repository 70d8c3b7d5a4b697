// Mutants of a plan's bytes: ops taken out, doubled, exchanged; arguments, tags, results, header, handles, data and
// filter instructions changed. And a repair that makes a mutant as innocent as it can be, so that it is the op's own
// rule that has to see it and not a string that nobody reads any more.

import { HANDLE_SIZE, HEADER, HEADER_SIZE, OP, OP_SIZE, RELOCATION_SIZE } from "../../src/plan/format.ts";
import type { Arch } from "../../src/kernel/arch.ts";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import type { Verification } from "../../src/verify/verify.ts";

export interface Parts {
  readonly header: Uint8Array;
  readonly ops: Uint8Array[];
  readonly handles: Uint8Array[];
  readonly relocations: number[];
  readonly data: Uint8Array;
}

const u32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
const align8 = (offset: number): number => Math.ceil(offset / 8) * 8;

export function takeApart(plan: Uint8Array): Parts {
  const rows = (offset: number, count: number, size: number): Uint8Array[] =>
    Array.from({ length: count }, (_, i) => plan.slice(offset + i * size, offset + (i + 1) * size));
  const dataOffset = u32(plan, HEADER.dataOffset);
  return {
    header: plan.slice(0, HEADER_SIZE),
    ops: rows(u32(plan, HEADER.opsOffset), u32(plan, HEADER.opCount), OP_SIZE),
    handles: rows(u32(plan, HEADER.handlesOffset), u32(plan, HEADER.handleCount), HANDLE_SIZE),
    relocations: Array.from({ length: u32(plan, HEADER.relocationCount) }, (_, i) =>
      u32(plan, u32(plan, HEADER.relocationsOffset) + i * RELOCATION_SIZE),
    ),
    data: plan.slice(dataOffset, dataOffset + u32(plan, HEADER.dataLength)),
  };
}

export function putTogether(parts: Parts, initShift = 0): Uint8Array {
  const handlesOffset = HEADER_SIZE + parts.ops.length * OP_SIZE;
  const relocationsOffset = handlesOffset + parts.handles.length * HANDLE_SIZE;
  const dataOffset = align8(relocationsOffset + parts.relocations.length * RELOCATION_SIZE);
  const plan = new Uint8Array(align8(dataOffset + parts.data.length));
  const view = new DataView(plan.buffer);
  plan.set(parts.header);
  const init = view.getUint32(HEADER.initIndex, true);
  if (init !== 0xffff_ffff) view.setUint32(HEADER.initIndex, init + initShift, true);
  for (const [name, value] of [
    ["length", plan.length],
    ["opCount", parts.ops.length],
    ["handlesOffset", handlesOffset],
    ["handleCount", parts.handles.length],
    ["relocationsOffset", relocationsOffset],
    ["relocationCount", parts.relocations.length],
    ["dataOffset", dataOffset],
    ["dataLength", parts.data.length],
  ] as const) {
    view.setUint32(HEADER[name], value, true);
  }
  for (const [i, op] of parts.ops.entries()) plan.set(op, HEADER_SIZE + i * OP_SIZE);
  for (const [i, handle] of parts.handles.entries()) plan.set(handle, handlesOffset + i * HANDLE_SIZE);
  for (const [i, offset] of parts.relocations.entries())
    view.setUint32(relocationsOffset + i * RELOCATION_SIZE, offset, true);
  plan.set(parts.data, dataOffset);
  return plan;
}

/** Verifies a mutant, after zeroing what it no longer reads and dropping relocations that it no longer follows. */
export function verifyRepaired(plan: Uint8Array, verify: (plan: Uint8Array) => Verification): Verification {
  let repaired = plan;
  for (let round = 0; round < 100_000; round++) {
    const result = verify(repaired);
    if (result.ok) return result;
    const finding = result.rejection.findings.find(({ kind }) => kind === "malformed");
    if (finding?.code !== "UNREAD_BYTE" && finding?.code !== "UNUSED_RELOCATION") return result;
    const place = Number(/\((\d+)\)$/.exec(finding.message)?.[1]);
    const parts = takeApart(repaired);
    if (finding.code === "UNREAD_BYTE") {
      if (!parts.data[place]) return result;
      parts.data[place] = 0;
      repaired = putTogether(parts);
    } else {
      const word = place - (place % 8);
      parts.data.fill(0, word, word + 8);
      repaired = putTogether({
        ...parts,
        relocations: parts.relocations.filter((offset) => offset !== word),
      });
    }
  }
  throw new Error("no end of repairs");
}

export interface Mutant {
  readonly name: string;
  readonly plan: Uint8Array;
  /** Index of the first of two ops that changed places. */
  readonly swap?: number;
}

/** Name of an op's call. */
export function callAt(plan: Uint8Array, arch: Arch, op: number): string {
  const number = u32(plan, HEADER_SIZE + op * OP_SIZE + OP.nr);
  return Object.entries(SYSCALLS[arch]).find(([, nr]) => nr === number)?.[0] ?? String(number);
}

/** Ops taken out, doubled, exchanged with the next. */
export function* opMutants(plan: Uint8Array, arch: Arch): Generator<Mutant> {
  const parts = takeApart(plan);
  const init = u32(parts.header, HEADER.initIndex);
  const shift = (i: number, by: number): number => (init !== 0xffff_ffff && i < init ? by : 0);
  for (const [i, op] of parts.ops.entries()) {
    const name = `op ${i} ${callAt(plan, arch, i)}`;
    yield {
      name: `without ${name}`,
      plan: putTogether({ ...parts, ops: parts.ops.toSpliced(i, 1) }, shift(i, -1)),
    };
    yield {
      name: `${name} twice`,
      plan: putTogether({ ...parts, ops: parts.ops.toSpliced(i, 0, op) }, shift(i, 1)),
    };
    const next = parts.ops[i + 1];
    if (!next || next.every((byte, at) => byte === op[at])) continue;
    const swapped = parts.ops.toSpliced(i, 2, next, op);
    yield {
      name: `${name} after ${callAt(plan, arch, i + 1)}`,
      plan: putTogether({ ...parts, ops: swapped }),
      swap: i,
    };
  }
}

/** Each field of each op changed in several ways. */
export function* fieldMutants(plan: Uint8Array, arch: Arch): Generator<Mutant> {
  const count = u32(plan, HEADER.opCount);
  for (let i = 0; i < count; i++) {
    const base = HEADER_SIZE + i * OP_SIZE;
    for (const [name, at, size] of FIELDS) {
      for (const [how, change] of size === 8 ? CHANGES : CHANGES.slice(0, 4)) {
        const mutant = plan.slice();
        const view = new DataView(mutant.buffer);
        const before =
          size === 8 ? view.getBigUint64(base + at, true) : BigInt(view.getUint32(base + at, true));
        const after = BigInt.asUintN(8 * size, change(before));
        if (after === before) continue;
        if (size === 8) view.setBigUint64(base + at, after, true);
        else view.setUint32(base + at, Number(after), true);
        yield { name: `op ${i} ${callAt(plan, arch, i)} ${name} ${how}`, plan: mutant };
      }
    }
  }
}

const FIELDS: readonly (readonly [string, number, number])[] = [
  ["nr", OP.nr, 4],
  ["tags", OP.tags, 4],
  ...[0, 1, 2, 3, 4, 5].map((i) => [`argument ${i}`, OP.args + 8 * i, 8] as const),
  ["expect", OP.expect, 8],
];
const CHANGES: readonly (readonly [string, (value: bigint) => bigint])[] = [
  ["+ 1", (value) => value + 1n],
  ["- 1", (value) => value - 1n],
  ["= 0", () => 0n],
  ["with another low bit", (value) => value ^ 4n],
  ["with a high bit", (value) => value ^ (1n << 32n)],
  ["with its sign", (value) => value | (0xffff_ffffn << 32n)],
];

/** Every byte outside the ops with one bit changed, or with each. */
export function* byteMutants(plan: Uint8Array, everyBit: boolean): Generator<Mutant> {
  const opsEnd = HEADER_SIZE + u32(plan, HEADER.opCount) * OP_SIZE;
  for (let at = 0; at < plan.length; at++) {
    if (at >= HEADER_SIZE && at < opsEnd) continue;
    for (let bit = 0; bit < 8; bit++) {
      if (!everyBit && bit !== at % 8) continue;
      const mutant = plan.slice();
      mutant[at] = (mutant[at] ?? 0) ^ (1 << bit);
      yield { name: `byte ${at} (data ${at - u32(plan, HEADER.dataOffset)}) bit ${bit}`, plan: mutant };
    }
  }
}

/** Where the filters stand in a plan: offset and number of instructions, in the order of the ops. */
export function filtersOf(plan: Uint8Array, arch: Arch): { at: number; count: number; op: number }[] {
  const data = u32(plan, HEADER.dataOffset);
  const found: { at: number; count: number; op: number }[] = [];
  for (let op = 0; op < u32(plan, HEADER.opCount); op++) {
    if (callAt(plan, arch, op) !== "seccomp") continue;
    const program = data + u32(plan, HEADER_SIZE + op * OP_SIZE + OP.args + 16);
    if (program + 16 > plan.length) continue;
    found.push({ at: data + u32(plan, program + 8), count: u32(plan, program), op });
  }
  return found;
}

/** Instructions with another operation, jump or constant, doubled or taken out. */
export function* filterMutants(plan: Uint8Array, arch: Arch): Generator<Mutant> {
  for (const { at, count, op } of filtersOf(plan, arch)) {
    for (let i = 0; i < count; i++) {
      const base = at + 8 * i;
      const change = (how: string, edit: (view: DataView) => void): Mutant => {
        const mutant = plan.slice();
        edit(new DataView(mutant.buffer, base, 8));
        return { name: `filter of op ${op} instruction ${i} ${how}`, plan: mutant };
      };
      for (const code of [0x05, 0x06, 0x15, 0x20, 0x25, 0x35, 0x45, 0x54]) {
        if (code === plan[base]) continue;
        yield change(`code ${code}`, (view) => view.setUint16(0, code, true));
      }
      for (const by of [1, 255]) {
        yield change(`jt + ${by}`, (view) => view.setUint8(2, view.getUint8(2) + by));
        yield change(`jf + ${by}`, (view) => view.setUint8(3, view.getUint8(3) + by));
        yield change(`k + ${by}`, (view) => view.setUint32(4, view.getUint32(4, true) + by, true));
      }
      yield change("jumps exchanged", (view) => view.setUint16(2, view.getUint16(2, false), true));
      yield change("k - 1", (view) => view.setUint32(4, view.getUint32(4, true) - 1, true));
      yield change("k = 0", (view) => view.setUint32(4, 0, true));
      yield change("k with its sign", (view) =>
        view.setUint32(4, view.getUint32(4, true) ^ 0x8000_0000, true),
      );
    }
  }
}

/** The plan with another filter in the place of one of its own, at the end of the data. */
export function withFilter(plan: Uint8Array, arch: Arch, which: number, filter: Uint8Array): Uint8Array {
  const found = filtersOf(plan, arch)[which];
  if (!found) throw new Error(`no filter ${which}`);
  const parts = takeApart(plan);
  const start = u32(plan, HEADER.dataOffset);
  const offset = align8(parts.data.length);
  const data = new Uint8Array(offset + filter.length);
  data.set(parts.data);
  data.fill(0, found.at - start, found.at - start + 8 * found.count);
  data.set(filter, offset);
  const view = new DataView(data.buffer);
  const program = u32(plan, HEADER_SIZE + found.op * OP_SIZE + OP.args + 16);
  view.setBigUint64(program, BigInt(filter.length / 8), true);
  view.setBigUint64(program + 8, BigInt(offset), true);
  return putTogether({ ...parts, data });
}
