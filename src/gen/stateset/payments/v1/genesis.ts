// Generated from proto/stateset/payments/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_payments_v1_state from "../../../stateset/payments/v1/state.js";

/** The module's whole state. */
export interface GenesisState {
  params: stateset_payments_v1_state.Params;
  nextPaymentId: bigint;
  payments: stateset_payments_v1_state.PaymentIntent[];
  merchants: stateset_payments_v1_state.Merchant[];
  nextChannelId: bigint;
  channels: stateset_payments_v1_state.Channel[];
  nextObligationId: bigint;
  obligations: stateset_payments_v1_state.Obligation[];
  nextCycleId: bigint;
  cycles: stateset_payments_v1_state.NettingCycle[];
  stablecoins: stateset_payments_v1_state.Stablecoin[];
  minters: stateset_payments_v1_state.Minter[];
  blacklist: stateset_payments_v1_state.BlacklistEntry[];
  statements: stateset_payments_v1_state.StatementEntry[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.payments.v1.GenesisState",
  doc: "The module's whole state.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_payments_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "next_payment_id", prop: "nextPaymentId", kind: "uint64" },
    { no: 3, name: "payments", prop: "payments", kind: "message", repeated: true, message: () => stateset_payments_v1_state.PaymentIntent, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "merchants", prop: "merchants", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Merchant, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "next_channel_id", prop: "nextChannelId", kind: "uint64" },
    { no: 6, name: "channels", prop: "channels", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Channel, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "next_obligation_id", prop: "nextObligationId", kind: "uint64" },
    { no: 8, name: "obligations", prop: "obligations", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Obligation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "next_cycle_id", prop: "nextCycleId", kind: "uint64" },
    { no: 10, name: "cycles", prop: "cycles", kind: "message", repeated: true, message: () => stateset_payments_v1_state.NettingCycle, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 11, name: "stablecoins", prop: "stablecoins", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Stablecoin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 12, name: "minters", prop: "minters", kind: "message", repeated: true, message: () => stateset_payments_v1_state.Minter, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 13, name: "blacklist", prop: "blacklist", kind: "message", repeated: true, message: () => stateset_payments_v1_state.BlacklistEntry, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 14, name: "statements", prop: "statements", kind: "message", repeated: true, message: () => stateset_payments_v1_state.StatementEntry, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_payments_v1_state.Params.create(), nextPaymentId: 0n, payments: [], merchants: [], nextChannelId: 0n, channels: [], nextObligationId: 0n, obligations: [], nextCycleId: 0n, cycles: [], stablecoins: [], minters: [], blacklist: [], statements: [] }),
  write(m, w) {
    for (let i = m.statements.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.StatementEntry.write(m.statements[i]!, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    for (let i = m.blacklist.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.BlacklistEntry.write(m.blacklist[i]!, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    for (let i = m.minters.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Minter.write(m.minters[i]!, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    for (let i = m.stablecoins.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Stablecoin.write(m.stablecoins[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    for (let i = m.cycles.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.NettingCycle.write(m.cycles[i]!, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.nextCycleId !== 0n) {
      w.varint64(m.nextCycleId);
      w.varint(72);
    }
    for (let i = m.obligations.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Obligation.write(m.obligations[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.nextObligationId !== 0n) {
      w.varint64(m.nextObligationId);
      w.varint(56);
    }
    for (let i = m.channels.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Channel.write(m.channels[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.nextChannelId !== 0n) {
      w.varint64(m.nextChannelId);
      w.varint(40);
    }
    for (let i = m.merchants.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.Merchant.write(m.merchants[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.payments.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_payments_v1_state.PaymentIntent.write(m.payments[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.nextPaymentId !== 0n) {
      w.varint64(m.nextPaymentId);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_payments_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_payments_v1_state.Params.read(r, r.end(), m.params);
        break;
      case 16:
        m.nextPaymentId = r.uint64();
        break;
      case 26:
        m.payments.push(stateset_payments_v1_state.PaymentIntent.read(r, r.end(), stateset_payments_v1_state.PaymentIntent.create()));
        break;
      case 34:
        m.merchants.push(stateset_payments_v1_state.Merchant.read(r, r.end(), stateset_payments_v1_state.Merchant.create()));
        break;
      case 40:
        m.nextChannelId = r.uint64();
        break;
      case 50:
        m.channels.push(stateset_payments_v1_state.Channel.read(r, r.end(), stateset_payments_v1_state.Channel.create()));
        break;
      case 56:
        m.nextObligationId = r.uint64();
        break;
      case 66:
        m.obligations.push(stateset_payments_v1_state.Obligation.read(r, r.end(), stateset_payments_v1_state.Obligation.create()));
        break;
      case 72:
        m.nextCycleId = r.uint64();
        break;
      case 82:
        m.cycles.push(stateset_payments_v1_state.NettingCycle.read(r, r.end(), stateset_payments_v1_state.NettingCycle.create()));
        break;
      case 90:
        m.stablecoins.push(stateset_payments_v1_state.Stablecoin.read(r, r.end(), stateset_payments_v1_state.Stablecoin.create()));
        break;
      case 98:
        m.minters.push(stateset_payments_v1_state.Minter.read(r, r.end(), stateset_payments_v1_state.Minter.create()));
        break;
      case 106:
        m.blacklist.push(stateset_payments_v1_state.BlacklistEntry.read(r, r.end(), stateset_payments_v1_state.BlacklistEntry.create()));
        break;
      case 114:
        m.statements.push(stateset_payments_v1_state.StatementEntry.read(r, r.end(), stateset_payments_v1_state.StatementEntry.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/payments/v1/genesis.proto",
  package: "stateset.payments.v1",
  messages: [GenesisState],
  services: [],
};
