// Generated from proto/cosmos/consensus/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as tendermint_types_params from "../../../tendermint/types/params.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.consensus.v1.QueryParamsRequest",
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
  params: tendermint_types_params.ConsensusParams | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.consensus.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => tendermint_types_params.ConsensusParams },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_params.ConsensusParams.read(r, r.end(), (m.params ??= tendermint_types_params.ConsensusParams.create()));
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
  typeName: "cosmos.consensus.v1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/consensus/v1/params"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/consensus/v1/query.proto",
  package: "cosmos.consensus.v1",
  messages: [QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
