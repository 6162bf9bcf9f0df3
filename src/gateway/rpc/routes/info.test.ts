import { expect, test } from "vitest";
import { stubEnvironment } from "../../../../test/support/stub-environment.js";
import { answerMessage, answerUri } from "../dispatch.js";
import { responseText } from "../protocol.js";
import { infoRoutes } from "./info.js";

/** A node that changes as it is told to; `made` counts how often its sets of validators were read. */
function changing() {
  const now = { height: 5n, base: 1n, catchingUp: false, hasSet: true };
  let made = 0;
  const { env } = stubEnvironment();
  const blocks = Object.defineProperties(env.blocks, {
    height: { get: () => now.height },
    base: { get: () => now.base },
  });
  const states = {
    ...env.states,
    loadValidators: () => {
      made++;
      return now.hasSet ? { validators: [] } : undefined;
    },
  };
  const consensus = { ...env.consensus, catchingUp: () => now.catchingUp };
  const changed = { ...env, blocks, states, consensus };
  const ask = async () => {
    const { body } = await answerUri(changed, "status", infoRoutes.status!, new URLSearchParams(), {
      remoteAddress: "",
    });
    return JSON.parse(responseText(body!)) as {
      id: number;
      result: { sync_info: { latest_block_height: string; earliest_block_height: string; catching_up: boolean } };
    };
  };
  return { now, ask, env: changed, made: () => made };
}

test("the status is made once for as long as it is true, and is the same text by every way", async () => {
  const { ask, made, env } = changing();
  const first = await ask();
  expect(first).toMatchObject({ jsonrpc: "2.0", id: -1, result: { sync_info: { latest_block_height: "5" } } });
  expect(await ask()).toEqual(first);
  expect(made()).toBe(1);
  const posted = await answerMessage(
    env,
    infoRoutes,
    '{"jsonrpc":"2.0","id":"x","method":"status"}',
    { remoteAddress: "" },
    () => undefined,
  );
  expect(JSON.parse(JSON.stringify(posted))).toEqual({ ...first, id: "x" });
  expect(responseText(posted!)).toBe(JSON.stringify(posted));
});

test("a block, a pruned one, and catching up are told at once", async () => {
  const { now, ask } = changing();
  await ask();
  now.height = 6n;
  expect((await ask()).result.sync_info.latest_block_height).toBe("6");
  now.catchingUp = true;
  expect((await ask()).result.sync_info.catching_up).toBe(true);
  now.base = 3n;
  expect((await ask()).result.sync_info).toMatchObject({ catching_up: true, latest_block_height: "6" });
});

test("while the set of the next height is not there yet nothing is kept", async () => {
  const { now, ask, made } = changing();
  now.hasSet = false;
  await ask();
  await ask();
  expect(made()).toBe(2);
  now.hasSet = true;
  await ask();
  await ask();
  expect(made()).toBe(3);
});
