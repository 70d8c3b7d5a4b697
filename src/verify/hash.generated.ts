// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "21cff1066a8b7addab116d6f0ef1acf8fe91237eb43c5e91dd7c2e14ff079f0a";
