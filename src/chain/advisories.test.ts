/** Faults that other engines shipped in the checks of evidence, each held by name. */
import { describe, expect, test } from "vitest";
import { lunaticEvidence, setOf } from "../../test/support/lunatic-attack.js";
import { ed25519KeyFromSeed, ed25519PublicKey } from "../crypto/ed25519.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import { DuplicateVoteEvidence, Evidence, type LightClientAttackEvidence } from "../gen/tendermint/types/evidence.js";
import { Vote } from "../gen/tendermint/types/types.js";
import { decodeEvidence, evidenceFault, wrapLightClientAttack } from "./evidence.js";
import { createValidator } from "./validator.js";

const privateKey = ed25519KeyFromSeed(new Uint8Array(32).fill(1));
const publicKey = ed25519PublicKey(privateKey);
const key = { kind: "ed25519", bytes: publicKey } as const;
const attack = lunaticEvidence({
  chainId: "test-1",
  all: setOf([createValidator(key, 10n)]),
  keys: [{ privateKey, publicKey, address: publicKeyAddress(key) }],
  commonHeight: 3n,
  commonTime: { seconds: 1_767_225_600n, nanos: 0 },
});

function attackValue(): LightClientAttackEvidence {
  if (attack.sum?.kind !== "lightClientAttackEvidence") throw new Error("no attack");
  return attack.sum.value;
}

/** As it comes from a peer, with a change. */
function received(change: Partial<LightClientAttackEvidence>): string | undefined {
  const bytes = Evidence.encode(wrapLightClientAttack({ ...attackValue(), ...change }));
  const decoded = decodeEvidence(bytes);
  return decoded.ok ? undefined : decoded.error;
}

describe("evidence from peers", () => {
  test("what is changed below is good as it is", () => {
    expect(received({})).toBeUndefined();
  });

  test("#5638: an accused validator without a key is refused; the rest of it is compared when the attack is verified", () => {
    const [accused] = attackValue().byzantineValidators;
    expect(received({ byzantineValidators: [{ ...accused!, pubKey: {} as never }] })).toContain("byzantine validator");
  });

  test("#5757: a conflicting block without header, commit or validators is refused before anything reads it", () => {
    const block = attackValue().conflictingBlock!;
    expect(received({ conflictingBlock: undefined })).toContain("conflicting block");
    expect(received({ conflictingBlock: { ...block, signedHeader: undefined } })).toContain("conflicting block");
    const { signedHeader } = block;
    expect(
      received({ conflictingBlock: { ...block, signedHeader: { ...signedHeader!, header: undefined } } }),
    ).toContain("header");
    expect(
      received({ conflictingBlock: { ...block, signedHeader: { ...signedHeader!, commit: undefined } } }),
    ).toContain("commit");
    expect(received({ conflictingBlock: { ...block, validatorSet: undefined } })).toContain("validator");
  });

  test("#5777: evidence of double votes in which a vote is missing is refused", () => {
    for (const votes of [{}, { voteA: Vote.create() }, { voteB: Vote.create() }]) {
      const value = DuplicateVoteEvidence.from(votes);
      const evidence = { sum: { kind: "duplicateVoteEvidence" as const, value } };
      expect(evidenceFault(evidence)).toContain("missing");
      expect(decodeEvidence(Evidence.encode(evidence)).ok).toBe(false);
    }
  });
});
