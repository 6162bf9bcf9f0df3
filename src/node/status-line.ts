import { parseEventQuery } from "../abci/event-query.js";
import type { EventSource } from "../abci/events/event-source.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { toHexUpper } from "../types/bytes.js";

const WAITING_MAX = 64;
const HASH_CHARS = 12;

/** One line a block: height, transactions, milliseconds since the block before, app hash. */
export function logBlocks(events: EventSource, clock: Clock, log: Logger): void {
  const subscription = events.subscribe("status line", parseEventQuery("tm.event = 'NewBlock'"), WAITING_MAX);
  let last: number | undefined;
  subscription.onReady(() => {
    for (let message = subscription.take(); message !== undefined; message = subscription.take()) {
      if (message.data.kind !== "NewBlock") continue;
      const now = clock.monotonicMs();
      const { block, blockId, result } = message.data;
      log.info("block", {
        height: String(block.header.height),
        txs: block.data.txs.length,
        failed: result.txResults.filter((r) => r.code !== 0).length,
        intervalMs: last === undefined ? 0 : Math.round(now - last),
        hash: toHexUpper(blockId.hash).slice(0, HASH_CHARS),
        appHash: toHexUpper(result.appHash).slice(0, HASH_CHARS),
      });
      last = now;
    }
  });
}
