/** The application behind ABCI: genesis, mempool checks, proposals, blocks, commits, queries.
 *  @spec cosmos-sdk v0.53 baseapp/abci.go */
import type { Application } from "../abci/application.js";
import type { Registry } from "../codec/registry.js";
import type { Hasher } from "../crypto/hasher.js";
import type { SignatureItem, Verifier } from "../crypto/verifier.js";
import type { Timestamp } from "../gen/google/protobuf/timestamp.js";
import type * as abci from "../gen/tendermint/abci/types.js";
import {
  CheckTxType,
  ResponseProcessProposal_ProposalStatus,
  ResponseVerifyVoteExtension_VerifyStatus,
} from "../gen/tendermint/abci/types.js";
import type { ConsensusParams } from "../gen/tendermint/types/params.js";
import { ConsensusParams as ConsensusParamsType } from "../gen/tendermint/types/params.js";
import type { StoreBranch } from "../store/branch.js";
import { VersionNotFoundError } from "../store/errors.js";
import type { Commit, Multistore } from "../store/multistore.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { DecCoins } from "../types/dec-coin.js";
import { maxBig, minBig } from "../types/int-math.js";
import { answerQuery, ContextError, toGrpcError } from "./abci-query.js";
import type { AddressCodec } from "./address-codec.js";
import { AnteChain } from "./ante/chain.js";
import type { AnteKeepers } from "./ante/keepers.js";
import { exportModules, initModules, parseAppState } from "./app-genesis.js";
import { type Report, runHooks, runTxs } from "./block-runner.js";
import { type BlockInfo, Context, type ExecMode, NO_BLOCK } from "./context.js";
import { errors, GrpcCode, GrpcError } from "./errors.js";
import { EventManager } from "./events.js";
import { FREE_GAS, type GasMeter, InfiniteGasMeter, LimitedGasMeter } from "./gas.js";
import type { AppModule } from "./module.js";
import { createMsgRouter, type MsgRouter } from "./msg-router.js";
import { listTxSignatures } from "./preverify.js";
import { acceptsTxs, selectTxs } from "./proposals.js";
import { QueryRouter } from "./query-router.js";
import { nodeService, reflectionService, type Simulation, txService } from "./services.js";
import { TxMemory } from "./tx-memory.js";
import { TxRunner } from "./tx-runner.js";

/** In which order modules take part; a module that is not named has no part. */
export interface ModuleOrder {
  readonly genesis: readonly string[];
  readonly preBlock: readonly string[];
  readonly beginBlock: readonly string[];
  readonly endBlock: readonly string[];
}

export interface BaseAppOptions {
  /** Answered to Info. */
  readonly name: string;
  readonly version: string;
  readonly chainId: string;
  readonly order: ModuleOrder;
  readonly minGasPrices: DecCoins;
  /** Gas that one query may use; unlimited when left out. */
  readonly queryGasLimit?: bigint;
  /** Blocks that the engine must keep; 0 keeps all. */
  readonly minRetainBlocks?: bigint;
  /** Blocks since the oldest snapshot: who restores from that one needs them. */
  readonly snapshotRetainBlocks?: bigint;
  /** What is said about pruning; pruning itself is the node's. */
  readonly pruning?: { readonly keepRecent: bigint; readonly interval: bigint };
}

export interface BaseAppDeps {
  readonly store: Multistore;
  readonly registry: Registry;
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  readonly addresses: AddressCodec;
  readonly modules: readonly AppModule[];
  readonly ante: AnteKeepers;
  readonly consensusParams: {
    params(ctx: Context): ConsensusParams;
    setParams(ctx: Context, params: ConsensusParams): void;
  };
  /** Told of the validators that the chain begins with. */
  readonly validators?: { setAtGenesis(ctx: Context, validators: readonly abci.ValidatorUpdate[]): void };
  readonly report: Report;
}

/** What a commit writes: one batch. */
export type Writes = Commit["ops"];

const NS_PER_SECOND = 1_000_000_000n;

function toNs(time: Timestamp): bigint {
  return time.seconds * NS_PER_SECOND + BigInt(time.nanos);
}

