// Generated from proto/ibc/applications/interchain_accounts/v1/account.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
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
      const end = w.written;
      cosmos_auth_v1beta1_auth.BaseAccount.write(m.baseAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_auth_v1beta1_auth.BaseAccount.read(r, r.end(), (m.baseAccount ??= cosmos_auth_v1beta1_auth.BaseAccount.create()));
        break;
      case 18:
        m.accountOwner = r.string();
        break;
      default:
        skipField(InterchainAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(InterchainAccount);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/v1/account.proto",
  package: "ibc.applications.interchain_accounts.v1",
  messages: [InterchainAccount],
  services: [],
};
