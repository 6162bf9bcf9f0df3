import { expect, test } from "vitest";
import { SHARED_TIMEOUT, showReached, simulate } from "../../test/support/models/simulate.js";

const WEIGHTS = {
  execute: 12,
  createOrder: 2,
  confirm: 12,
  amend: 20,
  agree: 20,
  cancel: 2,
  cancelItems: 5,
  fulfill: 14,
  changeFulfillment: 3,
  ship: 14,
  deliver: 12,
  requestReturn: 10,
  moveReturn: 2,
  decideReturn: 8,
  inspectReturn: 2,
  receiveReturn: 8,
  openDispute: 8,
  propose: 10,
  escalate: 4,
  decideDispute: 5,
  payAward: 4,
  holdOrder: 2,
  inventory: 10,
  // What reaches orders by way of other modules.
  authorize: 1,
  capture: 1,
  refund: 1,
  reclaim: 1,
  increment: 1,
  split: 2,
  send: 2,
  credential: 1,
  publish: 1,
  screening: 1,
  decide: 4,
  submitTravel: 2,
  ackTravel: 2,
  pause: 1,
  blacklist: 1,
  replay: 2,
  clash: 1,
};
const POLICIES = [0, 0, 0, 0, 1, 2, 4, 8];

test("any sequence of blocks does to orders what the model says", { timeout: SHARED_TIMEOUT }, async () => {
  const reached = await simulate({ weights: WEIGHTS, policies: POLICIES, few: 60 });
  showReached(reached);
  for (const kind of ["execute", "ship", "deliver", "receiveReturn", "cancelItems", "openDispute", "propose"]) {
    expect(reached.get(`${kind} ok`)).toBeGreaterThan(1);
  }
  for (const kind of ["PLACED", "CONFIRMED", "more in total", "less in total"]) {
    expect(reached.get(`amended: ${kind}`)).toBeGreaterThan(1);
  }
});
