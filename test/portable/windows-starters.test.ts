import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const read = (name: string) =>
  readFile(new URL(`../../.build/portable/${name}`, import.meta.url), 'utf8').then((text) => ({
    text,
    lines: text.split('\n').filter((line) => line !== '' && !/^rem /.test(line)),
  }));

describe.each(['review.cmd', 'mo-cua-so-lenh.cmd'])('%s, which starts the program on Windows,', (name) => {
  it('holds plain letters alone, since Windows reads it by an old code page', async () => {
    expect((await read(name)).text).toMatch(/^[\n -~]+$/);
  });

  it('leaves "!" in the folder’s name alone, whatever the window was opened with', async () => {
    const { lines } = await read(name);
    expect(lines.slice(0, 2)).toEqual(['@echo off', 'setlocal EnableExtensions DisableDelayedExpansion']);
  });

  it('has each path in quotation marks, since "&", "^", "(" and spaces stand in folders’ names', async () => {
    const { lines } = await read(name);
    const paths = lines.flatMap((line) => {
      const bare = line.replace(/"[^"]*"/g, '');
      return [...bare.matchAll(/%(?:~dp0|here%|SystemRoot%|USERPROFILE%|ComSpec%|PATH%)/g)].map(() => line);
    });
    expect(paths).toEqual([]);
  });

  it('calls nothing by a path, which would have its "%" replaced twice', async () => {
    for (const line of (await read(name)).lines) expect(line).not.toMatch(/\bcall\b.*%/i);
  });

  it('starts Windows’ own programs by their paths, not what lies in the folder under their names', async () => {
    for (const line of (await read(name)).lines) {
      expect(line).not.toMatch(/(?<!\\System32\\)\bchcp|(?:^|\s)cmd(?:\.exe)?\s/i);
    }
  });

  it('says what to do where it was started within the ZIP, without what lies beside it', async () => {
    const { lines } = await read(name);
    const check = lines.findIndex((line) =>
      /^if not exist "%(?:~dp0|here%)node\\node\.exe" goto incomplete$/.test(line),
    );
    expect(check).toBeGreaterThan(0);
    expect(lines.findIndex((line) => /node\.exe" "|\bcall review\b/.test(line))).toBeGreaterThan(check);
    const said = lines.slice(lines.indexOf(':incomplete') + 1);
    expect(said[0]).toMatch(/^echo .*Extract All/);
    expect(said.find((line) => line.startsWith('exit'))).toBe('exit /b 2');
  });
});

it('review.cmd hands on how the program ended, and gives the window its code page back', async () => {
  const { lines } = await read('review.cmd');
  const start = lines.findIndex((line) => line.includes('node.exe" "'));
  expect(lines.slice(start - 1, start + 4)).toEqual([
    '"%SystemRoot%\\System32\\chcp.com" 65001 >nul',
    '"%here%node\\node.exe" "%here%app\\bin\\review.js" %*',
    'set "status=%errorlevel%"',
    'if defined codepage "%SystemRoot%\\System32\\chcp.com" %codepage% >nul',
    'exit /b %status%',
  ]);
});

it('review.cmd learns its folder in a call, since elsewhere Windows gives another for "review" in quotation marks', async () => {
  const { lines } = await read('review.cmd');
  expect(lines.indexOf('call :find-here')).toBe(2);
  expect(lines.slice(lines.indexOf(':find-here'))).toEqual([':find-here', 'set "here=%~dp0"', 'exit /b']);
  expect(lines.filter((line) => line.includes('%~dp0'))).toHaveLength(1);
});
