// Generated from proto/stateset/crossborder/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

/** Whether goods may move between two countries. */
export type CorridorStatus = number;
export const CorridorStatus = {
  CORRIDOR_STATUS_UNSPECIFIED: 0,
  CORRIDOR_STATUS_OPEN: 1,
  CORRIDOR_STATUS_RESTRICTED: 2,
  CORRIDOR_STATUS_CLOSED: 3,
} as const;
export const CorridorStatus$: EnumInfo = { typeName: "stateset.crossborder.v1.CorridorStatus", values: CorridorStatus };

/** What the customs value contains. */
export type Basis = number;
export const Basis = {
  BASIS_UNSPECIFIED: 0,
  BASIS_FOB: 1,
  BASIS_CIF: 2,
} as const;
export const Basis$: EnumInfo = { typeName: "stateset.crossborder.v1.Basis", values: Basis };

/** How a duty or tax is rounded. */
export type Rounding = number;
export const Rounding = {
  ROUNDING_UNSPECIFIED: 0,
  ROUNDING_DOWN: 1,
  ROUNDING_UP: 2,
  ROUNDING_HALF_UP: 3,
  ROUNDING_HALF_EVEN: 4,
} as const;
export const Rounding$: EnumInfo = { typeName: "stateset.crossborder.v1.Rounding", values: Rounding };

/** What goods are not allowed, or need. */
export type RestrictionKind = number;
export const RestrictionKind = {
  RESTRICTION_KIND_UNSPECIFIED: 0,
  RESTRICTION_KIND_PROHIBIT: 1,
  RESTRICTION_KIND_LICENCE: 2,
  RESTRICTION_KIND_DOCUMENT: 3,
  RESTRICTION_KIND_NONE: 4,
} as const;
export const RestrictionKind$: EnumInfo = { typeName: "stateset.crossborder.v1.RestrictionKind", values: RestrictionKind };

/** Whether a quote binds its maker. */
export type FxQuoteKind = number;
export const FxQuoteKind = {
  FX_QUOTE_KIND_UNSPECIFIED: 0,
  FX_QUOTE_KIND_INDICATIVE: 1,
  FX_QUOTE_KIND_FIRM: 2,
} as const;
export const FxQuoteKind$: EnumInfo = { typeName: "stateset.crossborder.v1.FxQuoteKind", values: FxQuoteKind };

/** Where an exchange quote stands. */
export type FxQuoteStatus = number;
export const FxQuoteStatus = {
  FX_QUOTE_STATUS_UNSPECIFIED: 0,
  FX_QUOTE_STATUS_OPEN: 1,
  FX_QUOTE_STATUS_USED: 2,
  FX_QUOTE_STATUS_EXPIRED: 3,
} as const;
export const FxQuoteStatus$: EnumInfo = { typeName: "stateset.crossborder.v1.FxQuoteStatus", values: FxQuoteStatus };

/** Incoterms 2020. */
export type Incoterm = number;
export const Incoterm = {
  INCOTERM_UNSPECIFIED: 0,
  INCOTERM_EXW: 1,
  INCOTERM_FCA: 2,
  INCOTERM_CPT: 3,
  INCOTERM_CIP: 4,
  INCOTERM_DAP: 5,
  INCOTERM_DPU: 6,
  INCOTERM_DDP: 7,
  INCOTERM_FAS: 8,
  INCOTERM_FOB: 9,
  INCOTERM_CFR: 10,
  INCOTERM_CIF: 11,
} as const;
export const Incoterm$: EnumInfo = { typeName: "stateset.crossborder.v1.Incoterm", values: Incoterm };

/** How goods travel. */
export type TransportMode = number;
export const TransportMode = {
  TRANSPORT_MODE_UNSPECIFIED: 0,
  TRANSPORT_MODE_SEA: 1,
  TRANSPORT_MODE_AIR: 2,
  TRANSPORT_MODE_ROAD: 3,
  TRANSPORT_MODE_RAIL: 4,
  TRANSPORT_MODE_POST: 5,
} as const;
export const TransportMode$: EnumInfo = { typeName: "stateset.crossborder.v1.TransportMode", values: TransportMode };

/** Where a landed-cost quote stands. */
export type LandedCostStatus = number;
export const LandedCostStatus = {
  LANDED_COST_STATUS_UNSPECIFIED: 0,
  LANDED_COST_STATUS_OPEN: 1,
  LANDED_COST_STATUS_ACCEPTED: 2,
  LANDED_COST_STATUS_RECONCILED: 3,
  LANDED_COST_STATUS_DISPUTED: 4,
  LANDED_COST_STATUS_EXPIRED: 5,
} as const;
export const LandedCostStatus$: EnumInfo = { typeName: "stateset.crossborder.v1.LandedCostStatus", values: LandedCostStatus };

/** Where a customs declaration stands. */
export type DeclarationStatus = number;
export const DeclarationStatus = {
  DECLARATION_STATUS_UNSPECIFIED: 0,
  DECLARATION_STATUS_DRAFT: 1,
  DECLARATION_STATUS_LODGED: 2,
  DECLARATION_STATUS_INFO_REQUIRED: 3,
  DECLARATION_STATUS_ASSESSED: 4,
  DECLARATION_STATUS_DUTY_PAID: 5,
  DECLARATION_STATUS_RELEASED: 6,
  DECLARATION_STATUS_SEIZED: 7,
  DECLARATION_STATUS_RETURNED: 8,
} as const;
export const DeclarationStatus$: EnumInfo = { typeName: "stateset.crossborder.v1.DeclarationStatus", values: DeclarationStatus };

/** The most that one consignment may be worth in a denom. */
export interface DenomCap {
  denom: string;
  /** Of one order, inclusive; 0: no cap. */
  perOrder: string;
  /** ISO 4217 code of the currency that the denom stands for; empty: none. */
  currency: string;
}

export const DenomCap: MessageType<DenomCap> = messageType<DenomCap>({
  name: "stateset.crossborder.v1.DenomCap",
  doc: "The most that one consignment may be worth in a denom.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "per_order", prop: "perOrder", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Of one order, inclusive; 0: no cap." },
    { no: 3, name: "currency", prop: "currency", kind: "string", doc: "ISO 4217 code of the currency that the denom stands for; empty: none." },
  ],
  create: () => ({ denom: "", perOrder: "", currency: "" }),
  write(m, w) {
    if (m.currency !== "") {
      w.string(m.currency);
      w.varint(26);
    }
    {
      w.string(m.perOrder === "" ? "0" : m.perOrder);
      w.varint(18);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 18:
        m.perOrder = intText(r.string(), m.perOrder);
        break;
      case 26:
        m.currency = r.string();
        break;
      default:
        skipField(DenomCap, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DenomCap);
    return m;
  },
});

