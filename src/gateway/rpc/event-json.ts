import type { EventData } from "../../abci/events/event-data.js";
import type { EventMessage } from "../../abci/events/event-source.js";
import { blockToJson } from "../../chain/json/block.js";
import { blockIdToJson } from "../../chain/json/block-id.js";
import { evidenceToJson } from "../../chain/json/evidence.js";
import { headerToJson } from "../../chain/json/header.js";
import { validatorToJson } from "../../chain/json/validator.js";
import { voteToJson } from "../../chain/json/vote.js";
import { validatorFromProto } from "../../chain/validator.js";
import type { ResponseFinalizeBlock, TxResult } from "../../gen/tendermint/abci/types.js";
import type { Validator } from "../../gen/tendermint/types/validator.js";
import { toBase64 } from "../../types/base64.js";
import { toHexUpper } from "../../types/bytes.js";
import {
  bytesJson,
  eventJson,
  paramUpdatesJson,
  txResultFullJson,
  txResultJson,
  validatorUpdateJson,
} from "./abci-json.js";

/** `data` and `events` of an event frame, with the braces around them left out. Made once an event, however many
 *  clients want it. */
export function eventResultText(message: EventMessage): string {
  let text = texts.get(message.data);
  if (text === undefined) {
    const events = Object.fromEntries([...message.events].sort(([a], [b]) => (a < b ? -1 : 1)));
    text = `"data":${JSON.stringify(eventDataJson(message.data))},"events":${JSON.stringify(events)}`;
    texts.set(message.data, text);
  }
  return text;
}

const texts = new WeakMap<EventData, string>();

function finalizeBlockJson(r: ResponseFinalizeBlock): unknown {
  return {
    ...(r.events.length > 0 ? { events: r.events.map(eventJson) } : {}),
    ...(r.txResults.length > 0 ? { tx_results: r.txResults.map(txResultFullJson) } : {}),
    validator_updates: r.validatorUpdates.map(validatorUpdateJson),
    ...(r.consensusParamUpdates !== undefined
      ? { consensus_param_updates: paramUpdatesJson(r.consensusParamUpdates) }
      : {}),
    app_hash: bytesJson(r.appHash),
  };
}

function txEventJson(r: TxResult): unknown {
  return {
    ...(r.height !== 0n ? { height: String(r.height) } : {}),
    ...(r.index !== 0 ? { index: r.index } : {}),
    ...(r.tx.length > 0 ? { tx: toBase64(r.tx) } : {}),
    result: txResultJson(r.result),
  };
}

/** An event as CometBFT's WebSocket writes it. @source cometbft types/events.go */
export function eventDataJson(data: EventData): { readonly type: string; readonly value: unknown } {
  switch (data.kind) {
    case "NewBlock":
      return {
        type: "tendermint/event/NewBlock",
        value: {
          block: blockToJson(data.block),
          block_id: blockIdToJson(data.blockId),
          result_finalize_block: finalizeBlockJson(data.result),
        },
      };
    case "NewBlockHeader":
      return { type: "tendermint/event/NewBlockHeader", value: { header: headerToJson(data.header) } };
    case "NewBlockEvents":
      return {
        type: "tendermint/event/NewBlockEvents",
        value: { height: String(data.height), events: data.events.map(eventJson), num_txs: String(data.numTxs) },
      };
    case "NewEvidence":
      return {
        type: "tendermint/event/NewEvidence",
        value: { height: String(data.height), evidence: evidenceToJson(data.evidence) },
      };
    case "Tx":
      return { type: "tendermint/event/Tx", value: { TxResult: txEventJson(data.result) } };
    case "ValidatorSetUpdates":
      return {
        type: "tendermint/event/ValidatorSetUpdates",
        value: { validator_updates: data.validatorUpdates.map(validatorJson) },
      };
    case "Vote":
      return { type: "tendermint/event/Vote", value: { Vote: voteToJson(data.vote) } };
    case "NewRound": {
      const { address, index } = data.proposer;
      return {
        type: "tendermint/event/NewRound",
        value: { ...roundStepJson(data), proposer: { address: toHexUpper(address), index } },
      };
    }
    case "CompleteProposal":
      return {
        type: "tendermint/event/CompleteProposal",
        value: { ...roundStepJson(data), block_id: blockIdToJson(data.blockId) },
      };
    default:
      return { type: "tendermint/event/RoundState", value: roundStepJson(data) };
  }
}

function validatorJson(proto: Validator): unknown {
  const validator = validatorFromProto(proto);
  if (!validator.ok) throw new Error(`validator of an event: ${validator.error}`);
  return validatorToJson(validator.value);
}

function roundStepJson(at: { readonly height: bigint; readonly round: number; readonly step: string }): object {
  return { height: String(at.height), round: at.round, step: at.step };
}