interface OpenBlock {
  readonly block: BlockInfo;
  readonly time: Timestamp;
  readonly state: StoreBranch;
}

export class BaseApp implements Application<Writes> {
  readonly router: MsgRouter;
  readonly queries: QueryRouter;
  readonly memory: TxMemory;
  readonly ante: AnteChain;
  readonly store: Multistore;
  private readonly runner: TxRunner;
  private readonly ordered: { readonly [K in keyof ModuleOrder]: readonly AppModule[] };
  private initialHeight = 1n;
  /** What the mempool's checks build on: the last commit and the transactions that passed since. */
  private mempool: { block: BlockInfo; state: StoreBranch };
  /** The state that genesis made, until the first block takes it over. */
  private genesis: StoreBranch | undefined;
  /** Executed, not committed. */
  private executed: OpenBlock | undefined;

  constructor(
    readonly options: BaseAppOptions,
    private readonly deps: BaseAppDeps,
  ) {
    const { modules, registry, addresses } = deps;
    this.store = deps.store;
    this.router = createMsgRouter(modules);
    this.queries = new QueryRouter(modules);
    this.memory = new TxMemory(registry, deps.hasher, deps.verifier);
    this.ante = new AnteChain({ keepers: deps.ante, addresses, registry });
    const params = (ctx: Context): ConsensusParams => deps.consensusParams.params(ctx);
    this.runner = new TxRunner({
      ante: this.ante,
      router: this.router,
      registry,
      addresses,
      memory: this.memory,
      params,
    });
    this.ordered = {
      genesis: inOrder(modules, options.order.genesis),
      preBlock: inOrder(modules, options.order.preBlock),
      beginBlock: inOrder(modules, options.order.beginBlock),
      endBlock: inOrder(modules, options.order.endBlock),
    };
    this.addServices();
    this.mempool = { block: this.lastBlock(), state: this.store.branch() };
  }

  info(): abci.ResponseInfo {
    return {
      data: this.options.name,
      version: this.options.version,
      appVersion: 0n,
      lastBlockHeight: this.store.latestVersion,
      lastBlockAppHash: this.store.latestVersion === 0n ? EMPTY_BYTES : this.store.appHash,
    };
  }

  /** @throws Error on a genesis that does not hold: the chain must not start */
  initChain(req: abci.RequestInitChain): abci.ResponseInitChain {
    if (req.chainId !== this.options.chainId) {
      throw new Error(`invalid chain-id on InitChain; expected: ${this.options.chainId}, got: ${req.chainId}`);
    }
    if (this.store.latestVersion !== 0n) throw new Error("InitChain on a chain that has blocks");
    this.initialHeight = req.initialHeight === 0n ? 1n : req.initialHeight;
    if (this.initialHeight > 1n) this.store.setInitialVersion(this.initialHeight);
    const height = this.initialHeight > 1n ? this.initialHeight : 0n;
    const block: BlockInfo = { ...NO_BLOCK, chainId: req.chainId, height, timeNs: toNs(req.time) };
    const state = this.store.branch();
    const ctx = this.context("genesis", block, state, FREE_GAS);
    if (req.consensusParams !== undefined) this.deps.consensusParams.setParams(ctx, req.consensusParams);
    const appState = parseAppState(req.appStateBytes);
    if (!appState.ok) throw new Error(appState.error);
    const found = initModules(ctx, this.deps.registry, this.ordered.genesis, appState.value);
    const validators = agreeOnValidators(req.validators, found);
    this.deps.validators?.setAtGenesis(ctx, validators.length > 0 ? validators : req.validators);
    this.genesis = state;
    this.mempool = {
      block: { ...block, height: this.initialHeight },
      state: this.store.branch(),
    };
    return { consensusParams: undefined, validators, appHash: this.store.appHash };
  }

