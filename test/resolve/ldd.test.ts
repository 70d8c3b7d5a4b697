// The closure of libraries, compared with what the system's own loader says for real programs.

import { describe, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { hostFiles } from "../../src/resolve/host-files.ts";
import { findLibraries } from "../../src/resolve/loader.ts";
import { realPath } from "../../src/resolve/real-path.ts";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const LDD = "/usr/bin/ldd";
const noLdd = installed(LDD) ? null : `${LDD} is not installed`;
const MOST = 60;

/** Real paths of what ldd lists; null for what is not a dynamic program. */
function ldd(program: string): Set<string> | null {
  const child = Bun.spawnSync([LDD, program], { env: {}, stderr: "pipe" });
  const text = child.stdout.toString();
  if (child.exitCode !== 0 || text.includes("not a dynamic executable") || text.includes("not found"))
    return null;
  const paths = [...text.matchAll(/^\s*(?:\S+ => )?(\/\S+) \(0x/gm)].map((match) => real(match[1] ?? ""));
  return new Set(paths);
}

function real(path: string): string {
  const found = realPath(hostFiles(), path);
  return "errno" in found ? path : found.path;
}

describe("libraries", () => {
  testUnless(
    noLdd,
    "are what ldd says, for at least 20 programs of the system",
    () => {
      let compared = 0;
      for (const name of readdirSync("/usr/bin").sort()) {
        if (compared >= MOST) break;
        const program = real(`/usr/bin/${name}`);
        const expected = ldd(program);
        if (!expected || expected.size < 2) continue;
        const closure = findLibraries(hostFiles(), program, "");
        expect({ program, missing: closure.missing }).toEqual({ program, missing: [] });
        const found = new Set(closure.libraries.map((library) => library.real.path));
        expect({ program, libraries: [...found].sort() }).toEqual({
          program,
          libraries: [...expected].sort(),
        });
        compared++;
      }
      expect(compared).toBeGreaterThanOrEqual(20);
    },
    120_000,
  );

  test("of a file that is not ELF are none", () => {
    expect(findLibraries(hostFiles(), import.meta.path, "").libraries).toEqual([]);
  });
});
