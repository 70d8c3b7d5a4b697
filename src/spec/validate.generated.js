// Generated from schema/spec.schema.json by `bun run generate`: ajv's standalone code.
import { formats } from "./formats.ts";
const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));
const join = (errors, more) => more.reduce(add, errors);
export const includeFile = validate167;
const schema62 = {
  type: "object",
  properties: {
    $schema: { type: "string" },
    description: { type: "string" },
    include: { type: "array", items: { $ref: "#/$defs/hostPath" }, maxItems: 1024, uniqueItems: true },
    grants: { $ref: "#/$defs/grants" },
  },
  required: ["grants"],
  additionalProperties: false,
};
const schema9 = { type: "string", format: "hostPath" };
const formats0 = formats.hostPath;

function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "hostPath" },
        parentSchema: schema9,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema9,
      data,
    });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const schema33 = {
  type: "object",
  properties: {
    stdio: {
      type: "object",
      properties: {
        stdin: { enum: ["inherit"] },
        stdout: { enum: ["inherit"] },
        stderr: { enum: ["inherit"] },
      },
      additionalProperties: false,
    },
    files: { type: "array", items: { $ref: "#/$defs/fileGrant" }, maxItems: 1024 },
    libraries: { $ref: "#/$defs/libraries" },
    data: { type: "array", items: { $ref: "#/$defs/dataGrant" }, maxItems: 1024 },
    scratch: { type: "array", items: { $ref: "#/$defs/scratchGrant" }, maxItems: 1024 },
    symlinks: { type: "array", items: { $ref: "#/$defs/symlinkGrant" }, maxItems: 1024 },
    devices: {
      type: "array",
      items: { enum: ["null", "zero", "full", "random", "urandom"] },
      maxItems: 1024,
      uniqueItems: true,
    },
    proc: { const: true },
    syscalls: { type: "array", items: { $ref: "#/$defs/syscallGrant" }, maxItems: 1024 },
    network: { enum: ["loopback", "host"] },
    hostname: { type: "string", format: "hostname" },
    domainname: { type: "string", format: "hostname" },
    user: {
      type: "object",
      properties: {
        uid: { type: "integer", minimum: 0, maximum: 4294967294 },
        gid: { type: "integer", minimum: 0, maximum: 4294967294 },
      },
      required: ["uid", "gid"],
      additionalProperties: false,
    },
    init: { const: true },
    terminal: { const: true },
    capabilities: { type: "array", items: { $ref: "#/$defs/capability" }, maxItems: 1024, uniqueItems: true },
    limits: { $ref: "#/$defs/limits" },
    bestEffort: {
      type: "array",
      items: { enum: ["landlock", "time", "memory", "cpu"] },
      maxItems: 1024,
      uniqueItems: true,
    },
  },
  additionalProperties: false,
};
const func2 = Object.prototype.hasOwnProperty;
const func0 = Object.is;
const schema34 = {
  type: "object",
  properties: {
    path: { $ref: "#/$defs/hostPath" },
    at: { $ref: "#/$defs/voidPath" },
    access: { type: "array", items: { enum: ["read", "write", "execute"] }, minItems: 1, uniqueItems: true },
    optional: { type: "boolean" },
  },
  required: ["path"],
  additionalProperties: false,
};
const schema35 = { type: "string", format: "voidPath" };
const formats12 = formats.voidPath;

function validate84(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats12(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "voidPath" },
        parentSchema: schema35,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema35,
      data,
    });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}

function validate82(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "path" },
        parentSchema: schema34,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "at" || key0 === "access" || key0 === "optional")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema34,
          data,
        });
        errors++;
      }
    }
    if (data.path !== undefined) {
      if (!validate24(data.path, instancePath + "/path")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data2 = data.access;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/access",
            keyword: "minItems",
            params: { limit: 1 },
            parentSchema: schema34.properties.access,
            data: data2,
          });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "read" || data3 === "write" || data3 === "execute")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/access/" + i0,
              keyword: "enum",
              params: { allowedValues: schema34.properties.access.items.enum },
              parentSchema: schema34.properties.access.items,
              data: data3,
            });
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/access",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  parentSchema: schema34.properties.access,
                  data: data2,
                });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/access",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema34.properties.access,
          data: data2,
        });
        errors++;
      }
    }
    if (data.optional !== undefined) {
      let data4 = data.optional;
      if (typeof data4 !== "boolean") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/optional",
          keyword: "type",
          params: { type: "boolean" },
          parentSchema: schema34.properties.optional,
          data: data4,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema34,
      data,
    });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}

const schema36 = { anyOf: [{ $ref: "#/$defs/programLibraries" }, { $ref: "#/$defs/librariesOf" }] };
const schema37 = { const: true };

function validate88(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (true !== data) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "const",
      params: { allowedValue: true },
      parentSchema: schema37,
      data,
    });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}

const schema38 = { type: "array", items: { $ref: "#/$defs/hostPath" }, maxItems: 1024, uniqueItems: true };

function validate90(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1024) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maxItems",
        params: { limit: 1024 },
        parentSchema: schema38,
        data,
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate24(data[i0], instancePath + "/" + i0)) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0: for (; i1--;) {
        for (j0 = i1; j0--;) {
          if (func0(data[i1], data[j0])) {
            vErrors = add(vErrors, {
              instancePath,
              keyword: "uniqueItems",
              params: { i: i1, j: j0 },
              parentSchema: schema38,
              data,
            });
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "array" },
      parentSchema: schema38,
      data,
    });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}

function validate87(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate88(data, instancePath)) {
    vErrors = join(vErrors, validate88.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate90(data, instancePath)) {
      vErrors = join(vErrors, validate90.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = add(vErrors, { instancePath, keyword: "anyOf", params: {}, parentSchema: schema36, data });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}

const schema39 = { anyOf: [{ $ref: "#/$defs/textData" }, { $ref: "#/$defs/binaryData" }] };
const schema40 = {
  type: "object",
  properties: {
    at: { $ref: "#/$defs/voidPath" },
    content: { type: "string" },
    mode: { type: "string", format: "fileMode" },
  },
  required: ["at", "content"],
  additionalProperties: false,
};
const formats14 = formats.fileMode;

function validate95(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema40,
        data,
      });
      errors++;
    }
    if (data.content === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "content" },
        parentSchema: schema40,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "content" || key0 === "mode")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema40,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/content",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema40.properties.content,
          data: data1,
        });
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/mode",
            keyword: "format",
            params: { format: "fileMode" },
            parentSchema: schema40.properties.mode,
            data: data2,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/mode",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema40.properties.mode,
          data: data2,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema40,
      data,
    });
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}

const schema41 = {
  type: "object",
  properties: {
    at: { $ref: "#/$defs/voidPath" },
    base64: { type: "string", format: "base64" },
    mode: { type: "string", format: "fileMode" },
  },
  required: ["at", "base64"],
  additionalProperties: false,
};
const formats16 = formats.base64;

function validate98(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema41,
        data,
      });
      errors++;
    }
    if (data.base64 === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "base64" },
        parentSchema: schema41,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "base64" || key0 === "mode")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema41,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.base64 !== undefined) {
      let data1 = data.base64;
      if (typeof data1 === "string") {
        if (!formats16(data1)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/base64",
            keyword: "format",
            params: { format: "base64" },
            parentSchema: schema41.properties.base64,
            data: data1,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/base64",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema41.properties.base64,
          data: data1,
        });
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/mode",
            keyword: "format",
            params: { format: "fileMode" },
            parentSchema: schema41.properties.mode,
            data: data2,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/mode",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema41.properties.mode,
          data: data2,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema41,
      data,
    });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}

function validate94(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate95(data, instancePath)) {
    vErrors = join(vErrors, validate95.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate98(data, instancePath)) {
      vErrors = join(vErrors, validate98.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = add(vErrors, { instancePath, keyword: "anyOf", params: {}, parentSchema: schema39, data });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}

const schema42 = {
  type: "object",
  properties: {
    at: { $ref: "#/$defs/voidPath" },
    size: { $ref: "#/$defs/size" },
    execute: { type: "boolean" },
  },
  required: ["at"],
  additionalProperties: false,
};
const schema43 = { type: "string", format: "size" };
const formats20 = formats.size;

function validate104(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats20(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "size" },
        parentSchema: schema43,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema43,
      data,
    });
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}

function validate102(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema42,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "size" || key0 === "execute")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema42,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== undefined) {
      if (!validate104(data.size, instancePath + "/size")) {
        vErrors = join(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.execute !== undefined) {
      let data2 = data.execute;
      if (typeof data2 !== "boolean") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/execute",
          keyword: "type",
          params: { type: "boolean" },
          parentSchema: schema42.properties.execute,
          data: data2,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema42,
      data,
    });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}

const schema44 = {
  type: "object",
  properties: { at: { $ref: "#/$defs/voidPath" }, to: { type: "string", format: "linkTarget" } },
  required: ["at", "to"],
  additionalProperties: false,
};
const formats22 = formats.linkTarget;

function validate107(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema44,
        data,
      });
      errors++;
    }
    if (data.to === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "to" },
        parentSchema: schema44,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "to")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema44,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!formats22(data1)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/to",
            keyword: "format",
            params: { format: "linkTarget" },
            parentSchema: schema44.properties.to,
            data: data1,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/to",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema44.properties.to,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema44,
      data,
    });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}

