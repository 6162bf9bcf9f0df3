/** Blocks that nodes ask each other for. @spec cometbft blocksync/{msgs,reactor}.go, proto/tendermint/blocksync/stub.proto */
import { BLOCK_FIELDS_MAX } from "../../chain/limits.js";
import { fieldCountFault, filterFault, walkFields } from "../../codec/raw-fields.js";
import { Message } from "../../gen/tendermint/blocksync/types.js";
import type { Reader } from "../../protobuf/reader.js";
import { err, type Result } from "../../types/result.js";
import { VOTES_MAX } from "./consensus.js";
import { decodeSum } from "./decode-sum.js";

export type BlocksyncMessage = NonNullable<Message["sum"]>;

/** What the bytes turned out to be before they were decoded. */
export type BlocksyncGlance =
  | { readonly kind: "blockResponse" }
  | { readonly kind: "other" }
  | { readonly kind: "fault"; readonly reason: string };

/** Of one message: a block, and what is around it. */
const FIELDS_MAX = BLOCK_FIELDS_MAX + 100_000;

const BLOCK_RESPONSE_FIELD = 3;
const BLOCK_FIELD = 1;
const EXTENDED_COMMIT_FIELD = 2;
const LAST_COMMIT_FIELD = 4;
const SIGNATURES_FIELD = 4;

export function encodeBlocksyncMessage(sum: BlocksyncMessage): Uint8Array {
  return Message.encode({ sum });
}

/** Walks into one field and nowhere else. */
function inside(
  reader: Reader,
  end: number,
  wanted: number,
  visit: (end: number) => string | undefined,
): string | undefined {
  return walkFields(reader, end, (field, at) => {
    if (field !== wanted) return undefined;
    return at === undefined ? `wrong wire type for field ${field}` : visit(at.end);
  });
}

/** Counts signatures without decoding them, in the last commit of the block and in the extended commit: 100 MB of empty
 *  ones would be 50 million objects. A block response is to be refused when none was asked for: that is for the reactor
 *  to say, which knows what it asked for. */
export function glanceAtBlocksync(bytes: Uint8Array): BlocksyncGlance {
  let isBlockResponse = false;
  let commitSignatures = 0;
  let extendedSignatures = 0;
  const reason = filterFault(bytes, (reader) =>
    inside(reader, bytes.length, BLOCK_RESPONSE_FIELD, (responseEnd) => {
      isBlockResponse = true;
      return walkFields(reader, responseEnd, (field, at) => {
        if (at === undefined) return undefined;
        if (field === BLOCK_FIELD) {
          return inside(reader, at.end, LAST_COMMIT_FIELD, (commitEnd) =>
            inside(reader, commitEnd, SIGNATURES_FIELD, () =>
              ++commitSignatures > VOTES_MAX ? `more than ${VOTES_MAX} commit signatures` : undefined,
            ),
          );
        }
        if (field !== EXTENDED_COMMIT_FIELD) return undefined;
        return inside(reader, at.end, SIGNATURES_FIELD, () =>
          ++extendedSignatures > VOTES_MAX ? `more than ${VOTES_MAX} extended commit signatures` : undefined,
        );
      });
    }),
  );
  if (reason !== undefined) return { kind: "fault", reason };
  return { kind: isBlockResponse ? "blockResponse" : "other" };
}

function heightFault(height: bigint): string | undefined {
  return height < 0n ? "negative height" : undefined;
}

/** Decodes with the checks that need no state, after `glanceAtBlocksync`, which it makes itself. The block of a response
 *  is not checked here: `receivedBlockFault` and `receivedExtendedCommitFault` are, and a response may have no block. */
export function decodeBlocksyncMessage(bytes: Uint8Array): Result<BlocksyncMessage> {
  const glance = glanceAtBlocksync(bytes);
  if (glance.kind === "fault") return err(`${Message.typeName}: ${glance.reason}`);
  const tooMany = fieldCountFault(Message, bytes, FIELDS_MAX);
  if (tooMany !== undefined) return err(`${Message.typeName}: ${tooMany}`);
  return decodeSum(Message, bytes, (sum) => {
    switch (sum.kind) {
      case "blockRequest":
      case "noBlockResponse":
        return heightFault(sum.value.height);
      case "statusResponse": {
        const { base, height } = sum.value;
        if (base < 0n) return "negative base";
        return heightFault(height) ?? (base > height ? `base ${base} is above height ${height}` : undefined);
      }
      default:
        return undefined;
    }
  });
}
