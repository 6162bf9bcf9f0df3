/** Plays a scenario file on a real node, by whichever client: the numbers of the file are the ones that are compared.
 *  A real node has the clock's time: steps follow each other as fast as blocks come, and a step without a message waits
 *  until what it expects has come about. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appTypes } from "../../src/cli/application.js";
import { fromProtoJson, toProtoJson } from "../../src/codec/proto-json.js";
import type { Registry } from "../../src/codec/registry.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import type { MethodInfo, ServiceInfo } from "../../src/protobuf/service.js";
import { createAddressCodec, moduleAddress } from "../../src/sdk/address-codec.js";
import { firstDifference } from "../scenarios/differences.js";
import { type Coins, type Json, readScenario, type Scenario, type Step } from "../scenarios/scenario.js";
import { TestChain, until } from "./chain.js";

export type Fields = { [field: string]: Json };

export interface Call {
  readonly module: string;
  readonly service: ServiceInfo;
  readonly method: MethodInfo;
  /** By proto JSON names, the signer's among them. */
  readonly fields: Fields;
}

export interface Player {
  /** The message's response as proto JSON. Rejects when the chain refuses it. */
  send(as: string, call: Call): Promise<Json>;
  query(call: Call): Promise<Json>;
}

const SETTLE_TIMEOUT_MS = 240_000;
const HOUR_MS = 3_600_000;
const types = appTypes();
export const registry: Registry = types.registry;

export function jsonOf(type: AnyMessageType, value: object): Json {
  return JSON.parse(toProtoJson(type, value, registry)) as Json;
}

export function messageOf(type: AnyMessageType, fields: Fields): object {
  const value = fromProtoJson<object>(type, JSON.stringify(fields), registry);
  if (!value.ok) throw new Error(`${type.typeName}: ${value.error}`);
  return value.value;
}

const methods = new Map<string, Omit<Call, "fields">>();
for (const { name, msgService, queryService } of types.modules) {
  for (const service of [msgService, queryService]) {
    for (const method of Object.values(service?.methods ?? {})) {
      const call = { module: name, service: service!, method };
      methods.set(`${service!.typeName}/${method.name}`, call);
      methods.set(method.input.typeName, call);
    }
  }
}

function merge(base: Json, more: Json): Json {
  const isFields = (v: Json): v is Fields => v !== null && typeof v === "object" && !Array.isArray(v);
  if (!isFields(base) || !isFields(more)) return more;
  const out = { ...base };
  for (const [key, value] of Object.entries(more)) out[key] = key in base ? merge(base[key]!, value) : value;
  return out;
}

export interface StoryOptions {
  readonly file: string;
  readonly chainId: string;
  /** Instead of those of the file: windows that a test can wait for. */
  readonly params: { readonly [module: string]: Fields };
}

export class Story {
  private readonly results = new Map<string, Json>();
  /** Steps that were played. */
  private played = 0;

  private constructor(
    readonly scenario: Scenario,
    readonly chain: TestChain,
  ) {}

  /** Makes the chain and starts it. */
  static async begin({ file, chainId, params }: StoryOptions): Promise<Story> {
    const scenario = readScenario(readFileSync(file, "utf8"), file);
    const accounts = scenario.actors.map((name) => {
      const own = Object.entries(scenario.balances[name] ?? {}).map(([denom, amount]) => `${amount}${denom}`);
      return { name, coins: [...own, "1000000000ustate"].join(",") };
    });
    const chain = await TestChain.create({ chainId, accounts });
    const story = new Story(scenario, chain);
    story.writeGenesis(params);
    await chain.start(["--consensus.target_block_interval", "300ms"]);
    return story;
  }

  private writeGenesis(params: StoryOptions["params"]): void {
    const path = join(this.chain.home, "config/genesis.json");
    const genesis = JSON.parse(readFileSync(path, "utf8")) as { app_state: { [module: string]: Json } };
    const { scenario } = this;
    for (const name of new Set([
      ...Object.keys(scenario.params),
      ...Object.keys(scenario.state),
      ...Object.keys(params),
    ])) {
      const own = merge({ ...(scenario.params[name] ?? {}) }, { ...(params[name] ?? {}) });
      const more = merge({ params: own }, { ...(scenario.state[name] ?? {}) });
      genesis.app_state[name] = merge(genesis.app_state[name] ?? {}, this.resolve(more));
    }
    writeFileSync(path, JSON.stringify(genesis, null, 2));
  }

  address(name: string): string {
    return this.chain.account(name).address;
  }

