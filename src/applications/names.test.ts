import {describe, expect, it} from 'vitest';
import {compareCompanies} from './company-name';
import {looksLike, mixesScripts} from './look-alike';
import {bearsTheNameOf, organisationOf} from './organisation';
import {compareRoles} from './role-name';

describe('names that mean the same', () => {
  it.each([
    ['Acme', 'ACME GmbH', 'same'],
    ['Acme S.p.A.', 'Acme, Inc.', 'same'],
    ['Müller & Söhne GmbH & Co. KG', 'Mueller & Soehne', 'same'],
    ['Crédit Nord S.A.', 'Credit Nord', 'same'],
    ['DataDog', 'Data Dog', 'same'],
    ['Acme', 'Acme Analytics', 'perhaps'],
    ['Acme', 'Apex', 'other'],
    ['Acme', null, 'unknown'],
    ['Acme', 'GmbH & Co.', 'other'],
  ] as const)('company %s and %s: %s', (one, other, verdict) => {
    expect(compareCompanies(one, other)).toBe(verdict);
    expect(compareCompanies(other, one)).toBe(verdict);
  });

  it.each([
    ['Data Analyst', 'data analyst (m/w/d)', 'same'],
    ['Data Analyst', 'Data Analyst [R-12345]', 'same'],
    ['Data Analyst 2024-1234', 'Data Analyst', 'same'],
    ['Entwickler*in', 'Entwickler', 'same'],
    ['Entwickler/in', 'Entwickler (w/m/d)', 'same'],
    ['Ingénieur logiciel', 'Ingenieur Logiciel H/F', 'same'],
    ['Analyst', 'Data Analyst', 'perhaps'],
    ['Data Analyst', 'Data Engineer', 'other'],
    ['Engineer, Backend', 'Engineer, Frontend', 'other'],
    [null, 'Data Engineer', 'unknown'],
  ] as const)('role %s and %s: %s', (one, other, verdict) => {
    expect(compareRoles(one, other)).toBe(verdict);
    expect(compareRoles(other, one)).toBe(verdict);
  });

  it.each([
    ['maya@acme.example', 'acme'],
    ['maya@mail.acme.co.uk', 'acme'],
    ['maya@acme.com.br', 'acme'],
    ['maya@acme.example.evil.com', 'evil'],
    ['maya', null],
    [null, null],
  ])('%s is at %s', (address, organisation) => {
    expect(organisationOf(address)).toBe(organisation);
  });

  it.each([
    ['acme', 'Acme GmbH', true],
    ['acme-hq', 'Acme', true],
    ['mueller', 'Müller AG', true],
    ['acme', 'Acme Analytics', true],
    ['evil', 'Acme', false],
    ['hp', 'HP Inc.', true],
    ['hpdeals', 'HP Inc.', false],
  ])('%s bears the name of %s: %s', (organisation, company, verdict) => {
    expect(bearsTheNameOf(organisation, company)).toBe(verdict);
  });
});

describe('names that want to be taken for others', () => {
  it.each([
    ['раypal', true],
    ['Mаya Chen', true],
    ['maya@xn--cme-5cd.example', true],
    ['jana@xn--mller-kva.example', false],
    ['Maya Chen', false],
    ['Мария Иванова (Acme)', false],
    ['山田 太郎 at Acme', false],
  ])('%s mixes scripts: %s', (text, verdict) => {
    expect(mixesScripts(text)).toBe(verdict);
  });

  it.each([
    ['acme', 'аcme', true],
    ['acme', 'acrne', true],
    ['müller', 'xn--mller-kva', false],
    ['acme', 'xn--cme-5cd', true],
    ['northwind', 'northvvind', true],
    ['northwind', 'nortwhind', true],
    ['northwind', 'north-wind', true],
    ['globex', 'g1obex', true],
    ['acme', 'apex', false],
    ['hp', 'hq', false],
    ['acme', 'acme', false],
  ])('%s and %s look alike: %s', (one, other, verdict) => {
    expect(looksLike(one, other)).toBe(verdict);
    expect(looksLike(other, one)).toBe(verdict);
  });
});
