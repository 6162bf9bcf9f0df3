// Generated from proto/ibc/applications/transfer/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_base_v1beta1_coin from "../../../../cosmos/base/v1beta1/coin.js";
import * as ibc_applications_transfer_v1_token from "../../../../ibc/applications/transfer/v1/token.js";
import * as ibc_applications_transfer_v1_transfer from "../../../../ibc/applications/transfer/v1/transfer.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "ibc.applications.transfer.v1.QueryParamsRequest",
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
  params: ibc_applications_transfer_v1_transfer.Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "ibc.applications.transfer.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => ibc_applications_transfer_v1_transfer.Params },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      ibc_applications_transfer_v1_transfer.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_applications_transfer_v1_transfer.Params.read(r, r.end(), (m.params ??= ibc_applications_transfer_v1_transfer.Params.create()));
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryDenomRequest {
  hash: string;
}

export const QueryDenomRequest: MessageType<QueryDenomRequest> = messageType<QueryDenomRequest>({
  name: "ibc.applications.transfer.v1.QueryDenomRequest",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "string" },
  ],
  create: () => ({ hash: "" }),
  write(m, w) {
    if (m.hash !== "") {
      w.string(m.hash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.string();
        break;
      default:
        skipField(QueryDenomRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomRequest);
    return m;
  },
});

export interface QueryDenomResponse {
  denom: ibc_applications_transfer_v1_token.Denom | undefined;
}

export const QueryDenomResponse: MessageType<QueryDenomResponse> = messageType<QueryDenomResponse>({
  name: "ibc.applications.transfer.v1.QueryDenomResponse",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "message", message: () => ibc_applications_transfer_v1_token.Denom },
  ],
  create: () => ({ denom: undefined }),
  write(m, w) {
    if (m.denom !== undefined) {
      const end = w.written;
      ibc_applications_transfer_v1_token.Denom.write(m.denom, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_applications_transfer_v1_token.Denom.read(r, r.end(), (m.denom ??= ibc_applications_transfer_v1_token.Denom.create()));
        break;
      default:
        skipField(QueryDenomResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomResponse);
    return m;
  },
});

export interface QueryDenomsRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDenomsRequest: MessageType<QueryDenomsRequest> = messageType<QueryDenomsRequest>({
  name: "ibc.applications.transfer.v1.QueryDenomsRequest",
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
        skipField(QueryDenomsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomsRequest);
    return m;
  },
});

