// Generated from proto/tendermint/types/params.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { readStdDuration } from "../../../protobuf/well-known.js";
import * as google_protobuf_duration from "../../google/protobuf/duration.js";

export interface ConsensusParams {
  block: BlockParams | undefined;
  evidence: EvidenceParams | undefined;
  validator: ValidatorParams | undefined;
  version: VersionParams | undefined;
  abci: ABCIParams | undefined;
}

export const ConsensusParams: MessageType<ConsensusParams> = messageType<ConsensusParams>({
  name: "tendermint.types.ConsensusParams",
  fields: [
    { no: 1, name: "block", prop: "block", kind: "message", message: () => BlockParams },
    { no: 2, name: "evidence", prop: "evidence", kind: "message", message: () => EvidenceParams },
    { no: 3, name: "validator", prop: "validator", kind: "message", message: () => ValidatorParams },
    { no: 4, name: "version", prop: "version", kind: "message", message: () => VersionParams },
    { no: 5, name: "abci", prop: "abci", kind: "message", message: () => ABCIParams },
  ],
  create: () => ({ block: undefined, evidence: undefined, validator: undefined, version: undefined, abci: undefined }),
  write(m, w) {
    if (m.abci !== undefined) {
      writeMessage(w, ABCIParams, m.abci);
      w.varint(42);
    }
    if (m.version !== undefined) {
      writeMessage(w, VersionParams, m.version);
      w.varint(34);
    }
    if (m.validator !== undefined) {
      writeMessage(w, ValidatorParams, m.validator);
      w.varint(26);
    }
    if (m.evidence !== undefined) {
      writeMessage(w, EvidenceParams, m.evidence);
      w.varint(18);
    }
    if (m.block !== undefined) {
      writeMessage(w, BlockParams, m.block);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, BlockParams, (m.block ??= BlockParams.create()));
        return true;
      case 18:
        readMessage(r, EvidenceParams, (m.evidence ??= EvidenceParams.create()));
        return true;
      case 26:
        readMessage(r, ValidatorParams, (m.validator ??= ValidatorParams.create()));
        return true;
      case 34:
        readMessage(r, VersionParams, (m.version ??= VersionParams.create()));
        return true;
      case 42:
        readMessage(r, ABCIParams, (m.abci ??= ABCIParams.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface BlockParams {
  maxBytes: bigint;
  maxGas: bigint;
}

export const BlockParams: MessageType<BlockParams> = messageType<BlockParams>({
  name: "tendermint.types.BlockParams",
  fields: [
    { no: 1, name: "max_bytes", prop: "maxBytes", kind: "int64" },
    { no: 2, name: "max_gas", prop: "maxGas", kind: "int64" },
  ],
  create: () => ({ maxBytes: 0n, maxGas: 0n }),
  write(m, w) {
    if (m.maxGas !== 0n) {
      w.varint64(m.maxGas);
      w.varint(16);
    }
    if (m.maxBytes !== 0n) {
      w.varint64(m.maxBytes);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.maxBytes = r.int64();
        return true;
      case 16:
        m.maxGas = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface EvidenceParams {
  maxAgeNumBlocks: bigint;
  maxAgeDuration: google_protobuf_duration.Duration;
  maxBytes: bigint;
}

export const EvidenceParams: MessageType<EvidenceParams> = messageType<EvidenceParams>({
  name: "tendermint.types.EvidenceParams",
  fields: [
    { no: 1, name: "max_age_num_blocks", prop: "maxAgeNumBlocks", kind: "int64" },
    { no: 2, name: "max_age_duration", prop: "maxAgeDuration", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
    { no: 3, name: "max_bytes", prop: "maxBytes", kind: "int64" },
  ],
  create: () => ({ maxAgeNumBlocks: 0n, maxAgeDuration: google_protobuf_duration.Duration.create(), maxBytes: 0n }),
  write(m, w) {
    if (m.maxBytes !== 0n) {
      w.varint64(m.maxBytes);
      w.varint(24);
    }
    {
      writeMessage(w, google_protobuf_duration.Duration, m.maxAgeDuration);
      w.varint(18);
    }
    if (m.maxAgeNumBlocks !== 0n) {
      w.varint64(m.maxAgeNumBlocks);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.maxAgeNumBlocks = r.int64();
        return true;
      case 18:
        m.maxAgeDuration = readStdDuration(r);
        return true;
      case 24:
        m.maxBytes = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ValidatorParams {
  pubKeyTypes: string[];
}

export const ValidatorParams: MessageType<ValidatorParams> = messageType<ValidatorParams>({
  name: "tendermint.types.ValidatorParams",
  fields: [
    { no: 1, name: "pub_key_types", prop: "pubKeyTypes", kind: "string", repeated: true },
  ],
  create: () => ({ pubKeyTypes: [] }),
  write(m, w) {
    for (let i = m.pubKeyTypes.length - 1; i >= 0; i--) {
      w.string(m.pubKeyTypes[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.pubKeyTypes.push(r.string());
        return true;
      default:
        return false;
    }
  },
});

export interface VersionParams {
  app: bigint;
}

export const VersionParams: MessageType<VersionParams> = messageType<VersionParams>({
  name: "tendermint.types.VersionParams",
  fields: [
    { no: 1, name: "app", prop: "app", kind: "uint64" },
  ],
  create: () => ({ app: 0n }),
  write(m, w) {
    if (m.app !== 0n) {
      w.varint64(m.app);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.app = r.uint64();
        return true;
      default:
        return false;
    }
  },
});

export interface HashedParams {
  blockMaxBytes: bigint;
  blockMaxGas: bigint;
}

export const HashedParams: MessageType<HashedParams> = messageType<HashedParams>({
  name: "tendermint.types.HashedParams",
  fields: [
    { no: 1, name: "block_max_bytes", prop: "blockMaxBytes", kind: "int64" },
    { no: 2, name: "block_max_gas", prop: "blockMaxGas", kind: "int64" },
  ],
  create: () => ({ blockMaxBytes: 0n, blockMaxGas: 0n }),
  write(m, w) {
    if (m.blockMaxGas !== 0n) {
      w.varint64(m.blockMaxGas);
      w.varint(16);
    }
    if (m.blockMaxBytes !== 0n) {
      w.varint64(m.blockMaxBytes);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.blockMaxBytes = r.int64();
        return true;
      case 16:
        m.blockMaxGas = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ABCIParams {
  voteExtensionsEnableHeight: bigint;
}

export const ABCIParams: MessageType<ABCIParams> = messageType<ABCIParams>({
  name: "tendermint.types.ABCIParams",
  fields: [
    { no: 1, name: "vote_extensions_enable_height", prop: "voteExtensionsEnableHeight", kind: "int64" },
  ],
  create: () => ({ voteExtensionsEnableHeight: 0n }),
  write(m, w) {
    if (m.voteExtensionsEnableHeight !== 0n) {
      w.varint64(m.voteExtensionsEnableHeight);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.voteExtensionsEnableHeight = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/params.proto",
  package: "tendermint.types",
  messages: [ConsensusParams, BlockParams, EvidenceParams, ValidatorParams, VersionParams, HashedParams, ABCIParams],
  services: [],
};
