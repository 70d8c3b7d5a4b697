// The smallest program: a static ELF file that only ends, with status 0. It needs nothing at all.
// May import src/kernel and this folder.

import type { Arch } from "../../kernel/arch.ts";
import { SYSCALLS } from "../../kernel/syscalls.ts";
import { staticElf } from "./elf.ts";
import { x86Encoder } from "./x86-64.ts";

export function buildExit(arch: Arch): Uint8Array {
  const e = x86Encoder();
  e.setImmediate("a0", 0);
  e.setImmediate("nr", SYSCALLS[arch]["exit_group"] ?? 0);
  e.systemCall();
  return staticElf(arch, e.finish().code);
}
