/** Payment channels: a deposit from which a payee claims by running totals that the payer signs off chain (P8). */
import { EventChannel } from "../../src/gen/stateset/payments/v1/events.js";
import type { Channel } from "../../src/gen/stateset/payments/v1/state.js";
import { ChannelStatus } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { SdkError } from "../../src/types/errors.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { paymentsErrors as errors } from "./errors.js";
import type { PaymentsNeeds } from "./ports.js";
import type { PaymentsState } from "./state.js";
import { addStatement, KIND } from "./statement.js";

export const CHANNELS_ACCOUNT = "payments_channels";
export const {
  CHANNEL_STATUS_OPEN: OPEN,
  CHANNEL_STATUS_CLOSING: CLOSING,
  CHANNEL_STATUS_CLOSED: CLOSED,
} = ChannelStatus;

const KEY_BYTES = 33;
const SIGNATURE_BYTES = 64;
const RETRY_NS = 3_600_000_000_000n;

/** What the payer signs (secp256k1 over its SHA-256): one line of text, so that any wallet can show it. */
export function claimBytes(
  chainId: string,
  channelId: bigint,
  nonce: bigint,
  total: bigint,
  denom: string,
): Uint8Array {
  return utf8Encode(`stateset payment channel claim\n${chainId}\n${channelId}\n${nonce}\n${total}${denom}`);
}

export interface NewChannel {
  readonly payer: string;
  readonly payee: string;
  readonly denom: string;
  readonly deposit: bigint;
  readonly claimKey: Uint8Array;
  readonly settleDelay: Channel["settleDelay"];
}

export interface Claim {
  readonly nonce: bigint;
  readonly total: bigint;
  readonly signature: Uint8Array;
}

type Usable = (ctx: Context, denom: string, ...addresses: readonly string[]) => void;

