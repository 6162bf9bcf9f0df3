// Generated from proto/cosmos/consensus/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
      writeMessage(w, tendermint_types_params.ABCIParams, m.abci);
      w.varint(42);
    }
    if (m.validator !== undefined) {
      writeMessage(w, tendermint_types_params.ValidatorParams, m.validator);
      w.varint(34);
    }
    if (m.evidence !== undefined) {
      writeMessage(w, tendermint_types_params.EvidenceParams, m.evidence);
      w.varint(26);
    }
    if (m.block !== undefined) {
      writeMessage(w, tendermint_types_params.BlockParams, m.block);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.authority = r.string();
        return true;
      case 18:
        readMessage(r, tendermint_types_params.BlockParams, (m.block ??= tendermint_types_params.BlockParams.create()));
        return true;
      case 26:
        readMessage(r, tendermint_types_params.EvidenceParams, (m.evidence ??= tendermint_types_params.EvidenceParams.create()));
        return true;
      case 34:
        readMessage(r, tendermint_types_params.ValidatorParams, (m.validator ??= tendermint_types_params.ValidatorParams.create()));
        return true;
      case 42:
        readMessage(r, tendermint_types_params.ABCIParams, (m.abci ??= tendermint_types_params.ABCIParams.create()));
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
