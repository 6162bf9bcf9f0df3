import * as tx from "../../src/gen/stateset/payments/v1/tx.js";
import { oncePerKey } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import { govErrors, errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts, MsgHandlers } from "../../src/sdk/module.js";
import { denomFault } from "../../src/types/coin.js";
import { amountOf, positiveAmountOf } from "./amounts.js";
import type { Channels, Claim } from "./channels.js";
import { paymentsErrors as errors } from "./errors.js";
import type { NettingCycles } from "./netting-cycle.js";
import { BPS_MAX, validateParams } from "./params.js";
import { type PaymentHandlers, partsOf } from "./payment-msgs.js";
import type { PaymentsNeeds } from "./ports.js";
import type { Stablecoins } from "./stablecoins.js";
import type { PaymentsState } from "./state.js";

const COMMITMENT_BYTES = 32;

function requireAddress(app: AppFacts, text: string, field: string): void {
  const fault = app.addresses.fault(text);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`${field}: ${fault}`);
}

function requireDenom(denom: string): void {
  const fault = denomFault(denom);
  if (fault !== undefined) throw errors.INVALID_PAYMENT(`denom: ${fault}`);
}

function requireCommitment(bytes: Uint8Array, field: string): void {
  if (bytes.length !== 0 && bytes.length !== COMMITMENT_BYTES) {
    throw errors.INVALID_PAYMENT(`${field} must have ${COMMITMENT_BYTES} bytes or none, found ${bytes.length}`);
  }
}

type Payable = Pick<tx.MsgAuthorize, "payer" | "payee" | "denom" | "minFeeBps" | "maxFeeBps">;

function checkParties(app: AppFacts, msg: Payable): void {
  requireAddress(app, msg.payee, "payee");
  if (msg.payee === msg.payer) throw errors.INVALID_PAYMENT("payee must not be the payer");
  requireDenom(msg.denom);
  if (msg.maxFeeBps > BPS_MAX)
    throw errors.INVALID_PAYMENT(`max_fee_bps must be at most ${BPS_MAX}, found ${msg.maxFeeBps}`);
  if (msg.minFeeBps > msg.maxFeeBps) {
    throw errors.INVALID_PAYMENT(`min_fee_bps ${msg.minFeeBps} is above max_fee_bps ${msg.maxFeeBps}`);
  }
}

/** What needs no state, so that the mempool refuses it too. */
export function paymentsChecks(app: AppFacts) {
  return {
    authorize(msg: tx.MsgAuthorize): void {
      if (msg.paymentId !== 0n) return;
      checkParties(app, msg);
      partsOf(msg);
    },
    charge(msg: tx.MsgCharge): void {
      checkParties(app, msg);
      partsOf(msg);
    },
    openChannel(msg: tx.MsgOpenChannel): void {
      requireAddress(app, msg.payee, "payee");
      if (msg.payee === msg.payer) throw errors.INVALID_CHANNEL("payee must not be the payer");
      requireDenom(msg.denom);
      positiveAmountOf(msg.deposit, "deposit");
    },
    submitObligation(msg: tx.MsgSubmitObligation): void {
      requireAddress(app, msg.creditor, "creditor");
      if (msg.creditor === msg.debtor) throw errors.INVALID_OBLIGATION("creditor must not be the debtor");
      requireDenom(msg.denom);
      positiveAmountOf(msg.amount, "amount");
      requireCommitment(msg.referenceCommitment, "reference_commitment");
    },
    registerMerchant(msg: tx.MsgRegisterMerchant): void {
      requireCommitment(msg.profileCommitment, "profile_commitment");
    },
    mint(msg: tx.MsgMint): void {
      requireAddress(app, msg.recipient, "recipient");
      positiveAmountOf(msg.amount, "amount");
    },
    burn(msg: tx.MsgBurn): void {
      positiveAmountOf(msg.amount, "amount");
    },
  };
}

