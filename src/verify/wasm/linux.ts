// Linux's numbers as the verifier knows them, written apart from src/kernel on purpose: a number that is wrong there
// does not pass here. Names are the kernel's own (include/uapi/linux). Imports nothing.

export const X86_64: u32 = 0;
export const AARCH64: u32 = 1;
export const AUDIT_ARCH_X86_64: u32 = 0xc000_003e;
export const AUDIT_ARCH_AARCH64: u32 = 0xc000_00b7;

// System calls by their x86_64 numbers (asm/unistd_64.h). These stand for the calls on every architecture.
export const SYS_write: u32 = 1;
export const SYS_close: u32 = 3;
export const SYS_rt_sigaction: u32 = 13;
export const SYS_rt_sigprocmask: u32 = 14;
export const SYS_ioctl: u32 = 16;
export const SYS_socket: u32 = 41;
export const SYS_recvfrom: u32 = 45;
export const SYS_clone: u32 = 56;
export const SYS_wait4: u32 = 61;
export const SYS_kill: u32 = 62;
export const SYS_chdir: u32 = 80;
export const SYS_fchdir: u32 = 81;
export const SYS_umask: u32 = 95;
export const SYS_setsid: u32 = 112;
export const SYS_setgroups: u32 = 116;
export const SYS_setresuid: u32 = 117;
export const SYS_setresgid: u32 = 119;
export const SYS_capset: u32 = 126;
export const SYS_rt_sigtimedwait: u32 = 128;
export const SYS_pivot_root: u32 = 155;
export const SYS_prctl: u32 = 157;
export const SYS_mount: u32 = 165;
export const SYS_umount2: u32 = 166;
export const SYS_sethostname: u32 = 170;
export const SYS_setdomainname: u32 = 171;
export const SYS_exit_group: u32 = 231;
export const SYS_mkdirat: u32 = 258;
export const SYS_mknodat: u32 = 259;
export const SYS_symlinkat: u32 = 266;
export const SYS_dup3: u32 = 292;
export const SYS_prlimit64: u32 = 302;
export const SYS_seccomp: u32 = 317;
export const SYS_execveat: u32 = 322;
export const SYS_open_tree: u32 = 428;
export const SYS_move_mount: u32 = 429;
export const SYS_fsopen: u32 = 430;
export const SYS_fsconfig: u32 = 431;
export const SYS_fsmount: u32 = 432;
export const SYS_clone3: u32 = 435;
export const SYS_close_range: u32 = 436;
export const SYS_openat2: u32 = 437;
export const SYS_mount_setattr: u32 = 442;
export const SYS_landlock_create_ruleset: u32 = 444;
export const SYS_landlock_add_rule: u32 = 445;
export const SYS_landlock_restrict_self: u32 = 446;
export const UNKNOWN: u32 = 0xffff_ffff;

/** The number of a call on an architecture, from its x86_64 number (asm-generic/unistd.h for aarch64). */
export function numberOn(arch: u32, call: u32): u32 {
  // From 424 on, new calls have one number everywhere.
  if (arch == X86_64 || call >= 424) return call;
  if (call == SYS_write) return 64;
  if (call == SYS_close) return 57;
  if (call == SYS_rt_sigaction) return 134;
  if (call == SYS_rt_sigprocmask) return 135;
  if (call == SYS_ioctl) return 29;
  if (call == SYS_socket) return 198;
  if (call == SYS_recvfrom) return 207;
  if (call == SYS_clone) return 220;
  if (call == SYS_wait4) return 260;
  if (call == SYS_kill) return 129;
  if (call == SYS_chdir) return 49;
  if (call == SYS_fchdir) return 50;
  if (call == SYS_umask) return 166;
  if (call == SYS_setsid) return 157;
  if (call == SYS_setgroups) return 159;
  if (call == SYS_setresuid) return 147;
  if (call == SYS_setresgid) return 149;
  if (call == SYS_capset) return 91;
  if (call == SYS_rt_sigtimedwait) return 137;
  if (call == SYS_pivot_root) return 41;
  if (call == SYS_prctl) return 167;
  if (call == SYS_mount) return 40;
  if (call == SYS_umount2) return 39;
  if (call == SYS_sethostname) return 161;
  if (call == SYS_setdomainname) return 162;
  if (call == SYS_exit_group) return 94;
  if (call == SYS_mkdirat) return 34;
  if (call == SYS_mknodat) return 33;
  if (call == SYS_symlinkat) return 36;
  if (call == SYS_dup3) return 24;
  if (call == SYS_prlimit64) return 261;
  if (call == SYS_seccomp) return 277;
  if (call == SYS_execveat) return 281;
  return UNKNOWN;
}

