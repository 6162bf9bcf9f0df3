/** Names and positions of the SDK's own commands, where they differ from what the proto files give.
 *  @spec cosmos-sdk v0.53 x/{auth,bank,consensus,…}/autocli.go */

export interface VerbName {
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Field names in order; "..." after the last one takes all that is left. */
  readonly positional?: readonly string[];
  readonly summary?: string;
}

const auth = "cosmos.auth.v1beta1.Query";
const bank = "cosmos.bank.v1beta1.Query";

export const VERB_NAMES: { readonly [method: string]: VerbName } = {
  [`${auth}/Accounts`]: { summary: "all accounts" },
  [`${auth}/Account`]: { summary: "an account" },
  [`${auth}/AccountInfo`]: { summary: "number, sequence and key of an account, whatever its type" },
  [`${auth}/AccountAddressByID`]: {
    name: "address-by-acc-num",
    positional: ["account_id"],
    summary: "the address of an account number",
  },
  [`${auth}/ModuleAccounts`]: { summary: "accounts of modules" },
  [`${auth}/ModuleAccountByName`]: { name: "module-account", summary: "the account of a module" },
  [`${auth}/AddressBytesToString`]: { positional: ["address_bytes"], summary: "bytes of an address as text" },
  [`${auth}/AddressStringToBytes`]: { positional: ["address_string"], summary: "text of an address as bytes" },
  [`${auth}/Bech32Prefix`]: { name: "bech32-prefix", summary: "what addresses of the chain begin with" },
  [`${auth}/Params`]: { summary: "parameters of accounts and signatures" },
  [`${bank}/Balance`]: { positional: ["address", "denom"], summary: "what an account has of one denom" },
  [`${bank}/AllBalances`]: { name: "balances", summary: "what an account has" },
  [`${bank}/SpendableBalances`]: { summary: "what an account can spend" },
  [`${bank}/SpendableBalanceByDenom`]: {
    name: "spendable-balance",
    positional: ["address", "denom"],
    summary: "what an account can spend of one denom",
  },
  [`${bank}/TotalSupply`]: { aliases: ["total"], summary: "what there is of every denom" },
  [`${bank}/SupplyOf`]: { name: "total-supply-of", positional: ["denom"], summary: "what there is of one denom" },
  [`${bank}/Params`]: { summary: "parameters of the bank" },
  [`${bank}/DenomMetadata`]: { summary: "names and units of a denom" },
  [`${bank}/DenomsMetadata`]: { summary: "names and units of all denoms" },
  [`${bank}/DenomOwners`]: { summary: "who has some of a denom" },
  [`${bank}/SendEnabled`]: { positional: ["denoms..."], summary: "denoms that may or may not be sent" },
  "cosmos.bank.v1beta1.Msg/Send": {
    positional: ["from_address", "to_address", "amount..."],
    summary: "send coins from one account to another: send alice stateset1… 10ustate",
  },
  "cosmos.consensus.v1.Query/Params": { summary: "parameters of blocks, evidence and validators" },
};
