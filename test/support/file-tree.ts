// A host's files in memory: a nested record, in which a text is a file, a record a folder, and "-> TARGET" a link.

import type { FileFacts, FileKind, HostFiles } from "../../src/resolve/host-files.ts";

export interface FileTree {
  readonly [name: string]: string | Uint8Array | FileTree;
}

const facts = (kind: FileKind): FileFacts => ({
  kind,
  mode: 0o755,
  uid: 0,
  gid: 0,
  size: 0,
  major: 0,
  minor: 0,
  identity: "",
});

/** The file system of a tree. Only folders, plain files and links; everything may be read. */
export function treeFiles(tree: FileTree): HostFiles {
  /** Without following a link: callers walk by themselves. */
  const at = (path: string): string | Uint8Array | FileTree | undefined => {
    let here: string | Uint8Array | FileTree | undefined = tree;
    for (const part of path.split("/").filter((name) => name !== "")) {
      if (typeof here !== "object" || here instanceof Uint8Array || !Object.hasOwn(here, part))
        return undefined;
      here = here[part];
    }
    return here;
  };
  const linkOf = (path: string): string | null => {
    const found = at(path);
    return typeof found === "string" && found.startsWith("-> ") ? found.slice(3) : null;
  };
  return {
    known: true,
    lstat(path) {
      const found = at(path);
      if (found === undefined) return { errno: "ENOENT" };
      if (linkOf(path) !== null) return facts("symlink");
      return facts(typeof found === "string" || found instanceof Uint8Array ? "file" : "directory");
    },
    readlink: (path) => linkOf(path) ?? { errno: "EINVAL" },
    read(path, offset, length) {
      const found = at(path);
      if (found === undefined) return { errno: "ENOENT" };
      const bytes = typeof found === "string" ? new TextEncoder().encode(found) : found;
      return bytes instanceof Uint8Array ? bytes.subarray(offset, offset + length) : { errno: "EISDIR" };
    },
    list(folder) {
      const found = at(folder);
      return typeof found === "object" && !(found instanceof Uint8Array) ? Object.keys(found) : [];
    },
    access: (path) => (at(path) === undefined ? { errno: "ENOENT" } : null),
  };
}
