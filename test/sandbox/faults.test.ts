// Every op of a real plan made to fail in turn: the error says what, and nothing is left behind.

import { afterAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareHere } from "../../src/command/here.ts";
import type { PreparedVoid } from "../../src/prepare.ts";
import { HEADER, NO_INIT, OP, OP_SIZE, TAG_ANY_RESULT } from "../../src/plan/format.ts";
import { explainSetupFailure } from "../../src/report/explain.ts";
import { readPlan } from "../../src/launch/reader.ts";
import { startVoid } from "../../src/launch/start.ts";
import { installed } from "../support/project.ts";
import { testUnless } from "../support/skip.ts";

const SPECS = resolve(import.meta.dir, "../../specs");
/** A number that no kernel gives to a call, below the x32 range: ENOSYS. */
const NO_CALL = 0x3000_0000;
const noPython = installed("/usr/bin/python3") ? null : "/usr/bin/python3 is not installed";

/** A temporary folder for this test alone, so that what it finds there is its own. */
const before = process.env["TMPDIR"];
const own = mkdtempSync(join(tmpdir(), "void-test-"));
process.env["TMPDIR"] = own;
afterAll(() => {
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(own, { recursive: true });
});

/** What a launch could leave behind. */
function traces(): Record<string, unknown> {
  return {
    descriptors: readdirSync("/proc/self/fd").length,
    mounts: readFileSync("/proc/self/mountinfo", "latin1").split("\n").length,
    children: readFileSync(`/proc/self/task/${process.pid}/children`, "latin1"),
    temporary: readdirSync(own),
  };
}

function prepareExample(name: string): PreparedVoid {
  const prepared = prepareHere(join(SPECS, name, "spec.json"), []);
  if ("issues" in prepared) throw new Error(JSON.stringify(prepared.issues));
  const [only] = prepared.voids;
  if (!only) throw new Error("no void");
  return only;
}

async function failEach(name: string): Promise<void> {
  const { plan } = prepareExample(name);
  await startVoid(readPlan(plan.bytes), { stdio: [0, 1, 2] }).ended.catch(() => undefined); // warm: epoll, argument space
  const before = traces();
  const view = new DataView(plan.bytes.buffer, plan.bytes.byteOffset);
  const count = view.getUint32(HEADER.opCount, true);
  const init = view.getUint32(HEADER.initIndex, true);
  for (let index = 0; index < (init === NO_INIT ? count : init); index++) {
    const broken = plan.bytes.slice();
    const base = view.getUint32(HEADER.opsOffset, true) + index * OP_SIZE;
    const copy = new DataView(broken.buffer);
    copy.setUint32(base + OP.nr, NO_CALL, true);
    // umask can't fail, and is not looked at.
    if (copy.getUint32(base + OP.tags, true) & TAG_ANY_RESULT) continue;
    const outcome = await startVoid(readPlan(broken), { stdio: [0, 1, 2] }).ended;
    expect({ op: index, failure: outcome.setupFailure }).toEqual({
      op: index,
      failure: { op: index, result: -38 },
    });
    const failure = explainSetupFailure({ op: index, result: -38 }, plan.notes);
    const note = plan.notes[index];
    expect(failure.message).toContain(
      `${note?.grant}: can't ${note?.does}: ${note?.call} failed with ENOSYS`,
    );
    if (note?.path) expect(failure.path).toBe(note.path);
    expect(failure.remedy).not.toBeNull();
    expect(failure.exitStatus).toBeGreaterThanOrEqual(125);
  }
  expect(traces()).toEqual(before);
}

describe("each op fails in turn", () => {
  testUnless(
    noPython,
    "for specs/python",
    async () => {
      mkdirSync(join(SPECS, "python/out"), { recursive: true });
      await failEach("python");
    },
    120_000,
  );
  test("for specs/hello", () => failEach("hello"), 60_000);
});
