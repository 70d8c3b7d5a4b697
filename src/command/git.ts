// What git has: the text of a file in a revision or in the index, and what is staged. Runs git as the caller's shell
// would, hooks' environment included. Imports nothing. Man pages: gitrevisions(7), git-cat-file(1).

/** git can't answer: it is not installed, this is no repository, or the question makes no sense. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface Repository {
  /** Absolute folder of the work tree. */
  readonly top: string;
  /** Whether the revision names a commit. The index, written as an empty revision, always is there. */
  has(revision: string): boolean;
  /** Content of a file by its path from the top, null where the revision has no such file. */
  read(revision: string, path: string): Uint8Array | null;
  /** Every file of the index, by its path from the top. */
  staged(): readonly string[];
  /** What the index changes since a revision: from which path to which, null for none. */
  changes(revision: string): readonly { readonly from: string | null; readonly to: string | null }[];
  /** Values of a trailer of a commit message in a file. */
  trailers(messageFile: string, name: string): readonly string[];
}

const NO_CHANGE_OF_NAME = new Set(["A", "D", "M", "T", "U"]);

/** The repository around a folder. Throws GitError. */
export function openRepository(folder: string): Repository {
  const top = text(git(folder, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
  const has = (revision: string): boolean => {
    if (revision === "") return true;
    refuseOption(revision);
    return run(folder, ["rev-parse", "--quiet", "--verify", `${revision}^{commit}`]).status === 0;
  };
  return {
    top,
    has,
    read(revision, path) {
      refuseOption(revision);
      const { status, stdout } = run(folder, ["cat-file", "blob", `${revision}:${path}`]);
      return status === 0 ? stdout : null;
    },
    staged: () => list(git(folder, ["ls-files", "-z", "--full-name", "--cached", "--", ":/"])),
    changes(revision) {
      const fields = list(
        git(folder, [
          "diff",
          "--cached",
          "--name-status",
          "--no-relative",
          "--no-ext-diff",
          "-M",
          "-z",
          revision,
          "--",
        ]),
      );
      const changes: { from: string | null; to: string | null }[] = [];
      for (let index = 0; index < fields.length;) {
        const status = (fields[index] ?? "")[0] ?? "";
        const one = fields[index + 1] ?? null;
        if (NO_CHANGE_OF_NAME.has(status)) {
          changes.push({ from: status === "A" ? null : one, to: status === "D" ? null : one });
          index += 2;
        } else {
          changes.push({ from: one, to: fields[index + 2] ?? null });
          index += 3;
        }
      }
      return changes;
    },
    trailers(messageFile, name) {
      const lines = text(git(folder, ["interpret-trailers", "--parse", messageFile])).split("\n");
      const start = `${name.toLowerCase()}:`;
      return lines
        .filter((line) => line.toLowerCase().startsWith(start))
        .map((line) => line.slice(start.length).trim())
        .filter((value) => value !== "");
    },
  };
}

function refuseOption(revision: string): void {
  if (revision.startsWith("-")) throw new GitError(`${JSON.stringify(revision)} is no revision`);
}

function git(folder: string, args: readonly string[]): Uint8Array {
  const { status, stdout, stderr } = run(folder, args);
  if (status !== 0) throw new GitError(`git ${args[0]}: ${text(stderr).trim() || `status ${status}`}`);
  return stdout;
}

function run(
  folder: string,
  args: readonly string[],
): { status: number | null; stdout: Uint8Array; stderr: Uint8Array } {
  try {
    const { exitCode, stdout, stderr } = Bun.spawnSync(["git", ...args], { cwd: folder, stdin: "ignore" });
    return { status: exitCode, stdout, stderr };
  } catch (error) {
    throw new GitError(`git can't be run: ${(error as Error).message}`);
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function list(bytes: Uint8Array): string[] {
  return text(bytes)
    .split("\0")
    .filter((name) => name !== "");
}
