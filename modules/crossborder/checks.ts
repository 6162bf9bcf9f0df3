/** What messages and entities must look like, whatever the state. */
import type { Consignment, DenomCap, Effective } from "../../src/gen/stateset/crossborder/v1/state.js";
import * as state from "../../src/gen/stateset/crossborder/v1/state.js";
import type * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import { errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { nanosOf } from "../../src/types/block-time.js";
import { denomFault } from "../../src/types/coin.js";
import { amountOf, positiveAmountOf } from "./amounts.js";
import { crossborderErrors as errors } from "./errors.js";
import { requireIncoterm } from "./incoterms.js";
import { PPM } from "./landed-cost.js";
import { COUNTRIES } from "./reference/countries.js";
import { MINOR_UNITS } from "./reference/currencies.js";
import { CHAPTER_DIGITS, hsFault } from "./reference/hs.js";

const HASH_BYTES = 32;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DENOMS_MAX = 32;
const DOCUMENTS_MAX = 32;
const LICENCE_CHARACTERS_MAX = 128;
/** Rates above a thousand per cent are mistakes. */
const RATE_PPM_MAX = 10 * Number(PPM);

export function requireAddress(app: AppFacts, text: string, field: string): void {
  const fault = app.addresses.fault(text);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`${field}: ${fault}`);
}

export function requireCountry(code: string, field: string): void {
  if (!COUNTRIES.has(code)) throw errors.INVALID_COUNTRY(`${field}: ${JSON.stringify(code)}`);
}

export function requireRoute(origin: string, destination: string): void {
  requireCountry(origin, "origin");
  requireCountry(destination, "destination");
  if (origin === destination) throw errors.INVALID(`origin and destination are both ${origin}`);
}

export function requireHsCode(code: string, field: string): void {
  const fault = hsFault(code);
  if (fault !== undefined) throw errors.INVALID_HS_CODE(`${field} ${fault}`);
}

function requireDenom(denom: string, field: string): void {
  const fault = denomFault(denom);
  if (fault !== undefined) throw errors.INVALID(`${field}: ${fault}`);
}

/** Names of document types and preferences. */
function requireName(text: string, field: string): void {
  if (!NAME.test(text)) {
    throw errors.INVALID(
      `${field} must be 1 to 64 letters, digits, dots, underscores and hyphens, beginning with a letter or digit, found ${JSON.stringify(text)}`,
    );
  }
}

function requireHash(bytes: Uint8Array, field: string): void {
  if (bytes.length !== HASH_BYTES)
    throw errors.INVALID(`${field} must have ${HASH_BYTES} bytes, found ${bytes.length}`);
}

function requireCommitment(bytes: Uint8Array, field: string): void {
  if (bytes.length !== 0) requireHash(bytes, field);
}

function requireOneOf(type: { readonly values: object }, value: number, field: string): void {
  if (value === 0 || !Object.values(type.values).includes(value))
    throw errors.INVALID(`${field} has no meaning: ${value}`);
}

function requireUnique(list: readonly (string | bigint | number)[], field: string): void {
  const seen = new Set<string | bigint | number>();
  for (const [i, entry] of list.entries()) {
    if (seen.has(entry)) throw errors.INVALID(`${field}[${i}] is there twice`);
    seen.add(entry);
  }
}

export function requireDocumentIds(ids: readonly bigint[]): void {
  if (ids.length > DOCUMENTS_MAX) {
    throw errors.INVALID(`document_ids must be at most ${DOCUMENTS_MAX}, found ${ids.length}`);
  }
  requireUnique(ids, "document_ids");
}

function requireCaps(caps: readonly DenomCap[]): void {
  if (caps.length > DENOMS_MAX) throw errors.INVALID(`denoms must be at most ${DENOMS_MAX}, found ${caps.length}`);
  requireUnique(
    caps.map((c) => c.denom),
    "denoms",
  );
  for (const [i, { denom, perOrder, currency }] of caps.entries()) {
    requireDenom(denom, `denoms[${i}].denom`);
    amountOf(perOrder, `denoms[${i}].per_order`);
    if (currency !== "" && !MINOR_UNITS.has(currency)) {
      throw errors.INVALID_CURRENCY(`denoms[${i}].currency: ${JSON.stringify(currency)}`);
    }
  }
}

