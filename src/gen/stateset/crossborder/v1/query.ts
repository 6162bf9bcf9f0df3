// Generated from proto/stateset/crossborder/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";

/** Trade between two countries. */
export interface QueryCorridorRequest {
  origin: string;
  destination: string;
}

export const QueryCorridorRequest: MessageType<QueryCorridorRequest> = messageType<QueryCorridorRequest>({
  name: "stateset.crossborder.v1.QueryCorridorRequest",
  doc: "Trade between two countries.",
  fields: [
    { no: 1, name: "origin", prop: "origin", kind: "string" },
    { no: 2, name: "destination", prop: "destination", kind: "string" },
  ],
  create: () => ({ origin: "", destination: "" }),
  write(m, w) {
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(18);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.origin = r.string();
        break;
      case 18:
        m.destination = r.string();
        break;
      default:
        skipField(QueryCorridorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCorridorRequest);
    return m;
  },
});

/** The answer to Corridor. */
export interface QueryCorridorResponse {
  corridor: stateset_crossborder_v1_state.Corridor;
}

export const QueryCorridorResponse: MessageType<QueryCorridorResponse> = messageType<QueryCorridorResponse>({
  name: "stateset.crossborder.v1.QueryCorridorResponse",
  doc: "The answer to Corridor.",
  fields: [
    { no: 1, name: "corridor", prop: "corridor", kind: "message", message: () => stateset_crossborder_v1_state.Corridor, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ corridor: stateset_crossborder_v1_state.Corridor.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Corridor.write(m.corridor, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Corridor.read(r, r.end(), m.corridor);
        break;
      default:
        skipField(QueryCorridorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCorridorResponse);
    return m;
  },
});

/** All corridors, by origin and destination. */
export interface QueryCorridorsRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryCorridorsRequest: MessageType<QueryCorridorsRequest> = messageType<QueryCorridorsRequest>({
  name: "stateset.crossborder.v1.QueryCorridorsRequest",
  doc: "All corridors, by origin and destination.",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryCorridorsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCorridorsRequest);
    return m;
  },
});

