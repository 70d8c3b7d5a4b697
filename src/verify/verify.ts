// The gate: only a plan that the verifier found equal to its spec comes out, as bytes that nothing outside can change.
// May import src/kernel, the resolved spec and this folder.

import type { ResolvedVoid } from "../resolve/resolved.ts";
import { encodeElement } from "./encode.ts";
import type { HostFacts } from "./encode.ts";
import { loadVerifier } from "./load.ts";
import type { Verifier } from "./load.ts";
import { EQUAL, INCOMPARABLE, LESS, MORE } from "./wasm/codes.ts";
import { readFindings, renderFindings } from "./witness.ts";
import type { Finding } from "./witness.ts";

export type { FilterWitness, Finding } from "./witness.ts";

/** How a plan's authority stands to the spec's. `malformed`: it can't be judged, so nothing is proved. */
export type Verdict = "equal" | "less" | "more" | "incomparable" | "malformed";

/** Why a plan is refused. */
export interface Rejection {
  readonly code: "planRejected";
  readonly verdict: Exclude<Verdict, "equal">;
  /** What was found, first of each kind. */
  readonly findings: readonly Finding[];
  /** All of it in words. */
  readonly message: string;
}

/** A plan that is proved to give exactly what its spec grants. Only `verifyPlan` makes one. */
class ProvedPlan {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly length: number;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    this.length = bytes.length;
    Object.freeze(this);
  }

  /** Writes the proved bytes to `target`, which must have room for `length` bytes from `offset` on. */
  copyInto(target: Uint8Array, offset = 0): void {
    target.set(this.#bytes, offset);
  }

  /** A copy of the proved bytes. */
  copy(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice();
  }

  /** Whether a value is a proved plan, whatever its type says. */
  static is(value: unknown): value is VerifiedPlan {
    return typeof value === "object" && value !== null && #bytes in value;
  }
}

export type VerifiedPlan = ProvedPlan;

/** Whether a value came out of `verifyPlan`. For callers that TypeScript does not watch. */
export function isVerifiedPlan(value: unknown): value is VerifiedPlan {
  return ProvedPlan.is(value);
}

export type Verification =
  { readonly ok: true; readonly plan: VerifiedPlan } | { readonly ok: false; readonly rejection: Rejection };

/** Proves a plan against its spec. The bytes are copied first, and that copy is what is proved and what comes out. */
export function verifyPlan(
  resolved: ResolvedVoid,
  facts: HostFacts,
  planBytes: Uint8Array,
  verifier: Verifier = loadVerifier(),
): Verification {
  const bytes = new Uint8Array(planBytes);
  const { verdict, findings } = judge(encodeElement(resolved, facts), bytes, resolved, facts, verifier);
  if (verdict === "equal") return { ok: true, plan: new ProvedPlan(bytes) };
  return {
    ok: false,
    rejection: { code: "planRejected", verdict, findings, message: renderFindings(verdict, findings) },
  };
}

function judge(
  element: Uint8Array,
  plan: Uint8Array,
  resolved: ResolvedVoid,
  facts: HostFacts,
  verifier: Verifier,
): { verdict: Verdict; findings: readonly Finding[] } {
  const planAt = align8(verifier.input + element.length);
  if (planAt + plan.length > verifier.input + verifier.inputSize) {
    const message = `the plan and its spec are too large to be proved: ${element.length + plan.length} bytes`;
    return { verdict: "malformed", findings: [{ kind: "malformed", code: "TOO_LARGE", op: null, message }] };
  }
  const memory = new Uint8Array(verifier.memory.buffer);
  memory.set(element, verifier.input);
  memory.set(plan, planAt);
  let answer = 0;
  let trapped = false;
  try {
    answer = verifier.verify(verifier.input, element.length, planAt, plan.length);
  } catch {
    // A trap is how the verifier refuses what has no meaning; whatever else stops it proves nothing either.
    trapped = true;
  }
  const findings = readFindings(verifier, { resolved, facts, plan, planAt }, trapped);
  return { verdict: trapped ? "malformed" : (VERDICTS.get(answer) ?? "malformed"), findings };
}

const VERDICTS: ReadonlyMap<number, Verdict> = new Map([
  [EQUAL, "equal"],
  [LESS, "less"],
  [MORE, "more"],
  [INCOMPARABLE, "incomparable"],
]);

function align8(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
