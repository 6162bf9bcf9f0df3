import { parseDate, parseRfc3339, type UnixTime } from "../types/rfc3339.js";
import { scan, type Token } from "./event-query-scanner.js";

/** The event query language of CometBFT: conditions on event attributes, joined by AND.
 *  @source cometbft libs/pubsub/query/syntax/doc.go */
export type Operator = "=" | "<" | "<=" | ">" | ">=" | "CONTAINS" | "EXISTS";

export type Operand =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly value: Decimal }
  | { readonly kind: "time"; readonly text: string; readonly value: UnixTime }
  | { readonly kind: "date"; readonly text: string; readonly value: UnixTime };

export interface Condition {
  /** Event type and attribute, "transfer.sender"; or an event type alone with EXISTS. */
  readonly tag: string;
  readonly operator: Operator;
  readonly operand?: Operand;
}

export interface EventQuery {
  readonly conditions: readonly Condition[];
  /** The text in canonical form; two queries of one form are one subscription. */
  readonly text: string;
}

/** Attribute values by composite key ("type.attribute"). */
export type EventMap = ReadonlyMap<string, readonly string[]>;

export class EventQueryError extends Error {
  override name = "EventQueryError";
}

const OPERATORS = ["<=", ">=", "<", ">", "=", "CONTAINS", "EXISTS"] as const;

/** @throws EventQueryError with the offset of the fault, worded as CometBFT words it. */
export function parseEventQuery(text: string): EventQuery {
  const tokens = scan(text);
  const conditions: Condition[] = [];
  let at = 0;
  const need = (kinds: readonly Token["kind"][]): Token => {
    const token = tokens[at++];
    if (token === undefined) throw new EventQueryError(`offset ${text.length}: EOF`);
    if (token.kind === "error") throw new EventQueryError(`offset ${token.offset}: ${token.text}`);
    if (!kinds.includes(token.kind)) {
      throw new EventQueryError(`offset ${token.offset}: got ${label(token.kind)}, wanted ${labels(kinds)}`);
    }
    return token;
  };
  for (;;) {
    const tag = need(["tag"]).text;
    const operator = need(OPERATORS).kind as Operator;
    if (operator === "EXISTS") conditions.push({ tag, operator });
    else conditions.push({ tag, operator, operand: operandOf(need(operandKinds(operator))) });
    const next = tokens[at];
    if (next === undefined) break;
    if (next.kind !== "AND") {
      const got = next.kind === "error" ? "invalid token" : label(next.kind);
      throw new EventQueryError(`offset ${next.offset}: got ${got}, want AND operator`);
    }
    at++;
  }
  return { conditions, text: conditions.map(conditionText).join(" AND ") };
}

function operandKinds(operator: Operator): readonly Token["kind"][] {
  if (operator === "CONTAINS") return ["string"];
  if (operator === "=") return ["number", "time", "date", "string"];
  return ["number", "time", "date"];
}

function operandOf(token: Token): Operand {
  switch (token.kind) {
    case "string":
      return { kind: "string", text: token.text };
    case "number":
      return { kind: "number", text: token.text, value: decimalOf(token.text)! };
    case "time":
      return { kind: "time", text: token.text, value: parseRfc3339(token.text)! };
    case "date":
      return { kind: "date", text: token.text, value: parseDate(token.text)! };
    default:
      throw new EventQueryError(`offset ${token.offset}: ${token.text} is no value`);
  }
}

function conditionText(c: Condition): string {
  if (c.operand === undefined) return `${c.tag} ${c.operator}`;
  const o = c.operand;
  const text =
    o.kind === "string"
      ? `'${o.text}'`
      : o.kind === "time"
        ? `TIME ${o.text}`
        : o.kind === "date"
          ? `DATE ${o.text}`
          : o.text;
  return `${c.tag} ${c.operator} ${text}`;
}

function label(kind: Token["kind"]): string {
  if (kind === "time" || kind === "date") return `${kind}stamp`;
  return (OPERATORS as readonly string[]).includes(kind) || kind === "AND" ? `${kind} operator` : kind;
}

function labels(kinds: readonly Token["kind"][]): string {
  const names = kinds.map(label);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** A non-negative decimal number: digits × 10^−scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const LEADING_NUMBER = /^\d+(\.\d*)?/;

/** The number at the front of a text ("100ustake" is 100); undefined when there is none. */
export function decimalOf(text: string): Decimal | undefined {
  const found = LEADING_NUMBER.exec(text)?.[0];
  if (found === undefined) return undefined;
  const [whole, fraction = ""] = found.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const x = a.digits * 10n ** BigInt(scale - a.scale);
  const y = b.digits * 10n ** BigInt(scale - b.scale);
  return x < y ? -1 : x > y ? 1 : 0;
}

function compareTimes(a: UnixTime, b: UnixTime): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1;
  return a.nanos - b.nanos;
}

/** Longer values than this are no numbers that anybody compares; it bounds the cost of a comparison. */
const NUMBER_CHARS_MAX = 1024;

/** Whether one attribute value meets the condition. */
export function matchesValue(c: Condition, value: string): boolean {
  const o = c.operand;
  if (o === undefined) return true;
  if (o.kind === "string") return c.operator === "CONTAINS" ? value.includes(o.text) : value === o.text;
  let order: number;
  if (o.kind === "number") {
    const v = value.length > NUMBER_CHARS_MAX ? undefined : decimalOf(value);
    if (v === undefined) return false;
    order = compareDecimals(v, o.value);
  } else {
    const t = o.kind === "time" ? parseRfc3339(value) : parseDate(value);
    if (t === undefined) return false;
    order = compareTimes(t, o.value);
  }
  switch (c.operator) {
    case "=":
      return order === 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function meets(c: Condition, events: EventMap): boolean {
  // A key without a dot has no event type, and no tag can name it.
  const values = c.tag.includes(".") ? events.get(c.tag) : undefined;
  if (values?.some((v) => matchesValue(c, v))) return true;
  // A tag that is an event's whole type is met by any attribute of it, and compares as an empty text.
  for (const key of events.keys()) {
    const dot = key.lastIndexOf(".");
    const type = dot < 0 ? "" : key.slice(0, dot);
    if (type === c.tag && matchesValue(c, "")) return true;
  }
  return false;
}

/** Every condition must be met, each by any event. No events match no query. */
export function matchesEvents(query: EventQuery, events: EventMap): boolean {
  return events.size > 0 && query.conditions.every((c) => meets(c, events));
}
