// Generated from schema/spec.schema.json by `bun run generate`.
/* oxlint-disable */
export function programSpec(value: unknown): boolean;
export function application(value: unknown): boolean;
export function includeFile(value: unknown): boolean;
