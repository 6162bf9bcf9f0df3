// Generated from proto/cosmos/bank/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_bank_v1beta1_bank from "../../../cosmos/bank/v1beta1/bank.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface QueryBalanceRequest {
  address: string;
  denom: string;
}

export const QueryBalanceRequest: MessageType<QueryBalanceRequest> = messageType<QueryBalanceRequest>({
  name: "cosmos.bank.v1beta1.QueryBalanceRequest",
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
        skipField(QueryBalanceRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBalanceRequest);
    return m;
  },
});

export interface QueryBalanceResponse {
  balance: cosmos_base_v1beta1_coin.Coin | undefined;
}

export const QueryBalanceResponse: MessageType<QueryBalanceResponse> = messageType<QueryBalanceResponse>({
  name: "cosmos.bank.v1beta1.QueryBalanceResponse",
  fields: [
    { no: 1, name: "balance", prop: "balance", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin },
  ],
  create: () => ({ balance: undefined }),
  write(m, w) {
    if (m.balance !== undefined) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balance, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), (m.balance ??= cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(QueryBalanceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBalanceResponse);
    return m;
  },
});

export interface QueryAllBalancesRequest {
  address: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
  resolveDenom: boolean;
}

export const QueryAllBalancesRequest: MessageType<QueryAllBalancesRequest> = messageType<QueryAllBalancesRequest>({
  name: "cosmos.bank.v1beta1.QueryAllBalancesRequest",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
    { no: 3, name: "resolve_denom", prop: "resolveDenom", kind: "bool" },
  ],
  create: () => ({ address: "", pagination: undefined, resolveDenom: false }),
  write(m, w) {
    if (m.resolveDenom) {
      w.bool(m.resolveDenom);
      w.varint(24);
    }
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
      case 24:
        m.resolveDenom = r.bool();
        break;
      default:
        skipField(QueryAllBalancesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllBalancesRequest);
    return m;
  },
});

