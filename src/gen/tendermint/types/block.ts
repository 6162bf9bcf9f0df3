// Generated from proto/tendermint/types/block.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
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
      writeMessage(w, tendermint_types_types.Commit, m.lastCommit);
      w.varint(34);
    }
    {
      writeMessage(w, tendermint_types_evidence.EvidenceList, m.evidence);
      w.varint(26);
    }
    {
      writeMessage(w, tendermint_types_types.Data, m.data);
      w.varint(18);
    }
    {
      writeMessage(w, tendermint_types_types.Header, m.header);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_types.Header, m.header);
        return true;
      case 18:
        readMessage(r, tendermint_types_types.Data, m.data);
        return true;
      case 26:
        readMessage(r, tendermint_types_evidence.EvidenceList, m.evidence);
        return true;
      case 34:
        readMessage(r, tendermint_types_types.Commit, (m.lastCommit ??= tendermint_types_types.Commit.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/block.proto",
  package: "tendermint.types",
  messages: [Block],
  services: [],
};
