// The second wall: Landlock rules over the same paths as the mounts. May import src/kernel and this folder.
// Reference: Documentation/userspace-api/landlock.rst of Linux.

import * as K from "../kernel/constants.ts";
import type { Node, ResolvedVoid } from "../resolve/resolved.ts";
import type { Host } from "../resolve/host.ts";
import type { PlanBuilder } from "./builder.ts";

const READ_FILE = K.LANDLOCK_ACCESS_FS_READ_FILE;
const WRITE_FILE = K.LANDLOCK_ACCESS_FS_WRITE_FILE | K.LANDLOCK_ACCESS_FS_TRUNCATE;
const WRITE_TREE =
  WRITE_FILE |
  K.LANDLOCK_ACCESS_FS_REMOVE_DIR |
  K.LANDLOCK_ACCESS_FS_REMOVE_FILE |
  K.LANDLOCK_ACCESS_FS_MAKE_DIR |
  K.LANDLOCK_ACCESS_FS_MAKE_REG |
  K.LANDLOCK_ACCESS_FS_MAKE_SOCK |
  K.LANDLOCK_ACCESS_FS_MAKE_FIFO |
  K.LANDLOCK_ACCESS_FS_MAKE_SYM |
  K.LANDLOCK_ACCESS_FS_REFER;

/** Every right on files that this version of the interface can refuse. */
export function handledAccess(abi: number): number {
  let bits = (1 << 13) - 1; // EXECUTE to MAKE_SYM, since the first version
  if (abi >= 2) bits |= K.LANDLOCK_ACCESS_FS_REFER;
  if (abi >= 3) bits |= K.LANDLOCK_ACCESS_FS_TRUNCATE;
  if (abi >= 5) bits |= K.LANDLOCK_ACCESS_FS_IOCTL_DEV;
  return bits;
}

/** The rights that a node is opened for, as far as this version knows them. 0: no rule is needed. */
export function nodeAccess(node: Node, abi: number): number {
  return wantedAccess(node) & handledAccess(abi);
}

function wantedAccess(node: Node): number {
  switch (node.kind) {
    case "bind": {
      const tree = node.type === "directory";
      const { read, write, execute } = node.rights;
      return (
        (read ? READ_FILE | (tree ? K.LANDLOCK_ACCESS_FS_READ_DIR : 0) : 0) |
        (write ? (tree ? WRITE_TREE : WRITE_FILE) : 0) |
        (execute ? K.LANDLOCK_ACCESS_FS_EXECUTE : 0) |
        (node.device ? K.LANDLOCK_ACCESS_FS_IOCTL_DEV : 0)
      );
    }
    case "scratch":
      return (
        READ_FILE |
        K.LANDLOCK_ACCESS_FS_READ_DIR |
        WRITE_TREE |
        (node.execute ? K.LANDLOCK_ACCESS_FS_EXECUTE : 0)
      );
    case "data":
      return READ_FILE;
    case "proc":
      return READ_FILE | K.LANDLOCK_ACCESS_FS_READ_DIR;
    case "symlink":
      return 0;
  }
}

/** Creates the ruleset; null where the kernel has no Landlock. */
export function createRuleset(b: PlanBuilder, spec: ResolvedVoid, host: Host): number | null {
  const abi = host.landlockAbi;
  if (abi < 1) return null;
  const files = handledAccess(abi);
  // Without the network grant there is nothing to connect to; Landlock says so a second time.
  const network =
    spec.network === "none" ? K.LANDLOCK_ACCESS_NET_BIND_TCP | K.LANDLOCK_ACCESS_NET_CONNECT_TCP : 0;
  const scopes = K.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | K.LANDLOCK_SCOPE_SIGNAL;
  const attributes = abi >= 6 ? [files, network, scopes] : abi >= 4 ? [files, network] : [files];
  return b.open(
    "landlock_create_ruleset",
    [b.words(attributes), attributes.length * 8, 0],
    "open a Landlock ruleset that refuses everything",
  );
}

/** Allows `access` at and below what a descriptor refers to. */
export function addRule(
  b: PlanBuilder,
  ruleset: number,
  access: number,
  descriptor: number,
  at: string,
): void {
  const attribute = new Uint8Array(12); // struct landlock_path_beneath_attr, packed: u64, s32
  const view = new DataView(attribute.buffer);
  view.setBigUint64(0, BigInt(access), true);
  view.setInt32(8, descriptor, true);
  b.op(
    "landlock_add_rule",
    [ruleset, K.LANDLOCK_RULE_PATH_BENEATH, b.bytes(attribute), 0],
    `let Landlock allow the same at ${at}`,
    { path: at },
  );
}