  /** "@name", "@module:NAME" and "$label.field", as the scenarios' README says. */
  private resolve(value: Json): Json {
    if (Array.isArray(value)) return value.map((entry) => this.resolve(entry));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.resolve(entry)]));
    }
    if (typeof value !== "string") return value;
    if (value.startsWith("@module:")) return moduleAccount(value.slice("@module:".length));
    if (value.startsWith("@")) return this.address(value.slice(1));
    if (!value.startsWith("$")) return value;
    const [label, ...path] = value.slice(1).split(".");
    return path.reduce<Json>((found, part) => (found as Fields)[part] ?? null, this.results.get(label!)!);
  }

  /** @param to where to stop: after the step with this label; the end when left out  @returns how many steps were played
   *  @throws Error with the number of the first step that came out otherwise */
  async play(player: Player, to?: string): Promise<number> {
    const { steps } = this.scenario;
    const end = to === undefined ? steps.length : steps.findIndex(({ label }) => label === to) + 1;
    const from = this.played;
    this.played = end;
    for (const [i, step] of steps.entries()) {
      if (i < from || i >= end) continue;
      const waits = step.messages.length === 0;
      // Of several times without messages between them a real clock can only show the last.
      if (waits && steps[i + 1]?.messages.length === 0) continue;
      try {
        if (waits) await this.settled(player, step);
        else await this.act(player, step);
      } catch (e) {
        throw new Error(`step ${step.number} (${String(step.messages[0]?.type ?? "waiting")}): ${String(e)}`);
      }
    }
    return end - from;
  }

  private async settled(player: Player, step: Step): Promise<void> {
    let last: string | undefined;
    await until("what the step expects", SETTLE_TIMEOUT_MS, async () => {
      last = await this.difference(player, step);
      return last === undefined ? true : undefined;
    }).catch((e: unknown) => {
      throw new Error(`${String(e)}: ${last}`);
    });
  }

  private async act(player: Player, step: Step): Promise<void> {
    for (const [i, { "@type": any, ...others }] of step.messages.entries()) {
      const { type: plain, ...rest } = others;
      const name = String(any ?? plain).replace(/^\//, "");
      const call = methods.get(name);
      if (call === undefined) throw new Error(`no message ${name}`);
      const fields = this.resolve(any === undefined ? rest : others) as Fields;
      const [signer] = call.method.input.options["cosmos.msg.v1.signer"] as readonly string[];
      fields[signer!] = this.address(step.as!);
      // Times of the file are its own clock's.
      if (fields.expires_at !== undefined) fields.expires_at = new Date(Date.now() + HOUR_MS).toISOString();
      if (call.method.input.fields.some((f) => f.name === "client_key"))
        fields.client_key ??= `step-${step.number}-${i}`;
      const response = await player.send(step.as!, { ...call, fields });
      if (step.label !== undefined) this.results.set(step.label, response);
      if (step.expect.response !== undefined) {
        fail(firstDifference(this.resolve(step.expect.response), response, "response"));
      }
    }
    fail(await this.difference(player, step));
  }

  private async difference(player: Player, step: Step): Promise<string | undefined> {
    const { balances = {}, holds = {}, escrows = {}, states = [] } = step.expect;
    const ask = (name: string, fields: Fields): Promise<Json> => player.query({ ...methods.get(name)!, fields });
    const balance = async (address: string, denom: string): Promise<Json | undefined> => {
      const answer = (await ask("cosmos.bank.v1beta1.Query/Balance", { address, denom })) as { balance: Fields };
      return answer.balance.amount;
    };
    const held = async (owner: string, denom: string): Promise<Json | undefined> => {
      const { coins } = (await ask("stateset.holds.v1.Query/Locked", { owner })) as { coins: Fields[] };
      return coins.find((coin) => coin.denom === denom)?.amount ?? "0";
    };
    const checks: [
      string,
      { readonly [name: string]: Coins },
      (name: string, denom: string) => Promise<Json | undefined>,
    ][] = [
      ["balances", balances, (name, denom) => balance(this.address(name), denom)],
      ["holds", holds, (name, denom) => held(this.address(name), denom)],
      ["escrows", escrows, (name, denom) => balance(moduleAccount(name), denom)],
    ];
    for (const [what, expected, find] of checks) {
      for (const [name, coins] of Object.entries(expected)) {
        for (const [denom, amount] of Object.entries(coins)) {
          const found = await find(name, denom);
          if (found !== amount) return `${what}.${name}.${denom}: expected ${amount}, found ${String(found)}`;
        }
      }
    }
    for (const { query, request, expect } of states) {
      const found = await ask(query, this.resolve({ ...request }) as Fields);
      const text = firstDifference(this.resolve(expect), found, query);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

function moduleAccount(name: string): string {
  return createAddressCodec(types.settings.addressPrefix).format(moduleAddress(name));
}

function fail(difference: string | undefined): void {
  if (difference !== undefined) throw new Error(difference);
}
