import { StatementKind } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { timestampOf } from "../../src/types/block-time.js";
import type { PaymentsState } from "./state.js";

export const KIND = StatementKind;

export interface Movement {
  readonly address: string;
  readonly kind: number;
  readonly id: bigint;
  readonly denom: string;
  /** Negative when coins left. */
  readonly amount: bigint;
  readonly fee?: bigint;
}

/** Adds a line to an account's statement. The next number follows the last line: lines are never removed. */
export function addStatement(ctx: Context, state: PaymentsState, movement: Movement): void {
  const { address, kind, id, denom, amount, fee = 0n } = movement;
  let sequence = 1n;
  for (const [, last] of state.statements.keys(ctx, { prefix: [address], reverse: true })) {
    sequence = last + 1n;
    break;
  }
  state.statements.set(ctx, [address, sequence], {
    address,
    sequence,
    kind,
    id,
    denom,
    amount: String(amount),
    fee: String(fee),
    time: timestampOf(ctx.timeNs),
  });
}
