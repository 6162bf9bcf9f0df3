/** Follows a request on its way through the node. Where nobody traces there is none of these, and nothing is done. */
export interface RequestTracer {
  /** Runs `work` as a span: what it calls before it returns belongs to it.
   *  @param parent the `traceparent` header that came with the request (W3C Trace Context) */
  request<T>(
    name: string,
    attributes: Readonly<Record<string, string>>,
    parent: string | undefined,
    work: () => Promise<T>,
  ): Promise<T>;

  /** The `traceparent` of the span that runs, for requests to other programs; undefined when none does. */
  traceParent(): string | undefined;
}
