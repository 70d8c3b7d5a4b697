// First lines of scripts, compared with what the kernel makes of them: a program prints the arguments that it is given.

import { expect } from "bun:test";
import { chmodSync, writeFileSync } from "node:fs";
import { resolveSpec, scratchFolder } from "../support/resolve-spec.ts";
import { noGcc, useCompiler } from "../support/gcc.ts";
import { testUnless } from "../support/skip.ts";

const compile = useCompiler();
const PRINT = `#include <stdio.h>
int main(int argc, char **argv) { for (int i = 0; i < argc; i++) printf("%s%c", argv[i], 1); return 0; }`;

/** "@" stands for the interpreter's path. */
const LINES: readonly string[] = [
  "#!@",
  "#!@\n",
  "#! @\n",
  "#!\t @ \t\n",
  "#!@ a\n",
  "#!@ a b  c \n",
  "#!@\ta\tb\t\n",
  "#!@ a ",
  "#!@ a\0b\n",
  "#!@\0a\n",
  "#!@ \0a\n",
  "#!@ é\n",
  "#!@ # !\n",
  "#!@\n\nmore",
  "#!@ a\r\n",
  `#!@ ${"x".repeat(600)}\n`,
  `#!@ ${"x".repeat(600)}`,
  `#!@ ${" ".repeat(600)}y\n`,
  `#!${" ".repeat(300)}@\n`,
  `#!${" ".repeat(120)}@ a b c\n`,
  `#!@${" ".repeat(400)}`,
  "#!\n@",
  "#!   \n",
  "#!",
  "#",
  " #!@\n",
  "#!@x\n",
  `#!/${"x".repeat(300)}\n`,
];

testUnless(noGcc, "a first line is what the kernel takes it for, byte by byte", () => {
  using folder = scratchFolder();
  const interpreter = compile(PRINT);
  for (const line of LINES) {
    const path = `${folder.path}/script`;
    writeFileSync(path, line.replaceAll("@", interpreter));
    chmodSync(path, 0o755);
    let kernel: string | null = null;
    try {
      // execve itself: a shell would take what the kernel refuses for a script of its own.
      const child = Bun.spawnSync([path, "own"]);
      kernel = child.exitCode === 0 ? child.stdout.toString() : null;
    } catch {
      kernel = null;
    }
    const result = resolveSpec({ program: path, args: ["own"] });
    const ours = "issues" in result ? null : result.resolved.argv.map((text) => `${text}\u0001`).join("");
    expect([line, ours]).toEqual([line, kernel]);
  }
});
