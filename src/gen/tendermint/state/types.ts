// Generated from proto/tendermint/state/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
      const end = w.written;
      ResponseBeginBlock.write(m.beginBlock, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.endBlock !== undefined) {
      const end = w.written;
      ResponseEndBlock.write(m.endBlock, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.deliverTxs.length - 1; i >= 0; i--) {
      const end = w.written;
      tendermint_abci_types.ExecTxResult.write(m.deliverTxs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.deliverTxs.push(tendermint_abci_types.ExecTxResult.read(r, r.end(), tendermint_abci_types.ExecTxResult.create()));
        break;
      case 18:
        ResponseEndBlock.read(r, r.end(), (m.endBlock ??= ResponseEndBlock.create()));
        break;
      case 26:
        ResponseBeginBlock.read(r, r.end(), (m.beginBlock ??= ResponseBeginBlock.create()));
        break;
      default:
        skipField(LegacyABCIResponses, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LegacyABCIResponses);
    return m;
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
      const end = w.written;
      tendermint_abci_types.Event.write(m.events[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.events.push(tendermint_abci_types.Event.read(r, r.end(), tendermint_abci_types.Event.create()));
        break;
      default:
        skipField(ResponseBeginBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseBeginBlock);
    return m;
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
      const end = w.written;
      tendermint_abci_types.Event.write(m.events[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.consensusParamUpdates !== undefined) {
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParamUpdates, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.validatorUpdates.length - 1; i >= 0; i--) {
      const end = w.written;
      tendermint_abci_types.ValidatorUpdate.write(m.validatorUpdates[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorUpdates.push(tendermint_abci_types.ValidatorUpdate.read(r, r.end(), tendermint_abci_types.ValidatorUpdate.create()));
        break;
      case 18:
        tendermint_types_params.ConsensusParams.read(r, r.end(), (m.consensusParamUpdates ??= tendermint_types_params.ConsensusParams.create()));
        break;
      case 26:
        m.events.push(tendermint_abci_types.Event.read(r, r.end(), tendermint_abci_types.Event.create()));
        break;
      default:
        skipField(ResponseEndBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseEndBlock);
    return m;
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
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.validatorSet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.validatorSet ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      case 16:
        m.lastHeightChanged = r.int64();
        break;
      default:
        skipField(ValidatorsInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorsInfo);
    return m;
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
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParams, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_params.ConsensusParams.read(r, r.end(), m.consensusParams);
        break;
      case 16:
        m.lastHeightChanged = r.int64();
        break;
      default:
        skipField(ConsensusParamsInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConsensusParamsInfo);
    return m;
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
      const end = w.written;
      tendermint_abci_types.ResponseFinalizeBlock.write(m.responseFinalizeBlock, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
    }
    if (m.legacyAbciResponses !== undefined) {
      const end = w.written;
      LegacyABCIResponses.write(m.legacyAbciResponses, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        LegacyABCIResponses.read(r, r.end(), (m.legacyAbciResponses ??= LegacyABCIResponses.create()));
        break;
      case 16:
        m.height = r.int64();
        break;
      case 26:
        tendermint_abci_types.ResponseFinalizeBlock.read(r, r.end(), (m.responseFinalizeBlock ??= tendermint_abci_types.ResponseFinalizeBlock.create()));
        break;
      default:
        skipField(ABCIResponsesInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ABCIResponsesInfo);
    return m;
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
      const end = w.written;
      tendermint_version_types.Consensus.write(m.consensus, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_version_types.Consensus.read(r, r.end(), m.consensus);
        break;
      case 18:
        m.software = r.string();
        break;
      default:
        skipField(Version, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Version);
    return m;
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
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParams, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.lastHeightValidatorsChanged !== 0n) {
      w.varint64(m.lastHeightValidatorsChanged);
      w.varint(72);
    }
    if (m.lastValidators !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.lastValidators, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.validators !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.validators, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.nextValidators !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.nextValidators, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.lastBlockTime, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      tendermint_types_types.BlockID.write(m.lastBlockId, w);
      w.lengthFrom(end);
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
      const end = w.written;
      Version.write(m.version, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Version.read(r, r.end(), m.version);
        break;
      case 18:
        m.chainId = r.string();
        break;
      case 24:
        m.lastBlockHeight = r.int64();
        break;
      case 34:
        tendermint_types_types.BlockID.read(r, r.end(), m.lastBlockId);
        break;
      case 42:
        m.lastBlockTime = readStdTime(r);
        break;
      case 50:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.nextValidators ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      case 58:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.validators ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      case 66:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.lastValidators ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      case 72:
        m.lastHeightValidatorsChanged = r.int64();
        break;
      case 82:
        tendermint_types_params.ConsensusParams.read(r, r.end(), m.consensusParams);
        break;
      case 88:
        m.lastHeightConsensusParamsChanged = r.int64();
        break;
      case 98:
        m.lastResultsHash = r.bytes();
        break;
      case 106:
        m.appHash = r.bytes();
        break;
      case 112:
        m.initialHeight = r.int64();
        break;
      default:
        skipField(State, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(State);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/state/types.proto",
  package: "tendermint.state",
  messages: [LegacyABCIResponses, ResponseBeginBlock, ResponseEndBlock, ValidatorsInfo, ConsensusParamsInfo, ABCIResponsesInfo, Version, State],
  services: [],
};
