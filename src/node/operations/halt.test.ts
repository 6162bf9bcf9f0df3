import { expect, test } from "vitest";
import { createEventBus } from "../../engine/events/event-bus.js";
import { Header } from "../../gen/tendermint/types/types.js";
import { haltReason, refuseWhenHalted, watchHalt } from "./halt.js";

const never = { haltHeight: 0, haltTime: 0 };

function header(height: bigint, seconds = 0n): { readonly kind: "NewBlockHeader"; readonly header: Header } {
  return { kind: "NewBlockHeader", header: Header.from({ height, time: { seconds, nanos: 0 } }) };
}

test("heights and times from the one that was asked for on are a reason", () => {
  expect(haltReason(never, 1_000_000n, 4_000_000_000n)).toBeUndefined();
  expect(haltReason({ haltHeight: 10, haltTime: 0 }, 9n, 0n)).toBeUndefined();
  expect(haltReason({ haltHeight: 10, haltTime: 0 }, 10n, 0n)).toBe("halt-height 10 of app.toml is reached");
  expect(haltReason({ haltHeight: 10, haltTime: 0 }, 11n, 0n)).toBe("halt-height 10 of app.toml is reached");
  expect(haltReason({ haltHeight: 0, haltTime: 100 }, 1n, 99n)).toBeUndefined();
  expect(haltReason({ haltHeight: 0, haltTime: 100 }, 1n, 100n)).toBe("halt-time 100 of app.toml is reached");
});

test("the node is told once, with the block that was asked for", () => {
  const bus = createEventBus();
  const told: [string, bigint][] = [];
  watchHalt(bus, { haltHeight: 5, haltTime: 0 }, (reason, height) => told.push([reason, height]));
  for (const height of [3n, 4n, 5n, 6n]) bus.publish(header(height));
  expect(told).toEqual([["halt-height 5 of app.toml is reached", 5n]]);
});

test("the time of blocks counts, not the clock", () => {
  const bus = createEventBus();
  const told: bigint[] = [];
  watchHalt(bus, { haltHeight: 0, haltTime: 1_000 }, (_, height) => told.push(height));
  bus.publish(header(7n, 999n));
  bus.publish(header(8n, 1_000n));
  expect(told).toEqual([8n]);
});

test("who is not to halt does not listen", () => {
  const bus = createEventBus();
  watchHalt(bus, never, () => {
    throw new Error("told");
  });
  expect(bus.subscribers).toBe(0);
});

test("a node that has halted says what to change before it goes on", () => {
  const last = { lastBlockHeight: 10n, lastBlockTime: { seconds: 100n } };
  const halted = (config: typeof never) => () => refuseWhenHalted(config, last);
  expect(halted({ haltHeight: 10, haltTime: 0 })).toThrow(
    "halt-height 10 of app.toml is reached, the last block is 10: to go on, set halt-height to 0 in app.toml or start with --halt-height 0",
  );
  expect(halted({ haltHeight: 0, haltTime: 100 })).toThrow("set halt-time to 0 in app.toml");
  expect(halted({ haltHeight: 11, haltTime: 101 })).not.toThrow();
  expect(halted(never)).not.toThrow();
  // A chain that has not begun is not held by a time that has passed.
  const early = { haltHeight: 0, haltTime: 1 };
  expect(() => refuseWhenHalted(early, { ...last, lastBlockHeight: 0n })).not.toThrow();
  expect(() => refuseWhenHalted(early, undefined)).not.toThrow();
});
