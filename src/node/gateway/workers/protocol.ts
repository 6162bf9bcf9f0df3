/** What the primary process of a gateway and its workers ask of each other. */

export interface TakeRequest {
  /** Which limit: that of addresses, or of one key. */
  readonly bucket: string;
  readonly address: string;
  /** Requests that wait for a token. */
  readonly needed: number;
  /** Tokens for requests to come; half of what is left at most. */
  readonly spare: number;
}

export interface GiveBack {
  readonly bucket: string;
  readonly address: string;
  readonly tokens: number;
}

export interface Drain {
  readonly node: string;
  readonly drained: boolean;
}

export interface StartFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly port: number | undefined;
}

export interface Ports {
  readonly rpc: number;
  readonly rest: number;
  readonly grpc: number;
}

/** Answered by the primary. */
export type PrimaryHandlers = {
  /** Nodes that are taken out. */
  readonly drained: (none: undefined) => string[];
  readonly ready: (ports: Ports) => void;
  readonly failed: (why: StartFailure) => void;
  readonly take: (request: TakeRequest) => number;
  readonly giveBack: (tokens: GiveBack) => void;
  /** Resolves when every worker has done it. */
  readonly drain: (drain: Drain) => Promise<void>;
};

/** Answered by each worker. */
export type WorkerHandlers = {
  readonly metrics: (none: undefined) => string;
  readonly drain: (drain: Drain) => void;
  readonly reload: (none: undefined) => void;
  readonly stop: (none: undefined) => void;
};
