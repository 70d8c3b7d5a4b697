// Linux's own constants under their kernel names, the same on x86_64 and aarch64 but where it says otherwise. The man
// page with each group's meaning is named above it. Imports nothing.

// clone(2)
export const CLONE_CHILD_CLEARTID = 0x200000;
export const CLONE_FILES = 0x400;
export const CLONE_FS = 0x200;
export const CLONE_NEWCGROUP = 0x2000000;
export const CLONE_NEWIPC = 0x8000000;
export const CLONE_NEWNET = 0x40000000;
export const CLONE_NEWNS = 0x20000;
export const CLONE_NEWPID = 0x20000000;
export const CLONE_NEWTIME = 0x80;
export const CLONE_NEWUSER = 0x10000000;
export const CLONE_NEWUTS = 0x4000000;
export const CLONE_PIDFD = 0x1000;
export const CLONE_SIGHAND = 0x800;
export const CLONE_SYSVSEM = 0x40000;
export const CLONE_THREAD = 0x10000;
export const CLONE_VFORK = 0x4000;
export const CLONE_VM = 0x100;

// open(2), openat2(2)
export const AT_EMPTY_PATH = 0x1000;
export const AT_FDCWD = -100;
export const AT_RECURSIVE = 0x8000;
export const AT_REMOVEDIR = 0x200;
export const AT_SYMLINK_NOFOLLOW = 0x100;
export const O_APPEND = 0x400;
export const O_CLOEXEC = 0x80000;
export const O_CREAT = 0x40;
export const O_DIRECTORY = 0x10000;
export const O_EXCL = 0x80;
export const O_NOCTTY = 0x100;
export const O_NONBLOCK = 0x800;
export const O_PATH = 0x200000;
export const O_RDONLY = 0;
export const O_RDWR = 2;
export const O_TRUNC = 0x200;
export const O_WRONLY = 1;
export const RESOLVE_BENEATH = 8;
export const RESOLVE_IN_ROOT = 0x10;
export const RESOLVE_NO_MAGICLINKS = 2;
export const RESOLVE_NO_SYMLINKS = 4;
export const RESOLVE_NO_XDEV = 1;
export const S_IFCHR = 0x2000;
export const S_IFDIR = 0x4000;
export const S_IFMT = 0xf000;
export const S_IFREG = 0x8000;

// mount(2), umount2(2)
export const MNT_DETACH = 2;
export const MS_BIND = 0x1000;
export const MS_NOSUID = 2;
export const MS_PRIVATE = 0x40000;
export const MS_RDONLY = 1;
export const MS_REC = 0x4000;
export const MS_REMOUNT = 0x20;
export const MS_SHARED = 0x100000;
export const MS_SLAVE = 0x80000;

// fsopen(2), fsconfig(2), fsmount(2), open_tree(2), move_mount(2), mount_setattr(2)
export const FSCONFIG_CMD_CREATE = 6;
export const FSCONFIG_SET_STRING = 1;
export const FSMOUNT_CLOEXEC = 1;
export const FSOPEN_CLOEXEC = 1;
export const MOUNT_ATTR_IDMAP = 0x100000;
export const MOUNT_ATTR_NODEV = 4;
export const MOUNT_ATTR_NOEXEC = 8;
export const MOUNT_ATTR_NOSUID = 2;
export const MOUNT_ATTR_RDONLY = 1;
export const MOVE_MOUNT_F_EMPTY_PATH = 4;
export const MOVE_MOUNT_T_EMPTY_PATH = 0x40;
export const OPEN_TREE_CLOEXEC = 0x80000;
export const OPEN_TREE_CLONE = 1;

// prctl(2), capabilities(7)
export const PR_CAPBSET_DROP = 0x18;
export const PR_CAP_AMBIENT = 0x2f;
export const PR_CAP_AMBIENT_RAISE = 2;
export const PR_SET_DUMPABLE = 4;
export const PR_SET_NO_NEW_PRIVS = 0x26;
export const PR_SET_PDEATHSIG = 1;
export const PR_SET_SECUREBITS = 0x1c;
export const SECBIT_KEEP_CAPS_LOCKED = 0x20;
export const SECBIT_NOROOT = 1;
export const SECBIT_NOROOT_LOCKED = 2;
export const SECBIT_NO_CAP_AMBIENT_RAISE = 0x40;
export const SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED = 0x80;
export const SECBIT_NO_SETUID_FIXUP = 4;
export const SECBIT_NO_SETUID_FIXUP_LOCKED = 8;

