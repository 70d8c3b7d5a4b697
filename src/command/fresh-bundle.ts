// One file with byte code instead of a hundred sources: the command line starts in about half the time. The sources
// stay the truth: the bundle is taken only while every file that it was made of is as it was then.
// May import node:fs. `bun run bundle` makes it, as the install does.

import { readFileSync, statSync } from "node:fs";

/** Where the bundle stands, below the project's folder. */
export const BUNDLE_FOLDER = "node_modules/.cache/void-run";
export const BUNDLE = "main.js";
export const BUNDLE_INPUTS = "inputs.json";

/** What a bundle was made of, and by which Bun: byte code is good for one build of it only. */
export interface BundleInputs {
  readonly bun: string;
  /** Path from the project's folder, size in bytes, time of the last change in milliseconds. */
  readonly files: readonly (readonly [path: string, size: number, changed: number])[];
}

/** The path of a bundle that is what the sources are, or null. */
export function freshBundle(project: string): string | null {
  const folder = `${project}/${BUNDLE_FOLDER}`;
  try {
    const inputs = JSON.parse(readFileSync(`${folder}/${BUNDLE_INPUTS}`, "utf8")) as BundleInputs;
    if (inputs.bun !== Bun.revision) return null;
    for (const [path, size, changed] of inputs.files) {
      const stat = statSync(`${project}/${path}`);
      if (stat.size !== size || stat.mtimeMs !== changed) return null;
    }
    return `${folder}/${BUNDLE}`;
  } catch {
    return null; // none was made, or a source is gone: the sources themselves will do, or say what is wrong
  }
}
