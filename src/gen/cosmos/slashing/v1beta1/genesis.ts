// Generated from proto/cosmos/slashing/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
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
      const end = w.written;
      ValidatorMissedBlocks.write(m.missedBlocks[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.signingInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      SigningInfo.write(m.signingInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_slashing_v1beta1_slashing.Params.read(r, r.end(), m.params);
        break;
      case 18:
        m.signingInfos.push(SigningInfo.read(r, r.end(), SigningInfo.create()));
        break;
      case 26:
        m.missedBlocks.push(ValidatorMissedBlocks.read(r, r.end(), ValidatorMissedBlocks.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
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
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.write(m.validatorSigningInfo, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.read(r, r.end(), m.validatorSigningInfo);
        break;
      default:
        skipField(SigningInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigningInfo);
    return m;
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
      const end = w.written;
      MissedBlock.write(m.missedBlocks[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        m.missedBlocks.push(MissedBlock.read(r, r.end(), MissedBlock.create()));
        break;
      default:
        skipField(ValidatorMissedBlocks, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorMissedBlocks);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.index = r.int64();
        break;
      case 16:
        m.missed = r.bool();
        break;
      default:
        skipField(MissedBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MissedBlock);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/slashing/v1beta1/genesis.proto",
  package: "cosmos.slashing.v1beta1",
  messages: [GenesisState, SigningInfo, ValidatorMissedBlocks, MissedBlock],
  services: [],
};
