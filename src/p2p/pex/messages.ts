/** Addresses that nodes exchange. @spec cometbft p2p/pex/pex_reactor.go */
import { Message } from "../../gen/tendermint/p2p/pex.js";
import { err, ok, type Result } from "../../types/result.js";
import type { ChannelDescriptor } from "../channel.js";
import { decodeFrom } from "../decode.js";
import { type NetAddress, netAddressFromProto, netAddressToProto } from "../net-address.js";

export const PEX_CHANNEL = 0x00;
/** Addresses in one answer. */
export const ADDRESSES_MAX = 250;
const ADDRESS_BYTES_MAX = 256;

export const pexChannel: ChannelDescriptor = {
  id: PEX_CHANNEL,
  priority: 1,
  sendQueueCapacity: 10,
  recvMessageCapacity: ADDRESSES_MAX * ADDRESS_BYTES_MAX,
};

export type PexMessage =
  | { readonly kind: "request" }
  | { readonly kind: "addresses"; readonly addresses: readonly NetAddress[] };

export const PEX_REQUEST: Uint8Array = Message.encode({ sum: { kind: "pexRequest", value: {} } });

export function encodeAddresses(addresses: readonly NetAddress[]): Uint8Array {
  return Message.encode({ sum: { kind: "pexAddrs", value: { addrs: addresses.map(netAddressToProto) } } });
}

/** One address that is none refuses the whole message. Ids are not looked at: the address book does that. */
export function decodePexMessage(bytes: Uint8Array): Result<PexMessage> {
  const decoded = decodeFrom(Message, bytes);
  if (!decoded.ok) return decoded;
  const { sum } = decoded.value;
  if (sum === undefined) return err("message of no known kind");
  if (sum.kind === "pexRequest") return ok({ kind: "request" });
  if (sum.value.addrs.length > ADDRESSES_MAX)
    return err(`${sum.value.addrs.length} addresses, the most are ${ADDRESSES_MAX}`);
  const addresses: NetAddress[] = [];
  for (const proto of sum.value.addrs) {
    const address = netAddressFromProto(proto);
    if (!address.ok) return address;
    addresses.push(address.value);
  }
  return ok({ kind: "addresses", addresses });
}
