import { createSigner, type FileSigner } from "../../src/adapters/file-signer.js";
import { FRESH_SIGN_STATE, type SignState } from "../../src/adapters/sign-state.js";
import { defaultConsensusParams } from "../../src/chain/params.js";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../../src/chain/sign-bytes.js";
import { timeFromNs } from "../../src/chain/time.js";
import { DEFAULT_CONSENSUS_CONFIG } from "../../src/consensus/config.js";
import { ed25519Address } from "../../src/crypto/address.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../../src/crypto/ed25519.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { createEngine, type Engine, type EngineConfig } from "../../src/engine/create-engine.js";
import type { FailHook } from "../../src/engine/execution/fail-point.js";
import type { EngineObserver } from "../../src/engine/observer.js";
import type { Genesis } from "../../src/engine/replay/handshake.js";
import type { Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import type { Signer } from "../../src/ports/signer.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { keptLog } from "./kept-log.js";
import { KvstoreApp } from "./kvstore-app.js";
import type { MemoryDisk } from "./memory-disk.js";
import type { VirtualClock } from "./virtual-clock.js";

export const RIG_CHAIN_ID = "rig-1";

/** Verdicts are remembered: the same few signatures are checked again and again. */
export function rememberingVerifier(): Verifier {
  const verdicts = new Map<string, boolean>();
  return {
    ed25519(publicKey, message, signature) {
      const key = `${toHex(publicKey)}/${toHex(message)}/${toHex(signature)}`;
      let verdict = verdicts.get(key);
      if (verdict === undefined) verdicts.set(key, (verdict = nobleVerifier.ed25519(publicKey, message, signature)));
      return verdict;
    },
    secp256k1: nobleVerifier.secp256k1,
  };
}

/** Signs from a seed and remembers everything that it has signed, so that it may be asked for any of it again. */
export class RigSigner implements Signer {
  readonly publicKey: Uint8Array;
  private readonly secret: Uint8Array;
  readonly signed = new Map<string, Vote | Proposal>();
  /** Heights, rounds and steps for which it was asked to sign something else. */
  readonly refusals: string[] = [];

  constructor(seedByte: number) {
    this.secret = ed25519KeyFromSeed(new Uint8Array(32).fill(seedByte));
    this.publicKey = ed25519PublicKey(this.secret);
  }

  get address(): Uint8Array {
    return ed25519Address(this.publicKey);
  }

  async signVote(chainId: string, vote: Vote): Promise<Vote> {
    const key = `${vote.height}/${vote.round}/${vote.type}`;
    const before = this.signed.get(key) as Vote | undefined;
    if (before !== undefined) {
      const same = toHex(before.blockId.hash) === toHex(vote.blockId.hash);
      if (!same) return this.refuse(key);
      return { ...vote, timestamp: before.timestamp, signature: before.signature };
    }
    const signature = signEd25519(this.secret, voteSignBytes(chainId, vote));
    const extends_ = vote.type === 2 && vote.blockId.hash.length > 0;
    const extensionSignature = extends_
      ? signEd25519(this.secret, voteExtensionSignBytes(chainId, vote))
      : new Uint8Array(0);
    const signed = { ...vote, signature, extensionSignature };
    this.signed.set(key, signed);
    return signed;
  }

  async signProposal(chainId: string, proposal: Proposal): Promise<Proposal> {
    const key = `${proposal.height}/${proposal.round}/proposal`;
    const before = this.signed.get(key) as Proposal | undefined;
    if (before !== undefined) {
      if (toHex(before.blockId.hash) !== toHex(proposal.blockId.hash)) return this.refuse(key);
      return { ...proposal, timestamp: before.timestamp, signature: before.signature };
    }
    const signed = { ...proposal, signature: signEd25519(this.secret, proposalSignBytes(chainId, proposal)) };
    this.signed.set(key, signed);
    return signed;
  }

  private refuse(key: string): never {
    this.refusals.push(key);
    throw new Error(`conflicting data at ${key}`);
  }
}

/** Signs from a seed under the rules of a signer's state file, which outlives restarts. */
export class StrictSigner implements Signer {
  private readonly signer: FileSigner;
  /** Why it was asked in vain. */
  readonly refusals: string[] = [];

  constructor(seedByte: number, state: SignState = FRESH_SIGN_STATE) {
    const privateKey = ed25519KeyFromSeed(new Uint8Array(32).fill(seedByte));
    const publicKey = ed25519PublicKey(privateKey);
    const pair = { publicKey, privateKey, address: ed25519Address(publicKey) };
    this.signer = createSigner(pair, state, { replace: async () => undefined });
  }

  get publicKey(): Uint8Array {
    return this.signer.publicKey;
  }

  get address(): Uint8Array {
    return ed25519Address(this.publicKey);
  }

  get state(): SignState {
    return this.signer.state;
  }

  signVote(chainId: string, vote: Vote): Promise<Vote> {
    return this.signer.signVote(chainId, vote).catch((error: Error) => this.refuse(vote, error));
  }

  signProposal(chainId: string, proposal: Proposal): Promise<Proposal> {
    return this.signer.signProposal(chainId, proposal).catch((error: Error) => this.refuse(proposal, error));
  }

  private refuse({ height, round }: { readonly height: bigint; readonly round: number }, error: Error): never {
    this.refusals.push(`${height}/${round}: ${error.message}`);
    throw error;
  }
}

export const RIG_CONFIG: EngineConfig = {
  consensus: { ...DEFAULT_CONSENSUS_CONFIG, targetBlockIntervalMs: 1000 },
  mempool: {
    txsMax: 5000,
    bytesMax: 64 * 1024 * 1024,
    txBytesMax: 1024 * 1024,
    cacheSize: 10000,
    keepInvalidTxsInCache: false,
    recheck: true,
  },
  index: true,
  discardResponses: false,
  doubleSignCheckHeight: 0n,
  blockTimeToleranceNs: 60_000_000_000n,
};

export function rigGenesis(
  signers: readonly Pick<RigSigner, "address" | "publicKey">[],
  overrides: Partial<Genesis> = {},
): Genesis {
  return {
    chainId: RIG_CHAIN_ID,
    genesisTime: timeFromNs(1_789_999_999_000_000_000n),
    initialHeight: 1n,
    consensusParams: defaultConsensusParams(),
    validators: signers.map((s) => ({
      address: s.address,
      pubKey: { kind: "ed25519", bytes: s.publicKey },
      power: 10n,
    })),
    appHash: new Uint8Array(0),
    appStateBytes: utf8Encode("{}"),
    ...overrides,
  };
}

export interface RigOptions {
  readonly disk: MemoryDisk;
  readonly clock: VirtualClock;
  readonly signer: Signer | undefined;
  readonly verifier: Verifier;
  readonly genesis: Genesis;
  readonly config?: Partial<EngineConfig>;
  readonly failPoint?: FailHook;
  readonly appSync?: boolean;
  readonly applicationSynced?: () => Promise<void>;
  readonly observer?: EngineObserver;
}

export interface Rig {
  readonly engine: Engine;
  readonly app: KvstoreApp;
  readonly log: ReturnType<typeof keptLog>;
  readonly fatal: Error[];
}

/** A node of one process: engine, kvstore application and disks in memory. */
export async function openRig(options: RigOptions): Promise<Rig> {
  const { disk, clock, signer, verifier, genesis } = options;
  const log = keptLog();
  const fatal: Error[] = [];
  const app = await KvstoreApp.open(disk.database("app"), options.appSync ?? true);
  const engine = await createEngine(
    { ...RIG_CONFIG, ...options.config },
    {
      genesis,
      databases: {
        blocks: disk.database("blocks"),
        state: disk.database("state"),
        txIndex: disk.database("txIndex"),
        evidence: disk.database("evidence"),
      },
      walFolder: disk.folder("cs.wal"),
      app,
      signer,
      clock,
      log,
      hasher: nobleHasher,
      verifier,
      nextTurn: (callback) => setImmediate(callback),
      onFatal: (error) => fatal.push(error),
      observer: options.observer,
      ...(options.failPoint === undefined ? {} : { failPoint: options.failPoint }),
      ...(options.applicationSynced === undefined ? {} : { applicationSynced: options.applicationSynced }),
    },
  );
  return { engine, app, log, fatal };
}
