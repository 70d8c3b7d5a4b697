// The architecture of this process. May import src/kernel.
import type { Arch } from "../kernel/arch.ts";

export function hostArch(): Arch {
  return process.arch === "arm64" ? "aarch64" : "x86_64";
}
