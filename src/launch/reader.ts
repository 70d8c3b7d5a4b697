// Reads a plan's header and tables and writes the copy that runs: relocation is the only change to verified bytes.
// May import src/plan/format.

import {
  HANDLE,
  HANDLE_SIZE,
  HEADER,
  OP,
  OP_SIZE,
  TAG_CLEAR_TID,
  TAG_HANDLE,
  TAG_POINTER,
} from "../plan/format.ts";

export interface HandleRow {
  readonly kind: number;
  readonly path: string | null;
  readonly flags: number;
  readonly idmap: { readonly uid: number; readonly gid: number } | null;
}

export interface PlanReader {
  readonly bytes: Uint8Array;
  readonly handles: readonly HandleRow[];
  readonly cloneFlags: bigint;
  readonly opsOffset: number;
  readonly opCount: number;
  readonly initIndex: number;
  readonly uid: number;
  readonly gid: number;
  readonly outerId: number;
  readonly timeFromZero: boolean;
  /** Milliseconds, 0 for none. */
  readonly wallTime: number;
}

const NO_PATH = 0xffff_ffff;

export function readPlan(bytes: Uint8Array): PlanReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (offset: number): number => view.getUint32(offset, true);
  const dataOffset = u32(HEADER.dataOffset);
  const handles: HandleRow[] = [];
  for (let index = 0; index < u32(HEADER.handleCount); index++) {
    const base = u32(HEADER.handlesOffset) + index * HANDLE_SIZE;
    const path = u32(base + HANDLE.path);
    handles.push({
      kind: u32(base + HANDLE.kind),
      path: path === NO_PATH ? null : text(bytes, dataOffset + path),
      flags: u32(base + HANDLE.flags),
      idmap: u32(base + HANDLE.idmapped)
        ? { uid: u32(base + HANDLE.uid), gid: u32(base + HANDLE.gid) }
        : null,
    });
  }
  return {
    bytes,
    handles,
    cloneFlags: view.getBigUint64(HEADER.cloneFlags, true),
    opsOffset: u32(HEADER.opsOffset),
    opCount: u32(HEADER.opCount),
    initIndex: u32(HEADER.initIndex),
    uid: u32(HEADER.uid),
    gid: u32(HEADER.gid),
    outerId: u32(HEADER.outerId),
    timeFromZero: u32(HEADER.timeFromZero) === 1,
    wallTime: u32(HEADER.wallTime),
  };
}

/** Where a copy of the plan stands, and what its tagged arguments become there. */
export interface Placement {
  /** The copy. */
  readonly target: Uint8Array;
  /** Its address. */
  readonly address: number;
  /** Descriptor numbers, one for each handle. */
  readonly handles: readonly number[];
  /** Address of the word that TAG_CLEAR_TID asks for. */
  readonly clearTid: number;
}

/** Copies a plan and relocates the copy. */
export function placePlan(plan: PlanReader, placement: Placement): void {
  const { target, address, handles } = placement;
  target.set(plan.bytes);
  const view = new DataView(target.buffer, target.byteOffset, plan.bytes.length);
  const dataOffset = view.getUint32(HEADER.dataOffset, true);
  const data = BigInt(address + dataOffset);
  for (let index = 0; index < plan.opCount; index++) {
    const base = plan.opsOffset + index * OP_SIZE;
    const tags = view.getUint32(base + OP.tags, true);
    if (tags & TAG_CLEAR_TID) {
      // clone(2): x86_64 has child_tid before tls, the others after it.
      const position = process.arch === "x64" ? 3 : 4;
      view.setBigUint64(base + OP.args + 8 * position, BigInt(placement.clearTid), true);
    }
    for (let position = 0; (tags & 0xfff) >> (2 * position) !== 0; position++) {
      const tag = (tags >> (2 * position)) & 3;
      const at = base + OP.args + 8 * position;
      const value = view.getBigUint64(at, true);
      if (tag === TAG_POINTER) view.setBigUint64(at, data + value, true);
      else if (tag === TAG_HANDLE) view.setBigUint64(at, BigInt(handles[Number(value)] ?? -1), true);
    }
  }
  const relocations = view.getUint32(HEADER.relocationsOffset, true);
  for (let index = 0; index < view.getUint32(HEADER.relocationCount, true); index++) {
    const at = dataOffset + view.getUint32(relocations + 4 * index, true);
    view.setBigUint64(at, data + view.getBigUint64(at, true), true);
  }
}

function text(bytes: Uint8Array, offset: number): string {
  return new TextDecoder().decode(bytes.subarray(offset, bytes.indexOf(0, offset)));
}
