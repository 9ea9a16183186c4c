import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../bridge/file-name';

describe('a file name for a map', () => {
  test.each([
    ['Japan and South Korea', 'Japan and South Korea.argmap'],
    ['debate.argmap', 'debate.argmap'],
    ['debate.JSON', 'debate.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.argmap'],
    ['line\nbreak\u202Egpj', 'line break gpj.argmap'],
    ['../../etc/passwd', 'etc passwd.argmap'],
    ['', 'Map.argmap'],
    ['...', 'Map.argmap'],
    ['CON', 'Map CON.argmap'],
    ['日本と韓国', '日本と韓国.argmap'],
    ['half \ud83d of a pair', 'half of a pair.argmap'],
  ])('%j becomes %j', (name, file) => {
    expect(fileNameFor(name, '.argmap', ['.json'])).toBe(file);
  });

  test('is not too long for a file system, and cuts no character in two', () => {
    const name = fileNameFor('日本😀'.repeat(100), '.argmap');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^(日本😀)+(日本?)?\.argmap$/u);
  });
});
