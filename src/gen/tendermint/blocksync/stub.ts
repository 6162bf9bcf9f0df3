// Generated from proto/tendermint/blocksync/stub.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
      const end = w.written;
      SigCountBlockResponse.write(m.blockResponse, w);
      w.lengthFrom(end);
      w.varint(26);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 26:
        SigCountBlockResponse.read(r, r.end(), (m.blockResponse ??= SigCountBlockResponse.create()));
        break;
      default:
        skipField(SigCountMessage, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigCountMessage);
    return m;
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
      const end = w.written;
      SigCountExtendedCommit.write(m.extCommit, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.block !== undefined) {
      const end = w.written;
      SigCountBlock.write(m.block, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        SigCountBlock.read(r, r.end(), (m.block ??= SigCountBlock.create()));
        break;
      case 18:
        SigCountExtendedCommit.read(r, r.end(), (m.extCommit ??= SigCountExtendedCommit.create()));
        break;
      default:
        skipField(SigCountBlockResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigCountBlockResponse);
    return m;
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
      const end = w.written;
      SigCountCommit.write(m.lastCommit, w);
      w.lengthFrom(end);
      w.varint(34);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 34:
        SigCountCommit.read(r, r.end(), (m.lastCommit ??= SigCountCommit.create()));
        break;
      default:
        skipField(SigCountBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigCountBlock);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 34:
        m.signatures.push(r.bytes());
        break;
      default:
        skipField(SigCountCommit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigCountCommit);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 34:
        m.extendedSignatures.push(r.bytes());
        break;
      default:
        skipField(SigCountExtendedCommit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SigCountExtendedCommit);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/blocksync/stub.proto",
  package: "tendermint.blocksync",
  messages: [SigCountMessage, SigCountBlockResponse, SigCountBlock, SigCountCommit, SigCountExtendedCommit],
  services: [],
};
