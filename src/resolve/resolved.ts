// The resolved spec of one void: every host fact settled, every default filled in, every list sorted. This is the
// element of the authority lattice that the plan must give exactly, and what the verifier reads in binary.
import type { SyscallRule } from "../spec/syscall-rule.ts";
import type { RlimitName } from "./host.ts";

export type { ArgCondition, ArgOp, SyscallRule } from "../spec/syscall-rule.ts";

/** Rights on a file or tree. Nothing is ever setuid or a device node, unless it is one of the `devices`. */
export interface Rights {
  readonly read: boolean;
  readonly write: boolean;
  readonly execute: boolean;
}

interface Placed {
  /** Absolute clean path in the void. */
  readonly at: string;
  /** The grant that asks for it, as a path into the spec: `grants.files[2]`. For people only. */
  readonly grant: string;
}

/** A host file or tree, bound into the void. */
export interface Bind extends Placed {
  readonly kind: "bind";
  /** Absolute host path in which no component is a symbolic link. */
  readonly source: string;
  readonly type: "file" | "directory";
  readonly rights: Rights;
  /** A device node of /dev (null, zero, full, random, urandom): bound without MOUNT_ATTR_NODEV. */
  readonly device: boolean;
  /**
   * Set where only the runner can open the source, or where the void's host id must stand in for the owner (run as
   * root): the runner then opens and clones the tree itself and hands the detached mount in. `uid` and `gid` are the
   * owner on the host that is shown as the void's own id, absent where ids stay as they are.
   */
  readonly handedIn?: { readonly idmap?: { readonly uid: number; readonly gid: number } };
}

/** An empty writable tmpfs. */
export interface Scratch extends Placed {
  readonly kind: "scratch";
  /** Bytes, a multiple of 4096. */
  readonly size: bigint;
  readonly execute: boolean;
}

/** A file with given content, in the void's own tmpfs. */
export interface Data extends Placed {
  readonly kind: "data";
  readonly content: Uint8Array;
  /** Permission bits, 0 to 0o777. */
  readonly mode: number;
}

export interface Symlink extends Placed {
  readonly kind: "symlink";
  readonly to: string;
}

/** procfs of the void's own pid namespace with subset=pid, read-only, at /proc. */
export interface Proc extends Placed {
  readonly kind: "proc";
}

export type Node = Bind | Scratch | Data | Symlink | Proc;

/** A descriptor that the runner opens outside and hands in. */
export interface OpenFile {
  /** Its number in the void, from 3 upwards without a gap. */
  readonly number: number;
  /** Absolute host path in which no component is a symbolic link. */
  readonly source: string;
  readonly access: "read" | "write" | "append" | "readWrite";
  readonly grant: string;
}

export type Protection = "landlock" | "time" | "memory" | "cpu";

export interface ResolvedVoid {
  /** Name of the entrypoint, `main` for a spec of one program. */
  readonly entrypoint: string;
  /** Path in the void of the ELF file that is executed: the program, or the interpreter of a `#!` script. */
  readonly executable: string;
  readonly argv: readonly string[];
  /** `NAME=value`, sorted by name. */
  readonly env: readonly string[];
  readonly cwd: string;
  readonly onDenied: "errno" | "kill";
  /** Which of descriptors 0, 1 and 2 are the runner's own; the others are /dev/null. */
  readonly stdio: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  readonly files: readonly OpenFile[];
  /** Sorted by `at`, bytewise; each `at` once; no node lies below a symlink, a file or a data node. */
  readonly nodes: readonly Node[];
  /** Sorted by name, each name once. `exit_group` is always there. */
  readonly syscalls: readonly SyscallRule[];
  readonly network: "none" | "loopback" | "host";
  readonly hostname: string;
  readonly domainname: string;
  readonly user: { readonly uid: number; readonly gid: number };
  readonly init: boolean;
  /** Capability numbers, ascending. */
  readonly capabilities: readonly number[];
  /** Soft and hard value of every resource limit, RLIM_INFINITY for none. */
  readonly rlimits: Readonly<Record<RlimitName, bigint>>;
  /** Milliseconds; 0 for no limit. */
  readonly wallTime: number;
  readonly bestEffort: readonly Protection[];
}
