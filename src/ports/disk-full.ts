/** Whether the disk has no room: a fault that goes away when somebody makes some. */
export function isDiskFull(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const { code } = e as { code?: unknown };
    if (code === "ENOSPC" || code === "EDQUOT" || /no space left|disk quota exceeded/i.test(e.message)) return true;
  }
  return false;
}
