// Where something is in a spec: the steps from the top, and how a person writes them.
import { visible } from "./quote.ts";

/** Names of members and indexes of elements, from the top. */
export type JsonPath = readonly (string | number)[];

const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$-]*$/;

/** `["grants", "files", 2, "path"]` is `grants.files[2].path`; a name of other characters is quoted: `env["A B"]`. */
export function renderPath(path: JsonPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!PLAIN_NAME.test(step)) text += `[${visible(JSON.stringify(step))}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** The inverse of `renderPath`. What is no such path ends where it can not be read further. */
export function parsePath(text: string): JsonPath {
  const path: (string | number)[] = [];
  const step = /\.?([A-Za-z_$][A-Za-z0-9_$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  for (let match = step.exec(text); match !== null; match = step.exec(text)) {
    const [, name, index, quoted] = match;
    if (name !== undefined) path.push(name);
    else if (index !== undefined) path.push(Number(index));
    else if (quoted !== undefined) path.push(JSON.parse(quoted) as string);
  }
  return path;
}
