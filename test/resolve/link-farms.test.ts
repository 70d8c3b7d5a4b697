// Random folders full of links: the same answers as the kernel's own.

import { expect, test } from "bun:test";
import { mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { hostFiles } from "../../src/resolve/host-files.ts";
import { realPath } from "../../src/resolve/real-path.ts";
import { sharedFolder } from "./support.ts";

const folder = sharedFolder();

function follow(path: string): string {
  const real = realPath(hostFiles(), path);
  return "errno" in real ? real.errno : real.path;
}

test("40 links are followed and 41 are not, as by the kernel", () => {
  mkdirSync(join(folder, "end"));
  symlinkSync("end", join(folder, "link0"));
  for (let i = 1; i <= 40; i++) symlinkSync(`link${i - 1}`, join(folder, `link${i}`));
  const list = (name: string): number => Bun.spawnSync(["ls", `${join(folder, name)}/`]).exitCode;
  expect([follow(join(folder, "link39")), list("link39")]).toEqual([join(folder, "end"), 0]);
  expect([follow(join(folder, "link40")), list("link40")]).toEqual(["ELOOP", 2]);
});

test("random farms of links lead where the kernel says", () => {
  const name = fc.constantFrom("a", "b", "c", "d");
  const target = fc.array(fc.constantFrom("a", "b", "c", "d", "..", "."), { minLength: 1, maxLength: 4 });
  const entry = fc.record({
    parts: fc.array(name, { minLength: 1, maxLength: 3 }),
    target: fc.option(target),
    slash: fc.boolean(),
  });
  let round = 0;
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 12 }),
      fc.array(target, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (entries, asked, absolute) => {
        const root = join(folder, `farm${round++}`);
        mkdirSync(root);
        for (const { parts, target: link, slash } of entries) {
          const path = join(root, ...parts);
          try {
            const to = link && (absolute ? `${root}/` : "") + link.join("/") + (slash ? "/" : "");
            if (to) symlinkSync(to, path);
            else mkdirSync(path, { recursive: true });
          } catch {
            // it is there already, or has nowhere to stand
          }
        }
        for (const parts of asked) {
          const path = `${root}/${parts.join("/")}`;
          let expected: string;
          try {
            expected = realpathSync.native(path);
          } catch (error) {
            expected = (error as NodeJS.ErrnoException).code ?? "";
          }
          // Farms end at their root: what leaves it comes among the machine's own files.
          if (expected.startsWith("/") && !expected.startsWith(root)) continue;
          expect([path, follow(path)]).toEqual([path, expected]);
        }
        rmSync(root, { recursive: true });
      },
    ),
    { numRuns: 300 },
  );
});
