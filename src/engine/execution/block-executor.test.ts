import { expect, test } from "vitest";
import {
  openRig,
  RIG_CONFIG,
  type Rig,
  RigSigner,
  rememberingVerifier,
  rigGenesis,
} from "../../../test/support/engine-rig.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { parseEventQuery } from "../../abci/event-query.js";
import { type ResponseFinalizeBlock, ValidatorUpdate } from "../../gen/tendermint/abci/types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import { utf8Encode } from "../../types/utf8.js";
import type { EngineConfig } from "../create-engine.js";
import { txFilters } from "./block-executor.js";

const signer = new RigSigner(5);
const verifier = rememberingVerifier();

async function started(config: Partial<EngineConfig> = {}, genesis = rigGenesis([signer])) {
  const clock = new VirtualClock();
  const rig = await openRig({ disk: new MemoryDisk(), clock, signer: new RigSigner(5), verifier, genesis, config });
  const until = (height: bigint) =>
    clock.runUntil(() => rig.fatal.length > 0 || rig.engine.chainState().lastBlockHeight >= height);
  return { rig, clock, until };
}

async function proposal(rig: Rig): Promise<Block> {
  const state = rig.engine.chainState();
  const commit = rig.engine.blockStore.loadSeenCommit(state.lastBlockHeight)!;
  const { wrapCommit } = await import("../../chain/extended-commit.js");
  return (await rig.engine.executor.createProposalBlock(state, wrapCommit(commit), signer.address)).block;
}

