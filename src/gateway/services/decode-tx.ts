import type { SdkError } from "../../types/errors.js";
import type { Result } from "../../types/result.js";

/** The chain's transaction decoder, handed in: it knows the registry, and refuses what the chain refuses. */
export type DecodeTx = (bytes: Uint8Array) => Result<unknown, SdkError>;
