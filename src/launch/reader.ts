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
  readonly dataOffset: number;
  readonly sites: Sites;
}

const NO_PATH = 0xffff_ffff;

/** Reads a plan once; it can be placed many times. */
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
    dataOffset,
    sites: findSites(view, u32(HEADER.opsOffset), u32(HEADER.opCount)),
  };
}

/** Where a copy of the plan stands, and what its tagged arguments become there. */
export interface Placement {
  /** The memory of the launch; the plan's copy begins at `offset` in it. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly offset: number;
  /** The address of that copy. */
  readonly address: number;
  /** Descriptor numbers, one for each handle. */
  readonly handles: readonly number[];
  /** Address of the word that TAG_CLEAR_TID asks for. */
  readonly clearTid: number;
}

/** Copies a plan and relocates the copy. */
export function placePlan(plan: PlanReader, placement: Placement): void {
  const { bytes, view, offset, address, handles } = placement;
  bytes.set(plan.bytes, offset);
  const { pointers, handleArguments, clearTidArguments } = plan.sites;
  const data = address + plan.dataOffset;
  for (let index = 0; index < pointers.length; index += 2)
    writeAddress(view, offset + (pointers[index] ?? 0), data + (pointers[index + 1] ?? 0));
  for (let index = 0; index < handleArguments.length; index += 2)
    view.setUint32(
      offset + (handleArguments[index] ?? 0),
      handles[handleArguments[index + 1] ?? 0] ?? -1,
      true,
    );
  for (const at of clearTidArguments) writeAddress(view, offset + at, placement.clearTid);
}

/** Two halves: a BigInt for each of hundreds of pointers would cost more than the rest of the copy. */
function writeAddress(view: DataView, at: number, address: number): void {
  view.setUint32(at, address >>> 0, true);
  view.setUint32(at + 4, Math.floor(address / 2 ** 32), true);
}

/** Places that relocation changes, as byte offsets into the plan. */
interface Sites {
  /** Pairs: where, and the offset into the data area that stands there. */
  readonly pointers: Uint32Array;
  /** Pairs: where, and the index of the handle. */
  readonly handleArguments: Uint32Array;
  readonly clearTidArguments: readonly number[];
}

function findSites(view: DataView, opsOffset: number, opCount: number): Sites {
  const pointers: number[] = [];
  const handleArguments: number[] = [];
  const clearTidArguments: number[] = [];
  for (let index = 0; index < opCount; index++) {
    const base = opsOffset + index * OP_SIZE;
    const tags = view.getUint32(base + OP.tags, true);
    // clone(2): x86_64 has child_tid before tls, the others after it.
    if (tags & TAG_CLEAR_TID) clearTidArguments.push(base + OP.args + 8 * (process.arch === "x64" ? 3 : 4));
    for (let position = 0; (tags & 0xfff) >> (2 * position) !== 0; position++) {
      const tag = (tags >> (2 * position)) & 3;
      const at = base + OP.args + 8 * position;
      if (tag === TAG_POINTER) pointers.push(at, view.getUint32(at, true));
      else if (tag === TAG_HANDLE) handleArguments.push(at, view.getUint32(at, true));
    }
  }
  const dataOffset = view.getUint32(HEADER.dataOffset, true);
  const relocations = view.getUint32(HEADER.relocationsOffset, true);
  for (let index = 0; index < view.getUint32(HEADER.relocationCount, true); index++) {
    const at = dataOffset + view.getUint32(relocations + 4 * index, true);
    pointers.push(at, view.getUint32(at, true));
  }
  return {
    pointers: Uint32Array.from(pointers),
    handleArguments: Uint32Array.from(handleArguments),
    clearTidArguments,
  };
}

function text(bytes: Uint8Array, offset: number): string {
  return new TextDecoder().decode(bytes.subarray(offset, bytes.indexOf(0, offset)));
}
