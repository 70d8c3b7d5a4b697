#!/usr/bin/env bun
// The command line. Reads the arguments, calls the stages, sets the exit status.

import { freshBundle } from "./src/command/fresh-bundle.ts";

const { main } = (await import(
  freshBundle(import.meta.dir) ?? "./src/command/main.ts"
)) as typeof import("./src/command/main.ts");
process.exitCode = await main(process.argv.slice(2));
