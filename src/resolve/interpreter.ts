// What kind of loader an ELF interpreter is, and where it was built to look for libraries. May import this folder.
// Man page: ld.so(8); musl: ldso/dynlink.c.

import { MACHINES } from "./elf.ts";
import type { HostFiles } from "./host-files.ts";
import { realPath } from "./real-path.ts";

export interface Interpreter {
  /** As programs name it; null for a library that is loaded by a program not known here. */
  readonly path: string | null;
  readonly libc: "glibc" | "musl";
  /** Folders that it searches by default, on the host. */
  readonly folders: readonly string[];
  /** The same in a void, where it has no file in /etc to ask. */
  readonly foldersInVoid: readonly string[];
  /** What $LIB stands for. */
  readonly lib: string;
  /** What $PLATFORM stands for. */
  readonly platform: string;
}

const TRIPLETS: Readonly<Record<number, string>> = {
  [MACHINES.x86_64]: "x86_64-linux-gnu",
  [MACHINES.aarch64]: "aarch64-linux-gnu",
};
const PLATFORMS: Readonly<Record<number, string>> = {
  [MACHINES.x86_64]: "x86_64",
  [MACHINES.aarch64]: "aarch64",
};
const MUSL_FOLDERS = ["/lib", "/usr/local/lib", "/usr/lib"];
const LARGEST = 4 * 1024 * 1024;
const MOST_REMEMBERED = 64;

const remembered = new Map<string, readonly string[] | null>();

export function readInterpreter(files: HostFiles, path: string | null, machine: number): Interpreter {
  const platform = PLATFORMS[machine] ?? "";
  const musl = path === null ? null : /\/ld-musl-([^/]+)\.so\.1$/.exec(path);
  if (musl) {
    const folders = readMuslFolders(files, musl[1] ?? "");
    return { path, libc: "musl", folders, foldersInVoid: MUSL_FOLDERS, lib: "lib", platform };
  }
  const folders = (path === null ? null : builtInFolders(files, path)) ?? usualFolders(files, machine);
  // glibc's own library folder, as it was configured: the first of its default folders without the "/".
  const lib = folders[0]?.slice(1) ?? "lib";
  return { path, libc: "glibc", folders, foldersInVoid: folders, lib, platform };
}

/** The list that was compiled into glibc's loader (system_dirs of elf/dl-load.c): texts that follow each other. */
function builtInFolders(files: HostFiles, path: string): readonly string[] | null {
  const real = realPath(files, path);
  if ("errno" in real || real.facts.kind !== "file" || real.facts.size > LARGEST) return null;
  const { identity, size } = real.facts;
  const known = identity === "" ? undefined : remembered.get(identity);
  if (known !== undefined) return known;
  const bytes = files.read(real.path, 0, size);
  const folders = "errno" in bytes ? null : findFolders(bytes);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(identity, folders);
  return folders;
}

const MARK = "/usr/lib";
const MOST_FOLDERS = 16;

/** A run of NUL-terminated texts that each start and end with "/", one of which starts with /usr/lib. */
function findFolders(file: Uint8Array): string[] | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let hit = bytes.indexOf(MARK); hit >= 0; hit = bytes.indexOf(MARK, hit + 1)) {
    let start = hit;
    if (start > 0 && bytes[start - 1] !== 0) continue;
    for (let folders = 0; folders < MOST_FOLDERS && start > 1; folders++) {
      const before = bytes.lastIndexOf(0, start - 2) + 1;
      if (!isFolder(bytes.toString("latin1", before, start - 1))) break;
      start = before;
    }
    const found: string[] = [];
    while (found.length < MOST_FOLDERS) {
      const end = bytes.indexOf(0, start);
      const text = end < 0 ? "" : bytes.toString("latin1", start, end);
      if (!isFolder(text)) break;
      found.push(text.slice(0, -1));
      start = end + 1;
    }
    if (found.length > 1) return found;
  }
  return null;
}

function isFolder(text: string): boolean {
  return text.length < 256 && /^(?:\/[\w.+-]+)+\/$/.test(text);
}

/** For a library by itself, or a loader that does not tell: Debian has folders of its triplet, others have lib64. */
function usualFolders(files: HostFiles, machine: number): string[] {
  const folder = `/lib/${TRIPLETS[machine]}`;
  return "errno" in realPath(files, folder)
    ? ["/lib64", "/usr/lib64", "/lib", "/usr/lib"]
    : [folder, `/usr${folder}`, "/lib", "/usr/lib"];
}

function readMuslFolders(files: HostFiles, arch: string): readonly string[] {
  const text = files.read(`/etc/ld-musl-${arch}.path`, 0, 4096);
  if ("errno" in text) return MUSL_FOLDERS;
  return new TextDecoder()
    .decode(text)
    .split(/[:\n]/)
    .filter((path) => path.startsWith("/"));
}
