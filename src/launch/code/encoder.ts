// The portable shape of the launcher's code: one program written once, one encoder for each architecture.

/**
 * Registers by role. `a0` to `a5` and `nr` are those of a system call (`nr` also takes its result); `context`, `op`
 * and `kept` survive system calls; `scratch` survives nothing.
 */
export type Register = "a0" | "a1" | "a2" | "a3" | "a4" | "a5" | "nr" | "context" | "op" | "kept" | "scratch";

/**
 * Appends instructions. Immediates are unsigned 32-bit; those that are added, and offsets (bytes from the base register),
 * are below 2^31. What does not fit, a label that stands twice and a jump to one that is not there throw.
 */
export interface Encoder {
  label(name: string): void;
  /** Saves what the calling convention wants back. */
  enter(): void;
  /** Restores it and returns to the caller; the result is in `nr`. */
  leave(): void;
  setImmediate(target: Register, value: number): void;
  copy(target: Register, source: Register): void;
  load64(target: Register, base: Register, offset: number): void;
  load32(target: Register, base: Register, offset: number): void;
  store64(source: Register, base: Register, offset: number): void;
  store32(source: Register, base: Register, offset: number): void;
  /** target = base + offset */
  address(target: Register, base: Register, offset: number): void;
  addImmediate(target: Register, value: number): void;
  subtract(target: Register, source: Register): void;
  shiftRight(target: Register, bits: number): void;
  systemCall(): void;
  jump(label: string): void;
  jumpIfZero(register: Register, label: string): void;
  /** Signed, 64 bits. */
  jumpIfNegative(register: Register, label: string): void;
  jumpIfNotEqual(left: Register, right: Register, label: string): void;
  jumpIfAnyBit(register: Register, mask: number, label: string): void;
  /** Fetches an argument of the C function that is being entered; use before `enter`. */
  functionArgument(target: Register, index: number): void;
  /** An instruction that always faults: what must not be reached. */
  trap(): void;
  finish(): { code: Uint8Array; offsetOf(label: string): number };
}
