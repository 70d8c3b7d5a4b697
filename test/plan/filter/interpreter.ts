// Classic BPF as the kernel runs it for seccomp, written apart from the compiler: numbers, not names, straight from
// linux/bpf_common.h, and the rules of bpf_check_classic and seccomp_check_filter.

export interface SeccompData {
  readonly nr: number;
  readonly arch: number;
  readonly ip: bigint;
  readonly args: readonly bigint[];
}

export interface Answer {
  readonly action: number;
  /** Byte offsets in seccomp_data of what was looked at. */
  readonly loads: readonly number[];
  readonly steps: number;
}

interface Step {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

const LD_W_ABS = 0x20;
const AND_K = 0x54;
const RET_K = 0x06;
const JA = 0x05;
const JEQ_K = 0x15;
const JGT_K = 0x25;
const JGE_K = 0x35;
const DATA_SIZE = 64;

export function decode(filter: Uint8Array): Step[] {
  if (filter.length % 8 !== 0) throw new Error("not a whole number of instructions");
  return Array.from({ length: filter.length / 8 }, (_, index) => {
    const b = (offset: number): number => filter[8 * index + offset] ?? 0;
    return {
      code: b(0) | (b(1) << 8),
      jt: b(2),
      jf: b(3),
      k: (b(4) | (b(5) << 8) | (b(6) << 16) | (b(7) << 24)) >>> 0,
    };
  });
}

/** What may come after an instruction. */
function successors({ code, jt, jf, k }: Step, at: number): number[] {
  switch (code) {
    case RET_K:
      return [];
    case JA:
      return [at + 1 + k];
    case JEQ_K:
    case JGT_K:
    case JGE_K:
      return [at + 1 + jt, at + 1 + jf];
    case LD_W_ABS:
    case AND_K:
      return [at + 1];
    default:
      throw new Error(`instruction ${at} has code ${code}`);
  }
}

/** Throws where the kernel would refuse the filter, or where an instruction can never be reached. */
export function checkFilter(filter: Uint8Array): void {
  const steps = decode(filter);
  if (steps.length === 0 || steps.length > 4096) throw new Error(`${steps.length} instructions`);
  const reached = new Set([0]);
  steps.forEach((step, at) => {
    if (!reached.has(at)) throw new Error(`instruction ${at} is never reached`);
    if (step.code === LD_W_ABS && (step.k % 4 !== 0 || step.k >= DATA_SIZE))
      throw new Error(`instruction ${at} loads ${step.k}`);
    for (const next of successors(step, at)) {
      if (next >= steps.length) throw new Error(`instruction ${at} jumps to ${next}`);
      reached.add(next);
    }
  });
}

export function runFilter(filter: Uint8Array, data: SeccompData): Answer {
  const steps = decode(filter);
  const bytes = new DataView(new ArrayBuffer(DATA_SIZE));
  bytes.setUint32(0, data.nr, true);
  bytes.setUint32(4, data.arch, true);
  bytes.setBigUint64(8, data.ip, true);
  data.args.forEach((value, index) => bytes.setBigUint64(16 + 8 * index, value, true));
  const loads: number[] = [];
  let accumulator = 0;
  for (let at = 0, count = 1; ; count++) {
    const step = steps[at];
    if (step === undefined) throw new Error(`ran out of the filter at ${at}`);
    const { code, jt, jf, k } = step;
    at++;
    if (code === RET_K) return { action: k, loads, steps: count };
    else if (code === LD_W_ABS) {
      accumulator = bytes.getUint32(k, true);
      loads.push(k);
    } else if (code === AND_K) accumulator = (accumulator & k) >>> 0;
    else if (code === JA) at += k;
    else if (code === JEQ_K) at += accumulator === k ? jt : jf;
    else if (code === JGT_K) at += accumulator > k ? jt : jf;
    else if (code === JGE_K) at += accumulator >= k ? jt : jf;
    else throw new Error(`instruction ${at - 1} has code ${code}`);
  }
}
