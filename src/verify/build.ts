// Builds the verifier's WebAssembly and writes down its hash: `bun run src/verify/build.ts [FOLDER]`. The same sources
// give the same bytes, which a test and CI check. May import node's own modules.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dir;
const ASC = join(HERE, "../../node_modules/assemblyscript/bin/asc.js");
/** 112 MiB, all of it from the start: of the zero pages only those that are written to exist. */
const PAGES = "1792";

/** Options of asc: no runtime, no imports, memory that can not grow. */
export const ASC_OPTIONS: readonly string[] = [
  "--runtime",
  "stub",
  "--use",
  "abort=",
  "--initialMemory",
  PAGES,
  "--maximumMemory",
  PAGES,
  "--noAssert",
  "--optimizeLevel",
  "3",
  "--shrinkLevel",
  "1",
  "--converge",
];

/** Compiles an entry file. Throws with asc's own words. */
export function compileWasm(entry: string, outFile: string): void {
  const done = spawnSync(process.execPath, [ASC, entry, "--outFile", outFile, ...ASC_OPTIONS], {
    encoding: "utf8",
    env: { ...process.env, BUN_BE_BUN: "1" },
  });
  if (done.status !== 0) throw new Error(`asc failed:\n${done.stdout}${done.stderr}`);
}

export function sha256(bytes: Uint8Array): string {
  return new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
}

/** Writes verifier.wasm and verifier.wasm.sha256 to a folder. */
export function buildVerifier(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const wasm = join(folder, "verifier.wasm");
  compileWasm(join(HERE, "wasm/verifier.ts"), wasm);
  const hash = sha256(readFileSync(wasm));
  writeFileSync(`${wasm}.sha256`, `${hash}  verifier.wasm\n`);
  writeFileSync(
    join(folder, "hash.generated.ts"),
    `// The SHA-256 of verifier.wasm, written by build.ts.\nexport const VERIFIER_SHA256 = "${hash}";\n`,
  );
}

if (import.meta.main) buildVerifier(process.argv[2] ?? HERE);
