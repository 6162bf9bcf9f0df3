/** A validator set of both kinds: our engine with our application, and the real cometbft with our application behind its
 *  ABCI socket. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import { QueryMisbehavioursResponse } from "../../src/gen/stateset/validators/v1/query.js";
import type { Misbehaviour } from "../../src/gen/stateset/validators/v1/state.js";
import { fromBase64 } from "../../src/types/base64.js";
import { toHexUpper } from "../../src/types/bytes.js";
import { edit, until } from "./chain.js";
import { type NetworkOptions, NodeProcess, program, TestNetwork } from "./network.js";

export type Kind = "ours" | "comet";

export class MixedNetwork {
  private readonly applications = new Map<number, NodeProcess>();
  /** How each node was started last. */
  private readonly kinds = new Map<number, Kind>();

  private constructor(
    readonly net: TestNetwork,
    private readonly cometbft: string,
  ) {}

  static async create(cometbft: string, options: NetworkOptions): Promise<MixedNetwork> {
    return new MixedNetwork(await TestNetwork.create(options), cometbft);
  }

  get running(): number[] {
    return [...this.kinds.keys()].sort();
  }

  /** Starts nodes of both kinds beside each other. */
  async start(comets: readonly number[], ours: readonly number[]): Promise<void> {
    for (const i of ours) this.startOurs(i);
    await Promise.all(comets.map((i) => this.startComet(i)));
  }

  startOurs(index: number, ...args: readonly string[]): void {
    this.kinds.set(index, "ours");
    this.net.start(index, ...args);
  }

  /** The real cometbft on a node's home, our application beside it. */
  async startComet(index: number, ...flags: readonly string[]): Promise<void> {
    const { home, abciPort } = this.net.nodes[index]!;
    const args = [program, "start", "--abci", `tcp://127.0.0.1:${abciPort}`, "--home", home];
    const app = new NodeProcess(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
    this.applications.set(index, app);
    await until(`the application of node ${index} listens`, 30_000, async () =>
      app.output.join("").includes("waits for its engine") ? true : undefined,
    ).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${app.output.join("")}`);
    });
    this.kinds.set(index, "comet");
    const comet = ["node", "--home", home, ...flags];
    this.net.adopt(index, spawn(this.cometbft, comet, { stdio: ["ignore", "pipe", "pipe"] }));
  }

  async kill(index: number): Promise<void> {
    this.kinds.delete(index);
    await this.net.kill(index);
    await this.applications.get(index)?.stop("SIGKILL");
    this.applications.delete(index);
  }

  /** Starts a node that was killed so that it knows no other peers than these, and nobody dials it.
   *  Whatever it catches up with, it has from them. */
  async restartWith(index: number, kind: Kind, peers: readonly number[]): Promise<void> {
    const addresses = peers.map((i) => `${this.net.nodes[i]!.id}@127.0.0.1:${this.net.nodes[i]!.p2pPort}`).join(",");
    edit(join(this.net.nodes[index]!.home, "config/config.toml"), [
      [/^persistent_peers = ".*"/m, `persistent_peers = "${addresses}"`],
      [/^max_num_inbound_peers = .*$/m, "max_num_inbound_peers = 0"],
      [/^pex = .*$/m, "pex = false"],
    ]);
    if (kind === "ours") this.startOurs(index);
    else await this.startComet(index);
  }

  async peerIds(index: number): Promise<string[]> {
    const { result } = await this.net.rpc<{ result: { peers: { node_info: { id: string } }[] } }>(index, "net_info");
    return result.peers.map((p) => p.node_info.id);
  }

  /** Every height from `from` to `to` is the same everywhere; answers who proposed how many blocks, by node. */
  async compare(from: bigint, to: bigint, indexes: readonly number[] = this.running): Promise<Map<number, number>> {
    const proposers = new Map<number, number>();
    for (let h = from; h <= to; h++) {
      const blocks = await Promise.all(indexes.map((i) => this.net.block(i, h)));
      expect(new Set(blocks.map((b) => `${b.hash}/${b.appHash}`)).size, `height ${h}`).toBe(1);
      const proposer = this.nodeOf(blocks[0]!.proposer);
      proposers.set(proposer, (proposers.get(proposer) ?? 0) + 1);
    }
    return proposers;
  }

  /** Which node has a validator address. */
  nodeOf(address: string): number {
    return this.net.nodes.findIndex(({ made }) => toHexUpper(made.validatorKey.address) === address);
  }

  kindOf(address: string): Kind | undefined {
    return this.kinds.get(this.nodeOf(address));
  }

  /** What the application behind a node has recorded. */
  async misbehaviours(index: number): Promise<Misbehaviour[]> {
    const path = "/stateset.validators.v1.Query/Misbehaviours";
    const { result } = await this.net.rpc<{
      result: { response: { code: number; log: string; value: string | null } };
    }>(index, `abci_query?path="${path}"`);
    const { code, log, value } = result.response;
    if (code !== 0) throw new Error(log);
    return QueryMisbehavioursResponse.decode(fromBase64(value ?? "")).misbehaviours;
  }

  async destroy(): Promise<void> {
    for (const app of this.applications.values()) await app.stop("SIGKILL");
    await this.net.destroy();
  }
}

/** Heights of evidence and who is accused, as RPC's `block` shows it. */
export interface EvidenceJson {
  readonly type: string;
  readonly value: {
    readonly vote_a?: { readonly height: string; readonly validator_address: string };
    readonly CommonHeight?: string;
  };
}

/** Evidence in the block of a height, with its proposer. */
export async function evidenceIn(
  net: TestNetwork,
  index: number,
  height: bigint,
): Promise<{ readonly proposer: string; readonly evidence: readonly EvidenceJson[] }> {
  const { result } = await net.rpc<{
    result: { block: { header: { proposer_address: string }; evidence: { evidence: EvidenceJson[] | null } } };
  }>(index, `block?height=${height}`);
  return { proposer: result.block.header.proposer_address, evidence: result.block.evidence.evidence ?? [] };
}
