/** Messages of the models as the application takes them. */
import { sha256 } from "../../../src/crypto/hasher.js";
import { merkleProofs } from "../../../src/crypto/merkle.js";
import { signSecp256k1 } from "../../../src/crypto/secp256k1.js";
import { MsgSend, MsgSendResponse } from "../../../src/gen/cosmos/bank/v1beta1/tx.js";
import { CredentialType, Policy } from "../../../src/gen/stateset/compliance/v1/state.js";
import * as ctx from "../../../src/gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../../src/gen/stateset/compliance/v1/verdict.js";
import { PaymentStatus } from "../../../src/gen/stateset/payments/v1/state.js";
import * as tx from "../../../src/gen/stateset/payments/v1/tx.js";
import type { AnyMessageType, MessageType } from "../../../src/protobuf/message.js";
import { utf8Encode } from "../../../src/types/utf8.js";
import { type AppChain, type Message, message } from "../app-chain.js";
import type { ModelMsg } from "./commerce-world.js";
import type { PolicyRules, Verdict as Word } from "./compliance-model.js";
import type { Lines } from "./payment-entity.js";
import type { ModelClaim } from "./settlement-model.js";

export const LEAVES = ["a", "b", "c", "d", "e"].map((name) => utf8Encode(name));
const MERKLE = merkleProofs(LEAVES);
const COMMITMENT = sha256(utf8Encode("salt"));
const NS = 1_000_000_000n;
/** Chain id of AppChain; claims are signed for it. */
const CHAIN_ID = "test-1";

export const timeOf = (ns: bigint) => ({ seconds: ns / NS, nanos: Number(ns % NS) });
export const nsOf = (t: { readonly seconds: bigint; readonly nanos: number }): bigint =>
  t.seconds * NS + BigInt(t.nanos);
const maybe = (ns: bigint | undefined) => (ns === undefined ? undefined : timeOf(ns));
const hex = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, "hex"));

export const verdictOf = (word: Word): number => Verdict[`VERDICT_${word}`];
export const paymentStatusOf = (word: string): number =>
  PaymentStatus[`PAYMENT_STATUS_${word}` as keyof typeof PaymentStatus];

export function policyOf(p: PolicyRules): Policy {
  return Policy.from({
    effectiveFrom: timeOf(p.effectiveFrom),
    blockedCountries: [...p.blockedCountries],
    highRiskCountries: [...p.highRiskCountries],
    tierLimits: p.tierLimits.map((l) => ({
      tier: l.tier,
      denom: l.denom,
      perPayment: String(l.perPayment),
      perDay: String(l.perDay),
      perMonth: String(l.perMonth),
    })),
    countLimit: p.countLimit,
    structuring: p.structuring.map((r) => ({ denom: r.denom, threshold: String(r.threshold) })),
    travelRule: p.travelRule.map((r) => ({ country: r.country, denom: r.denom, threshold: String(r.threshold) })),
    retention: p.retention.map((r) => ({ country: r.country, period: timeOf(r.period) })),
    requireCredential: p.requireCredential,
    requiredSources: [...p.requiredSources],
    maxListLag: timeOf(p.maxListLag),
  });
}

/** A message as it is sent, and what it answers. */
export interface Wired {
  readonly message: Message;
  readonly response: AnyMessageType;
}

// biome-ignore lint/suspicious/noExplicitAny: fields of a model's message are known by its kind
type Fields = any;
type Wire = (f: Fields, clientKey: string, address: (name: string) => string, chain: AppChain) => Wired;

export function to<M extends object>(type: MessageType<M>, response: unknown, value: Partial<M>): Wired {
  return { message: message(type, value), response: response as AnyMessageType };
}

const linesOf = (lines: Lines) => lines.map((l) => ({ line: l.line, amount: String(l.amount) }));
const amounts = (f: Fields) => ({
  amount: String(f.amount),
  lines: linesOf(f.lines),
  shippingAmount: String(f.shipping),
});

