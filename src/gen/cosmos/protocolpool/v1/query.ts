// Generated from proto/cosmos/protocolpool/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_protocolpool_v1_types from "../../../cosmos/protocolpool/v1/types.js";

export interface QueryCommunityPoolRequest {
}

export const QueryCommunityPoolRequest: MessageType<QueryCommunityPoolRequest> = messageType<QueryCommunityPoolRequest>({
  name: "cosmos.protocolpool.v1.QueryCommunityPoolRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryCommunityPoolRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryCommunityPoolRequest);
    return m;
  },
});

export interface QueryCommunityPoolResponse {
  pool: cosmos_base_v1beta1_coin.Coin[];
}

export const QueryCommunityPoolResponse: MessageType<QueryCommunityPoolResponse> = messageType<QueryCommunityPoolResponse>({
  name: "cosmos.protocolpool.v1.QueryCommunityPoolResponse",
  fields: [
    { no: 1, name: "pool", prop: "pool", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ pool: [] }),
  write(m, w) {
    for (let i = m.pool.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.pool[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pool.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(QueryCommunityPoolResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCommunityPoolResponse);
    return m;
  },
});

export interface QueryContinuousFundRequest {
  recipient: string;
}

export const QueryContinuousFundRequest: MessageType<QueryContinuousFundRequest> = messageType<QueryContinuousFundRequest>({
  name: "cosmos.protocolpool.v1.QueryContinuousFundRequest",
  fields: [
    { no: 1, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ recipient: "" }),
  write(m, w) {
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.recipient = r.string();
        break;
      default:
        skipField(QueryContinuousFundRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryContinuousFundRequest);
    return m;
  },
});

export interface QueryContinuousFundResponse {
  continuousFund: cosmos_protocolpool_v1_types.ContinuousFund;
}

export const QueryContinuousFundResponse: MessageType<QueryContinuousFundResponse> = messageType<QueryContinuousFundResponse>({
  name: "cosmos.protocolpool.v1.QueryContinuousFundResponse",
  fields: [
    { no: 1, name: "continuous_fund", prop: "continuousFund", kind: "message", message: () => cosmos_protocolpool_v1_types.ContinuousFund, nullable: false },
  ],
  create: () => ({ continuousFund: cosmos_protocolpool_v1_types.ContinuousFund.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_protocolpool_v1_types.ContinuousFund.write(m.continuousFund, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_protocolpool_v1_types.ContinuousFund.read(r, r.end(), m.continuousFund);
        break;
      default:
        skipField(QueryContinuousFundResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryContinuousFundResponse);
    return m;
  },
});

export interface QueryContinuousFundsRequest {
}

export const QueryContinuousFundsRequest: MessageType<QueryContinuousFundsRequest> = messageType<QueryContinuousFundsRequest>({
  name: "cosmos.protocolpool.v1.QueryContinuousFundsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryContinuousFundsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryContinuousFundsRequest);
    return m;
  },
});

export interface QueryContinuousFundsResponse {
  continuousFunds: cosmos_protocolpool_v1_types.ContinuousFund[];
}

export const QueryContinuousFundsResponse: MessageType<QueryContinuousFundsResponse> = messageType<QueryContinuousFundsResponse>({
  name: "cosmos.protocolpool.v1.QueryContinuousFundsResponse",
  fields: [
    { no: 1, name: "continuous_funds", prop: "continuousFunds", kind: "message", repeated: true, message: () => cosmos_protocolpool_v1_types.ContinuousFund, nullable: false },
  ],
  create: () => ({ continuousFunds: [] }),
  write(m, w) {
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
      default:
        skipField(QueryContinuousFundsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryContinuousFundsResponse);
    return m;
  },
});

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.protocolpool.v1.QueryParamsRequest",
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
  params: cosmos_protocolpool_v1_types.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.protocolpool.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_protocolpool_v1_types.Params, nullable: false },
  ],
  create: () => ({ params: cosmos_protocolpool_v1_types.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_protocolpool_v1_types.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_protocolpool_v1_types.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.protocolpool.v1.Query",
  methods: {
    communityPool: { name: "CommunityPool", input: QueryCommunityPoolRequest, output: QueryCommunityPoolResponse, http: [{"verb":"get","path":"/cosmos/protocolpool/v1/community_pool"}] },
    continuousFund: { name: "ContinuousFund", input: QueryContinuousFundRequest, output: QueryContinuousFundResponse, http: [{"verb":"get","path":"/cosmos/protocolpool/v1/continuous_funds/{recipient}"}] },
    continuousFunds: { name: "ContinuousFunds", input: QueryContinuousFundsRequest, output: QueryContinuousFundsResponse, http: [{"verb":"get","path":"/cosmos/protocolpool/v1/continuous_funds"}] },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/protocolpool/v1/params"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/protocolpool/v1/query.proto",
  package: "cosmos.protocolpool.v1",
  messages: [QueryCommunityPoolRequest, QueryCommunityPoolResponse, QueryContinuousFundRequest, QueryContinuousFundResponse, QueryContinuousFundsRequest, QueryContinuousFundsResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
