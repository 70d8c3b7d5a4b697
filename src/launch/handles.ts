// Opens the descriptors that a plan's handle table lists, in the runner, just before the clone.
// May import src/kernel, src/plan/format and this folder.

import * as K from "../kernel/constants.ts";
import * as F from "../plan/format.ts";
import { openInit } from "./init-image.ts";
import { cloneIdmapped } from "./idmap.ts";
import { lend, lendString, must, systemCall } from "./ffi.ts";
import type { PlanReader } from "./reader.ts";

/** What one launch is given, and what its caller's streams are. */
export interface HandleOptions {
  /** Descriptors of the caller that become the void's 0, 1 and 2 where granted. */
  readonly stdio: readonly [number, number, number];
  /** The unprivileged host id of this void, where the plan asks for one of its own. */
  readonly ownId: number;
}

export interface OpenHandles {
  /** One descriptor for each entry of the table. */
  readonly numbers: readonly number[];
  /** The runner's end of the gate; stays open as long as the void's start may look at it. */
  readonly gate: number;
  /** Closes what only the child needs, once it has been cloned. Safe to call twice. */
  closeChildsOwn(): void;
  /** Closes everything, also the gate. Safe to call twice. */
  close(): void;
}

/** Opens every handle, at numbers that no placement of the plan touches. Leaves nothing open if one fails. */
export function openHandles(plan: PlanReader, options: HandleOptions): OpenHandles {
  const floor = 3 + plan.handles.length;
  const owned: number[] = [];
  let gate = -1;
  const own = (number: number): number => {
    owned.push(number);
    if (number >= floor) return number;
    const higher = must("no free descriptor", "fcntl", number, K.F_DUPFD_CLOEXEC, floor);
    owned.push(higher);
    return higher;
  };
  const closeChildsOwn = (): void => {
    for (const number of owned.splice(0)) systemCall("close", number);
  };
  const close = (): void => {
    closeChildsOwn();
    if (gate >= 0) systemCall("close", gate);
    gate = -1;
  };
  try {
    const pair = lend(new Uint8Array(8));
    must("no gate", "socketpair", K.AF_UNIX, K.SOCK_STREAM | K.SOCK_CLOEXEC, 0, pair.address);
    const childsEnd = own(pair.view.getInt32(0, true));
    gate = pair.view.getInt32(4, true);
    if (gate < floor) {
      const higher = must("no free descriptor", "fcntl", gate, K.F_DUPFD_CLOEXEC, floor);
      systemCall("close", gate);
      gate = higher;
    }
    const numbers = plan.handles.map((entry) => {
      switch (entry.kind) {
        case F.HANDLE_GATE:
          return childsEnd;
        case F.HANDLE_GATE_RUNNER:
          return gate;
        case F.HANDLE_STDIN:
        case F.HANDLE_STDOUT:
        case F.HANDLE_STDERR: {
          const stream = options.stdio[entry.kind - F.HANDLE_STDIN] ?? -1;
          const copy = must(`descriptor ${stream} is not open`, "fcntl", stream, K.F_DUPFD_CLOEXEC, floor);
          owned.push(copy);
          return copy;
        }
        case F.HANDLE_FILE:
          return own(openFile(entry.path ?? "", entry.flags));
        case F.HANDLE_TREE:
          return own(cloneIdmapped(entry.path ?? "", entry.idmap, options.ownId));
        case F.HANDLE_INIT:
          return own(openInit());
        default:
          throw new Error(`a verified plan has no handle of kind ${entry.kind}`);
      }
    });
    return { numbers, gate, closeChildsOwn, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Mode of files that a `file` argument creates, before the runner's umask. */
const NEW_FILE_MODE = 0o666;

function openFile(path: string, flags: number): number {
  const mode = flags & K.O_CREAT ? NEW_FILE_MODE : 0;
  const how = new BigUint64Array([
    BigInt(flags),
    BigInt(mode),
    BigInt(K.RESOLVE_NO_SYMLINKS | K.RESOLVE_NO_MAGICLINKS),
  ]);
  const { address } = lend(new Uint8Array(how.buffer));
  return must(`can't open ${path}`, "openat2", K.AT_FDCWD, lendString(path), address, 24);
}
