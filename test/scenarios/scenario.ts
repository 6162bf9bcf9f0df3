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

/** A thing that a step made, or kind and id, and what must be said of it: its status alone, or fields. */
export interface EntityExpectation {
  readonly name: string;
  readonly expect: Json;
}

export interface Expectation {
  /** "ok", "codespace/code", or "refused", whatever the reason. */
  readonly result?: string;
  readonly verdict?: string;
  readonly log?: string;
  readonly response?: Json;
  readonly balances?: { readonly [actor: string]: Coins };
  readonly spendable?: { readonly [actor: string]: Coins };
  readonly holds?: { readonly [actor: string]: Coins };
  readonly escrows?: { readonly [account: string]: Coins };
  readonly states?: readonly QueryExpectation[];
  readonly entities?: readonly EntityExpectation[];
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

/** Denom → amount, also written "40uusdc,5ustate" or as a list of { denom, amount }. */
function amountsOf(value: Json | undefined, where: string): Fields {
  if (typeof value === "string") {
    return Object.fromEntries(
      value.split(",").map((coin) => {
        const match = /^ *(\d+)([a-zA-Z][\w/:.-]*) *$/.exec(coin);
        if (match === null) throw new ScenarioError(`${where} must be like { uusdc: 40 } or 40uusdc, found ${value}`);
        return [match[2]!, match[1]!];
      }),
    );
  }
  if (!Array.isArray(value)) return fieldsOf(value, where);
  const coins = value.map((coin, i) => fieldsOf(coin, `${where}[${i}]`, ["denom", "amount"]));
  return Object.fromEntries(coins.map(({ denom, amount }) => [textOf(denom, `${where}.denom`), amount ?? null]));
}

/** "@buyer" is buyer. */
function nameOf(text: string): string {
  return text.replace(/^@(module:)?/, "");
}

function coinsByName(value: Json | undefined, where: string): { [name: string]: Coins } {
  const out: { [name: string]: Coins } = {};
  for (const [name, coins] of Object.entries(fieldsOf(value, where))) {
    const amounts: { [denom: string]: string } = {};
    for (const [denom, amount] of Object.entries(amountsOf(coins, `${where}.${name}`))) {
      const text = textOf(amount, `${where}.${name}.${denom}`);
      if (!/^[0-9]+$/.test(text))
        throw new ScenarioError(`${where}.${name}.${denom} must be minor units, found ${text}`);
      amounts[denom] = text;
    }
    out[nameOf(name)] = amounts;
  }
  return out;
}

const TIME = /^(\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

function timeOf(value: Json | undefined, where: string): bigint {
  const match = typeof value === "string" ? TIME.exec(value) : null;
  const [day, zone] = [match?.[1]?.toUpperCase().replace(" ", "T"), match?.[3]?.toUpperCase()];
  const seconds = match === null ? Number.NaN : Date.parse(`${day}${zone}`) / 1000;
  if (match === null || Number.isNaN(seconds)) {
    throw new ScenarioError(`${where} must be a UTC time like 2026-01-01T00:00:00.5Z, found ${JSON.stringify(value)}`);
  }
  return BigInt(seconds) * 1_000_000_000n + BigInt((match[2] ?? "").padEnd(9, "0"));
}

const OUTCOMES = ["result", "ok", "code", "codespace", "error"];
const AFTERWARDS = ["balances", "spendable", "holds", "escrows", "states"];
const EXPECTATIONS = [...OUTCOMES, "log", "response", "verdict", ...AFTERWARDS, "events"];

/** `result: orders/4`, and its other spellings: `error: orders/4`, `{ codespace: orders, code: 4 }`, `ok: false`. */
function resultOf(fields: Fields, where: string): string | undefined {
  const { ok, codespace, error, code } = fields;
  const pair = codespace === undefined ? code : `${textOf(codespace, where)}/${textOf(code, `${where}.code`)}`;
  const yes = ok === undefined ? undefined : ok === true ? "ok" : "refused";
  const said = [fields.result, error, pair, pair === undefined && error === undefined ? yes : undefined];
  const given = said.filter((value) => value !== undefined);
  if (given.length > 1) throw new ScenarioError(`${where} says the result more than once`);
  if (given.length === 0) return undefined;
  const text = textOf(given[0], `${where}.result`);
  const plain = text === "0" || text === "OK" ? "ok" : text;
  if (!/^(ok|refused|[A-Za-z][\w.-]*\/\d+)$/.test(plain)) {
    throw new ScenarioError(`${where}.result must be ok or codespace/code, found ${JSON.stringify(text)}`);
  }
  return plain;
}

function statesOf(value: Json, where: string): Pick<Expectation, "states" | "entities"> {
  const states: QueryExpectation[] = [];
  const entities: EntityExpectation[] = [];
  if (!Array.isArray(value)) {
    for (const [name, expect] of Object.entries(fieldsOf(value, where))) entities.push({ name, expect });
    return { entities };
  }
  for (const [i, entry] of value.entries()) {
    const at = `${where}[${i}]`;
    if (typeof entry === "object" && entry !== null && !Array.isArray(entry) && "query" in entry) {
      const { query, request, expect } = fieldsOf(entry, at, ["query", "request", "expect"]);
      const plain = fieldsOf(request, `${at}.request`);
      states.push({ query: textOf(query, `${at}.query`), request: plain, expect: expect ?? null });
    } else for (const [name, expect] of Object.entries(fieldsOf(entry, at))) entities.push({ name, expect });
  }
  return { states, entities };
}

/** A list of { type, attributes }, of types alone, or type → attributes. */
function eventsOf(value: Json, where: string): EventExpectation[] {
  if (!Array.isArray(value)) {
    const entries = Object.entries(fieldsOf(value, where));
    return entries.map(([type, attributes]) => ({ type, attributes: fieldsOf(attributes, `${where}.${type}`) }));
  }
  return value.map((entry, i) => {
    const at = `${where}[${i}]`;
    if (typeof entry === "string") return { type: entry, attributes: {} };
    const { type, attributes, ...others } = fieldsOf(entry, at);
    return { type: textOf(type, `${at}.type`), attributes: { ...others, ...fieldsOf(attributes, `${at}.attributes`) } };
  });
}

function expectationOf(value: Json | undefined, where: string): Expectation {
  const said: Json | undefined = typeof value === "string" ? { result: value } : value;
  const fields = fieldsOf(said, where, EXPECTATIONS);
  const out: { -readonly [K in keyof Expectation]: Expectation[K] } = {};
  const result = resultOf(fields, where);
  if (result !== undefined) out.result = result;
  if (fields.verdict !== undefined) out.verdict = textOf(fields.verdict, `${where}.verdict`);
  if (fields.log !== undefined) out.log = textOf(fields.log, `${where}.log`);
  if (fields.response !== undefined) out.response = fields.response;
  for (const name of ["balances", "spendable", "holds", "escrows"] as const) {
    if (fields[name] !== undefined) out[name] = coinsByName(fields[name], `${where}.${name}`);
  }
  if (fields.states !== undefined && fields.states !== null)
    Object.assign(out, statesOf(fields.states, `${where}.states`));
  if (fields.events !== undefined && fields.events !== null) out.events = eventsOf(fields.events, `${where}.events`);
  return out;
}

/** @param before the time of the step before: of this one, too, when it says none */
function stepOf(value: Json, number: number, before: bigint | undefined): Step {
  const where = `steps[${number - 1}]`;
  const fields = fieldsOf(value, where, ["label", "at", "as", "msg", "msgs", "expect"]);
  const messages = fields.msg === undefined ? listOf(fields.msgs, `${where}.msgs`) : [fields.msg];
  if (fields.msg !== undefined && fields.msgs !== undefined) throw new ScenarioError(`${where} has both msg and msgs`);
  const as = fields.as === undefined ? undefined : nameOf(textOf(fields.as, `${where}.as`));
  if (messages.length > 0 && as === undefined) throw new ScenarioError(`${where}.as must name who signs`);
  const expect = expectationOf(fields.expect, `${where}.expect`);
  if (messages.length === 0) {
    const idle = (["result", "log", "response", "verdict"] as const).find((name) => expect[name] !== undefined);
    if (idle !== undefined) throw new ScenarioError(`${where} has no msg, of which expect.${idle} could be said`);
    if (as !== undefined) throw new ScenarioError(`${where}.as signs no msg`);
  }
  return {
    number,
    at: fields.at === undefined && before !== undefined ? before : timeOf(fields.at, `${where}.at`),
    messages: messages.map((message, i) => fieldsOf(message, `${where}.msgs[${i}]`)),
    expect,
    ...(fields.label === undefined ? {} : { label: textOf(fields.label, `${where}.label`) }),
    ...(as === undefined ? {} : { as }),
  };
}

const ROOT = ["name", "title", "about", "description", "actors", "params", "genesis", "steps"];

/** A list of names, or names with nothing behind them. */
function actorsOf(value: Json | undefined): string[] {
  const list = Array.isArray(value) || value === undefined || value === null ? listOf(value, "actors") : undefined;
  const names = list ?? Object.keys(fieldsOf(value, "actors"));
  const actors = names.map((actor, i) => nameOf(textOf(actor, `actors[${i}]`)));
  if (actors.length === 0) throw new ScenarioError("actors must name at least one");
  const twice = actors.find((actor, i) => actors.indexOf(actor) !== i);
  if (twice !== undefined) throw new ScenarioError(`actors names ${twice} twice`);
  return actors;
}

/** `balances` and `state`; balances of actors may stand beside them. */
function genesisOf(value: Json | undefined, actors: readonly string[]): Fields {
  const { balances, state, ...own } = fieldsOf(value, "genesis");
  for (const name of Object.keys(own)) {
    if (!actors.includes(nameOf(name)))
      throw new ScenarioError(`genesis knows balances, state and actors; found ${JSON.stringify(name)}`);
  }
  return { balances: { ...own, ...fieldsOf(balances, "genesis.balances") }, state: state ?? null };
}

/** @throws ScenarioError that names the place in the file */
export function readScenario(text: string, fileName: string): Scenario {
  // Amounts beyond 2⁵³ must stay exact: numbers are read as text where they would not.
  const document = parseDocument(text, { intAsBigInt: true, schema: "core" });
  const [fault] = document.errors;
  if (fault !== undefined) throw new ScenarioError(fault.message);
  const root = fieldsOf(plain(document.toJS()), fileName, ROOT);
  const actors = actorsOf(root.actors);
  const genesis = genesisOf(root.genesis, actors);
  const steps: Step[] = [];
  for (const [i, step] of listOf(root.steps, "steps").entries()) steps.push(stepOf(step, i + 1, steps[i - 1]?.at));
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
    name: textOf(root.name ?? root.title ?? fileName, "name"),
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
