// Generated from schema/spec.schema.json by `bun run generate`.
/* oxlint-disable */
// The types of a spec, as it is written.

/**
 * A spec: one program or an application of several, each in a void that has just what is granted here; or a file that such a spec includes.
 */
export type SpecFile = Spec | IncludeFile;
/**
 * A spec: one program, or an application of several.
 */
export type Spec = ProgramSpec | Application;
/**
 * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
 */
export type HostPath = string;
/**
 * When a void of this entrypoint is made: "startup", once, when the application starts; {"pipe": NAME}, a new void for each message; {"fileSocket": NAME}, a new void for each message of descriptors. Default: "startup".
 */
export type Trigger = Startup | PipeTrigger | FileSocketTrigger;
/**
 * Once, when the application starts.
 */
export type Startup = "startup";
/**
 * A text, or a resource that is opened outside and handed in as a descriptor, its number in decimal in argv.
 */
export type Arg =
  | Text
  | FileArg
  | PipeArg
  | FileSocketArg
  | TcpListenerArg
  | UdpSocketArg
  | UnixListenerArg
  | ConnectorArg
  | TriggerArg
  | TrailingArg
  | EntrypointArg;
/**
 * An argument as it stands.
 */
export type Text = string;
/**
 * Shared libraries: true, for the program: read and execute of its ELF interpreter and of every library that it needs; or a list of host ELF files whose libraries are needed. Found by reading the files, not by running them. Default: none.
 */
export type Libraries = ProgramLibraries | LibrariesOf;
/**
 * What the program needs.
 */
export type ProgramLibraries = true;
/**
 * What these host ELF files need.
 *
 * @maxItems 1024
 */
export type LibrariesOf = HostPath[];
/**
 * A file whose content stands in the spec, as text or in base64.
 */
export type DataGrant = TextData | BinaryData;
/**
 * A call, a group of calls, or a call with conditions.
 */
export type SyscallGrant = SyscallName | SyscallGroup | ConditionalSyscall;
/**
 * Name of a system call.
 */
