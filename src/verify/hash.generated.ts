// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "c348b72834acaeb156cec75f8ce7847bc258242bdfe6e1bd9cf2055d68f9013f";