export const EAGAIN: i64 = 11;
export const AT_FDCWD: i64 = -100;
export const AT_EMPTY_PATH: u32 = 0x1000;
export const AT_RECURSIVE: u32 = 0x8000;

// clone(2), clone3(2)
export const CLONE_NEWTIME: u64 = 0x80;
export const CLONE_VM: u64 = 0x100;
export const CLONE_FS: u64 = 0x200;
export const CLONE_FILES: u64 = 0x400;
export const CLONE_SIGHAND: u64 = 0x800;
export const CLONE_PIDFD: u64 = 0x1000;
export const CLONE_THREAD: u64 = 0x1_0000;
export const CLONE_NEWNS: u64 = 0x2_0000;
export const CLONE_SYSVSEM: u64 = 0x4_0000;
export const CLONE_CHILD_CLEARTID: u64 = 0x20_0000;
export const CLONE_NEWCGROUP: u64 = 0x200_0000;
export const CLONE_NEWUTS: u64 = 0x400_0000;
export const CLONE_NEWIPC: u64 = 0x800_0000;
export const CLONE_NEWUSER: u64 = 0x1000_0000;
export const CLONE_NEWPID: u64 = 0x2000_0000;
export const CLONE_NEWNET: u64 = 0x4000_0000;
export const CLONE_CLEAR_SIGHAND: u64 = 0x1_0000_0000;
export const SIGKILL: u32 = 9;
export const SIGSTOP: u32 = 19;
export const SIGNALS: u32 = 64;
export const SIGCHLD: u32 = 17;
export const SIG_SETMASK: u32 = 2;

// open(2), openat2(2)
export const O_RDONLY: u32 = 0;
export const O_WRONLY: u32 = 1;
export const O_RDWR: u32 = 2;
export const O_CREAT: u32 = 0x40;
export const O_EXCL: u32 = 0x80;
export const O_NOCTTY: u32 = 0x100;
export const O_TRUNC: u32 = 0x200;
export const O_APPEND: u32 = 0x400;
export const O_CLOEXEC: u32 = 0x8_0000;
export const O_PATH: u32 = 0x20_0000;
export const O_DIRECTORY_X86_64: u32 = 0x1_0000;
export const O_DIRECTORY_AARCH64: u32 = 0x4000;
export const RESOLVE_NO_MAGICLINKS: u32 = 2;
export const RESOLVE_NO_SYMLINKS: u32 = 4;
export const RESOLVE_BENEATH: u32 = 8;
export const S_IFREG: u32 = 0x8000;

// mount(2), fsopen(2), open_tree(2), move_mount(2), mount_setattr(2), umount2(2)
export const MS_REC: u32 = 0x4000;
export const MS_PRIVATE: u32 = 0x4_0000;
export const MNT_DETACH: u32 = 2;
export const FSOPEN_CLOEXEC: u32 = 1;
export const FSMOUNT_CLOEXEC: u32 = 1;
export const FSCONFIG_SET_STRING: u32 = 1;
export const FSCONFIG_CMD_CREATE: u32 = 6;
export const OPEN_TREE_CLONE: u32 = 1;
export const OPEN_TREE_CLOEXEC: u32 = O_CLOEXEC;
export const MOVE_MOUNT_F_EMPTY_PATH: u32 = 4;
export const MOVE_MOUNT_T_EMPTY_PATH: u32 = 0x40;
export const MOUNT_ATTR_RDONLY: u32 = 1;
export const MOUNT_ATTR_NOSUID: u32 = 2;
export const MOUNT_ATTR_NODEV: u32 = 4;
export const MOUNT_ATTR_NOEXEC: u32 = 8;

// prctl(2), capabilities(7)
export const PR_SET_PDEATHSIG: u32 = 1;
export const PR_SET_DUMPABLE: u32 = 4;
export const PR_CAPBSET_DROP: u32 = 24;
export const PR_SET_SECUREBITS: u32 = 28;
export const PR_SET_NO_NEW_PRIVS: u32 = 38;
export const PR_CAP_AMBIENT: u32 = 47;
export const PR_CAP_AMBIENT_RAISE: u32 = 2;
export const CAP_SETPCAP: u32 = 8;
export const LINUX_CAPABILITY_VERSION_3: u32 = 0x2008_0522;
export const SECBIT_NOROOT: u32 = 1;
export const SECBIT_NOROOT_LOCKED: u32 = 2;
export const SECBIT_NO_SETUID_FIXUP: u32 = 4;
export const SECBIT_NO_SETUID_FIXUP_LOCKED: u32 = 8;
export const SECBIT_KEEP_CAPS_LOCKED: u32 = 0x20;
export const SECBIT_NO_CAP_AMBIENT_RAISE: u32 = 0x40;
export const SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED: u32 = 0x80;

