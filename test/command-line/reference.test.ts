import { spawnSync } from 'node:child_process';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { manualPage, markdownReference, type Reference } from '../../src/command-line/reference.ts';
import { needs } from '../support/needs.ts';

const reference: Reference = {
  version: '1.2.3',
  description: 'Reviews a year -- of wards',
  commands: [
    {
      name: 'build',
      usage: 'review build [options] [dir]',
      description: '.txt files and \\n are text here',
      parameters: [{ term: '-o, --out <dir>', description: "'quoted' at the start" }],
      examples: '.hidden\n  review build --out x\n\\e\n',
    },
    { name: 'help', usage: 'review help', description: 'Help', parameters: [], examples: '' },
  ],
  parameters: [{ term: '--lang <vi|en>', description: 'Language' }],
  topics: [{ title: 'Exit status', text: '0  fine\n2  failed\n' }],
  headings: { name: 'NAME', commands: 'COMMANDS', options: 'OPTIONS', examples: 'EXAMPLES' },
};

it('the manual page has no line that roff takes for a request, but its own', () => {
  const requests = manualPage(reference)
    .split('\n')
    .filter((line) => /^[.']/.test(line));
  expect(requests).toEqual([
    '.TH REVIEW 1 "" "review 1.2.3"',
    '.SH NAME',
    '.SH COMMANDS',
    '.SS review build [options] [dir]',
    '.TP',
    '.B \\-o, \\-\\-out <dir>',
    '.PP',
    '.nf',
    '.fi',
    '.SS review help',
    '.SH OPTIONS',
    '.TP',
    '.B \\-\\-lang <vi|en>',
    '.SH Exit status',
    '.nf',
    '.fi',
  ]);
});

it('the manual page shows its text as it is', needs('man'), () => {
  const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
    input: manualPage(reference),
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
  });
  expect(stderr).toBe('');
  for (const text of [
    'review - Reviews a year -- of wards',
    '.txt files and \\n are text here',
    '-o, --out <dir>',
    "'quoted' at the start",
    '.hidden\n',
    '  review build --out x\n',
    '\\e\n',
  ]) {
    expect(stdout).toContain(text);
  }
});

it('the Markdown has a heading a command and a topic, and examples as they are typed', () => {
  const tokens = marked.lexer(markdownReference(reference));
  const headings = tokens.flatMap((token) =>
    token.type === 'heading' ? [`${token.depth} ${token.text}`] : [],
  );
  expect(headings).toEqual(['1 review', '2 review build', '2 review help', '2 OPTIONS', '2 Exit status']);
  const codes = tokens.flatMap((token) => (token.type === 'code' ? [token.text] : []));
  expect(codes).toEqual([
    'review build [options] [dir]',
    '.hidden\n  review build --out x\n\\e',
    'review help',
    '0  fine\n2  failed',
  ]);
  expect(tokens.filter(({ type }) => type === 'list')).toHaveLength(2);
});
