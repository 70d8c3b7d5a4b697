// Dispatches a command line. Commands are imported when they are asked for, so that a run pays for a run only.
// May import src/command.

import { parseArguments } from "./arguments.ts";

/** Status for a command line that can't be understood, or a run that was refused. */
export const REFUSED = 125;

/** Runs the command line; resolves to the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const request = parseArguments(argv);
  if ("usage" in request) {
    console.error(`void: ${request.usage}`);
    return REFUSED;
  }
  switch (request.command) {
    case "help":
      console.log((await import("./help.ts")).HELP);
      return 0;
    case "version":
      console.log(`void ${(await import("../../package.json")).default.version}`);
      return 0;
    case "run":
      return (await import("./run.ts")).run(request);
    case "plan":
      return (await import("./plan.ts")).plan(request);
    case "doctor":
      return (await import("./doctor.ts")).doctor(request);
    case "check":
      return (await import("./check.ts")).check(request);
    case "diff":
      return (await import("./diff.ts")).diff(request);
  }
}
