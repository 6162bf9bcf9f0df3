import { expect, test } from "vitest";
import { SHARED_TIMEOUT, showReached, simulate } from "../../test/support/models/simulate.js";

const WEIGHTS = {
  authorize: 14,
  charge: 8,
  capture: 7,
  refund: 1,
  release: 2,
  fund: 1,
  void: 2,
  reclaim: 1,
  send: 5,
  credential: 8,
  revoke: 3,
  publish: 4,
  screening: 8,
  policy: 2,
  decide: 18,
  anchor: 3,
  submitTravel: 9,
  ackTravel: 12,
  releaseBlocked: 5,
  erase: 4,
  pause: 1,
  obligation: 1,
  cycle: 1,
  openChannel: 1,
  claim: 1,
  close: 1,
  replay: 2,
  clash: 1,
  pair: 1,
};
/** Policies that demand credentials or lists refuse most of what is tried, so they are drawn less. */
const POLICIES = [1, 1, 3, 5, 8, 8, 9, 10, 13, 15, 16, 63];

test("any sequence of blocks does to compliance what the model says", { timeout: SHARED_TIMEOUT }, async () => {
  const reached = await simulate({ weights: WEIGHTS, policies: POLICIES, few: 60 });
  showReached(reached);
  for (const kind of ["decide", "ackTravel", "releaseBlocked", "screening", "erase"]) {
    expect(reached.get(`${kind} ok`)).toBeGreaterThan(1);
  }
});
