/** Transaction bytes to typed values, with the verdicts of the SDK's decoder.
 *  @spec cosmos-sdk v0.53 x/auth/tx/decoder.go; types/tx/types.go GetSigners */
import { AuthInfo, TxBody, TxRaw } from "../gen/cosmos/tx/v1beta1/tx.js";
import { ProtobufError } from "../protobuf/reader.js";
import { bytesEqual, toHex } from "../types/bytes.js";
import { defineErrors, type SdkError } from "../types/errors.js";
import { err, ok, type Result } from "../types/result.js";
import { checkTxRawEncoding } from "./adr027.js";
import type { UnpackedAny } from "./any-unpacker.js";
import { MSG_INTERFACE, PUBLIC_KEY_INTERFACE, TX_EXTENSION_INTERFACE } from "./interfaces.js";
import type { Registry } from "./registry.js";

const errors = defineErrors("sdk", { TX_DECODE: [2, "tx parse error"] });

/** A transaction that decodes; nothing says yet that it is valid. Its byte arrays are views on `bytes`. */
export interface DecodedTx {
  /** As received: hashes and sizes are of these. */
  readonly bytes: Uint8Array;
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly signatures: readonly Uint8Array[];
  /** Of the body, in order. */
  readonly messages: readonly UnpackedAny[];
  /** One a signer info; undefined where none is given. */
  readonly publicKeys: readonly (UnpackedAny | undefined)[];
  /** Amino-JSON cannot sign such a body. */
  readonly hasUnknownNonCriticals: boolean;
  /** Each address once: of the messages in order, then the fee payer. Why there are none is an error of the ante
   *  handler (codespace "undefined", code 1), not of the decoder. */
  readonly signers: Result<readonly Uint8Array[]>;
}

class DecodeFault extends Error {}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new DecodeFault(result.error);
  return result.value;
}

/** No extension is known to any application so far, but one may register some. */
function checkExtensions(registry: Registry, { extensionOptions, nonCriticalExtensionOptions }: TxBody): void {
  for (const any of extensionOptions) must(registry.unpack(any, TX_EXTENSION_INTERFACE));
  for (const any of nonCriticalExtensionOptions) must(registry.unpack(any, TX_EXTENSION_INTERFACE));
}

function decode(registry: Registry, bytes: Uint8Array): DecodedTx {
  must(checkTxRawEncoding(bytes));
  must(registry.checkFields(bytes, TxRaw, false));
  const raw = TxRaw.decode(bytes);
  const hasUnknownNonCriticals = must(registry.checkFields(raw.bodyBytes, TxBody, true));
  const body = TxBody.decode(raw.bodyBytes);
  const messages = body.messages.map((any) => must(registry.unpack(any, MSG_INTERFACE)));
  checkExtensions(registry, body);
  must(registry.checkFields(raw.authInfoBytes, AuthInfo, false));
  const authInfo = AuthInfo.decode(raw.authInfoBytes);
  const publicKeys = authInfo.signerInfos.map(({ publicKey }) =>
    publicKey === undefined ? undefined : must(registry.unpack(publicKey, PUBLIC_KEY_INTERFACE)),
  );
  return {
    bytes,
    bodyBytes: raw.bodyBytes,
    authInfoBytes: raw.authInfoBytes,
    body,
    authInfo,
    signatures: raw.signatures,
    messages,
    publicKeys,
    hasUnknownNonCriticals,
    signers: signersOf(registry, messages, authInfo),
  };
}

/** All who must sign a transaction of these messages, the fee payer last. Never throws. */
export function signersOf(
  registry: Registry,
  messages: readonly UnpackedAny[],
  authInfo: AuthInfo,
): Result<readonly Uint8Array[]> {
  const out: Uint8Array[] = [];
  const seen = new Set<string>();
  const add = (address: Uint8Array) => {
    const first = out[0];
    if (first !== undefined && bytesEqual(first, address)) return;
    // Nearly every transaction has one signer: only others are looked up.
    const key = first === undefined ? "" : toHex(address);
    if (seen.has(key)) return;
    seen.add(key);
    out.push(address);
  };
  for (const { type, value } of messages) {
    const signers = registry.signers(type, value);
    if (!signers.ok) return signers;
    signers.value.forEach(add);
  }
  if (authInfo.fee === undefined) return err("auth info has no fee");
  if (authInfo.fee.payer !== "") {
    const payer = registry.parseAddress(authInfo.fee.payer);
    if (!payer.ok) return payer;
    add(payer.value);
  }
  return ok(out);
}

/** Never throws. The error is always sdk/2, "tx parse error". */
export function decodeTx(registry: Registry, bytes: Uint8Array): Result<DecodedTx, SdkError> {
  try {
    return ok(decode(registry, bytes));
  } catch (e) {
    if (e instanceof DecodeFault || e instanceof ProtobufError) return err(errors.TX_DECODE(e.message));
    throw e;
  }
}
