/** Things that a scenario can name: what a step made, by its label, or by kind and id, and the query that shows it. */
import { type Json, ScenarioError } from "./scenario.js";
import { isFields } from "./spelling.js";

export interface EntityKind {
  /** "stateset.orders.v1.Query/Order" */
  readonly query: string;
  /** The field of the answer that is the entity; what else the answer says counts as of the entity. */
  readonly field: string;
}

const kind = (module: string, method: string, field: string): EntityKind => ({
  query: `stateset.${module}.v1.Query/${method}`,
  field,
});

export const ENTITIES: { readonly [name: string]: EntityKind } = {
  order: kind("orders", "Order", "order"),
  fulfillment: kind("orders", "Fulfillment", "fulfillment"),
  return: kind("orders", "Return", "return"),
  dispute: kind("orders", "Dispute", "dispute"),
  amendment: kind("orders", "Amendment", "amendment"),
  payment: kind("payments", "Payment", "payment"),
  channel: kind("payments", "Channel", "channel"),
  obligation: kind("payments", "Obligation", "obligation"),
  netting_cycle: kind("payments", "NettingCycle", "cycle"),
  credential: kind("compliance", "Credential", "credential"),
  screening: kind("compliance", "ScreeningProof", "screening"),
  case: kind("compliance", "Case", "case"),
  travel_rule: kind("compliance", "TravelRule", "record"),
  blocked_funds: kind("compliance", "BlockedFunds", "funds"),
  fx_quote: kind("crossborder", "FxQuote", "quote"),
  landed_cost_quote: kind("crossborder", "LandedCostQuote", "quote"),
  declaration: kind("crossborder", "Declaration", "declaration"),
  document: kind("crossborder", "Document", "document"),
  drawback: kind("crossborder", "Drawback", "drawback"),
};

/** What a message makes or is about, when its step is named. */
const MADE: { readonly [message: string]: string } = {
  MsgCreateOrder: "order",
  MsgExecuteOrderFlow: "order",
  MsgCreateFulfillment: "fulfillment",
  MsgRequestReturn: "return",
  MsgOpenDispute: "dispute",
  MsgAuthorize: "payment",
  MsgCharge: "payment",
  MsgOpenChannel: "channel",
  MsgSubmitObligation: "obligation",
  MsgCloseNettingCycle: "netting_cycle",
  MsgIssueCredential: "credential",
  MsgSubmitScreening: "screening",
  MsgPostFxQuote: "fx_quote",
  MsgQuoteLandedCost: "landed_cost_quote",
  MsgLodgeDeclaration: "declaration",
  MsgAttachDocument: "document",
  MsgClaimDrawback: "drawback",
};

export interface Made {
  /** Full name of the message. */
  readonly message: string;
  readonly response: Json;
}

const KINDS = Object.keys(ENTITIES).join(", ");

function idText(value: Json | undefined, what: string): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new ScenarioError(`${what} is no id`);
}

/** @param name "label", "label.payment_id", "order/1", "order/$label.order_id"
 *  @throws ScenarioError that says what can be named */
export function entityOf(
  name: string,
  made: ReadonlyMap<string, Made>,
  resolve: (text: string) => Json,
): { readonly kind: EntityKind; readonly id: string } {
  const byKind = /^([a-z_]+) *[/:# ] *(.+)$/.exec(name);
  if (byKind !== null) {
    const found = ENTITIES[byKind[1]!];
    if (found === undefined) throw new ScenarioError(`states: no kind ${byKind[1]}; there are ${KINDS}`);
    const id = resolve(byKind[2]!);
    const inside = isFields(id) ? (id[`${byKind[1]}_id`] ?? id.id) : id;
    return { kind: found, id: idText(inside, `states: ${name}`) };
  }
  const [label, field] = name.replace(/^\$/, "").split(".");
  const step = made.get(label!);
  if (step === undefined)
    throw new ScenarioError(`states: ${name} is neither a label of a step that was carried out nor kind/id (${KINDS})`);
  const response = isFields(step.response) ? step.response : {};
  if (field !== undefined) {
    const found = ENTITIES[field.replace(/_id$/, "")];
    if (found === undefined || !(field in response))
      throw new ScenarioError(`states: ${name}: ${field} is not in that response, or no id of ${KINDS}`);
    return { kind: found, id: idText(response[field], `states: ${name}`) };
  }
  const kindName = MADE[step.message.slice(step.message.lastIndexOf(".") + 1)];
  if (kindName === undefined)
    throw new ScenarioError(`states: ${step.message} makes nothing to look at; name kind/id (${KINDS})`);
  return { kind: ENTITIES[kindName]!, id: idText(response[`${kindName}_id`] ?? response.id, `states: ${name}`) };
}