export interface QueryAllBalancesResponse {
  balances: cosmos_base_v1beta1_coin.Coin[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryAllBalancesResponse: MessageType<QueryAllBalancesResponse> = messageType<QueryAllBalancesResponse>({
  name: "cosmos.bank.v1beta1.QueryAllBalancesResponse",
  fields: [
    { no: 1, name: "balances", prop: "balances", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ balances: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.balances.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balances[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.balances.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryAllBalancesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllBalancesResponse);
    return m;
  },
});

export interface QuerySpendableBalancesRequest {
  address: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QuerySpendableBalancesRequest: MessageType<QuerySpendableBalancesRequest> = messageType<QuerySpendableBalancesRequest>({
  name: "cosmos.bank.v1beta1.QuerySpendableBalancesRequest",
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
        skipField(QuerySpendableBalancesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySpendableBalancesRequest);
    return m;
  },
});

export interface QuerySpendableBalancesResponse {
  balances: cosmos_base_v1beta1_coin.Coin[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QuerySpendableBalancesResponse: MessageType<QuerySpendableBalancesResponse> = messageType<QuerySpendableBalancesResponse>({
  name: "cosmos.bank.v1beta1.QuerySpendableBalancesResponse",
  fields: [
    { no: 1, name: "balances", prop: "balances", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ balances: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.balances.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balances[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.balances.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QuerySpendableBalancesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySpendableBalancesResponse);
    return m;
  },
});

export interface QuerySpendableBalanceByDenomRequest {
  address: string;
  denom: string;
}

export const QuerySpendableBalanceByDenomRequest: MessageType<QuerySpendableBalanceByDenomRequest> = messageType<QuerySpendableBalanceByDenomRequest>({
  name: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest",
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
        skipField(QuerySpendableBalanceByDenomRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySpendableBalanceByDenomRequest);
    return m;
  },
});

export interface QuerySpendableBalanceByDenomResponse {
  balance: cosmos_base_v1beta1_coin.Coin | undefined;
}

export const QuerySpendableBalanceByDenomResponse: MessageType<QuerySpendableBalanceByDenomResponse> = messageType<QuerySpendableBalanceByDenomResponse>({
  name: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse",
  fields: [
    { no: 1, name: "balance", prop: "balance", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin },
  ],
  create: () => ({ balance: undefined }),
  write(m, w) {
    if (m.balance !== undefined) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balance, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), (m.balance ??= cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(QuerySpendableBalanceByDenomResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySpendableBalanceByDenomResponse);
    return m;
  },
});

export interface QueryTotalSupplyRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryTotalSupplyRequest: MessageType<QueryTotalSupplyRequest> = messageType<QueryTotalSupplyRequest>({
  name: "cosmos.bank.v1beta1.QueryTotalSupplyRequest",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryTotalSupplyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTotalSupplyRequest);
    return m;
  },
});

export interface QueryTotalSupplyResponse {
  supply: cosmos_base_v1beta1_coin.Coin[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryTotalSupplyResponse: MessageType<QueryTotalSupplyResponse> = messageType<QueryTotalSupplyResponse>({
  name: "cosmos.bank.v1beta1.QueryTotalSupplyResponse",
  fields: [
    { no: 1, name: "supply", prop: "supply", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ supply: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.supply.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.supply[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.supply.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryTotalSupplyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTotalSupplyResponse);
    return m;
  },
});

export interface QuerySupplyOfRequest {
  denom: string;
}

export const QuerySupplyOfRequest: MessageType<QuerySupplyOfRequest> = messageType<QuerySupplyOfRequest>({
  name: "cosmos.bank.v1beta1.QuerySupplyOfRequest",
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
        skipField(QuerySupplyOfRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySupplyOfRequest);
    return m;
  },
});

export interface QuerySupplyOfResponse {
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const QuerySupplyOfResponse: MessageType<QuerySupplyOfResponse> = messageType<QuerySupplyOfResponse>({
  name: "cosmos.bank.v1beta1.QuerySupplyOfResponse",
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ amount: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      default:
        skipField(QuerySupplyOfResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySupplyOfResponse);
    return m;
  },
});

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.bank.v1beta1.QueryParamsRequest",
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

export interface QueryParamsResponse {
  params: cosmos_bank_v1beta1_bank.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.bank.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_bank_v1beta1_bank.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_bank_v1beta1_bank.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_bank_v1beta1_bank.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryDenomsMetadataRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDenomsMetadataRequest: MessageType<QueryDenomsMetadataRequest> = messageType<QueryDenomsMetadataRequest>({
  name: "cosmos.bank.v1beta1.QueryDenomsMetadataRequest",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryDenomsMetadataRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomsMetadataRequest);
    return m;
  },
});

export interface QueryDenomsMetadataResponse {
  metadatas: cosmos_bank_v1beta1_bank.Metadata[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDenomsMetadataResponse: MessageType<QueryDenomsMetadataResponse> = messageType<QueryDenomsMetadataResponse>({
  name: "cosmos.bank.v1beta1.QueryDenomsMetadataResponse",
  fields: [
    { no: 1, name: "metadatas", prop: "metadatas", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.Metadata, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ metadatas: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.metadatas.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Metadata.write(m.metadatas[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.metadatas.push(cosmos_bank_v1beta1_bank.Metadata.read(r, r.end(), cosmos_bank_v1beta1_bank.Metadata.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDenomsMetadataResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomsMetadataResponse);
    return m;
  },
});

export interface QueryDenomMetadataRequest {
  denom: string;
}

export const QueryDenomMetadataRequest: MessageType<QueryDenomMetadataRequest> = messageType<QueryDenomMetadataRequest>({
  name: "cosmos.bank.v1beta1.QueryDenomMetadataRequest",
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
        skipField(QueryDenomMetadataRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomMetadataRequest);
    return m;
  },
});

export interface QueryDenomMetadataResponse {
  metadata: cosmos_bank_v1beta1_bank.Metadata;
}

export const QueryDenomMetadataResponse: MessageType<QueryDenomMetadataResponse> = messageType<QueryDenomMetadataResponse>({
  name: "cosmos.bank.v1beta1.QueryDenomMetadataResponse",
  fields: [
    { no: 1, name: "metadata", prop: "metadata", kind: "message", message: () => cosmos_bank_v1beta1_bank.Metadata, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ metadata: cosmos_bank_v1beta1_bank.Metadata.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Metadata.write(m.metadata, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_bank_v1beta1_bank.Metadata.read(r, r.end(), m.metadata);
        break;
      default:
        skipField(QueryDenomMetadataResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomMetadataResponse);
    return m;
  },
});

export interface QueryDenomMetadataByQueryStringRequest {
  denom: string;
}

export const QueryDenomMetadataByQueryStringRequest: MessageType<QueryDenomMetadataByQueryStringRequest> = messageType<QueryDenomMetadataByQueryStringRequest>({
  name: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest",
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
        skipField(QueryDenomMetadataByQueryStringRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomMetadataByQueryStringRequest);
    return m;
  },
});

export interface QueryDenomMetadataByQueryStringResponse {
  metadata: cosmos_bank_v1beta1_bank.Metadata;
}

export const QueryDenomMetadataByQueryStringResponse: MessageType<QueryDenomMetadataByQueryStringResponse> = messageType<QueryDenomMetadataByQueryStringResponse>({
  name: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse",
  fields: [
    { no: 1, name: "metadata", prop: "metadata", kind: "message", message: () => cosmos_bank_v1beta1_bank.Metadata, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ metadata: cosmos_bank_v1beta1_bank.Metadata.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Metadata.write(m.metadata, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_bank_v1beta1_bank.Metadata.read(r, r.end(), m.metadata);
        break;
      default:
        skipField(QueryDenomMetadataByQueryStringResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomMetadataByQueryStringResponse);
    return m;
  },
});

export interface QueryDenomOwnersRequest {
  denom: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDenomOwnersRequest: MessageType<QueryDenomOwnersRequest> = messageType<QueryDenomOwnersRequest>({
  name: "cosmos.bank.v1beta1.QueryDenomOwnersRequest",
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
        skipField(QueryDenomOwnersRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomOwnersRequest);
    return m;
  },
});

export interface DenomOwner {
  address: string;
  balance: cosmos_base_v1beta1_coin.Coin;
}

export const DenomOwner: MessageType<DenomOwner> = messageType<DenomOwner>({
  name: "cosmos.bank.v1beta1.DenomOwner",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "balance", prop: "balance", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", balance: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balance, w);
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
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.balance);
        break;
      default:
        skipField(DenomOwner, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DenomOwner);
    return m;
  },
});

export interface QueryDenomOwnersResponse {
  denomOwners: DenomOwner[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDenomOwnersResponse: MessageType<QueryDenomOwnersResponse> = messageType<QueryDenomOwnersResponse>({
  name: "cosmos.bank.v1beta1.QueryDenomOwnersResponse",
  fields: [
    { no: 1, name: "denom_owners", prop: "denomOwners", kind: "message", repeated: true, message: () => DenomOwner },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ denomOwners: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.denomOwners.length - 1; i >= 0; i--) {
      const end = w.written;
      DenomOwner.write(m.denomOwners[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denomOwners.push(DenomOwner.read(r, r.end(), DenomOwner.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDenomOwnersResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomOwnersResponse);
    return m;
  },
});

export interface QueryDenomOwnersByQueryRequest {
  denom: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDenomOwnersByQueryRequest: MessageType<QueryDenomOwnersByQueryRequest> = messageType<QueryDenomOwnersByQueryRequest>({
  name: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest",
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
        skipField(QueryDenomOwnersByQueryRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomOwnersByQueryRequest);
    return m;
  },
});

export interface QueryDenomOwnersByQueryResponse {
  denomOwners: DenomOwner[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDenomOwnersByQueryResponse: MessageType<QueryDenomOwnersByQueryResponse> = messageType<QueryDenomOwnersByQueryResponse>({
  name: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse",
  fields: [
    { no: 1, name: "denom_owners", prop: "denomOwners", kind: "message", repeated: true, message: () => DenomOwner },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ denomOwners: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.denomOwners.length - 1; i >= 0; i--) {
      const end = w.written;
      DenomOwner.write(m.denomOwners[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denomOwners.push(DenomOwner.read(r, r.end(), DenomOwner.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDenomOwnersByQueryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomOwnersByQueryResponse);
    return m;
  },
});

export interface QuerySendEnabledRequest {
  denoms: string[];
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QuerySendEnabledRequest: MessageType<QuerySendEnabledRequest> = messageType<QuerySendEnabledRequest>({
  name: "cosmos.bank.v1beta1.QuerySendEnabledRequest",
  fields: [
    { no: 1, name: "denoms", prop: "denoms", kind: "string", repeated: true },
    { no: 99, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ denoms: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(794);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      w.string(m.denoms[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denoms.push(r.string());
        break;
      case 794:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QuerySendEnabledRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySendEnabledRequest);
    return m;
  },
});

export interface QuerySendEnabledResponse {
  sendEnabled: cosmos_bank_v1beta1_bank.SendEnabled[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QuerySendEnabledResponse: MessageType<QuerySendEnabledResponse> = messageType<QuerySendEnabledResponse>({
  name: "cosmos.bank.v1beta1.QuerySendEnabledResponse",
  fields: [
    { no: 1, name: "send_enabled", prop: "sendEnabled", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.SendEnabled },
    { no: 99, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ sendEnabled: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(794);
    }
    for (let i = m.sendEnabled.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.SendEnabled.write(m.sendEnabled[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sendEnabled.push(cosmos_bank_v1beta1_bank.SendEnabled.read(r, r.end(), cosmos_bank_v1beta1_bank.SendEnabled.create()));
        break;
      case 794:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QuerySendEnabledResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySendEnabledResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.bank.v1beta1.Query",
  methods: {
    balance: { name: "Balance", input: QueryBalanceRequest, output: QueryBalanceResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/balances/{address}/by_denom"}], options: {"cosmos.query.v1.module_query_safe":true} },
    allBalances: { name: "AllBalances", input: QueryAllBalancesRequest, output: QueryAllBalancesResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/balances/{address}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    spendableBalances: { name: "SpendableBalances", input: QuerySpendableBalancesRequest, output: QuerySpendableBalancesResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/spendable_balances/{address}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    spendableBalanceByDenom: { name: "SpendableBalanceByDenom", input: QuerySpendableBalanceByDenomRequest, output: QuerySpendableBalanceByDenomResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/spendable_balances/{address}/by_denom"}], options: {"cosmos.query.v1.module_query_safe":true} },
    totalSupply: { name: "TotalSupply", input: QueryTotalSupplyRequest, output: QueryTotalSupplyResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/supply"}], options: {"cosmos.query.v1.module_query_safe":true} },
    supplyOf: { name: "SupplyOf", input: QuerySupplyOfRequest, output: QuerySupplyOfResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/supply/by_denom"}], options: {"cosmos.query.v1.module_query_safe":true} },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/params"}], options: {"cosmos.query.v1.module_query_safe":true} },
    denomsMetadata: { name: "DenomsMetadata", input: QueryDenomsMetadataRequest, output: QueryDenomsMetadataResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/denoms_metadata"}], options: {"cosmos.query.v1.module_query_safe":true} },
    denomMetadata: { name: "DenomMetadata", input: QueryDenomMetadataRequest, output: QueryDenomMetadataResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/denoms_metadata/{denom=**}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    denomMetadataByQueryString: { name: "DenomMetadataByQueryString", input: QueryDenomMetadataByQueryStringRequest, output: QueryDenomMetadataByQueryStringResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/denoms_metadata_by_query_string"}], options: {"cosmos.query.v1.module_query_safe":true} },
    denomOwners: { name: "DenomOwners", input: QueryDenomOwnersRequest, output: QueryDenomOwnersResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/denom_owners/{denom=**}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    denomOwnersByQuery: { name: "DenomOwnersByQuery", input: QueryDenomOwnersByQueryRequest, output: QueryDenomOwnersByQueryResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/denom_owners_by_query"}], options: {"cosmos.query.v1.module_query_safe":true} },
    sendEnabled: { name: "SendEnabled", input: QuerySendEnabledRequest, output: QuerySendEnabledResponse, http: [{"verb":"get","path":"/cosmos/bank/v1beta1/send_enabled"}], options: {"cosmos.query.v1.module_query_safe":true} },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/bank/v1beta1/query.proto",
  package: "cosmos.bank.v1beta1",
  messages: [QueryBalanceRequest, QueryBalanceResponse, QueryAllBalancesRequest, QueryAllBalancesResponse, QuerySpendableBalancesRequest, QuerySpendableBalancesResponse, QuerySpendableBalanceByDenomRequest, QuerySpendableBalanceByDenomResponse, QueryTotalSupplyRequest, QueryTotalSupplyResponse, QuerySupplyOfRequest, QuerySupplyOfResponse, QueryParamsRequest, QueryParamsResponse, QueryDenomsMetadataRequest, QueryDenomsMetadataResponse, QueryDenomMetadataRequest, QueryDenomMetadataResponse, QueryDenomMetadataByQueryStringRequest, QueryDenomMetadataByQueryStringResponse, QueryDenomOwnersRequest, DenomOwner, QueryDenomOwnersResponse, QueryDenomOwnersByQueryRequest, QueryDenomOwnersByQueryResponse, QuerySendEnabledRequest, QuerySendEnabledResponse],
  services: [Query],
};
