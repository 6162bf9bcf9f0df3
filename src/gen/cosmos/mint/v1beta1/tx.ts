// Generated from proto/cosmos/mint/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_mint_v1beta1_mint from "../../../cosmos/mint/v1beta1/mint.js";

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_mint_v1beta1_mint.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.mint.v1beta1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/mint/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_mint_v1beta1_mint.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_mint_v1beta1_mint.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_mint_v1beta1_mint.Params.write(m.params, w);
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
        cosmos_mint_v1beta1_mint.Params.read(r, r.end(), m.params);
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
  name: "cosmos.mint.v1beta1.MsgUpdateParamsResponse",
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
  typeName: "cosmos.mint.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/mint/v1beta1/tx.proto",
  package: "cosmos.mint.v1beta1",
  messages: [MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
