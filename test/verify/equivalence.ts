// Whether two plans are the same to the kernel although their bytes differ: pointers that reach the same bytes, filters
// that answer the same to every input that could tell them apart.

import type { Arch } from "../../src/kernel/arch.ts";
import { HEADER, HEADER_SIZE, OP, OP_SIZE, TAG_POINTER } from "../../src/plan/format.ts";
import { dataWords, interestingWords, runFilter } from "./bpf.ts";
import { callAt, filtersOf } from "./mutants.ts";

/** Bytes that a call reads through its pointers, by argument; texts end by themselves. */
const STRUCTS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  rt_sigaction: { 1: 32 },
  prlimit64: { 2: 16 },
  capset: { 0: 8, 1: 24 },
  openat2: { 2: 24 },
  mount_setattr: { 3: 32 },
  landlock_create_ruleset: { 0: 8 },
  landlock_add_rule: { 2: 12 },
  rt_sigprocmask: { 1: 8 },
  ioctl: { 2: 40 },
  seccomp: { 2: 16 },
  execveat: { 2: 8, 3: 8 },
  recvfrom: { 1: 0 },
};

/** Whether plans that differ in one argument only differ in where a pointer finds the same bytes. */
export function samePointers(plan: Uint8Array, mutant: Uint8Array, arch: Arch): boolean {
  const view = new DataView(plan.buffer, plan.byteOffset);
  const other = new DataView(mutant.buffer, mutant.byteOffset);
  const data = view.getUint32(HEADER.dataOffset, true);
  for (let op = 0; op < view.getUint32(HEADER.opCount, true); op++) {
    const base = HEADER_SIZE + op * OP_SIZE;
    for (let i = 0; i < 6; i++) {
      const at = base + OP.args + 8 * i;
      const [from, to] = [view.getBigUint64(at, true), other.getBigUint64(at, true)];
      if (from === to) continue;
      if (((view.getUint32(base + OP.tags, true) >> (2 * i)) & 3) !== TAG_POINTER) return false;
      const call = callAt(plan, arch, op);
      const left = data + Number(from);
      const right = data + Number(to);
      const size = STRUCTS[call]?.[i];
      if (size === undefined ? !sameText(plan, left, right, call) : !sameBytes(plan, left, right, size))
        return false;
    }
  }
  return true;
}

function sameBytes(plan: Uint8Array, left: number, right: number, size: number): boolean {
  if (right + size > plan.length) return false;
  for (let i = 0; i < size; i++) if (plan[left + i] !== plan[right + i]) return false;
  return true;
}

function sameText(plan: Uint8Array, left: number, right: number, call: string): boolean {
  const text = (at: number): string => new TextDecoder().decode(plan.subarray(at, plan.indexOf(0, at)));
  // "0755" and "755" are one mode.
  if (call === "fsconfig") return Number.parseInt(text(left), 8) === Number.parseInt(text(right), 8);
  return text(left) === text(right);
}

/** Whether the plans' filters answer alike, tried on every combination of the words that they look at. */
export function sameFilter(plan: Uint8Array, mutant: Uint8Array, arch: Arch): boolean {
  const filters = filtersOf(plan, arch);
  const others = filtersOf(mutant, arch);
  if (filters.length !== others.length) return false;
  // Anything that differs outside the filters is no matter of theirs.
  for (let at = 0; at < plan.length; at++) {
    if (plan[at] !== mutant[at] && !filters.some((f) => at >= f.at && at < f.at + 8 * f.count)) return false;
  }
  return filters.every((filter, i) => {
    const other = others[i];
    if (!other) return false;
    const left = plan.slice(filter.at, filter.at + 8 * filter.count);
    const right = mutant.slice(other.at, other.at + 8 * other.count);
    return left.every((byte, at) => byte === right[at]) || agree(left, right);
  });
}

const ARCHES = [0xc000_003e, 0xc000_00b7, 0x4000_0003];
const TRIES = 20_000;

function agree(left: Uint8Array, right: Uint8Array): boolean {
  const words = interestingWords(left, right);
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return words[(seed >>> 8) % words.length] ?? 0;
  };
  const alike = (data: Uint32Array): boolean => {
    const expected = runFilter(left, data);
    return expected !== null && expected === runFilter(right, data);
  };
  for (const arch of [...ARCHES, ...words]) {
    for (const nr of words) {
      const data = dataWords({ nr, arch, ip: 0n, args: [0n, 0n, 0n, 0n, 0n, 0n] });
      if (!alike(data)) return false;
      for (let i = 2; i < 16; i++) data[i] = next();
      if (!alike(data)) return false;
    }
  }
  for (let i = 0; i < TRIES; i++) {
    const data = new Uint32Array(16).map(next);
    data[1] = ARCHES[i % 2] ?? 0;
    if (!alike(data)) return false;
  }
  return true;
}
