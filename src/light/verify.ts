/** Whether a header can be trusted because an older one is. No network, no clock: the caller says what time it is.
 *  @spec cometbft light/verifier.go */

import { headerFault, headerHash } from "../chain/header.js";
import { type LightBlock, lightBlockFault } from "../chain/light-block.js";
import { addNs, type ChainTime, compareTimes } from "../chain/time.js";
import type { ValidatorSet } from "../chain/validator-set.js";
import { type Fraction, verifyCommitLightFault, verifyCommitTrustingFault } from "../chain/verify-commit.js";
import type { Verifier } from "../crypto/verifier.js";
import type { Header } from "../gen/tendermint/types/types.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";

export interface LightOptions {
  readonly verifier: Verifier;
  /** Share of the trusted validators that must have signed a header further ahead; from 1/3 to 1. */
  readonly trustLevel: Fraction;
  /** A header is trusted for this long after its time; shorter than the chain's unbonding time. */
  readonly trustingPeriodNs: bigint;
  /** How far a header's time may lie ahead of the caller's clock. */
  readonly clockDriftNs: bigint;
}

/** At least one validator of those who signed is then correct. */
export const DEFAULT_TRUST_LEVEL: Fraction = { numerator: 1n, denominator: 3n };

/** A header that is believed, and the validators of its height (or of the next one). */
export interface TrustedHeader {
  readonly header: Header;
  readonly validators: ValidatorSet;
}

export type LightFault = {
  /** "expired": start anew from a header that was obtained otherwise. "invalid header": whoever sent it is faulty.
   *  "not enough trust": try a header in between. */
  readonly kind: "expired" | "invalid header" | "not enough trust";
  readonly text: string;
};

function invalid(text: string): LightFault {
  return { kind: "invalid header", text };
}

export function trustLevelFault(level: Fraction): string | undefined {
  const { numerator, denominator } = level;
  if (denominator > 0n && numerator * 3n >= denominator && numerator <= denominator) return undefined;
  return `trust level must be from 1/3 to 1, found ${numerator}/${denominator}`;
}

export function isHeaderExpired(header: Header, trustingPeriodNs: bigint, now: ChainTime): boolean {
  return compareTimes(addNs(header.time, trustingPeriodNs), now) <= 0;
}

function newHeaderFault(
  trusted: Header,
  untrusted: LightBlock,
  now: ChainTime,
  options: LightOptions,
): LightFault | undefined {
  const { header } = untrusted;
  const fault = lightBlockFault(untrusted, trusted.chainId);
  if (fault !== undefined) return invalid(fault);
  if (header.height <= trusted.height) {
    return invalid(`new header's height ${header.height} is not above the trusted one's ${trusted.height}`);
  }
  if (compareTimes(header.time, trusted.time) <= 0) return invalid("new header is not after the trusted one in time");
  if (compareTimes(header.time, addNs(now, options.clockDriftNs)) >= 0) return invalid("new header is from the future");
  return undefined;
}

function commitFault(trusted: Header, untrusted: LightBlock, options: LightOptions): LightFault | undefined {
  const { header, commit, validators } = untrusted;
  const { blockId } = commit;
  const fault = verifyCommitLightFault(options.verifier, trusted.chainId, validators, blockId, header.height, commit);
  return fault === undefined ? undefined : invalid(fault.text);
}

/** The header right after a trusted one: the trusted header names its validators. */
export function verifyAdjacentFault(
  trusted: Header,
  untrusted: LightBlock,
  now: ChainTime,
  options: LightOptions,
): LightFault | undefined {
  if (untrusted.header.height !== trusted.height + 1n) return invalid("headers are not adjacent");
  if (isHeaderExpired(trusted, options.trustingPeriodNs, now))
    return { kind: "expired", text: "trusted header is too old" };
  const fault = newHeaderFault(trusted, untrusted, now, options);
  if (fault !== undefined) return fault;
  if (!bytesEqual(untrusted.header.validatorsHash, trusted.nextValidatorsHash)) {
    return invalid("validators are not those that the trusted header announces");
  }
  return commitFault(trusted, untrusted, options);
}

/** A header further ahead: enough of the trusted validators have signed it, and more than two thirds of its own. */
export function verifyNonAdjacentFault(
  trusted: TrustedHeader,
  untrusted: LightBlock,
  now: ChainTime,
  options: LightOptions,
): LightFault | undefined {
  const { header } = trusted;
  if (untrusted.header.height === header.height + 1n) return invalid("headers are adjacent");
  if (isHeaderExpired(header, options.trustingPeriodNs, now))
    return { kind: "expired", text: "trusted header is too old" };
  const fault = newHeaderFault(header, untrusted, now, options);
  if (fault !== undefined) return fault;
  const { verifier, trustLevel } = options;
  const level = trustLevelFault(trustLevel);
  if (level !== undefined) return invalid(level);
  const untrusting = verifyCommitTrustingFault(
    verifier,
    header.chainId,
    trusted.validators,
    untrusted.commit,
    trustLevel,
  );
  if (untrusting !== undefined) {
    const kind = untrusting.kind === "not enough power" ? "not enough trust" : "invalid header";
    return { kind, text: untrusting.text };
  }
  // Last, because the new set can be made large on purpose.
  return commitFault(header, untrusted, options);
}

/** Either of the two, by the distance of the heights. */
export function verifyLightFault(
  trusted: TrustedHeader,
  untrusted: LightBlock,
  now: ChainTime,
  options: LightOptions,
): LightFault | undefined {
  return untrusted.header.height === trusted.header.height + 1n
    ? verifyAdjacentFault(trusted.header, untrusted, now, options)
    : verifyNonAdjacentFault(trusted, untrusted, now, options);
}

/** A header right before a trusted one, which names its hash. Ages do not matter here. */
export function verifyBackwardsFault(untrusted: Header, trusted: Header): LightFault | undefined {
  const fault = headerFault(untrusted);
  if (fault !== undefined) return invalid(fault);
  if (untrusted.chainId !== trusted.chainId) return invalid("header belongs to another chain");
  if (compareTimes(untrusted.time, trusted.time) >= 0)
    return invalid("older header is not before the trusted one in time");
  const [own, named] = [headerHash(untrusted), trusted.lastBlockId.hash];
  if (bytesEqual(own, named)) return undefined;
  return invalid(`header ${toHexUpper(own)} is not the one before the trusted header, ${toHexUpper(named)}`);
}
