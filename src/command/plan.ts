// The command `void plan SPEC`: the launch plan, op by op, with the grant that asks for each. May import every stage.

import { listPlan } from "../plan/list.ts";
import type { ListedOp } from "../plan/list.ts";
import { renderIssue } from "../spec/issue.ts";
import { prepareHere } from "./here.ts";

const REFUSED = 125;

export function plan(request: { spec: string; json: boolean; trailing: string[] }): number {
  const prepared = prepareHere(request.spec, request.trailing);
  if ("issues" in prepared) {
    for (const issue of prepared.issues) console.error(renderIssue(issue));
    return REFUSED;
  }
  const plans = prepared.voids.map(({ resolved, plan: compiled, notes }) => ({
    entrypoint: resolved.entrypoint,
    notes,
    bytes: compiled.bytes.length,
    ...listPlan(compiled, prepared.host.arch),
  }));
  if (request.json) console.log(JSON.stringify(plans, null, 2));
  else for (const one of plans) console.log(renderPlan(one));
  return 0;
}

function renderPlan(listed: {
  entrypoint: string;
  notes: readonly string[];
  bytes: number;
  ops: readonly ListedOp[];
  filter: readonly string[];
}): string {
  const width = Math.max(...listed.ops.map((op) => op.grant.length));
  const lines = listed.ops.map(
    (op) =>
      `${String(op.index).padStart(4)}  ${op.grant.padEnd(width)}  ${op.does}\n${" ".repeat(6 + width)}  ${op.text}`,
  );
  return [
    `${listed.entrypoint}: ${listed.ops.length} ops, ${listed.bytes} bytes`,
    ...listed.notes.map((note) => `note: ${note}`),
    ...lines,
    "the filter:",
    ...listed.filter.map((line) => `      ${line}`),
  ].join("\n");
}
