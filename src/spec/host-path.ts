// Paths in a spec, of the host and of the void: absolute and clean. Pure work on texts, the same on any system.
import type { Problem } from "./issue.ts";
import { quote } from "./quote.ts";
import { didYouMean } from "./suggest.ts";

/** PATH_MAX of linux/limits.h, which counts the NUL at the end. */
const LONGEST_PATH = 4095;
/** NAME_MAX of linux/limits.h. */
const LONGEST_NAME = 255;

const encoder = new TextEncoder();
/** Bytes of a text in UTF-8, which is what the kernel counts. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** A path on the host: absolute, or below the folder of the spec ("./…"). */
export function checkHostPath(path: string): Problem | undefined {
  if (path.startsWith("./")) return unclean(path, path.slice(1), ".") ?? tooLong(path);
  if (!path.startsWith("/")) {
    const relative = path !== "" && !/^(\.|\.\.)(\/|$)/.test(path) && !path.startsWith("~");
    const suggestion = relative ? cleaned(`./${path}`) : undefined;
    const hint = path.startsWith("~") ? '; "~" is not expanded' : "";
    return bad(path, `is neither an absolute path nor one that starts with "./"${hint}`, suggestion);
  }
  return (path === "/" ? undefined : unclean(path, path, "")) ?? tooLong(path);
}

/** A path in the void where something can be put: absolute, and not the root. */
export function checkVoidPath(path: string): Problem | undefined {
  if (path === "/")
    return bad(path, "is the root of the void, which is its own; nothing can stand in its place");
  return checkVoidFolder(path);
}

/** A path in the void, the root included. */
export function checkVoidFolder(path: string): Problem | undefined {
  if (!path.startsWith("/")) {
    const suggestion = path === "" || /[.~]/.test(path.charAt(0)) ? undefined : cleaned(`/${path}`);
    return bad(path, 'is not an absolute path; paths in the void start with "/"', suggestion);
  }
  return (path === "/" ? undefined : unclean(path, path, "")) ?? tooLong(path);
}

/** The target of a symbolic link, which may be any text that fits. */
export function checkLinkTarget(path: string): Problem | undefined {
  return path === ""
    ? { code: "empty", message: "a symbolic link can not point to an empty string" }
    : tooLong(path);
}

/** What makes the absolute `path` unclean; `prefix` is what stands before it in the text as written. */
function unclean(written: string, path: string, prefix: string): Problem | undefined {
  const suggestion = cleaned(path);
  if (path === "/") return bad(written, "names no file");
  const shown = suggestion === undefined ? undefined : prefix + suggestion;
  const parts = path.slice(1).split("/");
  if (parts.includes("..")) return bad(written, 'has ".." in it, which is not allowed', shown);
  if (parts.includes(".")) return bad(written, 'has "." as a part, which is not allowed', shown);
  if (path.includes("//")) return bad(written, 'has "//" in it', shown);
  if (path.endsWith("/")) return bad(written, 'ends with "/"', shown);
  return undefined;
}

/** The absolute path without ".", "..", "//" and the last "/"; nothing where it would leave the root. */
function cleaned(path: string): string | undefined {
  const dot = path.startsWith(".");
  const parts: string[] = [];
  for (const part of path.slice(dot ? 1 : 0).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return `${dot ? "." : ""}/${parts.join("/")}`;
}

function tooLong(path: string): Problem | undefined {
  const long = byteLength(path);
  if (long > LONGEST_PATH)
    return { code: "badPath", message: `the path is ${long} bytes long; the most is ${LONGEST_PATH}` };
  const part = path.split("/").find((name) => byteLength(name) > LONGEST_NAME);
  if (part === undefined) return undefined;
  return {
    code: "badPath",
    message: `a part of the path is ${byteLength(part)} bytes long; the most is ${LONGEST_NAME}`,
  };
}

function bad(path: string, why: string, meant?: string): Problem {
  const suggestion = meant === path || (meant?.length ?? 0) > 100 ? undefined : meant;
  const message = `${path === "" ? "an empty string" : quote(path)} ${why}${didYouMean(suggestion)}`;
  return {
    code: "badPath",
    message,
    found: quote(path),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The folder that a file is in. */
export function folderOf(file: string): string {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "." : slash === 0 ? "/" : file.slice(0, slash);
}

/** `path` seen from `folder`: as it is where it is absolute, otherwise joined, without "." and "..". */
export function joinPath(folder: string, path: string): string {
  const joined = path.startsWith("/") ? path : `${folder}/${path}`;
  const parts: string[] = [];
  for (const part of joined.split("/")) {
    if (part === "" || part === ".") continue;
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && last !== "..") parts.pop();
    else if (part !== ".." || !joined.startsWith("/")) parts.push(part);
  }
  const text = parts.join("/");
  return joined.startsWith("/") ? `/${text}` : text || ".";
}
