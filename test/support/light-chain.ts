/** Headers with commits for tests of light verification: a chain whose validators sign by a keyed hash, which is quick
 *  and tells right from wrong as well as a signature does. */

import { absentCommitSig } from "../../src/chain/commit.js";
import { headerHash } from "../../src/chain/header.js";
import { type LightBlock, lightBlockFault } from "../../src/chain/light-block.js";
import { voteSignBytes } from "../../src/chain/sign-bytes.js";
import { addNs, type ChainTime } from "../../src/chain/time.js";
import { createValidator, type Validator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { PRECOMMIT } from "../../src/chain/vote.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { type BlockID, type Commit, Header } from "../../src/gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import { EMPTY_BYTES } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { keyedHash } from "../sim/keyed-hash.js";

export const CHAIN_ID = "light-test";
export const SECOND = 1_000_000_000n;
export const GENESIS_TIME: ChainTime = { seconds: 1_700_000_000n, nanos: 0 };

/** The same number always gives the same key. */
export function member(number: number, power = 10n): Validator {
  return createValidator({ kind: "ed25519", bytes: sha256(utf8Encode(`validator ${number}`)) }, power);
}

export function setOf(...members: Validator[]): ValidatorSet {
  const set = ValidatorSet.create(members);
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

export interface BlockPlan {
  readonly height: bigint;
  readonly set: ValidatorSet;
  readonly next?: ValidatorSet;
  readonly time?: ChainTime;
  readonly round?: number;
  readonly lastBlockId?: BlockID;
  readonly appHash?: Uint8Array;
  readonly dataHash?: Uint8Array;
  readonly consensusHash?: Uint8Array;
  /** Whether the validator at an index signs for the block; all do when left out. */
  readonly signs?: (index: number) => boolean;
}

export function signCommit(header: Header, plan: BlockPlan): Commit {
  const hash = headerHash(header);
  const blockId = { hash, partSetHeader: { total: 1, hash: sha256(hash) } };
  const round = plan.round ?? 0;
  const signatures = plan.set.validators.map((v, index) => {
    if (plan.signs?.(index) === false) return absentCommitSig();
    const timestamp = addNs(header.time, SECOND);
    const vote = { type: PRECOMMIT, height: header.height, round, blockId, timestamp };
    return {
      blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      validatorAddress: v.address,
      timestamp,
      signature: keyedHash(v.pubKey.bytes, voteSignBytes(CHAIN_ID, vote)),
    };
  });
  return { height: header.height, round, blockId, signatures };
}

export function lightBlock(plan: BlockPlan): LightBlock {
  const header = Header.from({
    version: { block: 11n, app: 0n },
    chainId: CHAIN_ID,
    height: plan.height,
    time: plan.time ?? addNs(GENESIS_TIME, plan.height * SECOND),
    ...(plan.lastBlockId === undefined ? {} : { lastBlockId: plan.lastBlockId }),
    validatorsHash: plan.set.hash(),
    nextValidatorsHash: (plan.next ?? plan.set).hash(),
    appHash: plan.appHash ?? EMPTY_BYTES,
    dataHash: plan.dataHash ?? EMPTY_BYTES,
    consensusHash: plan.consensusHash ?? EMPTY_BYTES,
    proposerAddress: plan.set.proposer()!.address,
  });
  return { header, commit: signCommit(header, plan), validators: plan.set };
}

/** A chain whose set at a height is what the function says. */
export function lightChain(heights: number, setAt: (height: number) => ValidatorSet): LightBlock[] {
  const blocks: LightBlock[] = [];
  for (let h = 1; h <= heights; h++) {
    const lastBlockId = blocks.at(-1)?.commit.blockId;
    const plan = { height: BigInt(h), set: setAt(h), next: setAt(h + 1) };
    const block = lightBlock(lastBlockId === undefined ? plan : { ...plan, lastBlockId });
    const fault = lightBlockFault(block, CHAIN_ID);
    if (fault !== undefined) throw new Error(fault);
    blocks.push(block);
  }
  return blocks;
}

/** Runs a generator that asks for light blocks against a list of them; tells which heights were asked for. */
export function answer<T>(
  questions: Generator<bigint, T, LightBlock | undefined>,
  source: (height: bigint) => LightBlock | undefined,
): { readonly value: T; readonly asked: bigint[] } {
  const asked: bigint[] = [];
  let step = questions.next();
  while (!step.done) {
    asked.push(step.value);
    step = questions.next(source(step.value));
  }
  return { value: step.value, asked };
}
