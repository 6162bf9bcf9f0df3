/** Payments from payers to payees: authorized by a lock in the payer's own account, captured, refunded; channels, netting,
 *  and the roles of stablecoins. */
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { GenesisState } from "../../src/gen/stateset/payments/v1/genesis.js";
import { Query } from "../../src/gen/stateset/payments/v1/query.js";
import { Msg } from "../../src/gen/stateset/payments/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { FREE_GAS } from "../../src/sdk/gas.js";
import { type AppFacts, defineModule } from "../../src/sdk/module.js";
import type { Coins } from "../../src/types/coin.js";
import { CHANNELS_ACCOUNT, Channels } from "./channels.js";
import { paymentsGenesis } from "./genesis.js";
import { accountsFault, holdFault, nettingFault, paymentFault, stablecoinFault } from "./invariants.js";
import { PaymentsKeeper } from "./keeper.js";
import { paymentsChecks, paymentsMsgs } from "./msgs.js";
import { NettingCycles } from "./netting-cycle.js";
import { PaymentHandlers } from "./payment-msgs.js";
import { ESCROW_ACCOUNT } from "./payouts.js";
import type { PaymentsNeeds, Subject, VerdictValue } from "./ports.js";
import { paymentsQueries } from "./queries.js";
import { PaymentReviews } from "./reviews.js";
import { STABLECOIN_ACCOUNT, Stablecoins } from "./stablecoins.js";
import { type PaymentsState, paymentsState } from "./state.js";

/** What other modules may use. */
function newKeeper(inside: PaymentsNeeds & { readonly app: AppFacts; readonly state: PaymentsState }) {
  const { app, state, ...needs } = inside;
  const stablecoins = new Stablecoins(app, state, needs.bank);
  const requireUsable = stablecoins.requireUsable.bind(stablecoins);
  const intents = new PaymentsKeeper(app, state, needs, requireUsable);
  const reviews = new PaymentReviews(intents, needs.compliance);
  return {
    payments: intents,
    channels: new Channels(app, state, needs, requireUsable),
    netting: new NettingCycles(app, state, needs, requireUsable),
    stablecoins,
    /** What compliance tells of payments that belong to no order; orders listen for theirs. */
    decisions: {
      decided: (ctx: Context, { paymentId }: Subject, decision: VerdictValue) =>
        reviews.decided(ctx, paymentId, decision),
      timedOut: (ctx: Context, { paymentId }: Subject) => reviews.decided(ctx, paymentId, Verdict.VERDICT_REJECT),
      travelRuleFailed: (ctx: Context, { paymentId }: Subject) => reviews.travelRuleFailed(ctx, paymentId),
    },
    /** Every transfer of a paused denom, or from or to somebody on its blacklist, is refused. Asking costs no gas. */
    restrictSend(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): Uint8Array {
      for (const { denom } of amount) {
        if (!state.stablecoins.peekHas(ctx, denom)) continue;
        stablecoins.requireUsable(
          ctx.with({ gas: FREE_GAS }),
          denom,
          app.addresses.format(from),
          app.addresses.format(to),
        );
      }
      return to;
    },
  };
}

export const payments = defineModule<PaymentsNeeds>()({
  name: "payments",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  accounts: [
    { name: ESCROW_ACCOUNT },
    { name: CHANNELS_ACCOUNT },
    { name: STABLECOIN_ACCOUNT, permissions: ["minter", "burner"] },
  ],
  state: paymentsState,
  keeper: newKeeper,
  msgs: ({ app, state, keeper, bank, compliance, clientKeys }) => {
    const handlers = new PaymentHandlers(app, state, keeper.payments, { bank, compliance });
    return paymentsMsgs({ app, state, ...keeper, payments: handlers }, { bank, clientKeys });
  },
  checks: ({ app }) => paymentsChecks(app),
  queries: ({ state, keeper, holds, clientKeys }) => paymentsQueries(state, keeper.payments, { holds, clientKeys }),
  genesis: ({ app, state }) => paymentsGenesis(app, state),
  endBlock: ({ state, keeper }, ctx) => {
    keeper.payments.expireDue(ctx);
    keeper.channels.closeDue(ctx, state.params.need(ctx).maxExpiriesPerBlock);
  },
  invariants: {
    amountsAddUp: ({ state }, ctx) => paymentFault(state, ctx),
    holdsAreWhatIsUncaptured: ({ state, holds }, ctx) => holdFault(state, holds, ctx),
    accountsHoldWhatIsOwed: ({ state, bank }, ctx) => accountsFault(state, bank, ctx),
    supplyIsMintedLessBurned: ({ state, bank }, ctx) => stablecoinFault(state, bank, ctx),
    netsAddUpToZero: ({ state }, ctx) => nettingFault(state, ctx),
  },
});
