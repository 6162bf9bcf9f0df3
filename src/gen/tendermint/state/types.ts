// Generated from proto/tendermint/state/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_abci_types from "../../tendermint/abci/types.js";
import * as tendermint_types_params from "../../tendermint/types/params.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";
import * as tendermint_types_validator from "../../tendermint/types/validator.js";
import * as tendermint_version_types from "../../tendermint/version/types.js";

export interface LegacyABCIResponses {
  deliverTxs: tendermint_abci_types.ExecTxResult[];
  endBlock: ResponseEndBlock | undefined;
  beginBlock: ResponseBeginBlock | undefined;
}

export const LegacyABCIResponses: MessageType<LegacyABCIResponses> = messageType<LegacyABCIResponses>({
  name: "tendermint.state.LegacyABCIResponses",
  fields: [
    { no: 1, name: "deliver_txs", prop: "deliverTxs", kind: "message", repeated: true, message: () => tendermint_abci_types.ExecTxResult },
    { no: 2, name: "end_block", prop: "endBlock", kind: "message", message: () => ResponseEndBlock },
    { no: 3, name: "begin_block", prop: "beginBlock", kind: "message", message: () => ResponseBeginBlock },
  ],
  create: () => ({ deliverTxs: [], endBlock: undefined, beginBlock: undefined }),
  write(m, w) {
    if (m.beginBlock !== undefined) {
      writeMessage(w, ResponseBeginBlock, m.beginBlock);
      w.varint(26);
    }
    if (m.endBlock !== undefined) {
      writeMessage(w, ResponseEndBlock, m.endBlock);
      w.varint(18);
    }
    for (let i = m.deliverTxs.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.ExecTxResult, m.deliverTxs[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.deliverTxs.push(readMessage(r, tendermint_abci_types.ExecTxResult, tendermint_abci_types.ExecTxResult.create()));
        return true;
      case 18:
        readMessage(r, ResponseEndBlock, (m.endBlock ??= ResponseEndBlock.create()));
        return true;
      case 26:
        readMessage(r, ResponseBeginBlock, (m.beginBlock ??= ResponseBeginBlock.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseBeginBlock {
  events: tendermint_abci_types.Event[];
}

export const ResponseBeginBlock: MessageType<ResponseBeginBlock> = messageType<ResponseBeginBlock>({
  name: "tendermint.state.ResponseBeginBlock",
  fields: [
    { no: 1, name: "events", prop: "events", kind: "message", repeated: true, message: () => tendermint_abci_types.Event, nullable: false },
  ],
  create: () => ({ events: [] }),
  write(m, w) {
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.Event, m.events[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.events.push(readMessage(r, tendermint_abci_types.Event, tendermint_abci_types.Event.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseEndBlock {
  validatorUpdates: tendermint_abci_types.ValidatorUpdate[];
  consensusParamUpdates: tendermint_types_params.ConsensusParams | undefined;
  events: tendermint_abci_types.Event[];
}

export const ResponseEndBlock: MessageType<ResponseEndBlock> = messageType<ResponseEndBlock>({
  name: "tendermint.state.ResponseEndBlock",
  fields: [
    { no: 1, name: "validator_updates", prop: "validatorUpdates", kind: "message", repeated: true, message: () => tendermint_abci_types.ValidatorUpdate, nullable: false },
    { no: 2, name: "consensus_param_updates", prop: "consensusParamUpdates", kind: "message", message: () => tendermint_types_params.ConsensusParams },
    { no: 3, name: "events", prop: "events", kind: "message", repeated: true, message: () => tendermint_abci_types.Event, nullable: false },
  ],
  create: () => ({ validatorUpdates: [], consensusParamUpdates: undefined, events: [] }),
  write(m, w) {
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.Event, m.events[i]!);
      w.varint(26);
    }
    if (m.consensusParamUpdates !== undefined) {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParamUpdates);
      w.varint(18);
    }
    for (let i = m.validatorUpdates.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.ValidatorUpdate, m.validatorUpdates[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorUpdates.push(readMessage(r, tendermint_abci_types.ValidatorUpdate, tendermint_abci_types.ValidatorUpdate.create()));
        return true;
      case 18:
        readMessage(r, tendermint_types_params.ConsensusParams, (m.consensusParamUpdates ??= tendermint_types_params.ConsensusParams.create()));
        return true;
      case 26:
        m.events.push(readMessage(r, tendermint_abci_types.Event, tendermint_abci_types.Event.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ValidatorsInfo {
  validatorSet: tendermint_types_validator.ValidatorSet | undefined;
  lastHeightChanged: bigint;
}

export const ValidatorsInfo: MessageType<ValidatorsInfo> = messageType<ValidatorsInfo>({
  name: "tendermint.state.ValidatorsInfo",
  fields: [
    { no: 1, name: "validator_set", prop: "validatorSet", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
    { no: 2, name: "last_height_changed", prop: "lastHeightChanged", kind: "int64" },
  ],
  create: () => ({ validatorSet: undefined, lastHeightChanged: 0n }),
  write(m, w) {
    if (m.lastHeightChanged !== 0n) {
      w.varint64(m.lastHeightChanged);
      w.varint(16);
    }
    if (m.validatorSet !== undefined) {
      writeMessage(w, tendermint_types_validator.ValidatorSet, m.validatorSet);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_validator.ValidatorSet, (m.validatorSet ??= tendermint_types_validator.ValidatorSet.create()));
        return true;
      case 16:
        m.lastHeightChanged = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ConsensusParamsInfo {
  consensusParams: tendermint_types_params.ConsensusParams;
  lastHeightChanged: bigint;
}

export const ConsensusParamsInfo: MessageType<ConsensusParamsInfo> = messageType<ConsensusParamsInfo>({
  name: "tendermint.state.ConsensusParamsInfo",
  fields: [
    { no: 1, name: "consensus_params", prop: "consensusParams", kind: "message", message: () => tendermint_types_params.ConsensusParams, nullable: false },
    { no: 2, name: "last_height_changed", prop: "lastHeightChanged", kind: "int64" },
  ],
  create: () => ({ consensusParams: tendermint_types_params.ConsensusParams.create(), lastHeightChanged: 0n }),
  write(m, w) {
    if (m.lastHeightChanged !== 0n) {
      w.varint64(m.lastHeightChanged);
      w.varint(16);
    }
    {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParams);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_params.ConsensusParams, m.consensusParams);
        return true;
      case 16:
        m.lastHeightChanged = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ABCIResponsesInfo {
  legacyAbciResponses: LegacyABCIResponses | undefined;
  height: bigint;
  responseFinalizeBlock: tendermint_abci_types.ResponseFinalizeBlock | undefined;
}

export const ABCIResponsesInfo: MessageType<ABCIResponsesInfo> = messageType<ABCIResponsesInfo>({
  name: "tendermint.state.ABCIResponsesInfo",
  fields: [
    { no: 1, name: "legacy_abci_responses", prop: "legacyAbciResponses", kind: "message", message: () => LegacyABCIResponses },
    { no: 2, name: "height", prop: "height", kind: "int64" },
    { no: 3, name: "response_finalize_block", prop: "responseFinalizeBlock", kind: "message", message: () => tendermint_abci_types.ResponseFinalizeBlock },
  ],
  create: () => ({ legacyAbciResponses: undefined, height: 0n, responseFinalizeBlock: undefined }),
  write(m, w) {
    if (m.responseFinalizeBlock !== undefined) {
      writeMessage(w, tendermint_abci_types.ResponseFinalizeBlock, m.responseFinalizeBlock);
      w.varint(26);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
    }
    if (m.legacyAbciResponses !== undefined) {
      writeMessage(w, LegacyABCIResponses, m.legacyAbciResponses);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, LegacyABCIResponses, (m.legacyAbciResponses ??= LegacyABCIResponses.create()));
        return true;
      case 16:
        m.height = r.int64();
        return true;
      case 26:
        readMessage(r, tendermint_abci_types.ResponseFinalizeBlock, (m.responseFinalizeBlock ??= tendermint_abci_types.ResponseFinalizeBlock.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Version {
  consensus: tendermint_version_types.Consensus;
  software: string;
}

export const Version: MessageType<Version> = messageType<Version>({
  name: "tendermint.state.Version",
  fields: [
    { no: 1, name: "consensus", prop: "consensus", kind: "message", message: () => tendermint_version_types.Consensus, nullable: false },
    { no: 2, name: "software", prop: "software", kind: "string" },
  ],
  create: () => ({ consensus: tendermint_version_types.Consensus.create(), software: "" }),
  write(m, w) {
    if (m.software !== "") {
      w.string(m.software);
      w.varint(18);
    }
    {
      writeMessage(w, tendermint_version_types.Consensus, m.consensus);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_version_types.Consensus, m.consensus);
        return true;
      case 18:
        m.software = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface State {
  version: Version;
  chainId: string;
  lastBlockHeight: bigint;
  lastBlockId: tendermint_types_types.BlockID;
  lastBlockTime: google_protobuf_timestamp.Timestamp;
  nextValidators: tendermint_types_validator.ValidatorSet | undefined;
  validators: tendermint_types_validator.ValidatorSet | undefined;
  lastValidators: tendermint_types_validator.ValidatorSet | undefined;
  lastHeightValidatorsChanged: bigint;
  consensusParams: tendermint_types_params.ConsensusParams;
  lastHeightConsensusParamsChanged: bigint;
  lastResultsHash: Uint8Array;
  appHash: Uint8Array;
  initialHeight: bigint;
}

export const State: MessageType<State> = messageType<State>({
  name: "tendermint.state.State",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "message", message: () => Version, nullable: false },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 3, name: "last_block_height", prop: "lastBlockHeight", kind: "int64" },
    { no: 4, name: "last_block_id", prop: "lastBlockId", kind: "message", message: () => tendermint_types_types.BlockID, nullable: false },
    { no: 5, name: "last_block_time", prop: "lastBlockTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 6, name: "next_validators", prop: "nextValidators", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
    { no: 7, name: "validators", prop: "validators", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
    { no: 8, name: "last_validators", prop: "lastValidators", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
    { no: 9, name: "last_height_validators_changed", prop: "lastHeightValidatorsChanged", kind: "int64" },
    { no: 10, name: "consensus_params", prop: "consensusParams", kind: "message", message: () => tendermint_types_params.ConsensusParams, nullable: false },
    { no: 11, name: "last_height_consensus_params_changed", prop: "lastHeightConsensusParamsChanged", kind: "int64" },
    { no: 12, name: "last_results_hash", prop: "lastResultsHash", kind: "bytes" },
    { no: 13, name: "app_hash", prop: "appHash", kind: "bytes" },
    { no: 14, name: "initial_height", prop: "initialHeight", kind: "int64" },
  ],
  create: () => ({ version: Version.create(), chainId: "", lastBlockHeight: 0n, lastBlockId: tendermint_types_types.BlockID.create(), lastBlockTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, nextValidators: undefined, validators: undefined, lastValidators: undefined, lastHeightValidatorsChanged: 0n, consensusParams: tendermint_types_params.ConsensusParams.create(), lastHeightConsensusParamsChanged: 0n, lastResultsHash: EMPTY_BYTES, appHash: EMPTY_BYTES, initialHeight: 0n }),
  write(m, w) {
    if (m.initialHeight !== 0n) {
      w.varint64(m.initialHeight);
      w.varint(112);
    }
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(106);
    }
    if (m.lastResultsHash.length !== 0) {
      w.bytes(m.lastResultsHash);
      w.varint(98);
    }
    if (m.lastHeightConsensusParamsChanged !== 0n) {
      w.varint64(m.lastHeightConsensusParamsChanged);
      w.varint(88);
    }
    {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParams);
      w.varint(82);
    }
    if (m.lastHeightValidatorsChanged !== 0n) {
      w.varint64(m.lastHeightValidatorsChanged);
      w.varint(72);
    }
    if (m.lastValidators !== undefined) {
      writeMessage(w, tendermint_types_validator.ValidatorSet, m.lastValidators);
      w.varint(66);
    }
    if (m.validators !== undefined) {
      writeMessage(w, tendermint_types_validator.ValidatorSet, m.validators);
      w.varint(58);
    }
    if (m.nextValidators !== undefined) {
      writeMessage(w, tendermint_types_validator.ValidatorSet, m.nextValidators);
      w.varint(50);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.lastBlockTime);
      w.varint(42);
    }
    {
      writeMessage(w, tendermint_types_types.BlockID, m.lastBlockId);
      w.varint(34);
    }
    if (m.lastBlockHeight !== 0n) {
      w.varint64(m.lastBlockHeight);
      w.varint(24);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    {
      writeMessage(w, Version, m.version);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Version, m.version);
        return true;
      case 18:
        m.chainId = r.string();
        return true;
      case 24:
        m.lastBlockHeight = r.int64();
        return true;
      case 34:
        readMessage(r, tendermint_types_types.BlockID, m.lastBlockId);
        return true;
      case 42:
        m.lastBlockTime = readStdTime(r);
        return true;
      case 50:
        readMessage(r, tendermint_types_validator.ValidatorSet, (m.nextValidators ??= tendermint_types_validator.ValidatorSet.create()));
        return true;
      case 58:
        readMessage(r, tendermint_types_validator.ValidatorSet, (m.validators ??= tendermint_types_validator.ValidatorSet.create()));
        return true;
      case 66:
        readMessage(r, tendermint_types_validator.ValidatorSet, (m.lastValidators ??= tendermint_types_validator.ValidatorSet.create()));
        return true;
      case 72:
        m.lastHeightValidatorsChanged = r.int64();
        return true;
      case 82:
        readMessage(r, tendermint_types_params.ConsensusParams, m.consensusParams);
        return true;
      case 88:
        m.lastHeightConsensusParamsChanged = r.int64();
        return true;
      case 98:
        m.lastResultsHash = r.bytes();
        return true;
      case 106:
        m.appHash = r.bytes();
        return true;
      case 112:
        m.initialHeight = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/state/types.proto",
  package: "tendermint.state",
  messages: [LegacyABCIResponses, ResponseBeginBlock, ResponseEndBlock, ValidatorsInfo, ConsensusParamsInfo, ABCIResponsesInfo, Version, State],
  services: [],
};
