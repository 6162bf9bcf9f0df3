// Generated from proto/cosmos/genutil/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

export interface GenesisState {
  genTxs: Uint8Array[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.genutil.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "gen_txs", prop: "genTxs", kind: "bytes", repeated: true, options: {"gogoproto.casttype":"encoding/json.RawMessage","amino.field_name":"gentxs","amino.dont_omitempty":true} },
  ],
  create: () => ({ genTxs: [] }),
  write(m, w) {
    for (let i = m.genTxs.length - 1; i >= 0; i--) {
      w.bytes(m.genTxs[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.genTxs.push(r.bytes());
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
  path: "cosmos/genutil/v1beta1/genesis.proto",
  package: "cosmos.genutil.v1beta1",
  messages: [GenesisState],
  services: [],
};
