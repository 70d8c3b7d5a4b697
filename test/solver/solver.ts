// Runs an SMT solver of the system on a script. Its answer is `sat` or `unsat` and nothing else; whatever it prints
// otherwise (unknown, timeout, an error, a warning) is thrown.

import { installed } from "../support/project.ts";

export interface Solver {
  readonly name: string;
  readonly path: string;
  /** Arguments that make it read standard input and give up after so many seconds. */
  readonly args: (seconds: number) => string[];
}

export const SOLVERS: readonly Solver[] = [
  { name: "z3", path: "/usr/bin/z3", args: (seconds) => ["-smt2", "-in", `-T:${seconds}`] },
  {
    name: "cvc5",
    path: "/usr/bin/cvc5",
    args: (seconds) => ["--lang=smt2", "--ite-simp", "--bitblast=eager", `--tlimit=${1000 * seconds}`, "-"],
  },
];

export function lacks({ name, path }: Solver): string | null {
  return installed(path) ? null : `${path} is not installed: apt-get install ${name}`;
}

const HEAD = "(set-option :produce-models true)\n(set-logic QF_BV)\n";
const LIMIT_SECONDS = 20;

function run({ name, path, args }: Solver, script: string, seconds: number): string {
  // The solver's own limit comes first; this one is for a solver that does not keep it.
  const timeout = 1000 * (seconds + 5);
  const child = Bun.spawnSync([path, ...args(seconds)], { stdin: Buffer.from(HEAD + script), timeout });
  const output = child.stdout.toString().trim();
  const errors = child.stderr.toString().trim();
  if (child.exitCode !== 0 || errors !== "")
    throw new Error(`${name} ended with ${child.signalCode ?? child.exitCode}: ${output} ${errors}`);
  return output;
}

/** Whether the script's assertions can hold together. */
export function ask(solver: Solver, script: string, seconds = LIMIT_SECONDS): "sat" | "unsat" {
  const answer = run(solver, `${script}(check-sat)\n`, seconds);
  if (answer !== "sat" && answer !== "unsat") throw new Error(`${solver.name} answers: ${answer}`);
  return answer;
}

/** Values of names in a model of a script that is `sat`. */
export function modelOf(solver: Solver, script: string, names: readonly string[]): Map<string, bigint> {
  const output = run(solver, `${script}(check-sat)\n(get-value (${names.join(" ")}))\n`, LIMIT_SECONDS);
  const [answer] = output.split("\n", 1);
  if (answer !== "sat") throw new Error(`${solver.name} answers: ${output}`);
  const values = new Map<string, bigint>();
  for (const [, name = "", digits = ""] of output.matchAll(/\((\w+) #(x[0-9a-f]+|b[01]+)\)/g))
    values.set(name, BigInt(`0${digits}`));
  for (const name of names) {
    if (!values.has(name)) throw new Error(`${solver.name} gives no value of ${name}: ${output}`);
  }
  return values;
}
