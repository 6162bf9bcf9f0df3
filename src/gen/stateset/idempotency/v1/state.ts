// Generated from proto/stateset/idempotency/v1/state.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";

/** What a signer's client_key did. Kept forever: the same key with the same payload gives the stored result again. */
export interface ClientKeyRecord {
  signer: string;
  /** Chosen by the signer, 1 to 64 bytes. */
  clientKey: string;
  /** SHA-256 of the type URL, a zero byte and the canonical bytes of the Msg. */
  payloadHash: Uint8Array;
  /** Protobuf bytes of the response. */
  response: Uint8Array;
}

export const ClientKeyRecord: MessageType<ClientKeyRecord> = messageType<ClientKeyRecord>({
  name: "stateset.idempotency.v1.ClientKeyRecord",
  doc: "What a signer's client_key did. Kept forever: the same key with the same payload gives the stored result again.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "client_key", prop: "clientKey", kind: "string", doc: "Chosen by the signer, 1 to 64 bytes." },
    { no: 3, name: "payload_hash", prop: "payloadHash", kind: "bytes", doc: "SHA-256 of the type URL, a zero byte and the canonical bytes of the Msg." },
    { no: 4, name: "response", prop: "response", kind: "bytes", doc: "Protobuf bytes of the response." },
  ],
  create: () => ({ signer: "", clientKey: "", payloadHash: EMPTY_BYTES, response: EMPTY_BYTES }),
  write(m, w) {
    if (m.response.length !== 0) {
      w.bytes(m.response);
      w.varint(34);
    }
    if (m.payloadHash.length !== 0) {
      w.bytes(m.payloadHash);
      w.varint(26);
    }
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        m.clientKey = r.string();
        break;
      case 26:
        m.payloadHash = r.bytes();
        break;
      case 34:
        m.response = r.bytes();
        break;
      default:
        skipField(ClientKeyRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ClientKeyRecord);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/idempotency/v1/state.proto",
  package: "stateset.idempotency.v1",
  messages: [ClientKeyRecord],
  services: [],
};
