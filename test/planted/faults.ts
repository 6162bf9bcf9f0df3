/** One-line faults, each of a kind that consensus code really gets, and what is expected to catch it. `find` must stand
 *  exactly once in the file: a line that has moved is an error here, not a fault that nobody notices. */

/** Arguments of the simulator, or a test file with the names of tests. */
export type Detector =
  | { readonly sim: string }
  | { readonly test: string; readonly project: "unit" | "vectors" | "crash"; readonly named?: string };

export interface PlantedFault {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Tried in this order until one fails. */
  readonly by: readonly Detector[];
}

const core = (args: string): Detector => ({ sim: `--mode core ${args}` });
const whole = (args: string): Detector => ({ sim: args });
const unit = (test: string, named?: string): Detector => ({
  test,
  project: "unit",
  ...(named === undefined ? {} : { named }),
});
const vectors = (test: string): Detector => ({ test, project: "vectors" });

/** Four to nine validators, everything that can go wrong. */
const CORE = core("--seed 1 --seeds 16 --heights 12");
const WHOLE = whole("--seed 1 --seeds 8 --heights 12");
/** Locks matter when decisions hang on single messages. */
const LOCKS = core("--seed 100 --seeds 60 --heights 12 --validators 4 --faults storm,censor,partition,decider,crash");

