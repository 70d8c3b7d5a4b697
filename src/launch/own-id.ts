// Host ids for voids that root starts: each gets one that no account, container manager or other void is likely to have.
// Imports node:crypto. Reference: systemd's "Users, Groups, UIDs and GIDs": 0x70000000 up to 2147352575 is unassigned.

import { randomInt } from "node:crypto";

const FIRST = 0x7000_0000;
const LAST = 2_147_352_575;

/** A random id; the uid and the gid of one void are the same number. */
export function newOwnId(): number {
  return randomInt(FIRST, LAST + 1);
}
