// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "38cd054f963d5dd1c0adea34eb7277577c48f5d961a612b3ee7f7e426ad7fa25";
