// What a resolution finds wrong or worth saying, in the one shape of issues. May import src/spec.

import type { Issue, IssueCode } from "../spec/issue.ts";
import { parsePath, renderPath } from "../spec/json-path.ts";
import type { LoadedEntrypoint } from "../spec/load.ts";

/** Adds an issue; `path` is where it stands in the entrypoint, as `grants.files[2].path`. */
export type Complain = (code: IssueCode, path: string, message: string, suggestion?: string) => void;

export function complainInto(issues: Issue[], entrypoint: LoadedEntrypoint): Complain {
  return (code, path, message, suggestion) => {
    const shown = renderPath([...entrypoint.path, ...parsePath(path)]);
    issues.push({
      ...entrypoint.positionOf(path),
      code,
      path: shown,
      message: `${shown}: ${message}`,
      ...(suggestion !== undefined && { suggestion }),
    });
  };
}
