/** Trade across borders: corridors, dated tariffs, what goods cost when they land, exchange quotes with locked liquidity,
 *  duty in escrow, customs declarations, drawback. */
import { GenesisState } from "../../src/gen/stateset/crossborder/v1/genesis.js";
import { Query } from "../../src/gen/stateset/crossborder/v1/query.js";
import { Msg } from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { type AppFacts, defineModule } from "../../src/sdk/module.js";
import { crossborderChecks } from "./checks.js";
import { Declarations } from "./declarations.js";
import { type AcceptFx, FxQuotes } from "./fx.js";
import { defaultGenesis, validateGenesis } from "./genesis.js";
import { accountsFault, fxFault, quotesFault } from "./invariants.js";
import { crossborderMsgs } from "./msgs.js";
import type { CrossborderNeeds } from "./ports.js";
import { crossborderQueries } from "./queries.js";
import {
  type AcceptQuote,
  BONDS_ACCOUNT,
  DUTY_ACCOUNT,
  LandedCostQuotes,
  type RefundDuty,
  type Step,
} from "./quotes.js";
import { TradeRegistry } from "./registry.js";
import { checkRoute, type Route } from "./routes.js";
import { type CrossborderState, crossborderState } from "./state.js";

/** What other modules may use. */
function newKeeper(inside: CrossborderNeeds & { readonly app: AppFacts; readonly state: CrossborderState }) {
  const { app, state, ...needs } = inside;
  const quotes = new LandedCostQuotes(app, state, needs);
  const fx = new FxQuotes(app, state, needs);
  return {
    registry: new TradeRegistry(app, state),
    fx,
    quotes,
    declarations: new Declarations(app, state, quotes, needs),
    /** @throws SdkError that says why goods may not go from one country to another */
    checkRoute: (ctx: Context, route: Route) => checkRoute(ctx, state, route),
    quote: (ctx: Context, id: bigint) => quotes.get(ctx, id),
    /** What accepting would mean, without doing it. */
    checkQuote: (ctx: Context, request: AcceptQuote) => quotes.check(ctx, request),
    checkFx: (ctx: Context, request: AcceptFx) => fx.check(ctx, request),
    acceptQuote: (ctx: Context, request: AcceptQuote) => quotes.accept(ctx, request),
    acceptFx: (ctx: Context, request: AcceptFx) => fx.accept(ctx, request),
    /** What `refundDuty` would pay. */
    refundableDuty: (ctx: Context, request: RefundDuty) => quotes.refundable(ctx, request),
    refundDuty: (ctx: Context, request: RefundDuty, step?: Step) => quotes.refundDuty(ctx, request, step),
    unwind: (ctx: Context, orderId: bigint) => quotes.unwind(ctx, orderId),
    block: (ctx: Context, orderId: bigint, paymentId?: bigint) => quotes.block(ctx, orderId, paymentId),
  };
}

export const crossborder = defineModule<CrossborderNeeds>()({
  name: "crossborder",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  accounts: [{ name: DUTY_ACCOUNT }, { name: BONDS_ACCOUNT }],
  state: crossborderState,
  keeper: newKeeper,
  msgs: ({ app, state, keeper, clientKeys }) => crossborderMsgs({ app, state, ...keeper }, clientKeys),
  checks: ({ app }) => crossborderChecks(app),
  queries: ({ state }) => crossborderQueries(state),
  genesis: ({ app }) => ({ default: defaultGenesis, validate: (genesis) => validateGenesis(app, genesis) }),
  endBlock: ({ state, keeper }, ctx) => {
    const { maxExpiriesPerBlock } = state.params.need(ctx);
    keeper.fx.expireDue(ctx, maxExpiriesPerBlock);
    keeper.quotes.expireDue(ctx, maxExpiriesPerBlock);
  },
  invariants: {
    quotesAddUp: ({ state }, ctx) => quotesFault(state, ctx),
    accountsHoldWhatIsOwed: ({ state, bank }, ctx) => accountsFault(state, bank, ctx),
    firmQuotesAreLocked: ({ state, holds }, ctx) => fxFault(state, holds, ctx),
  },
});
