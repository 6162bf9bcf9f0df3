// Generated from proto/cosmos/bank/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_bank_v1beta1_bank from "../../../cosmos/bank/v1beta1/bank.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface MsgSend {
  fromAddress: string;
  toAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgSend: MessageType<MsgSend> = messageType<MsgSend>({
  name: "cosmos.bank.v1beta1.MsgSend",
  options: {"cosmos.msg.v1.signer":["from_address"],"amino.name":"cosmos-sdk/MsgSend"},
  fields: [
    { no: 1, name: "from_address", prop: "fromAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "to_address", prop: "toAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ fromAddress: "", toAddress: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.toAddress !== "") {
      w.string(m.toAddress);
      w.varint(18);
    }
    if (m.fromAddress !== "") {
      w.string(m.fromAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.fromAddress = r.string();
        break;
      case 18:
        m.toAddress = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgSend, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSend);
    return m;
  },
});

export interface MsgSendResponse {
}

export const MsgSendResponse: MessageType<MsgSendResponse> = messageType<MsgSendResponse>({
  name: "cosmos.bank.v1beta1.MsgSendResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSendResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSendResponse);
    return m;
  },
});

export interface MsgMultiSend {
  inputs: cosmos_bank_v1beta1_bank.Input[];
  outputs: cosmos_bank_v1beta1_bank.Output[];
}

export const MsgMultiSend: MessageType<MsgMultiSend> = messageType<MsgMultiSend>({
  name: "cosmos.bank.v1beta1.MsgMultiSend",
  options: {"cosmos.msg.v1.signer":["inputs"],"amino.name":"cosmos-sdk/MsgMultiSend"},
  fields: [
    { no: 1, name: "inputs", prop: "inputs", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.Input, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "outputs", prop: "outputs", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.Output, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ inputs: [], outputs: [] }),
  write(m, w) {
    for (let i = m.outputs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Output.write(m.outputs[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.inputs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Input.write(m.inputs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.inputs.push(cosmos_bank_v1beta1_bank.Input.read(r, r.end(), cosmos_bank_v1beta1_bank.Input.create()));
        break;
      case 18:
        m.outputs.push(cosmos_bank_v1beta1_bank.Output.read(r, r.end(), cosmos_bank_v1beta1_bank.Output.create()));
        break;
      default:
        skipField(MsgMultiSend, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgMultiSend);
    return m;
  },
});

export interface MsgMultiSendResponse {
}

export const MsgMultiSendResponse: MessageType<MsgMultiSendResponse> = messageType<MsgMultiSendResponse>({
  name: "cosmos.bank.v1beta1.MsgMultiSendResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgMultiSendResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgMultiSendResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_bank_v1beta1_bank.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.bank.v1beta1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/bank/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_bank_v1beta1_bank.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_bank_v1beta1_bank.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Params.write(m.params, w);
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
        cosmos_bank_v1beta1_bank.Params.read(r, r.end(), m.params);
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
  name: "cosmos.bank.v1beta1.MsgUpdateParamsResponse",
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

export interface MsgSetSendEnabled {
  authority: string;
  sendEnabled: cosmos_bank_v1beta1_bank.SendEnabled[];
  useDefaultFor: string[];
}

export const MsgSetSendEnabled: MessageType<MsgSetSendEnabled> = messageType<MsgSetSendEnabled>({
  name: "cosmos.bank.v1beta1.MsgSetSendEnabled",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/MsgSetSendEnabled"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "send_enabled", prop: "sendEnabled", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.SendEnabled },
    { no: 3, name: "use_default_for", prop: "useDefaultFor", kind: "string", repeated: true },
  ],
  create: () => ({ authority: "", sendEnabled: [], useDefaultFor: [] }),
  write(m, w) {
    for (let i = m.useDefaultFor.length - 1; i >= 0; i--) {
      w.string(m.useDefaultFor[i]!);
      w.varint(26);
    }
    for (let i = m.sendEnabled.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.SendEnabled.write(m.sendEnabled[i]!, w);
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
        m.sendEnabled.push(cosmos_bank_v1beta1_bank.SendEnabled.read(r, r.end(), cosmos_bank_v1beta1_bank.SendEnabled.create()));
        break;
      case 26:
        m.useDefaultFor.push(r.string());
        break;
      default:
        skipField(MsgSetSendEnabled, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetSendEnabled);
    return m;
  },
});

export interface MsgSetSendEnabledResponse {
}

export const MsgSetSendEnabledResponse: MessageType<MsgSetSendEnabledResponse> = messageType<MsgSetSendEnabledResponse>({
  name: "cosmos.bank.v1beta1.MsgSetSendEnabledResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSetSendEnabledResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSetSendEnabledResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.bank.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    send: { name: "Send", input: MsgSend, output: MsgSendResponse, http: [] },
    multiSend: { name: "MultiSend", input: MsgMultiSend, output: MsgMultiSendResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    setSendEnabled: { name: "SetSendEnabled", input: MsgSetSendEnabled, output: MsgSetSendEnabledResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/bank/v1beta1/tx.proto",
  package: "cosmos.bank.v1beta1",
  messages: [MsgSend, MsgSendResponse, MsgMultiSend, MsgMultiSendResponse, MsgUpdateParams, MsgUpdateParamsResponse, MsgSetSendEnabled, MsgSetSendEnabledResponse],
  services: [Msg],
};
