import type { Signer } from "../../ports/signer.js";
import type { Persister } from "./persister.js";

/** The same signer, which waits for room while its state cannot be kept because the disk is full: a vote that is refused
 *  instead would never be asked for again, and a validator alone would stand still. */
export function retryingSigner(signer: Signer, persister: Persister): Signer {
  const run = <T>(sign: () => Promise<T>): Promise<T> => persister.run("signing state", sign);
  return {
    publicKey: signer.publicKey,
    get state() {
      return signer.state;
    },
    signVote: (chainId, vote) => run(() => signer.signVote(chainId, vote)),
    signProposal: (chainId, proposal) => run(() => signer.signProposal(chainId, proposal)),
  };
}