export type SyscallName =
  | "_sysctl"
  | "accept"
  | "accept4"
  | "access"
  | "acct"
  | "add_key"
  | "adjtimex"
  | "afs_syscall"
  | "alarm"
  | "arch_prctl"
  | "bind"
  | "bpf"
  | "brk"
  | "cachestat"
  | "capget"
  | "capset"
  | "chdir"
  | "chmod"
  | "chown"
  | "chroot"
  | "clock_adjtime"
  | "clock_getres"
  | "clock_gettime"
  | "clock_nanosleep"
  | "clock_settime"
  | "clone"
  | "clone3"
  | "close"
  | "close_range"
  | "connect"
  | "copy_file_range"
  | "creat"
  | "create_module"
  | "delete_module"
  | "dup"
  | "dup2"
  | "dup3"
  | "epoll_create"
  | "epoll_create1"
  | "epoll_ctl"
  | "epoll_ctl_old"
  | "epoll_pwait"
  | "epoll_pwait2"
  | "epoll_wait"
  | "epoll_wait_old"
  | "eventfd"
  | "eventfd2"
  | "execve"
  | "execveat"
  | "exit"
  | "exit_group"
  | "faccessat"
  | "faccessat2"
  | "fadvise64"
  | "fallocate"
  | "fanotify_init"
  | "fanotify_mark"
  | "fchdir"
  | "fchmod"
  | "fchmodat"
  | "fchmodat2"
  | "fchown"
  | "fchownat"
  | "fcntl"
  | "fdatasync"
  | "fgetxattr"
  | "file_getattr"
  | "file_setattr"
  | "finit_module"
  | "flistxattr"
  | "flock"
  | "fork"
  | "fremovexattr"
  | "fsconfig"
  | "fsetxattr"
  | "fsmount"
  | "fsopen"
  | "fspick"
  | "fstat"
  | "fstatfs"
  | "fsync"
  | "ftruncate"
  | "futex"
  | "futex_requeue"
  | "futex_wait"
  | "futex_waitv"
  | "futex_wake"
  | "futimesat"
  | "get_kernel_syms"
  | "get_mempolicy"
  | "get_robust_list"
  | "get_thread_area"
  | "getcpu"
  | "getcwd"
  | "getdents"
  | "getdents64"
  | "getegid"
  | "geteuid"
  | "getgid"
  | "getgroups"
  | "getitimer"
  | "getpeername"
  | "getpgid"
  | "getpgrp"
  | "getpid"
  | "getpmsg"
  | "getppid"
  | "getpriority"
  | "getrandom"
  | "getresgid"
  | "getresuid"
  | "getrlimit"
  | "getrusage"
  | "getsid"
  | "getsockname"
  | "getsockopt"
  | "gettid"
  | "gettimeofday"
  | "getuid"
  | "getxattr"
  | "getxattrat"
  | "init_module"
  | "inotify_add_watch"
  | "inotify_init"
  | "inotify_init1"
  | "inotify_rm_watch"
  | "io_cancel"
  | "io_destroy"
  | "io_getevents"
  | "io_pgetevents"
  | "io_setup"
  | "io_submit"
  | "io_uring_enter"
  | "io_uring_register"
  | "io_uring_setup"
  | "ioctl"
  | "ioperm"
  | "iopl"
  | "ioprio_get"
  | "ioprio_set"
  | "kcmp"
  | "kexec_file_load"
  | "kexec_load"
  | "keyctl"
  | "kill"
  | "landlock_add_rule"
  | "landlock_create_ruleset"
  | "landlock_restrict_self"
  | "lchown"
  | "lgetxattr"
  | "link"
  | "linkat"
  | "listen"
  | "listmount"
  | "listxattr"
  | "listxattrat"
  | "llistxattr"
  | "lookup_dcookie"
  | "lremovexattr"
  | "lseek"
  | "lsetxattr"
  | "lsm_get_self_attr"
  | "lsm_list_modules"
  | "lsm_set_self_attr"
  | "lstat"
  | "madvise"
  | "map_shadow_stack"
  | "mbind"
  | "membarrier"
  | "memfd_create"
  | "memfd_secret"
  | "migrate_pages"
  | "mincore"
  | "mkdir"
  | "mkdirat"
  | "mknod"
  | "mknodat"
  | "mlock"
  | "mlock2"
  | "mlockall"
  | "mmap"
  | "modify_ldt"
  | "mount"
  | "mount_setattr"
  | "move_mount"
  | "move_pages"
  | "mprotect"
  | "mq_getsetattr"
  | "mq_notify"
  | "mq_open"
  | "mq_timedreceive"
  | "mq_timedsend"
  | "mq_unlink"
  | "mremap"
  | "mseal"
  | "msgctl"
  | "msgget"
  | "msgrcv"
  | "msgsnd"
  | "msync"
  | "munlock"
  | "munlockall"
  | "munmap"
  | "name_to_handle_at"
  | "nanosleep"
  | "newfstatat"
  | "nfsservctl"
  | "open"
  | "open_by_handle_at"
  | "open_tree"
  | "open_tree_attr"
  | "openat"
  | "openat2"
  | "pause"
  | "perf_event_open"
  | "personality"
  | "pidfd_getfd"
  | "pidfd_open"
  | "pidfd_send_signal"
  | "pipe"
  | "pipe2"
  | "pivot_root"
  | "pkey_alloc"
  | "pkey_free"
  | "pkey_mprotect"
  | "poll"
  | "ppoll"
  | "prctl"
  | "pread64"
  | "preadv"
  | "preadv2"
  | "prlimit64"
  | "process_madvise"
  | "process_mrelease"
  | "process_vm_readv"
  | "process_vm_writev"
  | "pselect6"
  | "ptrace"
  | "putpmsg"
  | "pwrite64"
  | "pwritev"
  | "pwritev2"
  | "query_module"
  | "quotactl"
  | "quotactl_fd"
  | "read"
  | "readahead"
  | "readlink"
  | "readlinkat"
  | "readv"
  | "reboot"
  | "recvfrom"
  | "recvmmsg"
  | "recvmsg"
  | "remap_file_pages"
  | "removexattr"
  | "removexattrat"
  | "rename"
  | "renameat"
  | "renameat2"
  | "request_key"
  | "restart_syscall"
  | "rmdir"
  | "rseq"
  | "rt_sigaction"
  | "rt_sigpending"
  | "rt_sigprocmask"
  | "rt_sigqueueinfo"
  | "rt_sigreturn"
  | "rt_sigsuspend"
  | "rt_sigtimedwait"
  | "rt_tgsigqueueinfo"
  | "sched_get_priority_max"
  | "sched_get_priority_min"
  | "sched_getaffinity"
  | "sched_getattr"
  | "sched_getparam"
  | "sched_getscheduler"
  | "sched_rr_get_interval"
  | "sched_setaffinity"
  | "sched_setattr"
  | "sched_setparam"
  | "sched_setscheduler"
  | "sched_yield"
  | "seccomp"
  | "security"
  | "select"
  | "semctl"
  | "semget"
  | "semop"
  | "semtimedop"
  | "sendfile"
  | "sendmmsg"
  | "sendmsg"
  | "sendto"
  | "set_mempolicy"
  | "set_mempolicy_home_node"
  | "set_robust_list"
  | "set_thread_area"
  | "set_tid_address"
  | "setdomainname"
  | "setfsgid"
  | "setfsuid"
  | "setgid"
  | "setgroups"
  | "sethostname"
  | "setitimer"
  | "setns"
  | "setpgid"
  | "setpriority"
  | "setregid"
  | "setresgid"
  | "setresuid"
  | "setreuid"
  | "setrlimit"
  | "setsid"
  | "setsockopt"
  | "settimeofday"
  | "setuid"
  | "setxattr"
  | "setxattrat"
  | "shmat"
  | "shmctl"
  | "shmdt"
  | "shmget"
  | "shutdown"
  | "sigaltstack"
  | "signalfd"
  | "signalfd4"
  | "socket"
  | "socketpair"
  | "splice"
  | "stat"
  | "statfs"
  | "statmount"
  | "statx"
  | "swapoff"
  | "swapon"
  | "symlink"
  | "symlinkat"
  | "sync"
  | "sync_file_range"
  | "syncfs"
  | "sysfs"
  | "sysinfo"
  | "syslog"
  | "tee"
  | "tgkill"
  | "time"
  | "timer_create"
  | "timer_delete"
  | "timer_getoverrun"
  | "timer_gettime"
  | "timer_settime"
  | "timerfd_create"
  | "timerfd_gettime"
  | "timerfd_settime"
  | "times"
  | "tkill"
  | "truncate"
  | "tuxcall"
  | "umask"
  | "umount2"
  | "uname"
  | "unlink"
  | "unlinkat"
  | "unshare"
  | "uprobe"
  | "uretprobe"
  | "uselib"
  | "userfaultfd"
  | "ustat"
  | "utime"
  | "utimensat"
  | "utimes"
  | "vfork"
  | "vhangup"
  | "vmsplice"
  | "vserver"
  | "wait4"
  | "waitid"
  | "write"
  | "writev";