/** @param lines how many a consignment may have */
export function requireConsignment(c: Consignment, lines: number): void {
  requireRoute(c.origin, c.destination);
  requireDenom(c.denom, "denom");
  requireIncoterm(c.incoterm, c.mode);
  if (c.lines.length === 0 || c.lines.length > lines) {
    throw errors.INVALID(`lines must be 1 to ${lines}, found ${c.lines.length}`);
  }
  requireUnique(
    c.lines.map((l) => l.line),
    "lines",
  );
  for (const [i, line] of c.lines.entries()) {
    const at = `lines[${i}]`;
    requireHsCode(line.hsCode, `${at}.hs_code`);
    requireCountry(line.origin, `${at}.origin`);
    if (line.quantity === 0n) throw errors.INVALID(`${at}.quantity must be positive`);
    amountOf(line.value, `${at}.value`);
    if (line.preference !== "") requireName(line.preference, `${at}.preference`);
    if (line.licenceRef.length > LICENCE_CHARACTERS_MAX) {
      throw errors.INVALID(`${at}.licence_ref must have at most ${LICENCE_CHARACTERS_MAX} characters`);
    }
  }
  const freight = amountOf(c.freight, "freight");
  amountOf(c.insurance, "insurance");
  const after = amountOf(c.freightAfterBorder, "freight_after_border");
  if (after > freight) throw errors.INVALID(`freight_after_border ${after} is more than freight ${freight}`);
}

interface RowFields {
  readonly destination: string;
  readonly effective: Effective;
}

function requireRow(row: RowFields, at: string): void {
  requireCountry(row.destination, `${at}.destination`);
  const { from, to } = row.effective;
  if (to !== undefined && nanosOf(to) <= nanosOf(from)) throw errors.INVALID(`${at}.effective.to must be after from`);
}

function requirePrefix(prefix: string, at: string): void {
  const fault = hsFault(prefix, CHAPTER_DIGITS);
  if (fault !== undefined) throw errors.INVALID_HS_CODE(`${at}.hs_prefix ${fault}`);
}

function requireRate(ppm: number, field: string, most = RATE_PPM_MAX): void {
  if (ppm > most) throw errors.INVALID(`${field} must be at most ${most}, found ${ppm}`);
}

function requireRounding(rounding: number, at: string): void {
  if (rounding !== 0) requireOneOf(state.Rounding$, rounding, `${at}.rounding`);
}

function requireTariffRow(row: state.TariffRow, at: string): void {
  requireRow(row, at);
  requirePrefix(row.hsPrefix, at);
  if (row.origin !== "") requireCountry(row.origin, `${at}.origin`);
  requireRate(row.adValoremPpm, `${at}.ad_valorem_ppm`);
  const specific = amountOf(row.specificPerUnit, `${at}.specific_per_unit`);
  if (specific > 0n || row.specificDenom !== "") requireDenom(row.specificDenom, `${at}.specific_denom`);
  requireOneOf(state.Basis$, row.basis, `${at}.basis`);
  requireRounding(row.rounding, at);
  if (row.preference !== "") requireName(row.preference, `${at}.preference`);
  requireRate(row.drawbackPpm, `${at}.drawback_ppm`, Number(PPM));
}

function requireRestriction(row: state.Restriction, at: string): void {
  requireRow(row, at);
  if (row.hsPrefix !== "") requirePrefix(row.hsPrefix, at);
  if (row.origin !== "") requireCountry(row.origin, `${at}.origin`);
  requireOneOf(state.RestrictionKind$, row.kind, `${at}.kind`);
  const wantsType = row.kind === state.RestrictionKind.RESTRICTION_KIND_DOCUMENT;
  if (wantsType) requireName(row.documentType, `${at}.document_type`);
  else if (row.documentType !== "") throw errors.INVALID(`${at}.document_type is only for kind DOCUMENT`);
}

/** Rows of a set, without their ids. */
export function requireRows(rows: Rows): void {
  for (const [i, row] of rows.tariffs.entries()) requireTariffRow(row, `tariffs[${i}]`);
  for (const [i, row] of rows.taxes.entries()) {
    const at = `taxes[${i}]`;
    requireRow(row, at);
    if (row.hsPrefix !== "") requirePrefix(row.hsPrefix, at);
    requireRate(row.ratePpm, `${at}.rate_ppm`);
    requireRounding(row.rounding, at);
  }
  for (const [i, row] of rows.deMinimis.entries()) {
    const at = `de_minimis[${i}]`;
    requireRow(row, at);
    requireDenom(row.denom, `${at}.denom`);
    amountOf(row.dutyThreshold, `${at}.duty_threshold`);
    amountOf(row.taxThreshold, `${at}.tax_threshold`);
  }
  for (const [i, row] of rows.fees.entries()) {
    const at = `fees[${i}]`;
    requireRow(row, at);
    requireDenom(row.denom, `${at}.denom`);
    requireRate(row.ratePpm, `${at}.rate_ppm`);
    const minimum = amountOf(row.minimum, `${at}.minimum`);
    const maximum = amountOf(row.maximum, `${at}.maximum`);
    if (maximum !== 0n && maximum < minimum) throw errors.INVALID(`${at}.maximum is below minimum`);
  }
  for (const [i, row] of rows.restrictions.entries()) requireRestriction(row, `restrictions[${i}]`);
}

