import type {ItemRules} from '../check.js';
import {absoluteOptions} from './absoluteOptions.js';
import {allOfTheAbove} from './allOfTheAbove.js';
import {clueWord} from './clueWord.js';
import {combinedOptions} from './combinedOptions.js';
import {doubtfulKey} from './doubtfulKey.js';
import {doubtfulOrder} from './doubtfulOrder.js';
import {doubtfulSetting} from './doubtfulSetting.js';
import {doubtfulTable} from './doubtfulTable.js';
import {feedbackInOption} from './feedbackInOption.js';
import {keyCountBias} from './keyCountBias.js';
import {lengthBias} from './lengthBias.js';
import {longestKey} from './longestKey.js';
import {missingExplanation} from './missingExplanation.js';
import {missingFeedback} from './missingFeedback.js';
import {missingId} from './missingId.js';
import {negativePrompt} from './negativePrompt.js';
import {oddKey} from './oddKey.js';
import {optionCount} from './optionCount.js';
import {positionBias} from './positionBias.js';
import {repeatedLeadIn} from './repeatedLeadIn.js';
import {repeatedPrompt} from './repeatedPrompt.js';
import {similarOptions} from './similarOptions.js';
import {staleQuestion} from './staleQuestion.js';
import {truthBias} from './truthBias.js';
import {unfocusedPrompt} from './unfocusedPrompt.js';
import {unlikelyKey} from './unlikelyKey.js';
import {vagueLink} from './vagueLink.js';

/** How each weakness is found. */
export const CHECKS: ItemRules = {
  'longest-key': longestKey,
  'odd-key': oddKey,
  'clue-word': clueWord,
  'absolute-options': absoluteOptions,
  'all-of-the-above': allOfTheAbove,
  'combined-options': combinedOptions,
  'negative-prompt': negativePrompt,
  'unfocused-prompt': unfocusedPrompt,
  'similar-options': similarOptions,
  'repeated-lead-in': repeatedLeadIn,
  'feedback-in-option': feedbackInOption,
  'doubtful-key': doubtfulKey,
  'doubtful-order': doubtfulOrder,
  'doubtful-table': doubtfulTable,
  'doubtful-setting': doubtfulSetting,
  'missing-feedback': missingFeedback,
  'missing-explanation': missingExplanation,
  'option-count': optionCount,
  'unlikely-key': unlikelyKey,
  'vague-link': vagueLink,
  'missing-id': missingId,
  'position-bias': positionBias,
  'length-bias': lengthBias,
  'key-count-bias': keyCountBias,
  'truth-bias': truthBias,
  'repeated-prompt': repeatedPrompt,
  'stale-question': staleQuestion,
  // The comments are read before any rule runs.
  'invalid-disable': {},
};
