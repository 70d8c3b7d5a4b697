// The command `void doctor`: what this kernel and host allow, found by trying it, and how to fix what they don't.
// May import every stage.

import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { release, tmpdir } from "node:os";
import { join } from "node:path";
import { hostArch } from "../launch/arch.ts";
import { buildExit } from "../launch/code/exit.ts";
import { launch } from "../launch/launch.ts";
import { probeKernel } from "../launch/probe.ts";
import { prepare } from "../prepare.ts";
import { explainLaunchError, explainSetupFailure } from "../report/explain.ts";
import { hostFiles } from "../resolve/host-files.ts";
import { readHost } from "../resolve/host.ts";
import { renderIssue } from "../spec/issue.ts";

export interface Finding {
  readonly name: string;
  /** `ok`; `missing`: voids run without it, and say so; `broken`: voids, or those with this grant, are refused. */
  readonly state: "ok" | "missing" | "broken";
  readonly found: string;
  readonly remedy: string | null;
}

/** Prints every finding; 0 where a void can be launched. */
export async function doctor(request: { json: boolean }): Promise<number> {
  const findings = await examine();
  if (request.json) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) console.log(renderFinding(finding));
  return findings.some((finding) => finding.name === "a void" && finding.state !== "ok") ? 1 : 0;
}

async function examine(): Promise<Finding[]> {
  const probe = probeKernel();
  const { privileged, uid } = readHost(probe);
  const findings: Finding[] = [
    ok("kernel", `Linux ${release()} on ${hostArch()}`),
    ok(
      "runner",
      privileged
        ? "root: each void gets an unprivileged host id of its own"
        : `uid ${uid}: outside, voids have this id`,
    ),
  ];
  findings.push(await tryVoid("a void", {}));
  findings.push(await tryVoid("grants.proc", { proc: true }));
  findings.push(await tryVoid("grants.network loopback", { network: "loopback" }));
  findings.push(await tryVoid("grants.init", { init: true }));
  if (privileged) findings.push(await tryIdmap());
  findings.push(
    probe.timeNamespace
      ? ok("time namespace", "clocks of a void begin at zero")
      : {
          name: "time namespace",
          state: "missing",
          found: "clone3 does not take CLONE_NEWTIME",
          remedy: "Linux 6.3 or newer; until then a void can tell how long the host is up",
        },
    probe.landlockAbi > 0
      ? ok("Landlock", `version ${probe.landlockAbi}`)
      : {
          name: "Landlock",
          state: "missing",
          found: "not in this kernel, or not active",
          remedy: "add landlock to the kernel's lsm= list; mounts remain the first wall",
        },
    readHost(probe).namespaceLimit
      ? ok("nested user namespaces", "a void can't make any")
      : {
          name: "nested user namespaces",
          state: "missing",
          found:
            "/proc/sys/user/max_user_namespaces can't be written, so a void can't be kept from making its own",
          remedy: "mount /proc/sys writable, or grant neither clone nor unshare",
        },
    cgroup(),
    ...sysctls(),
  );
  return findings;
}

/** Launches a void with these grants whose program only ends. */
async function tryVoid(name: string, grants: object): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "void-doctor-"));
  try {
    const program = join(folder, "exit");
    writeFileSync(program, buildExit(hostArch()), { mode: 0o755 });
    writeFileSync(join(folder, "spec.json"), JSON.stringify({ program: "./exit", grants }));
    return await tryAt(name, join(folder, "spec.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryAt(name: string, spec: string): Promise<Finding> {
  const host = readHost(probeKernel());
  const readFile = (path: string): string => readFileSync(path, "utf8");
  const prepared = prepare(spec, { host, files: hostFiles(), readFile, cwd: process.cwd(), trailing: [] });
  if ("issues" in prepared) return broken(name, prepared.issues.map(renderIssue).join("; "));
  for (const { plan, verified } of prepared.voids) {
    try {
      const outcome = await launch(verified).ended;
      const failure = outcome.setupFailure && explainSetupFailure(outcome.setupFailure, plan.notes);
      if (failure) return broken(name, failure.message, failure.remedy);
      if (outcome.status !== 0)
        return broken(name, `the program ended with ${outcome.status ?? `signal ${outcome.signal}`}`);
    } catch (error) {
      const failure = explainLaunchError(error);
      return broken(name, failure?.message ?? String(error), failure?.remedy);
    }
  }
  return ok(name, "launched, ran and ended");
}

/** A file that only root may read, granted to a void that is not root outside. */
async function tryIdmap(): Promise<Finding> {
  const name = "idmapped mounts";
  const folder = mkdtempSync(join(tmpdir(), "void-doctor-"));
  try {
    writeFileSync(join(folder, "secret"), "", { mode: 0o600 });
    return await tryVoid(name, { files: [{ path: join(folder, "secret"), access: ["read", "write"] }] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CGROUP2_MAGIC = 0x63677270;

function cgroup(): Finding {
  const name = "cgroup v2";
  const remedy = "boot with systemd.unified_cgroup_hierarchy=1; limits of memory and cpu by cgroup need it";
  try {
    if (statfsSync("/sys/fs/cgroup").type !== CGROUP2_MAGIC)
      return { name, state: "missing", found: "/sys/fs/cgroup is not cgroup v2", remedy };
    const controllers = readFileSync("/sys/fs/cgroup/cgroup.controllers", "utf8").trim();
    return ok(name, `controllers: ${controllers || "none"}`);
  } catch {
    return { name, state: "missing", found: "not mounted", remedy };
  }
}

/** Settings that decide whether an unprivileged user may make voids: the value that forbids it. */
const FORBIDDING: Readonly<Record<string, string>> = {
  "user/max_user_namespaces": "0",
  "kernel/unprivileged_userns_clone": "0",
  "kernel/apparmor_restrict_unprivileged_userns": "1",
};

function sysctls(): Finding[] {
  return Object.entries(FORBIDDING).flatMap(([key, forbidding]) => {
    const name = key.replace("/", ".");
    try {
      const value = readFileSync(`/proc/sys/${key}`, "utf8").trim();
      if (value !== forbidding) return [ok(name, value)];
      const other = forbidding === "1" ? "0" : key === "user/max_user_namespaces" ? "10000" : "1";
      return [
        broken(name, `${value}: unprivileged users can't make user namespaces`, `sysctl -w ${name}=${other}`),
      ];
    } catch {
      return []; // this kernel has no such setting, so it forbids nothing
    }
  });
}

function ok(name: string, found: string): Finding {
  return { name, state: "ok", found, remedy: null };
}

function broken(name: string, found: string, remedy: string | null = null): Finding {
  return { name, state: "broken", found, remedy };
}

function renderFinding(finding: Finding): string {
  const remedy =
    finding.remedy && !finding.found.includes(finding.remedy)
      ? `\n${" ".repeat(9)}remedy: ${finding.remedy}`
      : "";
  return `${finding.state.padEnd(8)} ${finding.name}: ${finding.found}${remedy}`;
}
