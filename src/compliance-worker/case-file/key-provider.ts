/** Who wraps the keys that case records are encrypted with: a file here, a key service elsewhere. */

/** A data key that only its provider can open again. */
export interface WrappedKey {
  /** Which of the provider's keys wrapped it. */
  readonly wrappedBy: string;
  readonly nonce: Uint8Array;
  readonly bytes: Uint8Array;
}

export interface KeyProvider {
  /** Of the key that wraps now. */
  readonly current: string;
  /** @param context is bound to the wrapped key: it opens under no other one */
  wrap(key: Uint8Array, context: string): Promise<WrappedKey>;
  /** @throws KeyError when it was wrapped by another, for another context, or is changed */
  unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array>;
  /** Makes a new key that wraps from now on; the old ones still unwrap. @returns its name */
  rotate(): Promise<string>;
  /** Forgets all keys but the current one: what they wrapped is lost. */
  retireOld(): Promise<readonly string[]>;
}

/** Its text never holds a key. */
export class KeyError extends Error {
  override name = "KeyError";
}
