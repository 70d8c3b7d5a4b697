// A plain interpreter of the cBPF that filters use, and inputs that tell filters apart. Written from
// Documentation/networking/filter.rst, apart from compiler and verifier.

/** struct seccomp_data. */
export interface Data {
  readonly nr: number;
  readonly arch: number;
  readonly ip: bigint;
  readonly args: readonly bigint[];
}

export function dataWords(data: Data): Uint32Array {
  const words = new Uint32Array(16);
  words[0] = data.nr;
  words[1] = data.arch;
  const view = new DataView(words.buffer);
  view.setBigUint64(8, data.ip, true);
  for (const [index, arg] of data.args.entries()) view.setBigUint64(16 + 8 * index, arg, true);
  return words;
}

/** Runs a filter; null where it is not one of the supported programs. */
export function runFilter(filter: Uint8Array, words: Uint32Array): number | null {
  const view = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
  const length = filter.length / 8;
  let a = 0;
  for (let pc = 0; pc < length; pc++) {
    const code = view.getUint16(8 * pc, true);
    const jt = view.getUint8(8 * pc + 2);
    const jf = view.getUint8(8 * pc + 3);
    const k = view.getUint32(8 * pc + 4, true);
    switch (code) {
      case 0x20:
        if (k % 4 !== 0 || k > 60) return null;
        a = words[k / 4] ?? 0;
        break;
      case 0x54:
        a = (a & k) >>> 0;
        break;
      case 0x44:
        a = (a | k) >>> 0;
        break;
      case 0xa4:
        a = (a ^ k) >>> 0;
        break;
      case 0x64:
        a = k < 32 ? (a << k) >>> 0 : 0;
        break;
      case 0x74:
        a = k < 32 ? a >>> k : 0;
        break;
      case 0x05:
        pc += k;
        break;
      case 0x15:
        pc += a === k ? jt : jf;
        break;
      case 0x25:
        pc += a > k ? jt : jf;
        break;
      case 0x35:
        pc += a >= k ? jt : jf;
        break;
      case 0x45:
        pc += (a & k) >>> 0 !== 0 ? jt : jf;
        break;
      case 0x06:
        return k;
      default:
        return null;
    }
  }
  return null;
}

/** Words that filters compare with, and their neighbours: from the constants of the given filters. */
export function interestingWords(...filters: readonly Uint8Array[]): number[] {
  const values = new Set<number>([0, 1, 0xffff_ffff, 0x8000_0000, 0x7fff_ffff]);
  for (const filter of filters) {
    const view = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
    for (let at = 4; at < filter.length; at += 8) {
      const k = view.getUint32(at, true);
      for (const value of [k, k - 1, k + 1, ~k]) values.add(value >>> 0);
    }
  }
  return [...values];
}
