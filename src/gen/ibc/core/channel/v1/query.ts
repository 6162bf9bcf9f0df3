// Generated from proto/ibc/core/channel/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as ibc_core_channel_v1_channel from "../../../../ibc/core/channel/v1/channel.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export interface QueryChannelRequest {
  portId: string;
  channelId: string;
}

export const QueryChannelRequest: MessageType<QueryChannelRequest> = messageType<QueryChannelRequest>({
  name: "ibc.core.channel.v1.QueryChannelRequest",
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
        skipField(QueryChannelRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelRequest);
    return m;
  },
});

export interface QueryChannelResponse {
  channel: ibc_core_channel_v1_channel.Channel | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryChannelResponse: MessageType<QueryChannelResponse> = messageType<QueryChannelResponse>({
  name: "ibc.core.channel.v1.QueryChannelResponse",
  fields: [
    { no: 1, name: "channel", prop: "channel", kind: "message", message: () => ibc_core_channel_v1_channel.Channel },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ channel: undefined, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.channel !== undefined) {
      const end = w.written;
      ibc_core_channel_v1_channel.Channel.write(m.channel, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v1_channel.Channel.read(r, r.end(), (m.channel ??= ibc_core_channel_v1_channel.Channel.create()));
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryChannelResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelResponse);
    return m;
  },
});

export interface QueryChannelsRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryChannelsRequest: MessageType<QueryChannelsRequest> = messageType<QueryChannelsRequest>({
  name: "ibc.core.channel.v1.QueryChannelsRequest",
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
        skipField(QueryChannelsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelsRequest);
    return m;
  },
});

