/** Whether a Host header names this computer itself. A page of the internet can send its own name here (DNS rebinding). */
export function isLoopbackHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}
