import { wrapLightClientAttack } from "../../chain/evidence.js";
import { headerHash } from "../../chain/header.js";
import { type LightBlock, lightBlockFault } from "../../chain/light-block.js";
import type { LightSource } from "../../chain/light-source.js";
import { type ChainTime, timeFromNs } from "../../chain/time.js";
import { verifyCommitLightFault } from "../../chain/verify-commit.js";
import { type BisectionFault, type BlockQuestions, bisect, verifyBackwards } from "../../light/bisection.js";
import { compareWithWitness, findDivergence, lightClientAttackEvidence } from "../../light/divergence.js";
import { isHeaderExpired, type LightOptions } from "../../light/verify.js";
import type { Logger } from "../../ports/log.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import type { Result } from "../../types/result.js";

/** "unavailable": nobody can tell now; it may be asked again. "fatal": what the operator trusts, or whom, must change. */
export class TrustError extends Error {
  override name = "TrustError";
  constructor(
    readonly kind: "unavailable" | "fatal",
    message: string,
  ) {
    super(message);
  }
}

export interface TrustAnchor {
  readonly height: bigint;
  readonly hash: Uint8Array;
}

export interface TrustedHeadersDeps {
  readonly chainId: string;
  readonly anchor: TrustAnchor;
  /** At least two; the first one is asked, the others are witnesses. */
  readonly sources: readonly LightSource[];
  readonly options: LightOptions;
  readonly nowNs: () => bigint;
  readonly log: Logger;
}

/** Headers that follow from one that the operator trusts: each is verified, and confirmed by another source.
 *  @source cometbft light/{client,detector}.go */
export class TrustedHeaders {
  private sources: LightSource[];
  private readonly verified = new Map<bigint, LightBlock>();

  private constructor(private readonly deps: TrustedHeadersDeps) {
    this.sources = [...deps.sources];
  }

  /** Begins with the block that the operator trusts. @throws TrustError */
  static async open(deps: TrustedHeadersDeps): Promise<TrustedHeaders> {
    const headers = new TrustedHeaders(deps);
    await headers.takeAnchor();
    return headers;
  }

  /** Who is still believed. */
  get believed(): readonly LightSource[] {
    return this.sources;
  }

  private now(): ChainTime {
    return timeFromNs(this.deps.nowNs());
  }

  private async takeAnchor(): Promise<void> {
    const { anchor, options, chainId } = this.deps;
    const block = await this.ask(anchor.height);
    const hash = headerHash(block.header);
    if (!bytesEqual(hash, anchor.hash)) {
      throw new TrustError(
        "fatal",
        `the header of height ${anchor.height} is ${toHexUpper(hash)}, trust_hash says ${toHexUpper(anchor.hash)}: one of the two is wrong`,
      );
    }
    if (isHeaderExpired(block.header, options.trustingPeriodNs, this.now())) {
      throw new TrustError(
        "fatal",
        `the header of height ${anchor.height} is older than trust_period: set trust_height and trust_hash of a newer one`,
      );
    }
    const { header, commit, validators } = block;
    const fault =
      lightBlockFault(block, chainId) ??
      verifyCommitLightFault(options.verifier, chainId, validators, commit.blockId, header.height, commit)?.text;
    if (fault !== undefined) throw new TrustError("fatal", `the trusted block of height ${header.height}: ${fault}`);
    await this.confirm([block], this.sources[0]!);
    this.verified.set(header.height, block);
  }

  /** The verified block of a height. @throws TrustError */
  async blockAt(height: bigint): Promise<LightBlock> {
    for (;;) {
      const known = this.verified.get(height);
      if (known !== undefined) return known;
      const target = await this.ask(height);
      const source = this.sources[0]!;
      const trace = await this.reach(target, source);
      if (trace.ok) {
        await this.confirm(trace.value, source);
        for (const block of trace.value) this.verified.set(block.header.height, block);
        continue;
      }
      const { kind, text } = trace.error;
      if (kind === "expired") {
        throw new TrustError("fatal", `${text}: set trust_height and trust_hash of a newer header`);
      }
      if (kind === "no block") throw new TrustError("unavailable", `${source.name}: ${text}`);
      this.drop(source, `height ${trace.error.height}: ${text}`);
    }
  }

  /** Asks the first source, and the others when it has nothing: whoever answers is the first one from then on. */
  private async ask(height: bigint): Promise<LightBlock> {
    const failures: string[] = [];
    for (let turn = 0; turn < this.sources.length; turn++) {
      const source = this.sources[0]!;
      try {
        const block = await source.lightBlock(height);
        if (block?.header.height === height) return block;
        failures.push(`${source.name} has no block of height ${height}`);
      } catch (error) {
        failures.push(`${source.name}: ${(error as Error).message}`);
      }
      this.sources.push(this.sources.shift()!);
    }
    throw new TrustError("unavailable", failures.join("; "));
  }

