// The first ops: wait at the gate, put every granted descriptor at its number, close all others. From here on every
// descriptor number is known in advance. May import src/kernel, the resolved spec and this folder.

import {
  AT_FDCWD,
  O_APPEND,
  O_CLOEXEC,
  O_CREAT,
  O_NOCTTY,
  O_RDONLY,
  O_RDWR,
  O_TRUNC,
  O_WRONLY,
  RESOLVE_NO_MAGICLINKS,
  RESOLVE_NO_SYMLINKS,
} from "../kernel/constants.ts";
import type { Bind, OpenFile, ResolvedVoid } from "../resolve/resolved.ts";
import type { HandleRef, PlanBuilder } from "./builder.ts";
import {
  HANDLE_FILE,
  HANDLE_GATE,
  HANDLE_GATE_RUNNER,
  HANDLE_INIT,
  HANDLE_STDERR,
  HANDLE_STDIN,
  HANDLE_STDOUT,
  HANDLE_TREE,
} from "./format.ts";
import { openHow } from "./structs.ts";

/** The numbers of what was put in place. */
export interface Placed {
  readonly gate: number;
  readonly trees: ReadonlyMap<Bind, number>;
  readonly init: number | null;
}

const LAST_DESCRIPTOR = 0xffff_ffff;

const OPEN_FLAGS: Record<OpenFile["access"], number> = {
  read: O_RDONLY,
  write: O_WRONLY | O_CREAT | O_TRUNC,
  append: O_WRONLY | O_CREAT | O_APPEND,
  readWrite: O_RDWR | O_CREAT,
};

/** Flags with which the runner opens a file argument. */
export function openFlags(access: OpenFile["access"]): number {
  return OPEN_FLAGS[access] | O_CLOEXEC | O_NOCTTY;
}

export function compileDescriptors(b: PlanBuilder, spec: ResolvedVoid): Placed {
  const gateHandle = b.handle({ kind: HANDLE_GATE });
  const runnerHandle = b.handle({ kind: HANDLE_GATE_RUNNER });
  const streams = (
    [
      ["stdin", HANDLE_STDIN],
      ["stdout", HANDLE_STDOUT],
      ["stderr", HANDLE_STDERR],
    ] as const
  ).map(([name, kind], number) => ({ name, number, handle: spec.stdio[name] ? b.handle({ kind }) : null }));
  const files = spec.files.map((file) => ({
    file,
    handle: b.handle({ kind: HANDLE_FILE, path: file.source, flags: openFlags(file.access) }),
  }));
  const binds = spec.nodes.filter((node) => node.kind === "bind").filter((node) => node.handedIn);
  const trees = binds.map((bind) => ({
    bind,
    handle: b.handle({
      kind: HANDLE_TREE,
      path: bind.source,
      ...(bind.handedIn?.idmap && { idmap: bind.handedIn.idmap }),
    }),
  }));
  const initHandle = spec.init ? b.handle({ kind: HANDLE_INIT }) : null;

  // The child's copy of the runner's end goes first: while the child holds it, it would never see the runner die.
  b.op("close", [runnerHandle], "close the runner's end of the gate");
  const scratch = b.bytes(new Uint8Array(8));
  b.op("recvfrom", [gateHandle, scratch, 1, 0, 0, 0], "wait until the ids are mapped", { expect: 1 });

  for (const number of [0, 1, 2]) b.inherit(number);
  for (const { name, number, handle } of streams) {
    if (!handle) continue;
    b.for(`grants.stdio.${name}`);
    b.place(handle, number, 0, `put the caller's ${name} at ${number}`);
  }
  for (const { file, handle } of files) {
    b.for(file.grant);
    b.place(handle, file.number, 0, `put ${file.source} at ${file.number}`, { path: file.source });
  }
  b.for("the void");
  let next = 3 + files.length;
  const keep = (handle: HandleRef, does: string): number => {
    b.place(handle, next, O_CLOEXEC, does);
    return next++;
  };
  const gate = keep(gateHandle, "keep the gate");
  const placedTrees = new Map<Bind, number>();
  for (const { bind, handle } of trees) {
    b.for(bind.grant);
    placedTrees.set(bind, keep(handle, `keep the mount of ${bind.source}`));
  }
  const init = initHandle ? keep(initHandle, "keep the init program") : null;
  b.for("the void");
  b.op("close_range", [next, LAST_DESCRIPTOR, 0], "close every other descriptor");

  const missing = streams.filter(({ handle }) => !handle);
  if (missing.length > 0) {
    const how = openHow(b, O_RDWR | O_CLOEXEC, 0, RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS);
    const device = b.open("openat2", [AT_FDCWD, b.string("/dev/null"), ...how], "open /dev/null", {
      path: "/dev/null",
    });
    for (const { name, number } of missing)
      b.place(device, number, 0, `put /dev/null at ${number} (${name})`);
    b.close(device);
  }
  return { gate, trees: placedTrees, init };
}
