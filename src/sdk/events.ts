/** Events of a block or a transaction, in the order of their emission. */
import type { Event, EventAttribute } from "../gen/tendermint/abci/types.js";

export type Attribute = readonly [key: string, value: string];

/** Every attribute is indexed unless somebody configures otherwise. */
function attribute(key: string, value: string): EventAttribute {
  return { key, value, index: true };
}

/** Lists of events have room for what is in them and no more: a block keeps ten thousands, and a list that grew by itself
 *  has room for seventeen. */
export function newEvent(type: string, attributes: readonly Attribute[]): Event {
  return { type, attributes: attributes.map(([key, value]) => attribute(key, value)) };
}

/** Collects events; a branch of the state has its own, so that events vanish with the state that they speak of. */
export class EventManager {
  readonly events: Event[] = [];

  emit(type: string, ...attributes: readonly Attribute[]): void {
    this.events.push(newEvent(type, attributes));
  }

  append(events: readonly Event[]): void {
    for (const event of events) this.events.push(event);
  }
}

/** Adds an attribute to each event, as the runner marks what belongs to which message or hook. */
export function addAttribute(events: readonly Event[], key: string, value: string): void {
  const added = [attribute(key, value)];
  for (const event of events) event.attributes = event.attributes.concat(added);
}

export function hasAttribute(events: readonly Event[], key: string): boolean {
  return events.some((event) => event.attributes.some((a) => a.key === key));
}
