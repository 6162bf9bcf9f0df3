declare const brand: unique symbol;

/** A value that was checked once at the edge and is trusted inside. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Block height, > 0 for blocks; 0 stands for "before the first". */
export type Height = Brand<bigint, "Height">;
/** 1 to 50 bytes of text, see CometBFT types/genesis.go MaxChainIDLen. */
export type ChainId = Brand<string, "ChainId">;
/** SHA-256 output, 32 bytes. */
export type Hash = Brand<Uint8Array, "Hash">;
/** Account, validator or module address: 1 to 255 bytes, 20 or 32 in practice. */
export type Address = Brand<Uint8Array, "Address">;

export function asHeight(value: bigint): Height {
  if (value < 0n) throw new Error(`height must not be negative, found ${value}`);
  return value as Height;
}

export function asChainId(text: string): ChainId {
  if (text.length === 0) throw new Error("chain id is empty");
  if (text.length > 50) throw new Error(`chain id is longer than 50 bytes: ${text.length}`);
  return text as ChainId;
}

export function asHash(bytes: Uint8Array): Hash {
  if (bytes.length !== 32) throw new Error(`hash must have 32 bytes, found ${bytes.length}`);
  return bytes as Hash;
}

export function asAddress(bytes: Uint8Array): Address {
  if (bytes.length === 0 || bytes.length > 255)
    throw new Error(`address must have 1 to 255 bytes, found ${bytes.length}`);
  return bytes as Address;
}
