// What stands between a void and the host, said of each protection: enforced, unsupported, or not requested.
// May import src/resolve types.

import type { Host } from "../resolve/host.ts";
import type { ResolvedVoid } from "../resolve/resolved.ts";

export type ProtectionState = "enforced" | "unsupported" | "not requested";

export interface ProtectionReport {
  readonly name: string;
  readonly state: ProtectionState;
  readonly detail: string;
}

/** Pure: what a launched void has, given that its verified plan ran to the end. */
export function describeProtections(spec: ResolvedVoid, host: Host): ProtectionReport[] {
  const enforced = (name: string, detail: string): ProtectionReport => ({ name, state: "enforced", detail });
  const unless = (granted: boolean, name: string, detail: string, given: string): ProtectionReport =>
    granted ? { name, state: "not requested", detail: given } : enforced(name, detail);
  const exec = spec.syscalls.some((rule) => rule.name === "execve" || rule.name === "execveat");
  return [
    enforced(
      "user namespace",
      `uid ${spec.user.uid}, gid ${spec.user.gid}, ${host.privileged ? "an unprivileged host id of its own" : "the caller's ids outside"}`,
    ),
    enforced(
      "mount namespace",
      `a root of its own with ${spec.nodes.length} granted nodes, the host's detached`,
    ),
    enforced("pid namespace", spec.init ? "an init as pid 1" : "the program is pid 1"),
    unless(
      spec.network === "host",
      "network namespace",
      spec.network === "loopback" ? "lo is up, nothing else" : "lo, which is down",
      "grants.network is host",
    ),
    enforced("ipc namespace", "empty"),
    enforced("uts namespace", `${spec.hostname} ${spec.domainname}`),
    enforced("cgroup namespace", "rooted at the runner's cgroup"),
    host.timeNamespace
      ? enforced("time namespace", "clocks began at zero")
      : {
          name: "time namespace",
          state: "unsupported",
          detail: "clone3 takes CLONE_NEWTIME since Linux 6.3: clocks tell the host's uptime",
        },
    host.namespaceLimit
      ? enforced("no further user namespaces", "none can be made inside")
      : {
          name: "no further user namespaces",
          state: "unsupported",
          detail:
            "/proc/sys/user can't be written here: a program that may call clone or unshare can make them",
        },
    enforced("descriptors", `0 to ${2 + spec.files.length}, every other closed`),
    enforced("environment", `${spec.env.length} variables`),
    enforced("session", "new, without a terminal"),
    enforced(
      "capabilities",
      spec.capabilities.length === 0
        ? "none, securebits locked"
        : `${spec.capabilities.length} within its own user namespace, securebits locked`,
    ),
    enforced("no new privileges", "set before the exec"),
    enforced(
      "system calls",
      `${spec.syscalls.length} calls granted, others ${spec.onDenied === "kill" ? "kill" : "get EPERM"}; another architecture or x32 kills`,
    ),
    unless(exec, "single exec", "only the start itself", "grants.syscalls has execve or execveat"),
    host.landlockAbi > 0
      ? enforced("Landlock", `version ${host.landlockAbi}, the same paths a second time`)
      : {
          name: "Landlock",
          state: "unsupported",
          detail: "the kernel has none, or it is not among its active security modules (lsm=)",
        },
    enforced("resource limits", "rlimits"),
    {
      name: "memory limit",
      state: "unsupported",
      detail: "no cgroup: RLIMIT_DATA bounds the memory of each process",
    },
    { name: "cpu limit", state: "unsupported", detail: "no cgroup: cpu time is bounded, its share is not" },
    unless(spec.wallTime === 0, "wall clock", `${spec.wallTime} ms`, "grants.limits.wallTime is unlimited"),
  ];
}
