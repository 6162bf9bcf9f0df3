/** ASCII armour (RFC 4880 §6): a block of base64 with headers and a CRC-24, as the SDK exports keys.
 *  @spec golang.org/x/crypto/openpgp/armor */
import { fromBase64, toBase64 } from "../types/base64.js";
import { err, ok, type Result } from "../types/result.js";

export interface Armor {
  /** For example "TENDERMINT PRIVATE KEY". */
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
}

const LINE_LENGTH = 64;
const LINE_LENGTH_MAX = 96;
const BEGIN = "-----BEGIN ";
const END = "-----END ";
const DASHES = "-----";

function crc24(data: Uint8Array): number {
  let crc = 0xb704ce;
  for (let i = 0; i < data.length; i++) {
    crc ^= data[i]! << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

/** Headers are written in the map's order; no newline at the end. */
export function encodeArmor(armor: Armor): string {
  const lines = [`${BEGIN}${armor.type}${DASHES}`];
  for (const [name, value] of armor.headers) lines.push(`${name}: ${value}`);
  lines.push("");
  const body = toBase64(armor.data);
  for (let i = 0; i < body.length; i += LINE_LENGTH) lines.push(body.slice(i, i + LINE_LENGTH));
  const crc = crc24(armor.data);
  lines.push(`=${toBase64(new Uint8Array([crc >> 16, (crc >> 8) & 255, crc & 255]))}`);
  lines.push(`${END}${armor.type}${DASHES}`);
  return lines.join("\n");
}

/** Text before the block is skipped. Never throws. A block without a checksum line is taken, as the reference does. */
export function decodeArmor(text: string): Result<Armor> {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  for (let i = 0; i < lines.length; i++) {
    const begin = lines[i]!.trim();
    if (!begin.startsWith(BEGIN) || begin.length <= BEGIN.length + DASHES.length) continue;
    const headers = new Map<string, string>();
    const bodyStart = readHeaders(lines, i + 1, headers);
    if (bodyStart === undefined) continue;
    const data = readBody(lines, bodyStart);
    return data.ok ? ok({ type: begin.slice(BEGIN.length, -DASHES.length), headers, data: data.value }) : data;
  }
  return err(`no armoured block found: it starts with ${BEGIN.trim()}`);
}

/** Returns the line after the empty one that ends the headers; undefined when this is no block. */
function readHeaders(lines: readonly string[], start: number, headers: Map<string, string>): number | undefined {
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (line === "") return i + 1;
    const colon = line.indexOf(": ");
    if (colon < 0) return undefined;
    headers.set(line.slice(0, colon), line.slice(colon + 2));
  }
  return undefined;
}

function readBody(lines: readonly string[], start: number): Result<Uint8Array> {
  let body = "";
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith(END)) return decodeBody(body, undefined);
    if (line.length === 5 && line.startsWith("=")) {
      if (!(lines[i + 1] ?? "").startsWith(END)) return err("armour invalid: nothing may follow the checksum");
      return decodeBody(body, line.slice(1));
    }
    if (line.length > LINE_LENGTH_MAX) return err(`armour invalid: a line of ${line.length} characters`);
    body += line;
  }
  return err("armour invalid: the end is missing");
}

function decodeBody(body: string, checksum: string | undefined): Result<Uint8Array> {
  try {
    const data = fromBase64(body);
    if (checksum === undefined) return ok(data);
    const [a = 0, b = 0, c = 0] = fromBase64(checksum);
    return ((a << 16) | (b << 8) | c) === crc24(data) ? ok(data) : err("armour invalid: wrong checksum");
  } catch (e) {
    return err(`armour invalid: ${(e as Error).message}`);
  }
}
