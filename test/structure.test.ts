// The shape of the repository: stages import only what stands before them, one folder reaches the kernel, and the root
// stays small.

import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dir, "..");

/** A stage may import itself and those before it. Files that stand in src itself are stages of their own. */
const STAGES = [
  "kernel",
  "spec",
  "resolve",
  "plan",
  "verify",
  "authority",
  "prepare.ts",
  "launch",
  "report",
  "command",
  "index.ts",
];
const TOP_LEVEL = [
  ".ci",
  ".gitignore",
  ".pre-commit-hooks.yaml",
  "LICENSE",
  "README.md",
  "bun.lock",
  "bunfig.toml",
  "package.json",
  "schema",
  "specs",
  "src",
  "test",
  "tsconfig.json",
  "void.ts",
];
/** What git ignores or keeps for itself. */
const NOT_OURS = /^(\.git|node_modules|package-lock\.json|.*\.log)$/;

interface Import {
  /** Of the importing file, from the root. */
  readonly file: string;
  /** As it is written. */
  readonly what: string;
  /** The imported file from the root; null for a package. */
  readonly target: string | null;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const files = (folder: string, pattern = /\.[cm]?[jt]s$/): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => pattern.test(name) && !name.includes("node_modules"))
    .sort();

/** Types too: an import that only the compiler sees still ties one stage to another. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8").replace(/^\s*(\/\/|\*).*$/gm, "");
  const found = text.matchAll(
    /\b(?:import|export)\b([^;"'`]*?)\bfrom\s*"([^"]+)"|\bimport\s*"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"/g,
  );
  return [...found].map((match) => {
    const [, names = "", ...written] = match;
    const what = written.find((text) => text !== undefined) ?? "";
    const target = what.startsWith(".") ? join(dirname(file), what) : null;
    return { file, what, target, typeOnly: /^\s*(type\b|\{(\s*type\s[^,}]*,?)*\s*\}\s*$)/.test(names) };
  });
}

const stageOf = (file: string): string => relative("src", file).split("/")[0] ?? "";
const show = ({ file, what }: Import): string => `${file} imports ${what}`;

const sources = files("src");
const imports = sources.flatMap(importsOf);
const outside = (found: readonly Import[]): Import[] => found.filter(({ target }) => target === null);

describe("imports", () => {
  test("are found at all", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(imports.map(show)).toContain("src/plan/compile.ts imports ../kernel/constants.ts");
    expect(imports.map(show)).toContain("src/launch/ffi.ts imports bun:ffi");
    expect(imports.map(show)).toContain("src/command/main.ts imports ./run.ts");
  });

  test("belong to a known stage, so that none escapes the rules", () => {
    expect([...new Set(sources.map(stageOf))].filter((stage) => !STAGES.includes(stage))).toEqual([]);
  });

  test("point back along the stages, never forward", () => {
    const rank = (file: string): number => STAGES.indexOf(stageOf(file));
    const forward = imports.filter(
      ({ file, target }) => target?.startsWith("src/") && rank(target) > rank(file),
    );
    expect(forward.map(show)).toEqual([]);
  });

  test("of the source stay in it, but for the package's own version", () => {
    const strangers = imports.filter(
      ({ target }) => target !== null && !target.startsWith("src/") && target !== "package.json",
    );
    expect(strangers.map(show)).toEqual([]);
  });

  test("form no cycle between files", () => {
    // A pair of files may share types both ways.
    const edges = Map.groupBy(
      imports.filter(({ target, typeOnly }) => target !== null && !typeOnly),
      ({ file }) => file,
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      if (done.has(file) || way.includes(file)) return;
      for (const { target } of edges.get(file) ?? []) visit(target ?? "", [...way, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("of bun:ffi are in one file only", () => {
    const users = outside(imports).filter(({ what }) => what === "bun:ffi");
    expect([...new Set(users.map(({ file }) => file))]).toEqual(["src/launch/ffi.ts"]);
  });

  test("of the spec's stage need neither Node nor Bun: it runs in a browser too", () => {
    const own = outside(imports).filter(({ file }) => /^src\/(kernel|spec)\//.test(file));
    expect(own.filter(({ what }) => /^(node|bun):|^bun$/.test(what)).map(show)).toEqual([]);
    const globals = files("src/spec").filter((file) =>
      /\b(Bun|process|Buffer)\b\s*[.(]/.test(readFileSync(join(ROOT, file), "utf8").replace(/\/\/.*$/gm, "")),
    );
    expect(globals.filter((file) => !file.includes(".generated."))).toEqual([]);
  });

  test("of the kernel's tables and of the plan are only our own", () => {
    const own = outside(imports).filter(({ file }) => /^src\/(kernel|plan)\//.test(file));
    expect(own.map(show)).toEqual([]);
  });

  test("of the verifier's own source stay in its folder: it shares no code with the compiler", () => {
    const own = imports.filter(({ file }) => file.startsWith("src/verify/wasm/"));
    expect(own.filter(({ target }) => !target?.startsWith("src/verify/wasm")).map(show)).toEqual([]);
  });

  test("are of packages that the package names as what it needs to run", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const known = outside(imports).filter(({ what, file }) => {
      if (/^(node|bun):/.test(what) || file === "src/verify/build.ts") return false;
      return !Object.keys(dependencies).some((name) => what === name || what.startsWith(`${name}/`));
    });
    expect(known.map(show)).toEqual([]);
  });
});

test("there are no default exports", () => {
  const pattern = /^\s*export\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/m;
  const all = [...sources, ...files("schema"), ...files("test")].filter(
    (file) => !file.includes(".generated.") && !file.endsWith(".d.ts"),
  );
  expect(all.filter((file) => pattern.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
});

test("the root holds only what has to be there", () => {
  const names = readdirSync(ROOT).filter((name) => !NOT_OURS.test(name));
  expect(names.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});