const schema45 = {
  anyOf: [
    { $ref: "#/$defs/syscallName" },
    { $ref: "#/$defs/syscallGroup" },
    { $ref: "#/$defs/conditionalSyscall" },
  ],
};
const schema46 = {
  enum: [
    "_sysctl",
    "accept",
    "accept4",
    "access",
    "acct",
    "add_key",
    "adjtimex",
    "afs_syscall",
    "alarm",
    "arch_prctl",
    "bind",
    "bpf",
    "brk",
    "cachestat",
    "capget",
    "capset",
    "chdir",
    "chmod",
    "chown",
    "chroot",
    "clock_adjtime",
    "clock_getres",
    "clock_gettime",
    "clock_nanosleep",
    "clock_settime",
    "clone",
    "clone3",
    "close",
    "close_range",
    "connect",
    "copy_file_range",
    "creat",
    "create_module",
    "delete_module",
    "dup",
    "dup2",
    "dup3",
    "epoll_create",
    "epoll_create1",
    "epoll_ctl",
    "epoll_ctl_old",
    "epoll_pwait",
    "epoll_pwait2",
    "epoll_wait",
    "epoll_wait_old",
    "eventfd",
    "eventfd2",
    "execve",
    "execveat",
    "exit",
    "exit_group",
    "faccessat",
    "faccessat2",
    "fadvise64",
    "fallocate",
    "fanotify_init",
    "fanotify_mark",
    "fchdir",
    "fchmod",
    "fchmodat",
    "fchmodat2",
    "fchown",
    "fchownat",
    "fcntl",
    "fdatasync",
    "fgetxattr",
    "file_getattr",
    "file_setattr",
    "finit_module",
    "flistxattr",
    "flock",
    "fork",
    "fremovexattr",
    "fsconfig",
    "fsetxattr",
    "fsmount",
    "fsopen",
    "fspick",
    "fstat",
    "fstatfs",
    "fsync",
    "ftruncate",
    "futex",
    "futex_requeue",
    "futex_wait",
    "futex_waitv",
    "futex_wake",
    "futimesat",
    "get_kernel_syms",
    "get_mempolicy",
    "get_robust_list",
    "get_thread_area",
    "getcpu",
    "getcwd",
    "getdents",
    "getdents64",
    "getegid",
    "geteuid",
    "getgid",
    "getgroups",
    "getitimer",
    "getpeername",
    "getpgid",
    "getpgrp",
    "getpid",
    "getpmsg",
    "getppid",
    "getpriority",
    "getrandom",
    "getresgid",
    "getresuid",
    "getrlimit",
    "getrusage",
    "getsid",
    "getsockname",
    "getsockopt",
    "gettid",
    "gettimeofday",
    "getuid",
    "getxattr",
    "getxattrat",
    "init_module",
    "inotify_add_watch",
    "inotify_init",
    "inotify_init1",
    "inotify_rm_watch",
    "io_cancel",
    "io_destroy",
    "io_getevents",
    "io_pgetevents",
    "io_setup",
    "io_submit",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "ioctl",
    "ioperm",
    "iopl",
    "ioprio_get",
    "ioprio_set",
    "kcmp",
    "kexec_file_load",
    "kexec_load",
    "keyctl",
    "kill",
    "landlock_add_rule",
    "landlock_create_ruleset",
    "landlock_restrict_self",
    "lchown",
    "lgetxattr",
    "link",
    "linkat",
    "listen",
    "listmount",
    "listxattr",
    "listxattrat",
    "llistxattr",
    "lookup_dcookie",
    "lremovexattr",
    "lseek",
    "lsetxattr",
    "lsm_get_self_attr",
    "lsm_list_modules",
    "lsm_set_self_attr",
    "lstat",
    "madvise",
    "map_shadow_stack",
    "mbind",
    "membarrier",
    "memfd_create",
    "memfd_secret",
    "migrate_pages",
    "mincore",
    "mkdir",
    "mkdirat",
    "mknod",
    "mknodat",
    "mlock",
    "mlock2",
    "mlockall",
    "mmap",
    "modify_ldt",
    "mount",
    "mount_setattr",
    "move_mount",
    "move_pages",
    "mprotect",
    "mq_getsetattr",
    "mq_notify",
    "mq_open",
    "mq_timedreceive",
    "mq_timedsend",
    "mq_unlink",
    "mremap",
    "mseal",
    "msgctl",
    "msgget",
    "msgrcv",
    "msgsnd",
    "msync",
    "munlock",
    "munlockall",
    "munmap",
    "name_to_handle_at",
    "nanosleep",
    "newfstatat",
    "nfsservctl",
    "open",
    "open_by_handle_at",
    "open_tree",
    "open_tree_attr",
    "openat",
    "openat2",
    "pause",
    "perf_event_open",
    "personality",
    "pidfd_getfd",
    "pidfd_open",
    "pidfd_send_signal",
    "pipe",
    "pipe2",
    "pivot_root",
    "pkey_alloc",
    "pkey_free",
    "pkey_mprotect",
    "poll",
    "ppoll",
    "prctl",
    "pread64",
    "preadv",
    "preadv2",
    "prlimit64",
    "process_madvise",
    "process_mrelease",
    "process_vm_readv",
    "process_vm_writev",
    "pselect6",
    "ptrace",
    "putpmsg",
    "pwrite64",
    "pwritev",
    "pwritev2",
    "query_module",
    "quotactl",
    "quotactl_fd",
    "read",
    "readahead",
    "readlink",
    "readlinkat",
    "readv",
    "reboot",
    "recvfrom",
    "recvmmsg",
    "recvmsg",
    "remap_file_pages",
    "removexattr",
    "removexattrat",
    "rename",
    "renameat",
    "renameat2",
    "request_key",
    "restart_syscall",
    "rmdir",
    "rseq",
    "rt_sigaction",
    "rt_sigpending",
    "rt_sigprocmask",
    "rt_sigqueueinfo",
    "rt_sigreturn",
    "rt_sigsuspend",
    "rt_sigtimedwait",
    "rt_tgsigqueueinfo",
    "sched_get_priority_max",
    "sched_get_priority_min",
    "sched_getaffinity",
    "sched_getattr",
    "sched_getparam",
    "sched_getscheduler",
    "sched_rr_get_interval",
    "sched_setaffinity",
    "sched_setattr",
    "sched_setparam",
    "sched_setscheduler",
    "sched_yield",
    "seccomp",
    "security",
    "select",
    "semctl",
    "semget",
    "semop",
    "semtimedop",
    "sendfile",
    "sendmmsg",
    "sendmsg",
    "sendto",
    "set_mempolicy",
    "set_mempolicy_home_node",
    "set_robust_list",
    "set_thread_area",
    "set_tid_address",
    "setdomainname",
    "setfsgid",
    "setfsuid",
    "setgid",
    "setgroups",
    "sethostname",
    "setitimer",
    "setns",
    "setpgid",
    "setpriority",
    "setregid",
    "setresgid",
    "setresuid",
    "setreuid",
    "setrlimit",
    "setsid",
    "setsockopt",
    "settimeofday",
    "setuid",
    "setxattr",
    "setxattrat",
    "shmat",
    "shmctl",
    "shmdt",
    "shmget",
    "shutdown",
    "sigaltstack",
    "signalfd",
    "signalfd4",
    "socket",
    "socketpair",
    "splice",
    "stat",
    "statfs",
    "statmount",
    "statx",
    "swapoff",
    "swapon",
    "symlink",
    "symlinkat",
    "sync",
    "sync_file_range",
    "syncfs",
    "sysfs",
    "sysinfo",
    "syslog",
    "tee",
    "tgkill",
    "time",
    "timer_create",
    "timer_delete",
    "timer_getoverrun",
    "timer_gettime",
    "timer_settime",
    "timerfd_create",
    "timerfd_gettime",
    "timerfd_settime",
    "times",
    "tkill",
    "truncate",
    "tuxcall",
    "umask",
    "umount2",
    "uname",
    "unlink",
    "unlinkat",
    "unshare",
    "uprobe",
    "uretprobe",
    "uselib",
    "userfaultfd",
    "ustat",
    "utime",
    "utimensat",
    "utimes",
    "vfork",
    "vhangup",
    "vmsplice",
    "vserver",
    "wait4",
    "waitid",
    "write",
    "writev",
  ],
  $comment: "syscallName",
};

function validate111(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema46.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema46.enum },
      parentSchema: schema46,
      data,
    });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}

const schema47 = {
  enum: [
    "@aio",
    "@all",
    "@base",
    "@basic-io",
    "@chown",
    "@clock",
    "@cpu-emulation",
    "@debug",
    "@default",
    "@file-system",
    "@io-event",
    "@ipc",
    "@keyring",
    "@known",
    "@memlock",
    "@module",
    "@mount",
    "@network-io",
    "@obsolete",
    "@pkey",
    "@privileged",
    "@process",
    "@raw-io",
    "@reboot",
    "@resources",
    "@sandbox",
    "@setuid",
    "@signal",
    "@swap",
    "@sync",
    "@system-service",
    "@timer",
  ],
  $comment: "syscallGroup",
};

function validate113(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === "@aio" ||
    data === "@all" ||
    data === "@base" ||
    data === "@basic-io" ||
    data === "@chown" ||
    data === "@clock" ||
    data === "@cpu-emulation" ||
    data === "@debug" ||
    data === "@default" ||
    data === "@file-system" ||
    data === "@io-event" ||
    data === "@ipc" ||
    data === "@keyring" ||
    data === "@known" ||
    data === "@memlock" ||
    data === "@module" ||
    data === "@mount" ||
    data === "@network-io" ||
    data === "@obsolete" ||
    data === "@pkey" ||
    data === "@privileged" ||
    data === "@process" ||
    data === "@raw-io" ||
    data === "@reboot" ||
    data === "@resources" ||
    data === "@sandbox" ||
    data === "@setuid" ||
    data === "@signal" ||
    data === "@swap" ||
    data === "@sync" ||
    data === "@system-service" ||
    data === "@timer"
  )) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema47.enum },
      parentSchema: schema47,
      data,
    });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}

const schema48 = {
  type: "object",
  properties: {
    name: { $ref: "#/$defs/syscallName" },
    args: { type: "array", items: { $ref: "#/$defs/argCondition" }, minItems: 1, maxItems: 6 },
  },
  required: ["name"],
  additionalProperties: false,
};
const schema49 = {
  type: "object",
  properties: {
    index: { type: "integer", minimum: 0, maximum: 5 },
    op: { enum: ["eq", "ne", "lt", "le", "gt", "ge", "maskedEq"] },
    value: { $ref: "#/$defs/number64" },
    mask: { $ref: "#/$defs/number64" },
    width: { enum: [32, 64] },
  },
  required: ["index", "op", "value", "width"],
  additionalProperties: false,
};
const schema50 = { type: "string", format: "number64" };
const formats24 = formats.number64;

function validate118(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats24(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "number64" },
        parentSchema: schema50,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema50,
      data,
    });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}

function validate117(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.index === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "index" },
        parentSchema: schema49,
        data,
      });
      errors++;
    }
    if (data.op === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "op" },
        parentSchema: schema49,
        data,
      });
      errors++;
    }
    if (data.value === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "value" },
        parentSchema: schema49,
        data,
      });
      errors++;
    }
    if (data.width === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "width" },
        parentSchema: schema49,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "index" || key0 === "op" || key0 === "value" || key0 === "mask" || key0 === "width")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema49,
          data,
        });
        errors++;
      }
    }
    if (data.index !== undefined) {
      let data0 = data.index;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/index",
          keyword: "type",
          params: { type: "integer" },
          parentSchema: schema49.properties.index,
          data: data0,
        });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/index",
            keyword: "maximum",
            params: { comparison: "<=", limit: 5 },
            parentSchema: schema49.properties.index,
            data: data0,
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/index",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            parentSchema: schema49.properties.index,
            data: data0,
          });
          errors++;
        }
      }
    }
    if (data.op !== undefined) {
      let data1 = data.op;
      if (!(
        data1 === "eq" ||
        data1 === "ne" ||
        data1 === "lt" ||
        data1 === "le" ||
        data1 === "gt" ||
        data1 === "ge" ||
        data1 === "maskedEq"
      )) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/op",
          keyword: "enum",
          params: { allowedValues: schema49.properties.op.enum },
          parentSchema: schema49.properties.op,
          data: data1,
        });
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (!validate118(data.value, instancePath + "/value")) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.mask !== undefined) {
      if (!validate118(data.mask, instancePath + "/mask")) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.width !== undefined) {
      let data4 = data.width;
      if (!(data4 === 32 || data4 === 64)) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/width",
          keyword: "enum",
          params: { allowedValues: schema49.properties.width.enum },
          parentSchema: schema49.properties.width,
          data: data4,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema49,
      data,
    });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

function validate115(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "name" },
        parentSchema: schema48,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema48,
          data,
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (!validate111(data.name, instancePath + "/name")) {
        vErrors = join(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== undefined) {
      let data1 = data.args;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "maxItems",
            params: { limit: 6 },
            parentSchema: schema48.properties.args,
            data: data1,
          });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "minItems",
            params: { limit: 1 },
            parentSchema: schema48.properties.args,
            data: data1,
          });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate117(data1[i0], instancePath + "/args/" + i0)) {
            vErrors = join(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/args",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema48.properties.args,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema48,
      data,
    });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}

