/** Fees: this node's floor, and who pays. @spec cosmos-sdk x/auth/ante/fee.go, validator_tx_fee.go */
import { parseAddress } from "../../crypto/bech32.js";
import { bytesEqual } from "../../types/bytes.js";
import { type Coins, coinsToString, isAnyGte, isValidCoins, isZeroCoins } from "../../types/coin.js";
import { Dec } from "../../types/dec.js";
import { SdkError } from "../../types/errors.js";
import type { AddressCodec } from "../address-codec.js";
import type { Context } from "../context.js";
import { errors } from "../errors.js";
import type { AnteTx } from "./ante-tx.js";
import type { AnteKeepers } from "./keepers.js";

export const FEE_COLLECTOR = "fee_collector";

/** @throws SdkError when the fee is below what this node asks for */
export function requireMinGasPrices(ctx: Context, tx: AnteTx): void {
  const prices = ctx.minGasPrices.filter((price) => !price.amount.isZero);
  if (prices.length === 0 || (ctx.mode !== "check" && ctx.mode !== "recheck")) return;
  const gas = Dec.fromInt(BigInt.asIntN(64, tx.gas));
  const required: Coins = prices.map((price) => ({
    denom: price.denom,
    amount: price.amount.mul(gas).ceil().roundInt(),
  }));
  if (!isAnyGte(tx.feeAmount, required)) {
    throw errors.INSUFFICIENT_FEE(
      `insufficient fees; got: ${coinsToString(tx.feeAmount)} required: ${coinsToString(required)}`,
    );
  }
}

export function deductFee(
  ctx: Context,
  tx: AnteTx,
  simulate: boolean,
  keepers: AnteKeepers,
  addresses: AddressCodec,
): void {
  if (!simulate && ctx.height > 0n && tx.gas === 0n) throw errors.INVALID_GAS_LIMIT("must provide positive gas");
  if (!simulate) requireMinGasPrices(ctx, tx);
  if (keepers.accounts.moduleAddress(FEE_COLLECTOR) === undefined) {
    throw new Error(`fee collector module account (${FEE_COLLECTOR}) has not been set`);
  }
  const fee = tx.feeAmount;
  const payer = feePayer(tx, addresses);
  const granter = feeGranter(tx, addresses);
  if (granter !== undefined) {
    if (keepers.feeGrants === undefined) throw errors.INVALID_REQUEST("fee grants are not enabled");
    if (!bytesEqual(granter, payer)) useGrant(ctx, tx, keepers, granter, payer, addresses);
  }
  const from = granter ?? payer;
  if (keepers.accounts.account(ctx, from) === undefined) {
    throw errors.UNKNOWN_ADDRESS(`fee payer address: ${addresses.format(from)} does not exist`);
  }
  if (!isZeroCoins(fee)) payFee(ctx, keepers, from, fee);
  ctx.events.emit("tx", ["fee", coinsToString(fee)], ["fee_payer", addresses.format(from)]);
}

function feePayer(tx: AnteTx, addresses: AddressCodec): Uint8Array {
  const { payer } = tx.fee;
  if (payer !== "") return mustParse(payer, addresses);
  const [first] = tx.signers;
  if (first === undefined) throw new Error("a transaction without signers");
  return first;
}

function feeGranter(tx: AnteTx, addresses: AddressCodec): Uint8Array | undefined {
  const { granter } = tx.fee;
  return granter === "" ? undefined : mustParse(granter, addresses);
}

/** @throws Error, where the reference panics */
function mustParse(text: string, addresses: AddressCodec): Uint8Array {
  const result = parseAddress(text, addresses.prefix);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function useGrant(
  ctx: Context,
  tx: AnteTx,
  keepers: AnteKeepers,
  granter: Uint8Array,
  payer: Uint8Array,
  addresses: AddressCodec,
): void {
  try {
    keepers.feeGrants!.useGrantedFees(ctx, granter, payer, tx.feeAmount, tx.tx.messages);
  } catch (e) {
    if (!(e instanceof SdkError)) throw e;
    throw e.wrap(`${addresses.format(granter)} does not allow to pay fees for ${addresses.format(payer)}`);
  }
}

function payFee(ctx: Context, keepers: AnteKeepers, from: Uint8Array, fee: Coins): void {
  if (!isValidCoins(fee)) throw errors.INSUFFICIENT_FEE(`invalid fee amount: ${coinsToString(fee)}`);
  try {
    keepers.bank.sendToModule(ctx, from, FEE_COLLECTOR, fee);
  } catch (e) {
    if (e instanceof SdkError) throw errors.INSUFFICIENT_FUNDS(e.message);
    throw e;
  }
}