/**
 * Group of system calls, as systemd has them; "@base" is what a dynamically linked C program needs to start, to use the descriptors and files that it has, and to end; "@all" is every known call.
 */
export type SyscallGroup =
  | "@aio"
  | "@all"
  | "@base"
  | "@basic-io"
  | "@chown"
  | "@clock"
  | "@cpu-emulation"
  | "@debug"
  | "@default"
  | "@file-system"
  | "@io-event"
  | "@ipc"
  | "@keyring"
  | "@known"
  | "@memlock"
  | "@module"
  | "@mount"
  | "@network-io"
  | "@obsolete"
  | "@pkey"
  | "@privileged"
  | "@process"
  | "@raw-io"
  | "@reboot"
  | "@resources"
  | "@sandbox"
  | "@setuid"
  | "@signal"
  | "@swap"
  | "@sync"
  | "@system-service"
  | "@timer";
/**
 * Name of a Linux capability, see capabilities(7).
 */
export type Capability =
  | "CAP_AUDIT_CONTROL"
  | "CAP_AUDIT_READ"
  | "CAP_AUDIT_WRITE"
  | "CAP_BLOCK_SUSPEND"
  | "CAP_BPF"
  | "CAP_CHECKPOINT_RESTORE"
  | "CAP_CHOWN"
  | "CAP_DAC_OVERRIDE"
  | "CAP_DAC_READ_SEARCH"
  | "CAP_FOWNER"
  | "CAP_FSETID"
  | "CAP_IPC_LOCK"
  | "CAP_IPC_OWNER"
  | "CAP_KILL"
  | "CAP_LEASE"
  | "CAP_LINUX_IMMUTABLE"
  | "CAP_MAC_ADMIN"
  | "CAP_MAC_OVERRIDE"
  | "CAP_MKNOD"
  | "CAP_NET_ADMIN"
  | "CAP_NET_BIND_SERVICE"
  | "CAP_NET_BROADCAST"
  | "CAP_NET_RAW"
  | "CAP_PERFMON"
  | "CAP_SETFCAP"
  | "CAP_SETGID"
  | "CAP_SETPCAP"
  | "CAP_SETUID"
  | "CAP_SYSLOG"
  | "CAP_SYS_ADMIN"
  | "CAP_SYS_BOOT"
  | "CAP_SYS_CHROOT"
  | "CAP_SYS_MODULE"
  | "CAP_SYS_NICE"
  | "CAP_SYS_PACCT"
  | "CAP_SYS_PTRACE"
  | "CAP_SYS_RAWIO"
  | "CAP_SYS_RESOURCE"
  | "CAP_SYS_TIME"
  | "CAP_SYS_TTY_CONFIG"
  | "CAP_WAKE_ALARM";
