// Generated from proto/stateset/orders/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";
import * as stateset_payments_v1_state from "../../../stateset/payments/v1/state.js";

/** One order. */
export interface QueryOrderRequest {
  id: bigint;
}

export const QueryOrderRequest: MessageType<QueryOrderRequest> = messageType<QueryOrderRequest>({
  name: "stateset.orders.v1.QueryOrderRequest",
  doc: "One order.",
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
        skipField(QueryOrderRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrderRequest);
    return m;
  },
});

/** The answer to Order. */
export interface QueryOrderResponse {
  order: stateset_orders_v1_state.Order;
  /** Where its payment stands; unspecified without one. */
  paymentStatus: number;
  fulfillmentStatus: number;
}

export const QueryOrderResponse: MessageType<QueryOrderResponse> = messageType<QueryOrderResponse>({
  name: "stateset.orders.v1.QueryOrderResponse",
  doc: "The answer to Order.",
  fields: [
    { no: 1, name: "order", prop: "order", kind: "message", message: () => stateset_orders_v1_state.Order, nullable: false },
    { no: 2, name: "payment_status", prop: "paymentStatus", kind: "enum", enum: stateset_payments_v1_state.PaymentStatus$, doc: "Where its payment stands; unspecified without one." },
    { no: 3, name: "fulfillment_status", prop: "fulfillmentStatus", kind: "enum", enum: stateset_orders_v1_state.FulfillmentProgress$ },
  ],
  create: () => ({ order: stateset_orders_v1_state.Order.create(), paymentStatus: 0, fulfillmentStatus: 0 }),
  write(m, w) {
    if (m.fulfillmentStatus !== 0) {
      w.int32(m.fulfillmentStatus);
      w.varint(24);
    }
    if (m.paymentStatus !== 0) {
      w.int32(m.paymentStatus);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_orders_v1_state.Order.write(m.order, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Order.read(r, r.end(), m.order);
        break;
      case 16:
        m.paymentStatus = r.int32();
        break;
      case 24:
        m.fulfillmentStatus = r.int32();
        break;
      default:
        skipField(QueryOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrderResponse);
    return m;
  },
});

/** Orders of a buyer, by id. */
export interface QueryOrdersByBuyerRequest {
  buyer: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryOrdersByBuyerRequest: MessageType<QueryOrdersByBuyerRequest> = messageType<QueryOrdersByBuyerRequest>({
  name: "stateset.orders.v1.QueryOrdersByBuyerRequest",
  doc: "Orders of a buyer, by id.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ buyer: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
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
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryOrdersByBuyerRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersByBuyerRequest);
    return m;
  },
});

/** The answer to OrdersByBuyer. */
export interface QueryOrdersByBuyerResponse {
  orders: stateset_orders_v1_state.Order[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryOrdersByBuyerResponse: MessageType<QueryOrdersByBuyerResponse> = messageType<QueryOrdersByBuyerResponse>({
  name: "stateset.orders.v1.QueryOrdersByBuyerResponse",
  doc: "The answer to OrdersByBuyer.",
  fields: [
    { no: 1, name: "orders", prop: "orders", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Order, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ orders: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.orders.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Order.write(m.orders[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.orders.push(stateset_orders_v1_state.Order.read(r, r.end(), stateset_orders_v1_state.Order.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryOrdersByBuyerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersByBuyerResponse);
    return m;
  },
});

/** Orders of a seller, by id. */
export interface QueryOrdersBySellerRequest {
  seller: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryOrdersBySellerRequest: MessageType<QueryOrdersBySellerRequest> = messageType<QueryOrdersBySellerRequest>({
  name: "stateset.orders.v1.QueryOrdersBySellerRequest",
  doc: "Orders of a seller, by id.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ seller: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryOrdersBySellerRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersBySellerRequest);
    return m;
  },
});

/** The answer to OrdersBySeller. */
export interface QueryOrdersBySellerResponse {
  orders: stateset_orders_v1_state.Order[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryOrdersBySellerResponse: MessageType<QueryOrdersBySellerResponse> = messageType<QueryOrdersBySellerResponse>({
  name: "stateset.orders.v1.QueryOrdersBySellerResponse",
  doc: "The answer to OrdersBySeller.",
  fields: [
    { no: 1, name: "orders", prop: "orders", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Order, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ orders: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.orders.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Order.write(m.orders[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.orders.push(stateset_orders_v1_state.Order.read(r, r.end(), stateset_orders_v1_state.Order.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryOrdersBySellerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersBySellerResponse);
    return m;
  },
});

/** Orders in a status, by id. */
export interface QueryOrdersByStatusRequest {
  status: number;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryOrdersByStatusRequest: MessageType<QueryOrdersByStatusRequest> = messageType<QueryOrdersByStatusRequest>({
  name: "stateset.orders.v1.QueryOrdersByStatusRequest",
  doc: "Orders in a status, by id.",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.OrderStatus$ },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ status: 0, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.status = r.int32();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryOrdersByStatusRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersByStatusRequest);
    return m;
  },
});

/** The answer to OrdersByStatus. */
export interface QueryOrdersByStatusResponse {
  orders: stateset_orders_v1_state.Order[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryOrdersByStatusResponse: MessageType<QueryOrdersByStatusResponse> = messageType<QueryOrdersByStatusResponse>({
  name: "stateset.orders.v1.QueryOrdersByStatusResponse",
  doc: "The answer to OrdersByStatus.",
  fields: [
    { no: 1, name: "orders", prop: "orders", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Order, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ orders: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.orders.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Order.write(m.orders[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.orders.push(stateset_orders_v1_state.Order.read(r, r.end(), stateset_orders_v1_state.Order.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryOrdersByStatusResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOrdersByStatusResponse);
    return m;
  },
});

/** The parameters. */
export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "stateset.orders.v1.QueryParamsRequest",
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
  params: stateset_orders_v1_state.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "stateset.orders.v1.QueryParamsResponse",
  doc: "The answer to Params.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_orders_v1_state.Params, nullable: false },
  ],
  create: () => ({ params: stateset_orders_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_orders_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

/** What happened to an order, version by version. */
export interface QueryTimelineRequest {
  id: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryTimelineRequest: MessageType<QueryTimelineRequest> = messageType<QueryTimelineRequest>({
  name: "stateset.orders.v1.QueryTimelineRequest",
  doc: "What happened to an order, version by version.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ id: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryTimelineRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTimelineRequest);
    return m;
  },
});

/** The answer to Timeline. */
export interface QueryTimelineResponse {
  entries: stateset_orders_v1_state.TimelineEntry[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryTimelineResponse: MessageType<QueryTimelineResponse> = messageType<QueryTimelineResponse>({
  name: "stateset.orders.v1.QueryTimelineResponse",
  doc: "The answer to Timeline.",
  fields: [
    { no: 1, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => stateset_orders_v1_state.TimelineEntry, nullable: false },
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
      stateset_orders_v1_state.TimelineEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.entries.push(stateset_orders_v1_state.TimelineEntry.read(r, r.end(), stateset_orders_v1_state.TimelineEntry.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryTimelineResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTimelineResponse);
    return m;
  },
});

/** Stock of one article. */
export interface QueryInventoryRequest {
  seller: string;
  sku: string;
}

export const QueryInventoryRequest: MessageType<QueryInventoryRequest> = messageType<QueryInventoryRequest>({
  name: "stateset.orders.v1.QueryInventoryRequest",
  doc: "Stock of one article.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sku", prop: "sku", kind: "string" },
  ],
  create: () => ({ seller: "", sku: "" }),
  write(m, w) {
    if (m.sku !== "") {
      w.string(m.sku);
      w.varint(18);
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
      case 18:
        m.sku = r.string();
        break;
      default:
        skipField(QueryInventoryRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryInventoryRequest);
    return m;
  },
});

/** The answer to Inventory. */
export interface QueryInventoryResponse {
  pool: stateset_orders_v1_state.InventoryPool;
  available: bigint;
}

export const QueryInventoryResponse: MessageType<QueryInventoryResponse> = messageType<QueryInventoryResponse>({
  name: "stateset.orders.v1.QueryInventoryResponse",
  doc: "The answer to Inventory.",
  fields: [
    { no: 1, name: "pool", prop: "pool", kind: "message", message: () => stateset_orders_v1_state.InventoryPool, nullable: false },
    { no: 2, name: "available", prop: "available", kind: "uint64" },
  ],
  create: () => ({ pool: stateset_orders_v1_state.InventoryPool.create(), available: 0n }),
  write(m, w) {
    if (m.available !== 0n) {
      w.varint64(m.available);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_orders_v1_state.InventoryPool.write(m.pool, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.InventoryPool.read(r, r.end(), m.pool);
        break;
      case 16:
        m.available = r.uint64();
        break;
      default:
        skipField(QueryInventoryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryInventoryResponse);
    return m;
  },
});

/** One fulfilment. */
export interface QueryFulfillmentRequest {
  id: bigint;
}

export const QueryFulfillmentRequest: MessageType<QueryFulfillmentRequest> = messageType<QueryFulfillmentRequest>({
  name: "stateset.orders.v1.QueryFulfillmentRequest",
  doc: "One fulfilment.",
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
        skipField(QueryFulfillmentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryFulfillmentRequest);
    return m;
  },
});

/** The answer to Fulfillment. */
export interface QueryFulfillmentResponse {
  fulfillment: stateset_orders_v1_state.Fulfillment;
}

export const QueryFulfillmentResponse: MessageType<QueryFulfillmentResponse> = messageType<QueryFulfillmentResponse>({
  name: "stateset.orders.v1.QueryFulfillmentResponse",
  doc: "The answer to Fulfillment.",
  fields: [
    { no: 1, name: "fulfillment", prop: "fulfillment", kind: "message", message: () => stateset_orders_v1_state.Fulfillment, nullable: false },
  ],
  create: () => ({ fulfillment: stateset_orders_v1_state.Fulfillment.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_orders_v1_state.Fulfillment.write(m.fulfillment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Fulfillment.read(r, r.end(), m.fulfillment);
        break;
      default:
        skipField(QueryFulfillmentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryFulfillmentResponse);
    return m;
  },
});

/** One return. */
export interface QueryReturnRequest {
  id: bigint;
}

export const QueryReturnRequest: MessageType<QueryReturnRequest> = messageType<QueryReturnRequest>({
  name: "stateset.orders.v1.QueryReturnRequest",
  doc: "One return.",
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
        skipField(QueryReturnRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryReturnRequest);
    return m;
  },
});

/** The answer to Return. */
export interface QueryReturnResponse {
  return: stateset_orders_v1_state.Return;
}

export const QueryReturnResponse: MessageType<QueryReturnResponse> = messageType<QueryReturnResponse>({
  name: "stateset.orders.v1.QueryReturnResponse",
  doc: "The answer to Return.",
  fields: [
    { no: 1, name: "return", prop: "return", kind: "message", message: () => stateset_orders_v1_state.Return, nullable: false },
  ],
  create: () => ({ return: stateset_orders_v1_state.Return.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_orders_v1_state.Return.write(m.return, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Return.read(r, r.end(), m.return);
        break;
      default:
        skipField(QueryReturnResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryReturnResponse);
    return m;
  },
});

/** What the next units of a line would be refunded. */
export interface QueryRefundQuoteRequest {
  id: bigint;
  line: number;
  quantity: bigint;
}

export const QueryRefundQuoteRequest: MessageType<QueryRefundQuoteRequest> = messageType<QueryRefundQuoteRequest>({
  name: "stateset.orders.v1.QueryRefundQuoteRequest",
  doc: "What the next units of a line would be refunded.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "line", prop: "line", kind: "uint32" },
    { no: 3, name: "quantity", prop: "quantity", kind: "uint64" },
  ],
  create: () => ({ id: 0n, line: 0, quantity: 0n }),
  write(m, w) {
    if (m.quantity !== 0n) {
      w.varint64(m.quantity);
      w.varint(24);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(16);
    }
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
      case 16:
        m.line = r.uint32();
        break;
      case 24:
        m.quantity = r.uint64();
        break;
      default:
        skipField(QueryRefundQuoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRefundQuoteRequest);
    return m;
  },
});

/** The answer to RefundQuote. */
export interface QueryRefundQuoteResponse {
  goods: string;
  tax: string;
  /** Only if the seller decides so. */
  shipping: string;
  /** Of the import, where it was paid in advance; tax says the import's too. */
  duty: string;
}

export const QueryRefundQuoteResponse: MessageType<QueryRefundQuoteResponse> = messageType<QueryRefundQuoteResponse>({
  name: "stateset.orders.v1.QueryRefundQuoteResponse",
  doc: "The answer to RefundQuote.",
  fields: [
    { no: 1, name: "goods", prop: "goods", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 2, name: "tax", prop: "tax", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 3, name: "shipping", prop: "shipping", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"}, doc: "Only if the seller decides so." },
    { no: 20, name: "duty", prop: "duty", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"}, doc: "Of the import, where it was paid in advance; tax says the import's too." },
  ],
  create: () => ({ goods: "", tax: "", shipping: "", duty: "" }),
  write(m, w) {
    if (m.duty !== "") {
      w.string(m.duty);
      w.varint(162);
    }
    if (m.shipping !== "") {
      w.string(m.shipping);
      w.varint(26);
    }
    if (m.tax !== "") {
      w.string(m.tax);
      w.varint(18);
    }
    if (m.goods !== "") {
      w.string(m.goods);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.goods = r.string();
        break;
      case 18:
        m.tax = r.string();
        break;
      case 26:
        m.shipping = r.string();
        break;
      case 162:
        m.duty = r.string();
        break;
      default:
        skipField(QueryRefundQuoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRefundQuoteResponse);
    return m;
  },
});

/** Asks for a dispute by its id. */
export interface QueryDisputeRequest {
  id: bigint;
}

export const QueryDisputeRequest: MessageType<QueryDisputeRequest> = messageType<QueryDisputeRequest>({
  name: "stateset.orders.v1.QueryDisputeRequest",
  doc: "Asks for a dispute by its id.",
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
        skipField(QueryDisputeRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDisputeRequest);
    return m;
  },
});

/** The answer to Dispute. */
export interface QueryDisputeResponse {
  dispute: stateset_orders_v1_state.Dispute | undefined;
}

export const QueryDisputeResponse: MessageType<QueryDisputeResponse> = messageType<QueryDisputeResponse>({
  name: "stateset.orders.v1.QueryDisputeResponse",
  doc: "The answer to Dispute.",
  fields: [
    { no: 1, name: "dispute", prop: "dispute", kind: "message", message: () => stateset_orders_v1_state.Dispute },
  ],
  create: () => ({ dispute: undefined }),
  write(m, w) {
    if (m.dispute !== undefined) {
      const end = w.written;
      stateset_orders_v1_state.Dispute.write(m.dispute, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Dispute.read(r, r.end(), (m.dispute ??= stateset_orders_v1_state.Dispute.create()));
        break;
      default:
        skipField(QueryDisputeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDisputeResponse);
    return m;
  },
});

/** Asks for the disputes of an order. */
export interface QueryDisputesByOrderRequest {
  orderId: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDisputesByOrderRequest: MessageType<QueryDisputesByOrderRequest> = messageType<QueryDisputesByOrderRequest>({
  name: "stateset.orders.v1.QueryDisputesByOrderRequest",
  doc: "Asks for the disputes of an order.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ orderId: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryDisputesByOrderRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDisputesByOrderRequest);
    return m;
  },
});

/** The answer to DisputesByOrder. */
export interface QueryDisputesByOrderResponse {
  disputes: stateset_orders_v1_state.Dispute[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDisputesByOrderResponse: MessageType<QueryDisputesByOrderResponse> = messageType<QueryDisputesByOrderResponse>({
  name: "stateset.orders.v1.QueryDisputesByOrderResponse",
  doc: "The answer to DisputesByOrder.",
  fields: [
    { no: 1, name: "disputes", prop: "disputes", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Dispute, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ disputes: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.disputes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Dispute.write(m.disputes[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.disputes.push(stateset_orders_v1_state.Dispute.read(r, r.end(), stateset_orders_v1_state.Dispute.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDisputesByOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDisputesByOrderResponse);
    return m;
  },
});

/** Asks for the amendment of an order that waits. */
export interface QueryAmendmentRequest {
  id: bigint;
}

export const QueryAmendmentRequest: MessageType<QueryAmendmentRequest> = messageType<QueryAmendmentRequest>({
  name: "stateset.orders.v1.QueryAmendmentRequest",
  doc: "Asks for the amendment of an order that waits.",
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
        skipField(QueryAmendmentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAmendmentRequest);
    return m;
  },
});

/** The answer to Amendment. */
export interface QueryAmendmentResponse {
  amendment: stateset_orders_v1_state.Amendment | undefined;
}

export const QueryAmendmentResponse: MessageType<QueryAmendmentResponse> = messageType<QueryAmendmentResponse>({
  name: "stateset.orders.v1.QueryAmendmentResponse",
  doc: "The answer to Amendment.",
  fields: [
    { no: 1, name: "amendment", prop: "amendment", kind: "message", message: () => stateset_orders_v1_state.Amendment },
  ],
  create: () => ({ amendment: undefined }),
  write(m, w) {
    if (m.amendment !== undefined) {
      const end = w.written;
      stateset_orders_v1_state.Amendment.write(m.amendment, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Amendment.read(r, r.end(), (m.amendment ??= stateset_orders_v1_state.Amendment.create()));
        break;
      default:
        skipField(QueryAmendmentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAmendmentResponse);
    return m;
  },
});

/** Reads orders, their fulfilments and returns, and stock. */
export const Query = {
  typeName: "stateset.orders.v1.Query",
  doc: "Reads orders, their fulfilments and returns, and stock.",
  methods: {
    order: { name: "Order", input: QueryOrderRequest, output: QueryOrderResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/{id}"}], doc: "One order." },
    ordersByBuyer: { name: "OrdersByBuyer", input: QueryOrdersByBuyerRequest, output: QueryOrdersByBuyerResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/by_buyer/{buyer}"}], doc: "Orders of a buyer, by id." },
    ordersBySeller: { name: "OrdersBySeller", input: QueryOrdersBySellerRequest, output: QueryOrdersBySellerResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/by_seller/{seller}"}], doc: "Orders of a seller, by id." },
    ordersByStatus: { name: "OrdersByStatus", input: QueryOrdersByStatusRequest, output: QueryOrdersByStatusResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/by_status/{status}"}], doc: "Orders in a status, by id." },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/stateset/orders/v1/params"}], doc: "The parameters." },
    timeline: { name: "Timeline", input: QueryTimelineRequest, output: QueryTimelineResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/{id}/timeline"}], doc: "What happened to an order, version by version." },
    inventory: { name: "Inventory", input: QueryInventoryRequest, output: QueryInventoryResponse, http: [{"verb":"get","path":"/stateset/orders/v1/inventory/{seller}/{sku}"}], doc: "Stock of one article." },
    fulfillment: { name: "Fulfillment", input: QueryFulfillmentRequest, output: QueryFulfillmentResponse, http: [{"verb":"get","path":"/stateset/orders/v1/fulfillments/{id}"}], doc: "One fulfilment." },
    return: { name: "Return", input: QueryReturnRequest, output: QueryReturnResponse, http: [{"verb":"get","path":"/stateset/orders/v1/returns/{id}"}], doc: "One return." },
    refundQuote: { name: "RefundQuote", input: QueryRefundQuoteRequest, output: QueryRefundQuoteResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/{id}/refund_quote/{line}/{quantity}"}], doc: "What the next units of a line would be refunded." },
    dispute: { name: "Dispute", input: QueryDisputeRequest, output: QueryDisputeResponse, http: [{"verb":"get","path":"/stateset/orders/v1/disputes/{id}"}], doc: "One dispute." },
    disputesByOrder: { name: "DisputesByOrder", input: QueryDisputesByOrderRequest, output: QueryDisputesByOrderResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/{order_id}/disputes"}], doc: "Disputes of an order, by id." },
    amendment: { name: "Amendment", input: QueryAmendmentRequest, output: QueryAmendmentResponse, http: [{"verb":"get","path":"/stateset/orders/v1/orders/{id}/amendment"}], doc: "What a party wants an order to become, while the other one has not agreed." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/orders/v1/query.proto",
  package: "stateset.orders.v1",
  messages: [QueryOrderRequest, QueryOrderResponse, QueryOrdersByBuyerRequest, QueryOrdersByBuyerResponse, QueryOrdersBySellerRequest, QueryOrdersBySellerResponse, QueryOrdersByStatusRequest, QueryOrdersByStatusResponse, QueryParamsRequest, QueryParamsResponse, QueryTimelineRequest, QueryTimelineResponse, QueryInventoryRequest, QueryInventoryResponse, QueryFulfillmentRequest, QueryFulfillmentResponse, QueryReturnRequest, QueryReturnResponse, QueryRefundQuoteRequest, QueryRefundQuoteResponse, QueryDisputeRequest, QueryDisputeResponse, QueryDisputesByOrderRequest, QueryDisputesByOrderResponse, QueryAmendmentRequest, QueryAmendmentResponse],
  services: [Query],
};
