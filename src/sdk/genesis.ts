/** Genesis of a module, derived from its collections: a field of GenesisState belongs to the collection of the same
 *  name. An item is a field, a sequence a uint64, a map or indexed map a list of its values. */
import type { ValidatorUpdate } from "../gen/tendermint/abci/types.js";
import type { FieldInfo, MessageType } from "../protobuf/message.js";
import { toBinaryString } from "../store/binary-string.js";
import { Item, KeySet, Sequence } from "./collections/collection.js";
import { encodeKey, type KeyCodec } from "./collections/key-codec.js";
import { PlainIndexedMap, PlainMap } from "./collections/schema.js";
import type { Context } from "./context.js";
import type { GenesisSpec, ModuleGenesis } from "./module.js";

/** How one field moves between genesis and state. */
interface FieldPort {
  readonly field: FieldInfo;
  init(ctx: Context, value: unknown): void;
  export(ctx: Context): unknown;
  validate(value: unknown): void;
}

interface Entries {
  readonly keyCodec: KeyCodec<unknown>;
  readonly options: { readonly keyOf?: (value: unknown) => unknown };
  set(ctx: Context, key: unknown, value: unknown): void;
  values(ctx: Context): Iterable<unknown>;
}

function itemPort(field: FieldInfo, item: Item<unknown>): FieldPort {
  return {
    field,
    init(ctx, value) {
      if (value !== undefined) item.set(ctx, value);
    },
    export: (ctx) => item.get(ctx),
    validate() {},
  };
}

function sequencePort(field: FieldInfo, sequence: Sequence): FieldPort {
  return {
    field,
    init(ctx, value) {
      if ((value as bigint) > sequence.first) sequence.set(ctx, value as bigint);
    },
    export: (ctx) => sequence.peek(ctx),
    validate() {},
  };
}

function listPort(module: string, field: FieldInfo, entries: Entries): FieldPort {
  const { keyOf } = entries.options;
  if (keyOf === undefined) {
    throw new Error(`module ${module}: collection ${field.prop} needs the option keyOf, or genesis code of its own`);
  }
  return {
    field,
    init(ctx, value) {
      for (const entry of value as readonly unknown[]) entries.set(ctx, keyOf(entry), entry);
    },
    export: (ctx) => [...entries.values(ctx)],
    validate(value) {
      const seen = new Set<string>();
      (value as readonly unknown[]).forEach((entry, i) => {
        const key = toBinaryString(encodeKey(entries.keyCodec, keyOf(entry)));
        if (seen.has(key)) throw new Error(`${field.name}[${i}] has the key of an entry before it`);
        seen.add(key);
      });
    },
  };
}

function keySetPort(field: FieldInfo, set: KeySet<unknown>): FieldPort {
  return {
    field,
    init(ctx, value) {
      for (const key of value as readonly unknown[]) set.add(ctx, key);
    },
    export: (ctx) => [...set.keys(ctx)],
    validate() {},
  };
}

function portOf(module: string, field: FieldInfo, collection: unknown): FieldPort {
  if (collection instanceof Item) return itemPort(field, collection);
  if (collection instanceof Sequence) return sequencePort(field, collection);
  if (collection instanceof PlainMap || collection instanceof PlainIndexedMap) {
    return listPort(module, field, collection as unknown as Entries);
  }
  if (collection instanceof KeySet) return keySetPort(field, collection);
  throw new Error(`module ${module}: genesis field ${field.name} has no collection ${field.prop}`);
}

/** @throws Error when the module leaves init or export to derivation and a field has no collection of its name. */
export function deriveGenesis<G extends object>(
  module: string,
  type: MessageType<G>,
  state: object,
  spec: GenesisSpec<G>,
): ModuleGenesis {
  const derived = spec.init === undefined || spec.export === undefined;
  const ports = derived ? type.fields.map((f) => portOf(module, f, (state as Record<string, unknown>)[f.prop])) : [];
  const init = (ctx: Context, genesis: G): readonly ValidatorUpdate[] => {
    if (spec.init !== undefined) return spec.init(ctx, genesis) ?? [];
    for (const port of ports) port.init(ctx, (genesis as Record<string, unknown>)[port.field.prop]);
    return [];
  };
  const exportState = (ctx: Context): G => {
    if (spec.export !== undefined) return spec.export(ctx);
    const out = type.create() as Record<string, unknown>;
    for (const port of ports) {
      const value = port.export(ctx);
      if (value !== undefined) out[port.field.prop] = value;
    }
    return out as G;
  };
  return {
    type,
    default: () => spec.default?.() ?? type.create(),
    validate(genesis) {
      for (const port of ports) port.validate((genesis as Record<string, unknown>)[port.field.prop]);
      spec.validate?.(genesis as G);
    },
    init: (ctx, genesis) => init(ctx, genesis as G),
    export: exportState,
  };
}
