/** Our engine with an application that is not ours: CometBFT's kvstore behind its own ABCI server; and with ours, behind
 *  our own. The invariants are those of CometBFT's end-to-end tests. */
import { spawn } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { readKeyFile } from "../../src/adapters/key-file.js";
import { wrapDuplicateVote } from "../../src/chain/evidence.js";
import { evidenceToJson } from "../../src/chain/json/evidence.js";
import { voteSignBytes } from "../../src/chain/sign-bytes.js";
import { PRECOMMIT } from "../../src/chain/vote.js";
import { signEd25519 } from "../../src/crypto/ed25519.js";
import { Vote } from "../../src/gen/tendermint/types/types.js";
import { toBase64 } from "../../src/types/base64.js";
import { toHex, toHexUpper } from "../../src/types/bytes.js";
import { parseRfc3339 } from "../../src/types/rfc3339.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { buildAbciCli, missingTools } from "./comet-tools.js";

const missing = missingTools();
if (missing !== undefined) console.warn(`skipped: ${missing}`);

let network: TestNetwork | undefined;
const programs: NodeProcess[] = [];

afterEach(async () => {
  for (const p of programs.splice(0)) await p.stop("SIGKILL");
  await network?.destroy();
  network = undefined;
});

function run(command: string, args: readonly string[]): NodeProcess {
  const started = new NodeProcess(spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] }));
  programs.push(started);
  return started;
}

interface Header {
  readonly height: string;
  readonly time: string;
  readonly last_block_id: { readonly hash: string };
  readonly app_hash: string;
  readonly validators_hash: string;
  readonly next_validators_hash: string;
  readonly proposer_address: string;
}

interface BlockAnswer {
  readonly block_id: { readonly hash: string };
  readonly block: {
    readonly header: Header;
    readonly data: { readonly txs: readonly string[] };
    readonly evidence: { readonly evidence: readonly { readonly type: string }[] };
    readonly last_commit: { readonly signatures: readonly { readonly block_id_flag: number }[] } | null;
  };
}

interface ResultsAnswer {
  readonly txs_results: readonly { readonly code: number }[] | null;
  readonly app_hash: string;
  readonly validator_updates: readonly unknown[] | null;
}

interface ValidatorsAnswer {
  readonly validators: readonly { readonly address: string; readonly voting_power: string }[];
}

const hexOf = (base64: string): string => Buffer.from(base64, "base64").toString("hex").toUpperCase();

/** Two precommits for different blocks by the validator of a node, as anybody may report them. */
async function doubleVote(net: TestNetwork, by: number, height: bigint): Promise<unknown> {
  const { made } = net.nodes[by]!;
  const pair = readKeyFile(made.config.paths.privValidatorKey);
  const { validators } = await ask<ValidatorsAnswer>(net, 0, `validators?height=${height}`);
  const address = toHexUpper(pair.address);
  const index = validators.findIndex((v) => v.address === address);
  const { block } = await ask<BlockAnswer>(net, 0, `block?height=${height}`);
  const time = parseRfc3339(block.header.time)!;
  const vote = (fill: number): Vote => {
    const plain: Vote = {
      ...Vote.create(),
      type: PRECOMMIT,
      height,
      round: 0,
      blockId: {
        hash: new Uint8Array(32).fill(fill),
        partSetHeader: { total: 1, hash: new Uint8Array(32).fill(fill) },
      },
      timestamp: time,
      validatorAddress: pair.address,
      validatorIndex: index,
    };
    return { ...plain, signature: signEd25519(pair.privateKey, voteSignBytes(net.genesis.chainId, plain)) };
  };
  const total = validators.reduce((sum, v) => sum + BigInt(v.voting_power), 0n);
  return evidenceToJson(
    wrapDuplicateVote({
      voteA: vote(1),
      voteB: vote(2),
      totalVotingPower: total,
      validatorPower: BigInt(validators[index]!.voting_power),
      timestamp: time,
    }),
  );
}

