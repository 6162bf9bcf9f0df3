/** The limits of gateway.toml as the parts of a gateway want them, in one process or in several. */
import type { GatewayConfig } from "../../config/gateway-schema.js";
import type { RateLimit } from "../../gateway/rate-limit.js";
import type { ApiKey } from "../../gateway/region/guard.js";

export function addressLimit({ limits }: GatewayConfig): RateLimit {
  const isOff = limits.perSecond === 0;
  return {
    perSecond: isOff ? Number.POSITIVE_INFINITY : limits.perSecond,
    burst: isOff ? Number.POSITIVE_INFINITY : limits.burst,
    limitsLoopback: limits.limitLoopback,
  };
}

export function keyLimit({ perSecond, burst }: ApiKey): RateLimit {
  return { perSecond, burst, limitsLoopback: true };
}

/** What one of several processes may have of a whole, so that together they never have more (but one each). 0 is no
 *  bound, and stays so. */
export function shareOf(whole: number, workers: number): number {
  return whole === 0 ? 0 : Math.max(1, Math.floor(whole / workers));
}
