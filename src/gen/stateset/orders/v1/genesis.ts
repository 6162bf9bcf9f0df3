// Generated from proto/stateset/orders/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

export interface GenesisState {
  params: stateset_orders_v1_state.Params;
  /** The id of the next order. */
  nextId: bigint;
  orders: stateset_orders_v1_state.Order[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.orders.v1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_orders_v1_state.Params, nullable: false },
    { no: 2, name: "next_id", prop: "nextId", kind: "uint64", doc: "The id of the next order." },
    { no: 3, name: "orders", prop: "orders", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Order, nullable: false },
  ],
  create: () => ({ params: stateset_orders_v1_state.Params.create(), nextId: 0n, orders: [] }),
  write(m, w) {
    for (let i = m.orders.length - 1; i >= 0; i--) {
      writeMessage(w, stateset_orders_v1_state.Order, m.orders[i]!);
      w.varint(26);
    }
    if (m.nextId !== 0n) {
      w.varint64(m.nextId);
      w.varint(16);
    }
    {
      writeMessage(w, stateset_orders_v1_state.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, stateset_orders_v1_state.Params, m.params);
        return true;
      case 16:
        m.nextId = r.uint64();
        return true;
      case 26:
        m.orders.push(readMessage(r, stateset_orders_v1_state.Order, stateset_orders_v1_state.Order.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/genesis.proto",
  package: "stateset.orders.v1",
  messages: [GenesisState],
  services: [],
};
