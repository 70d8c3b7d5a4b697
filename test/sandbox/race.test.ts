// A source that is swapped for a symbolic link while voids are launched: what was not granted is never seen.

import { expect } from "bun:test";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareHere } from "../../src/command/here.ts";
import { launch } from "../../src/launch/launch.ts";
import { noPerl, PERL, perlSpec } from "../support/perl.ts";
import { testFolder } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";
import { SYSCALLS } from "../../src/kernel/syscalls.ts";

const LAUNCHES = Number(process.env["VOID_RACE_LAUNCHES"] ?? 400);

testUnless(
  noPerl,
  `a folder that turns into a link to another shows itself or nothing, in ${LAUNCHES} launches`,
  async () => {
    using folder = testFolder("root");
    const granted = join(folder.path, "granted");
    const secret = join(folder.path, "secret");
    for (const [path, text] of [
      [granted, "granted"],
      [secret, "secret"],
    ] as const) {
      mkdirSync(path);
      writeFileSync(join(path, "file"), text);
    }
    symlinkSync(secret, join(folder.path, "link"));
    const out = join(folder.path, "out.txt");
    const spec = perlSpec("print slurp('/g/file');", {
      files: [{ path: granted, at: "/g" }],
    });
    spec.args = ["/probe.pl"];
    const file = join(folder.path, "spec.json");
    writeFileSync(file, JSON.stringify(spec));
    const prepared = prepareHere(file, []);
    if ("issues" in prepared) throw new Error(prepared.issues[0]?.message);
    const plan = prepared.voids[0]?.verified;
    if (!plan) throw new Error("no plan");

    // RENAME_EXCHANGE: at every moment there is either the folder or the link, never nothing.
    const swap = `my ($a, $b) = @ARGV; 1 while syscall(${SYSCALLS.x86_64["renameat2"]}, -100, $a, -100, $b, 2) == 0;`;
    const racer = Bun.spawn([PERL, "-e", swap, granted, join(folder.path, "link")], { stderr: "inherit" });
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    let naive = 0;
    try {
      const { openSync, closeSync } = await import("node:fs");
      for (let index = 0; index < LAUNCHES; index++) {
        if (readFileSync(join(granted, "file"), "utf8") === "secret") naive++;
        writeFileSync(out, "");
        const output = openSync(out, "w");
        const outcome = await launch(plan, { stdio: [0, output, 2] }).ended;
        closeSync(output);
        const failure = outcome.setupFailure;
        count(failure ? `refused ${failure.result}` : readFileSync(out, "utf8"));
      }
    } finally {
      racer.kill("SIGKILL");
      await racer.exited;
    }
    // The control: who goes by the path alone did read the other folder.
    expect(naive).toBeGreaterThan(0);
    expect(seen.get("secret") ?? 0).toBe(0);
    expect(seen.get("granted") ?? 0).toBeGreaterThan(0);
    // ELOOP: the link was met, and not followed.
    expect([...seen.keys()].filter((key) => key !== "granted")).toEqual(["refused -40"]);
  },
  120_000,
);