test("a block that does not follow on the state is refused, each field by its name", async () => {
  const { rig, until } = await started();
  await rig.engine.start();
  await until(3n);
  const state = rig.engine.chainState();
  const block = await proposal(rig);
  const { header } = block;
  const id = { hash: new Uint8Array(32), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
  const fault = (changed: Partial<Block["header"]>, nth: number) =>
    rig.engine.executor.blockFault(
      state,
      { ...block, header: { ...header, ...changed } },
      {
        ...id,
        hash: new Uint8Array(32).fill(nth),
      },
    );
  expect(await fault({}, 0)).toBeUndefined();
  const other = new Uint8Array(32).fill(1);
  expect(await fault({ version: { block: 11n, app: 7n } }, 1)).toMatch(/Version/);
  expect(await fault({ chainId: "other" }, 2)).toMatch(/ChainID. Expected rig-1, got other/);
  expect(await fault({ height: header.height + 1n }, 3)).toMatch(/Height. Expected 4, got 5/);
  expect(await fault({ lastBlockId: { ...header.lastBlockId, hash: other } }, 4)).toMatch(/LastBlockID/);
  expect(await fault({ appHash: other }, 5)).toMatch(/AppHash/);
  expect(await fault({ consensusHash: other }, 6)).toMatch(/ConsensusHash/);
  expect(await fault({ lastResultsHash: other }, 7)).toMatch(/LastResultsHash/);
  expect(await fault({ validatorsHash: other }, 8)).toMatch(/ValidatorsHash/);
  expect(await fault({ nextValidatorsHash: other }, 9)).toMatch(/NextValidatorsHash/);
  expect(await fault({ proposerAddress: new Uint8Array(20) }, 10)).toMatch(/is not a validator/);
  expect(await fault({ time: { seconds: header.time.seconds + 1n, nanos: 0 } }, 11)).toMatch(/invalid block time/);
  expect(await fault({ time: state.lastBlockTime }, 12)).toMatch(/not greater than last block time/);
  expect(await fault({ time: { seconds: header.time.seconds + 1000n, nanos: 0 } }, 13)).toMatch(
    /too far in the future/,
  );
  expect(await fault({ dataHash: other }, 14)).toMatch(/data hash/);
  const unsigned = { ...block, lastCommit: { ...block.lastCommit!, signatures: [] } };
  expect(await rig.engine.executor.blockFault(state, unsigned, { ...id, hash: other })).toMatch(/last commit/);
  await rig.engine.stop();
});

test("evidence in a block is judged by the pool", async () => {
  const { rig, until } = await started();
  await rig.engine.start();
  await until(2n);
  const block = await proposal(rig);
  const { makeBlock } = await import("../../chain/block.js");
  const commit = rig.engine.blockStore.loadSeenCommit(1n)!;
  const { commitVote } = await import("../../chain/commit.js");
  const voteA = commitVote(commit, 0);
  const voteB = {
    ...voteA,
    blockId: { hash: new Uint8Array(32).fill(0xff), partSetHeader: voteA.blockId.partSetHeader },
  };
  const evidence = {
    sum: {
      kind: "duplicateVoteEvidence" as const,
      value: {
        voteA,
        voteB,
        totalVotingPower: 10n,
        validatorPower: 10n,
        timestamp: rig.engine.blockStore.loadMeta(1n)!.header.time,
      },
    },
  };
  const forged = makeBlock(block.header, [], [evidence], block.lastCommit!);
  const id = { hash: new Uint8Array(32).fill(3), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
  expect(await rig.engine.executor.blockFault(rig.engine.chainState(), forged, id)).toMatch(
    /invalid evidence .*wrong signature of vote B/,
  );
  await rig.engine.stop();
});

test.each([
  ["fewer results than transactions", (r: ResponseFinalizeBlock) => ({ ...r, txResults: [] }), /Expected 1, got 0/],
  [
    "a negative power",
    (r: ResponseFinalizeBlock) => ({ ...r, validatorUpdates: [ValidatorUpdate.from({ power: -1n })] }),
    /voting power can't be negative/,
  ],
  [
    "a key of a type that consensus does not take",
    (r: ResponseFinalizeBlock) => ({
      ...r,
      validatorUpdates: [
        ValidatorUpdate.from({ power: 1n, pubKey: { sum: { kind: "secp256k1", value: new Uint8Array(33) } } }),
      ],
    }),
    /pubkey secp256k1, which is unsupported/,
  ],
  [
    "the removal of the only validator",
    (r: ResponseFinalizeBlock) => ({
      ...r,
      validatorUpdates: [
        ValidatorUpdate.from({ power: 0n, pubKey: { sum: { kind: "ed25519", value: signer.publicKey } } }),
      ],
    }),
    /changing validator set/,
  ],
  [
    "consensus params out of range",
    (r: ResponseFinalizeBlock) => ({
      ...r,
      consensusParamUpdates: {
        block: { maxBytes: 0n, maxGas: 1n },
        evidence: undefined,
        validator: undefined,
        version: undefined,
        abci: undefined,
      },
    }),
    /validating new consensus params: block.max_bytes/,
  ],
])("an application that answers with %s halts the node at that height", async (_name, change, message) => {
  const { rig, until } = await started();
  const finalize = rig.app.finalizeBlock.bind(rig.app);
  rig.app.finalizeBlock = async (req) => {
    const response = await finalize(req);
    return req.txs.length === 1 ? change(response) : response;
  };
  await rig.engine.start();
  await until(2n);
  rig.engine.mempool.checkTx(utf8Encode("a=1")).catch(() => undefined);
  await until(9n);
  expect(rig.fatal).toHaveLength(1);
  expect(rig.fatal[0]!.message).toMatch(message);
  expect(rig.fatal[0]!.message).toMatch(/consensus failed at height \d+/);
  expect(rig.log.lines.filter((l) => l.message.startsWith("CONSENSUS FAILURE"))).toHaveLength(1);
});

test("params and version act at the next height", async () => {
  const { rig, until } = await started();
  const finalize = rig.app.finalizeBlock.bind(rig.app);
  rig.app.finalizeBlock = async (req) => ({
    ...(await finalize(req)),
    consensusParamUpdates:
      req.height === 2n
        ? {
            block: { maxBytes: 100_000n, maxGas: 77n },
            evidence: { maxAgeNumBlocks: 9n, maxAgeDuration: { seconds: 9n, nanos: 0 }, maxBytes: 1000n },
            validator: undefined,
            version: { app: 5n },
            abci: undefined,
          }
        : undefined,
  });
  await rig.engine.start();
  await until(5n);
  const { stateStore, blockStore } = rig.engine;
  const gas = [2n, 3n, 4n].map((h) => stateStore.loadConsensusParams(h)!.block.maxGas);
  expect(gas).toEqual([-1n, 77n, 77n]);
  expect([2n, 3n].map((h) => blockStore.loadMeta(h)!.header.version.app)).toEqual([1n, 5n]);
  const filters = txFilters(rig.engine.chainState());
  expect(filters.preCheck(new Uint8Array(99_000))).toBeUndefined();
  expect(filters.preCheck(new Uint8Array(100_000))).toBe("tx size is too big: 100004, max: 99158");
  const checked = { code: 0, gasWanted: 78n } as Parameters<typeof filters.postCheck>[0];
  expect(filters.postCheck(checked)).toBe("gas wanted 78 is greater than max gas 77");
  await rig.engine.stop();
});

test("an application that proposes more than it may costs the round, not the node", async () => {
  const { rig, until, clock } = await started();
  const prepare = rig.app.prepareProposal.bind(rig.app);
  rig.app.prepareProposal = async (req) =>
    req.height === 2n && rig.engine.consensus.roundState.round === 0
      ? { txs: [new Uint8Array(Number(req.maxTxBytes))] }
      : prepare(req);
  await rig.engine.start();
  await until(3n);
  expect(rig.fatal).toEqual([]);
  expect(rig.log.lines.some((l) => l.level === "error" && l.message === "unable to create proposal block")).toBe(true);
  expect(rig.engine.blockStore.loadCommit(2n)!.round).toBe(1);
  expect(clock.waiting).toBeGreaterThan(0);
  await rig.engine.stop();
});

test("a proposal that the application refuses is not voted for; a later round decides", async () => {
  const { rig, until } = await started();
  const process = rig.app.processProposal.bind(rig.app);
  let refused = 0;
  rig.app.processProposal = async (req) => {
    if (req.height !== 2n || refused++ > 0) return process(req);
    // Another block than this one: the verdict on it stands.
    rig.engine.mempool.checkTx(utf8Encode("a=1")).catch(() => undefined);
    return { status: 2 };
  };
  await rig.engine.start();
  await until(3n);
  expect(refused).toBe(2);
  expect(rig.fatal).toEqual([]);
  expect(rig.engine.blockStore.loadCommit(2n)!.round).toBe(1);
  await rig.engine.stop();
});

test("an application that gives no verdict halts the node", async () => {
  const { rig, until } = await started();
  rig.app.processProposal = async () => ({ status: 0 });
  await rig.engine.start();
  await until(2n);
  expect(rig.fatal[0]!.message).toMatch(/ProcessProposal responded with status 0/);
});

test("what the application gives up is pruned everywhere", async () => {
  const params = rigGenesis([]).consensusParams;
  const genesis = rigGenesis([signer], {
    consensusParams: { ...params, evidence: { ...params.evidence, maxAgeNumBlocks: 2n, maxAgeDurationNs: 1_000_000n } },
  });
  const { rig, until } = await started({}, genesis);
  rig.app.retainBlocks = 4n;
  await rig.engine.start();
  await rig.engine.mempool.checkTx(utf8Encode("early=1"));
  await until(14n);
  const { blockStore, stateStore, indexer } = rig.engine;
  await indexer!.idle();
  expect(blockStore.base).toBe(11n);
  expect(blockStore.loadMeta(9n)).toBeUndefined();
  expect(stateStore.loadFinalizeBlockResponse(10n)).toBeUndefined();
  expect(stateStore.loadFinalizeBlockResponse(11n)).toBeDefined();
  expect(stateStore.loadValidators(14n)).toBeDefined();
  expect(await indexer!.searchTxs(parseEventQuery("app.key EXISTS"))).toEqual([]);
  expect(indexer!.blocks.has(10n)).toBe(false);
  expect(indexer!.blocks.has(11n)).toBe(true);
  expect(rig.fatal).toEqual([]);
  await rig.engine.stop();
});

test("subscribers hear of a block in order, when all of it is saved", async () => {
  const { rig, until, clock } = await started();
  const sub = rig.engine.events.subscribe("test", parseEventQuery("tm.event EXISTS"), 1000);
  await rig.engine.start();
  await until(1n);
  rig.engine.mempool.checkTx(utf8Encode("a=1")).catch(() => undefined);
  await clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 2n);
  await settle();
  const seen: string[] = [];
  for (let m = sub.take(); m !== undefined; m = sub.take()) seen.push(m.data.kind);
  const from = seen.lastIndexOf("NewBlock");
  expect(seen.slice(from, from + 4)).toEqual(["NewBlock", "NewBlockHeader", "NewBlockEvents", "Tx"]);
  for (const kind of ["NewRound", "NewRoundStep", "CompleteProposal", "Vote", "Polka", "Lock"])
    expect(seen).toContain(kind);
  await rig.engine.stop();
  expect(sub.end).toBe("stopped");
});

test("a node without a key follows and never signs", async () => {
  const clock = new VirtualClock();
  const genesis = rigGenesis([signer]);
  const rig = await openRig({
    disk: new MemoryDisk(),
    clock,
    signer: undefined,
    verifier,
    genesis,
    config: RIG_CONFIG,
  });
  await rig.engine.start();
  for (let i = 0; i < 10; i++) {
    await settle();
    clock.fireNext();
  }
  expect(rig.engine.chainState().lastBlockHeight).toBe(0n);
  expect(rig.fatal).toEqual([]);
  await rig.engine.stop();
});
