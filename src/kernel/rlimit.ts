// Resource limits under their kernel names. Imports nothing. Man page: getrlimit(2).

/** The resource limits, in the order of their numbers on x86_64 and aarch64. */
export const RLIMIT_NAMES = [
  "RLIMIT_CPU",
  "RLIMIT_FSIZE",
  "RLIMIT_DATA",
  "RLIMIT_STACK",
  "RLIMIT_CORE",
  "RLIMIT_RSS",
  "RLIMIT_NPROC",
  "RLIMIT_NOFILE",
  "RLIMIT_MEMLOCK",
  "RLIMIT_AS",
  "RLIMIT_LOCKS",
  "RLIMIT_SIGPENDING",
  "RLIMIT_MSGQUEUE",
  "RLIMIT_NICE",
  "RLIMIT_RTPRIO",
  "RLIMIT_RTTIME",
] as const;
export type RlimitName = (typeof RLIMIT_NAMES)[number];

/** No limit. */
export const RLIM_INFINITY = 0xffff_ffff_ffff_ffffn;
