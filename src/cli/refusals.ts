/** What to type instead of what a node has refused, by the words and codes that it refused with. */

export interface Refusal {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;
}

/** By the text, because a simulation answers everything with one code. The first that matches counts. */
const BY_TEXT: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /insufficient funds|spendable balance/,
    "the account has too little: statesetd query bank balances NAME shows what it has",
  ],
  [/insufficient fee/, "pay more: --fees, or --gas-prices with the node's minimum-gas-prices"],
  [/out of gas/, "raise the limit: --gas auto --gas-adjustment 2"],
  [
    /tx already (exists )?in (cache|mempool)/,
    "the node has it already: statesetd query wait-tx HASH waits for its block",
  ],
  [/mempool is full/, "too many transactions wait: try again a little later"],
  [/tx too large|Tx too large/, "make it smaller: fewer messages, a shorter note"],
  [
    /signature verification failed|unable to verify/,
    "check --chain-id, --account-number and --sequence, and that --from is who has to sign",
  ],
  [
    /must be less than or equal to the current blockchain height|height in the future|must be greater than 0/,
    "statesetd status shows the last height; leave the height out for it",
  ],
  [
    /is not available|lowest height is|version \d+ does not exist|version does not exist|version mismatch|no commit|has been pruned|could not find results for height/,
    "this node no longer has that height: name a later one, or ask a node that keeps more with --node",
  ],
  [
    /failed to parse|failed to load query|^(Internal error: )?offset \d+:|invalid query/,
    `a query looks like "message.sender='ADDRESS' AND tx.height > 5"`,
  ],
  [/page should be within/, "name one of those pages with --page; --limit says how long they are"],
  [
    /transaction indexing is disabled|block indexing is disabled/,
    'this node keeps no index: ask another with --node, or set indexer = "kv" in config.toml',
  ],
  [/timed out waiting|query took too long|too many/, "ask for less, or try again"],
];

const BY_CODE: { readonly [code: string]: string } = {
  "sdk/5": BY_TEXT[0]![1],
  "sdk/11": BY_TEXT[2]![1],
  "sdk/13": BY_TEXT[1]![1],
  "sdk/19": BY_TEXT[3]![1],
  "sdk/20": BY_TEXT[4]![1],
  "sdk/22":
    "check the name or number that was asked for; the list of all is another query of the module: statesetd query --help",
  "sdk/38": "statesetd query block shows the last height; leave --height out for it",
};

const SEQUENCE = /account sequence mismatch, expected ([0-9]+), got/;

/** @param otherwise when nothing better is known */
export function hintFor({ codespace, code, log }: Refusal, otherwise: string): string {
  const sequence = SEQUENCE.exec(log);
  if (sequence !== null)
    return `leave --sequence out, and the client asks the node for it; or --sequence ${sequence[1]}`;
  const found = BY_TEXT.find(([pattern]) => pattern.test(log));
  return found?.[1] ?? BY_CODE[`${codespace}/${code}`] ?? otherwise;
}
