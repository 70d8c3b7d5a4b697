// Mutants of AssemblyScript text: one operator, constant or statement changed at a time. Works on lines; comments,
// imports, names of constants and struct fields are left alone.

export interface SourceMutant {
  /** File, line and what was changed: stable as long as the line is. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** An operator as it stands between blanks, and what takes its place. */
const OPERATORS: readonly (readonly [string, readonly string[]])[] = [
  ["==", ["!="]],
  ["!=", ["=="]],
  ["<", ["<="]],
  ["<=", ["<"]],
  [">", [">="]],
  [">=", [">"]],
  ["&&", ["||"]],
  ["||", ["&&"]],
  ["+", ["-"]],
  ["-", ["+"]],
  ["*", ["+"]],
  ["<<", [">>"]],
  [">>", ["<<"]],
  ["&", ["|"]],
  ["|", ["&"]],
  ["^", ["|"]],
  ["|=", ["&="]],
  ["&=", ["|="]],
  ["+=", ["-="]],
];

/** Statements that are rules or steps: each is tried without. */
const STATEMENT =
  /^\s*(if \([^;{]*\) )?(else )?(need|need_\w+|once|after|before|forget|protect|more|less|other|compare|compareSets|op\.\w+|plan\.\w+|mem\.\w+|fd\.\w+|memory\.\w+|paths\.\w+|mounts\.\w+|limits\.\w+|check_\w+|credentialsChange|close|set|interval|store<\w+>|mark|flow|pass|witness)\([^{]*\);$/;

export function mutantsOf(file: string, text: string): SourceMutant[] {
  const lines = text.split("\n");
  const found: SourceMutant[] = [];
  const add = (index: number, line: string, how: string): void => {
    const mutated = lines.with(index, line).join("\n");
    found.push({ id: `${file}:${index + 1} ${how}: ${lines[index]?.trim() ?? ""}`, file, text: mutated });
  };
  let inComment = false;
  for (const [index, whole] of lines.entries()) {
    if (/^\s*\/\*/.test(whole)) inComment = true;
    const skip =
      inComment ||
      /^\s*(\/\/|import|(export )?let |export (const|\*|\{)|const [A-Z_]+:|\}|@)/.test(whole) ||
      whole.trim() === "";
    if (/\*\/\s*$/.test(whole)) inComment = false;
    if (skip) continue;
    const line = whole.replace(/ \/\/.*$/, "");
    for (const [operator, others] of OPERATORS) {
      for (let at = line.indexOf(` ${operator} `); at >= 0; at = line.indexOf(` ${operator} `, at + 1)) {
        for (const other of others)
          add(
            index,
            `${line.slice(0, at)} ${other} ${line.slice(at + operator.length + 2)}`,
            `${operator} -> ${other} at ${at}`,
          );
      }
    }
    for (const match of line.matchAll(/(?<![\w.])!(?=[\w(])/g))
      add(index, line.slice(0, match.index) + line.slice(match.index + 1), `! dropped at ${match.index}`);
    for (const match of line.matchAll(/(?<![\w.])(0x[0-9a-f_]+|0o[0-7]+|\d+)(?![\w.])/g)) {
      const number = Number(match[1]?.replaceAll("_", ""));
      const [from, to] = [match.index, match.index + match[0].length];
      add(index, `${line.slice(0, from)}${number + 1}${line.slice(to)}`, `${match[0]} + 1 at ${from}`);
    }
    for (const match of line.matchAll(/\b(true|false)\b/g)) {
      const other = match[0] === "true" ? "false" : "true";
      add(
        index,
        line.slice(0, match.index) + other + line.slice(match.index + match[0].length),
        `${match[0]} -> ${other} at ${match.index}`,
      );
    }
    if (STATEMENT.test(line)) add(index, ";", "dropped");
    for (const match of line.matchAll(/(\w+)(\+\+|--);/g))
      add(index, line.replace(match[0], ";"), `${match[0]} dropped`);
  }
  return found;
}
