// Generated from schema/spec.schema.json by `bun run generate`.
/* oxlint-disable */
import type { ErrorObject } from "ajv";

/** What ajv tells of an error here. */
export type Fault = Required<
  Pick<ErrorObject, "keyword" | "instancePath" | "params" | "parentSchema" | "data">
> &
  Pick<ErrorObject, "propertyName">;

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}
export const includeFile: Validate;
export const programSpec: Validate;
export const application: Validate;
export const startup: Validate;
export const pipeTrigger: Validate;
export const fileSocketTrigger: Validate;
export const text: Validate;
export const fileArg: Validate;
export const pipeArg: Validate;
export const fileSocketArg: Validate;
export const tcpListenerArg: Validate;
export const udpSocketArg: Validate;
export const unixListenerArg: Validate;
export const connectorArg: Validate;
export const triggerArg: Validate;
export const trailingArg: Validate;
export const entrypointArg: Validate;
export const pipeReader: Validate;
export const pipeWriter: Validate;
export const fileSocketReceiver: Validate;
export const fileSocketSender: Validate;
export const programLibraries: Validate;
export const librariesOf: Validate;
export const textData: Validate;
export const binaryData: Validate;
export const syscallName: Validate;
export const syscallGroup: Validate;
export const conditionalSyscall: Validate;
export const fileCount: Validate;
export const unlimited: Validate;
export const processCount: Validate;
export const processorCount: Validate;

/** What tells a branch of an alternative from the others. */
export interface Branch {
  readonly type: "string" | "boolean" | "number" | "array" | "object";
  /** The only values, where they are enumerated. */
  readonly values?: readonly (string | boolean)[];
  /** The members that must be there. */
  readonly required?: readonly string[];
}
export const BRANCHES: Readonly<Record<string, Branch>>;
/** The names of all grants. */
export const GRANTS: readonly string[];
