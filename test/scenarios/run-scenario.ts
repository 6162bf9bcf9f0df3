/** Runs a scenario on the whole application: signed transactions, blocks at the times that it names, every invariant
 *  after each block. */
import { createAppTypes } from "../../src/app/app.js";
import { parseJson } from "../../src/codec/json-text.js";
import { fromProtoJsonValue, toProtoJson } from "../../src/codec/proto-json.js";
import type { Registry } from "../../src/codec/registry.js";
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { TxMsgData } from "../../src/gen/cosmos/base/abci/v1beta1/abci.js";
import { Query as HoldsQuery } from "../../src/gen/stateset/holds/v1/query.js";
import type { Event, ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import type { MethodInfo } from "../../src/protobuf/service.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { AppChain, type Message, message, type SignedBy, type Watcher } from "../support/app-chain.js";
import { firstDifference } from "./differences.js";
import { type EntityKind, entityOf, type Made } from "./entities.js";
import { fullName } from "./names.js";
import { type Coins, type EventExpectation, type Json, type Scenario, ScenarioError, type Step } from "./scenario.js";
import { isFields, Spelling } from "./spelling.js";

const SIGNER_OPTION = "cosmos.msg.v1.signer";
/** Module accounts that hold coins for somebody, and what else they are called. */
const ESCROWS: { readonly [name: string]: readonly string[] } = {
  payments_escrow: ["escrow", "payments"],
  payments_channels: ["channels"],
  crossborder_duty: ["duty", "duty_escrow"],
  crossborder_bonds: ["bonds", "bond"],
  compliance_blocked: ["blocked", "blocked_funds"],
};
/** Actors of these names are whom modules let change parameters and policies. */
const AUTHORITIES = ["authority", "gov"];

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
  private readonly made = new Map<string, Made>();
  private readonly spelling: Spelling;
  private readonly messageNames: readonly string[];

  constructor(
    private readonly scenario: Scenario,
    private readonly chain: AppChain,
    private readonly registry: Registry,
    private readonly methods: ReadonlyMap<string, MethodInfo>,
    private readonly outputs: ReadonlyMap<string, AnyMessageType>,
  ) {
    this.spelling = new Spelling(registry, new Map([...chain.actors].map(([name, { address }]) => [name, address])));
    const services = chain.app.modules.flatMap(({ msgService }) => msgService ?? []);
    this.messageNames = services.flatMap(({ methods: all }) => Object.values(all).map(({ input }) => input.typeName));
  }

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
    let hooked: readonly Event[] = [];
    try {
      const { txResults, events } = await this.chain.block(timeText(at), txs);
      for (const [i, step] of signing.entries()) results.set(step, txResults[i]!);
      hooked = events;
    } catch (error) {
      broken = error instanceof Error ? error.message : String(error);
    }
    if (broken !== undefined) return { step: steps[0]!.number, text: broken };
    for (const [step, result] of results) {
      const text = this.checkResult(step, result);
      if (text !== undefined) return { step: step.number, text };
    }
    for (const step of steps) {
      const idle = step.messages.length === 0;
      const text = (idle ? this.checkEvents(step, hooked) : undefined) ?? this.checkState(step);
      if (text !== undefined) return { step: step.number, text };
    }
    return undefined;
  }

  private messageOf(step: Step, fields: { readonly [field: string]: Json }, index: number): Message {
    const where = `step ${step.number}`;
    const { name, rest } = this.namedMessage(fields, where);
    const type = this.registry.resolve(`/${name}`);
    if (type === undefined) throw new ScenarioError(`${where}: no message ${name}`);
    const filled = { ...(this.spelling.message(type, this.resolve(rest, where)) as { [field: string]: Json }) };
    const signer = type.options?.[SIGNER_OPTION];
    const [signerField] = Array.isArray(signer) ? (signer as string[]) : [signer as string];
    if (signerField !== undefined && !(signerField in filled)) filled[signerField] = this.chain.actor(step.as!).address;
    const takesKey = type.fields.some((f) => f.name === "client_key");
    if (takesKey && !("client_key" in filled)) filled.client_key = `${step.label ?? `step-${step.number}`}-${index}`;
    return message(type, this.read(type, filled, `${where}: ${name}`) as object);
  }

  /** `{ type, …fields }`, `{ type, fields: { … } }` or `{ NAME: { … } }`. A message that has a field "type" of its own is
   *  named by "@type", as protobuf JSON names an Any. */
  private namedMessage(given: { readonly [field: string]: Json }, where: string) {
    const { "@type": any, ...named } = given;
    const { type: plainName, ...others } = any === undefined ? given : { ...named, type: any };
    const keys = Object.keys(others);
    const only = others[keys[0] ?? ""];
    if (plainName === undefined && keys.length === 1 && isFields(only))
      return { name: fullName(keys[0]!, this.messageNames, "Msg", where), rest: { ...only } };
    if (typeof plainName !== "string") throw new ScenarioError(`${where}: msg.type must name a message`);
    const bare = plainName.replace(/^\//, "");
    const name = fullName(bare, this.messageNames, "Msg", where);
    const [box] = keys;
    const known = this.registry.resolve(`/${name}`)?.fields.some((f) => f.name === box) ?? true;
    if (keys.length === 1 && (box === "fields" || box === "value") && !known && isFields(only))
      return { name, rest: { ...only } };
    const rest: { [field: string]: Json } = { ...others };
    if (any !== undefined && named.type !== undefined) rest.type = named.type;
    return { name, rest };
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
    const [label, ...path] = value
      .slice(1)
      .replace(/^\{(.*)\}$/, "$1")
      .split(".");
    let found = this.made.get(label!)?.response;
    if (found === undefined) throw new ScenarioError(this.missingLabel(label!, where));
    for (const part of path) {
      const fields = (found !== null && typeof found === "object" ? { ...found } : {}) as { [key: string]: Json };
      const inside = fields[part] ?? fields[part.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)];
      if (inside === undefined)
        throw new ScenarioError(
          `${where}: ${value} is not in that result, which has ${Object.keys(fields).join(", ")}`,
        );
      found = inside;
    }
    return found;
  }

  private missingLabel(label: string, where: string): string {
    const step = this.scenario.steps.find((other) => other.label === label);
    if (step === undefined) return `${where}: no result of a step labelled ${label}; no step has that label`;
    return `${where}: no result of a step labelled ${label}: step ${step.number} was refused, or is not in an earlier block`;
  }

  private checkResult(step: Step, result: ExecTxResult): string | undefined {
    const { expect } = step;
    const found = result.code === 0 ? "ok" : `${result.codespace}/${result.code}`;
    const expected = expect.result ?? "ok";
    if (expected === "refused" ? found === "ok" : found !== expected)
      return `result: expected ${expected}, found ${found} (${result.log})`;
    if (expect.log !== undefined && !result.log.includes(expect.log))
      return `log: expected ${expect.log}, found ${result.log}`;
    const responses = result.code === 0 ? this.responsesOf(result) : [];
    const one = responses.length === 1 ? responses[0]! : undefined;
    const response: Json = one?.json ?? responses.map(({ json }) => json);
    if (step.label !== undefined && result.code === 0) {
      const { type } = step.messages[0]!;
      const name = one?.type.typeName.replace(/Response$/, "") ?? String(type);
      this.made.set(step.label, { message: name, response });
    }
    const where = `step ${step.number}`;
    if (expect.response !== undefined) {
      const wanted = this.resolve(expect.response, where);
      const spelled = one === undefined ? wanted : this.spelling.message(one.type, wanted);
      const difference = firstDifference(spelled, response, "response");
      if (difference !== undefined) return difference;
    }
    if (expect.verdict !== undefined) {
      if (one === undefined || !one.type.fields.some((f) => f.name === "verdict"))
        return "verdict: the response has none";
      const wanted = this.spelling.message(one.type, { verdict: expect.verdict }) as { verdict: Json };
      const difference = firstDifference(wanted.verdict, (one.json as { verdict: Json }).verdict, "verdict");
      if (difference !== undefined) return difference;
    }
    return this.checkEvents(step, result.events);
  }

  private responsesOf(result: ExecTxResult): { readonly type: AnyMessageType; readonly json: Json }[] {
    return TxMsgData.decode(result.data).msgResponses.flatMap(({ typeUrl, value }) => {
      const type = this.outputs.get(typeUrl.slice(1));
      return type === undefined ? [] : [{ type, json: this.write(type, type.decode(value) as object) }];
    });
  }

  private checkEvents(step: Step, events: readonly Event[]): string | undefined {
    for (const [i, expected] of (step.expect.events ?? []).entries()) {
      const text = this.checkEvent(expected, events, `step ${step.number}`);
      if (text !== undefined) return `events[${i}]: ${text}`;
    }
    return undefined;
  }

  /** A typed event may be named without its package. */
  private checkEvent(
    { type, attributes }: EventExpectation,
    events: readonly Event[],
    where: string,
  ): string | undefined {
    const candidates = events.filter((event) => event.type === type || event.type.endsWith(`.${type}`));
    if (candidates.length === 0)
      return `no event ${type}; there are ${[...new Set(events.map((e) => e.type))].join(", ")}`;
    const same = (found: string, value: Json): boolean => {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return found === text || found === JSON.stringify(text);
    };
    const fitting = candidates.map((event) => {
      const info = this.registry.message(event.type);
      const wanted = this.resolve({ ...attributes }, where);
      const spelled = info === undefined ? wanted : this.spelling.message(info, wanted);
      return Object.entries(spelled as { [key: string]: Json }).find(
        ([key, value]) => !event.attributes.some((a) => a.key === key && same(a.value, value)),
      );
    });
    if (fitting.some((missing) => missing === undefined)) return undefined;
    const shown = candidates.map((event) => event.attributes.map((a) => `${a.key}=${a.value}`).join(" "));
    return `no event ${type} has ${JSON.stringify(this.resolve({ ...attributes }, where))}; found ${shown.join("; ")}`;
  }

  private checkState(step: Step): string | undefined {
    const { balances = {}, spendable = {}, holds = {}, escrows = {}, states = [] } = step.expect;
    const address = (name: string): string => {
      if (this.chain.actors.has(name)) return this.chain.actor(name).address;
      if (escrowOf(name) === undefined) throw new ScenarioError(`step ${step.number}: no actor ${name}`);
      return this.chain.app.facts.addresses.format(moduleAddress(escrowOf(name)!));
    };
    const checks: (readonly [string, { readonly [name: string]: Coins }, (name: string, denom: string) => string])[] = [
      ["balances", balances, (name, denom) => this.balance(address(name), denom)],
      ["spendable", spendable, (name, denom) => this.spendable(address(name), denom)],
      ["holds", holds, (name, denom) => this.held(address(name), denom)],
      [
        "escrows",
        escrows,
        (name, denom) => {
          const account = escrowOf(name);
          if (account === undefined)
            throw new ScenarioError(
              `step ${step.number}: no escrow ${name}; there are ${Object.keys(ESCROWS).join(", ")}`,
            );
          return this.balance(this.chain.app.facts.addresses.format(moduleAddress(account)), denom);
        },
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
      const text = this.checkQuery(step, query, request, expect, `states[${i}] (${query})`);
      if (text !== undefined) return text;
    }
    for (const { name, expect } of step.expect.entities ?? []) {
      const where = `step ${step.number}`;
      const { kind, id } = entityOf(name, this.made, (text) => this.resolve(text, where));
      const text = this.checkEntity(step, kind, id, expect, `states.${name}`);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  private checkQuery(
    step: Step,
    query: string,
    request: { readonly [field: string]: Json },
    expect: Json,
    where: string,
  ): string | undefined {
    const asked = this.ask(step, query, request, where);
    if ("fault" in asked) return asked.fault;
    const wanted = this.resolve(expect, `step ${step.number}`);
    return firstDifference(this.spelling.message(asked.output, wanted), asked.found, where);
  }

  /** A status alone, or fields of the entity, or of the answer beside it. */
  private checkEntity(step: Step, kind: EntityKind, id: string, expect: Json, where: string): string | undefined {
    const key = kind.query.endsWith("/ByOrder") ? "order_id" : "id";
    const asked = this.ask(step, kind.query, { [key]: id }, where);
    if ("fault" in asked) return asked.fault;
    const { [kind.field]: entity, ...beside } = asked.found as { [field: string]: Json };
    const type = asked.output.fields.find(({ name }) => name === kind.field)!.message!();
    const wanted = this.resolve(expect, `step ${step.number}`);
    const fields = isFields(wanted) ? wanted : { status: wanted };
    const spelled = this.spelling.message(asked.output, this.spelling.message(type, fields));
    return firstDifference(spelled, { ...beside, ...(entity as { [field: string]: Json }) }, where);
  }

  private ask(
    step: Step,
    query: string,
    request: { readonly [field: string]: Json },
    where: string,
  ): { readonly found: Json; readonly output: AnyMessageType } | { readonly fault: string } {
    const at = `step ${step.number}`;
    const name = fullName(query.replace(/^\//, ""), [...this.methods.keys()], "", at);
    const method = this.methods.get(name)!;
    const [service] = name.split("/");
    const fields = this.spelling.message(method.input, this.resolve({ ...request }, at));
    const value = this.read(method.input, fields, `${at}: ${query}`) as object;
    try {
      const answer = this.chain.query(method as never, service!, value) as object;
      return { found: this.write(method.output, answer), output: method.output };
    } catch (error) {
      return { fault: `${where}: ${error instanceof Error ? error.message : String(error)}` };
    }
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

/** The module account of an escrow by its name or another that it goes by. */
function escrowOf(name: string): string | undefined {
  return Object.keys(ESCROWS).find((account) => account === name || ESCROWS[account]!.includes(name));
}

function timeText(ns: bigint): string {
  const seconds = new Date(Number(ns / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(ns % 1_000_000_000n).padStart(9, "0")}Z`;
}

/** @throws ScenarioError when the file asks for what does not exist */
export async function runScenario(scenario: Scenario, watcher?: Watcher): Promise<ScenarioOutcome> {
  const types = createAppTypes();
  const addresses = AppChain.addressesOf(scenario.actors);
  const spelling = new Spelling(types.registry, addresses);
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
    if (genesis === undefined || genesis === null)
      throw new ScenarioError(`params: no module ${name}; there are ${[...modules.keys()].join(", ")}`);
    const base = JSON.parse(toProtoJson(genesis.type, genesis.default(), types.registry)) as Json;
    const own = scenario.params[name];
    const wanted = [...(own === undefined ? [] : [{ params: { ...own } }]), { ...(scenario.state[name] ?? {}) }];
    state[name] = wanted.reduce((all, more) => merge(all, spelling.message(genesis.type, named(more))), base);
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
  const bank = merge({ params: { default_send_enabled: true } }, merge(state.bank ?? {}, { balances }));
  const authority = scenario.actors.find((name) => AUTHORITIES.includes(name));
  const chain = await AppChain.create(scenario.actors, {
    state: { ...state, bank },
    time: start,
    ...(authority === undefined ? {} : { authority: addresses.get(authority)! }),
  });
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
