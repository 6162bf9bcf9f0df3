// Generated from proto/cosmos/slashing/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_slashing_v1beta1_slashing from "../../../cosmos/slashing/v1beta1/slashing.js";

export interface GenesisState {
  params: cosmos_slashing_v1beta1_slashing.Params;
  signingInfos: SigningInfo[];
  missedBlocks: ValidatorMissedBlocks[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.slashing.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_slashing_v1beta1_slashing.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "signing_infos", prop: "signingInfos", kind: "message", repeated: true, message: () => SigningInfo, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "missed_blocks", prop: "missedBlocks", kind: "message", repeated: true, message: () => ValidatorMissedBlocks, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_slashing_v1beta1_slashing.Params.create(), signingInfos: [], missedBlocks: [] }),
  write(m, w) {
    for (let i = m.missedBlocks.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorMissedBlocks, m.missedBlocks[i]!);
      w.varint(26);
    }
    for (let i = m.signingInfos.length - 1; i >= 0; i--) {
      writeMessage(w, SigningInfo, m.signingInfos[i]!);
      w.varint(18);
    }
    {
      writeMessage(w, cosmos_slashing_v1beta1_slashing.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_slashing_v1beta1_slashing.Params, m.params);
        return true;
      case 18:
        m.signingInfos.push(readMessage(r, SigningInfo, SigningInfo.create()));
        return true;
      case 26:
        m.missedBlocks.push(readMessage(r, ValidatorMissedBlocks, ValidatorMissedBlocks.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SigningInfo {
  address: string;
  validatorSigningInfo: cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo;
}

export const SigningInfo: MessageType<SigningInfo> = messageType<SigningInfo>({
  name: "cosmos.slashing.v1beta1.SigningInfo",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "validator_signing_info", prop: "validatorSigningInfo", kind: "message", message: () => cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", validatorSigningInfo: cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.create() }),
  write(m, w) {
    {
      writeMessage(w, cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo, m.validatorSigningInfo);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.address = r.string();
        return true;
      case 18:
        readMessage(r, cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo, m.validatorSigningInfo);
        return true;
      default:
        return false;
    }
  },
});

export interface ValidatorMissedBlocks {
  address: string;
  missedBlocks: MissedBlock[];
}

export const ValidatorMissedBlocks: MessageType<ValidatorMissedBlocks> = messageType<ValidatorMissedBlocks>({
  name: "cosmos.slashing.v1beta1.ValidatorMissedBlocks",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "missed_blocks", prop: "missedBlocks", kind: "message", repeated: true, message: () => MissedBlock, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", missedBlocks: [] }),
  write(m, w) {
    for (let i = m.missedBlocks.length - 1; i >= 0; i--) {
      writeMessage(w, MissedBlock, m.missedBlocks[i]!);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.address = r.string();
        return true;
      case 18:
        m.missedBlocks.push(readMessage(r, MissedBlock, MissedBlock.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface MissedBlock {
  index: bigint;
  missed: boolean;
}

export const MissedBlock: MessageType<MissedBlock> = messageType<MissedBlock>({
  name: "cosmos.slashing.v1beta1.MissedBlock",
  fields: [
    { no: 1, name: "index", prop: "index", kind: "int64" },
    { no: 2, name: "missed", prop: "missed", kind: "bool" },
  ],
  create: () => ({ index: 0n, missed: false }),
  write(m, w) {
    if (m.missed) {
      w.bool(m.missed);
      w.varint(16);
    }
    if (m.index !== 0n) {
      w.varint64(m.index);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.index = r.int64();
        return true;
      case 16:
        m.missed = r.bool();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/slashing/v1beta1/genesis.proto",
  package: "cosmos.slashing.v1beta1",
  messages: [GenesisState, SigningInfo, ValidatorMissedBlocks, MissedBlock],
  services: [],
};