/**
 * A number of open files, 1 to 1048576.
 */
export type FileCount = number;
/**
 * No limit of our own.
 */
export type Unlimited = "unlimited";
/**
 * A number of processes and threads, 1 to 4194304.
 */
export type ProcessCount = number;
/**
 * A number of processors, 0.01 to 1024, two decimals at most.
 */
export type ProcessorCount = number;

/**
 * One program: an entrypoint called "main".
 */
export interface ProgramSpec {
  /**
   * Address of this schema, so that an editor can help. Ignored when the spec is used.
   */
  $schema?: string;
  /**
   * What this is for, in words for people. Grants nothing.
   */
  description?: string;
  /**
   * Files whose grants are added to every entrypoint here. Each is { "grants": { … } }, and may include others in turn. Paths start with "./", relative to the folder of this file, or with "/". Default: none.
   *
   * @maxItems 1024
   */
  include?: HostPath[];
  trigger?: Trigger;
  /**
   * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
   */
  program: string;
  /**
   * argv[0], the name that the program sees itself called by. Default: the path of the program.
   */
  argv0?: string;
  /**
   * The arguments after argv[0]: texts, and resources that are opened outside and handed in as descriptors. Default: [].
   *
   * @maxItems 1024
   */
  args?: Arg[];
  /**
   * The whole environment: nothing is inherited. Default: {}.
   */
  env?: {
    /**
     * Value of this environment variable.
     */
    [k: string]: string;
  };
  /**
   * Working folder: an absolute path in the void. Default: "/".
   */
  cwd?: string;
  grants?: Grants;
  /**
   * What a system call that is not granted gets: "errno", it fails with EPERM; "kill", the process is killed. Default: "errno".
   */
  onDenied?: "errno" | "kill";
  /**
   * How many voids of a triggered entrypoint may run at the same time, 1 to 1024; further messages wait. Default: 16.
   */
  concurrency?: number;
  /**
   * Whether an entrypoint with the trigger "startup" is started again when it ends: "never", "onFailure" (it ended by a signal or with another status than 0), or "always". Default: "never".
   */
  restart?: "never" | "onFailure" | "always";
  /**
   * Warnings of `check` that are accepted here, each with the reason. Grants nothing. Default: none.
   *
   * @maxItems 1024
   */
  acknowledge?: Acknowledgement[];
}
/**
 * A new void for each message that arrives in the pipe.
 */
