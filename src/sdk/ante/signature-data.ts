/** Signatures of a transaction as trees: one signature, or a multisig with its members' signatures.
 *  @spec cosmos-sdk x/auth/tx/sigs.go, x/auth/ante/sigverify.go */

import type { CompactBitArray } from "../../gen/cosmos/crypto/multisig/v1beta1/multisig.js";
import { MultiSignature } from "../../gen/cosmos/crypto/multisig/v1beta1/multisig.js";
import type { ModeInfo } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { ProtobufError } from "../../protobuf/reader.js";
import { bytesEqual } from "../../types/bytes.js";
import { plainError } from "../errors.js";

export type SignatureData =
  | { readonly kind: "single"; readonly mode: number; readonly signature: Uint8Array }
  | {
      readonly kind: "multi";
      readonly bits: CompactBitArray | undefined;
      readonly signatures: readonly SignatureData[];
    };

export interface TxSignature {
  /** Undefined: the signer info has no mode, which only simulation may have. */
  readonly data: SignatureData | undefined;
  readonly sequence: bigint;
}

/** @throws SdkError on a multisig that does not decode or does not fit its modes; Error on an empty mode, where the
 *  reference panics */
export function signatureData(mode: ModeInfo, signature: Uint8Array): SignatureData {
  const { sum } = mode;
  if (sum === undefined) throw new Error("unexpected ModeInfo data type <nil>");
  if (sum.kind === "single") return { kind: "single", mode: sum.value.mode, signature };
  const signatures = memberSignatures(signature);
  const { modeInfos, bitarray } = sum.value;
  if (modeInfos.length !== signatures.length) {
    throw plainError(`expected ${modeInfos.length} multisig signatures, got ${signatures.length}`);
  }
  return {
    kind: "multi",
    bits: bitarray,
    signatures: modeInfos.map((inner, i) => signatureData(inner, signatures[i]!)),
  };
}

/** Unknown fields would let anybody make other bytes with the same meaning. */
function memberSignatures(bytes: Uint8Array): readonly Uint8Array[] {
  let decoded: MultiSignature;
  try {
    decoded = MultiSignature.decode(bytes);
  } catch (e) {
    if (e instanceof ProtobufError) throw plainError(e.message);
    throw e;
  }
  if (!bytesEqual(MultiSignature.encode(decoded), bytes)) {
    throw plainError("rejecting unrecognized fields found in MultiSignature");
  }
  return decoded.signatures;
}

const FLATTEN_DEPTH_MAX = 2;
const FLATTEN_BREADTH_MAX = 32;

/** All single signatures, each multisig followed by its members' signatures as one: what transactions are indexed by.
 *  @throws Error on too many or too deep */
export function flattenSignatures(data: SignatureData | undefined, depth = 0): Uint8Array[] {
  if (data === undefined) throw new RangeError("SignatureData is required");
  if (depth > FLATTEN_DEPTH_MAX) throw new RangeError(`max depth of ${FLATTEN_DEPTH_MAX} reached`);
  if (data.kind === "single") return [data.signature];
  if (data.signatures.length > FLATTEN_BREADTH_MAX) {
    throw new RangeError(`max breadth of ${FLATTEN_BREADTH_MAX} reached`);
  }
  const flat = data.signatures.flatMap((inner) => flattenSignatures(inner, depth + 1));
  flat.push(MultiSignature.encode({ signatures: flat }));
  return flat;
}

/** Whether some signature is still missing: simulation then counts one of the usual size. */
export function isIncomplete(data: SignatureData | undefined): boolean {
  if (data === undefined) return true;
  if (data.kind === "single") return data.signature.length === 0;
  return data.signatures.length === 0 || data.signatures.some(isIncomplete);
}

/** Whether all signed amino JSON: the sequence is then known only by the signature. */
export function onlyAminoJson(data: SignatureData | undefined, aminoMode: number): boolean {
  if (data === undefined) return false;
  if (data.kind === "single") return data.mode === aminoMode;
  return data.signatures.every((inner) => onlyAminoJson(inner, aminoMode));
}

/** How many members the bit array speaks of. */
export function bitCount(bits: CompactBitArray | undefined): number {
  if (bits === undefined) return 0;
  const { elems, extraBitsStored } = bits;
  return extraBitsStored === 0 ? elems.length * 8 : (elems.length - 1) * 8 + extraBitsStored;
}

export function bitAt(bits: CompactBitArray | undefined, i: number): boolean {
  if (bits === undefined || i < 0 || i >= bitCount(bits)) return false;
  const byte = bits.elems[i >> 3];
  return byte !== undefined && (byte & (1 << (7 - (i % 8)))) !== 0;
}

export function trueBits(bits: CompactBitArray | undefined): number {
  let n = 0;
  for (let i = 0; i < bitCount(bits); i++) if (bitAt(bits, i)) n++;
  return n;
}
