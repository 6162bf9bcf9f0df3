/** Runs a scenario on the whole application: signed transactions, blocks at the times that it names, every invariant
 *  after each block. */
import { createAppTypes } from "../../src/app/app.js";
import { parseJson } from "../../src/codec/json-text.js";
import { fromProtoJsonValue, toProtoJson } from "../../src/codec/proto-json.js";
import type { Registry } from "../../src/codec/registry.js";
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { TxMsgData } from "../../src/gen/cosmos/base/abci/v1beta1/abci.js";
import { Query as HoldsQuery } from "../../src/gen/stateset/holds/v1/query.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import type { MethodInfo } from "../../src/protobuf/service.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { AppChain, type Message, message, type SignedBy, type Watcher } from "../support/app-chain.js";
import { firstDifference } from "./differences.js";
import { type Coins, type Json, type Scenario, ScenarioError, type Step } from "./scenario.js";

const SIGNER_OPTION = "cosmos.msg.v1.signer";

/** The first thing that came out otherwise than expected. */
export interface Difference {
  readonly step: number;
  readonly text: string;
}

export interface ScenarioOutcome {
  readonly steps: number;
  readonly blocks: number;
  readonly difference?: Difference;
}

function merge(base: Json, more: Json): Json {
  const isFields = (v: Json): v is { [key: string]: Json } => v !== null && typeof v === "object" && !Array.isArray(v);
  if (!isFields(base) || !isFields(more)) return more;
  const out = { ...base };
  for (const [key, value] of Object.entries(more)) out[key] = key in base ? merge(base[key]!, value) : value;
  return out;
}

class Run {
  private readonly results = new Map<string, Json>();

  constructor(
    private readonly scenario: Scenario,
    private readonly chain: AppChain,
    private readonly registry: Registry,
    private readonly methods: ReadonlyMap<string, MethodInfo>,
    private readonly outputs: ReadonlyMap<string, AnyMessageType>,
  ) {}

  async steps(): Promise<ScenarioOutcome> {
    const { steps } = this.scenario;
    let blocks = 0;
    for (let i = 0; i < steps.length; ) {
      const { at } = steps[i]!;
      const block: Step[] = [];
      while (i < steps.length && steps[i]!.at === at) block.push(steps[i++]!);
      const difference = await this.block(at, block);
      blocks++;
      if (difference !== undefined) return { steps: difference.step, blocks, difference };
    }
    return { steps: steps.length, blocks };
  }

  private async block(at: bigint, steps: readonly Step[]): Promise<Difference | undefined> {
    const signing = steps.filter(({ messages }) => messages.length > 0);
    const txs: SignedBy[] = signing.map((step) => ({
      by: this.chain.actor(step.as!),
      messages: step.messages.map((fields, i) => this.messageOf(step, fields, i)),
    }));
    const results = new Map<Step, ExecTxResult>();
    let broken: string | undefined;
    try {
      const { txResults } = await this.chain.block(timeText(at), txs);
      for (const [i, step] of signing.entries()) results.set(step, txResults[i]!);
    } catch (error) {
      broken = error instanceof Error ? error.message : String(error);
    }
    if (broken !== undefined) return { step: steps[0]!.number, text: broken };
    for (const [step, result] of results) {
      const text = this.checkResult(step, result);
      if (text !== undefined) return { step: step.number, text };
    }
    for (const step of steps) {
      const text = this.checkState(step);
      if (text !== undefined) return { step: step.number, text };
    }
    return undefined;
  }