export interface PipeTrigger {
  /**
   * Name of the pipe, whose reader this entrypoint then is.
   */
  pipe: string;
}
/**
 * A new void for each message of descriptors.
 */
export interface FileSocketTrigger {
  /**
   * Name of the file socket, whose receiver this entrypoint then is.
   */
  fileSocket: string;
}
/**
 * A file that is opened outside the void. Its descriptor's number is the argument.
 */
export interface FileArg {
  /**
   * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
   */
  file: string;
  /**
   * How the file is opened: "read"; "write", emptied or made new; "append"; "readWrite". Default: "read".
   */
  access?: "read" | "write" | "append" | "readWrite";
}
/**
 * One end of a pipe between two entrypoints. Its descriptor's number is the argument. A pipe has one reader and one writer.
 */
export interface PipeArg {
  /**
   * Which end of which pipe: {"read": NAME} or {"write": NAME}.
   */
  pipe: PipeReader | PipeWriter;
}
/**
 * The reading end.
 */
export interface PipeReader {
  /**
   * Name of the pipe to read from.
   */
  read: string;
}
/**
 * The writing end.
 */
export interface PipeWriter {
  /**
   * Name of the pipe to write to.
   */
  write: string;
}
/**
 * One end of a socket that carries descriptors between entrypoints. Its descriptor's number is the argument. A file socket has one receiver and at least one sender.
 */
export interface FileSocketArg {
  /**
   * Which end of which file socket: {"receive": NAME} or {"send": NAME}.
   */
  fileSocket: FileSocketReceiver | FileSocketSender;
}
/**
 * The receiving end.
 */
export interface FileSocketReceiver {
  /**
   * Name of the file socket to receive from.
   */
  receive: string;
}
/**
 * The sending end.
 */
export interface FileSocketSender {
  /**
   * Name of the file socket to send to.
   */
  send: string;
}
/**
 * A TCP socket that is bound and listening.
 */
export interface TcpListenerArg {
  /**
   * Where to listen: an IP address and a port from 1 to 65535, an IPv6 address in brackets.
   */
  tcpListener: string;
  /**
   * How the socket is handed in: "listen-fds", as socket activation does, with LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES in the environment and no argument. Default: its descriptor's number is the argument.
   */
  as?: "listen-fds";
}
/**
 * A UDP socket that is bound.
 */
export interface UdpSocketArg {
  /**
   * Where to bind: an IP address and a port from 1 to 65535, an IPv6 address in brackets.
   */
  udpSocket: string;
  /**
   * How the socket is handed in: "listen-fds", as socket activation does, with LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES in the environment and no argument. Default: its descriptor's number is the argument.
   */
  as?: "listen-fds";
}
/**
 * A unix stream socket that is bound and listening.
 */
export interface UnixListenerArg {
  /**
   * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
   */
  unixListener: string;
  /**
   * How the socket is handed in: "listen-fds", as socket activation does, with LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES in the environment and no argument. Default: its descriptor's number is the argument.
   */
  as?: "listen-fds";
}
/**
 * A socket to a broker outside the void that opens just these connections and passes each back as a descriptor. Its descriptor's number is the argument.
 */
export interface ConnectorArg {
  /**
   * The connections that may be asked for.
   *
   * @minItems 1
   * @maxItems 1024
   */
  connector: Connection[];
}
/**
 * A connection that may be opened.
 */
