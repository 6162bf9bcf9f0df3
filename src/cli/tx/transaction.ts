/** Transactions from their parts, and their signatures. */
import { type DecodedTx, decodeTx } from "../../codec/decode-tx.js";
import { toProtoJson } from "../../codec/proto-json.js";
import { type SignerData, signBytes } from "../../codec/sign-modes.js";
import { publicKeyToAny } from "../../crypto/key-any.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { CompactBitArray } from "../../gen/cosmos/crypto/multisig/v1beta1/multisig.js";
import { SignMode } from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Fee, ModeInfo, SignerInfo, Tx, TxBody, TxRaw } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import { type Coin, coinsToWire } from "../../types/coin.js";
import type { CliApplication } from "../application.js";
import { CliError } from "../errors.js";

export type SignModeName = "direct" | "amino-json";

const MODES: { readonly [N in SignModeName]: number } = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
};

/** What the transaction says, apart from who signs it. */
export interface TxContent {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly fee: readonly Coin[];
  readonly gasLimit: bigint;
  /** Addresses as text; empty when the first signer pays. */
  readonly feePayer: string;
  readonly feeGranter: string;
}

export interface TxSigner {
  readonly publicKey: PublicKey;
  readonly address: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

function bodyOf(content: TxContent): TxBody {
  return TxBody.from({ messages: [...content.messages], memo: content.memo, timeoutHeight: content.timeoutHeight });
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
  if (key.kind !== "multisig") return ModeInfo.from({ sum: { kind: "single", value: { mode: MODES[mode] } } });
  const bits = new Uint8Array(Math.ceil(key.members.length / 8));
  for (let i = 0; i < key.threshold; i++) bits[i >> 3] = bits[i >> 3]! | (0x80 >> (i & 7));
  const bitarray = CompactBitArray.from({ extraBitsStored: key.members.length % 8, elems: bits });
  const modeInfos = key.members.slice(0, key.threshold).map((m) => modeInfoOf(m, "amino-json"));
  return ModeInfo.from({ sum: { kind: "multi", value: { bitarray, modeInfos } } });
}

/** Without signers: what --generate-only prints. */
export function unsignedTx(content: TxContent): Tx {
  const authInfo = AuthInfo.from({ fee: feeOf(content) });
  return Tx.from({ body: bodyOf(content), authInfo, signatures: [] });
}

/** With an empty signature: the node measures its gas. */
export function simulationBytes(content: TxContent, signer: TxSigner, mode: SignModeName): Uint8Array {
  return rawBytes(content, signer, mode, new Uint8Array(0));
}

function rawBytes(content: TxContent, signer: TxSigner, mode: SignModeName, signature: Uint8Array): Uint8Array {
  return TxRaw.encode({
    bodyBytes: TxBody.encode(bodyOf(content)),
    authInfoBytes: AuthInfo.encode(AuthInfo.from({ signerInfos: [signerInfo(signer, mode)], fee: feeOf(content) })),
    signatures: [signature],
  });
}

/** @throws CliError when the transaction is none that the chain would decode */
export function decodeOwnTx(app: CliApplication, bytes: Uint8Array): DecodedTx {
  const decoded = decodeTx(app.registry, bytes);
  if (!decoded.ok) throw new CliError(`the transaction cannot be encoded: ${decoded.error.message}`);
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
  const unsigned = decodeOwnTx(app, rawBytes(content, signer, mode, new Uint8Array(0)));
  const bytes = signBytes(app.registry, MODES[mode], data, unsigned);
  if (!bytes.ok) throw new CliError(`the transaction cannot be signed in mode ${mode}: ${bytes.error}`);
  return rawBytes(content, signer, mode, await sign(bytes.value));
}

/** The transaction in proto JSON, as files of transactions hold it. */
export function txJson(app: CliApplication, tx: Tx): unknown {
  return JSON.parse(toProtoJson(Tx, tx, app.registry));
}
