// Generated from proto/ibc/core/connection/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";
import * as ibc_core_connection_v1_connection from "../../../../ibc/core/connection/v1/connection.js";

export interface QueryConnectionRequest {
  connectionId: string;
}

export const QueryConnectionRequest: MessageType<QueryConnectionRequest> = messageType<QueryConnectionRequest>({
  name: "ibc.core.connection.v1.QueryConnectionRequest",
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
  ],
  create: () => ({ connectionId: "" }),
  write(m, w) {
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      default:
        skipField(QueryConnectionRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionRequest);
    return m;
  },
});

export interface QueryConnectionResponse {
  connection: ibc_core_connection_v1_connection.ConnectionEnd | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryConnectionResponse: MessageType<QueryConnectionResponse> = messageType<QueryConnectionResponse>({
  name: "ibc.core.connection.v1.QueryConnectionResponse",
  fields: [
    { no: 1, name: "connection", prop: "connection", kind: "message", message: () => ibc_core_connection_v1_connection.ConnectionEnd },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ connection: undefined, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.connection !== undefined) {
      const end = w.written;
      ibc_core_connection_v1_connection.ConnectionEnd.write(m.connection, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_connection_v1_connection.ConnectionEnd.read(r, r.end(), (m.connection ??= ibc_core_connection_v1_connection.ConnectionEnd.create()));
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryConnectionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionResponse);
    return m;
  },
});

export interface QueryConnectionsRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryConnectionsRequest: MessageType<QueryConnectionsRequest> = messageType<QueryConnectionsRequest>({
  name: "ibc.core.connection.v1.QueryConnectionsRequest",
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
        skipField(QueryConnectionsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionsRequest);
    return m;
  },
});

