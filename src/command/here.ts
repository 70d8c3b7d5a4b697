// Preparing a spec for this machine, as run, plan and doctor do. May import every stage.

import { readFileSync } from "node:fs";
import { probeKernel } from "../launch/probe.ts";
import { prepare } from "../prepare.ts";
import type { PreparedVoid } from "../prepare.ts";
import { hostFiles } from "../resolve/host-files.ts";
import { readHost } from "../resolve/host.ts";
import type { Host } from "../resolve/host.ts";
import type { Issue } from "../spec/issue.ts";

export function prepareHere(
  spec: string,
  trailing: readonly string[],
): { voids: PreparedVoid[]; host: Host } | { issues: readonly Issue[] } {
  const host = readHost(probeKernel());
  const readFile = (path: string): string => readFileSync(path, "utf8");
  const prepared = prepare(spec, { host, files: hostFiles(), readFile, cwd: process.cwd(), trailing });
  return "issues" in prepared ? prepared : { voids: prepared.voids, host };
}
