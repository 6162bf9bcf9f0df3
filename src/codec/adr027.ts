/** What the SDK asks of the outermost bytes of a transaction: fields in ascending order and lengths as short as possible,
 *  so that one signed transaction has few encodings. It asks no more than that: body and auth info may come twice (the
 *  last one counts), tags may be overlong, and everything inside body and auth info is free of order.
 *  @spec cosmos-sdk v0.53 x/auth/tx/decoder.go rejectNonADR027TxRaw */
import { err, ok, type Result } from "../types/result.js";
import { WIRE_BYTES, WireCursor, WireError } from "./wire.js";

function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++;
  return length;
}

/** Never throws. */
export function checkTxRawEncoding(bytes: Uint8Array): Result<void> {
  const cursor = new WireCursor(bytes, 0, bytes.length);
  let previous = 0;
  try {
    while (cursor.pos < cursor.end) {
      cursor.tag();
      if (cursor.wireType !== WIRE_BYTES) return err(`expected ${WIRE_BYTES} wire type, got ${cursor.wireType}`);
      if (cursor.fieldNumber < previous) {
        return err(`txRaw must follow ADR-027, got tagNum ${cursor.fieldNumber} after tagNum ${previous}`);
      }
      previous = cursor.fieldNumber;
      const start = cursor.pos;
      const end = cursor.lengthEnd();
      const [read, needed] = [cursor.pos - start, varintLength(end - cursor.pos)];
      if (read !== needed) {
        return err(
          `length prefix varint for tagNum ${previous} is not as short as possible, read ${read}, only need ${needed}`,
        );
      }
      cursor.pos = end;
    }
  } catch (e) {
    if (e instanceof WireError) return err(`invalid length; ${e.message}`);
    throw e;
  }
  return ok(undefined);
}
