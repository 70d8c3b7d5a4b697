// `bun run bench`: how long a launch takes and what a running program pays, as ratios against bubblewrap and against no
// sandbox at all, from one run with interleaved samples. Nothing is asserted. `--short` checks that it works.

import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareHere } from "../../src/command/here.ts";
import { launch } from "../../src/launch/launch.ts";
import type { PreparedVoid } from "../../src/prepare.ts";
import { installed } from "../support/project.ts";
import { BWRAP, bubblewrapArgv } from "./bubblewrap.ts";
import { printTimings, sample } from "./sample.ts";
import type { Contender } from "./sample.ts";

const short = process.argv.includes("--short");
const ROOT = resolve(import.meta.dir, "../..");
const MIB = 1 << 20;
const folder = mkdtempSync(join(tmpdir(), "void-bench-"));

try {
  await launches();
  await throughput();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepareSpec(name: string, spec: object): { file: string; prepared: PreparedVoid } {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(spec));
  const result = prepareHere(file, []);
  if ("issues" in result) throw new Error(result.issues.map((issue) => issue.message).join("; "));
  const [prepared] = result.voids;
  if (!prepared) throw new Error("no void");
  return { file, prepared };
}

async function spawned(argv: readonly string[]): Promise<void> {
  const child = Bun.spawn([...argv], { stdin: "ignore", stdout: "ignore", stderr: "pipe" });
  if ((await child.exited) !== 0)
    throw new Error(
      `${argv.join(" ")} ended with ${child.exitCode}: ${await new Response(child.stderr).text()}`,
    );
}

async function launches(): Promise<void> {
  const { file, prepared } = prepareSpec("true", {
    program: "/usr/bin/true",
    grants: { libraries: true, syscalls: ["@base"] },
  });
  const warm: Contender[] = [
    {
      name: "Void, warm module",
      run: async () => {
        const outcome = await launch(prepared.verified).ended;
        if (outcome.status !== 0) throw new Error(JSON.stringify(outcome));
      },
    },
    { name: "Bun.spawn without a sandbox", run: () => spawned(["/usr/bin/true"]) },
  ];
  const nothing = join(folder, "nothing.js");
  writeFileSync(nothing, "");
  const cold: Contender[] = [
    { name: "Void, command line", run: () => spawned([process.execPath, join(ROOT, "void.ts"), file]) },
    { name: "Bun alone, an empty script", run: () => spawned([process.execPath, nothing]) },
  ];
  const bubblewrap = { name: "bubblewrap", run: () => spawned(bubblewrapArgv(prepared.resolved)) };
  const peers = installed(BWRAP) ? [bubblewrap] : [];
  if (peers.length === 0) console.log(`${BWRAP} is not installed: no ratios against it`);
  const base = peers.length > 0 ? "bubblewrap" : "Bun.spawn without a sandbox";
  const binds = prepared.resolved.nodes.length;
  printTimings(
    `launch to exit of /usr/bin/true, ${binds} binds`,
    await sample([...warm, ...peers], short ? 5 : 300),
    base,
  );
  const coldBase = peers.length > 0 ? "bubblewrap" : "Bun alone, an empty script";
  printTimings("the same from the command line", await sample([...cold, ...peers], short ? 3 : 60), coldBase);
}

async function throughput(): Promise<void> {
  const size = (short ? 4 : 256) * MIB;
  const file = join(folder, "data");
  // Text-like: compressible, but not to nothing.
  const block = new Uint8Array(MIB);
  for (let i = 0, x = 1; i < MIB; i++)
    block[i] = 97 + (((x = (Math.imul(x, 1103515245) + 12345) >>> 0) >>> 16) % 20);
  const sink = Bun.file(file).writer();
  for (let written = 0; written < size; written += MIB) sink.write(block);
  await sink.end();
  const { prepared } = prepareSpec("gzip", {
    program: "/usr/bin/gzip",
    args: ["-c"],
    grants: {
      stdio: { stdin: "inherit", stdout: "inherit" },
      libraries: true,
      syscalls: ["@base"],
      limits: { cpuTime: "1h", wallTime: "1h", fileSize: "unlimited" },
    },
  });
  const withFiles = async (run: (input: number, output: number) => Promise<void>): Promise<void> => {
    const input = openSync(file, "r");
    const output = openSync("/dev/null", "w");
    await run(input, output);
    closeSync(input);
    closeSync(output);
  };
  const contenders: Contender[] = [
    {
      name: "gzip in a void",
      run: () =>
        withFiles(async (input, output) => {
          const outcome = await launch(prepared.verified, { stdio: [input, output, 2] }).ended;
          if (outcome.status !== 0) throw new Error(JSON.stringify(outcome));
        }),
    },
    {
      name: "gzip outside",
      run: () =>
        withFiles(async (input, output) => {
          const child = Bun.spawn(["/usr/bin/gzip", "-c"], {
            stdin: input,
            stdout: output,
            stderr: "inherit",
          });
          if ((await child.exited) !== 0) throw new Error("gzip failed");
        }),
    },
  ];
  const timings = await sample(contenders, short ? 1 : 5, short ? 0 : 1);
  printTimings(`gzip of ${size / MIB} MiB`, timings, "gzip outside");
  const [inside, outside] = timings;
  if (inside && outside)
    console.log(`  throughput inside: ${(outside.p50 / inside.p50).toFixed(3)} of outside`);
}
