// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "6f4ef86855513bd2aebb80ae467b16474fa406e4d3621b83eee17a42fbc783ee";
