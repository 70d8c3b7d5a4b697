// The files that a spec includes, and those that they include in turn. A file counts once, wherever it is named.
import { folderOf, joinPath } from "./host-path.ts";
import type { Issue } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { type Source, withAbsolutePaths } from "./merge.ts";
import { type Failed, parseInclude } from "./parse.ts";
import { quote } from "./quote.ts";
import { read, type ReadFile } from "./read.ts";

const MOST_FILES = 256;

export interface Included {
  readonly sources: readonly Source[];
  readonly files: readonly string[];
}

interface Includer {
  readonly include?: readonly string[];
}

/** Every included file in the order in which they are named, each before those that it includes itself. */
export function loadIncludes(
  file: string,
  spec: Includer,
  json: JsonText,
  readFile: ReadFile,
  cwd: string,
): Included | Failed {
  const sources: Source[] = [];
  const files: string[] = [];
  const issues: Issue[] = [];
  const done = new Set<string>();

  const visit = (from: string, includer: Includer, text: JsonText, chain: readonly string[]): void => {
    (includer.include ?? []).forEach((path, index) => {
      const name = joinPath(folderOf(from), path);
      const place = text.positionOf(["include", index]);
      const report = (code: Issue["code"], why: string): void => {
        const at = `include[${index}]`;
        issues.push({ ...place, code, path: at, message: `${at}: ${why}` });
      };
      const identity = joinPath(cwd, name);
      const start = chain.findIndex((outer) => joinPath(cwd, outer) === identity);
      if (start >= 0) {
        const steps = [...chain.slice(start + 1), name];
        return report(
          "includeCycle",
          `${chain[start]} includes ${steps.join(", which includes ")}, and so on without end`,
        );
      }
      if (done.has(identity)) return;
      done.add(identity);
      if (files.length >= MOST_FILES) return report("tooMany", `more than ${MOST_FILES} files are included`);
      const content = read(name, readFile);
      if (typeof content === "object" && "fault" in content) {
        return report("unreadable", `can not read ${quote(name)}: ${content.fault}`);
      }
      files.push(name);
      const parsed = parseInclude(content, name);
      if ("issues" in parsed) return void issues.push(...parsed.issues);
      const folder = folderOf(identity);
      sources.push({
        grants: withAbsolutePaths(parsed.spec.grants, folder),
        json: parsed.json,
        path: ["grants"],
      });
      visit(name, parsed.spec, parsed.json, [...chain, name]);
    });
  };
  visit(file, spec, json, [file]);
  return issues.length > 0 ? { issues } : { sources, files };
}
