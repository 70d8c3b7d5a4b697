// The spec's args -> argv, and the files that the runner opens for it. May import src/spec and this folder.

import { byteLength } from "../spec/host-path.ts";
import { quote } from "../spec/quote.ts";
import type { FileArg } from "../spec/types.generated.ts";
import { explainNoPath, meaning } from "./no-path.ts";
import type { Program } from "./program.ts";
import { folderOf, realPath } from "./real-path.ts";
import type { OpenFile } from "./resolved.ts";
import type { Context } from "./sources.ts";

export interface ResolveOptions {
  /** What follows `--` on the command line. */
  readonly trailing: readonly string[];
}

/** MAX_ARG_STRLEN of linux/binfmts.h, which counts the NUL at the end. */
const LONGEST_STRING = 131_072;
/** Of argv and env with their pointers: the kernel takes a quarter of the stack, but at least this (ARG_MAX). */
const SMALLEST_SUM = 131_072n;
const LARGEST_SUM = 6n << 20n;
const POINTER = 8;
const FIRST_DESCRIPTOR = 3;

export function resolveArguments(
  context: Context,
  program: Program | null,
  { trailing }: ResolveOptions,
  stack: bigint,
): { argv: string[]; env: string[]; openFiles: OpenFile[] } {
  const { entrypoint, complain } = context;
  const { spec } = entrypoint;
  const args = spec.args ?? [];
  const openFiles: OpenFile[] = [];
  const own = args.flatMap((arg, index): readonly string[] => {
    if (typeof arg === "string") return [arg];
    if ("trailing" in arg) return trailing;
    if ("entrypoint" in arg) return [entrypoint.name];
    if (!("file" in arg)) return []; // refused before, by name
    const { access = "read" } = arg;
    const source = openSource(context, arg, `args[${index}].file`);
    if (source === null) return [];
    const number = FIRST_DESCRIPTOR + openFiles.length;
    openFiles.push({ number, source, access, grant: `args[${index}]` });
    return [String(number)];
  });
  const takesTrailing = args.some((arg) => typeof arg === "object" && "trailing" in arg);
  if (trailing.length > 0 && !takesTrailing) {
    const remedy = `add {"trailing": true} to args where they belong`;
    complain("trailing", "args", `the spec takes no arguments from the command line; ${remedy}`);
  }
  const argv = [...(program?.prefix ?? [spec.program]), ...own];
  const env = Object.entries(spec.env ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  checkLengths(context, argv, env, stack);
  return { argv, env, openFiles };
}

/** The kernel would refuse these with E2BIG; here the words can say which. */
function checkLengths({ complain }: Context, argv: string[], env: string[], stack: bigint): void {
  let sum = 0;
  for (const text of [...argv, ...env]) {
    const bytes = byteLength(text) + 1;
    sum += bytes + POINTER;
    if (bytes > LONGEST_STRING)
      complain("tooLong", "args", `${quote(text)} is ${bytes - 1} bytes; Linux takes ${LONGEST_STRING - 1}`);
    if (text.includes("\0")) complain("nul", "args", `${quote(text)} has a NUL in it`);
  }
  const quarter = stack / 4n < LARGEST_SUM ? stack / 4n : LARGEST_SUM;
  const most = quarter > SMALLEST_SUM ? quarter : SMALLEST_SUM;
  if (BigInt(sum) <= most) return;
  const remedy = "hand longer data in as a file, or raise limits.stack";
  complain("tooLong", "args", `arguments and environment take ${sum} bytes; the most is ${most}; ${remedy}`);
}

/** The path without links. A file to be written may be new: then its folder has to be there. */
function openSource(context: Context, { file, access = "read" }: FileArg, where: string): string | null {
  const { files, complain } = context;
  const real = realPath(files, file);
  if (!files.known) return file;
  if ("errno" in real) {
    if (access !== "read" && real.errno === "ENOENT" && real.last) {
      const folder = folderOf(real.at);
      const refused = files.access(folder, { read: false, write: true, execute: true });
      if (!refused) return real.at;
      const why = `can't be made in ${quote(folder)}: ${meaning(refused.errno)}`;
      complain("unreadable", where, `${quote(file)} ${why}`);
      return null;
    }
    const { message, suggestion } = explainNoPath(files, file, real);
    complain("noSuchFile", where, message, suggestion);
    return null;
  }
  const { kind } = real.facts;
  if (kind === "directory" || kind === "socket" || kind === "fifo") {
    const remedy =
      kind === "directory"
        ? "grant it in `files`"
        : "it can't be opened without waiting for somebody; hand in a plain file";
    complain("notAFile", where, `${quote(file)} is a ${kind === "directory" ? "folder" : kind}; ${remedy}`);
    return null;
  }
  const read = access === "read" || access === "readWrite";
  const refused = files.access(real.path, { read, write: access !== "read", execute: false });
  if (!refused) return real.path;
  complain("unreadable", where, `${quote(file)} can't be opened to ${access}: ${meaning(refused.errno)}`);
  return null;
}
