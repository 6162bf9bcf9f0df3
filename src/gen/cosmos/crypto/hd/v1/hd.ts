// Generated from proto/cosmos/crypto/hd/v1/hd.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface BIP44Params {
  purpose: number;
  coinType: number;
  account: number;
  change: boolean;
  addressIndex: number;
}

export const BIP44Params: MessageType<BIP44Params> = messageType<BIP44Params>({
  name: "cosmos.crypto.hd.v1.BIP44Params",
  options: {"amino.name":"crypto/keys/hd/BIP44Params"},
  fields: [
    { no: 1, name: "purpose", prop: "purpose", kind: "uint32" },
    { no: 2, name: "coin_type", prop: "coinType", kind: "uint32" },
    { no: 3, name: "account", prop: "account", kind: "uint32" },
    { no: 4, name: "change", prop: "change", kind: "bool" },
    { no: 5, name: "address_index", prop: "addressIndex", kind: "uint32" },
  ],
  create: () => ({ purpose: 0, coinType: 0, account: 0, change: false, addressIndex: 0 }),
  write(m, w) {
    if (m.addressIndex !== 0) {
      w.varint(m.addressIndex);
      w.varint(40);
    }
    if (m.change) {
      w.bool(m.change);
      w.varint(32);
    }
    if (m.account !== 0) {
      w.varint(m.account);
      w.varint(24);
    }
    if (m.coinType !== 0) {
      w.varint(m.coinType);
      w.varint(16);
    }
    if (m.purpose !== 0) {
      w.varint(m.purpose);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.purpose = r.uint32();
        break;
      case 16:
        m.coinType = r.uint32();
        break;
      case 24:
        m.account = r.uint32();
        break;
      case 32:
        m.change = r.bool();
        break;
      case 40:
        m.addressIndex = r.uint32();
        break;
      default:
        skipField(BIP44Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BIP44Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/hd/v1/hd.proto",
  package: "cosmos.crypto.hd.v1",
  messages: [BIP44Params],
  services: [],
};
