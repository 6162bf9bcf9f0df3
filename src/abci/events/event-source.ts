import type { EventMap, EventQuery } from "../event-query.js";
import type { EventData } from "./event-data.js";

export interface EventMessage {
  readonly data: EventData;
  readonly events: EventMap;
}

/** Why a subscription brings no more events. "overflow": its reader did not keep up with the events. */
export type SubscriptionEnd = "unsubscribed" | "overflow" | "stopped";

/** Events that matched, waiting in a bounded queue for their reader. */
export interface EventSubscription {
  readonly query: EventQuery;
  /** The oldest message that waits; undefined when none does. */
  take(): EventMessage | undefined;
  /** Set once it has ended; messages that were queued before may still be taken. */
  readonly end: SubscriptionEnd | undefined;
  /** Called whenever a message arrives in an empty queue and when the subscription ends. One listener at a time. */
  onReady(listener: () => void): void;
}

/** What readers of events (WebSocket clients, waiting broadcasts) see of the bus. */
export interface EventSource {
  /** @param capacity messages that may wait; one more ends the subscription with "overflow"
   *  @throws Error when the subscriber has this query already */
  subscribe(subscriber: string, query: EventQuery, capacity: number): EventSubscription;
  /** @throws Error when there is no such subscription */
  unsubscribe(subscriber: string, query: EventQuery): void;
  /** @throws Error when the subscriber has no subscription */
  unsubscribeAll(subscriber: string): void;
  readonly subscribers: number;
  subscriptionsOf(subscriber: string): number;
}
