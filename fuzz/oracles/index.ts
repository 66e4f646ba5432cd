import {noHang} from './noHang.js';
import {noLeak} from './noLeak.js';
import {noLostQuiz} from './noLostQuiz.js';
import {noThrow} from './noThrow.js';
import type {Oracle} from './oracle.js';
import {sameBytes} from './sameBytes.js';

/** All oracles, in the order in which a document meets them; time is looked at when all has been run. */
export const ORACLES = {noThrow, sameBytes, noLostQuiz, noLeak, noHang} satisfies Record<
  string,
  Oracle
>;

/** The name of an oracle. */
export type OracleName = keyof typeof ORACLES;
