// Generated from proto/cosmos/tx/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_crypto_multisig_v1beta1_multisig from "../../../cosmos/crypto/multisig/v1beta1/multisig.js";
import * as cosmos_tx_signing_v1beta1_signing from "../../../cosmos/tx/signing/v1beta1/signing.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface Tx {
  body: TxBody | undefined;
  authInfo: AuthInfo | undefined;
  signatures: Uint8Array[];
}

export const Tx: MessageType<Tx> = messageType<Tx>({
  name: "cosmos.tx.v1beta1.Tx",
  fields: [
    { no: 1, name: "body", prop: "body", kind: "message", message: () => TxBody },
    { no: 2, name: "auth_info", prop: "authInfo", kind: "message", message: () => AuthInfo },
    { no: 3, name: "signatures", prop: "signatures", kind: "bytes", repeated: true },
  ],
  create: () => ({ body: undefined, authInfo: undefined, signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      w.bytes(m.signatures[i]!);
      w.varint(26);
    }
    if (m.authInfo !== undefined) {
      const end = w.written;
      AuthInfo.write(m.authInfo, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.body !== undefined) {
      const end = w.written;
      TxBody.write(m.body, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        TxBody.read(r, r.end(), (m.body ??= TxBody.create()));
        break;
      case 18:
        AuthInfo.read(r, r.end(), (m.authInfo ??= AuthInfo.create()));
        break;
      case 26:
        m.signatures.push(r.bytes());
        break;
      default:
        skipField(Tx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Tx);
    return m;
  },
});

export interface TxRaw {
  bodyBytes: Uint8Array;
  authInfoBytes: Uint8Array;
  signatures: Uint8Array[];
}

export const TxRaw: MessageType<TxRaw> = messageType<TxRaw>({
  name: "cosmos.tx.v1beta1.TxRaw",
  fields: [
    { no: 1, name: "body_bytes", prop: "bodyBytes", kind: "bytes" },
    { no: 2, name: "auth_info_bytes", prop: "authInfoBytes", kind: "bytes" },
    { no: 3, name: "signatures", prop: "signatures", kind: "bytes", repeated: true },
  ],
  create: () => ({ bodyBytes: EMPTY_BYTES, authInfoBytes: EMPTY_BYTES, signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      w.bytes(m.signatures[i]!);
      w.varint(26);
    }
    if (m.authInfoBytes.length !== 0) {
      w.bytes(m.authInfoBytes);
      w.varint(18);
    }
    if (m.bodyBytes.length !== 0) {
      w.bytes(m.bodyBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.bodyBytes = r.bytes();
        break;
      case 18:
        m.authInfoBytes = r.bytes();
        break;
      case 26:
        m.signatures.push(r.bytes());
        break;
      default:
        skipField(TxRaw, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxRaw);
    return m;
  },
});

export interface SignDoc {
  bodyBytes: Uint8Array;
  authInfoBytes: Uint8Array;
  chainId: string;
  accountNumber: bigint;
}

export const SignDoc: MessageType<SignDoc> = messageType<SignDoc>({
  name: "cosmos.tx.v1beta1.SignDoc",
  fields: [
    { no: 1, name: "body_bytes", prop: "bodyBytes", kind: "bytes" },
    { no: 2, name: "auth_info_bytes", prop: "authInfoBytes", kind: "bytes" },
    { no: 3, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 4, name: "account_number", prop: "accountNumber", kind: "uint64" },
  ],
  create: () => ({ bodyBytes: EMPTY_BYTES, authInfoBytes: EMPTY_BYTES, chainId: "", accountNumber: 0n }),
  write(m, w) {
    if (m.accountNumber !== 0n) {
      w.varint64(m.accountNumber);
      w.varint(32);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(26);
    }
    if (m.authInfoBytes.length !== 0) {
      w.bytes(m.authInfoBytes);
      w.varint(18);
    }
    if (m.bodyBytes.length !== 0) {
      w.bytes(m.bodyBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.bodyBytes = r.bytes();
        break;
      case 18:
        m.authInfoBytes = r.bytes();
        break;
      case 26:
        m.chainId = r.string();
        break;
      case 32:
        m.accountNumber = r.uint64();
        break;
      default:
        skipField(SignDoc, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignDoc);
    return m;
  },
});

export interface SignDocDirectAux {
  bodyBytes: Uint8Array;
  publicKey: google_protobuf_any.Any | undefined;
  chainId: string;
  accountNumber: bigint;
  sequence: bigint;
  tip: Tip | undefined;
}

export const SignDocDirectAux: MessageType<SignDocDirectAux> = messageType<SignDocDirectAux>({
  name: "cosmos.tx.v1beta1.SignDocDirectAux",
  fields: [
    { no: 1, name: "body_bytes", prop: "bodyBytes", kind: "bytes" },
    { no: 2, name: "public_key", prop: "publicKey", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 4, name: "account_number", prop: "accountNumber", kind: "uint64" },
    { no: 5, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 6, name: "tip", prop: "tip", kind: "message", message: () => Tip, options: {"deprecated":true} },
  ],
  create: () => ({ bodyBytes: EMPTY_BYTES, publicKey: undefined, chainId: "", accountNumber: 0n, sequence: 0n, tip: undefined }),
  write(m, w) {
    if (m.tip !== undefined) {
      const end = w.written;
      Tip.write(m.tip, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(40);
    }
    if (m.accountNumber !== 0n) {
      w.varint64(m.accountNumber);
      w.varint(32);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(26);
    }
    if (m.publicKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.publicKey, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.bodyBytes.length !== 0) {
      w.bytes(m.bodyBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.bodyBytes = r.bytes();
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.publicKey ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.chainId = r.string();
        break;
      case 32:
        m.accountNumber = r.uint64();
        break;
      case 40:
        m.sequence = r.uint64();
        break;
      case 50:
        Tip.read(r, r.end(), (m.tip ??= Tip.create()));
        break;
      default:
        skipField(SignDocDirectAux, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignDocDirectAux);
    return m;
  },
});

export interface TxBody {
  messages: google_protobuf_any.Any[];
  memo: string;
  timeoutHeight: bigint;
  unordered: boolean;
  timeoutTimestamp: google_protobuf_timestamp.Timestamp | undefined;
  extensionOptions: google_protobuf_any.Any[];
  nonCriticalExtensionOptions: google_protobuf_any.Any[];
}

export const TxBody: MessageType<TxBody> = messageType<TxBody>({
  name: "cosmos.tx.v1beta1.TxBody",
  fields: [
    { no: 1, name: "messages", prop: "messages", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
    { no: 2, name: "memo", prop: "memo", kind: "string" },
    { no: 3, name: "timeout_height", prop: "timeoutHeight", kind: "uint64" },
    { no: 4, name: "unordered", prop: "unordered", kind: "bool" },
    { no: 5, name: "timeout_timestamp", prop: "timeoutTimestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 1023, name: "extension_options", prop: "extensionOptions", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
    { no: 2047, name: "non_critical_extension_options", prop: "nonCriticalExtensionOptions", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ messages: [], memo: "", timeoutHeight: 0n, unordered: false, timeoutTimestamp: undefined, extensionOptions: [], nonCriticalExtensionOptions: [] }),
  write(m, w) {
    for (let i = m.nonCriticalExtensionOptions.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.nonCriticalExtensionOptions[i]!, w);
      w.lengthFrom(end);
      w.varint(16378);
    }
    for (let i = m.extensionOptions.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.extensionOptions[i]!, w);
      w.lengthFrom(end);
      w.varint(8186);
    }
    if (m.timeoutTimestamp !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timeoutTimestamp, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.unordered) {
      w.bool(m.unordered);
      w.varint(32);
    }
    if (m.timeoutHeight !== 0n) {
      w.varint64(m.timeoutHeight);
      w.varint(24);
    }
    if (m.memo !== "") {
      w.string(m.memo);
      w.varint(18);
    }
    for (let i = m.messages.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.messages[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.messages.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 18:
        m.memo = r.string();
        break;
      case 24:
        m.timeoutHeight = r.uint64();
        break;
      case 32:
        m.unordered = r.bool();
        break;
      case 42:
        m.timeoutTimestamp = readStdTime(r);
        break;
      case 8186:
        m.extensionOptions.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 16378:
        m.nonCriticalExtensionOptions.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(TxBody, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxBody);
    return m;
  },
});

export interface AuthInfo {
  signerInfos: SignerInfo[];
  fee: Fee | undefined;
  tip: Tip | undefined;
}

export const AuthInfo: MessageType<AuthInfo> = messageType<AuthInfo>({
  name: "cosmos.tx.v1beta1.AuthInfo",
  fields: [
    { no: 1, name: "signer_infos", prop: "signerInfos", kind: "message", repeated: true, message: () => SignerInfo },
    { no: 2, name: "fee", prop: "fee", kind: "message", message: () => Fee },
    { no: 3, name: "tip", prop: "tip", kind: "message", message: () => Tip, options: {"deprecated":true} },
  ],
  create: () => ({ signerInfos: [], fee: undefined, tip: undefined }),
  write(m, w) {
    if (m.tip !== undefined) {
      const end = w.written;
      Tip.write(m.tip, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.fee !== undefined) {
      const end = w.written;
      Fee.write(m.fee, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.signerInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      SignerInfo.write(m.signerInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signerInfos.push(SignerInfo.read(r, r.end(), SignerInfo.create()));
        break;
      case 18:
        Fee.read(r, r.end(), (m.fee ??= Fee.create()));
        break;
      case 26:
        Tip.read(r, r.end(), (m.tip ??= Tip.create()));
        break;
      default:
        skipField(AuthInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AuthInfo);
    return m;
  },
});

export interface SignerInfo {
  publicKey: google_protobuf_any.Any | undefined;
  modeInfo: ModeInfo | undefined;
  sequence: bigint;
}

export const SignerInfo: MessageType<SignerInfo> = messageType<SignerInfo>({
  name: "cosmos.tx.v1beta1.SignerInfo",
  fields: [
    { no: 1, name: "public_key", prop: "publicKey", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "mode_info", prop: "modeInfo", kind: "message", message: () => ModeInfo },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ publicKey: undefined, modeInfo: undefined, sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
    if (m.modeInfo !== undefined) {
      const end = w.written;
      ModeInfo.write(m.modeInfo, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.publicKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.publicKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.publicKey ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        ModeInfo.read(r, r.end(), (m.modeInfo ??= ModeInfo.create()));
        break;
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(SignerInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignerInfo);
    return m;
  },
});

export interface ModeInfo {
  sum:
    | { kind: "single"; value: ModeInfo_Single }
    | { kind: "multi"; value: ModeInfo_Multi }
    | undefined;
}

export const ModeInfo: MessageType<ModeInfo> = messageType<ModeInfo>({
  name: "cosmos.tx.v1beta1.ModeInfo",
  recursive: true,
  fields: [
    { no: 1, name: "single", prop: "single", kind: "message", message: () => ModeInfo_Single, oneof: "sum" },
    { no: 2, name: "multi", prop: "multi", kind: "message", message: () => ModeInfo_Multi, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "multi") {
      const end = w.written;
      ModeInfo_Multi.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "single") {
      const end = w.written;
      ModeInfo_Single.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "single", value: ModeInfo_Single.read(r, r.end(), ModeInfo_Single.create()) };
        break;
      case 18:
        m.sum = { kind: "multi", value: ModeInfo_Multi.read(r, r.end(), ModeInfo_Multi.create()) };
        break;
      default:
        skipField(ModeInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModeInfo);
    return m;
  },
});

export interface ModeInfo_Single {
  mode: number;
}

export const ModeInfo_Single: MessageType<ModeInfo_Single> = messageType<ModeInfo_Single>({
  name: "cosmos.tx.v1beta1.ModeInfo.Single",
  fields: [
    { no: 1, name: "mode", prop: "mode", kind: "enum", enum: cosmos_tx_signing_v1beta1_signing.SignMode$ },
  ],
  create: () => ({ mode: 0 }),
  write(m, w) {
    if (m.mode !== 0) {
      w.int32(m.mode);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.mode = r.int32();
        break;
      default:
        skipField(ModeInfo_Single, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModeInfo_Single);
    return m;
  },
});

export interface ModeInfo_Multi {
  bitarray: cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray | undefined;
  modeInfos: ModeInfo[];
}

export const ModeInfo_Multi: MessageType<ModeInfo_Multi> = messageType<ModeInfo_Multi>({
  name: "cosmos.tx.v1beta1.ModeInfo.Multi",
  recursive: true,
  fields: [
    { no: 1, name: "bitarray", prop: "bitarray", kind: "message", message: () => cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray },
    { no: 2, name: "mode_infos", prop: "modeInfos", kind: "message", repeated: true, message: () => ModeInfo },
  ],
  create: () => ({ bitarray: undefined, modeInfos: [] }),
  write(m, w) {
    for (let i = m.modeInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      ModeInfo.write(m.modeInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.bitarray !== undefined) {
      const end = w.written;
      cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.write(m.bitarray, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.read(r, r.end(), (m.bitarray ??= cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.create()));
        break;
      case 18:
        m.modeInfos.push(ModeInfo.read(r, r.end(), ModeInfo.create()));
        break;
      default:
        skipField(ModeInfo_Multi, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModeInfo_Multi);
    return m;
  },
});

export interface Fee {
  amount: cosmos_base_v1beta1_coin.Coin[];
  gasLimit: bigint;
  payer: string;
  granter: string;
}

export const Fee: MessageType<Fee> = messageType<Fee>({
  name: "cosmos.tx.v1beta1.Fee",
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins","amino.dont_omitempty":true,"amino.encoding":"legacy_coins"} },
    { no: 2, name: "gas_limit", prop: "gasLimit", kind: "uint64" },
    { no: 3, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ amount: [], gasLimit: 0n, payer: "", granter: "" }),
  write(m, w) {
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(34);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(26);
    }
    if (m.gasLimit !== 0n) {
      w.varint64(m.gasLimit);
      w.varint(16);
    }
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 16:
        m.gasLimit = r.uint64();
        break;
      case 26:
        m.payer = r.string();
        break;
      case 34:
        m.granter = r.string();
        break;
      default:
        skipField(Fee, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Fee);
    return m;
  },
});

export interface Tip {
  amount: cosmos_base_v1beta1_coin.Coin[];
  tipper: string;
}

export const Tip: MessageType<Tip> = messageType<Tip>({
  name: "cosmos.tx.v1beta1.Tip",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins","amino.dont_omitempty":true,"amino.encoding":"legacy_coins"} },
    { no: 2, name: "tipper", prop: "tipper", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ amount: [], tipper: "" }),
  write(m, w) {
    if (m.tipper !== "") {
      w.string(m.tipper);
      w.varint(18);
    }
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.tipper = r.string();
        break;
      default:
        skipField(Tip, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Tip);
    return m;
  },
});

export interface AuxSignerData {
  address: string;
  signDoc: SignDocDirectAux | undefined;
  mode: number;
  sig: Uint8Array;
}

export const AuxSignerData: MessageType<AuxSignerData> = messageType<AuxSignerData>({
  name: "cosmos.tx.v1beta1.AuxSignerData",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sign_doc", prop: "signDoc", kind: "message", message: () => SignDocDirectAux },
    { no: 3, name: "mode", prop: "mode", kind: "enum", enum: cosmos_tx_signing_v1beta1_signing.SignMode$ },
    { no: 4, name: "sig", prop: "sig", kind: "bytes" },
  ],
  create: () => ({ address: "", signDoc: undefined, mode: 0, sig: EMPTY_BYTES }),
  write(m, w) {
    if (m.sig.length !== 0) {
      w.bytes(m.sig);
      w.varint(34);
    }
    if (m.mode !== 0) {
      w.int32(m.mode);
      w.varint(24);
    }
    if (m.signDoc !== undefined) {
      const end = w.written;
      SignDocDirectAux.write(m.signDoc, w);
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
        SignDocDirectAux.read(r, r.end(), (m.signDoc ??= SignDocDirectAux.create()));
        break;
      case 24:
        m.mode = r.int32();
        break;
      case 34:
        m.sig = r.bytes();
        break;
      default:
        skipField(AuxSignerData, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AuxSignerData);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/tx/v1beta1/tx.proto",
  package: "cosmos.tx.v1beta1",
  messages: [Tx, TxRaw, SignDoc, SignDocDirectAux, TxBody, AuthInfo, SignerInfo, ModeInfo, ModeInfo_Single, ModeInfo_Multi, Fee, Tip, AuxSignerData],
  services: [],
};
