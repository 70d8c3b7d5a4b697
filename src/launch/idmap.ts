// Mounts that only root can make for a void: a detached clone of a tree, with its owner shown as the void's own id.
// May import src/kernel and this folder. Man pages: open_tree(2), mount_setattr(2) on idmapped mounts.

import * as K from "../kernel/constants.ts";
import { withUserNamespace } from "./user-namespace.ts";
import { lend, lendString, must, systemCall } from "./ffi.ts";

/** Clones the mount tree at `path`, which has no symbolic link in it. Returns a descriptor of the detached mount. */
export function cloneIdmapped(
  path: string,
  idmap: { readonly uid: number; readonly gid: number } | null,
  ownId: number,
): number {
  const how = new BigUint64Array([
    BigInt(K.O_PATH | K.O_CLOEXEC),
    0n,
    BigInt(K.RESOLVE_NO_SYMLINKS | K.RESOLVE_NO_MAGICLINKS),
  ]);
  const { address } = lend(new Uint8Array(how.buffer));
  const source = must(`can't open ${path}`, "openat2", K.AT_FDCWD, lendString(path), address, 24);
  let tree = -1;
  try {
    const flags = K.OPEN_TREE_CLONE | K.OPEN_TREE_CLOEXEC | K.AT_EMPTY_PATH | K.AT_RECURSIVE;
    tree = must(`can't clone the mount of ${path}`, "open_tree", source, lendString(""), flags);
    if (!idmap) return tree;
    withUserNamespace({ uid: idmap.uid, gid: idmap.gid, outer: ownId }, (namespace) => {
      const attributes = new BigUint64Array([BigInt(K.MOUNT_ATTR_IDMAP), 0n, 0n, BigInt(namespace)]);
      must(
        `can't show the owner of ${path} as the void's own id (its file system may not know idmapped mounts)`,
        "mount_setattr",
        tree,
        lendString(""),
        K.AT_EMPTY_PATH | K.AT_RECURSIVE,
        lend(new Uint8Array(attributes.buffer)).address,
        32,
      );
    });
    return tree;
  } catch (error) {
    if (tree >= 0) systemCall("close", tree);
    throw error;
  } finally {
    systemCall("close", source);
  }
}
