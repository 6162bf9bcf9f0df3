// Generated from proto/ibc/core/client/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";
import * as ibc_core_commitment_v2_commitment from "../../../../ibc/core/commitment/v2/commitment.js";

export interface QueryClientStateRequest {
  clientId: string;
}

export const QueryClientStateRequest: MessageType<QueryClientStateRequest> = messageType<QueryClientStateRequest>({
  name: "ibc.core.client.v1.QueryClientStateRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      default:
        skipField(QueryClientStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStateRequest);
    return m;
  },
});

export interface QueryClientStateResponse {
  clientState: google_protobuf_any.Any | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryClientStateResponse: MessageType<QueryClientStateResponse> = messageType<QueryClientStateResponse>({
  name: "ibc.core.client.v1.QueryClientStateResponse",
  fields: [
    { no: 1, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ clientState: undefined, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(18);
    }
    if (m.clientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.clientState ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryClientStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStateResponse);
    return m;
  },
});

export interface QueryClientStatesRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryClientStatesRequest: MessageType<QueryClientStatesRequest> = messageType<QueryClientStatesRequest>({
  name: "ibc.core.client.v1.QueryClientStatesRequest",
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
        skipField(QueryClientStatesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStatesRequest);
    return m;
  },
});

export interface QueryClientStatesResponse {
  clientStates: ibc_core_client_v1_client.IdentifiedClientState[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryClientStatesResponse: MessageType<QueryClientStatesResponse> = messageType<QueryClientStatesResponse>({
  name: "ibc.core.client.v1.QueryClientStatesResponse",
  fields: [
    { no: 1, name: "client_states", prop: "clientStates", kind: "message", repeated: true, message: () => ibc_core_client_v1_client.IdentifiedClientState, nullable: false, options: {"gogoproto.castrepeated":"IdentifiedClientStates"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ clientStates: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.clientStates.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_client_v1_client.IdentifiedClientState.write(m.clientStates[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientStates.push(ibc_core_client_v1_client.IdentifiedClientState.read(r, r.end(), ibc_core_client_v1_client.IdentifiedClientState.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryClientStatesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStatesResponse);
    return m;
  },
});

export interface QueryConsensusStateRequest {
  clientId: string;
  revisionNumber: bigint;
  revisionHeight: bigint;
  latestHeight: boolean;
}

export const QueryConsensusStateRequest: MessageType<QueryConsensusStateRequest> = messageType<QueryConsensusStateRequest>({
  name: "ibc.core.client.v1.QueryConsensusStateRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "revision_number", prop: "revisionNumber", kind: "uint64" },
    { no: 3, name: "revision_height", prop: "revisionHeight", kind: "uint64" },
    { no: 4, name: "latest_height", prop: "latestHeight", kind: "bool" },
  ],
  create: () => ({ clientId: "", revisionNumber: 0n, revisionHeight: 0n, latestHeight: false }),
  write(m, w) {
    if (m.latestHeight) {
      w.bool(m.latestHeight);
      w.varint(32);
    }
    if (m.revisionHeight !== 0n) {
      w.varint64(m.revisionHeight);
      w.varint(24);
    }
    if (m.revisionNumber !== 0n) {
      w.varint64(m.revisionNumber);
      w.varint(16);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 16:
        m.revisionNumber = r.uint64();
        break;
      case 24:
        m.revisionHeight = r.uint64();
        break;
      case 32:
        m.latestHeight = r.bool();
        break;
      default:
        skipField(QueryConsensusStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStateRequest);
    return m;
  },
});

export interface QueryConsensusStateResponse {
  consensusState: google_protobuf_any.Any | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryConsensusStateResponse: MessageType<QueryConsensusStateResponse> = messageType<QueryConsensusStateResponse>({
  name: "ibc.core.client.v1.QueryConsensusStateResponse",
  fields: [
    { no: 1, name: "consensus_state", prop: "consensusState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ consensusState: undefined, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(18);
    }
    if (m.consensusState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.consensusState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.consensusState ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryConsensusStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStateResponse);
    return m;
  },
});

export interface QueryConsensusStatesRequest {
  clientId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryConsensusStatesRequest: MessageType<QueryConsensusStatesRequest> = messageType<QueryConsensusStatesRequest>({
  name: "ibc.core.client.v1.QueryConsensusStatesRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ clientId: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryConsensusStatesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStatesRequest);
    return m;
  },
});

export interface QueryConsensusStatesResponse {
  consensusStates: ibc_core_client_v1_client.ConsensusStateWithHeight[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryConsensusStatesResponse: MessageType<QueryConsensusStatesResponse> = messageType<QueryConsensusStatesResponse>({
  name: "ibc.core.client.v1.QueryConsensusStatesResponse",
  fields: [
    { no: 1, name: "consensus_states", prop: "consensusStates", kind: "message", repeated: true, message: () => ibc_core_client_v1_client.ConsensusStateWithHeight, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ consensusStates: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.consensusStates.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_client_v1_client.ConsensusStateWithHeight.write(m.consensusStates[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.consensusStates.push(ibc_core_client_v1_client.ConsensusStateWithHeight.read(r, r.end(), ibc_core_client_v1_client.ConsensusStateWithHeight.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryConsensusStatesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStatesResponse);
    return m;
  },
});

export interface QueryConsensusStateHeightsRequest {
  clientId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryConsensusStateHeightsRequest: MessageType<QueryConsensusStateHeightsRequest> = messageType<QueryConsensusStateHeightsRequest>({
  name: "ibc.core.client.v1.QueryConsensusStateHeightsRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ clientId: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryConsensusStateHeightsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStateHeightsRequest);
    return m;
  },
});

export interface QueryConsensusStateHeightsResponse {
  consensusStateHeights: ibc_core_client_v1_client.Height[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryConsensusStateHeightsResponse: MessageType<QueryConsensusStateHeightsResponse> = messageType<QueryConsensusStateHeightsResponse>({
  name: "ibc.core.client.v1.QueryConsensusStateHeightsResponse",
  fields: [
    { no: 1, name: "consensus_state_heights", prop: "consensusStateHeights", kind: "message", repeated: true, message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ consensusStateHeights: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.consensusStateHeights.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.consensusStateHeights[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.consensusStateHeights.push(ibc_core_client_v1_client.Height.read(r, r.end(), ibc_core_client_v1_client.Height.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryConsensusStateHeightsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConsensusStateHeightsResponse);
    return m;
  },
});

export interface QueryClientStatusRequest {
  clientId: string;
}

export const QueryClientStatusRequest: MessageType<QueryClientStatusRequest> = messageType<QueryClientStatusRequest>({
  name: "ibc.core.client.v1.QueryClientStatusRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      default:
        skipField(QueryClientStatusRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStatusRequest);
    return m;
  },
});

export interface QueryClientStatusResponse {
  status: string;
}

export const QueryClientStatusResponse: MessageType<QueryClientStatusResponse> = messageType<QueryClientStatusResponse>({
  name: "ibc.core.client.v1.QueryClientStatusResponse",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "string" },
  ],
  create: () => ({ status: "" }),
  write(m, w) {
    if (m.status !== "") {
      w.string(m.status);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.status = r.string();
        break;
      default:
        skipField(QueryClientStatusResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientStatusResponse);
    return m;
  },
});

export interface QueryClientParamsRequest {
}

export const QueryClientParamsRequest: MessageType<QueryClientParamsRequest> = messageType<QueryClientParamsRequest>({
  name: "ibc.core.client.v1.QueryClientParamsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryClientParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryClientParamsRequest);
    return m;
  },
});

export interface QueryClientParamsResponse {
  params: ibc_core_client_v1_client.Params | undefined;
}

export const QueryClientParamsResponse: MessageType<QueryClientParamsResponse> = messageType<QueryClientParamsResponse>({
  name: "ibc.core.client.v1.QueryClientParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => ibc_core_client_v1_client.Params },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      ibc_core_client_v1_client.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v1_client.Params.read(r, r.end(), (m.params ??= ibc_core_client_v1_client.Params.create()));
        break;
      default:
        skipField(QueryClientParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientParamsResponse);
    return m;
  },
});

export interface QueryClientCreatorRequest {
  clientId: string;
}

export const QueryClientCreatorRequest: MessageType<QueryClientCreatorRequest> = messageType<QueryClientCreatorRequest>({
  name: "ibc.core.client.v1.QueryClientCreatorRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      default:
        skipField(QueryClientCreatorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientCreatorRequest);
    return m;
  },
});

export interface QueryClientCreatorResponse {
  creator: string;
}

export const QueryClientCreatorResponse: MessageType<QueryClientCreatorResponse> = messageType<QueryClientCreatorResponse>({
  name: "ibc.core.client.v1.QueryClientCreatorResponse",
  fields: [
    { no: 1, name: "creator", prop: "creator", kind: "string" },
  ],
  create: () => ({ creator: "" }),
  write(m, w) {
    if (m.creator !== "") {
      w.string(m.creator);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.creator = r.string();
        break;
      default:
        skipField(QueryClientCreatorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientCreatorResponse);
    return m;
  },
});

export interface QueryUpgradedClientStateRequest {
}

export const QueryUpgradedClientStateRequest: MessageType<QueryUpgradedClientStateRequest> = messageType<QueryUpgradedClientStateRequest>({
  name: "ibc.core.client.v1.QueryUpgradedClientStateRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryUpgradedClientStateRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryUpgradedClientStateRequest);
    return m;
  },
});

export interface QueryUpgradedClientStateResponse {
  upgradedClientState: google_protobuf_any.Any | undefined;
}

export const QueryUpgradedClientStateResponse: MessageType<QueryUpgradedClientStateResponse> = messageType<QueryUpgradedClientStateResponse>({
  name: "ibc.core.client.v1.QueryUpgradedClientStateResponse",
  fields: [
    { no: 1, name: "upgraded_client_state", prop: "upgradedClientState", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ upgradedClientState: undefined }),
  write(m, w) {
    if (m.upgradedClientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.upgradedClientState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.upgradedClientState ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryUpgradedClientStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUpgradedClientStateResponse);
    return m;
  },
});

export interface QueryUpgradedConsensusStateRequest {
}

export const QueryUpgradedConsensusStateRequest: MessageType<QueryUpgradedConsensusStateRequest> = messageType<QueryUpgradedConsensusStateRequest>({
  name: "ibc.core.client.v1.QueryUpgradedConsensusStateRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryUpgradedConsensusStateRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryUpgradedConsensusStateRequest);
    return m;
  },
});

export interface QueryUpgradedConsensusStateResponse {
  upgradedConsensusState: google_protobuf_any.Any | undefined;
}

export const QueryUpgradedConsensusStateResponse: MessageType<QueryUpgradedConsensusStateResponse> = messageType<QueryUpgradedConsensusStateResponse>({
  name: "ibc.core.client.v1.QueryUpgradedConsensusStateResponse",
  fields: [
    { no: 1, name: "upgraded_consensus_state", prop: "upgradedConsensusState", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ upgradedConsensusState: undefined }),
  write(m, w) {
    if (m.upgradedConsensusState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.upgradedConsensusState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.upgradedConsensusState ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryUpgradedConsensusStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUpgradedConsensusStateResponse);
    return m;
  },
});

export interface QueryVerifyMembershipRequest {
  clientId: string;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  value: Uint8Array;
  timeDelay: bigint;
  blockDelay: bigint;
  merklePath: ibc_core_commitment_v2_commitment.MerklePath;
}

export const QueryVerifyMembershipRequest: MessageType<QueryVerifyMembershipRequest> = messageType<QueryVerifyMembershipRequest>({
  name: "ibc.core.client.v1.QueryVerifyMembershipRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "value", prop: "value", kind: "bytes" },
    { no: 6, name: "time_delay", prop: "timeDelay", kind: "uint64" },
    { no: 7, name: "block_delay", prop: "blockDelay", kind: "uint64" },
    { no: 8, name: "merkle_path", prop: "merklePath", kind: "message", message: () => ibc_core_commitment_v2_commitment.MerklePath, nullable: false },
  ],
  create: () => ({ clientId: "", proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), value: EMPTY_BYTES, timeDelay: 0n, blockDelay: 0n, merklePath: ibc_core_commitment_v2_commitment.MerklePath.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_commitment_v2_commitment.MerklePath.write(m.merklePath, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.blockDelay !== 0n) {
      w.varint64(m.blockDelay);
      w.varint(56);
    }
    if (m.timeDelay !== 0n) {
      w.varint64(m.timeDelay);
      w.varint(48);
    }
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(42);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 42:
        m.value = r.bytes();
        break;
      case 48:
        m.timeDelay = r.uint64();
        break;
      case 56:
        m.blockDelay = r.uint64();
        break;
      case 66:
        ibc_core_commitment_v2_commitment.MerklePath.read(r, r.end(), m.merklePath);
        break;
      default:
        skipField(QueryVerifyMembershipRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVerifyMembershipRequest);
    return m;
  },
});

export interface QueryVerifyMembershipResponse {
  success: boolean;
}

export const QueryVerifyMembershipResponse: MessageType<QueryVerifyMembershipResponse> = messageType<QueryVerifyMembershipResponse>({
  name: "ibc.core.client.v1.QueryVerifyMembershipResponse",
  fields: [
    { no: 1, name: "success", prop: "success", kind: "bool" },
  ],
  create: () => ({ success: false }),
  write(m, w) {
    if (m.success) {
      w.bool(m.success);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.success = r.bool();
        break;
      default:
        skipField(QueryVerifyMembershipResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVerifyMembershipResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.core.client.v1.Query",
  methods: {
    clientState: { name: "ClientState", input: QueryClientStateRequest, output: QueryClientStateResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/client_states/{client_id}"}] },
    clientStates: { name: "ClientStates", input: QueryClientStatesRequest, output: QueryClientStatesResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/client_states"}] },
    consensusState: { name: "ConsensusState", input: QueryConsensusStateRequest, output: QueryConsensusStateResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/consensus_states/{client_id}/revision/{revision_number}/height/{revision_height}"}] },
    consensusStates: { name: "ConsensusStates", input: QueryConsensusStatesRequest, output: QueryConsensusStatesResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/consensus_states/{client_id}"}] },
    consensusStateHeights: { name: "ConsensusStateHeights", input: QueryConsensusStateHeightsRequest, output: QueryConsensusStateHeightsResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/consensus_states/{client_id}/heights"}] },
    clientStatus: { name: "ClientStatus", input: QueryClientStatusRequest, output: QueryClientStatusResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/client_status/{client_id}"}] },
    clientParams: { name: "ClientParams", input: QueryClientParamsRequest, output: QueryClientParamsResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/params"}] },
    clientCreator: { name: "ClientCreator", input: QueryClientCreatorRequest, output: QueryClientCreatorResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/client_creator/{client_id}"}] },
    upgradedClientState: { name: "UpgradedClientState", input: QueryUpgradedClientStateRequest, output: QueryUpgradedClientStateResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/upgraded_client_states"}] },
    upgradedConsensusState: { name: "UpgradedConsensusState", input: QueryUpgradedConsensusStateRequest, output: QueryUpgradedConsensusStateResponse, http: [{"verb":"get","path":"/ibc/core/client/v1/upgraded_consensus_states"}] },
    verifyMembership: { name: "VerifyMembership", input: QueryVerifyMembershipRequest, output: QueryVerifyMembershipResponse, http: [{"verb":"post","path":"/ibc/core/client/v1/verify_membership","body":"*"}], options: {"cosmos.query.v1.module_query_safe":true} },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/client/v1/query.proto",
  package: "ibc.core.client.v1",
  messages: [QueryClientStateRequest, QueryClientStateResponse, QueryClientStatesRequest, QueryClientStatesResponse, QueryConsensusStateRequest, QueryConsensusStateResponse, QueryConsensusStatesRequest, QueryConsensusStatesResponse, QueryConsensusStateHeightsRequest, QueryConsensusStateHeightsResponse, QueryClientStatusRequest, QueryClientStatusResponse, QueryClientParamsRequest, QueryClientParamsResponse, QueryClientCreatorRequest, QueryClientCreatorResponse, QueryUpgradedClientStateRequest, QueryUpgradedClientStateResponse, QueryUpgradedConsensusStateRequest, QueryUpgradedConsensusStateResponse, QueryVerifyMembershipRequest, QueryVerifyMembershipResponse],
  services: [Query],
};
