/** A node with everything that it keeps on disk in memory: log of consensus, databases of engine and application, the
 *  signer's state. Only servers and threads are left out. */
import { createSigner, type FileSigner } from "../../src/adapters/file-signer.js";
import { localApp } from "../../src/adapters/local-app.js";
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { FRESH_SIGN_STATE, formatSignState, parseSignState } from "../../src/adapters/sign-state.js";
import { createApp } from "../../src/app/app.js";
import { defaultConsensusParams } from "../../src/chain/params.js";
import { ed25519Address } from "../../src/crypto/address.js";
import { ed25519KeyFromSeed, ed25519PublicKey } from "../../src/crypto/ed25519.js";
import { createEngine, type Engine } from "../../src/engine/create-engine.js";
import { Persister } from "../../src/engine/driver/persister.js";
import { retryingDatabase } from "../../src/engine/driver/retrying-database.js";
import type { Genesis } from "../../src/engine/replay/handshake.js";
import type { Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import { AppPruner } from "../../src/node/app-pruner.js";
import type { KvDatabase } from "../../src/ports/disk.js";
import type { Signer } from "../../src/ports/signer.js";
import type { BaseApp } from "../../src/sdk/base-app.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Decode, utf8Encode } from "../../src/types/utf8.js";
import { RIG_CHAIN_ID, RIG_CONFIG, rigGenesis } from "../support/engine-rig.js";
import { keptLog } from "../support/kept-log.js";
import type { MemoryDisk } from "../support/memory-disk.js";
import { sendMsg, signedTx, wallet } from "../support/signed-tx.js";
import type { VirtualClock } from "../support/virtual-clock.js";

const SIGN_STATE_FILE = "priv_validator_state.json";
const PRIVATE_KEY = ed25519KeyFromSeed(new Uint8Array(32).fill(7));
const PUBLIC_KEY = ed25519PublicKey(PRIVATE_KEY);
const PAIR = { privateKey: PRIVATE_KEY, publicKey: PUBLIC_KEY, address: ed25519Address(PUBLIC_KEY) };
const VERIFIER = createNativeVerifier();
const alice = wallet("alice", 0n);
const bob = wallet("bob", 1n);

/** What has left the signer, by height, round and step: it outlives the process, as the world's memory does. */
export interface Released {
  readonly signatures: Map<string, string>;
  /** Heights, rounds and steps that were signed in two ways. */
  readonly contradictions: string[];
}

export interface NodeOptions {
  readonly disk: Pick<MemoryDisk, "database" | "folder">;
  readonly clock: VirtualClock;
  readonly released: Released;
  /** Keep as few versions and blocks as may be. */
  readonly prune?: boolean;
  /** Stands for a disk that says that it has flushed and has not. */
  readonly appDatabase?: (db: KvDatabase) => KvDatabase;
  /** Looks at the opened application before the engine does. */
  readonly prepare?: (app: BaseApp) => Promise<void>;
}

export interface WholeNode {
  readonly engine: Engine;
  readonly app: BaseApp;
  readonly log: ReturnType<typeof keptLog>;
  readonly fatal: Error[];
  readonly signer: FileSigner;
  /** Sends the transaction of one height. */
  send(height: bigint): void;
  stop(): Promise<void>;
}

function genesis(prune: boolean): Genesis {
  const params = defaultConsensusParams();
  const state = {
    auth: {
      params: {
        max_memo_characters: "256",
        tx_sig_limit: "7",
        tx_size_cost_per_byte: "10",
        sig_verify_cost_ed25519: "590",
        sig_verify_cost_secp256k1: "1000",
      },
      accounts: [alice, bob].map(({ address, number }) => ({
        "@type": "/cosmos.auth.v1beta1.BaseAccount",
        address,
        account_number: String(number),
      })),
    },
    bank: {
      params: { default_send_enabled: true },
      balances: [alice, bob].map(({ address }) => ({ address, coins: [{ denom: "ustate", amount: "1000000" }] })),
    },
  };
  return rigGenesis([{ address: PAIR.address, publicKey: PUBLIC_KEY }], {
    appStateBytes: utf8Encode(JSON.stringify(state)),
    consensusParams: prune
      ? { ...params, evidence: { ...params.evidence, maxAgeNumBlocks: 1n, maxAgeDurationNs: 1_000_000_000n } }
      : params,
  });
}

/** Remembers what it lets out, and whether that ever contradicts what was let out before. */
function watched(signer: FileSigner, released: Released): Signer {
  const note = (step: string, message: Vote | Proposal): void => {
    const key = `${message.height}/${message.round}/${step}`;
    const signature = toHex(message.signature);
    const before = released.signatures.get(key);
    if (before !== undefined && before !== signature) released.contradictions.push(key);
    released.signatures.set(key, signature);
  };
  return {
    publicKey: signer.publicKey,
    get state() {
      return signer.state;
    },
    async signVote(chainId, vote) {
      const signed = await signer.signVote(chainId, vote);
      note(vote.type === 1 ? "prevote" : "precommit", signed);
      return signed;
    },
    async signProposal(chainId, proposal) {
      const signed = await signer.signProposal(chainId, proposal);
      note("proposal", signed);
      return signed;
    },
  };
}

export async function openNode(options: NodeOptions): Promise<WholeNode> {
  const { disk, clock, released, prune = false, appDatabase = (db) => db } = options;
  const log = keptLog();
  const fatal: Error[] = [];
  const folder = disk.folder("signer");
  const stored = folder.read(SIGN_STATE_FILE);
  const state = stored === undefined ? undefined : parseSignState(utf8Decode(stored));
  if (state?.ok === false) throw new Error(state.error);
  const signer = createSigner(PAIR, state?.value ?? FRESH_SIGN_STATE, {
    replace: (bytes) => folder.replace(SIGN_STATE_FILE, bytes),
  });
  if (stored === undefined) await folder.replace(SIGN_STATE_FILE, utf8Encode(formatSignState(FRESH_SIGN_STATE)));

  const persister = new Persister(clock, log);
  const database = retryingDatabase("application", appDatabase(disk.database("application")), persister);
  const pruning = prune ? { keepRecent: 1n, interval: 1n } : { keepRecent: 0n, interval: 0n };
  const { app } = createApp(
    { chainId: RIG_CHAIN_ID, version: "1", minGasPrices: [], ...(prune ? { minRetainBlocks: 1n, pruning } : {}) },
    { db: database, hasher: nativeHasher, verifier: VERIFIER },
  );
  await options.prepare?.(app);
  const pruner = new AppPruner(app.store, database, pruning, log);
  const connection = localApp({
    app,
    database,
    verifyAhead: async () => undefined,
    verifySoon: () => undefined,
    onCommit: (height) => pruner.committed(height),
  });
  const engine = await createEngine(RIG_CONFIG, {
    genesis: genesis(prune),
    databases: {
      blocks: disk.database("blocks"),
      state: disk.database("state"),
      txIndex: disk.database("index"),
      evidence: disk.database("evidence"),
    },
    walFolder: disk.folder("cs.wal"),
    app: connection,
    signer: watched(signer, released),
    clock,
    log,
    hasher: nativeHasher,
    verifier: VERIFIER,
    nextTurn: (callback) => setImmediate(callback),
    onFatal: (error) => fatal.push(error),
    persister,
    applicationSynced: () => connection.synced(),
  });
  return {
    engine,
    app,
    log,
    fatal,
    signer,
    send(height) {
      const tx = signedTx({
        from: alice,
        sequence: height - 1n,
        messages: [sendMsg(alice, bob.address, String(height))],
        chainId: RIG_CHAIN_ID,
      });
      engine.mempool.checkTx(tx).catch(() => undefined);
    },
    async stop() {
      await engine.stop();
      persister.stop();
      await pruner.stop();
    },
  };
}