export class Channels {
  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly needs: Pick<PaymentsNeeds, "bank" | "compliance" | "verifyClaim">,
    private readonly requireUsable: Usable,
  ) {}

  open(ctx: Context, { payer, payee, denom, deposit, claimKey, settleDelay }: NewChannel): Channel {
    const { minSettleDelay, maxSettleDelay } = this.state.params.need(ctx);
    const delay = nanosOf(settleDelay);
    if (delay < nanosOf(minSettleDelay) || delay > nanosOf(maxSettleDelay)) {
      const bounds = `${minSettleDelay.seconds}s to ${maxSettleDelay.seconds}s`;
      throw errors.INVALID_CHANNEL(`settle_delay must be from ${bounds}, found ${settleDelay.seconds}s`);
    }
    if (claimKey.length !== KEY_BYTES) {
      throw errors.INVALID_CHANNEL(
        `claim_key must be a compressed secp256k1 key of ${KEY_BYTES} bytes, found ${claimKey.length}`,
      );
    }
    this.requireUsable(ctx, denom, payer, payee);
    this.requireNotBlocked(ctx, payer, payee);
    const now = timestampOf(ctx.timeNs);
    const channel: Channel = {
      id: this.state.nextChannelId.next(ctx),
      version: 1n,
      payer,
      payee,
      status: OPEN,
      denom,
      deposit: String(deposit),
      claimed: "0",
      nonce: 0n,
      claimKey,
      settleDelay,
      closesAt: undefined,
      createdAt: now,
      updatedAt: now,
    };
    this.needs.bank.sendToModule(ctx, this.app.addresses.parse(payer), CHANNELS_ACCOUNT, [{ denom, amount: deposit }]);
    this.tell(ctx, channel, payer, -deposit);
    this.store(ctx, channel);
    return channel;
  }

  /** Pays what the claim's total exceeds the last one by. @throws SdkError on an old claim, one beyond the deposit, a bad
   *  signature, or when the channel's time is over */
  claim(ctx: Context, channel: Channel, claim: Claim): { readonly channel: Channel; readonly paid: bigint } {
    this.requireLive(ctx, channel);
    const paid = this.claimable(ctx, channel, claim);
    const claimed = { ...channel, claimed: String(claim.total), nonce: claim.nonce };
    this.pay(ctx, channel, channel.payee, paid);
    return { channel: this.save(ctx, claimed), paid };
  }

  /** The payee closes at once. The payer starts the settle delay; its own closing again after that ends the channel too. */
  close(
    ctx: Context,
    channel: Channel,
    signer: string,
    claim: Claim | undefined,
  ): { readonly channel: Channel; readonly returned: bigint } {
    if (channel.status === CLOSED) throw errors.CHANNEL_CLOSED(`channel ${channel.id}`);
    if (signer === channel.payee) {
      const paid = claim === undefined || this.isOver(ctx, channel) ? 0n : this.claimable(ctx, channel, claim);
      const claimed = paid === 0n ? channel : { ...channel, claimed: String(claim!.total), nonce: claim!.nonce };
      if (paid > 0n) this.pay(ctx, channel, channel.payee, paid);
      return this.finish(ctx, claimed);
    }
    if (signer !== channel.payer)
      throw errors.NOT_A_PARTY(`only payer and payee of channel ${channel.id} can close it`);
    if (this.isOver(ctx, channel)) return this.finish(ctx, channel);
    // A payer's own statement can only give the payee more; one that is old changes nothing (P8).
    let next = channel;
    if (claim !== undefined && claim.nonce > channel.nonce && claim.total > BigInt(channel.claimed)) {
      const paid = this.claimable(ctx, channel, claim);
      this.pay(ctx, channel, channel.payee, paid);
      next = { ...channel, claimed: String(claim.total), nonce: claim.nonce };
    }
    if (channel.status === CLOSING) {
      if (next === channel) throw errors.INVALID_CHANNEL(`channel ${channel.id} is closing already`);
      return { channel: this.save(ctx, next), returned: 0n };
    }
    const closesAt = timestampOf(ctx.timeNs + nanosOf(channel.settleDelay));
    return { channel: this.save(ctx, { ...next, status: CLOSING, closesAt }), returned: 0n };
  }

  /** Ends channels whose settle delay is over. A deposit that must not move now, because its denom is paused or its payer
   *  blocked, is tried again after an hour: nothing may stop the end of a block. */
  closeDue(ctx: Context, max: number): void {
    const due: bigint[] = [];
    for (const [, id] of this.state.channels.indexes.byClosing.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) {
      const channel = this.state.channels.get(ctx, id)!;
      try {
        ctx.branch((inner) => this.finish(inner, channel));
      } catch (error) {
        if (!(error instanceof SdkError)) throw error;
        this.save(ctx, { ...channel, closesAt: timestampOf(ctx.timeNs + RETRY_NS) });
      }
    }
  }

  private finish(ctx: Context, channel: Channel): { readonly channel: Channel; readonly returned: bigint } {
    const returned = BigInt(channel.deposit) - BigInt(channel.claimed);
    if (returned > 0n) this.pay(ctx, channel, channel.payer, returned);
    return { channel: this.save(ctx, { ...channel, status: CLOSED, closesAt: undefined }), returned };
  }

  private claimable(ctx: Context, channel: Channel, { nonce, total, signature }: Claim): bigint {
    const claimed = BigInt(channel.claimed);
    if (nonce <= channel.nonce) {
      throw errors.INVALID_CLAIM(
        `nonce must be above ${channel.nonce}, the last one of channel ${channel.id}, found ${nonce}`,
      );
    }
    if (total <= claimed) {
      throw errors.INVALID_CLAIM(
        `total must be above ${claimed}, which channel ${channel.id} has paid, found ${total}`,
      );
    }
    if (total > BigInt(channel.deposit)) {
      throw errors.AMOUNT_TOO_LARGE(`channel ${channel.id} has a deposit of ${channel.deposit}, the claim is ${total}`);
    }
    const bytes = claimBytes(ctx.chainId, channel.id, nonce, total, channel.denom);
    if (signature.length !== SIGNATURE_BYTES || !this.needs.verifyClaim(channel.claimKey, bytes, signature)) {
      throw errors.INVALID_CLAIM(`the signature is not that of the claim key of channel ${channel.id}`);
    }
    this.requireUsable(ctx, channel.denom, channel.payer, channel.payee);
    this.requireNotBlocked(ctx, channel.payer, channel.payee);
    return total - claimed;
  }

  private isOver(ctx: Context, { status, closesAt }: Channel): boolean {
    return status === CLOSING && closesAt !== undefined && ctx.timeNs >= nanosOf(closesAt);
  }

  private requireLive(ctx: Context, channel: Channel): void {
    if (channel.status === CLOSED || this.isOver(ctx, channel)) throw errors.CHANNEL_CLOSED(`channel ${channel.id}`);
  }

  private requireNotBlocked(ctx: Context, payer: string, payee: string): void {
    this.needs.compliance.requireNotBlocked(ctx, [
      { role: "payer", address: this.app.addresses.parse(payer) },
      { role: "payee", address: this.app.addresses.parse(payee) },
    ]);
  }

  private pay(ctx: Context, channel: Channel, to: string, amount: bigint): void {
    const coins = [{ denom: channel.denom, amount }];
    this.needs.bank.sendFromModule(ctx, CHANNELS_ACCOUNT, this.app.addresses.parse(to), coins);
    this.tell(ctx, channel, to, amount);
  }

  private tell(ctx: Context, { id, denom }: Channel, address: string, amount: bigint): void {
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_CHANNEL, id, denom, amount });
  }

  private save(ctx: Context, channel: Channel): Channel {
    const changed = { ...channel, version: channel.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.store(ctx, changed);
    return changed;
  }

  private store(ctx: Context, channel: Channel): void {
    this.state.channels.set(ctx, channel.id, channel);
    const { id, status, claimed, nonce } = channel;
    emitTyped(ctx, EventChannel, { id, status, claimed, nonce });
  }
}
