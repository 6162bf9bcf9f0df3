// Generated from proto/stateset/crossborder/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";

/** Replaces a corridor whole, or opens the first between two countries. */
export interface MsgUpsertCorridor {
  publisher: string;
  origin: string;
  destination: string;
  version: bigint;
  status: number;
  denoms: stateset_crossborder_v1_state.DenomCap[];
  requiredDocuments: string[];
  clientKey: string;
}

export const MsgUpsertCorridor: MessageType<MsgUpsertCorridor> = messageType<MsgUpsertCorridor>({
  name: "stateset.crossborder.v1.MsgUpsertCorridor",
  options: {"cosmos.msg.v1.signer":["publisher"],"amino.name":"stateset/crossborder/MsgUpsertCorridor"},
  doc: "Replaces a corridor whole, or opens the first between two countries.",
  fields: [
    { no: 1, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "origin", prop: "origin", kind: "string" },
    { no: 3, name: "destination", prop: "destination", kind: "string" },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: stateset_crossborder_v1_state.CorridorStatus$ },
    { no: 6, name: "denoms", prop: "denoms", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.DenomCap, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "required_documents", prop: "requiredDocuments", kind: "string", repeated: true },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ publisher: "", origin: "", destination: "", version: 0n, status: 0, denoms: [], requiredDocuments: [], clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    for (let i = m.requiredDocuments.length - 1; i >= 0; i--) {
      w.string(m.requiredDocuments[i]!);
      w.varint(58);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.DenomCap.write(m.denoms[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(40);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(26);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(18);
    }
    if (m.publisher !== "") {
      w.string(m.publisher);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.publisher = r.string();
        break;
      case 18:
        m.origin = r.string();
        break;
      case 26:
        m.destination = r.string();
        break;
      case 32:
        m.version = r.uint64();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 50:
        m.denoms.push(stateset_crossborder_v1_state.DenomCap.read(r, r.end(), stateset_crossborder_v1_state.DenomCap.create()));
        break;
      case 58:
        m.requiredDocuments.push(r.string());
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgUpsertCorridor, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpsertCorridor);
    return m;
  },
});

/** The corridor now. */
export interface MsgUpsertCorridorResponse {
  version: bigint;
}

export const MsgUpsertCorridorResponse: MessageType<MsgUpsertCorridorResponse> = messageType<MsgUpsertCorridorResponse>({
  name: "stateset.crossborder.v1.MsgUpsertCorridorResponse",
  doc: "The corridor now.",
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
        skipField(MsgUpsertCorridorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpsertCorridorResponse);
    return m;
  },
});

/** Ids and versions of the rows are given by the chain. */
export interface MsgPublishTariffSet {
  publisher: string;
  tariffs: stateset_crossborder_v1_state.TariffRow[];
  taxes: stateset_crossborder_v1_state.TaxRow[];
  deMinimis: stateset_crossborder_v1_state.DeMinimisRow[];
  fees: stateset_crossborder_v1_state.FeeRow[];
  restrictions: stateset_crossborder_v1_state.Restriction[];
  sourceHash: Uint8Array;
  clientKey: string;
}

