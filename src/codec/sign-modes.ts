/** What a signer signs, by sign mode. A mode is one function in the table below.
 *  @spec cosmossdk.io/x/tx v0.14.0 signing/{direct,directaux,aminojson} */
import { Coin } from "../gen/cosmos/base/v1beta1/coin.js";
import { SignMode } from "../gen/cosmos/tx/signing/v1beta1/signing.js";
import { type AuthInfo, SignDoc, SignDocDirectAux, type TxBody } from "../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../gen/google/protobuf/any.js";
import { Timestamp } from "../gen/google/protobuf/timestamp.js";
import { bytesEqual } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Encode } from "../types/utf8.js";
import { aminoJsonOfAny, aminoJsonValue } from "./amino-json.js";
import { AminoJsonError } from "./amino-json-values.js";
import type { UnpackedAny } from "./any-unpacker.js";
import { quoteJson } from "./json-text.js";
import type { Registry } from "./registry.js";

/** What is signed; a DecodedTx is one. */
export interface SigningTx {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly messages: readonly UnpackedAny[];
  readonly hasUnknownNonCriticals: boolean;
  readonly signers: Result<readonly Uint8Array[]>;
}

/** Who signs, as the chain knows the account. */
export interface SignerData {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly address: string;
  /** Only SIGN_MODE_DIRECT_AUX signs it. */
  readonly publicKey: Any | undefined;
}

type SignModeHandler = (registry: Registry, signer: SignerData, tx: SigningTx) => Result<Uint8Array>;

function direct(_registry: Registry, signer: SignerData, tx: SigningTx): Result<Uint8Array> {
  const { bodyBytes, authInfoBytes } = tx;
  const { chainId, accountNumber } = signer;
  return ok(SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber }));
}

/** For signers who do not pay the fee. */
function directAux(registry: Registry, signer: SignerData, tx: SigningTx): Result<Uint8Array> {
  if (!tx.signers.ok) return tx.signers;
  const payer = tx.authInfo.fee?.payer ?? "";
  const payerBytes = payer === "" ? ok(tx.signers.value[0]) : registry.parseAddress(payer);
  const signerBytes = registry.parseAddress(signer.address);
  if (!payerBytes.ok) return payerBytes;
  if (!signerBytes.ok) return signerBytes;
  if (payerBytes.value === undefined) return err("no signer found");
  if (bytesEqual(payerBytes.value, signerBytes.value)) {
    return err(`fee payer ${signer.address} cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized`);
  }
  const { chainId, accountNumber, sequence, publicKey } = signer;
  const { bodyBytes } = tx;
  return ok(SignDocDirectAux.encode(SignDocDirectAux.from({ bodyBytes, publicKey, chainId, accountNumber, sequence })));
}

/** The JSON text that SIGN_MODE_LEGACY_AMINO_JSON signs. Keys are in order. @throws AminoJsonError */
function aminoSignDoc(registry: Registry, signer: SignerData, tx: SigningTx): string {
  const { body, messages } = tx;
  const fee = tx.authInfo.fee;
  if (fee === undefined) throw new AminoJsonError("fee cannot be nil when tipper is not signer");
  const amount = fee.amount.map((coin) => aminoJsonValue(Coin, coin, registry));
  const msgs = messages.map(({ type, value }) => aminoJsonOfAny(type, value, registry));
  const granter = fee.granter === "" ? "" : `,"granter":${quoteJson(fee.granter)}`;
  const payer = fee.payer === "" ? "" : `,"payer":${quoteJson(fee.payer)}`;
  const height = body.timeoutHeight === 0n ? "" : `,"timeout_height":"${body.timeoutHeight}"`;
  const time = body.timeoutTimestamp;
  const timeout = time === undefined ? "" : `,"timeout_timestamp":${aminoJsonValue(Timestamp, time, registry)}`;
  return (
    `{"account_number":"${signer.accountNumber}","chain_id":${quoteJson(signer.chainId)},` +
    `"fee":{"amount":[${amount.join(",")}],"gas":"${fee.gasLimit}"${granter}${payer}},` +
    `"memo":${quoteJson(body.memo)},"msgs":${msgs.length === 0 ? "null" : `[${msgs.join(",")}]`},` +
    `"sequence":"${signer.sequence}"${height}${timeout}${body.unordered ? ',"unordered":true' : ""}}`
  );
}

function legacyAminoJson(registry: Registry, signer: SignerData, tx: SigningTx): Result<Uint8Array> {
  if (tx.hasUnknownNonCriticals) return err("SIGN_MODE_LEGACY_AMINO_JSON does not sign bodies with unknown fields");
  if (tx.body.extensionOptions.length > 0 || tx.body.nonCriticalExtensionOptions.length > 0) {
    return err("SIGN_MODE_LEGACY_AMINO_JSON does not support protobuf extension options: invalid request");
  }
  if (signer.address === "") {
    return err("got empty address in SIGN_MODE_LEGACY_AMINO_JSON handler: invalid request");
  }
  try {
    return ok(utf8Encode(aminoSignDoc(registry, signer, tx)));
  } catch (e) {
    if (e instanceof AminoJsonError) return err(e.message);
    throw e;
  }
}

const HANDLERS: ReadonlyMap<number, SignModeHandler> = new Map<number, SignModeHandler>([
  [SignMode.SIGN_MODE_DIRECT, direct],
  [SignMode.SIGN_MODE_DIRECT_AUX, directAux],
  [SignMode.SIGN_MODE_LEGACY_AMINO_JSON, legacyAminoJson],
]);

/** The bytes that a signer signs, or why there are none. Never throws. */
export function signBytes(registry: Registry, mode: number, signer: SignerData, tx: SigningTx): Result<Uint8Array> {
  const handler = HANDLERS.get(mode);
  if (handler !== undefined) return handler(registry, signer, tx);
  const name = Object.entries(SignMode).find(([, value]) => value === mode)?.[0];
  return err(`unsupported sign mode ${name ?? mode}`);
}
