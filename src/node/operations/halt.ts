import { parseEventQuery } from "../../abci/event-query.js";
import type { EventSource } from "../../abci/events/event-source.js";
import type { AppConfig } from "../../config/app-schema.js";

type HaltConfig = Pick<AppConfig, "haltHeight" | "haltTime">;

const WAITING_MAX = 64;

/** Why the node is to stop after this block, by halt-height and halt-time of app.toml; undefined when it goes on.
 *  @param seconds block time, since 1970 */
export function haltReason({ haltHeight, haltTime }: HaltConfig, height: bigint, seconds: bigint): string | undefined {
  if (haltHeight > 0 && height >= BigInt(haltHeight)) return `halt-height ${haltHeight} of app.toml is reached`;
  if (haltTime > 0 && seconds >= BigInt(haltTime)) return `halt-time ${haltTime} of app.toml is reached`;
  return undefined;
}

/** The block that was asked for is the last one. */
export class HaltedError extends Error {
  override name = "HaltedError";
}

/** A node that has stopped where it was told to does not go on by itself. @throws HaltedError that says what to change */
export function refuseWhenHalted(
  config: HaltConfig,
  last: { readonly lastBlockHeight: bigint; readonly lastBlockTime: { readonly seconds: bigint } } | undefined,
): void {
  if (last === undefined || last.lastBlockHeight === 0n) return;
  const reason = haltReason(config, last.lastBlockHeight, last.lastBlockTime.seconds);
  if (reason === undefined) return;
  const key = reason.split(" ")[0];
  throw new HaltedError(
    `${reason}, the last block is ${last.lastBlockHeight}: to go on, set ${key} to 0 in app.toml or start with --${key} 0`,
  );
}

/** Calls back once, while the block that was asked for is being published: nothing of the next one is under way. */
export function watchHalt(
  events: EventSource,
  config: HaltConfig,
  onHalt: (reason: string, height: bigint) => void,
): void {
  if (config.haltHeight === 0 && config.haltTime === 0) return;
  const subscription = events.subscribe("halt", parseEventQuery("tm.event = 'NewBlockHeader'"), WAITING_MAX);
  let halted = false;
  subscription.onReady(() => {
    for (let message = subscription.take(); message !== undefined; message = subscription.take()) {
      if (message.data.kind !== "NewBlockHeader" || halted) continue;
      const { height, time } = message.data.header;
      const reason = haltReason(config, height, time.seconds);
      if (reason === undefined) continue;
      halted = true;
      onHalt(reason, height);
    }
  });
}