// socket(2), netdevice(7), recv(2)
export const AF_INET: u32 = 2;
export const SOCK_DGRAM: u32 = 2;
export const SOCK_CLOEXEC: u32 = O_CLOEXEC;
export const SIOCSIFFLAGS: u32 = 0x8914;
export const IFF_UP: u32 = 1;
export const MSG_DONTWAIT: u32 = 0x40;

// landlock(7)
export const LANDLOCK_RULE_PATH_BENEATH: u32 = 1;
export const LANDLOCK_ACCESS_FS_EXECUTE: u32 = 1 << 0;
export const LANDLOCK_ACCESS_FS_WRITE_FILE: u32 = 1 << 1;
export const LANDLOCK_ACCESS_FS_READ_FILE: u32 = 1 << 2;
export const LANDLOCK_ACCESS_FS_READ_DIR: u32 = 1 << 3;
export const LANDLOCK_ACCESS_FS_REMOVE_DIR: u32 = 1 << 4;
export const LANDLOCK_ACCESS_FS_REMOVE_FILE: u32 = 1 << 5;
export const LANDLOCK_ACCESS_FS_MAKE_DIR: u32 = 1 << 7;
export const LANDLOCK_ACCESS_FS_MAKE_REG: u32 = 1 << 8;
export const LANDLOCK_ACCESS_FS_MAKE_SOCK: u32 = 1 << 9;
export const LANDLOCK_ACCESS_FS_MAKE_FIFO: u32 = 1 << 10;
export const LANDLOCK_ACCESS_FS_MAKE_SYM: u32 = 1 << 12;
export const LANDLOCK_ACCESS_FS_REFER: u32 = 1 << 13;
export const LANDLOCK_ACCESS_FS_TRUNCATE: u32 = 1 << 14;
export const LANDLOCK_ACCESS_FS_IOCTL_DEV: u32 = 1 << 15;
export const LANDLOCK_ACCESS_NET_BIND_TCP: u32 = 1;
export const LANDLOCK_ACCESS_NET_CONNECT_TCP: u32 = 2;
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET: u32 = 1;
export const LANDLOCK_SCOPE_SIGNAL: u32 = 2;

// seccomp(2), linux/filter.h, getrlimit(2)
export const SECCOMP_SET_MODE_FILTER: u32 = 1;
export const SECCOMP_FILTER_FLAG_NEW_LISTENER: u32 = 8;
export const SECCOMP_RET_KILL_PROCESS: u32 = 0x8000_0000;
export const SECCOMP_RET_ERRNO: u32 = 0x0005_0000;
export const SECCOMP_RET_USER_NOTIF: u32 = 0x7fc0_0000;
export const SECCOMP_RET_ALLOW: u32 = 0x7fff_0000;
export const EPERM: u32 = 1;
export const ENOSYS: u32 = 38;
export const X32_SYSCALL_BIT: u32 = 0x4000_0000;
export const BPF_MAXINSNS: u32 = 4096;
export const BPF_LD_W_ABS: u32 = 0x20;
export const BPF_ALU_AND_K: u32 = 0x54;
export const BPF_ALU_OR_K: u32 = 0x44;
export const BPF_ALU_XOR_K: u32 = 0xa4;
export const BPF_ALU_LSH_K: u32 = 0x64;
export const BPF_ALU_RSH_K: u32 = 0x74;
export const BPF_JMP_JA: u32 = 0x05;
export const BPF_JMP_JEQ_K: u32 = 0x15;
export const BPF_JMP_JGT_K: u32 = 0x25;
export const BPF_JMP_JGE_K: u32 = 0x35;
export const BPF_JMP_JSET_K: u32 = 0x45;
export const BPF_RET_K: u32 = 0x06;
export const RLIMIT_NPROC: u32 = 6;
export const RLIMIT_NOFILE: u32 = 7;
export const RLIMIT_COUNT: u32 = 16;
