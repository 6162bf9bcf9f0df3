/** Which messages may stand in which `google.protobuf.Any`. Proto files say it with cosmos_proto.implements_interface and
 *  accepts_interface; where they do not, the SDK's Go code registers it, and this table stands in for that.
 *  @spec cosmos-sdk RegisterInterfaces and UnpackInterfaces of each module; ibc-go modules/core */

export const MSG_INTERFACE = "cosmos.base.v1beta1.Msg";
export const MSG_RESPONSE_INTERFACE = "cosmos.tx.v1beta1.MsgResponse";
export const PUBLIC_KEY_INTERFACE = "cosmos.crypto.PubKey";
export const TX_EXTENSION_INTERFACE = "cosmos.tx.v1beta1.TxExtensionOptionI";

const VESTING_ACCOUNTS = [
  "cosmos.vesting.v1beta1.BaseVestingAccount",
  "cosmos.vesting.v1beta1.ContinuousVestingAccount",
  "cosmos.vesting.v1beta1.DelayedVestingAccount",
  "cosmos.vesting.v1beta1.PeriodicVestingAccount",
  "cosmos.vesting.v1beta1.PermanentLockedAccount",
];
const ACCOUNTS = ["cosmos.auth.v1beta1.BaseAccount", "cosmos.auth.v1beta1.ModuleAccount", ...VESTING_ACCOUNTS];

/** Interface → messages that implement it without saying so. */
export const IMPLEMENTATIONS: { readonly [interfaceName: string]: readonly string[] } = {
  [PUBLIC_KEY_INTERFACE]: [
    "cosmos.crypto.ed25519.PubKey",
    "cosmos.crypto.secp256k1.PubKey",
    "cosmos.crypto.secp256r1.PubKey",
    "cosmos.crypto.multisig.LegacyAminoPubKey",
    "cosmos.auth.v1beta1.ModuleCredential",
  ],
  "cosmos.crypto.PrivKey": ["cosmos.crypto.ed25519.PrivKey", "cosmos.crypto.secp256k1.PrivKey"],
  "cosmos.auth.v1beta1.AccountI": ACCOUNTS,
  "cosmos.auth.v1beta1.GenesisAccount": ACCOUNTS,
  "cosmos.vesting.v1beta1.VestingAccount": VESTING_ACCOUNTS,
  "cosmos.evidence.v1beta1.Evidence": ["cosmos.evidence.v1beta1.Equivocation"],
  "cosmos.tx.v1beta1.Tx": ["cosmos.tx.v1beta1.Tx"],
  "ibc.core.client.v1.ClientState": ["ibc.lightclients.tendermint.v1.ClientState"],
  "ibc.core.client.v1.ConsensusState": ["ibc.lightclients.tendermint.v1.ConsensusState"],
  "ibc.core.client.v1.Header": ["ibc.lightclients.tendermint.v1.Header", "ibc.lightclients.tendermint.v1.Misbehaviour"],
};

/** "message.field" → interface that the Any must hold. A field that is neither here nor annotated takes any message that
 *  the registry knows, unseen. */
export const ACCEPTED: { readonly [field: string]: string } = {
  "cosmos.tx.v1beta1.TxBody.messages": MSG_INTERFACE,
  "cosmos.tx.v1beta1.TxBody.extension_options": TX_EXTENSION_INTERFACE,
  "cosmos.tx.v1beta1.TxBody.non_critical_extension_options": TX_EXTENSION_INTERFACE,
  "cosmos.tx.v1beta1.SignerInfo.public_key": PUBLIC_KEY_INTERFACE,
  "cosmos.tx.v1beta1.SignDocDirectAux.public_key": PUBLIC_KEY_INTERFACE,
  "cosmos.tx.signing.v1beta1.SignatureDescriptor.public_key": PUBLIC_KEY_INTERFACE,
  "cosmos.crypto.multisig.LegacyAminoPubKey.public_keys": PUBLIC_KEY_INTERFACE,
  "cosmos.crypto.keyring.v1.Record.pub_key": PUBLIC_KEY_INTERFACE,
  "cosmos.crypto.keyring.v1.Record.Local.priv_key": "cosmos.crypto.PrivKey",
  "cosmos.auth.v1beta1.BaseAccount.pub_key": PUBLIC_KEY_INTERFACE,
  "cosmos.auth.v1beta1.GenesisState.accounts": "cosmos.auth.v1beta1.GenesisAccount",
  "cosmos.gov.v1.MsgSubmitProposal.messages": MSG_INTERFACE,
  "cosmos.gov.v1.Proposal.messages": MSG_INTERFACE,
  "cosmos.evidence.v1beta1.GenesisState.evidence": "cosmos.evidence.v1beta1.Evidence",
  "cosmos.base.abci.v1beta1.TxResponse.tx": "cosmos.tx.v1beta1.Tx",
  "ibc.core.client.v1.MsgCreateClient.client_state": "ibc.core.client.v1.ClientState",
  "ibc.core.client.v1.MsgCreateClient.consensus_state": "ibc.core.client.v1.ConsensusState",
  "ibc.core.client.v1.MsgUpdateClient.client_message": "ibc.core.client.v1.Header",
  "ibc.core.client.v1.MsgUpgradeClient.client_state": "ibc.core.client.v1.ClientState",
  "ibc.core.client.v1.MsgUpgradeClient.consensus_state": "ibc.core.client.v1.ConsensusState",
  "ibc.core.client.v1.MsgSubmitMisbehaviour.misbehaviour": "ibc.core.client.v1.Header",
  "ibc.core.client.v1.MsgIBCSoftwareUpgrade.upgraded_client_state": "ibc.core.client.v1.ClientState",
  "ibc.core.client.v1.IdentifiedClientState.client_state": "ibc.core.client.v1.ClientState",
  "ibc.core.client.v1.ConsensusStateWithHeight.consensus_state": "ibc.core.client.v1.ConsensusState",
};
