// Probes in Perl: every Debian has perl-base, and its `syscall` makes any system call by number.

import { SYSCALLS } from "../../src/kernel/syscalls.ts";
import { installed } from "./project.ts";

export const PERL = "/usr/bin/perl";
export const noPerl = installed(PERL) ? null : `${PERL} is not installed`;

/** Lines that every probe begins with: `nr("name")`, `try_call(…)` -> "ok VALUE" or "errno NUMBER". */
const PRELUDE = `
$| = 1;
my %nr = (${Object.entries(SYSCALLS.x86_64)
  .map(([name, number]) => `${name}=>${number}`)
  .join(",")});
sub try_call { my ($name, @args) = @_; $! = 0; my $r = syscall($nr{$name}, @args); return $r == -1 ? "errno ".($!+0) : "ok $r"; }
sub slurp { my ($path) = @_; open(my $f, "<", $path) or return "errno ".($!+0); local $/; my $t = <$f>; return $t; }
`;

export interface Probe {
  readonly program: string;
  args: string[];
  readonly grants: Record<string, unknown>;
}

/** A spec that runs Perl code with what Perl itself needs, and the grants that are under test. */
export function perlSpec(
  code: string,
  grants: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): Probe {
  const { syscalls = [], stdio = { stdout: "inherit", stderr: "inherit" }, data = [], ...others } = grants;
  return {
    program: PERL,
    args: ["/probe.pl", { trailing: true } as unknown as string],
    grants: {
      libraries: true,
      stdio,
      data: [{ at: "/probe.pl", content: PRELUDE + code }, ...(data as object[])],
      syscalls: ["@base", ...(syscalls as string[])],
      ...others,
    },
    ...rest,
  };
}

/** The same code outside, for the positive control. */
export function perlOutside(code: string, args: string[] = []): string {
  const child = Bun.spawnSync([PERL, "-e", PRELUDE + code, ...args]);
  return child.stdout.toString();
}
