import * as events from "../../src/gen/stateset/compliance/v1/events.js";
import {
  type AuditAnchor,
  CredentialType$,
  type ListSnapshot,
  type Screening,
} from "../../src/gen/stateset/compliance/v1/state.js";
import * as tx from "../../src/gen/stateset/compliance/v1/tx.js";
import { oncePerKey } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import { govErrors, errors as sdkErrors } from "../../src/sdk/errors.js";
import { leafHash, merkleProofFault } from "../../src/sdk/hash.js";
import type { AppFacts, MsgHandlers } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { intFromWire } from "../../src/types/int.js";
import { utf8Length } from "../../src/types/utf8.js";
import { BLOCK, newestList, newestScreening, policyAt } from "./assess.js";
import { anchorHash, NO_ANCHOR } from "./audit.js";
import { complianceErrors as errors } from "./errors.js";
import { type ComplianceKeeper, isDecision } from "./keeper.js";
import { validateParams } from "./params.js";
import { isCountry, isSource, validatePolicy } from "./policy.js";
import type { ComplianceNeeds } from "./ports.js";
import type { ComplianceState } from "./state.js";

const HASH_BYTES = 32;
const SCORE_MAX = 100;
const TIER_MAX = 100;
const LICENCE_BYTES_MAX = 128;
const LIST_VERSIONS_MAX = 32;
/** A leaf commits to an entry; longer ones would only make the chain larger. */
const LEAF_BYTES_MAX = 256;

function requireAddress(app: AppFacts, text: string, field: string): void {
  const fault = app.addresses.fault(text);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`${field}: ${fault}`);
}

function requireHash(bytes: Uint8Array, field: string): void {
  if (bytes.length !== HASH_BYTES)
    throw errors.INVALID(`${field} must have ${HASH_BYTES} bytes, found ${bytes.length}`);
}

/** What needs no state, so that the mempool refuses it too. */
export function complianceChecks(app: AppFacts) {
  return {
    issueCredential(msg: tx.MsgIssueCredential): void {
      requireAddress(app, msg.subject, "subject");
      if (msg.type === 0 || !Object.values(CredentialType$.values).includes(msg.type)) {
        throw errors.INVALID(`type is no credential type: ${msg.type}`);
      }
      if (msg.tier < 1 || msg.tier > TIER_MAX)
        throw errors.INVALID(`tier must be from 1 to ${TIER_MAX}, found ${msg.tier}`);
      if (!isCountry(msg.country))
        throw errors.INVALID(`country must be two capital letters, found ${JSON.stringify(msg.country)}`);
      requireHash(msg.commitment, "commitment");
    },
    publishList(msg: tx.MsgPublishList): void {
      if (!isSource(msg.source)) throw errors.INVALID("source must be 1 to 32 letters, digits, dots, dashes");
      requireHash(msg.merkleRoot, "merkle_root");
      if (msg.entryCount === 0n) throw errors.INVALID("entry_count must be at least 1");
    },
    submitScreening(msg: tx.MsgSubmitScreening): void {
      requireAddress(app, msg.subject, "subject");
      if (msg.score > SCORE_MAX) throw errors.INVALID(`score must be at most ${SCORE_MAX}, found ${msg.score}`);
      if (msg.verdict < 1 || msg.verdict > BLOCK) throw errors.INVALID(`verdict is no verdict: ${msg.verdict}`);
      if (msg.listVersions.length === 0 || msg.listVersions.length > LIST_VERSIONS_MAX) {
        throw errors.INVALID(`list_versions must be 1 to ${LIST_VERSIONS_MAX}, found ${msg.listVersions.length}`);
      }
      requireHash(msg.caseCommitment, "case_commitment");
      if (msg.verdict === BLOCK && msg.proof === undefined)
        throw errors.INVALID("a BLOCK needs a proof that the entry is in a list");
      if (msg.proof !== undefined && msg.proof.leaf.length > LEAF_BYTES_MAX) {
        throw errors.INVALID(`proof.leaf must have at most ${LEAF_BYTES_MAX} bytes, found ${msg.proof.leaf.length}`);
      }
    },
    setPolicy: (msg: tx.MsgSetPolicy): void => validatePolicy(msg.policy),
    decideHold(msg: tx.MsgDecideHold): void {
      if (!isDecision(msg.decision))
        throw errors.INVALID("decision must be VERDICT_ALLOW, VERDICT_REJECT or VERDICT_BLOCK");
    },
    anchorAudit(msg: tx.MsgAnchorAudit): void {
      requireHash(msg.merkleRoot, "merkle_root");
      requireHash(msg.previousHash, "previous_hash");
      if (msg.count === 0n) throw errors.INVALID("count must be at least 1");
    },
    submitTravelRule: (msg: tx.MsgSubmitTravelRule): void => requireHash(msg.payloadHash, "payload_hash"),
    releaseBlocked(msg: tx.MsgReleaseBlocked): void {
      const bytes = utf8Length(msg.licenceRef);
      if (bytes === 0 || bytes > LICENCE_BYTES_MAX) {
        throw errors.INVALID(`licence_ref must have 1 to ${LICENCE_BYTES_MAX} bytes, found ${bytes}`);
      }
      if (msg.recipient !== "") requireAddress(app, msg.recipient, "recipient");
    },
    recordErasure(msg: tx.MsgRecordErasure): void {
      requireAddress(app, msg.subject, "subject");
      requireHash(msg.commitment, "commitment");
    },
  };
}

