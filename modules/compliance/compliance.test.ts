import { describe, expect, test } from "vitest";
import { toProtoJson } from "../../src/codec/proto-json.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { merkleProofs } from "../../src/crypto/merkle.js";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { Query } from "../../src/gen/stateset/compliance/v1/query.js";
import { CaseStatus, CredentialType, Policy, TravelRuleStatus } from "../../src/gen/stateset/compliance/v1/state.js";
import * as tx from "../../src/gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { Query as PaymentsQuery } from "../../src/gen/stateset/payments/v1/query.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import {
  MsgAuthorize,
  MsgAuthorizeResponse,
  MsgCapture,
  MsgCharge,
  MsgChargeResponse,
} from "../../src/gen/stateset/payments/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { AppChain, message, responseOf } from "../../test/support/app-chain.js";

const DAY = 86_400;
const NAMES = ["payer", "payee", "staff", "second", "third"];
const PERSON = CredentialType.CREDENTIAL_TYPE_PERSON;
const COINS = [{ denom: "uusdc", amount: "1000000" }];
const COMMITMENT = sha256(utf8Encode("salt"));
const LEAVES = ["a", "b", "c", "d", "e"].map((name) => utf8Encode(name));
let keys = 0;

const START = Date.UTC(2026, 0, 1) / 1000;
const time = (second: number) => ({
  seconds: BigInt(START + Math.floor(second)),
  nanos: Math.round((second % 1) * 1e9),
});

function verdict(r: ExecTxResult): string {
  return r.code === 0 ? "ok" : `${r.codespace}/${r.code}`;
}

/** A chain where "staff" holds every role and "second" and "third" are officers too. */
async function newOffice(policy: Partial<Policy> = {}) {
  const probe = await AppChain.create(NAMES, { coins: COINS });
  const of = (name: string): string => probe.actor(name).address;
  const compliance = {
    params: {
      issuers: [of("staff")],
      publishers: [of("staff")],
      attestors: [of("staff")],
      officers: [of("staff"), of("second"), of("third"), of("payee")],
      auditors: [of("staff")],
      licensors: [of("staff")],
      hold_timeout: "604800s",
      travel_rule_timeout: "86400s",
      max_timeouts_per_block: 10,
    },
    policies: [
      JSON.parse(toProtoJson(Policy, { ...Policy.create(), ...policy, version: 1n }, { resolve: () => undefined })),
    ],
  };
  const chain = await AppChain.create(NAMES, { coins: COINS, state: { compliance } });
  let second = 0;
  return {
    chain,
    of,
    async send<M extends object>(
      by: string,
      type: MessageType<M>,
      value: Partial<M>,
      when?: number,
    ): Promise<ExecTxResult> {
      second = when ?? second + 1;
      const { seconds, nanos } = time(second);
      const at = new Date(Number(seconds) * 1000 + nanos / 1e6).toISOString();
      const clientKey = type.fields.some((f) => f.prop === "clientKey") ? { clientKey: `k-${++keys}` } : {};
      const messages = [message(type, { ...clientKey, ...value } as Partial<M>)];
      return (await chain.block(at, [{ by: chain.actor(by), messages }])).txResults[0]!;
    },
    async pass(seconds: number): Promise<void> {
      second = seconds;
      await chain.block(new Date((START + seconds) * 1000).toISOString());
    },
    authorize(amount: string, more: Partial<MsgAuthorize> = {}): Partial<MsgAuthorize> {
      return { payer: of("payer"), payee: of("payee"), denom: "uusdc", amount, maxFeeBps: 100, ...more };
    },
    credential(subject: string, more: Partial<tx.MsgIssueCredential> = {}): Partial<tx.MsgIssueCredential> {
      const what = { type: PERSON, tier: 1, country: "DE", expiresAt: time(40 * DAY), commitment: COMMITMENT };
      return { issuer: of("staff"), subject: of(subject), ...what, ...more };
    },
    list(version: bigint): Partial<tx.MsgPublishList> {
      const { root } = merkleProofs(LEAVES);
      const what = { source: "UN", version, merkleRoot: root, entryCount: 5n, publishedAt: time(0) };
      return { publisher: of("staff"), ...what };
    },
    screening(
      subject: string,
      outcome: number,
      more: Partial<tx.MsgSubmitScreening> = {},
    ): Partial<tx.MsgSubmitScreening> {
      const what = {
        listVersions: [{ source: "UN", version: 1n }],
        verdict: outcome,
        score: 0,
        caseCommitment: COMMITMENT,
      };
      return { attestor: of("staff"), subject: of(subject), ...what, ...more };
    },
    proof(index: number) {
      const proof = merkleProofs(LEAVES).proofs[index]!;
      return {
        source: "UN",
        version: 1n,
        leaf: LEAVES[index]!,
        index: BigInt(index),
        aunts: proof.aunts.map((a) => a.slice()),
      };
    },
    payment: (id: bigint) => chain.query(PaymentsQuery.methods.payment, PaymentsQuery.typeName, { id }).payment,
    case: (id: bigint) => chain.query(Query.methods.case, Query.typeName, { id }).case,
    status: (name: string) => chain.query(Query.methods.status, Query.typeName, { address: of(name) }),
  };
}

