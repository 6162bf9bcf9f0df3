import fc from "fast-check";
import { expect, test } from "vitest";
import { Incoterm } from "../../src/gen/stateset/crossborder/v1/state.js";
import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import {
  address,
  at,
  code,
  consignment,
  type Name,
  newTrade,
  publish,
  quoteMsg,
  STATUS,
  type Trade,
} from "../../test/support/trade-rig.js";

test("any sequence of messages keeps every invariant and every coin", () => {
  const who = fc.constantFrom<Name>("buyer", "seller", "guarantor", "broker", "officer");
  const id = fc.bigInt({ min: 1n, max: 2n });
  const amount = fc.bigInt({ min: 0n, max: 400n }).map(String);
  const status = fc.integer({ min: 2, max: 8 });
  const incoterm = fc.constantFrom(Incoterm.INCOTERM_DDP, Incoterm.INCOTERM_DAP);
  const unit = fc.bigInt({ min: 0n, max: 2n });
  const step = fc.oneof(
    fc.record({ kind: fc.constant("quote" as const), incoterm, orderId: fc.bigInt({ min: 0n, max: 2n }) }),
    fc.record({ kind: fc.constant("guarantee" as const), id, amount }),
    fc.record({ kind: fc.constant("lodge" as const), id, byBroker: fc.boolean() }),
    fc.record({ kind: fc.constant("assess" as const), id, duty: amount, tax: amount }),
    fc.record({ kind: fc.constant("update" as const), id, by: who, status }),
    fc.record({ kind: fc.constant("reconcile" as const), id, by: who }),
    fc.record({ kind: fc.constant("refund" as const), id, unit }),
    fc.record({ kind: fc.constant("end" as const), id, blocks: fc.boolean() }),
    fc.record({ kind: fc.constant("reclaim" as const), id, by: who }),
    fc.record({ kind: fc.constant("pass" as const), seconds: fc.integer({ min: 1, max: 60 }) }),
  );
  const reached = new Set<string>();
  const parties = { buyer: address("buyer"), seller: address("seller") };
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
  const run = (t: Trade, s: Step, clock: { now: number }): void => {
    switch (s.kind) {
      case "quote": {
        const expiresAt = at(clock.now + 50);
        const body = quoteMsg({ consignment: consignment({ incoterm: s.incoterm }), expiresAt });
        const { id: quoteId } = t.send(tx.MsgQuoteLandedCost, body);
        if (s.orderId === 0n) return;
        t.atomically((c) => t.keeper.acceptQuote(c, { quoteId, orderId: s.orderId, ...parties }));
        return;
      }
      case "guarantee":
        t.send(tx.MsgGuaranteeLandedCost, { guarantor: address("guarantor"), id: s.id, bond: s.amount });
        return;
      case "lodge": {
        const importer = isDdpQuote(t, s.id) ? address("seller") : address("buyer");
        t.send(tx.MsgLodgeDeclaration, {
          signer: s.byBroker ? address("broker") : importer,
          quoteId: s.id,
          importer,
          broker: address("broker"),
        });
        return;
      }
      case "assess": {
        const assessedLines = [{ line: 1, duty: s.duty, tax: s.tax }];
        const body = { id: s.id, status: STATUS.DECLARATION_STATUS_ASSESSED, assessed: assessedLines };
        t.send(tx.MsgUpdateDeclaration, { signer: address("officer"), ...body });
        return;
      }
      case "update":
        t.send(tx.MsgUpdateDeclaration, { signer: address(s.by), id: s.id, status: s.status });
        return;
      case "reconcile":
        t.send(tx.MsgReconcileDuty, { signer: address(s.by), id: s.id });
        return;
      case "refund": {
        const request = { orderId: s.id, line: 1, firstUnit: s.unit, units: 1n };
        t.atomically((c) => t.keeper.refundDuty(c, request));
        return;
      }
      case "end":
        if (s.blocks) t.keeper.block(t.ctx(), s.id);
        else t.keeper.unwind(t.ctx(), s.id);
        return;
      case "reclaim":
        t.send(tx.MsgReclaimLandedCost, { claimant: address(s.by), id: s.id });
        return;
      case "pass":
        clock.now += s.seconds;
        t.go(clock.now);
        t.endBlock();
    }
  };
  const isDdpQuote = (t: Trade, quoteId: bigint): boolean =>
    t.keeper.quote(t.ctx(), quoteId)?.consignment.incoterm === Incoterm.INCOTERM_DDP;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const t = newTrade();
      publish(t);
      const total = t.total();
      const clock = { now: 0 };
      for (const s of steps) {
        if (code(() => run(t, s, clock)) === "ok") reached.add(s.kind);
        expect(t.total()).toBe(total);
        expect(t.broken()).toEqual([]);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  for (const kind of ["assess", "reconcile", "refund", "end"]) expect(reached).toContain(kind);
});
