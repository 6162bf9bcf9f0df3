// Generated from proto/stateset/crossborder/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";

/** The whole state of the module. */
export interface GenesisState {
  params: stateset_crossborder_v1_state.Params;
  corridors: stateset_crossborder_v1_state.Corridor[];
  nextSetVersion: bigint;
  sets: stateset_crossborder_v1_state.TariffSet[];
  nextRowId: bigint;
  tariffs: stateset_crossborder_v1_state.TariffRow[];
  taxes: stateset_crossborder_v1_state.TaxRow[];
  deMinimis: stateset_crossborder_v1_state.DeMinimisRow[];
  fees: stateset_crossborder_v1_state.FeeRow[];
  restrictions: stateset_crossborder_v1_state.Restriction[];
  makers: stateset_crossborder_v1_state.Maker[];
  nextFxQuoteId: bigint;
  fxQuotes: stateset_crossborder_v1_state.FxQuote[];
  nextQuoteId: bigint;
  quotes: stateset_crossborder_v1_state.LandedCostQuote[];
  nextDeclarationId: bigint;
  declarations: stateset_crossborder_v1_state.CustomsDeclaration[];
  nextDocumentId: bigint;
  documents: stateset_crossborder_v1_state.Document[];
  nextDrawbackId: bigint;
  drawbacks: stateset_crossborder_v1_state.Drawback[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.crossborder.v1.GenesisState",
  doc: "The whole state of the module.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_crossborder_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "corridors", prop: "corridors", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Corridor, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "next_set_version", prop: "nextSetVersion", kind: "uint64" },
    { no: 4, name: "sets", prop: "sets", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.TariffSet, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "next_row_id", prop: "nextRowId", kind: "uint64" },
    { no: 6, name: "tariffs", prop: "tariffs", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.TariffRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "taxes", prop: "taxes", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.TaxRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "de_minimis", prop: "deMinimis", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.DeMinimisRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "fees", prop: "fees", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.FeeRow, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 10, name: "restrictions", prop: "restrictions", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Restriction, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 11, name: "makers", prop: "makers", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Maker, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 12, name: "next_fx_quote_id", prop: "nextFxQuoteId", kind: "uint64" },
    { no: 13, name: "fx_quotes", prop: "fxQuotes", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.FxQuote, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 14, name: "next_quote_id", prop: "nextQuoteId", kind: "uint64" },
    { no: 15, name: "quotes", prop: "quotes", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.LandedCostQuote, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 16, name: "next_declaration_id", prop: "nextDeclarationId", kind: "uint64" },
    { no: 17, name: "declarations", prop: "declarations", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.CustomsDeclaration, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 18, name: "next_document_id", prop: "nextDocumentId", kind: "uint64" },
    { no: 19, name: "documents", prop: "documents", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Document, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 20, name: "next_drawback_id", prop: "nextDrawbackId", kind: "uint64" },
    { no: 21, name: "drawbacks", prop: "drawbacks", kind: "message", repeated: true, message: () => stateset_crossborder_v1_state.Drawback, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_crossborder_v1_state.Params.create(), corridors: [], nextSetVersion: 0n, sets: [], nextRowId: 0n, tariffs: [], taxes: [], deMinimis: [], fees: [], restrictions: [], makers: [], nextFxQuoteId: 0n, fxQuotes: [], nextQuoteId: 0n, quotes: [], nextDeclarationId: 0n, declarations: [], nextDocumentId: 0n, documents: [], nextDrawbackId: 0n, drawbacks: [] }),
  write(m, w) {
    for (let i = m.drawbacks.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Drawback.write(m.drawbacks[i]!, w);
      w.lengthFrom(end);
      w.varint(170);
    }
    if (m.nextDrawbackId !== 0n) {
      w.varint64(m.nextDrawbackId);
      w.varint(160);
    }
    for (let i = m.documents.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Document.write(m.documents[i]!, w);
      w.lengthFrom(end);
      w.varint(154);
    }
    if (m.nextDocumentId !== 0n) {
      w.varint64(m.nextDocumentId);
      w.varint(144);
    }
    for (let i = m.declarations.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.CustomsDeclaration.write(m.declarations[i]!, w);
      w.lengthFrom(end);
      w.varint(138);
    }
    if (m.nextDeclarationId !== 0n) {
      w.varint64(m.nextDeclarationId);
      w.varint(128);
    }
    for (let i = m.quotes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.LandedCostQuote.write(m.quotes[i]!, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.nextQuoteId !== 0n) {
      w.varint64(m.nextQuoteId);
      w.varint(112);
    }
    for (let i = m.fxQuotes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.FxQuote.write(m.fxQuotes[i]!, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.nextFxQuoteId !== 0n) {
      w.varint64(m.nextFxQuoteId);
      w.varint(96);
    }
    for (let i = m.makers.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Maker.write(m.makers[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    for (let i = m.restrictions.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Restriction.write(m.restrictions[i]!, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    for (let i = m.fees.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.FeeRow.write(m.fees[i]!, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    for (let i = m.deMinimis.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.DeMinimisRow.write(m.deMinimis[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.taxes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.TaxRow.write(m.taxes[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.tariffs.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.TariffRow.write(m.tariffs[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.nextRowId !== 0n) {
      w.varint64(m.nextRowId);
      w.varint(40);
    }
    for (let i = m.sets.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.TariffSet.write(m.sets[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.nextSetVersion !== 0n) {
      w.varint64(m.nextSetVersion);
      w.varint(24);
    }
    for (let i = m.corridors.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_crossborder_v1_state.Corridor.write(m.corridors[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        m.corridors.push(stateset_crossborder_v1_state.Corridor.read(r, r.end(), stateset_crossborder_v1_state.Corridor.create()));
        break;
      case 24:
        m.nextSetVersion = r.uint64();
        break;
      case 34:
        m.sets.push(stateset_crossborder_v1_state.TariffSet.read(r, r.end(), stateset_crossborder_v1_state.TariffSet.create()));
        break;
      case 40:
        m.nextRowId = r.uint64();
        break;
      case 50:
        m.tariffs.push(stateset_crossborder_v1_state.TariffRow.read(r, r.end(), stateset_crossborder_v1_state.TariffRow.create()));
        break;
      case 58:
        m.taxes.push(stateset_crossborder_v1_state.TaxRow.read(r, r.end(), stateset_crossborder_v1_state.TaxRow.create()));
        break;
      case 66:
        m.deMinimis.push(stateset_crossborder_v1_state.DeMinimisRow.read(r, r.end(), stateset_crossborder_v1_state.DeMinimisRow.create()));
        break;
      case 74:
        m.fees.push(stateset_crossborder_v1_state.FeeRow.read(r, r.end(), stateset_crossborder_v1_state.FeeRow.create()));
        break;
      case 82:
        m.restrictions.push(stateset_crossborder_v1_state.Restriction.read(r, r.end(), stateset_crossborder_v1_state.Restriction.create()));
        break;
      case 90:
        m.makers.push(stateset_crossborder_v1_state.Maker.read(r, r.end(), stateset_crossborder_v1_state.Maker.create()));
        break;
      case 96:
        m.nextFxQuoteId = r.uint64();
        break;
      case 106:
        m.fxQuotes.push(stateset_crossborder_v1_state.FxQuote.read(r, r.end(), stateset_crossborder_v1_state.FxQuote.create()));
        break;
      case 112:
        m.nextQuoteId = r.uint64();
        break;
      case 122:
        m.quotes.push(stateset_crossborder_v1_state.LandedCostQuote.read(r, r.end(), stateset_crossborder_v1_state.LandedCostQuote.create()));
        break;
      case 128:
        m.nextDeclarationId = r.uint64();
        break;
      case 138:
        m.declarations.push(stateset_crossborder_v1_state.CustomsDeclaration.read(r, r.end(), stateset_crossborder_v1_state.CustomsDeclaration.create()));
        break;
      case 144:
        m.nextDocumentId = r.uint64();
        break;
      case 154:
        m.documents.push(stateset_crossborder_v1_state.Document.read(r, r.end(), stateset_crossborder_v1_state.Document.create()));
        break;
      case 160:
        m.nextDrawbackId = r.uint64();
        break;
      case 170:
        m.drawbacks.push(stateset_crossborder_v1_state.Drawback.read(r, r.end(), stateset_crossborder_v1_state.Drawback.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/crossborder/v1/genesis.proto",
  package: "stateset.crossborder.v1",
  messages: [GenesisState],
  services: [],
};