export const MsgPublishTariffSet: MessageType<MsgPublishTariffSet> = messageType<MsgPublishTariffSet>({
  name: "stateset.crossborder.v1.MsgPublishTariffSet",
  options: {"cosmos.msg.v1.signer":["publisher"],"amino.name":"stateset/crossborder/MsgPublishTariffs"},
  doc: "Ids and versions of the rows are given by the chain.",
  fields: [
    { no: 1, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "tariffs", prop: "tariffs", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.TariffRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "taxes", prop: "taxes", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.TaxRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "de_minimis", prop: "deMinimis", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.DeMinimisRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "fees", prop: "fees", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.FeeRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "restrictions", prop: "restrictions", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Restriction, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "source_hash", prop: "sourceHash", kind: "bytes" },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ publisher: "", tariffs: [], taxes: [], deMinimis: [], fees: [], restrictions: [], sourceHash: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.sourceHash.length !== 0) {
      w.bytes(m.sourceHash);
      w.varint(58);
    }
    for (let i = m.restrictions.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Restriction.write(m.restrictions[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.fees.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.FeeRow.write(m.fees[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.deMinimis.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.DeMinimisRow.write(m.deMinimis[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.taxes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.TaxRow.write(m.taxes[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.tariffs.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.TariffRow.write(m.tariffs[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.publisher !== "") {
      w.string(m.publisher);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.publisher = r.string();
        break;
      case 18:
        m.tariffs.push(stateset_crossborder_v1_state.TariffRow.read(r, r.end(), stateset_crossborder_v1_state.TariffRow.create()));
        break;
      case 26:
        m.taxes.push(stateset_crossborder_v1_state.TaxRow.read(r, r.end(), stateset_crossborder_v1_state.TaxRow.create()));
        break;
      case 34:
        m.deMinimis.push(stateset_crossborder_v1_state.DeMinimisRow.read(r, r.end(), stateset_crossborder_v1_state.DeMinimisRow.create()));
        break;
      case 42:
        m.fees.push(stateset_crossborder_v1_state.FeeRow.read(r, r.end(), stateset_crossborder_v1_state.FeeRow.create()));
        break;
      case 50:
        m.restrictions.push(stateset_crossborder_v1_state.Restriction.read(r, r.end(), stateset_crossborder_v1_state.Restriction.create()));
        break;
      case 58:
        m.sourceHash = r.bytes();
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgPublishTariffSet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPublishTariffSet);
    return m;
  },
});

/** The version that rows have from now on. */
export interface MsgPublishTariffSetResponse {
  version: bigint;
  rows: number;
}

export const MsgPublishTariffSetResponse: MessageType<MsgPublishTariffSetResponse> = messageType<MsgPublishTariffSetResponse>({
  name: "stateset.crossborder.v1.MsgPublishTariffSetResponse",
  doc: "The version that rows have from now on.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "rows", prop: "rows", kind: "uint32" },
  ],
  create: () => ({ version: 0n, rows: 0 }),
  write(m, w) {
    if (m.rows !== 0) {
      w.varint(m.rows);
      w.varint(16);
    }
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
      case 16:
        m.rows = r.uint32();
        break;
      default:
        skipField(MsgPublishTariffSetResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPublishTariffSetResponse);
    return m;
  },
});

/** Makers may quote exchange rates while they are active. */
export interface MsgRegisterMaker {
  maker: string;
  active: boolean;
  clientKey: string;
}

export const MsgRegisterMaker: MessageType<MsgRegisterMaker> = messageType<MsgRegisterMaker>({
  name: "stateset.crossborder.v1.MsgRegisterMaker",
  options: {"cosmos.msg.v1.signer":["maker"],"amino.name":"stateset/crossborder/MsgRegisterMaker"},
  doc: "Makers may quote exchange rates while they are active.",
  fields: [
    { no: 1, name: "maker", prop: "maker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "active", prop: "active", kind: "bool" },
    { no: 3, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ maker: "", active: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(26);
    }
    if (m.active) {
      w.bool(m.active);
      w.varint(16);
    }
    if (m.maker !== "") {
      w.string(m.maker);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.maker = r.string();
        break;
      case 16:
        m.active = r.bool();
        break;
      case 26:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgRegisterMaker, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterMaker);
    return m;
  },
});

/** The maker now. */
export interface MsgRegisterMakerResponse {
  version: bigint;
}

export const MsgRegisterMakerResponse: MessageType<MsgRegisterMakerResponse> = messageType<MsgRegisterMakerResponse>({
  name: "stateset.crossborder.v1.MsgRegisterMakerResponse",
  doc: "The maker now.",
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
        skipField(MsgRegisterMakerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterMakerResponse);
    return m;
  },
});

/** Total price is price and fee. */
export interface MsgPostFxQuote {
  maker: string;
  kind: number;
  sellDenom: string;
  buyDenom: string;
  buyAmount: string;
  price: string;
  fee: string;
  expiresAt: google_protobuf_timestamp.Timestamp;
  taker: string;
  clientKey: string;
}

export const MsgPostFxQuote: MessageType<MsgPostFxQuote> = messageType<MsgPostFxQuote>({
  name: "stateset.crossborder.v1.MsgPostFxQuote",
  options: {"cosmos.msg.v1.signer":["maker"],"amino.name":"stateset/crossborder/MsgPostFxQuote"},
  doc: "Total price is price and fee.",
  fields: [
    { no: 1, name: "maker", prop: "maker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "kind", prop: "kind", kind: "enum", enum: stateset_crossborder_v1_state.FxQuoteKind$ },
    { no: 3, name: "sell_denom", prop: "sellDenom", kind: "string" },
    { no: 4, name: "buy_denom", prop: "buyDenom", kind: "string" },
    { no: 5, name: "buy_amount", prop: "buyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "price", prop: "price", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "fee", prop: "fee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 9, name: "taker", prop: "taker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 10, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ maker: "", kind: 0, sellDenom: "", buyDenom: "", buyAmount: "", price: "", fee: "", expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, taker: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(82);
    }
    if (m.taker !== "") {
      w.string(m.taker);
      w.varint(74);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      w.string(m.fee === "" ? "0" : m.fee);
      w.varint(58);
    }
    {
      w.string(m.price === "" ? "0" : m.price);
      w.varint(50);
    }
    {
      w.string(m.buyAmount === "" ? "0" : m.buyAmount);
      w.varint(42);
    }
    if (m.buyDenom !== "") {
      w.string(m.buyDenom);
      w.varint(34);
    }
    if (m.sellDenom !== "") {
      w.string(m.sellDenom);
      w.varint(26);
    }
    if (m.kind !== 0) {
      w.int32(m.kind);
      w.varint(16);
    }
    if (m.maker !== "") {
      w.string(m.maker);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.maker = r.string();
        break;
      case 16:
        m.kind = r.int32();
        break;
      case 26:
        m.sellDenom = r.string();
        break;
      case 34:
        m.buyDenom = r.string();
        break;
      case 42:
        m.buyAmount = intText(r.string(), m.buyAmount);
        break;
      case 50:
        m.price = intText(r.string(), m.price);
        break;
      case 58:
        m.fee = intText(r.string(), m.fee);
        break;
      case 66:
        m.expiresAt = readStdTime(r);
        break;
      case 74:
        m.taker = r.string();
        break;
      case 82:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgPostFxQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPostFxQuote);
    return m;
  },
});

/** The quote. */
export interface MsgPostFxQuoteResponse {
  id: bigint;
  totalPrice: string;
}

export const MsgPostFxQuoteResponse: MessageType<MsgPostFxQuoteResponse> = messageType<MsgPostFxQuoteResponse>({
  name: "stateset.crossborder.v1.MsgPostFxQuoteResponse",
  doc: "The quote.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "total_price", prop: "totalPrice", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, totalPrice: "" }),
  write(m, w) {
    if (m.totalPrice !== "") {
      w.string(m.totalPrice);
      w.varint(18);
    }
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
      case 18:
        m.totalPrice = r.string();
        break;
      default:
        skipField(MsgPostFxQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPostFxQuoteResponse);
    return m;
  },
});

/** All or nothing, once. */
export interface MsgAcceptFxQuote {
  taker: string;
  id: bigint;
  version: bigint;
  /** At most this much leaves, inclusive; 0: no bound. */
  maxSend: string;
  /** At least this much comes, inclusive; 0: no bound. */
  minReceive: string;
  clientKey: string;
}

export const MsgAcceptFxQuote: MessageType<MsgAcceptFxQuote> = messageType<MsgAcceptFxQuote>({
  name: "stateset.crossborder.v1.MsgAcceptFxQuote",
  options: {"cosmos.msg.v1.signer":["taker"],"amino.name":"stateset/crossborder/MsgAcceptFxQuote"},
  doc: "All or nothing, once.",
  fields: [
    { no: 1, name: "taker", prop: "taker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "max_send", prop: "maxSend", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "At most this much leaves, inclusive; 0: no bound." },
    { no: 5, name: "min_receive", prop: "minReceive", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "At least this much comes, inclusive; 0: no bound." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ taker: "", id: 0n, version: 0n, maxSend: "", minReceive: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    {
      w.string(m.minReceive === "" ? "0" : m.minReceive);
      w.varint(42);
    }
    {
      w.string(m.maxSend === "" ? "0" : m.maxSend);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.taker !== "") {
      w.string(m.taker);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.taker = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.maxSend = intText(r.string(), m.maxSend);
        break;
      case 42:
        m.minReceive = intText(r.string(), m.minReceive);
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAcceptFxQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcceptFxQuote);
    return m;
  },
});

/** What moved. */
export interface MsgAcceptFxQuoteResponse {
  version: bigint;
  sent: string;
  received: string;
}

export const MsgAcceptFxQuoteResponse: MessageType<MsgAcceptFxQuoteResponse> = messageType<MsgAcceptFxQuoteResponse>({
  name: "stateset.crossborder.v1.MsgAcceptFxQuoteResponse",
  doc: "What moved.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "sent", prop: "sent", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 3, name: "received", prop: "received", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, sent: "", received: "" }),
  write(m, w) {
    if (m.received !== "") {
      w.string(m.received);
      w.varint(26);
    }
    if (m.sent !== "") {
      w.string(m.sent);
      w.varint(18);
    }
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
      case 18:
        m.sent = r.string();
        break;
      case 26:
        m.received = r.string();
        break;
      default:
        skipField(MsgAcceptFxQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcceptFxQuoteResponse);
    return m;
  },
});

/** The quote holds for buyer and seller that it names. */
export interface MsgQuoteLandedCost {
  requester: string;
  buyer: string;
  seller: string;
  consignment: stateset_crossborder_v1_state.Consignment;
  expiresAt: google_protobuf_timestamp.Timestamp;
  clientKey: string;
}

export const MsgQuoteLandedCost: MessageType<MsgQuoteLandedCost> = messageType<MsgQuoteLandedCost>({
  name: "stateset.crossborder.v1.MsgQuoteLandedCost",
  options: {"cosmos.msg.v1.signer":["requester"],"amino.name":"stateset/crossborder/MsgQuoteLandedCost"},
  doc: "The quote holds for buyer and seller that it names.",
  fields: [
    { no: 1, name: "requester", prop: "requester", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "consignment", prop: "consignment", kind: "message", message: () => stateset_crossborder_v1_state.Consignment, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ requester: "", buyer: "", seller: "", consignment: stateset_crossborder_v1_state.Consignment.create(), expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      stateset_crossborder_v1_state.Consignment.write(m.consignment, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(26);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(18);
    }
    if (m.requester !== "") {
      w.string(m.requester);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.requester = r.string();
        break;
      case 18:
        m.buyer = r.string();
        break;
      case 26:
        m.seller = r.string();
        break;
      case 34:
        stateset_crossborder_v1_state.Consignment.read(r, r.end(), m.consignment);
        break;
      case 42:
        m.expiresAt = readStdTime(r);
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgQuoteLandedCost, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgQuoteLandedCost);
    return m;
  },
});

/** The quote and what it says. */
export interface MsgQuoteLandedCostResponse {
  id: bigint;
  cost: stateset_crossborder_v1_state.LandedCost;
}

export const MsgQuoteLandedCostResponse: MessageType<MsgQuoteLandedCostResponse> = messageType<MsgQuoteLandedCostResponse>({
  name: "stateset.crossborder.v1.MsgQuoteLandedCostResponse",
  doc: "The quote and what it says.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "cost", prop: "cost", kind: "message", message: () => stateset_crossborder_v1_state.LandedCost, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, cost: stateset_crossborder_v1_state.LandedCost.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.LandedCost.write(m.cost, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        stateset_crossborder_v1_state.LandedCost.read(r, r.end(), m.cost);
        break;
      default:
        skipField(MsgQuoteLandedCostResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgQuoteLandedCostResponse);
    return m;
  },
});

/** One guarantor a quote. */
export interface MsgGuaranteeLandedCost {
  guarantor: string;
  id: bigint;
  version: bigint;
  bond: string;
  clientKey: string;
}

export const MsgGuaranteeLandedCost: MessageType<MsgGuaranteeLandedCost> = messageType<MsgGuaranteeLandedCost>({
  name: "stateset.crossborder.v1.MsgGuaranteeLandedCost",
  options: {"cosmos.msg.v1.signer":["guarantor"],"amino.name":"stateset/crossborder/MsgGuaranteeCost"},
  doc: "One guarantor a quote.",
  fields: [
    { no: 1, name: "guarantor", prop: "guarantor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "bond", prop: "bond", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ guarantor: "", id: 0n, version: 0n, bond: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    {
      w.string(m.bond === "" ? "0" : m.bond);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.guarantor !== "") {
      w.string(m.guarantor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.guarantor = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.bond = intText(r.string(), m.bond);
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgGuaranteeLandedCost, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgGuaranteeLandedCost);
    return m;
  },
});

/** The quote now. */
export interface MsgGuaranteeLandedCostResponse {
  version: bigint;
}

export const MsgGuaranteeLandedCostResponse: MessageType<MsgGuaranteeLandedCostResponse> = messageType<MsgGuaranteeLandedCostResponse>({
  name: "stateset.crossborder.v1.MsgGuaranteeLandedCostResponse",
  doc: "The quote now.",
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
        skipField(MsgGuaranteeLandedCostResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgGuaranteeLandedCostResponse);
    return m;
  },
});

/** Under DDP, duty, tax and fee move into the duty escrow. */
export interface MsgAcceptLandedCost {
  buyer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
  /** Documents that the corridor or a restriction asks for. */
  documentIds: bigint[];
}

export const MsgAcceptLandedCost: MessageType<MsgAcceptLandedCost> = messageType<MsgAcceptLandedCost>({
  name: "stateset.crossborder.v1.MsgAcceptLandedCost",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/crossborder/MsgAcceptCost"},
  doc: "Under DDP, duty, tax and fee move into the duty escrow.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
    { no: 5, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true, doc: "Documents that the corridor or a restriction asks for." },
  ],
  create: () => ({ buyer: "", id: 0n, version: 0n, clientKey: "", documentIds: [] }),
  write(m, w) {
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      case 40:
        m.documentIds.push(r.uint64());
        break;
      case 42: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      default:
        skipField(MsgAcceptLandedCost, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcceptLandedCost);
    return m;
  },
});

/** The quote now. */
export interface MsgAcceptLandedCostResponse {
  version: bigint;
  escrowed: string;
}

export const MsgAcceptLandedCostResponse: MessageType<MsgAcceptLandedCostResponse> = messageType<MsgAcceptLandedCostResponse>({
  name: "stateset.crossborder.v1.MsgAcceptLandedCostResponse",
  doc: "The quote now.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "escrowed", prop: "escrowed", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, escrowed: "" }),
  write(m, w) {
    if (m.escrowed !== "") {
      w.string(m.escrowed);
      w.varint(18);
    }
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
      case 18:
        m.escrowed = r.string();
        break;
      default:
        skipField(MsgAcceptLandedCostResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcceptLandedCostResponse);
    return m;
  },
});

/** One declaration for an accepted quote. */
export interface MsgLodgeDeclaration {
  /** The importer, or a broker for it. */
  signer: string;
  quoteId: bigint;
  importer: string;
  broker: string;
  documentIds: bigint[];
  /** Kept as a draft that the broker lodges later. */
  draft: boolean;
  referenceCommitment: Uint8Array;
  clientKey: string;
}

export const MsgLodgeDeclaration: MessageType<MsgLodgeDeclaration> = messageType<MsgLodgeDeclaration>({
  name: "stateset.crossborder.v1.MsgLodgeDeclaration",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/crossborder/MsgLodgeDecl"},
  doc: "One declaration for an accepted quote.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "The importer, or a broker for it." },
    { no: 2, name: "quote_id", prop: "quoteId", kind: "uint64" },
    { no: 3, name: "importer", prop: "importer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "broker", prop: "broker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true },
    { no: 6, name: "draft", prop: "draft", kind: "bool", doc: "Kept as a draft that the broker lodges later." },
    { no: 7, name: "reference_commitment", prop: "referenceCommitment", kind: "bytes" },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", quoteId: 0n, importer: "", broker: "", documentIds: [], draft: false, referenceCommitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.referenceCommitment.length !== 0) {
      w.bytes(m.referenceCommitment);
      w.varint(58);
    }
    if (m.draft) {
      w.bool(m.draft);
      w.varint(48);
    }
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.broker !== "") {
      w.string(m.broker);
      w.varint(34);
    }
    if (m.importer !== "") {
      w.string(m.importer);
      w.varint(26);
    }
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.quoteId = r.uint64();
        break;
      case 26:
        m.importer = r.string();
        break;
      case 34:
        m.broker = r.string();
        break;
      case 40:
        m.documentIds.push(r.uint64());
        break;
      case 42: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      case 48:
        m.draft = r.bool();
        break;
      case 58:
        m.referenceCommitment = r.bytes();
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgLodgeDeclaration, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgLodgeDeclaration);
    return m;
  },
});

/** The declaration. */
export interface MsgLodgeDeclarationResponse {
  id: bigint;
}

export const MsgLodgeDeclarationResponse: MessageType<MsgLodgeDeclarationResponse> = messageType<MsgLodgeDeclarationResponse>({
  name: "stateset.crossborder.v1.MsgLodgeDeclarationResponse",
  doc: "The declaration.",
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
        skipField(MsgLodgeDeclarationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgLodgeDeclarationResponse);
    return m;
  },
});

/** The new status, and what comes with it. */
export interface MsgUpdateDeclaration {
  signer: string;
  id: bigint;
  version: bigint;
  status: number;
  /** With ASSESSED. */
  assessed: stateset_crossborder_v1_state.AssessedLine[];
  assessedFee: string;
  documentIds: bigint[];
  clientKey: string;
}

export const MsgUpdateDeclaration: MessageType<MsgUpdateDeclaration> = messageType<MsgUpdateDeclaration>({
  name: "stateset.crossborder.v1.MsgUpdateDeclaration",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/crossborder/MsgUpdateDecl"},
  doc: "The new status, and what comes with it.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: stateset_crossborder_v1_state.DeclarationStatus$ },
    { no: 5, name: "assessed", prop: "assessed", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.AssessedLine, nullable: false, options: {"amino.dont_omitempty":true}, doc: "With ASSESSED." },
    { no: 6, name: "assessed_fee", prop: "assessedFee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, status: 0, assessed: [], assessedFee: "", documentIds: [], clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      w.string(m.assessedFee === "" ? "0" : m.assessedFee);
      w.varint(50);
    }
    for (let i = m.assessed.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.AssessedLine.write(m.assessed[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.assessed.push(stateset_crossborder_v1_state.AssessedLine.read(r, r.end(), stateset_crossborder_v1_state.AssessedLine.create()));
        break;
      case 50:
        m.assessedFee = intText(r.string(), m.assessedFee);
        break;
      case 56:
        m.documentIds.push(r.uint64());
        break;
      case 58: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgUpdateDeclaration, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateDeclaration);
    return m;
  },
});

/** The declaration now. */
export interface MsgUpdateDeclarationResponse {
  version: bigint;
}

export const MsgUpdateDeclarationResponse: MessageType<MsgUpdateDeclarationResponse> = messageType<MsgUpdateDeclarationResponse>({
  name: "stateset.crossborder.v1.MsgUpdateDeclarationResponse",
  doc: "The declaration now.",
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
        skipField(MsgUpdateDeclarationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateDeclarationResponse);
    return m;
  },
});

/** Settles an assessed declaration. */
export interface MsgReconcileDuty {
  signer: string;
  /** The declaration. */
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgReconcileDuty: MessageType<MsgReconcileDuty> = messageType<MsgReconcileDuty>({
  name: "stateset.crossborder.v1.MsgReconcileDuty",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/crossborder/MsgReconcileDuty"},
  doc: "Settles an assessed declaration.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64", doc: "The declaration." },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReconcileDuty, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReconcileDuty);
    return m;
  },
});

/** Who paid what; nothing moved when the quote is DISPUTED. */
export interface MsgReconcileDutyResponse {
  version: bigint;
  status: number;
  fromEscrow: string;
  fromBond: string;
  fromPayer: string;
  surplus: string;
}

export const MsgReconcileDutyResponse: MessageType<MsgReconcileDutyResponse> = messageType<MsgReconcileDutyResponse>({
  name: "stateset.crossborder.v1.MsgReconcileDutyResponse",
  doc: "Who paid what; nothing moved when the quote is DISPUTED.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_crossborder_v1_state.LandedCostStatus$ },
    { no: 3, name: "from_escrow", prop: "fromEscrow", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "from_bond", prop: "fromBond", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 5, name: "from_payer", prop: "fromPayer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "surplus", prop: "surplus", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, status: 0, fromEscrow: "", fromBond: "", fromPayer: "", surplus: "" }),
  write(m, w) {
    if (m.surplus !== "") {
      w.string(m.surplus);
      w.varint(50);
    }
    if (m.fromPayer !== "") {
      w.string(m.fromPayer);
      w.varint(42);
    }
    if (m.fromBond !== "") {
      w.string(m.fromBond);
      w.varint(34);
    }
    if (m.fromEscrow !== "") {
      w.string(m.fromEscrow);
      w.varint(26);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(16);
    }
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
      case 16:
        m.status = r.int32();
        break;
      case 26:
        m.fromEscrow = r.string();
        break;
      case 34:
        m.fromBond = r.string();
        break;
      case 42:
        m.fromPayer = r.string();
        break;
      case 50:
        m.surplus = r.string();
        break;
      default:
        skipField(MsgReconcileDutyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReconcileDutyResponse);
    return m;
  },
});

/** For units that came back and left the country. */
export interface MsgClaimDrawback {
  claimant: string;
  declarationId: bigint;
  version: bigint;
  line: number;
  units: bigint;
  /** The export declaration. */
  documentId: bigint;
  clientKey: string;
}

export const MsgClaimDrawback: MessageType<MsgClaimDrawback> = messageType<MsgClaimDrawback>({
  name: "stateset.crossborder.v1.MsgClaimDrawback",
  options: {"cosmos.msg.v1.signer":["claimant"],"amino.name":"stateset/crossborder/MsgClaimDrawback"},
  doc: "For units that came back and left the country.",
  fields: [
    { no: 1, name: "claimant", prop: "claimant", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "declaration_id", prop: "declarationId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "line", prop: "line", kind: "uint32" },
    { no: 5, name: "units", prop: "units", kind: "uint64" },
    { no: 6, name: "document_id", prop: "documentId", kind: "uint64", doc: "The export declaration." },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ claimant: "", declarationId: 0n, version: 0n, line: 0, units: 0n, documentId: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    if (m.documentId !== 0n) {
      w.varint64(m.documentId);
      w.varint(48);
    }
    if (m.units !== 0n) {
      w.varint64(m.units);
      w.varint(40);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.declarationId !== 0n) {
      w.varint64(m.declarationId);
      w.varint(16);
    }
    if (m.claimant !== "") {
      w.string(m.claimant);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.claimant = r.string();
        break;
      case 16:
        m.declarationId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.line = r.uint32();
        break;
      case 40:
        m.units = r.uint64();
        break;
      case 48:
        m.documentId = r.uint64();
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgClaimDrawback, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgClaimDrawback);
    return m;
  },
});

/** What customs gave back. */
export interface MsgClaimDrawbackResponse {
  id: bigint;
  amount: string;
}

export const MsgClaimDrawbackResponse: MessageType<MsgClaimDrawbackResponse> = messageType<MsgClaimDrawbackResponse>({
  name: "stateset.crossborder.v1.MsgClaimDrawbackResponse",
  doc: "What customs gave back.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, amount: "" }),
  write(m, w) {
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(18);
    }
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
      case 18:
        m.amount = r.string();
        break;
      default:
        skipField(MsgClaimDrawbackResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgClaimDrawbackResponse);
    return m;
  },
});

/** For quotes that have expired, or whose goods were not let in. */
export interface MsgReclaimLandedCost {
  claimant: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgReclaimLandedCost: MessageType<MsgReclaimLandedCost> = messageType<MsgReclaimLandedCost>({
  name: "stateset.crossborder.v1.MsgReclaimLandedCost",
  options: {"cosmos.msg.v1.signer":["claimant"],"amino.name":"stateset/crossborder/MsgReclaimCost"},
  doc: "For quotes that have expired, or whose goods were not let in.",
  fields: [
    { no: 1, name: "claimant", prop: "claimant", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ claimant: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.claimant !== "") {
      w.string(m.claimant);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.claimant = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReclaimLandedCost, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReclaimLandedCost);
    return m;
  },
});

/** What came back. */
export interface MsgReclaimLandedCostResponse {
  version: bigint;
  amount: string;
}

export const MsgReclaimLandedCostResponse: MessageType<MsgReclaimLandedCostResponse> = messageType<MsgReclaimLandedCostResponse>({
  name: "stateset.crossborder.v1.MsgReclaimLandedCostResponse",
  doc: "What came back.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, amount: "" }),
  write(m, w) {
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(18);
    }
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
      case 18:
        m.amount = r.string();
        break;
      default:
        skipField(MsgReclaimLandedCostResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReclaimLandedCostResponse);
    return m;
  },
});

/** The document itself stays off chain. */
export interface MsgAttachDocument {
  owner: string;
  type: string;
  hash: Uint8Array;
  orderId: bigint;
  clientKey: string;
}

export const MsgAttachDocument: MessageType<MsgAttachDocument> = messageType<MsgAttachDocument>({
  name: "stateset.crossborder.v1.MsgAttachDocument",
  options: {"cosmos.msg.v1.signer":["owner"],"amino.name":"stateset/crossborder/MsgAttachDocument"},
  doc: "The document itself stays off chain.",
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "type", prop: "type", kind: "string" },
    { no: 3, name: "hash", prop: "hash", kind: "bytes" },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ owner: "", type: "", hash: EMPTY_BYTES, orderId: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(32);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(26);
    }
    if (m.type !== "") {
      w.string(m.type);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        m.type = r.string();
        break;
      case 26:
        m.hash = r.bytes();
        break;
      case 32:
        m.orderId = r.uint64();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAttachDocument, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAttachDocument);
    return m;
  },
});

/** The document. */
export interface MsgAttachDocumentResponse {
  id: bigint;
}

export const MsgAttachDocumentResponse: MessageType<MsgAttachDocumentResponse> = messageType<MsgAttachDocumentResponse>({
  name: "stateset.crossborder.v1.MsgAttachDocumentResponse",
  doc: "The document.",
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
        skipField(MsgAttachDocumentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAttachDocumentResponse);
    return m;
  },
});