function validate110(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate111(data, instancePath)) {
    vErrors = join(vErrors, validate111.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate113(data, instancePath)) {
      vErrors = join(vErrors, validate113.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate115(data, instancePath)) {
        vErrors = join(vErrors, validate115.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, { instancePath, keyword: "anyOf", params: {}, parentSchema: schema45, data });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}

const schema51 = {
  enum: [
    "CAP_AUDIT_CONTROL",
    "CAP_AUDIT_READ",
    "CAP_AUDIT_WRITE",
    "CAP_BLOCK_SUSPEND",
    "CAP_BPF",
    "CAP_CHECKPOINT_RESTORE",
    "CAP_CHOWN",
    "CAP_DAC_OVERRIDE",
    "CAP_DAC_READ_SEARCH",
    "CAP_FOWNER",
    "CAP_FSETID",
    "CAP_IPC_LOCK",
    "CAP_IPC_OWNER",
    "CAP_KILL",
    "CAP_LEASE",
    "CAP_LINUX_IMMUTABLE",
    "CAP_MAC_ADMIN",
    "CAP_MAC_OVERRIDE",
    "CAP_MKNOD",
    "CAP_NET_ADMIN",
    "CAP_NET_BIND_SERVICE",
    "CAP_NET_BROADCAST",
    "CAP_NET_RAW",
    "CAP_PERFMON",
    "CAP_SETFCAP",
    "CAP_SETGID",
    "CAP_SETPCAP",
    "CAP_SETUID",
    "CAP_SYSLOG",
    "CAP_SYS_ADMIN",
    "CAP_SYS_BOOT",
    "CAP_SYS_CHROOT",
    "CAP_SYS_MODULE",
    "CAP_SYS_NICE",
    "CAP_SYS_PACCT",
    "CAP_SYS_PTRACE",
    "CAP_SYS_RAWIO",
    "CAP_SYS_RESOURCE",
    "CAP_SYS_TIME",
    "CAP_SYS_TTY_CONFIG",
    "CAP_WAKE_ALARM",
  ],
  $comment: "capability",
};

function validate124(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === "CAP_AUDIT_CONTROL" ||
    data === "CAP_AUDIT_READ" ||
    data === "CAP_AUDIT_WRITE" ||
    data === "CAP_BLOCK_SUSPEND" ||
    data === "CAP_BPF" ||
    data === "CAP_CHECKPOINT_RESTORE" ||
    data === "CAP_CHOWN" ||
    data === "CAP_DAC_OVERRIDE" ||
    data === "CAP_DAC_READ_SEARCH" ||
    data === "CAP_FOWNER" ||
    data === "CAP_FSETID" ||
    data === "CAP_IPC_LOCK" ||
    data === "CAP_IPC_OWNER" ||
    data === "CAP_KILL" ||
    data === "CAP_LEASE" ||
    data === "CAP_LINUX_IMMUTABLE" ||
    data === "CAP_MAC_ADMIN" ||
    data === "CAP_MAC_OVERRIDE" ||
    data === "CAP_MKNOD" ||
    data === "CAP_NET_ADMIN" ||
    data === "CAP_NET_BIND_SERVICE" ||
    data === "CAP_NET_BROADCAST" ||
    data === "CAP_NET_RAW" ||
    data === "CAP_PERFMON" ||
    data === "CAP_SETFCAP" ||
    data === "CAP_SETGID" ||
    data === "CAP_SETPCAP" ||
    data === "CAP_SETUID" ||
    data === "CAP_SYSLOG" ||
    data === "CAP_SYS_ADMIN" ||
    data === "CAP_SYS_BOOT" ||
    data === "CAP_SYS_CHROOT" ||
    data === "CAP_SYS_MODULE" ||
    data === "CAP_SYS_NICE" ||
    data === "CAP_SYS_PACCT" ||
    data === "CAP_SYS_PTRACE" ||
    data === "CAP_SYS_RAWIO" ||
    data === "CAP_SYS_RESOURCE" ||
    data === "CAP_SYS_TIME" ||
    data === "CAP_SYS_TTY_CONFIG" ||
    data === "CAP_WAKE_ALARM"
  )) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema51.enum },
      parentSchema: schema51,
      data,
    });
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}

const schema52 = {
  type: "object",
  properties: {
    openFiles: { anyOf: [{ $ref: "#/$defs/fileCount" }, { $ref: "#/$defs/unlimited" }] },
    processes: { anyOf: [{ $ref: "#/$defs/processCount" }, { $ref: "#/$defs/unlimited" }] },
    fileSize: { $ref: "#/$defs/sizeLimit" },
    coreSize: { $ref: "#/$defs/sizeLimit" },
    lockedMemory: { $ref: "#/$defs/sizeLimit" },
    stack: { $ref: "#/$defs/sizeLimit" },
    cpuTime: { $ref: "#/$defs/timeLimit" },
    wallTime: { $ref: "#/$defs/timeLimit" },
    memory: { $ref: "#/$defs/sizeLimit" },
    cpu: { anyOf: [{ $ref: "#/$defs/processorCount" }, { $ref: "#/$defs/unlimited" }] },
  },
  additionalProperties: false,
};
const schema53 = { type: "integer", minimum: 1, maximum: 1048576 };

function validate127(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "integer" },
      parentSchema: schema53,
      data,
    });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 1048576 },
        parentSchema: schema53,
        data,
      });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        parentSchema: schema53,
        data,
      });
      errors++;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}

const schema54 = { enum: ["unlimited"], $comment: "unlimited" };

function validate129(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "unlimited")) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema54.enum },
      parentSchema: schema54,
      data,
    });
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}

const schema55 = { type: "integer", minimum: 1, maximum: 4194304 };

function validate131(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "integer" },
      parentSchema: schema55,
      data,
    });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4194304 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 4194304 },
        parentSchema: schema55,
        data,
      });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        parentSchema: schema55,
        data,
      });
      errors++;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}

const schema56 = { type: "string", format: "sizeLimit" };
const formats30 = formats.sizeLimit;

function validate134(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats30(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "sizeLimit" },
        parentSchema: schema56,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema56,
      data,
    });
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}

const schema57 = { type: "string", format: "timeLimit" };
const formats32 = formats.timeLimit;

function validate139(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats32(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "timeLimit" },
        parentSchema: schema57,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema57,
      data,
    });
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}

const schema58 = { type: "number", minimum: 0.01, maximum: 1024 };

function validate143(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1024 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 1024 },
        parentSchema: schema58,
        data,
      });
      errors++;
    }
    if (data < 0.01 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 0.01 },
        parentSchema: schema58,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "number" },
      parentSchema: schema58,
      data,
    });
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}

