import { describe, expect, it } from 'vitest';
import { fillTemplate, firstNameOf, TEMPLATES, topicOf } from '../../src/domain/templates.ts';

describe('templates', () => {
  it('puts in what is known and tells what is not, in the order of the text', () => {
    const text = {
      subject: 'Hi {First  Name}',
      body: '{what we talked about}, {role} and {role} at {company}; {other}',
    };
    expect(fillTemplate(text, { 'first name': 'Ana', company: 'Acme', role: '' })).toEqual({
      subject: 'Hi Ana',
      body: '{what we talked about}, {role} and {role} at Acme; {other}',
      missing: ['what we talked about', 'role'],
    });
  });

  it('takes what is put in as it is', () => {
    const text = { subject: '{name}', body: '{company}' };
    expect(fillTemplate(text, { name: 'A\nB', company: '{me} $& $1' })).toMatchObject({
      subject: 'A B',
      body: '{me} $& $1',
    });
  });

  it.each(Object.entries(TEMPLATES))('%s asks only for fields there are', (_, text) => {
    const known = {
      name: 'a',
      'first name': 'a',
      role: 'a',
      company: 'a',
      date: 'a',
      'what we talked about': 'a',
      me: 'a',
    };
    const { subject, body, missing } = fillTemplate(text, known);
    expect(missing).toEqual([]);
    expect(subject + body).not.toMatch(/[{}]/);
  });
});

it.each([
  ['Ana Souza', null, 'Ana'],
  ['Dr. Ana Souza', null, 'Ana'],
  ['Souza Ana', 'Ana', 'Ana'],
  ['村上 太郎', null, '村上 太郎'],
  ['Dr.', null, 'Dr.'],
])('%s is called by the first name', (name, given, first) => expect(firstNameOf(name, given)).toBe(first));

it.each([
  ['Coffee. Talked about **moving to ledgers**. She seemed tired.', 'moving to ledgers'],
  ['- met Bo\n- we discussed [the audit](https://x.example); odd', 'the audit'],
  ['Long talk about node.js and why', 'node.js and why'],
  ['Nervous, cold, would not hire', null],
  ['Conversation with Ana', null],
  [`talked about ${'x'.repeat(200)}`, null],
])('of a note, only what was talked about is taken: %s', (note, topic) => expect(topicOf(note)).toBe(topic));
