// The model against Linux: what the resolved spec says of a void, which is what the verifier proves of its plan, compared
// with what the kernel says from inside it. For the examples' kinds of grants, at random.

import { expect } from "bun:test";
import fc from "fast-check";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { prepareHere } from "../../src/command/here.ts";
import { CAPABILITIES } from "../../src/kernel/constants.ts";
import { RLIMIT_NAMES, RLIM_INFINITY } from "../../src/kernel/rlimit.ts";
import { launch } from "../../src/launch/launch.ts";
import type { Host } from "../../src/resolve/host.ts";
import type { Node, ResolvedVoid } from "../../src/resolve/resolved.ts";
import { noPerl, perlSpec } from "../support/perl.ts";
import { settings } from "../support/property.ts";
import { testFolder, USERS } from "../support/run.ts";
import { testUnless } from "../support/skip.ts";

const RUNS = 200;

/** Everything that a process can say of itself, as one JSON text. */
const PROBE = `
my %p = map { $_ => slurp("/proc/self/$_") } qw(status mountinfo limits environ);
my %ns = map { $_ => readlink("/proc/self/ns/$_") } qw(cgroup ipc mnt net pid time user uts);
my @fds = grep { try_call('fcntl', $_, 1, 0) =~ /^ok/ } 0..64;
my $u = "\\0" x 390; syscall($nr{uname}, $u); my @u = unpack 'Z65' x 6, $u;
my $cwd = "\\0" x 4096; syscall($nr{getcwd}, $cwd, 4096); $cwd = unpack 'Z*', $cwd;
sub q_ { my ($t) = @_; $t =~ s/([\\\\"\\x00-\\x1f])/sprintf('\\\\u%04x', ord $1)/ge; return "\\"$t\\""; }
print '{', join(',', (map { q_($_).':'.q_($p{$_}) } sort keys %p), '"ns":{'.join(',', map { q_($_).':'.q_($ns{$_}) } sort keys %ns).'}',
  '"fds":['.join(',', @fds).']', '"host":'.q_($u[1]), '"domain":'.q_($u[5]), '"cwd":'.q_($cwd)), '}';
`;

interface Seen {
  status: string;
  mountinfo: string;
  limits: string;
  environ: string;
  ns: Record<string, string>;
  fds: number[];
  host: string;
  domain: string;
  cwd: string;
}

