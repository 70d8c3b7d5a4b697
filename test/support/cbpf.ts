// Classic BPF as Linux runs it for seccomp, written from the kernel's documentation and sharing nothing with the compiler,
// so that a mistake has to be made twice to pass. References: Documentation/networking/filter.rst, kernel/seccomp.c.

/** struct seccomp_data. */
export interface SeccompData {
  readonly nr: number;
  readonly arch: number;
  readonly instructionPointer: bigint;
  readonly args: readonly bigint[];
}

export interface Verdict {
  /** What the filter returned, unsigned. */
  readonly action: number;
  /** Offsets in struct seccomp_data that were loaded, in order. */
  readonly loads: readonly number[];
  readonly steps: number;
}

const SIZE_OF_DATA = 64;
const LONGEST = 4096;

export function encodeData({ nr, arch, instructionPointer, args }: SeccompData): DataView {
  const view = new DataView(new ArrayBuffer(SIZE_OF_DATA));
  view.setInt32(0, nr, true);
  view.setUint32(4, arch, true);
  view.setBigUint64(8, instructionPointer, true);
  for (let index = 0; index < 6; index++) view.setBigUint64(16 + 8 * index, args[index] ?? 0n, true);
  return view;
}

/** Runs a filter; throws for what the kernel would not accept. */
export function runFilter(filter: Uint8Array, data: SeccompData): Verdict {
  const code = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
  const count = filter.length / 8;
  if (!Number.isInteger(count) || count < 1 || count > LONGEST) throw new Error(`${count} instructions`);
  const input = encodeData(data);
  const loads: number[] = [];
  let accumulator = 0;
  let steps = 0;
  for (let pc = 0; pc < count;) {
    steps++;
    const opcode = code.getUint16(8 * pc, true);
    const [whenTrue, whenFalse] = [code.getUint8(8 * pc + 2), code.getUint8(8 * pc + 3)];
    const k = code.getUint32(8 * pc + 4, true);
    pc++;
    const branch = (holds: boolean): void => {
      pc += holds ? whenTrue : whenFalse;
    };
    switch (opcode) {
      case 0x20: // ld [k]
        if (k % 4 !== 0 || k >= SIZE_OF_DATA) throw new Error(`load of ${k}`);
        loads.push(k);
        accumulator = input.getUint32(k, true);
        break;
      case 0x54: // and #k
        accumulator = (accumulator & k) >>> 0;
        break;
      case 0x05: // ja
        pc += k;
        break;
      case 0x15: // jeq
        branch(accumulator === k);
        break;
      case 0x25: // jgt
        branch(accumulator > k);
        break;
      case 0x35: // jge
        branch(accumulator >= k);
        break;
      case 0x45: // jset
        branch((accumulator & k) !== 0);
        break;
      case 0x06: // ret #k
        return { action: k, loads, steps };
      default:
        throw new Error(`opcode 0x${opcode.toString(16)}`);
    }
  }
  throw new Error("ran past the end");
}

/** What the kernel refuses when a filter is attached (bpf_check_classic, seccomp_check_filter); null if nothing. */
export function refusal(filter: Uint8Array): string | null {
  const code = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
  const count = filter.length / 8;
  if (!Number.isInteger(count) || count < 1 || count > LONGEST) return `${count} instructions`;
  const known = [0x20, 0x54, 0x05, 0x15, 0x25, 0x35, 0x45, 0x06];
  for (let pc = 0; pc < count; pc++) {
    const opcode = code.getUint16(8 * pc, true);
    if (!known.includes(opcode)) return `opcode 0x${opcode.toString(16)} at ${pc}`;
    const k = code.getUint32(8 * pc + 4, true);
    if (opcode === 0x20 && (k % 4 !== 0 || k >= SIZE_OF_DATA)) return `load of ${k} at ${pc}`;
    const farthest =
      opcode === 0x05 ? k : (opcode & 7) === 5 ? Math.max(...filter.subarray(8 * pc + 2, 8 * pc + 4)) : 0;
    if (pc + 1 + farthest >= count && opcode !== 0x06) return `jump out of the filter at ${pc}`;
  }
  return code.getUint16(8 * (count - 1), true) === 0x06 ? null : "the last instruction is no return";
}
