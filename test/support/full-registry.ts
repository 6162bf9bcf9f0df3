import { Registry } from "../../src/codec/registry.js";
import { addressPrefixes, parseAddress } from "../../src/crypto/bech32.js";
import { allFiles } from "../../src/gen/all.js";

/** A registry of every message of the project, for addresses like the one given. */
export function fullRegistry(exampleAddress: string): Registry {
  const prefixes = addressPrefixes(exampleAddress.slice(0, exampleAddress.lastIndexOf("1")));
  return new Registry({
    files: allFiles,
    addresses: {
      account: (text) => parseAddress(text, prefixes.account),
      validator: (text) => parseAddress(text, prefixes.operator),
    },
  });
}