function validate126(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema52.properties, key0)) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema52,
          data,
        });
        errors++;
      }
    }
    if (data.openFiles !== undefined) {
      let data0 = data.openFiles;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate127(data0, instancePath + "/openFiles")) {
        vErrors = join(vErrors, validate127.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate129(data0, instancePath + "/openFiles")) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/openFiles",
          keyword: "anyOf",
          params: {},
          parentSchema: schema52.properties.openFiles,
          data: data0,
        });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.processes !== undefined) {
      let data1 = data.processes;
      const _errs7 = errors;
      let valid2 = false;
      const _errs8 = errors;
      if (!validate131(data1, instancePath + "/processes")) {
        vErrors = join(vErrors, validate131.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs9 = errors;
        if (!validate129(data1, instancePath + "/processes")) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/processes",
          keyword: "anyOf",
          params: {},
          parentSchema: schema52.properties.processes,
          data: data1,
        });
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.fileSize !== undefined) {
      if (!validate134(data.fileSize, instancePath + "/fileSize")) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.coreSize !== undefined) {
      if (!validate134(data.coreSize, instancePath + "/coreSize")) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.lockedMemory !== undefined) {
      if (!validate134(data.lockedMemory, instancePath + "/lockedMemory")) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.stack !== undefined) {
      if (!validate134(data.stack, instancePath + "/stack")) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpuTime !== undefined) {
      if (!validate139(data.cpuTime, instancePath + "/cpuTime")) {
        vErrors = join(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.wallTime !== undefined) {
      if (!validate139(data.wallTime, instancePath + "/wallTime")) {
        vErrors = join(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.memory !== undefined) {
      if (!validate134(data.memory, instancePath + "/memory")) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpu !== undefined) {
      let data9 = data.cpu;
      const _errs18 = errors;
      let valid3 = false;
      const _errs19 = errors;
      if (!validate143(data9, instancePath + "/cpu")) {
        vErrors = join(vErrors, validate143.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs20 = errors;
        if (!validate129(data9, instancePath + "/cpu")) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/cpu",
          keyword: "anyOf",
          params: {},
          parentSchema: schema52.properties.cpu,
          data: data9,
        });
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema52,
      data,
    });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}

const formats26 = formats.hostname;

function validate81(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema33.properties, key0)) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema33,
          data,
        });
        errors++;
      }
    }
    if (data.stdio !== undefined) {
      let data0 = data.stdio;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "stdin" || key1 === "stdout" || key1 === "stderr")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/stdio",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              parentSchema: schema33.properties.stdio,
              data: data0,
            });
            errors++;
          }
        }
        if (data0.stdin !== undefined) {
          let data1 = data0.stdin;
          if (!(data1 === "inherit")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/stdio/stdin",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stdin.enum },
              parentSchema: schema33.properties.stdio.properties.stdin,
              data: data1,
            });
            errors++;
          }
        }
        if (data0.stdout !== undefined) {
          let data2 = data0.stdout;
          if (!(data2 === "inherit")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/stdio/stdout",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stdout.enum },
              parentSchema: schema33.properties.stdio.properties.stdout,
              data: data2,
            });
            errors++;
          }
        }
        if (data0.stderr !== undefined) {
          let data3 = data0.stderr;
          if (!(data3 === "inherit")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/stdio/stderr",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stderr.enum },
              parentSchema: schema33.properties.stdio.properties.stderr,
              data: data3,
            });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/stdio",
          keyword: "type",
          params: { type: "object" },
          parentSchema: schema33.properties.stdio,
          data: data0,
        });
        errors++;
      }
    }
    if (data.files !== undefined) {
      let data4 = data.files;
      if (Array.isArray(data4)) {
        if (data4.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/files",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.files,
            data: data4,
          });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate82(data4[i0], instancePath + "/files/" + i0)) {
            vErrors = join(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/files",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.files,
          data: data4,
        });
        errors++;
      }
    }
    if (data.libraries !== undefined) {
      if (!validate87(data.libraries, instancePath + "/libraries")) {
        vErrors = join(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== undefined) {
      let data7 = data.data;
      if (Array.isArray(data7)) {
        if (data7.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/data",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.data,
            data: data7,
          });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate94(data7[i1], instancePath + "/data/" + i1)) {
            vErrors = join(vErrors, validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/data",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.data,
          data: data7,
        });
        errors++;
      }
    }
    if (data.scratch !== undefined) {
      let data9 = data.scratch;
      if (Array.isArray(data9)) {
        if (data9.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/scratch",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.scratch,
            data: data9,
          });
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate102(data9[i2], instancePath + "/scratch/" + i2)) {
            vErrors = join(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/scratch",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.scratch,
          data: data9,
        });
        errors++;
      }
    }
    if (data.symlinks !== undefined) {
      let data11 = data.symlinks;
      if (Array.isArray(data11)) {
        if (data11.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/symlinks",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.symlinks,
            data: data11,
          });
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate107(data11[i3], instancePath + "/symlinks/" + i3)) {
            vErrors = join(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/symlinks",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.symlinks,
          data: data11,
        });
        errors++;
      }
    }
    if (data.devices !== undefined) {
      let data13 = data.devices;
      if (Array.isArray(data13)) {
        if (data13.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/devices",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.devices,
            data: data13,
          });
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          if (!(
            data14 === "null" ||
            data14 === "zero" ||
            data14 === "full" ||
            data14 === "random" ||
            data14 === "urandom"
          )) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/devices/" + i4,
              keyword: "enum",
              params: { allowedValues: schema33.properties.devices.items.enum },
              parentSchema: schema33.properties.devices.items,
              data: data14,
            });
            errors++;
          }
        }
        let i5 = data13.length;
        let j0;
        if (i5 > 1) {
          outer0: for (; i5--;) {
            for (j0 = i5; j0--;) {
              if (func0(data13[i5], data13[j0])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/devices",
                  keyword: "uniqueItems",
                  params: { i: i5, j: j0 },
                  parentSchema: schema33.properties.devices,
                  data: data13,
                });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/devices",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.devices,
          data: data13,
        });
        errors++;
      }
    }
    if (data.proc !== undefined) {
      let data15 = data.proc;
      if (true !== data15) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/proc",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema33.properties.proc,
          data: data15,
        });
        errors++;
      }
    }
    if (data.syscalls !== undefined) {
      let data16 = data.syscalls;
      if (Array.isArray(data16)) {
        if (data16.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/syscalls",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.syscalls,
            data: data16,
          });
          errors++;
        }
        const len5 = data16.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (!validate110(data16[i6], instancePath + "/syscalls/" + i6)) {
            vErrors = join(vErrors, validate110.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/syscalls",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.syscalls,
          data: data16,
        });
        errors++;
      }
    }
    if (data.network !== undefined) {
      let data18 = data.network;
      if (!(data18 === "loopback" || data18 === "host")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/network",
          keyword: "enum",
          params: { allowedValues: schema33.properties.network.enum },
          parentSchema: schema33.properties.network,
          data: data18,
        });
        errors++;
      }
    }
    if (data.hostname !== undefined) {
      let data19 = data.hostname;
      if (typeof data19 === "string") {
        if (!formats26(data19)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/hostname",
            keyword: "format",
            params: { format: "hostname" },
            parentSchema: schema33.properties.hostname,
            data: data19,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/hostname",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema33.properties.hostname,
          data: data19,
        });
        errors++;
      }
    }
    if (data.domainname !== undefined) {
      let data20 = data.domainname;
      if (typeof data20 === "string") {
        if (!formats26(data20)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/domainname",
            keyword: "format",
            params: { format: "hostname" },
            parentSchema: schema33.properties.domainname,
            data: data20,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/domainname",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema33.properties.domainname,
          data: data20,
        });
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data21 = data.user;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.uid === undefined) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/user",
            keyword: "required",
            params: { missingProperty: "uid" },
            parentSchema: schema33.properties.user,
            data: data21,
          });
          errors++;
        }
        if (data21.gid === undefined) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/user",
            keyword: "required",
            params: { missingProperty: "gid" },
            parentSchema: schema33.properties.user,
            data: data21,
          });
          errors++;
        }
        for (const key2 in data21) {
          if (!(key2 === "uid" || key2 === "gid")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/user",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              parentSchema: schema33.properties.user,
              data: data21,
            });
            errors++;
          }
        }
        if (data21.uid !== undefined) {
          let data22 = data21.uid;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/user/uid",
              keyword: "type",
              params: { type: "integer" },
              parentSchema: schema33.properties.user.properties.uid,
              data: data22,
            });
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 4294967294 || isNaN(data22)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/user/uid",
                keyword: "maximum",
                params: { comparison: "<=", limit: 4294967294 },
                parentSchema: schema33.properties.user.properties.uid,
                data: data22,
              });
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/user/uid",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                parentSchema: schema33.properties.user.properties.uid,
                data: data22,
              });
              errors++;
            }
          }
        }
        if (data21.gid !== undefined) {
          let data23 = data21.gid;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/user/gid",
              keyword: "type",
              params: { type: "integer" },
              parentSchema: schema33.properties.user.properties.gid,
              data: data23,
            });
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 4294967294 || isNaN(data23)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/user/gid",
                keyword: "maximum",
                params: { comparison: "<=", limit: 4294967294 },
                parentSchema: schema33.properties.user.properties.gid,
                data: data23,
              });
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/user/gid",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                parentSchema: schema33.properties.user.properties.gid,
                data: data23,
              });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/user",
          keyword: "type",
          params: { type: "object" },
          parentSchema: schema33.properties.user,
          data: data21,
        });
        errors++;
      }
    }
    if (data.init !== undefined) {
      let data24 = data.init;
      if (true !== data24) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/init",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema33.properties.init,
          data: data24,
        });
        errors++;
      }
    }
    if (data.terminal !== undefined) {
      let data25 = data.terminal;
      if (true !== data25) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/terminal",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema33.properties.terminal,
          data: data25,
        });
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data26 = data.capabilities;
      if (Array.isArray(data26)) {
        if (data26.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/capabilities",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.capabilities,
            data: data26,
          });
          errors++;
        }
        const len6 = data26.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate124(data26[i7], instancePath + "/capabilities/" + i7)) {
            vErrors = join(vErrors, validate124.errors);
            errors = vErrors.length;
          }
        }
        let i8 = data26.length;
        let j1;
        if (i8 > 1) {
          outer1: for (; i8--;) {
            for (j1 = i8; j1--;) {
              if (func0(data26[i8], data26[j1])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/capabilities",
                  keyword: "uniqueItems",
                  params: { i: i8, j: j1 },
                  parentSchema: schema33.properties.capabilities,
                  data: data26,
                });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/capabilities",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.capabilities,
          data: data26,
        });
        errors++;
      }
    }
    if (data.limits !== undefined) {
      if (!validate126(data.limits, instancePath + "/limits")) {
        vErrors = join(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.bestEffort !== undefined) {
      let data29 = data.bestEffort;
      if (Array.isArray(data29)) {
        if (data29.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/bestEffort",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema33.properties.bestEffort,
            data: data29,
          });
          errors++;
        }
        const len7 = data29.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data30 = data29[i9];
          if (!(data30 === "landlock" || data30 === "time" || data30 === "memory" || data30 === "cpu")) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/bestEffort/" + i9,
              keyword: "enum",
              params: { allowedValues: schema33.properties.bestEffort.items.enum },
              parentSchema: schema33.properties.bestEffort.items,
              data: data30,
            });
            errors++;
          }
        }
        let i10 = data29.length;
        let j2;
        if (i10 > 1) {
          outer2: for (; i10--;) {
            for (j2 = i10; j2--;) {
              if (func0(data29[i10], data29[j2])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/bestEffort",
                  keyword: "uniqueItems",
                  params: { i: i10, j: j2 },
                  parentSchema: schema33.properties.bestEffort,
                  data: data29,
                });
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/bestEffort",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema33.properties.bestEffort,
          data: data29,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema33,
      data,
    });
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}

function validate167(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grants === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "grants" },
        parentSchema: schema62,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "description" || key0 === "include" || key0 === "grants")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema62,
          data,
        });
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/$schema",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema62.properties.$schema,
          data: data0,
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema62.properties.description,
          data: data1,
        });
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/include",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema62.properties.include,
            data: data2,
          });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data2[i0], instancePath + "/include/" + i0)) {
            vErrors = join(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/include",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  parentSchema: schema62.properties.include,
                  data: data2,
                });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/include",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema62.properties.include,
          data: data2,
        });
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (!validate81(data.grants, instancePath + "/grants")) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema62,
      data,
    });
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}

export const programSpec = validate170;
const schema8 = {
  type: "object",
  properties: {
    $schema: { type: "string" },
    description: { type: "string" },
    include: { type: "array", items: { $ref: "#/$defs/hostPath" }, maxItems: 1024, uniqueItems: true },
    trigger: { $ref: "#/$defs/trigger" },
    program: { $ref: "#/$defs/hostPath" },
    argv0: { type: "string", minLength: 1, maxLength: 4096 },
    args: { type: "array", items: { $ref: "#/$defs/arg" }, maxItems: 1024 },
    env: {
      type: "object",
      propertyNames: { format: "envName" },
      additionalProperties: { type: "string" },
      maxProperties: 1024,
    },
    cwd: { type: "string", format: "voidFolder" },
    grants: { $ref: "#/$defs/grants" },
    onDenied: { enum: ["errno", "kill"] },
    concurrency: { type: "integer", minimum: 1, maximum: 1024 },
    restart: { enum: ["never", "onFailure", "always"] },
    acknowledge: { type: "array", items: { $ref: "#/$defs/acknowledgement" }, maxItems: 1024 },
  },
  required: ["program"],
  additionalProperties: false,
};
const func4 = (text) => text.length;
const schema10 = {
  anyOf: [
    { $ref: "#/$defs/startup" },
    { $ref: "#/$defs/pipeTrigger" },
    { $ref: "#/$defs/fileSocketTrigger" },
  ],
};
const schema11 = { enum: ["startup"], $comment: "startup" };

function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "startup")) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema11.enum },
      parentSchema: schema11,
      data,
    });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: "object",
  properties: { pipe: { $ref: "#/$defs/wireName" } },
  required: ["pipe"],
  additionalProperties: false,
};
const schema13 = { type: "string", format: "name" };
const formats2 = formats.name;

function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "name" },
        parentSchema: schema13,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema13,
      data,
    });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "pipe" },
        parentSchema: schema12,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema12,
          data,
        });
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      if (!validate30(data.pipe, instancePath + "/pipe")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema12,
      data,
    });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: "object",
  properties: { fileSocket: { $ref: "#/$defs/wireName" } },
  required: ["fileSocket"],
  additionalProperties: false,
};

function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        parentSchema: schema14,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema14,
          data,
        });
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      if (!validate30(data.fileSocket, instancePath + "/fileSocket")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema14,
      data,
    });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate27(data, instancePath)) {
    vErrors = join(vErrors, validate27.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate29(data, instancePath)) {
      vErrors = join(vErrors, validate29.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate33(data, instancePath)) {
        vErrors = join(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, { instancePath, keyword: "anyOf", params: {}, parentSchema: schema10, data });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}

const schema15 = {
  anyOf: [
    { $ref: "#/$defs/text" },
    { $ref: "#/$defs/fileArg" },
    { $ref: "#/$defs/pipeArg" },
    { $ref: "#/$defs/fileSocketArg" },
    { $ref: "#/$defs/tcpListenerArg" },
    { $ref: "#/$defs/udpSocketArg" },
    { $ref: "#/$defs/unixListenerArg" },
    { $ref: "#/$defs/connectorArg" },
    { $ref: "#/$defs/triggerArg" },
    { $ref: "#/$defs/trailingArg" },
    { $ref: "#/$defs/entrypointArg" },
  ],
};
const schema16 = { type: "string" };

function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema16,
      data,
    });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}

const schema17 = {
  type: "object",
  properties: {
    file: { $ref: "#/$defs/hostPath" },
    access: { enum: ["read", "write", "append", "readWrite"] },
  },
  required: ["file"],
  additionalProperties: false,
};

function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "file" },
        parentSchema: schema17,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "access")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema17,
          data,
        });
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (!validate24(data.file, instancePath + "/file")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data1 = data.access;
      if (!(data1 === "read" || data1 === "write" || data1 === "append" || data1 === "readWrite")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/access",
          keyword: "enum",
          params: { allowedValues: schema17.properties.access.enum },
          parentSchema: schema17.properties.access,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema17,
      data,
    });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}

const schema18 = {
  type: "object",
  properties: { pipe: { anyOf: [{ $ref: "#/$defs/pipeReader" }, { $ref: "#/$defs/pipeWriter" }] } },
  required: ["pipe"],
  additionalProperties: false,
};
const schema19 = {
  type: "object",
  properties: { read: { $ref: "#/$defs/wireName" } },
  required: ["read"],
  additionalProperties: false,
};

function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.read === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "read" },
        parentSchema: schema19,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "read")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema19,
          data,
        });
        errors++;
      }
    }
    if (data.read !== undefined) {
      if (!validate30(data.read, instancePath + "/read")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema19,
      data,
    });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}

