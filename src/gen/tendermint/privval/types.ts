// Generated from proto/tendermint/privval/types.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import * as tendermint_crypto_keys from "../../tendermint/crypto/keys.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";

export type Errors = number;
export const Errors = {
  ERRORS_UNKNOWN: 0,
  ERRORS_UNEXPECTED_RESPONSE: 1,
  ERRORS_NO_CONNECTION: 2,
  ERRORS_CONNECTION_TIMEOUT: 3,
  ERRORS_READ_TIMEOUT: 4,
  ERRORS_WRITE_TIMEOUT: 5,
} as const;
export const Errors$: EnumInfo = { typeName: "tendermint.privval.Errors", values: Errors };

export interface RemoteSignerError {
  code: number;
  description: string;
}

export const RemoteSignerError: MessageType<RemoteSignerError> = messageType<RemoteSignerError>({
  name: "tendermint.privval.RemoteSignerError",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "int32" },
    { no: 2, name: "description", prop: "description", kind: "string" },
  ],
  create: () => ({ code: 0, description: "" }),
  write(m, w) {
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.code !== 0) {
      w.int32(m.code);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.code = r.int32();
        break;
      case 18:
        m.description = r.string();
        break;
      default:
        skipField(RemoteSignerError, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RemoteSignerError);
    return m;
  },
});

export interface PubKeyRequest {
  chainId: string;
}

