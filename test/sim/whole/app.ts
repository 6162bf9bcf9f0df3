/** A small application: a chained hash over its transactions, powers of validators that transactions change, and one
 *  unit of power for each proven double vote. Transactions that begin with "bad" are refused. */
import type { AppConnection } from "../../../src/abci/application.js";
import { keyToProto } from "../../../src/chain/key-proto.js";
import type { Hasher } from "../../../src/crypto/hasher.js";
import { publicKeyAddress } from "../../../src/crypto/public-key.js";
import {
  type ExecTxResult,
  MisbehaviorType,
  type RequestCheckTx,
  type RequestExtendVote,
  type RequestFinalizeBlock,
  type RequestInitChain,
  type RequestPrepareProposal,
  type RequestProcessProposal,
  type RequestVerifyVoteExtension,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseQuery,
  ResponseProcessProposal_ProposalStatus as Status,
  type ValidatorUpdate,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "../../../src/gen/tendermint/abci/types.js";
import type { KvDatabase } from "../../../src/ports/disk.js";
import { concatBytes, fromHex, toHex } from "../../../src/types/bytes.js";
import { utf8Decode, utf8Encode } from "../../../src/types/utf8.js";

const STATE_KEY = utf8Encode("state");
const EXTENSION_MARK = 7;

interface AppState {
  readonly height: number;
  readonly hash: string;
  /** By public key in hex: power, 0 for who has left. */
  readonly powers: Readonly<Record<string, number>>;
}

function isBad(tx: Uint8Array): boolean {
  return utf8Decode(tx).startsWith("bad");
}

export interface SimAppOptions {
  /** Whether a commit is on the disk when it is answered. */
  readonly sync: boolean;
  /** Blocks that a commit leaves; 0: all. */
  readonly retainBlocks: bigint;
  /** Takes the time of a call. */
  readonly pause: () => Promise<void>;
  /** What a faulty proposer puts into its blocks. */
  readonly txs: (() => Uint8Array[] | undefined) | undefined;
}

export class SimApp implements AppConnection {
  private next: AppState;

  private constructor(
    private readonly db: KvDatabase,
    private readonly hasher: Hasher,
    private readonly options: SimAppOptions,
    private state: AppState,
  ) {
    this.next = state;
  }

  static open(db: KvDatabase, hasher: Hasher, options: SimAppOptions): SimApp {
    const stored = db.get(STATE_KEY);
    const fresh: AppState = { height: 0, hash: "00".repeat(32), powers: {} };
    return new SimApp(db, hasher, options, stored === undefined ? fresh : (JSON.parse(utf8Decode(stored)) as AppState));
  }

  async info() {
    const { height, hash } = this.state;
    return {
      data: "",
      version: "1",
      appVersion: 1n,
      lastBlockHeight: BigInt(height),
      lastBlockAppHash: fromHex(hash),
    };
  }

  async initChain(req: RequestInitChain) {
    const powers = Object.fromEntries(req.validators.map((v) => [toHex(v.pubKey.sum!.value), Number(v.power)]));
    this.next = { ...this.state, powers };
    this.state = this.next;
    await this.db.write([{ type: "put", key: STATE_KEY, value: utf8Encode(JSON.stringify(this.state)) }]);
    return { consensusParams: undefined, validators: [], appHash: fromHex(this.state.hash) };
  }

  async checkTx(req: RequestCheckTx) {
    return ResponseCheckTx.from(isBad(req.tx) ? { code: 1 } : { gasWanted: 1n });
  }

  async prepareProposal(req: RequestPrepareProposal) {
    await this.options.pause();
    return { txs: this.options.txs?.() ?? req.txs.filter((tx) => !isBad(tx)) };
  }

  async processProposal(req: RequestProcessProposal) {
    await this.options.pause();
    return { status: req.txs.some(isBad) ? Status.REJECT : Status.ACCEPT };
  }

  async finalizeBlock(req: RequestFinalizeBlock) {
    await this.options.pause();
    const powers = { ...this.state.powers };
    const changed = new Set<string>();
    const set = (key: string, power: number): void => {
      powers[key] = power;
      changed.add(key);
    };
    for (const { type, validator } of req.misbehavior) {
      if (type !== MisbehaviorType.DUPLICATE_VOTE) continue;
      const who = toHex(validator.address);
      const key = Object.keys(powers).find((k) => who === toHex(addressOf(k)));
      // It never falls to nothing: the culprit goes on, and its share stays below a third.
      if (key !== undefined && powers[key]! > 1) set(key, powers[key]! - 1);
    }
    for (const tx of req.txs) {
      const [, key, power] = /^power ([0-9a-f]{64}) ([0-9]+)$/.exec(utf8Decode(tx)) ?? [];
      if (key === undefined || power === undefined) continue;
      if (Number(power) > 0 || (powers[key] ?? 0) > 0) set(key, Number(power));
    }
    const hash = this.hasher.sha256(concatBytes(fromHex(this.state.hash), ...req.txs));
    this.next = { height: Number(req.height), hash: toHex(hash), powers };
    // Who came and went within one block was never there.
    const real = [...changed].filter((key) => powers[key]! > 0 || (this.state.powers[key] ?? 0) > 0);
    const validatorUpdates: ValidatorUpdate[] = real.map((key) => ({
      pubKey: keyToProto({ kind: "ed25519", bytes: fromHex(key) }),
      power: BigInt(powers[key]!),
    }));
    return ResponseFinalizeBlock.from({ txResults: req.txs.map(result), validatorUpdates, appHash: hash });
  }

  async commit() {
    this.state = this.next;
    const value = utf8Encode(JSON.stringify(this.state));
    await this.db.write([{ type: "put", key: STATE_KEY, value }], { sync: this.options.sync });
    const height = BigInt(this.state.height);
    const { retainBlocks } = this.options;
    const prunes = retainBlocks > 0n && height > retainBlocks && height % 32n === 0n;
    return { retainHeight: prunes ? height - retainBlocks : 0n };
  }

  async query() {
    return ResponseQuery.from({ code: 1 });
  }

  async extendVote(req: RequestExtendVote) {
    return { voteExtension: Uint8Array.of(EXTENSION_MARK, Number(req.height % 256n)) };
  }

  async verifyVoteExtension(req: RequestVerifyVoteExtension) {
    return { status: req.voteExtension[0] === EXTENSION_MARK ? VerifyStatus.ACCEPT : VerifyStatus.REJECT };
  }

  async listSnapshots() {
    return { snapshots: [] };
  }

  async offerSnapshot() {
    return { result: 0 };
  }

  async loadSnapshotChunk() {
    return { chunk: new Uint8Array(0) };
  }

  async applySnapshotChunk() {
    return { result: 0, refetchChunks: [], rejectSenders: [] };
  }
}

const addresses = new Map<string, Uint8Array>();

function addressOf(keyHex: string): Uint8Array {
  let address = addresses.get(keyHex);
  if (address === undefined) {
    address = publicKeyAddress({ kind: "ed25519", bytes: fromHex(keyHex) });
    addresses.set(keyHex, address);
  }
  return address;
}

function result(): ExecTxResult {
  return {
    code: 0,
    data: new Uint8Array(0),
    log: "",
    info: "",
    gasWanted: 1n,
    gasUsed: 1n,
    codespace: "",
    events: [],
  };
}
