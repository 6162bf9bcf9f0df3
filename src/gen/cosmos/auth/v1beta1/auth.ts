// Generated from proto/cosmos/auth/v1beta1/auth.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface BaseAccount {
  address: string;
  pubKey: google_protobuf_any.Any | undefined;
  accountNumber: bigint;
  sequence: bigint;
}

export const BaseAccount: MessageType<BaseAccount> = messageType<BaseAccount>({
  name: "cosmos.auth.v1beta1.BaseAccount",
  options: {"amino.name":"cosmos-sdk/BaseAccount","cosmos_proto.implements_interface":["cosmos.auth.v1beta1.AccountI"]},
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pub_key", prop: "pubKey", kind: "message", message: () => google_protobuf_any.Any, options: {"amino.field_name":"public_key"} },
    { no: 3, name: "account_number", prop: "accountNumber", kind: "uint64" },
    { no: 4, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ address: "", pubKey: undefined, accountNumber: 0n, sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(32);
    }
    if (m.accountNumber !== 0n) {
      w.varint64(m.accountNumber);
      w.varint(24);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.pubKey ??= google_protobuf_any.Any.create()));
        break;
      case 24:
        m.accountNumber = r.uint64();
        break;
      case 32:
        m.sequence = r.uint64();
        break;
      default:
        skipField(BaseAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BaseAccount);
    return m;
  },
});

export interface ModuleAccount {
  baseAccount: BaseAccount | undefined;
  name: string;
  permissions: string[];
}

export const ModuleAccount: MessageType<ModuleAccount> = messageType<ModuleAccount>({
  name: "cosmos.auth.v1beta1.ModuleAccount",
  options: {"amino.name":"cosmos-sdk/ModuleAccount","amino.message_encoding":"module_account","cosmos_proto.implements_interface":["cosmos.auth.v1beta1.ModuleAccountI"]},
  fields: [
    { no: 1, name: "base_account", prop: "baseAccount", kind: "message", message: () => BaseAccount, options: {"gogoproto.embed":true} },
    { no: 2, name: "name", prop: "name", kind: "string" },
    { no: 3, name: "permissions", prop: "permissions", kind: "string", repeated: true },
  ],
  create: () => ({ baseAccount: undefined, name: "", permissions: [] }),
  write(m, w) {
    for (let i = m.permissions.length - 1; i >= 0; i--) {
      w.string(m.permissions[i]!);
      w.varint(26);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(18);
    }
    if (m.baseAccount !== undefined) {
      const end = w.written;
      BaseAccount.write(m.baseAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BaseAccount.read(r, r.end(), (m.baseAccount ??= BaseAccount.create()));
        break;
      case 18:
        m.name = r.string();
        break;
      case 26:
        m.permissions.push(r.string());
        break;
      default:
        skipField(ModuleAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModuleAccount);
    return m;
  },
});

export interface ModuleCredential {
  moduleName: string;
  derivationKeys: Uint8Array[];
}

export const ModuleCredential: MessageType<ModuleCredential> = messageType<ModuleCredential>({
  name: "cosmos.auth.v1beta1.ModuleCredential",
  options: {"amino.name":"cosmos-sdk/GroupAccountCredential"},
  fields: [
    { no: 1, name: "module_name", prop: "moduleName", kind: "string" },
    { no: 2, name: "derivation_keys", prop: "derivationKeys", kind: "bytes", repeated: true },
  ],
  create: () => ({ moduleName: "", derivationKeys: [] }),
  write(m, w) {
    for (let i = m.derivationKeys.length - 1; i >= 0; i--) {
      w.bytes(m.derivationKeys[i]!);
      w.varint(18);
    }
    if (m.moduleName !== "") {
      w.string(m.moduleName);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.moduleName = r.string();
        break;
      case 18:
        m.derivationKeys.push(r.bytes());
        break;
      default:
        skipField(ModuleCredential, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModuleCredential);
    return m;
  },
});

export interface Params {
  maxMemoCharacters: bigint;
  txSigLimit: bigint;
  txSizeCostPerByte: bigint;
  sigVerifyCostEd25519: bigint;
  sigVerifyCostSecp256k1: bigint;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.auth.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/auth/Params"},
  fields: [
    { no: 1, name: "max_memo_characters", prop: "maxMemoCharacters", kind: "uint64" },
    { no: 2, name: "tx_sig_limit", prop: "txSigLimit", kind: "uint64" },
    { no: 3, name: "tx_size_cost_per_byte", prop: "txSizeCostPerByte", kind: "uint64" },
    { no: 4, name: "sig_verify_cost_ed25519", prop: "sigVerifyCostEd25519", kind: "uint64" },
    { no: 5, name: "sig_verify_cost_secp256k1", prop: "sigVerifyCostSecp256k1", kind: "uint64" },
  ],
  create: () => ({ maxMemoCharacters: 0n, txSigLimit: 0n, txSizeCostPerByte: 0n, sigVerifyCostEd25519: 0n, sigVerifyCostSecp256k1: 0n }),
  write(m, w) {
    if (m.sigVerifyCostSecp256k1 !== 0n) {
      w.varint64(m.sigVerifyCostSecp256k1);
      w.varint(40);
    }
    if (m.sigVerifyCostEd25519 !== 0n) {
      w.varint64(m.sigVerifyCostEd25519);
      w.varint(32);
    }
    if (m.txSizeCostPerByte !== 0n) {
      w.varint64(m.txSizeCostPerByte);
      w.varint(24);
    }
    if (m.txSigLimit !== 0n) {
      w.varint64(m.txSigLimit);
      w.varint(16);
    }
    if (m.maxMemoCharacters !== 0n) {
      w.varint64(m.maxMemoCharacters);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.maxMemoCharacters = r.uint64();
        break;
      case 16:
        m.txSigLimit = r.uint64();
        break;
      case 24:
        m.txSizeCostPerByte = r.uint64();
        break;
      case 32:
        m.sigVerifyCostEd25519 = r.uint64();
        break;
      case 40:
        m.sigVerifyCostSecp256k1 = r.uint64();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/auth/v1beta1/auth.proto",
  package: "cosmos.auth.v1beta1",
  messages: [BaseAccount, ModuleAccount, ModuleCredential, Params],
  services: [],
};
