/** Addresses as text and bytes, for one prefix. Bech32 is dear beside the rest of a transfer, so what was seen lately
 *  is remembered; the memory holds pure facts, nothing of the state. */
import { moduleAddress as moduleAddressOf, moduleSubAddress as moduleSubAddressOf } from "../crypto/address.js";
import { encodeBech32, parseAddress } from "../crypto/bech32.js";
import { toBinaryString } from "../store/binary-string.js";
import type { Address } from "../types/brand.js";
import { errors, plainError } from "./errors.js";

const WRONG_PREFIX = "invalid Bech32 prefix";
const REMEMBERED_MAX = 20_000;

export interface AddressCodec {
  readonly prefix: string;
  /** @throws SdkError with what is wrong: sdk/35 for another prefix, "undefined"/1 for the rest. Wrap it into the error
   *  that the message answers with. */
  parse(text: string): Address;
  /** What is wrong with the text; undefined when it is an address. */
  fault(text: string): string | undefined;
  format(address: Uint8Array): string;
}

export function createAddressCodec(prefix: string): AddressCodec {
  const parsed = new Map<string, Address>();
  const formatted = new Map<string, string>();
  const fault = (text: string): string | undefined => {
    if (parsed.has(text)) return undefined;
    const result = parseAddress(text, prefix);
    if (!result.ok) return result.error;
    if (parsed.size >= REMEMBERED_MAX) parsed.clear();
    parsed.set(text, result.value);
    return undefined;
  };
  return {
    prefix,
    fault,
    parse(text) {
      const wrong = fault(text);
      if (wrong !== undefined) throw wrong.startsWith(WRONG_PREFIX) ? errors.LOGIC(wrong) : plainError(wrong);
      return parsed.get(text)!;
    },
    format(address) {
      if (address.length === 0) return "";
      const key = toBinaryString(address);
      let text = formatted.get(key);
      if (text === undefined) {
        text = encodeBech32(prefix, address);
        if (formatted.size >= REMEMBERED_MAX) formatted.clear();
        formatted.set(key, text);
      }
      return text;
    },
  };
}

/** The account of a module, for example "fee_collector". */
export function moduleAddress(name: string): Address {
  return moduleAddressOf(name);
}

/** An account inside a module: escrow of an order, pool of a denom. */
export function moduleSubAddress(module: string, ...keys: readonly Uint8Array[]): Address {
  return moduleSubAddressOf(module, keys);
}
