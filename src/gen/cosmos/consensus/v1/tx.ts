// Generated from proto/cosmos/consensus/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as tendermint_types_params from "../../../tendermint/types/params.js";

export interface MsgUpdateParams {
  authority: string;
  block: tendermint_types_params.BlockParams | undefined;
  evidence: tendermint_types_params.EvidenceParams | undefined;
  validator: tendermint_types_params.ValidatorParams | undefined;
  abci: tendermint_types_params.ABCIParams | undefined;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.consensus.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/consensus/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "block", prop: "block", kind: "message", message: () => tendermint_types_params.BlockParams },
    { no: 3, name: "evidence", prop: "evidence", kind: "message", message: () => tendermint_types_params.EvidenceParams },
    { no: 4, name: "validator", prop: "validator", kind: "message", message: () => tendermint_types_params.ValidatorParams },
    { no: 5, name: "abci", prop: "abci", kind: "message", message: () => tendermint_types_params.ABCIParams },
  ],
  create: () => ({ authority: "", block: undefined, evidence: undefined, validator: undefined, abci: undefined }),
  write(m, w) {
    if (m.abci !== undefined) {
      const end = w.written;
      tendermint_types_params.ABCIParams.write(m.abci, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.validator !== undefined) {
      const end = w.written;
      tendermint_types_params.ValidatorParams.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.evidence !== undefined) {
      const end = w.written;
      tendermint_types_params.EvidenceParams.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.block !== undefined) {
      const end = w.written;
      tendermint_types_params.BlockParams.write(m.block, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        tendermint_types_params.BlockParams.read(r, r.end(), (m.block ??= tendermint_types_params.BlockParams.create()));
        break;
      case 26:
        tendermint_types_params.EvidenceParams.read(r, r.end(), (m.evidence ??= tendermint_types_params.EvidenceParams.create()));
        break;
      case 34:
        tendermint_types_params.ValidatorParams.read(r, r.end(), (m.validator ??= tendermint_types_params.ValidatorParams.create()));
        break;
      case 42:
        tendermint_types_params.ABCIParams.read(r, r.end(), (m.abci ??= tendermint_types_params.ABCIParams.create()));
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "cosmos.consensus.v1.MsgUpdateParamsResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.consensus.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/consensus/v1/tx.proto",
  package: "cosmos.consensus.v1",
  messages: [MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
