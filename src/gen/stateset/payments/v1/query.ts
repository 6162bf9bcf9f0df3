// Generated from proto/stateset/payments/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as stateset_holds_v1_state from "../../../stateset/holds/v1/state.js";
import * as stateset_payments_v1_state from "../../../stateset/payments/v1/state.js";

/** One payment. */
export interface QueryPaymentRequest {
  id: bigint;
}

export const QueryPaymentRequest: MessageType<QueryPaymentRequest> = messageType<QueryPaymentRequest>({
  name: "stateset.payments.v1.QueryPaymentRequest",
  doc: "One payment.",
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
        skipField(QueryPaymentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPaymentRequest);
    return m;
  },
});

/** The answer to Payment. */
export interface QueryPaymentResponse {
  payment: stateset_payments_v1_state.PaymentIntent;
}

export const QueryPaymentResponse: MessageType<QueryPaymentResponse> = messageType<QueryPaymentResponse>({
  name: "stateset.payments.v1.QueryPaymentResponse",
  doc: "The answer to Payment.",
  fields: [
    { no: 1, name: "payment", prop: "payment", kind: "message", message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ payment: stateset_payments_v1_state.PaymentIntent.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.PaymentIntent.read(r, r.end(), m.payment);
        break;
      default:
        skipField(QueryPaymentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPaymentResponse);
    return m;
  },
});

/** The payment of an order. */
export interface QueryByOrderRequest {
  orderId: bigint;
}

export const QueryByOrderRequest: MessageType<QueryByOrderRequest> = messageType<QueryByOrderRequest>({
  name: "stateset.payments.v1.QueryByOrderRequest",
  doc: "The payment of an order.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
  ],
  create: () => ({ orderId: 0n }),
  write(m, w) {
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.orderId = r.uint64();
        break;
      default:
        skipField(QueryByOrderRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByOrderRequest);
    return m;
  },
});

/** The answer to ByOrder. */
export interface QueryByOrderResponse {
  payment: stateset_payments_v1_state.PaymentIntent;
}

export const QueryByOrderResponse: MessageType<QueryByOrderResponse> = messageType<QueryByOrderResponse>({
  name: "stateset.payments.v1.QueryByOrderResponse",
  doc: "The answer to ByOrder.",
  fields: [
    { no: 1, name: "payment", prop: "payment", kind: "message", message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ payment: stateset_payments_v1_state.PaymentIntent.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.PaymentIntent.read(r, r.end(), m.payment);
        break;
      default:
        skipField(QueryByOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByOrderResponse);
    return m;
  },
});

/** The payment that a client key of a payer made. */
export interface QueryByClientKeyRequest {
  payer: string;
  clientKey: string;
}

export const QueryByClientKeyRequest: MessageType<QueryByClientKeyRequest> = messageType<QueryByClientKeyRequest>({
  name: "stateset.payments.v1.QueryByClientKeyRequest",
  doc: "The payment that a client key of a payer made.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(18);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 18:
        m.clientKey = r.string();
        break;
      default:
        skipField(QueryByClientKeyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByClientKeyRequest);
    return m;
  },
});

/** The answer to ByClientKey. */
export interface QueryByClientKeyResponse {
  payment: stateset_payments_v1_state.PaymentIntent;
}

