// The rules for one entrypoint that no schema can say: what several members say together.
import { byteLength } from "./host-path.ts";
import type { Issue, IssueCode } from "./issue.ts";
import type { JsonText } from "./json.ts";
import { type JsonPath, renderPath } from "./json-path.ts";
import type { ArgCondition, Entrypoint, IncludeFile } from "./types.generated.ts";

/** MAX_ARG_STRLEN of linux/binfmts.h, which counts the NUL at the end. */
const LONGEST_TEXT = 131_071;
/** Of all arguments and the environment; the kernel takes a quarter of the stack, which is 8 MiB by default. */
const LARGEST_TOTAL = 1_048_576;
/** sun_path of unix(7), which holds the NUL at the end. */
const LONGEST_SOCKET_PATH = 107;
type Report = (code: IssueCode, path: JsonPath, message: string, suggestion?: string) => void;

/** Issues with the entrypoint at `path` of the spec, or with a file of grants. */
export function checkEntrypoint(
  entrypoint: Entrypoint | IncludeFile,
  path: JsonPath,
  json: JsonText,
): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, at, message, suggestion) => {
    const inner = [...path, ...at];
    const shown = renderPath(inner);
    const hint = suggestion === undefined ? {} : { suggestion };
    issues.push({ ...json.positionOf(inner), code, path: shown, message: `${shown}: ${message}`, ...hint });
  };
  if ("program" in entrypoint) {
    checkTrigger(entrypoint, report);
    checkTexts(entrypoint, report);
  }
  checkConditions(entrypoint, report);
  checkProcessors(entrypoint, report);
  return issues;
}

function checkTrigger(
  { trigger = "startup", args = [], concurrency, restart }: Entrypoint,
  report: Report,
): void {
  const starts = trigger === "startup";
  args.forEach((arg, index) => {
    if (typeof arg === "string" || !("trigger" in arg) || !starts) return;
    report("noTrigger", ["args", index], 'nothing is delivered to an entrypoint with the trigger "startup"');
  });
  if (concurrency !== undefined && starts) {
    report("notApplicable", ["concurrency"], 'only of use with a trigger {"pipe": …} or {"fileSocket": …}');
  }
  if (restart !== undefined && !starts) {
    report("notApplicable", ["restart"], 'only of use with the trigger "startup"');
  }
}

/** What the kernel refuses at the start is refused here. */
function checkTexts({ program, args = [], env = {}, argv0 }: Entrypoint, report: Report): void {
  let total = byteLength(argv0 ?? program);
  const add = (text: string, at: JsonPath): void => {
    const bytes = byteLength(text);
    total += bytes + 1;
    if (bytes > LONGEST_TEXT)
      report("tooLong", at, `this is ${bytes} bytes long; Linux takes ${LONGEST_TEXT} at most`);
  };
  args.forEach((arg, index) => {
    if (typeof arg === "string") add(arg, ["args", index]);
    else if ("unixListener" in arg && byteLength(arg.unixListener) > LONGEST_SOCKET_PATH) {
      const why = `the path of a unix socket is ${LONGEST_SOCKET_PATH} bytes long at most`;
      report("badPath", ["args", index, "unixListener"], why);
    }
  });
  for (const [name, value] of Object.entries(env)) add(`${name}=${value}`, ["env", name]);
  if (total <= LARGEST_TOTAL) return;
  report(
    "tooLong",
    [args.length > 0 ? "args" : "env"],
    `arguments and environment are ${total} bytes; the most is ${LARGEST_TOTAL}`,
  );
}

function checkConditions({ grants }: Entrypoint | IncludeFile, report: Report): void {
  (grants?.syscalls ?? []).forEach((grant, index) => {
    if (typeof grant === "string") return;
    grant.args?.forEach((condition, position) => {
      checkCondition(condition, ["grants", "syscalls", index, "args", position], report);
    });
  });
}

function checkCondition({ op, value, mask, width }: ArgCondition, at: JsonPath, report: Report): void {
  const limit = 1n << BigInt(width);
  const number = BigInt(value);
  const tooWide = (member: "value" | "mask"): void => {
    report("valueTooWide", [...at, member], `this needs more than ${width} bits, the width of the argument`);
  };
  if (number >= limit) tooWide("value");
  if (mask !== undefined && BigInt(mask) >= limit) tooWide("mask");
  if (op === "maskedEq" && mask === undefined) {
    report("missingMember", at, 'the member "mask" is missing; maskedEq is (argument & mask) == value');
  } else if (op !== "maskedEq" && mask !== undefined) {
    report("maskNotAllowed", [...at, "mask"], 'only the op "maskedEq" has a mask');
  } else if (mask !== undefined && (number & ~BigInt(mask)) !== 0n) {
    report(
      "neverHolds",
      [...at, "value"],
      "this has bits that are not in the mask, so that the condition never holds",
    );
  }
  if (op === "lt" && number === 0n)
    report("neverHolds", at, "no argument is less than 0; all are compared unsigned");
  if (op === "gt" && number === limit - 1n)
    report("neverHolds", at, `no argument of ${width} bits is greater`);
}

function checkProcessors({ grants }: Entrypoint | IncludeFile, report: Report): void {
  const cpu = grants?.limits?.cpu;
  if (typeof cpu !== "number" || Number.isInteger(Math.round(cpu * 1e8) / 1e6)) return;
  report(
    "badNumber",
    ["grants", "limits", "cpu"],
    "processors are counted in hundredths, two decimals at most",
  );
}
