// Generated from schema/spec.schema.json by `bun run generate`.
/* oxlint-disable */
import { formats } from "./formats.ts";
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

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "hostPath" },
        schema: "hostPath",
        parentSchema: schema9,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema9.type,
      parentSchema: schema9,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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

function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats12(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "voidPath" },
        schema: "voidPath",
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}

function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "path" },
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "at" || key0 === "access" || key0 === "optional")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema34,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      if (
        !validate24(data.path, {
          instancePath: instancePath + "/path",
          parentData: data,
          parentDataProperty: "path",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data2 = data.access;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = {
            instancePath: instancePath + "/access",
            schemaPath: "#/properties/access/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema34.properties.access,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "read" || data3 === "write" || data3 === "execute")) {
            const err3 = {
              instancePath: instancePath + "/access/" + i0,
              schemaPath: "#/properties/access/items/enum",
              keyword: "enum",
              params: { allowedValues: schema34.properties.access.items.enum },
              schema: schema34.properties.access.items.enum,
              parentSchema: schema34.properties.access.items,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                const err4 = {
                  instancePath: instancePath + "/access",
                  schemaPath: "#/properties/access/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  schema: true,
                  parentSchema: schema34.properties.access,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/access",
          schemaPath: "#/properties/access/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema34.properties.access.type,
          parentSchema: schema34.properties.access,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.optional !== undefined) {
      let data4 = data.optional;
      if (typeof data4 !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/optional",
          schemaPath: "#/properties/optional/type",
          keyword: "type",
          params: { type: "boolean" },
          schema: schema34.properties.optional.type,
          parentSchema: schema34.properties.optional,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}

const schema36 = { anyOf: [{ $ref: "#/$defs/programLibraries" }, { $ref: "#/$defs/librariesOf" }] };
const schema37 = { const: true };

function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (true !== data) {
    const err0 = {
      instancePath,
      schemaPath: "#/const",
      keyword: "const",
      params: { allowedValue: true },
      schema: true,
      parentSchema: schema37,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}

const schema38 = { type: "array", items: { $ref: "#/$defs/hostPath" }, maxItems: 1024, uniqueItems: true };

function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1024) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1024 },
        schema: 1024,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate24(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
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
            const err1 = {
              instancePath,
              schemaPath: "#/uniqueItems",
              keyword: "uniqueItems",
              params: { i: i1, j: j0 },
              schema: true,
              parentSchema: schema38,
              data,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}

function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = join(vErrors, validate88.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = join(vErrors, validate90.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      schema: schema36.anyOf,
      parentSchema: schema36,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema40.required,
        parentSchema: schema40,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content" },
        schema: schema40.required,
        parentSchema: schema40,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "content" || key0 === "mode")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema40,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema40.properties.content.type,
          parentSchema: schema40.properties.content,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          const err4 = {
            instancePath: instancePath + "/mode",
            schemaPath: "#/properties/mode/format",
            keyword: "format",
            params: { format: "fileMode" },
            schema: "fileMode",
            parentSchema: schema40.properties.mode,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema40.properties.mode.type,
          parentSchema: schema40.properties.mode,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
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

function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.base64 === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "base64" },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "base64" || key0 === "mode")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema41,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.base64 !== undefined) {
      let data1 = data.base64;
      if (typeof data1 === "string") {
        if (!formats16(data1)) {
          const err3 = {
            instancePath: instancePath + "/base64",
            schemaPath: "#/properties/base64/format",
            keyword: "format",
            params: { format: "base64" },
            schema: "base64",
            parentSchema: schema41.properties.base64,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/base64",
          schemaPath: "#/properties/base64/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema41.properties.base64.type,
          parentSchema: schema41.properties.base64,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          const err5 = {
            instancePath: instancePath + "/mode",
            schemaPath: "#/properties/mode/format",
            keyword: "format",
            params: { format: "fileMode" },
            schema: "fileMode",
            parentSchema: schema41.properties.mode,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema41.properties.mode.type,
          parentSchema: schema41.properties.mode,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}

function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = join(vErrors, validate95.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = join(vErrors, validate98.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      schema: schema39.anyOf,
      parentSchema: schema39,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats20(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "size" },
        schema: "size",
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema43.type,
      parentSchema: schema43,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}

function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "size" || key0 === "execute")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema42,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== undefined) {
      if (
        !validate104(data.size, {
          instancePath: instancePath + "/size",
          parentData: data,
          parentDataProperty: "size",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.execute !== undefined) {
      let data2 = data.execute;
      if (typeof data2 !== "boolean") {
        const err2 = {
          instancePath: instancePath + "/execute",
          schemaPath: "#/properties/execute/type",
          keyword: "type",
          params: { type: "boolean" },
          schema: schema42.properties.execute.type,
          parentSchema: schema42.properties.execute,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema42.type,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema44.required,
        parentSchema: schema44,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "to" },
        schema: schema44.required,
        parentSchema: schema44,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "to")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema44,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!formats22(data1)) {
          const err3 = {
            instancePath: instancePath + "/to",
            schemaPath: "#/properties/to/format",
            keyword: "format",
            params: { format: "linkTarget" },
            schema: "linkTarget",
            parentSchema: schema44.properties.to,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/to",
          schemaPath: "#/properties/to/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema44.properties.to.type,
          parentSchema: schema44.properties.to,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema44.type,
      parentSchema: schema44,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
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

function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema46.enum },
      schema: schema46.enum,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema47.enum },
      schema: schema47.enum,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats24(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "number64" },
        schema: "number64",
        parentSchema: schema50,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema50.type,
      parentSchema: schema50,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.index === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "index" },
        schema: schema49.required,
        parentSchema: schema49,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.op === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "op" },
        schema: schema49.required,
        parentSchema: schema49,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
        schema: schema49.required,
        parentSchema: schema49,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.width === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "width" },
        schema: schema49.required,
        parentSchema: schema49,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "index" || key0 === "op" || key0 === "value" || key0 === "mask" || key0 === "width")) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema49,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.index !== undefined) {
      let data0 = data.index;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + "/index",
          schemaPath: "#/properties/index/type",
          keyword: "type",
          params: { type: "integer" },
          schema: schema49.properties.index.type,
          parentSchema: schema49.properties.index,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          const err6 = {
            instancePath: instancePath + "/index",
            schemaPath: "#/properties/index/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 5 },
            schema: 5,
            parentSchema: schema49.properties.index,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = {
            instancePath: instancePath + "/index",
            schemaPath: "#/properties/index/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            schema: 0,
            parentSchema: schema49.properties.index,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
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
        const err8 = {
          instancePath: instancePath + "/op",
          schemaPath: "#/properties/op/enum",
          keyword: "enum",
          params: { allowedValues: schema49.properties.op.enum },
          schema: schema49.properties.op.enum,
          parentSchema: schema49.properties.op,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (
        !validate118(data.value, {
          instancePath: instancePath + "/value",
          parentData: data,
          parentDataProperty: "value",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.mask !== undefined) {
      if (
        !validate118(data.mask, {
          instancePath: instancePath + "/mask",
          parentData: data,
          parentDataProperty: "mask",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.width !== undefined) {
      let data4 = data.width;
      if (!(data4 === 32 || data4 === 64)) {
        const err9 = {
          instancePath: instancePath + "/width",
          schemaPath: "#/properties/width/enum",
          keyword: "enum",
          params: { allowedValues: schema49.properties.width.enum },
          schema: schema49.properties.width.enum,
          parentSchema: schema49.properties.width,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema49.type,
      parentSchema: schema49,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        schema: schema48.required,
        parentSchema: schema48,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema48,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate111(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== undefined) {
      let data1 = data.args;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          const err2 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/maxItems",
            keyword: "maxItems",
            params: { limit: 6 },
            schema: 6,
            parentSchema: schema48.properties.args,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.properties.args,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate117(data1[i0], {
              instancePath: instancePath + "/args/" + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/args",
          schemaPath: "#/properties/args/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema48.properties.args.type,
          parentSchema: schema48.properties.args,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}

function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate111(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = join(vErrors, validate111.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = join(vErrors, validate113.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = join(vErrors, validate115.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      schema: schema45.anyOf,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema51.enum },
      schema: schema51.enum,
      parentSchema: schema51,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "integer" },
      schema: schema53.type,
      parentSchema: schema53,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1048576 },
        schema: 1048576,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        schema: 1,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}

const schema54 = { enum: ["unlimited"], $comment: "unlimited" };

function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "unlimited")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema54.enum },
      schema: schema54.enum,
      parentSchema: schema54,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}

const schema55 = { type: "integer", minimum: 1, maximum: 4194304 };

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "integer" },
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4194304 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 4194304 },
        schema: 4194304,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        schema: 1,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}

const schema56 = { type: "string", format: "sizeLimit" };
const formats30 = formats.sizeLimit;

function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats30(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "sizeLimit" },
        schema: "sizeLimit",
        parentSchema: schema56,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema56.type,
      parentSchema: schema56,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}

const schema57 = { type: "string", format: "timeLimit" };
const formats32 = formats.timeLimit;

function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats32(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "timeLimit" },
        schema: "timeLimit",
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}

const schema58 = { type: "number", minimum: 0.01, maximum: 1024 };

function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1024 || isNaN(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1024 },
        schema: 1024,
        parentSchema: schema58,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0.01 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0.01 },
        schema: 0.01,
        parentSchema: schema58,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "number" },
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}

function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema52.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema52,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.openFiles !== undefined) {
      let data0 = data.openFiles;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate127(data0, {
          instancePath: instancePath + "/openFiles",
          parentData: data,
          parentDataProperty: "openFiles",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate127.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (
          !validate129(data0, {
            instancePath: instancePath + "/openFiles",
            parentData: data,
            parentDataProperty: "openFiles",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err1 = {
          instancePath: instancePath + "/openFiles",
          schemaPath: "#/properties/openFiles/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema52.properties.openFiles.anyOf,
          parentSchema: schema52.properties.openFiles,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
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
      if (
        !validate131(data1, {
          instancePath: instancePath + "/processes",
          parentData: data,
          parentDataProperty: "processes",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate131.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs9 = errors;
        if (
          !validate129(data1, {
            instancePath: instancePath + "/processes",
            parentData: data,
            parentDataProperty: "processes",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err2 = {
          instancePath: instancePath + "/processes",
          schemaPath: "#/properties/processes/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema52.properties.processes.anyOf,
          parentSchema: schema52.properties.processes,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
      if (
        !validate134(data.fileSize, {
          instancePath: instancePath + "/fileSize",
          parentData: data,
          parentDataProperty: "fileSize",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.coreSize !== undefined) {
      if (
        !validate134(data.coreSize, {
          instancePath: instancePath + "/coreSize",
          parentData: data,
          parentDataProperty: "coreSize",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.lockedMemory !== undefined) {
      if (
        !validate134(data.lockedMemory, {
          instancePath: instancePath + "/lockedMemory",
          parentData: data,
          parentDataProperty: "lockedMemory",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.stack !== undefined) {
      if (
        !validate134(data.stack, {
          instancePath: instancePath + "/stack",
          parentData: data,
          parentDataProperty: "stack",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpuTime !== undefined) {
      if (
        !validate139(data.cpuTime, {
          instancePath: instancePath + "/cpuTime",
          parentData: data,
          parentDataProperty: "cpuTime",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.wallTime !== undefined) {
      if (
        !validate139(data.wallTime, {
          instancePath: instancePath + "/wallTime",
          parentData: data,
          parentDataProperty: "wallTime",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.memory !== undefined) {
      if (
        !validate134(data.memory, {
          instancePath: instancePath + "/memory",
          parentData: data,
          parentDataProperty: "memory",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpu !== undefined) {
      let data9 = data.cpu;
      const _errs18 = errors;
      let valid3 = false;
      const _errs19 = errors;
      if (
        !validate143(data9, {
          instancePath: instancePath + "/cpu",
          parentData: data,
          parentDataProperty: "cpu",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate143.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs20 = errors;
        if (
          !validate129(data9, {
            instancePath: instancePath + "/cpu",
            parentData: data,
            parentDataProperty: "cpu",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate129.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        const err3 = {
          instancePath: instancePath + "/cpu",
          schemaPath: "#/properties/cpu/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema52.properties.cpu.anyOf,
          parentSchema: schema52.properties.cpu,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema52.type,
      parentSchema: schema52,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}

const formats26 = formats.hostname;

function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema33.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema33,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.stdio !== undefined) {
      let data0 = data.stdio;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "stdin" || key1 === "stdout" || key1 === "stderr")) {
            const err1 = {
              instancePath: instancePath + "/stdio",
              schemaPath: "#/properties/stdio/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema33.properties.stdio,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.stdin !== undefined) {
          let data1 = data0.stdin;
          if (!(data1 === "inherit")) {
            const err2 = {
              instancePath: instancePath + "/stdio/stdin",
              schemaPath: "#/properties/stdio/properties/stdin/enum",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stdin.enum },
              schema: schema33.properties.stdio.properties.stdin.enum,
              parentSchema: schema33.properties.stdio.properties.stdin,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.stdout !== undefined) {
          let data2 = data0.stdout;
          if (!(data2 === "inherit")) {
            const err3 = {
              instancePath: instancePath + "/stdio/stdout",
              schemaPath: "#/properties/stdio/properties/stdout/enum",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stdout.enum },
              schema: schema33.properties.stdio.properties.stdout.enum,
              parentSchema: schema33.properties.stdio.properties.stdout,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.stderr !== undefined) {
          let data3 = data0.stderr;
          if (!(data3 === "inherit")) {
            const err4 = {
              instancePath: instancePath + "/stdio/stderr",
              schemaPath: "#/properties/stdio/properties/stderr/enum",
              keyword: "enum",
              params: { allowedValues: schema33.properties.stdio.properties.stderr.enum },
              schema: schema33.properties.stdio.properties.stderr.enum,
              parentSchema: schema33.properties.stdio.properties.stderr,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/stdio",
          schemaPath: "#/properties/stdio/type",
          keyword: "type",
          params: { type: "object" },
          schema: schema33.properties.stdio.type,
          parentSchema: schema33.properties.stdio,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.files !== undefined) {
      let data4 = data.files;
      if (Array.isArray(data4)) {
        if (data4.length > 1024) {
          const err6 = {
            instancePath: instancePath + "/files",
            schemaPath: "#/properties/files/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.files,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate82(data4[i0], {
              instancePath: instancePath + "/files/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/files",
          schemaPath: "#/properties/files/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.files.type,
          parentSchema: schema33.properties.files,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.libraries !== undefined) {
      if (
        !validate87(data.libraries, {
          instancePath: instancePath + "/libraries",
          parentData: data,
          parentDataProperty: "libraries",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== undefined) {
      let data7 = data.data;
      if (Array.isArray(data7)) {
        if (data7.length > 1024) {
          const err8 = {
            instancePath: instancePath + "/data",
            schemaPath: "#/properties/data/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.data,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate94(data7[i1], {
              instancePath: instancePath + "/data/" + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/data",
          schemaPath: "#/properties/data/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.data.type,
          parentSchema: schema33.properties.data,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.scratch !== undefined) {
      let data9 = data.scratch;
      if (Array.isArray(data9)) {
        if (data9.length > 1024) {
          const err10 = {
            instancePath: instancePath + "/scratch",
            schemaPath: "#/properties/scratch/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.scratch,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate102(data9[i2], {
              instancePath: instancePath + "/scratch/" + i2,
              parentData: data9,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/scratch",
          schemaPath: "#/properties/scratch/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.scratch.type,
          parentSchema: schema33.properties.scratch,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.symlinks !== undefined) {
      let data11 = data.symlinks;
      if (Array.isArray(data11)) {
        if (data11.length > 1024) {
          const err12 = {
            instancePath: instancePath + "/symlinks",
            schemaPath: "#/properties/symlinks/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.symlinks,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate107(data11[i3], {
              instancePath: instancePath + "/symlinks/" + i3,
              parentData: data11,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/symlinks",
          schemaPath: "#/properties/symlinks/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.symlinks.type,
          parentSchema: schema33.properties.symlinks,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.devices !== undefined) {
      let data13 = data.devices;
      if (Array.isArray(data13)) {
        if (data13.length > 1024) {
          const err14 = {
            instancePath: instancePath + "/devices",
            schemaPath: "#/properties/devices/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.devices,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
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
            const err15 = {
              instancePath: instancePath + "/devices/" + i4,
              schemaPath: "#/properties/devices/items/enum",
              keyword: "enum",
              params: { allowedValues: schema33.properties.devices.items.enum },
              schema: schema33.properties.devices.items.enum,
              parentSchema: schema33.properties.devices.items,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i5 = data13.length;
        let j0;
        if (i5 > 1) {
          outer0: for (; i5--;) {
            for (j0 = i5; j0--;) {
              if (func0(data13[i5], data13[j0])) {
                const err16 = {
                  instancePath: instancePath + "/devices",
                  schemaPath: "#/properties/devices/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i5, j: j0 },
                  schema: true,
                  parentSchema: schema33.properties.devices,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/devices",
          schemaPath: "#/properties/devices/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.devices.type,
          parentSchema: schema33.properties.devices,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.proc !== undefined) {
      let data15 = data.proc;
      if (true !== data15) {
        const err18 = {
          instancePath: instancePath + "/proc",
          schemaPath: "#/properties/proc/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema33.properties.proc,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.syscalls !== undefined) {
      let data16 = data.syscalls;
      if (Array.isArray(data16)) {
        if (data16.length > 1024) {
          const err19 = {
            instancePath: instancePath + "/syscalls",
            schemaPath: "#/properties/syscalls/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.syscalls,
            data: data16,
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len5 = data16.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (
            !validate110(data16[i6], {
              instancePath: instancePath + "/syscalls/" + i6,
              parentData: data16,
              parentDataProperty: i6,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate110.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/syscalls",
          schemaPath: "#/properties/syscalls/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.syscalls.type,
          parentSchema: schema33.properties.syscalls,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.network !== undefined) {
      let data18 = data.network;
      if (!(data18 === "loopback" || data18 === "host")) {
        const err21 = {
          instancePath: instancePath + "/network",
          schemaPath: "#/properties/network/enum",
          keyword: "enum",
          params: { allowedValues: schema33.properties.network.enum },
          schema: schema33.properties.network.enum,
          parentSchema: schema33.properties.network,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.hostname !== undefined) {
      let data19 = data.hostname;
      if (typeof data19 === "string") {
        if (!formats26(data19)) {
          const err22 = {
            instancePath: instancePath + "/hostname",
            schemaPath: "#/properties/hostname/format",
            keyword: "format",
            params: { format: "hostname" },
            schema: "hostname",
            parentSchema: schema33.properties.hostname,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/hostname",
          schemaPath: "#/properties/hostname/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema33.properties.hostname.type,
          parentSchema: schema33.properties.hostname,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.domainname !== undefined) {
      let data20 = data.domainname;
      if (typeof data20 === "string") {
        if (!formats26(data20)) {
          const err24 = {
            instancePath: instancePath + "/domainname",
            schemaPath: "#/properties/domainname/format",
            keyword: "format",
            params: { format: "hostname" },
            schema: "hostname",
            parentSchema: schema33.properties.domainname,
            data: data20,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/domainname",
          schemaPath: "#/properties/domainname/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema33.properties.domainname.type,
          parentSchema: schema33.properties.domainname,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data21 = data.user;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.uid === undefined) {
          const err26 = {
            instancePath: instancePath + "/user",
            schemaPath: "#/properties/user/required",
            keyword: "required",
            params: { missingProperty: "uid" },
            schema: schema33.properties.user.required,
            parentSchema: schema33.properties.user,
            data: data21,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data21.gid === undefined) {
          const err27 = {
            instancePath: instancePath + "/user",
            schemaPath: "#/properties/user/required",
            keyword: "required",
            params: { missingProperty: "gid" },
            schema: schema33.properties.user.required,
            parentSchema: schema33.properties.user,
            data: data21,
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data21) {
          if (!(key2 === "uid" || key2 === "gid")) {
            const err28 = {
              instancePath: instancePath + "/user",
              schemaPath: "#/properties/user/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              schema: false,
              parentSchema: schema33.properties.user,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data21.uid !== undefined) {
          let data22 = data21.uid;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err29 = {
              instancePath: instancePath + "/user/uid",
              schemaPath: "#/properties/user/properties/uid/type",
              keyword: "type",
              params: { type: "integer" },
              schema: schema33.properties.user.properties.uid.type,
              parentSchema: schema33.properties.user.properties.uid,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 4294967294 || isNaN(data22)) {
              const err30 = {
                instancePath: instancePath + "/user/uid",
                schemaPath: "#/properties/user/properties/uid/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 4294967294 },
                schema: 4294967294,
                parentSchema: schema33.properties.user.properties.uid,
                data: data22,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err31 = {
                instancePath: instancePath + "/user/uid",
                schemaPath: "#/properties/user/properties/uid/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                schema: 0,
                parentSchema: schema33.properties.user.properties.uid,
                data: data22,
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data21.gid !== undefined) {
          let data23 = data21.gid;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err32 = {
              instancePath: instancePath + "/user/gid",
              schemaPath: "#/properties/user/properties/gid/type",
              keyword: "type",
              params: { type: "integer" },
              schema: schema33.properties.user.properties.gid.type,
              parentSchema: schema33.properties.user.properties.gid,
              data: data23,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 4294967294 || isNaN(data23)) {
              const err33 = {
                instancePath: instancePath + "/user/gid",
                schemaPath: "#/properties/user/properties/gid/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 4294967294 },
                schema: 4294967294,
                parentSchema: schema33.properties.user.properties.gid,
                data: data23,
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err34 = {
                instancePath: instancePath + "/user/gid",
                schemaPath: "#/properties/user/properties/gid/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                schema: 0,
                parentSchema: schema33.properties.user.properties.gid,
                data: data23,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/user",
          schemaPath: "#/properties/user/type",
          keyword: "type",
          params: { type: "object" },
          schema: schema33.properties.user.type,
          parentSchema: schema33.properties.user,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.init !== undefined) {
      let data24 = data.init;
      if (true !== data24) {
        const err36 = {
          instancePath: instancePath + "/init",
          schemaPath: "#/properties/init/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema33.properties.init,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.terminal !== undefined) {
      let data25 = data.terminal;
      if (true !== data25) {
        const err37 = {
          instancePath: instancePath + "/terminal",
          schemaPath: "#/properties/terminal/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema33.properties.terminal,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data26 = data.capabilities;
      if (Array.isArray(data26)) {
        if (data26.length > 1024) {
          const err38 = {
            instancePath: instancePath + "/capabilities",
            schemaPath: "#/properties/capabilities/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.capabilities,
            data: data26,
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len6 = data26.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (
            !validate124(data26[i7], {
              instancePath: instancePath + "/capabilities/" + i7,
              parentData: data26,
              parentDataProperty: i7,
              rootData,
            })
          ) {
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
                const err39 = {
                  instancePath: instancePath + "/capabilities",
                  schemaPath: "#/properties/capabilities/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i8, j: j1 },
                  schema: true,
                  parentSchema: schema33.properties.capabilities,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/capabilities",
          schemaPath: "#/properties/capabilities/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.capabilities.type,
          parentSchema: schema33.properties.capabilities,
          data: data26,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      if (
        !validate126(data.limits, {
          instancePath: instancePath + "/limits",
          parentData: data,
          parentDataProperty: "limits",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.bestEffort !== undefined) {
      let data29 = data.bestEffort;
      if (Array.isArray(data29)) {
        if (data29.length > 1024) {
          const err41 = {
            instancePath: instancePath + "/bestEffort",
            schemaPath: "#/properties/bestEffort/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema33.properties.bestEffort,
            data: data29,
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len7 = data29.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data30 = data29[i9];
          if (!(data30 === "landlock" || data30 === "time" || data30 === "memory" || data30 === "cpu")) {
            const err42 = {
              instancePath: instancePath + "/bestEffort/" + i9,
              schemaPath: "#/properties/bestEffort/items/enum",
              keyword: "enum",
              params: { allowedValues: schema33.properties.bestEffort.items.enum },
              schema: schema33.properties.bestEffort.items.enum,
              parentSchema: schema33.properties.bestEffort.items,
              data: data30,
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        let i10 = data29.length;
        let j2;
        if (i10 > 1) {
          outer2: for (; i10--;) {
            for (j2 = i10; j2--;) {
              if (func0(data29[i10], data29[j2])) {
                const err43 = {
                  instancePath: instancePath + "/bestEffort",
                  schemaPath: "#/properties/bestEffort/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i10, j: j2 },
                  schema: true,
                  parentSchema: schema33.properties.bestEffort,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + "/bestEffort",
          schemaPath: "#/properties/bestEffort/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema33.properties.bestEffort.type,
          parentSchema: schema33.properties.bestEffort,
          data: data29,
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}

function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grants === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "grants" },
        schema: schema62.required,
        parentSchema: schema62,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "description" || key0 === "include" || key0 === "grants")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema62,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema62.properties.$schema.type,
          parentSchema: schema62.properties.$schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema62.properties.description.type,
          parentSchema: schema62.properties.description,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          const err4 = {
            instancePath: instancePath + "/include",
            schemaPath: "#/properties/include/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema62.properties.include,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data2[i0], {
              instancePath: instancePath + "/include/" + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
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
                const err5 = {
                  instancePath: instancePath + "/include",
                  schemaPath: "#/properties/include/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  schema: true,
                  parentSchema: schema62.properties.include,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/include",
          schemaPath: "#/properties/include/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema62.properties.include.type,
          parentSchema: schema62.properties.include,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (
        !validate81(data.grants, {
          instancePath: instancePath + "/grants",
          parentData: data,
          parentDataProperty: "grants",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema62.type,
      parentSchema: schema62,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
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

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "startup")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema11.enum },
      schema: schema11.enum,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "name" },
        schema: "name",
        parentSchema: schema13,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema13.type,
      parentSchema: schema13,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pipe" },
        schema: schema12.required,
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema12,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      if (
        !validate30(data.pipe, {
          instancePath: instancePath + "/pipe",
          parentData: data,
          parentDataProperty: "pipe",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        schema: schema14.required,
        parentSchema: schema14,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema14,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      if (
        !validate30(data.fileSocket, {
          instancePath: instancePath + "/fileSocket",
          parentData: data,
          parentDataProperty: "fileSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema14.type,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = join(vErrors, validate27.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = join(vErrors, validate29.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = join(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      schema: schema10.anyOf,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema16.type,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "file" },
        schema: schema17.required,
        parentSchema: schema17,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "access")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema17,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (
        !validate24(data.file, {
          instancePath: instancePath + "/file",
          parentData: data,
          parentDataProperty: "file",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data1 = data.access;
      if (!(data1 === "read" || data1 === "write" || data1 === "append" || data1 === "readWrite")) {
        const err2 = {
          instancePath: instancePath + "/access",
          schemaPath: "#/properties/access/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.access.enum },
          schema: schema17.properties.access.enum,
          parentSchema: schema17.properties.access,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema17.type,
      parentSchema: schema17,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.read === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "read" },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "read")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema19,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.read !== undefined) {
      if (
        !validate30(data.read, {
          instancePath: instancePath + "/read",
          parentData: data,
          parentDataProperty: "read",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "write" },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "write")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema20,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.write !== undefined) {
      if (
        !validate30(data.write, {
          instancePath: instancePath + "/write",
          parentData: data,
          parentDataProperty: "write",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pipe" },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema18,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      let data0 = data.pipe;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate45(data0, {
          instancePath: instancePath + "/pipe",
          parentData: data,
          parentDataProperty: "pipe",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate45.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (
          !validate48(data0, {
            instancePath: instancePath + "/pipe",
            parentData: data,
            parentDataProperty: "pipe",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate48.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = {
          instancePath: instancePath + "/pipe",
          schemaPath: "#/properties/pipe/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema18.properties.pipe.anyOf,
          parentSchema: schema18.properties.pipe,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema18.type,
      parentSchema: schema18,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.receive === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "receive" },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "receive")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema22,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.receive !== undefined) {
      if (
        !validate30(data.receive, {
          instancePath: instancePath + "/receive",
          parentData: data,
          parentDataProperty: "receive",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.send === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "send" },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "send")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema23,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.send !== undefined) {
      if (
        !validate30(data.send, {
          instancePath: instancePath + "/send",
          parentData: data,
          parentDataProperty: "send",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        schema: schema21.required,
        parentSchema: schema21,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema21,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      let data0 = data.fileSocket;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate53(data0, {
          instancePath: instancePath + "/fileSocket",
          parentData: data,
          parentDataProperty: "fileSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (
          !validate56(data0, {
            instancePath: instancePath + "/fileSocket",
            parentData: data,
            parentDataProperty: "fileSocket",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate56.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = {
          instancePath: instancePath + "/fileSocket",
          schemaPath: "#/properties/fileSocket/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema21.properties.fileSocket.anyOf,
          parentSchema: schema21.properties.fileSocket,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "socketAddress" },
        schema: "socketAddress",
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tcpListener === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tcpListener" },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tcpListener" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema24,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tcpListener !== undefined) {
      if (
        !validate61(data.tcpListener, {
          instancePath: instancePath + "/tcpListener",
          parentData: data,
          parentDataProperty: "tcpListener",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema24.properties.as.enum },
          schema: schema24.properties.as.enum,
          parentSchema: schema24.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.udpSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "udpSocket" },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "udpSocket" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema26,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.udpSocket !== undefined) {
      if (
        !validate61(data.udpSocket, {
          instancePath: instancePath + "/udpSocket",
          parentData: data,
          parentDataProperty: "udpSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema26.properties.as.enum },
          schema: schema26.properties.as.enum,
          parentSchema: schema26.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema26.type,
      parentSchema: schema26,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unixListener === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "unixListener" },
        schema: schema27.required,
        parentSchema: schema27,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unixListener" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema27,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.unixListener !== undefined) {
      if (
        !validate24(data.unixListener, {
          instancePath: instancePath + "/unixListener",
          parentData: data,
          parentDataProperty: "unixListener",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema27.properties.as.enum },
          schema: schema27.properties.as.enum,
          parentSchema: schema27.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "protocol" },
        schema: schema29.required,
        parentSchema: schema29,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.host === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "host" },
        schema: schema29.required,
        parentSchema: schema29,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "port" },
        schema: schema29.required,
        parentSchema: schema29,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "host" || key0 === "port")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema29,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.protocol !== undefined) {
      let data0 = data.protocol;
      if (!(data0 === "tcp")) {
        const err4 = {
          instancePath: instancePath + "/protocol",
          schemaPath: "#/properties/protocol/enum",
          keyword: "enum",
          params: { allowedValues: schema29.properties.protocol.enum },
          schema: schema29.properties.protocol.enum,
          parentSchema: schema29.properties.protocol,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.host !== undefined) {
      let data1 = data.host;
      if (typeof data1 === "string") {
        if (!formats6(data1)) {
          const err5 = {
            instancePath: instancePath + "/host",
            schemaPath: "#/properties/host/format",
            keyword: "format",
            params: { format: "connectorHost" },
            schema: "connectorHost",
            parentSchema: schema29.properties.host,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/host",
          schemaPath: "#/properties/host/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema29.properties.host.type,
          parentSchema: schema29.properties.host,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.port !== undefined) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/port",
          schemaPath: "#/properties/port/type",
          keyword: "type",
          params: { type: "integer" },
          schema: schema29.properties.port.type,
          parentSchema: schema29.properties.port,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 65535 },
            schema: 65535,
            parentSchema: schema29.properties.port,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            schema: 1,
            parentSchema: schema29.properties.port,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}

function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "connector" },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema28,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.connector !== undefined) {
      let data0 = data.connector;
      if (Array.isArray(data0)) {
        if (data0.length > 1024) {
          const err2 = {
            instancePath: instancePath + "/connector",
            schemaPath: "#/properties/connector/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema28.properties.connector,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + "/connector",
            schemaPath: "#/properties/connector/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema28.properties.connector,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate71(data0[i0], {
              instancePath: instancePath + "/connector/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/connector",
          schemaPath: "#/properties/connector/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema28.properties.connector.type,
          parentSchema: schema28.properties.connector,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
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

function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trigger === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "trigger" },
        schema: schema30.required,
        parentSchema: schema30,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trigger")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema30,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      let data0 = data.trigger;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/trigger",
          schemaPath: "#/properties/trigger/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema30.properties.trigger,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema30.type,
      parentSchema: schema30,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trailing === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "trailing" },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trailing")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema31,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.trailing !== undefined) {
      let data0 = data.trailing;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/trailing",
          schemaPath: "#/properties/trailing/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema31.properties.trailing,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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

function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoint === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "entrypoint" },
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "entrypoint")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema32,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.entrypoint !== undefined) {
      let data0 = data.entrypoint;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/entrypoint",
          schemaPath: "#/properties/entrypoint/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema32.properties.entrypoint,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = join(vErrors, validate39.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = join(vErrors, validate41.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = join(vErrors, validate44.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = join(vErrors, validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = join(vErrors, validate60.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = join(vErrors, validate64.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = join(vErrors, validate67.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = join(vErrors, validate70.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors;
                  if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = join(vErrors, validate74.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors;
                    if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = join(vErrors, validate76.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs11 = errors;
                      if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData })) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      schema: schema15.anyOf,
      parentSchema: schema15,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warning === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "warning" },
        schema: schema59.required,
        parentSchema: schema59,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reason" },
        schema: schema59.required,
        parentSchema: schema59,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "warning" || key0 === "reason")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema59,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.warning !== undefined) {
      let data0 = data.warning;
      if (typeof data0 === "string") {
        if (func4(data0) > 64) {
          const err3 = {
            instancePath: instancePath + "/warning",
            schemaPath: "#/properties/warning/maxLength",
            keyword: "maxLength",
            params: { limit: 64 },
            schema: 64,
            parentSchema: schema59.properties.warning,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func4(data0) < 1) {
          const err4 = {
            instancePath: instancePath + "/warning",
            schemaPath: "#/properties/warning/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema59.properties.warning,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/warning",
          schemaPath: "#/properties/warning/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema59.properties.warning.type,
          parentSchema: schema59.properties.warning,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reason !== undefined) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func4(data1) > 4096) {
          const err6 = {
            instancePath: instancePath + "/reason",
            schemaPath: "#/properties/reason/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            schema: 4096,
            parentSchema: schema59.properties.reason,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func4(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/reason",
            schemaPath: "#/properties/reason/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema59.properties.reason,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema59.properties.reason.type,
          parentSchema: schema59.properties.reason,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema59.type,
      parentSchema: schema59,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}

const formats8 = formats.envName;
const formats10 = formats.voidFolder;

function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "program" },
        schema: schema8.required,
        parentSchema: schema8,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema8,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema8.properties.$schema.type,
          parentSchema: schema8.properties.$schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema8.properties.description.type,
          parentSchema: schema8.properties.description,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          const err4 = {
            instancePath: instancePath + "/include",
            schemaPath: "#/properties/include/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema8.properties.include,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data2[i0], {
              instancePath: instancePath + "/include/" + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
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
                const err5 = {
                  instancePath: instancePath + "/include",
                  schemaPath: "#/properties/include/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  schema: true,
                  parentSchema: schema8.properties.include,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/include",
          schemaPath: "#/properties/include/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema8.properties.include.type,
          parentSchema: schema8.properties.include,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      if (
        !validate26(data.trigger, {
          instancePath: instancePath + "/trigger",
          parentData: data,
          parentDataProperty: "trigger",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.program !== undefined) {
      if (
        !validate24(data.program, {
          instancePath: instancePath + "/program",
          parentData: data,
          parentDataProperty: "program",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.argv0 !== undefined) {
      let data6 = data.argv0;
      if (typeof data6 === "string") {
        if (func4(data6) > 4096) {
          const err7 = {
            instancePath: instancePath + "/argv0",
            schemaPath: "#/properties/argv0/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            schema: 4096,
            parentSchema: schema8.properties.argv0,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func4(data6) < 1) {
          const err8 = {
            instancePath: instancePath + "/argv0",
            schemaPath: "#/properties/argv0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema8.properties.argv0,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/argv0",
          schemaPath: "#/properties/argv0/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema8.properties.argv0.type,
          parentSchema: schema8.properties.argv0,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.args !== undefined) {
      let data7 = data.args;
      if (Array.isArray(data7)) {
        if (data7.length > 1024) {
          const err10 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema8.properties.args,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (
            !validate38(data7[i2], {
              instancePath: instancePath + "/args/" + i2,
              parentData: data7,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/args",
          schemaPath: "#/properties/args/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema8.properties.args.type,
          parentSchema: schema8.properties.args,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data9 = data.env;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 1024) {
          const err12 = {
            instancePath: instancePath + "/env",
            schemaPath: "#/properties/env/maxProperties",
            keyword: "maxProperties",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema8.properties.env,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data9) {
          const _errs18 = errors;
          if (typeof key1 === "string") {
            if (!formats8(key1)) {
              const err13 = {
                instancePath: instancePath + "/env",
                schemaPath: "#/properties/env/propertyNames/format",
                keyword: "format",
                params: { format: "envName" },
                schema: "envName",
                parentSchema: schema8.properties.env.propertyNames,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          var valid6 = _errs18 === errors;
          if (!valid6) {
            const err14 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              schema: schema8.properties.env.propertyNames,
              parentSchema: schema8.properties.env,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data9) {
          let data10 = data9[key2];
          if (typeof data10 !== "string") {
            const err15 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              schema: schema8.properties.env.additionalProperties.type,
              parentSchema: schema8.properties.env.additionalProperties,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "object" },
          schema: schema8.properties.env.type,
          parentSchema: schema8.properties.env,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.cwd !== undefined) {
      let data11 = data.cwd;
      if (typeof data11 === "string") {
        if (!formats10(data11)) {
          const err17 = {
            instancePath: instancePath + "/cwd",
            schemaPath: "#/properties/cwd/format",
            keyword: "format",
            params: { format: "voidFolder" },
            schema: "voidFolder",
            parentSchema: schema8.properties.cwd,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/cwd",
          schemaPath: "#/properties/cwd/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema8.properties.cwd.type,
          parentSchema: schema8.properties.cwd,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (
        !validate81(data.grants, {
          instancePath: instancePath + "/grants",
          parentData: data,
          parentDataProperty: "grants",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.onDenied !== undefined) {
      let data13 = data.onDenied;
      if (!(data13 === "errno" || data13 === "kill")) {
        const err19 = {
          instancePath: instancePath + "/onDenied",
          schemaPath: "#/properties/onDenied/enum",
          keyword: "enum",
          params: { allowedValues: schema8.properties.onDenied.enum },
          schema: schema8.properties.onDenied.enum,
          parentSchema: schema8.properties.onDenied,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data14 = data.concurrency;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err20 = {
          instancePath: instancePath + "/concurrency",
          schemaPath: "#/properties/concurrency/type",
          keyword: "type",
          params: { type: "integer" },
          schema: schema8.properties.concurrency.type,
          parentSchema: schema8.properties.concurrency,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1024 || isNaN(data14)) {
          const err21 = {
            instancePath: instancePath + "/concurrency",
            schemaPath: "#/properties/concurrency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1024 },
            schema: 1024,
            parentSchema: schema8.properties.concurrency,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err22 = {
            instancePath: instancePath + "/concurrency",
            schemaPath: "#/properties/concurrency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            schema: 1,
            parentSchema: schema8.properties.concurrency,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.restart !== undefined) {
      let data15 = data.restart;
      if (!(data15 === "never" || data15 === "onFailure" || data15 === "always")) {
        const err23 = {
          instancePath: instancePath + "/restart",
          schemaPath: "#/properties/restart/enum",
          keyword: "enum",
          params: { allowedValues: schema8.properties.restart.enum },
          schema: schema8.properties.restart.enum,
          parentSchema: schema8.properties.restart,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data16 = data.acknowledge;
      if (Array.isArray(data16)) {
        if (data16.length > 1024) {
          const err24 = {
            instancePath: instancePath + "/acknowledge",
            schemaPath: "#/properties/acknowledge/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema8.properties.acknowledge,
            data: data16,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len2 = data16.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (
            !validate148(data16[i3], {
              instancePath: instancePath + "/acknowledge/" + i3,
              parentData: data16,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/acknowledge",
          schemaPath: "#/properties/acknowledge/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema8.properties.acknowledge.type,
          parentSchema: schema8.properties.acknowledge,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema8.type,
      parentSchema: schema8,
      data,
    };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
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

function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "program" },
        schema: schema61.required,
        parentSchema: schema61,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema61.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema61,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema61.properties.description.type,
          parentSchema: schema61.properties.description,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      if (
        !validate26(data.trigger, {
          instancePath: instancePath + "/trigger",
          parentData: data,
          parentDataProperty: "trigger",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.program !== undefined) {
      if (
        !validate24(data.program, {
          instancePath: instancePath + "/program",
          parentData: data,
          parentDataProperty: "program",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.argv0 !== undefined) {
      let data3 = data.argv0;
      if (typeof data3 === "string") {
        if (func4(data3) > 4096) {
          const err3 = {
            instancePath: instancePath + "/argv0",
            schemaPath: "#/properties/argv0/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            schema: 4096,
            parentSchema: schema61.properties.argv0,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func4(data3) < 1) {
          const err4 = {
            instancePath: instancePath + "/argv0",
            schemaPath: "#/properties/argv0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema61.properties.argv0,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/argv0",
          schemaPath: "#/properties/argv0/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema61.properties.argv0.type,
          parentSchema: schema61.properties.argv0,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.args !== undefined) {
      let data4 = data.args;
      if (Array.isArray(data4)) {
        if (data4.length > 1024) {
          const err6 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema61.properties.args,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate38(data4[i0], {
              instancePath: instancePath + "/args/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/args",
          schemaPath: "#/properties/args/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema61.properties.args.type,
          parentSchema: schema61.properties.args,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data6 = data.env;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1024) {
          const err8 = {
            instancePath: instancePath + "/env",
            schemaPath: "#/properties/env/maxProperties",
            keyword: "maxProperties",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema61.properties.env,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data6) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (!formats8(key1)) {
              const err9 = {
                instancePath: instancePath + "/env",
                schemaPath: "#/properties/env/propertyNames/format",
                keyword: "format",
                params: { format: "envName" },
                schema: "envName",
                parentSchema: schema61.properties.env.propertyNames,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid3 = _errs13 === errors;
          if (!valid3) {
            const err10 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              schema: schema61.properties.env.propertyNames,
              parentSchema: schema61.properties.env,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (typeof data7 !== "string") {
            const err11 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              schema: schema61.properties.env.additionalProperties.type,
              parentSchema: schema61.properties.env.additionalProperties,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "object" },
          schema: schema61.properties.env.type,
          parentSchema: schema61.properties.env,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.cwd !== undefined) {
      let data8 = data.cwd;
      if (typeof data8 === "string") {
        if (!formats10(data8)) {
          const err13 = {
            instancePath: instancePath + "/cwd",
            schemaPath: "#/properties/cwd/format",
            keyword: "format",
            params: { format: "voidFolder" },
            schema: "voidFolder",
            parentSchema: schema61.properties.cwd,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/cwd",
          schemaPath: "#/properties/cwd/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema61.properties.cwd.type,
          parentSchema: schema61.properties.cwd,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.grants !== undefined) {
      if (
        !validate81(data.grants, {
          instancePath: instancePath + "/grants",
          parentData: data,
          parentDataProperty: "grants",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.onDenied !== undefined) {
      let data10 = data.onDenied;
      if (!(data10 === "errno" || data10 === "kill")) {
        const err15 = {
          instancePath: instancePath + "/onDenied",
          schemaPath: "#/properties/onDenied/enum",
          keyword: "enum",
          params: { allowedValues: schema61.properties.onDenied.enum },
          schema: schema61.properties.onDenied.enum,
          parentSchema: schema61.properties.onDenied,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data11 = data.concurrency;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err16 = {
          instancePath: instancePath + "/concurrency",
          schemaPath: "#/properties/concurrency/type",
          keyword: "type",
          params: { type: "integer" },
          schema: schema61.properties.concurrency.type,
          parentSchema: schema61.properties.concurrency,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1024 || isNaN(data11)) {
          const err17 = {
            instancePath: instancePath + "/concurrency",
            schemaPath: "#/properties/concurrency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1024 },
            schema: 1024,
            parentSchema: schema61.properties.concurrency,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err18 = {
            instancePath: instancePath + "/concurrency",
            schemaPath: "#/properties/concurrency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            schema: 1,
            parentSchema: schema61.properties.concurrency,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.restart !== undefined) {
      let data12 = data.restart;
      if (!(data12 === "never" || data12 === "onFailure" || data12 === "always")) {
        const err19 = {
          instancePath: instancePath + "/restart",
          schemaPath: "#/properties/restart/enum",
          keyword: "enum",
          params: { allowedValues: schema61.properties.restart.enum },
          schema: schema61.properties.restart.enum,
          parentSchema: schema61.properties.restart,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data13 = data.acknowledge;
      if (Array.isArray(data13)) {
        if (data13.length > 1024) {
          const err20 = {
            instancePath: instancePath + "/acknowledge",
            schemaPath: "#/properties/acknowledge/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema61.properties.acknowledge,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate148(data13[i1], {
              instancePath: instancePath + "/acknowledge/" + i1,
              parentData: data13,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/acknowledge",
          schemaPath: "#/properties/acknowledge/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema61.properties.acknowledge.type,
          parentSchema: schema61.properties.acknowledge,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema61.type,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}

function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoints === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "entrypoints" },
        schema: schema60.required,
        parentSchema: schema60,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema60,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema60.properties.$schema.type,
          parentSchema: schema60.properties.$schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema60.properties.description.type,
          parentSchema: schema60.properties.description,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.include !== undefined) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        if (data2.length > 1024) {
          const err4 = {
            instancePath: instancePath + "/include",
            schemaPath: "#/properties/include/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema60.properties.include,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data2[i0], {
              instancePath: instancePath + "/include/" + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
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
                const err5 = {
                  instancePath: instancePath + "/include",
                  schemaPath: "#/properties/include/uniqueItems",
                  keyword: "uniqueItems",
                  params: { i: i1, j: j0 },
                  schema: true,
                  parentSchema: schema60.properties.include,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/include",
          schemaPath: "#/properties/include/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema60.properties.include.type,
          parentSchema: schema60.properties.include,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.entrypoints !== undefined) {
      let data4 = data.entrypoints;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 256) {
          const err7 = {
            instancePath: instancePath + "/entrypoints",
            schemaPath: "#/properties/entrypoints/maxProperties",
            keyword: "maxProperties",
            params: { limit: 256 },
            schema: 256,
            parentSchema: schema60.properties.entrypoints,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (Object.keys(data4).length < 1) {
          const err8 = {
            instancePath: instancePath + "/entrypoints",
            schemaPath: "#/properties/entrypoints/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema60.properties.entrypoints,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs11 = errors;
          if (typeof key1 === "string") {
            if (!formats2(key1)) {
              const err9 = {
                instancePath: instancePath + "/entrypoints",
                schemaPath: "#/properties/entrypoints/propertyNames/format",
                keyword: "format",
                params: { format: "name" },
                schema: "name",
                parentSchema: schema60.properties.entrypoints.propertyNames,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid4 = _errs11 === errors;
          if (!valid4) {
            const err10 = {
              instancePath: instancePath + "/entrypoints",
              schemaPath: "#/properties/entrypoints/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              schema: schema60.properties.entrypoints.propertyNames,
              parentSchema: schema60.properties.entrypoints,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          if (
            !validate153(data4[key2], {
              instancePath: instancePath + "/entrypoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data4,
              parentDataProperty: key2,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/entrypoints",
          schemaPath: "#/properties/entrypoints/type",
          keyword: "type",
          params: { type: "object" },
          schema: schema60.properties.entrypoints.type,
          parentSchema: schema60.properties.entrypoints,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.acknowledge !== undefined) {
      let data6 = data.acknowledge;
      if (Array.isArray(data6)) {
        if (data6.length > 1024) {
          const err12 = {
            instancePath: instancePath + "/acknowledge",
            schemaPath: "#/properties/acknowledge/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema60.properties.acknowledge,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (
            !validate148(data6[i2], {
              instancePath: instancePath + "/acknowledge/" + i2,
              parentData: data6,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/acknowledge",
          schemaPath: "#/properties/acknowledge/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema60.properties.acknowledge.type,
          parentSchema: schema60.properties.acknowledge,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema60.type,
      parentSchema: schema60,
      data,
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}

export const startup = validate181;

function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "startup")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema11.enum },
      schema: schema11.enum,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}

export const pipeTrigger = validate182;

function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pipe" },
        schema: schema12.required,
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema12,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      if (
        !validate30(data.pipe, {
          instancePath: instancePath + "/pipe",
          parentData: data,
          parentDataProperty: "pipe",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}

export const fileSocketTrigger = validate184;

function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        schema: schema14.required,
        parentSchema: schema14,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema14,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      if (
        !validate30(data.fileSocket, {
          instancePath: instancePath + "/fileSocket",
          parentData: data,
          parentDataProperty: "fileSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema14.type,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}

export const text = validate186;

function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      schema: schema16.type,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}

export const fileArg = validate187;

function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "file" },
        schema: schema17.required,
        parentSchema: schema17,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "access")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema17,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (
        !validate24(data.file, {
          instancePath: instancePath + "/file",
          parentData: data,
          parentDataProperty: "file",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data1 = data.access;
      if (!(data1 === "read" || data1 === "write" || data1 === "append" || data1 === "readWrite")) {
        const err2 = {
          instancePath: instancePath + "/access",
          schemaPath: "#/properties/access/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.access.enum },
          schema: schema17.properties.access.enum,
          parentSchema: schema17.properties.access,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema17.type,
      parentSchema: schema17,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}

export const pipeArg = validate189;

function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pipe === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pipe" },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pipe")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema18,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pipe !== undefined) {
      let data0 = data.pipe;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate45(data0, {
          instancePath: instancePath + "/pipe",
          parentData: data,
          parentDataProperty: "pipe",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate45.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (
          !validate48(data0, {
            instancePath: instancePath + "/pipe",
            parentData: data,
            parentDataProperty: "pipe",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate48.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = {
          instancePath: instancePath + "/pipe",
          schemaPath: "#/properties/pipe/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema18.properties.pipe.anyOf,
          parentSchema: schema18.properties.pipe,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema18.type,
      parentSchema: schema18,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}

export const fileSocketArg = validate192;

function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fileSocket" },
        schema: schema21.required,
        parentSchema: schema21,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSocket")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema21,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fileSocket !== undefined) {
      let data0 = data.fileSocket;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate53(data0, {
          instancePath: instancePath + "/fileSocket",
          parentData: data,
          parentDataProperty: "fileSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (
          !validate56(data0, {
            instancePath: instancePath + "/fileSocket",
            parentData: data,
            parentDataProperty: "fileSocket",
            rootData,
          })
        ) {
          vErrors = join(vErrors, validate56.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = {
          instancePath: instancePath + "/fileSocket",
          schemaPath: "#/properties/fileSocket/anyOf",
          keyword: "anyOf",
          params: {},
          schema: schema21.properties.fileSocket.anyOf,
          parentSchema: schema21.properties.fileSocket,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}

export const tcpListenerArg = validate195;

function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tcpListener === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tcpListener" },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tcpListener" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema24,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tcpListener !== undefined) {
      if (
        !validate61(data.tcpListener, {
          instancePath: instancePath + "/tcpListener",
          parentData: data,
          parentDataProperty: "tcpListener",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema24.properties.as.enum },
          schema: schema24.properties.as.enum,
          parentSchema: schema24.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}

export const udpSocketArg = validate197;

function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.udpSocket === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "udpSocket" },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "udpSocket" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema26,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.udpSocket !== undefined) {
      if (
        !validate61(data.udpSocket, {
          instancePath: instancePath + "/udpSocket",
          parentData: data,
          parentDataProperty: "udpSocket",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema26.properties.as.enum },
          schema: schema26.properties.as.enum,
          parentSchema: schema26.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema26.type,
      parentSchema: schema26,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}

export const unixListenerArg = validate199;

function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unixListener === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "unixListener" },
        schema: schema27.required,
        parentSchema: schema27,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unixListener" || key0 === "as")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema27,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.unixListener !== undefined) {
      if (
        !validate24(data.unixListener, {
          instancePath: instancePath + "/unixListener",
          parentData: data,
          parentDataProperty: "unixListener",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (!(data1 === "listen-fds")) {
        const err2 = {
          instancePath: instancePath + "/as",
          schemaPath: "#/properties/as/enum",
          keyword: "enum",
          params: { allowedValues: schema27.properties.as.enum },
          schema: schema27.properties.as.enum,
          parentSchema: schema27.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}

export const connectorArg = validate201;

function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "connector" },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema28,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.connector !== undefined) {
      let data0 = data.connector;
      if (Array.isArray(data0)) {
        if (data0.length > 1024) {
          const err2 = {
            instancePath: instancePath + "/connector",
            schemaPath: "#/properties/connector/maxItems",
            keyword: "maxItems",
            params: { limit: 1024 },
            schema: 1024,
            parentSchema: schema28.properties.connector,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + "/connector",
            schemaPath: "#/properties/connector/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema28.properties.connector,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate71(data0[i0], {
              instancePath: instancePath + "/connector/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/connector",
          schemaPath: "#/properties/connector/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema28.properties.connector.type,
          parentSchema: schema28.properties.connector,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}

export const triggerArg = validate203;

function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trigger === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "trigger" },
        schema: schema30.required,
        parentSchema: schema30,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trigger")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema30,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.trigger !== undefined) {
      let data0 = data.trigger;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/trigger",
          schemaPath: "#/properties/trigger/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema30.properties.trigger,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema30.type,
      parentSchema: schema30,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}

export const trailingArg = validate204;

function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trailing === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "trailing" },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trailing")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema31,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.trailing !== undefined) {
      let data0 = data.trailing;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/trailing",
          schemaPath: "#/properties/trailing/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema31.properties.trailing,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}

export const entrypointArg = validate205;

function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entrypoint === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "entrypoint" },
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "entrypoint")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema32,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.entrypoint !== undefined) {
      let data0 = data.entrypoint;
      if (true !== data0) {
        const err2 = {
          instancePath: instancePath + "/entrypoint",
          schemaPath: "#/properties/entrypoint/const",
          keyword: "const",
          params: { allowedValue: true },
          schema: true,
          parentSchema: schema32.properties.entrypoint,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}

export const pipeReader = validate206;

function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.read === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "read" },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "read")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema19,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.read !== undefined) {
      if (
        !validate30(data.read, {
          instancePath: instancePath + "/read",
          parentData: data,
          parentDataProperty: "read",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}

export const pipeWriter = validate208;

function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "write" },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "write")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema20,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.write !== undefined) {
      if (
        !validate30(data.write, {
          instancePath: instancePath + "/write",
          parentData: data,
          parentDataProperty: "write",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}

export const fileSocketReceiver = validate210;

function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.receive === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "receive" },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "receive")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema22,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.receive !== undefined) {
      if (
        !validate30(data.receive, {
          instancePath: instancePath + "/receive",
          parentData: data,
          parentDataProperty: "receive",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}

export const fileSocketSender = validate212;

function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.send === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "send" },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "send")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema23,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.send !== undefined) {
      if (
        !validate30(data.send, {
          instancePath: instancePath + "/send",
          parentData: data,
          parentDataProperty: "send",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}

export const programLibraries = validate214;

function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (true !== data) {
    const err0 = {
      instancePath,
      schemaPath: "#/const",
      keyword: "const",
      params: { allowedValue: true },
      schema: true,
      parentSchema: schema37,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}

export const librariesOf = validate215;

function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1024) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1024 },
        schema: 1024,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate24(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
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
            const err1 = {
              instancePath,
              schemaPath: "#/uniqueItems",
              keyword: "uniqueItems",
              params: { i: i1, j: j0 },
              schema: true,
              parentSchema: schema38,
              data,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}

export const textData = validate217;

function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema40.required,
        parentSchema: schema40,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.content === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "content" },
        schema: schema40.required,
        parentSchema: schema40,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "content" || key0 === "mode")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema40,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/content",
          schemaPath: "#/properties/content/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema40.properties.content.type,
          parentSchema: schema40.properties.content,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          const err4 = {
            instancePath: instancePath + "/mode",
            schemaPath: "#/properties/mode/format",
            keyword: "format",
            params: { format: "fileMode" },
            schema: "fileMode",
            parentSchema: schema40.properties.mode,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema40.properties.mode.type,
          parentSchema: schema40.properties.mode,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}

export const binaryData = validate219;

function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "at" },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.base64 === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "base64" },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "base64" || key0 === "mode")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema41,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate84(data.at, {
          instancePath: instancePath + "/at",
          parentData: data,
          parentDataProperty: "at",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.base64 !== undefined) {
      let data1 = data.base64;
      if (typeof data1 === "string") {
        if (!formats16(data1)) {
          const err3 = {
            instancePath: instancePath + "/base64",
            schemaPath: "#/properties/base64/format",
            keyword: "format",
            params: { format: "base64" },
            schema: "base64",
            parentSchema: schema41.properties.base64,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/base64",
          schemaPath: "#/properties/base64/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema41.properties.base64.type,
          parentSchema: schema41.properties.base64,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data2 = data.mode;
      if (typeof data2 === "string") {
        if (!formats14(data2)) {
          const err5 = {
            instancePath: instancePath + "/mode",
            schemaPath: "#/properties/mode/format",
            keyword: "format",
            params: { format: "fileMode" },
            schema: "fileMode",
            parentSchema: schema41.properties.mode,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/type",
          keyword: "type",
          params: { type: "string" },
          schema: schema41.properties.mode.type,
          parentSchema: schema41.properties.mode,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}

export const syscallName = validate221;

function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema46.enum },
      schema: schema46.enum,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}

export const syscallGroup = validate222;

function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema47.enum },
      schema: schema47.enum,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}

export const conditionalSyscall = validate223;

function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        schema: schema48.required,
        parentSchema: schema48,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema48,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate111(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
        })
      ) {
        vErrors = join(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== undefined) {
      let data1 = data.args;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          const err2 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/maxItems",
            keyword: "maxItems",
            params: { limit: 6 },
            schema: 6,
            parentSchema: schema48.properties.args,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + "/args",
            schemaPath: "#/properties/args/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.properties.args,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate117(data1[i0], {
              instancePath: instancePath + "/args/" + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = join(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/args",
          schemaPath: "#/properties/args/type",
          keyword: "type",
          params: { type: "array" },
          schema: schema48.properties.args.type,
          parentSchema: schema48.properties.args,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}

export const fileCount = validate226;

function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "integer" },
      schema: schema53.type,
      parentSchema: schema53,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1048576 },
        schema: 1048576,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        schema: 1,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}

export const unlimited = validate227;

function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "unlimited")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema54.enum },
      schema: schema54.enum,
      parentSchema: schema54,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}

export const processCount = validate228;

function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "integer" },
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4194304 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 4194304 },
        schema: 4194304,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
        schema: 1,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}

export const processorCount = validate229;

function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1024 || isNaN(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1024 },
        schema: 1024,
        parentSchema: schema58,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0.01 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0.01 },
        schema: 0.01,
        parentSchema: schema58,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "number" },
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}

function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
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
