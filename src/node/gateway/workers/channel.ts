/** Questions between the primary process of a gateway and its workers, both ways, over the channel that Node gives them. */

/** What one side answers, by name. */
export type Handlers = { readonly [name: string]: (value: never) => unknown };

/** A process at the other end: `process` itself in a worker, a `cluster.Worker` in the primary. */
export interface Peer {
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** No message comes any more. */
  onGone(listener: () => void): void;
}

interface Question {
  readonly ask: string;
  readonly id: number;
  readonly value: unknown;
}

interface Reply {
  readonly reply: number;
  readonly answer?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

const ANSWER_MS_MAX = 5_000;

/** The other process went away, or does not answer. */
export class ChannelError extends Error {
  override name = "ChannelError";
}

export class Channel<Theirs extends Handlers> {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private gone = false;

  constructor(
    private readonly peer: Peer,
    private readonly own: Handlers,
    private readonly answerMsMax = ANSWER_MS_MAX,
  ) {
    peer.onMessage((message) => this.heard(message));
    peer.onGone(() => {
      this.gone = true;
      for (const { reject } of this.waiting.values()) reject(new ChannelError("the process is gone"));
      this.waiting.clear();
    });
  }

  /** @throws ChannelError (as a rejection), also with the other side's error */
  ask<K extends keyof Theirs & string>(
    name: K,
    value: Parameters<Theirs[K]>[0],
  ): Promise<Awaited<ReturnType<Theirs[K]>>> {
    if (this.gone) return Promise.reject(new ChannelError("the process is gone"));
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new ChannelError(`no answer to ${name} within ${this.answerMsMax} ms`));
      }, this.answerMsMax);
      this.waiting.set(id, {
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.peer.send({ ask: name, id, value } satisfies Question);
    });
  }

  private heard(message: unknown): void {
    const { ask, id, value, reply, answer, error } = Object(message) as Partial<Question & Reply>;
    if (ask !== undefined && id !== undefined) void this.answer(ask, id, value);
    else if (reply !== undefined) {
      const waiting = this.waiting.get(reply);
      this.waiting.delete(reply);
      if (error !== undefined) waiting?.reject(new ChannelError(error));
      else waiting?.resolve(answer as never);
    }
  }

  private async answer(name: string, id: number, value: unknown): Promise<void> {
    let reply: Reply;
    try {
      reply = { reply: id, answer: await this.own[name]?.(value as never) };
    } catch (e) {
      reply = { reply: id, error: e instanceof Error ? e.message : String(e) };
    }
    if (!this.gone) this.peer.send(reply);
  }
}
