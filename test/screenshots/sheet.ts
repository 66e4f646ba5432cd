import fs from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {CACHE} from '../support/repository.js';

/** Pixels between two pictures of a sheet, and around them. */
const GAP = 8;

/** Lays pictures beside each other, from the left to the right. */
export function joinPictures(pictures: readonly Buffer[]): PNG {
  const read = pictures.map((picture) => PNG.sync.read(picture));
  const sheet = new PNG({
    width: read.reduce((sum, {width}) => sum + width + GAP, GAP),
    height: Math.max(...read.map(({height}) => height)) + 2 * GAP,
  });
  sheet.data.fill(0xff);
  let left = GAP;
  for (const picture of read) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, left, GAP);
    left += picture.width + GAP;
  }
  return sheet;
}

/** Writes a sheet as small as a picture without losses can be. */
export const packSheet = (sheet: PNG): Buffer =>
  PNG.sync.write(sheet, {colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0});

/** Says in a sentence how a sheet differs from the golden one, and where that can be seen; nothing if it does not. */
export function describeDifference(name: string, sheet: PNG, golden: Buffer): string | undefined {
  const expected = PNG.sync.read(golden);
  const {width, height} = sheet;
  const shown = path.join(CACHE, `${name}-shown.png`);
  if (width !== expected.width || height !== expected.height) {
    fs.writeFileSync(shown, packSheet(sheet));
    return `The sheet has ${width}×${height} pixels in place of ${expected.width}×${expected.height}: ${shown}`;
  }
  const difference = new PNG({width, height});
  const count = pixelmatch(sheet.data, expected.data, difference.data, width, height);
  if (count === 0) return undefined;
  const marked = path.join(CACHE, `${name}-difference.png`);
  fs.writeFileSync(shown, packSheet(sheet));
  fs.writeFileSync(marked, packSheet(difference));
  return `${count} pixels differ: ${shown}, marked in ${marked}`;
}
