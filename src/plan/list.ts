// A plan as people read it: each op with its decoded arguments, beside the grant that asks for it.
// May import src/kernel and this folder.

import type { Arch } from "../kernel/arch.ts";
import type { Plan } from "./compile.ts";
import { disassemble } from "./filter/disassemble.ts";
import { HEADER, OP, OP_SIZE, TAG_ANY_RESULT, TAG_HANDLE, TAG_POINTER } from "./format.ts";

export interface ListedOp {
  readonly index: number;
  readonly call: string;
  readonly grant: string;
  readonly does: string;
  /** The call with its arguments and what it must return. */
  readonly text: string;
}

/** Calls whose pointer arguments are texts, by position. */
const TEXTS: Readonly<Record<string, readonly number[]>> = {
  chdir: [0],
  fsconfig: [2, 3],
  fsopen: [0],
  execveat: [1],
  mkdirat: [1],
  mknodat: [1],
  mount: [1],
  mount_setattr: [1],
  move_mount: [1, 3],
  open_tree: [1],
  openat2: [1],
  pivot_root: [0, 1],
  setdomainname: [0],
  sethostname: [0],
  symlinkat: [0, 2],
  umount2: [0],
};

export function listPlan(plan: Plan, arch: Arch): { ops: ListedOp[]; filter: string[] } {
  const { bytes } = plan;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = view.getUint32(HEADER.dataOffset, true);
  const ops = plan.notes.map((note, index) => {
    const base = view.getUint32(HEADER.opsOffset, true) + index * OP_SIZE;
    const tags = view.getUint32(base + OP.tags, true);
    const rendered: string[] = [];
    for (let position = 0; position < note.arity; position++) {
      const tag = (tags >> (2 * position)) & 3;
      const value = view.getBigUint64(base + OP.args + 8 * position, true);
      rendered.push(argument(tag, value, TEXTS[note.call]?.includes(position) ?? false, bytes, data));
    }
    const expect = tags & TAG_ANY_RESULT ? "any" : view.getBigInt64(base + OP.expect, true);
    return {
      index,
      call: note.call,
      grant: note.grant,
      does: note.does,
      text: `${note.call}(${rendered.join(", ")}) = ${expect}`,
    };
  });
  return { ops, filter: disassemble(plan.filter, arch) };
}

function argument(tag: number, value: bigint, text: boolean, bytes: Uint8Array, data: number): string {
  if (tag === TAG_HANDLE) return `handle ${value}`;
  if (tag === TAG_POINTER) {
    const start = data + Number(value);
    return text
      ? JSON.stringify(new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start))))
      : `&data[${value}]`;
  }
  const signed = BigInt.asIntN(64, value);
  return signed < 0n || value < 10n
    ? String(signed)
    : value < 256n
      ? String(value)
      : `0x${value.toString(16)}`;
}
