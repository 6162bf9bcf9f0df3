// Generated from proto/cosmos/slashing/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_slashing_v1beta1_slashing from "../../../cosmos/slashing/v1beta1/slashing.js";

export interface MsgUnjail {
  validatorAddr: string;
}

export const MsgUnjail: MessageType<MsgUnjail> = messageType<MsgUnjail>({
  name: "cosmos.slashing.v1beta1.MsgUnjail",
  options: {"cosmos.msg.v1.signer":["validator_addr"],"amino.name":"cosmos-sdk/MsgUnjail"},
  fields: [
    { no: 1, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString","amino.field_name":"address","amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddr: "" }),
  write(m, w) {
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorAddr = r.string();
        break;
      default:
        skipField(MsgUnjail, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUnjail);
    return m;
  },
});

export interface MsgUnjailResponse {
}

export const MsgUnjailResponse: MessageType<MsgUnjailResponse> = messageType<MsgUnjailResponse>({
  name: "cosmos.slashing.v1beta1.MsgUnjailResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUnjailResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUnjailResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_slashing_v1beta1_slashing.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.slashing.v1beta1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/slashing/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_slashing_v1beta1_slashing.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_slashing_v1beta1_slashing.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.Params.write(m.params, w);
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
        cosmos_slashing_v1beta1_slashing.Params.read(r, r.end(), m.params);
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
  name: "cosmos.slashing.v1beta1.MsgUpdateParamsResponse",
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
  typeName: "cosmos.slashing.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    unjail: { name: "Unjail", input: MsgUnjail, output: MsgUnjailResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/slashing/v1beta1/tx.proto",
  package: "cosmos.slashing.v1beta1",
  messages: [MsgUnjail, MsgUnjailResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
