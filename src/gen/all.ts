// Generated from proto/ by scripts/proto-gen. Do not edit.
import type { FileInfo } from "../protobuf/service.js";
import { $file as cosmos_auth_v1beta1_auth } from "./cosmos/auth/v1beta1/auth.js";
import { $file as cosmos_auth_v1beta1_genesis } from "./cosmos/auth/v1beta1/genesis.js";
import { $file as cosmos_auth_v1beta1_query } from "./cosmos/auth/v1beta1/query.js";
import { $file as cosmos_auth_v1beta1_tx } from "./cosmos/auth/v1beta1/tx.js";
import { $file as cosmos_authz_v1beta1_authz } from "./cosmos/authz/v1beta1/authz.js";
import { $file as cosmos_authz_v1beta1_event } from "./cosmos/authz/v1beta1/event.js";
import { $file as cosmos_authz_v1beta1_genesis } from "./cosmos/authz/v1beta1/genesis.js";
import { $file as cosmos_authz_v1beta1_query } from "./cosmos/authz/v1beta1/query.js";
import { $file as cosmos_authz_v1beta1_tx } from "./cosmos/authz/v1beta1/tx.js";
import { $file as cosmos_bank_v1beta1_authz } from "./cosmos/bank/v1beta1/authz.js";
import { $file as cosmos_bank_v1beta1_bank } from "./cosmos/bank/v1beta1/bank.js";
import { $file as cosmos_bank_v1beta1_genesis } from "./cosmos/bank/v1beta1/genesis.js";
import { $file as cosmos_bank_v1beta1_query } from "./cosmos/bank/v1beta1/query.js";
import { $file as cosmos_bank_v1beta1_tx } from "./cosmos/bank/v1beta1/tx.js";
import { $file as cosmos_base_abci_v1beta1_abci } from "./cosmos/base/abci/v1beta1/abci.js";
import { $file as cosmos_base_node_v1beta1_query } from "./cosmos/base/node/v1beta1/query.js";
import { $file as cosmos_base_query_v1beta1_pagination } from "./cosmos/base/query/v1beta1/pagination.js";
import { $file as cosmos_base_reflection_v1beta1_reflection } from "./cosmos/base/reflection/v1beta1/reflection.js";
import { $file as cosmos_base_tendermint_v1beta1_query } from "./cosmos/base/tendermint/v1beta1/query.js";
import { $file as cosmos_base_tendermint_v1beta1_types } from "./cosmos/base/tendermint/v1beta1/types.js";
import { $file as cosmos_base_v1beta1_coin } from "./cosmos/base/v1beta1/coin.js";
import { $file as cosmos_consensus_v1_query } from "./cosmos/consensus/v1/query.js";
import { $file as cosmos_consensus_v1_tx } from "./cosmos/consensus/v1/tx.js";
import { $file as cosmos_crypto_ed25519_keys } from "./cosmos/crypto/ed25519/keys.js";
import { $file as cosmos_crypto_hd_v1_hd } from "./cosmos/crypto/hd/v1/hd.js";
import { $file as cosmos_crypto_keyring_v1_record } from "./cosmos/crypto/keyring/v1/record.js";
import { $file as cosmos_crypto_multisig_keys } from "./cosmos/crypto/multisig/keys.js";
import { $file as cosmos_crypto_multisig_v1beta1_multisig } from "./cosmos/crypto/multisig/v1beta1/multisig.js";
import { $file as cosmos_crypto_secp256k1_keys } from "./cosmos/crypto/secp256k1/keys.js";
import { $file as cosmos_crypto_secp256r1_keys } from "./cosmos/crypto/secp256r1/keys.js";
import { $file as cosmos_distribution_v1beta1_distribution } from "./cosmos/distribution/v1beta1/distribution.js";
import { $file as cosmos_distribution_v1beta1_genesis } from "./cosmos/distribution/v1beta1/genesis.js";
import { $file as cosmos_distribution_v1beta1_query } from "./cosmos/distribution/v1beta1/query.js";
import { $file as cosmos_distribution_v1beta1_tx } from "./cosmos/distribution/v1beta1/tx.js";
import { $file as cosmos_evidence_v1beta1_evidence } from "./cosmos/evidence/v1beta1/evidence.js";
import { $file as cosmos_evidence_v1beta1_genesis } from "./cosmos/evidence/v1beta1/genesis.js";
import { $file as cosmos_evidence_v1beta1_query } from "./cosmos/evidence/v1beta1/query.js";
import { $file as cosmos_evidence_v1beta1_tx } from "./cosmos/evidence/v1beta1/tx.js";
import { $file as cosmos_feegrant_v1beta1_feegrant } from "./cosmos/feegrant/v1beta1/feegrant.js";
import { $file as cosmos_feegrant_v1beta1_genesis } from "./cosmos/feegrant/v1beta1/genesis.js";
import { $file as cosmos_feegrant_v1beta1_query } from "./cosmos/feegrant/v1beta1/query.js";
import { $file as cosmos_feegrant_v1beta1_tx } from "./cosmos/feegrant/v1beta1/tx.js";
import { $file as cosmos_genutil_v1beta1_genesis } from "./cosmos/genutil/v1beta1/genesis.js";
import { $file as cosmos_gov_v1_genesis } from "./cosmos/gov/v1/genesis.js";
import { $file as cosmos_gov_v1_gov } from "./cosmos/gov/v1/gov.js";
import { $file as cosmos_gov_v1_query } from "./cosmos/gov/v1/query.js";
import { $file as cosmos_gov_v1_tx } from "./cosmos/gov/v1/tx.js";
import { $file as cosmos_gov_v1beta1_genesis } from "./cosmos/gov/v1beta1/genesis.js";
import { $file as cosmos_gov_v1beta1_gov } from "./cosmos/gov/v1beta1/gov.js";
import { $file as cosmos_gov_v1beta1_query } from "./cosmos/gov/v1beta1/query.js";
import { $file as cosmos_gov_v1beta1_tx } from "./cosmos/gov/v1beta1/tx.js";
import { $file as cosmos_ics23_v1_proofs } from "./cosmos/ics23/v1/proofs.js";
import { $file as cosmos_mint_v1beta1_genesis } from "./cosmos/mint/v1beta1/genesis.js";
import { $file as cosmos_mint_v1beta1_mint } from "./cosmos/mint/v1beta1/mint.js";
import { $file as cosmos_mint_v1beta1_query } from "./cosmos/mint/v1beta1/query.js";
import { $file as cosmos_mint_v1beta1_tx } from "./cosmos/mint/v1beta1/tx.js";
import { $file as cosmos_params_v1beta1_params } from "./cosmos/params/v1beta1/params.js";
import { $file as cosmos_params_v1beta1_query } from "./cosmos/params/v1beta1/query.js";
import { $file as cosmos_protocolpool_v1_genesis } from "./cosmos/protocolpool/v1/genesis.js";
import { $file as cosmos_protocolpool_v1_query } from "./cosmos/protocolpool/v1/query.js";
import { $file as cosmos_protocolpool_v1_tx } from "./cosmos/protocolpool/v1/tx.js";
import { $file as cosmos_protocolpool_v1_types } from "./cosmos/protocolpool/v1/types.js";
import { $file as cosmos_slashing_v1beta1_genesis } from "./cosmos/slashing/v1beta1/genesis.js";
import { $file as cosmos_slashing_v1beta1_query } from "./cosmos/slashing/v1beta1/query.js";
import { $file as cosmos_slashing_v1beta1_slashing } from "./cosmos/slashing/v1beta1/slashing.js";
import { $file as cosmos_slashing_v1beta1_tx } from "./cosmos/slashing/v1beta1/tx.js";
import { $file as cosmos_staking_v1beta1_authz } from "./cosmos/staking/v1beta1/authz.js";
import { $file as cosmos_staking_v1beta1_genesis } from "./cosmos/staking/v1beta1/genesis.js";
import { $file as cosmos_staking_v1beta1_query } from "./cosmos/staking/v1beta1/query.js";
import { $file as cosmos_staking_v1beta1_staking } from "./cosmos/staking/v1beta1/staking.js";
import { $file as cosmos_staking_v1beta1_tx } from "./cosmos/staking/v1beta1/tx.js";
import { $file as cosmos_store_snapshots_v1_snapshot } from "./cosmos/store/snapshots/v1/snapshot.js";
import { $file as cosmos_store_v1beta1_commit_info } from "./cosmos/store/v1beta1/commit_info.js";
import { $file as cosmos_tx_signing_v1beta1_signing } from "./cosmos/tx/signing/v1beta1/signing.js";
import { $file as cosmos_tx_v1beta1_service } from "./cosmos/tx/v1beta1/service.js";
import { $file as cosmos_tx_v1beta1_tx } from "./cosmos/tx/v1beta1/tx.js";
import { $file as cosmos_upgrade_v1beta1_query } from "./cosmos/upgrade/v1beta1/query.js";
import { $file as cosmos_upgrade_v1beta1_tx } from "./cosmos/upgrade/v1beta1/tx.js";
import { $file as cosmos_upgrade_v1beta1_upgrade } from "./cosmos/upgrade/v1beta1/upgrade.js";
import { $file as cosmos_vesting_v1beta1_tx } from "./cosmos/vesting/v1beta1/tx.js";
import { $file as cosmos_vesting_v1beta1_vesting } from "./cosmos/vesting/v1beta1/vesting.js";
import { $file as google_api_http } from "./google/api/http.js";
import { $file as google_protobuf_any } from "./google/protobuf/any.js";
import { $file as google_protobuf_descriptor } from "./google/protobuf/descriptor.js";
import { $file as google_protobuf_duration } from "./google/protobuf/duration.js";
import { $file as google_protobuf_empty } from "./google/protobuf/empty.js";
import { $file as google_protobuf_timestamp } from "./google/protobuf/timestamp.js";
import { $file as google_protobuf_wrappers } from "./google/protobuf/wrappers.js";
import { $file as grpc_reflection_v1_reflection } from "./grpc/reflection/v1/reflection.js";
import { $file as ibc_applications_interchain_accounts_controller_v1_controller } from "./ibc/applications/interchain_accounts/controller/v1/controller.js";
import { $file as ibc_applications_interchain_accounts_controller_v1_query } from "./ibc/applications/interchain_accounts/controller/v1/query.js";
import { $file as ibc_applications_interchain_accounts_controller_v1_tx } from "./ibc/applications/interchain_accounts/controller/v1/tx.js";
import { $file as ibc_applications_interchain_accounts_genesis_v1_genesis } from "./ibc/applications/interchain_accounts/genesis/v1/genesis.js";
import { $file as ibc_applications_interchain_accounts_host_v1_host } from "./ibc/applications/interchain_accounts/host/v1/host.js";
import { $file as ibc_applications_interchain_accounts_host_v1_query } from "./ibc/applications/interchain_accounts/host/v1/query.js";
import { $file as ibc_applications_interchain_accounts_host_v1_tx } from "./ibc/applications/interchain_accounts/host/v1/tx.js";
import { $file as ibc_applications_interchain_accounts_v1_account } from "./ibc/applications/interchain_accounts/v1/account.js";
import { $file as ibc_applications_interchain_accounts_v1_metadata } from "./ibc/applications/interchain_accounts/v1/metadata.js";
import { $file as ibc_applications_interchain_accounts_v1_packet } from "./ibc/applications/interchain_accounts/v1/packet.js";
import { $file as ibc_applications_transfer_v1_authz } from "./ibc/applications/transfer/v1/authz.js";
import { $file as ibc_applications_transfer_v1_denomtrace } from "./ibc/applications/transfer/v1/denomtrace.js";
import { $file as ibc_applications_transfer_v1_genesis } from "./ibc/applications/transfer/v1/genesis.js";
import { $file as ibc_applications_transfer_v1_packet } from "./ibc/applications/transfer/v1/packet.js";
import { $file as ibc_applications_transfer_v1_query } from "./ibc/applications/transfer/v1/query.js";
import { $file as ibc_applications_transfer_v1_token } from "./ibc/applications/transfer/v1/token.js";
import { $file as ibc_applications_transfer_v1_transfer } from "./ibc/applications/transfer/v1/transfer.js";
import { $file as ibc_applications_transfer_v1_tx } from "./ibc/applications/transfer/v1/tx.js";
import { $file as ibc_core_channel_v1_channel } from "./ibc/core/channel/v1/channel.js";
import { $file as ibc_core_channel_v1_genesis } from "./ibc/core/channel/v1/genesis.js";
import { $file as ibc_core_channel_v1_query } from "./ibc/core/channel/v1/query.js";
import { $file as ibc_core_channel_v1_tx } from "./ibc/core/channel/v1/tx.js";
import { $file as ibc_core_channel_v2_genesis } from "./ibc/core/channel/v2/genesis.js";
import { $file as ibc_core_channel_v2_packet } from "./ibc/core/channel/v2/packet.js";
import { $file as ibc_core_channel_v2_query } from "./ibc/core/channel/v2/query.js";
import { $file as ibc_core_channel_v2_tx } from "./ibc/core/channel/v2/tx.js";
import { $file as ibc_core_client_v1_client } from "./ibc/core/client/v1/client.js";
import { $file as ibc_core_client_v1_genesis } from "./ibc/core/client/v1/genesis.js";
import { $file as ibc_core_client_v1_query } from "./ibc/core/client/v1/query.js";
import { $file as ibc_core_client_v1_tx } from "./ibc/core/client/v1/tx.js";
import { $file as ibc_core_client_v2_config } from "./ibc/core/client/v2/config.js";
import { $file as ibc_core_client_v2_counterparty } from "./ibc/core/client/v2/counterparty.js";
import { $file as ibc_core_client_v2_genesis } from "./ibc/core/client/v2/genesis.js";
import { $file as ibc_core_client_v2_query } from "./ibc/core/client/v2/query.js";
import { $file as ibc_core_client_v2_tx } from "./ibc/core/client/v2/tx.js";
import { $file as ibc_core_commitment_v1_commitment } from "./ibc/core/commitment/v1/commitment.js";
import { $file as ibc_core_commitment_v2_commitment } from "./ibc/core/commitment/v2/commitment.js";
import { $file as ibc_core_connection_v1_connection } from "./ibc/core/connection/v1/connection.js";
import { $file as ibc_core_connection_v1_genesis } from "./ibc/core/connection/v1/genesis.js";
import { $file as ibc_core_connection_v1_query } from "./ibc/core/connection/v1/query.js";
import { $file as ibc_core_connection_v1_tx } from "./ibc/core/connection/v1/tx.js";
import { $file as ibc_core_types_v1_genesis } from "./ibc/core/types/v1/genesis.js";
import { $file as ibc_lightclients_tendermint_v1_tendermint } from "./ibc/lightclients/tendermint/v1/tendermint.js";
import { $file as stateset_compliance_v1_events } from "./stateset/compliance/v1/events.js";
import { $file as stateset_compliance_v1_genesis } from "./stateset/compliance/v1/genesis.js";
import { $file as stateset_compliance_v1_query } from "./stateset/compliance/v1/query.js";
import { $file as stateset_compliance_v1_state } from "./stateset/compliance/v1/state.js";
import { $file as stateset_compliance_v1_tx } from "./stateset/compliance/v1/tx.js";
import { $file as stateset_compliance_v1_verdict } from "./stateset/compliance/v1/verdict.js";
import { $file as stateset_crossborder_v1_events } from "./stateset/crossborder/v1/events.js";
import { $file as stateset_crossborder_v1_genesis } from "./stateset/crossborder/v1/genesis.js";
import { $file as stateset_crossborder_v1_query } from "./stateset/crossborder/v1/query.js";
import { $file as stateset_crossborder_v1_state } from "./stateset/crossborder/v1/state.js";
import { $file as stateset_crossborder_v1_tx } from "./stateset/crossborder/v1/tx.js";
import { $file as stateset_holds_v1_events } from "./stateset/holds/v1/events.js";
import { $file as stateset_holds_v1_genesis } from "./stateset/holds/v1/genesis.js";
import { $file as stateset_holds_v1_query } from "./stateset/holds/v1/query.js";
import { $file as stateset_holds_v1_state } from "./stateset/holds/v1/state.js";
import { $file as stateset_idempotency_v1_genesis } from "./stateset/idempotency/v1/genesis.js";
import { $file as stateset_idempotency_v1_query } from "./stateset/idempotency/v1/query.js";
import { $file as stateset_idempotency_v1_state } from "./stateset/idempotency/v1/state.js";
import { $file as stateset_orders_v1_events } from "./stateset/orders/v1/events.js";
import { $file as stateset_orders_v1_genesis } from "./stateset/orders/v1/genesis.js";
import { $file as stateset_orders_v1_query } from "./stateset/orders/v1/query.js";
import { $file as stateset_orders_v1_state } from "./stateset/orders/v1/state.js";
import { $file as stateset_orders_v1_tx } from "./stateset/orders/v1/tx.js";
import { $file as stateset_payments_v1_events } from "./stateset/payments/v1/events.js";
import { $file as stateset_payments_v1_genesis } from "./stateset/payments/v1/genesis.js";
import { $file as stateset_payments_v1_query } from "./stateset/payments/v1/query.js";
import { $file as stateset_payments_v1_state } from "./stateset/payments/v1/state.js";
import { $file as stateset_payments_v1_tx } from "./stateset/payments/v1/tx.js";
import { $file as stateset_validators_v1_events } from "./stateset/validators/v1/events.js";
import { $file as stateset_validators_v1_genesis } from "./stateset/validators/v1/genesis.js";
import { $file as stateset_validators_v1_query } from "./stateset/validators/v1/query.js";
import { $file as stateset_validators_v1_state } from "./stateset/validators/v1/state.js";
import { $file as stateset_validators_v1_tx } from "./stateset/validators/v1/tx.js";
import { $file as tendermint_abci_types } from "./tendermint/abci/types.js";
import { $file as tendermint_blocksync_stub } from "./tendermint/blocksync/stub.js";
import { $file as tendermint_blocksync_types } from "./tendermint/blocksync/types.js";
import { $file as tendermint_consensus_types } from "./tendermint/consensus/types.js";
import { $file as tendermint_consensus_wal } from "./tendermint/consensus/wal.js";
import { $file as tendermint_crypto_keys } from "./tendermint/crypto/keys.js";
import { $file as tendermint_crypto_proof } from "./tendermint/crypto/proof.js";
import { $file as tendermint_libs_bits_types } from "./tendermint/libs/bits/types.js";
import { $file as tendermint_mempool_types } from "./tendermint/mempool/types.js";
import { $file as tendermint_p2p_conn } from "./tendermint/p2p/conn.js";
import { $file as tendermint_p2p_pex } from "./tendermint/p2p/pex.js";
import { $file as tendermint_p2p_types } from "./tendermint/p2p/types.js";
import { $file as tendermint_privval_types } from "./tendermint/privval/types.js";
import { $file as tendermint_rpc_grpc_types } from "./tendermint/rpc/grpc/types.js";
import { $file as tendermint_state_types } from "./tendermint/state/types.js";
import { $file as tendermint_statesync_types } from "./tendermint/statesync/types.js";
import { $file as tendermint_store_types } from "./tendermint/store/types.js";
import { $file as tendermint_types_block } from "./tendermint/types/block.js";
import { $file as tendermint_types_canonical } from "./tendermint/types/canonical.js";
import { $file as tendermint_types_events } from "./tendermint/types/events.js";
import { $file as tendermint_types_evidence } from "./tendermint/types/evidence.js";
import { $file as tendermint_types_params } from "./tendermint/types/params.js";
import { $file as tendermint_types_types } from "./tendermint/types/types.js";
import { $file as tendermint_types_validator } from "./tendermint/types/validator.js";
import { $file as tendermint_version_types } from "./tendermint/version/types.js";