const schema20 = {
  type: "object",
  properties: { write: { $ref: "#/$defs/wireName" } },
  required: ["write"],
  additionalProperties: false,
};

function validate48(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "write" },
        parentSchema: schema20,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "write")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema20,
          data,
        });
        errors++;
      }
    }
    if (data.write !== undefined) {
      if (!validate30(data.write, instancePath + "/write")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema20,
      data,
    });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

function validate44(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "pipe" },
        parentSchema: schema18,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema18,
          data,
        });
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      let data0 = data.pipe;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate45(data0, instancePath + "/pipe")) {
        vErrors = join(vErrors, validate45.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate48(data0, instancePath + "/pipe")) {
          vErrors = join(vErrors, validate48.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/pipe",
          keyword: "anyOf",
          params: {},
          parentSchema: schema18.properties.pipe,
          data: data0,
        });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema18,
      data,
    });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}

const schema21 = {
  type: "object",
  properties: {
    fileSocket: { anyOf: [{ $ref: "#/$defs/fileSocketReceiver" }, { $ref: "#/$defs/fileSocketSender" }] },
  },
  required: ["fileSocket"],
  additionalProperties: false,
};
const schema22 = {
  type: "object",
  properties: { receive: { $ref: "#/$defs/wireName" } },
  required: ["receive"],
  additionalProperties: false,
};

function validate53(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.receive === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "receive" },
        parentSchema: schema22,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "receive")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema22,
          data,
        });
        errors++;
      }
    }
    if (data.receive !== undefined) {
      if (!validate30(data.receive, instancePath + "/receive")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema22,
      data,
    });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}

const schema23 = {
  type: "object",
  properties: { send: { $ref: "#/$defs/wireName" } },
  required: ["send"],
  additionalProperties: false,
};

function validate56(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.send === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "send" },
        parentSchema: schema23,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "send")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema23,
          data,
        });
        errors++;
      }
    }
    if (data.send !== undefined) {
      if (!validate30(data.send, instancePath + "/send")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema23,
      data,
    });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}

function validate52(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        parentSchema: schema21,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema21,
          data,
        });
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      let data0 = data.fileSocket;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate53(data0, instancePath + "/fileSocket")) {
        vErrors = join(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate56(data0, instancePath + "/fileSocket")) {
          vErrors = join(vErrors, validate56.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/fileSocket",
          keyword: "anyOf",
          params: {},
          parentSchema: schema21.properties.fileSocket,
          data: data0,
        });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema21,
      data,
    });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

const schema24 = {
  type: "object",
  properties: { tcpListener: { $ref: "#/$defs/socketAddress" }, as: { enum: ["listen-fds"] } },
  required: ["tcpListener"],
  additionalProperties: false,
};
const schema25 = { type: "string", format: "socketAddress" };
const formats4 = formats.socketAddress;

function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "format",
        params: { format: "socketAddress" },
        parentSchema: schema25,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema25,
      data,
    });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}

function validate60(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tcpListener === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "tcpListener" },
        parentSchema: schema24,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tcpListener" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema24,
          data,
        });
        errors++;
      }
    }
    if (data.tcpListener !== undefined) {
      if (!validate61(data.tcpListener, instancePath + "/tcpListener")) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema24.properties.as.enum },
          parentSchema: schema24.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema24,
      data,
    });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}

const schema26 = {
  type: "object",
  properties: { udpSocket: { $ref: "#/$defs/socketAddress" }, as: { enum: ["listen-fds"] } },
  required: ["udpSocket"],
  additionalProperties: false,
};

function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.udpSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "udpSocket" },
        parentSchema: schema26,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "udpSocket" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema26,
          data,
        });
        errors++;
      }
    }
    if (data.udpSocket !== undefined) {
      if (!validate61(data.udpSocket, instancePath + "/udpSocket")) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema26.properties.as.enum },
          parentSchema: schema26.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema26,
      data,
    });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}

const schema27 = {
  type: "object",
  properties: { unixListener: { $ref: "#/$defs/hostPath" }, as: { enum: ["listen-fds"] } },
  required: ["unixListener"],
  additionalProperties: false,
};

function validate67(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unixListener === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "unixListener" },
        parentSchema: schema27,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unixListener" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema27,
          data,
        });
        errors++;
      }
    }
    if (data.unixListener !== undefined) {
      if (!validate24(data.unixListener, instancePath + "/unixListener")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema27.properties.as.enum },
          parentSchema: schema27.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema27,
      data,
    });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  type: "object",
  properties: {
    connector: { type: "array", items: { $ref: "#/$defs/connection" }, minItems: 1, maxItems: 1024 },
  },
  required: ["connector"],
  additionalProperties: false,
};
const schema29 = {
  type: "object",
  properties: {
    protocol: { enum: ["tcp"] },
    host: { type: "string", format: "connectorHost" },
    port: { type: "integer", minimum: 1, maximum: 65535 },
  },
  required: ["protocol", "host", "port"],
  additionalProperties: false,
};
const formats6 = formats.connectorHost;

function validate71(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "protocol" },
        parentSchema: schema29,
        data,
      });
      errors++;
    }
    if (data.host === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "host" },
        parentSchema: schema29,
        data,
      });
      errors++;
    }
    if (data.port === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "port" },
        parentSchema: schema29,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "host" || key0 === "port")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema29,
          data,
        });
        errors++;
      }
    }
    if (data.protocol !== undefined) {
      let data0 = data.protocol;
      if (!(data0 === "tcp")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/protocol",
          keyword: "enum",
          params: { allowedValues: schema29.properties.protocol.enum },
          parentSchema: schema29.properties.protocol,
          data: data0,
        });
        errors++;
      }
    }
    if (data.host !== undefined) {
      let data1 = data.host;
      if (typeof data1 === "string") {
        if (!formats6(data1)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/host",
            keyword: "format",
            params: { format: "connectorHost" },
            parentSchema: schema29.properties.host,
            data: data1,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/host",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema29.properties.host,
          data: data1,
        });
        errors++;
      }
    }
    if (data.port !== undefined) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/port",
          keyword: "type",
          params: { type: "integer" },
          parentSchema: schema29.properties.port,
          data: data2,
        });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/port",
            keyword: "maximum",
            params: { comparison: "<=", limit: 65535 },
            parentSchema: schema29.properties.port,
            data: data2,
          });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/port",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            parentSchema: schema29.properties.port,
            data: data2,
          });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema29,
      data,
    });
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}

function validate70(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "connector" },
        parentSchema: schema28,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema28,
          data,
        });
        errors++;
      }
    }
    if (data.connector !== undefined) {
      let data0 = data.connector;
      if (Array.isArray(data0)) {
        if (data0.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/connector",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema28.properties.connector,
            data: data0,
          });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/connector",
            keyword: "minItems",
            params: { limit: 1 },
            parentSchema: schema28.properties.connector,
            data: data0,
          });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data0[i0], instancePath + "/connector/" + i0)) {
            vErrors = join(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/connector",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema28.properties.connector,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema28,
      data,
    });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}

const schema30 = {
  type: "object",
  properties: { trigger: { const: true } },
  required: ["trigger"],
  additionalProperties: false,
};

function validate74(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trigger === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "trigger" },
        parentSchema: schema30,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trigger")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema30,
          data,
        });
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      let data0 = data.trigger;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/trigger",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema30.properties.trigger,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema30,
      data,
    });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}

const schema31 = {
  type: "object",
  properties: { trailing: { const: true } },
  required: ["trailing"],
  additionalProperties: false,
};

function validate76(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trailing === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "trailing" },
        parentSchema: schema31,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trailing")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema31,
          data,
        });
        errors++;
      }
    }
    if (data.trailing !== undefined) {
      let data0 = data.trailing;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/trailing",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema31.properties.trailing,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema31,
      data,
    });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}

const schema32 = {
  type: "object",
  properties: { entrypoint: { const: true } },
  required: ["entrypoint"],
  additionalProperties: false,
};

function validate78(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoint === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "entrypoint" },
        parentSchema: schema32,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "entrypoint")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema32,
          data,
        });
        errors++;
      }
    }
    if (data.entrypoint !== undefined) {
      let data0 = data.entrypoint;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/entrypoint",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema32.properties.entrypoint,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema32,
      data,
    });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}

function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate39(data, instancePath)) {
    vErrors = join(vErrors, validate39.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate41(data, instancePath)) {
      vErrors = join(vErrors, validate41.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate44(data, instancePath)) {
        vErrors = join(vErrors, validate44.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate52(data, instancePath)) {
          vErrors = join(vErrors, validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate60(data, instancePath)) {
            vErrors = join(vErrors, validate60.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate64(data, instancePath)) {
              vErrors = join(vErrors, validate64.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate67(data, instancePath)) {
                vErrors = join(vErrors, validate67.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate70(data, instancePath)) {
                  vErrors = join(vErrors, validate70.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors;
                  if (!validate74(data, instancePath)) {
                    vErrors = join(vErrors, validate74.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors;
                    if (!validate76(data, instancePath)) {
                      vErrors = join(vErrors, validate76.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs11 = errors;
                      if (!validate78(data, instancePath)) {
                        vErrors = join(vErrors, validate78.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs11 === errors;
                      valid0 = valid0 || _valid0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, { instancePath, keyword: "anyOf", params: {}, parentSchema: schema15, data });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}

const schema59 = {
  type: "object",
  properties: {
    warning: { type: "string", minLength: 1, maxLength: 64 },
    reason: { type: "string", minLength: 1, maxLength: 4096 },
  },
  required: ["warning", "reason"],
  additionalProperties: false,
};

function validate148(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warning === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "warning" },
        parentSchema: schema59,
        data,
      });
      errors++;
    }
    if (data.reason === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "reason" },
        parentSchema: schema59,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "warning" || key0 === "reason")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema59,
          data,
        });
        errors++;
      }
    }
    if (data.warning !== undefined) {
      let data0 = data.warning;
      if (typeof data0 === "string") {
        if (func4(data0) > 64) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/warning",
            keyword: "maxLength",
            params: { limit: 64 },
            parentSchema: schema59.properties.warning,
            data: data0,
          });
          errors++;
        }
        if (func4(data0) < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/warning",
            keyword: "minLength",
            params: { limit: 1 },
            parentSchema: schema59.properties.warning,
            data: data0,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/warning",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema59.properties.warning,
          data: data0,
        });
        errors++;
      }
    }
    if (data.reason !== undefined) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func4(data1) > 4096) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/reason",
            keyword: "maxLength",
            params: { limit: 4096 },
            parentSchema: schema59.properties.reason,
            data: data1,
          });
          errors++;
        }
        if (func4(data1) < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/reason",
            keyword: "minLength",
            params: { limit: 1 },
            parentSchema: schema59.properties.reason,
            data: data1,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/reason",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema59.properties.reason,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema59,
      data,
    });
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}

const formats8 = formats.envName;
const formats10 = formats.voidFolder;

