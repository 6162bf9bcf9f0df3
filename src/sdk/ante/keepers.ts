/** What the ante chain needs of modules; the wiring file hands it in. */

import type { UnpackedAny } from "../../codec/any-unpacker.js";
import type { BaseAccount, Params } from "../../gen/cosmos/auth/v1beta1/auth.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import type { Address } from "../../types/brand.js";
import type { Coins } from "../../types/coin.js";
import type { Context } from "../context.js";

/** An account as the ante chain sees it. */
export interface SigningAccount {
  readonly base: BaseAccount;
}

export interface AnteAccounts {
  readonly unorderedEnabled: boolean;
  params(ctx: Context): Params;
  account(ctx: Context, address: Uint8Array): SigningAccount | undefined;
  /** @param account as it was just read */
  storePubKey(ctx: Context, address: Uint8Array, account: SigningAccount, pubKey: Any): void;
  incrementSequence(ctx: Context, address: Uint8Array): void;
  moduleAddress(name: string): Address | undefined;
  /** @throws SdkError when the signer used the timeout before */
  addUnorderedNonce(ctx: Context, signer: Uint8Array, timeoutNs: bigint): void;
}

export interface AnteBank {
  sendToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void;
}

export interface AnteFeeGrants {
  /** @throws SdkError when the grant does not cover the fee or the messages */
  useGrantedFees(
    ctx: Context,
    granter: Uint8Array,
    grantee: Uint8Array,
    fee: Coins,
    messages: readonly UnpackedAny[],
  ): void;
}

export interface AnteKeepers {
  readonly accounts: AnteAccounts;
  readonly bank: AnteBank;
  /** Without it, transactions that name a fee granter are refused. */
  readonly feeGrants?: AnteFeeGrants;
}