export interface Connection {
  /**
   * Transport protocol.
   */
  protocol: "tcp";
  /**
   * Host name (letters, digits, hyphens and dots), or an IP address without brackets.
   */
  host: string;
  /**
   * Port, 1 to 65535.
   */
  port: number;
}
/**
 * What the trigger delivered: the text of the message, or the numbers of the descriptors. Only with a trigger {"pipe": …} or {"fileSocket": …}.
 */
export interface TriggerArg {
  /**
   * Always true.
   */
  trigger: true;
}
/**
 * The arguments that follow "--" on the command line, all of them at this place.
 */
export interface TrailingArg {
  /**
   * Always true.
   */
  trailing: true;
}
/**
 * The name of this entrypoint.
 */
export interface EntrypointArg {
  /**
   * Always true.
   */
  entrypoint: true;
}
/**
 * What the void is given. Each grant adds something, none takes anything away. Default: {}, nothing.
 */
export interface Grants {
  /**
   * Standard streams that are the caller's own; the others are /dev/null. Default: {}.
   */
  stdio?: {
    /**
     * "inherit": the caller's own stdin. Default: /dev/null.
     */
    stdin?: "inherit";
    /**
     * "inherit": the caller's own stdout. Default: /dev/null.
     */
    stdout?: "inherit";
    /**
     * "inherit": the caller's own stderr. Default: /dev/null.
     */
    stderr?: "inherit";
  };
  /**
   * Host files and folders that are seen in the void, with just these rights, never setuid, never as a device. A folder comes with all below it. Default: [].
   *
   * @maxItems 1024
   */
  files?: FileGrant[];
  libraries?: Libraries;
  /**
   * Files with content of their own. Default: [].
   *
   * @maxItems 1024
   */
  data?: DataGrant[];
  /**
   * Empty writable folders in memory, gone when the void ends. Default: [].
   *
   * @maxItems 1024
   */
  scratch?: ScratchGrant[];
  /**
   * Symbolic links. Default: [].
   *
   * @maxItems 1024
   */
  symlinks?: SymlinkGrant[];
  /**
   * Device nodes below /dev. Default: [].
   *
   * @maxItems 1024
   *
   * Items: A device node: "null" is /dev/null.
   */
  devices?: ("null" | "zero" | "full" | "random" | "urandom")[];
  /**
   * true: /proc of the void's own pid namespace, with its own processes only, read-only. Default: no /proc.
   */
  proc?: true;
  /**
   * System calls: names, groups such as "@base", and calls with conditions on their arguments. What is not granted fails, see `onDenied`. Default: [], no call but exit_group.
   *
   * @maxItems 1024
   */
  syscalls?: SyscallGrant[];
  /**
   * "loopback": an own network with 127.0.0.1 and ::1 only. "host": the host's network, all of it; includes what "loopback" gives. Default: an own network where nothing is up.
   */
  network?: "loopback" | "host";
  /**
   * Host name in the void: letters, digits, hyphens and dots, at most 64. Default: "void".
   */
  hostname?: string;
  /**
   * NIS domain name in the void: letters, digits, hyphens and dots, at most 64. Default: "(none)".
   */
  domainname?: string;
  /**
   * User and group id inside; outside it is always an unprivileged one. Default: uid 65534, gid 65534.
   */
  user?: {
    /**
     * User id inside, 0 to 4294967294.
     */
    uid: number;
    /**
     * Group id inside, 0 to 4294967294.
     */
    gid: number;
  };
  /**
   * true: a small pid 1 of ours that reaps processes and forwards signals; the program becomes pid 2. Default: the program is pid 1.
   */
  init?: true;
  /**
   * true: a new pseudo-terminal as stdin, stdout and stderr, never the caller's own. Default: no terminal.
   */
  terminal?: true;
  /**
   * Linux capabilities, within the void's own user namespace. Default: [].
   *
   * @maxItems 1024
   */
  capabilities?: Capability[];
  limits?: Limits;
  /**
   * Protections that may be missing where the kernel has no support for them; without this, the launch is refused. Default: [].
   *
   * @maxItems 1024
   *
   * Items: "landlock": the second wall around paths; "time": the time namespace; "memory" and "cpu": the limits of that name, which need cgroup v2.
   */
  bestEffort?: ("landlock" | "time" | "memory" | "cpu")[];
}
/**
 * A host file or folder, seen in the void.
 */
