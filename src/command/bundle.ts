// `bun run bundle`: makes the command line's bundle with byte code. Run by the install; may be left out.
// May import this folder.

import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { BUNDLE, BUNDLE_FOLDER, BUNDLE_INPUTS } from "./fresh-bundle.ts";
import type { BundleInputs } from "./fresh-bundle.ts";

const project = resolve(import.meta.dir, "../..");
const folder = join(project, BUNDLE_FOLDER);

const files = ["package.json", ...new Bun.Glob("src/**/*.{ts,js,wasm}").scanSync(project)].sort();
const inputs: BundleInputs = {
  bun: Bun.revision,
  files: files.map((path) => {
    const stat = statSync(join(project, path));
    return [path, stat.size, stat.mtimeMs];
  }),
};
// Made aside and put in place by renaming, the list of inputs last: a run that comes in between takes the sources.
const made = `${folder}.${process.pid}`;
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
try {
  const result = await Bun.build({
    entrypoints: [join(project, "src/command/main.ts")],
    target: "bun",
    format: "cjs",
    bytecode: true,
    minify: { syntax: true, whitespace: true },
    outdir: made,
  });
  writeFileSync(join(made, BUNDLE_INPUTS), JSON.stringify(inputs));
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  console.log(`${join(BUNDLE_FOLDER, BUNDLE)}: ${files.length} files, ${result.outputs.length} outputs`);
} catch (error) {
  // An install must not fail for want of speed: without a bundle the sources are run.
  rmSync(made, { recursive: true, force: true });
  console.warn(`no bundle was made, the command line will start more slowly: ${String(error)}`);
}
