// Verdicts, and the number of every finding. Plain constants, read by the verifier and by `witness.ts`, which has a
// sentence for each.

// 0 is no verdict: a function that returned by accident has proved nothing. `MALFORMED` never returns, it traps.
export const EQUAL = 1;
export const LESS = 2;
export const MORE = 3;
export const INCOMPARABLE = 4;
export const MALFORMED = 5;

// The inputs.
export const BAD_INPUT = 1;
export const BAD_ELEMENT = 2;
export const TOO_LARGE = 3;
// The plan's layout.
export const BAD_LAYOUT = 10;
export const BAD_HEADER = 11;
export const BAD_RELOCATION = 12;
export const UNUSED_RELOCATION = 13;
export const BAD_HANDLE = 14;
export const UNUSED_HANDLE = 15;
export const BAD_POINTER = 16;
export const UNTERMINATED_TEXT = 17;
export const UNREAD_BYTE = 18;
export const WRITTEN_AND_READ = 19;
// Single ops.
export const UNKNOWN_CALL = 20;
export const BAD_TAGS = 21;
export const BAD_ARGUMENT = 22;
export const BAD_RESULT = 23;
export const BAD_STRUCT = 24;
export const BAD_DESCRIPTOR = 25;
export const WRONG_ORDER = 26;
export const NOT_NEEDED = 27;
export const NOT_PERMITTED = 28;
export const HIDDEN_TARGET = 29;
export const NO_TARGET = 30;
export const ENDS_EARLY = 31;
export const AFTER_EXEC = 32;
// Differences from the spec.
export const NAMESPACES = 40;
export const IDS = 41;
export const WALL_TIME = 42;
export const TIME_OFFSETS = 43;
export const STREAM = 44;
export const FILE = 45;
export const LEAKED_DESCRIPTOR = 46;
export const MOUNT_EXTRA = 47;
export const MOUNT_MISSING = 48;
export const MOUNT_SOURCE = 49;
export const MOUNT_RIGHTS = 50;
export const MOUNT_SIZE = 51;
export const PATH_EXTRA = 52;
export const HOST_TREE_CHANGED = 53;
export const CONTENT = 54;
export const LINK_TARGET = 55;
export const ROOT_SIZE = 56;
export const ROOT_RIGHTS = 57;
export const NAME = 58;
export const UMASK = 59;
export const CAPABILITIES = 60;
export const SIGNALS = 61;
export const RLIMIT = 62;
export const LANDLOCK_HANDLED = 63;
export const LANDLOCK_RULE = 64;
export const PROTECTION = 65;
export const PROGRAM = 66;
export const ARGUMENT = 67;
export const ENVIRONMENT = 68;
export const DIRECTORY = 69;
export const EXEC_NUMBER = 70;
export const EXEC_GUARD = 71;
export const FILTER_MISSING = 72;
export const FILTER_BAD = 73;
export const FILTER_TOO_LARGE = 74;
export const FILTER_DIFFERS = 75;
export const INIT = 76;
// Facts: what an op makes true once, and what is found missing where none did.
export const FIRST_FACT = 100;
export const RUNNER_END_CLOSED = 100;
export const GATE_PASSED = 101;
export const SETTLED = 102;
export const GROUPS = 103;
export const GID = 104;
export const UID = 105;
export const DUMPABLE = 106;
export const SECUREBITS = 107;
export const NEW_PRIVILEGES = 108;
export const DEATH_SIGNAL = 109;
export const RUNNER_LIVES = 110;
export const HOSTNAME = 111;
export const DOMAINNAME = 112;
export const LOOPBACK = 113;
export const SESSION = 114;
export const PROPAGATION = 115;
export const ROOT_MOUNTED = 116;
export const ROOT_ENTERED = 117;
export const ROOT_PIVOTED = 118;
export const OLD_ROOT = 119;
export const AT_HOME = 120;
export const ROOT_READ_ONLY = 121;
export const IN_DIRECTORY = 122;
export const RULESET = 123;
export const LANDLOCK = 124;
export const GUARD = 125;
export const STARTER = 126;
export const SIGNAL_MASK = 127;
export const SPLIT = 128;
export const NAMESPACE_LIMIT = 129;

/** Op index of a finding that no single op shows. */
export const NO_OP = 0xffff_ffff;