export type Rows = Pick<tx.MsgPublishTariffSet, "tariffs" | "taxes" | "deMinimis" | "fees" | "restrictions">;

export function rowCount(rows: Rows): number {
  const { tariffs, taxes, deMinimis, fees, restrictions } = rows;
  return tariffs.length + taxes.length + deMinimis.length + fees.length + restrictions.length;
}

export function requireCorridor(c: Omit<tx.MsgUpsertCorridor, "publisher" | "clientKey" | "version">): void {
  requireRoute(c.origin, c.destination);
  requireOneOf(state.CorridorStatus$, c.status, "status");
  requireCaps(c.denoms);
  if (c.requiredDocuments.length > DOCUMENTS_MAX) {
    throw errors.INVALID(`required_documents must be at most ${DOCUMENTS_MAX}, found ${c.requiredDocuments.length}`);
  }
  requireUnique(c.requiredDocuments, "required_documents");
  for (const [i, type] of c.requiredDocuments.entries()) requireName(type, `required_documents[${i}]`);
}

/** What needs no state, so that the mempool refuses it too. */
export function crossborderChecks(app: AppFacts) {
  return {
    upsertCorridor: (msg: tx.MsgUpsertCorridor): void => requireCorridor(msg),
    publishTariffSet(msg: tx.MsgPublishTariffSet): void {
      if (rowCount(msg) === 0) throw errors.INVALID("a set needs rows");
      requireRows(msg);
      requireCommitment(msg.sourceHash, "source_hash");
    },
    postFxQuote(msg: tx.MsgPostFxQuote): void {
      requireOneOf(state.FxQuoteKind$, msg.kind, "kind");
      requireDenom(msg.sellDenom, "sell_denom");
      requireDenom(msg.buyDenom, "buy_denom");
      if (msg.sellDenom === msg.buyDenom) throw errors.INVALID("sell_denom and buy_denom must differ");
      positiveAmountOf(msg.buyAmount, "buy_amount");
      positiveAmountOf(msg.price, "price");
      amountOf(msg.fee, "fee");
      if (msg.taker !== "") requireAddress(app, msg.taker, "taker");
      if (msg.taker === msg.maker) throw errors.INVALID("taker must not be the maker");
    },
    acceptFxQuote(msg: tx.MsgAcceptFxQuote): void {
      amountOf(msg.maxSend, "max_send");
      amountOf(msg.minReceive, "min_receive");
    },
    quoteLandedCost(msg: tx.MsgQuoteLandedCost): void {
      requireAddress(app, msg.buyer, "buyer");
      requireAddress(app, msg.seller, "seller");
      if (msg.buyer === msg.seller) throw errors.INVALID("buyer must not be the seller");
      requireConsignment(msg.consignment, Number.MAX_SAFE_INTEGER);
    },
    guaranteeLandedCost(msg: tx.MsgGuaranteeLandedCost): void {
      positiveAmountOf(msg.bond, "bond");
    },
    acceptLandedCost: (msg: tx.MsgAcceptLandedCost): void => requireDocumentIds(msg.documentIds),
    lodgeDeclaration(msg: tx.MsgLodgeDeclaration): void {
      requireAddress(app, msg.importer, "importer");
      if (msg.broker !== "") requireAddress(app, msg.broker, "broker");
      requireDocumentIds(msg.documentIds);
      requireCommitment(msg.referenceCommitment, "reference_commitment");
    },
    updateDeclaration(msg: tx.MsgUpdateDeclaration): void {
      requireOneOf(state.DeclarationStatus$, msg.status, "status");
      requireDocumentIds(msg.documentIds);
    },
    claimDrawback(msg: tx.MsgClaimDrawback): void {
      if (msg.units === 0n) throw errors.INVALID("units must be positive");
    },
    attachDocument(msg: tx.MsgAttachDocument): void {
      requireName(msg.type, "type");
      requireHash(msg.hash, "hash");
    },
  };
}
