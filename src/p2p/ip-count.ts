/** How many connections each IP address has, those in the handshake included. */
export class IpCount {
  private readonly counts = new Map<string, number>();

  has(ip: string): boolean {
    return this.counts.has(ip);
  }

  /** Counts a connection; the function that comes back takes it out again, once however often it is called. */
  enter(ip: string): () => void {
    this.counts.set(ip, (this.counts.get(ip) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const rest = this.counts.get(ip)! - 1;
      if (rest === 0) this.counts.delete(ip);
      else this.counts.set(ip, rest);
    };
  }
}