export interface QueryDenomsResponse {
  denoms: ibc_applications_transfer_v1_token.Denom[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDenomsResponse: MessageType<QueryDenomsResponse> = messageType<QueryDenomsResponse>({
  name: "ibc.applications.transfer.v1.QueryDenomsResponse",
  fields: [
    { no: 1, name: "denoms", prop: "denoms", kind: "message", repeated: true, message: () => ibc_applications_transfer_v1_token.Denom, nullable: false, options: {"gogoproto.castrepeated":"Denoms"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ denoms: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_applications_transfer_v1_token.Denom.write(m.denoms[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denoms.push(ibc_applications_transfer_v1_token.Denom.read(r, r.end(), ibc_applications_transfer_v1_token.Denom.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDenomsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomsResponse);
    return m;
  },
});

export interface QueryDenomHashRequest {
  trace: string;
}

export const QueryDenomHashRequest: MessageType<QueryDenomHashRequest> = messageType<QueryDenomHashRequest>({
  name: "ibc.applications.transfer.v1.QueryDenomHashRequest",
  fields: [
    { no: 1, name: "trace", prop: "trace", kind: "string" },
  ],
  create: () => ({ trace: "" }),
  write(m, w) {
    if (m.trace !== "") {
      w.string(m.trace);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.trace = r.string();
        break;
      default:
        skipField(QueryDenomHashRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomHashRequest);
    return m;
  },
});

export interface QueryDenomHashResponse {
  hash: string;
}

export const QueryDenomHashResponse: MessageType<QueryDenomHashResponse> = messageType<QueryDenomHashResponse>({
  name: "ibc.applications.transfer.v1.QueryDenomHashResponse",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "string" },
  ],
  create: () => ({ hash: "" }),
  write(m, w) {
    if (m.hash !== "") {
      w.string(m.hash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.string();
        break;
      default:
        skipField(QueryDenomHashResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDenomHashResponse);
    return m;
  },
});

export interface QueryEscrowAddressRequest {
  portId: string;
  channelId: string;
}

export const QueryEscrowAddressRequest: MessageType<QueryEscrowAddressRequest> = messageType<QueryEscrowAddressRequest>({
  name: "ibc.applications.transfer.v1.QueryEscrowAddressRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "" }),
  write(m, w) {
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      default:
        skipField(QueryEscrowAddressRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryEscrowAddressRequest);
    return m;
  },
});

export interface QueryEscrowAddressResponse {
  escrowAddress: string;
}

export const QueryEscrowAddressResponse: MessageType<QueryEscrowAddressResponse> = messageType<QueryEscrowAddressResponse>({
  name: "ibc.applications.transfer.v1.QueryEscrowAddressResponse",
  fields: [
    { no: 1, name: "escrow_address", prop: "escrowAddress", kind: "string" },
  ],
  create: () => ({ escrowAddress: "" }),
  write(m, w) {
    if (m.escrowAddress !== "") {
      w.string(m.escrowAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.escrowAddress = r.string();
        break;
      default:
        skipField(QueryEscrowAddressResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryEscrowAddressResponse);
    return m;
  },
});

export interface QueryTotalEscrowForDenomRequest {
  denom: string;
}

export const QueryTotalEscrowForDenomRequest: MessageType<QueryTotalEscrowForDenomRequest> = messageType<QueryTotalEscrowForDenomRequest>({
  name: "ibc.applications.transfer.v1.QueryTotalEscrowForDenomRequest",
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
        skipField(QueryTotalEscrowForDenomRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTotalEscrowForDenomRequest);
    return m;
  },
});

export interface QueryTotalEscrowForDenomResponse {
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const QueryTotalEscrowForDenomResponse: MessageType<QueryTotalEscrowForDenomResponse> = messageType<QueryTotalEscrowForDenomResponse>({
  name: "ibc.applications.transfer.v1.QueryTotalEscrowForDenomResponse",
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false },
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
        skipField(QueryTotalEscrowForDenomResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTotalEscrowForDenomResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.applications.transfer.v1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/params"}] },
    denoms: { name: "Denoms", input: QueryDenomsRequest, output: QueryDenomsResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/denoms"}] },
    denom: { name: "Denom", input: QueryDenomRequest, output: QueryDenomResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/denoms/{hash=**}"}] },
    denomHash: { name: "DenomHash", input: QueryDenomHashRequest, output: QueryDenomHashResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/denom_hashes/{trace=**}"}] },
    escrowAddress: { name: "EscrowAddress", input: QueryEscrowAddressRequest, output: QueryEscrowAddressResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/channels/{channel_id}/ports/{port_id}/escrow_address"}] },
    totalEscrowForDenom: { name: "TotalEscrowForDenom", input: QueryTotalEscrowForDenomRequest, output: QueryTotalEscrowForDenomResponse, http: [{"verb":"get","path":"/ibc/apps/transfer/v1/total_escrow/{denom=**}"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/query.proto",
  package: "ibc.applications.transfer.v1",
  messages: [QueryParamsRequest, QueryParamsResponse, QueryDenomRequest, QueryDenomResponse, QueryDenomsRequest, QueryDenomsResponse, QueryDenomHashRequest, QueryDenomHashResponse, QueryEscrowAddressRequest, QueryEscrowAddressResponse, QueryTotalEscrowForDenomRequest, QueryTotalEscrowForDenomResponse],
  services: [Query],
};
