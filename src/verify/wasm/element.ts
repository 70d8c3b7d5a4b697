// The spec's element, read from its binary encoding (`src/verify/encode.ts` says which): one field after another, as it
// is. Nothing of the plan is looked at here.

import { BAD_ELEMENT, TOO_LARGE } from "./codes";
import * as linux from "./linux";
import { CALLS, INIT_CALLS, MAX_CALLS, MAX_NODES, NODES, need } from "./memory";

const MAGIC: u32 = 0x4d45_4c45; // "ELEM"
const VERSION: u32 = 1;

export const NETWORK_LOOPBACK: u32 = 1;
export const NETWORK_HOST: u32 = 2;
export const PROTECTION_LANDLOCK: u32 = 1;
export const PROTECTION_TIME: u32 = 2;

export let arch: u32 = 0;
export let outerId: u32 = 0;
export let lastCap: u32 = 0;
export let landlockAbi: u32 = 0;
export let timeNamespace: u32 = 0;
export let namespaceLimit: u32 = 0;
export let uid: u32 = 0;
export let gid: u32 = 0;
export let network: u32 = 0;
export let init: u32 = 0;
export let killDenied: u32 = 0;
export let wallTime: u32 = 0;
export let bestEffort: u32 = 0;
/** Bit n: descriptor n is the caller's own. */
export let streams: u32 = 0;
export let capabilities: u64 = 0;
/** Addresses of texts: u32 length, then the bytes. */
export let executable: u32 = 0;
export let cwd: u32 = 0;
export let hostname: u32 = 0;
export let domainname: u32 = 0;
/** Addresses of lists: u32 count, then the items. */
export let argv: u32 = 0;
export let env: u32 = 0;
export let files: u32 = 0;
/** Address of 16 u64. */
export let rlimits: u32 = 0;
export let nodeCount: u32 = 0;
export let callCount: u32 = 0;
/** Address of the ranges of known system call numbers: u32 count, then u32 first, u32 last each. */
export let known: u32 = 0;

let at: u32 = 0;
let end: u32 = 0;

function bytes(count: u32): u32 {
  need(count <= end - at, BAD_ELEMENT, at);
  at += count;
  return at - count;
}

function word(): u32 {
  return load<u32>(bytes(4));
}

function atMost(limit: u32): u32 {
  const value = word();
  need(value <= limit, BAD_ELEMENT, at);
  return value;
}

function text(): u32 {
  const length = word();
  return bytes(length) - 4;
}

function texts(): u32 {
  const here = at;
  for (let count = word(); count > 0; count--) text();
  return here;
}

export function readElement(address: u32, length: u32): void {
  at = address;
  end = address + length;
  need(word() == MAGIC && word() == VERSION, BAD_ELEMENT);
  arch = atMost(1);
  outerId = atMost(1);
  lastCap = atMost(63);
  landlockAbi = word();
  timeNamespace = atMost(1);
  namespaceLimit = atMost(1);
  uid = word();
  gid = word();
  network = atMost(2);
  init = atMost(1);
  killDenied = atMost(1);
  wallTime = word();
  bestEffort = atMost(15);
  streams = atMost(7);
  capabilities = load<u64>(bytes(8));
  rlimits = bytes(16 * 8);
  executable = text();
  cwd = text();
  hostname = text();
  domainname = text();
  argv = texts();
  env = texts();
  files = at;
  for (let count = word(); count > 0; count--) {
    atMost(3);
    text();
  }
  readNodes();
  readCalls();
  known = at;
  bytes(atMost(MAX_CALLS) * 8);
  need(at == end, BAD_ELEMENT, at);
}

export const NODE_BIND: u32 = 0;
export const NODE_SCRATCH: u32 = 1;
export const NODE_DATA: u32 = 2;
export const NODE_SYMLINK: u32 = 3;
export const NODE_PROC: u32 = 4;
export const NODE_READ: u32 = 1;
export const NODE_WRITE: u32 = 2;
export const NODE_EXECUTE: u32 = 4;
export const NODE_DIRECTORY: u32 = 8;
export const NODE_DEVICE: u32 = 16;
export const NODE_HANDED_IN: u32 = 32;
export const NODE_IDMAPPED: u32 = 64;

