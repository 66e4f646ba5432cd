import {expect, it} from 'vitest';
import {listPlaces} from '../../../plugin/src/scan/places.js';
import {quiz, scan, writeSite} from './site.js';

it('the places of a site are those of all its sources and versions', async () => {
  const siteDir = writeSite(
    'places',
    {
      'docs/a.md': `${quiz('one')}\n${quiz('two')}`,
      'versioned_docs/version-1.0/a.md': quiz('old'),
      'versioned_sidebars/version-1.0-sidebars.json': '{}',
      'versions.json': '["1.0"]',
      'docs/plain.md': 'Plain text.\n',
    },
    {presets: [['classic', {docs: {sidebarPath: false}, blog: false, pages: false}]]},
  );
  const {index} = await scan(siteDir);
  const places = listPlaces(index);
  expect(Object.keys(places)).toEqual(['docs/a.md']);
  expect(places['docs/a.md']?.map((place) => place.split('/')[0])).toEqual(['one', 'two', 'old']);
});
