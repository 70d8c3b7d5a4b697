// The small init: a static ELF file that is pid 1 of a void which asks for one. It reaps every child, passes signals on
// to pid 2, and ends with pid 2's status. All signals arrive blocked. Man pages: elf(5), sigtimedwait(2), wait(2).

import { PR_SET_DUMPABLE, SIGCHLD, WNOHANG, __WALL } from "../../kernel/constants.ts";
import { SYSCALLS } from "../../kernel/syscalls.ts";
import type { Arch } from "../../kernel/arch.ts";
import type { Encoder } from "./encoder.ts";

const CODE_ADDRESS = 0x40_0000;
const DATA_ADDRESS = 0x60_0000;
const DATA_SIZE = 0x1000;
/** Largest page size of either architecture, so that one layout serves all. */
const ALIGNMENT = 0x1_0000;
const PROGRAM_PID = 2;
const EM: Record<Arch, number> = { x86_64: 62, aarch64: 183 };

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

  return elf(arch, e.finish().code);
}

function elf(arch: Arch, code: Uint8Array): Uint8Array {
  const headers = 64 + 3 * 56;
  const file = new Uint8Array(headers + code.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true); // ET_EXEC
  view.setUint16(18, EM[arch], true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, BigInt(CODE_ADDRESS + headers), true);
  view.setBigUint64(32, 64n, true); // program headers
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 3, true);
  const segment = (
    index: number,
    fields: { type: number; flags: number; address: number; file: number; memory: number },
  ): void => {
    const base = 64 + 56 * index;
    view.setUint32(base, fields.type, true);
    view.setUint32(base + 4, fields.flags, true);
    view.setBigUint64(base + 16, BigInt(fields.address), true);
    view.setBigUint64(base + 24, BigInt(fields.address), true);
    view.setBigUint64(base + 32, BigInt(fields.file), true);
    view.setBigUint64(base + 40, BigInt(fields.memory), true);
    view.setBigUint64(base + 48, BigInt(ALIGNMENT), true);
  };
  const LOAD = 1;
  const GNU_STACK = 0x6474e551;
  segment(0, { type: LOAD, flags: 5, address: CODE_ADDRESS, file: file.length, memory: file.length });
  segment(1, { type: LOAD, flags: 6, address: DATA_ADDRESS, file: 0, memory: DATA_SIZE });
  segment(2, { type: GNU_STACK, flags: 6, address: 0, file: 0, memory: 0 });
  file.set(code, headers);
  return file;
}
