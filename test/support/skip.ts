// Skips that can't hide: each names what is missing, and VOID_NO_SKIP=1 turns every one of them into a failure.

import { test } from "bun:test";

type Body = () => void | Promise<void>;

/** `test`, unless `missing` names something that this machine lacks. */
export function testUnless(missing: string | null, name: string, body: Body, timeout?: number): void {
  if (missing === null) test(name, body, timeout);
  else if (process.env["VOID_NO_SKIP"] === "1") {
    test(name, () => {
      throw new Error(`not run: ${missing}`);
    });
  } else test.skip(`${name} (not run: ${missing})`, body);
}