export interface Handlers {
  readonly app: AppFacts;
  readonly state: PaymentsState;
  readonly payments: PaymentHandlers;
  readonly channels: Channels;
  readonly netting: NettingCycles;
  readonly stablecoins: Stablecoins;
}

function claimOf(msg: Pick<tx.MsgClaimChannel, "nonce" | "total" | "signature">): Claim {
  return { nonce: msg.nonce, total: amountOf(msg.total, "total"), signature: msg.signature };
}

export function paymentsMsgs(
  parts: Handlers,
  needs: Pick<PaymentsNeeds, "bank" | "clientKeys">,
): MsgHandlers<typeof tx.Msg> {
  const { app, state, payments, channels, netting, stablecoins } = parts;
  const once = oncePerKey(needs.clientKeys);
  const payer = (msg: { readonly payer: string }): string => msg.payer;
  const payee = (msg: { readonly payee: string }): string => msg.payee;
  const signer = (msg: { readonly signer: string }): string => msg.signer;
  const needChannel = (ctx: Context, id: bigint, version: bigint) => {
    const channel = state.channels.get(ctx, id);
    if (channel === undefined) throw errors.CHANNEL_NOT_FOUND(`channel ${id}`);
    if (version !== 0n && version !== channel.version) {
      throw errors.STALE_VERSION(`channel ${id} has version ${channel.version}, the message states ${version}`);
    }
    return channel;
  };
  const requirePayable = (address: string): void => {
    if (needs.bank.isBlocked(app.addresses.parse(address))) {
      throw errors.INVALID_PAYMENT(`${address} is not allowed to receive funds`);
    }
  };
  return {
    authorize: once(tx.MsgAuthorize, tx.MsgAuthorizeResponse, payer, (ctx, msg) => payments.authorize(ctx, msg)),
    incrementAuthorization: once(
      tx.MsgIncrementAuthorization,
      tx.MsgIncrementAuthorizationResponse,
      payer,
      (ctx, msg) => payments.incrementAuthorization(ctx, msg),
    ),
    capture: once(tx.MsgCapture, tx.MsgCaptureResponse, payee, (ctx, msg) => payments.capture(ctx, msg)),
    charge: once(tx.MsgCharge, tx.MsgChargeResponse, payer, (ctx, msg) => payments.charge(ctx, msg)),
    void: once(tx.MsgVoid, tx.MsgVoidResponse, signer, (ctx, msg) => payments.void(ctx, msg)),
    reclaim: once(tx.MsgReclaim, tx.MsgReclaimResponse, payer, (ctx, msg) => payments.reclaim(ctx, msg)),
    refund: once(tx.MsgRefund, tx.MsgRefundResponse, payee, (ctx, msg) => payments.refund(ctx, msg)),
    splitPayout: once(tx.MsgSplitPayout, tx.MsgSplitPayoutResponse, payee, (ctx, msg) =>
      payments.splitPayout(ctx, msg),
    ),
    releaseEscrow: once(tx.MsgReleaseEscrow, tx.MsgReleaseEscrowResponse, payer, (ctx, msg) =>
      payments.releaseEscrow(ctx, msg),
    ),
    openChannel: once(tx.MsgOpenChannel, tx.MsgOpenChannelResponse, payer, (ctx, msg) => {
      requirePayable(msg.payee);
      const deposit = positiveAmountOf(msg.deposit, "deposit");
      return { id: channels.open(ctx, { ...msg, deposit }).id };
    }),
    claimChannel: once(tx.MsgClaimChannel, tx.MsgClaimChannelResponse, payee, (ctx, msg) => {
      const channel = needChannel(ctx, msg.id, msg.version);
      if (channel.payee !== msg.payee)
        throw errors.NOT_A_PARTY(`only the payee of channel ${channel.id} can claim from it`);
      const made = channels.claim(ctx, channel, claimOf(msg));
      return { version: made.channel.version, paid: String(made.paid) };
    }),
    closeChannel: once(tx.MsgCloseChannel, tx.MsgCloseChannelResponse, signer, (ctx, msg) => {
      const channel = needChannel(ctx, msg.id, msg.version);
      const claim = msg.signature.length === 0 ? undefined : claimOf(msg);
      const made = channels.close(ctx, channel, msg.signer, claim);
      return { version: made.channel.version, status: made.channel.status, returned: String(made.returned) };
    }),
    submitObligation: once(
      tx.MsgSubmitObligation,
      tx.MsgSubmitObligationResponse,
      (m) => m.debtor,
      (ctx, msg) => {
        requirePayable(msg.creditor);
        return { id: netting.submit(ctx, { ...msg, amount: positiveAmountOf(msg.amount, "amount") }).id };
      },
    ),
    closeNettingCycle: once(tx.MsgCloseNettingCycle, tx.MsgCloseNettingCycleResponse, signer, (ctx, msg) => {
      const { nettingOperator } = state.params.need(ctx);
      if (nettingOperator !== "" && msg.signer !== nettingOperator) {
        throw errors.NOT_THE_ROLE(`netting cycles are closed by ${nettingOperator}`);
      }
      const { id, settled, dropped } = netting.close(ctx, msg.denom);
      return { id, settled: settled.length, dropped: dropped.length };
    }),
    registerMerchant: once(
      tx.MsgRegisterMerchant,
      tx.MsgRegisterMerchantResponse,
      (m) => m.merchant,
      (ctx, msg) => payments.registerMerchant(ctx, msg),
    ),
    setStablecoinRoles: once(tx.MsgSetStablecoinRoles, tx.MsgSetStablecoinRolesResponse, signer, (ctx, msg) => {
      const { owner, masterMinter, pauser, blacklister } = msg;
      requireDenom(msg.denom);
      const roles = { owner, masterMinter, pauser, blacklister };
      return { version: stablecoins.setRoles(ctx, msg.signer, msg.denom, msg.version, roles).version };
    }),
    setMinterAllowance: once(
      tx.MsgSetMinterAllowance,
      tx.MsgSetMinterAllowanceResponse,
      (m) => m.masterMinter,
      (ctx, msg) => {
        stablecoins.setAllowance(ctx, msg.masterMinter, msg.denom, msg.minter, amountOf(msg.allowance, "allowance"));
        return {};
      },
    ),
    mint: once(
      tx.MsgMint,
      tx.MsgMintResponse,
      (m) => m.minter,
      (ctx, msg) => {
        requirePayable(msg.recipient);
        const amount = positiveAmountOf(msg.amount, "amount");
        return { allowance: String(stablecoins.mint(ctx, msg.minter, msg.denom, amount, msg.recipient)) };
      },
    ),
    burn: once(
      tx.MsgBurn,
      tx.MsgBurnResponse,
      (m) => m.minter,
      (ctx, msg) => {
        stablecoins.burn(ctx, msg.minter, msg.denom, positiveAmountOf(msg.amount, "amount"));
        return {};
      },
    ),
    setPaused: once(
      tx.MsgSetPaused,
      tx.MsgSetPausedResponse,
      (m) => m.pauser,
      (ctx, msg) => {
        stablecoins.setPaused(ctx, msg.pauser, msg.denom, msg.paused);
        return {};
      },
    ),
    setBlacklisted: once(
      tx.MsgSetBlacklisted,
      tx.MsgSetBlacklistedResponse,
      (m) => m.blacklister,
      (ctx, msg) => {
        stablecoins.setBlacklisted(ctx, msg.blacklister, msg.denom, msg.address, msg.blacklisted);
        return {};
      },
    ),
    updateParams(ctx, msg) {
      if (msg.authority !== app.authority) {
        throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${msg.authority}`);
      }
      validateParams(app, msg.params);
      state.params.set(ctx, msg.params);
      return {};
    },
  };
}
