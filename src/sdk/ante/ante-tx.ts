/** A decoded transaction with what the ante chain asks of it again and again. */
import type { DecodedTx } from "../../codec/decode-tx.js";
import type { Registry } from "../../codec/registry.js";
import { type SignerData, signBytes } from "../../codec/sign-modes.js";
import { publicKeyFromAny } from "../../crypto/key-any.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import { SignMode } from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import type { Fee } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import { GO_ZERO_SECONDS } from "../../protobuf/well-known.js";
import { toBinaryString } from "../../store/binary-string.js";
import { toBase64 } from "../../types/base64.js";
import type { Address } from "../../types/brand.js";
import { type Coins, coinsFromWire } from "../../types/coin.js";
import type { Result } from "../../types/result.js";
import { errors, plainError } from "../errors.js";
import { flattenSignatures, signatureData, type TxSignature } from "./signature-data.js";

const NS_PER_SECOND = 1_000_000_000n;

/** What each signature of a transaction is indexed by, signer by signer. */
type SignatureTexts = readonly (readonly string[])[];

/** It lives as long as the transaction is remembered, so that what follows from the bytes alone is worked out once. */
export class AnteTx {
  private feeCoins: Coins | undefined;
  private signatureList: readonly TxSignature[] | undefined;
  private texts: SignatureTexts | undefined;
  private direct:
    | { readonly chainId: string; readonly accountNumber: bigint; readonly bytes: Result<Uint8Array> }
    | undefined;

  constructor(readonly tx: DecodedTx) {}

  /** @throws Error without a fee, where the reference panics */
  get fee(): Fee {
    const { fee } = this.tx.authInfo;
    if (fee === undefined) throw new Error("auth info has no fee");
    return fee;
  }

  get gas(): bigint {
    return this.fee.gasLimit;
  }

  /** Whether an amount of the fee is missing. */
  get hasNilFeeAmount(): boolean {
    return this.fee.amount.some((coin) => coin.amount === "");
  }

  /** @throws Error when an amount is missing */
  get feeAmount(): Coins {
    if (this.feeCoins === undefined) {
      const coins = coinsFromWire(this.fee.amount);
      if (!coins.ok) throw new Error(coins.error);
      this.feeCoins = coins.value;
    }
    return this.feeCoins;
  }

  /** @throws SdkError "undefined"/1 when a message does not tell its signers */
  get signers(): readonly Uint8Array[] {
    const { signers } = this.tx;
    if (!signers.ok) throw plainError(signers.error);
    return signers.value;
  }

  /** Nanoseconds; undefined when none is set. */
  get timeoutNs(): bigint | undefined {
    const time = this.tx.body.timeoutTimestamp;
    if (time === undefined || time.seconds === 0n || (time.seconds === GO_ZERO_SECONDS && time.nanos === 0))
      return undefined;
    return time.seconds * NS_PER_SECOND + BigInt(time.nanos);
  }

  get unordered(): boolean {
    return this.tx.body.unordered;
  }

  /** One a signer info. @throws SdkError when signatures and signer infos are not as many, or a multisig is broken */
  get signatures(): readonly TxSignature[] {
    if (this.signatureList === undefined) {
      const { signerInfos } = this.tx.authInfo;
      const { signatures } = this.tx;
      if (signatures.length !== signerInfos.length) {
        throw errors.TX_DECODE(`expected ${signerInfos.length} signatures, got ${signatures.length}`);
      }
      this.signatureList = signerInfos.map((info, i) =>
        info.modeInfo === undefined
          ? { data: undefined, sequence: 0n }
          : { data: signatureData(info.modeInfo, signatures[i]!), sequence: info.sequence },
      );
    }
    return this.signatureList;
  }

  /** Base64 of the signatures, each multisig after its members. @throws RangeError on too many or too deep */
  get signatureTexts(): SignatureTexts {
    this.texts ??= this.signatures.map(({ data }) => flattenSignatures(data).map(toBase64));
    return this.texts;
  }

  /** What a signer signs in a mode. Sign mode direct asks for no more of the signer than chain and account number. */
  signBytes(registry: Registry, mode: number, signer: SignerData): Result<Uint8Array> {
    if (mode !== SignMode.SIGN_MODE_DIRECT) return signBytes(registry, mode, signer, this.tx);
    const { chainId, accountNumber } = signer;
    if (this.direct?.chainId !== chainId || this.direct.accountNumber !== accountNumber) {
      this.direct = { chainId, accountNumber, bytes: signBytes(registry, mode, signer, this.tx) };
    }
    return this.direct.bytes;
  }
}

const REMEMBERED_MAX = 20_000;

interface KnownKey {
  readonly key: PublicKey | undefined;
  address: Address | undefined;
}

/** Keys and their addresses, remembered: hashing a key is dear, and a busy account shows its key in every transaction. */
export class KeyMemory {
  private readonly known = new Map<string, KnownKey>();
  /** The one that was asked for last: the steps of the chain ask for the same key in a row. */
  private lastAny: Any | undefined;
  private last: KnownKey | undefined;

  /** Undefined when the key is of a kind that cannot sign here. @throws Error on a malformed key */
  parse(any: Any): PublicKey | undefined {
    return this.lookUp(any).key;
  }

  /** @throws Error on a malformed key, and one that cannot sign */
  addressOf(any: Any): Address {
    const known = this.lookUp(any);
    if (known.address === undefined) {
      if (known.key === undefined) throw new Error(`a key of type ${any.typeUrl} has no address here`);
      known.address = publicKeyAddress(known.key);
    }
    return known.address;
  }

  private lookUp(any: Any): KnownKey {
    if (any === this.lastAny) return this.last!;
    const id = any.typeUrl + toBinaryString(any.value);
    let known = this.known.get(id);
    if (known === undefined) {
      known = { key: parseKey(any), address: undefined };
      if (this.known.size >= REMEMBERED_MAX) this.known.clear();
      this.known.set(id, known);
    }
    this.lastAny = any;
    this.last = known;
    return known;
  }
}

function parseKey(any: Any): PublicKey | undefined {
  const result = publicKeyFromAny(any);
  if (result.ok) return result.value;
  if (result.error.startsWith("no known public key type")) return undefined;
  throw new Error(result.error);
}
