/** What the modules did, counted from the events of blocks: since the node runs, and whatever the way in which blocks
 *  came. Amounts are in base units; a counter is a float, so totals beyond 2^53 lose their last digits. */
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import type { Event } from "../../gen/tendermint/abci/types.js";
import type { Family, Registry, Sample } from "../../metrics/registry.js";

const DENOMS_MAX = 100;
const PREFIX = "stateset.";

type Attributes = (key: string) => string;
type Count = (get: Attributes, tx: TxMemory) => void;

/** What an event needs to know of those before it in its transaction or block. */
interface TxMemory {
  hold: { readonly denom: string; readonly amount: string } | undefined;
}

/** Enum names as labels: ORDER_STATUS_PLACED is "placed". */
function short(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length).toLowerCase() : name.toLowerCase();
}

/** Values of typed events are JSON scalars. */
function unquoted(value: string): string {
  return value.length >= 2 && value.startsWith('"') ? value.slice(1, -1) : value;
}

export class ModuleMetrics {
  private readonly counts: ReadonlyMap<string, Count>;
  private readonly events: Family<Sample>;
  private readonly txs: Family<Sample>;
  private readonly gasWanted: Sample;
  private readonly gasUsed: Sample;

  constructor(registry: Registry) {
    const counter = (name: string, help: string, ...labels: string[]) =>
      registry.counter({ name: `stateset_${name}`, help, labels, seriesMax: 8 * DENOMS_MAX });
    this.events = counter("events_total", "Events of the commerce modules.", "type");
    this.txs = counter("txs_total", "Transactions in blocks.", "result");
    this.gasWanted = counter("gas_wanted_total", "Gas that transactions in blocks asked for.").with();
    this.gasUsed = counter("gas_used_total", "Gas that transactions in blocks used.").with();
    for (const result of ["ok", "failed"]) this.txs.with(result);
    this.counts = new Map([
      ...orderCounts(counter),
      ...paymentCounts(counter),
      ...complianceCounts(counter),
      ...crossborderCounts(counter),
      ...validatorCounts(counter),
    ]);
  }

  applied({ response }: AppliedBlock): void {
    this.countAll(response.events);
    let wanted = 0n;
    let used = 0n;
    let ok = 0;
    for (const result of response.txResults) {
      wanted += result.gasWanted;
      used += result.gasUsed;
      // A failed transaction has only the events of its fee.
      if (result.code !== 0) continue;
      ok++;
      this.countAll(result.events);
    }
    this.txs.with("ok").inc(ok);
    this.txs.with("failed").inc(response.txResults.length - ok);
    this.gasWanted.inc(Number(wanted));
    this.gasUsed.inc(Number(used));
  }

  private countAll(events: readonly Event[]): void {
    const memory: TxMemory = { hold: undefined };
    for (const { type, attributes } of events) {
      if (!type.startsWith(PREFIX)) continue;
      this.events.with(type).inc();
      const count = this.counts.get(type);
      if (count === undefined) continue;
      count((key) => unquoted(attributes.find((a) => a.key === key)?.value ?? ""), memory);
    }
  }
}

type MakeCounter = (name: string, help: string, ...labels: string[]) => Family<Sample>;
type Counts = [type: string, count: Count][];

function orderCounts(counter: MakeCounter): Counts {
  const reached = counter("orders_total", "Orders that came to a status.", "status");
  const changes = counter("order_changes_total", "Changes of orders that left their status as it was.", "kind");
  const disputed = counter("orders_disputed_total", "Disputes that were opened.").with();
  const value = counter("order_value_total", "Totals of placed orders, in base units.", "denom");
  const fulfillments = counter("order_fulfillments_total", "Fulfilments that came to a status.", "status");
  const returns = counter("order_returns_total", "Returns that came to a status.", "status");
  for (const status of ["placed", "confirmed", "completed", "cancelled", "expired", "rejected"]) reached.with(status);
  return [
    [
      "stateset.orders.v1.EventOrderCreated",
      (get) => {
        reached.with("placed").inc();
        value.with(get("denom")).inc(Number(get("total_amount")));
      },
    ],
    ["stateset.orders.v1.EventOrderStatusChanged", (get) => reached.with(short("ORDER_STATUS_", get("to"))).inc()],
    [
      "stateset.orders.v1.EventOrderChanged",
      (get) => {
        const kind = get("kind");
        changes.with(kind).inc();
        if (kind === "disputed" || kind === "dispute_opened") disputed.inc();
      },
    ],
    [
      "stateset.orders.v1.EventFulfillment",
      (get) => fulfillments.with(short("FULFILLMENT_STATUS_", get("status"))).inc(),
    ],
    ["stateset.orders.v1.EventReturn", (get) => returns.with(short("RETURN_STATUS_", get("status"))).inc()],
  ];
}

