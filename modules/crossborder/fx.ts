import { EventFxQuote, EventMaker } from "../../src/gen/stateset/crossborder/v1/events.js";
import { type FxQuote, FxQuoteKind, FxQuoteStatus, type Maker } from "../../src/gen/stateset/crossborder/v1/state.js";
import type * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { isInt256 } from "../../src/types/int.js";
import { amountOf, positiveAmountOf } from "./amounts.js";
import { crossborderErrors as errors } from "./errors.js";
import type { CrossborderNeeds } from "./ports.js";
import type { CrossborderState } from "./state.js";

export const {
  FX_QUOTE_STATUS_OPEN: FX_OPEN,
  FX_QUOTE_STATUS_USED: FX_USED,
  FX_QUOTE_STATUS_EXPIRED: FX_EXPIRED,
} = FxQuoteStatus;
export const FIRM = FxQuoteKind.FX_QUOTE_KIND_FIRM;

export interface AcceptFx {
  readonly quoteId: bigint;
  readonly taker: string;
  /** Inclusive; 0: no bound. */
  readonly maxSend: bigint;
  /** Inclusive; 0: no bound. */
  readonly minReceive: bigint;
  /** 0 states none. */
  readonly version?: bigint;
}

export interface AcceptedFx {
  readonly quote: FxQuote;
  readonly sold: { readonly denom: string; readonly amount: bigint };
  readonly bought: { readonly denom: string; readonly amount: bigint };
}

/** @throws SdkError unless `now` < expiry ≤ now + the longest that quotes may hold */
export function requireExpiry(ctx: Context, state: CrossborderState, expiresAt: bigint): void {
  if (expiresAt <= ctx.timeNs) throw errors.EXPIRED("expires_at must be later than the block's time");
  if (expiresAt > ctx.timeNs + nanosOf(state.params.need(ctx).maxQuotePeriod)) {
    throw errors.INVALID("expires_at is later than max_quote_period allows");
  }
}

/** Exchange quotes (X7). What a firm quote buys is locked in its maker's account until it is used or expires. */
export class FxQuotes {
  constructor(
    private readonly app: AppFacts,
    private readonly state: CrossborderState,
    private readonly needs: Pick<CrossborderNeeds, "bank" | "holds" | "compliance" | "requireUsable">,
  ) {}

  registerMaker(ctx: Context, address: string, active: boolean): Maker {
    const known = this.state.makers.get(ctx, address);
    const version = (known?.version ?? 0n) + 1n;
    const maker: Maker = { address, version, active, updatedAt: timestampOf(ctx.timeNs) };
    this.state.makers.set(ctx, address, maker);
    emitTyped(ctx, EventMaker, { address, active });
    return maker;
  }

  post(ctx: Context, msg: tx.MsgPostFxQuote): FxQuote {
    if (this.state.makers.get(ctx, msg.maker)?.active !== true) throw errors.MAKER_INACTIVE(msg.maker);
    requireExpiry(ctx, this.state, nanosOf(msg.expiresAt));
    const price = positiveAmountOf(msg.price, "price");
    const fee = amountOf(msg.fee, "fee");
    if (!isInt256(price + fee)) throw errors.INVALID("price and fee are larger than 256 bits");
    const amount = positiveAmountOf(msg.buyAmount, "buy_amount");
    const id = this.state.nextFxQuoteId.next(ctx);
    let holdId = 0n;
    if (msg.kind === FIRM) {
      this.needs.requireUsable(ctx, msg.buyDenom, msg.maker);
      const owner = this.app.addresses.parse(msg.maker);
      this.needs.compliance.requireNotBlocked(ctx, [{ role: "maker", address: owner }]);
      const hold = { owner, denom: msg.buyDenom, amount, module: "crossborder", reference: `fx_quote/${id}` };
      holdId = this.needs.holds.place(ctx, hold);
    }
    const now = timestampOf(ctx.timeNs);
    const quote: FxQuote = {
      id,
      version: 0n,
      maker: msg.maker,
      kind: msg.kind,
      status: FX_OPEN,
      sellDenom: msg.sellDenom,
      buyDenom: msg.buyDenom,
      buyAmount: String(amount),
      price: String(price),
      fee: String(fee),
      totalPrice: String(price + fee),
      expiresAt: msg.expiresAt,
      holdId,
      taker: msg.taker,
      createdAt: now,
      updatedAt: now,
    };
    return this.save(ctx, quote, {});
  }

