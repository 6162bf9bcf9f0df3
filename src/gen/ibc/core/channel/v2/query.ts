// Generated from proto/ibc/core/channel/v2/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as ibc_core_channel_v2_genesis from "../../../../ibc/core/channel/v2/genesis.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export interface QueryNextSequenceSendRequest {
  clientId: string;
}

export const QueryNextSequenceSendRequest: MessageType<QueryNextSequenceSendRequest> = messageType<QueryNextSequenceSendRequest>({
  name: "ibc.core.channel.v2.QueryNextSequenceSendRequest",
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
  name: "ibc.core.channel.v2.QueryNextSequenceSendResponse",
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

export interface QueryPacketCommitmentRequest {
  clientId: string;
  sequence: bigint;
}

export const QueryPacketCommitmentRequest: MessageType<QueryPacketCommitmentRequest> = messageType<QueryPacketCommitmentRequest>({
  name: "ibc.core.channel.v2.QueryPacketCommitmentRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ clientId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
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
  name: "ibc.core.channel.v2.QueryPacketCommitmentResponse",
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
  clientId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryPacketCommitmentsRequest: MessageType<QueryPacketCommitmentsRequest> = messageType<QueryPacketCommitmentsRequest>({
  name: "ibc.core.channel.v2.QueryPacketCommitmentsRequest",
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
        skipField(QueryPacketCommitmentsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPacketCommitmentsRequest);
    return m;
  },
});

export interface QueryPacketCommitmentsResponse {
  commitments: ibc_core_channel_v2_genesis.PacketState[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryPacketCommitmentsResponse: MessageType<QueryPacketCommitmentsResponse> = messageType<QueryPacketCommitmentsResponse>({
  name: "ibc.core.channel.v2.QueryPacketCommitmentsResponse",
  fields: [
    { no: 1, name: "commitments", prop: "commitments", kind: "message", repeated: true, message: () => ibc_core_channel_v2_genesis.PacketState },
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
      ibc_core_channel_v2_genesis.PacketState.write(m.commitments[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.commitments.push(ibc_core_channel_v2_genesis.PacketState.read(r, r.end(), ibc_core_channel_v2_genesis.PacketState.create()));
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

export interface QueryPacketAcknowledgementRequest {
  clientId: string;
  sequence: bigint;
}

export const QueryPacketAcknowledgementRequest: MessageType<QueryPacketAcknowledgementRequest> = messageType<QueryPacketAcknowledgementRequest>({
  name: "ibc.core.channel.v2.QueryPacketAcknowledgementRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ clientId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
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
  name: "ibc.core.channel.v2.QueryPacketAcknowledgementResponse",
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
  clientId: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
  packetCommitmentSequences: bigint[];
}

export const QueryPacketAcknowledgementsRequest: MessageType<QueryPacketAcknowledgementsRequest> = messageType<QueryPacketAcknowledgementsRequest>({
  name: "ibc.core.channel.v2.QueryPacketAcknowledgementsRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
    { no: 3, name: "packet_commitment_sequences", prop: "packetCommitmentSequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ clientId: "", pagination: undefined, packetCommitmentSequences: [] }),
  write(m, w) {
    if (m.packetCommitmentSequences.length > 0) {
      const end = w.written;
      for (let i = m.packetCommitmentSequences.length - 1; i >= 0; i--) w.varint64(m.packetCommitmentSequences[i]!);
      w.lengthFrom(end);
      w.varint(26);
    }
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
      case 24:
        m.packetCommitmentSequences.push(r.uint64());
        break;
      case 26: {
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
  acknowledgements: ibc_core_channel_v2_genesis.PacketState[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  height: ibc_core_client_v1_client.Height;
}

export const QueryPacketAcknowledgementsResponse: MessageType<QueryPacketAcknowledgementsResponse> = messageType<QueryPacketAcknowledgementsResponse>({
  name: "ibc.core.channel.v2.QueryPacketAcknowledgementsResponse",
  fields: [
    { no: 1, name: "acknowledgements", prop: "acknowledgements", kind: "message", repeated: true, message: () => ibc_core_channel_v2_genesis.PacketState },
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
      ibc_core_channel_v2_genesis.PacketState.write(m.acknowledgements[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.acknowledgements.push(ibc_core_channel_v2_genesis.PacketState.read(r, r.end(), ibc_core_channel_v2_genesis.PacketState.create()));
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

export interface QueryPacketReceiptRequest {
  clientId: string;
  sequence: bigint;
}

export const QueryPacketReceiptRequest: MessageType<QueryPacketReceiptRequest> = messageType<QueryPacketReceiptRequest>({
  name: "ibc.core.channel.v2.QueryPacketReceiptRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ clientId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
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
  name: "ibc.core.channel.v2.QueryPacketReceiptResponse",
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

export interface QueryUnreceivedPacketsRequest {
  clientId: string;
  sequences: bigint[];
}

export const QueryUnreceivedPacketsRequest: MessageType<QueryUnreceivedPacketsRequest> = messageType<QueryUnreceivedPacketsRequest>({
  name: "ibc.core.channel.v2.QueryUnreceivedPacketsRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequences", prop: "sequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ clientId: "", sequences: [] }),
  write(m, w) {
    if (m.sequences.length > 0) {
      const end = w.written;
      for (let i = m.sequences.length - 1; i >= 0; i--) w.varint64(m.sequences[i]!);
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
      case 16:
        m.sequences.push(r.uint64());
        break;
      case 18: {
        const end = r.end();
        while (r.pos < end) m.sequences.push(r.uint64());
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
  name: "ibc.core.channel.v2.QueryUnreceivedPacketsResponse",
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
  clientId: string;
  packetAckSequences: bigint[];
}

export const QueryUnreceivedAcksRequest: MessageType<QueryUnreceivedAcksRequest> = messageType<QueryUnreceivedAcksRequest>({
  name: "ibc.core.channel.v2.QueryUnreceivedAcksRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "packet_ack_sequences", prop: "packetAckSequences", kind: "uint64", repeated: true },
  ],
  create: () => ({ clientId: "", packetAckSequences: [] }),
  write(m, w) {
    if (m.packetAckSequences.length > 0) {
      const end = w.written;
      for (let i = m.packetAckSequences.length - 1; i >= 0; i--) w.varint64(m.packetAckSequences[i]!);
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
      case 16:
        m.packetAckSequences.push(r.uint64());
        break;
      case 18: {
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
  name: "ibc.core.channel.v2.QueryUnreceivedAcksResponse",
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

export const Query = {
  typeName: "ibc.core.channel.v2.Query",
  methods: {
    nextSequenceSend: { name: "NextSequenceSend", input: QueryNextSequenceSendRequest, output: QueryNextSequenceSendResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/next_sequence_send"}] },
    packetCommitment: { name: "PacketCommitment", input: QueryPacketCommitmentRequest, output: QueryPacketCommitmentResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_commitments/{sequence}"}] },
    packetCommitments: { name: "PacketCommitments", input: QueryPacketCommitmentsRequest, output: QueryPacketCommitmentsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_commitments"}] },
    packetAcknowledgement: { name: "PacketAcknowledgement", input: QueryPacketAcknowledgementRequest, output: QueryPacketAcknowledgementResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_acks/{sequence}"}] },
    packetAcknowledgements: { name: "PacketAcknowledgements", input: QueryPacketAcknowledgementsRequest, output: QueryPacketAcknowledgementsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_acknowledgements"}] },
    packetReceipt: { name: "PacketReceipt", input: QueryPacketReceiptRequest, output: QueryPacketReceiptResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_receipts/{sequence}"}] },
    unreceivedPackets: { name: "UnreceivedPackets", input: QueryUnreceivedPacketsRequest, output: QueryUnreceivedPacketsResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_commitments/{sequences}/unreceived_packets"}] },
    unreceivedAcks: { name: "UnreceivedAcks", input: QueryUnreceivedAcksRequest, output: QueryUnreceivedAcksResponse, http: [{"verb":"get","path":"/ibc/core/channel/v2/clients/{client_id}/packet_commitments/{packet_ack_sequences}/unreceived_acks"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/channel/v2/query.proto",
  package: "ibc.core.channel.v2",
  messages: [QueryNextSequenceSendRequest, QueryNextSequenceSendResponse, QueryPacketCommitmentRequest, QueryPacketCommitmentResponse, QueryPacketCommitmentsRequest, QueryPacketCommitmentsResponse, QueryPacketAcknowledgementRequest, QueryPacketAcknowledgementResponse, QueryPacketAcknowledgementsRequest, QueryPacketAcknowledgementsResponse, QueryPacketReceiptRequest, QueryPacketReceiptResponse, QueryUnreceivedPacketsRequest, QueryUnreceivedPacketsResponse, QueryUnreceivedAcksRequest, QueryUnreceivedAcksResponse],
  services: [Query],
};