export interface FileGrant {
  /**
   * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
   */
  path: string;
  /**
   * Where it is seen in the void, an absolute path. Default: the same as `path`.
   */
  at?: string;
  /**
   * What may be done with it. Default: ["read"].
   *
   * @minItems 1
   *
   * Items: One right.
   */
  access?: ("read" | "write" | "execute")[];
  /**
   * true: nothing is granted, and nothing refused, where the host has no such path. Default: false.
   */
  optional?: boolean;
}
/**
 * A file with this text.
 */
export interface TextData {
  /**
   * Where it is in the void, an absolute path.
   */
  at: string;
  /**
   * The text, written in UTF-8.
   */
  content: string;
  /**
   * Permission bits in octal. Default: "0444".
   */
  mode?: string;
}
/**
 * A file with these bytes.
 */
export interface BinaryData {
  /**
   * Where it is in the void, an absolute path.
   */
  at: string;
  /**
   * The bytes in base64 (RFC 4648, section 4, with padding).
   */
  base64: string;
  /**
   * Permission bits in octal. Default: "0444".
   */
  mode?: string;
}
/**
 * An empty writable folder in memory.
 */
export interface ScratchGrant {
  /**
   * Where it is in the void, an absolute path.
   */
  at: string;
  /**
   * How much it can hold. Default: "64MiB".
   */
  size?: string;
  /**
   * true: files in it may be executed. Default: false.
   */
  execute?: boolean;
}
/**
 * A symbolic link.
 */
export interface SymlinkGrant {
  /**
   * Where it is in the void, an absolute path.
   */
  at: string;
  /**
   * Its target, as it stands; a relative one starts from the folder of the link.
   */
  to: string;
}
/**
 * A system call that is granted where all conditions hold. Several entries for one call: where any of them holds.
 */
export interface ConditionalSyscall {
  name: SyscallName;
  /**
   * Conditions on the arguments, all of which must hold. Default: none, the call is granted whatever its arguments.
   *
   * @minItems 1
   * @maxItems 6
   */
  args?: ArgCondition[];
}
/**
 * A condition on one argument of a system call. All comparisons are unsigned.
 */
export interface ArgCondition {
  /**
   * Which argument, 0 to 5.
   */
  index: number;
  /**
   * eq ==, ne !=, lt <, le <=, gt >, ge >=; maskedEq: (argument & mask) == value.
   */
  op: "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "maskedEq";
  /**
   * What the argument is compared with: decimal, or hexadecimal with 0x.
   */
  value: string;
  /**
   * For the op "maskedEq" only, where it is required: which bits are looked at.
   */
  mask?: string;
  /**
   * How many bits of the register the kernel looks at: 32 for an int, 64 for a long, a size or a pointer.
   */
  width: 32 | 64;
}
/**
 * Raises the bounds that every void has. "unlimited" is a value of each. Default: the bounds of the void.
 */
export interface Limits {
  /**
   * Open descriptors at a time: a number, or "unlimited". Default: 16.
   */
  openFiles?: FileCount | Unlimited;
  /**
   * Processes and threads at a time: a number, or "unlimited". Default: 1.
   */
  processes?: ProcessCount | Unlimited;
  /**
   * Largest file that may be written. Default: "1GiB".
   */
  fileSize?: string;
  /**
   * Largest core dump. Default: "0B", none.
   */
  coreSize?: string;
  /**
   * Memory that may be locked (mlock). Default: "0B", none.
   */
  lockedMemory?: string;
  /**
   * Stack of the first thread. Default: "8MiB".
   */
  stack?: string;
  /**
   * Processor time of each process, in whole seconds as the kernel counts it. Default: "10s".
   */
  cpuTime?: string;
  /**
   * Time from the start until the void is killed. Default: "60s".
   */
  wallTime?: string;
  /**
   * Memory of the whole void, by cgroup v2: refused where there is none. Default: "64MiB", by cgroup v2 where there is one.
   */
  memory?: string;
  /**
   * Processors that the void may keep busy, by cgroup v2: a number such as 0.5 or 2, or "unlimited". Refused where there is no cgroup v2. Default: 1.
   */
  cpu?: ProcessorCount | Unlimited;
}
/**
 * A warning of `check` that is accepted.
 */
