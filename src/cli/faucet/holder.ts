/** The account behind a faucet: it sends one credit after the other, each in a transaction of its own. */
import { setTimeout as sleep } from "node:timers/promises";
import { parseAddress } from "../../crypto/bech32.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { Query as BankQuery, type QueryAllBalancesResponse } from "../../gen/cosmos/bank/v1beta1/query.js";
import { MsgSend } from "../../gen/cosmos/bank/v1beta1/tx.js";
import { type Coin, coinsToWire, findCoin } from "../../types/coin.js";
import { type CliApplication, loadApplication } from "../application.js";
import type { RpcClient } from "../rpc-client.js";
import { accountState } from "../tx/chain-queries.js";
import { signTx } from "../tx/transaction.js";
import type { Faucet, FaucetStatus } from "./server.js";

const GAS = 150_000n;
/** How long a credit may take to be in a block. */
const COMMIT_MS_MAX = 20_000;
const LOOK_MS_MIN = 20;
const LOOK_MS_MAX = 500;

const FIRST_BLOCK_MS_MAX = 30_000;

interface StatusAnswer {
  readonly node_info: { readonly network: string };
  readonly sync_info: { readonly latest_block_height: string };
}

export interface HolderParts {
  readonly client: RpcClient;
  readonly chain: Parameters<typeof loadApplication>[0];
  readonly address: string;
  readonly publicKey: PublicKey;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** What one credit gives, of each denom. */
  readonly credits: readonly Coin[];
  /** What a transfer pays. */
  readonly fee: readonly Coin[];
}

export class FaucetHolder implements Faucet {
  private readonly app: CliApplication;
  private chainId: string | undefined;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: HolderParts) {
    this.app = loadApplication(parts.chain);
  }

  isAddress(text: string): boolean {
    return parseAddress(text, this.parts.chain.bech32Prefix).ok;
  }

  async status(): Promise<FaucetStatus> {
    const { client, address, credits } = this.parts;
    const balances = await this.balances();
    return {
      nodeUrl: client.url,
      chainId: await this.chain(),
      chainTokens: credits.map(({ denom }) => denom),
      availableTokens: credits
        .filter(({ denom, amount }) => (findCoin(balances, denom)?.amount ?? 0n) >= amount)
        .map(({ denom }) => denom),
      holder: { address, balances: coinsToWire(balances) },
    };
  }

  /** Returns when the chain has its first block: before it there are no balances. @throws Error when none comes */
  async ready(): Promise<void> {
    const end = performance.now() + FIRST_BLOCK_MS_MAX;
    for (;;) {
      const { sync_info } = await this.parts.client.call<StatusAnswer>("status");
      if (Number(sync_info.latest_block_height) > 0) return;
      if (performance.now() > end) throw new Error("the chain makes no blocks");
      await sleep(LOOK_MS_MAX / 5);
    }
  }

  private async chain(): Promise<string> {
    this.chainId ??= (await this.parts.client.call<StatusAnswer>("status")).node_info.network;
    return this.chainId;
  }

  private async balances(): Promise<Coin[]> {
    const { allBalances } = BankQuery.methods;
    const request = allBalances.input.encode(allBalances.input.from({ address: this.parts.address }));
    const answer = await this.parts.client.abciQuery(`/${BankQuery.typeName}/${allBalances.name}`, request);
    if (answer.code !== 0) throw new Error(answer.log);
    const { balances } = allBalances.output.decode(answer.value) as QueryAllBalancesResponse;
    return balances.map(({ denom, amount }) => ({ denom, amount: BigInt(amount) }));
  }

  credit(address: string, denom: string): Promise<void> {
    const mine = this.work.then(() => this.send(address, denom));
    this.work = mine.catch(() => undefined);
    return mine;
  }

  private async send(toAddress: string, denom: string): Promise<void> {
    const { client, address, publicKey, credits, fee, sign } = this.parts;
    const amount = credits.filter((coin) => coin.denom === denom);
    const value = MsgSend.encode({ fromAddress: address, toAddress, amount: coinsToWire(amount) });
    const content = {
      messages: [{ typeUrl: `/${MsgSend.typeName}`, value }],
      memo: "",
      timeoutHeight: 0n,
      unordered: false,
      timeoutTimestamp: undefined,
      fee,
      gasLimit: GAS,
      feePayer: "",
      feeGranter: "",
    };
    const signer = { publicKey, address, ...(await accountState(client, address)) };
    const bytes = await signTx(this.app, content, signer, "direct", await this.chain(), sign);
    const answer = await client.broadcast("sync", bytes);
    if (answer.code !== 0) throw new Error(answer.log);
    await this.untilCommitted(answer.hash);
  }

  private async untilCommitted(hash: string): Promise<void> {
    const params = { hash: Buffer.from(hash, "hex").toString("base64") };
    const end = performance.now() + COMMIT_MS_MAX;
    for (let pauseMs = LOOK_MS_MIN; ; pauseMs = Math.min(2 * pauseMs, LOOK_MS_MAX)) {
      const found = await this.parts.client
        .call<{ tx_result: { code: number; log: string } }>("tx", params)
        .catch((error: Error) => (performance.now() > end ? Promise.reject(error) : undefined));
      if (found !== undefined && found.tx_result.code !== 0) throw new Error(found.tx_result.log);
      if (found !== undefined) return;
      await sleep(pauseMs);
    }
  }
}
