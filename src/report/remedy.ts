// What to do about a system call that failed while a void was being made. Data, keyed by call and error.
// May import src/kernel.

/** `call.ERRNO`, or `call` for any error of it; a function name may be narrowed by what the op does. */
const REMEDIES: Readonly<Record<string, string>> = {
  "clone3.EPERM":
    "this host forbids user namespaces to you. Look at the sysctls user.max_user_namespaces, " +
    "kernel.unprivileged_userns_clone (must be 1 where it exists) and kernel.apparmor_restrict_unprivileged_userns " +
    "(must be 0, or give Bun an AppArmor profile with `userns`), or run as root",
  "clone3.ENOSPC":
    "a limit on namespaces is reached: raise the sysctls user.max_*_namespaces, or end what holds them",
  "clone3.EAGAIN": "the limit on your processes is reached (ulimit -u, or pids.max of the cgroup)",
  "clone3.EINVAL": "the kernel lacks a kind of namespace that a void needs; `doctor` says which",
  "clone3.ENOMEM": "the kernel has no memory for another process",
  "clone3.ENOSYS": "the kernel is older than Linux 5.3, or a seccomp filter around the runner hides clone3",
  "openat2.ENOENT": "it was there when the spec was read: look whether something removes it",
  "openat2.ELOOP":
    "it, or a directory above it, has become a symbolic link since the spec was read. Run again, and find out what swaps it",
  "openat2.EACCES": "your account may not reach it: give it the right to, or take the grant out",
  "openat2.ENOTDIR": "it has changed its kind since the spec was read: run again",
  "openat2.EMFILE": "too many open files: raise the runner's limit (ulimit -n)",
  "openat2.ENFILE": "the host has too many open files (sysctl fs.file-max)",
  "open_tree.EPERM":
    "the host forbids mounts in user namespaces: look for AppArmor or another security module",
  "open_tree.EINVAL": "the mount can't be cloned: it is unbindable, or it was unmounted meanwhile",
  "move_mount.ENOTDIR":
    "a file stands where a directory was, or the other way round: it was swapped while the void was made",
  "mount_setattr.EPERM": "the host's mount has a lock that a void may not lift",
  "mount_setattr.ENOSYS": "the kernel is older than Linux 5.12",
  "mount.EACCES": "a security module (AppArmor, SELinux) forbids mounts in user namespaces",
  "mount.EPERM": "a security module (AppArmor, SELinux) forbids mounts in user namespaces",
  "fsopen.EPERM": "a security module (AppArmor, SELinux) forbids mounts in user namespaces",
  "fsopen.ENODEV": "the kernel lacks this file system",
  "fsconfig.EPERM":
    "the kernel shows no new /proc where the host's own is partly masked (as in most containers): take out " +
    "`proc`, or unmask it (`--security-opt systempaths=unconfined`)",
  "fsmount.EPERM":
    "the kernel shows no new /proc where the host's own is partly masked (as in most containers): take out " +
    "`proc`, or unmask it (`--security-opt systempaths=unconfined`)",
  "pivot_root.EINVAL": "the runner's root is not a mount of its own (a chroot): start it outside the chroot",
  "chdir.ENOENT": "there is no such directory in the void: grant one, or leave `cwd` out",
  "chdir.EACCES": "the void's user may not enter it",
  "prlimit64.EPERM": "the runner's own hard limit is lower: raise it (ulimit -H), or ask for less",
  "seccomp.EINVAL":
    "the kernel lacks seccomp filters or user notification (CONFIG_SECCOMP_FILTER, Linux 5.5)",
  "seccomp.EBUSY":
    "a supervisor already listens to the runner's seccomp notifications: start it outside of that",
  "landlock_restrict_self.E2BIG": "16 Landlock rulesets are already in force around the runner",
  "setgroups.EPERM": "the host forbids setgroups in user namespaces",
  "execveat.ENOENT":
    "the program's interpreter is not in the void: `libraries: true` grants it, and the shared libraries",
  "execveat.EACCES":
    "the program, its interpreter or their file system may not be executed (look at noexec and file modes)",
  "execveat.ENOEXEC": "it is not a program for this machine",
  "execveat.E2BIG": "its arguments and environment are too long",
  "execveat.ENOMEM": "there is not enough memory for it: `limits.memory` or `limits.stack`",
  "execveat.EINVAL": "the kernel can't start it: its interpreter is not one",
  "recvfrom.EPIPE": "the runner ended meanwhile",
  "clone.EAGAIN": "the limit on your processes is reached (ulimit -u, or pids.max of the cgroup)",
};

/** For errors that mean the same whatever the call. */
const GENERAL: Readonly<Record<string, string>> = {
  EACCES:
    "a permission or a security module (AppArmor, SELinux) forbids it; `doctor` looks for the common ones",
  EAGAIN: "a limit of the host is reached for now: try again, or raise it",
  EBUSY: "something else uses it: try again",
  EINTR: "a signal came in between: run again",
  EINVAL: "the kernel does not know this form of the call: `doctor` says what it lacks",
  EIO: "the device or file system below failed: look into the kernel's log (dmesg)",
  EMFILE: "too many open files: raise the runner's limit (ulimit -n)",
  ENFILE: "the host has too many open files (sysctl fs.file-max)",
  ENOMEM: "the kernel has no memory left for it",
  ENOSPC:
    "a limit on space, mounts (sysctl fs.mount-max) or namespaces (sysctl user.max_*_namespaces) is reached",
  ENOSYS: "the kernel is too old for it, or a seccomp filter around the runner (a container's, say) hides it",
  EPERM:
    "the host forbids it to you: a security module, a container's limits, or a sysctl; `doctor` looks for the common ones",
};

/** The remedy, or null where none is known. */
export function remedyFor(call: string, errno: string): string | null {
  return REMEDIES[`${call}.${errno}`] ?? GENERAL[errno] ?? null;
}
