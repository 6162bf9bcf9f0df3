// Generated from proto/cosmos/protocolpool/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
  field: () => false,
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
      writeMessage(w, cosmos_base_v1beta1_coin.Coin, m.pool[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.pool.push(readMessage(r, cosmos_base_v1beta1_coin.Coin, cosmos_base_v1beta1_coin.Coin.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.recipient = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_protocolpool_v1_types.ContinuousFund, m.continuousFund);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_protocolpool_v1_types.ContinuousFund, m.continuousFund);
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, cosmos_protocolpool_v1_types.ContinuousFund, m.continuousFunds[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.continuousFunds.push(readMessage(r, cosmos_protocolpool_v1_types.ContinuousFund, cosmos_protocolpool_v1_types.ContinuousFund.create()));
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, cosmos_protocolpool_v1_types.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_protocolpool_v1_types.Params, m.params);
        return true;
      default:
        return false;
    }
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
