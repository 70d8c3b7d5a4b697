// The small init: a static ELF file that is pid 1 of a void which asks for one. It reaps every child, passes signals on
// to pid 2, and ends with pid 2's status. All signals arrive blocked. Man pages: elf(5), sigtimedwait(2), wait(2).

import { PR_SET_DUMPABLE, SIGCHLD, WNOHANG, __WALL } from "../../kernel/constants.ts";
import { SYSCALLS } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import { DATA_ADDRESS, staticElf } from "./elf.ts";
import type { Encoder } from "./encoder.ts";

const PROGRAM_PID = 2;

/** Offsets in the writable page. */
const DATA = { signals: 0, status: 8, info: 16 } as const;

/** Builds the ELF file. */
export function buildInit(arch: Arch, e: Encoder): Uint8Array {
  const call = (name: string, ...set: (() => void)[]): void => {
    for (const argument of set) argument();
    e.setImmediate("nr", SYSCALLS[arch][name] ?? 0);
    e.systemCall();
  };
  const imm = (register: "a0" | "a1" | "a2" | "a3", value: number) => () => e.setImmediate(register, value);
  const data = (register: "a0" | "a1" | "a2", offset: number) => () => e.address(register, "context", offset);

  // Nobody in the void may look into its init or stop it.
  call("prctl", imm("a0", PR_SET_DUMPABLE), imm("a1", 0));
  e.setImmediate("context", DATA_ADDRESS);
  e.setImmediate("scratch", 0xffff_ffff);
  e.store32("scratch", "context", DATA.signals);
  e.store32("scratch", "context", DATA.signals + 4);

  e.label("wait");
  call("rt_sigtimedwait", data("a0", DATA.signals), data("a1", DATA.info), imm("a2", 0), imm("a3", 8));
  e.jumpIfNegative("nr", "wait");
  e.setImmediate("scratch", SIGCHLD);
  e.jumpIfNotEqual("nr", "scratch", "forward");

  e.label("reap");
  // pid_t is an int, so this is -1: any child.
  call("wait4", imm("a0", 0xffff_ffff), data("a1", DATA.status), imm("a2", WNOHANG | __WALL), imm("a3", 0));
  e.jumpIfZero("nr", "wait");
  e.jumpIfNegative("nr", "wait");
  e.setImmediate("scratch", PROGRAM_PID);
  e.jumpIfNotEqual("nr", "scratch", "reap");

  // The kernel keeps the low byte of what exit_group is given: 128 + signal, as shells count.
  e.load32("a0", "context", DATA.status);
  e.jumpIfAnyBit("a0", 0x7f, "signalled");
  e.shiftRight("a0", 8);
  e.jump("exit");
  e.label("signalled");
  e.jumpIfAnyBit("a0", 0x80, "exit"); // it dumped core: the bit is there already
  e.addImmediate("a0", 0x80);
  e.label("exit");
  call("exit_group");
  e.trap();

  e.label("forward");
  e.copy("a1", "nr");
  call("kill", imm("a0", PROGRAM_PID));
  e.jump("wait");

  return staticElf(arch, e.finish().code);
}
