// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "b24ee21da34fd99d524d0c0a49c7fe8e34305977a195ac11b03b5d632315a3d3";
