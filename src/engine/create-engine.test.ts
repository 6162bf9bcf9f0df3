import { expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { parseEventQuery } from "../abci/event-query.js";
import { timeToNs } from "../chain/time.js";
import { roundStateSimpleToJson, roundStateToJson } from "../consensus/round-state-json.js";
import { toHexUpper } from "../types/bytes.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";

function world() {
  const signer = new RigSigner(7);
  return {
    disk: new MemoryDisk(),
    clock: new VirtualClock(),
    signer,
    verifier: rememberingVerifier(),
    genesis: rigGenesis([signer]),
  };
}

test("one validator makes a block each second, with transactions, and goes on after a restart", async () => {
  const w = world();
  const rig = await openRig(w);
  const { engine } = rig;
  const started = w.clock.nowNs();
  await engine.start();
  await w.clock.runUntil(() => engine.blockStore.height === 1n);
  const checked = await engine.mempool.checkTx(utf8Encode("name=satoshi"));
  expect(checked.response.code).toBe(0);
  await w.clock.runUntil(() => engine.blockStore.height === 10n && engine.chainState().lastBlockHeight === 10n);
  expect(rig.fatal).toEqual([]);

  // Blocks come at the pace of the target interval.
  const elapsedMs = Number((w.clock.nowNs() - started) / 1_000_000n);
  expect(elapsedMs).toBeGreaterThanOrEqual(9000);
  expect(elapsedMs).toBeLessThan(9_100);
  const times = [3n, 4n, 5n].map((h) => timeToNs(engine.blockStore.loadMeta(h)!.header.time));
  expect(times[1]! - times[0]!).toBe(1_000_000_000n);
  expect(times[2]! - times[1]!).toBe(1_000_000_000n);

  // The transaction is in block 2, executed, indexed and out of the pool.
  const block = engine.blockStore.loadBlock(2n)!;
  expect(block.data.txs.map((tx) => utf8Decode(tx))).toEqual(["name=satoshi"]);
  expect(rig.app.size).toBe(1n);
  expect(engine.mempool.size).toBe(0);
  await engine.indexer!.idle();
  const found = await engine.indexer!.searchTxs(parseEventQuery("app.key='name' AND tx.height=2"));
  expect(found.map((p) => toHexUpper(p.hash))).toEqual([toHexUpper(checked.hash)]);
  expect(engine.indexer!.getTx(checked.hash)!.height).toBe(2n);
  expect(await engine.indexer!.searchBlocks(parseEventQuery("block.height>=3 AND block.height<6"))).toEqual([
    3n,
    4n,
    5n,
  ]);

  await engine.stop();
  const again = await openRig({ ...w, disk: w.disk.restart() });
  expect(again.engine.chainState().lastBlockHeight).toBe(10n);
  await again.engine.start();
  await w.clock.runUntil(() => again.engine.blockStore.height === 12n);
  expect(again.engine.blockStore.loadMeta(12n)!.header.lastBlockId.hash).toEqual(
    again.engine.blockStore.loadMeta(11n)!.blockId.hash,
  );
  expect(again.fatal).toEqual([]);
  await again.engine.stop();
});

test("the round state can be asked for while the node catches up", async () => {
  const w = world();
  const first = await openRig(w);
  expect(roundStateToJson(first.engine.consensus.dumpedState(first.engine.chainState()))).toMatchObject({
    height: "1",
    step: 1,
    last_commit: null,
  });
  await first.engine.start();
  await w.clock.runUntil(() => first.engine.chainState().lastBlockHeight === 3n);
  await first.engine.stop();

  // Not started: as while blocks are fetched.
  const { engine } = await openRig({ ...w, disk: w.disk.restart() });
  const height = `${engine.chainState().lastBlockHeight + 1n}`;
  const before = engine.consensus.dumpedState(engine.chainState());
  expect(roundStateToJson(before)).toMatchObject({ height, round: 0, step: 1, last_commit: { peer_maj_23s: {} } });
  expect(roundStateSimpleToJson(before)["height/round/step"]).toBe(`${height}/0/1`);
  expect(engine.consensus.dumpedState(engine.chainState())).toBe(before);
  await engine.start();
  expect(engine.consensus.dumpedState(engine.chainState())).toBe(engine.consensus.roundState);
  await engine.stop();
});