export const QueryByClientKeyResponse: MessageType<QueryByClientKeyResponse> = messageType<QueryByClientKeyResponse>({
  name: "stateset.payments.v1.QueryByClientKeyResponse",
  doc: "The answer to ByClientKey.",
  fields: [
    { no: 1, name: "payment", prop: "payment", kind: "message", message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ payment: stateset_payments_v1_state.PaymentIntent.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.PaymentIntent.read(r, r.end(), m.payment);
        break;
      default:
        skipField(QueryByClientKeyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByClientKeyResponse);
    return m;
  },
});

/** Payments of a payer, by id. */
export interface QueryByPayerRequest {
  payer: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryByPayerRequest: MessageType<QueryByPayerRequest> = messageType<QueryByPayerRequest>({
  name: "stateset.payments.v1.QueryByPayerRequest",
  doc: "Payments of a payer, by id.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ payer: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryByPayerRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByPayerRequest);
    return m;
  },
});

/** The answer to ByPayer. */
export interface QueryByPayerResponse {
  payments: stateset_payments_v1_state.PaymentIntent[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryByPayerResponse: MessageType<QueryByPayerResponse> = messageType<QueryByPayerResponse>({
  name: "stateset.payments.v1.QueryByPayerResponse",
  doc: "The answer to ByPayer.",
  fields: [
    { no: 1, name: "payments", prop: "payments", kind: "message", repeated: true, message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ payments: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.payments.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payments[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payments.push(stateset_payments_v1_state.PaymentIntent.read(r, r.end(), stateset_payments_v1_state.PaymentIntent.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryByPayerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByPayerResponse);
    return m;
  },
});

/** Payments to a payee, by id. */
export interface QueryByPayeeRequest {
  payee: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryByPayeeRequest: MessageType<QueryByPayeeRequest> = messageType<QueryByPayeeRequest>({
  name: "stateset.payments.v1.QueryByPayeeRequest",
  doc: "Payments to a payee, by id.",
  fields: [
    { no: 1, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ payee: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payee = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryByPayeeRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByPayeeRequest);
    return m;
  },
});

/** The answer to ByPayee. */
export interface QueryByPayeeResponse {
  payments: stateset_payments_v1_state.PaymentIntent[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryByPayeeResponse: MessageType<QueryByPayeeResponse> = messageType<QueryByPayeeResponse>({
  name: "stateset.payments.v1.QueryByPayeeResponse",
  doc: "The answer to ByPayee.",
  fields: [
    { no: 1, name: "payments", prop: "payments", kind: "message", repeated: true, message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ payments: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.payments.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payments[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payments.push(stateset_payments_v1_state.PaymentIntent.read(r, r.end(), stateset_payments_v1_state.PaymentIntent.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryByPayeeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryByPayeeResponse);
    return m;
  },
});

/** What payments lock in an account. */
export interface QueryHoldsRequest {
  owner: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryHoldsRequest: MessageType<QueryHoldsRequest> = messageType<QueryHoldsRequest>({
  name: "stateset.payments.v1.QueryHoldsRequest",
  doc: "What payments lock in an account.",
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ owner: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryHoldsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldsRequest);
    return m;
  },
});

/** The answer to Holds. */
export interface QueryHoldsResponse {
  holds: stateset_holds_v1_state.Hold[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryHoldsResponse: MessageType<QueryHoldsResponse> = messageType<QueryHoldsResponse>({
  name: "stateset.payments.v1.QueryHoldsResponse",
  doc: "The answer to Holds.",
  fields: [
    { no: 1, name: "holds", prop: "holds", kind: "message", repeated: true, message: () => stateset_holds_v1_state.Hold, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ holds: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.holds.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_holds_v1_state.Hold.write(m.holds[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.holds.push(stateset_holds_v1_state.Hold.read(r, r.end(), stateset_holds_v1_state.Hold.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryHoldsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldsResponse);
    return m;
  },
});

/** What payments did to an account, oldest first. */
export interface QueryStatementRequest {
  address: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryStatementRequest: MessageType<QueryStatementRequest> = messageType<QueryStatementRequest>({
  name: "stateset.payments.v1.QueryStatementRequest",
  doc: "What payments did to an account, oldest first.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ address: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryStatementRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStatementRequest);
    return m;
  },
});

/** The answer to Statement. */
export interface QueryStatementResponse {
  entries: stateset_payments_v1_state.StatementEntry[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryStatementResponse: MessageType<QueryStatementResponse> = messageType<QueryStatementResponse>({
  name: "stateset.payments.v1.QueryStatementResponse",
  doc: "The answer to Statement.",
  fields: [
    { no: 1, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => stateset_payments_v1_state.StatementEntry, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ entries: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.StatementEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.entries.push(stateset_payments_v1_state.StatementEntry.read(r, r.end(), stateset_payments_v1_state.StatementEntry.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryStatementResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStatementResponse);
    return m;
  },
});

/** A merchant. */
export interface QueryMerchantRequest {
  address: string;
}

export const QueryMerchantRequest: MessageType<QueryMerchantRequest> = messageType<QueryMerchantRequest>({
  name: "stateset.payments.v1.QueryMerchantRequest",
  doc: "A merchant.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      default:
        skipField(QueryMerchantRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMerchantRequest);
    return m;
  },
});

/** The answer to Merchant. */
export interface QueryMerchantResponse {
  merchant: stateset_payments_v1_state.Merchant;
}

export const QueryMerchantResponse: MessageType<QueryMerchantResponse> = messageType<QueryMerchantResponse>({
  name: "stateset.payments.v1.QueryMerchantResponse",
  doc: "The answer to Merchant.",
  fields: [
    { no: 1, name: "merchant", prop: "merchant", kind: "message", message: () => stateset_payments_v1_state.Merchant, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ merchant: stateset_payments_v1_state.Merchant.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Merchant.write(m.merchant, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Merchant.read(r, r.end(), m.merchant);
        break;
      default:
        skipField(QueryMerchantResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMerchantResponse);
    return m;
  },
});

/** A payment channel. */
export interface QueryChannelRequest {
  id: bigint;
}

export const QueryChannelRequest: MessageType<QueryChannelRequest> = messageType<QueryChannelRequest>({
  name: "stateset.payments.v1.QueryChannelRequest",
  doc: "A payment channel.",
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
        skipField(QueryChannelRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelRequest);
    return m;
  },
});

/** The answer to Channel. */
export interface QueryChannelResponse {
  channel: stateset_payments_v1_state.Channel;
}

export const QueryChannelResponse: MessageType<QueryChannelResponse> = messageType<QueryChannelResponse>({
  name: "stateset.payments.v1.QueryChannelResponse",
  doc: "The answer to Channel.",
  fields: [
    { no: 1, name: "channel", prop: "channel", kind: "message", message: () => stateset_payments_v1_state.Channel, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ channel: stateset_payments_v1_state.Channel.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Channel.write(m.channel, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Channel.read(r, r.end(), m.channel);
        break;
      default:
        skipField(QueryChannelResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelResponse);
    return m;
  },
});

/** An obligation. */
export interface QueryObligationRequest {
  id: bigint;
}

export const QueryObligationRequest: MessageType<QueryObligationRequest> = messageType<QueryObligationRequest>({
  name: "stateset.payments.v1.QueryObligationRequest",
  doc: "An obligation.",
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
        skipField(QueryObligationRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryObligationRequest);
    return m;
  },
});

/** The answer to Obligation. */
export interface QueryObligationResponse {
  obligation: stateset_payments_v1_state.Obligation;
}

export const QueryObligationResponse: MessageType<QueryObligationResponse> = messageType<QueryObligationResponse>({
  name: "stateset.payments.v1.QueryObligationResponse",
  doc: "The answer to Obligation.",
  fields: [
    { no: 1, name: "obligation", prop: "obligation", kind: "message", message: () => stateset_payments_v1_state.Obligation, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ obligation: stateset_payments_v1_state.Obligation.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Obligation.write(m.obligation, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Obligation.read(r, r.end(), m.obligation);
        break;
      default:
        skipField(QueryObligationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryObligationResponse);
    return m;
  },
});

/** Obligations of a denom that wait for its next cycle, by id. */
export interface QueryPendingObligationsRequest {
  denom: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryPendingObligationsRequest: MessageType<QueryPendingObligationsRequest> = messageType<QueryPendingObligationsRequest>({
  name: "stateset.payments.v1.QueryPendingObligationsRequest",
  doc: "Obligations of a denom that wait for its next cycle, by id.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ denom: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryPendingObligationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPendingObligationsRequest);
    return m;
  },
});

/** The answer to PendingObligations. */
export interface QueryPendingObligationsResponse {
  obligations: stateset_payments_v1_state.Obligation[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryPendingObligationsResponse: MessageType<QueryPendingObligationsResponse> = messageType<QueryPendingObligationsResponse>({
  name: "stateset.payments.v1.QueryPendingObligationsResponse",
  doc: "The answer to PendingObligations.",
  fields: [
    { no: 1, name: "obligations", prop: "obligations", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Obligation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ obligations: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.obligations.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Obligation.write(m.obligations[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.obligations.push(stateset_payments_v1_state.Obligation.read(r, r.end(), stateset_payments_v1_state.Obligation.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryPendingObligationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPendingObligationsResponse);
    return m;
  },
});

/** A closed netting cycle. */
export interface QueryNettingCycleRequest {
  id: bigint;
}

export const QueryNettingCycleRequest: MessageType<QueryNettingCycleRequest> = messageType<QueryNettingCycleRequest>({
  name: "stateset.payments.v1.QueryNettingCycleRequest",
  doc: "A closed netting cycle.",
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
        skipField(QueryNettingCycleRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNettingCycleRequest);
    return m;
  },
});

/** The answer to NettingCycle. */
export interface QueryNettingCycleResponse {
  cycle: stateset_payments_v1_state.NettingCycle;
}

export const QueryNettingCycleResponse: MessageType<QueryNettingCycleResponse> = messageType<QueryNettingCycleResponse>({
  name: "stateset.payments.v1.QueryNettingCycleResponse",
  doc: "The answer to NettingCycle.",
  fields: [
    { no: 1, name: "cycle", prop: "cycle", kind: "message", message: () => stateset_payments_v1_state.NettingCycle, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ cycle: stateset_payments_v1_state.NettingCycle.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.NettingCycle.write(m.cycle, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.NettingCycle.read(r, r.end(), m.cycle);
        break;
      default:
        skipField(QueryNettingCycleResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNettingCycleResponse);
    return m;
  },
});

/** Roles and totals of a stablecoin. */
export interface QueryStablecoinRequest {
  denom: string;
}

export const QueryStablecoinRequest: MessageType<QueryStablecoinRequest> = messageType<QueryStablecoinRequest>({
  name: "stateset.payments.v1.QueryStablecoinRequest",
  doc: "Roles and totals of a stablecoin.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
  ],
  create: () => ({ denom: "" }),
  write(m, w) {
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      default:
        skipField(QueryStablecoinRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStablecoinRequest);
    return m;
  },
});

/** The answer to Stablecoin. */
export interface QueryStablecoinResponse {
  stablecoin: stateset_payments_v1_state.Stablecoin;
}

export const QueryStablecoinResponse: MessageType<QueryStablecoinResponse> = messageType<QueryStablecoinResponse>({
  name: "stateset.payments.v1.QueryStablecoinResponse",
  doc: "The answer to Stablecoin.",
  fields: [
    { no: 1, name: "stablecoin", prop: "stablecoin", kind: "message", message: () => stateset_payments_v1_state.Stablecoin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ stablecoin: stateset_payments_v1_state.Stablecoin.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Stablecoin.write(m.stablecoin, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Stablecoin.read(r, r.end(), m.stablecoin);
        break;
      default:
        skipField(QueryStablecoinResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStablecoinResponse);
    return m;
  },
});

/** The minters of a stablecoin. */
export interface QueryMintersRequest {
  denom: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryMintersRequest: MessageType<QueryMintersRequest> = messageType<QueryMintersRequest>({
  name: "stateset.payments.v1.QueryMintersRequest",
  doc: "The minters of a stablecoin.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ denom: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryMintersRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMintersRequest);
    return m;
  },
});

/** The answer to Minters. */
export interface QueryMintersResponse {
  minters: stateset_payments_v1_state.Minter[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryMintersResponse: MessageType<QueryMintersResponse> = messageType<QueryMintersResponse>({
  name: "stateset.payments.v1.QueryMintersResponse",
  doc: "The answer to Minters.",
  fields: [
    { no: 1, name: "minters", prop: "minters", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Minter, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ minters: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.minters.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Minter.write(m.minters[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.minters.push(stateset_payments_v1_state.Minter.read(r, r.end(), stateset_payments_v1_state.Minter.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryMintersResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMintersResponse);
    return m;
  },
});

/** Whether an address is on the blacklist of a denom. */
export interface QueryBlacklistedRequest {
  address: string;
  denom: string;
}

export const QueryBlacklistedRequest: MessageType<QueryBlacklistedRequest> = messageType<QueryBlacklistedRequest>({
  name: "stateset.payments.v1.QueryBlacklistedRequest",
  doc: "Whether an address is on the blacklist of a denom.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
  ],
  create: () => ({ address: "", denom: "" }),
  write(m, w) {
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      default:
        skipField(QueryBlacklistedRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBlacklistedRequest);
    return m;
  },
});

/** The answer to Blacklisted. */
export interface QueryBlacklistedResponse {
  blacklisted: boolean;
}

export const QueryBlacklistedResponse: MessageType<QueryBlacklistedResponse> = messageType<QueryBlacklistedResponse>({
  name: "stateset.payments.v1.QueryBlacklistedResponse",
  doc: "The answer to Blacklisted.",
  fields: [
    { no: 1, name: "blacklisted", prop: "blacklisted", kind: "bool" },
  ],
  create: () => ({ blacklisted: false }),
  write(m, w) {
    if (m.blacklisted) {
      w.bool(m.blacklisted);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blacklisted = r.bool();
        break;
      default:
        skipField(QueryBlacklistedResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBlacklistedResponse);
    return m;
  },
});

/** The parameters. */
export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "stateset.payments.v1.QueryParamsRequest",
  doc: "The parameters.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

/** The answer to Params. */
export interface QueryParamsResponse {
  params: stateset_payments_v1_state.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "stateset.payments.v1.QueryParamsResponse",
  doc: "The answer to Params.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_payments_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_payments_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

/** Reads payments, channels, netting and stablecoins. */
export const Query = {
  typeName: "stateset.payments.v1.Query",
  doc: "Reads payments, channels, netting and stablecoins.",
  methods: {
    payment: { name: "Payment", input: QueryPaymentRequest, output: QueryPaymentResponse, http: [{"verb":"get","path":"/stateset/payments/v1/payments/{id}"}], doc: "One payment." },
    byOrder: { name: "ByOrder", input: QueryByOrderRequest, output: QueryByOrderResponse, http: [{"verb":"get","path":"/stateset/payments/v1/payments/by_order/{order_id}"}], doc: "The payment of an order." },
    byClientKey: { name: "ByClientKey", input: QueryByClientKeyRequest, output: QueryByClientKeyResponse, http: [{"verb":"get","path":"/stateset/payments/v1/payments/by_client_key/{payer}/{client_key}"}], doc: "The payment that a client key of a payer made." },
    byPayer: { name: "ByPayer", input: QueryByPayerRequest, output: QueryByPayerResponse, http: [{"verb":"get","path":"/stateset/payments/v1/payments/by_payer/{payer}"}], doc: "Payments of a payer, by id." },
    byPayee: { name: "ByPayee", input: QueryByPayeeRequest, output: QueryByPayeeResponse, http: [{"verb":"get","path":"/stateset/payments/v1/payments/by_payee/{payee}"}], doc: "Payments to a payee, by id." },
    holds: { name: "Holds", input: QueryHoldsRequest, output: QueryHoldsResponse, http: [{"verb":"get","path":"/stateset/payments/v1/holds/{owner}"}], doc: "What payments lock in an account." },
    statement: { name: "Statement", input: QueryStatementRequest, output: QueryStatementResponse, http: [{"verb":"get","path":"/stateset/payments/v1/statements/{address}"}], doc: "What payments did to an account, oldest first." },
    merchant: { name: "Merchant", input: QueryMerchantRequest, output: QueryMerchantResponse, http: [{"verb":"get","path":"/stateset/payments/v1/merchants/{address}"}], doc: "A merchant." },
    channel: { name: "Channel", input: QueryChannelRequest, output: QueryChannelResponse, http: [{"verb":"get","path":"/stateset/payments/v1/channels/{id}"}], doc: "A payment channel." },
    obligation: { name: "Obligation", input: QueryObligationRequest, output: QueryObligationResponse, http: [{"verb":"get","path":"/stateset/payments/v1/obligations/{id}"}], doc: "An obligation." },
    pendingObligations: { name: "PendingObligations", input: QueryPendingObligationsRequest, output: QueryPendingObligationsResponse, http: [{"verb":"get","path":"/stateset/payments/v1/obligations/pending"}], doc: "Obligations of a denom that wait for its next cycle, by id." },
    nettingCycle: { name: "NettingCycle", input: QueryNettingCycleRequest, output: QueryNettingCycleResponse, http: [{"verb":"get","path":"/stateset/payments/v1/netting_cycles/{id}"}], doc: "A closed netting cycle." },
    stablecoin: { name: "Stablecoin", input: QueryStablecoinRequest, output: QueryStablecoinResponse, http: [{"verb":"get","path":"/stateset/payments/v1/stablecoin"}], doc: "Roles and totals of a stablecoin." },
    minters: { name: "Minters", input: QueryMintersRequest, output: QueryMintersResponse, http: [{"verb":"get","path":"/stateset/payments/v1/minters"}], doc: "The minters of a stablecoin." },
    blacklisted: { name: "Blacklisted", input: QueryBlacklistedRequest, output: QueryBlacklistedResponse, http: [{"verb":"get","path":"/stateset/payments/v1/blacklisted/{address}"}], doc: "Whether an address is on the blacklist of a denom." },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/stateset/payments/v1/params"}], doc: "The parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/payments/v1/query.proto",
  package: "stateset.payments.v1",
  messages: [QueryPaymentRequest, QueryPaymentResponse, QueryByOrderRequest, QueryByOrderResponse, QueryByClientKeyRequest, QueryByClientKeyResponse, QueryByPayerRequest, QueryByPayerResponse, QueryByPayeeRequest, QueryByPayeeResponse, QueryHoldsRequest, QueryHoldsResponse, QueryStatementRequest, QueryStatementResponse, QueryMerchantRequest, QueryMerchantResponse, QueryChannelRequest, QueryChannelResponse, QueryObligationRequest, QueryObligationResponse, QueryPendingObligationsRequest, QueryPendingObligationsResponse, QueryNettingCycleRequest, QueryNettingCycleResponse, QueryStablecoinRequest, QueryStablecoinResponse, QueryMintersRequest, QueryMintersResponse, QueryBlacklistedRequest, QueryBlacklistedResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
