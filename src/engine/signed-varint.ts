/** Go's binary.PutVarint: zigzag, seven bits a byte, low bits first. */
export function signedVarint(value: bigint): Uint8Array {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  for (; rest >= 0x80n; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  out.push(Number(rest));
  return Uint8Array.from(out);
}

export function readSignedVarint(bytes: Uint8Array): bigint {
  let raw = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) raw = (raw << 7n) | BigInt(bytes[i]! & 0x7f);
  return (raw >> 1n) ^ -(raw & 1n);
}