function validate170(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "program" },
        parentSchema: schema8,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema8,
          data,
        });
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/$schema",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema8.properties.$schema,
          data: data0,
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema8.properties.description,
          data: data1,
        });
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/include",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema8.properties.include,
            data: data2,
          });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data2[i0], instancePath + "/include/" + i0)) {
            vErrors = join(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/include",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  parentSchema: schema8.properties.include,
                  data: data2,
                });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/include",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema8.properties.include,
          data: data2,
        });
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      if (!validate26(data.trigger, instancePath + "/trigger")) {
        vErrors = join(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.program !== undefined) {
      if (!validate24(data.program, instancePath + "/program")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.argv0 !== undefined) {
      let data6 = data.argv0;
      if (typeof data6 === "string") {
        if (func4(data6) > 4096) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/argv0",
            keyword: "maxLength",
            params: { limit: 4096 },
            parentSchema: schema8.properties.argv0,
            data: data6,
          });
          errors++;
        }
        if (func4(data6) < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/argv0",
            keyword: "minLength",
            params: { limit: 1 },
            parentSchema: schema8.properties.argv0,
            data: data6,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/argv0",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema8.properties.argv0,
          data: data6,
        });
        errors++;
      }
    }
    if (data.args !== undefined) {
      let data7 = data.args;
      if (Array.isArray(data7)) {
        if (data7.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema8.properties.args,
            data: data7,
          });
          errors++;
        }
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate38(data7[i2], instancePath + "/args/" + i2)) {
            vErrors = join(vErrors, validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/args",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema8.properties.args,
          data: data7,
        });
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data9 = data.env;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/env",
            keyword: "maxProperties",
            params: { limit: 1024 },
            parentSchema: schema8.properties.env,
            data: data9,
          });
          errors++;
        }
        for (const key1 in data9) {
          const _errs18 = errors;
          if (typeof key1 === "string") {
            if (!formats8(key1)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/env",
                keyword: "format",
                params: { format: "envName" },
                parentSchema: schema8.properties.env.propertyNames,
                data: key1,
                propertyName: key1,
              });
              errors++;
            }
          }
          var valid6 = _errs18 === errors;
          if (!valid6) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/env",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              parentSchema: schema8.properties.env,
              data: data9,
            });
            errors++;
          }
        }
        for (const key2 in data9) {
          let data10 = data9[key2];
          if (typeof data10 !== "string") {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              keyword: "type",
              params: { type: "string" },
              parentSchema: schema8.properties.env.additionalProperties,
              data: data10,
            });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/env",
          keyword: "type",
          params: { type: "object" },
          parentSchema: schema8.properties.env,
          data: data9,
        });
        errors++;
      }
    }
    if (data.cwd !== undefined) {
      let data11 = data.cwd;
      if (typeof data11 === "string") {
        if (!formats10(data11)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/cwd",
            keyword: "format",
            params: { format: "voidFolder" },
            parentSchema: schema8.properties.cwd,
            data: data11,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/cwd",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema8.properties.cwd,
          data: data11,
        });
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (!validate81(data.grants, instancePath + "/grants")) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.onDenied !== undefined) {
      let data13 = data.onDenied;
      if (!(data13 === "errno" || data13 === "kill")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/onDenied",
          keyword: "enum",
          params: { allowedValues: schema8.properties.onDenied.enum },
          parentSchema: schema8.properties.onDenied,
          data: data13,
        });
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data14 = data.concurrency;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/concurrency",
          keyword: "type",
          params: { type: "integer" },
          parentSchema: schema8.properties.concurrency,
          data: data14,
        });
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1024 || isNaN(data14)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/concurrency",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1024 },
            parentSchema: schema8.properties.concurrency,
            data: data14,
          });
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/concurrency",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            parentSchema: schema8.properties.concurrency,
            data: data14,
          });
          errors++;
        }
      }
    }
    if (data.restart !== undefined) {
      let data15 = data.restart;
      if (!(data15 === "never" || data15 === "onFailure" || data15 === "always")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/restart",
          keyword: "enum",
          params: { allowedValues: schema8.properties.restart.enum },
          parentSchema: schema8.properties.restart,
          data: data15,
        });
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data16 = data.acknowledge;
      if (Array.isArray(data16)) {
        if (data16.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/acknowledge",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema8.properties.acknowledge,
            data: data16,
          });
          errors++;
        }
        const len2 = data16.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate148(data16[i3], instancePath + "/acknowledge/" + i3)) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/acknowledge",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema8.properties.acknowledge,
          data: data16,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema8,
      data,
    });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}

export const application = validate177;
const schema60 = {
  type: "object",
  properties: {
    $schema: { type: "string" },
    description: { type: "string" },
    include: { type: "array", items: { $ref: "#/$defs/hostPath" }, maxItems: 1024, uniqueItems: true },
    entrypoints: {
      type: "object",
      propertyNames: { format: "name" },
      additionalProperties: { $ref: "#/$defs/entrypoint" },
      minProperties: 1,
      maxProperties: 256,
    },
    acknowledge: { type: "array", items: { $ref: "#/$defs/acknowledgement" }, maxItems: 1024 },
  },
  required: ["entrypoints"],
  additionalProperties: false,
};
const schema61 = {
  type: "object",
  properties: {
    description: { type: "string" },
    trigger: { $ref: "#/$defs/trigger" },
    program: { $ref: "#/$defs/hostPath" },
    argv0: { type: "string", minLength: 1, maxLength: 4096 },
    args: { type: "array", items: { $ref: "#/$defs/arg" }, maxItems: 1024 },
    env: {
      type: "object",
      propertyNames: { format: "envName" },
      additionalProperties: { type: "string" },
      maxProperties: 1024,
    },
    cwd: { type: "string", format: "voidFolder" },
    grants: { $ref: "#/$defs/grants" },
    onDenied: { enum: ["errno", "kill"] },
    concurrency: { type: "integer", minimum: 1, maximum: 1024 },
    restart: { enum: ["never", "onFailure", "always"] },
    acknowledge: { type: "array", items: { $ref: "#/$defs/acknowledgement" }, maxItems: 1024 },
  },
  required: ["program"],
  additionalProperties: false,
};

function validate153(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "program" },
        parentSchema: schema61,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema61.properties, key0)) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema61,
          data,
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema61.properties.description,
          data: data0,
        });
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      if (!validate26(data.trigger, instancePath + "/trigger")) {
        vErrors = join(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.program !== undefined) {
      if (!validate24(data.program, instancePath + "/program")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.argv0 !== undefined) {
      let data3 = data.argv0;
      if (typeof data3 === "string") {
        if (func4(data3) > 4096) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/argv0",
            keyword: "maxLength",
            params: { limit: 4096 },
            parentSchema: schema61.properties.argv0,
            data: data3,
          });
          errors++;
        }
        if (func4(data3) < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/argv0",
            keyword: "minLength",
            params: { limit: 1 },
            parentSchema: schema61.properties.argv0,
            data: data3,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/argv0",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema61.properties.argv0,
          data: data3,
        });
        errors++;
      }
    }
    if (data.args !== undefined) {
      let data4 = data.args;
      if (Array.isArray(data4)) {
        if (data4.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema61.properties.args,
            data: data4,
          });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate38(data4[i0], instancePath + "/args/" + i0)) {
            vErrors = join(vErrors, validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/args",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema61.properties.args,
          data: data4,
        });
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data6 = data.env;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/env",
            keyword: "maxProperties",
            params: { limit: 1024 },
            parentSchema: schema61.properties.env,
            data: data6,
          });
          errors++;
        }
        for (const key1 in data6) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (!formats8(key1)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/env",
                keyword: "format",
                params: { format: "envName" },
                parentSchema: schema61.properties.env.propertyNames,
                data: key1,
                propertyName: key1,
              });
              errors++;
            }
          }
          var valid3 = _errs13 === errors;
          if (!valid3) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/env",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              parentSchema: schema61.properties.env,
              data: data6,
            });
            errors++;
          }
        }
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (typeof data7 !== "string") {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              keyword: "type",
              params: { type: "string" },
              parentSchema: schema61.properties.env.additionalProperties,
              data: data7,
            });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/env",
          keyword: "type",
          params: { type: "object" },
          parentSchema: schema61.properties.env,
          data: data6,
        });
        errors++;
      }
    }
    if (data.cwd !== undefined) {
      let data8 = data.cwd;
      if (typeof data8 === "string") {
        if (!formats10(data8)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/cwd",
            keyword: "format",
            params: { format: "voidFolder" },
            parentSchema: schema61.properties.cwd,
            data: data8,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/cwd",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema61.properties.cwd,
          data: data8,
        });
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (!validate81(data.grants, instancePath + "/grants")) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.onDenied !== undefined) {
      let data10 = data.onDenied;
      if (!(data10 === "errno" || data10 === "kill")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/onDenied",
          keyword: "enum",
          params: { allowedValues: schema61.properties.onDenied.enum },
          parentSchema: schema61.properties.onDenied,
          data: data10,
        });
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data11 = data.concurrency;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/concurrency",
          keyword: "type",
          params: { type: "integer" },
          parentSchema: schema61.properties.concurrency,
          data: data11,
        });
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1024 || isNaN(data11)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/concurrency",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1024 },
            parentSchema: schema61.properties.concurrency,
            data: data11,
          });
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/concurrency",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            parentSchema: schema61.properties.concurrency,
            data: data11,
          });
          errors++;
        }
      }
    }
    if (data.restart !== undefined) {
      let data12 = data.restart;
      if (!(data12 === "never" || data12 === "onFailure" || data12 === "always")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/restart",
          keyword: "enum",
          params: { allowedValues: schema61.properties.restart.enum },
          parentSchema: schema61.properties.restart,
          data: data12,
        });
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data13 = data.acknowledge;
      if (Array.isArray(data13)) {
        if (data13.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/acknowledge",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema61.properties.acknowledge,
            data: data13,
          });
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate148(data13[i1], instancePath + "/acknowledge/" + i1)) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/acknowledge",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema61.properties.acknowledge,
          data: data13,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema61,
      data,
    });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}

function validate177(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoints === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "entrypoints" },
        parentSchema: schema60,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "$schema" ||
        key0 === "description" ||
        key0 === "include" ||
        key0 === "entrypoints" ||
        key0 === "acknowledge"
      )) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema60,
          data,
        });
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/$schema",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema60.properties.$schema,
          data: data0,
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema60.properties.description,
          data: data1,
        });
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/include",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema60.properties.include,
            data: data2,
          });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data2[i0], instancePath + "/include/" + i0)) {
            vErrors = join(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = add(vErrors, {
                  instancePath: instancePath + "/include",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  parentSchema: schema60.properties.include,
                  data: data2,
                });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/include",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema60.properties.include,
          data: data2,
        });
        errors++;
      }
    }
    if (data.entrypoints !== undefined) {
      let data4 = data.entrypoints;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 256) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/entrypoints",
            keyword: "maxProperties",
            params: { limit: 256 },
            parentSchema: schema60.properties.entrypoints,
            data: data4,
          });
          errors++;
        }
        if (Object.keys(data4).length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/entrypoints",
            keyword: "minProperties",
            params: { limit: 1 },
            parentSchema: schema60.properties.entrypoints,
            data: data4,
          });
          errors++;
        }
        for (const key1 in data4) {
          const _errs11 = errors;
          if (typeof key1 === "string") {
            if (!formats2(key1)) {
              vErrors = add(vErrors, {
                instancePath: instancePath + "/entrypoints",
                keyword: "format",
                params: { format: "name" },
                parentSchema: schema60.properties.entrypoints.propertyNames,
                data: key1,
                propertyName: key1,
              });
              errors++;
            }
          }
          var valid4 = _errs11 === errors;
          if (!valid4) {
            vErrors = add(vErrors, {
              instancePath: instancePath + "/entrypoints",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              parentSchema: schema60.properties.entrypoints,
              data: data4,
            });
            errors++;
          }
        }
        for (const key2 in data4) {
          if (
            !validate153(
              data4[key2],
              instancePath + "/entrypoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
            )
          ) {
            vErrors = join(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/entrypoints",
          keyword: "type",
          params: { type: "object" },
          parentSchema: schema60.properties.entrypoints,
          data: data4,
        });
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data6 = data.acknowledge;
      if (Array.isArray(data6)) {
        if (data6.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/acknowledge",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema60.properties.acknowledge,
            data: data6,
          });
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate148(data6[i2], instancePath + "/acknowledge/" + i2)) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/acknowledge",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema60.properties.acknowledge,
          data: data6,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema60,
      data,
    });
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}

