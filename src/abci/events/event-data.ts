import type { Event, ResponseFinalizeBlock, TxResult } from "../../gen/tendermint/abci/types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import type { BlockID, Header, Vote } from "../../gen/tendermint/types/types.js";
import type { Validator } from "../../gen/tendermint/types/validator.js";
import { toHexUpper } from "../../types/bytes.js";
import type { EventMap } from "../event-query.js";

/** Where consensus stands, as its events and its log tell it. `step` is CometBFT's name, for example "RoundStepPropose". */
export interface RoundStepInfo {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

/** Everything that the node publishes. The kinds are CometBFT's event names, the values of `tm.event`.
 *  @source cometbft types/events.go */
export type EventData =
  | {
      readonly kind: "NewBlock";
      readonly block: Block;
      readonly blockId: BlockID;
      readonly result: ResponseFinalizeBlock;
    }
  | { readonly kind: "NewBlockHeader"; readonly header: Header }
  | {
      readonly kind: "NewBlockEvents";
      readonly height: bigint;
      readonly events: readonly Event[];
      readonly numTxs: bigint;
    }
  | { readonly kind: "NewEvidence"; readonly height: bigint; readonly evidence: Evidence }
  /** `hash` is SHA-256 of the transaction. */
  | { readonly kind: "Tx"; readonly hash: Uint8Array; readonly result: TxResult }
  | { readonly kind: "ValidatorSetUpdates"; readonly validatorUpdates: readonly Validator[] }
  | { readonly kind: "Vote"; readonly vote: Vote }
  | ({
      readonly kind: "NewRound";
      readonly proposer: { readonly address: Uint8Array; readonly index: number };
    } & RoundStepInfo)
  | ({ readonly kind: "CompleteProposal"; readonly blockId: BlockID } & RoundStepInfo)
  | ({ readonly kind: RoundStepKind } & RoundStepInfo);

export type RoundStepKind =
  | "NewRoundStep"
  | "Polka"
  | "Lock"
  | "Relock"
  | "Unlock"
  | "ValidBlock"
  | "TimeoutPropose"
  | "TimeoutWait";

export const EVENT_TYPE_KEY = "tm.event";
export const TX_HASH_KEY = "tx.hash";
export const TX_HEIGHT_KEY = "tx.height";
export const BLOCK_HEIGHT_KEY = "block.height";

function addAbciEvents(map: Map<string, string[]>, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type === "") continue;
    for (const { key, value } of event.attributes) {
      if (key !== "") add(map, `${event.type}.${key}`, value);
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Attribute values by composite key, as queries see an event: the application's attributes (indexed ones or not) and
 *  the reserved keys. @source cometbft types/event_bus.go */
export function eventMapOf(data: EventData): EventMap {
  const map = new Map<string, string[]>();
  switch (data.kind) {
    case "NewBlock":
      addAbciEvents(map, data.result.events);
      break;
    case "NewBlockEvents":
      addAbciEvents(map, data.events);
      break;
    case "Tx":
      addAbciEvents(map, data.result.result.events);
      add(map, TX_HASH_KEY, toHexUpper(data.hash));
      add(map, TX_HEIGHT_KEY, data.result.height.toString());
      break;
    default:
      break;
  }
  add(map, EVENT_TYPE_KEY, data.kind);
  return map;
}
