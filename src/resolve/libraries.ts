// The grant `libraries` -> nodes: every library at the path where the loader opens it, and links for those that it would
// not find in a void. May import src/spec and this folder.

import { quote } from "../spec/quote.ts";
import { readElf } from "./elf.ts";
import { findLibraries } from "./loader.ts";
import type { Closure } from "./loader.ts";
import { explainNoPath } from "./no-path.ts";
import type { Program } from "./program.ts";
import { realPath } from "./real-path.ts";
import type { RealPath } from "./real-path.ts";
import { READ_EXECUTE, addBind } from "./sources.ts";
import type { Collected, Context } from "./sources.ts";
import { cleanPath, linkForVoid } from "./void-loader.ts";
import type { VoidView } from "./void-loader.ts";

const GRANT = "grants.libraries";

/** An ELF file whose libraries are granted. */
interface Asked {
  readonly path: string;
  /** Where in the spec it is asked for. */
  readonly where: string;
}

export function collectLibraries(context: Context, program: Program | null, collected: Collected): void {
  const { entrypoint, files, notes, complain } = context;
  const { grants, env = {} } = entrypoint.spec;
  if (grants.libraries === undefined) return noteInterpreter(context, program);
  if (!files.known) {
    notes.push("libraries: none was looked up, since the host's files are not known here");
    return;
  }
  const libraryPath = env["LD_LIBRARY_PATH"] ?? "";
  const closures: { closure: Closure; asked: Asked }[] = [];
  const placed = new Map<string, RealPath>();
  for (const asked of askedFor(context, program)) {
    const closure = findLibraries(files, asked.path, libraryPath, program?.elf?.interpreter);
    closures.push({ closure, asked });
    for (const { name, neededBy } of closure.missing)
      complain(
        "noSuchLibrary",
        asked.where,
        `${quote(neededBy)} needs the library ${quote(name)}, which is in none of the folders where its loader looks; install it, or name its folder in env.LD_LIBRARY_PATH`,
      );
    for (const { path, real } of closure.libraries) placed.set(cleanPath(path), real);
  }
  const { nodes } = collected;
  const trees = nodes.flatMap((node) => (node.kind === "bind" && node.type === "directory" ? [node] : []));
  const taken = new Set(nodes.map(({ at }) => at));
  const view: Omit<VoidView, "mainAt"> = { placed, trees, taken, proc: grants.proc === true };
  const links = new Map<string, string>();
  for (const { closure, asked } of closures) {
    const mainAt = seenAt(collected, closure.main?.real ?? asked.path) ?? asked.path;
    const found = linkForVoid(files, closure, { ...view, mainAt }, libraryPath);
    for (const [at, to] of found.links) links.set(at, to);
    for (const { name, neededBy, instead } of found.lost) {
      const happens = instead === null ? "will not find it" : `will take ${instead} instead`;
      notes.push(
        `${neededBy} needs ${name}, but in the void its loader ${happens}: name its folder in env.LD_LIBRARY_PATH`,
      );
    }
  }
  for (const [at, real] of placed) addBind(collected, real, { at, rights: READ_EXECUTE, grant: GRANT });
  for (const [at, to] of links) nodes.push({ kind: "symlink", at, to, grant: GRANT });
}

/** The ELF files whose libraries are wanted. For a script it is its interpreter. */
function askedFor(context: Context, program: Program | null): Asked[] {
  const { entrypoint, files, complain } = context;
  const { libraries } = entrypoint.spec.grants;
  const own = program ? [{ path: program.executable, where: GRANT }] : [];
  if (libraries === true) return own;
  return (libraries ?? []).flatMap((path, index): Asked[] => {
    const where = `${GRANT}[${index}]`;
    if (path === entrypoint.spec.program) return own;
    const real = realPath(files, path);
    if ("errno" in real) {
      const { message, suggestion } = explainNoPath(files, path, real);
      complain("noSuchFile", where, message, suggestion);
      return [];
    }
    const elf = real.facts.kind === "file" ? readElf(files, real.path, real.facts.identity) : null;
    const fault = elf === null ? `it is a ${real.facts.kind}` : "fault" in elf ? elf.fault : null;
    if (fault === null) return [{ path, where }];
    complain("noSuchLibrary", where, `${quote(path)} has no libraries to be found: ${fault}`);
    return [];
  });
}

/** Where the void shows a host file, null where it does not. */
function seenAt(collected: Collected, source: string): string | null {
  for (const node of collected.nodes) {
    if (node.kind !== "bind") continue;
    if (node.source === source) return node.at;
    const folder = node.source === "/" ? "" : node.source;
    if (source.startsWith(`${folder}/`)) return node.at + source.slice(folder.length);
  }
  return null;
}

function noteInterpreter({ entrypoint, notes }: Context, program: Program | null): void {
  const interpreter = program?.elf?.interpreter;
  if (!program || interpreter === undefined || interpreter === null) return;
  const shown = (entrypoint.spec.grants.files ?? []).some(
    ({ path, at = path }) => interpreter === at || interpreter.startsWith(`${at}/`),
  );
  if (!shown)
    notes.push(
      `${program.executable} needs shared libraries, which are not granted: "libraries": true grants them`,
    );
}
