// Generated from proto/cosmos/slashing/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_slashing_v1beta1_slashing from "../../../cosmos/slashing/v1beta1/slashing.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.slashing.v1beta1.QueryParamsRequest",
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
  params: cosmos_slashing_v1beta1_slashing.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.slashing.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_slashing_v1beta1_slashing.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_slashing_v1beta1_slashing.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_slashing_v1beta1_slashing.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QuerySigningInfoRequest {
  consAddress: string;
}

export const QuerySigningInfoRequest: MessageType<QuerySigningInfoRequest> = messageType<QuerySigningInfoRequest>({
  name: "cosmos.slashing.v1beta1.QuerySigningInfoRequest",
  fields: [
    { no: 1, name: "cons_address", prop: "consAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
  ],
  create: () => ({ consAddress: "" }),
  write(m, w) {
    if (m.consAddress !== "") {
      w.string(m.consAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.consAddress = r.string();
        break;
      default:
        skipField(QuerySigningInfoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySigningInfoRequest);
    return m;
  },
});

export interface QuerySigningInfoResponse {
  valSigningInfo: cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo;
}

export const QuerySigningInfoResponse: MessageType<QuerySigningInfoResponse> = messageType<QuerySigningInfoResponse>({
  name: "cosmos.slashing.v1beta1.QuerySigningInfoResponse",
  fields: [
    { no: 1, name: "val_signing_info", prop: "valSigningInfo", kind: "message", message: () => cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ valSigningInfo: cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.write(m.valSigningInfo, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.read(r, r.end(), m.valSigningInfo);
        break;
      default:
        skipField(QuerySigningInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySigningInfoResponse);
    return m;
  },
});

export interface QuerySigningInfosRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QuerySigningInfosRequest: MessageType<QuerySigningInfosRequest> = messageType<QuerySigningInfosRequest>({
  name: "cosmos.slashing.v1beta1.QuerySigningInfosRequest",
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
        skipField(QuerySigningInfosRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySigningInfosRequest);
    return m;
  },
});

export interface QuerySigningInfosResponse {
  info: cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QuerySigningInfosResponse: MessageType<QuerySigningInfosResponse> = messageType<QuerySigningInfosResponse>({
  name: "cosmos.slashing.v1beta1.QuerySigningInfosResponse",
  fields: [
    { no: 1, name: "info", prop: "info", kind: "message", repeated: true, message: () => cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ info: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.info.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.write(m.info[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.info.push(cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.read(r, r.end(), cosmos_slashing_v1beta1_slashing.ValidatorSigningInfo.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QuerySigningInfosResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySigningInfosResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.slashing.v1beta1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/slashing/v1beta1/params"}] },
    signingInfo: { name: "SigningInfo", input: QuerySigningInfoRequest, output: QuerySigningInfoResponse, http: [{"verb":"get","path":"/cosmos/slashing/v1beta1/signing_infos/{cons_address}"}] },
    signingInfos: { name: "SigningInfos", input: QuerySigningInfosRequest, output: QuerySigningInfosResponse, http: [{"verb":"get","path":"/cosmos/slashing/v1beta1/signing_infos"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/slashing/v1beta1/query.proto",
  package: "cosmos.slashing.v1beta1",
  messages: [QueryParamsRequest, QueryParamsResponse, QuerySigningInfoRequest, QuerySigningInfoResponse, QuerySigningInfosRequest, QuerySigningInfosResponse],
  services: [Query],
};
