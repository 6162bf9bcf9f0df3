/** Signatures in their three shapes: in a transaction (mode and bytes), in files (SignatureDescriptors), and as trees,
 *  which is how the chain checks them. */

import { fromProtoJson, toProtoJson } from "../../codec/proto-json.js";
import { multiMode, multiSignature, singleMode } from "../../codec/tx-build.js";
import { publicKeyFromAny, publicKeyToAny } from "../../crypto/key-any.js";
import type { PublicKey } from "../../crypto/key-types.js";
import {
  type SignatureDescriptor,
  type SignatureDescriptor_Data,
  SignatureDescriptors,
} from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import type { ModeInfo, SignerInfo } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { bitCount, type SignatureData, signatureData } from "../../sdk/ante/signature-data.js";
import { err, ok, type Result } from "../../types/result.js";
import type { CliApplication } from "../application.js";
import { CliError } from "../errors.js";
import type { WholeTx } from "./tx-file.js";

export interface KeySignature {
  readonly key: PublicKey;
  readonly data: SignatureData;
  readonly sequence: bigint;
}

function modeInfoOf(data: SignatureData): ModeInfo {
  if (data.kind === "single") return singleMode(data.mode);
  return multiMode(data.bits ?? { extraBitsStored: 0, elems: new Uint8Array(0) }, data.signatures.map(modeInfoOf));
}

function bytesOf(data: SignatureData): Uint8Array {
  return data.kind === "single" ? data.signature : multiSignature(data.signatures.map(bytesOf));
}

/** Sequence, key and mode of a signer, without the signature itself. */
export function signerInfoOf(signature: KeySignature): SignerInfo {
  const { key, data, sequence } = signature;
  return { publicKey: publicKeyToAny(key), modeInfo: modeInfoOf(data), sequence };
}

/** The transaction with these signatures, and no others. */
export function withSignatures(tx: WholeTx, signatures: readonly KeySignature[]): WholeTx {
  return {
    ...tx,
    authInfo: { ...tx.authInfo, signerInfos: signatures.map(signerInfoOf) },
    signatures: signatures.map(({ data }) => bytesOf(data)),
  };
}

/** The signatures that are in a transaction. Never throws. */
export function signaturesIn(tx: WholeTx): Result<KeySignature[]> {
  const { signerInfos } = tx.authInfo;
  if (signerInfos.length !== tx.signatures.length) {
    return err(`there are ${signerInfos.length} signer_infos and ${tx.signatures.length} signatures`);
  }
  const out: KeySignature[] = [];
  for (const [i, { publicKey, modeInfo, sequence }] of signerInfos.entries()) {
    const key = publicKey === undefined ? err("has no public key") : publicKeyFromAny(publicKey);
    if (!key.ok) return err(`signer_infos[${i}]: ${key.error}`);
    const data = treeOf(modeInfo, tx.signatures[i]!);
    if (!data.ok) return err(`signatures[${i}]: ${data.error}`);
    out.push({ key: key.value, data: data.value, sequence });
  }
  return ok(out);
}

function treeOf(mode: ModeInfo | undefined, signature: Uint8Array): Result<SignatureData> {
  if (mode === undefined) return err("has no mode");
  try {
    return ok(signatureData(mode, signature));
  } catch (e) {
    return err((e as Error).message);
  }
}

function descriptorData(data: SignatureData): SignatureDescriptor_Data {
  if (data.kind === "single") return { sum: { kind: "single", value: { mode: data.mode, signature: data.signature } } };
  const value = { bitarray: data.bits, signatures: data.signatures.map(descriptorData) };
  return { sum: { kind: "multi", value } };
}

/** As signature files hold them, on one line. */
export function descriptorsJson(app: CliApplication, signatures: readonly KeySignature[]): string {
  const descriptors = signatures.map(({ key, data, sequence }) => ({
    publicKey: publicKeyToAny(key),
    data: descriptorData(data),
    sequence,
  }));
  return toProtoJson(SignatureDescriptors, { signatures: descriptors }, app.registry);
}

const SIGN_AGAIN = "statesetd tx sign FILE --multisig NAME --from MEMBER prints signatures as this reads them";

function dataOf(data: SignatureDescriptor_Data | undefined): SignatureData {
  const sum = data?.sum;
  if (sum === undefined) throw new CliError("a signature has no data", SIGN_AGAIN);
  if (sum.kind === "single") return { kind: "single", mode: sum.value.mode, signature: sum.value.signature };
  const signatures = sum.value.signatures.map(dataOf);
  if (signatures.length > bitCount(sum.value.bitarray))
    throw new CliError("a multisig has more signatures than bits", SIGN_AGAIN);
  return { kind: "multi", bits: sum.value.bitarray, signatures };
}

/** @param where the file, for errors @throws CliError that names it */
export function readDescriptors(app: CliApplication, text: string, where: string): KeySignature[] {
  const hint = SIGN_AGAIN;
  const read = fromProtoJson(SignatureDescriptors, text, app.registry);
  if (!read.ok) throw new CliError(`${where}: no signatures: ${read.error}`, hint);
  if (read.value.signatures.length === 0) throw new CliError(`${where}: holds no signature`, hint);
  return read.value.signatures.map((descriptor) => keySignature(descriptor, where));
}

function keySignature(descriptor: SignatureDescriptor, where: string): KeySignature {
  if (descriptor.publicKey === undefined) throw new CliError(`${where}: a signature has no public key`, SIGN_AGAIN);
  const key = publicKeyFromAny(descriptor.publicKey);
  if (!key.ok) throw new CliError(`${where}: ${key.error}`, SIGN_AGAIN);
  try {
    return { key: key.value, data: dataOf(descriptor.data), sequence: descriptor.sequence };
  } catch (e) {
    if (e instanceof CliError) throw new CliError(`${where}: ${e.message}`, e.hint);
    throw e;
  }
}
