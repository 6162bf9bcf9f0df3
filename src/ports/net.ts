/** Streams of bytes to other machines, handed in. */

export interface Endpoint {
  /** An IP address in text. */
  readonly host: string;
  readonly port: number;
}

export interface SocketHandlers {
  /** Bytes in the order in which they were sent. The receiver owns them. */
  data(bytes: Uint8Array): void;
  /** There is room again after `write` returned false. */
  drain(): void;
  /** The last call: the stream has ended or broken. The reason is undefined when the other side ended it. */
  close(reason: string | undefined): void;
}

export interface Socket {
  readonly remote: Endpoint;
  readonly local: Endpoint;
  /** Bytes flow from this call on; called once. */
  handle(handlers: SocketHandlers): void;
  /** Takes the bytes in order; they must not be changed afterwards. False: enough is waiting, stop until `drain`. After
   *  the end it does nothing. */
  write(bytes: Uint8Array): boolean;
  /** No `data` until `resume`: the other side is slowed down. */
  pause(): void;
  resume(): void;
  /** Sends what waits, then ends the stream; what does not go out within `timeoutMs` is dropped. */
  end(timeoutMs: number): void;
  /** Ends at once; `close` is still called. */
  destroy(): void;
}

export interface Listener {
  /** With the port that the system chose when 0 was asked for. */
  readonly address: Endpoint;
  /** Takes no more connections; those that were handed over stay. */
  close(): Promise<void>;
}

export interface Network {
  /** @throws Error when nobody answers in time. */
  dial(endpoint: Endpoint, timeoutMs: number): Promise<Socket>;
  /** @throws Error when the address cannot be listened on; `onFault` tells of errors after that. */
  listen(endpoint: Endpoint, onSocket: (socket: Socket) => void, onFault: (reason: string) => void): Promise<Listener>;
  /** The IP addresses of a host name, at least one. @throws Error when it has none. */
  resolve(host: string): Promise<readonly string[]>;
}
