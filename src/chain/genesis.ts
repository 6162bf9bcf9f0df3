/** Genesis documents: what a chain starts from.
 *
 *  Two forms are read. CometBFT's has `consensus_params` and `validators` at the top and `initial_height` as text. The
 *  SDK's has them under `consensus`, `initial_height` as a number and `app_hash` in base64; the real cometbft refuses
 *  it, so only CometBFT's form is written.
 *  @spec cometbft types/genesis.go; cosmos-sdk x/genutil/types/genesis.go */
import type { SingleKey } from "../crypto/key-types.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { parseJsonText } from "../types/json-text.js";
import { err, type Result } from "../types/result.js";
import { utf8Length } from "../types/utf8.js";
import { consensusParamsToJson } from "./json/params.js";
import { compactJson, goStringLiteral, indentJson, memberText } from "./json/raw-json.js";
import { JsonFault, JsonValue, readJson } from "./json/read.js";
import { readConsensusParams, readPublicKey } from "./json/readers.js";
import { publicKeyToJson } from "./json/validator.js";
import { hexToJson, int64ToJson, type Json, timeToJson } from "./json/values.js";
import { CHAIN_ID_BYTES_MAX } from "./limits.js";
import { type ConsensusParams, consensusParamsFault, defaultConsensusParams } from "./params.js";
import { type ChainTime, isZeroTime } from "./time.js";

export interface GenesisValidator {
  readonly address: Uint8Array;
  readonly pubKey: SingleKey;
  readonly power: bigint;
  readonly name: string;
}

export interface GenesisDoc {
  readonly genesisTime: ChainTime;
  readonly chainId: string;
  /** Height of the first block, 1 or above. */
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  /** Nobody: the application names the validators in InitChain. */
  readonly validators: readonly GenesisValidator[];
  readonly appHash: Uint8Array;
  /** The application's part as JSON text, kept as it was; "" when there is none. */
  readonly appState: string;
}

function readValidator(json: JsonValue): GenesisValidator {
  const pubKey = readPublicKey(json.at("pub_key"));
  const own = publicKeyAddress(pubKey);
  const address = json.at("address").hex();
  if (address.length > 0 && !bytesEqual(address, own)) {
    json.at("address").fail(`the address of the public key, ${toHexUpper(own)}`);
  }
  const power = json.at("power");
  if (power.int64() === 0n) power.fail("a power that is not 0");
  return { address: own, pubKey, power: power.int64(), name: json.at("name").text() };
}

/** The SDK writes the height as a number. */
function readHeight(json: JsonValue, sdkForm: boolean): bigint {
  if (!sdkForm || typeof json.value !== "number") return json.int64();
  return Number.isSafeInteger(json.value) ? BigInt(json.value) : json.fail("a whole number");
}

function isSdkForm(root: JsonValue): boolean {
  const atTop = !root.at("consensus_params").isNull() || !root.at("validators").isNull();
  if (!root.at("consensus").isNull()) {
    if (atTop) throw new JsonFault("document: consensus_params and validators stand both at the top and in consensus");
    return true;
  }
  return !atTop && typeof root.at("initial_height").value === "number";
}

function readDocument(root: JsonValue, text: string, now: ChainTime): GenesisDoc {
  const sdkForm = isSdkForm(root);
  const consensus = root.at("consensus");
  const params = sdkForm ? consensus.at("params") : root.at("consensus_params");
  const validators = sdkForm ? consensus.at("validators") : root.at("validators");
  const appHash = root.at("app_hash");
  const genesisTime = root.at("genesis_time").time(sdkForm ? "any" : "utc");
  const initialHeight = readHeight(root.at("initial_height"), sdkForm);
  return {
    genesisTime: isZeroTime(genesisTime) ? now : genesisTime,
    chainId: root.at("chain_id").text(),
    initialHeight: initialHeight === 0n ? 1n : initialHeight,
    consensusParams: params.isNull() ? defaultConsensusParams() : readConsensusParams(params),
    validators: validators.list().map(readValidator),
    appHash: sdkForm ? appHash.base64() : appHash.hex(),
    appState: root.at("app_state").isNull() ? "" : (memberText(text, "app_state") ?? ""),
  };
}

/** What a document must satisfy beyond its form. Powers and doubles show when the validator set is made. */
export function genesisFault(doc: GenesisDoc): string | undefined {
  const idBytes = utf8Length(doc.chainId);
  if (idBytes === 0) return "chain_id: must not be empty";
  if (idBytes > CHAIN_ID_BYTES_MAX) return `chain_id: has ${idBytes} bytes, at most ${CHAIN_ID_BYTES_MAX} are allowed`;
  if (doc.initialHeight < 1n) return `initial_height: must not be negative, found ${doc.initialHeight}`;
  const fault = consensusParamsFault(doc.consensusParams);
  return fault === undefined ? undefined : `consensus params: ${fault}`;
}

/** Reads either form.
 *  @param now taken as genesis time where the document has none: nodes that do so start different chains */
export function parseGenesis(text: string, now: ChainTime): Result<GenesisDoc> {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return err(`document: not JSON: ${parsed.error}`);
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return err("document: expected an object");
  const doc = readJson(() => readDocument(new JsonValue(value, ""), text, now));
  if (!doc.ok) return doc;
  const fault = genesisFault(doc.value);
  return fault === undefined ? doc : err(fault);
}

function field(name: string, value: Json): string {
  return `${JSON.stringify(name)}:${compactJson(JSON.stringify(value))}`;
}

/** CometBFT's form. "compact" is what the RPC serves, "indented" what stands in genesis.json. */
export function genesisToJson(doc: GenesisDoc, layout: "compact" | "indented"): string {
  const fields = [
    field("genesis_time", timeToJson(doc.genesisTime)),
    `"chain_id":${goStringLiteral(doc.chainId)}`,
    field("initial_height", int64ToJson(doc.initialHeight)),
    field("consensus_params", consensusParamsToJson(doc.consensusParams)),
  ];
  if (doc.validators.length > 0) {
    const validators = doc.validators.map((v) => {
      const start = [field("address", hexToJson(v.address)), field("pub_key", publicKeyToJson(v.pubKey))];
      return `{${[...start, field("power", int64ToJson(v.power)), `"name":${goStringLiteral(v.name)}`].join(",")}}`;
    });
    fields.push(`"validators":[${validators.join(",")}]`);
  }
  fields.push(field("app_hash", hexToJson(doc.appHash)));
  if (doc.appState !== "") fields.push(`"app_state":${compactJson(doc.appState)}`);
  const compact = `{${fields.join(",")}}`;
  return layout === "compact" ? compact : indentJson(compact, "  ");
}