  checkTx(req: abci.RequestCheckTx): abci.ResponseCheckTx {
    const mode = req.type === CheckTxType.RECHECK ? "recheck" : "check";
    const { block, state } = this.mempool;
    const entry = this.memory.open(req.tx);
    const outcome = this.runner.run(mode, this.context(mode, block, state, FREE_GAS), req.tx, entry);
    const { error } = outcome;
    this.memory.close(entry, error === undefined);
    return {
      code: error?.code ?? 0,
      codespace: error?.codespace ?? "",
      log: error?.message ?? "",
      info: "",
      data: outcome.data,
      gasWanted: BigInt.asIntN(64, outcome.gasWanted),
      gasUsed: BigInt.asIntN(64, outcome.gasUsed),
      events: error === undefined ? [...outcome.events] : [],
    };
  }

  prepareProposal(req: abci.RequestPrepareProposal): abci.ResponsePrepareProposal {
    return { txs: selectTxs(this.memory, req.txs, req.maxTxBytes, this.workingParams()) };
  }

  processProposal(req: abci.RequestProcessProposal): abci.ResponseProcessProposal {
    const { ACCEPT, REJECT } = ResponseProcessProposal_ProposalStatus;
    return { status: acceptsTxs(this.memory, req.txs, this.workingParams()) ? ACCEPT : REJECT };
  }

  /** No extensions are made, whatever the parameters say. */
  extendVote(): abci.ResponseExtendVote {
    return { voteExtension: EMPTY_BYTES };
  }

  verifyVoteExtension(req: abci.RequestVerifyVoteExtension): abci.ResponseVerifyVoteExtension {
    const { ACCEPT, REJECT } = ResponseVerifyVoteExtension_VerifyStatus;
    return { status: req.voteExtension.length === 0 ? ACCEPT : REJECT };
  }

  /** @throws Error on a height that is not the next one; AssertionError on a broken assertion. Both halt the node. */
  finalizeBlock(req: abci.RequestFinalizeBlock): abci.ResponseFinalizeBlock {
    this.requireNextHeight(req.height);
    const block = this.blockOf(req);
    const state = this.genesis ?? this.store.branch();
    let ctx = this.context("finalize", block, state, FREE_GAS);
    ctx = ctx.with({ consensusParams: this.deps.consensusParams.params(ctx) });
    ctx = ctx.with({ blockGas: blockGasMeter(ctx.consensusParams) });
    const { report } = this.deps;
    const pre = runHooks(ctx, this.ordered.preBlock, "preBlock", report);
    const begin = runHooks(ctx, this.ordered.beginBlock, "beginBlock", report);
    ctx = ctx.with({ blockGas: blockGasMeter(ctx.consensusParams) });
    const txResults = runTxs(ctx, req.txs, this.runner, this.memory);
    const end = runHooks(ctx, this.ordered.endBlock, "endBlock", report);
    const consensusParamUpdates = this.deps.consensusParams.params(ctx);
    state.write();
    this.genesis = undefined;
    this.executed = { block, time: req.time, state };
    return {
      events: [...pre.events, ...begin.events, ...end.events],
      txResults,
      validatorUpdates: [...end.validatorUpdates],
      consensusParamUpdates,
      appHash: this.store.workingHash(),
    };
  }

  /** @throws Error when no block was executed */
  commit(): { readonly response: abci.ResponseCommit; readonly writes: Writes } {
    const done = this.executed;
    if (done === undefined) throw new Error("commit without an executed block");
    this.executed = undefined;
    const retainHeight = this.retainHeight(done.block.height);
    const commit = this.store.commit(done.time);
    this.mempool = { block: { ...done.block, appHash: commit.appHash }, state: this.store.branch() };
    return { response: { retainHeight }, writes: commit.ops };
  }

  query(req: abci.RequestQuery): abci.ResponseQuery {
    return answerQuery(
      {
        version: this.options.version,
        store: this.store,
        registry: this.deps.registry,
        router: this.queries,
        contextAt: (height, prove) => this.queryContext(height, prove),
        simulate: (tx) => this.simulate(tx),
      },
      req,
    );
  }

  /** A gRPC query with gRPC's own statuses.
   *  @param height 0 for the latest
   *  @throws GrpcError */
  queryGrpc(path: string, request: Uint8Array, height: bigint): Uint8Array {
    const route = this.queries.find(path);
    if (route === undefined) throw new GrpcError(GrpcCode.UNIMPLEMENTED, `unknown method ${path}`);
    try {
      return route.handleBytes(this.queryContext(height === 0n ? this.store.latestVersion : height, false), request);
    } catch (e) {
      const status = toGrpcError(e);
      if (status === undefined) throw e;
      throw status;
    }
  }

