/** Puts transactions together, as a client does: body and auth info to bytes once, those signed, all packed as TxRaw. */
import { type CompactBitArray, MultiSignature } from "../gen/cosmos/crypto/multisig/v1beta1/multisig.js";
import { SignMode } from "../gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, type Fee, type ModeInfo, type SignerInfo, TxBody, TxRaw } from "../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../gen/google/protobuf/any.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { ok, type Result } from "../types/result.js";
import type { UnpackedAny } from "./any-unpacker.js";
import { signersOf } from "./decode-tx.js";
import { MSG_INTERFACE } from "./interfaces.js";
import type { Registry } from "./registry.js";
import type { SigningTx } from "./sign-modes.js";

/** A signer with one key. */
export function singleMode(mode: number): ModeInfo {
  return { sum: { kind: "single", value: { mode } } };
}

/** A multisig; `members` are the modes of those who signed, in order of their keys. */
export function multiMode(bits: CompactBitArray, members: readonly ModeInfo[]): ModeInfo {
  return { sum: { kind: "multi", value: { bitarray: bits, modeInfos: [...members] } } };
}

/** Bits for `size` keys, those at the given places set: the first key is the highest bit of the first byte.
 *  @throws RangeError on a place outside */
export function compactBitArray(size: number, places: readonly number[]): CompactBitArray {
  const elems = new Uint8Array((size + 7) >> 3);
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= size) {
      throw new RangeError(`bit ${place} is outside an array of ${size}`);
    }
    elems[place >> 3] = elems[place >> 3]! | (0x80 >> (place & 7));
  }
  return { extraBitsStored: size % 8, elems };
}

/** The members' signatures, in order of their keys, as the one signature of a multisig. */
export function multiSignature(signatures: readonly Uint8Array[]): Uint8Array {
  return MultiSignature.encode({ signatures: [...signatures] });
}

/** Encodes body and auth info and finds the signers. An error names a message that the registry does not know, or does
 *  not take. Never throws. */
export function makeSigningTx(registry: Registry, body: TxBody, authInfo: AuthInfo): Result<SigningTx> {
  const messages: UnpackedAny[] = [];
  for (const any of body.messages) {
    const message = registry.unpack(any, MSG_INTERFACE);
    if (!message.ok) return message;
    messages.push(message.value);
  }
  return ok({
    bodyBytes: TxBody.encode(body),
    authInfoBytes: AuthInfo.encode(authInfo),
    body,
    authInfo,
    messages,
    hasUnknownNonCriticals: false,
    signers: signersOf(registry, messages, authInfo),
  });
}

/** One signature a signer info. */
export function encodeTx(
  tx: { readonly bodyBytes: Uint8Array; readonly authInfoBytes: Uint8Array },
  signatures: readonly Uint8Array[],
): Uint8Array {
  const { bodyBytes, authInfoBytes } = tx;
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [...signatures] });
}

/** A transaction for simulation: empty signatures, one a signer.
 *  @param publicKey of the one who would sign; undefined counts gas as for a key of the usual kind */
export function encodeSimulationTx(
  body: TxBody,
  fee: Fee,
  signers: readonly { readonly publicKey: Any | undefined; readonly sequence: bigint }[],
): Uint8Array {
  const signerInfos: SignerInfo[] = signers.map(({ publicKey, sequence }) => ({
    publicKey,
    modeInfo: singleMode(SignMode.SIGN_MODE_DIRECT),
    sequence,
  }));
  const authInfo = AuthInfo.from({ signerInfos, fee });
  const parts = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) };
  return encodeTx(
    parts,
    signers.map(() => EMPTY_BYTES),
  );
}