export interface QueryConnectionsResponse {
  connections: ibc_core_connection_v1_connection.IdentifiedConnection[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryConnectionsResponse: MessageType<QueryConnectionsResponse> = messageType<QueryConnectionsResponse>({
  name: "ibc.core.connection.v1.QueryConnectionsResponse",
  fields: [
    { no: 1, name: "connections", prop: "connections", kind: "message", repeated: true, message: () => ibc_core_connection_v1_connection.IdentifiedConnection },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
    { no: 3, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ connections: [], pagination: undefined, height: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.height, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.connections.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_connection_v1_connection.IdentifiedConnection.write(m.connections[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connections.push(ibc_core_connection_v1_connection.IdentifiedConnection.read(r, r.end(), ibc_core_connection_v1_connection.IdentifiedConnection.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryConnectionsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionsResponse);
    return m;
  },
});

export interface QueryClientConnectionsRequest {
  clientId: string;
}

export const QueryClientConnectionsRequest: MessageType<QueryClientConnectionsRequest> = messageType<QueryClientConnectionsRequest>({
  name: "ibc.core.connection.v1.QueryClientConnectionsRequest",
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
        skipField(QueryClientConnectionsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientConnectionsRequest);
    return m;
  },
});

export interface QueryClientConnectionsResponse {
  connectionPaths: string[];
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryClientConnectionsResponse: MessageType<QueryClientConnectionsResponse> = messageType<QueryClientConnectionsResponse>({
  name: "ibc.core.connection.v1.QueryClientConnectionsResponse",
  fields: [
    { no: 1, name: "connection_paths", prop: "connectionPaths", kind: "string", repeated: true },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ connectionPaths: [], proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    for (let i = m.connectionPaths.length - 1; i >= 0; i--) {
      w.string(m.connectionPaths[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionPaths.push(r.string());
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryClientConnectionsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientConnectionsResponse);
    return m;
  },
});

export interface QueryConnectionClientStateRequest {
  connectionId: string;
}

export const QueryConnectionClientStateRequest: MessageType<QueryConnectionClientStateRequest> = messageType<QueryConnectionClientStateRequest>({
  name: "ibc.core.connection.v1.QueryConnectionClientStateRequest",
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
  ],
  create: () => ({ connectionId: "" }),
  write(m, w) {
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      default:
        skipField(QueryConnectionClientStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionClientStateRequest);
    return m;
  },
});

export interface QueryConnectionClientStateResponse {
  identifiedClientState: ibc_core_client_v1_client.IdentifiedClientState | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryConnectionClientStateResponse: MessageType<QueryConnectionClientStateResponse> = messageType<QueryConnectionClientStateResponse>({
  name: "ibc.core.connection.v1.QueryConnectionClientStateResponse",
  fields: [
    { no: 1, name: "identified_client_state", prop: "identifiedClientState", kind: "message", message: () => ibc_core_client_v1_client.IdentifiedClientState },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ identifiedClientState: undefined, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.identifiedClientState !== undefined) {
      const end = w.written;
      ibc_core_client_v1_client.IdentifiedClientState.write(m.identifiedClientState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v1_client.IdentifiedClientState.read(r, r.end(), (m.identifiedClientState ??= ibc_core_client_v1_client.IdentifiedClientState.create()));
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryConnectionClientStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionClientStateResponse);
    return m;
  },
});

export interface QueryConnectionConsensusStateRequest {
  connectionId: string;
  revisionNumber: bigint;
  revisionHeight: bigint;
}

export const QueryConnectionConsensusStateRequest: MessageType<QueryConnectionConsensusStateRequest> = messageType<QueryConnectionConsensusStateRequest>({
  name: "ibc.core.connection.v1.QueryConnectionConsensusStateRequest",
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 2, name: "revision_number", prop: "revisionNumber", kind: "uint64" },
    { no: 3, name: "revision_height", prop: "revisionHeight", kind: "uint64" },
  ],
  create: () => ({ connectionId: "", revisionNumber: 0n, revisionHeight: 0n }),
  write(m, w) {
    if (m.revisionHeight !== 0n) {
      w.varint64(m.revisionHeight);
      w.varint(24);
    }
    if (m.revisionNumber !== 0n) {
      w.varint64(m.revisionNumber);
      w.varint(16);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      case 16:
        m.revisionNumber = r.uint64();
        break;
      case 24:
        m.revisionHeight = r.uint64();
        break;
      default:
        skipField(QueryConnectionConsensusStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionConsensusStateRequest);
    return m;
  },
});

export interface QueryConnectionConsensusStateResponse {
  consensusState: google_protobuf_any.Any | undefined;
  clientId: string;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryConnectionConsensusStateResponse: MessageType<QueryConnectionConsensusStateResponse> = messageType<QueryConnectionConsensusStateResponse>({
  name: "ibc.core.connection.v1.QueryConnectionConsensusStateResponse",
  fields: [
    { no: 1, name: "consensus_state", prop: "consensusState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "client_id", prop: "clientId", kind: "string" },
    { no: 3, name: "proof", prop: "proof", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ consensusState: undefined, clientId: "", proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(26);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
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
        m.clientId = r.string();
        break;
      case 26:
        m.proof = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryConnectionConsensusStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionConsensusStateResponse);
    return m;
  },
});

export interface QueryConnectionParamsRequest {
}

export const QueryConnectionParamsRequest: MessageType<QueryConnectionParamsRequest> = messageType<QueryConnectionParamsRequest>({
  name: "ibc.core.connection.v1.QueryConnectionParamsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryConnectionParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryConnectionParamsRequest);
    return m;
  },
});

export interface QueryConnectionParamsResponse {
  params: ibc_core_connection_v1_connection.Params | undefined;
}

export const QueryConnectionParamsResponse: MessageType<QueryConnectionParamsResponse> = messageType<QueryConnectionParamsResponse>({
  name: "ibc.core.connection.v1.QueryConnectionParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => ibc_core_connection_v1_connection.Params },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      ibc_core_connection_v1_connection.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_connection_v1_connection.Params.read(r, r.end(), (m.params ??= ibc_core_connection_v1_connection.Params.create()));
        break;
      default:
        skipField(QueryConnectionParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionParamsResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.core.connection.v1.Query",
  methods: {
    connection: { name: "Connection", input: QueryConnectionRequest, output: QueryConnectionResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/connections/{connection_id}"}] },
    connections: { name: "Connections", input: QueryConnectionsRequest, output: QueryConnectionsResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/connections"}] },
    clientConnections: { name: "ClientConnections", input: QueryClientConnectionsRequest, output: QueryClientConnectionsResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/client_connections/{client_id}"}] },
    connectionClientState: { name: "ConnectionClientState", input: QueryConnectionClientStateRequest, output: QueryConnectionClientStateResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/connections/{connection_id}/client_state"}] },
    connectionConsensusState: { name: "ConnectionConsensusState", input: QueryConnectionConsensusStateRequest, output: QueryConnectionConsensusStateResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/connections/{connection_id}/consensus_state/revision/{revision_number}/height/{revision_height}"}] },
    connectionParams: { name: "ConnectionParams", input: QueryConnectionParamsRequest, output: QueryConnectionParamsResponse, http: [{"verb":"get","path":"/ibc/core/connection/v1/params"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/connection/v1/query.proto",
  package: "ibc.core.connection.v1",
  messages: [QueryConnectionRequest, QueryConnectionResponse, QueryConnectionsRequest, QueryConnectionsResponse, QueryClientConnectionsRequest, QueryClientConnectionsResponse, QueryConnectionClientStateRequest, QueryConnectionClientStateResponse, QueryConnectionConsensusStateRequest, QueryConnectionConsensusStateResponse, QueryConnectionParamsRequest, QueryConnectionParamsResponse],
  services: [Query],
};
