import { readIfThere } from "../adapters/atomic-file.js";
import { type GenesisDoc, parseGenesis } from "../chain/genesis.js";
import type { ChainTime } from "../chain/time.js";
import type { Genesis } from "../engine/replay/handshake.js";
import { utf8Encode } from "../types/utf8.js";

/** @throws Error that names the file, the field, and what is wanted */
export function readGenesisFile(path: string, now: ChainTime): GenesisDoc {
  const text = readIfThere(path);
  if (text === undefined)
    throw new Error(`${path}: there is no genesis file; "statesetd init MONIKER --chain-id ID" writes one`);
  const doc = parseGenesis(text, now);
  if (!doc.ok) throw new Error(`${path}: ${doc.error}`);
  return doc.value;
}

/** What the engine starts from. */
export function genesisOf(doc: GenesisDoc): Genesis {
  return {
    chainId: doc.chainId,
    genesisTime: doc.genesisTime,
    initialHeight: doc.initialHeight,
    consensusParams: doc.consensusParams,
    validators: doc.validators,
    appHash: doc.appHash,
    appStateBytes: utf8Encode(doc.appState),
  };
}
