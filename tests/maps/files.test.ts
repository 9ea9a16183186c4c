import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { serialiseMap } from '../../core/file/serialise-map';
import { emptyMap } from '../../core/model/argument-map';
import { root } from '../../scripts/places.mjs';
import { bundledMap, bundledMaps, bundledText } from './bundled-maps';
import { schemaText } from './schema-text';

const schema = JSON.parse(bundledText('argument-map.schema.json'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

test('the published schema is the one of core/model (-u writes it anew)', async () => {
  await expect(schemaText()).toMatchFileSnapshot(join(root, 'maps/argument-map.schema.json'));
});

test.each(bundledMaps)('%s is valid by the published schema', (name) => {
  validate(JSON.parse(bundledText(name)));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ['/format', { format: 'mind-map' }],
  ['/version', { version: 3 }],
  ['/statements/0/kind', { statements: [{ id: 's', kind: 'opinion', text: '' }] }],
  ['/relations/0/premises', { relations: [{ id: 'r', kind: 'supports', premises: [], target: 's' }] }],
  ['/sources/0', { sources: [{ id: 'a' }] }],
  ['/view/places/s', { view: { places: { s: { x: 0 } } } }],
])('the published schema refuses a fault at %s', (place, fault) => {
  validate({ ...JSON.parse(bundledText('blank.json')), ...fault });
  expect(validate.errors?.map((error) => error.instancePath)).toEqual([place]);
});

test.each(bundledMaps)('%s is canonical: to save it unchanged changes no byte', (name) => {
  expect(serialiseMap(bundledMap(name))).toBe(bundledText(name));
});

test('the blank map is empty', () => {
  expect(bundledMap('blank.json')).toEqual(emptyMap('Untitled map'));
});
