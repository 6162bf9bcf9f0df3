// Generated from proto/stateset/orders/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

export interface MsgCreateOrder {
  buyer: string;
  seller: string;
  denom: string;
  lines: stateset_orders_v1_state.LineItem[];
  shippingAmount: string;
  taxAmount: string;
  dutyAmount: string;
  discountAmount: string;
  /** Absent: block time + default_expiry. */
  expiresAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Unique per signer forever, 1 to 64 bytes. */
  clientKey: string;
}

export const MsgCreateOrder: MessageType<MsgCreateOrder> = messageType<MsgCreateOrder>({
  name: "stateset.orders.v1.MsgCreateOrder",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/orders/MsgCreateOrder"},
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineItem, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "duty_amount", prop: "dutyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: block time + default_expiry." },
    { no: 10, name: "client_key", prop: "clientKey", kind: "string", doc: "Unique per signer forever, 1 to 64 bytes." },
  ],
  create: () => ({ buyer: "", seller: "", denom: "", lines: [], shippingAmount: "", taxAmount: "", dutyAmount: "", discountAmount: "", expiresAt: undefined, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(82);
    }
    if (m.expiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    {
      w.string(m.discountAmount === "" ? "0" : m.discountAmount);
      w.varint(66);
    }
    {
      w.string(m.dutyAmount === "" ? "0" : m.dutyAmount);
      w.varint(58);
    }
    {
      w.string(m.taxAmount === "" ? "0" : m.taxAmount);
      w.varint(50);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineItem.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(18);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 18:
        m.seller = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.lines.push(stateset_orders_v1_state.LineItem.read(r, r.end(), stateset_orders_v1_state.LineItem.create()));
        break;
      case 42:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 50:
        m.taxAmount = intText(r.string(), m.taxAmount);
        break;
      case 58:
        m.dutyAmount = intText(r.string(), m.dutyAmount);
        break;
      case 66:
        m.discountAmount = intText(r.string(), m.discountAmount);
        break;
      case 74:
        m.expiresAt = readStdTime(r);
        break;
      case 82:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCreateOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateOrder);
    return m;
  },
});

export interface MsgCreateOrderResponse {
  id: bigint;
}

export const MsgCreateOrderResponse: MessageType<MsgCreateOrderResponse> = messageType<MsgCreateOrderResponse>({
  name: "stateset.orders.v1.MsgCreateOrderResponse",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      default:
        skipField(MsgCreateOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateOrderResponse);
    return m;
  },
});

export interface MsgConfirmOrder {
  seller: string;
  id: bigint;
  /** The version that the seller saw; 0 states none. */
  version: bigint;
  clientKey: string;
}

export const MsgConfirmOrder: MessageType<MsgConfirmOrder> = messageType<MsgConfirmOrder>({
  name: "stateset.orders.v1.MsgConfirmOrder",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgConfirmOrder"},
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version that the seller saw; 0 states none." },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgConfirmOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmOrder);
    return m;
  },
});

export interface MsgConfirmOrderResponse {
  version: bigint;
}

export const MsgConfirmOrderResponse: MessageType<MsgConfirmOrderResponse> = messageType<MsgConfirmOrderResponse>({
  name: "stateset.orders.v1.MsgConfirmOrderResponse",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgConfirmOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmOrderResponse);
    return m;
  },
});

export interface MsgCancelOrder {
  /** Buyer or seller of the order. */
  signer: string;
  id: bigint;
  /** The version that the signer saw; 0 states none. */
  version: bigint;
  clientKey: string;
}

export const MsgCancelOrder: MessageType<MsgCancelOrder> = messageType<MsgCancelOrder>({
  name: "stateset.orders.v1.MsgCancelOrder",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgCancelOrder"},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Buyer or seller of the order." },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version that the signer saw; 0 states none." },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCancelOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelOrder);
    return m;
  },
});

export interface MsgCancelOrderResponse {
  version: bigint;
}

export const MsgCancelOrderResponse: MessageType<MsgCancelOrderResponse> = messageType<MsgCancelOrderResponse>({
  name: "stateset.orders.v1.MsgCancelOrderResponse",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgCancelOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelOrderResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: stateset_orders_v1_state.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "stateset.orders.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/orders/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => stateset_orders_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: stateset_orders_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_orders_v1_state.Params.write(m.params, w);
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
        stateset_orders_v1_state.Params.read(r, r.end(), m.params);
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
  name: "stateset.orders.v1.MsgUpdateParamsResponse",
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
  typeName: "stateset.orders.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    createOrder: { name: "CreateOrder", input: MsgCreateOrder, output: MsgCreateOrderResponse, http: [], doc: "Places an order. Fails on an empty or oversized order, a sum that does not add up, an expiry out of bounds." },
    confirmOrder: { name: "ConfirmOrder", input: MsgConfirmOrder, output: MsgConfirmOrderResponse, http: [], doc: "The seller accepts a placed order before it expires." },
    cancelOrder: { name: "CancelOrder", input: MsgCancelOrder, output: MsgCancelOrderResponse, http: [], doc: "Buyer or seller withdraws a placed or confirmed order." },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [], doc: "The authority replaces all parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/orders/v1/tx.proto",
  package: "stateset.orders.v1",
  messages: [MsgCreateOrder, MsgCreateOrderResponse, MsgConfirmOrder, MsgConfirmOrderResponse, MsgCancelOrder, MsgCancelOrderResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
