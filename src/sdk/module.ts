/** A module of the state machine as its author writes it; see README.md beside this file. */
import type { ValidatorUpdate } from "../gen/tendermint/abci/types.js";
import type { MessageType } from "../protobuf/message.js";
import type { MessageOf, MethodInfo, ServiceInfo } from "../protobuf/service.js";
import type { AddressCodec } from "./address-codec.js";
import { SchemaBuilder } from "./collections/schema.js";
import type { Context } from "./context.js";
import { deriveGenesis } from "./genesis.js";

/** What every module may know of the application it runs in. */
export interface AppFacts {
  /** Accounts. */
  readonly addresses: AddressCodec;
  /** Validator operators. */
  readonly operatorAddresses: AddressCodec;
  /** Validator consensus keys. */
  readonly consensusAddresses: AddressCodec;
  /** The address that may change parameters, as text: the account of gov unless configured otherwise. */
  readonly authority: string;
  /** Denom of fees and stake. */
  readonly baseDenom: string;
  /** Module accounts of all modules. */
  readonly accounts: readonly ModuleAccountSpec[];
}

/** An account that a module owns. It exists once something is paid to it. */
export interface ModuleAccountSpec {
  readonly name: string;
  /** What bank lets the owner do: "minter", "burner", "staking". */
  readonly permissions?: readonly string[];
  /** Nobody may send to it by a message (the default). */
  readonly blocked?: boolean;
}

export type MsgHandlers<M extends ServiceInfo> = {
  readonly [K in keyof M["methods"]]: (
    ctx: Context,
    msg: MessageOf<M["methods"][K]["input"]>,
  ) => MessageOf<M["methods"][K]["output"]>;
};

export type QueryHandlers<Q extends ServiceInfo> = {
  readonly [K in keyof Q["methods"]]: (
    ctx: Context,
    request: MessageOf<Q["methods"][K]["input"]>,
  ) => MessageOf<Q["methods"][K]["output"]>;
};

/** Checks that need no state; they also guard the mempool, before any gas is charged. A fault is thrown. */
export type MsgChecks<M extends ServiceInfo> = {
  readonly [K in keyof M["methods"]]?: (msg: MessageOf<M["methods"][K]["input"]>) => void;
};

export interface GenesisSpec<G> {
  /** Instead of a genesis in which every field has its default. */
  readonly default?: () => G;
  /** Further checks beside those derived from the collections. @throws Error that names the field. */
  readonly validate?: (genesis: G) => void;
  /** Instead of filling the collections field by field. May answer with the first validators. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most modules answer nothing
  readonly init?: (ctx: Context, genesis: G) => readonly ValidatorUpdate[] | void;
  /** Instead of reading the collections field by field. */
  readonly export?: (ctx: Context) => G;
}

/** `Needs & { app, state, keeper }`: what a module's functions are made from. */
export type Inside<Needs, S, K> = Needs & { readonly app: AppFacts; readonly state: S; readonly keeper: K };

// biome-ignore lint/suspicious/noConfusingVoidType: most hooks answer nothing
export type Hook<E> = (inside: E, ctx: Context) => readonly ValidatorUpdate[] | void;

export interface ModuleSpec<Needs, M extends ServiceInfo, Q extends ServiceInfo, G, S, K> {
  readonly name: string;
  /** Name of its store; the module's own name unless the SDK has another ("acc"). */
  readonly storeKey?: string;
  /** Raised by one with each change of the stored form; `migrations` holds a step for each raise. */
  readonly consensusVersion: number;
  readonly proto: { readonly Msg?: M; readonly Query?: Q; readonly GenesisState?: MessageType<G> };
  readonly accounts?: readonly ModuleAccountSpec[];
  readonly state: (schema: SchemaBuilder) => S;
  /** What other modules may use, through the wiring file. */
  readonly keeper?: (inside: Needs & { readonly app: AppFacts; readonly state: S }) => K;
  readonly msgs?: (inside: Inside<Needs, S, K>) => MsgHandlers<M>;
  readonly checks?: (inside: { readonly app: AppFacts }) => MsgChecks<M>;
  readonly queries?: (inside: Inside<Needs, S, K>) => QueryHandlers<Q>;
  readonly genesis?: (inside: Inside<Needs, S, K>) => GenesisSpec<G>;
  /** Before everything else in a block. */
  readonly preBlock?: Hook<Inside<Needs, S, K>>;
  readonly beginBlock?: Hook<Inside<Needs, S, K>>;
  readonly endBlock?: Hook<Inside<Needs, S, K>>;
  /** Each says what is wrong, or undefined. Run by tests after every simulated block. */
  readonly invariants?: { readonly [name: string]: (inside: Inside<Needs, S, K>, ctx: Context) => string | undefined };
  /** By the version they start from: `1` brings the state of version 1 to version 2. */
  readonly migrations?: { readonly [from: number]: (inside: Inside<Needs, S, K>, ctx: Context) => void };
}

/** Handlers by lowerCamelCase method name, with the types of messages left behind. */
export type ErasedHandlers = { readonly [method: string]: (ctx: Context, message: never) => object };

export interface ModuleGenesis {
  // biome-ignore lint/suspicious/noExplicitAny: genesis messages of all modules
  readonly type: MessageType<any>;
  default(): object;
  /** @throws Error that names the field. */
  validate(genesis: object): void;
  init(ctx: Context, genesis: object): readonly ValidatorUpdate[];
  export(ctx: Context): object;
}

