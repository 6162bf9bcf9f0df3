/** The steps of a round, numbered and ordered as peers and the log know them.
 *  @spec cometbft consensus/types/round_state.go */
export const Step = {
  /** Waiting for the height to start, gathering late precommits of the last one. */
  newHeight: 1,
  /** Waiting for transactions, where empty blocks are not wanted. */
  newRound: 2,
  propose: 3,
  prevote: 4,
  prevoteWait: 5,
  precommit: 6,
  /** Never the step that a round is in: the step of the timeout that ends the wait for more precommits. */
  precommitWait: 7,
  commit: 8,
} as const;

export type Step = (typeof Step)[keyof typeof Step];

const NAMES: { readonly [step in Step]: string } = {
  1: "RoundStepNewHeight",
  2: "RoundStepNewRound",
  3: "RoundStepPropose",
  4: "RoundStepPrevote",
  5: "RoundStepPrevoteWait",
  6: "RoundStepPrecommit",
  7: "RoundStepPrecommitWait",
  8: "RoundStepCommit",
};

/** The name in events and in the log. */
export function stepName(step: Step): string {
  return NAMES[step];
}

export function isStep(value: number): value is Step {
  return Number.isInteger(value) && value >= Step.newHeight && value <= Step.commit;
}
