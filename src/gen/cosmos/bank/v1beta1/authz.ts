// Generated from proto/cosmos/bank/v1beta1/authz.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface SendAuthorization {
  spendLimit: cosmos_base_v1beta1_coin.Coin[];
  allowList: string[];
}

export const SendAuthorization: MessageType<SendAuthorization> = messageType<SendAuthorization>({
  name: "cosmos.bank.v1beta1.SendAuthorization",
  options: {"cosmos_proto.implements_interface":["cosmos.authz.v1beta1.Authorization"],"amino.name":"cosmos-sdk/SendAuthorization"},
  fields: [
    { no: 1, name: "spend_limit", prop: "spendLimit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "allow_list", prop: "allowList", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ spendLimit: [], allowList: [] }),
  write(m, w) {
    for (let i = m.allowList.length - 1; i >= 0; i--) {
      w.string(m.allowList[i]!);
      w.varint(18);
    }
    for (let i = m.spendLimit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.spendLimit[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.spendLimit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.allowList.push(r.string());
        break;
      default:
        skipField(SendAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SendAuthorization);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/bank/v1beta1/authz.proto",
  package: "cosmos.bank.v1beta1",
  messages: [SendAuthorization],
  services: [],
};
