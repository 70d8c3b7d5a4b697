// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "7722f74202774d15046cdc16af33047bd1cbae511cbc9c579e5b8279c8713fa2";