export interface QueryChannelsResponse {
  channels: ibc_core_channel_v1_channel.IdentifiedChannel[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryChannelsResponse: MessageType<QueryChannelsResponse> = messageType<QueryChannelsResponse>({
  name: "ibc.core.channel.v1.QueryChannelsResponse",
  fields: [
    { no: 1, name: "channels", prop: "channels", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.IdentifiedChannel },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
    { no: 3, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ channels: [], pagination: undefined, height: ibc_core_client_v1_client.Height.create() }),
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
    for (let i = m.channels.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.IdentifiedChannel.write(m.channels[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.channels.push(ibc_core_channel_v1_channel.IdentifiedChannel.read(r, r.end(), ibc_core_channel_v1_channel.IdentifiedChannel.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryChannelsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelsResponse);
    return m;
  },
});

export interface QueryConnectionChannelsRequest {
  connection: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryConnectionChannelsRequest: MessageType<QueryConnectionChannelsRequest> = messageType<QueryConnectionChannelsRequest>({
  name: "ibc.core.channel.v1.QueryConnectionChannelsRequest",
  fields: [
    { no: 1, name: "connection", prop: "connection", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ connection: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.connection !== "") {
      w.string(m.connection);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connection = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryConnectionChannelsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionChannelsRequest);
    return m;
  },
});

export interface QueryConnectionChannelsResponse {
  channels: ibc_core_channel_v1_channel.IdentifiedChannel[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryConnectionChannelsResponse: MessageType<QueryConnectionChannelsResponse> = messageType<QueryConnectionChannelsResponse>({
  name: "ibc.core.channel.v1.QueryConnectionChannelsResponse",
  fields: [
    { no: 1, name: "channels", prop: "channels", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.IdentifiedChannel },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
    { no: 3, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ channels: [], pagination: undefined, height: ibc_core_client_v1_client.Height.create() }),
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
    for (let i = m.channels.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.IdentifiedChannel.write(m.channels[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.channels.push(ibc_core_channel_v1_channel.IdentifiedChannel.read(r, r.end(), ibc_core_channel_v1_channel.IdentifiedChannel.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryConnectionChannelsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConnectionChannelsResponse);
    return m;
  },
});

export interface QueryChannelClientStateRequest {
  portId: string;
  channelId: string;
}

export const QueryChannelClientStateRequest: MessageType<QueryChannelClientStateRequest> = messageType<QueryChannelClientStateRequest>({
  name: "ibc.core.channel.v1.QueryChannelClientStateRequest",
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
        skipField(QueryChannelClientStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelClientStateRequest);
    return m;
  },
});

export interface QueryChannelClientStateResponse {
  identifiedClientState: ibc_core_client_v1_client.IdentifiedClientState | undefined;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryChannelClientStateResponse: MessageType<QueryChannelClientStateResponse> = messageType<QueryChannelClientStateResponse>({
  name: "ibc.core.channel.v1.QueryChannelClientStateResponse",
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
        skipField(QueryChannelClientStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelClientStateResponse);
    return m;
  },
});

export interface QueryChannelConsensusStateRequest {
  portId: string;
  channelId: string;
  revisionNumber: bigint;
  revisionHeight: bigint;
}

export const QueryChannelConsensusStateRequest: MessageType<QueryChannelConsensusStateRequest> = messageType<QueryChannelConsensusStateRequest>({
  name: "ibc.core.channel.v1.QueryChannelConsensusStateRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "revision_number", prop: "revisionNumber", kind: "uint64" },
    { no: 4, name: "revision_height", prop: "revisionHeight", kind: "uint64" },
  ],
  create: () => ({ portId: "", channelId: "", revisionNumber: 0n, revisionHeight: 0n }),
  write(m, w) {
    if (m.revisionHeight !== 0n) {
      w.varint64(m.revisionHeight);
      w.varint(32);
    }
    if (m.revisionNumber !== 0n) {
      w.varint64(m.revisionNumber);
      w.varint(24);
    }
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
      case 24:
        m.revisionNumber = r.uint64();
        break;
      case 32:
        m.revisionHeight = r.uint64();
        break;
      default:
        skipField(QueryChannelConsensusStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelConsensusStateRequest);
    return m;
  },
});

export interface QueryChannelConsensusStateResponse {
  consensusState: google_protobuf_any.Any | undefined;
  clientId: string;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryChannelConsensusStateResponse: MessageType<QueryChannelConsensusStateResponse> = messageType<QueryChannelConsensusStateResponse>({
  name: "ibc.core.channel.v1.QueryChannelConsensusStateResponse",
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
        skipField(QueryChannelConsensusStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryChannelConsensusStateResponse);
    return m;
  },
});

export interface QueryPacketCommitmentRequest {
  portId: string;
  channelId: string;
  sequence: bigint;
}

export const QueryPacketCommitmentRequest: MessageType<QueryPacketCommitmentRequest> = messageType<QueryPacketCommitmentRequest>({
  name: "ibc.core.channel.v1.QueryPacketCommitmentRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ portId: "", channelId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
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
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(QueryPacketCommitmentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketCommitmentRequest);
    return m;
  },
});

export interface QueryPacketCommitmentResponse {
  commitment: Uint8Array;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryPacketCommitmentResponse: MessageType<QueryPacketCommitmentResponse> = messageType<QueryPacketCommitmentResponse>({
  name: "ibc.core.channel.v1.QueryPacketCommitmentResponse",
  fields: [
    { no: 1, name: "commitment", prop: "commitment", kind: "bytes" },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ commitment: EMPTY_BYTES, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.commitment.length !== 0) {
      w.bytes(m.commitment);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.commitment = r.bytes();
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryPacketCommitmentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketCommitmentResponse);
    return m;
  },
});

export interface QueryPacketCommitmentsRequest {
  portId: string;
  channelId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryPacketCommitmentsRequest: MessageType<QueryPacketCommitmentsRequest> = messageType<QueryPacketCommitmentsRequest>({
  name: "ibc.core.channel.v1.QueryPacketCommitmentsRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ portId: "", channelId: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(26);
    }
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
      case 26:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryPacketCommitmentsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketCommitmentsRequest);
    return m;
  },
});

export interface QueryPacketCommitmentsResponse {
  commitments: ibc_core_channel_v1_channel.PacketState[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryPacketCommitmentsResponse: MessageType<QueryPacketCommitmentsResponse> = messageType<QueryPacketCommitmentsResponse>({
  name: "ibc.core.channel.v1.QueryPacketCommitmentsResponse",
  fields: [
    { no: 1, name: "commitments", prop: "commitments", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.PacketState },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
    { no: 3, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ commitments: [], pagination: undefined, height: ibc_core_client_v1_client.Height.create() }),
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
    for (let i = m.commitments.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.PacketState.write(m.commitments[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.commitments.push(ibc_core_channel_v1_channel.PacketState.read(r, r.end(), ibc_core_channel_v1_channel.PacketState.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryPacketCommitmentsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketCommitmentsResponse);
    return m;
  },
});

export interface QueryPacketReceiptRequest {
  portId: string;
  channelId: string;
  sequence: bigint;
}

export const QueryPacketReceiptRequest: MessageType<QueryPacketReceiptRequest> = messageType<QueryPacketReceiptRequest>({
  name: "ibc.core.channel.v1.QueryPacketReceiptRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ portId: "", channelId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
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
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(QueryPacketReceiptRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketReceiptRequest);
    return m;
  },
});

export interface QueryPacketReceiptResponse {
  received: boolean;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryPacketReceiptResponse: MessageType<QueryPacketReceiptResponse> = messageType<QueryPacketReceiptResponse>({
  name: "ibc.core.channel.v1.QueryPacketReceiptResponse",
  fields: [
    { no: 2, name: "received", prop: "received", kind: "bool" },
    { no: 3, name: "proof", prop: "proof", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ received: false, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.received) {
      w.bool(m.received);
      w.varint(16);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 16:
        m.received = r.bool();
        break;
      case 26:
        m.proof = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryPacketReceiptResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketReceiptResponse);
    return m;
  },
});

export interface QueryPacketAcknowledgementRequest {
  portId: string;
  channelId: string;
  sequence: bigint;
}

export const QueryPacketAcknowledgementRequest: MessageType<QueryPacketAcknowledgementRequest> = messageType<QueryPacketAcknowledgementRequest>({
  name: "ibc.core.channel.v1.QueryPacketAcknowledgementRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ portId: "", channelId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
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
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(QueryPacketAcknowledgementRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketAcknowledgementRequest);
    return m;
  },
});

export interface QueryPacketAcknowledgementResponse {
  acknowledgement: Uint8Array;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryPacketAcknowledgementResponse: MessageType<QueryPacketAcknowledgementResponse> = messageType<QueryPacketAcknowledgementResponse>({
  name: "ibc.core.channel.v1.QueryPacketAcknowledgementResponse",
  fields: [
    { no: 1, name: "acknowledgement", prop: "acknowledgement", kind: "bytes" },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ acknowledgement: EMPTY_BYTES, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.acknowledgement.length !== 0) {
      w.bytes(m.acknowledgement);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.acknowledgement = r.bytes();
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryPacketAcknowledgementResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketAcknowledgementResponse);
    return m;
  },
});

export interface QueryPacketAcknowledgementsRequest {
  portId: string;
  channelId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
  packetCommitmentSequences: bigint[];
}

export const QueryPacketAcknowledgementsRequest: MessageType<QueryPacketAcknowledgementsRequest> = messageType<QueryPacketAcknowledgementsRequest>({
  name: "ibc.core.channel.v1.QueryPacketAcknowledgementsRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
    { no: 4, name: "packet_commitment_sequences", prop: "packetCommitmentSequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ portId: "", channelId: "", pagination: undefined, packetCommitmentSequences: [] }),
  write(m, w) {
    if (m.packetCommitmentSequences.length > 0) {
      const end = w.written;
      for (let i = m.packetCommitmentSequences.length - 1; i >= 0; i--) w.varint64(m.packetCommitmentSequences[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(26);
    }
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
      case 26:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      case 32:
        m.packetCommitmentSequences.push(r.uint64());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.packetCommitmentSequences.push(r.uint64());
        break;
      }
      default:
        skipField(QueryPacketAcknowledgementsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketAcknowledgementsRequest);
    return m;
  },
});

export interface QueryPacketAcknowledgementsResponse {
  acknowledgements: ibc_core_channel_v1_channel.PacketState[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryPacketAcknowledgementsResponse: MessageType<QueryPacketAcknowledgementsResponse> = messageType<QueryPacketAcknowledgementsResponse>({
  name: "ibc.core.channel.v1.QueryPacketAcknowledgementsResponse",
  fields: [
    { no: 1, name: "acknowledgements", prop: "acknowledgements", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.PacketState },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
    { no: 3, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ acknowledgements: [], pagination: undefined, height: ibc_core_client_v1_client.Height.create() }),
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
    for (let i = m.acknowledgements.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.PacketState.write(m.acknowledgements[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.acknowledgements.push(ibc_core_channel_v1_channel.PacketState.read(r, r.end(), ibc_core_channel_v1_channel.PacketState.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryPacketAcknowledgementsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketAcknowledgementsResponse);
    return m;
  },
});

export interface QueryUnreceivedPacketsRequest {
  portId: string;
  channelId: string;
  packetCommitmentSequences: bigint[];
}

export const QueryUnreceivedPacketsRequest: MessageType<QueryUnreceivedPacketsRequest> = messageType<QueryUnreceivedPacketsRequest>({
  name: "ibc.core.channel.v1.QueryUnreceivedPacketsRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "packet_commitment_sequences", prop: "packetCommitmentSequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ portId: "", channelId: "", packetCommitmentSequences: [] }),
  write(m, w) {
    if (m.packetCommitmentSequences.length > 0) {
      const end = w.written;
      for (let i = m.packetCommitmentSequences.length - 1; i >= 0; i--) w.varint64(m.packetCommitmentSequences[i]!);
      w.lengthFrom(end);
      w.varint(26);
    }
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
      case 24:
        m.packetCommitmentSequences.push(r.uint64());
        break;
      case 26: {
        const end = r.end();
        while (r.pos < end) m.packetCommitmentSequences.push(r.uint64());
        break;
      }
      default:
        skipField(QueryUnreceivedPacketsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnreceivedPacketsRequest);
    return m;
  },
});

export interface QueryUnreceivedPacketsResponse {
  sequences: bigint[];
  height: ibc_core_client_v1_client.Height;
}

export const QueryUnreceivedPacketsResponse: MessageType<QueryUnreceivedPacketsResponse> = messageType<QueryUnreceivedPacketsResponse>({
  name: "ibc.core.channel.v1.QueryUnreceivedPacketsResponse",
  fields: [
    { no: 1, name: "sequences", prop: "sequences", kind: "uint64", repeated: true },
    { no: 2, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ sequences: [], height: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.height, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sequences.length > 0) {
      const end = w.written;
      for (let i = m.sequences.length - 1; i >= 0; i--) w.varint64(m.sequences[i]!);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.sequences.push(r.uint64());
        break;
      case 10: {
        const end = r.end();
        while (r.pos < end) m.sequences.push(r.uint64());
        break;
      }
      case 18:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryUnreceivedPacketsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnreceivedPacketsResponse);
    return m;
  },
});

export interface QueryUnreceivedAcksRequest {
  portId: string;
  channelId: string;
  packetAckSequences: bigint[];
}

export const QueryUnreceivedAcksRequest: MessageType<QueryUnreceivedAcksRequest> = messageType<QueryUnreceivedAcksRequest>({
  name: "ibc.core.channel.v1.QueryUnreceivedAcksRequest",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "packet_ack_sequences", prop: "packetAckSequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ portId: "", channelId: "", packetAckSequences: [] }),
  write(m, w) {
    if (m.packetAckSequences.length > 0) {
      const end = w.written;
      for (let i = m.packetAckSequences.length - 1; i >= 0; i--) w.varint64(m.packetAckSequences[i]!);
      w.lengthFrom(end);
      w.varint(26);
    }
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
      case 24:
        m.packetAckSequences.push(r.uint64());
        break;
      case 26: {
        const end = r.end();
        while (r.pos < end) m.packetAckSequences.push(r.uint64());
        break;
      }
      default:
        skipField(QueryUnreceivedAcksRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnreceivedAcksRequest);
    return m;
  },
});

export interface QueryUnreceivedAcksResponse {
  sequences: bigint[];
  height: ibc_core_client_v1_client.Height;
}

export const QueryUnreceivedAcksResponse: MessageType<QueryUnreceivedAcksResponse> = messageType<QueryUnreceivedAcksResponse>({
  name: "ibc.core.channel.v1.QueryUnreceivedAcksResponse",
  fields: [
    { no: 1, name: "sequences", prop: "sequences", kind: "uint64", repeated: true },
    { no: 2, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ sequences: [], height: ibc_core_client_v1_client.Height.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.height, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sequences.length > 0) {
      const end = w.written;
      for (let i = m.sequences.length - 1; i >= 0; i--) w.varint64(m.sequences[i]!);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.sequences.push(r.uint64());
        break;
      case 10: {
        const end = r.end();
        while (r.pos < end) m.sequences.push(r.uint64());
        break;
      }
      case 18:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      default:
        skipField(QueryUnreceivedAcksResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnreceivedAcksResponse);
    return m;
  },
});

export interface QueryNextSequenceReceiveRequest {
  portId: string;
  channelId: string;
}

export const QueryNextSequenceReceiveRequest: MessageType<QueryNextSequenceReceiveRequest> = messageType<QueryNextSequenceReceiveRequest>({
  name: "ibc.core.channel.v1.QueryNextSequenceReceiveRequest",
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
        skipField(QueryNextSequenceReceiveRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNextSequenceReceiveRequest);
    return m;
  },
});

export interface QueryNextSequenceReceiveResponse {
  nextSequenceReceive: bigint;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryNextSequenceReceiveResponse: MessageType<QueryNextSequenceReceiveResponse> = messageType<QueryNextSequenceReceiveResponse>({
  name: "ibc.core.channel.v1.QueryNextSequenceReceiveResponse",
  fields: [
    { no: 1, name: "next_sequence_receive", prop: "nextSequenceReceive", kind: "uint64" },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ nextSequenceReceive: 0n, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.nextSequenceReceive !== 0n) {
      w.varint64(m.nextSequenceReceive);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.nextSequenceReceive = r.uint64();
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryNextSequenceReceiveResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNextSequenceReceiveResponse);
    return m;
  },
});

export interface QueryNextSequenceSendRequest {
  portId: string;
  channelId: string;
}

export const QueryNextSequenceSendRequest: MessageType<QueryNextSequenceSendRequest> = messageType<QueryNextSequenceSendRequest>({
  name: "ibc.core.channel.v1.QueryNextSequenceSendRequest",
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
        skipField(QueryNextSequenceSendRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNextSequenceSendRequest);
    return m;
  },
});

export interface QueryNextSequenceSendResponse {
  nextSequenceSend: bigint;
  proof: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
}

export const QueryNextSequenceSendResponse: MessageType<QueryNextSequenceSendResponse> = messageType<QueryNextSequenceSendResponse>({
  name: "ibc.core.channel.v1.QueryNextSequenceSendResponse",
  fields: [
    { no: 1, name: "next_sequence_send", prop: "nextSequenceSend", kind: "uint64" },
    { no: 2, name: "proof", prop: "proof", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
  ],
  create: () => ({ nextSequenceSend: 0n, proof: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create() }),
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
    if (m.nextSequenceSend !== 0n) {
      w.varint64(m.nextSequenceSend);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.nextSequenceSend = r.uint64();
        break;
      case 18:
        m.proof = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      default:
        skipField(QueryNextSequenceSendResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryNextSequenceSendResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.core.channel.v1.Query",
  methods: {
    channel: { name: "Channel", input: QueryChannelRequest, output: QueryChannelResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}"}] },
    channels: { name: "Channels", input: QueryChannelsRequest, output: QueryChannelsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels"}] },
    connectionChannels: { name: "ConnectionChannels", input: QueryConnectionChannelsRequest, output: QueryConnectionChannelsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/connections/{connection}/channels"}] },
    channelClientState: { name: "ChannelClientState", input: QueryChannelClientStateRequest, output: QueryChannelClientStateResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/client_state"}] },
    channelConsensusState: { name: "ChannelConsensusState", input: QueryChannelConsensusStateRequest, output: QueryChannelConsensusStateResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/consensus_state/revision/{revision_number}/height/{revision_height}"}] },
    packetCommitment: { name: "PacketCommitment", input: QueryPacketCommitmentRequest, output: QueryPacketCommitmentResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{sequence}"}] },
    packetCommitments: { name: "PacketCommitments", input: QueryPacketCommitmentsRequest, output: QueryPacketCommitmentsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments"}] },
    packetReceipt: { name: "PacketReceipt", input: QueryPacketReceiptRequest, output: QueryPacketReceiptResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_receipts/{sequence}"}] },
    packetAcknowledgement: { name: "PacketAcknowledgement", input: QueryPacketAcknowledgementRequest, output: QueryPacketAcknowledgementResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_acks/{sequence}"}] },
    packetAcknowledgements: { name: "PacketAcknowledgements", input: QueryPacketAcknowledgementsRequest, output: QueryPacketAcknowledgementsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_acknowledgements"}] },
    unreceivedPackets: { name: "UnreceivedPackets", input: QueryUnreceivedPacketsRequest, output: QueryUnreceivedPacketsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{packet_commitment_sequences}/unreceived_packets"}] },
    unreceivedAcks: { name: "UnreceivedAcks", input: QueryUnreceivedAcksRequest, output: QueryUnreceivedAcksResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{packet_ack_sequences}/unreceived_acks"}] },
    nextSequenceReceive: { name: "NextSequenceReceive", input: QueryNextSequenceReceiveRequest, output: QueryNextSequenceReceiveResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/next_sequence"}] },
    nextSequenceSend: { name: "NextSequenceSend", input: QueryNextSequenceSendRequest, output: QueryNextSequenceSendResponse, http: [{"verb":"get","path":"/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/next_sequence_send"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/channel/v1/query.proto",
  package: "ibc.core.channel.v1",
  messages: [QueryChannelRequest, QueryChannelResponse, QueryChannelsRequest, QueryChannelsResponse, QueryConnectionChannelsRequest, QueryConnectionChannelsResponse, QueryChannelClientStateRequest, QueryChannelClientStateResponse, QueryChannelConsensusStateRequest, QueryChannelConsensusStateResponse, QueryPacketCommitmentRequest, QueryPacketCommitmentResponse, QueryPacketCommitmentsRequest, QueryPacketCommitmentsResponse, QueryPacketReceiptRequest, QueryPacketReceiptResponse, QueryPacketAcknowledgementRequest, QueryPacketAcknowledgementResponse, QueryPacketAcknowledgementsRequest, QueryPacketAcknowledgementsResponse, QueryUnreceivedPacketsRequest, QueryUnreceivedPacketsResponse, QueryUnreceivedAcksRequest, QueryUnreceivedAcksResponse, QueryNextSequenceReceiveRequest, QueryNextSequenceReceiveResponse, QueryNextSequenceSendRequest, QueryNextSequenceSendResponse],
  services: [Query],
};