function paymentCounts(counter: MakeCounter): Counts {
  const reached = counter("payments_total", "Payments that came to a status.", "status");
  const volume = counter(
    "payment_volume_total",
    "Amounts of payments by what was done, in base units.",
    "kind",
    "denom",
  );
  const fees = counter("payment_fees_total", "Fees of settled captures, in base units.").with();
  const cycles = counter("netting_cycles_total", "Netting cycles that ended.", "denom");
  const netted = counter(
    "netting_volume_total",
    "Netted obligations: gross is what was owed, moved what was paid in the end, in base units.",
    "kind",
    "denom",
  );
  const obligations = counter("netting_obligations_total", "Obligations that were entered.", "denom");
  for (const status of ["authorized", "captured", "refunded", "voided"]) reached.with(status);
  return [
    [
      "stateset.holds.v1.EventHoldChanged",
      (get, memory) => {
        memory.hold = { denom: get("denom"), amount: get("amount") };
      },
    ],
    [
      "stateset.payments.v1.EventPayment",
      (get, memory) => {
        const [from, to] = [get("from"), get("to")];
        if (from === to) return;
        const status = short("PAYMENT_STATUS_", to);
        reached.with(status).inc();
        // An authorization is the hold that was placed just before.
        if (status === "authorized" && memory.hold !== undefined) {
          volume.with("authorized", memory.hold.denom).inc(Number(memory.hold.amount));
        }
      },
    ],
    ["stateset.payments.v1.EventCaptured", (get) => volume.with("captured", get("denom")).inc(Number(get("amount")))],
    ["stateset.payments.v1.EventRefunded", (get) => volume.with("refunded", get("denom")).inc(Number(get("amount")))],
    ["stateset.payments.v1.EventSettled", (get) => fees.inc(Number(get("fee")))],
    ["stateset.payments.v1.EventObligation", (get) => obligations.with(get("denom")).inc()],
    [
      "stateset.payments.v1.EventNettingCycle",
      (get) => {
        const denom = get("denom");
        cycles.with(denom).inc();
        netted.with("gross", denom).inc(Number(get("gross")));
        netted.with("moved", denom).inc(Number(get("moved")));
      },
    ],
  ];
}

function complianceCounts(counter: MakeCounter): Counts {
  const verdicts = counter(
    "compliance_verdicts_total",
    "Verdicts on orders that went through the whole flow.",
    "verdict",
  );
  const cases = counter("compliance_cases_total", "Cases that came to a status.", "status");
  const screened = counter("compliance_screenings_total", "Subjects that were screened.").with();
  const blocked = counter("compliance_blocked_volume_total", "Funds that were blocked, in base units.", "denom");
  for (const verdict of ["allow", "hold", "reject", "block"]) verdicts.with(verdict);
  return [
    ["stateset.orders.v1.EventOrderExecuted", (get) => verdicts.with(short("VERDICT_", get("verdict"))).inc()],
    ["stateset.compliance.v1.EventCase", (get) => cases.with(short("CASE_STATUS_", get("status"))).inc()],
    ["stateset.compliance.v1.EventScreened", () => screened.inc()],
    ["stateset.compliance.v1.EventFundsBlocked", (get) => blocked.with(get("denom")).inc(Number(get("amount")))],
  ];
}

function crossborderCounts(counter: MakeCounter): Counts {
  const landed = counter("landed_cost_quotes_total", "Landed-cost quotes that came to a status.", "status");
  const fx = counter("fx_quotes_total", "Exchange quotes that came to a status.", "status");
  const exchanged = counter("fx_volume_total", "What makers gave for used exchange quotes, in base units.", "denom");
  const declarations = counter("declarations_total", "Customs declarations that came to a status.", "status");
  const duty = counter("duty_volume_total", "Duty and tax by what was done, in base units.", "kind", "denom");
  return [
    [
      "stateset.crossborder.v1.EventLandedCostQuote",
      (get) => {
        if (get("from") !== get("to")) landed.with(short("LANDED_COST_STATUS_", get("to"))).inc();
      },
    ],
    [
      "stateset.crossborder.v1.EventFxQuote",
      (get) => {
        const status = short("FX_QUOTE_STATUS_", get("status"));
        fx.with(status).inc();
        if (status === "used") exchanged.with(get("sell_denom")).inc(Number(get("total_price")));
      },
    ],
    [
      "stateset.crossborder.v1.EventDeclaration",
      (get) => declarations.with(short("DECLARATION_STATUS_", get("to"))).inc(),
    ],
    [
      "stateset.crossborder.v1.EventDutyRefunded",
      (get) => duty.with("refunded", get("denom")).inc(Number(get("duty")) + Number(get("tax"))),
    ],
    [
      "stateset.crossborder.v1.EventReconciled",
      (get) => {
        const paid = Number(get("from_escrow")) + Number(get("from_bond")) + Number(get("from_payer"));
        duty.with("remitted", get("denom")).inc(paid);
      },
    ],
    ["stateset.crossborder.v1.EventDrawback", (get) => duty.with("drawback", get("denom")).inc(Number(get("amount")))],
  ];
}

function validatorCounts(counter: MakeCounter): Counts {
  const misbehaviours = counter("validator_misbehaviours_total", "Proven misbehaviour of validators.", "type");
  return [
    [
      "stateset.validators.v1.EventMisbehaviour",
      (get) => misbehaviours.with(short("MISBEHAVIOUR_TYPE_", get("type"))).inc(),
    ],
  ];
}
