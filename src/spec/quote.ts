// Strings of a spec as they are shown in a message: quoted, short, and without what could confuse a terminal or a reader.

const LONGEST = 120;

/** `"text"`, cut where it is long. */
export function quote(text: string): string {
  const shown = text.length <= LONGEST ? text : text.slice(0, LONGEST - 3);
  return visible(JSON.stringify(shown)).replace(/"$/, text === shown ? '"' : '..."');
}

/** Control characters and those that only change how others are laid out, as escapes. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
