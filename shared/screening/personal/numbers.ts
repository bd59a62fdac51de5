import type { Document } from '../document.ts';
import type { PersonalSpan } from './detector.ts';

/** Returns whether the check digit is correct (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    sum += index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** Returns whether the check digits of an IBAN are correct (ISO 13616: remainder 1 modulo 97). */
function passesIban(code: string): boolean {
  let remainder = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const card = /(?<![\d-])\d(?:[ .-]{0,2}\d){11,18}(?![\d-])/g;
const years = /^(?:(?:19|20)\d\d[ -]){2}/;
const iban = /\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?\b/g;

/** Finds payment card numbers with a valid check digit, and bank account numbers (IBAN). */
export function findCards({ folded }: Document): PersonalSpan[] {
  const { text } = folded;
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(card)) {
    const digits = match[0].replace(/\D/g, '');
    if (!/^[1-6]/.test(digits) || /^(\d)\1*$/.test(digits) || !passesLuhn(digits) || years.test(match[0]))
      continue;
    spans.push({ kind: 'payment-card', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(iban)) {
    const code = match[0].replace(/\s/g, '');
    if (code.length < 15 || code.length > 34 || !passesIban(code)) continue;
    spans.push({ kind: 'payment-card', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

const ssn = /(?<![\d-])(?!000|666)[0-8]\d{2}([- .])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g;
const cuedSsn =
  /\b(?:ssn|social security|social|sin|national insurance|driver'?s? licen[cs]e|passport)\b[^\d\n]{0,24}([a-z]?\d[\d -]{5,16}\d)\b/g;

/** Finds social security numbers, and other identity numbers after words that name them. */
export function findNationalIds({ folded }: Document): PersonalSpan[] {
  const { text } = folded;
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(ssn)) {
    spans.push({ kind: 'national-id', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(cuedSsn)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    spans.push({ kind: 'national-id', start, end: start + number.length });
  }
  return spans;
}
