import type { LoggerService } from '@nestjs/common';

/** A Nest logger that keeps what it is told. */
export class LogRecorder implements LoggerService {
  readonly lines: { readonly level: string; readonly text: string }[] = [];

  /** Everything of the given levels, or all, as one text. */
  text(...levels: readonly string[]): string {
    return this.lines
      .filter(({ level }) => levels.length === 0 || levels.includes(level))
      .map(({ text }) => text)
      .join('\n');
  }

  log(...parts: unknown[]): void {
    this.keep('log', parts);
  }

  error(...parts: unknown[]): void {
    this.keep('error', parts);
  }

  warn(...parts: unknown[]): void {
    this.keep('warn', parts);
  }

  debug(...parts: unknown[]): void {
    this.keep('debug', parts);
  }

  verbose(...parts: unknown[]): void {
    this.keep('verbose', parts);
  }

  fatal(...parts: unknown[]): void {
    this.keep('fatal', parts);
  }

  private keep(level: string, parts: readonly unknown[]): void {
    this.lines.push({ level, text: parts.map(String).join(' ') });
  }
}
