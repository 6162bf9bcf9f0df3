import { Client, credentials, Metadata } from "@grpc/grpc-js";

export interface GrpcReply {
  readonly code: number;
  readonly message: string;
  readonly response: Uint8Array;
  /** x-cosmos-block-height of the answer's metadata. */
  readonly height: string | undefined;
}

export function grpcClient(host: string, port: number): Client {
  return new Client(`${host}:${port}`, credentials.createInsecure());
}

/** One unary call with bytes as they are. Never rejects. */
export function grpcCall(
  client: Client,
  path: string,
  request: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<GrpcReply> {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  return new Promise((resolve) => {
    let height: string | undefined;
    const call = client.makeUnaryRequest(
      path,
      (bytes: Uint8Array) => Buffer.from(bytes),
      (bytes) => bytes,
      request,
      metadata,
      { deadline: Date.now() + 10_000 },
      (error, response) => {
        if (error === null) resolve({ code: 0, message: "", response: response!, height });
        else resolve({ code: error.code, message: error.details, response: new Uint8Array(0), height });
      },
    );
    call.on("metadata", (got: Metadata) => {
      const [value] = got.get("x-cosmos-block-height");
      height = value === undefined ? undefined : String(value);
    });
  });
}