const outcome = (r: ExecTxResult): number => (r.code === 0 ? responseOf(r, MsgAuthorizeResponse).verdict : -1);
const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;

describe("compliance", () => {
  test("C1: the strictest verdict over all parties and rules wins", async () => {
    const office = await newOffice({ blockedCountries: ["KP"], highRiskCountries: ["XX"] });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payer", { country: "XX" }));
    expect(outcome(await office.send("payer", MsgAuthorize, office.authorize("10")))).toBe(HOLD);
    await office.send("staff", tx.MsgIssueCredential, office.credential("payee", { country: "KP" }));
    const rejected = await office.send("payer", MsgAuthorize, office.authorize("10"));
    expect(responseOf(rejected, MsgAuthorizeResponse)).toMatchObject({
      verdict: REJECT,
      status: PaymentStatus.PAYMENT_STATUS_VOIDED,
    });
    await office.send("staff", tx.MsgPublishList, office.list(1n));
    await office.send("staff", tx.MsgSubmitScreening, office.screening("payer", BLOCK, { proof: office.proof(2) }));
    const blocked = await office.send("payer", MsgAuthorize, office.authorize("10"));
    expect(responseOf(blocked, MsgAuthorizeResponse)).toMatchObject({
      verdict: BLOCK,
      status: PaymentStatus.PAYMENT_STATUS_BLOCKED,
    });
  });

  test("a BLOCK needs a proof that leads to the published root", async () => {
    const office = await newOffice();
    await office.send("staff", tx.MsgPublishList, office.list(1n));
    const block = (more: Partial<tx.MsgSubmitScreening>) =>
      office.send("staff", tx.MsgSubmitScreening, office.screening("payee", BLOCK, more));
    expect(verdict(await block({ proof: { ...office.proof(2), index: 1n } }))).toBe("compliance/10");
    expect(verdict(await block({ proof: { ...office.proof(2), leaf: utf8Encode("x") } }))).toBe("compliance/10");
    expect(verdict(await block({ proof: office.proof(4) }))).toBe("ok");
    expect(office.status("payee").blocked).toBe(true);
    expect(verdict(await block({}))).toBe("compliance/3");
  });

  test("nothing moves from or to a blocked party, by bank either, until a later screening clears it", async () => {
    const office = await newOffice();
    await office.send("staff", tx.MsgPublishList, office.list(1n));
    await office.send("staff", tx.MsgSubmitScreening, office.screening("payee", BLOCK, { proof: office.proof(0) }));
    const send = (from: string, to: string) =>
      office.send(from, MsgSend, {
        fromAddress: office.of(from),
        toAddress: office.of(to),
        amount: [{ denom: "uusdc", amount: "1" }],
      });
    expect(verdict(await send("payer", "payee"))).toBe("compliance/6");
    expect(verdict(await send("payee", "payer"))).toBe("compliance/6");
    expect(verdict(await send("payer", "staff"))).toBe("ok");
    await office.send("staff", tx.MsgSubmitScreening, office.screening("payee", ALLOW));
    expect(verdict(await send("payer", "payee"))).toBe("ok");
  });

  test("C2 C3: a hold is decided by two distinct officers who agree, none of them a party", async () => {
    const office = await newOffice({ highRiskCountries: ["DE"] });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payer"));
    await office.send("payer", MsgAuthorize, office.authorize("10"));
    const vote = (officer: string, decision: number) =>
      office.send(officer, tx.MsgDecideHold, { officer: office.of(officer), caseId: 1n, decision });
    expect(verdict(await office.send("payee", MsgCapture, { payee: office.of("payee"), id: 1n, amount: "10" }))).toBe(
      "payments/11",
    );
    expect(verdict(await vote("payee", ALLOW))).toBe("compliance/12");
    expect(verdict(await vote("payer", ALLOW))).toBe("compliance/4");
    const first = await vote("staff", ALLOW);
    expect(responseOf(first, tx.MsgDecideHoldResponse)).toEqual({ version: 2n, decided: false });
    expect(verdict(await vote("staff", ALLOW))).toBe("compliance/11");
    expect(responseOf(await vote("second", REJECT), tx.MsgDecideHoldResponse).decided).toBe(false);
    expect(responseOf(await vote("third", ALLOW), tx.MsgDecideHoldResponse).decided).toBe(true);
    expect(office.case(1n)).toMatchObject({ status: CaseStatus.CASE_STATUS_DECIDED, decision: ALLOW });
    expect(verdict(await office.send("payee", MsgCapture, { payee: office.of("payee"), id: 1n, amount: "10" }))).toBe(
      "ok",
    );
  });

  test("C2: what nobody decides in time goes back", async () => {
    const office = await newOffice({ highRiskCountries: ["DE"] });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payer"));
    await office.send("payer", MsgAuthorize, office.authorize("10"), 10);
    await office.pass(10 + 7 * DAY - 1);
    expect(office.case(1n).status).toBe(CaseStatus.CASE_STATUS_OPEN);
    await office.pass(10 + 7 * DAY);
    expect(office.case(1n).status).toBe(CaseStatus.CASE_STATUS_TIMED_OUT);
    expect(office.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_VOIDED, holdId: 0n });
  });

  test("C4: a BLOCK by officers segregates exactly the payment, and a licence alone pays it out", async () => {
    const office = await newOffice({ highRiskCountries: ["DE"] });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payee"));
    await office.send("payer", MsgAuthorize, office.authorize("700"));
    for (const officer of ["staff", "second"]) {
      await office.send(officer, tx.MsgDecideHold, { officer: office.of(officer), caseId: 1n, decision: BLOCK });
    }
    expect(office.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_BLOCKED);
    const funds = office.chain.query(Query.methods.blockedFunds, Query.typeName, { id: 1n }).funds;
    expect(funds).toMatchObject({ owner: office.of("payer"), amount: "700", released: "0", paymentId: 1n });
    const release = (by: string, amount: string) =>
      office.send(by, tx.MsgReleaseBlocked, { licensor: office.of(by), id: 1n, licenceRef: "GL-8", amount });
    expect(verdict(await release("second", "1"))).toBe("compliance/4");
    expect(verdict(await release("staff", "701"))).toBe("compliance/16");
    expect(responseOf(await release("staff", "300"), tx.MsgReleaseBlockedResponse).released).toBe("300");
    expect(responseOf(await release("staff", "0"), tx.MsgReleaseBlockedResponse).released).toBe("400");
  });

  test("C6 G2: rolling limits are inclusive, exact to the window, and count what was held too", async () => {
    const tierLimits = [{ tier: 0, denom: "uusdc", perPayment: "0", perDay: "1000", perMonth: "1500" }];
    const office = await newOffice({ tierLimits });
    const pay = async (amount: string, when: number) =>
      outcome(await office.send("payer", MsgAuthorize, office.authorize(amount), when));
    expect(await pay("600", 10)).toBe(ALLOW);
    expect(await pay("400", 20)).toBe(ALLOW);
    expect(await pay("1", 30)).toBe(REJECT);
    // The first is 24 hours old to the second: out of the day, in the month.
    expect(await pay("601", DAY + 10)).toBe(REJECT);
    expect(await pay("500", DAY + 10)).toBe(ALLOW);
    expect(await pay("1", DAY + 40)).toBe(REJECT);
    expect(await pay("500", 30 * DAY + 10)).toBe(ALLOW);
  });

  test("C7: the third payment just below a threshold is held, whoever is paid", async () => {
    const office = await newOffice({ structuring: [{ denom: "uusdc", threshold: "1001" }] });
    const pay = async (amount: string, payee: string) =>
      outcome(await office.send("payer", MsgAuthorize, office.authorize(amount, { payee: office.of(payee) })));
    // ceil(0.9 × 1001) = 901.
    expect(await pay("900", "payee")).toBe(ALLOW);
    expect(await pay("901", "payee")).toBe(ALLOW);
    expect(await pay("1000", "second")).toBe(ALLOW);
    expect(await pay("1001", "third")).toBe(ALLOW);
    expect(await pay("900", "payee")).toBe(ALLOW);
    expect(await pay("950", "third")).toBe(HOLD);
  });

  test("count velocity holds what is beyond the limit, not what reaches it", async () => {
    const office = await newOffice({ countLimit: 2 });
    const pay = async () => outcome(await office.send("payer", MsgAuthorize, office.authorize("1")));
    expect([await pay(), await pay(), await pay()]).toEqual([ALLOW, ALLOW, HOLD]);
  });

  test("C8: the travel rule is due from the lowest threshold on, gates capture, and its refusal frees the coins", async () => {
    const travelRule = [
      { country: "US", denom: "uusdc", threshold: "3000" },
      { country: "DE", denom: "uusdc", threshold: "1000" },
    ];
    const office = await newOffice({ travelRule });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payer", { country: "US" }));
    await office.send("staff", tx.MsgIssueCredential, office.credential("payee", { country: "DE" }));
    const capture = (id: bigint) => office.send("payee", MsgCapture, { payee: office.of("payee"), id, amount: "1" });
    await office.send("payer", MsgAuthorize, office.authorize("999"));
    expect(verdict(await capture(1n))).toBe("ok");
    await office.send("payer", MsgAuthorize, office.authorize("1000"));
    expect(verdict(await capture(2n))).toBe("payments/12");
    const charge = {
      payer: office.of("payer"),
      payee: office.of("payee"),
      denom: "uusdc",
      amount: "1000",
      maxFeeBps: 100,
    };
    expect(responseOf(await office.send("payer", MsgCharge, charge), MsgChargeResponse).verdict).toBe(HOLD);
    const sendIt = { originator: office.of("payer"), id: 1n, payloadHash: COMMITMENT };
    const ack = (id: bigint, accept: boolean) =>
      office.send("payee", tx.MsgAckTravelRule, { beneficiary: office.of("payee"), id, accept });
    expect(verdict(await ack(1n, true))).toBe("compliance/7");
    await office.send("payer", tx.MsgSubmitTravelRule, sendIt);
    await ack(1n, true);
    expect(verdict(await capture(2n))).toBe("ok");
    await office.send("payer", MsgAuthorize, office.authorize("5000"));
    await office.send("payer", tx.MsgSubmitTravelRule, { ...sendIt, id: 3n });
    expect(responseOf(await ack(3n, false), tx.MsgAckTravelRuleResponse).status).toBe(
      TravelRuleStatus.TRAVEL_RULE_STATUS_REJECTED,
    );
    expect(office.payment(4n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_VOIDED, holdId: 0n });
  });

  test("C9: a screening against a superseded list counts for the lag, its end included", async () => {
    const office = await newOffice({ requiredSources: ["UN"], maxListLag: { seconds: 100n, nanos: 0 } });
    await office.send("staff", tx.MsgPublishList, office.list(1n), 1);
    for (const subject of ["payer", "payee"])
      await office.send("staff", tx.MsgSubmitScreening, office.screening(subject, ALLOW));
    const pay = async (when: number) => outcome(await office.send("payer", MsgAuthorize, office.authorize("1"), when));
    expect(await pay(1000)).toBe(ALLOW);
    await office.send("staff", tx.MsgPublishList, office.list(2n), 2000);
    expect(await pay(2100)).toBe(ALLOW);
    expect(await pay(2100.001)).toBe(HOLD);
  });

  test("audit anchors are a chain that nobody can append to out of order", async () => {
    const office = await newOffice();
    const anchor = (previousHash: Uint8Array) =>
      office.send("staff", tx.MsgAnchorAudit, {
        auditor: office.of("staff"),
        merkleRoot: COMMITMENT,
        count: 3n,
        previousHash,
      });
    const first = responseOf(await anchor(new Uint8Array(32)), tx.MsgAnchorAuditResponse);
    expect(verdict(await anchor(new Uint8Array(32)))).toBe("compliance/14");
    expect(responseOf(await anchor(first.hash), tx.MsgAnchorAuditResponse).sequence).toBe(2n);
  });

  test("an erasure waits for the law", async () => {
    const retention = [{ country: "DE", period: { seconds: BigInt(10 * DAY), nanos: 0 } }];
    const office = await newOffice({ retention });
    await office.send("staff", tx.MsgIssueCredential, office.credential("payer", { expiresAt: time(5 * DAY) }));
    const erase = (when: number) =>
      office.send(
        "staff",
        tx.MsgRecordErasure,
        { officer: office.of("staff"), subject: office.of("payer"), commitment: COMMITMENT },
        when,
      );
    expect(verdict(await erase(15 * DAY - 1))).toBe("compliance/15");
    expect(verdict(await erase(15 * DAY))).toBe("ok");
  });
});
