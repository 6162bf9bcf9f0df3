import { EventCorridor, EventDocument, EventTariffSet } from "../../src/gen/stateset/crossborder/v1/events.js";
import type { Corridor, Document, TariffSet } from "../../src/gen/stateset/crossborder/v1/state.js";
import type * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { timestampOf } from "../../src/types/block-time.js";
import { rowCount } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import type { CrossborderState } from "./state.js";

/** What publishers keep: corridors and dated rows; and documents that anybody attaches. */
export class TradeRegistry {
  constructor(
    private readonly app: AppFacts,
    private readonly state: CrossborderState,
  ) {}

  upsertCorridor(ctx: Context, msg: tx.MsgUpsertCorridor): Corridor {
    this.requirePublisher(ctx, msg.publisher);
    const { origin, destination, status, denoms, requiredDocuments } = msg;
    const before = this.state.corridors.get(ctx, [origin, destination])?.version ?? 0n;
    if (msg.version !== 0n && msg.version !== before) {
      throw errors.STALE_VERSION(
        `corridor ${origin} to ${destination} has version ${before}, the message states ${msg.version}`,
      );
    }
    const corridor: Corridor = {
      origin,
      destination,
      version: before + 1n,
      status,
      denoms: denoms.map((d) => ({ ...d, perOrder: d.perOrder === "" ? "0" : d.perOrder })),
      requiredDocuments,
      updatedAt: timestampOf(ctx.timeNs),
    };
    this.state.corridors.set(ctx, [origin, destination], corridor);
    emitTyped(ctx, EventCorridor, { origin, destination, status, version: corridor.version });
    return corridor;
  }

  /** Ids and the version are given here, whatever the message says of them. */
  publish(ctx: Context, msg: tx.MsgPublishTariffSet): TariffSet {
    this.requirePublisher(ctx, msg.publisher);
    const rows = rowCount(msg);
    const { maxRowsPerSet } = this.state.params.need(ctx);
    if (rows > maxRowsPerSet) throw errors.INVALID(`a set must have at most ${maxRowsPerSet} rows, found ${rows}`);
    const setVersion = this.state.nextSetVersion.next(ctx);
    const place = () => ({ id: this.state.nextRowId.next(ctx), setVersion });
    const amount = (text: string): string => (text === "" ? "0" : text);
    for (const row of msg.tariffs) {
      const filled = { ...row, ...place(), specificPerUnit: amount(row.specificPerUnit) };
      this.state.tariffs.set(ctx, filled.id, filled);
    }
    for (const row of msg.taxes) {
      const filled = { ...row, ...place() };
      this.state.taxes.set(ctx, filled.id, filled);
    }
    for (const row of msg.deMinimis) {
      const thresholds = { dutyThreshold: amount(row.dutyThreshold), taxThreshold: amount(row.taxThreshold) };
      const filled = { ...row, ...place(), ...thresholds };
      this.state.deMinimis.set(ctx, filled.id, filled);
    }
    for (const row of msg.fees) {
      const filled = { ...row, ...place(), minimum: amount(row.minimum), maximum: amount(row.maximum) };
      this.state.fees.set(ctx, filled.id, filled);
    }
    for (const row of msg.restrictions) {
      const filled = { ...row, ...place() };
      this.state.restrictions.set(ctx, filled.id, filled);
    }
    const { publisher, sourceHash } = msg;
    const set = { version: setVersion, publisher, rows, sourceHash, publishedAt: timestampOf(ctx.timeNs) };
    this.state.sets.set(ctx, setVersion, set);
    emitTyped(ctx, EventTariffSet, { version: setVersion, publisher, rows });
    return set;
  }

  attach(ctx: Context, { type, hash, owner, orderId }: tx.MsgAttachDocument): Document {
    const id = this.state.nextDocumentId.next(ctx);
    const document = { id, type, hash, owner, orderId, createdAt: timestampOf(ctx.timeNs) };
    this.state.documents.set(ctx, id, document);
    emitTyped(ctx, EventDocument, { id, type, owner, orderId });
    return document;
  }

  private requirePublisher(ctx: Context, signer: string): void {
    if (signer !== this.app.authority && !this.state.params.need(ctx).publishers.includes(signer)) {
      throw errors.NOT_A_PARTY(`${signer} is no publisher`);
    }
  }
}
