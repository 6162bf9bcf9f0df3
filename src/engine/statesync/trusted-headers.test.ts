import { describe, expect, test } from "vitest";
import { keyedHashVerifier } from "../../../test/sim/keyed-hash.js";
import { keptLog } from "../../../test/support/kept-log.js";
import {
  CHAIN_ID,
  GENESIS_TIME,
  lightBlock,
  lightChain,
  member,
  SECOND,
  setOf,
} from "../../../test/support/light-chain.js";
import { headerHash } from "../../chain/header.js";
import type { LightBlock } from "../../chain/light-block.js";
import type { LightSource } from "../../chain/light-source.js";
import { type ConsensusParams, defaultConsensusParams, hashConsensusParams } from "../../chain/params.js";
import { addNs, timeToNs } from "../../chain/time.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import { DEFAULT_TRUST_LEVEL } from "../../light/verify.js";
import { StateProvider } from "./state-provider.js";
import { TrustedHeaders } from "./trusted-headers.js";

/** Each height drops one validator for a new one. */
const moving = lightChain(40, (h) => setOf(member(h), member(h + 1), member(h + 2), member(h + 3)));
const four = setOf(member(1), member(2), member(3), member(4));
const NOW = addNs(GENESIS_TIME, 600n * SECOND);

interface Source extends LightSource {
  readonly reported: Evidence[];
  asked: number;
}

function source(name: string, chain: readonly LightBlock[], change: Partial<LightSource> = {}): Source {
  const reported: Evidence[] = [];
  const made: Source = {
    name,
    reported,
    asked: 0,
    async lightBlock(height) {
      made.asked++;
      return height === 0n ? chain.at(-1) : chain[Number(height) - 1];
    },
    consensusParams: async () => defaultConsensusParams(),
    reportEvidence: async (evidence) => {
      reported.push(evidence);
    },
    ...change,
  };
  return made;
}

async function open(sources: readonly LightSource[], anchor = moving[4]!, now = NOW): Promise<TrustedHeaders> {
  return TrustedHeaders.open({
    chainId: CHAIN_ID,
    anchor: { height: anchor.header.height, hash: headerHash(anchor.header) },
    sources,
    options: {
      verifier: keyedHashVerifier,
      trustLevel: DEFAULT_TRUST_LEVEL,
      trustingPeriodNs: 3600n * SECOND,
      clockDriftNs: 10n * SECOND,
    },
    nowNs: () => timeToNs(now),
    log: keptLog(),
  });
}

describe("the trusted header", () => {
  test("must have the hash that the operator names", async () => {
    const other = { ...moving[4]!, header: { ...moving[4]!.header, appHash: new Uint8Array(32) } };
    await expect(open([source("a", moving), source("b", moving)], other)).rejects.toMatchObject({
      kind: "fatal",
      message: expect.stringContaining("trust_hash"),
    });
  });

  test("must not be older than the trusting period", async () => {
    const late = addNs(moving[4]!.header.time, 3600n * SECOND);
    await expect(open([source("a", moving), source("b", moving)], moving[4]!, late)).rejects.toThrow("trust_period");
  });

  test("needs a second server that has it", async () => {
    await expect(open([source("a", moving), source("b", [])])).rejects.toMatchObject({ kind: "unavailable" });
  });
});

describe("headers ahead and behind", () => {
  test("are verified and confirmed, each once", async () => {
    const [a, b] = [source("a", moving), source("b", moving)];
    const headers = await open([a, b]);
    expect((await headers.blockAt(40n)).header).toBe(moving[39]!.header);
    const { asked } = b;
    expect((await headers.blockAt(40n)).header).toBe(moving[39]!.header);
    expect(b.asked).toBe(asked);
    expect((await headers.blockAt(2n)).header).toBe(moving[1]!.header);
  });

  test("that nobody has yet can be asked for again", async () => {
    const headers = await open([source("a", moving), source("b", moving)]);
    await expect(headers.blockAt(41n)).rejects.toMatchObject({ kind: "unavailable" });
  });

  test("are taken from the next server when the first has gone, or lies", async () => {
    const gone = source("gone", moving, { lightBlock: () => Promise.reject(new Error("no answer")) });
    const [a, b] = [source("a", moving), source("b", moving)];
    expect((await (await open([gone, a, b])).blockAt(30n)).header).toBe(moving[29]!.header);
    const forged = lightBlock({ height: 30n, set: setOf(member(70), member(71)) });
    const liar = source("liar", [...moving.slice(0, 29), forged]);
    const headers = await open([liar, a, b]);
    expect((await headers.blockAt(30n)).header).toBe(moving[29]!.header);
    expect(headers.believed).not.toContain(liar);
  });

  test("a witness that makes headers up is not believed any more; with none left it is over", async () => {
    const forged = lightBlock({ height: 30n, set: setOf(member(70), member(71)) });
    const liar = source("liar", [...moving.slice(0, 29), forged]);
    const headers = await open([source("a", moving), liar, source("b", moving)]);
    expect((await headers.blockAt(30n)).header).toBe(moving[29]!.header);
    expect(headers.believed).not.toContain(liar);
    await expect((await open([source("a", moving), liar])).blockAt(30n)).rejects.toMatchObject({ kind: "fatal" });
  });

  test("two signed blocks of one height are an attack: both sides get evidence (GHSA-f3w5-v9xx-rp8p)", async () => {
    const steady = lightChain(12, () => four);
    const appHash = new Uint8Array(32).fill(7);
    const lie = steady.map((block, i) => (i < 10 ? block : lightBlock({ height: BigInt(i + 1), set: four, appHash })));
    const [a, b] = [source("a", lie), source("b", steady)];
    const headers = await open([a, b], steady[4]!);
    await expect(headers.blockAt(12n)).rejects.toMatchObject({ kind: "fatal", message: /an attack/ });
    expect([a.reported.length, b.reported.length]).toEqual([1, 1]);
    expect(b.reported[0]!.sum?.kind).toBe("lightClientAttackEvidence");
  });

  test("other proposer priorities at a witness end it (ASA-2024-009)", async () => {
    const turned = moving.map((block) => ({ ...block, validators: block.validators.incrementProposerPriority(1) }));
    const headers = open([source("a", moving), source("b", turned)]);
    await expect(headers).rejects.toMatchObject({ kind: "fatal", message: /proposer priorities/ });
  });

  test("a witness that has pruned the height says nothing about it", async () => {
    const pruned = source("pruned", moving, {
      lightBlock: async (height) => (height === 0n || height === 5n ? moving[height === 0n ? 39 : 4] : undefined),
    });
    const headers = await open([source("a", moving), pruned]);
    await expect(headers.blockAt(20n)).rejects.toMatchObject({ kind: "unavailable" });
    expect((await (await open([source("a", moving), pruned, source("b", moving)])).blockAt(20n)).header).toBe(
      moving[19]!.header,
    );
  });
});

