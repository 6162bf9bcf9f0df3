/** Names of nodes: the address of the node's key in lower-case hex. @spec cometbft p2p/key.go */
import { ed25519Address } from "../crypto/address.js";
import { toHex } from "../types/bytes.js";

const NODE_ID_BYTES = 20;
const HEX = /^[0-9a-fA-F]*$/;

/** @param publicKey ed25519, 32 bytes */
export function nodeIdOfKey(publicKey: Uint8Array): string {
  return toHex(ed25519Address(publicKey));
}

/** Upper-case hex passes, as in the original, though no node has such an id. */
export function nodeIdFault(id: string): string | undefined {
  if (id.length === 0) return "no ID";
  if (!HEX.test(id) || id.length % 2 !== 0) return "ID is not hex";
  return id.length === 2 * NODE_ID_BYTES ? undefined : `ID has ${id.length / 2} bytes, expected ${NODE_ID_BYTES}`;
}