// seccomp(2), seccomp_unotify(2)
export const SECCOMP_FILTER_FLAG_NEW_LISTENER = 8;
export const SECCOMP_IOCTL_NOTIF_RECV = 0xc0502100;
export const SECCOMP_IOCTL_NOTIF_SEND = 0xc0182101;
export const SECCOMP_RET_ALLOW = 0x7fff0000;
export const SECCOMP_RET_ERRNO = 0x50000;
export const SECCOMP_RET_KILL_PROCESS = 0x80000000;
export const SECCOMP_RET_KILL_THREAD = 0;
export const SECCOMP_RET_LOG = 0x7ffc0000;
export const SECCOMP_RET_TRACE = 0x7ff00000;
export const SECCOMP_RET_TRAP = 0x30000;
export const SECCOMP_RET_USER_NOTIF = 0x7fc00000;
export const SECCOMP_SET_MODE_FILTER = 1;
export const SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1;

// linux/audit.h
export const AUDIT_ARCH_AARCH64 = 0xc00000b7;
export const AUDIT_ARCH_X86_64 = 0xc000003e;

// linux/bpf_common.h
export const BPF_ABS = 0x20;
export const BPF_ADD = 0;
export const BPF_ALU = 4;
export const BPF_AND = 0x50;
export const BPF_JA = 0;
export const BPF_JEQ = 0x10;
export const BPF_JGE = 0x30;
export const BPF_JGT = 0x20;
export const BPF_JMP = 5;
export const BPF_JSET = 0x40;
export const BPF_K = 0;
export const BPF_LD = 0;
export const BPF_LSH = 0x60;
export const BPF_OR = 0x40;
export const BPF_RET = 6;
export const BPF_RSH = 0x70;
export const BPF_SUB = 0x10;
export const BPF_W = 0;
export const BPF_XOR = 0xa0;

// landlock(7)
export const LANDLOCK_ACCESS_FS_EXECUTE = 1;
export const LANDLOCK_ACCESS_FS_IOCTL_DEV = 0x8000;
export const LANDLOCK_ACCESS_FS_MAKE_DIR = 0x80;
export const LANDLOCK_ACCESS_FS_MAKE_FIFO = 0x400;
export const LANDLOCK_ACCESS_FS_MAKE_REG = 0x100;
export const LANDLOCK_ACCESS_FS_MAKE_SOCK = 0x200;
export const LANDLOCK_ACCESS_FS_MAKE_SYM = 0x1000;
export const LANDLOCK_ACCESS_FS_READ_DIR = 8;
export const LANDLOCK_ACCESS_FS_READ_FILE = 4;
export const LANDLOCK_ACCESS_FS_REFER = 0x2000;
export const LANDLOCK_ACCESS_FS_REMOVE_DIR = 0x10;
export const LANDLOCK_ACCESS_FS_REMOVE_FILE = 0x20;
export const LANDLOCK_ACCESS_FS_TRUNCATE = 0x4000;
export const LANDLOCK_ACCESS_FS_WRITE_FILE = 2;
export const LANDLOCK_ACCESS_NET_BIND_TCP = 1;
export const LANDLOCK_ACCESS_NET_CONNECT_TCP = 2;
export const LANDLOCK_CREATE_RULESET_VERSION = 1;
export const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1;
export const LANDLOCK_RULE_PATH_BENEATH = 1;
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1;
export const LANDLOCK_SCOPE_SIGNAL = 2;

// mmap(2)
export const MAP_ANONYMOUS = 0x20;
export const MAP_PRIVATE = 2;
export const PROT_EXEC = 4;
export const PROT_READ = 1;
export const PROT_WRITE = 2;

// memfd_create(2), fcntl(2)
export const F_ADD_SEALS = 0x409;
export const F_DUPFD = 0;
export const F_DUPFD_CLOEXEC = 0x406;
export const F_GETFD = 1;
export const F_GETFL = 3;
export const F_GETLK = 5;
export const F_OFD_GETLK = 0x24;
export const F_OFD_SETLK = 0x25;
export const F_OFD_SETLKW = 0x26;
export const F_SEAL_GROW = 4;
export const F_SEAL_SEAL = 1;
export const F_SEAL_SHRINK = 2;
export const F_SEAL_WRITE = 8;
export const F_SETFD = 2;
export const F_SETFL = 4;
export const F_SETLK = 6;
export const F_SETLKW = 7;
export const MFD_ALLOW_SEALING = 2;
export const MFD_CLOEXEC = 1;
export const MFD_EXEC = 0x10;

// socket(2), netdevice(7)
export const AF_INET = 2;
export const AF_INET6 = 0xa;
export const AF_UNIX = 1;
export const IFF_UP = 1;
export const MSG_DONTWAIT = 0x40;
export const MSG_NOSIGNAL = 0x4000;
export const SIOCSIFFLAGS = 0x8914;
export const SOCK_CLOEXEC = 0x80000;
export const SOCK_DGRAM = 2;
export const SOCK_SEQPACKET = 5;
export const SOCK_STREAM = 1;