/** A module in its place in an application, all types erased: what the framework runs. */
export interface AppModule {
  readonly name: string;
  readonly storeKey: string | undefined;
  readonly consensusVersion: number;
  readonly msgService: ServiceInfo | undefined;
  readonly queryService: ServiceInfo | undefined;
  readonly msgs: ErasedHandlers;
  readonly checks: { readonly [method: string]: ((msg: never) => void) | undefined };
  readonly queries: ErasedHandlers;
  readonly genesis: ModuleGenesis | undefined;
  readonly preBlock: ((ctx: Context) => readonly ValidatorUpdate[]) | undefined;
  readonly beginBlock: ((ctx: Context) => readonly ValidatorUpdate[]) | undefined;
  readonly endBlock: ((ctx: Context) => readonly ValidatorUpdate[]) | undefined;
  readonly invariants: { readonly [name: string]: (ctx: Context) => string | undefined };
  readonly migrations: { readonly [from: number]: (ctx: Context) => void };
}

export interface ModuleInstance<S, K> extends AppModule {
  readonly state: S;
  readonly keeper: K;
}

export interface ModuleDefinition<Needs, S, K> {
  readonly name: string;
  readonly storeKey: string | undefined;
  readonly accounts: readonly ModuleAccountSpec[];
  /** Puts the module into an application; the wiring file hands in what it needs of others. */
  create(app: AppFacts, needs: Needs): ModuleInstance<S, K>;
}

// biome-ignore lint/complexity/noBannedTypes: a module without needs is given nothing
type NoNeeds = {};
type NoService = { readonly typeName: string; readonly methods: Readonly<Record<never, MethodInfo>> };

/** `defineModule<Needs>()({ … })`: the first pair of brackets takes the one type that nobody can infer. */
export function defineModule<Needs = NoNeeds>() {
  return <
    const M extends ServiceInfo = NoService,
    const Q extends ServiceInfo = NoService,
    G extends object = object,
    S = NoNeeds,
    K = NoNeeds,
  >(
    spec: ModuleSpec<Needs, M, Q, G, S, K>,
  ): ModuleDefinition<Needs, S, K> => ({
    name: spec.name,
    storeKey: storeKeyOf(spec),
    accounts: spec.accounts ?? [],
    create: (app, needs) => createInstance(spec, app, needs),
  });
}

function storeKeyOf(spec: { readonly name: string; readonly storeKey?: string; readonly state: unknown }): string {
  return spec.storeKey ?? spec.name;
}

function createInstance<Needs, M extends ServiceInfo, Q extends ServiceInfo, G extends object, S, K>(
  spec: ModuleSpec<Needs, M, Q, G, S, K>,
  app: AppFacts,
  needs: Needs,
): ModuleInstance<S, K> {
  const builder = new SchemaBuilder(storeKeyOf(spec));
  const state = spec.state(builder);
  const keeper = spec.keeper?.({ ...needs, app, state }) ?? ({} as K);
  const inside: Inside<Needs, S, K> = { ...needs, app, state, keeper };
  const msgs = (spec.msgs?.(inside) ?? {}) as ErasedHandlers;
  const queries = (spec.queries?.(inside) ?? {}) as ErasedHandlers;
  requireHandlers(spec.name, spec.proto.Msg, msgs);
  requireHandlers(spec.name, spec.proto.Query, queries);
  const { GenesisState } = spec.proto;
  const bind = (hook: Hook<Inside<Needs, S, K>> | undefined) =>
    hook === undefined ? undefined : (ctx: Context): readonly ValidatorUpdate[] => hook(inside, ctx) ?? [];
  return {
    name: spec.name,
    storeKey: builder.size > 0 ? builder.store : undefined,
    consensusVersion: spec.consensusVersion,
    state,
    keeper,
    msgService: spec.proto.Msg,
    queryService: spec.proto.Query,
    msgs,
    checks: (spec.checks?.({ app }) ?? {}) as AppModule["checks"],
    queries,
    genesis:
      GenesisState === undefined
        ? undefined
        : deriveGenesis(spec.name, GenesisState, state as object, spec.genesis?.(inside) ?? {}),
    preBlock: bind(spec.preBlock),
    beginBlock: bind(spec.beginBlock),
    endBlock: bind(spec.endBlock),
    invariants: mapValues(spec.invariants ?? {}, (check) => (ctx: Context) => check(inside, ctx)),
    migrations: mapValues(spec.migrations ?? {}, (migrate) => (ctx: Context) => migrate(inside, ctx)),
  };
}

/** The compiler asks for every handler; this catches a definition that went around it. */
function requireHandlers(module: string, service: ServiceInfo | undefined, handlers: ErasedHandlers): void {
  for (const [name, method] of Object.entries(service?.methods ?? {})) {
    if (handlers[name] === undefined) throw new Error(`module ${module} has no handler for rpc ${method.name}`);
  }
}

function mapValues<A, B>(table: { readonly [key: string]: A }, to: (value: A) => B): { readonly [key: string]: B } {
  const out: Record<string, B> = {};
  for (const [key, value] of Object.entries(table)) out[key] = to(value);
  return out;
}