  /** Runs a transaction on the state of the mempool and forgets it. */
  simulate(tx: Uint8Array): Simulation {
    const { block, state } = this.mempool;
    return { outcome: this.runner.run("simulate", this.context("simulate", block, state, FREE_GAS), tx) };
  }

  /** The signatures of a transaction that nobody has checked yet, for a pool of workers; `remember` takes its verdicts.
   *  Never throws; a transaction that will be refused anyway has none. */
  signaturesToCheck(tx: Uint8Array): readonly SignatureItem[] {
    const { block } = this.mempool;
    const state = (this.genesis ?? this.mempool.state).branch();
    const ctx = this.context("check", block, state, FREE_GAS);
    return listTxSignatures(ctx, this.memory, this.ante, this.deps.registry, this.deps.ante.accounts, tx);
  }

  remember(tx: Uint8Array, item: SignatureItem, valid: boolean): void {
    this.memory.remember(this.memory.open(tx), item, valid);
  }

  /** The edge has put the writes of this height on the disk. */
  written(height: bigint): void {
    this.store.written(height);
  }

  /** The state is another one now: it came from a snapshot, or was taken away. */
  stateReplaced(): void {
    this.genesis = undefined;
    this.executed = undefined;
    this.mempool = { block: this.lastBlock(), state: this.store.branch() };
  }

  /** Each module's genesis section at a height, as JSON text, in genesis order.
   *  @param onModule told before each of them
   *  @throws SdkError when there is no such state */
  exportGenesis(
    height: bigint = this.store.latestVersion,
    onModule?: (name: string, done: number, total: number) => void,
  ): readonly (readonly [name: string, json: string])[] {
    return exportModules(this.queryContext(height, false), this.deps.registry, this.ordered.genesis, onModule);
  }

  /** What every invariant of every module says about the last executed state; empty when all hold. */
  brokenInvariants(): readonly string[] {
    const state = (this.executed?.state ?? this.store.branch()).branch();
    const ctx = this.context("query", this.mempool.block, state, FREE_GAS);
    const broken: string[] = [];
    for (const module of this.deps.modules) {
      for (const [name, check] of Object.entries(module.invariants)) {
        const fault = check(ctx);
        if (fault !== undefined) broken.push(`${module.name}.${name}: ${fault}`);
      }
    }
    return broken;
  }

  /** A context over the committed state of a height. Writes go nowhere.
   *  @throws ContextError */
  queryContext(height: bigint, prove: boolean): Context {
    const latest = this.store.latestVersion;
    const refuse = (error: ContextError["reason"]): never => {
      throw new ContextError(error);
    };
    if (height < 0n) {
      return refuse(errors.INVALID_REQUEST("cannot query with height < 0; please provide a valid height"));
    }
    if (latest === 0n) {
      return refuse(errors.INVALID_HEIGHT(`${this.options.name} is not ready; please wait for first block`));
    }
    if (height > latest) {
      return refuse(errors.INVALID_HEIGHT("cannot query with height in the future; please provide a valid height"));
    }
    if (height === 1n && prove) {
      return refuse(errors.INVALID_REQUEST("cannot query with proof when height <= 1; please provide a valid height"));
    }
    try {
      const state = this.store.atVersion(height).branch();
      const { timestamp } = this.store.commitInfoAt(Number(height));
      const block: BlockInfo = { ...this.mempool.block, height, timeNs: toNs(timestamp) };
      const limit = this.options.queryGasLimit;
      return this.context("query", block, state, limit === undefined ? FREE_GAS : new LimitedGasMeter(limit));
    } catch (e) {
      if (!(e instanceof VersionNotFoundError)) throw e;
      return refuse(
        errors.NOT_FOUND(`failed to load state at height ${height}; ${e.message} (latest height: ${latest})`),
      );
    }
  }

