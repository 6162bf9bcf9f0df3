/** Getting from a trusted header to one far ahead by as few headers in between as are needed.
 *
 *  Written as generators that ask for light blocks by height: whoever runs one hands each block in (or undefined when
 *  the source has none), from a network, a store or a test. Between questions there is nothing but this code, so that
 *  the same answers always lead to the same end.
 *  @spec cometbft light/client.go */
import type { LightBlock } from "../chain/light-block.js";
import type { ChainTime } from "../chain/time.js";
import type { Header } from "../gen/tendermint/types/types.js";
import { err, ok, type Result } from "../types/result.js";
import { type LightFault, type LightOptions, verifyBackwardsFault, verifyLightFault } from "./verify.js";

/** Asks for the light block of a height. */
export type BlockQuestions<Answer> = Generator<bigint, Answer, LightBlock | undefined>;

export interface BisectionFault {
  /** "no block": the source has not got a block of that height; it may be behind or pruned. */
  readonly kind: LightFault["kind"] | "no block";
  readonly text: string;
  /** The header that could not be verified. When it is not the target, the source is faulty and another may do. */
  readonly height: bigint;
}

/** Headers between trusted and target, halving the distance each time that trust does not reach. The answer is the
 *  trace: the trusted block, those verified in between, the target. */
export function* bisect(
  trusted: LightBlock,
  target: LightBlock,
  now: ChainTime,
  options: LightOptions,
): BlockQuestions<Result<readonly LightBlock[], BisectionFault>> {
  const trace = [trusted];
  /** The target and what was asked for on the way, the nearest last. */
  let ahead = [target];
  let verified = trusted;
  for (let depth = 0; ; ) {
    const candidate = ahead[depth]!;
    const fault = verifyLightFault(verified, candidate, now, options);
    if (fault === undefined) {
      trace.push(candidate);
      if (depth === 0) return ok(trace);
      verified = candidate;
      ahead = ahead.slice(0, depth);
      depth = 0;
      continue;
    }
    const { height } = candidate.header;
    if (fault.kind !== "not enough trust") return err({ ...fault, height });
    if (depth === ahead.length - 1) {
      const pivot = verified.header.height + (height - verified.header.height) / 2n;
      const block = yield pivot;
      if (block === undefined)
        return err({ kind: "no block", text: `no light block of height ${pivot}`, height: pivot });
      if (block.header.height !== pivot) {
        const text = `asked for the light block of height ${pivot}, got ${block.header.height}`;
        return err({ kind: "invalid header", text, height: pivot });
      }
      ahead.push(block);
    }
    depth++;
  }
}

/** From a trusted header down to an older one, header by header. */
export function* verifyBackwards(trusted: Header, target: Header): BlockQuestions<Result<undefined, BisectionFault>> {
  let verified = trusted;
  while (verified.height > target.height) {
    const height = verified.height - 1n;
    let header: Header = target;
    if (height !== target.height) {
      const block = yield height;
      if (block === undefined) return err({ kind: "no block", text: `no light block of height ${height}`, height });
      header = block.header;
    }
    const fault = verifyBackwardsFault(header, verified);
    if (fault !== undefined) return err({ ...fault, height });
    verified = header;
  }
  return ok(undefined);
}
