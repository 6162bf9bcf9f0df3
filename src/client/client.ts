/** CosmJS's clients with the commerce modules in them. */

import type { EncodeObject, OfflineSigner } from "@cosmjs/proto-signing";
import {
  BroadcastTxError,
  type DeliverTxResponse,
  type HttpEndpoint,
  QueryClient,
  SigningStargateClient,
  type SigningStargateClientOptions,
  StargateClient,
  type StargateClientOptions,
  type StdFee,
} from "@cosmjs/stargate";
import { type CometClient, connectComet } from "@cosmjs/tendermint-rpc";
import { MsgExecuteOrderFlow, MsgExecuteOrderFlowResponse } from "../gen/stateset/orders/v1/tx.js";
import type { MessageType } from "../protobuf/message.js";
import { fromHex } from "../types/bytes.js";
import { statesetAminoTypes } from "./amino.js";
import { StatesetError, simulationError } from "./errors.js";
import type { Input } from "./input.js";
import {
  setupComplianceExtension,
  setupCrossborderExtension,
  setupHoldsExtension,
  setupIdempotencyExtension,
  setupOrdersExtension,
  setupPaymentsExtension,
} from "./queries.js";
import { encodeObject, statesetRegistry } from "./types.js";

function queryClient(comet: CometClient) {
  return QueryClient.withExtensions(
    comet,
    setupOrdersExtension,
    setupPaymentsExtension,
    setupComplianceExtension,
    setupCrossborderExtension,
    setupHoldsExtension,
    setupIdempotencyExtension,
  );
}

export type StatesetQueryClient = ReturnType<typeof queryClient>;

/** Reads. */
export class StatesetClient extends StargateClient {
  readonly query: StatesetQueryClient;

  protected constructor(comet: CometClient, options: StargateClientOptions) {
    super(comet, options);
    this.query = queryClient(comet);
  }

  /** @param endpoint of CometBFT's RPC: "http://localhost:26657" */
  static override async connect(
    endpoint: string | HttpEndpoint,
    options: StargateClientOptions = {},
  ): Promise<StatesetClient> {
    return new StatesetClient(await connectComet(endpoint), options);
  }
}

/** The answer of a transaction's message. @throws Error when there is none, or one of another type */
export function responseOf<T>(result: DeliverTxResponse, type: MessageType<T>, index = 0): T {
  const found = result.msgResponses[index];
  if (found?.typeUrl !== `/${type.typeName}`) {
    throw new Error(`message ${index} answered ${found?.typeUrl ?? "nothing"}, not /${type.typeName}`);
  }
  return type.decode(found.value);
}

/** CosmJS simulates a transaction that pays nothing. Paying its fee takes two balances and their events. */
const FEE_PAYMENT_GAS = 30_000;

/** Of the check of a transaction, or of its simulation. */
function refusalOf(e: unknown, messages: readonly EncodeObject[]): unknown {
  if (e instanceof BroadcastTxError) return new StatesetError(e.codespace, e.code, e.log ?? "");
  const codespaces = messages.map(({ typeUrl }) => typeUrl.split(".")[1] ?? "");
  return e instanceof Error ? (simulationError(e.message, codespaces) ?? e) : e;
}

/** What became of an order. A verdict is no error: look at `verdict`. */
export interface OrderFlowResult extends MsgExecuteOrderFlowResponse {
  readonly transactionHash: string;
  readonly height: number;
  readonly gasUsed: bigint;
}

/** Reads, signs and sends. Made with `connectWithSigner`, it knows the messages of the commerce modules in both sign
 *  modes. */
export class SigningStatesetClient extends SigningStargateClient {
  readonly query: StatesetQueryClient;

  protected constructor(
    private readonly comet: CometClient,
    signer: OfflineSigner,
    options: SigningStargateClientOptions,
  ) {
    super(comet, signer, { registry: statesetRegistry(), aminoTypes: statesetAminoTypes(), ...options });
    this.query = queryClient(comet);
  }

  static override async connectWithSigner(
    endpoint: string | HttpEndpoint,
    signer: OfflineSigner,
    options: SigningStargateClientOptions = {},
  ): Promise<SigningStatesetClient> {
    return new SigningStatesetClient(await connectComet(endpoint), signer, options);
  }

  /** Gas of the messages and of paying a fee: what fees of "auto" are computed from. */
  override async simulate(
    signer: string,
    messages: readonly EncodeObject[],
    memo: string | undefined,
  ): Promise<number> {
    return (await super.simulate(signer, messages, memo)) + FEE_PAYMENT_GAS;
  }

  /** Signs, sends and waits for the block, as signAndBroadcast does. @throws StatesetError when the chain refuses it */
  async deliver(
    signer: string,
    messages: readonly EncodeObject[],
    fee: StdFee | "auto" | number = "auto",
    memo = "",
  ): Promise<DeliverTxResponse> {
    const result = await this.signAndBroadcast(signer, messages, fee, memo).catch((e: unknown) => {
      throw refusalOf(e, messages);
    });
    if (result.code === 0) return result;
    const { transactionHash, height, code } = result;
    const indexed = await this.comet.tx({ hash: fromHex(transactionHash) });
    throw new StatesetError(indexed.result.codespace ?? "", code, result.rawLog ?? "", transactionHash, height);
  }

  /** One message and its answer: `client.call(seller, ordersTx.MsgConfirmOrder, ordersTx.MsgConfirmOrderResponse,
   *  { seller, id: 7, clientKey: "c-7" })`. @throws StatesetError, InputError */
  async call<M extends object, R>(
    signer: string,
    type: MessageType<M>,
    response: MessageType<R>,
    fields: Input<M>,
    fee: StdFee | "auto" | number = "auto",
  ): Promise<R> {
    return responseOf(await this.deliver(signer, [encodeObject(type, fields)], fee), response);
  }

  /** Places, screens and pays an order in one transaction; the buyer signs. @throws StatesetError, InputError */
  async executeOrderFlow(
    buyer: string,
    order: Omit<Input<MsgExecuteOrderFlow>, "buyer">,
    fee: StdFee | "auto" | number = "auto",
    memo = "",
  ): Promise<OrderFlowResult> {
    const message = encodeObject(MsgExecuteOrderFlow, { ...order, buyer } as Input<MsgExecuteOrderFlow>);
    const result = await this.deliver(buyer, [message], fee, memo);
    const { transactionHash, height, gasUsed } = result;
    return { ...responseOf(result, MsgExecuteOrderFlowResponse), transactionHash, height, gasUsed };
  }
}
