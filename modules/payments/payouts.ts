/** How captured coins reach the payee: the fee first, then the net (P6). */
import { EventSettled } from "../../src/gen/stateset/payments/v1/events.js";
import type { Capture, PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import type { PaymentsNeeds } from "./ports.js";
import type { PaymentsState } from "./state.js";
import { addStatement, KIND } from "./statement.js";

/** Coins that disputable captures wait in. */
export const ESCROW_ACCOUNT = "payments_escrow";
const FEE_COLLECTOR = "fee_collector";

export class Payouts {
  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly bank: PaymentsNeeds["bank"],
  ) {}

  /** Fee and net of a capture leave `from`, or the escrow. */
  payOut(ctx: Context, payment: PaymentIntent, capture: Capture, from?: Uint8Array): void {
    const { bank } = this;
    const { denom, id } = payment;
    const fee = BigInt(capture.fee);
    const net = BigInt(capture.net);
    const { feeRecipient } = this.state.params.need(ctx);
    if (fee > 0n) {
      const coins = [{ denom, amount: fee }];
      const to = feeRecipient === "" ? undefined : this.app.addresses.parse(feeRecipient);
      if (from === undefined && to === undefined) bank.sendBetweenModules(ctx, ESCROW_ACCOUNT, FEE_COLLECTOR, coins);
      else if (from === undefined) bank.sendFromModule(ctx, ESCROW_ACCOUNT, to!, coins);
      else if (to === undefined) bank.sendToModule(ctx, from, FEE_COLLECTOR, coins);
      else bank.send(ctx, from, to, coins);
    }
    const payee = this.app.addresses.parse(payment.payee);
    if (net > 0n) {
      const coins = [{ denom, amount: net }];
      if (from === undefined) bank.sendFromModule(ctx, ESCROW_ACCOUNT, payee, coins);
      else bank.send(ctx, from, payee, coins);
    }
    const address = payment.payee;
    const kind = from === undefined ? KIND.STATEMENT_KIND_RELEASED : KIND.STATEMENT_KIND_CAPTURED;
    addStatement(ctx, this.state, { address, kind, id, denom, amount: net, fee });
    emitTyped(ctx, EventSettled, { paymentId: id, captureIndex: capture.index, fee: capture.fee, net: capture.net });
  }
}
