#!/usr/bin/env bun
// The command line. Reads the arguments, calls the stages, sets the exit status.

import { main } from "./src/command/main.ts";

process.exitCode = await main(process.argv.slice(2));
