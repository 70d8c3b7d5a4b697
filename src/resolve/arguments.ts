// The spec's args -> argv, and the files that the runner opens for it. May import src/spec and this folder.

import type { LoadedEntrypoint } from "../spec/load.ts";
import type { Host } from "./host.ts";
import type { HostFiles } from "./host-files.ts";
import type { Program } from "./program.ts";
import { realPath } from "./real-path.ts";
import type { Complain, ResolveOptions } from "./resolve.ts";
import type { OpenFile } from "./resolved.ts";
import { explainNoPath } from "./source.ts";

/** Longest single string of argv (MAX_ARG_STRLEN), and what argv and env may take in sum (a safe part of 2 MiB). */
const LONGEST_STRING = 128 * 1024 - 1;
const LARGEST_SUM = 1024 * 1024;
const FIRST_DESCRIPTOR = 3;

export function resolveArguments(
  entrypoint: LoadedEntrypoint,
  _host: Host,
  files: HostFiles,
  program: Program | null,
  options: ResolveOptions,
  complain: Complain,
): { argv: string[]; openFiles: OpenFile[] } {
  const { spec } = entrypoint;
  const openFiles: OpenFile[] = [];
  const own = (spec.args ?? []).flatMap((arg, index): string[] => {
    if (typeof arg === "string") return [arg];
    if ("trailing" in arg) return [...options.trailing];
    if ("entrypoint" in arg) return [entrypoint.name];
    if (!("file" in arg)) return [];
    const access = arg.access ?? "read";
    const source = openSource(files, arg.file, access !== "read", `args[${index}].file`, complain);
    if (source === null) return [];
    const number = FIRST_DESCRIPTOR + openFiles.length;
    openFiles.push({ number, source, access, grant: `args[${index}]` });
    return [String(number)];
  });
  if (
    options.trailing.length > 0 &&
    !(spec.args ?? []).some((arg) => typeof arg === "object" && "trailing" in arg)
  ) {
    complain(
      "trailing",
      "args",
      `the spec takes no arguments from the command line: add {"trailing": true} to \`args\` where they belong`,
    );
  }
  const argv = [...(program?.prefix ?? [spec.program]), ...own];
  const strings = [...argv, ...Object.entries(spec.env ?? {}).map(([name, value]) => `${name}=${value}`)];
  const sizes = strings.map((text) => new TextEncoder().encode(text).length + 1);
  if (
    sizes.some((size) => size > LONGEST_STRING + 1) ||
    sizes.reduce((sum, size) => sum + size + 8, 0) > LARGEST_SUM
  )
    complain(
      "tooLong",
      "args",
      `arguments and environment are too long: 128 KiB each and 1 MiB in sum are allowed`,
    );
  if (strings.some((text) => text.includes("\0"))) complain("nul", "args", "an argument has a NUL in it");
  return { argv, openFiles };
}

/** The path without links. A file to be written may be new: then its folder has to be there. */
function openSource(
  files: HostFiles,
  path: string,
  mayBeNew: boolean,
  where: string,
  complain: Complain,
): string | null {
  const real = realPath(files, path);
  if (!("errno" in real)) {
    if (real.facts.kind !== "directory" || !files.known) return real.path;
    complain("notAFile", where, `${path} is a directory: grant it in \`files\``);
    return null;
  }
  const slash = path.lastIndexOf("/");
  if (mayBeNew && real.errno === "ENOENT" && real.at === path) {
    const folder = realPath(files, path.slice(0, slash) || "/");
    if (!("errno" in folder)) return `${folder.path === "/" ? "" : folder.path}${path.slice(slash)}`;
  }
  const { message, suggestion } = explainNoPath(files, path, real);
  complain("noSuchFile", where, message, suggestion);
  return null;
}
