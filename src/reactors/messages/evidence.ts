/** Evidence that nodes pass on. @spec cometbft evidence/reactor.go */
import { decodeChecked } from "../../chain/decode.js";
import { evidenceFault, normaliseEvidence } from "../../chain/evidence.js";
import { fieldCountFault } from "../../codec/raw-fields.js";
import { type Evidence, EvidenceList } from "../../gen/tendermint/types/evidence.js";
import { err, ok, type Result } from "../../types/result.js";

/** An attack on a light client holds a commit and a validator set: a message of the largest size stays below. */
const FIELDS_MAX = 250_000;

export function encodeEvidenceList(evidence: readonly Evidence[]): Uint8Array {
  return EvidenceList.encode({ evidence: [...evidence] });
}

/** One bad piece refuses the whole list; an empty list passes. */
export function decodeEvidenceList(bytes: Uint8Array): Result<readonly Evidence[]> {
  const tooMany = fieldCountFault(EvidenceList, bytes, FIELDS_MAX);
  if (tooMany !== undefined) return err(`${EvidenceList.typeName}: ${tooMany}`);
  const decoded = decodeChecked(EvidenceList, bytes, (list) => {
    for (const [i, evidence] of list.evidence.entries()) {
      const fault = evidenceFault(normaliseEvidence(evidence));
      if (fault !== undefined) return `evidence #${i}: ${fault}`;
    }
    return undefined;
  });
  return decoded.ok ? ok(decoded.value.evidence) : decoded;
}
