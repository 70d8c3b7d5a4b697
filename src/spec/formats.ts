// What the schema calls formats: checks of single texts. The validator asks yes or no, the explanation asks why.
import { checkConnectorHost, checkHostname, checkSocketAddress } from "./address.ts";
import { checkTimeLimit } from "./duration.ts";
import { checkHostPath, checkLinkTarget, checkVoidFolder, checkVoidPath } from "./host-path.ts";
import type { Problem } from "./issue.ts";
import { quote } from "./quote.ts";
import { checkSize, checkSizeLimit } from "./size.ts";
import { didYouMean } from "./suggest.ts";

/** Why a text is not of the format, by the name of the format. */
export const EXPLAIN: Readonly<Record<string, (text: string) => Problem | undefined>> = {
  base64: checkBase64,
  connectorHost: checkConnectorHost,
  envName: checkEnvName,
  fileMode: checkFileMode,
  hostname: checkHostname,
  hostPath: checkHostPath,
  linkTarget: checkLinkTarget,
  name: checkName,
  number64: checkNumber64,
  size: checkSize,
  sizeLimit: checkSizeLimit,
  socketAddress: checkSocketAddress,
  timeLimit: checkTimeLimit,
  voidFolder: checkVoidFolder,
  voidPath: checkVoidPath,
};

/** Whether a text is of the format. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(EXPLAIN).map(([name, explain]) => [name, (text: string) => explain(text) === undefined]),
);

function checkName(text: string): Problem | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)) return undefined;
  const expected = 'letters, digits, "-", "_" and ".", at most 64, the first a letter or digit';
  return {
    code: "badName",
    message: `${quote(text)} is no name here: ${expected}`,
    expected,
    found: quote(text),
  };
}

function checkEnvName(text: string): Problem | undefined {
  if (text === "") return { code: "badEnvName", message: "an environment variable has no empty name" };
  if (!text.includes("=")) return undefined;
  return {
    code: "badEnvName",
    message: `${quote(text)} has "=" in the name of an environment variable`,
    found: quote(text),
  };
}

function checkFileMode(text: string): Problem | undefined {
  if (/^0?[0-7]{3}$/.test(text)) return undefined;
  const octal = /^0o([0-7]{3})$/.exec(text)?.[1];
  const suggestion = octal === undefined ? undefined : `0${octal}`;
  const why = /^0?[1-7][0-7]{3}$/.test(text)
    ? "sets more than permission bits; setuid, setgid and sticky can not be granted"
    : 'is no mode in octal such as "0444"';
  return {
    code: "badMode",
    message: `${quote(text)} ${why}${didYouMean(suggestion)}`,
    expected: 'a mode in octal from "0000" to "0777"',
    found: quote(text),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function checkBase64(text: string): Problem | undefined {
  if (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/.test(text))
    return undefined;
  const at = text.search(/[^A-Za-z0-9+/=]/);
  const why =
    at >= 0
      ? `character ${at + 1} is ${quote(text.charAt(at))}`
      : "it is cut off, or its padding is not as it must be";
  return {
    code: "badBase64",
    message: `this is not base64: ${why}`,
    expected: "base64 with padding (RFC 4648, section 4)",
  };
}

function checkNumber64(text: string): Problem | undefined {
  const expected = 'a number from 0 to 2^64-1 in decimal ("1") or hexadecimal ("0x80000")';
  if (/^(?:0|[1-9][0-9]*|0x[0-9a-fA-F]{1,16})$/.test(text)) {
    if (text.length <= 20 && BigInt(text) < 1n << 64n) return undefined;
    return { code: "badNumber", message: `${quote(text)} is more than 2^64-1`, expected };
  }
  // The kernel sees a negative int as its two's complement, which is what must be compared with.
  const negative = /^-([1-9][0-9]{0,8})$/.exec(text)?.[1];
  const suggestion = negative === undefined ? undefined : `0x${(2n ** 32n - BigInt(negative)).toString(16)}`;
  return {
    code: "badNumber",
    message: `${quote(text)} is not ${expected}${didYouMean(suggestion)}`,
    expected,
    found: quote(text),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
