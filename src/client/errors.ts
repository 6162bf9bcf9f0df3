/** Refusals of the chain by name. Codespace and code are permanent; the text after them may change. */
import { bankErrors } from "../../modules/bank/errors.js";
import { complianceErrors } from "../../modules/compliance/errors.js";
import { crossborderErrors } from "../../modules/crossborder/errors.js";
import { holdsErrors } from "../../modules/holds/errors.js";
import { idempotencyErrors } from "../../modules/idempotency/errors.js";
import { ordersErrors } from "../../modules/orders/errors.js";
import { paymentsErrors } from "../../modules/payments/errors.js";
import { validatorsErrors } from "../../modules/validators/errors.js";
import { govErrors, errors as sdkErrors } from "../sdk/errors.js";
import type { ErrorMaker } from "../types/errors.js";

export interface KnownError {
  readonly codespace: string;
  readonly code: number;
  /** Within its codespace: "OUT_OF_STOCK". */
  readonly name: string;
  readonly description: string;
}

const TABLES: readonly { readonly [name: string]: ErrorMaker }[] = [
  sdkErrors,
  govErrors,
  bankErrors,
  holdsErrors,
  idempotencyErrors,
  complianceErrors,
  paymentsErrors,
  crossborderErrors,
  ordersErrors,
  validatorsErrors,
];

export const knownErrors: readonly KnownError[] = TABLES.flatMap((table) =>
  Object.entries(table).map(([name, make]) => ({
    codespace: make.codespace,
    code: make.code,
    name,
    description: make().description,
  })),
);

/** Undefined for codes that this version does not know. */
export function errorOf(codespace: string, code: number): KnownError | undefined {
  return knownErrors.find((e) => e.codespace === codespace && e.code === code);
}

/** A transaction that was refused: before a block took it (no height), or in its block (its fee was taken). */
export class StatesetError extends Error {
  override name = "StatesetError";
  /** "orders.OUT_OF_STOCK"; with the number where the code is not known. */
  readonly reason: string;

  constructor(
    readonly codespace: string,
    readonly code: number,
    /** What was found, as the chain says it. */
    readonly log: string,
    readonly transactionHash?: string,
    readonly height?: number,
  ) {
    const reason = `${codespace}.${errorOf(codespace, code)?.name ?? code}`;
    super(`${reason}: ${log}`);
    this.reason = reason;
  }

  /** @param reason "orders.OUT_OF_STOCK" */
  static is(e: unknown, reason: string): e is StatesetError {
    return e instanceof StatesetError && e.reason === reason;
  }
}
