// The command `void diff OLD NEW`: which authority NEW adds and removes, and how it stands to OLD. May import
// src/authority, src/spec and this folder.

import { compareSpecs } from "../authority/specs.ts";
import { visible } from "../spec/quote.ts";
import { GOOD, isMore, MORE, renderComparison, UNUSABLE } from "./comparison.ts";
import { diffStaged, type StagedRequest } from "./diff-staged.ts";
import { readSource } from "./revision.ts";

export interface DiffRequest {
  readonly old: string;
  readonly new: string;
  readonly json: boolean;
  readonly failOnMore: boolean;
}

export function diff(request: DiffRequest | StagedRequest): number {
  if ("staged" in request) return diffStaged(request);
  const cwd = process.cwd();
  const [old, now] = [readSource(request.old, cwd), readSource(request.new, cwd)];
  const faults = [
    ...("faults" in old ? old.faults : []),
    ...("faults" in now ? now.faults : []),
    ...("missing" in now ? [`${request.new}: no such file`] : []),
  ];
  if (faults.length > 0 || !("entrypoints" in now) || "faults" in old) {
    for (const fault of faults) console.error(visible(fault));
    return UNUSABLE;
  }
  // What is not there yet may do nothing.
  const before = "missing" in old ? null : old;
  const comparison = compareSpecs(before?.entrypoints ?? [], now.entrypoints);
  if (request.json) console.log(JSON.stringify(comparison, null, 2));
  else console.log(renderComparison(comparison, before, now));
  return request.failOnMore && isMore(comparison) ? MORE : GOOD;
}
