// Generated from proto/cosmos/protocolpool/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_protocolpool_v1_types from "../../../cosmos/protocolpool/v1/types.js";

export interface GenesisState {
  continuousFunds: cosmos_protocolpool_v1_types.ContinuousFund[];
  params: cosmos_protocolpool_v1_types.Params;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.protocolpool.v1.GenesisState",
  fields: [
    { no: 1, name: "continuous_funds", prop: "continuousFunds", kind: "message", repeated: true, message: () => cosmos_protocolpool_v1_types.ContinuousFund, nullable: false },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_protocolpool_v1_types.Params, nullable: false },
  ],
  create: () => ({ continuousFunds: [], params: cosmos_protocolpool_v1_types.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_protocolpool_v1_types.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.continuousFunds.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_protocolpool_v1_types.ContinuousFund.write(m.continuousFunds[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.continuousFunds.push(cosmos_protocolpool_v1_types.ContinuousFund.read(r, r.end(), cosmos_protocolpool_v1_types.ContinuousFund.create()));
        break;
      case 18:
        cosmos_protocolpool_v1_types.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/protocolpool/v1/genesis.proto",
  package: "cosmos.protocolpool.v1",
  messages: [GenesisState],
  services: [],
};
