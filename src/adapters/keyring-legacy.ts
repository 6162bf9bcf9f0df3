/** Key records as SDK 0.45 and before wrote them: amino, behind a length. They are read to be written anew.
 *  @spec cosmos-sdk crypto/keyring/legacy_info.go; tendermint/go-amino on names */
import { decodeAminoPrivateKey, decodeAminoPublicKey } from "../crypto/amino-key.js";
import { sha256 } from "../crypto/hasher.js";
import type { PrivateKey, PublicKey } from "../crypto/key-types.js";
import { readUvarint } from "../crypto/uvarint.js";
import { BIP44Params } from "../gen/cosmos/crypto/hd/v1/hd.js";
import { ProtobufError } from "../protobuf/reader.js";
import { startsWith } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";

export type LegacyRecord = { readonly name: string; readonly publicKey: PublicKey } & (
  | { readonly kind: "local"; readonly privateKey: PrivateKey }
  | { readonly kind: "ledger"; readonly path: BIP44Params }
  | { readonly kind: "offline" | "multi" }
);

const PREFIX_BYTES = 4;

/** Four bytes of the name's hash: behind its leading zeros, three more bytes and the zeros after those. */
export function aminoPrefix(name: string): Uint8Array {
  const hash = sha256(utf8Encode(name));
  let at = 0;
  while (hash[at] === 0) at++;
  at += 3;
  while (hash[at] === 0) at++;
  return hash.slice(at, at + PREFIX_BYTES);
}

const KINDS = [
  ["local", aminoPrefix("crypto/keys/localInfo")],
  ["ledger", aminoPrefix("crypto/keys/ledgerInfo")],
  ["offline", aminoPrefix("crypto/keys/offlineInfo")],
  ["multi", aminoPrefix("crypto/keys/multiInfo")],
] as const;

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/** Length-delimited fields by number, the last one of each; numbers alone are passed over. */
function fieldsIn(bytes: Uint8Array): Result<ReadonlyMap<number, Uint8Array>> {
  const out = new Map<number, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const tag = readUvarint(bytes, at);
    const value = tag === undefined ? undefined : readUvarint(bytes, tag.end);
    if (tag === undefined || value === undefined) return err("is cut short");
    const wire = tag.value & 7;
    if (wire !== VARINT && wire !== LENGTH_DELIMITED) return err(`has a field of wire type ${wire}`);
    at = wire === VARINT ? value.end : value.end + value.value;
    if (at > bytes.length) return err("is cut short");
    if (wire === LENGTH_DELIMITED) out.set(tag.value >> 3, bytes.slice(value.end, at));
  }
  return ok(out);
}

/** Never throws. */
export function decodeLegacyRecord(bytes: Uint8Array): Result<LegacyRecord> {
  const length = readUvarint(bytes, 0);
  if (length === undefined || length.end + length.value !== bytes.length) return err("has no amino length");
  const body = bytes.subarray(length.end);
  const kind = KINDS.find(([, prefix]) => startsWith(body, prefix))?.[0];
  if (kind === undefined) return err("is of no known kind");
  const fields = fieldsIn(body.subarray(PREFIX_BYTES));
  if (!fields.ok) return fields;
  const publicKey = decodeAminoPublicKey(fields.value.get(2) ?? new Uint8Array(0));
  if (!publicKey.ok) return publicKey;
  const plain = { name: utf8Decode(fields.value.get(1) ?? new Uint8Array(0)), publicKey: publicKey.value };
  const third = fields.value.get(3) ?? new Uint8Array(0);
  switch (kind) {
    case "local": {
      // The field is called armor, and holds the plain key.
      const privateKey = decodeAminoPrivateKey(third);
      return privateKey.ok ? ok({ ...plain, kind, privateKey: privateKey.value }) : privateKey;
    }
    case "ledger":
      try {
        return ok({ ...plain, kind, path: BIP44Params.decode(third) });
      } catch (e) {
        if (e instanceof ProtobufError) return err(`has no HD path: ${e.message}`);
        throw e;
      }
    default:
      return ok({ ...plain, kind });
  }
}