export const PLANTED: readonly PlantedFault[] = [
  {
    name: "lock not kept",
    file: "src/consensus/decisions.ts",
    find: "  s.lockedBlock = block;",
    replace: "  s.lockedBlock = undefined;",
    by: [LOCKS, unit("src/consensus/locking.test.ts")],
  },
  {
    name: "locked validator prevotes what is proposed",
    file: "src/consensus/rounds.ts",
    find: "if (lockedBlock !== undefined || proposalBlock === undefined) {",
    replace: "if (proposalBlock === undefined) {",
    by: [LOCKS, unit("src/consensus/locking.test.ts")],
  },
  {
    name: "unlock by a polka older than the lock",
    file: "src/consensus/votes.ts",
    find: "if (s.lockedBlock === undefined || round <= s.lockedRound || round > s.round) return;",
    replace: "if (s.lockedBlock === undefined || round > s.round) return;",
    by: [LOCKS, unit("src/consensus/locking.test.ts"), vectors("test/vectors/consensus-rounds.test.ts")],
  },
  {
    name: "unlock too early: without any polka",
    file: "src/consensus/decisions.ts",
    find: "  if (polka === undefined) castVote(s, PRECOMMIT, undefined);",
    replace: "  if (polka === undefined) {\n    unlock(s);\n    castVote(s, PRECOMMIT, undefined);\n  }",
    by: [unit("src/consensus/locking.test.ts")],
  },
  {
    name: "precommit without a polka",
    file: "src/consensus/decisions.ts",
    find: "  if (polka === undefined) castVote(s, PRECOMMIT, undefined);",
    replace: "  if (polka === undefined) castVote(s, PRECOMMIT, s.proposalBlock);",
    by: [CORE],
  },
  {
    name: "quorum of two thirds instead of more than two thirds",
    file: "src/consensus/vote-set.ts",
    find: "this.quorum = (options.validators.totalPower * 2n) / 3n + 1n;",
    replace: "this.quorum = (options.validators.totalPower * 2n) / 3n;",
    by: [core("--seed 1 --seeds 10 --heights 12 --validators 6 --faults byzantine,loss,storm,partition,censor")],
  },
  {
    name: "commit of exactly two thirds believed",
    file: "src/chain/verify-commit.ts",
    find: "    if (this.power <= this.needed) {",
    replace: "    if (this.power < this.needed) {",
    by: [vectors("test/vectors/commit.test.ts"), unit("src/light")],
  },
  {
    name: "vote counted twice",
    file: "src/consensus/vote-set.ts",
    find: "      entry.power += power;",
    replace: "      entry.power += power + power;",
    by: [CORE],
  },
  {
    name: "vote signature not checked",
    file: "src/consensus/vote-set.ts",
    find: 'if (!this.checks.vote(vote, validator)) return voteFault("invalid_signature", "vote signature");',
    replace: "",
    by: [CORE, WHOLE],
  },
  {
    name: "vote extension's signature not checked",
    file: "src/consensus/vote-set.ts",
    find: "if (this.checks.voteExtension(vote, validator)) return undefined;",
    replace: "if (extensionSignature.length > 0) return undefined;",
    by: [unit("src/consensus/extensions.test.ts"), unit("src/consensus")],
  },
  {
    name: "POL round ignored",
    file: "src/consensus/state.ts",
    find: "  if (s.proposal.polRound < 0) return true;",
    replace: "  if (s.proposal.polRound < s.round) return true;",
    by: [
      unit("src/consensus/locking.test.ts"),
      unit("src/consensus"),
      vectors("test/vectors/consensus-rounds.test.ts"),
    ],
  },
  {
    name: "valid block proposed without its POL round",
    file: "src/consensus/signing.ts",
    find: "    signProposal(s, s.validBlock, s.validRound);",
    replace: "    signProposal(s, s.validBlock);",
    by: [unit("src/consensus"), vectors("test/vectors/consensus-rounds.test.ts")],
  },
  {
    name: "second proposal of a round takes the place of the first",
    file: "src/consensus/proposals.ts",
    find: "  return s.proposal === undefined && proposal.height === heightOf(s).height && proposal.round === s.round;",
    replace: "  return proposal.height === heightOf(s).height && proposal.round === s.round;",
    by: [unit("src/consensus/rounds.test.ts")],
  },
  {
    name: "proposer priority off by one",
    file: "src/consensus/rounds.ts",
    find: "s.validators.incrementProposerPriority(round - s.round);",
    replace: "s.validators.incrementProposerPriority(round - s.round + 1);",
    by: [unit("src/consensus/rounds.test.ts"), unit("src/consensus")],
  },
  {
    name: "block that the application refuses is voted for",
    file: "src/consensus/rounds.ts",
    find: "castVote(s, PREVOTE, isAcceptable(verdict) ? block : undefined);",
    replace: "castVote(s, PREVOTE, block);",
    by: [CORE],
  },
  {
    name: "rounds of votes opened for whoever asks",
    file: "src/consensus/height-vote-set.ts",
    find: "    if (used >= CATCHUP_ROUNDS_PER_PEER) return false;",
    replace: "",
    by: [WHOLE, unit("src/consensus")],
  },
  {
    name: "vote's time not after the block's",
    file: "src/consensus/signing.ts",
    find: "  return maxBig(s.nowNs, earliest);",
    replace: "  return s.nowNs;",
    by: [core("--seed 1 --seeds 20 --heights 20 --faults skew"), unit("src/consensus"), CORE],
  },
  {
    name: "block's time not compared with the last one's",
    file: "src/engine/execution/validate-block.ts",
    find: "  if (compareTimes(time, last) <= 0) {",
    replace: "  if (compareTimes(time, last) < -1) {",
    by: [unit("src/engine/execution"), vectors("test/vectors/execution.test.ts")],
  },
  {
    name: "part proof not checked",
    file: "src/chain/part-set.ts",
    find: "    if (merkleProofFault(part.proof, this.header.hash, part.bytes, this.hasher) !== undefined) {",
    replace: "    if (part.proof.aunts.length > 100) {",
    by: [CORE],
  },
  {
    name: "evidence not checked",
    file: "src/engine/evidence/evidence-pool.ts",
    find: "    if (fault !== undefined) return fault;",
    replace: "",
    by: [whole("--seed 1 --seeds 8 --heights 12 --faults byzantine"), unit("src/engine/evidence")],
  },
  {
    name: "evidence committed again",
    file: "src/engine/evidence/evidence-pool.ts",
    find: '      return this.waiting.delete(suffix) ? [{ type: "del", key: keyOf(PENDING, suffix) }, mark] : [mark];',
    replace: "      return [mark];",
    by: [whole("--seed 1 --seeds 8 --heights 12 --faults byzantine,twins"), unit("src/engine/evidence")],
  },
  {
    name: "notes of committed evidence not synced",
    file: "src/engine/evidence/evidence-pool.ts",
    find: "{ sync: committed.length > 0 }",
    replace: "{ sync: false }",
    by: [unit("src/engine/evidence")],
  },
  {
    name: "fsync of own messages skipped",
    file: "src/engine/driver/consensus-driver.ts",
    find: "        unsynced ||= output.sync;",
    replace: "        unsynced ||= false;",
    by: [
      whole("--seed 1 --seeds 12 --heights 12 --validators 4 --faults power,crash,storm,partition"),
      unit("src/engine/crash.test.ts"),
      { test: "test/crash/matrix.test.ts", project: "crash" },
    ],
  },
  {
    name: "blocks stored without fsync",
    file: "src/engine/stores/block-store.ts",
    find: "    await this.writeWithState(ops, ({ base }) => ({ base: base === 0n ? height : base, height }));",
    replace: `    const next = { base: this.state.base === 0n ? height : this.state.base, height };
    await this.db.write([...ops, put(STATE_KEY, BlockStoreState.encode(next))]);
    this.state = next;`,
    by: [whole("--seed 1 --seeds 20 --heights 12 --validators 4 --faults power,crash")],
  },
  {
    name: "full disk ends the node",
    file: "src/engine/driver/persister.ts",
    find: "        if (!isDiskFull(error)) throw error;",
    replace: "        throw error;",
    by: [whole("--seed 1 --seeds 4 --heights 12 --faults disk")],
  },
  {
    name: "signer signs other data for the same step",
    file: "src/adapters/sign-state.ts",
    find: '  return { kind: "refuse", reason: `conflicting data',
    replace:
      '  if (at !== "") return { kind: "sign", signBytes, step };\n  return { kind: "refuse", reason: `conflicting data',
    by: [unit("src/adapters/file-signer.test.ts")],
  },
  {
    name: "validator changes in force a height early",
    file: "src/engine/execution/next-state.ts",
    find: "    validators: state.nextValidators,",
    replace: "    validators: changed.value,",
    by: [whole("--seed 1 --seeds 4 --heights 20 --faults powers")],
  },
  {
    name: "fetched block believed without its commit",
    file: "src/engine/blocksync.ts",
    find: "    const fault = verifyCommitFault(verifier, chainId, validators, blockId, height, lastCommit)?.text;",
    replace:
      "    const fault = [chainId, validators, blockId, verifier, verifyCommitFault].length === 0 ? chainId : undefined;",
    by: [unit("src/engine/blocksync.test.ts")],
  },
  {
    name: "peers one height behind are not sent the last commit",
    file: "src/reactors/consensus/gossip.ts",
    find: "  if (p.height + 1n === at.height) return pickVote(at.lastCommit, p, choose);",
    replace: "  if (p.height + 1n === at.height) return undefined;",
    by: [WHOLE, unit("src/engine/reactor-driver.test.ts")],
  },
  {
    name: "majority of the last block not claimed",
    file: "src/engine/reactor-driver.ts",
    find: "    return this.stored(height) ?? this.seen(height);",
    replace: "    return this.stored(height) ?? (height < 0n ? this.seen(height) : undefined);",
    by: [unit("src/engine/reactor-driver.test.ts", "one height behind")],
  },
  {
    name: "replayed message accepted",
    file: "src/p2p/secret-connection.ts",
    find: "    this.count++;",
    replace: "",
    by: [unit("src/p2p/secret-connection.test.ts")],
  },
];
