/** What compliance makes of payments that waited for it. */
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import type { PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { paymentsErrors as errors } from "./errors.js";
import { VOIDED } from "./intent.js";
import type { PaymentsKeeper } from "./keeper.js";
import type { PaymentsNeeds } from "./ports.js";

export class PaymentReviews {
  constructor(
    private readonly payments: PaymentsKeeper,
    private readonly compliance: PaymentsNeeds["compliance"],
  ) {}

  /** A decision of compliance on a payment that belongs to no order. Orders decide on their own ones. A release looks at the
   *  parties once more: what it finds may be stricter (C2). @throws SdkError when a party has to be screened anew, or what
   *  was to be charged cannot be captured */
  decided(ctx: Context, paymentId: bigint, decision: number): void {
    const payment = this.payments.get(ctx, paymentId);
    if (payment === undefined || payment.orderId !== 0n || !payment.underReview) return;
    const verdict = decision === Verdict.VERDICT_ALLOW ? this.screenedAgain(ctx, payment) : decision;
    if (verdict === Verdict.VERDICT_HOLD) {
      throw errors.UNDER_REVIEW(`payment ${payment.id}: a party has to be screened anew`);
    }
    if (verdict === Verdict.VERDICT_BLOCK) this.payments.block(ctx, payment);
    else if (verdict !== Verdict.VERDICT_ALLOW) this.payments.end(ctx, payment, VOIDED);
    else if (payment.chargeOnRelease)
      this.payments.captureWhole(ctx, { ...payment, underReview: false, chargeOnRelease: false });
    else this.payments.clear(ctx, payment);
  }

  private screenedAgain(ctx: Context, { payer, payee, denom, amount, chargeOnRelease }: PaymentIntent): number {
    const parties = [
      { role: "payer", address: payer },
      { role: "payee", address: payee },
    ];
    const where = { originCountry: "", destCountry: "", lines: [] };
    const what = { payer, denom, amount: BigInt(amount), parties, ...where, chargeAtOnce: chargeOnRelease };
    return this.compliance.assess(ctx, { ...what, skipLimits: true }).verdict;
  }

  /** The travel rule was refused or not answered: the coins are free again (C8). */
  travelRuleFailed(ctx: Context, paymentId: bigint): void {
    const payment = this.payments.get(ctx, paymentId);
    if (payment === undefined || payment.orderId !== 0n || payment.holdId === 0n) return;
    this.payments.end(ctx, payment, VOIDED);
  }
}
