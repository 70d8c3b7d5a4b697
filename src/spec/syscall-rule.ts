// System calls as they are granted, with groups expanded: what the resolved spec holds of them. Pure types.

/** Operators of an argument condition. All compare unsigned; `maskedEq` is (argument & mask) == value. */
export type ArgOp = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "maskedEq";

export interface ArgCondition {
  /** 0 to 5. */
  readonly index: number;
  readonly op: ArgOp;
  readonly value: bigint;
  /** Only for `maskedEq`; all 64 ones elsewhere. */
  readonly mask: bigint;
  /** 32: the kernel takes an int here, the upper half of the register is not looked at. 64: the whole register. */
  readonly width: 32 | 64;
}

/** A system call that is granted. */
export interface SyscallRule {
  readonly name: string;
  /** Any alternative suffices; within one, all conditions must hold. One empty alternative: always granted. */
  readonly alternatives: readonly (readonly ArgCondition[])[];
  readonly grant: string;
}
