// Generated from proto/tendermint/types/params.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
      const end = w.written;
      ABCIParams.write(m.abci, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.version !== undefined) {
      const end = w.written;
      VersionParams.write(m.version, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.validator !== undefined) {
      const end = w.written;
      ValidatorParams.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.evidence !== undefined) {
      const end = w.written;
      EvidenceParams.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.block !== undefined) {
      const end = w.written;
      BlockParams.write(m.block, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BlockParams.read(r, r.end(), (m.block ??= BlockParams.create()));
        break;
      case 18:
        EvidenceParams.read(r, r.end(), (m.evidence ??= EvidenceParams.create()));
        break;
      case 26:
        ValidatorParams.read(r, r.end(), (m.validator ??= ValidatorParams.create()));
        break;
      case 34:
        VersionParams.read(r, r.end(), (m.version ??= VersionParams.create()));
        break;
      case 42:
        ABCIParams.read(r, r.end(), (m.abci ??= ABCIParams.create()));
        break;
      default:
        skipField(ConsensusParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConsensusParams);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.maxBytes = r.int64();
        break;
      case 16:
        m.maxGas = r.int64();
        break;
      default:
        skipField(BlockParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockParams);
    return m;
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
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxAgeDuration, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.maxAgeNumBlocks !== 0n) {
      w.varint64(m.maxAgeNumBlocks);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.maxAgeNumBlocks = r.int64();
        break;
      case 18:
        m.maxAgeDuration = readStdDuration(r);
        break;
      case 24:
        m.maxBytes = r.int64();
        break;
      default:
        skipField(EvidenceParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EvidenceParams);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pubKeyTypes.push(r.string());
        break;
      default:
        skipField(ValidatorParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorParams);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.app = r.uint64();
        break;
      default:
        skipField(VersionParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VersionParams);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blockMaxBytes = r.int64();
        break;
      case 16:
        m.blockMaxGas = r.int64();
        break;
      default:
        skipField(HashedParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(HashedParams);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.voteExtensionsEnableHeight = r.int64();
        break;
      default:
        skipField(ABCIParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ABCIParams);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/params.proto",
  package: "tendermint.types",
  messages: [ConsensusParams, BlockParams, EvidenceParams, ValidatorParams, VersionParams, HashedParams, ABCIParams],
  services: [],
};