  private async reach(target: LightBlock, source: LightSource): Promise<Result<readonly LightBlock[], BisectionFault>> {
    const { height } = target.header;
    const { chainId, options } = this.deps;
    let below: LightBlock | undefined;
    let above: LightBlock | undefined;
    for (const block of this.verified.values()) {
      const at = block.header.height;
      if (at < height && (below === undefined || at > below.header.height)) below = block;
      if (at > height && (above === undefined || at < above.header.height)) above = block;
    }
    if (below !== undefined) return answered(bisect(below, target, this.now(), options), source);
    const back = await answered(verifyBackwards(above!.header, target.header), source);
    if (!back.ok) return back;
    // The header is right by its hash; that the commit proves it has to be seen.
    const { commit, validators } = target;
    const text =
      lightBlockFault(target, chainId) ??
      verifyCommitLightFault(options.verifier, chainId, validators, commit.blockId, height, commit)?.text;
    if (text !== undefined) return { ok: false, error: { kind: "invalid header", text, height } };
    return { ok: true, value: [target] };
  }

  /** At least one witness must have the last block of the trace too, with the same priorities of its validators, which no
   *  header holds (ASA-2024-009). */
  private async confirm(trace: readonly LightBlock[], source: LightSource): Promise<void> {
    const { log } = this.deps;
    const last = trace.at(-1)!;
    const { height } = last.header;
    let confirmed = false;
    for (const witness of this.sources.filter((s) => s !== source)) {
      let answer: LightBlock | undefined;
      try {
        answer = (await witness.lightBlock(height)) ?? (await witness.lightBlock(0n));
      } catch (error) {
        log.warn("a light-client witness does not answer", { witness: witness.name, error: (error as Error).message });
        continue;
      }
      // A later one: it has no block of this height any more.
      if (answer === undefined || answer.header.height > height) continue;
      switch (compareWithWitness(last, answer)) {
        case "same":
          confirmed = true;
          break;
        case "behind":
          log.info("a light-client witness is behind", { witness: witness.name, height: String(height) });
          break;
        case "other priorities":
          throw new TrustError(
            "fatal",
            `${source.name} and ${witness.name} have the validators of height ${height} in different proposer priorities: one of them is wrong`,
          );
        case "conflicting headers":
        case "conflicting times":
          await this.examine(trace, answer, source, witness);
          this.drop(witness, `its header of height ${answer.header.height} does not follow from the trusted one`);
          break;
      }
    }
    if (confirmed) return;
    throw new TrustError("unavailable", `no other server confirms the header of height ${height} of ${source.name}`);
  }

  /** Two sources tell different stories: when both hold, somebody attacks, and both sides are told.
   *  @throws TrustError when it is an attack */
  private async examine(
    trace: readonly LightBlock[],
    answer: LightBlock,
    source: LightSource,
    witness: LightSource,
  ): Promise<void> {
    const { options, log } = this.deps;
    const now = this.now();
    const theirs = await answered(findDivergence(trace, answer, now, options), witness);
    if (!theirs.ok) return;
    const { sourceTrace, block } = theirs.value;
    const trusted = sourceTrace.at(-1)!;
    await this.report(lightClientAttackEvidence(block, trusted, sourceTrace[0]!), witness);
    const ours = await answered(findDivergence(sourceTrace, block, now, options), source);
    if (ours.ok) {
      const own = ours.value.sourceTrace;
      await this.report(lightClientAttackEvidence(ours.value.block, own.at(-1)!, own[0]!), source);
    }
    log.error("an attack on light clients was found", { height: String(block.header.height) });
    throw new TrustError(
      "fatal",
      `${source.name} and ${witness.name} have different signed blocks of height ${block.header.height}: an attack. Evidence went to both; find out which of them is right before going on`,
    );
  }

  private async report(evidence: ReturnType<typeof lightClientAttackEvidence>, receiver: LightSource): Promise<void> {
    if (!evidence.ok) return;
    await receiver.reportEvidence(wrapLightClientAttack(evidence.value)).catch((error: Error) => {
      this.deps.log.warn("evidence of an attack was not taken", { server: receiver.name, error: error.message });
    });
  }

  private drop(source: LightSource, reason: string): void {
    this.sources = this.sources.filter((s) => s !== source);
    this.deps.log.warn("a light-client server is not believed any more", { server: source.name, reason });
    if (this.sources.length >= 2) return;
    throw new TrustError("fatal", `only ${this.sources.length} of statesync.rpc_servers is left that tells the truth`);
  }
}

/** Runs questions for light blocks against a source; what it does not answer, it has not got. */
async function answered<T>(questions: BlockQuestions<T>, source: LightSource): Promise<T> {
  let step = questions.next();
  while (step.done !== true) {
    const height = step.value;
    step = questions.next(await source.lightBlock(height).catch(() => undefined));
  }
  return step.value;
}