// ioctl_tty(2), ioctl(2)
export const FIOCLEX = 0x5451;
export const FIONBIO = 0x5421;
export const FIONCLEX = 0x5450;
export const FIONREAD = 0x541b;
export const TCGETS = 0x5401;
export const TIOCGWINSZ = 0x5413;
export const TIOCSTI = 0x5412;

// signal(7), sigaction(2)
export const SIGCHLD = 0x11;
export const SIGCONT = 0x12;
export const SIGKILL = 9;
export const SIGSTOP = 0x13;
export const SIGTERM = 0xf;
export const SIGTSTP = 0x14;
export const SIGTTIN = 0x15;
export const SIGTTOU = 0x16;
export const SIGURG = 0x17;
export const SIGWINCH = 0x1c;
export const SIG_SETMASK = 2;

// wait(2), waitid(2)
export const CLD_DUMPED = 3;
export const CLD_EXITED = 1;
export const P_PID = 1;
export const P_PIDFD = 3;
export const WEXITED = 4;
export const WNOHANG = 1;
export const WNOWAIT = 0x1000000;
export const __WALL = 0x40000000;

// epoll(7)
export const EPOLLIN = 1;
export const EPOLL_CLOEXEC = 0x80000;
export const EPOLL_CTL_ADD = 1;
export const EPOLL_CTL_DEL = 2;

// clock_gettime(2)
export const CLOCK_BOOTTIME = 7;
export const CLOCK_MONOTONIC = 1;

// errno(3)
export const EACCES = 0xd;
export const EAGAIN = 0xb;
export const EBADF = 9;
export const EFAULT = 0xe;
export const EINVAL = 0x16;
export const EIO = 5;
export const ENOENT = 2;
export const ENOSYS = 0x26;
export const EPERM = 1;
export const EPIPE = 0x20;
export const ESRCH = 3;

/** Needs all 64 bits of clone3's flags. */
export const CLONE_CLEAR_SIGHAND = 0x1_0000_0000n;
/** clone3(2): put the child into the cgroup whose descriptor is given. */
export const CLONE_INTO_CGROUP = 0x2_0000_0000n;
/** What mmap returns on failure, as a signed number. */
export const MAP_FAILED = -1;
/** capget(2): the version with 64 capability bits. */
export const LINUX_CAPABILITY_VERSION_3 = 0x20080522;

/** Open flags whose numbers differ between the architectures. */
export const O_DIRECTORY_OF = { x86_64: 0x10000, aarch64: 0x4000 } as const;
export const O_NOFOLLOW_OF = { x86_64: 0x20000, aarch64: 0x8000 } as const;

/** capabilities(7): numbers by name. */
export const CAPABILITIES: Readonly<Record<string, number>> = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_DAC_READ_SEARCH: 2,
  CAP_FOWNER: 3,
  CAP_FSETID: 4,
  CAP_KILL: 5,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_SETPCAP: 8,
  CAP_LINUX_IMMUTABLE: 9,
  CAP_NET_BIND_SERVICE: 10,
  CAP_NET_BROADCAST: 11,
  CAP_NET_ADMIN: 12,
  CAP_NET_RAW: 13,
  CAP_IPC_LOCK: 14,
  CAP_IPC_OWNER: 15,
  CAP_SYS_MODULE: 16,
  CAP_SYS_RAWIO: 17,
  CAP_SYS_CHROOT: 18,
  CAP_SYS_PTRACE: 19,
  CAP_SYS_PACCT: 20,
  CAP_SYS_ADMIN: 21,
  CAP_SYS_BOOT: 22,
  CAP_SYS_NICE: 23,
  CAP_SYS_RESOURCE: 24,
  CAP_SYS_TIME: 25,
  CAP_SYS_TTY_CONFIG: 26,
  CAP_MKNOD: 27,
  CAP_LEASE: 28,
  CAP_AUDIT_WRITE: 29,
  CAP_AUDIT_CONTROL: 30,
  CAP_SETFCAP: 31,
  CAP_MAC_OVERRIDE: 32,
  CAP_MAC_ADMIN: 33,
  CAP_SYSLOG: 34,
  CAP_WAKE_ALARM: 35,
  CAP_BLOCK_SUSPEND: 36,
  CAP_AUDIT_READ: 37,
  CAP_PERFMON: 38,
  CAP_BPF: 39,
  CAP_CHECKPOINT_RESTORE: 40,
};

/** signal(7): numbers by name. */
export const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
};

/** The name of a signal: SIGTERM, SIGRTMIN+3, or its number where it has none. */
export function signalName(number: number): string {
  const name = Object.entries(SIGNALS).find(([, value]) => value === number)?.[0];
  if (name !== undefined) return name;
  return number >= SIGRTMIN && number <= SIGRTMAX ? `SIGRTMIN+${number - SIGRTMIN}` : `signal ${number}`;
}

const SIGRTMIN = 32;
const SIGRTMAX = 64;
