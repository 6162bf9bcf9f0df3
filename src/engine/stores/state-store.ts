import { type ConsensusParams, consensusParamsFromProto, consensusParamsToProto } from "../../chain/params.js";
import { ValidatorSet } from "../../chain/validator-set.js";
import { ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import { ABCIResponsesInfo, ConsensusParamsInfo, State, ValidatorsInfo } from "../../gen/tendermint/state/types.js";
import { ConsensusParams as ProtoConsensusParams } from "../../gen/tendermint/types/params.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import { assert } from "../../types/assert.js";
import { maxBig } from "../../types/int-math.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { readSignedVarint, signedVarint } from "../signed-varint.js";
import { type ChainState, chainStateFromProto, chainStateToProto } from "./chain-state.js";
import { type EncodedResults, encodeLastResults, encodeResults } from "./encoded-results.js";

const STATE_KEY = utf8Encode("stateKey");
const LAST_RESPONSE_KEY = utf8Encode("lastABCIResponseKey");
const OFFLINE_SYNC_KEY = utf8Encode("offlineStateSyncHeightKey");
/** Ours: a rollback that is under way, and up to which height stored blocks are to be executed again. CometBFT does not
 *  look at them. */
const ROLLBACK_KEY = utf8Encode("statesetdRollback");
const REPLAY_KEY = utf8Encode("statesetdReplayTo");

const validatorsKey = (height: bigint) => utf8Encode(`validatorsKey:${height}`);
const paramsKey = (height: bigint) => utf8Encode(`consensusParamsKey:${height}`);
const responseKey = (height: bigint) => utf8Encode(`abciResponsesKey:${height}`);

/** A whole validator set is written at these heights at least, so that reading one back never takes more turns. */
const CHECKPOINT_HEIGHTS = 100_000n;
/** Changes that one batch of a pruning makes. */
const PRUNE_BATCH_OPS = 2000;

const put = (key: Uint8Array, value: Uint8Array): KvOp => ({ type: "put", key, value });
const del = (key: Uint8Array): KvOp => ({ type: "del", key });

/** The database holds bytes that are not what was written there. */
export class StateDamageError extends Error {
  override name = "StateDamageError";
}

function isEmptyParams(params: ProtoConsensusParams): boolean {
  return ProtoConsensusParams.encode(params).length === 0;
}

function lastStoredHeight(height: bigint, lastChanged: bigint): bigint {
  return maxBig(height - (height % CHECKPOINT_HEIGHTS), lastChanged);
}

export interface StatePruning {
  /** Heights whose params and results go: from (included) to (excluded). */
  readonly from: bigint;
  readonly to: bigint;
  /** Heights whose validators go: others stay to verify evidence. */
  readonly validatorsFrom: bigint;
  readonly validatorsTo: bigint;
}

/** How far a chain goes back, kept until all databases have gone. */
export interface RollbackPlan {
  /** The last height that stays. */
  readonly target: bigint;
  /** The height of the newest block, result or set that goes. */
  readonly from: bigint;
  /** Blocks go as well; otherwise they are executed again at the next start. */
  readonly removeBlocks: boolean;
}

/** The newest state, and validators, params and block results by height, under CometBFT's keys. A validator set is
 *  written when it changes; in between, the height of that change is, and priorities are computed again.
 *  @source cometbft state/store.go */
export class StateStore {
  /** The answer that was saved last, as long as somebody has it anyway: clients ask for it as soon as the block is out. */
  private recent: { readonly height: bigint; readonly response: WeakRef<ResponseFinalizeBlock> } | undefined;

  constructor(
    private readonly db: KvDatabase,
    /** Results of blocks are not kept: only those of the last block, for recovery. */
    readonly discardsResponses: boolean,
  ) {}

  /** Undefined for a new chain. @throws StateDamageError */
  load(): ChainState | undefined {
    const bytes = this.db.get(STATE_KEY);
    if (bytes === undefined) return undefined;
    const state = chainStateFromProto(decode(State, bytes, "state"));
    if (!state.ok) throw new StateDamageError(`state store: ${state.error}`);
    return state.value;
  }

  /** Writes the state with its next validators and params in one batch; returns when they are on the disk. */
  async save(state: ChainState): Promise<void> {
    const ops: KvOp[] = [];
    let next = state.lastBlockHeight + 1n;
    if (next === 1n) {
      next = state.initialHeight;
      ops.push(validatorsOp(next, next, state.validators));
    }
    ops.push(validatorsOp(next + 1n, state.lastHeightValidatorsChanged, state.nextValidators));
    ops.push(paramsOp(next, state.lastHeightConsensusParamsChanged, state.consensusParams));
    ops.push(put(STATE_KEY, State.encode(chainStateToProto(state))));
    await this.db.write(ops, { sync: true });
  }

  /** Starts the store at a height for which there are no older states (state sync). */
  async bootstrap(state: ChainState): Promise<void> {
    const height = state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n;
    const ops: KvOp[] = [];
    if (height > 1n && state.lastValidators.size > 0) {
      ops.push(validatorsOp(height - 1n, height - 1n, state.lastValidators));
    }
    ops.push(validatorsOp(height, height, state.validators));
    ops.push(validatorsOp(height + 1n, height + 1n, state.nextValidators));
    ops.push(paramsOp(height, state.lastHeightConsensusParamsChanged, state.consensusParams));
    ops.push(put(STATE_KEY, State.encode(chainStateToProto(state))));
    await this.db.write(ops, { sync: true });
  }

  private validatorsInfo(height: bigint): ValidatorsInfo | undefined {
    const bytes = this.db.get(validatorsKey(height));
    return bytes && decode(ValidatorsInfo, bytes, `validators of height ${height}`);
  }

  /** The validators that sign block `height`, with the priorities that they had then; undefined when they are not
   *  known (not yet, or pruned). Heights up to two past the last block are.
   *  @throws StateDamageError */
  loadValidators(height: bigint): ValidatorSet | undefined {
    const info = this.validatorsInfo(height);
    if (info === undefined) return undefined;
    if (info.validatorSet !== undefined) return setOf(info, height);
    const stored = lastStoredHeight(height, info.lastHeightChanged);
    const base = this.validatorsInfo(stored);
    if (base?.validatorSet === undefined) {
      throw new StateDamageError(`state store: no validators at height ${stored}, where those of ${height} should be`);
    }
    // One call for all the turns, as in the original: it is not the same as one call a turn.
    return setOf(base, stored).incrementProposerPriority(Number(height - stored));
  }

  /** Where the set in force at `height` is stored whole: that one has the same members and powers, and other priorities.
   *  Undefined when the validators of `height` are not known. */
  validatorsStoredAt(height: bigint): bigint | undefined {
    const info = this.validatorsInfo(height);
    if (info === undefined || info.validatorSet !== undefined) return info && height;
    return lastStoredHeight(height, info.lastHeightChanged);
  }

  private paramsInfo(height: bigint): ConsensusParamsInfo | undefined {
    const bytes = this.db.get(paramsKey(height));
    return bytes && decode(ConsensusParamsInfo, bytes, `consensus params of height ${height}`);
  }

  /** The params in force for block `height`; undefined when they are not known. @throws StateDamageError */
  loadConsensusParams(height: bigint): ConsensusParams | undefined {
    const info = this.paramsInfo(height);
    if (info === undefined) return undefined;
    const whole = isEmptyParams(info.consensusParams) ? this.paramsInfo(info.lastHeightChanged) : info;
    if (whole === undefined) {
      throw new StateDamageError(`state store: no consensus params at height ${info.lastHeightChanged}`);
    }
    const params = consensusParamsFromProto(whole.consensusParams);
    if (!params.ok) throw new StateDamageError(`state store: ${params.error}`);
    return params.value;
  }

  /** What the state after block `height` said of the last changes of validators and params; undefined when it is not
   *  known. */
  lastChanges(height: bigint): { readonly validators: bigint; readonly params: bigint } | undefined {
    const validators = this.validatorsInfo(height + 2n)?.lastHeightChanged;
    const params = this.paramsInfo(height + 1n)?.lastHeightChanged;
    return validators === undefined || params === undefined ? undefined : { validators, params };
  }

  /** Keeps what the application answered for a block before the block is committed: should the process die between the
   *  application's commit and ours, the answer is still known. */
  async saveFinalizeBlockResponse(height: bigint, response: ResponseFinalizeBlock): Promise<EncodedResults> {
    const encoded = encodeResults(response);
    const ops = [put(LAST_RESPONSE_KEY, encodeLastResults(height, encoded.response))];
    if (!this.discardsResponses) ops.push(put(responseKey(height), encoded.response));
    this.recent = undefined;
    await this.db.write(ops, { sync: true });
    if (!this.discardsResponses) this.recent = { height, response: new WeakRef(response) };
    return encoded;
  }

  /** Undefined when it is not there: too old, too new, or answers are not kept. */
  loadFinalizeBlockResponse(height: bigint): ResponseFinalizeBlock | undefined {
    const recent = this.recent?.height === height ? this.recent.response.deref() : undefined;
    if (recent !== undefined) return recent;
    const bytes = this.db.get(responseKey(height));
    return bytes && decode(ResponseFinalizeBlock, bytes, `results of height ${height}`);
  }

  /** The answer for the newest block that was executed, when that is `height`. */
  loadLastFinalizeBlockResponse(height: bigint): ResponseFinalizeBlock | undefined {
    const bytes = this.db.get(LAST_RESPONSE_KEY);
    if (bytes === undefined) return undefined;
    const info = decode(ABCIResponsesInfo, bytes, "last results");
    return info.height === height ? info.responseFinalizeBlock : undefined;
  }

  /** Removes what belongs to old heights. Sets and params that later heights refer to stay, made whole. Not flushed: it
   *  may be done again. */
  async prune({ from, to, validatorsFrom, validatorsTo }: StatePruning): Promise<void> {
    assert(from > 0n && from <= to, "states are pruned from a lower height to a higher one");
    this.recent = undefined;
    const batches = new Batches(this.db);
    // Downwards, so that what a height refers to is still there when it is made whole.
    const keptSets = this.keptValidators(validatorsTo);
    // What an earlier pruning had to keep for heights that go now.
    for (const h of this.validatorsInfo(validatorsFrom) === undefined ? [] : this.keptValidators(validatorsFrom)) {
      if (h < validatorsFrom && !keptSets.has(h)) await batches.add(del(validatorsKey(h)));
    }
    for (let h = validatorsTo - 1n; h >= validatorsFrom; h--) {
      const set = keptSets.has(h) ? this.loadValidators(h) : undefined;
      await batches.add(set === undefined ? del(validatorsKey(h)) : wholeValidatorsOp(h, set));
    }
    const keptParams = this.keptParams(to);
    const keptBefore = this.paramsInfo(from) === undefined ? undefined : this.keptParams(from);
    if (keptBefore !== undefined && keptBefore < from && keptBefore !== keptParams) {
      await batches.add(del(paramsKey(keptBefore)));
    }
    for (let h = to - 1n; h >= from; h--) {
      const params = keptParams === h ? this.loadConsensusParams(h) : undefined;
      await batches.add(params === undefined ? del(paramsKey(h)) : paramsOp(h, h, params));
      await batches.add(del(responseKey(h)));
    }
    await batches.finish();
  }

  /** Heights below `to` whose validators the ones from `to` on refer to. */
  private keptValidators(to: bigint): ReadonlySet<bigint> {
    const info = this.validatorsInfo(to);
    if (info === undefined) throw new StateDamageError(`state store: no validators at height ${to}`);
    if (info.validatorSet !== undefined) return new Set();
    return new Set([info.lastHeightChanged, lastStoredHeight(to, info.lastHeightChanged)]);
  }

  private keptParams(to: bigint): bigint | undefined {
    const info = this.paramsInfo(to);
    if (info === undefined) throw new StateDamageError(`state store: no consensus params at height ${to}`);
    return isEmptyParams(info.consensusParams) ? info.lastHeightChanged : undefined;
  }

  /** A rollback that did not come to its end. @throws StateDamageError */
  unfinishedRollback(): RollbackPlan | undefined {
    const bytes = this.db.get(ROLLBACK_KEY);
    if (bytes === undefined) return undefined;
    const [, target, from, blocks] = /^([0-9]{1,19}) ([0-9]{1,19}) (keep|remove)$/.exec(utf8Decode(bytes)) ?? [];
    if (target === undefined || from === undefined) throw new StateDamageError("state store: the record of a rollback");
    return { target: BigInt(target), from: BigInt(from), removeBlocks: blocks === "remove" };
  }

  async beginRollback({ target, from, removeBlocks }: RollbackPlan): Promise<void> {
    const value = utf8Encode(`${target} ${from} ${removeBlocks ? "remove" : "keep"}`);
    await this.db.write([put(ROLLBACK_KEY, value)], { sync: true });
  }

  async endRollback(): Promise<void> {
    await this.db.write([del(ROLLBACK_KEY)], { sync: true });
  }

  /** Makes `state` the newest one: what belongs to later heights goes. It may be done again.
   *  @param from the newest height of which there may be something */
  async goBack(state: ChainState, { from, removeBlocks }: RollbackPlan): Promise<void> {
    const height = state.lastBlockHeight;
    const batches = new Batches(this.db);
    this.recent = undefined;
    for (let h = height + 1n; h <= from; h++) {
      await batches.add(del(responseKey(h)));
      await batches.add(del(paramsKey(h + 1n)));
      await batches.add(del(validatorsKey(h + 2n)));
    }
    const response = this.loadFinalizeBlockResponse(height);
    const last =
      response && ABCIResponsesInfo.encode({ legacyAbciResponses: undefined, height, responseFinalizeBlock: response });
    await batches.add(last === undefined ? del(LAST_RESPONSE_KEY) : put(LAST_RESPONSE_KEY, last));
    await batches.add(removeBlocks ? del(REPLAY_KEY) : put(REPLAY_KEY, signedVarint(from)));
    await batches.add(put(STATE_KEY, State.encode(chainStateToProto(state))));
    await batches.finish();
  }

  /** Up to which height stored blocks are to be executed again, because the state was taken back below them on purpose;
   *  0 when it was not. */
  replayTo(): bigint {
    const bytes = this.db.get(REPLAY_KEY);
    return bytes === undefined ? 0n : readSignedVarint(bytes);
  }

  /** The blocks were executed again. */
  async replayed(): Promise<void> {
    await this.db.write([del(REPLAY_KEY)], { sync: true });
  }

  /** The height at which a node was started by a state sync that ran before it. */
  async setOfflineStateSyncHeight(height: bigint): Promise<void> {
    await this.db.write([put(OFFLINE_SYNC_KEY, signedVarint(height))], { sync: true });
  }

  /** 0 when there was none. */
  offlineStateSyncHeight(): bigint {
    const bytes = this.db.get(OFFLINE_SYNC_KEY);
    if (bytes === undefined) return 0n;
    return readSignedVarint(bytes);
  }
}

function decode<T>(type: { decode(bytes: Uint8Array): T }, bytes: Uint8Array, what: string): T {
  try {
    return type.decode(bytes);
  } catch (error) {
    throw new StateDamageError(`state store: ${what}: ${(error as Error).message}`);
  }
}

function setOf(info: ValidatorsInfo, height: bigint): ValidatorSet {
  const set = ValidatorSet.fromProto(info.validatorSet!);
  if (!set.ok) throw new StateDamageError(`state store: validators of height ${height}: ${set.error}`);
  return set.value;
}

function validatorsOp(height: bigint, lastHeightChanged: bigint, set: ValidatorSet): KvOp {
  assert(lastHeightChanged <= height, "validators changed at or before the height at which they are in force");
  const whole = height === lastHeightChanged || height % CHECKPOINT_HEIGHTS === 0n;
  const info = { lastHeightChanged, validatorSet: whole ? set.toProto() : undefined };
  return put(validatorsKey(height), ValidatorsInfo.encode(info));
}

function wholeValidatorsOp(height: bigint, set: ValidatorSet): KvOp {
  return put(validatorsKey(height), ValidatorsInfo.encode({ lastHeightChanged: height, validatorSet: set.toProto() }));
}

function paramsOp(height: bigint, lastHeightChanged: bigint, params: ConsensusParams): KvOp {
  const consensusParams = lastHeightChanged === height ? consensusParamsToProto(params) : ProtoConsensusParams.create();
  return put(paramsKey(height), ConsensusParamsInfo.encode({ lastHeightChanged, consensusParams }));
}

/** Writes many changes in batches of bounded size, each of them flushed: LevelDB goes on to another log now and then, and
 *  after a power failure what was left in the old one could be lost though later batches are there. */
class Batches {
  private ops: KvOp[] = [];

  constructor(private readonly db: KvDatabase) {}

  async add(op: KvOp): Promise<void> {
    this.ops.push(op);
    if (this.ops.length < PRUNE_BATCH_OPS) return;
    await this.db.write(this.ops, { sync: true });
    this.ops = [];
  }

  async finish(): Promise<void> {
    if (this.ops.length > 0) await this.db.write(this.ops, { sync: true });
  }
}
