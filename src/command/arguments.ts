// Reads the command line into a request. Pure. May import src/spec's suggestions.

import { nearest } from "../spec/suggest.ts";

export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "doctor"; readonly json: boolean }
  | { readonly command: "plan"; readonly spec: string; readonly json: boolean; readonly trailing: string[] }
  | {
      readonly command: "run";
      readonly spec: string;
      readonly report: string | null;
      readonly trailing: string[];
    }
  | {
      readonly command: "check";
      readonly specs: string[];
      readonly json: boolean;
      readonly within: string | null;
      /** Against this machine's files and kernel, not symbolically. */
      readonly host: boolean;
      /** Warnings that no spec acknowledges count as issues. */
      readonly strict: boolean;
    }
  | {
      readonly command: "diff";
      readonly old: string;
      readonly new: string;
      readonly json: boolean;
      readonly failOnMore: boolean;
    }
  | {
      readonly command: "diff";
      /** What the index changes since HEAD, spec by spec. */
      readonly staged: true;
      /** Which files are specs, null for the usual names. */
      readonly files: string | null;
      /** The file of the commit message, in which a `Grants:` trailer accepts what is more. */
      readonly message: string | null;
      readonly json: boolean;
      readonly failOnMore: boolean;
    };

/** What is wrong with the command line, in words, for exit status 125 (run) or 2. */
export interface UsageError {
  readonly usage: string;
}

const COMMANDS = ["check", "diff", "plan", "doctor", "help"] as const;
type Command = (typeof COMMANDS)[number] | "run";

/** Flags of each command; `true` where the flag takes a value. */
const FLAGS: Record<Command, Readonly<Record<string, boolean>>> = {
  run: { "--report": true },
  check: { "--json": false, "--within": true, "--host": false, "--strict": false },
  diff: {
    "--json": false,
    "--fail-on-more": false,
    "--staged": false,
    "--files": true,
    "--message": true,
  },
  plan: { "--json": false },
  doctor: { "--json": false },
  help: {},
};

/** Parses what follows `void.ts`. */
export function parseArguments(argv: readonly string[]): Request | UsageError {
  const split = argv.indexOf("--");
  const own = split < 0 ? argv : argv.slice(0, split);
  const trailing = split < 0 ? [] : argv.slice(split + 1);
  if (own.includes("--help") || own.includes("-h")) return { command: "help" };
  if (own.includes("--version") || own.includes("-V")) return { command: "version" };

  const first = own.find((word) => !word.startsWith("-"));
  const command = (COMMANDS as readonly string[]).includes(first ?? "") ? (first as Command) : "run";
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let index = 0; index < own.length; index++) {
    const word = own[index] ?? "";
    if (!word.startsWith("-")) {
      words.push(word);
      continue;
    }
    const [name = "", inline] = word.split(/=(.*)/s, 2);
    const takesValue = FLAGS[command][name];
    if (takesValue === undefined) return unknownFlag(command, name);
    const value = takesValue ? (inline ?? own[++index]) : "";
    if (value === undefined) return { usage: `${name} wants a value` };
    flags.set(name, value);
  }
  if (command !== "run") words.shift();
  return request(command, words, flags, trailing);
}

function request(
  command: Command,
  words: string[],
  flags: ReadonlyMap<string, string>,
  trailing: string[],
): Request | UsageError {
  const json = flags.has("--json");
  const [one, two] = words;
  switch (command) {
    case "help":
      return { command };
    case "doctor":
      return words.length > 0 ? { usage: "doctor takes no further words" } : { command, json };
    case "check":
      if (words.length === 0) return { usage: "check wants at least one spec: check SPEC…" };
      return {
        command,
        specs: words,
        json,
        within: flags.get("--within") ?? null,
        host: flags.has("--host"),
        strict: flags.has("--strict"),
      };
    case "diff":
      if (flags.has("--staged")) return stagedRequest(words, flags);
      if (flags.has("--files") || flags.has("--message"))
        return { usage: "--files and --message go with --staged" };
      if (one === undefined || two === undefined || words.length > 2)
        return { usage: "diff wants two specs: diff OLD NEW" };
      return { command, old: one, new: two, json, failOnMore: flags.has("--fail-on-more") };
    case "plan":
      if (one === undefined || words.length > 1) return { usage: "plan wants one spec: plan SPEC" };
      return { command, spec: one, json, trailing };
    case "run":
      if (one === undefined)
        return { usage: "which spec? Try `bun run void.ts specs/hello/spec.json`, or --help" };
      if (two !== undefined) {
        const command = nearest(one, COMMANDS);
        const hint = command ? `did you mean the command \`${command}\`? ` : "";
        return { usage: `${hint}one spec at a time; what follows -- goes to the program` };
      }
      return { command, spec: one, report: flags.get("--report") ?? null, trailing };
  }
}

function stagedRequest(words: readonly string[], flags: ReadonlyMap<string, string>): Request | UsageError {
  if (words.length > 0) return { usage: "diff --staged finds the specs itself: it takes no further words" };
  return {
    command: "diff",
    staged: true,
    files: flags.get("--files") ?? null,
    message: flags.get("--message") ?? null,
    json: flags.has("--json"),
    failOnMore: flags.has("--fail-on-more"),
  };
}

function unknownFlag(command: Command, name: string): UsageError {
  const near = nearest(name, Object.keys(FLAGS[command]));
  const known = Object.keys(FLAGS[command]).join(", ") || "none";
  return {
    usage: `${name}: unknown flag of ${command}${near ? `; did you mean ${near}?` : ` (known: ${known})`}`,
  };
}
