import type { AuditAnchor } from "../../src/gen/stateset/compliance/v1/state.js";
import { sha256 } from "../../src/sdk/hash.js";
import { concatBytes } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";

/** What the first anchor follows. */
export const NO_ANCHOR = new Uint8Array(32);

/** SHA-256 over one line of text and the two hashes, so that anybody can follow the chain. */
export function anchorHash(
  anchor: Pick<AuditAnchor, "sequence" | "merkleRoot" | "count" | "previousHash">,
): Uint8Array {
  const head = utf8Encode(`stateset audit anchor\n${anchor.sequence}\n${anchor.count}\n`);
  return sha256(concatBytes(head, anchor.merkleRoot, anchor.previousHash));
}
