// Every rule has a case that breaks it, and is what is found there.

import { expect, test } from "bun:test";
import { verifyPlan } from "../../src/verify/verify.ts";
import { verifyRepaired } from "./mutants.ts";
import { OTHER_SPECS, RULE_CASES } from "./rules.ts";

test.each([...RULE_CASES, ...OTHER_SPECS].map((one) => [one.name, one] as const))(
  "%s",
  (_, { spec, host, plan, code }) => {
    const result = verifyRepaired(plan, (bytes) => verifyPlan(spec, host, bytes));
    if (result.ok) throw new Error("the plan was proved");
    const codes = result.rejection.findings.map((finding) => finding.code);
    expect(`${codes.join(" ")}: ${result.rejection.message}`).toContain(code);
  },
);