  private addServices(): void {
    const { registry } = this.deps;
    this.queries.add(txService((tx) => this.simulate(tx)));
    this.queries.add(reflectionService(registry));
    this.queries.add(
      nodeService({
        minGasPrices: this.options.minGasPrices,
        pruningKeepRecent: this.options.pruning?.keepRecent ?? 0n,
        pruningInterval: this.options.pruning?.interval ?? 0n,
        earliestHeight: () => this.store.earliestVersion,
      }),
    );
  }

  private context(mode: ExecMode, block: BlockInfo, state: StoreBranch, gas: GasMeter): Context {
    return new Context({
      block,
      mode,
      state,
      gas,
      blockGas: FREE_GAS,
      events: new EventManager(),
      consensusParams: NO_PARAMS,
      minGasPrices: this.options.minGasPrices,
      txBytes: EMPTY_BYTES,
    });
  }

  /** Facts of the last committed block, as far as the store keeps them. */
  private lastBlock(): BlockInfo {
    const height = this.store.latestVersion;
    const { chainId } = this.options;
    if (height === 0n) return { ...NO_BLOCK, chainId };
    const { timestamp } = this.store.commitInfoAt(Number(height));
    return { ...NO_BLOCK, chainId, height, timeNs: toNs(timestamp), appHash: this.store.appHash };
  }

  private blockOf(req: abci.RequestFinalizeBlock): BlockInfo {
    return {
      chainId: this.options.chainId,
      height: req.height,
      timeNs: toNs(req.time),
      hash: req.hash,
      appHash: this.store.appHash,
      proposerAddress: req.proposerAddress,
      nextValidatorsHash: req.nextValidatorsHash,
      lastCommit: req.decidedLastCommit,
      misbehavior: req.misbehavior,
    };
  }

  private requireNextHeight(height: bigint): void {
    const latest = this.store.latestVersion;
    const expected = latest === 0n ? this.initialHeight : latest + 1n;
    if (height !== expected) throw new Error(`invalid height: ${height}; expected: ${expected}`);
    if (this.executed !== undefined) throw new Error(`block ${height} is executed twice without a commit`);
  }

  /** Of the state that the next block starts from. */
  private workingParams(): ConsensusParams {
    const state = this.genesis ?? this.store.branch();
    return this.deps.consensusParams.params(this.context("query", this.mempool.block, state, FREE_GAS));
  }

  /** @spec cosmos-sdk baseapp/abci.go GetBlockRetentionHeight */
  private retainHeight(height: bigint): bigint {
    const keep = this.options.minRetainBlocks ?? 0n;
    if (keep === 0n || height <= keep) return 0n;
    const evidence = this.workingParams().evidence?.maxAgeNumBlocks ?? 0n;
    const byCount = height - maxBig(keep, this.options.snapshotRetainBlocks ?? 0n);
    return maxBig(evidence > 0n ? minBig(byCount, height - evidence) : byCount, 0n);
  }
}

const NO_PARAMS: ConsensusParams = ConsensusParamsType.create();

function blockGasMeter(params: ConsensusParams): GasMeter {
  const maxGas = params.block?.maxGas ?? -1n;
  return maxGas > 0n ? new LimitedGasMeter(maxGas) : new InfiniteGasMeter();
}

/** @throws Error when a name is no module */
function inOrder(modules: readonly AppModule[], names: readonly string[]): readonly AppModule[] {
  return names.map((name) => {
    const module = modules.find((m) => m.name === name);
    if (module === undefined) throw new Error(`the order of modules names ${name}, which is not there`);
    return module;
  });
}

/** Validators of the genesis file stand unless a module makes its own; when both speak, they must agree. */
function agreeOnValidators(
  given: readonly abci.ValidatorUpdate[],
  found: readonly abci.ValidatorUpdate[],
): abci.ValidatorUpdate[] {
  if (given.length > 0 && found.length > 0) {
    const text = (list: readonly abci.ValidatorUpdate[]): string =>
      list
        .map(({ pubKey, power }) => `${pubKey.sum?.kind}/${pubKey.sum?.value.join(",")}/${power}`)
        .sort()
        .join(" ");
    if (text(given) !== text(found))
      throw new Error("the validators of app_state differ from those of the genesis file");
  }
  return [...found];
}