/** A node as it is encoded; two texts follow. */
@unmanaged
class NodeFields {
  kind: u32;
  flags: u32;
  uid: u32;
  gid: u32;
  size: u64;
  mode: u32;
}
const FIELDS_SIZE: u32 = 28;

/** A node, and how far the plan has come with it. */
@unmanaged
export class Node {
  is: NodeFields;
  /** Text: where it stands. */
  path: u32;
  /** Text: a bind's source, a file's content, a link's target. */
  text: u32;
  state: u32;
  /** What Landlock allows there. */
  access: u32;
}
const NODE_SIZE: u32 = 20;
export const MISSING: u32 = 0;
/** A data file that is there and still empty. */
export const CREATED: u32 = 1;
export const DONE: u32 = 2;

export function node(i: u32): Node {
  return changetype<Node>(NODES + i * NODE_SIZE);
}

function readNodes(): void {
  nodeCount = word();
  need(nodeCount <= MAX_NODES, TOO_LARGE, nodeCount);
  for (let i: u32 = 0; i < nodeCount; i++) {
    const read = node(i);
    read.is = changetype<NodeFields>(bytes(FIELDS_SIZE));
    read.path = text();
    read.text = text();
    read.state = MISSING;
    read.access = 0;
    // That a path is clean, and where it stands in the order, only decides what is found.
    need(read.is.kind <= NODE_PROC && read.is.flags < 128 && load<u32>(read.path) > 1, BAD_ELEMENT, i);
  }
}

// A granted call: u32 number, u32 alternatives; each alternative: u32 conditions; each condition: u32 index, op, width,
// u64 value, mask.
export const CONDITION_SIZE: u32 = 28;
export const MAX_ALTERNATIVES: u32 = 1024;

function readCalls(): void {
  callCount = word();
  need(callCount <= MAX_CALLS, TOO_LARGE, callCount);
  for (let i: u32 = 0; i < callCount; i++) {
    store<u32>(CALLS + 4 * i, at);
    const number = word();
    need(i == 0 || number > load<u32>(load<u32>(CALLS + 4 * i - 4)), BAD_ELEMENT, at);
    const alternatives = word();
    need(alternatives > 0 && alternatives <= MAX_ALTERNATIVES, TOO_LARGE, alternatives);
    for (let j: u32 = 0; j < alternatives; j++) {
      for (let conditions = word(); conditions > 0; conditions--) {
        const condition = bytes(CONDITION_SIZE);
        const width = load<u32>(condition, 8);
        need(load<u32>(condition) < 6 && load<u32>(condition, 4) < 7, BAD_ELEMENT, at);
        need(width == 64 || (width == 32 && load<u32>(condition, 16) == 0), BAD_ELEMENT, at);
      }
    }
  }
}

/** The element of pid 1, where there is an init: five calls, and the end of the process for any other. */
export function becomeInit(): void {
  callCount = 0;
  killDenied = 1;
  grantToInit(linux.SYS_exit_group);
  grantToInit(linux.SYS_kill);
  grantToInit(linux.SYS_prctl);
  grantToInit(linux.SYS_rt_sigtimedwait);
  grantToInit(linux.SYS_wait4);
}

/** Adds a call without conditions, in the order of the numbers. */
function grantToInit(name: u32): void {
  const number = linux.numberOn(arch, name);
  const call = INIT_CALLS + 12 * callCount;
  store<u32>(call, number);
  store<u32>(call, 1, 4);
  store<u32>(call, 0, 8);
  let i = callCount;
  for (; i > 0 && load<u32>(load<u32>(CALLS + 4 * i - 4)) > number; i--) {
    store<u32>(CALLS + 4 * i, load<u32>(CALLS + 4 * i - 4));
  }
  store<u32>(CALLS + 4 * i, call);
  callCount++;
}
