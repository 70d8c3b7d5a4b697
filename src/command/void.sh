#!/usr/bin/env sh
# The command `void` where the package is installed: void.ts, run by the Bun that came with the package, so that neither
# Node nor a Bun on the PATH is needed. The process becomes Bun's: signals and exit status are the command's own.
project=$(dirname -- "$(readlink -f -- "$0")")/../..
# Where install scripts may not run, bun.exe is a short note, and the program stands in a package for this platform only.
for bun in "$project/node_modules/bun/bin/bun.exe" "$project/../bun/bin/bun.exe" \
  "$project"/node_modules/@oven/bun-*/bin/bun "$project"/../@oven/bun-*/bin/bun; do
  if [ -x "$bun" ] && [ -n "$(find "$bun" -size +2000 2>/dev/null)" ]; then
    exec "$bun" "$project/void.ts" "$@"
  fi
done
if command -v bun >/dev/null 2>&1; then
  exec bun "$project/void.ts" "$@"
fi
echo "void: there is no Bun here: install the package anew, with its optional dependencies" >&2
exit 125
