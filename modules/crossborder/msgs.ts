import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import { type ClientKeys, oncePerKey } from "../../src/sdk/client-keys.js";
import { govErrors } from "../../src/sdk/errors.js";
import type { AppFacts, MsgHandlers } from "../../src/sdk/module.js";
import { amountOf } from "./amounts.js";
import type { Declarations } from "./declarations.js";
import type { FxQuotes } from "./fx.js";
import { validateParams } from "./params.js";
import { type LandedCostQuotes, requireConsent } from "./quotes.js";
import type { TradeRegistry } from "./registry.js";
import { checkRoute } from "./routes.js";
import type { CrossborderState } from "./state.js";

export interface Handlers {
  readonly app: AppFacts;
  readonly state: CrossborderState;
  readonly registry: TradeRegistry;
  readonly fx: FxQuotes;
  readonly quotes: LandedCostQuotes;
  readonly declarations: Declarations;
}

export function crossborderMsgs(parts: Handlers, clientKeys: ClientKeys): MsgHandlers<typeof tx.Msg> {
  const { app, state, registry, fx, quotes, declarations } = parts;
  const once = oncePerKey(clientKeys);
  const publisher = (msg: { readonly publisher: string }): string => msg.publisher;
  const maker = (msg: { readonly maker: string }): string => msg.maker;
  const signer = (msg: { readonly signer: string }): string => msg.signer;
  const claimant = (msg: { readonly claimant: string }): string => msg.claimant;
  return {
    upsertCorridor: once(tx.MsgUpsertCorridor, tx.MsgUpsertCorridorResponse, publisher, (ctx, msg) => ({
      version: registry.upsertCorridor(ctx, msg).version,
    })),
    publishTariffSet: once(tx.MsgPublishTariffSet, tx.MsgPublishTariffSetResponse, publisher, (ctx, msg) => {
      const { version, rows } = registry.publish(ctx, msg);
      return { version, rows };
    }),
    registerMaker: once(tx.MsgRegisterMaker, tx.MsgRegisterMakerResponse, maker, (ctx, msg) => ({
      version: fx.registerMaker(ctx, msg.maker, msg.active).version,
    })),
    postFxQuote: once(tx.MsgPostFxQuote, tx.MsgPostFxQuoteResponse, maker, (ctx, msg) => {
      const { id, totalPrice } = fx.post(ctx, msg);
      return { id, totalPrice };
    }),
    acceptFxQuote: once(
      tx.MsgAcceptFxQuote,
      tx.MsgAcceptFxQuoteResponse,
      (m) => m.taker,
      (ctx, msg) => {
        const { quote, sold, bought } = fx.accept(ctx, {
          quoteId: msg.id,
          version: msg.version,
          taker: msg.taker,
          maxSend: amountOf(msg.maxSend, "max_send"),
          minReceive: amountOf(msg.minReceive, "min_receive"),
        });
        return { version: quote.version, sent: String(sold.amount), received: String(bought.amount) };
      },
    ),
    quoteLandedCost: once(
      tx.MsgQuoteLandedCost,
      tx.MsgQuoteLandedCostResponse,
      (m) => m.requester,
      (ctx, msg) => {
        const { id, cost } = quotes.create(ctx, msg);
        return { id, cost };
      },
    ),
    guaranteeLandedCost: once(
      tx.MsgGuaranteeLandedCost,
      tx.MsgGuaranteeLandedCostResponse,
      (m) => m.guarantor,
      (ctx, msg) => ({ version: quotes.guarantee(ctx, msg).version }),
    ),
    acceptLandedCost: once(
      tx.MsgAcceptLandedCost,
      tx.MsgAcceptLandedCostResponse,
      (m) => m.buyer,
      (ctx, msg) => {
        const quote = quotes.need(ctx, msg.id, msg.version);
        const { origin, destination, denom, incoterm, mode, lines } = quote.consignment;
        requireConsent(quote, msg.buyer);
        const total = lines.reduce((sum, l) => sum + amountOf(l.value, "value"), 0n);
        checkRoute(ctx, state, {
          origin,
          destination,
          denom,
          incoterm,
          mode,
          total,
          documentIds: msg.documentIds,
          lines: lines.map((l) => ({ hsCode: l.hsCode, originCountry: l.origin, licenceRef: l.licenceRef })),
        });
        const { seller } = quote;
        const made = quotes.accept(ctx, { quoteId: msg.id, buyer: msg.buyer, seller, orderId: 0n }, msg.version);
        return { version: made.quote.version, escrowed: String(made.totalEscrowed) };
      },
    ),
    lodgeDeclaration: once(tx.MsgLodgeDeclaration, tx.MsgLodgeDeclarationResponse, signer, (ctx, msg) => ({
      id: declarations.lodge(ctx, msg).id,
    })),
    updateDeclaration: once(tx.MsgUpdateDeclaration, tx.MsgUpdateDeclarationResponse, signer, (ctx, msg) => ({
      version: declarations.update(ctx, msg).version,
    })),
    reconcileDuty: once(tx.MsgReconcileDuty, tx.MsgReconcileDutyResponse, signer, (ctx, msg) => {
      const made = declarations.reconcile(ctx, msg);
      return {
        version: made.declaration.version,
        status: made.quote.status,
        fromEscrow: String(made.fromEscrow),
        fromBond: String(made.fromBond),
        fromPayer: String(made.fromPayer),
        surplus: String(made.surplus),
      };
    }),
    claimDrawback: once(tx.MsgClaimDrawback, tx.MsgClaimDrawbackResponse, claimant, (ctx, msg) => {
      const { id, amount } = declarations.drawBack(ctx, msg);
      return { id, amount };
    }),
    reclaimLandedCost: once(tx.MsgReclaimLandedCost, tx.MsgReclaimLandedCostResponse, claimant, (ctx, msg) => {
      const { quote, amount } = quotes.reclaim(ctx, msg.claimant, msg.id, msg.version);
      return { version: quote.version, amount: String(amount) };
    }),
    attachDocument: once(
      tx.MsgAttachDocument,
      tx.MsgAttachDocumentResponse,
      (m) => m.owner,
      (ctx, msg) => ({ id: registry.attach(ctx, msg).id }),
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