/** Trade from one country to another. */
export interface Corridor {
  /** ISO 3166-1 alpha-2. */
  origin: string;
  destination: string;
  version: bigint;
  status: number;
  /** What may be paid with, and how much of it. */
  denoms: DenomCap[];
  /** Document types that every order needs while the corridor is restricted. */
  requiredDocuments: string[];
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Corridor: MessageType<Corridor> = messageType<Corridor>({
  name: "stateset.crossborder.v1.Corridor",
  doc: "Trade from one country to another.",
  fields: [
    { no: 1, name: "origin", prop: "origin", kind: "string", doc: "ISO 3166-1 alpha-2." },
    { no: 2, name: "destination", prop: "destination", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: CorridorStatus$ },
    { no: 5, name: "denoms", prop: "denoms", kind: "message", repeated: true, message: () => DenomCap, nullable: false, options: {"amino.dont_omitempty":true}, doc: "What may be paid with, and how much of it." },
    { no: 6, name: "required_documents", prop: "requiredDocuments", kind: "string", repeated: true, doc: "Document types that every order needs while the corridor is restricted." },
    { no: 7, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ origin: "", destination: "", version: 0n, status: 0, denoms: [], requiredDocuments: [], updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.requiredDocuments.length - 1; i >= 0; i--) {
      w.string(m.requiredDocuments[i]!);
      w.varint(50);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      const end = w.written;
      DenomCap.write(m.denoms[i]!, w);
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
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.denoms.push(DenomCap.read(r, r.end(), DenomCap.create()));
        break;
      case 50:
        m.requiredDocuments.push(r.string());
        break;
      case 58:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Corridor, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Corridor);
    return m;
  },
});

/** When a row holds: from ≤ time < to; without an end it holds until another version says otherwise. */
export interface Effective {
  from: google_protobuf_timestamp.Timestamp;
  to: google_protobuf_timestamp.Timestamp | undefined;
}

export const Effective: MessageType<Effective> = messageType<Effective>({
  name: "stateset.crossborder.v1.Effective",
  doc: "When a row holds: from ≤ time < to; without an end it holds until another version says otherwise.",
  fields: [
    { no: 1, name: "from", prop: "from", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 2, name: "to", prop: "to", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ from: { seconds: GO_ZERO_SECONDS, nanos: 0 }, to: undefined }),
  write(m, w) {
    if (m.to !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.to, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.from, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.from = readStdTime(r);
        break;
      case 18:
        m.to = readStdTime(r);
        break;
      default:
        skipField(Effective, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Effective);
    return m;
  },
});

/** What a destination takes of goods. */
export interface TariffRow {
  /** Given by the chain. */
  id: bigint;
  setVersion: bigint;
  destination: string;
  /** Empty: every origin that has no row of its own. */
  origin: string;
  /** 2 to 10 digits of the Harmonized System; the longest that fits wins. */
  hsPrefix: string;
  effective: Effective;
  /** Parts of a million of the customs value. */
  adValoremPpm: number;
  /** Minor units for each unit of goods. */
  specificPerUnit: string;
  /** Denom of specific_per_unit; empty when there is none. */
  specificDenom: string;
  basis: number;
  /** Name of a preference that a proof of origin gives; empty for the general rate. */
  preference: string;
  rounding: number;
  /** Parts of a million of the duty that an export gives back. */
  drawbackPpm: number;
}

export const TariffRow: MessageType<TariffRow> = messageType<TariffRow>({
  name: "stateset.crossborder.v1.TariffRow",
  doc: "What a destination takes of goods.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64", doc: "Given by the chain." },
    { no: 2, name: "set_version", prop: "setVersion", kind: "uint64" },
    { no: 3, name: "destination", prop: "destination", kind: "string" },
    { no: 4, name: "origin", prop: "origin", kind: "string", doc: "Empty: every origin that has no row of its own." },
    { no: 5, name: "hs_prefix", prop: "hsPrefix", kind: "string", doc: "2 to 10 digits of the Harmonized System; the longest that fits wins." },
    { no: 6, name: "effective", prop: "effective", kind: "message", message: () => Effective, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "ad_valorem_ppm", prop: "adValoremPpm", kind: "uint32", doc: "Parts of a million of the customs value." },
    { no: 8, name: "specific_per_unit", prop: "specificPerUnit", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Minor units for each unit of goods." },
    { no: 9, name: "specific_denom", prop: "specificDenom", kind: "string", doc: "Denom of specific_per_unit; empty when there is none." },
    { no: 10, name: "basis", prop: "basis", kind: "enum", enum: Basis$ },
    { no: 11, name: "preference", prop: "preference", kind: "string", doc: "Name of a preference that a proof of origin gives; empty for the general rate." },
    { no: 12, name: "rounding", prop: "rounding", kind: "enum", enum: Rounding$ },
    { no: 13, name: "drawback_ppm", prop: "drawbackPpm", kind: "uint32", doc: "Parts of a million of the duty that an export gives back." },
  ],
  create: () => ({ id: 0n, setVersion: 0n, destination: "", origin: "", hsPrefix: "", effective: Effective.create(), adValoremPpm: 0, specificPerUnit: "", specificDenom: "", basis: 0, preference: "", rounding: 0, drawbackPpm: 0 }),
  write(m, w) {
    if (m.drawbackPpm !== 0) {
      w.varint(m.drawbackPpm);
      w.varint(104);
    }
    if (m.rounding !== 0) {
      w.int32(m.rounding);
      w.varint(96);
    }
    if (m.preference !== "") {
      w.string(m.preference);
      w.varint(90);
    }
    if (m.basis !== 0) {
      w.int32(m.basis);
      w.varint(80);
    }
    if (m.specificDenom !== "") {
      w.string(m.specificDenom);
      w.varint(74);
    }
    {
      w.string(m.specificPerUnit === "" ? "0" : m.specificPerUnit);
      w.varint(66);
    }
    if (m.adValoremPpm !== 0) {
      w.varint(m.adValoremPpm);
      w.varint(56);
    }
    {
      const end = w.written;
      Effective.write(m.effective, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.hsPrefix !== "") {
      w.string(m.hsPrefix);
      w.varint(42);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(34);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(26);
    }
    if (m.setVersion !== 0n) {
      w.varint64(m.setVersion);
      w.varint(16);
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
      case 16:
        m.setVersion = r.uint64();
        break;
      case 26:
        m.destination = r.string();
        break;
      case 34:
        m.origin = r.string();
        break;
      case 42:
        m.hsPrefix = r.string();
        break;
      case 50:
        Effective.read(r, r.end(), m.effective);
        break;
      case 56:
        m.adValoremPpm = r.uint32();
        break;
      case 66:
        m.specificPerUnit = intText(r.string(), m.specificPerUnit);
        break;
      case 74:
        m.specificDenom = r.string();
        break;
      case 80:
        m.basis = r.int32();
        break;
      case 90:
        m.preference = r.string();
        break;
      case 96:
        m.rounding = r.int32();
        break;
      case 104:
        m.drawbackPpm = r.uint32();
        break;
      default:
        skipField(TariffRow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TariffRow);
    return m;
  },
});

/** What a destination takes of value, duty and freight. */
export interface TaxRow {
  id: bigint;
  setVersion: bigint;
  destination: string;
  /** Empty: all goods. */
  hsPrefix: string;
  effective: Effective;
  ratePpm: number;
  rounding: number;
}

export const TaxRow: MessageType<TaxRow> = messageType<TaxRow>({
  name: "stateset.crossborder.v1.TaxRow",
  doc: "What a destination takes of value, duty and freight.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "set_version", prop: "setVersion", kind: "uint64" },
    { no: 3, name: "destination", prop: "destination", kind: "string" },
    { no: 4, name: "hs_prefix", prop: "hsPrefix", kind: "string", doc: "Empty: all goods." },
    { no: 5, name: "effective", prop: "effective", kind: "message", message: () => Effective, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "rate_ppm", prop: "ratePpm", kind: "uint32" },
    { no: 7, name: "rounding", prop: "rounding", kind: "enum", enum: Rounding$ },
  ],
  create: () => ({ id: 0n, setVersion: 0n, destination: "", hsPrefix: "", effective: Effective.create(), ratePpm: 0, rounding: 0 }),
  write(m, w) {
    if (m.rounding !== 0) {
      w.int32(m.rounding);
      w.varint(56);
    }
    if (m.ratePpm !== 0) {
      w.varint(m.ratePpm);
      w.varint(48);
    }
    {
      const end = w.written;
      Effective.write(m.effective, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.hsPrefix !== "") {
      w.string(m.hsPrefix);
      w.varint(34);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(26);
    }
    if (m.setVersion !== 0n) {
      w.varint64(m.setVersion);
      w.varint(16);
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
      case 16:
        m.setVersion = r.uint64();
        break;
      case 26:
        m.destination = r.string();
        break;
      case 34:
        m.hsPrefix = r.string();
        break;
      case 42:
        Effective.read(r, r.end(), m.effective);
        break;
      case 48:
        m.ratePpm = r.uint32();
        break;
      case 56:
        m.rounding = r.int32();
        break;
      default:
        skipField(TaxRow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TaxRow);
    return m;
  },
});

/** What a destination lets in without duty or tax. */
export interface DeMinimisRow {
  id: bigint;
  setVersion: bigint;
  destination: string;
  denom: string;
  effective: Effective;
  /** Intrinsic goods value up to which no duty is due, inclusive; 0: none. */
  dutyThreshold: string;
  taxThreshold: string;
}

export const DeMinimisRow: MessageType<DeMinimisRow> = messageType<DeMinimisRow>({
  name: "stateset.crossborder.v1.DeMinimisRow",
  doc: "What a destination lets in without duty or tax.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "set_version", prop: "setVersion", kind: "uint64" },
    { no: 3, name: "destination", prop: "destination", kind: "string" },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "effective", prop: "effective", kind: "message", message: () => Effective, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "duty_threshold", prop: "dutyThreshold", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Intrinsic goods value up to which no duty is due, inclusive; 0: none." },
    { no: 7, name: "tax_threshold", prop: "taxThreshold", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, setVersion: 0n, destination: "", denom: "", effective: Effective.create(), dutyThreshold: "", taxThreshold: "" }),
  write(m, w) {
    {
      w.string(m.taxThreshold === "" ? "0" : m.taxThreshold);
      w.varint(58);
    }
    {
      w.string(m.dutyThreshold === "" ? "0" : m.dutyThreshold);
      w.varint(50);
    }
    {
      const end = w.written;
      Effective.write(m.effective, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(34);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(26);
    }
    if (m.setVersion !== 0n) {
      w.varint64(m.setVersion);
      w.varint(16);
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
      case 16:
        m.setVersion = r.uint64();
        break;
      case 26:
        m.destination = r.string();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        Effective.read(r, r.end(), m.effective);
        break;
      case 50:
        m.dutyThreshold = intText(r.string(), m.dutyThreshold);
        break;
      case 58:
        m.taxThreshold = intText(r.string(), m.taxThreshold);
        break;
      default:
        skipField(DeMinimisRow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DeMinimisRow);
    return m;
  },
});

/** A merchandise fee per consignment. */
export interface FeeRow {
  id: bigint;
  setVersion: bigint;
  destination: string;
  denom: string;
  effective: Effective;
  ratePpm: number;
  minimum: string;
  maximum: string;
}

export const FeeRow: MessageType<FeeRow> = messageType<FeeRow>({
  name: "stateset.crossborder.v1.FeeRow",
  doc: "A merchandise fee per consignment.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "set_version", prop: "setVersion", kind: "uint64" },
    { no: 3, name: "destination", prop: "destination", kind: "string" },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "effective", prop: "effective", kind: "message", message: () => Effective, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "rate_ppm", prop: "ratePpm", kind: "uint32" },
    { no: 7, name: "minimum", prop: "minimum", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "maximum", prop: "maximum", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, setVersion: 0n, destination: "", denom: "", effective: Effective.create(), ratePpm: 0, minimum: "", maximum: "" }),
  write(m, w) {
    {
      w.string(m.maximum === "" ? "0" : m.maximum);
      w.varint(66);
    }
    {
      w.string(m.minimum === "" ? "0" : m.minimum);
      w.varint(58);
    }
    if (m.ratePpm !== 0) {
      w.varint(m.ratePpm);
      w.varint(48);
    }
    {
      const end = w.written;
      Effective.write(m.effective, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(34);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(26);
    }
    if (m.setVersion !== 0n) {
      w.varint64(m.setVersion);
      w.varint(16);
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
      case 16:
        m.setVersion = r.uint64();
        break;
      case 26:
        m.destination = r.string();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        Effective.read(r, r.end(), m.effective);
        break;
      case 48:
        m.ratePpm = r.uint32();
        break;
      case 58:
        m.minimum = intText(r.string(), m.minimum);
        break;
      case 66:
        m.maximum = intText(r.string(), m.maximum);
        break;
      default:
        skipField(FeeRow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FeeRow);
    return m;
  },
});

/** A restriction on goods, by HS prefix and origin. */
export interface Restriction {
  id: bigint;
  setVersion: bigint;
  /** Empty: every origin. */
  origin: string;
  destination: string;
  hsPrefix: string;
  effective: Effective;
  kind: number;
  /** Wanted when kind is DOCUMENT. */
  documentType: string;
}

export const Restriction: MessageType<Restriction> = messageType<Restriction>({
  name: "stateset.crossborder.v1.Restriction",
  doc: "A restriction on goods, by HS prefix and origin.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "set_version", prop: "setVersion", kind: "uint64" },
    { no: 3, name: "origin", prop: "origin", kind: "string", doc: "Empty: every origin." },
    { no: 4, name: "destination", prop: "destination", kind: "string" },
    { no: 5, name: "hs_prefix", prop: "hsPrefix", kind: "string" },
    { no: 6, name: "effective", prop: "effective", kind: "message", message: () => Effective, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "kind", prop: "kind", kind: "enum", enum: RestrictionKind$ },
    { no: 8, name: "document_type", prop: "documentType", kind: "string", doc: "Wanted when kind is DOCUMENT." },
  ],
  create: () => ({ id: 0n, setVersion: 0n, origin: "", destination: "", hsPrefix: "", effective: Effective.create(), kind: 0, documentType: "" }),
  write(m, w) {
    if (m.documentType !== "") {
      w.string(m.documentType);
      w.varint(66);
    }
    if (m.kind !== 0) {
      w.int32(m.kind);
      w.varint(56);
    }
    {
      const end = w.written;
      Effective.write(m.effective, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.hsPrefix !== "") {
      w.string(m.hsPrefix);
      w.varint(42);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(34);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(26);
    }
    if (m.setVersion !== 0n) {
      w.varint64(m.setVersion);
      w.varint(16);
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
      case 16:
        m.setVersion = r.uint64();
        break;
      case 26:
        m.origin = r.string();
        break;
      case 34:
        m.destination = r.string();
        break;
      case 42:
        m.hsPrefix = r.string();
        break;
      case 50:
        Effective.read(r, r.end(), m.effective);
        break;
      case 56:
        m.kind = r.int32();
        break;
      case 66:
        m.documentType = r.string();
        break;
      default:
        skipField(Restriction, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Restriction);
    return m;
  },
});

/** A published batch of rows. */
export interface TariffSet {
  version: bigint;
  publisher: string;
  rows: number;
  /** Commitment to the source that it was taken from. */
  sourceHash: Uint8Array;
  publishedAt: google_protobuf_timestamp.Timestamp;
}

export const TariffSet: MessageType<TariffSet> = messageType<TariffSet>({
  name: "stateset.crossborder.v1.TariffSet",
  doc: "A published batch of rows.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "rows", prop: "rows", kind: "uint32" },
    { no: 4, name: "source_hash", prop: "sourceHash", kind: "bytes", doc: "Commitment to the source that it was taken from." },
    { no: 5, name: "published_at", prop: "publishedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ version: 0n, publisher: "", rows: 0, sourceHash: EMPTY_BYTES, publishedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.publishedAt, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.sourceHash.length !== 0) {
      w.bytes(m.sourceHash);
      w.varint(34);
    }
    if (m.rows !== 0) {
      w.varint(m.rows);
      w.varint(24);
    }
    if (m.publisher !== "") {
      w.string(m.publisher);
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
        m.publisher = r.string();
        break;
      case 24:
        m.rows = r.uint32();
        break;
      case 34:
        m.sourceHash = r.bytes();
        break;
      case 42:
        m.publishedAt = readStdTime(r);
        break;
      default:
        skipField(TariffSet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TariffSet);
    return m;
  },
});

/** Somebody who quotes exchange rates. */
export interface Maker {
  address: string;
  version: bigint;
  active: boolean;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Maker: MessageType<Maker> = messageType<Maker>({
  name: "stateset.crossborder.v1.Maker",
  doc: "Somebody who quotes exchange rates.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "active", prop: "active", kind: "bool" },
    { no: 4, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", version: 0n, active: false, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.active) {
      w.bool(m.active);
      w.varint(24);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
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
      case 16:
        m.version = r.uint64();
        break;
      case 24:
        m.active = r.bool();
        break;
      case 34:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Maker, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Maker);
    return m;
  },
});

/** A maker's offer: the taker sells one denom and is credited another, all or nothing, once. */
export interface FxQuote {
  id: bigint;
  version: bigint;
  maker: string;
  kind: number;
  status: number;
  sellDenom: string;
  buyDenom: string;
  /** Credited to the taker. */
  buyAmount: string;
  /** In the sell denom. */
  price: string;
  fee: string;
  /** Price and fee: what the taker pays. */
  totalPrice: string;
  expiresAt: google_protobuf_timestamp.Timestamp;
  /** The lock in the maker's account; 0 when there is none. */
  holdId: bigint;
  /** Only this taker; empty: anybody. */
  taker: string;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const FxQuote: MessageType<FxQuote> = messageType<FxQuote>({
  name: "stateset.crossborder.v1.FxQuote",
  doc: "A maker's offer: the taker sells one denom and is credited another, all or nothing, once.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "maker", prop: "maker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "kind", prop: "kind", kind: "enum", enum: FxQuoteKind$ },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: FxQuoteStatus$ },
    { no: 6, name: "sell_denom", prop: "sellDenom", kind: "string" },
    { no: 7, name: "buy_denom", prop: "buyDenom", kind: "string" },
    { no: 8, name: "buy_amount", prop: "buyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Credited to the taker." },
    { no: 9, name: "price", prop: "price", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "In the sell denom." },
    { no: 10, name: "fee", prop: "fee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 11, name: "total_price", prop: "totalPrice", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Price and fee: what the taker pays." },
    { no: 12, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 13, name: "hold_id", prop: "holdId", kind: "uint64", doc: "The lock in the maker's account; 0 when there is none." },
    { no: 14, name: "taker", prop: "taker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Only this taker; empty: anybody." },
    { no: 15, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 16, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, maker: "", kind: 0, status: 0, sellDenom: "", buyDenom: "", buyAmount: "", price: "", fee: "", totalPrice: "", expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, holdId: 0n, taker: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(130);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.taker !== "") {
      w.string(m.taker);
      w.varint(114);
    }
    if (m.holdId !== 0n) {
      w.varint64(m.holdId);
      w.varint(104);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    {
      w.string(m.totalPrice === "" ? "0" : m.totalPrice);
      w.varint(90);
    }
    {
      w.string(m.fee === "" ? "0" : m.fee);
      w.varint(82);
    }
    {
      w.string(m.price === "" ? "0" : m.price);
      w.varint(74);
    }
    {
      w.string(m.buyAmount === "" ? "0" : m.buyAmount);
      w.varint(66);
    }
    if (m.buyDenom !== "") {
      w.string(m.buyDenom);
      w.varint(58);
    }
    if (m.sellDenom !== "") {
      w.string(m.sellDenom);
      w.varint(50);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(40);
    }
    if (m.kind !== 0) {
      w.int32(m.kind);
      w.varint(32);
    }
    if (m.maker !== "") {
      w.string(m.maker);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
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
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.maker = r.string();
        break;
      case 32:
        m.kind = r.int32();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 50:
        m.sellDenom = r.string();
        break;
      case 58:
        m.buyDenom = r.string();
        break;
      case 66:
        m.buyAmount = intText(r.string(), m.buyAmount);
        break;
      case 74:
        m.price = intText(r.string(), m.price);
        break;
      case 82:
        m.fee = intText(r.string(), m.fee);
        break;
      case 90:
        m.totalPrice = intText(r.string(), m.totalPrice);
        break;
      case 98:
        m.expiresAt = readStdTime(r);
        break;
      case 104:
        m.holdId = r.uint64();
        break;
      case 114:
        m.taker = r.string();
        break;
      case 122:
        m.createdAt = readStdTime(r);
        break;
      case 130:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(FxQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FxQuote);
    return m;
  },
});

/** Goods of a consignment, as they are asked about. */
export interface ConsignmentLine {
  /** Number of the order's line. */
  line: number;
  /** 6 to 10 digits. */
  hsCode: string;
  /** Country of origin. */
  origin: string;
  quantity: bigint;
  /** Net of discount. */
  value: string;
  /** Preference that a proof of origin is there for; empty: none. */
  preference: string;
  /** That proof: a document of type "certificate_of_origin"; needed by a preference. */
  proofDocumentId: bigint;
  /** Licence for goods that need one. */
  licenceRef: string;
}

export const ConsignmentLine: MessageType<ConsignmentLine> = messageType<ConsignmentLine>({
  name: "stateset.crossborder.v1.ConsignmentLine",
  doc: "Goods of a consignment, as they are asked about.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32", doc: "Number of the order's line." },
    { no: 2, name: "hs_code", prop: "hsCode", kind: "string", doc: "6 to 10 digits." },
    { no: 3, name: "origin", prop: "origin", kind: "string", doc: "Country of origin." },
    { no: 4, name: "quantity", prop: "quantity", kind: "uint64" },
    { no: 5, name: "value", prop: "value", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Net of discount." },
    { no: 6, name: "preference", prop: "preference", kind: "string", doc: "Preference that a proof of origin is there for; empty: none." },
    { no: 7, name: "proof_document_id", prop: "proofDocumentId", kind: "uint64", doc: "That proof: a document of type \"certificate_of_origin\"; needed by a preference." },
    { no: 8, name: "licence_ref", prop: "licenceRef", kind: "string", doc: "Licence for goods that need one." },
  ],
  create: () => ({ line: 0, hsCode: "", origin: "", quantity: 0n, value: "", preference: "", proofDocumentId: 0n, licenceRef: "" }),
  write(m, w) {
    if (m.licenceRef !== "") {
      w.string(m.licenceRef);
      w.varint(66);
    }
    if (m.proofDocumentId !== 0n) {
      w.varint64(m.proofDocumentId);
      w.varint(56);
    }
    if (m.preference !== "") {
      w.string(m.preference);
      w.varint(50);
    }
    {
      w.string(m.value === "" ? "0" : m.value);
      w.varint(42);
    }
    if (m.quantity !== 0n) {
      w.varint64(m.quantity);
      w.varint(32);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(26);
    }
    if (m.hsCode !== "") {
      w.string(m.hsCode);
      w.varint(18);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 18:
        m.hsCode = r.string();
        break;
      case 26:
        m.origin = r.string();
        break;
      case 32:
        m.quantity = r.uint64();
        break;
      case 42:
        m.value = intText(r.string(), m.value);
        break;
      case 50:
        m.preference = r.string();
        break;
      case 56:
        m.proofDocumentId = r.uint64();
        break;
      case 66:
        m.licenceRef = r.string();
        break;
      default:
        skipField(ConsignmentLine, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConsignmentLine);
    return m;
  },
});

/** A consignment: what landed cost is computed of. */
export interface Consignment {
  origin: string;
  destination: string;
  denom: string;
  incoterm: number;
  mode: number;
  lines: ConsignmentLine[];
  freight: string;
  /** The part of the freight after the border; the rest is before. */
  freightAfterBorder: string;
  insurance: string;
}

export const Consignment: MessageType<Consignment> = messageType<Consignment>({
  name: "stateset.crossborder.v1.Consignment",
  doc: "A consignment: what landed cost is computed of.",
  fields: [
    { no: 1, name: "origin", prop: "origin", kind: "string" },
    { no: 2, name: "destination", prop: "destination", kind: "string" },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "incoterm", prop: "incoterm", kind: "enum", enum: Incoterm$ },
    { no: 5, name: "mode", prop: "mode", kind: "enum", enum: TransportMode$ },
    { no: 6, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => ConsignmentLine, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "freight", prop: "freight", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "freight_after_border", prop: "freightAfterBorder", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The part of the freight after the border; the rest is before." },
    { no: 9, name: "insurance", prop: "insurance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ origin: "", destination: "", denom: "", incoterm: 0, mode: 0, lines: [], freight: "", freightAfterBorder: "", insurance: "" }),
  write(m, w) {
    {
      w.string(m.insurance === "" ? "0" : m.insurance);
      w.varint(74);
    }
    {
      w.string(m.freightAfterBorder === "" ? "0" : m.freightAfterBorder);
      w.varint(66);
    }
    {
      w.string(m.freight === "" ? "0" : m.freight);
      w.varint(58);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      ConsignmentLine.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.mode !== 0) {
      w.int32(m.mode);
      w.varint(40);
    }
    if (m.incoterm !== 0) {
      w.int32(m.incoterm);
      w.varint(32);
    }
    if (m.denom !== "") {
      w.string(m.denom);
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
        m.denom = r.string();
        break;
      case 32:
        m.incoterm = r.int32();
        break;
      case 40:
        m.mode = r.int32();
        break;
      case 50:
        m.lines.push(ConsignmentLine.read(r, r.end(), ConsignmentLine.create()));
        break;
      case 58:
        m.freight = intText(r.string(), m.freight);
        break;
      case 66:
        m.freightAfterBorder = intText(r.string(), m.freightAfterBorder);
        break;
      case 74:
        m.insurance = intText(r.string(), m.insurance);
        break;
      default:
        skipField(Consignment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Consignment);
    return m;
  },
});

/** What a line costs at the border. */
export interface LandedLine {
  line: number;
  /** The row that was applied; 0 when there was none and none was needed. */
  tariffRowId: bigint;
  customsValue: string;
  duty: string;
  tax: string;
  drawbackPpm: number;
}

export const LandedLine: MessageType<LandedLine> = messageType<LandedLine>({
  name: "stateset.crossborder.v1.LandedLine",
  doc: "What a line costs at the border.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "tariff_row_id", prop: "tariffRowId", kind: "uint64", doc: "The row that was applied; 0 when there was none and none was needed." },
    { no: 3, name: "customs_value", prop: "customsValue", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "duty", prop: "duty", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "tax", prop: "tax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "drawback_ppm", prop: "drawbackPpm", kind: "uint32" },
  ],
  create: () => ({ line: 0, tariffRowId: 0n, customsValue: "", duty: "", tax: "", drawbackPpm: 0 }),
  write(m, w) {
    if (m.drawbackPpm !== 0) {
      w.varint(m.drawbackPpm);
      w.varint(48);
    }
    {
      w.string(m.tax === "" ? "0" : m.tax);
      w.varint(42);
    }
    {
      w.string(m.duty === "" ? "0" : m.duty);
      w.varint(34);
    }
    {
      w.string(m.customsValue === "" ? "0" : m.customsValue);
      w.varint(26);
    }
    if (m.tariffRowId !== 0n) {
      w.varint64(m.tariffRowId);
      w.varint(16);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 16:
        m.tariffRowId = r.uint64();
        break;
      case 26:
        m.customsValue = intText(r.string(), m.customsValue);
        break;
      case 34:
        m.duty = intText(r.string(), m.duty);
        break;
      case 42:
        m.tax = intText(r.string(), m.tax);
        break;
      case 48:
        m.drawbackPpm = r.uint32();
        break;
      default:
        skipField(LandedLine, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LandedLine);
    return m;
  },
});

/** What a consignment costs when it lands, line by line. */
export interface LandedCost {
  lines: LandedLine[];
  duty: string;
  tax: string;
  /** Merchandise fee of the consignment. */
  fee: string;
  total: string;
  /** Rows of this version and before were looked at. */
  tariffVersion: bigint;
}

export const LandedCost: MessageType<LandedCost> = messageType<LandedCost>({
  name: "stateset.crossborder.v1.LandedCost",
  doc: "What a consignment costs when it lands, line by line.",
  fields: [
    { no: 1, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LandedLine, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "duty", prop: "duty", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 3, name: "tax", prop: "tax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "fee", prop: "fee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Merchandise fee of the consignment." },
    { no: 5, name: "total", prop: "total", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "tariff_version", prop: "tariffVersion", kind: "uint64", doc: "Rows of this version and before were looked at." },
  ],
  create: () => ({ lines: [], duty: "", tax: "", fee: "", total: "", tariffVersion: 0n }),
  write(m, w) {
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(48);
    }
    {
      w.string(m.total === "" ? "0" : m.total);
      w.varint(42);
    }
    {
      w.string(m.fee === "" ? "0" : m.fee);
      w.varint(34);
    }
    {
      w.string(m.tax === "" ? "0" : m.tax);
      w.varint(26);
    }
    {
      w.string(m.duty === "" ? "0" : m.duty);
      w.varint(18);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LandedLine.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.lines.push(LandedLine.read(r, r.end(), LandedLine.create()));
        break;
      case 18:
        m.duty = intText(r.string(), m.duty);
        break;
      case 26:
        m.tax = intText(r.string(), m.tax);
        break;
      case 34:
        m.fee = intText(r.string(), m.fee);
        break;
      case 42:
        m.total = intText(r.string(), m.total);
        break;
      case 48:
        m.tariffVersion = r.uint64();
        break;
      default:
        skipField(LandedCost, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LandedCost);
    return m;
  },
});

/** What has come back of a line's units since the order. */
export interface LineProgress {
  line: number;
  /** Units whose duty and tax were paid back. */
  unitsRefunded: bigint;
  dutyRefunded: string;
  taxRefunded: string;
  /** Units whose duty customs gave back. */
  unitsDrawnBack: bigint;
  /** Of the refunded units those that customs never saw: they were when it was paid. */
  unitsBeforeCustoms: bigint;
}

export const LineProgress: MessageType<LineProgress> = messageType<LineProgress>({
  name: "stateset.crossborder.v1.LineProgress",
  doc: "What has come back of a line's units since the order.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "units_refunded", prop: "unitsRefunded", kind: "uint64", doc: "Units whose duty and tax were paid back." },
    { no: 3, name: "duty_refunded", prop: "dutyRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "tax_refunded", prop: "taxRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "units_drawn_back", prop: "unitsDrawnBack", kind: "uint64", doc: "Units whose duty customs gave back." },
    { no: 6, name: "units_before_customs", prop: "unitsBeforeCustoms", kind: "uint64", doc: "Of the refunded units those that customs never saw: they were when it was paid." },
  ],
  create: () => ({ line: 0, unitsRefunded: 0n, dutyRefunded: "", taxRefunded: "", unitsDrawnBack: 0n, unitsBeforeCustoms: 0n }),
  write(m, w) {
    if (m.unitsBeforeCustoms !== 0n) {
      w.varint64(m.unitsBeforeCustoms);
      w.varint(48);
    }
    if (m.unitsDrawnBack !== 0n) {
      w.varint64(m.unitsDrawnBack);
      w.varint(40);
    }
    {
      w.string(m.taxRefunded === "" ? "0" : m.taxRefunded);
      w.varint(34);
    }
    {
      w.string(m.dutyRefunded === "" ? "0" : m.dutyRefunded);
      w.varint(26);
    }
    if (m.unitsRefunded !== 0n) {
      w.varint64(m.unitsRefunded);
      w.varint(16);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 16:
        m.unitsRefunded = r.uint64();
        break;
      case 26:
        m.dutyRefunded = intText(r.string(), m.dutyRefunded);
        break;
      case 34:
        m.taxRefunded = intText(r.string(), m.taxRefunded);
        break;
      case 40:
        m.unitsDrawnBack = r.uint64();
        break;
      case 48:
        m.unitsBeforeCustoms = r.uint64();
        break;
      default:
        skipField(LineProgress, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineProgress);
    return m;
  },
});

/** A computed landed cost that an order can rely on until it expires. */
export interface LandedCostQuote {
  id: bigint;
  version: bigint;
  requester: string;
  buyer: string;
  seller: string;
  consignment: Consignment;
  cost: LandedCost;
  status: number;
  /** Pays what customs wants beyond the quote, up to the bond; empty: nobody. */
  guarantor: string;
  bond: string;
  expiresAt: google_protobuf_timestamp.Timestamp;
  /** Set when an order accepted it. */
  orderId: bigint;
  /** Under DDP: moved from the buyer into the duty escrow. */
  escrowed: string;
  /** Paid on to customs. */
  remitted: string;
  /** Gone back to who funded it. */
  returned: string;
  /** What is left of the bond in the bond account. */
  bondLeft: string;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
  /** Moved to the account of blocked funds. */
  segregated: string;
  progress: LineProgress[];
}

export const LandedCostQuote: MessageType<LandedCostQuote> = messageType<LandedCostQuote>({
  name: "stateset.crossborder.v1.LandedCostQuote",
  doc: "A computed landed cost that an order can rely on until it expires.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "requester", prop: "requester", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "consignment", prop: "consignment", kind: "message", message: () => Consignment, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "cost", prop: "cost", kind: "message", message: () => LandedCost, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "status", prop: "status", kind: "enum", enum: LandedCostStatus$ },
    { no: 9, name: "guarantor", prop: "guarantor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Pays what customs wants beyond the quote, up to the bond; empty: nobody." },
    { no: 10, name: "bond", prop: "bond", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 11, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 12, name: "order_id", prop: "orderId", kind: "uint64", doc: "Set when an order accepted it." },
    { no: 13, name: "escrowed", prop: "escrowed", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Under DDP: moved from the buyer into the duty escrow." },
    { no: 14, name: "remitted", prop: "remitted", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Paid on to customs." },
    { no: 15, name: "returned", prop: "returned", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Gone back to who funded it." },
    { no: 16, name: "bond_left", prop: "bondLeft", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What is left of the bond in the bond account." },
    { no: 17, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 18, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 19, name: "segregated", prop: "segregated", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Moved to the account of blocked funds." },
    { no: 20, name: "progress", prop: "progress", kind: "message", repeated: true, message: () => LineProgress, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, requester: "", buyer: "", seller: "", consignment: Consignment.create(), cost: LandedCost.create(), status: 0, guarantor: "", bond: "", expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, orderId: 0n, escrowed: "", remitted: "", returned: "", bondLeft: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, segregated: "", progress: [] }),
  write(m, w) {
    for (let i = m.progress.length - 1; i >= 0; i--) {
      const end = w.written;
      LineProgress.write(m.progress[i]!, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    {
      w.string(m.segregated === "" ? "0" : m.segregated);
      w.varint(154);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(138);
    }
    {
      w.string(m.bondLeft === "" ? "0" : m.bondLeft);
      w.varint(130);
    }
    {
      w.string(m.returned === "" ? "0" : m.returned);
      w.varint(122);
    }
    {
      w.string(m.remitted === "" ? "0" : m.remitted);
      w.varint(114);
    }
    {
      w.string(m.escrowed === "" ? "0" : m.escrowed);
      w.varint(106);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(96);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    {
      w.string(m.bond === "" ? "0" : m.bond);
      w.varint(82);
    }
    if (m.guarantor !== "") {
      w.string(m.guarantor);
      w.varint(74);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(64);
    }
    {
      const end = w.written;
      LandedCost.write(m.cost, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      Consignment.write(m.consignment, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(42);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(34);
    }
    if (m.requester !== "") {
      w.string(m.requester);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
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
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.requester = r.string();
        break;
      case 34:
        m.buyer = r.string();
        break;
      case 42:
        m.seller = r.string();
        break;
      case 50:
        Consignment.read(r, r.end(), m.consignment);
        break;
      case 58:
        LandedCost.read(r, r.end(), m.cost);
        break;
      case 64:
        m.status = r.int32();
        break;
      case 74:
        m.guarantor = r.string();
        break;
      case 82:
        m.bond = intText(r.string(), m.bond);
        break;
      case 90:
        m.expiresAt = readStdTime(r);
        break;
      case 96:
        m.orderId = r.uint64();
        break;
      case 106:
        m.escrowed = intText(r.string(), m.escrowed);
        break;
      case 114:
        m.remitted = intText(r.string(), m.remitted);
        break;
      case 122:
        m.returned = intText(r.string(), m.returned);
        break;
      case 130:
        m.bondLeft = intText(r.string(), m.bondLeft);
        break;
      case 138:
        m.createdAt = readStdTime(r);
        break;
      case 146:
        m.updatedAt = readStdTime(r);
        break;
      case 154:
        m.segregated = intText(r.string(), m.segregated);
        break;
      case 162:
        m.progress.push(LineProgress.read(r, r.end(), LineProgress.create()));
        break;
      default:
        skipField(LandedCostQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LandedCostQuote);
    return m;
  },
});

/** What customs wants for one line. */
export interface AssessedLine {
  line: number;
  duty: string;
  tax: string;
}

export const AssessedLine: MessageType<AssessedLine> = messageType<AssessedLine>({
  name: "stateset.crossborder.v1.AssessedLine",
  doc: "What customs wants for one line.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "duty", prop: "duty", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 3, name: "tax", prop: "tax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ line: 0, duty: "", tax: "" }),
  write(m, w) {
    {
      w.string(m.tax === "" ? "0" : m.tax);
      w.varint(26);
    }
    {
      w.string(m.duty === "" ? "0" : m.duty);
      w.varint(18);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 18:
        m.duty = intText(r.string(), m.duty);
        break;
      case 26:
        m.tax = intText(r.string(), m.tax);
        break;
      default:
        skipField(AssessedLine, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AssessedLine);
    return m;
  },
});

/** What is told to customs about a consignment, and what customs says. */
export interface CustomsDeclaration {
  id: bigint;
  version: bigint;
  quoteId: bigint;
  orderId: bigint;
  importer: string;
  /** Who acts before customs for the importer. */
  broker: string;
  status: number;
  assessed: AssessedLine[];
  assessedFee: string;
  documentIds: bigint[];
  /** Reference of the customs authority, as a commitment. */
  referenceCommitment: Uint8Array;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const CustomsDeclaration: MessageType<CustomsDeclaration> = messageType<CustomsDeclaration>({
  name: "stateset.crossborder.v1.CustomsDeclaration",
  doc: "What is told to customs about a consignment, and what customs says.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "quote_id", prop: "quoteId", kind: "uint64" },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "importer", prop: "importer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "broker", prop: "broker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who acts before customs for the importer." },
    { no: 7, name: "status", prop: "status", kind: "enum", enum: DeclarationStatus$ },
    { no: 8, name: "assessed", prop: "assessed", kind: "message", repeated: true, message: () => AssessedLine, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "assessed_fee", prop: "assessedFee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 10, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true },
    { no: 11, name: "reference_commitment", prop: "referenceCommitment", kind: "bytes", doc: "Reference of the customs authority, as a commitment." },
    { no: 12, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 13, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, quoteId: 0n, orderId: 0n, importer: "", broker: "", status: 0, assessed: [], assessedFee: "", documentIds: [], referenceCommitment: EMPTY_BYTES, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.referenceCommitment.length !== 0) {
      w.bytes(m.referenceCommitment);
      w.varint(90);
    }
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(82);
    }
    {
      w.string(m.assessedFee === "" ? "0" : m.assessedFee);
      w.varint(74);
    }
    for (let i = m.assessed.length - 1; i >= 0; i--) {
      const end = w.written;
      AssessedLine.write(m.assessed[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(56);
    }
    if (m.broker !== "") {
      w.string(m.broker);
      w.varint(50);
    }
    if (m.importer !== "") {
      w.string(m.importer);
      w.varint(42);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(32);
    }
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
      w.varint(24);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
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
      case 16:
        m.version = r.uint64();
        break;
      case 24:
        m.quoteId = r.uint64();
        break;
      case 32:
        m.orderId = r.uint64();
        break;
      case 42:
        m.importer = r.string();
        break;
      case 50:
        m.broker = r.string();
        break;
      case 56:
        m.status = r.int32();
        break;
      case 66:
        m.assessed.push(AssessedLine.read(r, r.end(), AssessedLine.create()));
        break;
      case 74:
        m.assessedFee = intText(r.string(), m.assessedFee);
        break;
      case 80:
        m.documentIds.push(r.uint64());
        break;
      case 82: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      case 90:
        m.referenceCommitment = r.bytes();
        break;
      case 98:
        m.createdAt = readStdTime(r);
        break;
      case 106:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(CustomsDeclaration, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CustomsDeclaration);
    return m;
  },
});

/** A document by its hash; the document itself stays off chain. */
export interface Document {
  id: bigint;
  /** "commercial_invoice", "certificate_of_origin", "export_declaration", … */
  type: string;
  hash: Uint8Array;
  owner: string;
  orderId: bigint;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Document: MessageType<Document> = messageType<Document>({
  name: "stateset.crossborder.v1.Document",
  doc: "A document by its hash; the document itself stays off chain.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "type", prop: "type", kind: "string", doc: "\"commercial_invoice\", \"certificate_of_origin\", \"export_declaration\", …" },
    { no: 3, name: "hash", prop: "hash", kind: "bytes" },
    { no: 4, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 6, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, type: "", hash: EMPTY_BYTES, owner: "", orderId: 0n, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(40);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(34);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(26);
    }
    if (m.type !== "") {
      w.string(m.type);
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
        m.type = r.string();
        break;
      case 26:
        m.hash = r.bytes();
        break;
      case 34:
        m.owner = r.string();
        break;
      case 40:
        m.orderId = r.uint64();
        break;
      case 50:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Document, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Document);
    return m;
  },
});

/** Who bears what under an Incoterm. */
export interface IncotermRule {
  incoterm: number;
  /** "EXW". */
  code: string;
  /** For carriage by sea and inland waterway alone. */
  seaOnly: boolean;
  sellerPaysFreight: boolean;
  /** Bound to insure, for the buyer's risk; others may. */
  sellerInsures: boolean;
  sellerClearsExport: boolean;
  sellerPaysDuty: boolean;
  /** Where risk passes to the buyer. */
  riskPasses: string;
}

export const IncotermRule: MessageType<IncotermRule> = messageType<IncotermRule>({
  name: "stateset.crossborder.v1.IncotermRule",
  doc: "Who bears what under an Incoterm.",
  fields: [
    { no: 1, name: "incoterm", prop: "incoterm", kind: "enum", enum: Incoterm$ },
    { no: 2, name: "code", prop: "code", kind: "string", doc: "\"EXW\"." },
    { no: 3, name: "sea_only", prop: "seaOnly", kind: "bool", doc: "For carriage by sea and inland waterway alone." },
    { no: 4, name: "seller_pays_freight", prop: "sellerPaysFreight", kind: "bool" },
    { no: 5, name: "seller_insures", prop: "sellerInsures", kind: "bool", doc: "Bound to insure, for the buyer's risk; others may." },
    { no: 6, name: "seller_clears_export", prop: "sellerClearsExport", kind: "bool" },
    { no: 7, name: "seller_pays_duty", prop: "sellerPaysDuty", kind: "bool" },
    { no: 8, name: "risk_passes", prop: "riskPasses", kind: "string", doc: "Where risk passes to the buyer." },
  ],
  create: () => ({ incoterm: 0, code: "", seaOnly: false, sellerPaysFreight: false, sellerInsures: false, sellerClearsExport: false, sellerPaysDuty: false, riskPasses: "" }),
  write(m, w) {
    if (m.riskPasses !== "") {
      w.string(m.riskPasses);
      w.varint(66);
    }
    if (m.sellerPaysDuty) {
      w.bool(m.sellerPaysDuty);
      w.varint(56);
    }
    if (m.sellerClearsExport) {
      w.bool(m.sellerClearsExport);
      w.varint(48);
    }
    if (m.sellerInsures) {
      w.bool(m.sellerInsures);
      w.varint(40);
    }
    if (m.sellerPaysFreight) {
      w.bool(m.sellerPaysFreight);
      w.varint(32);
    }
    if (m.seaOnly) {
      w.bool(m.seaOnly);
      w.varint(24);
    }
    if (m.code !== "") {
      w.string(m.code);
      w.varint(18);
    }
    if (m.incoterm !== 0) {
      w.int32(m.incoterm);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.incoterm = r.int32();
        break;
      case 18:
        m.code = r.string();
        break;
      case 24:
        m.seaOnly = r.bool();
        break;
      case 32:
        m.sellerPaysFreight = r.bool();
        break;
      case 40:
        m.sellerInsures = r.bool();
        break;
      case 48:
        m.sellerClearsExport = r.bool();
        break;
      case 56:
        m.sellerPaysDuty = r.bool();
        break;
      case 66:
        m.riskPasses = r.string();
        break;
      default:
        skipField(IncotermRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IncotermRule);
    return m;
  },
});

/** Duty given back for units that were exported again. */
export interface Drawback {
  id: bigint;
  declarationId: bigint;
  line: number;
  units: bigint;
  documentId: bigint;
  amount: string;
  recipient: string;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Drawback: MessageType<Drawback> = messageType<Drawback>({
  name: "stateset.crossborder.v1.Drawback",
  doc: "Duty given back for units that were exported again.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "declaration_id", prop: "declarationId", kind: "uint64" },
    { no: 3, name: "line", prop: "line", kind: "uint32" },
    { no: 4, name: "units", prop: "units", kind: "uint64" },
    { no: 5, name: "document_id", prop: "documentId", kind: "uint64" },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 8, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, declarationId: 0n, line: 0, units: 0n, documentId: 0n, amount: "", recipient: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(58);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    if (m.documentId !== 0n) {
      w.varint64(m.documentId);
      w.varint(40);
    }
    if (m.units !== 0n) {
      w.varint64(m.units);
      w.varint(32);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(24);
    }
    if (m.declarationId !== 0n) {
      w.varint64(m.declarationId);
      w.varint(16);
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
      case 16:
        m.declarationId = r.uint64();
        break;
      case 24:
        m.line = r.uint32();
        break;
      case 32:
        m.units = r.uint64();
        break;
      case 40:
        m.documentId = r.uint64();
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 58:
        m.recipient = r.string();
        break;
      case 66:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Drawback, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Drawback);
    return m;
  },
});

/** Parameters of the module. */
export interface Params {
  /** Who may publish tariff sets and change corridors. */
  publishers: string[];
  /** Where duty, tax and fees go: the account of customs. */
  customsAccount: string;
  /** Who speaks for customs: assesses, releases, seizes. Without any, brokers report what customs says. */
  customsOfficers: string[];
  /** Who may act for importers. */
  brokers: string[];
  maxQuotePeriod: google_protobuf_duration.Duration;
  maxLines: number;
  maxRowsPerSet: number;
  /** Quotes that one block expires at most. */
  maxExpiriesPerBlock: number;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.crossborder.v1.Params",
  options: {"amino.name":"stateset/x/crossborder/Params"},
  doc: "Parameters of the module.",
  fields: [
    { no: 1, name: "publishers", prop: "publishers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may publish tariff sets and change corridors." },
    { no: 2, name: "customs_account", prop: "customsAccount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Where duty, tax and fees go: the account of customs." },
    { no: 3, name: "customs_officers", prop: "customsOfficers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who speaks for customs: assesses, releases, seizes. Without any, brokers report what customs says." },
    { no: 4, name: "brokers", prop: "brokers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may act for importers." },
    { no: 5, name: "max_quote_period", prop: "maxQuotePeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 6, name: "max_lines", prop: "maxLines", kind: "uint32" },
    { no: 7, name: "max_rows_per_set", prop: "maxRowsPerSet", kind: "uint32" },
    { no: 8, name: "max_expiries_per_block", prop: "maxExpiriesPerBlock", kind: "uint32", doc: "Quotes that one block expires at most." },
  ],
  create: () => ({ publishers: [], customsAccount: "", customsOfficers: [], brokers: [], maxQuotePeriod: google_protobuf_duration.Duration.create(), maxLines: 0, maxRowsPerSet: 0, maxExpiriesPerBlock: 0 }),
  write(m, w) {
    if (m.maxExpiriesPerBlock !== 0) {
      w.varint(m.maxExpiriesPerBlock);
      w.varint(64);
    }
    if (m.maxRowsPerSet !== 0) {
      w.varint(m.maxRowsPerSet);
      w.varint(56);
    }
    if (m.maxLines !== 0) {
      w.varint(m.maxLines);
      w.varint(48);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxQuotePeriod, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.brokers.length - 1; i >= 0; i--) {
      w.string(m.brokers[i]!);
      w.varint(34);
    }
    for (let i = m.customsOfficers.length - 1; i >= 0; i--) {
      w.string(m.customsOfficers[i]!);
      w.varint(26);
    }
    if (m.customsAccount !== "") {
      w.string(m.customsAccount);
      w.varint(18);
    }
    for (let i = m.publishers.length - 1; i >= 0; i--) {
      w.string(m.publishers[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.publishers.push(r.string());
        break;
      case 18:
        m.customsAccount = r.string();
        break;
      case 26:
        m.customsOfficers.push(r.string());
        break;
      case 34:
        m.brokers.push(r.string());
        break;
      case 42:
        m.maxQuotePeriod = readStdDuration(r);
        break;
      case 48:
        m.maxLines = r.uint32();
        break;
      case 56:
        m.maxRowsPerSet = r.uint32();
        break;
      case 64:
        m.maxExpiriesPerBlock = r.uint32();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/crossborder/v1/state.proto",
  package: "stateset.crossborder.v1",
  messages: [DenomCap, Corridor, Effective, TariffRow, TaxRow, DeMinimisRow, FeeRow, Restriction, TariffSet, Maker, FxQuote, ConsignmentLine, Consignment, LandedLine, LandedCost, LineProgress, LandedCostQuote, AssessedLine, CustomsDeclaration, Document, IncotermRule, Drawback, Params],
  services: [],
};
