// The help text. Imports nothing.

export const HELP = `Void runs a program in an empty void: every Linux namespace fresh, an empty root, no descriptors, no environment,
no capabilities, no system calls. A JSON spec adds back just what is granted.

  void SPEC [-- ARG…]               check, compile, verify, launch, wait
       --report FILE                write the outcome as JSON: status, times, every protection
  void check [--within CEILING] [--strict] [--host] [--json] SPEC…
                                    is every spec valid, and what is dangerous in it? Launches nothing. --within: may
                                    it do no more than CEILING? --strict: warnings fail; --host: on this machine's files
  void diff [--fail-on-more] [--json] OLD NEW
                                    which authority does NEW add or remove? A spec may be REV:PATH as in git
  void diff --staged [--fail-on-more] [--message FILE] [--files REGEX]
                                    the same for all specs of git's index against HEAD, for hooks
  void plan [--json] SPEC [-- ARG…] the launch plan: each system call beside the grant that asks for it
  void doctor [--json]              what this kernel and host allow, and how to fix what they don't
  void --help, --version

\`void\` stands for \`bun run void.ts\`. What follows -- replaces {"trailing": true} in the spec's args.

Exit status of a run: the program's own; 128+N if signal N ended it; 125 if the spec, the verifier or the launch
refused; 126 if the program was found but can't be executed; 127 if it was not found.

The smallest useful spec:
  {
    "program": "/usr/bin/gzip",
    "grants": {
      "stdio": { "stdin": "inherit", "stdout": "inherit", "stderr": "inherit" },
      "libraries": true,
      "syscalls": ["@base"]
    }
  }
`;
