/** genesis: reference data of trade across borders. */
import {
  sampleTradeRows,
  type TradeRows,
  type TradeTable,
  tradeTable,
  withTradeRows,
} from "../../app/trade-reference.js";
import { fromProtoJson, toProtoJson } from "../../codec/proto-json.js";
import { GenesisState } from "../../gen/stateset/crossborder/v1/genesis.js";
import { appStateFaults, defaultAppState } from "../app-state.js";
import { loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { appStateOf, readGenesis, withAppState, writeGenesis } from "../genesis-file.js";
import { readTextFile } from "../input-files.js";
import { report } from "../output.js";

const MODULE = "crossborder";
const LISTS = ["corridors", "tariffs", "taxes", "de_minimis", "fees", "restrictions"];
const HINT = `it looks like {"corridors": […], "tariffs": [{"destination": "DE", "hs_prefix": "6109", …}], …}: statesetd genesis show-trade-reference sample-tariffs`;

/** "2026-01-01" or with a time. */
function secondsOf(context: CommandContext, otherwise: bigint): bigint {
  const text = context.text("from");
  if (text === undefined) return otherwise;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw badValue("--from", text, "a time such as 2026-01-01T00:00:00Z");
  return BigInt(Math.floor(ms / 1000));
}

function rowsOfFile(context: CommandContext, path: string): TradeRows {
  const text = readTextFile(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (e) {
    throw new CliError(`${path}: is no JSON: ${(e as Error).message}`, HINT);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new CliError(`${path}: wanted a JSON object`, HINT);
  // A label for people may stand in the file.
  const { about: _about, ...lists } = json as { [name: string]: unknown };
  const unknown = Object.keys(lists).find((name) => !LISTS.includes(name));
  if (unknown !== undefined) throw new CliError(`${path}: ${unknown}: wanted ${LISTS.join(", ")}`, HINT);
  const decoded = fromProtoJson<GenesisState>(
    GenesisState,
    JSON.stringify(lists),
    loadApplication(context.chain).registry,
  );
  if (!decoded.ok) throw new CliError(`${path}: ${decoded.error}`, HINT);
  return decoded.value;
}

/** Puts rows of a file, or the labelled sample, into genesis.json as one tariff set. */
export function addTradeReference(context: CommandContext, file: string | undefined): void {
  const sample = context.flag("sampleTariffs");
  if ((file === undefined) !== sample) {
    throw new UsageError("name a FILE with rows or --sample-tariffs, one of them", HINT);
  }
  const { registry } = loadApplication(context.chain);
  const path = context.nodeConfig().paths.genesis;
  const doc = readGenesis(path);
  const at = secondsOf(context, doc.genesisTime.seconds);
  const rows = file === undefined ? sampleTradeRows(at) : rowsOfFile(context, file);
  const state = appStateOf(path, doc);
  const before = state[MODULE] ?? defaultAppState(context.chain)[MODULE];
  const decoded = fromProtoJson<GenesisState>(GenesisState, JSON.stringify(before), registry);
  if (!decoded.ok)
    throw new CliError(`${path}: app_state.${MODULE}: ${decoded.error}`, "statesetd genesis validate tells more");
  const after = withTradeRows(decoded.value, rows, at);
  const changed = { ...state, [MODULE]: JSON.parse(toProtoJson(GenesisState, after, registry)) as unknown };
  const faults = appStateFaults(context.chain, changed).filter((fault) => fault.startsWith(`${MODULE}:`));
  if (faults.length > 0)
    throw new CliError(`${file ?? "the sample"}: ${faults.join("; ")}`, "correct what is named; nothing was written");
  writeGenesis(path, withAppState(doc, changed));
  const count = Number(after.nextRowId - decoded.value.nextRowId);
  const label = sample ? " of the SAMPLE set, which no authority published" : "";
  const corridors = after.corridors.length;
  const sentence = `${path} has ${count} more rows${label}, and ${corridors} corridors`;
  report(context.io, context.format, sentence, { file: path, rows: count, corridors, sample });
}

/** The tables that codes are checked against, and the sample rows, as JSON. */
export function showTradeReference(context: CommandContext, table: string): void {
  if (table !== "sample-tariffs") {
    context.io.out(`${JSON.stringify(tradeTable(table as TradeTable), undefined, 2)}\n`);
    return;
  }
  const { registry } = loadApplication(context.chain);
  const rows = sampleTradeRows(secondsOf(context, BigInt(Date.UTC(2026, 0, 1) / 1000)));
  const json = JSON.parse(toProtoJson(GenesisState, GenesisState.from(rows), registry)) as { [name: string]: unknown };
  const about =
    "SAMPLE: made up in the manner of real rows. No authority published them; nobody should pay or take duty by them.";
  const lists = Object.fromEntries(LISTS.map((name) => [name, json[name]]));
  context.io.out(`${JSON.stringify({ about, ...lists }, undefined, 2)}\n`);
}
