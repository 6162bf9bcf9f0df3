/** CometBFT's example application "kvstore" (abci/example/kvstore, v0.38), so that a chain recorded with it can be made
 *  again: `key=value` transactions, `val=ed25519!<key in base64>!<power>` changes a validator, the app hash is the number
 *  of transactions. */
import type { AppConnection } from "../../src/abci/application.js";
import { keyFromProto, keyToProto } from "../../src/chain/key-proto.js";
import { publicKeyAddress } from "../../src/crypto/public-key.js";
import { signedVarint } from "../../src/engine/signed-varint.js";
import {
  type ExecTxResult,
  MisbehaviorType,
  type RequestCheckTx,
  type RequestFinalizeBlock,
  type RequestInitChain,
  type RequestPrepareProposal,
  type RequestProcessProposal,
  type RequestQuery,
  ResponseCheckTx,
  type ResponseCommit,
  ResponseFinalizeBlock,
  type ResponseInfo,
  type ResponseInitChain,
  type ResponsePrepareProposal,
  type ResponseProcessProposal,
  ResponseQuery,
  ResponseProcessProposal_ProposalStatus as Status,
  ValidatorUpdate,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "../../src/gen/tendermint/abci/types.js";
import type { PublicKey } from "../../src/gen/tendermint/crypto/keys.js";
import type { KvDatabase, KvOp } from "../../src/ports/disk.js";
import { fromBase64 } from "../../src/types/base64.js";
import { concatBytes, startsWith, toHex } from "../../src/types/bytes.js";
import { utf8Decode, utf8Encode } from "../../src/types/utf8.js";

const STATE_KEY = utf8Encode("stateKey");
const PAIR_PREFIX = utf8Encode("kvPairKey:");
const VALIDATOR_PREFIX = utf8Encode("val=");
const INVALID_FORMAT = 2;

interface ValidatorTx {
  readonly pubKey: PublicKey;
  readonly power: bigint;
}

const EQUALS = 0x3d;
const COLON = 0x3a;

function isValidatorTx(tx: Uint8Array): boolean {
  return startsWith(tx, VALIDATOR_PREFIX);
}

function parseValidatorTx(tx: Uint8Array): ValidatorTx | undefined {
  const [type, key, power, ...more] = utf8Decode(tx).slice("val=".length).split("!");
  if (key === undefined || power === undefined || more.length > 0 || !/^[0-9]{1,18}$/.test(power)) return undefined;
  if (type !== "ed25519" && type !== "") return undefined;
  try {
    return { pubKey: keyToProto({ kind: "ed25519", bytes: fromBase64(key) }), power: BigInt(power) };
  } catch {
    return undefined;
  }
}

/** One sign between two texts. Looked for in the bytes: texts of all transactions of a block would be garbage. */
function isValidTx(tx: Uint8Array): boolean {
  if (isValidatorTx(tx)) return parseValidatorTx(tx) !== undefined;
  let signs = 0;
  let at = 0;
  for (let i = 0; i < tx.length; i++) {
    if (tx[i] !== EQUALS && tx[i] !== COLON) continue;
    signs++;
    at = i;
  }
  return signs === 1 && at > 0 && at < tx.length - 1;
}

/** With the sign that is stored. */
function withEquals(tx: Uint8Array): Uint8Array {
  const at = tx.indexOf(COLON);
  if (at < 0) return tx;
  const out = tx.slice();
  out[at] = EQUALS;
  return out;
}

/** Text of bytes, as `utf8Decode`; most are ASCII, of which Node makes a text in one go. */
function textOf(bytes: Uint8Array): string {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return utf8Decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

export class KvstoreApp implements AppConnection {
  size = 0n;
  height = 0n;
  /** Blocks that `commit` says may go. */
  retainBlocks = 0n;
  readonly calls: string[] = [];
  private updates: ValidatorUpdate[] = [];
  private staged: Uint8Array[] = [];
  private readonly keys = new Map<string, PublicKey>();

  private constructor(
    private readonly db: KvDatabase,
    private readonly sync: boolean,
  ) {}

  /** @param sync whether a commit is on the disk when it is answered; the original's is not */
  static async open(db: KvDatabase, sync = true): Promise<KvstoreApp> {
    const app = new KvstoreApp(db, sync);
    const stored = db.get(STATE_KEY);
    if (stored === undefined) return app;
    const { size, height } = JSON.parse(utf8Decode(stored)) as { size: number; height: number };
    app.size = BigInt(size);
    app.height = BigInt(height);
    for await (const [, value] of db.scan({ start: VALIDATOR_PREFIX, end: utf8Encode("val>") })) {
      app.remember(ValidatorUpdate.decode(value.subarray(1)));
    }
    return app;
  }

  private appHash(): Uint8Array {
    const out = new Uint8Array(8);
    out.set(signedVarint(this.size));
    return out;
  }

  private remember({ pubKey, power }: ValidatorUpdate): void {
    const key = keyFromProto(pubKey);
    if (!key.ok) throw new Error(key.error);
    const address = toHex(publicKeyAddress(key.value));
    if (power === 0n) this.keys.delete(address);
    else this.keys.set(address, pubKey);
  }

  private validatorOp(update: ValidatorUpdate): KvOp {
    this.remember(update);
    const key = concatBytes(VALIDATOR_PREFIX, update.pubKey.sum!.value);
    if (update.power === 0n) return { type: "del", key };
    return { type: "put", key, value: ValidatorUpdate.encodeDelimited(update) };
  }

  async info(): Promise<ResponseInfo> {
    this.calls.push("info");
    return {
      data: `{"size":${this.size}}`,
      version: "2.0.0",
      appVersion: 1n,
      lastBlockHeight: this.height,
      lastBlockAppHash: this.appHash(),
    };
  }

  async initChain(req: RequestInitChain): Promise<ResponseInitChain> {
    this.calls.push("initChain");
    await this.db.write(req.validators.map((v) => this.validatorOp(v)));
    return { consensusParams: undefined, validators: [], appHash: this.appHash() };
  }

  async checkTx(req: RequestCheckTx): Promise<ResponseCheckTx> {
    this.calls.push(req.type === 0 ? "checkTx" : "recheckTx");
    return isValidTx(req.tx) ? ResponseCheckTx.from({ gasWanted: 1n }) : ResponseCheckTx.from({ code: INVALID_FORMAT });
  }

  async prepareProposal(req: RequestPrepareProposal): Promise<ResponsePrepareProposal> {
    return { txs: req.txs.filter(isValidTx).map(withEquals) };
  }

  async processProposal(req: RequestProcessProposal): Promise<ResponseProcessProposal> {
    return { status: req.txs.every(isValidTx) ? Status.ACCEPT : Status.REJECT };
  }

  async finalizeBlock(req: RequestFinalizeBlock): Promise<ResponseFinalizeBlock> {
    this.calls.push(`finalizeBlock ${req.height}`);
    this.updates = [];
    this.staged = [];
    for (const { type, validator } of req.misbehavior) {
      if (type !== MisbehaviorType.DUPLICATE_VOTE) continue;
      const pubKey = this.keys.get(toHex(validator.address));
      if (pubKey === undefined) throw new Error("wanted to punish a validator that is not there");
      this.updates.push({ pubKey, power: validator.power - 1n });
    }
    const txResults = req.txs.map((tx) => this.deliver(tx));
    this.height = req.height;
    return ResponseFinalizeBlock.from({ txResults, validatorUpdates: this.updates, appHash: this.appHash() });
  }

  private deliver(tx: Uint8Array): ExecTxResult {
    if (isValidatorTx(tx)) {
      const change = parseValidatorTx(tx);
      if (change === undefined) throw new Error(`no validator change: ${textOf(tx)}`);
      this.updates.push(change);
    } else {
      this.staged.push(tx);
    }
    this.size++;
    const at = tx.indexOf(EQUALS);
    const isPair = at >= 0 && tx.lastIndexOf(EQUALS) === at;
    const [key, value] = isPair ? [textOf(tx.subarray(0, at)), textOf(tx.subarray(at + 1))] : [textOf(tx), textOf(tx)];
    return {
      code: 0,
      data: new Uint8Array(0),
      log: "",
      info: "",
      gasWanted: 0n,
      gasUsed: 0n,
      codespace: "",
      events: [event("Cosmoshi Netowoko", key), event("Cosmoshi", value)],
    };
  }

  async commit(): Promise<ResponseCommit> {
    this.calls.push(`commit ${this.height}`);
    const ops: KvOp[] = this.updates.map((update) => this.validatorOp(update));
    for (const tx of this.staged) {
      const at = tx.indexOf(EQUALS);
      if (at < 0) throw new Error(`a block holds what is no pair: ${textOf(tx)}`);
      ops.push({ type: "put", key: concatBytes(PAIR_PREFIX, tx.subarray(0, at)), value: tx.subarray(at + 1) });
    }
    ops.push({ type: "put", key: STATE_KEY, value: utf8Encode(`{"size":${this.size},"height":${this.height}}`) });
    await this.db.write(ops, { sync: this.sync });
    const { height, retainBlocks } = this;
    return { retainHeight: retainBlocks > 0n && height >= retainBlocks ? height - retainBlocks + 1n : 0n };
  }

  async query(req: RequestQuery): Promise<ResponseQuery> {
    if (req.path === "/val") {
      const value = this.db.get(concatBytes(VALIDATOR_PREFIX, req.data));
      return ResponseQuery.from({ key: req.data, ...(value === undefined ? {} : { value }) });
    }
    const value = this.db.get(concatBytes(PAIR_PREFIX, req.data));
    return ResponseQuery.from({
      log: value === undefined ? "does not exist" : "exists",
      index: req.prove ? -1n : 0n,
      key: req.data,
      height: this.height,
      ...(value === undefined ? {} : { value }),
    });
  }

  async extendVote(): Promise<{ voteExtension: Uint8Array }> {
    return { voteExtension: new Uint8Array(0) };
  }

  async verifyVoteExtension(): Promise<{ status: number }> {
    return { status: VerifyStatus.ACCEPT };
  }

  async listSnapshots(): Promise<{ snapshots: never[] }> {
    return { snapshots: [] };
  }

  async offerSnapshot(): Promise<{ result: number }> {
    return { result: 0 };
  }

  async loadSnapshotChunk(): Promise<{ chunk: Uint8Array }> {
    return { chunk: new Uint8Array(0) };
  }

  async applySnapshotChunk(): Promise<{ result: number; refetchChunks: number[]; rejectSenders: string[] }> {
    return { result: 0, refetchChunks: [], rejectSenders: [] };
  }
}

function event(creator: string, key: string): ExecTxResult["events"][number] {
  const attribute = (name: string, value: string, index: boolean) => ({ key: name, value, index });
  return {
    type: "app",
    attributes: [
      attribute("creator", creator, true),
      attribute("key", key, true),
      attribute("index_key", "index is working", true),
      attribute("noindex_key", "index is working", false),
    ],
  };
}