export function complianceMsgs(
  app: AppFacts,
  state: ComplianceState,
  keeper: ComplianceKeeper,
  { bank, clientKeys }: ComplianceNeeds,
): MsgHandlers<typeof tx.Msg> {
  const once = oncePerKey(clientKeys);
  const requireRole = (holders: readonly string[], signer: string, role: string): void => {
    if (!holders.includes(signer)) throw errors.NOT_THE_ROLE(`${signer} is no ${role}`);
  };
  const requireVersion = (what: string, found: bigint, stated: bigint): void => {
    if (stated !== 0n && stated !== found) {
      throw errors.STALE_VERSION(`${what} has version ${found}, the message states ${stated}`);
    }
  };
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw errors.NOT_FOUND(what);
    return value;
  };
  return {
    issueCredential: once(
      tx.MsgIssueCredential,
      tx.MsgIssueCredentialResponse,
      (m) => m.issuer,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).issuers, msg.issuer, "issuer");
        if (nanosOf(msg.expiresAt) <= ctx.timeNs)
          throw errors.INVALID("expires_at must be later than the block's time");
        const id = state.nextCredentialId.next(ctx);
        const { subject, issuer, type, tier, country, expiresAt, commitment } = msg;
        const now = timestampOf(ctx.timeNs);
        const dates = { createdAt: now, updatedAt: now };
        state.credentials.set(ctx, id, {
          id,
          version: 1n,
          subject,
          issuer,
          type,
          tier,
          country,
          expiresAt,
          commitment,
          revoked: false,
          ...dates,
        });
        emitTyped(ctx, events.EventCredential, { id, subject, tier, revoked: false });
        return { id };
      },
    ),
    revokeCredential: once(
      tx.MsgRevokeCredential,
      tx.MsgRevokeCredentialResponse,
      (m) => m.issuer,
      (ctx, msg) => {
        const credential = need(state.credentials.get(ctx, msg.id), `credential ${msg.id}`);
        requireVersion(`credential ${msg.id}`, credential.version, msg.version);
        if (credential.issuer !== msg.issuer)
          throw errors.NOT_THE_ROLE(`credential ${msg.id} was issued by ${credential.issuer}`);
        if (credential.revoked) throw errors.INVALID_STATE(`credential ${msg.id} is revoked already`);
        const version = credential.version + 1n;
        const updatedAt = timestampOf(ctx.timeNs);
        state.credentials.set(ctx, msg.id, { ...credential, revoked: true, version, updatedAt });
        emitTyped(ctx, events.EventCredential, {
          id: msg.id,
          subject: credential.subject,
          tier: credential.tier,
          revoked: true,
        });
        return { version };
      },
    ),
    publishList: once(
      tx.MsgPublishList,
      tx.MsgPublishListResponse,
      (m) => m.publisher,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).publishers, msg.publisher, "publisher");
        const { source, version, merkleRoot, entryCount, publishedAt, publisher } = msg;
        const last = newestList(ctx, state, source);
        const next = (last?.version ?? 0n) + 1n;
        if (version !== next)
          throw errors.STALE_VERSION(`the next version of ${source} is ${next}, the message states ${version}`);
        if (nanosOf(publishedAt) > ctx.timeNs)
          throw errors.INVALID("published_at must not be later than the block's time");
        const now = timestampOf(ctx.timeNs);
        if (last !== undefined) state.lists.set(ctx, [source, last.version], { ...last, supersededAt: now });
        const id = state.nextListId.next(ctx);
        const list: ListSnapshot = {
          id,
          source,
          version,
          merkleRoot,
          entryCount,
          publishedAt,
          publisher,
          supersededAt: undefined,
          createdAt: now,
        };
        state.lists.set(ctx, [source, version], list);
        emitTyped(ctx, events.EventListPublished, { source, version, merkleRoot, entryCount });
        return { id };
      },
    ),
    submitScreening: once(
      tx.MsgSubmitScreening,
      tx.MsgSubmitScreeningResponse,
      (m) => m.attestor,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).attestors, msg.attestor, "attestor");
        for (const [i, { source, version }] of msg.listVersions.entries()) {
          if (!state.lists.has(ctx, [source, version]))
            throw errors.NOT_FOUND(`list_versions[${i}]: ${source} version ${version}`);
        }
        if (msg.proof !== undefined) requireProof(ctx, msg.proof);
        const id = state.nextScreeningId.next(ctx);
        const { subject, listVersions, verdict, score, attestor, caseCommitment, proof } = msg;
        const createdAt = timestampOf(ctx.timeNs);
        const screening: Screening = {
          id,
          subject,
          listVersions,
          verdict,
          score,
          attestor,
          caseCommitment,
          proof,
          height: ctx.height,
          createdAt,
        };
        state.screenings.set(ctx, id, screening);
        if (verdict === BLOCK)
          state.blockedParties.set(ctx, subject, { address: subject, screeningId: id, blockedAt: createdAt });
        else state.blockedParties.remove(ctx, subject);
        emitTyped(ctx, events.EventScreened, { id, subject });
        return { id };
      },
    ),
    setPolicy: once(
      tx.MsgSetPolicy,
      tx.MsgSetPolicyResponse,
      (m) => m.authority,
      (ctx, msg) => {
        if (msg.authority !== app.authority) {
          throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${msg.authority}`);
        }
        let version = 1n;
        for (const last of state.policies.map.keys(ctx, { reverse: true })) {
          version = last + 1n;
          break;
        }
        state.policies.set(ctx, version, { ...msg.policy, version });
        emitTyped(ctx, events.EventPolicy, { version });
        return { version };
      },
    ),
    decideHold: once(
      tx.MsgDecideHold,
      tx.MsgDecideHoldResponse,
      (m) => m.officer,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).officers, msg.officer, "officer");
        const entry = need(state.cases.get(ctx, msg.caseId), `case ${msg.caseId}`);
        requireVersion(`case ${msg.caseId}`, entry.version, msg.version);
        if (!isDecision(msg.decision))
          throw errors.INVALID("decision must be VERDICT_ALLOW, VERDICT_REJECT or VERDICT_BLOCK");
        const made = keeper.vote(ctx, entry, msg.officer, msg.decision);
        return { version: made.entry.version, decided: made.decided };
      },
    ),
    anchorAudit: once(
      tx.MsgAnchorAudit,
      tx.MsgAnchorAuditResponse,
      (m) => m.auditor,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).auditors, msg.auditor, "auditor");
        let last: AuditAnchor | undefined;
        for (const anchor of state.anchors.values(ctx, { reverse: true })) {
          last = anchor;
          break;
        }
        const { merkleRoot, count, previousHash, auditor } = msg;
        if (!bytesEqual(previousHash, last?.hash ?? NO_ANCHOR)) {
          throw errors.BROKEN_CHAIN(`previous_hash must be the hash of anchor ${last?.sequence ?? 0n}`);
        }
        const sequence = (last?.sequence ?? 0n) + 1n;
        const hash = anchorHash({ sequence, merkleRoot, count, previousHash });
        const createdAt = timestampOf(ctx.timeNs);
        state.anchors.set(ctx, sequence, { sequence, merkleRoot, count, previousHash, hash, auditor, createdAt });
        emitTyped(ctx, events.EventAuditAnchored, { sequence, merkleRoot, count, hash });
        return { sequence, hash };
      },
    ),
    submitTravelRule: once(
      tx.MsgSubmitTravelRule,
      tx.MsgSubmitTravelRuleResponse,
      (m) => m.originator,
      (ctx, msg) => {
        const record = need(state.travelRules.get(ctx, msg.id), `travel rule record ${msg.id}`);
        requireVersion(`travel rule record ${msg.id}`, record.version, msg.version);
        if (record.originator !== msg.originator)
          throw errors.NOT_THE_ROLE(`the originator of record ${msg.id} is ${record.originator}`);
        return { version: keeper.sendTravelRule(ctx, record, msg.payloadHash).version };
      },
    ),
    ackTravelRule: once(
      tx.MsgAckTravelRule,
      tx.MsgAckTravelRuleResponse,
      (m) => m.beneficiary,
      (ctx, msg) => {
        const record = need(state.travelRules.get(ctx, msg.id), `travel rule record ${msg.id}`);
        requireVersion(`travel rule record ${msg.id}`, record.version, msg.version);
        if (record.beneficiary !== msg.beneficiary)
          throw errors.NOT_THE_ROLE(`the beneficiary of record ${msg.id} is ${record.beneficiary}`);
        const changed = keeper.ackTravelRule(ctx, record, msg.accept);
        return { version: changed.version, status: changed.status };
      },
    ),
    releaseBlocked: once(
      tx.MsgReleaseBlocked,
      tx.MsgReleaseBlockedResponse,
      (m) => m.licensor,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).licensors, msg.licensor, "licensor");
        const funds = need(state.blockedFunds.get(ctx, msg.id), `blocked funds ${msg.id}`);
        requireVersion(`blocked funds ${msg.id}`, funds.version, msg.version);
        const recipient = msg.recipient === "" ? funds.owner : msg.recipient;
        if (bank.isBlocked(app.addresses.parse(recipient)))
          throw errors.INVALID(`${recipient} is not allowed to receive funds`);
        const amount = intFromWire(msg.amount);
        if (!amount.ok || (amount.value ?? 0n) < 0n) throw errors.INVALID("amount must be an integer from 0 on");
        const changed = keeper.releaseBlocked(ctx, funds, msg.licenceRef, recipient, amount.value ?? 0n);
        return { version: changed.version, released: String(BigInt(changed.released) - BigInt(funds.released)) };
      },
    ),
    recordErasure: once(
      tx.MsgRecordErasure,
      tx.MsgRecordErasureResponse,
      (m) => m.officer,
      (ctx, msg) => {
        requireRole(keeper.params(ctx).officers, msg.officer, "officer");
        const retainUntil = retention(ctx, msg.subject);
        if (ctx.timeNs < retainUntil)
          throw errors.MUST_BE_RETAINED(`until ${retainUntil / 1_000_000_000n} seconds after 1970`);
        const id = state.nextErasureId.next(ctx);
        const { subject, commitment, officer } = msg;
        const createdAt = timestampOf(ctx.timeNs);
        state.erasures.set(ctx, id, {
          id,
          subject,
          commitment,
          retainUntil: timestampOf(retainUntil),
          officer,
          createdAt,
        });
        emitTyped(ctx, events.EventErased, { id, subject });
        return { id };
      },
    ),
    updateParams(ctx, msg) {
      if (msg.authority !== app.authority) {
        throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${msg.authority}`);
      }
      validateParams(app, msg.params);
      state.params.set(ctx, msg.params);
      return {};
    },
  };

  function requireProof(ctx: Context, proof: NonNullable<tx.MsgSubmitScreening["proof"]>): void {
    const list = need(
      state.lists.get(ctx, [proof.source, proof.version]),
      `proof: ${proof.source} version ${proof.version}`,
    );
    const { index, leaf, aunts } = proof;
    const merkle = { total: list.entryCount, index, leafHash: leafHash(leaf), aunts };
    const fault = merkleProofFault(merkle, list.merkleRoot, leaf);
    if (fault !== undefined) throw errors.INVALID_PROOF(fault);
  }

  /** When the law lets a subject's clear text go: the longest retention of the countries of its credentials, counted from
   *  the end of each, and never before its newest screening. */
  function retention(ctx: Context, subject: string): bigint {
    const policy = policyAt(ctx, state, ctx.timeNs);
    let until = 0n;
    for (const id of state.credentials.indexes.bySubject.keysOf(ctx, subject)) {
      const credential = state.credentials.need(ctx, id);
      const row = policy.retention.find((r) => r.country === credential.country);
      const ended = credential.revoked ? nanosOf(credential.updatedAt) : nanosOf(credential.expiresAt);
      const end = ended + (row === undefined ? 0n : nanosOf(row.period));
      if (end > until) until = end;
    }
    const screening = newestScreening(ctx, state, subject);
    return screening === undefined || nanosOf(screening.createdAt) <= until ? until : nanosOf(screening.createdAt);
  }
}
