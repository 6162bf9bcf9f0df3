/** Evidence of attacks on light clients, made with the keys of those who attack. */
import type { Ed25519Pair } from "../../src/adapters/key-file.js";
import { headerHash } from "../../src/chain/header.js";
import type { LightBlock } from "../../src/chain/light-block.js";
import { voteSignBytes } from "../../src/chain/sign-bytes.js";
import { addNs, type ChainTime } from "../../src/chain/time.js";
import { createValidator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { PRECOMMIT } from "../../src/chain/vote.js";
import { signEd25519 } from "../../src/crypto/ed25519.js";
import { sha256 } from "../../src/crypto/hasher.js";
import type { Evidence } from "../../src/gen/tendermint/types/evidence.js";
import { type Commit, Header } from "../../src/gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import { lightClientAttackEvidence } from "../../src/light/divergence.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";

const SECOND_NS = 1_000_000_000n;

export function setOf(members: Parameters<typeof ValidatorSet.create>[0]): ValidatorSet {
  const set = ValidatorSet.create(members);
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

export interface LunaticAttack {
  readonly chainId: string;
  /** The validators of the chain. */
  readonly all: ValidatorSet;
  /** Keys of validators that sign a header that no chain has. They must hold a third of the power. */
  readonly keys: readonly Ed25519Pair[];
  /** The last height that attackers and chain have in common, and its time. The attack is at the next one. */
  readonly commonHeight: bigint;
  readonly commonTime: ChainTime;
}

/** Evidence that validators deceived light clients with a header of a made-up state, and a set of none but themselves. */
export function lunaticEvidence({ chainId, all, keys, commonHeight, commonTime }: LunaticAttack): Evidence {
  const attackers = setOf(
    keys.map((k) => ({
      ...createValidator({ kind: "ed25519", bytes: k.publicKey }, all.getByAddress(k.address)!.power),
    })),
  );
  const hash = (text: string): Uint8Array => sha256(utf8Encode(`${text} of nobody, ${commonHeight}`));
  const header = Header.from({
    version: { block: 11n, app: 0n },
    chainId,
    height: commonHeight + 1n,
    time: addNs(commonTime, SECOND_NS),
    lastBlockId: { hash: hash("block"), partSetHeader: { total: 1, hash: hash("parts") } },
    lastCommitHash: hash("commit"),
    dataHash: hash("data"),
    validatorsHash: attackers.hash(),
    nextValidatorsHash: attackers.hash(),
    consensusHash: hash("params"),
    appHash: hash("state"),
    lastResultsHash: hash("results"),
    evidenceHash: hash("evidence"),
    proposerAddress: attackers.proposer()!.address,
  });
  const conflicting: LightBlock = { header, commit: commitOf(header, attackers, keys), validators: attackers };
  // What is the chain's own is known by its height, time and validators alone.
  const common = { ...conflicting, header: { ...header, height: commonHeight, time: commonTime }, validators: all };
  const trusted = { ...conflicting, header: { ...header, appHash: hash("another state") } };
  const evidence = lightClientAttackEvidence(conflicting, trusted, common);
  if (!evidence.ok) throw new Error(evidence.error);
  return { sum: { kind: "lightClientAttackEvidence", value: evidence.value } };
}

function commitOf(header: Header, set: ValidatorSet, keys: readonly Ed25519Pair[]): Commit {
  const hash = headerHash(header);
  const blockId = { hash, partSetHeader: { total: 1, hash: sha256(hash) } };
  const timestamp = addNs(header.time, SECOND_NS);
  const signatures = set.validators.map(({ address }) => {
    const key = keys.find((k) => bytesEqual(k.address, address))!;
    const vote = { type: PRECOMMIT, height: header.height, round: 0, blockId, timestamp };
    return {
      blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      validatorAddress: address,
      timestamp,
      signature: signEd25519(key.privateKey, voteSignBytes(header.chainId, vote)),
    };
  });
  return { height: header.height, round: 0, blockId, signatures };
}
