/** Loads every type of question, as a page with all of them does. */
import '../../plugin/src/types/choice.js';
import '../../plugin/src/types/blanks.js';
import '../../plugin/src/types/match.js';
import '../../plugin/src/types/order.js';
import '../../plugin/src/types/lines.js';
import '../../plugin/src/types/output.js';
import '../../plugin/src/types/recall.js';
