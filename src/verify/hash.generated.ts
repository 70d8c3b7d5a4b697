// The SHA-256 of verifier.wasm, written by build.ts.
export const VERIFIER_SHA256 = "beeddcaa8821c2eb78c447512a10c3301fd17c5aa10845fdfbfcb4d4a0a62fe0";
