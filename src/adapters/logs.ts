/** Log lines: one readable line each for people, pino's JSON for machines. */
import { type DestinationStream, pino } from "pino";
import type { Logger } from "../ports/log.js";

const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, none: 100, disabled: 100 } as const;
type LevelName = keyof typeof LEVELS;
type Method = "debug" | "info" | "warn" | "error";

export interface LogOptions {
  /** As in config.toml: "info", or "consensus:debug,*:info" by the field `module`. */
  readonly level: string;
  readonly format: "plain" | "json";
  /** Colours in plain lines. */
  readonly colour?: boolean;
  readonly write: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly nowMs?: () => number;
}

interface Thresholds {
  readonly byModule: ReadonlyMap<string, number>;
  readonly others: number;
}

/** Unknown level names count as info: config.toml is checked elsewhere. */
function thresholdsOf(level: string): Thresholds {
  const byModule = new Map<string, number>();
  let others: number = LEVELS.info;
  for (const part of level.split(",")) {
    const colon = part.lastIndexOf(":");
    const value = LEVELS[part.slice(colon + 1).trim() as LevelName] ?? LEVELS.info;
    const module = colon < 0 ? "*" : part.slice(0, colon).trim();
    if (module === "*") others = value;
    else byModule.set(module, value);
  }
  return { byModule, others };
}

type Emit = (method: Method, message: string, fields: Record<string, unknown>) => void;

export function createLogger(options: LogOptions): Logger {
  const emit = options.format === "json" ? jsonEmit(options) : plainEmit(options);
  return loggerWith(emit, thresholdsOf(options.level), {});
}

function loggerWith(emit: Emit, thresholds: Thresholds, bound: Record<string, unknown>): Logger {
  const threshold = thresholds.byModule.get(String(bound.module)) ?? thresholds.others;
  const at =
    (method: Method) =>
    (message: string, fields?: Record<string, unknown>): void => {
      if (LEVELS[method] >= threshold) emit(method, message, fields === undefined ? bound : { ...bound, ...fields });
    };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (fields) => loggerWith(emit, thresholds, { ...bound, ...fields }),
  };
}

/** bigint is no JSON; bytes and errors need a form for people. */
function printable(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex");
  if (value instanceof Error) return value.stack ?? value.message;
  return value;
}

function jsonEmit(options: LogOptions): Emit {
  const destination: DestinationStream = { write: options.write };
  const log = pino({ level: "trace", base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return (method, message, fields) => {
    const plain: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(fields)) plain[key] = printable(value);
    log[method](plain, message);
  };
}

const LABELS: { readonly [M in Method]: string } = { debug: "DBG", info: "INF", warn: "WRN", error: "ERR" };
const COLOURS: { readonly [M in Method]: number } = { debug: 90, info: 32, warn: 33, error: 31 };

function plainEmit(options: LogOptions): Emit {
  const now = options.nowMs ?? Date.now;
  const paint = (code: number, text: string) => (options.colour === true ? `\u001b[${code}m${text}\u001b[0m` : text);
  return (method, message, fields) => {
    const time = new Date(now()).toISOString().slice(11, 23);
    let line = `${paint(90, time)} ${paint(COLOURS[method], LABELS[method])} ${message}`;
    for (const [key, value] of Object.entries(fields)) line += ` ${paint(36, `${key}=`)}${fieldText(printable(value))}`;
    options.write(`${line}\n`);
  };
}

function fieldText(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value, (_, v) => printable(v)) ?? String(value));
  return typeof value === "string" && /[\s"=]/.test(text) ? JSON.stringify(text) : text;
}