/** Every proto file of the project; tools and tests use it, the node names what it needs. */
export const allFiles: readonly FileInfo[] = [
  cosmos_auth_v1beta1_auth,
  cosmos_auth_v1beta1_genesis,
  cosmos_auth_v1beta1_query,
  cosmos_auth_v1beta1_tx,
  cosmos_authz_v1beta1_authz,
  cosmos_authz_v1beta1_event,
  cosmos_authz_v1beta1_genesis,
  cosmos_authz_v1beta1_query,
  cosmos_authz_v1beta1_tx,
  cosmos_bank_v1beta1_authz,
  cosmos_bank_v1beta1_bank,
  cosmos_bank_v1beta1_genesis,
  cosmos_bank_v1beta1_query,
  cosmos_bank_v1beta1_tx,
  cosmos_base_abci_v1beta1_abci,
  cosmos_base_node_v1beta1_query,
  cosmos_base_query_v1beta1_pagination,
  cosmos_base_reflection_v1beta1_reflection,
  cosmos_base_tendermint_v1beta1_query,
  cosmos_base_tendermint_v1beta1_types,
  cosmos_base_v1beta1_coin,
  cosmos_consensus_v1_query,
  cosmos_consensus_v1_tx,
  cosmos_crypto_ed25519_keys,
  cosmos_crypto_hd_v1_hd,
  cosmos_crypto_keyring_v1_record,
  cosmos_crypto_multisig_keys,
  cosmos_crypto_multisig_v1beta1_multisig,
  cosmos_crypto_secp256k1_keys,
  cosmos_crypto_secp256r1_keys,
  cosmos_distribution_v1beta1_distribution,
  cosmos_distribution_v1beta1_genesis,
  cosmos_distribution_v1beta1_query,
  cosmos_distribution_v1beta1_tx,
  cosmos_evidence_v1beta1_evidence,
  cosmos_evidence_v1beta1_genesis,
  cosmos_evidence_v1beta1_query,
  cosmos_evidence_v1beta1_tx,
  cosmos_feegrant_v1beta1_feegrant,
  cosmos_feegrant_v1beta1_genesis,
  cosmos_feegrant_v1beta1_query,
  cosmos_feegrant_v1beta1_tx,
  cosmos_genutil_v1beta1_genesis,
  cosmos_gov_v1_genesis,
  cosmos_gov_v1_gov,
  cosmos_gov_v1_query,
  cosmos_gov_v1_tx,
  cosmos_gov_v1beta1_genesis,
  cosmos_gov_v1beta1_gov,
  cosmos_gov_v1beta1_query,
  cosmos_gov_v1beta1_tx,
  cosmos_ics23_v1_proofs,
  cosmos_mint_v1beta1_genesis,
  cosmos_mint_v1beta1_mint,
  cosmos_mint_v1beta1_query,
  cosmos_mint_v1beta1_tx,
  cosmos_params_v1beta1_params,
  cosmos_params_v1beta1_query,
  cosmos_protocolpool_v1_genesis,
  cosmos_protocolpool_v1_query,
  cosmos_protocolpool_v1_tx,
  cosmos_protocolpool_v1_types,
  cosmos_slashing_v1beta1_genesis,
  cosmos_slashing_v1beta1_query,
  cosmos_slashing_v1beta1_slashing,
  cosmos_slashing_v1beta1_tx,
  cosmos_staking_v1beta1_authz,
  cosmos_staking_v1beta1_genesis,
  cosmos_staking_v1beta1_query,
  cosmos_staking_v1beta1_staking,
  cosmos_staking_v1beta1_tx,
  cosmos_store_snapshots_v1_snapshot,
  cosmos_store_v1beta1_commit_info,
  cosmos_tx_signing_v1beta1_signing,
  cosmos_tx_v1beta1_service,
  cosmos_tx_v1beta1_tx,
  cosmos_upgrade_v1beta1_query,
  cosmos_upgrade_v1beta1_tx,
  cosmos_upgrade_v1beta1_upgrade,
  cosmos_vesting_v1beta1_tx,
  cosmos_vesting_v1beta1_vesting,
  google_api_http,
  google_protobuf_any,
  google_protobuf_descriptor,
  google_protobuf_duration,
  google_protobuf_empty,
  google_protobuf_timestamp,
  google_protobuf_wrappers,
  grpc_reflection_v1_reflection,
  ibc_applications_interchain_accounts_controller_v1_controller,
  ibc_applications_interchain_accounts_controller_v1_query,
  ibc_applications_interchain_accounts_controller_v1_tx,
  ibc_applications_interchain_accounts_genesis_v1_genesis,
  ibc_applications_interchain_accounts_host_v1_host,
  ibc_applications_interchain_accounts_host_v1_query,
  ibc_applications_interchain_accounts_host_v1_tx,
  ibc_applications_interchain_accounts_v1_account,
  ibc_applications_interchain_accounts_v1_metadata,
  ibc_applications_interchain_accounts_v1_packet,
  ibc_applications_transfer_v1_authz,
  ibc_applications_transfer_v1_denomtrace,
  ibc_applications_transfer_v1_genesis,
  ibc_applications_transfer_v1_packet,
  ibc_applications_transfer_v1_query,
  ibc_applications_transfer_v1_token,
  ibc_applications_transfer_v1_transfer,
  ibc_applications_transfer_v1_tx,
  ibc_core_channel_v1_channel,
  ibc_core_channel_v1_genesis,
  ibc_core_channel_v1_query,
  ibc_core_channel_v1_tx,
  ibc_core_channel_v2_genesis,
  ibc_core_channel_v2_packet,
  ibc_core_channel_v2_query,
  ibc_core_channel_v2_tx,
  ibc_core_client_v1_client,
  ibc_core_client_v1_genesis,
  ibc_core_client_v1_query,
  ibc_core_client_v1_tx,
  ibc_core_client_v2_config,
  ibc_core_client_v2_counterparty,
  ibc_core_client_v2_genesis,
  ibc_core_client_v2_query,
  ibc_core_client_v2_tx,
  ibc_core_commitment_v1_commitment,
  ibc_core_commitment_v2_commitment,
  ibc_core_connection_v1_connection,
  ibc_core_connection_v1_genesis,
  ibc_core_connection_v1_query,
  ibc_core_connection_v1_tx,
  ibc_core_types_v1_genesis,
  ibc_lightclients_tendermint_v1_tendermint,
  stateset_compliance_v1_events,
  stateset_compliance_v1_genesis,
  stateset_compliance_v1_query,
  stateset_compliance_v1_state,
  stateset_compliance_v1_tx,
  stateset_compliance_v1_verdict,
  stateset_crossborder_v1_events,
  stateset_crossborder_v1_genesis,
  stateset_crossborder_v1_query,
  stateset_crossborder_v1_state,
  stateset_crossborder_v1_tx,
  stateset_holds_v1_events,
  stateset_holds_v1_genesis,
  stateset_holds_v1_query,
  stateset_holds_v1_state,
  stateset_idempotency_v1_genesis,
  stateset_idempotency_v1_query,
  stateset_idempotency_v1_state,
  stateset_orders_v1_events,
  stateset_orders_v1_genesis,
  stateset_orders_v1_query,
  stateset_orders_v1_state,
  stateset_orders_v1_tx,
  stateset_payments_v1_events,
  stateset_payments_v1_genesis,
  stateset_payments_v1_query,
  stateset_payments_v1_state,
  stateset_payments_v1_tx,
  stateset_validators_v1_events,
  stateset_validators_v1_genesis,
  stateset_validators_v1_query,
  stateset_validators_v1_state,
  stateset_validators_v1_tx,
  tendermint_abci_types,
  tendermint_blocksync_stub,
  tendermint_blocksync_types,
  tendermint_consensus_types,
  tendermint_consensus_wal,
  tendermint_crypto_keys,
  tendermint_crypto_proof,
  tendermint_libs_bits_types,
  tendermint_mempool_types,
  tendermint_p2p_conn,
  tendermint_p2p_pex,
  tendermint_p2p_types,
  tendermint_privval_types,
  tendermint_rpc_grpc_types,
  tendermint_state_types,
  tendermint_statesync_types,
  tendermint_store_types,
  tendermint_types_block,
  tendermint_types_canonical,
  tendermint_types_events,
  tendermint_types_evidence,
  tendermint_types_params,
  tendermint_types_types,
  tendermint_types_validator,
  tendermint_version_types,
];