export const startup = validate181;

function validate181(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "startup")) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema11.enum },
      parentSchema: schema11,
      data,
    });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}

export const pipeTrigger = validate182;

function validate182(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "pipe" },
        parentSchema: schema12,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema12,
          data,
        });
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      if (!validate30(data.pipe, instancePath + "/pipe")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema12,
      data,
    });
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}

export const fileSocketTrigger = validate184;

function validate184(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        parentSchema: schema14,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema14,
          data,
        });
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      if (!validate30(data.fileSocket, instancePath + "/fileSocket")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema14,
      data,
    });
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}

export const text = validate186;

function validate186(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "string" },
      parentSchema: schema16,
      data,
    });
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}

export const fileArg = validate187;

function validate187(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "file" },
        parentSchema: schema17,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "access")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema17,
          data,
        });
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (!validate24(data.file, instancePath + "/file")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data1 = data.access;
      if (!(data1 === "read" || data1 === "write" || data1 === "append" || data1 === "readWrite")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/access",
          keyword: "enum",
          params: { allowedValues: schema17.properties.access.enum },
          parentSchema: schema17.properties.access,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema17,
      data,
    });
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}

export const pipeArg = validate189;

function validate189(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "pipe" },
        parentSchema: schema18,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema18,
          data,
        });
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      let data0 = data.pipe;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate45(data0, instancePath + "/pipe")) {
        vErrors = join(vErrors, validate45.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate48(data0, instancePath + "/pipe")) {
          vErrors = join(vErrors, validate48.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/pipe",
          keyword: "anyOf",
          params: {},
          parentSchema: schema18.properties.pipe,
          data: data0,
        });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema18,
      data,
    });
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}

export const fileSocketArg = validate192;

function validate192(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        parentSchema: schema21,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema21,
          data,
        });
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      let data0 = data.fileSocket;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate53(data0, instancePath + "/fileSocket")) {
        vErrors = join(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate56(data0, instancePath + "/fileSocket")) {
          vErrors = join(vErrors, validate56.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/fileSocket",
          keyword: "anyOf",
          params: {},
          parentSchema: schema21.properties.fileSocket,
          data: data0,
        });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema21,
      data,
    });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}

export const tcpListenerArg = validate195;

function validate195(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tcpListener === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "tcpListener" },
        parentSchema: schema24,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tcpListener" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema24,
          data,
        });
        errors++;
      }
    }
    if (data.tcpListener !== undefined) {
      if (!validate61(data.tcpListener, instancePath + "/tcpListener")) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema24.properties.as.enum },
          parentSchema: schema24.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema24,
      data,
    });
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}

export const udpSocketArg = validate197;

function validate197(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.udpSocket === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "udpSocket" },
        parentSchema: schema26,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "udpSocket" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema26,
          data,
        });
        errors++;
      }
    }
    if (data.udpSocket !== undefined) {
      if (!validate61(data.udpSocket, instancePath + "/udpSocket")) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema26.properties.as.enum },
          parentSchema: schema26.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema26,
      data,
    });
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}

export const unixListenerArg = validate199;

function validate199(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unixListener === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "unixListener" },
        parentSchema: schema27,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unixListener" || key0 === "as")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema27,
          data,
        });
        errors++;
      }
    }
    if (data.unixListener !== undefined) {
      if (!validate24(data.unixListener, instancePath + "/unixListener")) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/as",
          keyword: "enum",
          params: { allowedValues: schema27.properties.as.enum },
          parentSchema: schema27.properties.as,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema27,
      data,
    });
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}

export const connectorArg = validate201;

function validate201(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "connector" },
        parentSchema: schema28,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema28,
          data,
        });
        errors++;
      }
    }
    if (data.connector !== undefined) {
      let data0 = data.connector;
      if (Array.isArray(data0)) {
        if (data0.length > 1024) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/connector",
            keyword: "maxItems",
            params: { limit: 1024 },
            parentSchema: schema28.properties.connector,
            data: data0,
          });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/connector",
            keyword: "minItems",
            params: { limit: 1 },
            parentSchema: schema28.properties.connector,
            data: data0,
          });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data0[i0], instancePath + "/connector/" + i0)) {
            vErrors = join(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/connector",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema28.properties.connector,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema28,
      data,
    });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}

export const triggerArg = validate203;

function validate203(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trigger === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "trigger" },
        parentSchema: schema30,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trigger")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema30,
          data,
        });
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      let data0 = data.trigger;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/trigger",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema30.properties.trigger,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema30,
      data,
    });
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}

export const trailingArg = validate204;

function validate204(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trailing === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "trailing" },
        parentSchema: schema31,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trailing")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema31,
          data,
        });
        errors++;
      }
    }
    if (data.trailing !== undefined) {
      let data0 = data.trailing;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/trailing",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema31.properties.trailing,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema31,
      data,
    });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}

export const entrypointArg = validate205;

function validate205(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoint === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "entrypoint" },
        parentSchema: schema32,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "entrypoint")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema32,
          data,
        });
        errors++;
      }
    }
    if (data.entrypoint !== undefined) {
      let data0 = data.entrypoint;
      if (true !== data0) {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/entrypoint",
          keyword: "const",
          params: { allowedValue: true },
          parentSchema: schema32.properties.entrypoint,
          data: data0,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema32,
      data,
    });
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}

export const pipeReader = validate206;

function validate206(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.read === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "read" },
        parentSchema: schema19,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "read")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema19,
          data,
        });
        errors++;
      }
    }
    if (data.read !== undefined) {
      if (!validate30(data.read, instancePath + "/read")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema19,
      data,
    });
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}

export const pipeWriter = validate208;

function validate208(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "write" },
        parentSchema: schema20,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "write")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema20,
          data,
        });
        errors++;
      }
    }
    if (data.write !== undefined) {
      if (!validate30(data.write, instancePath + "/write")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema20,
      data,
    });
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}

export const fileSocketReceiver = validate210;

function validate210(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.receive === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "receive" },
        parentSchema: schema22,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "receive")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema22,
          data,
        });
        errors++;
      }
    }
    if (data.receive !== undefined) {
      if (!validate30(data.receive, instancePath + "/receive")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema22,
      data,
    });
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}

export const fileSocketSender = validate212;

function validate212(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.send === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "send" },
        parentSchema: schema23,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "send")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema23,
          data,
        });
        errors++;
      }
    }
    if (data.send !== undefined) {
      if (!validate30(data.send, instancePath + "/send")) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema23,
      data,
    });
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}

export const programLibraries = validate214;

function validate214(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (true !== data) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "const",
      params: { allowedValue: true },
      parentSchema: schema37,
      data,
    });
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}

export const librariesOf = validate215;

function validate215(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1024) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maxItems",
        params: { limit: 1024 },
        parentSchema: schema38,
        data,
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate24(data[i0], instancePath + "/" + i0)) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0: for (; i1--;) {
        for (j0 = i1; j0--;) {
          if (func0(data[i1], data[j0])) {
            vErrors = add(vErrors, {
              instancePath,
              keyword: "uniqueItems",
              params: { i: i1, j: j0 },
              parentSchema: schema38,
              data,
            });
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "array" },
      parentSchema: schema38,
      data,
    });
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}

export const textData = validate217;

function validate217(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema40,
        data,
      });
      errors++;
    }
    if (data.content === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "content" },
        parentSchema: schema40,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "content" || key0 === "mode")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema40,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/content",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema40.properties.content,
          data: data1,
        });
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/mode",
            keyword: "format",
            params: { format: "fileMode" },
            parentSchema: schema40.properties.mode,
            data: data2,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/mode",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema40.properties.mode,
          data: data2,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema40,
      data,
    });
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}

export const binaryData = validate219;

function validate219(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "at" },
        parentSchema: schema41,
        data,
      });
      errors++;
    }
    if (data.base64 === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "base64" },
        parentSchema: schema41,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "base64" || key0 === "mode")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema41,
          data,
        });
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (!validate84(data.at, instancePath + "/at")) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.base64 !== undefined) {
      let data1 = data.base64;
      if (typeof data1 === "string") {
        if (!formats16(data1)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/base64",
            keyword: "format",
            params: { format: "base64" },
            parentSchema: schema41.properties.base64,
            data: data1,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/base64",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema41.properties.base64,
          data: data1,
        });
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/mode",
            keyword: "format",
            params: { format: "fileMode" },
            parentSchema: schema41.properties.mode,
            data: data2,
          });
          errors++;
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/mode",
          keyword: "type",
          params: { type: "string" },
          parentSchema: schema41.properties.mode,
          data: data2,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema41,
      data,
    });
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}

export const syscallName = validate221;

function validate221(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema46.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema46.enum },
      parentSchema: schema46,
      data,
    });
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}

export const syscallGroup = validate222;

function validate222(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === "@aio" ||
    data === "@all" ||
    data === "@base" ||
    data === "@basic-io" ||
    data === "@chown" ||
    data === "@clock" ||
    data === "@cpu-emulation" ||
    data === "@debug" ||
    data === "@default" ||
    data === "@file-system" ||
    data === "@io-event" ||
    data === "@ipc" ||
    data === "@keyring" ||
    data === "@known" ||
    data === "@memlock" ||
    data === "@module" ||
    data === "@mount" ||
    data === "@network-io" ||
    data === "@obsolete" ||
    data === "@pkey" ||
    data === "@privileged" ||
    data === "@process" ||
    data === "@raw-io" ||
    data === "@reboot" ||
    data === "@resources" ||
    data === "@sandbox" ||
    data === "@setuid" ||
    data === "@signal" ||
    data === "@swap" ||
    data === "@sync" ||
    data === "@system-service" ||
    data === "@timer"
  )) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema47.enum },
      parentSchema: schema47,
      data,
    });
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}

export const conditionalSyscall = validate223;

function validate223(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "name" },
        parentSchema: schema48,
        data,
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args")) {
        vErrors = add(vErrors, {
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          parentSchema: schema48,
          data,
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (!validate111(data.name, instancePath + "/name")) {
        vErrors = join(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== undefined) {
      let data1 = data.args;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "maxItems",
            params: { limit: 6 },
            parentSchema: schema48.properties.args,
            data: data1,
          });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = add(vErrors, {
            instancePath: instancePath + "/args",
            keyword: "minItems",
            params: { limit: 1 },
            parentSchema: schema48.properties.args,
            data: data1,
          });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate117(data1[i0], instancePath + "/args/" + i0)) {
            vErrors = join(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, {
          instancePath: instancePath + "/args",
          keyword: "type",
          params: { type: "array" },
          parentSchema: schema48.properties.args,
          data: data1,
        });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "object" },
      parentSchema: schema48,
      data,
    });
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}

export const fileCount = validate226;

function validate226(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "integer" },
      parentSchema: schema53,
      data,
    });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 1048576 },
        parentSchema: schema53,
        data,
      });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        parentSchema: schema53,
        data,
      });
      errors++;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}

export const unlimited = validate227;

function validate227(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "unlimited")) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: schema54.enum },
      parentSchema: schema54,
      data,
    });
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}

export const processCount = validate228;

