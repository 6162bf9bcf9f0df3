/** What goes before the body of a node's answer, and kept answers as they leave: one piece of bytes, made once. */
import { formatHead, httpDate } from "../plain-requests.js";
import type { CachedAnswer } from "./read-cache.js";

/** How long a client's connection may be idle. */
export const KEEP_ALIVE_MS = 72_000;

const SERVER_TIME = "x-server-time";

/** Headers of an answer, whoever asked. */
export function headersOf(answer: CachedAnswer, cached: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    ...answer.headers,
    "content-type": answer.contentType,
    "x-region": answer.region,
    "x-block-height": String(answer.height),
    "x-cache": cached ? "hit" : "miss",
  };
  if (cached && headers[SERVER_TIME] !== undefined) headers[SERVER_TIME] = secondsNow();
  return headers;
}

/** Of a successful GET. What the node says of it goes before. */
export function addValidators(headers: Record<string, string>, { etag, immutable }: CachedAnswer): void {
  headers.etag = etag;
  if (immutable) headers["cache-control"] ??= "public, max-age=31536000, immutable";
}

/** Its length does not change for some centuries. */
function secondsNow(): string {
  return String(Math.floor(Date.now() / 1_000));
}

/** A whole answer to a GET, for as long as it is kept. */
export class Wire {
  private date = "";

  private constructor(
    private readonly bytes: Buffer,
    private readonly dateAt: number,
    /** Where the node's seconds are; undefined when it tells none. */
    private readonly secondsAt: number | undefined,
  ) {}

  /** The answer's body is from now on a part of the same bytes. */
  static of(answer: CachedAnswer): Wire {
    const headers = headersOf(answer, true);
    addValidators(headers, answer);
    headers["content-length"] = String(answer.body.length);
    const head = formatHead(200, Object.entries(headers), KEEP_ALIVE_MS);
    const bytes = Buffer.concat([Buffer.from(head, "latin1"), answer.body]);
    answer.body = bytes.subarray(head.length);
    const after = (name: string): number => head.indexOf(`\r\n${name}: `) + name.length + 4;
    return new Wire(bytes, after("Date"), headers[SERVER_TIME] === undefined ? undefined : after(SERVER_TIME));
  }

  /** With the time of now: written over the old one, which is as long. An answer that still waits to be sent gets it
   *  too. */
  now(): Uint8Array {
    const date = httpDate();
    if (date !== this.date) {
      this.date = date;
      this.bytes.write(date, this.dateAt, "latin1");
      if (this.secondsAt !== undefined) this.bytes.write(secondsNow(), this.secondsAt, "latin1");
    }
    return this.bytes;
  }
}