const access = fc
  .subarray(["read", "write", "execute"] as const, { minLength: 1 })
  .filter((a) => a.includes("read"));
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/** Grants on a folder of sources `a` to `d`, and everything else that shows in /proc. */
const grants = (folder: string) =>
  fc.record(
    {
      files: fc
        .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c", "d"), access, top: fc.boolean() }), {
          selector: (file) => file.name,
        })
        .map((files) =>
          files.map((file) => ({
            path: join(folder, file.name),
            at: `${file.top ? "" : "/some/where"}/f${file.name}`,
            access: file.access,
          })),
        ),
      scratch: fc.uniqueArray(
        fc.record({
          at: name.map((n) => `/scratch/${n}`),
          size: fc.constantFrom("1MiB", "64KiB", "5MiB"),
          execute: fc.boolean(),
        }),
        { selector: (s) => s.at, maxLength: 2 },
      ),
      devices: fc.subarray(["null", "zero", "full", "random", "urandom"]),
      hostname: name,
      domainname: name,
      user: fc.record({ uid: fc.integer({ min: 0, max: 70000 }), gid: fc.integer({ min: 0, max: 70000 }) }),
      init: fc.constant(true),
      network: fc.constant("loopback"),
      capabilities: fc.subarray(Object.keys(CAPABILITIES), { maxLength: 4 }),
      limits: fc.record(
        {
          openFiles: fc.integer({ min: 8, max: 900 }),
          processes: fc.integer({ min: 1, max: 50 }),
          fileSize: fc.constantFrom("1MiB", "3GiB"),
          stack: fc.constantFrom("1MiB", "8MiB"),
          cpuTime: fc.constantFrom("3s", "1min"),
          memory: fc.constant("unlimited"),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );

const field = (text: string, key: string): string =>
  new RegExp(`^${key}:\\s*(.*)$`, "m").exec(text)?.[1] ?? "";

testUnless(
  noPerl,
  `in ${RUNS} random voids the kernel says of each what its resolved spec says`,
  async () => {
    using folder = testFolder(USERS[0] ?? "nobody");
    for (const source of ["a", "b", "c", "d"]) mkdirSync(join(folder.path, source));
    writeFileSync(join(folder.path, "d", "file"), "x");
    rmSync(join(folder.path, "c"), { recursive: true });
    writeFileSync(join(folder.path, "c"), "a file");
    chmodSync(join(folder.path, "c"), 0o755);
    const env = fc.dictionary(
      fc.stringMatching(/^[A-Z]{1,6}$/),
      fc.string({ maxLength: 10 }).filter((s) => !/[\0\ud800-\udfff]/.test(s)),
      { maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        grants(folder.path),
        env,
        fc.constantFrom("/", "/proc", "/etc"),
        async (granted, variables, cwd) => {
          const base = perlSpec(PROBE, { ...granted, proc: true, data: [{ at: "/etc/x", content: "x" }] });
          const spec = { ...base, args: ["/probe.pl"], env: variables, cwd };
          await compare(folder.path, spec);
        },
      ),
      settings(RUNS),
    );
  },
  240_000,
);

async function compare(folder: string, spec: object): Promise<void> {
  const file = join(folder, "spec.json");
  writeFileSync(file, JSON.stringify(spec));
  const prepared = prepareHere(file, []);
  if ("issues" in prepared) throw new Error(prepared.issues.map((issue) => issue.message).join("; "));
  const [only] = prepared.voids;
  if (!only) throw new Error("no void");
  const out = join(folder, "out.json");
  writeFileSync(out, "");
  const output = openSync(out, "w");
  const errors = openSync(join(folder, "err.txt"), "w");
  const outcome = await launch(only.verified, { stdio: [0, output, errors] }).ended;
  closeSync(output);
  closeSync(errors);
  expect(readFileSync(join(folder, "err.txt"), "utf8")).toBe("");
  expect(outcome).toMatchObject({ status: 0, setupFailure: null });
  const text = readFileSync(out, "utf8");
  check(JSON.parse(text) as Seen, only.resolved, prepared.host);
}

function check(seen: Seen, said: ResolvedVoid, host: Host): void {
  const four = (id: number): string => Array(4).fill(id).join("\t");
  expect(field(seen.status, "Uid")).toBe(four(said.user.uid));
  expect(field(seen.status, "Gid")).toBe(four(said.user.gid));
  const set = said.capabilities.reduce((bits, bit) => bits | (1n << BigInt(bit)), 0n);
  for (const name of ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"])
    expect(BigInt(`0x${field(seen.status, name)}`)).toBe(set);
  expect(field(seen.status, "NoNewPrivs")).toBe("1");
  expect(field(seen.status, "Seccomp")).toBe("2");
  expect(field(seen.status, "Umask")).toBe("0077");
  expect(field(seen.status, "Pid")).toBe(said.init ? "2" : "1");
  expect(field(seen.status, "Threads")).toBe("1");
  expect(field(seen.status, "SigBlk")).toMatch(/^0+$/);
  expect(seen.fds).toEqual([0, 1, 2]);
  expect({ host: seen.host, domain: seen.domain, cwd: seen.cwd }).toEqual({
    host: said.hostname,
    domain: said.domainname,
    cwd: said.cwd,
  });
  expect(seen.environ.split("\0").filter((line) => line !== "")).toEqual([...said.env]);
  expect(limitsOf(seen.limits)).toEqual(RLIMIT_NAMES.map((name) => [said.rlimits[name], said.rlimits[name]]));
  for (const [kind, inside] of Object.entries(seen.ns)) {
    const own = kind !== "time" || host.timeNamespace;
    expect([kind, inside === readlinkSync(`/proc/self/ns/${kind}`)]).toEqual([kind, !own]);
  }
  expect(mountsOf(seen.mountinfo)).toEqual(
    [["/", "ro,nosuid,nodev,noexec"], ...said.nodes.flatMap(mountOf)].sort(),
  );
}

/** Soft and hard value of each limit, in the order of RLIMIT_NAMES, which is not that of the table. */
function limitsOf(table: string): (readonly [bigint, bigint])[] {
  const titles = [
    "cpu time",
    "file size",
    "data size",
    "stack size",
    "core file size",
    "resident set",
    "processes",
    "open files",
    "locked memory",
    "address space",
    "file locks",
    "pending signals",
    "msgqueue size",
    "nice priority",
    "realtime priority",
    "realtime timeout",
  ];
  const value = (text: string | undefined): bigint =>
    text === "unlimited" ? RLIM_INFINITY : BigInt(text ?? -1);
  return titles.map((title) => {
    const row = new RegExp(`^Max ${title}\\s+(\\S+)\\s+(\\S+)`, "m").exec(table);
    return [value(row?.[1]), value(row?.[2])] as const;
  });
}

/** Mount point and its own flags, of every mount. */
function mountsOf(mountinfo: string): string[][] {
  const flags = ["ro", "rw", "nosuid", "nodev", "noexec"];
  return mountinfo
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(" "))
    .map(([, , , , at = "", options = ""]) => [
      at,
      options
        .split(",")
        .filter((option) => flags.includes(option))
        .join(","),
    ])
    .sort();
}

function mountOf(node: Node): string[][] {
  const options = (write: boolean, device: boolean, execute: boolean): string =>
    [write ? "rw" : "ro", "nosuid", device ? "" : "nodev", execute ? "" : "noexec"].filter(Boolean).join(",");
  switch (node.kind) {
    case "bind":
      return [[node.at, options(node.rights.write, node.device, node.rights.execute)]];
    case "scratch":
      return [[node.at, options(true, false, node.execute)]];
    case "proc":
      return [[node.at, options(false, false, false)]];
    default:
      return [];
  }
}