export const PubKeyRequest: MessageType<PubKeyRequest> = messageType<PubKeyRequest>({
  name: "tendermint.privval.PubKeyRequest",
  fields: [
    { no: 1, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.chainId = r.string();
        break;
      default:
        skipField(PubKeyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PubKeyRequest);
    return m;
  },
});

export interface PubKeyResponse {
  pubKey: tendermint_crypto_keys.PublicKey;
  error: RemoteSignerError | undefined;
}

export const PubKeyResponse: MessageType<PubKeyResponse> = messageType<PubKeyResponse>({
  name: "tendermint.privval.PubKeyResponse",
  fields: [
    { no: 1, name: "pub_key", prop: "pubKey", kind: "message", message: () => tendermint_crypto_keys.PublicKey, nullable: false },
    { no: 2, name: "error", prop: "error", kind: "message", message: () => RemoteSignerError },
  ],
  create: () => ({ pubKey: tendermint_crypto_keys.PublicKey.create(), error: undefined }),
  write(m, w) {
    if (m.error !== undefined) {
      const end = w.written;
      RemoteSignerError.write(m.error, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_crypto_keys.PublicKey.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_crypto_keys.PublicKey.read(r, r.end(), m.pubKey);
        break;
      case 18:
        RemoteSignerError.read(r, r.end(), (m.error ??= RemoteSignerError.create()));
        break;
      default:
        skipField(PubKeyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PubKeyResponse);
    return m;
  },
});

export interface SignVoteRequest {
  vote: tendermint_types_types.Vote | undefined;
  chainId: string;
}

export const SignVoteRequest: MessageType<SignVoteRequest> = messageType<SignVoteRequest>({
  name: "tendermint.privval.SignVoteRequest",
  fields: [
    { no: 1, name: "vote", prop: "vote", kind: "message", message: () => tendermint_types_types.Vote },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ vote: undefined, chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    if (m.vote !== undefined) {
      const end = w.written;
      tendermint_types_types.Vote.write(m.vote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Vote.read(r, r.end(), (m.vote ??= tendermint_types_types.Vote.create()));
        break;
      case 18:
        m.chainId = r.string();
        break;
      default:
        skipField(SignVoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignVoteRequest);
    return m;
  },
});

export interface SignedVoteResponse {
  vote: tendermint_types_types.Vote;
  error: RemoteSignerError | undefined;
}

export const SignedVoteResponse: MessageType<SignedVoteResponse> = messageType<SignedVoteResponse>({
  name: "tendermint.privval.SignedVoteResponse",
  fields: [
    { no: 1, name: "vote", prop: "vote", kind: "message", message: () => tendermint_types_types.Vote, nullable: false },
    { no: 2, name: "error", prop: "error", kind: "message", message: () => RemoteSignerError },
  ],
  create: () => ({ vote: tendermint_types_types.Vote.create(), error: undefined }),
  write(m, w) {
    if (m.error !== undefined) {
      const end = w.written;
      RemoteSignerError.write(m.error, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_types_types.Vote.write(m.vote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Vote.read(r, r.end(), m.vote);
        break;
      case 18:
        RemoteSignerError.read(r, r.end(), (m.error ??= RemoteSignerError.create()));
        break;
      default:
        skipField(SignedVoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignedVoteResponse);
    return m;
  },
});

export interface SignProposalRequest {
  proposal: tendermint_types_types.Proposal | undefined;
  chainId: string;
}

export const SignProposalRequest: MessageType<SignProposalRequest> = messageType<SignProposalRequest>({
  name: "tendermint.privval.SignProposalRequest",
  fields: [
    { no: 1, name: "proposal", prop: "proposal", kind: "message", message: () => tendermint_types_types.Proposal },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ proposal: undefined, chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    if (m.proposal !== undefined) {
      const end = w.written;
      tendermint_types_types.Proposal.write(m.proposal, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Proposal.read(r, r.end(), (m.proposal ??= tendermint_types_types.Proposal.create()));
        break;
      case 18:
        m.chainId = r.string();
        break;
      default:
        skipField(SignProposalRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignProposalRequest);
    return m;
  },
});

export interface SignedProposalResponse {
  proposal: tendermint_types_types.Proposal;
  error: RemoteSignerError | undefined;
}

export const SignedProposalResponse: MessageType<SignedProposalResponse> = messageType<SignedProposalResponse>({
  name: "tendermint.privval.SignedProposalResponse",
  fields: [
    { no: 1, name: "proposal", prop: "proposal", kind: "message", message: () => tendermint_types_types.Proposal, nullable: false },
    { no: 2, name: "error", prop: "error", kind: "message", message: () => RemoteSignerError },
  ],
  create: () => ({ proposal: tendermint_types_types.Proposal.create(), error: undefined }),
  write(m, w) {
    if (m.error !== undefined) {
      const end = w.written;
      RemoteSignerError.write(m.error, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_types_types.Proposal.write(m.proposal, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Proposal.read(r, r.end(), m.proposal);
        break;
      case 18:
        RemoteSignerError.read(r, r.end(), (m.error ??= RemoteSignerError.create()));
        break;
      default:
        skipField(SignedProposalResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignedProposalResponse);
    return m;
  },
});

export interface PingRequest {
}

export const PingRequest: MessageType<PingRequest> = messageType<PingRequest>({
  name: "tendermint.privval.PingRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(PingRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(PingRequest);
    return m;
  },
});

export interface PingResponse {
}

export const PingResponse: MessageType<PingResponse> = messageType<PingResponse>({
  name: "tendermint.privval.PingResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(PingResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(PingResponse);
    return m;
  },
});

export interface Message {
  sum:
    | { kind: "pubKeyRequest"; value: PubKeyRequest }
    | { kind: "pubKeyResponse"; value: PubKeyResponse }
    | { kind: "signVoteRequest"; value: SignVoteRequest }
    | { kind: "signedVoteResponse"; value: SignedVoteResponse }
    | { kind: "signProposalRequest"; value: SignProposalRequest }
    | { kind: "signedProposalResponse"; value: SignedProposalResponse }
    | { kind: "pingRequest"; value: PingRequest }
    | { kind: "pingResponse"; value: PingResponse }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.privval.Message",
  fields: [
    { no: 1, name: "pub_key_request", prop: "pubKeyRequest", kind: "message", message: () => PubKeyRequest, oneof: "sum" },
    { no: 2, name: "pub_key_response", prop: "pubKeyResponse", kind: "message", message: () => PubKeyResponse, oneof: "sum" },
    { no: 3, name: "sign_vote_request", prop: "signVoteRequest", kind: "message", message: () => SignVoteRequest, oneof: "sum" },
    { no: 4, name: "signed_vote_response", prop: "signedVoteResponse", kind: "message", message: () => SignedVoteResponse, oneof: "sum" },
    { no: 5, name: "sign_proposal_request", prop: "signProposalRequest", kind: "message", message: () => SignProposalRequest, oneof: "sum" },
    { no: 6, name: "signed_proposal_response", prop: "signedProposalResponse", kind: "message", message: () => SignedProposalResponse, oneof: "sum" },
    { no: 7, name: "ping_request", prop: "pingRequest", kind: "message", message: () => PingRequest, oneof: "sum" },
    { no: 8, name: "ping_response", prop: "pingResponse", kind: "message", message: () => PingResponse, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "pingResponse") {
      const end = w.written;
      PingResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.sum?.kind === "pingRequest") {
      const end = w.written;
      PingRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.sum?.kind === "signedProposalResponse") {
      const end = w.written;
      SignedProposalResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.sum?.kind === "signProposalRequest") {
      const end = w.written;
      SignProposalRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.sum?.kind === "signedVoteResponse") {
      const end = w.written;
      SignedVoteResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.sum?.kind === "signVoteRequest") {
      const end = w.written;
      SignVoteRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "pubKeyResponse") {
      const end = w.written;
      PubKeyResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "pubKeyRequest") {
      const end = w.written;
      PubKeyRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "pubKeyRequest", value: PubKeyRequest.read(r, r.end(), PubKeyRequest.create()) };
        break;
      case 18:
        m.sum = { kind: "pubKeyResponse", value: PubKeyResponse.read(r, r.end(), PubKeyResponse.create()) };
        break;
      case 26:
        m.sum = { kind: "signVoteRequest", value: SignVoteRequest.read(r, r.end(), SignVoteRequest.create()) };
        break;
      case 34:
        m.sum = { kind: "signedVoteResponse", value: SignedVoteResponse.read(r, r.end(), SignedVoteResponse.create()) };
        break;
      case 42:
        m.sum = { kind: "signProposalRequest", value: SignProposalRequest.read(r, r.end(), SignProposalRequest.create()) };
        break;
      case 50:
        m.sum = { kind: "signedProposalResponse", value: SignedProposalResponse.read(r, r.end(), SignedProposalResponse.create()) };
        break;
      case 58:
        m.sum = { kind: "pingRequest", value: PingRequest.read(r, r.end(), PingRequest.create()) };
        break;
      case 66:
        m.sum = { kind: "pingResponse", value: PingResponse.read(r, r.end(), PingResponse.create()) };
        break;
      default:
        skipField(Message, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Message);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/privval/types.proto",
  package: "tendermint.privval",
  messages: [RemoteSignerError, PubKeyRequest, PubKeyResponse, SignVoteRequest, SignedVoteResponse, SignProposalRequest, SignedProposalResponse, PingRequest, PingResponse, Message],
  services: [],
};
