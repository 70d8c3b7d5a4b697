// Addresses of sockets and names of hosts, strictly: what is checked here is what is bound or dialled later.
// References: RFC 1123 section 2.1 (host names), RFC 4291 section 2.2 (IPv6), hostname(7).
import type { Problem } from "./issue.ts";
import { quote } from "./quote.ts";
import { didYouMean } from "./suggest.ts";

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Dotted decimal, each number without a leading zero, since some readers take one for octal. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Groups of hexadecimal digits, "::" at most once, an IPv4 address at the end allowed; without a zone. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = (half: string, last: boolean): number => {
    if (half === "") return 0;
    const parts = half.split(":");
    return parts.reduce((sum, part, index) => {
      if (/^[0-9A-Fa-f]{1,4}$/.test(part)) return sum + 1;
      return last && index === parts.length - 1 && isIpv4(part) ? sum + 2 : Infinity;
    }, 0);
  };
  const [head = "", tail] = halves;
  const count = groups(head, tail === undefined) + (tail === undefined ? 0 : groups(tail, true));
  return tail === undefined ? count === 8 : count <= 7;
}

/** `127.0.0.1:8443`, `[::1]:8443`. */
export function checkSocketAddress(text: string): Problem | undefined {
  const expected = 'an IP address and a port such as "127.0.0.1:8443" or "[::1]:8443"';
  const bad = (why: string, suggestion?: string): Problem => ({
    code: "badAddress",
    message: `${quote(text)} ${why}${didYouMean(suggestion)}`,
    expected,
    found: quote(text),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const match = /^(?:\[(?<six>[^\]]*)\]|(?<four>[^:[\]]*)):(?<port>[^:]*)$/.exec(text);
  const { six, four, port = "" } = match?.groups ?? {};
  if (match === null) {
    const bare = /^(.*):(\d{1,5})$/.exec(text);
    const meant = bare?.[1] !== undefined && isIpv6(bare[1]) ? `[${bare[1]}]:${bare[2]}` : undefined;
    if (isIpv4(text)) return bad("has no port");
    if (isIpv6(text)) return bad("has no port, or lacks the brackets that tell an IPv6 address from it");
    return bad(`is not ${expected}`, meant);
  }
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) return bad("has no port from 1 to 65535");
  if (six !== undefined && !isIpv6(six)) return bad("has no IPv6 address in its brackets");
  if (four !== undefined && !isIpv4(four)) {
    const meant =
      four === "localhost"
        ? `127.0.0.1:${port}`
        : four === "" || four === "*"
          ? `0.0.0.0:${port}`
          : undefined;
    return bad("does not start with an IP address", meant);
  }
  return undefined;
}

/** A host to connect to: a name or an IP address. A name that a lenient reader could take for an address is refused. */
export function checkConnectorHost(text: string): Problem | undefined {
  if (isIpv4(text) || isIpv6(text)) return undefined;
  const why =
    hostNameFault(text, 253) ??
    (/(^|\.)(\d+|0[xX][0-9A-Fa-f]*)$/.test(text) ? "ends like an IP address but is none" : undefined);
  return why === undefined
    ? undefined
    : { code: "badHost", message: `${quote(text)} ${why}`, found: quote(text) };
}

/** Name of the void itself: `__NEW_UTS_LEN` of linux/utsname.h is 64. */
export function checkHostname(text: string): Problem | undefined {
  const why = hostNameFault(text, 64);
  return why === undefined
    ? undefined
    : { code: "badHostname", message: `${quote(text)} ${why}`, found: quote(text) };
}

function hostNameFault(text: string, longest: number): string | undefined {
  if (text === "") return "is empty";
  if (text.length > longest) return `is longer than ${longest} characters`;
  if (/[^A-Za-z0-9.-]/.test(text)) return "has a character that is no letter (a to z), digit, hyphen or dot";
  const label = text.split(".").find((part) => !LABEL.test(part));
  if (label === undefined) return undefined;
  if (label === "") return "has an empty part";
  return label.length > 63
    ? "has a part that is longer than 63 characters"
    : "has a part that starts or ends with a hyphen";
}
