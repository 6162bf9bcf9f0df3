/** Remembers what each signer's client_key did, over all messages of all modules and forever: a repeated request gives its
 *  first result, and a key that is used for something else is refused. */
import { GenesisState } from "../../src/gen/stateset/idempotency/v1/genesis.js";
import { Query } from "../../src/gen/stateset/idempotency/v1/query.js";
import { ClientKeyRecord } from "../../src/gen/stateset/idempotency/v1/state.js";
import type { MessageType } from "../../src/protobuf/message.js";
import type { ClientKeys, OnceRequest } from "../../src/sdk/client-keys.js";
import { pairKey, stringKey } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import type { Context } from "../../src/sdk/context.js";
import { notFound } from "../../src/sdk/errors.js";
import { sha256 } from "../../src/sdk/hash.js";
import { defineModule } from "../../src/sdk/module.js";
import { bytesEqual, concatBytes } from "../../src/types/bytes.js";
import { utf8Encode, utf8Length } from "../../src/types/utf8.js";
import { idempotencyErrors as errors } from "./errors.js";

export const CLIENT_KEY_BYTES_MAX = 64;

function idempotencyState(s: SchemaBuilder) {
  return {
    /** [signer, client_key] */
    records: s.map(0, pairKey(stringKey, stringKey), ClientKeyRecord, {
      keyOf: (r) => [r.signer, r.clientKey] as const,
    }),
  };
}

type State = ReturnType<typeof idempotencyState>;

/** Type and bytes: two messages of different types with equal bytes are different requests. */
function payloadHash<M extends object>(type: MessageType<M>, msg: M): Uint8Array {
  return sha256(concatBytes(utf8Encode(`/${type.typeName}`), new Uint8Array(1), type.encode(msg)));
}

export class IdempotencyKeeper implements ClientKeys {
  constructor(private readonly state: State) {}

  /** What a client key was answered, as protobuf bytes. */
  responseOf(ctx: Context, signer: string, clientKey: string): Uint8Array | undefined {
    return this.state.records.get(ctx, [signer, clientKey])?.response;
  }

  /** Runs `body` the first time and stores its result; later the stored result comes back and nothing runs. It is to be
   *  called before anything else is checked: a replay succeeds whatever has changed since. What throws stores nothing. */
  once<M extends object, R extends object>(ctx: Context, request: OnceRequest<M, R>, body: () => R): R {
    const { signer, clientKey, type, msg, responseType } = request;
    const length = utf8Length(clientKey);
    if (length === 0 || length > CLIENT_KEY_BYTES_MAX || clientKey.includes("\0")) {
      throw errors.CLIENT_KEY_INVALID(
        `client_key must have 1 to ${CLIENT_KEY_BYTES_MAX} bytes and no zero byte, found ${length} bytes`,
      );
    }
    const hash = payloadHash(type, msg);
    const known = this.state.records.get(ctx, [signer, clientKey]);
    if (known !== undefined) {
      if (!bytesEqual(known.payloadHash, hash))
        throw errors.CLIENT_KEY_REUSED(`client_key ${JSON.stringify(clientKey)}`);
      return responseType.decode(known.response);
    }
    const response = body();
    this.state.records.set(ctx, [signer, clientKey], {
      signer,
      clientKey,
      payloadHash: hash,
      response: responseType.encode(response),
    });
    return response;
  }
}

export const idempotency = defineModule()({
  name: "idempotency",
  consensusVersion: 1,
  proto: { Query, GenesisState },
  state: idempotencyState,
  keeper: ({ state }) => new IdempotencyKeeper(state),
  queries: ({ state }) => ({
    clientKey(ctx, { signer, clientKey }) {
      const record = state.records.get(ctx, [signer, clientKey]);
      if (record === undefined) throw notFound(`client_key ${JSON.stringify(clientKey)} of ${signer} not found`);
      return { record };
    },
  }),
});
