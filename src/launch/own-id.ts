// Host ids for voids that root starts: each gets one that no account, container manager or other void is likely to
// have. May import src/resolve.

import { FIRST_OWN_ID, LAST_OWN_ID } from "../resolve/host.ts";

/** A random id; the uid and the gid of one void are the same number. */
export function newOwnId(): number {
  // WebCrypto's global costs nothing to have; importing node:crypto takes milliseconds. 2^32 random values over a
  // range of 2^28 favour no id by more than one part in ten.
  return (
    FIRST_OWN_ID + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (LAST_OWN_ID + 1 - FIRST_OWN_ID))
  );
}
