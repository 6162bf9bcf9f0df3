/** IP addresses as 16 bytes, IPv4 in its mapped form, with the text forms and the special ranges of Go's net package.
 *  @spec Go net.ParseIP, net.IP.String; cometbft p2p/netaddress.go */

export type IpBytes = Uint8Array;

const V4_PREFIX = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

export function isV4(ip: IpBytes): boolean {
  return V4_PREFIX.every((b, i) => ip[i] === b);
}

function parseV4(text: string): number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  const out: number[] = [];
  for (const part of parts) {
    // No leading zeros: some read them as octal.
    if (!/^(0|[1-9][0-9]{0,2})$/.test(part) || Number(part) > 255) return undefined;
    out.push(Number(part));
  }
  return out;
}

/** Groups of 16 bits as bytes; the last part may be an IPv4 address. */
function parseGroups(text: string): number[] | undefined {
  if (text === "") return [];
  const out: number[] = [];
  const groups = text.split(":");
  for (const [i, group] of groups.entries()) {
    if (i === groups.length - 1 && group.includes(".")) {
      const v4 = parseV4(group);
      if (v4 === undefined) return undefined;
      out.push(...v4);
      continue;
    }
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
    const value = Number.parseInt(group, 16);
    out.push(value >> 8, value & 255);
  }
  return out;
}

/** Undefined for anything else; zones ("%eth0") are not addresses. */
export function parseIp(text: string): IpBytes | undefined {
  if (!text.includes(":")) {
    const v4 = parseV4(text);
    return v4 && new Uint8Array([...V4_PREFIX, ...v4]);
  }
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  // An IPv4 tail may stand at the very end alone.
  if (halves.length === 2 && halves[0]!.includes(".")) return undefined;
  const head = parseGroups(halves[0]!);
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 16 ? new Uint8Array(head) : undefined;
  const tail = parseGroups(halves[1]!);
  if (tail === undefined || head.length + tail.length > 14) return undefined;
  return new Uint8Array([...head, ...new Array<number>(16 - head.length - tail.length).fill(0), ...tail]);
}

/** Dotted for IPv4 and its mapped form, otherwise as RFC 5952 says. */
export function formatIp(ip: IpBytes): string {
  if (isV4(ip)) return ip.subarray(12).join(".");
  const groups = Array.from({ length: 8 }, (_, i) => ip[2 * i]! * 256 + ip[2 * i + 1]!);
  let [start, length] = [-1, 1];
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (end < 8 && groups[end] === 0) end++;
    if (end - i > length) [start, length] = [i, end - i];
    if (end > i) i = end - 1;
  }
  const hex = (from: number, to: number) =>
    groups
      .slice(from, to)
      .map((g) => g.toString(16))
      .join(":");
  return start < 0 ? hex(0, 8) : `${hex(0, start)}::${hex(start + length, 8)}`;
}

interface Range {
  readonly prefix: IpBytes;
  readonly bits: number;
}

function range(text: string, bits: number): Range {
  const prefix = parseIp(text);
  if (prefix === undefined) throw new Error(`no IP address: ${text}`);
  return { prefix, bits: isV4(prefix) && !text.includes(":") ? bits + 96 : bits };
}

export function inRange(ip: IpBytes, { prefix, bits }: Range): boolean {
  for (let i = 0; i < 16; i++) {
    const left = bits - 8 * i;
    if (left <= 0) return true;
    const mask = left >= 8 ? 255 : (255 << (8 - left)) & 255;
    if ((ip[i]! & mask) !== (prefix[i]! & mask)) return false;
  }
  return true;
}

const PRIVATE_V4 = [range("10.0.0.0", 8), range("172.16.0.0", 12), range("192.168.0.0", 16)];
const LINK_LOCAL_V4 = range("169.254.0.0", 16);
const ZERO_V4 = range("0.0.0.0", 8);
const LOOPBACK_V4 = range("127.0.0.0", 8);
const BROADCAST_V4 = range("255.255.255.255", 32);
const DOCUMENTATION = range("2001:db8::", 32);
const LINK_LOCAL = range("fe80::", 64);
const UNIQUE_LOCAL = range("fc00::", 7);
const ORCHID = range("2001:10::", 28);
const LOOPBACK = range("::1", 128);
const UNSPECIFIED = range("::", 128);
const UNSPECIFIED_V4 = range("0.0.0.0", 32);
/** Ranges that hold an IPv4 address: 6to4, Teredo, NAT64, translated. */
export const SIX_TO_FOUR = range("2002::", 16);
export const TEREDO = range("2001::", 32);
export const NAT64 = range("64:ff9b::", 96);
export const TRANSLATED = range("::ffff:0:0:0", 96);
export const ONION_CAT = range("fd87:d87e:eb43::", 48);
export const HURRICANE_ELECTRIC = range("2001:470::", 32);

/** Whether a node can have this address at all. */
export function isUsableIp(ip: IpBytes): boolean {
  return ![UNSPECIFIED, UNSPECIFIED_V4, DOCUMENTATION, BROADCAST_V4].some((r) => inRange(ip, r));
}

/** This machine. */
export function isLocalIp(ip: IpBytes): boolean {
  return [LOOPBACK_V4, LOOPBACK, ZERO_V4].some((r) => inRange(ip, r));
}

/** Reachable over the internet. */
export function isRoutableIp(ip: IpBytes): boolean {
  if (!isUsableIp(ip) || isLocalIp(ip)) return false;
  return ![...PRIVATE_V4, LINK_LOCAL_V4, LINK_LOCAL, UNIQUE_LOCAL, ORCHID].some((r) => inRange(ip, r));
}

/** The first bits of an address, the others zero. */
export function maskIp(ip: IpBytes, bits: number): IpBytes {
  return ip.map((b, i) => {
    const left = bits - 8 * i;
    return left >= 8 ? b : left <= 0 ? 0 : b & (255 << (8 - left));
  });
}
