/** What nodes tell each other of themselves before they are peers. @spec cometbft p2p/node_info.go */
import { DefaultNodeInfo } from "../gen/tendermint/p2p/types.js";
import { toHex } from "../types/bytes.js";
import type { Result } from "../types/result.js";
import { decodeFrom } from "./decode.js";
import { type NetAddress, parseNetAddress, parsePeerAddress, withoutProtocol } from "./net-address.js";

export type NodeInfo = DefaultNodeInfo;

/** Of the encoded message. */
export const NODE_INFO_BYTES_MAX = 10_240;
const CHANNELS_MAX = 16;
const PRINTABLE_ASCII = /^[\x20-\x7e]+$/;

/** Printable ASCII that is not all spaces. */
function isAsciiText(text: string): boolean {
  return PRINTABLE_ASCII.test(text) && text.trim() !== "";
}

/** Why what a peer says of itself is refused; whether it fits us is another question. */
export function nodeInfoFault(info: NodeInfo): string | undefined {
  const address = parsePeerAddress(`${info.defaultNodeId}@${withoutProtocol(info.listenAddr)}`);
  if (!address.ok) return `listen address: ${address.error}`;
  if (info.version !== "" && !isAsciiText(info.version)) return "version must be ASCII text without tabs";
  if (info.channels.length > CHANNELS_MAX) return `${info.channels.length} channels, the most are ${CHANNELS_MAX}`;
  if (new Set(info.channels).size !== info.channels.length) return "a channel is listed twice";
  if (!isAsciiText(info.moniker)) return "moniker must be ASCII text without tabs, and not empty";
  if (!["", "on", "off"].includes(info.other.txIndex)) return "tx_index must be on, off or empty";
  if (info.other.rpcAddress !== "" && !isAsciiText(info.other.rpcAddress)) {
    return "rpc_address must be ASCII text without tabs";
  }
  return undefined;
}

/** Why we cannot be peers, as seen from our side. Versions of software, application and p2p protocol do not matter. */
export function incompatibility(ours: NodeInfo, theirs: NodeInfo): string | undefined {
  const [mine, other] = [ours.protocolVersion.block, theirs.protocolVersion.block];
  if (mine !== other) return `peer has block protocol ${other}, we have ${mine}`;
  if (ours.network !== theirs.network)
    return `peer is on network ${theirs.network.slice(0, 60)}, we are on ${ours.network}`;
  if (ours.channels.length === 0 || ours.channels.some((c) => theirs.channels.includes(c))) return undefined;
  return `no common channel: ours are ${toHex(ours.channels)}, the peer's ${toHex(theirs.channels)}`;
}

/** Where the node says it listens; undefined when that is a name. */
export function listenAddressOf(info: NodeInfo): NetAddress | undefined {
  const parsed = parseNetAddress(`${info.defaultNodeId}@${withoutProtocol(info.listenAddr)}`);
  return parsed.ok ? parsed.value : undefined;
}

/** @throws Error when our own node info is larger than peers accept: a moniker that is far too long. */
export function encodeNodeInfo(info: NodeInfo): Uint8Array {
  const bytes = DefaultNodeInfo.encode(info).length;
  if (bytes > NODE_INFO_BYTES_MAX) throw new Error(`node info has ${bytes} bytes, the most are ${NODE_INFO_BYTES_MAX}`);
  return DefaultNodeInfo.encodeDelimited(info);
}

/** @param bytes without the length in front; kept nowhere */
export function decodeNodeInfo(bytes: Uint8Array): Result<NodeInfo> {
  return decodeFrom(DefaultNodeInfo, bytes.slice());
}
