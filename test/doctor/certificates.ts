import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { webcrypto } from 'node:crypto';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

x509.cryptoProvider.set(webcrypto as never);

/** A certificate with its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Authority extends Certificate {
  readonly subject: string;
  readonly keys: webcrypto.CryptoKeyPair;
}

/** An authority, another one that it made, and what they issue. */
export interface Authorities {
  readonly root: Certificate;
  readonly intermediate: Certificate;
  /** Issues a certificate for a host by the intermediate authority. */
  issue(host: string, validity?: { readonly fromDay: number; readonly toDay: number }): Promise<Certificate>;
}

/** Makes authorities that exist for one test. */
export async function makeAuthorities(): Promise<Authorities> {
  const root = await makeAuthority('CN=Test Root');
  const intermediate = await makeAuthority('CN=Test Intermediate', root);
  return {
    root,
    intermediate,
    issue: (host, validity = { fromDay: -1, toDay: 30 }) => makeLeaf(host, validity, intermediate),
  };
}

/** A certificate that nobody else has signed. */
export async function makeSelfSigned(host: string): Promise<Certificate> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${host}`,
    ...validFor(-1, 30),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
  });
  return { cert: certificate.toString('pem'), key: await pemOf(keys) };
}

async function makeAuthority(name: string, issuer?: Authority): Promise<Authority> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: name,
    issuer: issuer?.subject ?? name,
    ...validFor(-1, 365),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return { subject: name, keys, cert: certificate.toString('pem'), key: await pemOf(keys) };
}

async function makeLeaf(
  host: string,
  { fromDay, toDay }: { readonly fromDay: number; readonly toDay: number },
  issuer: Authority,
): Promise<Certificate> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${host}`,
    issuer: issuer.subject,
    ...validFor(fromDay, toDay),
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
  });
  return { cert: certificate.toString('pem'), key: await pemOf(keys) };
}

function validFor(fromDay: number, toDay: number): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() + fromDay * DAY_MS), notAfter: new Date(Date.now() + toDay * DAY_MS) };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function pemOf({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const exported = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${exported}\n-----END PRIVATE KEY-----\n`;
}

/** A certificate that names an organisation and no host. */
export async function makeNameless(organisation: string): Promise<Certificate> {
  const keys = await makeKeys();
  const name = `O=${organisation}`;
  const generator = x509.X509CertificateGenerator;
  const certificate = await generator.createSelfSigned({
    name,
    ...validFor(-1, 30),
    keys,
    signingAlgorithm: ALGORITHM,
  });
  return { cert: certificate.toString('pem'), key: await pemOf(keys) };
}
