// Loads the verifier's WebAssembly: the committed file, whose hash stands in the code. A file is faster to take in than
// base64 in a module and can be looked at by itself; `bun build --compile` embeds it. May import node:fs.

import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { VERIFIER_SHA256 } from "./hash.generated.ts";
import wasmPath from "./verifier.wasm" with { type: "file" };

/** What the module exports. `verify` traps on a malformed plan. */
export interface Verifier {
  readonly memory: WebAssembly.Memory;
  /** Addresses: where the inputs go, how much room there is, and the records of what was found. */
  readonly input: number;
  readonly inputSize: number;
  readonly witness: number;
  readonly verify: (spec: number, specLength: number, plan: number, planLength: number) => number;
}

/** A bundle has the file's name alone here, which would be looked for in whatever folder one happens to be in. */
const WASM_FILE = isAbsolute(wasmPath) ? wasmPath : join(import.meta.dir, "verifier.wasm");

/** The verifier itself can't be trusted: its bytes are not those that were built and tested. */
export class VerifierDamaged extends Error {
  override readonly name = "VerifierDamaged";
  readonly code = "verifierDamaged";
}

let loaded: Verifier | undefined;

/** The verifier, compiled on first use. Throws VerifierDamaged. */
export function loadVerifier(): Verifier {
  loaded ??= instantiate(readFileSync(WASM_FILE));
  return loaded;
}

/** Checks the bytes and makes an instance of them. Throws VerifierDamaged. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>, expected: string = VERIFIER_SHA256): Verifier {
  const found = new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
  if (found !== expected) {
    throw new VerifierDamaged(
      `the verifier's own file (${WASM_FILE}) has changed: its SHA-256 is ${found}, not ${expected}. ` +
        "Nothing is launched without it; install Void anew, or build it with: bun run src/verify/build.ts",
    );
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {});
  const number = (name: string): number => Number((exports[name] as WebAssembly.Global).value);
  return {
    memory: exports["memory"] as WebAssembly.Memory,
    input: number("input"),
    inputSize: number("inputSize"),
    witness: number("witness"),
    verify: exports["verify"] as Verifier["verify"],
  };
}
