// The same void as far as bubblewrap can make it: the same binds, all of its namespaces, nothing of the environment.

import type { ResolvedVoid } from "../../src/resolve/resolved.ts";

export const BWRAP = "/usr/bin/bwrap";

/** The argv of bubblewrap for a resolved spec. */
export function bubblewrapArgv(spec: ResolvedVoid): string[] {
  const argv = [
    BWRAP,
    "--unshare-all",
    "--die-with-parent",
    "--new-session",
    "--clearenv",
    "--hostname",
    spec.hostname,
  ];
  for (const node of spec.nodes) {
    if (node.kind === "bind") argv.push(node.rights.write ? "--bind" : "--ro-bind", node.source, node.at);
    if (node.kind === "proc") argv.push("--proc", "/proc");
    if (node.kind === "scratch") argv.push("--tmpfs", node.at);
    if (node.kind === "symlink") argv.push("--symlink", node.to, node.at);
  }
  return [...argv, "--chdir", spec.cwd, spec.executable, ...spec.argv.slice(1)];
}
