/** A header with the commit that proves it, and the validators that made the commit: what light clients work with.
 *  @spec cometbft types/light.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import type * as types from "../gen/tendermint/types/types.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { blockIdFault } from "./block-id.js";
import { commitFault, receivedCommitFault } from "./commit.js";
import { headerFault, headerHash } from "./header.js";
import { ValidatorSet } from "./validator-set.js";

export interface SignedHeader {
  readonly header: types.Header;
  readonly commit: types.Commit;
}

export interface LightBlock extends SignedHeader {
  readonly validators: ValidatorSet;
}

/** Header and commit are well-formed, of this chain, and belong together. Signatures are not looked at. */
export function signedHeaderFault(
  signed: SignedHeader,
  chainId: string,
  hasher: Hasher = nobleHasher,
): string | undefined {
  const { header, commit } = signed;
  const fault = headerFault(header);
  if (fault !== undefined) return `invalid header: ${fault}`;
  const inCommit = commitFault(commit);
  if (inCommit !== undefined) return `invalid commit: ${inCommit}`;
  if (header.chainId !== chainId) {
    return `header belongs to chain ${JSON.stringify(header.chainId)}, not ${JSON.stringify(chainId)}`;
  }
  if (commit.height !== header.height) return `header is of height ${header.height}, its commit of ${commit.height}`;
  const hash = headerHash(header, hasher);
  if (bytesEqual(hash, commit.blockId.hash)) return undefined;
  return `commit signs block ${toHexUpper(commit.blockId.hash)}, header is block ${toHexUpper(hash)}`;
}

/** The signed header is consistent and the validators are the ones that it names. */
export function lightBlockFault(block: LightBlock, chainId: string, hasher: Hasher = nobleHasher): string | undefined {
  const fault = signedHeaderFault(block, chainId, hasher);
  if (fault !== undefined) return `invalid signed header: ${fault}`;
  const inSet = block.validators.fault();
  if (inSet !== undefined) return `invalid validator set: ${inSet}`;
  if (bytesEqual(block.validators.hash(hasher), block.header.validatorsHash)) return undefined;
  return "validator set is not the one of the header";
}

/** Decodes what a peer sent, with the basic checks of its parts. */
export function lightBlockFromProto(proto: types.LightBlock): Result<LightBlock> {
  const header = proto.signedHeader?.header;
  const commit = proto.signedHeader?.commit;
  if (header === undefined) return err("light block has no header");
  if (commit === undefined) return err("light block has no commit");
  if (proto.validatorSet === undefined) return err("light block has no validator set");
  const fault = blockIdFault(header.lastBlockId) ?? headerFault(header) ?? receivedCommitFault(commit);
  if (fault !== undefined) return err(fault);
  const validators = ValidatorSet.fromProto(proto.validatorSet);
  return validators.ok ? ok({ header, commit, validators: validators.value }) : validators;
}

export function lightBlockToProto(block: LightBlock): types.LightBlock {
  return {
    signedHeader: { header: block.header, commit: block.commit },
    validatorSet: block.validators.toProto(),
  };
}
