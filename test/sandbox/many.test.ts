// Many voids from one process: at once and in a row, with nothing left over.

import { expect, test } from "bun:test";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareHere } from "../../src/command/here.ts";
import { buildExit } from "../../src/launch/code/exit.ts";
import { launch } from "../../src/launch/launch.ts";
import { testFolder, USERS } from "../support/run.ts";

const AT_ONCE = 200;
const IN_A_ROW = 300;

function traces() {
  return {
    descriptors: readdirSync("/proc/self/fd").length,
    mappings: readFileSync("/proc/self/maps", "latin1").split("\n").length,
    children: readFileSync(`/proc/self/task/${process.pid}/children`, "latin1"),
    mounts: readFileSync("/proc/self/mountinfo", "latin1").split("\n").length,
  };
}

test(`${AT_ONCE} voids at once and ${IN_A_ROW} in a row leave nothing, beside children that are not ours`, async () => {
  using folder = testFolder(USERS[0] ?? "nobody");
  const program = join(folder.path, "exit");
  writeFileSync(program, buildExit("x86_64"));
  chmodSync(program, 0o755);
  const file = join(folder.path, "spec.json");
  writeFileSync(file, JSON.stringify({ program }));
  const prepared = prepareHere(file, []);
  if ("issues" in prepared) throw new Error(prepared.issues[0]?.message);
  const plan = prepared.voids[0]?.verified;
  if (!plan) throw new Error("no plan");
  const once = async (): Promise<number | null> => (await launch(plan).ended).status;

  await Promise.all(Array.from({ length: AT_ONCE }, once)); // warm
  const before = traces();
  const others = Array.from({ length: 5 }, (_, status) => Bun.spawn(["/bin/sh", "-c", `exit ${status}`]));
  expect(await Promise.all(Array.from({ length: AT_ONCE }, once))).toEqual(Array(AT_ONCE).fill(0));
  expect(await Promise.all(others.map((child) => child.exited))).toEqual([0, 1, 2, 3, 4]);
  for (let index = 0; index < IN_A_ROW; index++) expect(await once()).toBe(0);
  Bun.gc(true);
  const after = traces();
  expect({ ...after, mappings: 0 }).toEqual({ ...before, mappings: 0 });
  // The runtime maps and unmaps for itself too; a leak would be one mapping for each launch.
  expect(after.mappings - before.mappings).toBeLessThan(IN_A_ROW / 2);
}, 60_000);
