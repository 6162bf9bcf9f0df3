/** Sends transfers to the nodes of a running testnet, each node from accounts of its own. */
import { setTimeout as sleep } from "node:timers/promises";
import { publicKeyOf, signWith } from "../../crypto/public-key.js";
import { MsgSend } from "../../gen/cosmos/bank/v1beta1/tx.js";
import { nodeHome } from "../../node/testnet/layout.js";
import type { TestnetStatus } from "../../node/testnet/testnet.js";
import { type CliApplication, loadApplication } from "../application.js";
import { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { print } from "../output.js";
import { createRpcClient, type RpcClient } from "../rpc-client.js";
import { type LoadAccount, loadAccounts } from "../test-chain.js";
import { accountState } from "../tx/chain-queries.js";
import type { TxSigner } from "../tx/signer.js";
import { signTx } from "../tx/transaction.js";
import { askTestnet } from "./testnet-control.js";
import { testnetFolder } from "./testnet-init.js";

const RATE_DEFAULT = 20;
const RATE_MAX = 2_000;
const SECONDS_DEFAULT = 30;
const GAS = 100_000n;
const TICK_MS = 50;
/** How long the last transfers may take to be in a block. */
const SETTLE_MS = 10_000;

interface Tally {
  sent: number;
  accepted: number;
  refused: number;
  committed: number;
  lastRefusal: string;
}

export async function testnetLoad(context: CommandContext): Promise<void> {
  const rate = context.number("rate") ?? RATE_DEFAULT;
  if (rate < 1 || rate > RATE_MAX) throw badValue("--rate", String(rate), `a number from 1 to ${RATE_MAX}`);
  const seconds = context.number("seconds") ?? SECONDS_DEFAULT;
  if (seconds < 1) throw badValue("--seconds", String(seconds), "a number above 0");
  const status = await askTestnet<TestnetStatus>(context, "status");
  const nodes = status.nodes.filter((n) => n.running && !n.paused);
  if (nodes.length === 0) throw new CliError("no node runs", "testnet restart 0 starts one");
  const home = nodeHome(testnetFolder(context), 0);
  const { chain } = new CommandContext(context.io, { ...context.options, home });
  const setting = { app: loadApplication(chain), chainId: status.chainId, denom: chain.feeDenom };
  const tally: Tally = { sent: 0, accepted: 0, refused: 0, committed: 0, lastRefusal: "" };
  const senders = await Promise.all(
    loadAccounts(chain.bech32Prefix).map((account, i) =>
      Sender.open(account, createRpcClient(nodes[i % nodes.length]!.rpc), setting, tally),
    ),
  );
  await sendFor(context, senders, rate, seconds, tally);
  await settle(senders, tally);
  report(context, tally);
}

/** So many a second, spread over the senders; what a slow node holds up is not caught up later. */
async function sendFor(
  context: CommandContext,
  senders: readonly Sender[],
  rate: number,
  seconds: number,
  tally: Tally,
): Promise<void> {
  const begin = performance.now();
  const total = rate * seconds;
  let told = 0;
  for (let turn = 0; turn < total; ) {
    const elapsed = performance.now() - begin;
    const due = Math.min(total, Math.floor((elapsed * rate) / 1000) + 1);
    for (; turn < due; turn++) senders[turn % senders.length]!.send();
    if (elapsed - told >= 1_000) {
      told = elapsed;
      if (!context.wantsJson) context.io.err(`${tallyText(tally)}\n`);
    }
    await sleep(TICK_MS);
  }
}

async function settle(senders: readonly Sender[], tally: Tally): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  for (;;) {
    const counts = await Promise.all(senders.map((s) => s.committed()));
    tally.committed = counts.reduce((sum, n) => sum + n, 0);
    if (tally.committed >= tally.accepted || performance.now() > end) return;
    await sleep(500);
  }
}

function tallyText({ sent, accepted, refused }: Tally): string {
  return `sent ${sent}  accepted ${accepted}  refused ${refused}`;
}

function report(context: CommandContext, tally: Tally): void {
  const why = tally.refused > 0 ? `\nlast refusal: ${tally.lastRefusal}` : "";
  if (context.wantsJson) print(context.io, "json", tally);
  else context.io.out(`${tallyText(tally)}  in blocks ${tally.committed}${why}\n`);
}

interface Setting {
  readonly app: CliApplication;
  readonly chainId: string;
  readonly denom: string;
}

/** An account that sends itself coins through one node, one transfer after the other. */
class Sender {
  private work: Promise<void> = Promise.resolve();
  private readonly first: bigint;

  private constructor(
    private readonly account: LoadAccount,
    private readonly client: RpcClient,
    private readonly setting: Setting,
    private readonly tally: Tally,
    private signer: TxSigner,
  ) {
    this.first = signer.sequence;
  }

  static async open(account: LoadAccount, client: RpcClient, setting: Setting, tally: Tally): Promise<Sender> {
    const state = await accountState(client, account.address);
    const signer = { publicKey: publicKeyOf(account.key), address: account.address, ...state };
    return new Sender(account, client, setting, tally, signer);
  }

  send(): void {
    this.work = this.work.then(() => this.sendNow());
  }

  /** Transfers that are in blocks; waits for those that were sent. The node's last answer when it does not answer. */
  async committed(): Promise<number> {
    await this.work;
    const state = await accountState(this.client, this.account.address).catch(() => undefined);
    return state === undefined ? 0 : Number(state.sequence - this.first);
  }

  private async sendNow(): Promise<void> {
    const { tally, setting, account } = this;
    tally.sent++;
    const { address } = account;
    const value = MsgSend.encode({
      fromAddress: address,
      toAddress: address,
      amount: [{ denom: setting.denom, amount: "1" }],
    });
    const content = {
      messages: [{ typeUrl: `/${MsgSend.typeName}`, value }],
      memo: "",
      timeoutHeight: 0n,
      unordered: false,
      timeoutTimestamp: undefined,
      fee: [],
      gasLimit: GAS,
      feePayer: "",
      feeGranter: "",
    };
    const sign = async (bytes: Uint8Array) => signWith(account.key, bytes);
    try {
      const tx = await signTx(setting.app, content, this.signer, "direct", setting.chainId, sign);
      const answer = await this.client.broadcast("sync", tx);
      if (answer.code === 0) {
        tally.accepted++;
        this.signer = { ...this.signer, sequence: this.signer.sequence + 1n };
      } else this.refused(answer.log);
    } catch (e) {
      this.refused((e as Error).message);
    }
  }

  private refused(reason: string): void {
    this.tally.refused++;
    this.tally.lastRefusal = reason;
    const expected = /expected ([0-9]+), got/.exec(reason);
    if (expected !== null) this.signer = { ...this.signer, sequence: BigInt(expected[1]!) };
  }
}
