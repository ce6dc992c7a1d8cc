import { readFileSync } from 'node:fs';

/** A published or self-made example with its expected result, as in `test/vectors.json`. */
export interface Vector {
  readonly name: string;
  readonly kind: string;
  readonly input: {
    readonly token: string;
    readonly encodingAESKey: string;
    readonly receiveId: string;
    readonly query: { readonly [name: string]: string };
    readonly encrypt: string;
    readonly body: string;
    readonly msg: string;
    readonly random: string;
    readonly timestamp: string;
    readonly nonce: string;
    readonly format?: string;
    readonly length: number;
  };
  readonly expect: {
    readonly ok?: boolean;
    readonly code?: number;
    readonly codeIn?: readonly number[];
    readonly reason?: string;
    readonly msg: string;
    readonly receiveId: string;
    readonly body: unknown;
    readonly encrypt: string;
    readonly msgSignature: string;
    readonly sorted?: readonly string[];
    readonly total: number;
  };
}

export const vectors = JSON.parse(
  readFileSync(new URL('../vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];

/** The vectors of a kind; fails when there is none, so that no test passes by running over nothing. */
export function vectorsOf(kind: string): readonly Vector[] {
  const found = vectors.filter((vector) => vector.kind === kind);
  if (found.length === 0) {
    throw new Error(`no vector of kind ${kind}`);
  }
  return found;
}

export function vectorNamed(name: string): Vector {
  const found = vectors.find((vector) => vector.name === name);
  if (found === undefined) {
    throw new Error(`no vector named ${name}`);
  }
  return found;
}
