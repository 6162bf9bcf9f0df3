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

/** A simulation answers with text alone, as the SDK's does: what was found, then the description of the code. One that
 *  several codespaces use is taken for that of the message's module. Undefined when the text does not say.
 *  @param codespaces of the messages' modules */
export function simulationError(text: string, codespaces: readonly string[]): StatesetError | undefined {
  const said = /desc = (.*) with gas used: '[0-9]+'/s.exec(text)?.[1];
  if (said === undefined) return undefined;
  const fitting = knownErrors.filter((e) => said === e.description || said.endsWith(`: ${e.description}`));
  const own = fitting.filter((e) => codespaces.includes(e.codespace));
  const [found, another] = own.length > 0 ? own : fitting;
  return found === undefined || another !== undefined
    ? undefined
    : new StatesetError(found.codespace, found.code, said);
}
