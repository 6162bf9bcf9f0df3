/** Protobuf of a transfer: cosmos.tx.v1beta1 with one cosmos.bank.v1beta1.MsgSend, signed directly. */

const text = new TextEncoder();

function varint(value) {
  const out = [];
  let left = BigInt(value);
  while (left > 127n) {
    out.push(Number(left & 127n) | 128);
    left >>= 7n;
  }
  out.push(Number(left));
  return out;
}

const bytes = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** A field with a length; empty ones are left out, as proto3 does. */
const field = (number, content) =>
  content.length === 0 ? [] : [...varint((number << 3) | 2), ...varint(content.length), ...content];
const textField = (number, value) => field(number, text.encode(value));
const numberField = (number, value) => (BigInt(value) === 0n ? [] : [...varint(number << 3), ...varint(value)]);
const any = (typeUrl, value) => bytes(textField(1, typeUrl), field(2, value));
const coin = ({ denom, amount }) => bytes(textField(1, denom), textField(2, amount));

const DIRECT = 1;

export function txBody({ from, to, amount, memo }) {
  const send = bytes(textField(1, from), textField(2, to), field(3, coin(amount)));
  return bytes(field(1, any("/cosmos.bank.v1beta1.MsgSend", send)), textField(2, memo));
}

export function authInfo({ publicKey, sequence, fee, gas }) {
  const key = any("/cosmos.crypto.secp256k1.PubKey", bytes(field(1, publicKey)));
  const mode = bytes(field(1, numberField(1, DIRECT)));
  const signer = bytes(field(1, key), field(2, mode), numberField(3, sequence));
  const paid = bytes(fee.amount === "0" ? [] : field(1, coin(fee)), numberField(2, gas));
  return bytes(field(1, signer), field(2, paid));
}

export function txRaw(body, auth, signature) {
  return bytes(field(1, body), field(2, auth), field(3, signature));
}

export const toBase64 = (value) => btoa(String.fromCharCode(...value));
export const fromBase64 = (value) => Uint8Array.from(atob(value), (c) => c.charCodeAt(0));