describe("the state after a height", () => {
  const consensusHash = hashConsensusParams(defaultConsensusParams());
  const steady = withParams();

  /** Blocks whose headers name the default params. */
  function withParams(signs?: (height: bigint, index: number) => boolean): LightBlock[] {
    return Array.from({ length: 12 }, (_, i) => {
      const height = BigInt(i + 1);
      const plan = { height, set: four, consensusHash };
      return lightBlock(signs === undefined ? plan : { ...plan, signs: (index) => signs(height, index) });
    });
  }

  async function provider(...sources: readonly LightSource[]): Promise<StateProvider> {
    return new StateProvider(await open(sources, steady[2]!), 1n, keyedHashVerifier, keptLog());
  }

  const answering = (name: string, params: ConsensusParams | Error): Source =>
    source(name, steady, {
      consensusParams: () => (params instanceof Error ? Promise.reject(params) : Promise.resolve(params)),
    });

  test("comes from three headers and the params of the next", async () => {
    const states = await provider(source("a", steady), source("b", steady));
    expect(await states.appHashAfter(8n)).toEqual(steady[8]!.header.appHash);
    const { state, commit } = await states.stateAfter(8n);
    expect(commit).toEqual(steady[7]!.commit);
    expect(state).toMatchObject({ chainId: CHAIN_ID, lastBlockHeight: 8n, initialHeight: 1n });
    expect(state.lastBlockId).toEqual(steady[7]!.commit.blockId);
    expect(state.consensusParams).toEqual(defaultConsensusParams());
    expect([state.lastHeightValidatorsChanged, state.lastHeightConsensusParamsChanged]).toEqual([10n, 9n]);
  });

  test("is not to be had before the two headers after it", async () => {
    await expect((await provider(source("a", steady), source("b", steady))).appHashAfter(11n)).rejects.toMatchObject({
      kind: "unavailable",
    });
  });

  test("nil consensus params of a light client's server are not taken", async () => {
    const zero: ConsensusParams = {
      block: { maxBytes: 0n, maxGas: 0n },
      evidence: { maxAgeNumBlocks: 0n, maxAgeDurationNs: 0n, maxBytes: 0n },
      validator: { pubKeyTypes: [] },
      version: { app: 0n },
      abci: { voteExtensionsEnableHeight: 0n },
    };
    const both = await provider(answering("a", zero), answering("b", zero));
    await expect(both.stateAfter(8n)).rejects.toMatchObject({ kind: "unavailable" });
    const one = await provider(answering("a", zero), answering("b", defaultConsensusParams()));
    expect((await one.stateAfter(8n)).state.consensusParams).toEqual(defaultConsensusParams());
  });

  test("huge consensus params of a light client's server are not taken", async () => {
    const huge = { ...defaultConsensusParams(), block: { maxBytes: 1n << 60n, maxGas: -1n } };
    const others = { ...defaultConsensusParams(), block: { maxBytes: 1_000_000n, maxGas: -1n } };
    for (const params of [huge, others, new Error("no answer")]) {
      const one = await provider(answering("a", params), answering("b", defaultConsensusParams()));
      expect((await one.stateAfter(8n)).state.consensusParams).toEqual(defaultConsensusParams());
    }
  });

  test("consensus params that no header covers must be the same at all servers", async () => {
    const other = { ...defaultConsensusParams(), abci: { voteExtensionsEnableHeight: 5n } };
    const states = await provider(answering("a", defaultConsensusParams()), answering("b", other));
    await expect(states.stateAfter(8n)).rejects.toMatchObject({ kind: "fatal", message: /other consensus params/ });
  });

  test("every signature of the last commit must hold (CSA-2026-001)", async () => {
    const address = member(9).address;
    const swapped = steady.map((block, i) => {
      if (i !== 7) return block;
      const signatures = block.commit.signatures.map((sig, k) =>
        k === 3 ? { ...sig, validatorAddress: address } : sig,
      );
      return { ...block, commit: { ...block.commit, signatures } };
    });
    const states = await provider(source("a", swapped), source("b", swapped));
    await expect(states.stateAfter(8n)).rejects.toThrow("commit of height 8");
  });
});
