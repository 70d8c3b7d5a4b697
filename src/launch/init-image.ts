// The small init as a sealed file in memory, so that there is no path at which it could be swapped.
// May import src/kernel and this folder. Man page: memfd_create(2).

import * as K from "../kernel/constants.ts";
import { hostArch } from "./arch.ts";
import { buildInit } from "./code/init.ts";
import { x86Encoder } from "./code/x86-64.ts";
import { lend, lendString, must, systemCall } from "./ffi.ts";

/** Opens a new copy, O_PATH. Throws RunnerError. */
export function openInit(): number {
  const image = buildInit(hostArch(), x86Encoder());
  const name = lendString("void-init");
  const flags = K.MFD_CLOEXEC | K.MFD_ALLOW_SEALING;
  // Linux 6.3 wants to be told that a file in memory will be executed; older kernels don't know the flag.
  let file = systemCall("memfd_create", name, flags | K.MFD_EXEC);
  if (file === -K.EINVAL)
    file = must("no memory for the init", "memfd_create", lendString("void-init"), flags);
  else if (file < 0)
    must("no memory for the init", "memfd_create", lendString("void-init"), flags | K.MFD_EXEC);
  try {
    must("can't write the init", "write", file, lend(image).address, image.length);
    const seals = K.F_SEAL_SEAL | K.F_SEAL_SHRINK | K.F_SEAL_GROW | K.F_SEAL_WRITE;
    must("can't seal the init", "fcntl", file, K.F_ADD_SEALS, seals);
    // A file that is open for writing can't be executed, so it is opened anew.
    const path = lendString(`/proc/self/fd/${file}`);
    return must("can't open the init", "openat", K.AT_FDCWD, path, K.O_PATH | K.O_CLOEXEC, 0);
  } finally {
    systemCall("close", file);
  }
}