  /** What taking a quote would move; nothing does. @throws SdkError past the expiry, outside the taker's bounds, on a second
   *  use */
  check(ctx: Context, { quoteId, taker, maxSend, minReceive, version = 0n }: AcceptFx): AcceptedFx {
    const quote = this.state.fxQuotes.get(ctx, quoteId);
    if (quote === undefined) throw errors.NOT_FOUND(`exchange quote ${quoteId}`);
    if (version !== 0n && version !== quote.version) {
      throw errors.STALE_VERSION(
        `exchange quote ${quoteId} has version ${quote.version}, the message states ${version}`,
      );
    }
    if (quote.kind !== FIRM)
      throw errors.INVALID_STATE(`exchange quote ${quoteId} is indicative: only firm ones trade`);
    if (quote.status === FX_USED) throw errors.INVALID_STATE(`exchange quote ${quoteId} is USED, which allows nothing`);
    if (quote.status === FX_EXPIRED || ctx.timeNs >= nanosOf(quote.expiresAt)) {
      throw errors.EXPIRED(`exchange quote ${quoteId} has expired`);
    }
    if (quote.taker !== "" && quote.taker !== taker) {
      throw errors.NOT_A_PARTY(`exchange quote ${quoteId} is for ${quote.taker}`);
    }
    if (quote.maker === taker) throw errors.INVALID(`exchange quote ${quoteId} is the taker's own`);
    const sold = { denom: quote.sellDenom, amount: BigInt(quote.totalPrice) };
    const bought = { denom: quote.buyDenom, amount: BigInt(quote.buyAmount) };
    if (maxSend !== 0n && sold.amount > maxSend) {
      throw errors.PRICE_TOO_HIGH(`it costs ${sold.amount}${sold.denom}, max_send is ${maxSend}`);
    }
    if (bought.amount < minReceive) {
      throw errors.RECEIVES_TOO_LITTLE(`it credits ${bought.amount}${bought.denom}, min_receive is ${minReceive}`);
    }
    return { quote, sold, bought };
  }

  /** Both legs at once, or neither. @throws SdkError as `check`, and when a party is blocked or cannot spend as much */
  accept(ctx: Context, request: AcceptFx): AcceptedFx {
    const { quote, sold, bought } = this.check(ctx, request);
    const { taker } = request;
    for (const { denom } of [sold, bought]) this.needs.requireUsable(ctx, denom, quote.maker, taker);
    const maker = this.app.addresses.parse(quote.maker);
    const address = this.app.addresses.parse(taker);
    this.needs.compliance.requireNotBlocked(ctx, [
      { role: "maker", address: maker },
      { role: "taker", address },
    ]);
    this.needs.holds.release(ctx, quote.holdId);
    this.needs.bank.send(ctx, address, maker, [sold]);
    this.needs.bank.send(ctx, maker, address, [bought]);
    return { quote: this.save(ctx, quote, { status: FX_USED, holdId: 0n, taker }), sold, bought };
  }

  /** Ends quotes whose time is over, at most `max` of them. */
  expireDue(ctx: Context, max: number): void {
    const due: bigint[] = [];
    for (const [, id] of this.state.fxQuotes.indexes.byExpiry.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) {
      const quote = this.state.fxQuotes.need(ctx, id);
      if (quote.holdId !== 0n) this.needs.holds.release(ctx, quote.holdId);
      this.save(ctx, quote, { status: FX_EXPIRED, holdId: 0n });
    }
  }

  private save(ctx: Context, before: FxQuote, changes: Partial<FxQuote>): FxQuote {
    const after = { ...before, ...changes, version: before.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.fxQuotes.set(ctx, after.id, after);
    const { id, status, maker, taker, sellDenom, totalPrice, buyDenom, buyAmount } = after;
    emitTyped(ctx, EventFxQuote, { id, status, maker, taker, sellDenom, totalPrice, buyDenom, buyAmount });
    return after;
  }
}
