/** gRPC server reflection, version 1 and its forerunner, which is the same by another name.
 *  @spec grpc doc/server-reflection.md */
import type { MethodDefinition, Server, ServerDuplexStream } from "@grpc/grpc-js";
import { ServerReflectionRequest, ServerReflectionResponse } from "../../gen/grpc/reflection/v1/reflection.js";
import type { FileInfo, ServiceInfo } from "../../protobuf/service.js";
import { GRPC } from "../services/grpc-status.js";
import { Descriptors } from "./descriptors.js";

const NAMES = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"];
/** Questions of one call. */
const QUESTIONS_MAX = 10_000;

type Question = ServerReflectionRequest;
type Answer = ServerReflectionResponse["messageResponse"];

/** @param files what the services' messages come from */
export function addReflection(server: Server, services: readonly ServiceInfo[], files: readonly FileInfo[]): void {
  let descriptors: Descriptors | undefined;
  const names = [...services.map((s) => s.typeName), ...NAMES].sort();
  const answerTo = (question: Question): ServerReflectionResponse => {
    // Most nodes are never asked.
    descriptors ??= new Descriptors(files);
    return ServerReflectionResponse.from({
      validHost: question.host,
      originalRequest: question,
      messageResponse: answer(descriptors, names, question),
    });
  };
  for (const name of NAMES) {
    const definition: MethodDefinition<Question, ServerReflectionResponse> = {
      path: `/${name}/ServerReflectionInfo`,
      requestStream: true,
      responseStream: true,
      requestSerialize: (m) => Buffer.from(ServerReflectionRequest.encode(m)),
      requestDeserialize: (bytes) => ServerReflectionRequest.decode(bytes),
      responseSerialize: (m) => Buffer.from(ServerReflectionResponse.encode(m)),
      responseDeserialize: (bytes) => ServerReflectionResponse.decode(bytes),
    };
    server.addService(
      { ServerReflectionInfo: definition },
      {
        ServerReflectionInfo: (call: ServerDuplexStream<Question, ServerReflectionResponse>) =>
          converse(call, answerTo),
      },
    );
  }
}

function converse(
  call: ServerDuplexStream<Question, ServerReflectionResponse>,
  answerTo: (question: Question) => ServerReflectionResponse,
): void {
  let questions = 0;
  call.on("data", (question: Question) => {
    if (++questions > QUESTIONS_MAX) call.destroy();
    else call.write(answerTo(question));
  });
  call.on("end", () => call.end());
  call.on("error", () => call.destroy());
}

function answer(descriptors: Descriptors, names: readonly string[], { messageRequest }: Question): Answer {
  switch (messageRequest?.kind) {
    case "listServices":
      return { kind: "listServicesResponse", value: { service: names.map((name) => ({ name })) } };
    case "fileByFilename":
      return fileAnswer(descriptors.named(messageRequest.value), messageRequest.value);
    case "fileContainingSymbol":
      return fileAnswer(descriptors.containing(messageRequest.value.replace(/^\./, "")), messageRequest.value);
    case "allExtensionNumbersOfType":
      return {
        kind: "allExtensionNumbersResponse",
        value: { baseTypeName: messageRequest.value, extensionNumber: [] },
      };
    case "fileContainingExtension":
      return notFound("there are no extensions");
    default:
      return { kind: "errorResponse", value: { errorCode: GRPC.INVALID_ARGUMENT, errorMessage: "an empty question" } };
  }
}

function fileAnswer(files: readonly Uint8Array[] | undefined, asked: string): Answer {
  if (files === undefined) return notFound(`not known: ${asked.slice(0, 200)}`);
  return { kind: "fileDescriptorResponse", value: { fileDescriptorProto: [...files] } };
}

function notFound(errorMessage: string): Answer {
  return { kind: "errorResponse", value: { errorCode: GRPC.NOT_FOUND, errorMessage } };
}