export interface Acknowledgement {
  /**
   * The code of the warning, as `check` prints it.
   */
  warning: string;
  /**
   * Why it is acceptable here, for whoever reviews the spec.
   */
  reason: string;
}
/**
 * An application: entrypoints that each run in a void of their own, joined by pipes and sockets.
 */
export interface Application {
  /**
   * Address of this schema, so that an editor can help. Ignored when the spec is used.
   */
  $schema?: string;
  /**
   * What this is for, in words for people. Grants nothing.
   */
  description?: string;
  /**
   * Files whose grants are added to every entrypoint here. Each is { "grants": { … } }, and may include others in turn. Paths start with "./", relative to the folder of this file, or with "/". Default: none.
   *
   * @maxItems 1024
   */
  include?: HostPath[];
  /**
   * The programs of the application by name. A name is 1 to 64 letters, digits, "-", "_" or ".", and starts with a letter or digit.
   */
  entrypoints: {
    [k: string]: Entrypoint;
  };
  /**
   * Warnings of `check` that are accepted here, each with the reason. Grants nothing. Default: none.
   *
   * @maxItems 1024
   */
  acknowledge?: Acknowledgement[];
}
/**
 * A program of the application, with what its void is granted.
 */
export interface Entrypoint {
  /**
   * What this is for, in words for people. Grants nothing.
   */
  description?: string;
  trigger?: Trigger;
  /**
   * A path on the host: absolute, or "./…" relative to the folder of this file; without ".", "..", "//" or a "/" at the end.
   */
  program: string;
  /**
   * argv[0], the name that the program sees itself called by. Default: the path of the program.
   */
  argv0?: string;
  /**
   * The arguments after argv[0]: texts, and resources that are opened outside and handed in as descriptors. Default: [].
   *
   * @maxItems 1024
   */
  args?: Arg[];
  /**
   * The whole environment: nothing is inherited. Default: {}.
   */
  env?: {
    /**
     * Value of this environment variable.
     */
    [k: string]: string;
  };
  /**
   * Working folder: an absolute path in the void. Default: "/".
   */
  cwd?: string;
  grants?: Grants;
  /**
   * What a system call that is not granted gets: "errno", it fails with EPERM; "kill", the process is killed. Default: "errno".
   */
  onDenied?: "errno" | "kill";
  /**
   * How many voids of a triggered entrypoint may run at the same time, 1 to 1024; further messages wait. Default: 16.
   */
  concurrency?: number;
  /**
   * Whether an entrypoint with the trigger "startup" is started again when it ends: "never", "onFailure" (it ended by a signal or with another status than 0), or "always". Default: "never".
   */
  restart?: "never" | "onFailure" | "always";
  /**
   * Warnings of `check` that are accepted here, each with the reason. Grants nothing. Default: none.
   *
   * @maxItems 1024
   */
  acknowledge?: Acknowledgement[];
}
/**
 * A file for "include": grants to be added to the entrypoints of the spec that includes it.
 */
export interface IncludeFile {
  /**
   * Address of this schema, so that an editor can help. Ignored when the spec is used.
   */
  $schema?: string;
  /**
   * What this is for, in words for people. Grants nothing.
   */
  description?: string;
  /**
   * Files whose grants are added to every entrypoint here. Each is { "grants": { … } }, and may include others in turn. Paths start with "./", relative to the folder of this file, or with "/". Default: none.
   *
   * @maxItems 1024
   */
  include?: HostPath[];
  grants: Grants;
}
