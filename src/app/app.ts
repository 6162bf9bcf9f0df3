/** The one wiring file: which modules, in which order, and what each needs of the others. */
import { authModule } from "../../modules/auth/module.js";
import { bank as bankModule } from "../../modules/bank/module.js";
import { BLOCKED_ACCOUNT } from "../../modules/compliance/keeper.js";
import { compliance as complianceModule } from "../../modules/compliance/module.js";
import { consensus as consensusModule } from "../../modules/consensus/module.js";
import { crossborder as crossborderModule } from "../../modules/crossborder/module.js";
import { holds as holdsModule } from "../../modules/holds/module.js";
import { idempotency as idempotencyModule } from "../../modules/idempotency/module.js";
import { orders as ordersModule } from "../../modules/orders/module.js";
import { payments as paymentsModule } from "../../modules/payments/module.js";
import { validators as validatorsModule } from "../../modules/validators/module.js";
import { Registry } from "../codec/registry.js";
import type { AddressParser } from "../codec/signers.js";
import { addressPrefixes } from "../crypto/bech32.js";
import { nobleHasher } from "../crypto/hasher.js";
import { nobleVerifier, type Verifier } from "../crypto/verifier.js";
import type { ServiceInfo } from "../protobuf/service.js";
import { type AddressCodec, createAddressCodec, moduleAddress } from "../sdk/address-codec.js";
import { BaseApp, type ModuleOrder } from "../sdk/base-app.js";
import type { Report } from "../sdk/block-runner.js";
import type { AppFacts, AppModule, ModuleAccountSpec } from "../sdk/module.js";
import { Multistore, type MultistoreDeps, type StoreMount } from "../store/multistore.js";
import type { DecCoins } from "../types/dec-coin.js";
import { err, ok } from "../types/result.js";
import { APP_FILES } from "./files.js";

export const APP_NAME = "statesetd";

export interface ChainSettings {
  /** Bech32 prefix of accounts; `valoper` and `valcons` are put behind it. */
  readonly addressPrefix: string;
  /** Denom of fees and stake. */
  readonly baseDenom: string;
  /** Who may change parameters: an address as text. The account of gov when left out. */
  readonly authority?: string;
  /** Take transactions that state a timeout instead of a sequence. */
  readonly unordered: boolean;
}

export const DEFAULT_SETTINGS: ChainSettings = { addressPrefix: "stateset", baseDenom: "ustate", unordered: true };

export interface AppOptions {
  readonly chainId: string;
  readonly version: string;
  /** This node's floor for fees. */
  readonly minGasPrices: DecCoins;
  readonly settings?: Partial<ChainSettings>;
  readonly queryGasLimit?: bigint;
  readonly minRetainBlocks?: bigint;
  readonly snapshotRetainBlocks?: bigint;
  readonly pruning?: { readonly keepRecent: bigint; readonly interval: bigint };
}

/** What the edge hands in. Without hasher and verifier, noble does the work: right, but slow. */
export interface AppDeps extends MultistoreDeps {
  readonly verifier?: Verifier;
  readonly report?: Report;
}

/** The types of an application, without any state: enough for a command line or a gateway. */
export interface AppTypes {
  readonly settings: ChainSettings;
  readonly registry: Registry;
  readonly facts: AppFacts;
  /** In the order of genesis; their services carry all that REST, gRPC and command line are derived from. */
  readonly modules: readonly AppModule[];
}

export interface App extends AppTypes {
  readonly app: BaseApp;
  /** Services of modules and of the framework, Msg services first. */
  readonly services: readonly ServiceInfo[];
}

const ORDER: ModuleOrder = {
  genesis: [
    "auth",
    "bank",
    "consensus",
    "idempotency",
    "holds",
    "compliance",
    "payments",
    "crossborder",
    "orders",
    "validators",
  ],
  preBlock: ["auth"],
  beginBlock: ["validators"],
  endBlock: ["compliance", "payments", "crossborder", "orders", "validators"],
};

function parserOf(codec: AddressCodec): AddressParser {
  return (text) => {
    const fault = codec.fault(text);
    return fault === undefined ? ok(codec.parse(text)) : err(fault);
  };
}

function factsOf(settings: ChainSettings, accounts: readonly ModuleAccountSpec[]): AppFacts {
  const prefixes = addressPrefixes(settings.addressPrefix);
  const addresses = createAddressCodec(prefixes.account);
  return {
    addresses,
    operatorAddresses: createAddressCodec(prefixes.operator),
    consensusAddresses: createAddressCodec(prefixes.consensus),
    authority: settings.authority ?? addresses.format(moduleAddress("gov")),
    baseDenom: settings.baseDenom,
    accounts,
  };
}