/** All parameters at once. */
export interface MsgUpdateParams {
  authority: string;
  params: stateset_crossborder_v1_state.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "stateset.crossborder.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/crossborder/MsgUpdateParams"},
  doc: "All parameters at once.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => stateset_crossborder_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: stateset_crossborder_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_crossborder_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        stateset_crossborder_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

/** Empty. */
export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "stateset.crossborder.v1.MsgUpdateParamsResponse",
  doc: "Empty.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

/** Changes corridors, tariffs, quotes, declarations and documents. */
export const Msg = {
  typeName: "stateset.crossborder.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  doc: "Changes corridors, tariffs, quotes, declarations and documents.",
  methods: {
    upsertCorridor: { name: "UpsertCorridor", input: MsgUpsertCorridor, output: MsgUpsertCorridorResponse, http: [], doc: "A publisher opens, restricts, caps or closes trade between two countries." },
    publishTariffSet: { name: "PublishTariffSet", input: MsgPublishTariffSet, output: MsgPublishTariffSetResponse, http: [], doc: "A publisher adds a batch of dated rows." },
    registerMaker: { name: "RegisterMaker", input: MsgRegisterMaker, output: MsgRegisterMakerResponse, http: [], doc: "The signer becomes a maker, or stops being one." },
    postFxQuote: { name: "PostFxQuote", input: MsgPostFxQuote, output: MsgPostFxQuoteResponse, http: [], doc: "A maker quotes; a firm quote locks what it buys." },
    acceptFxQuote: { name: "AcceptFxQuote", input: MsgAcceptFxQuote, output: MsgAcceptFxQuoteResponse, http: [], doc: "A taker takes a firm quote: both legs move at once." },
    quoteLandedCost: { name: "QuoteLandedCost", input: MsgQuoteLandedCost, output: MsgQuoteLandedCostResponse, http: [], doc: "Computes a consignment's landed cost and pins it." },
    guaranteeLandedCost: { name: "GuaranteeLandedCost", input: MsgGuaranteeLandedCost, output: MsgGuaranteeLandedCostResponse, http: [], doc: "A guarantor bonds a quote: it pays what customs wants beyond it." },
    acceptLandedCost: { name: "AcceptLandedCost", input: MsgAcceptLandedCost, output: MsgAcceptLandedCostResponse, http: [], doc: "The buyer accepts a quote outside an order." },
    lodgeDeclaration: { name: "LodgeDeclaration", input: MsgLodgeDeclaration, output: MsgLodgeDeclarationResponse, http: [], doc: "Importer or broker declares a consignment." },
    updateDeclaration: { name: "UpdateDeclaration", input: MsgUpdateDeclaration, output: MsgUpdateDeclarationResponse, http: [], doc: "Broker or customs move a declaration on." },
    reconcileDuty: { name: "ReconcileDuty", input: MsgReconcileDuty, output: MsgReconcileDutyResponse, http: [], doc: "Pays customs what was assessed: from escrow, then bond, then who owes." },
    claimDrawback: { name: "ClaimDrawback", input: MsgClaimDrawback, output: MsgClaimDrawbackResponse, http: [], doc: "Duty back for units that left the country again." },
    reclaimLandedCost: { name: "ReclaimLandedCost", input: MsgReclaimLandedCost, output: MsgReclaimLandedCostResponse, http: [], doc: "Takes back what an ended quote still holds for the signer: the buyer its escrow, the guarantor its bond." },
    attachDocument: { name: "AttachDocument", input: MsgAttachDocument, output: MsgAttachDocumentResponse, http: [], doc: "Puts a document's hash on chain." },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [], doc: "The authority replaces all parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/crossborder/v1/tx.proto",
  package: "stateset.crossborder.v1",
  messages: [MsgUpsertCorridor, MsgUpsertCorridorResponse, MsgPublishTariffSet, MsgPublishTariffSetResponse, MsgRegisterMaker, MsgRegisterMakerResponse, MsgPostFxQuote, MsgPostFxQuoteResponse, MsgAcceptFxQuote, MsgAcceptFxQuoteResponse, MsgQuoteLandedCost, MsgQuoteLandedCostResponse, MsgGuaranteeLandedCost, MsgGuaranteeLandedCostResponse, MsgAcceptLandedCost, MsgAcceptLandedCostResponse, MsgLodgeDeclaration, MsgLodgeDeclarationResponse, MsgUpdateDeclaration, MsgUpdateDeclarationResponse, MsgReconcileDuty, MsgReconcileDutyResponse, MsgClaimDrawback, MsgClaimDrawbackResponse, MsgReclaimLandedCost, MsgReclaimLandedCostResponse, MsgAttachDocument, MsgAttachDocumentResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