/** The answer to Corridors. */
export interface QueryCorridorsResponse {
  corridors: stateset_crossborder_v1_state.Corridor[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryCorridorsResponse: MessageType<QueryCorridorsResponse> = messageType<QueryCorridorsResponse>({
  name: "stateset.crossborder.v1.QueryCorridorsResponse",
  doc: "The answer to Corridors.",
  fields: [
    { no: 1, name: "corridors", prop: "corridors", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Corridor, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ corridors: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.corridors.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Corridor.write(m.corridors[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.corridors.push(stateset_crossborder_v1_state.Corridor.read(r, r.end(), stateset_crossborder_v1_state.Corridor.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryCorridorsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCorridorsResponse);
    return m;
  },
});

/** What a consignment costs at the border, without a quote. */
export interface QueryLandedCostRequest {
  consignment: stateset_crossborder_v1_state.Consignment;
  /** 0: the newest. */
  tariffVersion: bigint;
  /** Rows in effect then; without it, at the time of the last block. */
  at: google_protobuf_timestamp.Timestamp | undefined;
}

export const QueryLandedCostRequest: MessageType<QueryLandedCostRequest> = messageType<QueryLandedCostRequest>({
  name: "stateset.crossborder.v1.QueryLandedCostRequest",
  doc: "What a consignment costs at the border, without a quote.",
  fields: [
    { no: 1, name: "consignment", prop: "consignment", kind: "message", message: () => stateset_crossborder_v1_state.Consignment, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "tariff_version", prop: "tariffVersion", kind: "uint64", doc: "0: the newest." },
    { no: 3, name: "at", prop: "at", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Rows in effect then; without it, at the time of the last block." },
  ],
  create: () => ({ consignment: stateset_crossborder_v1_state.Consignment.create(), tariffVersion: 0n, at: undefined }),
  write(m, w) {
    if (m.at !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.at, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_crossborder_v1_state.Consignment.write(m.consignment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Consignment.read(r, r.end(), m.consignment);
        break;
      case 16:
        m.tariffVersion = r.uint64();
        break;
      case 26:
        m.at = readStdTime(r);
        break;
      default:
        skipField(QueryLandedCostRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLandedCostRequest);
    return m;
  },
});

/** The answer to LandedCost. */
export interface QueryLandedCostResponse {
  cost: stateset_crossborder_v1_state.LandedCost;
}

export const QueryLandedCostResponse: MessageType<QueryLandedCostResponse> = messageType<QueryLandedCostResponse>({
  name: "stateset.crossborder.v1.QueryLandedCostResponse",
  doc: "The answer to LandedCost.",
  fields: [
    { no: 1, name: "cost", prop: "cost", kind: "message", message: () => stateset_crossborder_v1_state.LandedCost, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ cost: stateset_crossborder_v1_state.LandedCost.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.LandedCost.write(m.cost, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.LandedCost.read(r, r.end(), m.cost);
        break;
      default:
        skipField(QueryLandedCostResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLandedCostResponse);
    return m;
  },
});

/** A landed-cost quote. */
export interface QueryLandedCostQuoteRequest {
  id: bigint;
}

export const QueryLandedCostQuoteRequest: MessageType<QueryLandedCostQuoteRequest> = messageType<QueryLandedCostQuoteRequest>({
  name: "stateset.crossborder.v1.QueryLandedCostQuoteRequest",
  doc: "A landed-cost quote.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(QueryLandedCostQuoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLandedCostQuoteRequest);
    return m;
  },
});

/** The answer to LandedCostQuote. */
export interface QueryLandedCostQuoteResponse {
  quote: stateset_crossborder_v1_state.LandedCostQuote;
}

export const QueryLandedCostQuoteResponse: MessageType<QueryLandedCostQuoteResponse> = messageType<QueryLandedCostQuoteResponse>({
  name: "stateset.crossborder.v1.QueryLandedCostQuoteResponse",
  doc: "The answer to LandedCostQuote.",
  fields: [
    { no: 1, name: "quote", prop: "quote", kind: "message", message: () => stateset_crossborder_v1_state.LandedCostQuote, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ quote: stateset_crossborder_v1_state.LandedCostQuote.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.LandedCostQuote.write(m.quote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.LandedCostQuote.read(r, r.end(), m.quote);
        break;
      default:
        skipField(QueryLandedCostQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLandedCostQuoteResponse);
    return m;
  },
});

/** The landed-cost quote that an order accepted. */
export interface QueryQuoteByOrderRequest {
  orderId: bigint;
}

export const QueryQuoteByOrderRequest: MessageType<QueryQuoteByOrderRequest> = messageType<QueryQuoteByOrderRequest>({
  name: "stateset.crossborder.v1.QueryQuoteByOrderRequest",
  doc: "The landed-cost quote that an order accepted.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
  ],
  create: () => ({ orderId: 0n }),
  write(m, w) {
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.orderId = r.uint64();
        break;
      default:
        skipField(QueryQuoteByOrderRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryQuoteByOrderRequest);
    return m;
  },
});

/** The answer to QuoteByOrder. */
export interface QueryQuoteByOrderResponse {
  quote: stateset_crossborder_v1_state.LandedCostQuote;
}

export const QueryQuoteByOrderResponse: MessageType<QueryQuoteByOrderResponse> = messageType<QueryQuoteByOrderResponse>({
  name: "stateset.crossborder.v1.QueryQuoteByOrderResponse",
  doc: "The answer to QuoteByOrder.",
  fields: [
    { no: 1, name: "quote", prop: "quote", kind: "message", message: () => stateset_crossborder_v1_state.LandedCostQuote, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ quote: stateset_crossborder_v1_state.LandedCostQuote.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.LandedCostQuote.write(m.quote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.LandedCostQuote.read(r, r.end(), m.quote);
        break;
      default:
        skipField(QueryQuoteByOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryQuoteByOrderResponse);
    return m;
  },
});

/** An exchange quote. */
export interface QueryFxQuoteRequest {
  id: bigint;
}

export const QueryFxQuoteRequest: MessageType<QueryFxQuoteRequest> = messageType<QueryFxQuoteRequest>({
  name: "stateset.crossborder.v1.QueryFxQuoteRequest",
  doc: "An exchange quote.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(QueryFxQuoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryFxQuoteRequest);
    return m;
  },
});

/** The answer to FxQuote. */
export interface QueryFxQuoteResponse {
  quote: stateset_crossborder_v1_state.FxQuote;
}

export const QueryFxQuoteResponse: MessageType<QueryFxQuoteResponse> = messageType<QueryFxQuoteResponse>({
  name: "stateset.crossborder.v1.QueryFxQuoteResponse",
  doc: "The answer to FxQuote.",
  fields: [
    { no: 1, name: "quote", prop: "quote", kind: "message", message: () => stateset_crossborder_v1_state.FxQuote, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ quote: stateset_crossborder_v1_state.FxQuote.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.FxQuote.write(m.quote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.FxQuote.read(r, r.end(), m.quote);
        break;
      default:
        skipField(QueryFxQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryFxQuoteResponse);
    return m;
  },
});

/** The rows that apply to goods. */
export interface QueryTariffAtRequest {
  destination: string;
  hsCode: string;
  /** Country of origin of the goods. */
  origin: string;
  preference: string;
  /** 0: the newest. */
  tariffVersion: bigint;
  at: google_protobuf_timestamp.Timestamp | undefined;
}

export const QueryTariffAtRequest: MessageType<QueryTariffAtRequest> = messageType<QueryTariffAtRequest>({
  name: "stateset.crossborder.v1.QueryTariffAtRequest",
  doc: "The rows that apply to goods.",
  fields: [
    { no: 1, name: "destination", prop: "destination", kind: "string" },
    { no: 2, name: "hs_code", prop: "hsCode", kind: "string" },
    { no: 3, name: "origin", prop: "origin", kind: "string", doc: "Country of origin of the goods." },
    { no: 4, name: "preference", prop: "preference", kind: "string" },
    { no: 5, name: "tariff_version", prop: "tariffVersion", kind: "uint64", doc: "0: the newest." },
    { no: 6, name: "at", prop: "at", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ destination: "", hsCode: "", origin: "", preference: "", tariffVersion: 0n, at: undefined }),
  write(m, w) {
    if (m.at !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.at, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(40);
    }
    if (m.preference !== "") {
      w.string(m.preference);
      w.varint(34);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(26);
    }
    if (m.hsCode !== "") {
      w.string(m.hsCode);
      w.varint(18);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.destination = r.string();
        break;
      case 18:
        m.hsCode = r.string();
        break;
      case 26:
        m.origin = r.string();
        break;
      case 34:
        m.preference = r.string();
        break;
      case 40:
        m.tariffVersion = r.uint64();
        break;
      case 50:
        m.at = readStdTime(r);
        break;
      default:
        skipField(QueryTariffAtRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTariffAtRequest);
    return m;
  },
});

/** The answer to TariffAt. */
export interface QueryTariffAtResponse {
  tariff: stateset_crossborder_v1_state.TariffRow | undefined;
  tax: stateset_crossborder_v1_state.TaxRow | undefined;
}

export const QueryTariffAtResponse: MessageType<QueryTariffAtResponse> = messageType<QueryTariffAtResponse>({
  name: "stateset.crossborder.v1.QueryTariffAtResponse",
  doc: "The answer to TariffAt.",
  fields: [
    { no: 1, name: "tariff", prop: "tariff", kind: "message", message: () => stateset_crossborder_v1_state.TariffRow },
    { no: 2, name: "tax", prop: "tax", kind: "message", message: () => stateset_crossborder_v1_state.TaxRow },
  ],
  create: () => ({ tariff: undefined, tax: undefined }),
  write(m, w) {
    if (m.tax !== undefined) {
      const end = w.written;
      stateset_crossborder_v1_state.TaxRow.write(m.tax, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.tariff !== undefined) {
      const end = w.written;
      stateset_crossborder_v1_state.TariffRow.write(m.tariff, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.TariffRow.read(r, r.end(), (m.tariff ??= stateset_crossborder_v1_state.TariffRow.create()));
        break;
      case 18:
        stateset_crossborder_v1_state.TaxRow.read(r, r.end(), (m.tax ??= stateset_crossborder_v1_state.TaxRow.create()));
        break;
      default:
        skipField(QueryTariffAtResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTariffAtResponse);
    return m;
  },
});

/** A published batch. */
export interface QueryTariffSetRequest {
  version: bigint;
}

export const QueryTariffSetRequest: MessageType<QueryTariffSetRequest> = messageType<QueryTariffSetRequest>({
  name: "stateset.crossborder.v1.QueryTariffSetRequest",
  doc: "A published batch.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      default:
        skipField(QueryTariffSetRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTariffSetRequest);
    return m;
  },
});

/** The answer to TariffSet. */
export interface QueryTariffSetResponse {
  set: stateset_crossborder_v1_state.TariffSet;
}

export const QueryTariffSetResponse: MessageType<QueryTariffSetResponse> = messageType<QueryTariffSetResponse>({
  name: "stateset.crossborder.v1.QueryTariffSetResponse",
  doc: "The answer to TariffSet.",
  fields: [
    { no: 1, name: "set", prop: "set", kind: "message", message: () => stateset_crossborder_v1_state.TariffSet, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ set: stateset_crossborder_v1_state.TariffSet.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.TariffSet.write(m.set, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.TariffSet.read(r, r.end(), m.set);
        break;
      default:
        skipField(QueryTariffSetResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTariffSetResponse);
    return m;
  },
});

/** A customs declaration. */
export interface QueryDeclarationRequest {
  id: bigint;
}

export const QueryDeclarationRequest: MessageType<QueryDeclarationRequest> = messageType<QueryDeclarationRequest>({
  name: "stateset.crossborder.v1.QueryDeclarationRequest",
  doc: "A customs declaration.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(QueryDeclarationRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDeclarationRequest);
    return m;
  },
});

/** The answer to Declaration. */
export interface QueryDeclarationResponse {
  declaration: stateset_crossborder_v1_state.CustomsDeclaration;
}

export const QueryDeclarationResponse: MessageType<QueryDeclarationResponse> = messageType<QueryDeclarationResponse>({
  name: "stateset.crossborder.v1.QueryDeclarationResponse",
  doc: "The answer to Declaration.",
  fields: [
    { no: 1, name: "declaration", prop: "declaration", kind: "message", message: () => stateset_crossborder_v1_state.CustomsDeclaration, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ declaration: stateset_crossborder_v1_state.CustomsDeclaration.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.CustomsDeclaration.write(m.declaration, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.CustomsDeclaration.read(r, r.end(), m.declaration);
        break;
      default:
        skipField(QueryDeclarationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDeclarationResponse);
    return m;
  },
});

/** The declaration of a landed-cost quote. */
export interface QueryDeclarationByQuoteRequest {
  quoteId: bigint;
}

export const QueryDeclarationByQuoteRequest: MessageType<QueryDeclarationByQuoteRequest> = messageType<QueryDeclarationByQuoteRequest>({
  name: "stateset.crossborder.v1.QueryDeclarationByQuoteRequest",
  doc: "The declaration of a landed-cost quote.",
  fields: [
    { no: 1, name: "quote_id", prop: "quoteId", kind: "uint64" },
  ],
  create: () => ({ quoteId: 0n }),
  write(m, w) {
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.quoteId = r.uint64();
        break;
      default:
        skipField(QueryDeclarationByQuoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDeclarationByQuoteRequest);
    return m;
  },
});

/** The answer to DeclarationByQuote. */
export interface QueryDeclarationByQuoteResponse {
  declaration: stateset_crossborder_v1_state.CustomsDeclaration;
}

export const QueryDeclarationByQuoteResponse: MessageType<QueryDeclarationByQuoteResponse> = messageType<QueryDeclarationByQuoteResponse>({
  name: "stateset.crossborder.v1.QueryDeclarationByQuoteResponse",
  doc: "The answer to DeclarationByQuote.",
  fields: [
    { no: 1, name: "declaration", prop: "declaration", kind: "message", message: () => stateset_crossborder_v1_state.CustomsDeclaration, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ declaration: stateset_crossborder_v1_state.CustomsDeclaration.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.CustomsDeclaration.write(m.declaration, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.CustomsDeclaration.read(r, r.end(), m.declaration);
        break;
      default:
        skipField(QueryDeclarationByQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDeclarationByQuoteResponse);
    return m;
  },
});

/** The documents that goods need on a route, and whether they need a licence or are prohibited. */
export interface QueryRequiredDocsRequest {
  origin: string;
  destination: string;
  hsCodes: string[];
}

export const QueryRequiredDocsRequest: MessageType<QueryRequiredDocsRequest> = messageType<QueryRequiredDocsRequest>({
  name: "stateset.crossborder.v1.QueryRequiredDocsRequest",
  doc: "The documents that goods need on a route, and whether they need a licence or are prohibited.",
  fields: [
    { no: 1, name: "origin", prop: "origin", kind: "string" },
    { no: 2, name: "destination", prop: "destination", kind: "string" },
    { no: 3, name: "hs_codes", prop: "hsCodes", kind: "string", repeated: true },
  ],
  create: () => ({ origin: "", destination: "", hsCodes: [] }),
  write(m, w) {
    for (let i = m.hsCodes.length - 1; i >= 0; i--) {
      w.string(m.hsCodes[i]!);
      w.varint(26);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(18);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.origin = r.string();
        break;
      case 18:
        m.destination = r.string();
        break;
      case 26:
        m.hsCodes.push(r.string());
        break;
      default:
        skipField(QueryRequiredDocsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRequiredDocsRequest);
    return m;
  },
});

/** The answer to RequiredDocs. */
export interface QueryRequiredDocsResponse {
  documents: string[];
  /** Codes that need a licence. */
  licensed: string[];
  /** Codes that are prohibited. */
  prohibited: string[];
}

export const QueryRequiredDocsResponse: MessageType<QueryRequiredDocsResponse> = messageType<QueryRequiredDocsResponse>({
  name: "stateset.crossborder.v1.QueryRequiredDocsResponse",
  doc: "The answer to RequiredDocs.",
  fields: [
    { no: 1, name: "documents", prop: "documents", kind: "string", repeated: true },
    { no: 2, name: "licensed", prop: "licensed", kind: "string", repeated: true, doc: "Codes that need a licence." },
    { no: 3, name: "prohibited", prop: "prohibited", kind: "string", repeated: true, doc: "Codes that are prohibited." },
  ],
  create: () => ({ documents: [], licensed: [], prohibited: [] }),
  write(m, w) {
    for (let i = m.prohibited.length - 1; i >= 0; i--) {
      w.string(m.prohibited[i]!);
      w.varint(26);
    }
    for (let i = m.licensed.length - 1; i >= 0; i--) {
      w.string(m.licensed[i]!);
      w.varint(18);
    }
    for (let i = m.documents.length - 1; i >= 0; i--) {
      w.string(m.documents[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.documents.push(r.string());
        break;
      case 18:
        m.licensed.push(r.string());
        break;
      case 26:
        m.prohibited.push(r.string());
        break;
      default:
        skipField(QueryRequiredDocsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRequiredDocsResponse);
    return m;
  },
});

/** A maker. */
export interface QueryMakerRequest {
  address: string;
}

export const QueryMakerRequest: MessageType<QueryMakerRequest> = messageType<QueryMakerRequest>({
  name: "stateset.crossborder.v1.QueryMakerRequest",
  doc: "A maker.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      default:
        skipField(QueryMakerRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMakerRequest);
    return m;
  },
});

/** The answer to Maker. */
export interface QueryMakerResponse {
  maker: stateset_crossborder_v1_state.Maker;
}

export const QueryMakerResponse: MessageType<QueryMakerResponse> = messageType<QueryMakerResponse>({
  name: "stateset.crossborder.v1.QueryMakerResponse",
  doc: "The answer to Maker.",
  fields: [
    { no: 1, name: "maker", prop: "maker", kind: "message", message: () => stateset_crossborder_v1_state.Maker, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ maker: stateset_crossborder_v1_state.Maker.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Maker.write(m.maker, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Maker.read(r, r.end(), m.maker);
        break;
      default:
        skipField(QueryMakerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMakerResponse);
    return m;
  },
});

/** A document. */
export interface QueryDocumentRequest {
  id: bigint;
}

export const QueryDocumentRequest: MessageType<QueryDocumentRequest> = messageType<QueryDocumentRequest>({
  name: "stateset.crossborder.v1.QueryDocumentRequest",
  doc: "A document.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(QueryDocumentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDocumentRequest);
    return m;
  },
});

/** The answer to Document. */
export interface QueryDocumentResponse {
  document: stateset_crossborder_v1_state.Document;
}

export const QueryDocumentResponse: MessageType<QueryDocumentResponse> = messageType<QueryDocumentResponse>({
  name: "stateset.crossborder.v1.QueryDocumentResponse",
  doc: "The answer to Document.",
  fields: [
    { no: 1, name: "document", prop: "document", kind: "message", message: () => stateset_crossborder_v1_state.Document, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ document: stateset_crossborder_v1_state.Document.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Document.write(m.document, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Document.read(r, r.end(), m.document);
        break;
      default:
        skipField(QueryDocumentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDocumentResponse);
    return m;
  },
});

/** A drawback. */
export interface QueryDrawbackRequest {
  id: bigint;
}

export const QueryDrawbackRequest: MessageType<QueryDrawbackRequest> = messageType<QueryDrawbackRequest>({
  name: "stateset.crossborder.v1.QueryDrawbackRequest",
  doc: "A drawback.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(QueryDrawbackRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDrawbackRequest);
    return m;
  },
});

/** The answer to Drawback. */
export interface QueryDrawbackResponse {
  drawback: stateset_crossborder_v1_state.Drawback;
}

export const QueryDrawbackResponse: MessageType<QueryDrawbackResponse> = messageType<QueryDrawbackResponse>({
  name: "stateset.crossborder.v1.QueryDrawbackResponse",
  doc: "The answer to Drawback.",
  fields: [
    { no: 1, name: "drawback", prop: "drawback", kind: "message", message: () => stateset_crossborder_v1_state.Drawback, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ drawback: stateset_crossborder_v1_state.Drawback.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Drawback.write(m.drawback, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Drawback.read(r, r.end(), m.drawback);
        break;
      default:
        skipField(QueryDrawbackResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDrawbackResponse);
    return m;
  },
});

/** Where a code stands in the Harmonized System 2022. */
export interface QueryHsCodeRequest {
  code: string;
}

export const QueryHsCodeRequest: MessageType<QueryHsCodeRequest> = messageType<QueryHsCodeRequest>({
  name: "stateset.crossborder.v1.QueryHsCodeRequest",
  doc: "Where a code stands in the Harmonized System 2022.",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "string" },
  ],
  create: () => ({ code: "" }),
  write(m, w) {
    if (m.code !== "") {
      w.string(m.code);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.code = r.string();
        break;
      default:
        skipField(QueryHsCodeRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHsCodeRequest);
    return m;
  },
});

/** The answer to HsCode. */
export interface QueryHsCodeResponse {
  heading: string;
  chapter: string;
  /** What the chapter is about. */
  title: string;
}

export const QueryHsCodeResponse: MessageType<QueryHsCodeResponse> = messageType<QueryHsCodeResponse>({
  name: "stateset.crossborder.v1.QueryHsCodeResponse",
  doc: "The answer to HsCode.",
  fields: [
    { no: 1, name: "heading", prop: "heading", kind: "string" },
    { no: 2, name: "chapter", prop: "chapter", kind: "string" },
    { no: 3, name: "title", prop: "title", kind: "string", doc: "What the chapter is about." },
  ],
  create: () => ({ heading: "", chapter: "", title: "" }),
  write(m, w) {
    if (m.title !== "") {
      w.string(m.title);
      w.varint(26);
    }
    if (m.chapter !== "") {
      w.string(m.chapter);
      w.varint(18);
    }
    if (m.heading !== "") {
      w.string(m.heading);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.heading = r.string();
        break;
      case 18:
        m.chapter = r.string();
        break;
      case 26:
        m.title = r.string();
        break;
      default:
        skipField(QueryHsCodeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHsCodeResponse);
    return m;
  },
});

/** A currency of ISO 4217. */
export interface QueryCurrencyRequest {
  code: string;
}

export const QueryCurrencyRequest: MessageType<QueryCurrencyRequest> = messageType<QueryCurrencyRequest>({
  name: "stateset.crossborder.v1.QueryCurrencyRequest",
  doc: "A currency of ISO 4217.",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "string" },
  ],
  create: () => ({ code: "" }),
  write(m, w) {
    if (m.code !== "") {
      w.string(m.code);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.code = r.string();
        break;
      default:
        skipField(QueryCurrencyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCurrencyRequest);
    return m;
  },
});

/** The answer to Currency. */
export interface QueryCurrencyResponse {
  code: string;
  minorUnits: number;
}

export const QueryCurrencyResponse: MessageType<QueryCurrencyResponse> = messageType<QueryCurrencyResponse>({
  name: "stateset.crossborder.v1.QueryCurrencyResponse",
  doc: "The answer to Currency.",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "string" },
    { no: 2, name: "minor_units", prop: "minorUnits", kind: "uint32" },
  ],
  create: () => ({ code: "", minorUnits: 0 }),
  write(m, w) {
    if (m.minorUnits !== 0) {
      w.varint(m.minorUnits);
      w.varint(16);
    }
    if (m.code !== "") {
      w.string(m.code);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.code = r.string();
        break;
      case 16:
        m.minorUnits = r.uint32();
        break;
      default:
        skipField(QueryCurrencyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCurrencyResponse);
    return m;
  },
});

/** The eleven Incoterms of 2020. */
export interface QueryIncotermsRequest {
}

export const QueryIncotermsRequest: MessageType<QueryIncotermsRequest> = messageType<QueryIncotermsRequest>({
  name: "stateset.crossborder.v1.QueryIncotermsRequest",
  doc: "The eleven Incoterms of 2020.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryIncotermsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryIncotermsRequest);
    return m;
  },
});

/** The answer to Incoterms. */
export interface QueryIncotermsResponse {
  rules: stateset_crossborder_v1_state.IncotermRule[];
}

export const QueryIncotermsResponse: MessageType<QueryIncotermsResponse> = messageType<QueryIncotermsResponse>({
  name: "stateset.crossborder.v1.QueryIncotermsResponse",
  doc: "The answer to Incoterms.",
  fields: [
    { no: 1, name: "rules", prop: "rules", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.IncotermRule, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ rules: [] }),
  write(m, w) {
    for (let i = m.rules.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.IncotermRule.write(m.rules[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rules.push(stateset_crossborder_v1_state.IncotermRule.read(r, r.end(), stateset_crossborder_v1_state.IncotermRule.create()));
        break;
      default:
        skipField(QueryIncotermsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryIncotermsResponse);
    return m;
  },
});

/** The parameters. */
export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "stateset.crossborder.v1.QueryParamsRequest",
  doc: "The parameters.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

/** The answer to Params. */
export interface QueryParamsResponse {
  params: stateset_crossborder_v1_state.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "stateset.crossborder.v1.QueryParamsResponse",
  doc: "The answer to Params.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_crossborder_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_crossborder_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_crossborder_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

/** Reads corridors, tariffs, quotes, declarations and reference data. */
export const Query = {
  typeName: "stateset.crossborder.v1.Query",
  doc: "Reads corridors, tariffs, quotes, declarations and reference data.",
  methods: {
    corridor: { name: "Corridor", input: QueryCorridorRequest, output: QueryCorridorResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/corridors/{origin}/{destination}"}], doc: "Trade between two countries." },
    corridors: { name: "Corridors", input: QueryCorridorsRequest, output: QueryCorridorsResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/corridors"}], doc: "All corridors, by origin and destination." },
    landedCost: { name: "LandedCost", input: QueryLandedCostRequest, output: QueryLandedCostResponse, http: [{"verb":"post","path":"/stateset/crossborder/v1/landed_cost","body":"*"}], doc: "What a consignment costs at the border, without a quote." },
    landedCostQuote: { name: "LandedCostQuote", input: QueryLandedCostQuoteRequest, output: QueryLandedCostQuoteResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/quotes/{id}"}], doc: "A landed-cost quote." },
    quoteByOrder: { name: "QuoteByOrder", input: QueryQuoteByOrderRequest, output: QueryQuoteByOrderResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/quotes/by_order/{order_id}"}], doc: "The landed-cost quote that an order accepted." },
    fxQuote: { name: "FxQuote", input: QueryFxQuoteRequest, output: QueryFxQuoteResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/fx_quotes/{id}"}], doc: "An exchange quote." },
    tariffAt: { name: "TariffAt", input: QueryTariffAtRequest, output: QueryTariffAtResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/tariff/{destination}/{hs_code}"}], doc: "The rows that apply to goods." },
    tariffSet: { name: "TariffSet", input: QueryTariffSetRequest, output: QueryTariffSetResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/tariff_sets/{version}"}], doc: "A published batch." },
    declaration: { name: "Declaration", input: QueryDeclarationRequest, output: QueryDeclarationResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/declarations/{id}"}], doc: "A customs declaration." },
    declarationByQuote: { name: "DeclarationByQuote", input: QueryDeclarationByQuoteRequest, output: QueryDeclarationByQuoteResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/declarations/by_quote/{quote_id}"}], doc: "The declaration of a landed-cost quote." },
    requiredDocs: { name: "RequiredDocs", input: QueryRequiredDocsRequest, output: QueryRequiredDocsResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/required_docs/{origin}/{destination}"}], doc: "The documents that goods need on a route, and whether they need a licence or are prohibited." },
    maker: { name: "Maker", input: QueryMakerRequest, output: QueryMakerResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/makers/{address}"}], doc: "A maker." },
    document: { name: "Document", input: QueryDocumentRequest, output: QueryDocumentResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/documents/{id}"}], doc: "A document." },
    drawback: { name: "Drawback", input: QueryDrawbackRequest, output: QueryDrawbackResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/drawbacks/{id}"}], doc: "A drawback." },
    hsCode: { name: "HsCode", input: QueryHsCodeRequest, output: QueryHsCodeResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/reference/hs/{code}"}], doc: "Where a code stands in the Harmonized System 2022." },
    currency: { name: "Currency", input: QueryCurrencyRequest, output: QueryCurrencyResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/reference/currencies/{code}"}], doc: "A currency of ISO 4217." },
    incoterms: { name: "Incoterms", input: QueryIncotermsRequest, output: QueryIncotermsResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/reference/incoterms"}], doc: "The eleven Incoterms of 2020." },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/stateset/crossborder/v1/params"}], doc: "The parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/crossborder/v1/query.proto",
  package: "stateset.crossborder.v1",
  messages: [QueryCorridorRequest, QueryCorridorResponse, QueryCorridorsRequest, QueryCorridorsResponse, QueryLandedCostRequest, QueryLandedCostResponse, QueryLandedCostQuoteRequest, QueryLandedCostQuoteResponse, QueryQuoteByOrderRequest, QueryQuoteByOrderResponse, QueryFxQuoteRequest, QueryFxQuoteResponse, QueryTariffAtRequest, QueryTariffAtResponse, QueryTariffSetRequest, QueryTariffSetResponse, QueryDeclarationRequest, QueryDeclarationResponse, QueryDeclarationByQuoteRequest, QueryDeclarationByQuoteResponse, QueryRequiredDocsRequest, QueryRequiredDocsResponse, QueryMakerRequest, QueryMakerResponse, QueryDocumentRequest, QueryDocumentResponse, QueryDrawbackRequest, QueryDrawbackResponse, QueryHsCodeRequest, QueryHsCodeResponse, QueryCurrencyRequest, QueryCurrencyResponse, QueryIncotermsRequest, QueryIncotermsResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