  private messageOf(step: Step, fields: { readonly [field: string]: Json }, index: number): Message {
    const where = `step ${step.number}`;
    // A message that has a field "type" of its own is named by "@type", as protobuf JSON names an Any.
    const { "@type": any, ...named } = fields;
    const { type: plainName, ...others } = any === undefined ? fields : { ...named, type: any };
    const rest: { [field: string]: Json } = { ...others };
    const name = typeof plainName === "string" ? plainName.replace(/^\//, "") : undefined;
    if (name === undefined) throw new ScenarioError(`${where}: msg.type must name a message`);
    if (any !== undefined && named.type !== undefined) rest.type = named.type;
    const type = this.registry.resolve(`/${name}`);
    if (type === undefined) throw new ScenarioError(`${where}: no message ${name}`);
    const filled: { [field: string]: Json } = { ...(this.resolve(rest, where) as { [field: string]: Json }) };
    const signer = type.options?.[SIGNER_OPTION];
    const [signerField] = Array.isArray(signer) ? (signer as string[]) : [signer as string];
    if (signerField !== undefined && !(signerField in filled)) filled[signerField] = this.chain.actor(step.as!).address;
    const takesKey = type.fields.some((f) => f.name === "client_key");
    if (takesKey && !("client_key" in filled)) filled.client_key = `${step.label ?? `step-${step.number}`}-${index}`;
    return message(type, this.read(type, filled, `${where}: ${name}`) as object);
  }

  private read(type: AnyMessageType, fields: Json, where: string): unknown {
    const json = parseJson(JSON.stringify(fields));
    if (!json.ok) throw new ScenarioError(`${where}: ${json.error}`);
    const value = fromProtoJsonValue(type, json.value, this.registry);
    if (!value.ok) throw new ScenarioError(`${where}: ${value.error}`);
    return value.value;
  }

  private write(type: AnyMessageType, value: object): Json {
    return JSON.parse(toProtoJson(type, value, this.registry)) as Json;
  }

  /** "@name" is an actor's address, "@module:name" a module account's, "$label.field" a part of an earlier response. */
  private resolve(value: Json, where: string): Json {
    if (Array.isArray(value)) return value.map((entry) => this.resolve(entry, where));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.resolve(entry, where)]));
    }
    if (typeof value !== "string") return value;
    if (value.startsWith("@@") || value.startsWith("$$")) return value.slice(1);
    if (value.startsWith("@module:")) return this.chain.app.facts.addresses.format(moduleAddress(value.slice(8)));
    if (value.startsWith("@")) {
      const name = value.slice(1);
      if (!this.chain.actors.has(name)) throw new ScenarioError(`${where}: no actor ${name}`);
      return this.chain.actor(name).address;
    }
    if (!value.startsWith("$")) return value;
    const [label, ...path] = value.slice(1).split(".");
    let found = this.results.get(label!);
    if (found === undefined) throw new ScenarioError(`${where}: no result of a step labelled ${label}`);
    for (const part of path) {
      const inside: Json | undefined =
        found !== null && typeof found === "object" ? (found as { [key: string]: Json })[part] : undefined;
      if (inside === undefined) throw new ScenarioError(`${where}: ${value} is not in that result`);
      found = inside;
    }
    return found;
  }

  private checkResult(step: Step, result: ExecTxResult): string | undefined {
    const { expect } = step;
    const found = result.code === 0 ? "ok" : `${result.codespace}/${result.code}`;
    const expected = expect.result ?? "ok";
    if (found !== expected) return `result: expected ${expected}, found ${found} (${result.log})`;
    if (expect.log !== undefined && !result.log.includes(expect.log))
      return `log: expected ${expect.log}, found ${result.log}`;
    const responses: Json[] = [];
    if (result.code === 0) {
      for (const { typeUrl, value } of TxMsgData.decode(result.data).msgResponses) {
        const type = this.outputs.get(typeUrl.slice(1));
        if (type !== undefined) responses.push(this.write(type, type.decode(value) as object));
      }
      if (step.label !== undefined) this.results.set(step.label, responses.length === 1 ? responses[0]! : responses);
    }
    if (expect.response !== undefined) {
      const wanted = this.resolve(expect.response, `step ${step.number}`);
      const difference = firstDifference(wanted, responses.length === 1 ? responses[0] : responses, "response");
      if (difference !== undefined) return difference;
    }
    return this.checkEvents(step, result);
  }

  private checkEvents(step: Step, result: ExecTxResult): string | undefined {
    for (const [i, { type, attributes }] of (step.expect.events ?? []).entries()) {
      const wanted = this.resolve({ ...attributes }, `step ${step.number}`) as { [key: string]: Json };
      const candidates = result.events.filter((event) => event.type === type);
      if (candidates.length === 0) return `events[${i}]: no event ${type}`;
      const fits = candidates.some((event) =>
        Object.entries(wanted).every(([key, value]) =>
          event.attributes.some(
            (a) => a.key === key && (a.value === String(value) || a.value === JSON.stringify(String(value))),
          ),
        ),
      );
      if (!fits) return `events[${i}]: no event ${type} has ${JSON.stringify(wanted)}`;
    }
    return undefined;
  }

  private checkState(step: Step): string | undefined {
    const { balances = {}, spendable = {}, holds = {}, escrows = {}, states = [] } = step.expect;
    const address = (name: string): string => this.chain.actor(name).address;
    const checks: (readonly [string, { readonly [name: string]: Coins }, (name: string, denom: string) => string])[] = [
      ["balances", balances, (name, denom) => this.balance(address(name), denom)],
      ["spendable", spendable, (name, denom) => this.spendable(address(name), denom)],
      ["holds", holds, (name, denom) => this.held(address(name), denom)],
      [
        "escrows",
        escrows,
        (name, denom) => this.balance(this.chain.app.facts.addresses.format(moduleAddress(name)), denom),
      ],
    ];
    for (const [what, expected, find] of checks) {
      for (const [name, coins] of Object.entries(expected)) {
        for (const [denom, amount] of Object.entries(coins)) {
          const found = find(name, denom);
          if (found !== amount) return `${what}.${name}.${denom}: expected ${amount}, found ${found}`;
        }
      }
    }
    for (const [i, { query, request, expect }] of states.entries()) {
      const where = `states[${i}] (${query})`;
      const method = this.methods.get(query);
      if (method === undefined) throw new ScenarioError(`step ${step.number}: no query ${query}`);
      const fields = this.resolve({ ...request }, `step ${step.number}`);
      const [service] = query.split("/");
      const value = this.read(method.input, fields, `step ${step.number}: ${query}`) as object;
      let found: Json;
      try {
        found = this.write(method.output, this.chain.query(method as never, service!, value) as object);
      } catch (error) {
        return `${where}: ${error instanceof Error ? error.message : String(error)}`;
      }
      const difference = firstDifference(this.resolve(expect, `step ${step.number}`), found, where);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  private balance(address: string, denom: string): string {
    return this.chain.query(BankQuery.methods.balance, BankQuery.typeName, { address, denom }).balance!.amount;
  }

  private spendable(address: string, denom: string): string {
    const method = BankQuery.methods.spendableBalanceByDenom;
    return this.chain.query(method, BankQuery.typeName, { address, denom }).balance!.amount;
  }

  private held(owner: string, denom: string): string {
    const { coins } = this.chain.query(HoldsQuery.methods.locked, HoldsQuery.typeName, { owner });
    return coins.find((coin) => coin.denom === denom)?.amount ?? "0";
  }
}

function timeText(ns: bigint): string {
  const seconds = new Date(Number(ns / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(ns % 1_000_000_000n).padStart(9, "0")}Z`;
}

/** @throws ScenarioError when the file asks for what does not exist */
export async function runScenario(scenario: Scenario, watcher?: Watcher): Promise<ScenarioOutcome> {
  const types = createAppTypes();
  const addresses = AppChain.addressesOf(scenario.actors);
  const modules = new Map(types.modules.map((module) => [module.name, module]));
  const named = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(named);
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
    }
    if (typeof value !== "string" || !value.startsWith("@")) return value;
    const address = addresses.get(value.slice(1));
    if (address === undefined) throw new ScenarioError(`genesis: no actor ${value.slice(1)}`);
    return address;
  };
  const state: { [module: string]: Json } = {};
  for (const name of new Set([...Object.keys(scenario.params), ...Object.keys(scenario.state)])) {
    const genesis = modules.get(name)?.genesis;
    if (genesis === undefined || genesis === null) throw new ScenarioError(`params: no module ${name}`);
    const base = JSON.parse(toProtoJson(genesis.type, genesis.default(), types.registry)) as Json;
    const params = scenario.params[name];
    const withParams = params === undefined ? base : merge(base, { params: named({ ...params }) });
    state[name] = merge(withParams, named({ ...(scenario.state[name] ?? {}) }));
  }
  for (const name of Object.keys(scenario.balances)) {
    if (!scenario.actors.includes(name)) throw new ScenarioError(`genesis.balances: no actor ${name}`);
  }
  const balances = scenario.actors.map((name) => ({
    address: addresses.get(name)!,
    coins: Object.entries(scenario.balances[name] ?? {})
      .map(([denom, amount]) => ({ denom, amount }))
      .sort((a, b) => (a.denom < b.denom ? -1 : 1)),
  }));
  const start = timeText((scenario.steps[0]?.at ?? 0n) - 1n);
  const bank = { params: { default_send_enabled: true }, balances };
  const chain = await AppChain.create(scenario.actors, { state: { ...state, bank }, time: start });
  chain.watcher = watcher;
  const methods = new Map<string, MethodInfo>();
  const outputs = new Map<string, AnyMessageType>();
  for (const service of chain.app.services) {
    for (const method of Object.values(service.methods)) {
      methods.set(`${service.typeName}/${method.name}`, method);
      outputs.set(method.output.typeName, method.output);
    }
  }
  return new Run(scenario, chain, types.registry, methods, outputs).steps();
}
