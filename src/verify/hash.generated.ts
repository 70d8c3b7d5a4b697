// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "2d970de183bc536d12c0b35d9636fdbaf926b937dd5e31781c9befedbcf086eb";
