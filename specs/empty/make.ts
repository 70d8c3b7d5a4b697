// Writes the program of this example: a static ELF file of three instructions that ends with status 0.

import { writeFileSync } from "node:fs";
import { hostArch } from "../../src/launch/arch.ts";
import { buildExit } from "../../src/launch/code/exit.ts";

writeFileSync(new URL("./exit", import.meta.url), buildExit(hostArch()), { mode: 0o755 });