function validate228(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "integer" },
      parentSchema: schema55,
      data,
    });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4194304 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 4194304 },
        parentSchema: schema55,
        data,
      });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        parentSchema: schema55,
        data,
      });
      errors++;
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}

export const processorCount = validate229;

function validate229(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1024 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "maximum",
        params: { comparison: "<=", limit: 1024 },
        parentSchema: schema58,
        data,
      });
      errors++;
    }
    if (data < 0.01 || isNaN(data)) {
      vErrors = add(vErrors, {
        instancePath,
        keyword: "minimum",
        params: { comparison: ">=", limit: 0.01 },
        parentSchema: schema58,
        data,
      });
      errors++;
    }
  } else {
    vErrors = add(vErrors, {
      instancePath,
      keyword: "type",
      params: { type: "number" },
      parentSchema: schema58,
      data,
    });
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}

export const BRANCHES = {
  includeFile: { type: "object", required: ["grants"] },
  programSpec: { type: "object", required: ["program"] },
  application: { type: "object", required: ["entrypoints"] },
  startup: { type: "string", values: ["startup"] },
  pipeTrigger: { type: "object", required: ["pipe"] },
  fileSocketTrigger: { type: "object", required: ["fileSocket"] },
  text: { type: "string" },
  fileArg: { type: "object", required: ["file"] },
  pipeArg: { type: "object", required: ["pipe"] },
  fileSocketArg: { type: "object", required: ["fileSocket"] },
  tcpListenerArg: { type: "object", required: ["tcpListener"] },
  udpSocketArg: { type: "object", required: ["udpSocket"] },
  unixListenerArg: { type: "object", required: ["unixListener"] },
  connectorArg: { type: "object", required: ["connector"] },
  triggerArg: { type: "object", required: ["trigger"] },
  trailingArg: { type: "object", required: ["trailing"] },
  entrypointArg: { type: "object", required: ["entrypoint"] },
  pipeReader: { type: "object", required: ["read"] },
  pipeWriter: { type: "object", required: ["write"] },
  fileSocketReceiver: { type: "object", required: ["receive"] },
  fileSocketSender: { type: "object", required: ["send"] },
  programLibraries: { type: "boolean", values: [true] },
  librariesOf: { type: "array" },
  textData: { type: "object", required: ["at", "content"] },
  binaryData: { type: "object", required: ["at", "base64"] },
  syscallName: {
    type: "string",
    values: [
      "_sysctl",
      "accept",
      "accept4",
      "access",
      "acct",
      "add_key",
      "adjtimex",
      "afs_syscall",
      "alarm",
      "arch_prctl",
      "bind",
      "bpf",
      "brk",
      "cachestat",
      "capget",
      "capset",
      "chdir",
      "chmod",
      "chown",
      "chroot",
      "clock_adjtime",
      "clock_getres",
      "clock_gettime",
      "clock_nanosleep",
      "clock_settime",
      "clone",
      "clone3",
      "close",
      "close_range",
      "connect",
      "copy_file_range",
      "creat",
      "create_module",
      "delete_module",
      "dup",
      "dup2",
      "dup3",
      "epoll_create",
      "epoll_create1",
      "epoll_ctl",
      "epoll_ctl_old",
      "epoll_pwait",
      "epoll_pwait2",
      "epoll_wait",
      "epoll_wait_old",
      "eventfd",
      "eventfd2",
      "execve",
      "execveat",
      "exit",
      "exit_group",
      "faccessat",
      "faccessat2",
      "fadvise64",
      "fallocate",
      "fanotify_init",
      "fanotify_mark",
      "fchdir",
      "fchmod",
      "fchmodat",
      "fchmodat2",
      "fchown",
      "fchownat",
      "fcntl",
      "fdatasync",
      "fgetxattr",
      "file_getattr",
      "file_setattr",
      "finit_module",
      "flistxattr",
      "flock",
      "fork",
      "fremovexattr",
      "fsconfig",
      "fsetxattr",
      "fsmount",
      "fsopen",
      "fspick",
      "fstat",
      "fstatfs",
      "fsync",
      "ftruncate",
      "futex",
      "futex_requeue",
      "futex_wait",
      "futex_waitv",
      "futex_wake",
      "futimesat",
      "get_kernel_syms",
      "get_mempolicy",
      "get_robust_list",
      "get_thread_area",
      "getcpu",
      "getcwd",
      "getdents",
      "getdents64",
      "getegid",
      "geteuid",
      "getgid",
      "getgroups",
      "getitimer",
      "getpeername",
      "getpgid",
      "getpgrp",
      "getpid",
      "getpmsg",
      "getppid",
      "getpriority",
      "getrandom",
      "getresgid",
      "getresuid",
      "getrlimit",
      "getrusage",
      "getsid",
      "getsockname",
      "getsockopt",
      "gettid",
      "gettimeofday",
      "getuid",
      "getxattr",
      "getxattrat",
      "init_module",
      "inotify_add_watch",
      "inotify_init",
      "inotify_init1",
      "inotify_rm_watch",
      "io_cancel",
      "io_destroy",
      "io_getevents",
      "io_pgetevents",
      "io_setup",
      "io_submit",
      "io_uring_enter",
      "io_uring_register",
      "io_uring_setup",
      "ioctl",
      "ioperm",
      "iopl",
      "ioprio_get",
      "ioprio_set",
      "kcmp",
      "kexec_file_load",
      "kexec_load",
      "keyctl",
      "kill",
      "landlock_add_rule",
      "landlock_create_ruleset",
      "landlock_restrict_self",
      "lchown",
      "lgetxattr",
      "link",
      "linkat",
      "listen",
      "listmount",
      "listxattr",
      "listxattrat",
      "llistxattr",
      "lookup_dcookie",
      "lremovexattr",
      "lseek",
      "lsetxattr",
      "lsm_get_self_attr",
      "lsm_list_modules",
      "lsm_set_self_attr",
      "lstat",
      "madvise",
      "map_shadow_stack",
      "mbind",
      "membarrier",
      "memfd_create",
      "memfd_secret",
      "migrate_pages",
      "mincore",
      "mkdir",
      "mkdirat",
      "mknod",
      "mknodat",
      "mlock",
      "mlock2",
      "mlockall",
      "mmap",
      "modify_ldt",
      "mount",
      "mount_setattr",
      "move_mount",
      "move_pages",
      "mprotect",
      "mq_getsetattr",
      "mq_notify",
      "mq_open",
      "mq_timedreceive",
      "mq_timedsend",
      "mq_unlink",
      "mremap",
      "mseal",
      "msgctl",
      "msgget",
      "msgrcv",
      "msgsnd",
      "msync",
      "munlock",
      "munlockall",
      "munmap",
      "name_to_handle_at",
      "nanosleep",
      "newfstatat",
      "nfsservctl",
      "open",
      "open_by_handle_at",
      "open_tree",
      "open_tree_attr",
      "openat",
      "openat2",
      "pause",
      "perf_event_open",
      "personality",
      "pidfd_getfd",
      "pidfd_open",
      "pidfd_send_signal",
      "pipe",
      "pipe2",
      "pivot_root",
      "pkey_alloc",
      "pkey_free",
      "pkey_mprotect",
      "poll",
      "ppoll",
      "prctl",
      "pread64",
      "preadv",
      "preadv2",
      "prlimit64",
      "process_madvise",
      "process_mrelease",
      "process_vm_readv",
      "process_vm_writev",
      "pselect6",
      "ptrace",
      "putpmsg",
      "pwrite64",
      "pwritev",
      "pwritev2",
      "query_module",
      "quotactl",
      "quotactl_fd",
      "read",
      "readahead",
      "readlink",
      "readlinkat",
      "readv",
      "reboot",
      "recvfrom",
      "recvmmsg",
      "recvmsg",
      "remap_file_pages",
      "removexattr",
      "removexattrat",
      "rename",
      "renameat",
      "renameat2",
      "request_key",
      "restart_syscall",
      "rmdir",
      "rseq",
      "rt_sigaction",
      "rt_sigpending",
      "rt_sigprocmask",
      "rt_sigqueueinfo",
      "rt_sigreturn",
      "rt_sigsuspend",
      "rt_sigtimedwait",
      "rt_tgsigqueueinfo",
      "sched_get_priority_max",
      "sched_get_priority_min",
      "sched_getaffinity",
      "sched_getattr",
      "sched_getparam",
      "sched_getscheduler",
      "sched_rr_get_interval",
      "sched_setaffinity",
      "sched_setattr",
      "sched_setparam",
      "sched_setscheduler",
      "sched_yield",
      "seccomp",
      "security",
      "select",
      "semctl",
      "semget",
      "semop",
      "semtimedop",
      "sendfile",
      "sendmmsg",
      "sendmsg",
      "sendto",
      "set_mempolicy",
      "set_mempolicy_home_node",
      "set_robust_list",
      "set_thread_area",
      "set_tid_address",
      "setdomainname",
      "setfsgid",
      "setfsuid",
      "setgid",
      "setgroups",
      "sethostname",
      "setitimer",
      "setns",
      "setpgid",
      "setpriority",
      "setregid",
      "setresgid",
      "setresuid",
      "setreuid",
      "setrlimit",
      "setsid",
      "setsockopt",
      "settimeofday",
      "setuid",
      "setxattr",
      "setxattrat",
      "shmat",
      "shmctl",
      "shmdt",
      "shmget",
      "shutdown",
      "sigaltstack",
      "signalfd",
      "signalfd4",
      "socket",
      "socketpair",
      "splice",
      "stat",
      "statfs",
      "statmount",
      "statx",
      "swapoff",
      "swapon",
      "symlink",
      "symlinkat",
      "sync",
      "sync_file_range",
      "syncfs",
      "sysfs",
      "sysinfo",
      "syslog",
      "tee",
      "tgkill",
      "time",
      "timer_create",
      "timer_delete",
      "timer_getoverrun",
      "timer_gettime",
      "timer_settime",
      "timerfd_create",
      "timerfd_gettime",
      "timerfd_settime",
      "times",
      "tkill",
      "truncate",
      "tuxcall",
      "umask",
      "umount2",
      "uname",
      "unlink",
      "unlinkat",
      "unshare",
      "uprobe",
      "uretprobe",
      "uselib",
      "userfaultfd",
      "ustat",
      "utime",
      "utimensat",
      "utimes",
      "vfork",
      "vhangup",
      "vmsplice",
      "vserver",
      "wait4",
      "waitid",
      "write",
      "writev",
    ],
  },
  syscallGroup: {
    type: "string",
    values: [
      "@aio",
      "@all",
      "@base",
      "@basic-io",
      "@chown",
      "@clock",
      "@cpu-emulation",
      "@debug",
      "@default",
      "@file-system",
      "@io-event",
      "@ipc",
      "@keyring",
      "@known",
      "@memlock",
      "@module",
      "@mount",
      "@network-io",
      "@obsolete",
      "@pkey",
      "@privileged",
      "@process",
      "@raw-io",
      "@reboot",
      "@resources",
      "@sandbox",
      "@setuid",
      "@signal",
      "@swap",
      "@sync",
      "@system-service",
      "@timer",
    ],
  },
  conditionalSyscall: { type: "object", required: ["name"] },
  fileCount: { type: "number" },
  unlimited: { type: "string", values: ["unlimited"] },
  processCount: { type: "number" },
  processorCount: { type: "number" },
};
export const GRANTS = [
  "stdio",
  "files",
  "libraries",
  "data",
  "scratch",
  "symlinks",
  "devices",
  "proc",
  "syscalls",
  "network",
  "hostname",
  "domainname",
  "user",
  "init",
  "terminal",
  "capabilities",
  "limits",
  "bestEffort",
];
