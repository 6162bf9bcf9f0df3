/** What a scenario file says, read strictly: a word that nobody knows is a fault, not a wish. README.md describes it. */
import { parseDocument } from "yaml";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Coins = { readonly [denom: string]: string };

export interface QueryExpectation {
  readonly query: string;
  readonly request: { readonly [field: string]: Json };
  readonly expect: Json;
}

export interface EventExpectation {
  readonly type: string;
  readonly attributes: { readonly [key: string]: Json };
}

export interface Expectation {
  /** "ok" or "codespace/code". */
  readonly result?: string;
  readonly log?: string;
  readonly response?: Json;
  readonly balances?: { readonly [actor: string]: Coins };
  readonly spendable?: { readonly [actor: string]: Coins };
  readonly holds?: { readonly [actor: string]: Coins };
  readonly escrows?: { readonly [account: string]: Coins };
  readonly states?: readonly QueryExpectation[];
  readonly events?: readonly EventExpectation[];
}

export interface Step {
  /** Number in the file, from 1 on. */
  readonly number: number;
  readonly label?: string;
  /** Nanoseconds since 1970. */
  readonly at: bigint;
  readonly as?: string;
  readonly messages: readonly { readonly [field: string]: Json }[];
  readonly expect: Expectation;
}

export interface Scenario {
  readonly name: string;
  readonly actors: readonly string[];
  /** Module → parameters that differ from the default. */
  readonly params: { readonly [module: string]: { readonly [field: string]: Json } };
  readonly balances: { readonly [actor: string]: Coins };
  /** Module → fields of its genesis that differ from the default. */
  readonly state: { readonly [module: string]: { readonly [field: string]: Json } };
  readonly steps: readonly Step[];
}

export class ScenarioError extends Error {
  override name = "ScenarioError";
}

type Fields = { [key: string]: Json };

function fieldsOf(value: Json | undefined, where: string, known?: readonly string[]): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new ScenarioError(`${where} must have fields`);
  for (const key of Object.keys(value)) {
    if (known !== undefined && !known.includes(key)) {
      throw new ScenarioError(`${where} knows ${known.join(", ")}; found ${JSON.stringify(key)}`);
    }
  }
  return value;
}

function textOf(value: Json | undefined, where: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  throw new ScenarioError(`${where} must be text`);
}

function listOf(value: Json | undefined, where: string): Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ScenarioError(`${where} must be a list`);
  return value;
}

function coinsByName(value: Json | undefined, where: string): { [name: string]: Coins } {
  const out: { [name: string]: Coins } = {};
  for (const [name, coins] of Object.entries(fieldsOf(value, where))) {
    const amounts: { [denom: string]: string } = {};
    for (const [denom, amount] of Object.entries(fieldsOf(coins, `${where}.${name}`))) {
      const text = textOf(amount, `${where}.${name}.${denom}`);
      if (!/^[0-9]+$/.test(text))
        throw new ScenarioError(`${where}.${name}.${denom} must be minor units, found ${text}`);
      amounts[denom] = text;
    }
    out[name] = amounts;
  }
  return out;
}

const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;

function timeOf(value: Json | undefined, where: string): bigint {
  const match = typeof value === "string" ? TIME.exec(value) : null;
  const seconds = match === null ? Number.NaN : Date.parse(`${match[1]}Z`) / 1000;
  if (match === null || Number.isNaN(seconds)) {
    throw new ScenarioError(`${where} must be a UTC time like 2026-01-01T00:00:00.5Z, found ${JSON.stringify(value)}`);
  }
  return BigInt(seconds) * 1_000_000_000n + BigInt((match[2] ?? "").padEnd(9, "0"));
}

const EXPECTATIONS = ["result", "log", "response", "balances", "spendable", "holds", "escrows", "states", "events"];

