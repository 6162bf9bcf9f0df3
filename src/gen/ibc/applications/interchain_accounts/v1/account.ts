// Generated from proto/ibc/applications/interchain_accounts/v1/account.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as cosmos_auth_v1beta1_auth from "../../../../cosmos/auth/v1beta1/auth.js";

export interface InterchainAccount {
  baseAccount: cosmos_auth_v1beta1_auth.BaseAccount | undefined;
  accountOwner: string;
}

export const InterchainAccount: MessageType<InterchainAccount> = messageType<InterchainAccount>({
  name: "ibc.applications.interchain_accounts.v1.InterchainAccount",
  options: {"cosmos_proto.implements_interface":["ibc.applications.interchain_accounts.v1.InterchainAccountI"]},
  fields: [
    { no: 1, name: "base_account", prop: "baseAccount", kind: "message", message: () => cosmos_auth_v1beta1_auth.BaseAccount, options: {"gogoproto.embed":true} },
    { no: 2, name: "account_owner", prop: "accountOwner", kind: "string" },
  ],
  create: () => ({ baseAccount: undefined, accountOwner: "" }),
  write(m, w) {
    if (m.accountOwner !== "") {
      w.string(m.accountOwner);
      w.varint(18);
    }
    if (m.baseAccount !== undefined) {
      writeMessage(w, cosmos_auth_v1beta1_auth.BaseAccount, m.baseAccount);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_auth_v1beta1_auth.BaseAccount, (m.baseAccount ??= cosmos_auth_v1beta1_auth.BaseAccount.create()));
        return true;
      case 18:
        m.accountOwner = r.string();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/v1/account.proto",
  package: "ibc.applications.interchain_accounts.v1",
  messages: [InterchainAccount],
  services: [],
};
