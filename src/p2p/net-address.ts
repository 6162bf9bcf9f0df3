/** Where a node is: its id, an IP address and a port. @spec cometbft p2p/netaddress.go */
import type { NetAddress as ProtoNetAddress } from "../gen/tendermint/p2p/types.js";
import { err, ok, type Result } from "../types/result.js";
import { formatIp, type IpBytes, isRoutableIp, isUsableIp, parseIp } from "./ip.js";
import { nodeIdFault } from "./node-id.js";

export interface NetAddress {
  readonly id: string;
  readonly ip: IpBytes;
  readonly port: number;
}

/** The same before a name was resolved. */
export interface PeerAddress {
  readonly id: string;
  /** An IP address in text, or a name. */
  readonly host: string;
  readonly port: number;
}

const PORT_MAX = 65_535;
const HOST_NAME = /^(?!-)[0-9a-zA-Z_-]{1,63}(\.(?!-)[0-9a-zA-Z_-]{1,63})*\.?$/;

/** @spec Go net.SplitHostPort */
function splitHostPort(text: string): Result<readonly [host: string, port: string]> {
  const colon = text.lastIndexOf(":");
  if (colon < 0) return err(`address ${text}: missing port`);
  if (text.startsWith("[")) {
    const end = text.indexOf("]");
    if (end < 0) return err(`address ${text}: missing ']'`);
    if (end + 1 !== colon) return err(`address ${text}: ${text[end + 1] === ":" ? "too many colons" : "missing port"}`);
    if (/[[\]]/.test(text.slice(1, end) + text.slice(end + 1))) return err(`address ${text}: unexpected bracket`);
    return ok([text.slice(1, end), text.slice(colon + 1)]);
  }
  const host = text.slice(0, colon);
  if (host.includes(":")) return err(`address ${text}: too many colons`);
  if (/[[\]]/.test(text)) return err(`address ${text}: unexpected bracket`);
  return ok([host, text.slice(colon + 1)]);
}

/** Cuts off what stands in front of "://", and what stands behind a second one. */
export function withoutProtocol(text: string): string {
  return text.includes("://") ? text.split("://")[1]! : text;
}

/** "host:port" without an id. */
export function parseHostPort(text: string): Result<{ readonly host: string; readonly port: number }> {
  const split = splitHostPort(withoutProtocol(text));
  if (!split.ok) return split;
  const [host, port] = split.value;
  if (host === "") return err("host is empty");
  if (parseIp(host) === undefined && (host.length > 253 || !HOST_NAME.test(host))) return err(`no host: ${host}`);
  if (!/^[0-9]+$/.test(port) || Number(port) > PORT_MAX) return err(`no port: ${port}`);
  return ok({ host, port: Number(port) });
}

/** "id@host:port", with or without a protocol in front; the host may be a name. */
export function parsePeerAddress(text: string): Result<PeerAddress> {
  const parts = withoutProtocol(text).split("@");
  if (parts.length !== 2) return err(`address ${text.slice(0, 200)} does not contain an ID`);
  const fault = nodeIdFault(parts[0]!);
  if (fault !== undefined) return err(`address ${text.slice(0, 200)}: ${fault}`);
  const place = parseHostPort(parts[1]!);
  return place.ok ? ok({ id: parts[0]!, ...place.value }) : place;
}

/** The same, where a name is an error: names that peers tell are not resolved. */
export function parseNetAddress(text: string): Result<NetAddress> {
  const parsed = parsePeerAddress(text);
  if (!parsed.ok) return parsed;
  const ip = parseIp(parsed.value.host);
  return ip === undefined
    ? err(`${parsed.value.host} is not an IP address`)
    : ok({ id: parsed.value.id, ip, port: parsed.value.port });
}

export function formatHostPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** "ip:port", as it is dialled. */
export function dialText(address: Pick<NetAddress, "ip" | "port">): string {
  return formatHostPort(formatIp(address.ip), address.port);
}

/** "id@ip:port"; without id "ip:port". */
export function formatNetAddress(address: NetAddress): string {
  return address.id === "" ? dialText(address) : `${address.id}@${dialText(address)}`;
}

/** Why no node can be at the address. */
export function netAddressFault(address: NetAddress): string | undefined {
  return nodeIdFault(address.id) ?? (isUsableIp(address.ip) ? undefined : "IP address that no node can have");
}

/** Reachable over the internet. */
export function isRoutable(address: NetAddress): boolean {
  return netAddressFault(address) === undefined && isRoutableIp(address.ip);
}

/** The id is not looked at: whoever uses the address checks it. */
export function netAddressFromProto(proto: ProtoNetAddress): Result<NetAddress> {
  const ip = parseIp(proto.ip);
  if (ip === undefined) return err(`invalid IP address ${proto.ip.slice(0, 100)}`);
  if (proto.port > PORT_MAX) return err(`invalid port number ${proto.port}`);
  return ok({ id: proto.id, ip, port: proto.port });
}

export function netAddressToProto(address: NetAddress): ProtoNetAddress {
  return { id: address.id, ip: formatIp(address.ip), port: address.port };
}
