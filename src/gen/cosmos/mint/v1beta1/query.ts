// Generated from proto/cosmos/mint/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { readDecBytes, TEXT_ZERO } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_mint_v1beta1_mint from "../../../cosmos/mint/v1beta1/mint.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.mint.v1beta1.QueryParamsRequest",
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
  params: cosmos_mint_v1beta1_mint.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.mint.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_mint_v1beta1_mint.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_mint_v1beta1_mint.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_mint_v1beta1_mint.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_mint_v1beta1_mint.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryInflationRequest {
}

export const QueryInflationRequest: MessageType<QueryInflationRequest> = messageType<QueryInflationRequest>({
  name: "cosmos.mint.v1beta1.QueryInflationRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryInflationRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryInflationRequest);
    return m;
  },
});

export interface QueryInflationResponse {
  inflation: Uint8Array;
}

export const QueryInflationResponse: MessageType<QueryInflationResponse> = messageType<QueryInflationResponse>({
  name: "cosmos.mint.v1beta1.QueryInflationResponse",
  fields: [
    { no: 1, name: "inflation", prop: "inflation", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
  ],
  create: () => ({ inflation: EMPTY_BYTES }),
  write(m, w) {
    {
      w.bytes(m.inflation.length === 0 ? TEXT_ZERO : m.inflation);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.inflation = readDecBytes(r, m.inflation);
        break;
      default:
        skipField(QueryInflationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryInflationResponse);
    return m;
  },
});

export interface QueryAnnualProvisionsRequest {
}

export const QueryAnnualProvisionsRequest: MessageType<QueryAnnualProvisionsRequest> = messageType<QueryAnnualProvisionsRequest>({
  name: "cosmos.mint.v1beta1.QueryAnnualProvisionsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryAnnualProvisionsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryAnnualProvisionsRequest);
    return m;
  },
});

export interface QueryAnnualProvisionsResponse {
  annualProvisions: Uint8Array;
}

export const QueryAnnualProvisionsResponse: MessageType<QueryAnnualProvisionsResponse> = messageType<QueryAnnualProvisionsResponse>({
  name: "cosmos.mint.v1beta1.QueryAnnualProvisionsResponse",
  fields: [
    { no: 1, name: "annual_provisions", prop: "annualProvisions", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
  ],
  create: () => ({ annualProvisions: EMPTY_BYTES }),
  write(m, w) {
    {
      w.bytes(m.annualProvisions.length === 0 ? TEXT_ZERO : m.annualProvisions);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.annualProvisions = readDecBytes(r, m.annualProvisions);
        break;
      default:
        skipField(QueryAnnualProvisionsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAnnualProvisionsResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.mint.v1beta1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/mint/v1beta1/params"}] },
    inflation: { name: "Inflation", input: QueryInflationRequest, output: QueryInflationResponse, http: [{"verb":"get","path":"/cosmos/mint/v1beta1/inflation"}] },
    annualProvisions: { name: "AnnualProvisions", input: QueryAnnualProvisionsRequest, output: QueryAnnualProvisionsResponse, http: [{"verb":"get","path":"/cosmos/mint/v1beta1/annual_provisions"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/mint/v1beta1/query.proto",
  package: "cosmos.mint.v1beta1",
  messages: [QueryParamsRequest, QueryParamsResponse, QueryInflationRequest, QueryInflationResponse, QueryAnnualProvisionsRequest, QueryAnnualProvisionsResponse],
  services: [Query],
};
