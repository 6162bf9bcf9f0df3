import { expect, test } from "vitest";
import { SHARED_TIMEOUT, showReached, simulate } from "../../test/support/models/simulate.js";

const WEIGHTS = {
  authorize: 14,
  charge: 5,
  capture: 12,
  refund: 8,
  release: 5,
  increment: 4,
  fund: 4,
  void: 3,
  reclaim: 4,
  split: 4,
  merchant: 1,
  send: 3,
  openChannel: 4,
  claim: 6,
  close: 5,
  obligation: 8,
  cycle: 4,
  allowance: 3,
  mint: 3,
  burn: 2,
  roles: 1,
  pause: 1,
  blacklist: 1,
  publish: 1,
  screening: 1,
  decide: 3,
  submitTravel: 1,
  ackTravel: 1,
  releaseBlocked: 1,
  replay: 2,
  clash: 1,
  pair: 1,
};

const POLICIES = [0, 0, 0, 1, 2, 4, 8];

test("any sequence of blocks does to payments what the model says", { timeout: SHARED_TIMEOUT }, async () => {
  const reached = await simulate({ weights: WEIGHTS, policies: POLICIES, few: 40 });
  showReached(reached);
  for (const kind of ["capture", "refund", "release", "claim", "cycle"]) {
    expect(reached.get(`${kind} ok`)).toBeGreaterThan(1);
  }
});