async function ask<T>(net: TestNetwork, node: number, path: string): Promise<T> {
  const answer = await net.rpc<{ readonly result?: T; readonly error?: unknown }>(node, path);
  if (answer.result === undefined) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

/** Powers by address, at a height. */
async function powers(net: TestNetwork, height: bigint): Promise<Map<string, bigint>> {
  const { validators } = await ask<ValidatorsAnswer>(net, 0, `validators?height=${height}`);
  return new Map(validators.map((v) => [v.address, BigInt(v.voting_power)]));
}

test.skipIf(missing !== undefined)(
  "four of our engines drive four kvstores over TCP, unix and gRPC: CometBFT's end-to-end invariants hold",
  async () => {
    network = await TestNetwork.create({
      chainId: "kvstore-1",
      nodes: 4,
      validators: 3,
      genesis: (doc) => ({ ...doc, appState: "" }),
    });
    const net = network;
    const all = [0, 1, 2, 3];
    const abciCli = buildAbciCli();
    const meetings = (index: number, port: number): readonly [listen: string, dial: string, kind: string] => {
      const tcp = `tcp://127.0.0.1:${port}`;
      const unix = `unix://${net.folder}/app${index}.sock`;
      if (index === 1) return [tcp, tcp.replace("tcp", "grpc"), "grpc"];
      return index === 2 ? [unix, unix, "socket"] : [tcp, tcp, "socket"];
    };
    for (const { index, abciPort } of net.nodes) {
      const [listen, dial, kind] = meetings(index, abciPort);
      run(abciCli, ["kvstore", "--address", listen, "--abci", kind]);
      net.start(index, "--proxy-app", dial);
    }
    await net.waitFor(2n, all, 60_000);

    // Transactions, found by hash everywhere, and what they wrote.
    const txs = new Map<string, bigint>();
    for (const i of all) {
      const answer = await ask<{ height: string; hash: string; tx_result: { code: number } }>(
        net,
        i,
        `broadcast_tx_commit?tx="key${i}=value${i}"`,
      );
      expect(answer.tx_result.code).toBe(0);
      txs.set(answer.hash, BigInt(answer.height));
    }
    const refused = await net.rpc<{ result: { code: number } }>(0, 'broadcast_tx_sync?tx="nothing"');
    expect(refused.result.code).not.toBe(0);

    // Validators: the fourth comes in by a transaction, two heights later, and signs.
    const before = await powers(net, 1n);
    expect(before.size).toBe(3);
    const fourth = net.nodes[3]!.made.genesis.validators[0]!;
    const fourthAddress = toHexUpper(readKeyFile(net.nodes[3]!.made.config.paths.privValidatorKey).address);
    const change = `val=ed25519!${toBase64(fourth.pubKey.bytes)}!7`;
    const changed = await ask<{ height: string }>(net, 0, `broadcast_tx_commit?tx=0x${toHex(utf8Encode(change))}`);
    const changedAt = BigInt(changed.height);

    // Evidence: told to one node, committed by all, and punished by the application.
    const liar = toHexUpper(readKeyFile(net.nodes[1]!.made.config.paths.privValidatorKey).address);
    const evidence = await doubleVote(net, 1, 2n);
    await ask(net, 2, `broadcast_evidence?evidence=${encodeURIComponent(JSON.stringify(evidence))}`);
    const last = changedAt + 8n;
    await net.waitFor(last, all, 60_000);

    let punishedAt = 0n;
    let previous: BlockAnswer | undefined;
    for (let h = 1n; h < last; h++) {
      const copies = await Promise.all(all.map((i) => ask<BlockAnswer>(net, i, `block?height=${h}`)));
      for (const copy of copies) expect(copy).toEqual(copies[0]);
      const { block, block_id: id } = copies[0]!;
      const { header } = block;
      // Linked to the block before, later than it, by a proposer of the set, signed by more than two thirds.
      expect(header.last_block_id.hash).toBe(previous?.block_id.hash ?? "");
      if (previous !== undefined) {
        expect(Date.parse(header.time)).toBeGreaterThan(Date.parse(previous.block.header.time));
        expect(header.validators_hash).toBe(previous.block.header.next_validators_hash);
        const signed = block.last_commit!.signatures.filter((sig) => sig.block_id_flag === 2).length;
        expect(3 * signed).toBeGreaterThan(2 * block.last_commit!.signatures.length);
      }
      const set = await powers(net, h);
      expect([...set.keys()]).toContain(header.proposer_address);
      expect(set.get(fourthAddress), `power at ${h}`).toBe(h < changedAt + 2n ? undefined : 7n);
      if (block.evidence.evidence.length > 0) {
        expect(block.evidence.evidence).toEqual([evidence]);
        expect(punishedAt).toBe(0n);
        punishedAt = h;
      }
      const punished = punishedAt > 0n && h >= punishedAt + 2n;
      expect(set.get(liar), `power at ${h}`).toBe(before.get(liar)! - (punished ? 1n : 0n));
      // The header after a block carries the hash that the application gave for it, and its results are kept.
      const results = await ask<ResultsAnswer>(net, Number(h % 4n), `block_results?height=${h}`);
      const next = await ask<BlockAnswer>(net, 0, `block?height=${h + 1n}`);
      expect(hexOf(results.app_hash)).toBe(next.block.header.app_hash);
      expect(results.txs_results?.length ?? 0).toBe(block.data.txs.length);
      const byHash = await ask<BlockAnswer>(net, 1, `block_by_hash?hash=0x${id.hash}`);
      expect(byHash.block.header.height).toBe(String(h));
      previous = copies[0];
    }
    expect(punishedAt).toBeGreaterThan(0n);

    for (const i of all) {
      for (const [hash, height] of txs) {
        const found = await ask<{ height: string; hash: string }>(net, i, `tx?hash=0x${hash}&prove=true`);
        expect([BigInt(found.height), found.hash]).toEqual([height, hash]);
      }
      const query = await ask<{ response: { value: string } }>(net, i, `abci_query?path="/store"&data="key1"`);
      expect(Buffer.from(query.response.value, "base64").toString()).toBe("value1");
      // What the application says of itself is what the chain says of it.
      const info = await ask<{ response: { last_block_height: string; last_block_app_hash: string } }>(
        net,
        i,
        "abci_info",
      );
      const { last_block_height: at, last_block_app_hash: hash } = info.response;
      await net.waitFor(BigInt(at) + 1n, [i], 20_000);
      const after = await ask<BlockAnswer>(net, i, `block?height=${BigInt(at) + 1n}`);
      expect(after.block.header.app_hash).toBe(hexOf(hash));
      expect(await net.peers(i)).toBe(3);
    }
  },
  180_000,
);

test("our engine drives our application through the socket; when the application dies, the engine stops and says so", async () => {
  network = await TestNetwork.create({ chainId: "apart-1", nodes: 1 });
  const net = network;
  const port = await freePort();
  const address = `tcp://127.0.0.1:${port}`;
  const { home } = net.nodes[0]!;
  const app = run(process.execPath, [program, "start", "--abci", address, "--home", home]);
  const engine = net.start(0, "--proxy-app", address);
  await net.waitFor(3n, [0], 40_000);
  await app.stop("SIGKILL");
  await until("the engine ends", 10_000, async () => (engine.running ? undefined : true));
  expect(engine.output.join("")).toMatch(/the node stops: it cannot go on/);
  // Both come back where they were.
  run(process.execPath, [program, "start", "--abci", address, "--home", home]);
  net.start(0, "--proxy-app", address);
  await net.waitFor(6n, [0], 40_000);
}, 120_000);
