import { type EventMap, type EventQuery, matchesEvents } from "../../abci/event-query.js";
import { EVENT_TYPE_KEY, type EventData, eventMapOf } from "../../abci/events/event-data.js";
import type { EventMessage, EventSource, EventSubscription, SubscriptionEnd } from "../../abci/events/event-source.js";

/** Carries events from the engine to their subscribers. Publishing never waits: a reader that is too slow loses its
 *  subscription, not the node its pace. */
export interface EventBus extends EventSource {
  publish(data: EventData): void;
  /** Ends every subscription. */
  stop(): void;
}

class Subscription implements EventSubscription {
  private queue: EventMessage[] = [];
  private head = 0;
  private listener: (() => void) | undefined;
  end: SubscriptionEnd | undefined;
  /** The event kind that the query insists on; others need not be looked at. */
  readonly eventKind: string | undefined;

  constructor(
    readonly query: EventQuery,
    private readonly capacity: number,
  ) {
    const kind = query.conditions.find((c) => c.tag === EVENT_TYPE_KEY && c.operator === "=");
    this.eventKind = kind?.operand?.kind === "string" ? kind.operand.text : undefined;
  }

  take(): EventMessage | undefined {
    const message = this.queue[this.head];
    if (message === undefined) return undefined;
    this.head++;
    if (this.head === this.queue.length) {
      this.queue = [];
      this.head = 0;
    }
    return message;
  }

  onReady(listener: () => void): void {
    this.listener = listener;
  }

  /** False when there was no room. */
  offer(message: EventMessage): boolean {
    const waiting = this.queue.length - this.head;
    if (waiting >= this.capacity) return false;
    this.queue.push(message);
    if (waiting === 0) this.listener?.();
    return true;
  }

  finish(end: SubscriptionEnd): void {
    this.end = end;
    this.listener?.();
  }
}

export function createEventBus(): EventBus {
  const bySubscriber = new Map<string, Map<string, Subscription>>();

  const drop = (subscriber: string, text: string, end: SubscriptionEnd): void => {
    const own = bySubscriber.get(subscriber);
    const subscription = own?.get(text);
    if (own === undefined || subscription === undefined) throw new Error("subscription not found");
    own.delete(text);
    if (own.size === 0) bySubscriber.delete(subscriber);
    subscription.finish(end);
  };

  return {
    subscribe(subscriber, query, capacity) {
      let own = bySubscriber.get(subscriber);
      if (own?.has(query.text)) throw new Error("already subscribed");
      if (own === undefined) bySubscriber.set(subscriber, (own = new Map()));
      const subscription = new Subscription(query, capacity);
      own.set(query.text, subscription);
      return subscription;
    },

    unsubscribe(subscriber, query) {
      drop(subscriber, query.text, "unsubscribed");
    },

    unsubscribeAll(subscriber) {
      const own = bySubscriber.get(subscriber);
      if (own === undefined) throw new Error("subscription not found");
      for (const text of [...own.keys()]) drop(subscriber, text, "unsubscribed");
    },

    get subscribers() {
      return bySubscriber.size;
    },

    subscriptionsOf: (subscriber) => bySubscriber.get(subscriber)?.size ?? 0,

    publish(data) {
      if (bySubscriber.size === 0) return;
      let events: EventMap | undefined;
      const full: [string, string][] = [];
      for (const [subscriber, own] of bySubscriber) {
        for (const subscription of own.values()) {
          if (subscription.eventKind !== undefined && subscription.eventKind !== data.kind) continue;
          events ??= eventMapOf(data);
          if (!matchesEvents(subscription.query, events)) continue;
          if (!subscription.offer({ data, events })) full.push([subscriber, subscription.query.text]);
        }
      }
      for (const [subscriber, text] of full) drop(subscriber, text, "overflow");
    },

    stop() {
      for (const own of bySubscriber.values()) for (const s of own.values()) s.finish("stopped");
      bySubscriber.clear();
    },
  };
}
