import { GenesisState } from "../../src/gen/stateset/crossborder/v1/genesis.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { requireConsignment, requireCorridor, requireRows } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import { quoteFault } from "./invariants.js";
import { defaultParams, validateParams } from "./params.js";

export function defaultGenesis(): GenesisState {
  return GenesisState.from({
    params: defaultParams(),
    nextSetVersion: 1n,
    nextRowId: 1n,
    nextFxQuoteId: 1n,
    nextQuoteId: 1n,
    nextDeclarationId: 1n,
    nextDocumentId: 1n,
    nextDrawbackId: 1n,
  });
}

/** @throws SdkError that names the field */
export function validateGenesis(app: AppFacts, genesis: GenesisState): void {
  validateParams(app, genesis.params);
  requireRows(genesis);
  for (const corridor of genesis.corridors) requireCorridor(corridor);
  const ids = [
    ["tariffs", genesis.nextRowId, genesis.tariffs],
    ["taxes", genesis.nextRowId, genesis.taxes],
    ["de_minimis", genesis.nextRowId, genesis.deMinimis],
    ["fees", genesis.nextRowId, genesis.fees],
    ["restrictions", genesis.nextRowId, genesis.restrictions],
    ["fx_quotes", genesis.nextFxQuoteId, genesis.fxQuotes],
    ["quotes", genesis.nextQuoteId, genesis.quotes],
    ["declarations", genesis.nextDeclarationId, genesis.declarations],
    ["documents", genesis.nextDocumentId, genesis.documents],
    ["drawbacks", genesis.nextDrawbackId, genesis.drawbacks],
  ] as const;
  for (const [field, next, entries] of ids) {
    for (const [i, { id }] of entries.entries()) {
      if (id === 0n || id >= next) {
        throw errors.INVALID(`${field}[${i}].id must be below the next id ${next}, found ${id}`);
      }
    }
  }
  for (const [i, quote] of genesis.quotes.entries()) {
    requireConsignment(quote.consignment, Number.MAX_SAFE_INTEGER);
    const fault = quoteFault(quote);
    if (fault !== undefined) throw errors.INVALID(`quotes[${i}]: ${fault}`);
  }
  const quotes = new Set(genesis.quotes.map(({ id }) => id));
  for (const [i, { quoteId }] of genesis.declarations.entries()) {
    if (!quotes.has(quoteId)) throw errors.NOT_FOUND(`declarations[${i}].quote_id ${quoteId}`);
  }
}
