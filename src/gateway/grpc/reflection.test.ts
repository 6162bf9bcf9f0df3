/** protobufjs builds types from what reflection tells, and they read and write the same bytes as ours. */
import { Client, credentials } from "@grpc/grpc-js";
import protobuf from "protobufjs";
import descriptor from "protobufjs/ext/descriptor/index.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allFiles } from "../../gen/all.js";
import { Query as BankQuery, QueryBalanceResponse } from "../../gen/cosmos/bank/v1beta1/query.js";
import { ServerReflectionRequest, ServerReflectionResponse } from "../../gen/grpc/reflection/v1/reflection.js";
import { Query as OrdersQuery } from "../../gen/stateset/orders/v1/query.js";
import type { Logger } from "../../ports/log.js";
import type { GrpcBackend } from "../services/backend.js";
import { type GrpcServer, startGrpcServer } from "./server.js";

/** The part of protobufjs that its types do not tell of. */
const files = descriptor as unknown as { FileDescriptorProto: protobuf.Type };
function rootOf(encoded: readonly Uint8Array[]): protobuf.Root {
  const file = encoded.map((bytes) => files.FileDescriptorProto.decode(bytes));
  return (protobuf.Root as unknown as { fromDescriptor(set: object): protobuf.Root }).fromDescriptor({ file });
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const V1 = "grpc.reflection.v1.ServerReflection";
const ALPHA = "grpc.reflection.v1alpha.ServerReflection";
type Question = ServerReflectionRequest["messageRequest"];

let server: GrpcServer;
let client: Client;

beforeAll(async () => {
  const backend: GrpcBackend = {
    services: [BankQuery, OrdersQuery],
    call: () => Promise.reject(new Error("not called")),
  };
  const limits = { maxReceiveBytes: 1_000_000, maxSendBytes: 10_000_000, maxOpenConnections: 10 };
  server = await startGrpcServer(backend, silent, { host: "127.0.0.1", port: 0, ...limits, files: allFiles });
  client = new Client(`127.0.0.1:${server.address.port}`, credentials.createInsecure());
});

afterAll(async () => {
  client.close();
  await server.close();
});

function ask(service: string, questions: readonly Question[]): Promise<ServerReflectionResponse["messageResponse"][]> {
  const call = client.makeBidiStreamRequest(
    `/${service}/ServerReflectionInfo`,
    (m: ServerReflectionRequest) => Buffer.from(ServerReflectionRequest.encode(m)),
    (bytes) => ServerReflectionResponse.decode(bytes),
  );
  const answers: ServerReflectionResponse["messageResponse"][] = [];
  return new Promise((resolve, reject) => {
    call.on("data", (answer: ServerReflectionResponse) => answers.push(answer.messageResponse));
    call.on("end", () => resolve(answers));
    call.on("error", reject);
    for (const messageRequest of questions) call.write({ host: "", messageRequest });
    call.end();
  });
}

const symbol = (value: string): Question => ({ kind: "fileContainingSymbol", value });

test.each([V1, ALPHA])("%s lists services, and says what is not known", async (service) => {
  const [list, unknown, empty] = await ask(service, [
    { kind: "listServices", value: "" },
    symbol("no.such.Type"),
    undefined,
  ]);
  expect(list?.kind === "listServicesResponse" && list.value.service.map((s) => s.name)).toEqual([
    "cosmos.bank.v1beta1.Query",
    V1,
    ALPHA,
    "stateset.orders.v1.Query",
  ]);
  expect(unknown).toMatchObject({ kind: "errorResponse", value: { errorCode: 5 } });
  expect(empty).toMatchObject({ kind: "errorResponse", value: { errorCode: 3 } });
});

test("what is told of every type is whole: each file comes with all that it needs", async () => {
  const names = allFiles.flatMap((f) => [...f.messages, ...f.services].map((m) => m.typeName));
  const answers = await ask(V1, names.map(symbol));
  expect(answers).toHaveLength(names.length);
  for (const [i, name] of names.entries()) {
    const answer = answers[i];
    if (answer?.kind !== "fileDescriptorResponse") throw new Error(`${name}: ${JSON.stringify(answer)}`);
    const root = rootOf(answer.value.fileDescriptorProto);
    root.resolveAll();
    expect(root.lookup(name), name).not.toBeNull();
  }
});

test("types built from it read our bytes, enumerations and nested messages included", async () => {
  const [answer] = await ask(V1, [symbol("cosmos.bank.v1beta1.Query.Balance")]);
  if (answer?.kind !== "fileDescriptorResponse") throw new Error("no file");
  const root = rootOf(answer.value.fileDescriptorProto);
  const type = root.lookupType("cosmos.bank.v1beta1.QueryBalanceResponse");
  const ours = QueryBalanceResponse.encode({ balance: { denom: "uusdc", amount: "12" } });
  expect(type.decode(ours).toJSON()).toEqual({ balance: { denom: "uusdc", amount: "12" } });
});