function expectationOf(value: Json | undefined, where: string): Expectation {
  const fields = fieldsOf(value, where, EXPECTATIONS);
  const out: { -readonly [K in keyof Expectation]: Expectation[K] } = {};
  if (fields.result !== undefined) {
    out.result = textOf(fields.result, `${where}.result`);
    if (!/^(ok|[A-Za-z]+\/\d+)$/.test(out.result)) {
      throw new ScenarioError(`${where}.result must be ok or codespace/code, found ${JSON.stringify(out.result)}`);
    }
  }
  if (fields.log !== undefined) out.log = textOf(fields.log, `${where}.log`);
  if (fields.response !== undefined) out.response = fields.response;
  for (const name of ["balances", "spendable", "holds", "escrows"] as const) {
    if (fields[name] !== undefined) out[name] = coinsByName(fields[name], `${where}.${name}`);
  }
  if (fields.states !== undefined) {
    out.states = listOf(fields.states, `${where}.states`).map((entry, i) => {
      const at = `${where}.states[${i}]`;
      const { query, request, expect } = fieldsOf(entry, at, ["query", "request", "expect"]);
      return {
        query: textOf(query, `${at}.query`),
        request: fieldsOf(request, `${at}.request`),
        expect: expect ?? null,
      };
    });
  }
  if (fields.events !== undefined) {
    out.events = listOf(fields.events, `${where}.events`).map((entry, i) => {
      const at = `${where}.events[${i}]`;
      const { type, attributes } = fieldsOf(entry, at, ["type", "attributes"]);
      return { type: textOf(type, `${at}.type`), attributes: fieldsOf(attributes, `${at}.attributes`) };
    });
  }
  return out;
}

function stepOf(value: Json, number: number): Step {
  const where = `steps[${number - 1}]`;
  const fields = fieldsOf(value, where, ["label", "at", "as", "msg", "msgs", "expect"]);
  const messages = fields.msg === undefined ? listOf(fields.msgs, `${where}.msgs`) : [fields.msg];
  if (fields.msg !== undefined && fields.msgs !== undefined) throw new ScenarioError(`${where} has both msg and msgs`);
  const as = fields.as === undefined ? undefined : textOf(fields.as, `${where}.as`);
  if (messages.length > 0 && as === undefined) throw new ScenarioError(`${where}.as must name who signs`);
  return {
    number,
    at: timeOf(fields.at, `${where}.at`),
    messages: messages.map((message, i) => fieldsOf(message, `${where}.msgs[${i}]`)),
    expect: expectationOf(fields.expect, `${where}.expect`),
    ...(fields.label === undefined ? {} : { label: textOf(fields.label, `${where}.label`) }),
    ...(as === undefined ? {} : { as }),
  };
}

/** @throws ScenarioError that names the place in the file */
export function readScenario(text: string, fileName: string): Scenario {
  // Amounts beyond 2⁵³ must stay exact: numbers are read as text where they would not.
  const document = parseDocument(text, { intAsBigInt: true, schema: "core" });
  const [fault] = document.errors;
  if (fault !== undefined) throw new ScenarioError(fault.message);
  const root = fieldsOf(plain(document.toJS()), fileName, ["name", "about", "actors", "params", "genesis", "steps"]);
  const genesis = fieldsOf(root.genesis, "genesis", ["balances", "state"]);
  const actors = listOf(root.actors, "actors").map((actor, i) => textOf(actor, `actors[${i}]`));
  if (actors.length === 0) throw new ScenarioError("actors must name at least one");
  const steps = listOf(root.steps, "steps").map((step, i) => stepOf(step, i + 1));
  if (steps.length === 0) throw new ScenarioError("steps must not be empty");
  const byModule = (value: Json | undefined, where: string) => {
    const entries = Object.entries(fieldsOf(value, where));
    return Object.fromEntries(entries.map(([module, fields]) => [module, fieldsOf(fields, `${where}.${module}`)]));
  };
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (before !== undefined && step.at < before.at)
      throw new ScenarioError(`steps[${i}].at is earlier than the step before`);
    if (step.as !== undefined && !actors.includes(step.as))
      throw new ScenarioError(`steps[${i}].as: no actor ${step.as}`);
  }
  return {
    name: root.name === undefined ? fileName : textOf(root.name, "name"),
    actors,
    params: byModule(root.params, "params"),
    balances: coinsByName(genesis.balances, "genesis.balances"),
    state: byModule(genesis.state, "genesis.state"),
    steps,
  };
}

/** YAML values as JSON has them; whole numbers become text, which protobuf JSON reads for every width. */
function plain(value: unknown): Json {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value as Json;
}
