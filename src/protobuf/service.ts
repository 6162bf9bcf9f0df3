import type { AnyMessageType, MessageType, Options } from "./message.js";

export type HttpVerb = "get" | "put" | "post" | "delete" | "patch";

/** One REST route of a method, from its google.api.http option. */
export interface HttpRule {
  readonly verb: HttpVerb;
  /** Path template, for example "/cosmos/bank/v1beta1/balances/{address}". */
  readonly path: string;
  /** "*" for the whole message, or the field that the body fills. */
  readonly body?: string;
}

export interface MethodInfo {
  readonly name: string;
  readonly input: AnyMessageType;
  readonly output: AnyMessageType;
  readonly http: readonly HttpRule[];
  readonly clientStreaming?: true;
  readonly serverStreaming?: true;
  readonly options?: Options;
  readonly doc?: string;
}

export interface ServiceInfo {
  /** Full name, for example "cosmos.bank.v1beta1.Query". */
  readonly typeName: string;
  /** By lowerCamelCase name. */
  readonly methods: { readonly [name: string]: MethodInfo };
  readonly options?: Options;
  readonly doc?: string;
}

/** The plain value that a message type encodes. */
export type MessageOf<M> = M extends MessageType<infer T> ? T : never;

/** What one proto file declares. */
export interface FileInfo {
  readonly path: string;
  readonly package: string;
  readonly messages: readonly AnyMessageType[];
  readonly services: readonly ServiceInfo[];
}
