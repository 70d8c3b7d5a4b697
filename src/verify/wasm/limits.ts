// Resource limits: soft and hard value as one, which only goes down. Man page: getrlimit(2).

import * as code from "./codes";
import * as element from "./element";
import { RLIMIT_COUNT, RLIMIT_NOFILE } from "./linux";
import { LIMITS, compare, need, other } from "./memory";
import * as op from "./op";

export function resetLimits(): void {
  memory.fill(LIMITS, 0, 16 * RLIMIT_COUNT);
}

export function isSet(resource: u32): bool {
  return load<u32>(LIMITS + 16 * resource) != 0;
}

function limit(resource: u32): u64 {
  return load<u64>(LIMITS + 16 * resource, 8);
}

export function allowsDescriptor(number: u32): bool {
  return isSet(RLIMIT_NOFILE) && u64(number) < limit(RLIMIT_NOFILE);
}

export function isHighest(number: u32): bool {
  return isSet(RLIMIT_NOFILE) && u64(number) + 1 == limit(RLIMIT_NOFILE);
}

/** Whether no descriptor that is opened from now on can have this number. */
export function forbidsDescriptor(number: u32): bool {
  return isSet(RLIMIT_NOFILE) && u64(number) >= limit(RLIMIT_NOFILE);
}

/** Of the own process, soft and hard alike; a hard limit that was lowered can not be raised again. */
export function check_prlimit64(): void {
  const resource = op.value(1);
  const both = op.struct(2, 16);
  need(resource < RLIMIT_COUNT, code.BAD_ARGUMENT, 1);
  const value = load<u64>(both);
  need(load<u64>(both, 8) == value, code.BAD_STRUCT, 8);
  if (isSet(resource)) {
    need(value != limit(resource), code.NOT_NEEDED, resource);
    need(value < limit(resource), code.NOT_PERMITTED, resource);
  }
  store<u32>(LIMITS + 16 * resource, 1);
  store<u64>(LIMITS + 16 * resource, value, 8);
}

export function check_final_limits(): void {
  for (let resource: u32 = 0; resource < RLIMIT_COUNT; resource++) {
    const wanted = load<u64>(element.rlimits + 8 * resource);
    if (isSet(resource)) compare(limit(resource), wanted, code.RLIMIT, resource);
    // Nobody knows what the caller has.
    else other(code.RLIMIT, resource);
  }
}
