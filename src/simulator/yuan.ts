/** An amount in fen, as it is shown. */
export function yuanOf(fen: number): string {
  return (fen / 100).toFixed(2);
}

/** The fen of an amount in yuan, such as `58.00`; `undefined` for what is none, is nothing or has parts of a fen. */
export function fenOf(yuan: string): number | undefined {
  const fen = /^\d{1,9}(?:\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : 0;
  return fen === 0 ? undefined : fen;
}
