// Generated from schema/spec.schema.json by `bun run generate`.
/* oxlint-disable */
import { formats } from "./formats.ts";
export const programSpec = validate167;
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
const func2 = Object.prototype.hasOwnProperty;
const func0 = Object.is;
const func4 = (text) => text.length;
const formats0 = formats.hostPath;

function validate24(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats0(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate27(data) {
  let errors = 0;
  if (!(data === "startup")) {
    return false;
  }
  return errors === 0;
}

const formats2 = formats.name;

function validate30(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats2(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate29(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pipe === undefined && (missing0 = "pipe")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "pipe")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.pipe !== undefined) {
            if (!validate30(data.pipe)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate33(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fileSocket === undefined && (missing0 = "fileSocket")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "fileSocket")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.fileSocket !== undefined) {
            if (!validate30(data.fileSocket)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate26(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate27(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate29(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate33(data)) {
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}

function validate39(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}

function validate41(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === undefined && (missing0 = "file")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "access")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== undefined) {
            const _errs2 = errors;
            if (!validate24(data.file)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.access !== undefined) {
              let data1 = data.access;
              const _errs3 = errors;
              if (!(data1 === "read" || data1 === "write" || data1 === "append" || data1 === "readWrite")) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate45(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.read === undefined && (missing0 = "read")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "read")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.read !== undefined) {
            if (!validate30(data.read)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate48(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.write === undefined && (missing0 = "write")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "write")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.write !== undefined) {
            if (!validate30(data.write)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate44(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pipe === undefined && (missing0 = "pipe")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "pipe")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.pipe !== undefined) {
            let data0 = data.pipe;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (!validate45(data0)) {
              errors++;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs5 = errors;
              if (!validate48(data0)) {
                errors++;
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              errors++;
              return false;
            } else {
              errors = _errs3;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate53(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.receive === undefined && (missing0 = "receive")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "receive")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.receive !== undefined) {
            if (!validate30(data.receive)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate56(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.send === undefined && (missing0 = "send")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "send")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.send !== undefined) {
            if (!validate30(data.send)) {
              errors++;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate52(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fileSocket === undefined && (missing0 = "fileSocket")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "fileSocket")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.fileSocket !== undefined) {
            let data0 = data.fileSocket;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (!validate53(data0)) {
              errors++;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs5 = errors;
              if (!validate56(data0)) {
                errors++;
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              errors++;
              return false;
            } else {
              errors = _errs3;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats4 = formats.socketAddress;

function validate61(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats4(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate60(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tcpListener === undefined && (missing0 = "tcpListener")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "tcpListener" || key0 === "as")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.tcpListener !== undefined) {
            const _errs2 = errors;
            if (!validate61(data.tcpListener)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.as !== undefined) {
              const _errs3 = errors;
              if (!(data.as === "listen-fds")) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate64(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.udpSocket === undefined && (missing0 = "udpSocket")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "udpSocket" || key0 === "as")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.udpSocket !== undefined) {
            const _errs2 = errors;
            if (!validate61(data.udpSocket)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.as !== undefined) {
              const _errs3 = errors;
              if (!(data.as === "listen-fds")) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate67(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.unixListener === undefined && (missing0 = "unixListener")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "unixListener" || key0 === "as")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unixListener !== undefined) {
            const _errs2 = errors;
            if (!validate24(data.unixListener)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.as !== undefined) {
              const _errs3 = errors;
              if (!(data.as === "listen-fds")) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats6 = formats.connectorHost;

function validate71(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.protocol === undefined && (missing0 = "protocol")) ||
        (data.host === undefined && (missing0 = "host")) ||
        (data.port === undefined && (missing0 = "port"))
      ) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "protocol" || key0 === "host" || key0 === "port")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== undefined) {
            const _errs2 = errors;
            if (!(data.protocol === "tcp")) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.host !== undefined) {
              let data1 = data.host;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!formats6(data1)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.port !== undefined) {
                let data2 = data.port;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 65535 || isNaN(data2)) {
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate70(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.connector === undefined && (missing0 = "connector")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "connector")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.connector !== undefined) {
            let data0 = data.connector;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1024) {
                  return false;
                } else {
                  if (data0.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate71(data0[i0])) {
                        errors++;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate74(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.trigger === undefined && (missing0 = "trigger")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "trigger")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.trigger !== undefined) {
            if (true !== data.trigger) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate76(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.trailing === undefined && (missing0 = "trailing")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "trailing")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.trailing !== undefined) {
            if (true !== data.trailing) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate78(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entrypoint === undefined && (missing0 = "entrypoint")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "entrypoint")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.entrypoint !== undefined) {
            if (true !== data.entrypoint) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate38(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate39(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate41(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate44(data)) {
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate52(data)) {
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate60(data)) {
            errors++;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate64(data)) {
              errors++;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate67(data)) {
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate70(data)) {
                  errors++;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors;
                  if (!validate74(data)) {
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors;
                    if (!validate76(data)) {
                      errors++;
                    }
                    var _valid0 = _errs10 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs11 = errors;
                      if (!validate78(data)) {
                        errors++;
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
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
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
const formats12 = formats.voidPath;

function validate84(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats12(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate82(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === undefined && (missing0 = "path")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "at" || key0 === "access" || key0 === "optional")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== undefined) {
            const _errs2 = errors;
            if (!validate24(data.path)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs3 = errors;
              if (!validate84(data.at)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.access !== undefined) {
                let data2 = data.access;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs6 = errors;
                        if (!(data3 === "read" || data3 === "write" || data3 === "execute")) {
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data2.length;
                        let j0;
                        if (i1 > 1) {
                          outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                              if (func0(data2[i1], data2[j0])) {
                                return false;
                                break outer0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.optional !== undefined) {
                  const _errs7 = errors;
                  if (typeof data.optional !== "boolean") {
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate88(data) {
  let errors = 0;
  if (true !== data) {
    return false;
  }
  return errors === 0;
}

function validate90(data) {
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 1024) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate24(data[i0])) {
            errors++;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
        if (valid0) {
          let i1 = data.length;
          let j0;
          if (i1 > 1) {
            outer0: for (; i1--;) {
              for (j0 = i1; j0--;) {
                if (func0(data[i1], data[j0])) {
                  return false;
                  break outer0;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate87(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate88(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate90(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}

const formats14 = formats.fileMode;

function validate95(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.at === undefined && (missing0 = "at")) ||
        (data.content === undefined && (missing0 = "content"))
      ) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "at" || key0 === "content" || key0 === "mode")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.at !== undefined) {
            const _errs2 = errors;
            if (!validate84(data.at)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.content !== undefined) {
              const _errs3 = errors;
              if (typeof data.content !== "string") {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== undefined) {
                let data2 = data.mode;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!formats14(data2)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats16 = formats.base64;

function validate98(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.at === undefined && (missing0 = "at")) ||
        (data.base64 === undefined && (missing0 = "base64"))
      ) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "at" || key0 === "base64" || key0 === "mode")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.at !== undefined) {
            const _errs2 = errors;
            if (!validate84(data.at)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.base64 !== undefined) {
              let data1 = data.base64;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!formats16(data1)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== undefined) {
                let data2 = data.mode;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!formats14(data2)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate94(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate95(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate98(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}

const formats20 = formats.size;

function validate104(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats20(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate102(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === undefined && (missing0 = "at")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "at" || key0 === "size" || key0 === "execute")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.at !== undefined) {
            const _errs2 = errors;
            if (!validate84(data.at)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.size !== undefined) {
              const _errs3 = errors;
              if (!validate104(data.size)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.execute !== undefined) {
                const _errs4 = errors;
                if (typeof data.execute !== "boolean") {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats22 = formats.linkTarget;

function validate107(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.at === undefined && (missing0 = "at")) || (data.to === undefined && (missing0 = "to"))) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "at" || key0 === "to")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.at !== undefined) {
            const _errs2 = errors;
            if (!validate84(data.at)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== undefined) {
              let data1 = data.to;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!formats22(data1)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

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

function validate111(data) {
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
    return false;
  }
  return errors === 0;
}

function validate113(data) {
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
    return false;
  }
  return errors === 0;
}

const formats24 = formats.number64;

function validate118(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats24(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate117(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.index === undefined && (missing0 = "index")) ||
        (data.op === undefined && (missing0 = "op")) ||
        (data.value === undefined && (missing0 = "value")) ||
        (data.width === undefined && (missing0 = "width"))
      ) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === "index" ||
            key0 === "op" ||
            key0 === "value" ||
            key0 === "mask" ||
            key0 === "width"
          )) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.index !== undefined) {
            let data0 = data.index;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 5 || isNaN(data0)) {
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.op !== undefined) {
              let data1 = data.op;
              const _errs4 = errors;
              if (!(
                data1 === "eq" ||
                data1 === "ne" ||
                data1 === "lt" ||
                data1 === "le" ||
                data1 === "gt" ||
                data1 === "ge" ||
                data1 === "maskedEq"
              )) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.value !== undefined) {
                const _errs5 = errors;
                if (!validate118(data.value)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mask !== undefined) {
                  const _errs6 = errors;
                  if (!validate118(data.mask)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.width !== undefined) {
                    let data4 = data.width;
                    const _errs7 = errors;
                    if (!(data4 === 32 || data4 === 64)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate115(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === undefined && (missing0 = "name")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "args")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (!validate111(data.name)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.args !== undefined) {
              let data1 = data.args;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 6) {
                    return false;
                  } else {
                    if (data1.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs5 = errors;
                        if (!validate117(data1[i0])) {
                          errors++;
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate110(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate111(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate113(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate115(data)) {
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}

function validate124(data) {
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
    return false;
  }
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

function validate127(data) {
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1048576 || isNaN(data)) {
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          return false;
        }
      }
    }
  }
  return errors === 0;
}

function validate129(data) {
  let errors = 0;
  if (!(data === "unlimited")) {
    return false;
  }
  return errors === 0;
}

function validate131(data) {
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4194304 || isNaN(data)) {
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          return false;
        }
      }
    }
  }
  return errors === 0;
}

const formats30 = formats.sizeLimit;

function validate134(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats30(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

const formats32 = formats.timeLimit;

function validate139(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats32(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}

function validate143(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1024 || isNaN(data)) {
        return false;
      } else {
        if (data < 0.01 || isNaN(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate126(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema52.properties, key0)) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.openFiles !== undefined) {
          let data0 = data.openFiles;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!validate127(data0)) {
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs5 = errors;
            if (!validate129(data0)) {
              errors++;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
          }
          if (!valid1) {
            errors++;
            return false;
          } else {
            errors = _errs3;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.processes !== undefined) {
            let data1 = data.processes;
            const _errs6 = errors;
            const _errs7 = errors;
            let valid2 = false;
            const _errs8 = errors;
            if (!validate131(data1)) {
              errors++;
            }
            var _valid1 = _errs8 === errors;
            valid2 = valid2 || _valid1;
            if (!valid2) {
              const _errs9 = errors;
              if (!validate129(data1)) {
                errors++;
              }
              var _valid1 = _errs9 === errors;
              valid2 = valid2 || _valid1;
            }
            if (!valid2) {
              errors++;
              return false;
            } else {
              errors = _errs7;
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fileSize !== undefined) {
              const _errs10 = errors;
              if (!validate134(data.fileSize)) {
                errors++;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.coreSize !== undefined) {
                const _errs11 = errors;
                if (!validate134(data.coreSize)) {
                  errors++;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lockedMemory !== undefined) {
                  const _errs12 = errors;
                  if (!validate134(data.lockedMemory)) {
                    errors++;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stack !== undefined) {
                    const _errs13 = errors;
                    if (!validate134(data.stack)) {
                      errors++;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.cpuTime !== undefined) {
                      const _errs14 = errors;
                      if (!validate139(data.cpuTime)) {
                        errors++;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.wallTime !== undefined) {
                        const _errs15 = errors;
                        if (!validate139(data.wallTime)) {
                          errors++;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.memory !== undefined) {
                          const _errs16 = errors;
                          if (!validate134(data.memory)) {
                            errors++;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.cpu !== undefined) {
                            let data9 = data.cpu;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            let valid3 = false;
                            const _errs19 = errors;
                            if (!validate143(data9)) {
                              errors++;
                            }
                            var _valid2 = _errs19 === errors;
                            valid3 = valid3 || _valid2;
                            if (!valid3) {
                              const _errs20 = errors;
                              if (!validate129(data9)) {
                                errors++;
                              }
                              var _valid2 = _errs20 === errors;
                              valid3 = valid3 || _valid2;
                            }
                            if (!valid3) {
                              errors++;
                              return false;
                            } else {
                              errors = _errs18;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
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
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats26 = formats.hostname;

function validate81(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema33.properties, key0)) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.stdio !== undefined) {
          let data0 = data.stdio;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs4 = errors;
              for (const key1 in data0) {
                if (!(key1 === "stdin" || key1 === "stdout" || key1 === "stderr")) {
                  return false;
                  break;
                }
              }
              if (_errs4 === errors) {
                if (data0.stdin !== undefined) {
                  const _errs5 = errors;
                  if (!(data0.stdin === "inherit")) {
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.stdout !== undefined) {
                    const _errs6 = errors;
                    if (!(data0.stdout === "inherit")) {
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.stderr !== undefined) {
                      const _errs7 = errors;
                      if (!(data0.stderr === "inherit")) {
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.files !== undefined) {
            let data4 = data.files;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (Array.isArray(data4)) {
                if (data4.length > 1024) {
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs10 = errors;
                    if (!validate82(data4[i0])) {
                      errors++;
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.libraries !== undefined) {
              const _errs11 = errors;
              if (!validate87(data.libraries)) {
                errors++;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== undefined) {
                let data7 = data.data;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data7)) {
                    if (data7.length > 1024) {
                      return false;
                    } else {
                      var valid3 = true;
                      const len1 = data7.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs14 = errors;
                        if (!validate94(data7[i1])) {
                          errors++;
                        }
                        var valid3 = _errs14 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scratch !== undefined) {
                  let data9 = data.scratch;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (Array.isArray(data9)) {
                      if (data9.length > 1024) {
                        return false;
                      } else {
                        var valid4 = true;
                        const len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs17 = errors;
                          if (!validate102(data9[i2])) {
                            errors++;
                          }
                          var valid4 = _errs17 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs15 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.symlinks !== undefined) {
                    let data11 = data.symlinks;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data11)) {
                        if (data11.length > 1024) {
                          return false;
                        } else {
                          var valid5 = true;
                          const len3 = data11.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs20 = errors;
                            if (!validate107(data11[i3])) {
                              errors++;
                            }
                            var valid5 = _errs20 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.devices !== undefined) {
                      let data13 = data.devices;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data13)) {
                          if (data13.length > 1024) {
                            return false;
                          } else {
                            var valid6 = true;
                            const len4 = data13.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data14 = data13[i4];
                              const _errs23 = errors;
                              if (!(
                                data14 === "null" ||
                                data14 === "zero" ||
                                data14 === "full" ||
                                data14 === "random" ||
                                data14 === "urandom"
                              )) {
                                return false;
                              }
                              var valid6 = _errs23 === errors;
                              if (!valid6) {
                                break;
                              }
                            }
                            if (valid6) {
                              let i5 = data13.length;
                              let j0;
                              if (i5 > 1) {
                                outer0: for (; i5--;) {
                                  for (j0 = i5; j0--;) {
                                    if (func0(data13[i5], data13[j0])) {
                                      return false;
                                      break outer0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.proc !== undefined) {
                        const _errs24 = errors;
                        if (true !== data.proc) {
                          return false;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.syscalls !== undefined) {
                          let data16 = data.syscalls;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (Array.isArray(data16)) {
                              if (data16.length > 1024) {
                                return false;
                              } else {
                                var valid8 = true;
                                const len5 = data16.length;
                                for (let i6 = 0; i6 < len5; i6++) {
                                  const _errs27 = errors;
                                  if (!validate110(data16[i6])) {
                                    errors++;
                                  }
                                  var valid8 = _errs27 === errors;
                                  if (!valid8) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.network !== undefined) {
                            let data18 = data.network;
                            const _errs28 = errors;
                            if (!(data18 === "loopback" || data18 === "host")) {
                              return false;
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.hostname !== undefined) {
                              let data19 = data.hostname;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (errors === _errs29) {
                                  if (typeof data19 === "string") {
                                    if (!formats26(data19)) {
                                      return false;
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.domainname !== undefined) {
                                let data20 = data.domainname;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (errors === _errs31) {
                                    if (typeof data20 === "string") {
                                      if (!formats26(data20)) {
                                        return false;
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs31 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.user !== undefined) {
                                  let data21 = data.user;
                                  const _errs33 = errors;
                                  if (errors === _errs33) {
                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                      let missing0;
                                      if (
                                        (data21.uid === undefined && (missing0 = "uid")) ||
                                        (data21.gid === undefined && (missing0 = "gid"))
                                      ) {
                                        return false;
                                      } else {
                                        const _errs35 = errors;
                                        for (const key2 in data21) {
                                          if (!(key2 === "uid" || key2 === "gid")) {
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs35 === errors) {
                                          if (data21.uid !== undefined) {
                                            let data22 = data21.uid;
                                            const _errs36 = errors;
                                            if (!(
                                              typeof data22 == "number" &&
                                              !(data22 % 1) &&
                                              !isNaN(data22) &&
                                              isFinite(data22)
                                            )) {
                                              return false;
                                            }
                                            if (errors === _errs36) {
                                              if (typeof data22 == "number" && isFinite(data22)) {
                                                if (data22 > 4294967294 || isNaN(data22)) {
                                                  return false;
                                                } else {
                                                  if (data22 < 0 || isNaN(data22)) {
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid9 = _errs36 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                          if (valid9) {
                                            if (data21.gid !== undefined) {
                                              let data23 = data21.gid;
                                              const _errs38 = errors;
                                              if (!(
                                                typeof data23 == "number" &&
                                                !(data23 % 1) &&
                                                !isNaN(data23) &&
                                                isFinite(data23)
                                              )) {
                                                return false;
                                              }
                                              if (errors === _errs38) {
                                                if (typeof data23 == "number" && isFinite(data23)) {
                                                  if (data23 > 4294967294 || isNaN(data23)) {
                                                    return false;
                                                  } else {
                                                    if (data23 < 0 || isNaN(data23)) {
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid9 = _errs38 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs33 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.init !== undefined) {
                                    const _errs40 = errors;
                                    if (true !== data.init) {
                                      return false;
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.terminal !== undefined) {
                                      const _errs41 = errors;
                                      if (true !== data.terminal) {
                                        return false;
                                      }
                                      var valid0 = _errs41 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.capabilities !== undefined) {
                                        let data26 = data.capabilities;
                                        const _errs42 = errors;
                                        if (errors === _errs42) {
                                          if (Array.isArray(data26)) {
                                            if (data26.length > 1024) {
                                              return false;
                                            } else {
                                              var valid10 = true;
                                              const len6 = data26.length;
                                              for (let i7 = 0; i7 < len6; i7++) {
                                                const _errs44 = errors;
                                                if (!validate124(data26[i7])) {
                                                  errors++;
                                                }
                                                var valid10 = _errs44 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                              if (valid10) {
                                                let i8 = data26.length;
                                                let j1;
                                                if (i8 > 1) {
                                                  outer1: for (; i8--;) {
                                                    for (j1 = i8; j1--;) {
                                                      if (func0(data26[i8], data26[j1])) {
                                                        return false;
                                                        break outer1;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs42 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.limits !== undefined) {
                                          const _errs45 = errors;
                                          if (!validate126(data.limits)) {
                                            errors++;
                                          }
                                          var valid0 = _errs45 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.bestEffort !== undefined) {
                                            let data29 = data.bestEffort;
                                            const _errs46 = errors;
                                            if (errors === _errs46) {
                                              if (Array.isArray(data29)) {
                                                if (data29.length > 1024) {
                                                  return false;
                                                } else {
                                                  var valid12 = true;
                                                  const len7 = data29.length;
                                                  for (let i9 = 0; i9 < len7; i9++) {
                                                    let data30 = data29[i9];
                                                    const _errs48 = errors;
                                                    if (!(
                                                      data30 === "landlock" ||
                                                      data30 === "time" ||
                                                      data30 === "memory" ||
                                                      data30 === "cpu"
                                                    )) {
                                                      return false;
                                                    }
                                                    var valid12 = _errs48 === errors;
                                                    if (!valid12) {
                                                      break;
                                                    }
                                                  }
                                                  if (valid12) {
                                                    let i10 = data29.length;
                                                    let j2;
                                                    if (i10 > 1) {
                                                      outer2: for (; i10--;) {
                                                        for (j2 = i10; j2--;) {
                                                          if (func0(data29[i10], data29[j2])) {
                                                            return false;
                                                            break outer2;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs46 === errors;
                                          } else {
                                            var valid0 = true;
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
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate148(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.warning === undefined && (missing0 = "warning")) ||
        (data.reason === undefined && (missing0 = "reason"))
      ) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "warning" || key0 === "reason")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.warning !== undefined) {
            let data0 = data.warning;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func4(data0) > 64) {
                  return false;
                } else {
                  if (func4(data0) < 1) {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== undefined) {
              let data1 = data.reason;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func4(data1) > 4096) {
                    return false;
                  } else {
                    if (func4(data1) < 1) {
                      return false;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

const formats8 = formats.envName;
const formats10 = formats.voidFolder;

function validate167(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.program === undefined && (missing0 = "program")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema8.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== undefined) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs4 = errors;
              if (typeof data.description !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.include !== undefined) {
                let data2 = data.include;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 1024) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate24(data2[i0])) {
                          errors++;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data2.length;
                        let j0;
                        if (i1 > 1) {
                          outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                              if (func0(data2[i1], data2[j0])) {
                                return false;
                                break outer0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.trigger !== undefined) {
                  const _errs9 = errors;
                  if (!validate26(data.trigger)) {
                    errors++;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.program !== undefined) {
                    const _errs10 = errors;
                    if (!validate24(data.program)) {
                      errors++;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.argv0 !== undefined) {
                      let data6 = data.argv0;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (func4(data6) > 4096) {
                            return false;
                          } else {
                            if (func4(data6) < 1) {
                              return false;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.args !== undefined) {
                        let data7 = data.args;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 1024) {
                              return false;
                            } else {
                              var valid3 = true;
                              const len1 = data7.length;
                              for (let i2 = 0; i2 < len1; i2++) {
                                const _errs15 = errors;
                                if (!validate38(data7[i2])) {
                                  errors++;
                                }
                                var valid3 = _errs15 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.env !== undefined) {
                          let data9 = data.env;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              if (Object.keys(data9).length > 1024) {
                                return false;
                              } else {
                                for (const key1 in data9) {
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (typeof key1 === "string") {
                                      if (!formats8(key1)) {
                                        errors++;
                                      }
                                    }
                                  }
                                  var valid4 = _errs18 === errors;
                                  if (!valid4) {
                                    errors++;
                                    return false;
                                    break;
                                  }
                                }
                                if (valid4) {
                                  for (const key2 in data9) {
                                    const _errs20 = errors;
                                    if (typeof data9[key2] !== "string") {
                                      return false;
                                    }
                                    var valid5 = _errs20 === errors;
                                    if (!valid5) {
                                      break;
                                    }
                                  }
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.cwd !== undefined) {
                            let data11 = data.cwd;
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (errors === _errs22) {
                                if (typeof data11 === "string") {
                                  if (!formats10(data11)) {
                                    return false;
                                  }
                                } else {
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.grants !== undefined) {
                              const _errs24 = errors;
                              if (!validate81(data.grants)) {
                                errors++;
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.onDenied !== undefined) {
                                let data13 = data.onDenied;
                                const _errs25 = errors;
                                if (!(data13 === "errno" || data13 === "kill")) {
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.concurrency !== undefined) {
                                  let data14 = data.concurrency;
                                  const _errs26 = errors;
                                  if (!(
                                    typeof data14 == "number" &&
                                    !(data14 % 1) &&
                                    !isNaN(data14) &&
                                    isFinite(data14)
                                  )) {
                                    return false;
                                  }
                                  if (errors === _errs26) {
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 > 1024 || isNaN(data14)) {
                                        return false;
                                      } else {
                                        if (data14 < 1 || isNaN(data14)) {
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.restart !== undefined) {
                                    let data15 = data.restart;
                                    const _errs28 = errors;
                                    if (!(
                                      data15 === "never" ||
                                      data15 === "onFailure" ||
                                      data15 === "always"
                                    )) {
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.acknowledge !== undefined) {
                                      let data16 = data.acknowledge;
                                      const _errs29 = errors;
                                      if (errors === _errs29) {
                                        if (Array.isArray(data16)) {
                                          if (data16.length > 1024) {
                                            return false;
                                          } else {
                                            var valid6 = true;
                                            const len2 = data16.length;
                                            for (let i3 = 0; i3 < len2; i3++) {
                                              const _errs31 = errors;
                                              if (!validate148(data16[i3])) {
                                                errors++;
                                              }
                                              var valid6 = _errs31 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
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
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

export const application = validate174;
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

function validate153(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.program === undefined && (missing0 = "program")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema61.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.description !== undefined) {
            const _errs2 = errors;
            if (typeof data.description !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.trigger !== undefined) {
              const _errs4 = errors;
              if (!validate26(data.trigger)) {
                errors++;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.program !== undefined) {
                const _errs5 = errors;
                if (!validate24(data.program)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.argv0 !== undefined) {
                  let data3 = data.argv0;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (func4(data3) > 4096) {
                        return false;
                      } else {
                        if (func4(data3) < 1) {
                          return false;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.args !== undefined) {
                    let data4 = data.args;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 1024) {
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs10 = errors;
                            if (!validate38(data4[i0])) {
                              errors++;
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.env !== undefined) {
                      let data6 = data.env;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          if (Object.keys(data6).length > 1024) {
                            return false;
                          } else {
                            for (const key1 in data6) {
                              const _errs13 = errors;
                              if (errors === _errs13) {
                                if (typeof key1 === "string") {
                                  if (!formats8(key1)) {
                                    errors++;
                                  }
                                }
                              }
                              var valid2 = _errs13 === errors;
                              if (!valid2) {
                                errors++;
                                return false;
                                break;
                              }
                            }
                            if (valid2) {
                              for (const key2 in data6) {
                                const _errs15 = errors;
                                if (typeof data6[key2] !== "string") {
                                  return false;
                                }
                                var valid3 = _errs15 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cwd !== undefined) {
                        let data8 = data.cwd;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (errors === _errs17) {
                            if (typeof data8 === "string") {
                              if (!formats10(data8)) {
                                return false;
                              }
                            } else {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.grants !== undefined) {
                          const _errs19 = errors;
                          if (!validate81(data.grants)) {
                            errors++;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.onDenied !== undefined) {
                            let data10 = data.onDenied;
                            const _errs20 = errors;
                            if (!(data10 === "errno" || data10 === "kill")) {
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.concurrency !== undefined) {
                              let data11 = data.concurrency;
                              const _errs21 = errors;
                              if (!(
                                typeof data11 == "number" &&
                                !(data11 % 1) &&
                                !isNaN(data11) &&
                                isFinite(data11)
                              )) {
                                return false;
                              }
                              if (errors === _errs21) {
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 > 1024 || isNaN(data11)) {
                                    return false;
                                  } else {
                                    if (data11 < 1 || isNaN(data11)) {
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.restart !== undefined) {
                                let data12 = data.restart;
                                const _errs23 = errors;
                                if (!(data12 === "never" || data12 === "onFailure" || data12 === "always")) {
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.acknowledge !== undefined) {
                                  let data13 = data.acknowledge;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (Array.isArray(data13)) {
                                      if (data13.length > 1024) {
                                        return false;
                                      } else {
                                        var valid4 = true;
                                        const len1 = data13.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs26 = errors;
                                          if (!validate148(data13[i1])) {
                                            errors++;
                                          }
                                          var valid4 = _errs26 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
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
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

function validate174(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entrypoints === undefined && (missing0 = "entrypoints")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(
            key0 === "$schema" ||
            key0 === "description" ||
            key0 === "include" ||
            key0 === "entrypoints" ||
            key0 === "acknowledge"
          )) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== undefined) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs4 = errors;
              if (typeof data.description !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.include !== undefined) {
                let data2 = data.include;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 1024) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate24(data2[i0])) {
                          errors++;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data2.length;
                        let j0;
                        if (i1 > 1) {
                          outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                              if (func0(data2[i1], data2[j0])) {
                                return false;
                                break outer0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entrypoints !== undefined) {
                  let data4 = data.entrypoints;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      if (Object.keys(data4).length > 256) {
                        return false;
                      } else {
                        if (Object.keys(data4).length < 1) {
                          return false;
                        } else {
                          for (const key1 in data4) {
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof key1 === "string") {
                                if (!formats2(key1)) {
                                  errors++;
                                }
                              }
                            }
                            var valid3 = _errs11 === errors;
                            if (!valid3) {
                              errors++;
                              return false;
                              break;
                            }
                          }
                          if (valid3) {
                            for (const key2 in data4) {
                              const _errs13 = errors;
                              if (!validate153(data4[key2])) {
                                errors++;
                              }
                              var valid4 = _errs13 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.acknowledge !== undefined) {
                    let data6 = data.acknowledge;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (Array.isArray(data6)) {
                        if (data6.length > 1024) {
                          return false;
                        } else {
                          var valid5 = true;
                          const len1 = data6.length;
                          for (let i2 = 0; i2 < len1; i2++) {
                            const _errs16 = errors;
                            if (!validate148(data6[i2])) {
                              errors++;
                            }
                            var valid5 = _errs16 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

export const includeFile = validate178;

function validate178(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grants === undefined && (missing0 = "grants")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "description" || key0 === "include" || key0 === "grants")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== undefined) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs4 = errors;
              if (typeof data.description !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.include !== undefined) {
                let data2 = data.include;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 1024) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate24(data2[i0])) {
                          errors++;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data2.length;
                        let j0;
                        if (i1 > 1) {
                          outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                              if (func0(data2[i1], data2[j0])) {
                                return false;
                                break outer0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.grants !== undefined) {
                  const _errs9 = errors;
                  if (!validate81(data.grants)) {
                    errors++;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
