// Generated from proto/tendermint/blocksync/stub.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface SigCountMessage {
  blockResponse: SigCountBlockResponse | undefined;
}

export const SigCountMessage: MessageType<SigCountMessage> = messageType<SigCountMessage>({
  name: "tendermint.blocksync.SigCountMessage",
  fields: [
    { no: 3, name: "block_response", prop: "blockResponse", kind: "message", message: () => SigCountBlockResponse },
  ],
  create: () => ({ blockResponse: undefined }),
  write(m, w) {
    if (m.blockResponse !== undefined) {
      writeMessage(w, SigCountBlockResponse, m.blockResponse);
      w.varint(26);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 26:
        readMessage(r, SigCountBlockResponse, (m.blockResponse ??= SigCountBlockResponse.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SigCountBlockResponse {
  block: SigCountBlock | undefined;
  extCommit: SigCountExtendedCommit | undefined;
}

export const SigCountBlockResponse: MessageType<SigCountBlockResponse> = messageType<SigCountBlockResponse>({
  name: "tendermint.blocksync.SigCountBlockResponse",
  fields: [
    { no: 1, name: "block", prop: "block", kind: "message", message: () => SigCountBlock },
    { no: 2, name: "ext_commit", prop: "extCommit", kind: "message", message: () => SigCountExtendedCommit },
  ],
  create: () => ({ block: undefined, extCommit: undefined }),
  write(m, w) {
    if (m.extCommit !== undefined) {
      writeMessage(w, SigCountExtendedCommit, m.extCommit);
      w.varint(18);
    }
    if (m.block !== undefined) {
      writeMessage(w, SigCountBlock, m.block);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, SigCountBlock, (m.block ??= SigCountBlock.create()));
        return true;
      case 18:
        readMessage(r, SigCountExtendedCommit, (m.extCommit ??= SigCountExtendedCommit.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SigCountBlock {
  lastCommit: SigCountCommit | undefined;
}

export const SigCountBlock: MessageType<SigCountBlock> = messageType<SigCountBlock>({
  name: "tendermint.blocksync.SigCountBlock",
  fields: [
    { no: 4, name: "last_commit", prop: "lastCommit", kind: "message", message: () => SigCountCommit },
  ],
  create: () => ({ lastCommit: undefined }),
  write(m, w) {
    if (m.lastCommit !== undefined) {
      writeMessage(w, SigCountCommit, m.lastCommit);
      w.varint(34);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 34:
        readMessage(r, SigCountCommit, (m.lastCommit ??= SigCountCommit.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SigCountCommit {
  signatures: Uint8Array[];
}

export const SigCountCommit: MessageType<SigCountCommit> = messageType<SigCountCommit>({
  name: "tendermint.blocksync.SigCountCommit",
  fields: [
    { no: 4, name: "signatures", prop: "signatures", kind: "bytes", repeated: true, nullable: false, options: {"gogoproto.customtype":"NoSig"} },
  ],
  create: () => ({ signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      w.bytes(m.signatures[i]!);
      w.varint(34);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 34:
        m.signatures.push(r.bytes());
        return true;
      default:
        return false;
    }
  },
});

export interface SigCountExtendedCommit {
  extendedSignatures: Uint8Array[];
}

export const SigCountExtendedCommit: MessageType<SigCountExtendedCommit> = messageType<SigCountExtendedCommit>({
  name: "tendermint.blocksync.SigCountExtendedCommit",
  fields: [
    { no: 4, name: "extended_signatures", prop: "extendedSignatures", kind: "bytes", repeated: true, nullable: false, options: {"gogoproto.customtype":"NoSig"} },
  ],
  create: () => ({ extendedSignatures: [] }),
  write(m, w) {
    for (let i = m.extendedSignatures.length - 1; i >= 0; i--) {
      w.bytes(m.extendedSignatures[i]!);
      w.varint(34);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 34:
        m.extendedSignatures.push(r.bytes());
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/blocksync/stub.proto",
  package: "tendermint.blocksync",
  messages: [SigCountMessage, SigCountBlockResponse, SigCountBlock, SigCountCommit, SigCountExtendedCommit],
  services: [],
};
