// Generated from proto/ibc/core/client/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ibc_core_client_v1_client.Height, m.proofHeight);
      w.varint(26);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(18);
    }
    if (m.clientState !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.clientState);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, google_protobuf_any.Any, (m.clientState ??= google_protobuf_any.Any.create()));
        return true;
      case 18:
        m.proof = r.bytes();
        return true;
      case 26:
        readMessage(r, ibc_core_client_v1_client.Height, m.proofHeight);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.clientStates.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_client_v1_client.IdentifiedClientState, m.clientStates[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientStates.push(readMessage(r, ibc_core_client_v1_client.IdentifiedClientState, ibc_core_client_v1_client.IdentifiedClientState.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      case 16:
        m.revisionNumber = r.uint64();
        return true;
      case 24:
        m.revisionHeight = r.uint64();
        return true;
      case 32:
        m.latestHeight = r.bool();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ibc_core_client_v1_client.Height, m.proofHeight);
      w.varint(26);
    }
    if (m.proof.length !== 0) {
      w.bytes(m.proof);
      w.varint(18);
    }
    if (m.consensusState !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.consensusState);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, google_protobuf_any.Any, (m.consensusState ??= google_protobuf_any.Any.create()));
        return true;
      case 18:
        m.proof = r.bytes();
        return true;
      case 26:
        readMessage(r, ibc_core_client_v1_client.Height, m.proofHeight);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.consensusStates.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_client_v1_client.ConsensusStateWithHeight, m.consensusStates[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.consensusStates.push(readMessage(r, ibc_core_client_v1_client.ConsensusStateWithHeight, ibc_core_client_v1_client.ConsensusStateWithHeight.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.consensusStateHeights.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_client_v1_client.Height, m.consensusStateHeights[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.consensusStateHeights.push(readMessage(r, ibc_core_client_v1_client.Height, ibc_core_client_v1_client.Height.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.status = r.string();
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, ibc_core_client_v1_client.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, ibc_core_client_v1_client.Params, (m.params ??= ibc_core_client_v1_client.Params.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.creator = r.string();
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, google_protobuf_any.Any, m.upgradedClientState);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, google_protobuf_any.Any, (m.upgradedClientState ??= google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, google_protobuf_any.Any, m.upgradedConsensusState);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, google_protobuf_any.Any, (m.upgradedConsensusState ??= google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ibc_core_commitment_v2_commitment.MerklePath, m.merklePath);
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
      writeMessage(w, ibc_core_client_v1_client.Height, m.proofHeight);
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      case 18:
        m.proof = r.bytes();
        return true;
      case 26:
        readMessage(r, ibc_core_client_v1_client.Height, m.proofHeight);
        return true;
      case 42:
        m.value = r.bytes();
        return true;
      case 48:
        m.timeDelay = r.uint64();
        return true;
      case 56:
        m.blockDelay = r.uint64();
        return true;
      case 66:
        readMessage(r, ibc_core_commitment_v2_commitment.MerklePath, m.merklePath);
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.success = r.bool();
        return true;
      default:
        return false;
    }
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
