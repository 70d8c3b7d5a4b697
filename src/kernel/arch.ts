// The architectures that Void knows. Imports nothing.

/** Processor architecture, under the kernel's own name (uname -m). */
export type Arch = "x86_64" | "aarch64";
