// Reading a file of a spec by what the caller passes in, with the reason in words where that fails.

/** The text or the bytes of a file. Throws where there is none, best with a `code` such as "ENOENT". */
export type ReadFile = (file: string) => string | Uint8Array;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file (ENOENT)",
  EACCES: "permission denied (EACCES)",
  EISDIR: "it is a folder (EISDIR)",
  ENOTDIR: "a part of the path is no folder (ENOTDIR)",
  ELOOP: "too many symbolic links (ELOOP)",
};

export function read(file: string, readFile: ReadFile): string | Uint8Array | { readonly fault: string } {
  try {
    return readFile(file);
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return { fault: REASONS[String(code)] ?? String(message ?? error) };
  }
}
