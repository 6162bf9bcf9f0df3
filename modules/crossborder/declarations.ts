import { EventDeclaration, EventDrawback, EventReconciled } from "../../src/gen/stateset/crossborder/v1/events.js";
import {
  type AssessedLine,
  type CustomsDeclaration,
  DeclarationStatus,
  type Drawback,
  type LandedCostQuote,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import type * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { timestampOf } from "../../src/types/block-time.js";
import { floorDiv } from "../../src/types/rounding.js";
import { amountOf, unitShare } from "./amounts.js";
import { requireDocumentIds } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import { isDdp } from "./incoterms.js";
import { PPM } from "./landed-cost.js";
import type { CrossborderNeeds } from "./ports.js";
import {
  ACCEPTED,
  BONDS_ACCOUNT,
  DISPUTED,
  DUTY_ACCOUNT,
  escrowLeft,
  type LandedCostQuotes,
  RECONCILED,
  requireStatus,
} from "./quotes.js";
import { needDocument, papersFor, requireDocuments } from "./routes.js";
import type { CrossborderState } from "./state.js";

/** The document that proves that goods left the country again. */
const EXPORT_DOCUMENT = "export_declaration";

const {
  DECLARATION_STATUS_DRAFT: DRAFT,
  DECLARATION_STATUS_LODGED: LODGED,
  DECLARATION_STATUS_INFO_REQUIRED: INFO_REQUIRED,
  DECLARATION_STATUS_ASSESSED: ASSESSED,
  DECLARATION_STATUS_DUTY_PAID: DUTY_PAID,
  DECLARATION_STATUS_RELEASED: RELEASED,
  DECLARATION_STATUS_SEIZED: SEIZED,
  DECLARATION_STATUS_RETURNED: RETURNED,
} = DeclarationStatus;

type Role = "declarant" | "customs";

/** From a status to the next, and who brings it there. DUTY_PAID comes of ReconcileDuty alone. */
const TRANSITIONS: ReadonlyMap<number, ReadonlyMap<number, Role>> = new Map([
  [DRAFT, new Map<number, Role>([[LODGED, "declarant"]])],
  [
    LODGED,
    new Map<number, Role>([
      [INFO_REQUIRED, "customs"],
      [ASSESSED, "customs"],
      [SEIZED, "customs"],
      [RETURNED, "customs"],
    ]),
  ],
  [
    INFO_REQUIRED,
    new Map<number, Role>([
      [LODGED, "declarant"],
      [ASSESSED, "customs"],
      [SEIZED, "customs"],
      [RETURNED, "customs"],
    ]),
  ],
  [
    ASSESSED,
    new Map<number, Role>([
      [ASSESSED, "customs"],
      [SEIZED, "customs"],
      [RETURNED, "customs"],
    ]),
  ],
  [
    DUTY_PAID,
    new Map<number, Role>([
      [RELEASED, "customs"],
      [SEIZED, "customs"],
      [RETURNED, "customs"],
    ]),
  ],
  [RELEASED, new Map()],
  [SEIZED, new Map()],
  [RETURNED, new Map()],
]);

/** "ASSESSED" */
function nameOf(status: number): string {
  const found = Object.entries(DeclarationStatus).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("DECLARATION_STATUS_", "");
}

export interface Reconciled {
  readonly quote: LandedCostQuote;
  readonly declaration: CustomsDeclaration;
  readonly fromEscrow: bigint;
  readonly fromBond: bigint;
  readonly fromPayer: bigint;
  readonly surplus: bigint;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What is told to customs, what customs says, and what is paid for it. */
export class Declarations {
  constructor(
    private readonly app: AppFacts,
    private readonly state: CrossborderState,
    private readonly quotes: LandedCostQuotes,
    private readonly needs: Pick<CrossborderNeeds, "bank" | "requireUsable">,
  ) {}

  /** A version other than 0 must be the current one. @throws SdkError */
  need(ctx: Context, id: bigint, version = 0n): CustomsDeclaration {
    const declaration = this.state.declarations.get(ctx, id);
    if (declaration === undefined) throw errors.NOT_FOUND(`declaration ${id}`);
    if (version !== 0n && version !== declaration.version) {
      throw errors.STALE_VERSION(`declaration ${id} has version ${declaration.version}, the message states ${version}`);
    }
    return declaration;
  }

  /** Declares an accepted quote: the seller under DDP, otherwise the buyer, or a broker for it. */
  lodge(ctx: Context, msg: tx.MsgLodgeDeclaration): CustomsDeclaration {
    const quote = this.quotes.need(ctx, msg.quoteId);
    requireStatus(quote, "a declaration", ACCEPTED);
    const importer = importerOf(quote);
    if (msg.importer !== importer) throw errors.NOT_A_PARTY(`the importer of quote ${quote.id} is ${importer}`);
    const { brokers } = this.state.params.need(ctx);
    if (msg.broker !== "" && !brokers.includes(msg.broker)) throw errors.NOT_A_PARTY(`${msg.broker} is no broker`);
    if (msg.signer !== importer && (msg.signer !== msg.broker || msg.broker === "")) {
      throw errors.NOT_A_PARTY(`a declaration is lodged by its importer ${importer} or its broker`);
    }
    if (this.state.declarations.indexes.byQuote.keyOf(ctx, quote.id) !== undefined) {
      throw errors.ALREADY_EXISTS(`a declaration of quote ${quote.id}`);
    }
    if (!msg.draft) this.requirePapers(ctx, quote, msg.documentIds);
    for (const id of msg.documentIds) needDocument(ctx, this.state, id);
    const now = timestampOf(ctx.timeNs);
    const declaration: CustomsDeclaration = {
      id: this.state.nextDeclarationId.next(ctx),
      version: 0n,
      quoteId: quote.id,
      orderId: quote.orderId,
      importer,
      broker: msg.broker,
      status: msg.draft ? DRAFT : LODGED,
      assessed: [],
      assessedFee: "0",
      documentIds: msg.documentIds,
      referenceCommitment: msg.referenceCommitment,
      createdAt: now,
      updatedAt: now,
    };
    return this.save(ctx, declaration, {});
  }

  /** @throws SdkError on a transition that the status does not have, or that is not the signer's */
  update(ctx: Context, msg: tx.MsgUpdateDeclaration): CustomsDeclaration {
    const declaration = this.need(ctx, msg.id, msg.version);
    const allowed = TRANSITIONS.get(declaration.status) ?? new Map<number, Role>();
    const role = allowed.get(msg.status);
    if (role === undefined) {
      const names = [...allowed.keys()].map(nameOf);
      if (declaration.status === ASSESSED) names.push("DUTY_PAID by ReconcileDuty");
      throw errors.INVALID_STATE(
        `declaration ${msg.id} is ${nameOf(declaration.status)}, which allows ${names.join(", ") || "nothing"}; found ${nameOf(msg.status)}`,
      );
    }
    this.requireRole(ctx, declaration, msg.signer, role);
    const documentIds = [...new Set([...declaration.documentIds, ...msg.documentIds])];
    requireDocumentIds(documentIds);
    for (const id of msg.documentIds) needDocument(ctx, this.state, id);
    const quote = this.quotes.need(ctx, declaration.quoteId);
    if (msg.status === LODGED) this.requirePapers(ctx, quote, documentIds);
    if (msg.status !== ASSESSED) {
      if (msg.assessed.length > 0) throw errors.INVALID("assessed comes with status ASSESSED alone");
      return this.save(ctx, declaration, { status: msg.status, documentIds });
    }
    const assessed = assessedOf(quote, msg.assessed);
    const assessedFee = String(amountOf(msg.assessedFee, "assessed_fee"));
    return this.save(ctx, declaration, { status: ASSESSED, documentIds, assessed, assessedFee });
  }

  /** Customs is paid whole: from escrow, then bond, then the seller; or DISPUTED, and nothing moves (X8). Where nothing is
   *  escrowed the importer pays as quoted, the bond what is above, the importer the rest. */
  reconcile(ctx: Context, msg: tx.MsgReconcileDuty): Reconciled {
    const declaration = this.need(ctx, msg.id, msg.version);
    if (declaration.status !== ASSESSED) {
      throw errors.INVALID_STATE(
        `declaration ${msg.id} is ${nameOf(declaration.status)}; a reconciliation needs ASSESSED`,
      );
    }
    const quote = this.quotes.need(ctx, declaration.quoteId);
    requireStatus(quote, "a reconciliation", ACCEPTED, DISPUTED);
    const ddp = isDdp(quote.consignment.incoterm);
    this.requireReconciler(ctx, declaration, quote, msg.signer, ddp);
    const { customsAccount } = this.state.params.need(ctx);
    if (customsAccount === "") throw errors.NO_CUSTOMS_ACCOUNT("customs_account is not set");
    const due = declaration.assessed.reduce(
      (sum, l) => sum + BigInt(l.duty) + BigInt(l.tax),
      BigInt(declaration.assessedFee),
    );
    const escrow = escrowLeft(quote);
    const payer = ddp ? quote.seller : declaration.importer;
    const fromEscrow = least(due, escrow);
    // a bond pays what is above the quote: under DDP that is what the escrow does not cover
    const aboveQuote = ddp ? due - fromEscrow : due - least(due, BigInt(quote.cost.total));
    const fromBond = least(aboveQuote, BigInt(quote.bondLeft));
    const fromPayer = due - fromEscrow - fromBond;
    const { denom } = quote.consignment;
    const from = this.app.addresses.parse(payer);
    if (fromPayer > 0n && this.needs.bank.spendable(ctx, from, denom) < fromPayer) {
      const disputed = this.quotes.save(ctx, quote, { status: DISPUTED });
      const none = { fromEscrow: 0n, fromBond: 0n, fromPayer: 0n, surplus: 0n };
      return { quote: disputed, declaration: this.save(ctx, declaration, {}), ...none };
    }
    this.needs.requireUsable(ctx, denom, payer, customsAccount);
    const customs = this.app.addresses.parse(customsAccount);
    const { bank } = this.needs;
    if (fromEscrow > 0n) bank.sendFromModule(ctx, DUTY_ACCOUNT, customs, [{ denom, amount: fromEscrow }]);
    if (fromBond > 0n) bank.sendFromModule(ctx, BONDS_ACCOUNT, customs, [{ denom, amount: fromBond }]);
    if (fromPayer > 0n) bank.send(ctx, from, customs, [{ denom, amount: fromPayer }]);
    const settled = this.quotes.giveBack(ctx, quote, {
      status: RECONCILED,
      remitted: String(BigInt(quote.remitted) + fromEscrow),
      bondLeft: String(BigInt(quote.bondLeft) - fromBond),
      progress: quote.progress.map((p) => ({ ...p, unitsBeforeCustoms: p.unitsRefunded })),
    });
    const surplus = BigInt(settled.returned) - BigInt(quote.returned);
    emitTyped(ctx, EventReconciled, {
      declarationId: declaration.id,
      quoteId: quote.id,
      denom,
      fromEscrow: String(fromEscrow),
      fromBond: String(fromBond),
      fromPayer: String(fromPayer),
      surplus: String(surplus),
    });
    const paid = this.save(ctx, declaration, { status: DUTY_PAID });
    return { quote: settled, declaration: paid, fromEscrow, fromBond, fromPayer, surplus };
  }

  /** Duty of units that left the country again goes from customs to who bore their refund (X9).
   *  @throws SdkError before duty is paid, for units that did not come back, without an export document of customs */
  drawBack(ctx: Context, msg: tx.MsgClaimDrawback): Drawback {
    const declaration = this.need(ctx, msg.declarationId, msg.version);
    if (![DUTY_PAID, RELEASED, RETURNED].some((status) => status === declaration.status)) {
      throw errors.INVALID_STATE(
        `declaration ${declaration.id} is ${nameOf(declaration.status)}; a drawback needs DUTY_PAID, RELEASED or RETURNED`,
      );
    }
    const quote = this.quotes.need(ctx, declaration.quoteId);
    requireStatus(quote, "a drawback", RECONCILED);
    const recipient = declaration.importer;
    if (msg.claimant !== recipient && msg.claimant !== declaration.broker) {
      throw errors.NOT_A_PARTY(`a drawback is claimed by the importer ${recipient} or its broker`);
    }
    this.requireExportDocument(ctx, quote, msg.documentId);
    const goods = quote.consignment.lines.find((l) => l.line === msg.line);
    const cost = quote.cost.lines.find((l) => l.line === msg.line);
    const progress = quote.progress.find((l) => l.line === msg.line);
    const assessed = declaration.assessed.find((l) => l.line === msg.line);
    if (goods === undefined || cost === undefined || progress === undefined || assessed === undefined) {
      throw errors.NOT_FOUND(`line ${msg.line} of declaration ${declaration.id}`);
    }
    const { unitsBeforeCustoms } = progress;
    const most = quote.orderId === 0n ? goods.quantity : progress.unitsRefunded - unitsBeforeCustoms;
    if (progress.unitsDrawnBack + msg.units > most) {
      throw errors.UNITS_EXCEEDED(
        `line ${msg.line}: ${most} units can be drawn back, ${progress.unitsDrawnBack} are, found ${msg.units}`,
      );
    }
    const seen = goods.quantity - unitsBeforeCustoms;
    const share = unitShare(BigInt(assessed.duty), seen, progress.unitsDrawnBack, msg.units);
    const amount = floorDiv(share * BigInt(cost.drawbackPpm), PPM);
    const { denom } = quote.consignment;
    const { customsAccount } = this.state.params.need(ctx);
    if (amount > 0n) {
      if (customsAccount === "") throw errors.NO_CUSTOMS_ACCOUNT("customs_account is not set");
      this.needs.requireUsable(ctx, denom, customsAccount, recipient);
      const { addresses } = this.app;
      this.needs.bank.send(ctx, addresses.parse(customsAccount), addresses.parse(recipient), [{ denom, amount }]);
    }
    const unitsDrawnBack = progress.unitsDrawnBack + msg.units;
    this.quotes.save(ctx, quote, {
      progress: quote.progress.map((p) => (p.line === msg.line ? { ...p, unitsDrawnBack } : p)),
    });
    this.save(ctx, declaration, {});
    const drawback: Drawback = {
      id: this.state.nextDrawbackId.next(ctx),
      declarationId: declaration.id,
      line: msg.line,
      units: msg.units,
      documentId: msg.documentId,
      amount: String(amount),
      recipient,
      createdAt: timestampOf(ctx.timeNs),
    };
    this.state.drawbacks.set(ctx, drawback.id, drawback);
    const { id, declarationId, line, units } = drawback;
    emitTyped(ctx, EventDrawback, { id, declarationId, line, units, denom, amount: drawback.amount, recipient });
    return drawback;
  }

  /** Whether somebody speaks for customs: an officer, or without any officers the declaration's broker. */
  private isCustoms(ctx: Context, declaration: CustomsDeclaration, signer: string): boolean {
    const { customsOfficers, brokers } = this.state.params.need(ctx);
    if (customsOfficers.length > 0) return customsOfficers.includes(signer);
    return signer === declaration.broker && brokers.includes(signer);
  }

  private requireRole(ctx: Context, declaration: CustomsDeclaration, signer: string, role: Role): void {
    if (role === "customs") {
      if (!this.isCustoms(ctx, declaration, signer))
        throw errors.NOT_A_PARTY(`only customs may do this, found ${signer}`);
    } else if (signer !== declaration.importer && (signer !== declaration.broker || declaration.broker === "")) {
      throw errors.NOT_A_PARTY(`only the importer ${declaration.importer} or its broker may do this`);
    }
  }

  private requireReconciler(
    ctx: Context,
    declaration: CustomsDeclaration,
    quote: LandedCostQuote,
    signer: string,
    ddp: boolean,
  ): void {
    if (signer === declaration.importer) return;
    if (!ddp) throw errors.NOT_A_PARTY(`the importer ${declaration.importer} pays, and signs`);
    const parties = [quote.buyer, quote.seller, declaration.broker];
    if (!parties.includes(signer) && !this.isCustoms(ctx, declaration, signer)) {
      throw errors.NOT_A_PARTY(`${signer} has no part in declaration ${declaration.id}`);
    }
  }

  private requireExportDocument(ctx: Context, quote: LandedCostQuote, id: bigint): void {
    const document = needDocument(ctx, this.state, id);
    const { customsOfficers, brokers } = this.state.params.need(ctx);
    if (document.type !== EXPORT_DOCUMENT) throw errors.DOCUMENT_REQUIRED(`${EXPORT_DOCUMENT}, found ${document.type}`);
    if (document.orderId !== quote.orderId) {
      throw errors.DOCUMENT_REQUIRED(`document ${id} is of order ${document.orderId}, not ${quote.orderId}`);
    }
    if (![...customsOfficers, ...brokers].includes(document.owner)) {
      throw errors.DOCUMENT_REQUIRED(`document ${id} must be attached by customs or a broker`);
    }
  }

  private requirePapers(ctx: Context, { consignment }: LandedCostQuote, ids: readonly bigint[]): void {
    const lines = consignment.lines.map(({ hsCode, origin }) => ({ hsCode, originCountry: origin }));
    const { documents } = papersFor(ctx, this.state, { ...consignment, lines });
    requireDocuments(ctx, this.state, documents, ids);
  }

  private save(ctx: Context, before: CustomsDeclaration, changes: Partial<CustomsDeclaration>): CustomsDeclaration {
    const after = { ...before, ...changes, version: before.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.declarations.set(ctx, after.id, after);
    const { id, quoteId, status, version } = after;
    emitTyped(ctx, EventDeclaration, { id, quoteId, from: before.status, to: status, version });
    return after;
  }
}

/** Under DDP the seller, otherwise the buyer. */
function importerOf(quote: LandedCostQuote): string {
  return isDdp(quote.consignment.incoterm) ? quote.seller : quote.buyer;
}

/** Every line of the consignment, once. */
function assessedOf(quote: LandedCostQuote, lines: readonly AssessedLine[]): AssessedLine[] {
  const wanted = quote.consignment.lines.map((l) => l.line);
  if (lines.length !== wanted.length || wanted.some((line) => !lines.some((l) => l.line === line))) {
    throw errors.INVALID(`assessed must have lines ${wanted.join(", ")}, found ${lines.map((l) => l.line).join(", ")}`);
  }
  return lines.map(({ line, duty, tax }, i) => ({
    line,
    duty: String(amountOf(duty, `assessed[${i}].duty`)),
    tax: String(amountOf(tax, `assessed[${i}].tax`)),
  }));
}
