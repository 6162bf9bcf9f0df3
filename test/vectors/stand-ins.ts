/** Modules that do not exist yet, as far as a vector needs their messages to pass: handlers that do nothing. */
import { Msg as AuthzMsg } from "../../src/gen/cosmos/authz/v1beta1/tx.js";
import { Msg as DistributionMsg } from "../../src/gen/cosmos/distribution/v1beta1/tx.js";
import { Msg as GovMsg } from "../../src/gen/cosmos/gov/v1/tx.js";
import { Msg as StakingMsg } from "../../src/gen/cosmos/staking/v1beta1/tx.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import type { ServiceInfo } from "../../src/protobuf/service.js";
import type { AppModule } from "../../src/sdk/module.js";

function standIn(name: string, service: ServiceInfo): AppModule {
  const answer = (type: AnyMessageType) => (): object => type.create() as object;
  const msgs = Object.fromEntries(Object.entries(service.methods).map(([key, m]) => [key, answer(m.output)]));
  return {
    name: `stand-in for ${name}`,
    storeKey: undefined,
    consensusVersion: 1,
    msgService: service,
    queryService: undefined,
    msgs,
    checks: {},
    queries: {},
    genesis: undefined,
    preBlock: undefined,
    beginBlock: undefined,
    endBlock: undefined,
    invariants: {},
    migrations: {},
  };
}

export function standIns(): AppModule[] {
  return [
    standIn("authz", AuthzMsg),
    standIn("distribution", DistributionMsg),
    standIn("gov", GovMsg),
    standIn("staking", StakingMsg),
  ];
}
