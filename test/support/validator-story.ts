/** A node joins a running chain, becomes a validator by a message, signs, changes its power, and leaves, all by the
 *  command line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { openTestKeyring } from "../../src/adapters/keyring-files.js";
import type { GenesisDoc } from "../../src/chain/genesis.js";
import { withAppState } from "../../src/cli/genesis-file.js";
import { type TestAccount, testAccounts } from "../../src/cli/test-chain.js";
import { withValidatorAuthority } from "../../src/cli/validator-authority.js";
import { toHexUpper } from "../../src/types/bytes.js";
import { statesetd, statesetdJson, until } from "./chain.js";
import type { NetworkOptions, TestNetwork } from "./network.js";

const PREFIX = "stateset";

interface CommitAnswer {
  readonly result: {
    readonly signed_header: {
      readonly commit: {
        readonly signatures: readonly { readonly validator_address: string; readonly block_id_flag: number }[];
      };
    };
  };
}

/** For a network whose last node is no validator at first; alice may change that. */
export function storyOptions(chainId: string, nodes: number): NetworkOptions {
  const alice = aliceOf();
  return {
    chainId,
    nodes,
    validators: nodes - 1,
    accounts: [{ address: alice.address, coins: [{ denom: "ustate", amount: 1_000_000_000n }] }],
    genesis: (doc: GenesisDoc) =>
      withAppState(doc, withValidatorAuthority(JSON.parse(doc.appState) as Record<string, unknown>, alice.address)),
  };
}

function aliceOf(): TestAccount {
  return testAccounts(PREFIX)[0]!;
}

export class ValidatorStory {
  private constructor(
    private readonly net: TestNetwork,
    private readonly joiner: number,
  ) {}

  /** @param joiner the node that is to become a validator; it need not run yet */
  static async create(net: TestNetwork, joiner: number): Promise<ValidatorStory> {
    await openTestKeyring(net.nodes[0]!.home).addLocal("alice", aliceOf().key);
    return new ValidatorStory(net, joiner);
  }

  private get client(): string[] {
    const { home, rpcPort } = this.net.nodes[0]!;
    return ["--home", home, "--node", `tcp://127.0.0.1:${rpcPort}`];
  }

  /** What `comet show-validator` prints on the node's machine. */
  async shownKey(index: number): Promise<string> {
    const { stdout } = await statesetd(["comet", "show-validator", "--home", this.net.nodes[index]!.home]);
    return stdout.trim();
  }

  /** Sends the changes, "KEY:POWER" each. @returns the first height that the new set makes */
  async update(...updates: readonly string[]): Promise<bigint> {
    const flags = updates.flatMap((u) => ["--updates", u]);
    const sent = await statesetdJson<{ code: number; txhash: string; raw_log: string }>([
      ...["tx", "validators", "update-validators", ...flags, "--from", "alice", "--keyring-backend", "test"],
      ...["--chain-id", this.net.genesis.chainId, "--gas", "400000", "--yes", ...this.client],
    ]);
    expect(sent).toMatchObject({ code: 0 });
    const { result } = await until(`transaction ${sent.txhash}`, 20_000, async () => {
      const answer = await this.net.rpc<{ result?: { height: string; tx_result: { code: number; log: string } } }>(
        0,
        `tx?hash=0x${sent.txhash}`,
      );
      return answer.result === undefined ? undefined : { result: answer.result };
    });
    expect(result.tx_result).toMatchObject({ code: 0 });
    return BigInt(result.height) + 2n;
  }

  /** Powers by validator address, as a node's engine has them at a height. */
  async powersAt(index: number, height: bigint): Promise<Map<string, string>> {
    const { result } = await this.net.rpc<{ result: { validators: { address: string; voting_power: string }[] } }>(
      index,
      `validators?height=${height}&per_page=100`,
    );
    return new Map(result.validators.map((v) => [v.address, v.voting_power]));
  }

  addressOf(index: number): string {
    return toHexUpper(this.net.nodes[index]!.made.validatorKey.address);
  }

  /** Waits for a commit that has the joiner's precommit for the block. @returns its height */
  async signs(from: bigint): Promise<bigint> {
    const address = this.addressOf(this.joiner);
    let height = from;
    return until(`node ${this.joiner} signs`, 40_000, async () => {
      for (const now = await this.net.height(0); height < now; height++) {
        const { result } = await this.net.rpc<CommitAnswer>(0, `commit?height=${height}`);
        const own = result.signed_header.commit.signatures.find((s) => s.validator_address === address);
        if (own?.block_id_flag === 2) return height;
      }
      return undefined;
    });
  }

  /** Joins, signs, weighs more, leaves. @param indexes nodes that run, the joiner too */
  async run(indexes: readonly number[]): Promise<void> {
    const { net, joiner } = this;
    const own = this.addressOf(joiner);
    const key = await this.shownKey(joiner);
    expect(JSON.parse(key)).toMatchObject({ "@type": "/cosmos.crypto.ed25519.PubKey" });

    const joined = await this.update(`${key}:10`);
    await net.waitFor(joined + 1n, indexes, 40_000);
    for (const i of indexes) {
      expect((await this.powersAt(i, joined - 1n)).has(own)).toBe(false);
      expect((await this.powersAt(i, joined)).get(own)).toBe("10");
    }
    const signed = await this.signs(joined);

    // Its power and that of a founder in one message; the founder's key by its base64 alone.
    const founder = (JSON.parse(await this.shownKey(0)) as { key: string }).key;
    const weighed = await this.update(`${key}:12`, `${founder}:9`);
    await net.waitFor(weighed + 1n, indexes, 40_000);
    for (const i of indexes) {
      const powers = await this.powersAt(i, weighed);
      expect([powers.get(own), powers.get(this.addressOf(0))]).toEqual(["12", "9"]);
    }
    await until("the joiner proposes", 40_000, async () => {
      for (let h = await net.height(0); h > signed; h--) if ((await net.block(0, h)).proposer === own) return true;
      return undefined;
    });

    const left = await this.update(`${key}:0`);
    // It is no validator any more, and follows.
    await net.waitFor(left + 2n, indexes, 40_000);
    for (const i of indexes) expect((await this.powersAt(i, left)).has(own)).toBe(false);
    const { result } = await net.rpc<CommitAnswer>(0, `commit?height=${left + 1n}`);
    expect(result.signed_header.commit.signatures.map((s) => s.validator_address)).not.toContain(own);
    const blocks = await Promise.all(indexes.map((i) => net.block(i, left + 1n)));
    expect(new Set(blocks.map((b) => `${b.hash}/${b.appHash}`)).size).toBe(1);

    // The application agrees with the engine.
    const set = await statesetdJson<{ validators: { power: string }[] }>([
      ...["query", "validators", "validator-set", ...this.client],
    ]);
    expect(set.validators.map((v) => v.power).sort()).toEqual([...(await this.powersAt(0, left)).values()].sort());
  }

  /** The height of the last signature that the joiner's key has made. */
  lastSigned(): bigint {
    const text = readFileSync(join(this.net.nodes[this.joiner]!.home, "data/priv_validator_state.json"), "utf8");
    return BigInt((JSON.parse(text) as { height: string }).height);
  }
}
