/** gRPC-web: unary gRPC in plain HTTP/1.1 posts, as web pages can send them.
 *  @spec grpc doc/PROTOCOL-WEB.md */
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { CallAnswer, CallContext, GrpcBackend } from "../services/backend.js";
import { GRPC } from "../services/grpc-status.js";

const DATA = 0;
const TRAILERS = 0x80;
const HEAD_BYTES = 5;
const HEIGHT_HEADER = "x-cosmos-block-height";

export interface GrpcWebAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Whether a request's content type is gRPC-web's. */
export function isGrpcWeb(contentType: string | undefined): boolean {
  return contentType?.startsWith("application/grpc-web") === true;
}

/** Never throws for what the client sent. @param path "/cosmos.bank.v1beta1.Query/Balance" */
export async function answerGrpcWeb(
  backend: GrpcBackend,
  path: string,
  contentType: string,
  body: Buffer,
  heightHeader: string | undefined,
  more: Omit<CallContext, "height"> = {},
): Promise<GrpcWebAnswer> {
  const isText = contentType.startsWith("application/grpc-web-text");
  const bytes = isText ? Buffer.from(body.toString("latin1"), "base64") : body;
  const message = messageOf(bytes);
  const height = /^[0-9]{1,18}$/.test(heightHeader ?? "") ? BigInt(heightHeader!) : 0n;
  const answer: CallAnswer =
    message === undefined
      ? {
          code: GRPC.INVALID_ARGUMENT,
          message: "the body is not one message of gRPC-web",
          response: EMPTY_BYTES,
          height: undefined,
        }
      : await backend.call(path, message, { ...more, height: height === 0n ? undefined : height });
  const trailers = `grpc-status: ${answer.code}\r\ngrpc-message: ${percentEncoded(answer.message)}\r\n`;
  const frames = [frame(TRAILERS, Buffer.from(trailers, "latin1"))];
  if (answer.code === GRPC.OK) frames.unshift(frame(DATA, answer.response));
  const whole = Buffer.concat(frames);
  return {
    headers: {
      "content-type": isText ? "application/grpc-web-text+proto" : "application/grpc-web+proto",
      ...answer.metadata,
      ...(answer.height === undefined ? {} : { [HEIGHT_HEADER]: String(answer.height) }),
    },
    body: isText ? Buffer.from(whole.toString("base64"), "latin1") : whole,
  };
}

/** The only, uncompressed message; undefined when the body is something else. */
function messageOf(body: Buffer): Uint8Array | undefined {
  if (body.length < HEAD_BYTES || body[0] !== DATA) return undefined;
  const length = body.readUInt32BE(1);
  return body.length === HEAD_BYTES + length ? body.subarray(HEAD_BYTES) : undefined;
}

function frame(flag: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head[0] = flag;
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** @spec grpc doc/PROTOCOL-HTTP2.md, Status-Message */
function percentEncoded(text: string): string {
  let out = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
    out += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return out;
}
