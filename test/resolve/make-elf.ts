// Writes small ELF files, right ones and wrong ones: headers, a dynamic section and its names, and no code.

export interface MadeElf {
  readonly elfClass?: number;
  readonly endian?: number;
  readonly type?: number;
  readonly machine?: number;
  readonly interpreter?: string;
  readonly needed?: readonly string[];
  readonly soname?: string;
  readonly rpath?: string;
  readonly runpath?: string;
  readonly noDefaults?: boolean;
  /** Wrong on purpose. */
  readonly headersAt?: bigint;
  readonly headerCount?: number;
  readonly headerSize?: number;
  readonly dynamicAt?: bigint;
  readonly dynamicSize?: bigint;
  readonly stringsAddress?: bigint;
  readonly nameOffset?: bigint;
}

/** Where the file is mapped; addresses differ from offsets, as in real files. */
const BASE = 0x40_0000n;

export function makeElf(made: MadeElf = {}): Uint8Array<ArrayBuffer> {
  const names: number[] = [0];
  const name = (text: string): bigint => {
    const at = names.length;
    names.push(...new TextEncoder().encode(text), 0);
    return made.nameOffset ?? BigInt(at);
  };
  const tags: [bigint, bigint][] = (made.needed ?? []).map((text) => [1n, name(text)]);
  if (made.soname !== undefined) tags.push([14n, name(made.soname)]);
  if (made.rpath !== undefined) tags.push([15n, name(made.rpath)]);
  if (made.runpath !== undefined) tags.push([29n, name(made.runpath)]);
  if (made.noDefaults) tags.push([0x6fff_fffbn, 0x800n]);
  const interpreter = new TextEncoder().encode(made.interpreter === undefined ? "" : `${made.interpreter}\0`);
  const segments = 3;
  const interpreterAt = 64 + 56 * segments;
  const dynamicAt = Math.ceil((interpreterAt + interpreter.length) / 8) * 8;
  const dynamicSize = 16 * (tags.length + 2);
  const stringsAt = dynamicAt + dynamicSize;
  const size = stringsAt + names.length;
  tags.push([5n, made.stringsAddress ?? BASE + BigInt(stringsAt)], [0n, 0n]);

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, made.elfClass ?? 2, made.endian ?? 1, 1]);
  view.setUint16(16, made.type ?? 3, true);
  view.setUint16(18, made.machine ?? 62, true);
  view.setBigUint64(32, made.headersAt ?? 64n, true);
  view.setUint16(54, made.headerSize ?? 56, true);
  view.setUint16(56, made.headerCount ?? segments, true);
  const segment = (index: number, type: number, offset: bigint, address: bigint, length: bigint): void => {
    const base = 64 + 56 * index;
    view.setUint32(base, type, true);
    view.setBigUint64(base + 8, offset, true);
    view.setBigUint64(base + 16, address, true);
    view.setBigUint64(base + 32, length, true);
  };
  segment(0, 1, 0n, BASE, BigInt(size));
  if (tags.length > 2)
    segment(1, 2, made.dynamicAt ?? BigInt(dynamicAt), BASE, made.dynamicSize ?? BigInt(dynamicSize));
  if (interpreter.length > 0) segment(2, 3, BigInt(interpreterAt), BASE, BigInt(interpreter.length));
  bytes.set(interpreter, interpreterAt);
  for (const [index, [tag, value]] of tags.entries()) {
    view.setBigUint64(dynamicAt + 16 * index, tag, true);
    view.setBigUint64(dynamicAt + 16 * index + 8, value, true);
  }
  bytes.set(names, stringsAt);
  return bytes;
}
