// Writes the program of this example: a static ELF file of three instructions that ends with status 0. The argument, if
// there is one, says where to.

import { writeFileSync } from "node:fs";
import { hostArch } from "../../src/launch/arch.ts";
import { buildExit } from "../../src/launch/code/exit.ts";

writeFileSync(process.argv[2] ?? new URL("./exit", import.meta.url), buildExit(hostArch()), { mode: 0o755 });
