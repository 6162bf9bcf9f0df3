/** Places between two steps of committing a block where a process can die; tests let it die there.
 *  @source the calls of libs/fail in cometbft consensus/state.go and state/execution.go */
export type FailPoint =
  | "own message logged"
  | "before block saved"
  | "block saved"
  | "end of height logged"
  | "block executed"
  | "results saved"
  | "application committed"
  | "state saved"
  | "block applied";

export type FailHook = (point: FailPoint) => void;

export const NO_FAILURES: FailHook = () => undefined;
