// Run as root, the void has a host id that owns nothing: what it can't reach the runner opens for it, and where a grant
// asks for more than everybody may, the owner is shown as the void's own id.

import { describe, expect, test } from "bun:test";
import { handIn } from "../../src/resolve/handed-in.ts";
import type { FileFacts } from "../../src/resolve/host-files.ts";
import type { RealPath } from "../../src/resolve/real-path.ts";
import { ROOT, USER } from "../support/resolved.ts";

const real = (kind: FileFacts["kind"], mode: number, open = true): RealPath => ({
  path: "/some/thing",
  open,
  facts: { kind, mode, uid: 7, gid: 8, size: 0, major: 0, minor: 0, identity: "" },
});
const rights = (text: string) => ({
  read: text.includes("r"),
  write: text.includes("w"),
  execute: text.includes("x"),
});
const OWNER = { idmap: { uid: 7, gid: 8 } };

describe("as root", () => {
  test.each([
    // What everybody may is not handed in.
    ["file", 0o644, true, "r", undefined],
    ["file", 0o755, true, "rx", undefined],
    ["directory", 0o755, true, "r", undefined],
    ["directory", 0o755, true, "rx", undefined],
    // Behind a folder that not everybody may enter, the runner opens it.
    ["file", 0o644, false, "r", {}],
    ["directory", 0o755, false, "rx", {}],
    // What only the owner may needs the owner's id.
    ["file", 0o600, true, "r", OWNER],
    ["file", 0o640, true, "r", OWNER],
    ["file", 0o700, false, "rx", OWNER],
    ["file", 0o744, true, "rx", OWNER],
    ["directory", 0o700, true, "r", OWNER],
    ["directory", 0o754, true, "r", OWNER],
    // What is written belongs to somebody: to the owner.
    ["file", 0o666, true, "rw", OWNER],
    ["file", 0o644, true, "rw", OWNER],
    ["directory", 0o1777, true, "rw", OWNER],
    // A library is mapped, not executed.
    ["file", 0o644, true, "rx", undefined],
  ] as const)("a %s of mode %o, reachable %p, for %s", (kind, mode, open, text, wanted) => {
    expect(handIn(real(kind, mode, open), ROOT, rights(text), false)).toEqual(wanted);
  });

  test("a device node keeps its owner", () => {
    expect(handIn(real("characterDevice", 0o666), ROOT, rights("rw"), true)).toBeUndefined();
    expect(handIn(real("characterDevice", 0o666, false), ROOT, rights("rw"), true)).toEqual({});
  });
});

test("as an ordinary user nothing is handed in: the void may what the user may", () => {
  for (const mode of [0o600, 0o644, 0o000])
    for (const text of ["r", "rw", "rwx"])
      expect(handIn(real("file", mode, false), USER, rights(text), false)).toBeUndefined();
});