/** Modules with what they need of each other. */
function wire(settings: ChainSettings, verifier: Verifier) {
  const authDefinition = authModule({ unordered: settings.unordered });
  const definitions = [
    authDefinition,
    bankModule,
    consensusModule,
    idempotencyModule,
    holdsModule,
    complianceModule,
    paymentsModule,
    crossborderModule,
    ordersModule,
    validatorsModule,
  ];
  const facts = factsOf(
    settings,
    definitions.flatMap(({ accounts }) => accounts),
  );
  const auth = authDefinition.create(facts, {});
  const bank = bankModule.create(facts, { accounts: auth.keeper });
  const consensus = consensusModule.create(facts, {});
  const idempotency = idempotencyModule.create(facts, {});
  const holds = holdsModule.create(facts, { bank: bank.keeper });
  bank.keeper.addLock((ctx, address) => holds.keeper.locked(ctx, address));
  const clientKeys = idempotency.keeper;
  const compliance = complianceModule.create(facts, { bank: bank.keeper, clientKeys });
  const segregated = [moduleAddress(BLOCKED_ACCOUNT)];
  bank.keeper.addSendRestriction((ctx, from, to) => compliance.keeper.restrictSend(ctx, from, to, segregated));
  const payments = paymentsModule.create(facts, {
    bank: bank.keeper,
    holds: holds.keeper,
    compliance: compliance.keeper,
    clientKeys,
    verifyClaim: (publicKey, message, signature) => verifier.secp256k1(publicKey, message, signature),
  });
  bank.keeper.addSendRestriction((ctx, from, to, amount) => payments.keeper.restrictSend(ctx, from, to, amount));
  compliance.keeper.onDecision(payments.keeper.decisions);
  const { stablecoins } = payments.keeper;
  holds.keeper.addRestriction((ctx, owner, denom) =>
    stablecoins.requireUsable(ctx, denom, facts.addresses.format(owner)),
  );
  const crossborder = crossborderModule.create(facts, {
    bank: bank.keeper,
    holds: holds.keeper,
    compliance: compliance.keeper,
    clientKeys,
    requireUsable: stablecoins.requireUsable.bind(stablecoins),
  });
  const orders = ordersModule.create(facts, {
    bank: bank.keeper,
    holds: holds.keeper,
    payments: payments.keeper.payments,
    compliance: compliance.keeper,
    crossborder: crossborder.keeper,
    clientKeys,
  });
  compliance.keeper.onDecision(orders.keeper.decisions);
  payments.keeper.payments.onAwardPaid(orders.keeper.awards);
  const validators = validatorsModule.create(facts, {});
  return { facts, auth, bank, consensus, idempotency, holds, compliance, payments, crossborder, orders, validators };
}

function typesOf(settings: ChainSettings, wired: ReturnType<typeof wire>): AppTypes {
  const { facts, auth, bank, consensus, idempotency, holds, compliance, payments, crossborder, orders, validators } =
    wired;
  const modules = [auth, bank, consensus, idempotency, holds, compliance, payments, crossborder, orders, validators];
  const registry = new Registry({
    files: APP_FILES,
    addresses: { account: parserOf(facts.addresses), validator: parserOf(facts.operatorAddresses) },
  });
  return { settings, registry, facts, modules };
}

export function createAppTypes(settings: Partial<ChainSettings> = {}): AppTypes {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return typesOf(all, wire(all, nobleVerifier));
}

function mountsOf(modules: readonly AppModule[]): StoreMount[] {
  return modules.flatMap(({ storeKey }) => (storeKey === undefined ? [] : [{ name: storeKey, kind: "iavl" as const }]));
}

/** Opens the application over its database. @throws Error when stores and database do not fit */
export function createApp(options: AppOptions, deps: AppDeps): App {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const verifier = deps.verifier ?? nobleVerifier;
  const wired = wire(settings, verifier);
  const types = typesOf(settings, wired);
  const store = new Multistore({ mounts: mountsOf(types.modules) }, deps);
  const app = new BaseApp(
    { ...options, name: APP_NAME, order: ORDER },
    {
      store,
      registry: types.registry,
      hasher: deps.hasher ?? nobleHasher,
      verifier,
      addresses: types.facts.addresses,
      modules: types.modules,
      ante: { accounts: wired.auth.keeper, bank: wired.bank.keeper },
      consensusParams: wired.consensus.keeper,
      validators: wired.validators.keeper,
      report: deps.report ?? (() => {}),
    },
  );
  const msgServices = types.modules.flatMap(({ msgService }) => msgService ?? []);
  return { ...types, app, services: [...msgServices, ...app.queries.services] };
}
