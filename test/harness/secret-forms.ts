/** A secret that can be seen in a text. */
interface SeenSecret {
  readonly secret: string;
  /** What was made of it. */
  readonly form: string;
  /** Where it stands. */
  readonly at: number;
}

/** The forms in which a secret may stand in an output: as it is, encoded, or cut of what is around it. */
function formsOf(secret: string): readonly (readonly [form: string, text: string])[] {
  const bytes = Buffer.from(secret);
  const inUrl = encodeURIComponent(secret);
  const hex = bytes.toString('hex');
  return [
    ['raw', secret],
    ['trimmed', secret.trim()],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in HTML', secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
    ['in a URL', inUrl],
    ['twice in a URL', encodeURIComponent(inUrl)],
    ['in a form', new URLSearchParams({ secret }).toString().slice('secret='.length)],
    ['hex', hex],
    ['a Buffer', hex.replace(/..(?!$)/g, '$& ')],
    ['an array of bytes', [...bytes].join(', ')],
    ['bytes in JSON', [...bytes].join(',')],
    ['base64', bytes.toString('base64').replace(/=+$/, '')],
    ['base64url', bytes.toString('base64url')],
    ...base64Inside(bytes).flatMap(
      (text) =>
        [
          ['inside base64', text],
          ['inside base64url', text.replaceAll('+', '-').replaceAll('/', '_')],
        ] as const,
    ),
    ...bytesOfKey(secret),
  ];
}

/** A secret in the middle of something longer: its base64 depends on how many bytes come before it. */
function base64Inside(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 4) / 3), -4),
  );
}

/** The bytes of an EncodingAESKey. */
function bytesOfKey(secret: string): readonly (readonly [form: string, text: string])[] {
  const decoded = Buffer.from(secret, 'base64');
  return /^[A-Za-z0-9]{43}$/.test(secret)
    ? [
        ['the bytes of the key in hex', decoded.toString('hex')],
        ['the bytes of the key', decoded.toString('latin1')],
      ]
    : [];
}

/** The secrets that can be seen in a text, in whatever form and letter case. What is very short, anything may contain. */
export function seenSecrets(text: string, secrets: readonly string[]): SeenSecret[] {
  const lowerCase = text.toLowerCase();
  return secrets
    .filter((secret) => secret.trim().length > 4)
    .flatMap((secret) => {
      const found = formsOf(secret)
        .filter(([, written]) => written.length > 4)
        .map(([form, written]) => ({ secret, form, at: lowerCase.indexOf(written.toLowerCase()) }))
        .find(({ at }) => at !== -1);
      return found ?? [];
    });
}

/** The secrets alone of {@link seenSecrets}. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  return seenSecrets(text, secrets).map(({ secret }) => secret);
}
