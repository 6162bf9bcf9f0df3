/** Times bank sends with fees through the application alone: CheckTx, then blocks of them, and blocks of transactions that
 *  nobody has seen before. Prints microseconds a transaction.
 *
 *  Usage: tsx bench/app-tx.ts [--txs 5000] [--block 1000] [--senders 500] */
import { createECDH, createHash } from "node:crypto";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { createNativeVerifier, nativeHasher } from "../src/adapters/native-crypto.js";
import { createApp } from "../src/app/app.js";
import { secp256k1Address } from "../src/crypto/address.js";
import { publicKeyToAny } from "../src/crypto/key-any.js";
import { MsgSend } from "../src/gen/cosmos/bank/v1beta1/tx.js";
import { SignMode } from "../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../src/gen/cosmos/tx/v1beta1/tx.js";
import { MemoryDatabase } from "../src/store/memory-database.js";
import { EMPTY_BYTES } from "../src/types/bytes.js";
import { utf8Encode } from "../src/types/utf8.js";

const CHAIN_ID = "bench-1";

interface Signer {
  ecdsaSign(digest: Uint8Array, key: Uint8Array): { readonly signature: Uint8Array };
}

interface Account {
  readonly key: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: string;
  readonly number: bigint;
  sequence: bigint;
}

const { values } = parseArgs({
  options: {
    txs: { type: "string", default: "5000" },
    block: { type: "string", default: "1000" },
    senders: { type: "string", default: "500" },
  },
});
const [txCount, blockSize, senders] = [Number(values.txs), Number(values.block), Number(values.senders)];
const native = createRequire(import.meta.url)("secp256k1/bindings") as Signer;

function newApp() {
  const db = new MemoryDatabase();
  const options = { chainId: CHAIN_ID, version: "bench", minGasPrices: [] };
  return { ...createApp(options, { db, hasher: nativeHasher, verifier: createNativeVerifier() }), db };
}

type BenchApp = ReturnType<typeof newApp>;

function makeAccounts({ facts }: BenchApp): Account[] {
  return Array.from({ length: senders }, (_, i) => {
    const key = createHash("sha256").update(`account ${i}`).digest();
    const ecdh = createECDH("secp256k1");
    ecdh.setPrivateKey(key);
    const publicKey = new Uint8Array(ecdh.getPublicKey(null, "compressed"));
    const address = facts.addresses.format(secp256k1Address(publicKey));
    return { key: new Uint8Array(key), publicKey, address, number: BigInt(i), sequence: 0n };
  });
}

function start({ app, db }: BenchApp, accounts: readonly Account[]): void {
  const state = {
    auth: {
      params: {
        max_memo_characters: "256",
        tx_sig_limit: "7",
        tx_size_cost_per_byte: "10",
        sig_verify_cost_ed25519: "590",
        sig_verify_cost_secp256k1: "1000",
      },
      accounts: accounts.map(({ address, number }) => ({
        "@type": "/cosmos.auth.v1beta1.BaseAccount",
        address,
        account_number: String(number),
      })),
    },
    bank: {
      params: { default_send_enabled: true },
      balances: accounts.map(({ address }) => ({ address, coins: [{ denom: "ustate", amount: "1000000000000" }] })),
    },
  };
  app.initChain({
    time: { seconds: 1_800_000_000n, nanos: 0 },
    chainId: CHAIN_ID,
    consensusParams: undefined,
    validators: [],
    appStateBytes: utf8Encode(JSON.stringify(state)),
    initialHeight: 1n,
  });
  runBlock(app, db, 1n, []);
}

function runBlock(app: BenchApp["app"], db: MemoryDatabase, height: bigint, txs: Uint8Array[]): number {
  const { txResults } = app.finalizeBlock({
    txs,
    decidedLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    hash: EMPTY_BYTES,
    height,
    time: { seconds: 1_800_000_000n + height, nanos: 0 },
    nextValidatorsHash: EMPTY_BYTES,
    proposerAddress: EMPTY_BYTES,
  });
  db.apply(app.commit().writes);
  app.written(height);
  const failed = txResults.find((result) => result.code !== 0);
  if (failed !== undefined) throw new Error(`a transaction failed: ${failed.log}`);
  return txResults.length;
}

function send(from: Account, to: Account): Uint8Array {
  const msg = MsgSend.encode({
    fromAddress: from.address,
    toAddress: to.address,
    amount: [{ denom: "ustate", amount: "1" }],
  });
  const bodyBytes = TxBody.encode(TxBody.from({ messages: [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: msg }] }));
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.from({
      signerInfos: [
        {
          publicKey: publicKeyToAny({ kind: "secp256k1", bytes: from.publicKey }),
          modeInfo: { sum: { kind: "single", value: { mode: SignMode.SIGN_MODE_DIRECT } } },
          sequence: from.sequence++,
        },
      ],
      fee: { amount: [{ denom: "ustate", amount: "200" }], gasLimit: 200_000n, payer: "", granter: "" },
    }),
  );
  const doc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: from.number });
  const { signature } = native.ecdsaSign(nativeHasher.sha256(doc), from.key);
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] });
}

function makeTxs(accounts: readonly Account[], count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) =>
    send(accounts[i % accounts.length]!, accounts[(i * 7 + 1) % accounts.length]!),
  );
}

/** Microseconds a transaction, on the clock and on the processor: the machine may be busy with other things. */
interface Cost {
  readonly wall_us: number;
  readonly cpu_us: number;
}

function measure(txs: number, run: () => void): Cost {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  run();
  const wall = (performance.now() - begin) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall_us: Math.round(wall / txs), cpu_us: Math.round((user + system) / txs) };
}

/** Runs blocks until all are in. */
function timeBlocks({ app, db }: BenchApp, txs: readonly Uint8Array[]): Cost {
  return measure(txs.length, () => {
    for (let i = 0; i < txs.length; i += blockSize) {
      runBlock(app, db, app.store.latestVersion + 1n, txs.slice(i, i + blockSize));
    }
  });
}

function timeChecks({ app }: BenchApp, txs: readonly Uint8Array[]): Cost {
  return measure(txs.length, () => {
    for (const tx of txs) {
      const { code, log } = app.checkTx({ tx, type: 0 });
      if (code !== 0) throw new Error(`CheckTx refused: ${log}`);
    }
  });
}

const app = newApp();
const accounts = makeAccounts(app);
start(app, accounts);
timeBlocks(app, makeTxs(accounts, Math.min(txCount, 2000)));
const checked = makeTxs(accounts, txCount);
const checkTx = timeChecks(app, checked);
const seen = timeBlocks(app, checked);
const unseen = timeBlocks(app, makeTxs(accounts, txCount));
console.log(
  JSON.stringify({
    txs: txCount,
    block: blockSize,
    senders,
    check_tx: checkTx,
    block_after_check: seen,
    block_unseen: unseen,
    rss_mb: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
