// Prints the verifier's figures: size, and time to prove small and large specs, cold (first call of a process, loading
// included) and warm. Run: bun run test/verify/figures.ts

import { statSync } from "node:fs";
import { join } from "node:path";
import { compilePlan } from "../../src/plan/compile.ts";
import { encodeElement } from "../../src/verify/encode.ts";
import { verifyPlan } from "../../src/verify/verify.ts";
import { RICH, ROOT_HOST, SMALL, SYSTEM_SERVICE } from "./samples.ts";

const SPECS = { small: SMALL, rich: RICH, "@system-service": SYSTEM_SERVICE };
const COLD_RUNS = 15;
const WARM_RUNS = 400;

function isSpec(name: string | undefined): name is keyof typeof SPECS {
  return name !== undefined && name in SPECS;
}

function once(name: keyof typeof SPECS, plan: Uint8Array): number {
  const start = performance.now();
  const result = verifyPlan(SPECS[name], ROOT_HOST, plan);
  const time = performance.now() - start;
  if (!result.ok) throw new Error(result.rejection.message);
  return time;
}

function median(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN).toFixed(3);
}

const only = process.argv[2];
if (isSpec(only)) {
  console.log(once(only, compilePlan(SPECS[only], ROOT_HOST).bytes));
} else {
  const wasm = statSync(join(import.meta.dir, "../../src/verify/verifier.wasm")).size;
  console.log(`verifier.wasm: ${wasm} bytes (aim: under ${24 * 1024})`);
  for (const name of Object.keys(SPECS).filter(isSpec)) {
    const { bytes, notes } = compilePlan(SPECS[name], ROOT_HOST);
    const element = encodeElement(SPECS[name], ROOT_HOST).length;
    const cold = Array.from({ length: COLD_RUNS }, () =>
      Number(Bun.spawnSync([process.execPath, import.meta.path, name]).stdout.toString()),
    );
    const warm = Array.from({ length: WARM_RUNS }, () => once(name, bytes)).slice(WARM_RUNS / 2);
    console.log(
      `${name}: ${notes.length} ops, plan ${bytes.length} bytes, element ${element} bytes: ` +
        `cold ${median(cold)} ms, warm ${median(warm)} ms (medians)`,
    );
  }
  const plans = compilePlan(SMALL, ROOT_HOST).bytes;
  const start = performance.now();
  for (let i = 0; i < 1000; i++) once("small", plans);
  console.log(`1000 small plans: ${(performance.now() - start).toFixed(0)} ms`);
}
