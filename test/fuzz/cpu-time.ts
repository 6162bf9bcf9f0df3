/** Milliseconds that this process has computed: unlike a clock's, they do not grow while the machine does other work. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
