// Host ids for voids that root starts: each gets one that no account, container manager or other void is likely to have.
// Imports nothing. Reference: systemd's "Users, Groups, UIDs and GIDs": 0x70000000 up to 2147352575 is unassigned.

const FIRST = 0x7000_0000;
const LAST = 2_147_352_575;

/** A random id; the uid and the gid of one void are the same number. */
export function newOwnId(): number {
  // WebCrypto's global costs nothing to have; importing node:crypto takes milliseconds. 2^32 random values over a
  // range of 2^28 favour no id by more than one part in ten.
  return FIRST + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (LAST + 1 - FIRST));
}
