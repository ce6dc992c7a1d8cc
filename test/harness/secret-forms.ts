/** The forms in which a secret may stand in an output: as it is, encoded, or cut of what is around it. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // A secret in the middle of something longer: its base64 depends on how many bytes come before it.
  const inside = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 4) / 3), -4),
  );
  const hex = bytes.toString('hex');
  const decoded = Buffer.from(secret, 'base64');
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const inUrl = encodeURIComponent(secret);
  // The bytes of an EncodingAESKey.
  const ofKey = /^[A-Za-z0-9]{43}$/.test(secret) ? [decoded.toString('hex'), decoded.toString('latin1')] : [];
  const inBase64Url = inside.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const inspected = hex.replace(/..(?!$)/g, '$& ');
  const asText = [secret, secret.trim(), inJson, inHtml, inUrl, encodeURIComponent(inUrl)];
  return asText.concat(inside, inBase64Url, hex, inspected, ofKey);
}

/** The secrets that can be seen in a text, in whatever form. What is very short, anything may contain. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  const lowerCase = text.toLowerCase();
  return secrets.filter(
    (secret) =>
      secret.trim().length > 4 &&
      formsOf(secret).some(
        (form) => form.length > 4 && (text.includes(form) || lowerCase.includes(form.toLowerCase())),
      ),
  );
}
