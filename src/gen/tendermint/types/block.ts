// Generated from proto/tendermint/types/block.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import * as tendermint_types_evidence from "../../tendermint/types/evidence.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";

export interface Block {
  header: tendermint_types_types.Header;
  data: tendermint_types_types.Data;
  evidence: tendermint_types_evidence.EvidenceList;
  lastCommit: tendermint_types_types.Commit | undefined;
}

export const Block: MessageType<Block> = messageType<Block>({
  name: "tendermint.types.Block",
  fields: [
    { no: 1, name: "header", prop: "header", kind: "message", message: () => tendermint_types_types.Header, nullable: false },
    { no: 2, name: "data", prop: "data", kind: "message", message: () => tendermint_types_types.Data, nullable: false },
    { no: 3, name: "evidence", prop: "evidence", kind: "message", message: () => tendermint_types_evidence.EvidenceList, nullable: false },
    { no: 4, name: "last_commit", prop: "lastCommit", kind: "message", message: () => tendermint_types_types.Commit },
  ],
  create: () => ({ header: tendermint_types_types.Header.create(), data: tendermint_types_types.Data.create(), evidence: tendermint_types_evidence.EvidenceList.create(), lastCommit: undefined }),
  write(m, w) {
    if (m.lastCommit !== undefined) {
      const end = w.written;
      tendermint_types_types.Commit.write(m.lastCommit, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      tendermint_types_evidence.EvidenceList.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      tendermint_types_types.Data.write(m.data, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_types_types.Header.write(m.header, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Header.read(r, r.end(), m.header);
        break;
      case 18:
        tendermint_types_types.Data.read(r, r.end(), m.data);
        break;
      case 26:
        tendermint_types_evidence.EvidenceList.read(r, r.end(), m.evidence);
        break;
      case 34:
        tendermint_types_types.Commit.read(r, r.end(), (m.lastCommit ??= tendermint_types_types.Commit.create()));
        break;
      default:
        skipField(Block, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Block);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/block.proto",
  package: "tendermint.types",
  messages: [Block],
  services: [],
};
