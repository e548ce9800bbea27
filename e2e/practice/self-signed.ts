import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';

/** A fresh key and a certificate for these hosts, good for a day. Made here so that none is kept and no other program is needed. */
export function selfSigned(hosts: readonly string[]): {key: string; cert: string} {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const name = sequence(set(sequence(oid(2, 5, 4, 3), tagged(0x0c, Buffer.from('Practice mailbox')))));
  const alternatives = sequence(...hosts.map(host => tagged(0x82, Buffer.from(host))));
  // RFC 5280, section 4.1.
  const toBeSigned = sequence(
    tagged(0xa0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(Date.now() - dayMs), time(Date.now() + dayMs)),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    tagged(0xa3, sequence(sequence(oid(2, 5, 29, 17), tagged(0x04, alternatives)))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(
    toBeSigned,
    ecdsaWithSha256,
    tagged(0x03, Buffer.concat([Buffer.of(0), signature])),
  );
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines(certificate.toString('base64'))}\n-----END CERTIFICATE-----\n`,
  };
}

const dayMs = 86_400_000;

/** PEM wants lines of 64 and none that is empty. */
const lines = (text: string): string => (text.match(/.{1,64}/g) ?? []).join('\n');

/** One value of DER: its tag, its length, its content. */
function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts));
const integer = (value: Buffer): Buffer => tagged(0x02, value);

const time = (at: number): Buffer =>
  tagged(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

function oid(first: number, second: number, ...rest: number[]): Buffer {
  const bytes = rest.flatMap(part => {
    const digits = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    return digits;
  });
  return tagged(0x06, Buffer.of(first * 40 + second, ...bytes));
}

const ecdsaWithSha256 = sequence(oid(1, 2, 840, 10045, 4, 3, 2));
