/** Messages that happen once, however often they are sent: what modules need of the keeper of client keys. */
import type { MessageType } from "../protobuf/message.js";
import type { Context } from "./context.js";

export interface OnceRequest<M extends object, R extends object> {
  readonly signer: string;
  readonly clientKey: string;
  readonly type: MessageType<M>;
  readonly msg: M;
  readonly responseType: MessageType<R>;
}

export interface ClientKeys {
  /** One result per signer and client_key, whatever the message. */
  once<M extends object, R extends object>(ctx: Context, request: OnceRequest<M, R>, body: () => R): R;
}

/** Makes handlers that run once per client key of their signer. */
export function oncePerKey(clientKeys: ClientKeys) {
  return <M extends { readonly clientKey: string }, R extends object>(
    type: MessageType<M>,
    responseType: MessageType<R>,
    signerOf: (msg: M) => string,
    body: (ctx: Context, msg: M) => R,
  ) =>
    (ctx: Context, msg: M): R =>
      clientKeys.once(ctx, { signer: signerOf(msg), clientKey: msg.clientKey, type, msg, responseType }, () =>
        body(ctx, msg),
      );
}
