/** One validator set of both kinds, where nodes fail, come late, and lie. */
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { calculateFee, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { afterEach, expect, test } from "vitest";
import { MisbehaviourType } from "../../src/gen/stateset/validators/v1/state.js";
import { toHexUpper } from "../../src/types/bytes.js";
import { parseRfc3339 } from "../../src/types/rfc3339.js";
import { until } from "../support/chain.js";
import { DoubleSigner } from "../support/double-signer.js";
import { lunaticEvidence, setOf } from "../support/lunatic-attack.js";
import { evidenceIn, type Kind, MixedNetwork } from "../support/mixed-network.js";
import type { TestNetwork } from "../support/network.js";
import { missingPeer, peerProgram } from "../support/peers.js";
import { storyOptions, ValidatorStory } from "../support/validator-story.js";

const cometbft = peerProgram("cometbft");
if (cometbft === undefined) console.warn(missingPeer("cometbft"));

interface CommitAnswer {
  readonly result: {
    readonly signed_header: { readonly commit: { readonly signatures: { block_id_flag: number }[] } };
  };
}

let mixed: MixedNetwork | undefined;
let liar: DoubleSigner | undefined;

afterEach(async () => {
  await liar?.stop();
  liar = undefined;
  await mixed?.destroy();
  mixed = undefined;
});

/** Sends transfers, one to each node in turn, until told to stop; answers the hashes that were taken. */
async function load(
  net: TestNetwork,
  nodes: readonly number[],
  wallet: DirectSecp256k1HdWallet,
): Promise<() => Promise<string[]>> {
  const rpc = (i: number) => `http://127.0.0.1:${net.nodes[i]!.rpcPort}`;
  const { address } = (await wallet.getAccounts())[0]!;
  const clients = await Promise.all(nodes.map((i) => SigningStargateClient.connectWithSigner(rpc(i), wallet)));
  const { accountNumber } = await clients[0]!.getSequence(address);
  const fee = calculateFee(100_000, GasPrice.fromString("0.001ustate"));
  const value = { fromAddress: address, toAddress: address, amount: [{ denom: "ustate", amount: "1" }] };
  const hashes: string[] = [];
  let running = true;
  const work = (async () => {
    for (let sequence = 0, node = 0; running; node = (node + 1) % clients.length) {
      // What one node took is with the others only a moment later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const signer = { accountNumber, sequence, chainId: net.genesis.chainId };
      const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
      const tx = await clients[0]!.sign(address, messages, fee, "", signer);
      try {
        hashes.push(await clients[node]!.broadcastTxSync(TxRaw.encode(tx).finish()));
        sequence++;
      } catch (e) {
        if (!String(e).includes("sequence")) throw e;
      }
    }
  })();
  return async () => {
    running = false;
    await work;
    return hashes;
  };
}

test.skipIf(cometbft === undefined)(
  "two of each kind: both propose, equal app hashes, transactions by every node; one of each is killed and comes back from the other kind",
  async () => {
    const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" });
    const { address } = (await wallet.getAccounts())[0]!;
    const accounts = [{ address, coins: [{ denom: "ustate", amount: 1_000_000_000n }] }];
    mixed = await MixedNetwork.create(cometbft!, { chainId: "mixed-1", nodes: 4, accounts });
    const { net } = mixed;
    const all = [0, 1, 2, 3];
    await mixed.start([2, 3], [0, 1]);
    await net.waitFor(1n, all, 60_000);
    const stopLoad = await load(net, all, wallet);
    await net.waitFor(12n, all, 60_000);
    const hashes = await stopLoad();
    expect(hashes.length).toBeGreaterThan(8);
    for (const i of all) {
      await until(`node ${i} finds all transactions`, 20_000, async () => {
        const found = await net.rpc<{ result: { total_count: string } }>(i, 'tx_search?query="tx.height>0"');
        return Number(found.result.total_count) === hashes.length ? true : undefined;
      });
    }

    for (const [victim, kind, others] of [
      [1, "ours", [2, 3]],
      [3, "comet", [0, 1]],
    ] as const) {
      await mixed.kill(victim);
      const gone = await net.height(0);
      await net.waitFor(gone + 4n, mixed.running, 60_000);
      await mixed.restartWith(victim, kind, others);
      const back = (await net.height(0)) + 3n;
      await net.waitFor(back, all, 90_000);
      const fromOthers = others.map((i) => net.nodes[i]!.id);
      for (const id of await mixed.peerIds(victim)) expect(fromOthers).toContain(id);
      if (kind === "ours") expect(net.output(victim)).toMatch(/caught up: consensus takes over/);
      else expect(net.output(victim)).toMatch(/SwitchToConsensus/);
    }
    const last = (await net.height(0)) > 30n ? await net.height(0) : 30n;
    await net.waitFor(last, all, 60_000);
    const proposers = await mixed.compare(1n, last);
    expect([...proposers.keys()].sort()).toEqual(all);
    // They sign again: a block tells that all four have signed the one before it, be it late.
    await until("a commit that all have signed", 60_000, async () => {
      const { result } = await net.rpc<CommitAnswer>(0, `commit?height=${(await net.height(0)) - 1n}`);
      return result.signed_header.commit.signatures.every((s) => s.block_id_flag === 2) ? true : undefined;
    });
  },
  240_000,
);

test.skipIf(cometbft === undefined)(
  "a validator that signs twice is caught by both kinds, and its evidence committed by proposers of both; so is an attack on light clients",
  async () => {
    const culprit = 4;
    mixed = await MixedNetwork.create(cometbft!, {
      chainId: "mixed-liar",
      nodes: 5,
      // Four run; the fifth is our test, with little power so that nobody waits for its proposals.
      genesis: (doc) => ({
        ...doc,
        validators: doc.validators.map((v, i) => ({ ...v, power: i === culprit ? 1n : 10n })),
      }),
    });
    const { net } = mixed;
    const all = [0, 1, 2, 3];
    await mixed.start([2, 3], [0, 1]);
    await net.waitFor(2n, all, 60_000);
    liar = await DoubleSigner.join({ net, nodes: [0, 2], culprit });

    // One node alone is told of both votes of a height: whoever else knows of them has it from that node's evidence.
    const caughtBy = new Map<bigint, Kind>();
    const catchers = new Set<Kind>();
    const committers = new Set<Kind | undefined>();
    const committedAt: bigint[] = [];
    let scanned = 1n;
    for (let turn = 0; turn < 30 && catchers.size + committers.size < 4; turn++) {
      // Proposers take turns too: who is told must not keep step with them.
      const node = turn % 3 === 0 ? 0 : 2;
      const height = await liar.voteTwice(node, (h) => caughtBy.has(h));
      caughtBy.set(height, node === 0 ? "ours" : "comet");
      await net.waitFor(height, [0], 30_000);
      for (; scanned < height; scanned++) {
        const { proposer, evidence } = await evidenceIn(net, 0, scanned);
        for (const { type, value } of evidence) {
          expect(type).toBe("tendermint/DuplicateVoteEvidence");
          expect(value.vote_a!.validator_address).toBe(toHexUpper(liar.address));
          const by = caughtBy.get(BigInt(value.vote_a!.height));
          if (by === undefined) throw new Error(`evidence of height ${value.vote_a!.height}, where nobody lied`);
          catchers.add(by);
          committers.add(mixed.kindOf(proposer));
          committedAt.push(scanned);
        }
      }
    }
    expect([...catchers].sort()).toEqual(["comet", "ours"]);
    expect([...committers].sort()).toEqual(["comet", "ours"]);

    // An attack is told to one node of each kind.
    const keys = [1, 3].map((i) => net.nodes[i]!.made.validatorKey);
    const attack = { chainId: net.genesis.chainId, all: setOf(net.genesis.validators), keys };
    for (const [node, offset] of [
      [0, 0n],
      [2, 1n],
    ] as const) {
      const commonHeight = 1n + offset;
      const { result } = await net.rpc<{ result: { block: { header: { time: string } } } }>(
        0,
        `block?height=${commonHeight}`,
      );
      const commonTime = parseRfc3339(result.block.header.time)!;
      liar.tellEvidence(node, lunaticEvidence({ ...attack, commonHeight, commonTime }));
    }
    const ATTACK = MisbehaviourType.MISBEHAVIOUR_TYPE_LIGHT_CLIENT_ATTACK;
    for (const i of all) {
      const records = await until(`node ${i} has recorded both attacks`, 30_000, async () => {
        const found = (await mixed!.misbehaviours(i)).filter((m) => m.type === ATTACK);
        return found.length >= 4 ? found : undefined;
      });
      expect(records.map((m) => m.height).sort()).toEqual([1n, 1n, 2n, 2n]);
      expect(new Set(records.map((m) => m.address)).size).toBe(2);
    }

    // Every application was told the same, and says so by an event.
    const recorded = await mixed.misbehaviours(0);
    const double = recorded.filter((m) => m.type === MisbehaviourType.MISBEHAVIOUR_TYPE_DUPLICATE_VOTE);
    expect(double.length).toBeGreaterThanOrEqual(2);
    expect(double.every((m) => caughtBy.has(m.height) && m.power === 1n && m.totalPower === 41n)).toBe(true);
    for (const i of [0, 2]) {
      const { result } = await net.rpc<{ result: { finalize_block_events: { type: string }[] | null } }>(
        i,
        `block_results?height=${committedAt[0]}`,
      );
      const types = (result.finalize_block_events ?? []).map((e) => e.type);
      expect(types).toContain("stateset.validators.v1.EventMisbehaviour");
    }
    const last = await net.height(0);
    await net.waitFor(last, all, 30_000);
    await mixed.compare(1n, last);
  },
  200_000,
);

test.skipIf(cometbft === undefined)(
  "one of ours joins three cometbft late",
  async () => {
    mixed = await MixedNetwork.create(cometbft!, { chainId: "mixed-2", nodes: 4 });
    const { net } = mixed;
    await mixed.start([0, 1, 2], []);
    await net.waitFor(8n, [0, 1, 2], 60_000);
    mixed.startOurs(3);
    await net.waitFor((await net.height(0)) + 3n, [3], 60_000);
    await mixed.compare(1n, 8n, [0, 3]);
  },
  150_000,
);

test.skipIf(cometbft === undefined)(
  "one cometbft joins three of ours late",
  async () => {
    mixed = await MixedNetwork.create(cometbft!, { chainId: "mixed-3", nodes: 4 });
    const { net } = mixed;
    await mixed.start([], [0, 1, 2]);
    await net.waitFor(8n, [0, 1, 2], 60_000);
    await mixed.startComet(3);
    await net.waitFor((await net.height(0)) + 3n, [3], 60_000);
    await mixed.compare(1n, 8n, [0, 3]);
  },
  150_000,
);

test.skipIf(cometbft === undefined)(
  "a node joins two of each kind, is made a validator, signs, gains power, proposes, and is removed",
  async () => {
    mixed = await MixedNetwork.create(cometbft!, storyOptions("mixed-4", 5));
    const { net } = mixed;
    await mixed.start([2, 3], [0, 1, 4]);
    await net.waitFor(3n, [0, 1, 2, 3, 4], 60_000);
    await (await ValidatorStory.create(net, 4)).run([0, 1, 2, 3, 4]);
  },
  150_000,
);