/** P8: what the payer signs, as the README of payments says. */
function signed(f: { id: bigint; claim: ModelClaim | undefined; denom: string; payer: string }, chain: AppChain) {
  if (f.claim === undefined) return { nonce: 0n, total: "0", signature: new Uint8Array(0) };
  const { nonce, total, good } = f.claim;
  const text = `stateset payment channel claim\n${CHAIN_ID}\n${f.id}\n${nonce}\n${good ? total : total + 1n}${f.denom}`;
  const signature = signSecp256k1(chain.actor(f.payer).privateKey, utf8Encode(text));
  return { nonce, total: String(total), signature };
}

const WIRES: { readonly [kind: string]: Wire } = {
  send: (f, _key, a) =>
    to(MsgSend, MsgSendResponse, {
      fromAddress: a(f.from),
      toAddress: a(f.to),
      amount: [{ denom: f.denom, amount: String(f.amount) }],
    }),
  authorize: (f, clientKey, a) =>
    to(tx.MsgAuthorize, tx.MsgAuthorizeResponse, {
      clientKey,
      payer: a(f.payer),
      payee: a(f.payee),
      denom: f.denom,
      ...amounts(f),
      escrow: f.escrow,
      minFeeBps: Number(f.minFeeBps),
      maxFeeBps: Number(f.maxFeeBps),
      authorizationExpiresAt: maybe(f.authorizationEnds),
      captureExpiresAt: maybe(f.captureEnds),
      refundExpiresAt: maybe(f.refundEnds),
      waitForFunds: f.waitForFunds,
    }),
  fund: (f, clientKey, a) =>
    to(tx.MsgAuthorize, tx.MsgAuthorizeResponse, { clientKey, payer: a(f.payer), paymentId: f.id }),
  increment: (f, clientKey, a) =>
    to(tx.MsgIncrementAuthorization, tx.MsgIncrementAuthorizationResponse, {
      clientKey,
      payer: a(f.payer),
      id: f.id,
      version: f.version,
      ...amounts(f),
    }),
  capture: (f, clientKey, a) =>
    to(tx.MsgCapture, tx.MsgCaptureResponse, {
      clientKey,
      payee: a(f.payee),
      id: f.id,
      version: f.version,
      ...amounts(f),
      final: f.final,
    }),
  charge: (f, clientKey, a) =>
    to(tx.MsgCharge, tx.MsgChargeResponse, {
      clientKey,
      payer: a(f.payer),
      payee: a(f.payee),
      denom: f.denom,
      ...amounts(f),
      minFeeBps: Number(f.minFeeBps),
      maxFeeBps: Number(f.maxFeeBps),
      refundExpiresAt: maybe(f.refundEnds),
    }),
  void: (f, clientKey, a) =>
    to(tx.MsgVoid, tx.MsgVoidResponse, { clientKey, signer: a(f.signer), id: f.id, version: f.version }),
  reclaim: (f, clientKey, a) =>
    to(tx.MsgReclaim, tx.MsgReclaimResponse, { clientKey, payer: a(f.payer), id: f.id, version: f.version }),
  refund: (f, clientKey, a) =>
    to(tx.MsgRefund, tx.MsgRefundResponse, {
      clientKey,
      payee: a(f.payee),
      id: f.id,
      version: f.version,
      lines: linesOf(f.lines),
      shippingAmount: String(f.shipping),
    }),
  release: (f, clientKey, a) =>
    to(tx.MsgReleaseEscrow, tx.MsgReleaseEscrowResponse, {
      clientKey,
      payer: a(f.payer),
      id: f.id,
      version: f.version,
      captureIndexes: f.indexes,
    }),
  split: (f, clientKey, a) =>
    to(tx.MsgSplitPayout, tx.MsgSplitPayoutResponse, {
      clientKey,
      payee: a(f.payee),
      id: f.id,
      version: f.version,
      captureIndex: f.index,
      shares: f.shares.map((x: { recipient: string; bps: number }) => ({ recipient: a(x.recipient), bps: x.bps })),
    }),
  merchant: (f, clientKey, a) =>
    to(tx.MsgRegisterMerchant, tx.MsgRegisterMerchantResponse, {
      clientKey,
      merchant: a(f.merchant),
      version: f.version,
      active: f.active,
    }),
  openChannel: (f, clientKey, a, chain) =>
    to(tx.MsgOpenChannel, tx.MsgOpenChannelResponse, {
      clientKey,
      payer: a(f.payer),
      payee: a(f.payee),
      denom: f.denom,
      deposit: String(f.deposit),
      claimKey: chain.actor(f.payer).publicKey,
      settleDelay: timeOf(f.settleDelay),
    }),
  claim: (f, clientKey, a, chain) =>
    to(tx.MsgClaimChannel, tx.MsgClaimChannelResponse, {
      clientKey,
      payee: a(f.payee),
      id: f.id,
      version: f.version,
      ...signed(f, chain),
    }),
  close: (f, clientKey, a, chain) =>
    to(tx.MsgCloseChannel, tx.MsgCloseChannelResponse, {
      clientKey,
      signer: a(f.signer),
      id: f.id,
      version: f.version,
      ...signed(f, chain),
    }),
  obligation: (f, clientKey, a) =>
    to(tx.MsgSubmitObligation, tx.MsgSubmitObligationResponse, {
      clientKey,
      debtor: a(f.debtor),
      creditor: a(f.creditor),
      denom: f.denom,
      amount: String(f.amount),
    }),
  cycle: (f, clientKey, a) =>
    to(tx.MsgCloseNettingCycle, tx.MsgCloseNettingCycleResponse, { clientKey, signer: a(f.signer), denom: f.denom }),
  roles: (f, clientKey, a) =>
    to(tx.MsgSetStablecoinRoles, tx.MsgSetStablecoinRolesResponse, {
      clientKey,
      signer: a(f.signer),
      denom: f.denom,
      version: f.version,
      owner: a(f.owner),
      masterMinter: a(f.masterMinter),
      pauser: a(f.pauser),
      blacklister: a(f.blacklister),
    }),
  allowance: (f, clientKey, a) =>
    to(tx.MsgSetMinterAllowance, tx.MsgSetMinterAllowanceResponse, {
      clientKey,
      masterMinter: a(f.masterMinter),
      denom: f.denom,
      minter: a(f.minter),
      allowance: String(f.allowance),
    }),
  mint: (f, clientKey, a) =>
    to(tx.MsgMint, tx.MsgMintResponse, {
      clientKey,
      minter: a(f.minter),
      denom: f.denom,
      amount: String(f.amount),
      recipient: a(f.recipient),
    }),
  burn: (f, clientKey, a) =>
    to(tx.MsgBurn, tx.MsgBurnResponse, { clientKey, minter: a(f.minter), denom: f.denom, amount: String(f.amount) }),
  pause: (f, clientKey, a) =>
    to(tx.MsgSetPaused, tx.MsgSetPausedResponse, { clientKey, pauser: a(f.pauser), denom: f.denom, paused: f.paused }),
  blacklist: (f, clientKey, a) =>
    to(tx.MsgSetBlacklisted, tx.MsgSetBlacklistedResponse, {
      clientKey,
      blacklister: a(f.blacklister),
      denom: f.denom,
      address: a(f.address),
      blacklisted: f.blacklisted,
    }),
  credential: (f, clientKey, a) =>
    to(ctx.MsgIssueCredential, ctx.MsgIssueCredentialResponse, {
      clientKey,
      issuer: a(f.issuer),
      subject: a(f.subject),
      type: CredentialType.CREDENTIAL_TYPE_PERSON,
      tier: f.tier,
      country: f.country,
      expiresAt: timeOf(f.expiresAt),
      commitment: COMMITMENT,
    }),
  revoke: (f, clientKey, a) =>
    to(ctx.MsgRevokeCredential, ctx.MsgRevokeCredentialResponse, {
      clientKey,
      issuer: a(f.issuer),
      id: f.id,
      version: f.version,
    }),
  publish: (f, clientKey, a) =>
    to(ctx.MsgPublishList, ctx.MsgPublishListResponse, {
      clientKey,
      publisher: a(f.publisher),
      source: f.source,
      version: f.version,
      merkleRoot: MERKLE.root,
      entryCount: 5n,
      publishedAt: timeOf(0n),
    }),
  screening: (f, clientKey, a) => {
    const proof = {
      source: f.source,
      version: f.listVersion,
      leaf: LEAVES[2]!,
      index: f.proof === "good" ? 2n : 3n,
      aunts: MERKLE.proofs[2]!.aunts.map((x) => x.slice()),
    };
    return to(ctx.MsgSubmitScreening, ctx.MsgSubmitScreeningResponse, {
      clientKey,
      attestor: a(f.attestor),
      subject: a(f.subject),
      verdict: verdictOf(f.verdict),
      score: 0,
      listVersions: [{ source: f.source, version: f.listVersion }],
      caseCommitment: COMMITMENT,
      proof: f.proof === "none" ? undefined : proof,
    });
  },
  policy: (f, clientKey, a) =>
    to(ctx.MsgSetPolicy, ctx.MsgSetPolicyResponse, {
      clientKey,
      authority: a(f.authority),
      policy: policyOf(f.policy),
    }),
  decide: (f, clientKey, a) =>
    to(ctx.MsgDecideHold, ctx.MsgDecideHoldResponse, {
      clientKey,
      officer: a(f.officer),
      caseId: f.caseId,
      version: f.version,
      decision: verdictOf(f.decision),
    }),
  anchor: (f, clientKey, a) =>
    to(ctx.MsgAnchorAudit, ctx.MsgAnchorAuditResponse, {
      clientKey,
      auditor: a(f.auditor),
      merkleRoot: hex(f.root),
      count: f.count,
      previousHash: hex(f.previous),
    }),
  submitTravel: (f, clientKey, a) =>
    to(ctx.MsgSubmitTravelRule, ctx.MsgSubmitTravelRuleResponse, {
      clientKey,
      originator: a(f.originator),
      id: f.id,
      version: f.version,
      payloadHash: COMMITMENT,
    }),
  ackTravel: (f, clientKey, a) =>
    to(ctx.MsgAckTravelRule, ctx.MsgAckTravelRuleResponse, {
      clientKey,
      beneficiary: a(f.beneficiary),
      id: f.id,
      version: f.version,
      accept: f.accept,
    }),
  releaseBlocked: (f, clientKey, a) =>
    to(ctx.MsgReleaseBlocked, ctx.MsgReleaseBlockedResponse, {
      clientKey,
      licensor: a(f.licensor),
      id: f.id,
      version: f.version,
      licenceRef: "GL-8",
      recipient: f.recipient === "" ? "" : a(f.recipient),
      amount: String(f.amount),
    }),
  erase: (f, clientKey, a) =>
    to(ctx.MsgRecordErasure, ctx.MsgRecordErasureResponse, {
      clientKey,
      officer: a(f.officer),
      subject: a(f.subject),
      commitment: COMMITMENT,
    }),
};

export class Wiring {
  private readonly wires = new Map(Object.entries(WIRES));

  add(wires: { readonly [kind: string]: Wire }): this {
    for (const [kind, wire] of Object.entries(wires)) this.wires.set(kind, wire);
    return this;
  }

  of(msg: ModelMsg, chain: AppChain): Wired {
    return this.wires.get(msg.kind)!(msg.fields, msg.key, (name) => chain.actor(name).address, chain);
  }
}
export type { Fields, Wire };
