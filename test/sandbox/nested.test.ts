// Runners in surroundings like a container's: root of a user namespace only, and with user namespaces forbidden.

import { describe, expect } from "bun:test";
import { join } from "node:path";
import { installed, readableProject } from "../support/project.ts";
import { asUser, USERS } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

const noUnshare = installed("/usr/bin/unshare") ? null : "/usr/bin/unshare is not installed";

function inNamespace(who: (typeof USERS)[number], script: string, ...args: string[]) {
  const { root, bun } = readableProject();
  const shell = `${script} exec "$0" void.ts ${args.join(" ")}`;
  const command = ["unshare", "--map-root-user", "--net", "/bin/sh", "-c", shell, bun];
  const child = Bun.spawnSync(asUser(who, command), { cwd: root, stdin: "ignore", stderr: "pipe" });
  return { status: child.exitCode, stdout: child.stdout.toString(), stderr: child.stderr.toString() };
}

describe.each(USERS)("a runner in a user namespace, as %s", (who) => {
  testUnless(noUnshare, "launches voids as the root of it, which is no real root", () => {
    const result = inNamespace(who, "", join("specs", "hello", "spec.json"));
    expect(result).toEqual({ status: 0, stdout: "hello from the void\n", stderr: "" });
    expect(inNamespace(who, "", "doctor").stdout).toMatch(
      /^ok {7}runner: uid 0: outside, voids have this id$/m,
    );
  });

  testUnless(noUnshare, "refuses in words where user namespaces are forbidden", () => {
    const forbid = "echo 0 > /proc/sys/user/max_user_namespaces;";
    const result = inNamespace(who, forbid, join("specs", "hello", "spec.json"));
    expect(result.status).toBe(125);
    expect(result.stdout).toBe("");
    expect(result.stderr).toContain("clone3 failed with ENOSPC");
    expect(result.stderr).toContain("user.max_*_namespaces");
    const doctor = inNamespace(who, forbid, "doctor");
    expect(doctor.status).toBe(1);
    expect(doctor.stdout).toContain("sysctl -w user.max_user_namespaces=10000");
  });
});
