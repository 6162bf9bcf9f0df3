/** Transaction bytes to typed values, with the verdicts of the SDK's decoder.
 *  @spec cosmos-sdk v0.53 x/auth/tx/decoder.go; types/tx/types.go GetSigners */
import { AuthInfo, TxBody, TxRaw } from "../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../gen/google/protobuf/any.js";
import type { MessageType } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { toHex } from "../types/bytes.js";
import { defineErrors, type SdkError } from "../types/errors.js";
import { err, ok, type Result } from "../types/result.js";
import { checkTxRawEncoding } from "./adr027.js";
import type { UnpackedAny } from "./any-unpacker.js";
import { MSG_INTERFACE, PUBLIC_KEY_INTERFACE } from "./interfaces.js";
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

function decodePart<T extends object>(registry: Registry, type: MessageType<T>, bytes: Uint8Array): T {
  const message = type.decode(bytes);
  must(registry.unpackInside(type, message));
  return message;
}

function unpackOptional(registry: Registry, any: Any | undefined): UnpackedAny | undefined {
  return any === undefined ? undefined : must(registry.unpack(any, PUBLIC_KEY_INTERFACE));
}

function decode(registry: Registry, bytes: Uint8Array): DecodedTx {
  must(checkTxRawEncoding(bytes));
  must(registry.checkFields(bytes, TxRaw, false));
  const raw = TxRaw.decode(bytes);
  const hasUnknownNonCriticals = must(registry.checkFields(raw.bodyBytes, TxBody, true));
  const body = decodePart(registry, TxBody, raw.bodyBytes);
  must(registry.checkFields(raw.authInfoBytes, AuthInfo, false));
  const authInfo = decodePart(registry, AuthInfo, raw.authInfoBytes);
  const messages = body.messages.map((any) => must(registry.unpack(any, MSG_INTERFACE)));
  return {
    bytes,
    bodyBytes: raw.bodyBytes,
    authInfoBytes: raw.authInfoBytes,
    body,
    authInfo,
    signatures: raw.signatures,
    messages,
    publicKeys: authInfo.signerInfos.map((info) => unpackOptional(registry, info.publicKey)),
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
    const key = toHex(address);
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
