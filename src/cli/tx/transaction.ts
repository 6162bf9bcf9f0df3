/** Transactions from their parts, and their signatures. */
import { type DecodedTx, decodeTx } from "../../codec/decode-tx.js";
import { toProtoJson } from "../../codec/proto-json.js";
import { type SignerData, signBytes } from "../../codec/sign-modes.js";
import { compactBitArray, multiMode, multiSignature, singleMode } from "../../codec/tx-build.js";
import { publicKeyToAny } from "../../crypto/key-any.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { SignMode } from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Fee, type ModeInfo, SignerInfo, Tx, TxBody, TxRaw } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import type { Timestamp } from "../../gen/google/protobuf/timestamp.js";
import { type Coin, coinsToWire } from "../../types/coin.js";
import type { CliApplication } from "../application.js";
import { CliError } from "../errors.js";
import type { TxSigner } from "./signer.js";

export type SignModeName = "direct" | "amino-json";

export const SIGN_MODE_NUMBERS: { readonly [N in SignModeName]: number } = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
};

/** What the transaction says, apart from who signs it. */
export interface TxContent {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  /** Signed without a sequence: it counts once, until the timeout. */
  readonly unordered: boolean;
  readonly timeoutTimestamp: Timestamp | undefined;
  readonly fee: readonly Coin[];
  readonly gasLimit: bigint;
  /** Addresses as text; empty when the first signer pays. */
  readonly feePayer: string;
  readonly feeGranter: string;
}

function bodyOf(content: TxContent): TxBody {
  const { memo, timeoutHeight, unordered, timeoutTimestamp } = content;
  return TxBody.from({ messages: [...content.messages], memo, timeoutHeight, unordered, timeoutTimestamp });
}

function feeOf(content: TxContent): Fee {
  return Fee.from({
    amount: coinsToWire(content.fee),
    gasLimit: content.gasLimit,
    payer: content.feePayer,
    granter: content.feeGranter,
  });
}

function signerInfo(signer: TxSigner, mode: SignModeName): SignerInfo {
  return SignerInfo.from({
    publicKey: publicKeyToAny(signer.publicKey),
    modeInfo: modeInfoOf(signer.publicKey, mode),
    sequence: signer.sequence,
  });
}

/** Of a multisig as if its first members had signed: good enough to measure gas. */
function modeInfoOf(key: PublicKey, mode: SignModeName): ModeInfo {
  if (key.kind !== "multisig") return singleMode(SIGN_MODE_NUMBERS[mode]);
  const bits = compactBitArray(
    key.members.length,
    Array.from({ length: key.threshold }, (_, i) => i),
  );
  const modeInfos = key.members.slice(0, key.threshold).map((m) => modeInfoOf(m, "amino-json"));
  return multiMode(bits, modeInfos);
}

/** Without signers: what --generate-only prints. */
export function unsignedTx(content: TxContent): Tx {
  const authInfo = AuthInfo.from({ fee: feeOf(content) });
  return Tx.from({ body: bodyOf(content), authInfo, signatures: [] });
}

/** With an empty signature: the node measures its gas. */
export function simulationBytes(content: TxContent, signer: TxSigner, mode: SignModeName): Uint8Array {
  return simulationOf(bodyOf(content), feeOf(content), signer, mode);
}

export function simulationOf(body: TxBody, fee: Fee | undefined, signer: TxSigner, mode: SignModeName): Uint8Array {
  return rawBytes(body, fee, signer, mode, emptySignature(signer.publicKey));
}

/** In the shape that `modeInfoOf` promises: a multisig holds empty signatures of its members. */
function emptySignature(key: PublicKey): Uint8Array {
  if (key.kind !== "multisig") return new Uint8Array(0);
  return multiSignature(key.members.slice(0, key.threshold).map(emptySignature));
}

function rawBytes(
  body: TxBody,
  fee: Fee | undefined,
  signer: TxSigner,
  mode: SignModeName,
  signature: Uint8Array,
): Uint8Array {
  return TxRaw.encode({
    bodyBytes: TxBody.encode(body),
    authInfoBytes: AuthInfo.encode(AuthInfo.from({ signerInfos: [signerInfo(signer, mode)], fee })),
    signatures: [signature],
  });
}

/** @throws CliError when the transaction is none that the chain would decode */
export function decodeOwnTx(app: CliApplication, bytes: Uint8Array): DecodedTx {
  const decoded = decodeTx(app.registry, bytes);
  if (!decoded.ok)
    throw new CliError(
      `the transaction cannot be encoded: ${decoded.error.message}`,
      "correct the message, or shorten --note",
    );
  return decoded.value;
}

/** @param sign makes the signature over the bytes */
export async function signTx(
  app: CliApplication,
  content: TxContent,
  signer: TxSigner,
  mode: SignModeName,
  chainId: string,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const data: SignerData = {
    chainId,
    accountNumber: signer.accountNumber,
    sequence: signer.sequence,
    address: signer.address,
    publicKey: publicKeyToAny(signer.publicKey),
  };
  const body = bodyOf(content);
  const fee = feeOf(content);
  const unsigned = decodeOwnTx(app, rawBytes(body, fee, signer, mode, new Uint8Array(0)));
  const bytes = signBytes(app.registry, SIGN_MODE_NUMBERS[mode], data, unsigned);
  if (!bytes.ok)
    throw new CliError(
      `the transaction cannot be signed in mode ${mode}: ${bytes.error}`,
      "try the other one: --sign-mode direct or amino-json",
    );
  return rawBytes(body, fee, signer, mode, await sign(bytes.value));
}

/** The transaction in proto JSON, as files of transactions hold it. */
export function txJson(app: CliApplication, tx: Tx): unknown {
  return JSON.parse(toProtoJson(Tx, tx, app.registry));
}
